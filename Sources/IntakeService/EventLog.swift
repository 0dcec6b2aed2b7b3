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

  /// To standard error. Priorities are written only when a service manager reads them (`JOURNAL_STREAM`).
  /// - Parameter least: events of lower priority are left out.
  package init(least: Priority = .info) {
    self.least = least
    let isJournal = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil
    write = { line in
      let text = isJournal ? line : String(line.drop { $0 != ">" }.dropFirst())
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }
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
    let clean = String(value.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : Character($0) })
    return clean.contains(" ") ? "\"\(clean.replacingOccurrences(of: "\"", with: "'"))\"" : clean
  }
}
