// What the store throws when the world fails it.

internal import CSQLite

/// A failure of the database. It never holds bound values: they are residents' words and addresses.
package struct StorageError: Error, Sendable, CustomStringConvertible {
  /// What the caller is to do.
  package enum Disposition: Sendable {
    /// Busy, full or a passing input/output error: leave the mail where it is and try again later.
    case retry
    /// The database refuses what was to be written, and would refuse it again: it is this mail's fault.
    case setAside
    /// The database is damaged or newer than this program: end, and tell a person.
    case stop
  }

  /// SQLite's extended result code (https://sqlite.org/rescode.html); 0 when the program itself objects.
  package let code: Int32
  /// What was being done, in words that hold no data.
  package let operation: String
  package let disposition: Disposition

  package var description: String {
    guard code != 0 else { return operation }
    let words = "\(operation): \(String(cString: sqlite3_errstr(code))) (\(code))"
    return isDamage
      ? words + "; no mail is lost: stop the daemon, and restore the last backup with `gehoor restore FILE`" : words
  }

  init(code: Int32, operation: String) {
    self.code = code
    self.operation = operation
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_IOERR, SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_CANTOPEN:
      disposition = .retry
    case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE: disposition = .setAside
    default: disposition = .stop
    }
  }

  package init(refusal: String, disposition: Disposition = .stop) {
    code = 0
    operation = refusal
    self.disposition = disposition
  }

  /// Whether the file itself is not sound.
  var isDamage: Bool { [SQLITE_CORRUPT, SQLITE_NOTADB].contains(code & 0xFF) }
}
