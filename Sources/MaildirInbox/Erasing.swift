// Takes the files of erased mail out of a Maildir.

internal import Glibc

extension Maildir {
  /// Removes every file with one of these keys, from `new/` and `cur/`, whatever flags it has got since.
  package func erase(keys: Set<[UInt8]>) throws(MaildirError) {
    for folder in [Folder.new, .cur] {
      var doomed: [[UInt8]] = []
      let code = visit(folder) { name in
        if keys.contains(MailFile.key(ofName: name)) { doomed.append(name) }
      }
      guard code == 0 else { throw MaildirError(.list, code: code, path: "\(path)/\(folder.rawValue)") }
      for name in doomed {
        let number = folders.number(folder)
        guard withCName(name, { unlinkat(number, $0, 0) }) == 0 || errno == ENOENT else {
          throw MaildirError(.erase, code: errno, path: path)
        }
      }
      // Gone for good only when the folder itself is on the disk.
      if !doomed.isEmpty, fsync(folders.number(folder)) != 0 {
        throw MaildirError(.synchronize, code: errno, path: path)
      }
    }
  }

  private func visit(_ folder: Folder, _ body: ([UInt8]) -> Void) -> Int32 {
    func go(_ name: [UInt8]) -> Bool {
      body(name)
      return true
    }
    switch folder {
    case .new: return visitNames(in: folders.new, go)
    case .cur: return visitNames(in: folders.cur, go)
    }
  }
}
