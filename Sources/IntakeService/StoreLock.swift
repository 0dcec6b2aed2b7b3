// One daemon for one store, and how a command wakes it.

internal import Foundation

/// The lock of a store. A POSIX record lock: the kernel releases it whatever happens and can name the process that
/// holds it, so there is no stale pid file.
package enum StoreLock {
  /// Runs `body` while this process alone holds the store, and tells it how the last one ended.
  /// - Returns: nil, without running it, when another process holds the lock.
  /// - Throws: why the lock file cannot be opened, or what `body` threw.
  package static func whileHeld<Value>(directory: String, _ body: (HeldStore) throws -> Value) throws -> Value? {
    let descriptor = open(path(in: directory), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreLockError(code: errno) }
    // The kernel drops the lock as soon as this process closes any descriptor of the file, so it is opened only here.
    defer { close(descriptor) }
    var lock = wholeFile
    guard fcntl(descriptor, F_SETLK, &lock) == 0 else {
      // Other codes come from file systems that cannot lock, and waiting for another daemon would be in vain.
      guard errno == EAGAIN || errno == EACCES else { throw StoreLockError(code: errno) }
      return nil
    }
    return try body(HeldStore(descriptor: descriptor))
  }

  /// Tells the daemon of this store, if one runs, that there is something to do.
  package static func wakeDaemon(directory: String) {
    let descriptor = open(path(in: directory), O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var lock = wholeFile
    if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type == Int16(F_WRLCK), lock.l_pid > 0 {
      kill(lock.l_pid, SIGUSR1)
    }
  }

  /// Whether a daemon holds the store.
  package static func isHeld(directory: String) -> Bool {
    let descriptor = open(path(in: directory), O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = wholeFile
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == Int16(F_WRLCK)
  }

  private static func path(in directory: String) -> String { directory + "/gehoord.lock" }

  private static var wholeFile: flock {
    flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
  }
}

/// The store in the hands of this process. The lock file says whether it was left in order: after a crash or a power cut
/// the database is looked through before any mail is taken.
package struct HeldStore {
  private static let inOrder = Array("in order\n".utf8)
  /// Of the lock file; open as long as the lock is held.
  private let descriptor: Int32
  /// Whether the process before us let go of the store in order.
  package let wasLeftInOrder: Bool

  fileprivate init(descriptor: Int32) throws {
    self.descriptor = descriptor
    var found = [UInt8](repeating: 0, count: Self.inOrder.count)
    wasLeftInOrder = pread(descriptor, &found, found.count, 0) == found.count && found == Self.inOrder
    // From here on the mark is gone, durably, until ``leaveInOrder()``.
    guard ftruncate(descriptor, 0) == 0, fsync(descriptor) == 0 else { throw StoreLockError(code: errno) }
  }

  /// Marks that all work is done and the database closed or at rest. Without the mark the next start only takes longer.
  package func leaveInOrder() { _ = pwrite(descriptor, Self.inOrder, Self.inOrder.count, 0) }
}

/// The lock file cannot be opened.
package struct StoreLockError: Error, Sendable, CustomStringConvertible {
  package let code: Int32
  package var description: String {
    "the lock in the state directory cannot be taken: \(String(cString: strerror(code)))"
  }
}
