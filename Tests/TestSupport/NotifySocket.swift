// The service manager's end of sd_notify: learns when the daemon is ready.

package import Foundation

/// A datagram socket to be named in `NOTIFY_SOCKET`, sd_notify(3).
package struct NotifySocket: ~Copyable {
  package let path: String
  /// Owned here.
  private let descriptor: Int32

  package init(at url: URL) throws {
    path = url.path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard descriptor >= 0, path.utf8.count < room else { throw StepFailed("no socket at \(path)") }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw StepFailed("cannot bind \(path)") }
  }

  deinit { close(descriptor) }

  /// Returns when a message says READY=1.
  package func waitUntilReady(within limit: Duration, log: URL) throws {
    _ = try wait(within: limit, log: log) { $0 == "READY=1" }
  }

  /// The next assignment of which `isWanted` says so; those before it are dropped.
  package func wait(within limit: Duration = .seconds(20), log: URL, for isWanted: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + limit
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let left = deadline - .now
      guard left > .zero else { throw StepFailed("the message did not come within \(limit)", log: log) }
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, Int32(left / .milliseconds(1)) + 1) > 0 else { continue }
      let count = recv(descriptor, &bytes, bytes.count, 0)
      guard count > 0 else { continue }
      let message = String(decoding: bytes[..<count], as: UTF8.self)
      if let wanted = message.split(separator: "\n").map(String.init).first(where: isWanted) { return wanted }
    }
  }
}
