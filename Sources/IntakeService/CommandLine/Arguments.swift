// The words of a command line, read against the options a command has.

/// What the value of an option can be, for the completion of shells.
package enum OptionValues: Sendable, Equatable {
  /// A file, or what only a person knows.
  case any
  case words([String])
  /// The lines that the program prints with this option.
  case printed(by: String)
}

/// One option of a command.
package struct OptionDescription: Sendable, Equatable {
  /// With its hyphens, as `--plan`.
  package let name: String
  /// What stands for the value in the help, as `ID`; nil for a switch.
  package let value: String?
  package let values: OptionValues
  package let help: String

  package init(_ name: String, value: String? = nil, values: OptionValues = .any, help: String) {
    self.name = name
    self.value = value
    self.values = values
    self.help = help
  }

  /// An option that takes one of these words.
  package init<Word: RawRepresentable<String>>(
    _ name: String, value: String, words: [Word], help: (String) -> String = { $0 }
  ) {
    let names = words.map(\.rawValue)
    self.init(name, value: value, values: .words(names), help: help(names.joined(separator: ", ")))
  }
}

/// The command line cannot be understood: exit code 2.
package struct UsageError: Error, Sendable, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}

/// Options and operands. `--` ends the options; `--name=value` and `--name value` are the same; a single `-` is an
/// operand.
package struct Arguments: Sendable {
  package private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  package init(_ words: [String], options: [OptionDescription]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pieces[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw UsageError("unknown option \(name); known here: \(options.map(\.name).joined(separator: ", "))")
      }
      guard let valueName = option.value else {
        guard pieces.count == 1 else { throw UsageError("\(name) takes no value") }
        values[name, default: []].append("")
        continue
      }
      guard let value = pieces.count == 2 ? String(pieces[1]) : rest.popFirst() else {
        throw UsageError("\(name) needs a value: \(name) \(valueName)")
      }
      values[name, default: []].append(value)
    }
  }

  package func has(_ name: String) -> Bool { values[name] != nil }
  package func value(_ name: String) -> String? { values[name]?.last }
  package func all(_ name: String) -> [String] { values[name] ?? [] }
}

/// The exit codes of both programs.
package enum ExitCode {
  package static let done: Int32 = 0
  package static let failed: Int32 = 1
  package static let usage: Int32 = 2
  package static let tryLater: Int32 = 75
  package static let configuration: Int32 = 78
}
