// File descriptors with one owner, and the few calls of the C library that touch names as raw bytes.

internal import Glibc

/// An open file descriptor, closed when its owner lets go of it.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a folder by its path; a symbolic link as the last step is followed, as administrators expect of a path.
  static func directory(path: String) -> Result {
    Result(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens a folder inside this one, never through a symbolic link.
  func directory(_ name: String) -> Result {
    Result(openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// Opens a file inside this folder for reading: never through a symbolic link, never waiting for a FIFO's writer,
  /// never as a controlling terminal.
  func file(_ name: [UInt8]) -> Result {
    Result(withCName(name) { openat(number, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) })
  }

  /// What the descriptor itself is; nil with `errno` set when even that fails.
  func status() -> stat? {
    var found = stat()
    return fstat(number, &found) == 0 ? found : nil
  }

  /// What lies under a name in this folder, without following a link; nil with `errno` set.
  func status(of name: [UInt8]) -> stat? {
    var found = stat()
    return withCName(name) { fstatat(number, $0, &found, AT_SYMLINK_NOFOLLOW) } == 0 ? found : nil
  }

  /// A new descriptor, or why there is none.
  enum Result: ~Copyable {
    case opened(Descriptor)
    case failed(Int32)

    init(_ number: Int32) {
      self = number >= 0 ? .opened(Descriptor(owning: number)) : .failed(errno)
    }
  }
}

/// Lends a name as the C string the system calls take. Names read from a folder never hold NUL.
func withCName<T>(_ name: [UInt8], _ body: (UnsafePointer<CChar>) -> T) -> T {
  (name + [0]).withUnsafeBytes { bytes in
    let terminated = bytes.bindMemory(to: CChar.self)
    guard let base = terminated.baseAddress else { preconditionFailure("an array with a NUL in it is not empty") }
    return body(base)
  }
}

/// Calls `visit` with every name in a folder except those that begin with a dot, in the folder's own order, until it
/// answers false. Returns 0 or the `errno` of the failed call.
///
/// Names with a dot in front are skipped as the Maildir convention says.
func visitNames(in folder: borrowing Descriptor, _ visit: ([UInt8]) throws -> Bool) rethrows -> Int32 {
  // A descriptor of its own, since the stream takes it over and moves its position.
  let own = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard own >= 0 else { return errno }
  // Owned here; closedir also closes `own`.
  guard let stream = fdopendir(own) else {
    let code = errno
    close(own)
    return code
  }
  defer { closedir(stream) }
  while true {
    errno = 0
    // Belongs to the stream until the next readdir.
    guard let entry = readdir(stream) else { return errno }
    let name = entryName(entry)
    if name.first != UInt8(ascii: "."), try !visit(name) { return 0 }
  }
}

/// Copies the name out of a directory entry, up to its NUL.
private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
  guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
    preconditionFailure("d_name is a stored field of dirent")
  }
  let start = UnsafeRawPointer(entry) + offset
  let length = strlen(start.assumingMemoryBound(to: CChar.self))
  return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
}
