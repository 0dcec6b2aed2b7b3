// One daemon for one store, and how a command wakes it.

internal import Foundation

/// The lock of a store. A POSIX record lock: the kernel releases it whatever happens and can name the process that
/// holds it, so there is no stale pid file.
package enum StoreLock {
  /// Runs `body` while this process alone holds the store.
  /// - Returns: nil, without running it, when another process holds the lock.
  /// - Throws: why the lock file cannot be opened, or what `body` threw.
  package static func whileHeld<Value>(directory: String, _ body: () throws -> Value) throws -> Value? {
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
    return try body()
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

/// The lock file cannot be opened.
package struct StoreLockError: Error, Sendable, CustomStringConvertible {
  package let code: Int32
  package var description: String {
    "the lock in the state directory cannot be taken: \(String(cString: strerror(code)))"
  }
}
