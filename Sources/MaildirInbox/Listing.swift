// Which mails a Maildir holds.

internal import Glibc

extension Maildir {
  /// What a look into a folder found.
  package struct Listing: Sendable, Equatable {
    /// Oldest first: by the time of last change, then by name.
    package var mail: [MailFile] = []
    /// Things that are no mail; they never keep the mail beside them from being handled.
    package var odd: [OddEntry] = []
  }

  /// The next mails of `new/`, at most `limit`.
  ///
  /// A folder with more than `limit` mails is listed once and then served in turns, so that a large backlog costs one
  /// sort; call again until the answer is empty. A mail that is still there when the turns are through comes again.
  /// Odd things are told with the first turn.
  package mutating func newMail(limit: Int) throws(MaildirError) -> Listing {
    precondition(limit > 0, "a listing of nothing would never end")
    try reopenIfReplaced()
    var listing = Listing()
    if backlog.isEmpty {
      listing = try list(.new)
      listing.mail.sort(by: Self.isOlder)
      backlog = listing.mail.reversed()
    }
    listing.mail = backlog.suffix(limit).reversed()
    backlog.removeLast(listing.mail.count)
    return listing
  }

  /// The mails of `cur/` whose key `isKnown` denies, at most `limit`, oldest first.
  ///
  /// Only the unknown are looked at more closely, so that 100,000 known ones cost little more than their names.
  /// Throws ``MaildirError``, or what `isKnown` throws.
  package mutating func currentMail(limit: Int, isKnown: (_ key: [UInt8]) throws -> Bool) throws -> Listing {
    try reopenIfReplaced()
    var listing = try list(.cur, limit: limit, isKnown: isKnown)
    listing.mail.sort(by: Self.isOlder)
    return listing
  }

  /// The mail under that name, as a watch reported it; nil when it is gone or no regular file.
  package func mail(named name: [UInt8], in folder: Folder) -> MailFile? {
    guard !name.isEmpty, !name.contains(UInt8(ascii: "/")), !name.contains(0), name.first != UInt8(ascii: "."),
      let status = status(of: name, in: folder), OddEntry.Kind(status) == nil
    else { return nil }
    return MailFile(name: name, folder: folder, status)
  }

  private func list(_ folder: Folder) throws(MaildirError) -> Listing {
    var listing = Listing()
    let code = visitNames(in: folder) { name in
      add(name, in: folder, to: &listing)
      return true
    }
    guard code == 0 else { throw MaildirError(.list, code: code, path: "\(path)/\(folder.rawValue)") }
    return listing
  }

  private func list(_ folder: Folder, limit: Int, isKnown: ([UInt8]) throws -> Bool) throws -> Listing {
    var listing = Listing()
    let code = try visitNames(in: folder) { name in
      if try !isKnown(MailFile.key(ofName: name)) { add(name, in: folder, to: &listing) }
      return listing.mail.count < limit
    }
    guard code == 0 else { throw MaildirError(.list, code: code, path: "\(path)/\(folder.rawValue)") }
    return listing
  }

  private func visitNames(in folder: Folder, _ visit: ([UInt8]) throws -> Bool) rethrows -> Int32 {
    switch folder {
    case .new: try MaildirInbox.visitNames(in: folders.new, visit)
    case .cur: try MaildirInbox.visitNames(in: folders.cur, visit)
    }
  }

  private func add(_ name: [UInt8], in folder: Folder, to listing: inout Listing) {
    // Gone since the folder was read: another hand was faster, and there is nothing to report.
    guard let status = status(of: name, in: folder) else { return }
    if let kind = OddEntry.Kind(status) {
      listing.odd.append(OddEntry(kind: kind, name: name))
    } else {
      listing.mail.append(MailFile(name: name, folder: folder, status))
    }
  }

  func status(of name: [UInt8], in folder: Folder) -> stat? {
    switch folder {
    case .new: folders.new.status(of: name)
    case .cur: folders.cur.status(of: name)
    }
  }

  private static func isOlder(_ left: MailFile, _ right: MailFile) -> Bool {
    left.modifiedAt != right.modifiedAt
      ? left.modifiedAt < right.modifiedAt : left.name.lexicographicallyPrecedes(right.name)
  }
}

extension MailFile {
  init(name: [UInt8], folder: Folder, _ status: stat) {
    self.init(
      name: name, folder: folder, byteCount: Int64(status.st_size), modifiedAt: Int64(status.st_mtim.tv_sec))
  }
}

extension OddEntry.Kind {
  /// What a directory entry is, or nil for a regular file.
  init?(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .symbolicLink
    case S_IFIFO: self = .fifo
    case S_IFSOCK: self = .socket
    case S_IFCHR, S_IFBLK: self = .device
    default: self = .unknown
    }
  }
}
