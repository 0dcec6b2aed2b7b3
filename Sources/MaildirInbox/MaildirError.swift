// What can go wrong with a Maildir as a whole, with what would be right.

internal import Glibc

/// A Maildir cannot be used at this moment. Holds the configured path and never a file name of a mail.
package struct MaildirError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Operation: String, Sendable {
    case open, list, rename, measure, watch, synchronize, erase
  }

  /// What a loop does with it.
  package enum Disposition: Sendable, Equatable {
    /// Leave this Maildir for now and look again at the next poll; the others go on.
    case retry
    /// Only the configuration or the machine's set-up can change it; at start it is a reason to refuse.
    case stop
  }

  package let operation: Operation
  /// `errno` of the failed call.
  package let code: Int32
  /// The folder concerned, as configured.
  package let path: String
  /// What to do about it, in one sentence.
  package let remedy: String

  init(_ operation: Operation, code: Int32, path: String, remedy: String? = nil) {
    self.operation = operation
    self.code = code
    self.path = path
    self.remedy = remedy ?? Self.remedy(for: code, path: path)
  }

  package var disposition: Disposition {
    switch code {
    case ENOTDIR, ELOOP, ENAMETOOLONG, EINVAL: .stop
    default: .retry
    }
  }

  package var description: String {
    "cannot \(operation.rawValue) \(path): \(String(cString: strerror(code))). \(remedy)"
  }

  private static func remedy(for code: Int32, path: String) -> String {
    switch code {
    case ENOENT: "A Maildir is a folder with new/, cur/ and tmp/ in it; make what is missing, or correct the path."
    case ENOTDIR: "The path must name a folder, and new/, cur/ and tmp/ in it must be folders."
    case ELOOP: "new/ and cur/ must be folders of their own, not symbolic links."
    case EACCES, EPERM: "Give the account of the service read, write and search permission on it."
    case ENOSPC, EDQUOT: "The disk is full; make room, the mail waits in new/."
    case EMFILE, ENFILE: "Too many open files; raise LimitNOFILE or fs.file-max."
    default: "It is tried again at the next poll."
    }
  }
}
