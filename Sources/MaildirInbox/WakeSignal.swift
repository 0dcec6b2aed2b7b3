// Ends a wait from another thread or from a signal handler's side.

internal import Glibc

/// A signal that, once given, ends every wait that watches it, until it is reset.
///
/// A pipe: a byte in it is the signal. `signal()` only writes, so it never blocks and may be called from anywhere.
package final class WakeSignal: Sendable {
  /// Readable while the signal is given; belongs to this object and is closed with it.
  package let descriptor: Int32
  private let writeEnd: Int32

  package init() throws(MaildirError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MaildirError(.watch, code: errno, path: "a pipe") }
    descriptor = ends[0]
    writeEnd = ends[1]
    // An end that blocks would stop the first thread that takes the signal back, for ever.
    for end in ends where fcntl(end, F_SETFD, FD_CLOEXEC) == -1 || fcntl(end, F_SETFL, O_NONBLOCK) == -1 {
      throw MaildirError(.watch, code: errno, path: "a pipe")
    }
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Gives the signal. A full pipe refuses the byte, and then the signal is given already.
  package func signal() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes the signal back, for one that stands for "look again" and not for "end".
  package func reset() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
