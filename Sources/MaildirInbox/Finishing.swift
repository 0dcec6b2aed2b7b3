// Moves a handled mail into `cur/` with the mark "seen".

internal import Glibc

/// What became of finishing one mail; each of them is an answer, none an error.
package enum FinishResult: Sendable, Equatable {
  /// It lies in `cur/` under this name.
  case moved(name: [UInt8])
  /// It lay there already under this name, by our hand before a crash or by another's.
  case alreadyThere(name: [UInt8])
  /// It is nowhere any more.
  case vanished
}

extension Maildir {
  /// Moves a mail from `new/` to `cur/` and adds the flag `S`; a mail in `cur/` only gets the flag.
  ///
  /// Never overwrites: when another file has taken the name, as after a restored backup, the mail gets a free one
  /// beside it. May be repeated after a crash at any moment.
  package func finish(_ file: MailFile) throws(MaildirError) -> FinishResult {
    guard let own = status(of: file.name, in: file.folder) else { return try whereItWent(file, errno) }
    if file.folder == .cur, file.seenName == file.name { return .alreadyThere(name: file.name) }
    for target in candidateNames(for: file) {
      if let found = status(of: target, in: .cur) {
        guard found.st_ino == own.st_ino, found.st_dev == own.st_dev else { continue }
        // Two names of one file: a delivery by link, cut short. One of them is enough.
        try remove(file)
        return .alreadyThere(name: target)
      }
      return try rename(file, to: target)
    }
    throw MaildirError(.rename, code: EEXIST, path: path)
  }

  /// `KEY:2,S`, then, made only when asked for, names with a counter in the unique part.
  private func candidateNames(for file: MailFile) -> some Sequence<[UInt8]> {
    (0...99).lazy.map { number in
      number == 0
        ? file.seenName
        : file.key.prefix(longestName - 16) + Array(",copy=\(number)".utf8) + flagMarker + [UInt8(ascii: "S")]
    }
  }

  private func rename(_ file: MailFile, to target: [UInt8]) throws(MaildirError) -> FinishResult {
    let from = folders.number(file.folder)
    let into = folders.number(.cur)
    let done = withCName(file.name) { old in withCName(target) { renameat(from, old, into, $0) } }
    if done == 0 { return .moved(name: target) }
    return try whereItWent(file, errno)
  }

  private func remove(_ file: MailFile) throws(MaildirError) {
    let folder = folders.number(file.folder)
    guard withCName(file.name, { unlinkat(folder, $0, 0) }) == 0 || errno == ENOENT else {
      throw MaildirError(.rename, code: errno, path: path)
    }
  }

  /// After a failed rename: looks for the mail in `cur/` by its key, since a mail client may have moved or flagged it.
  private func whereItWent(_ file: MailFile, _ code: Int32) throws(MaildirError) -> FinishResult {
    guard code == ENOENT else { throw MaildirError(.rename, code: code, path: path) }
    // The usual names first: a look at each is cheap, and a folder of 100,000 need not be listed.
    for name in [file.seenName, file.key + flagMarker, file.key] where status(of: name, in: .cur) != nil {
      return .alreadyThere(name: name)
    }
    var found: [UInt8]?
    let failure = visitNames(in: folders.cur) { name in
      if MailFile.key(ofName: name) == file.key { found = name }
      return found == nil
    }
    guard failure == 0 else { throw MaildirError(.list, code: failure, path: path) }
    return found.map { .alreadyThere(name: $0) } ?? .vanished
  }
}
