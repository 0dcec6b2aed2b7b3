// One mistake in a file that a person wrote: where it stands, what is wrong and what would be right.

/// One mistake in a configuration or plan file, worded for the person who has to mend it.
package struct FileProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name by which the reader of the message knows the file.
  package var file: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1 in Unicode scalars.
  package var column: Int
  /// As `calls[2].activities[0].title`, lists counted from 0; empty where the text as a whole cannot be read.
  package var path: String
  /// What is wrong, a sentence without its full stop.
  package var what: String
  /// What would be right, likewise.
  package var remedy: String

  package init(file: String, line: Int, column: Int, path: String = "", what: String, remedy: String) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.what = what
    self.remedy = remedy
  }

  /// `<file>:<line>: <key path>: <what>; <what would be right>`.
  package var description: String {
    let place = path.isEmpty ? "" : "\(path): "
    return "\(file):\(line): \(place)\(what); \(remedy)"
  }

  /// A value as it can be shown in a message: in quotes, at most 40 characters, without control characters.
  package static func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(40) {
      if isHarmless(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return "\"\(shown)\(text.unicodeScalars.count > 40 ? "…" : "")\""
  }

  /// False for characters that end a line, cannot be seen, or turn the direction of what follows.
  package static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: return false
    // Joiners are letters' own business (emoji, Persian); the other invisible ones only mislead.
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0xAD
    default: return true
    }
  }
}
