// What went wrong while writing the published files.

internal import Glibc

/// A publication that could not be written. What was published before is still there, whole.
package struct PublishingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What to do about an error.
  package enum Disposition: String, Sendable {
    /// It may pass by itself (disk full, too many open files, another publication at work): try again later.
    case retry
    /// A person has to change something first (permissions, something else in the way).
    case stop
  }

  /// What was being done and to which path, in English, as `create the directory /srv/plan`.
  package let operation: String
  /// The error number of the system call; 0 when no call failed.
  package let errno: Int32
  package let disposition: Disposition

  package init(operation: String, errno: Int32, disposition: Disposition) {
    self.operation = operation
    self.errno = errno
    self.disposition = disposition
  }

  /// An error of a system call, with the disposition that belongs to its number.
  init(_ operation: String, errno number: Int32) {
    let passing: Set<Int32> = [ENOSPC, EDQUOT, EIO, EINTR, EAGAIN, EMFILE, ENFILE, ENOMEM, EBUSY]
    self.init(operation: operation, errno: number, disposition: passing.contains(number) ? .retry : .stop)
  }

  /// Something that a person has to put right; no system call failed.
  init(refused operation: String) { self.init(operation: operation, errno: 0, disposition: .stop) }

  package var description: String {
    errno == 0 ? "cannot \(operation)" : "cannot \(operation): \(String(cString: strerror(errno)))"
  }
}
