// A Maildir held open: what every operation on it needs.

internal import Glibc

/// One Maildir (https://cr.yp.to/proto/maildir.html): deliveries in `new/`, handled mail in `cur/`.
///
/// Holds descriptors of its folders; every file is opened relative to them, without following links. Survives the
/// deletion and re-creation of its folders: each listing looks whether the path still leads to them. Use it from one
/// thread at a time.
package struct Maildir: ~Copyable {
  /// As configured.
  package let path: String
  var folders: Folders
  /// What an earlier listing found beyond its limit, oldest last so that it is cheap to take from.
  var backlog: [MailFile] = []

  /// The open folders and what they were when opened.
  struct Folders: ~Copyable {
    let new: Descriptor
    let cur: Descriptor
    let identity: Identity

    borrowing func number(_ folder: Folder) -> Int32 {
      switch folder {
      case .new: new.number
      case .cur: cur.number
      }
    }
  }

  /// Which folders a path leads to, by device and inode.
  struct Identity: Equatable {
    let newDevice, newInode, curDevice, curInode: UInt64
  }

  /// Opens a Maildir; the error says which of its folders is missing or closed to us and what would be right.
  package init(path: String) throws(MaildirError) {
    self.path = path
    folders = try Self.open(path)
  }

  private static func open(_ path: String) throws(MaildirError) -> Folders {
    let root = try opened(Descriptor.directory(path: path), path)
    let new = try opened(root.directory("new"), path + "/new")
    let cur = try opened(root.directory("cur"), path + "/cur")
    // Deliveries need it, not we; without it the folder is no Maildir and the mail server will fail later.
    _ = try opened(root.directory("tmp"), path + "/tmp")
    for folder in [("new", new.number), ("cur", cur.number)] {
      guard faccessat(folder.1, ".", R_OK | W_OK | X_OK, 0) == 0 else {
        throw MaildirError(.open, code: errno, path: "\(path)/\(folder.0)")
      }
    }
    guard let newStatus = new.status(), let curStatus = cur.status() else {
      throw MaildirError(.open, code: errno, path: path)
    }
    return Folders(new: new, cur: cur, identity: Identity(new: newStatus, cur: curStatus))
  }

  private static func opened(
    _ result: consuming Descriptor.Result, _ path: String
  ) throws(MaildirError) -> Descriptor {
    switch consume result {
    case .opened(let descriptor): return descriptor
    case .failed(let code): throw MaildirError(.open, code: code, path: path)
    }
  }

  /// Opens the folders anew when the path leads to others than those held.
  mutating func reopenIfReplaced() throws(MaildirError) {
    var new = stat()
    var cur = stat()
    if lstat(path + "/new", &new) == 0, lstat(path + "/cur", &cur) == 0,
      Identity(new: new, cur: cur) == folders.identity
    {
      return
    }
    backlog = []
    folders = try Self.open(path)
  }

  /// Bytes free for an unprivileged writer on the disk of this Maildir.
  package var freeBytes: Int64 {
    get throws(MaildirError) {
      var found = statvfs()
      guard fstatvfs(folders.number(.new), &found) == 0 else {
        throw MaildirError(.measure, code: errno, path: path)
      }
      return Int64(
        clamping: UInt64(found.f_bavail).multipliedReportingOverflow(by: UInt64(found.f_frsize)).partialValue)
    }
  }

  /// Makes the renames done so far survive a power cut; worth one call a batch.
  ///
  /// Not needed for correctness: a rename that is lost leaves the mail in `new/`, where the ledger recognises it.
  package func synchronize() throws(MaildirError) {
    for folder in [Folder.cur, .new] where fsync(folders.number(folder)) != 0 {
      throw MaildirError(.synchronize, code: errno, path: "\(path)/\(folder.rawValue)")
    }
  }
}

extension Maildir.Identity {
  init(new: stat, cur: stat) {
    self.init(
      newDevice: UInt64(new.st_dev), newInode: UInt64(new.st_ino), curDevice: UInt64(cur.st_dev),
      curInode: UInt64(cur.st_ino))
  }
}
