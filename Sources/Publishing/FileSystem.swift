// The few system calls of publishing, each with its error told.

internal import Glibc

/// Directories, files and links by path. Everything made is readable by a web server whatever the umask is.
enum FileSystem {
  /// Makes a directory of mode 0755 when it is missing, and its entry durable.
  static func makeDirectory(_ path: String) throws(PublishingError) {
    guard mkdir(path, 0o755) == 0 else {
      if errno == EEXIST, isDirectory(path) { return }
      throw PublishingError("make the directory \(path)", errno: errno)
    }
    // mkdir(2) takes the umask away from the mode.
    guard chmod(path, 0o755) == 0 else { throw PublishingError("set the mode of \(path)", errno: errno) }
    try synchronize(parent(of: path))
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func parent(of path: String) -> String {
    let trimmed = path.last == "/" ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Whether anything lies there, a dangling link too.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Where a symbolic link points; nil for anything else.
  static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Writes a new file of mode 0644 and makes it durable.
  static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw PublishingError("create \(path)", errno: errno) }
    defer { close(file) }
    // open(2) takes the umask away from the mode.
    guard fchmod(file, 0o644) == 0 else { throw PublishingError("set the mode of \(path)", errno: errno) }
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw PublishingError("write \(path)", errno: errno)
      }
      offset += written
    }
    guard fsync(file) == 0 else { throw PublishingError("make \(path) durable", errno: errno) }
  }

  /// The bytes of a file, or nil when it is missing or longer than `limit`.
  static func contents(_ path: String, limit: Int) throws(PublishingError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw PublishingError("open \(path)", errno: errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw PublishingError("read \(path)", errno: errno) }
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
    return nil
  }

  static func makeLink(_ path: String, to target: String) throws(PublishingError) {
    guard symlink(target, path) == 0 else { throw PublishingError("make the link \(path)", errno: errno) }
  }

  static func rename(_ old: String, to new: String) throws(PublishingError) {
    guard Glibc.rename(old, new) == 0 else { throw PublishingError("rename \(old) to \(new)", errno: errno) }
  }

  static func removeFile(_ path: String) throws(PublishingError) {
    guard unlink(path) == 0 else { throw PublishingError("remove \(path)", errno: errno) }
  }

  /// Removes a folder of files.
  static func removeFolder(_ path: String) throws(PublishingError) {
    for entry in try entries(path) { try removeFile("\(path)/\(entry)") }
    guard rmdir(path) == 0 else { throw PublishingError("remove the directory \(path)", errno: errno) }
  }

  /// Makes the entries of a directory durable.
  static func synchronize(_ path: String) throws(PublishingError) {
    let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw PublishingError("open the directory \(path)", errno: errno) }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw PublishingError("make \(path) durable", errno: errno) }
  }

  /// The names in a directory, sorted.
  static func entries(_ path: String) throws(PublishingError) -> [String] {
    // Owned here until closedir.
    guard let directory = opendir(path) else { throw PublishingError("list \(path)", errno: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw PublishingError("list \(path)", errno: errno) }
    return names.sorted()
  }
}

/// Keeps two programs from publishing into one folder at the same time.
struct FolderLock {
  let descriptor: Int32

  /// Takes the lock or throws at once, with the disposition to try again.
  init(_ path: String) throws(PublishingError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PublishingError("open the directory \(path)", errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(descriptor)
      throw PublishingError("publish into \(path) while another program does", errno: number)
    }
  }

  /// Gives the lock back; the kernel does so too when the process ends. Said and not only closed: a child that is just
  /// being started has the descriptor too, until it runs its program, and would hold the lock as long (flock(2)).
  func release() {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
