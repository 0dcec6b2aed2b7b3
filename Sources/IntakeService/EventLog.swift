// One line an event on standard error, with the journal's priorities and nothing personal.

internal import Foundation

/// The priorities of `sd-daemon(3)`, which the journal reads from the beginning of a line.
package enum Priority: Int, Sendable {
  case error = 3
  case warning = 4
  case notice = 5
  case info = 6
}

/// Writes events for the sysadmin: a name, then `key=value`. Values are row ids, counts, codes and plan ids; never an
/// address, a subject, a text or a file name of a mail.
package struct EventLog: Sendable {
  /// Where the lines go: the journal reads standard error; tests keep them.
  private let write: @Sendable (String) -> Void
  private let least: Priority

  /// To standard error. Priorities are written only when the journal reads it. A line that cannot be written is lost,
  /// since the work counts more.
  /// - Parameter least: events of lower priority are left out.
  package init(least: Priority = .info) {
    self.least = least
    let isJournal = Self.isReadByJournal
    write = { line in
      let text = isJournal ? line : String(line.drop { $0 != ">" }.dropFirst())
      _ = IntakeService.write(text + "\n", to: STDERR_FILENO)
    }
  }

  /// systemd.exec(5): `JOURNAL_STREAM` names the device and inode of the journal's end; a program started further down
  /// inherits the variable but not always the stream.
  private static var isReadByJournal: Bool {
    var status = stat()
    guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"], fstat(STDERR_FILENO, &status) == 0
    else { return false }
    return stream == "\(status.st_dev):\(status.st_ino)"
  }

  package init(write: @escaping @Sendable (String) -> Void) {
    least = .info
    self.write = write
  }

  package func callAsFunction(_ priority: Priority, _ event: String, _ values: KeyValuePairs<String, Any> = [:]) {
    guard priority.rawValue <= least.rawValue else { return }
    let words = values.map { " \($0.key)=\(Self.safe("\($0.value)"))" }.joined()
    write("<\(priority.rawValue)>\(event)\(words)")
  }

  /// One word without control characters, so that a value never begins a second line.
  private static func safe(_ value: String) -> String {
    let clean = printable(value)
    return clean.contains(" ") ? "\"\(clean.replacingOccurrences(of: "\"", with: "'"))\"" : clean
  }
}
