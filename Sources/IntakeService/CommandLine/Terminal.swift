// What is written for people: results on standard output, messages on standard error.

internal import Foundation

/// The two ends of a command's output.
package struct Terminal: Sendable {
  package let isInteractive: Bool
  package let hasColour: Bool
  /// Columns; 80 when standard output is not a terminal.
  package let width: Int

  package init() {
    isInteractive = isatty(STDOUT_FILENO) == 1
    hasColour = isInteractive && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    var size = winsize()
    let isKnown = isInteractive && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isKnown ? max(60, Int(size.ws_col)) : 80
  }

  /// One line of a result.
  package func line(_ text: String = "") { file(text + "\n") }

  /// A result that is the content of a file, to the byte. Ends the program when it cannot be written: half a result with
  /// exit code 0 would be a lie.
  package func file(_ text: String) {
    let code = write(text, to: STDOUT_FILENO)
    guard code != 0 else { return }
    // A reader that has seen enough, as `head`, is no trouble to tell of.
    if code != EPIPE { message("the result cannot be written: \(String(cString: strerror(code)))") }
    exit(ExitCode.failed)
  }

  /// Text broken between words so that no line is wider than 80 columns.
  /// - Parameters:
  ///   - first: what stands before the first line.
  ///   - rest: what stands before the others; as wide as `first` for a hanging indent.
  package func paragraph(_ text: String, first: String, rest: String, style: (String) -> String = { $0 }) {
    for one in filled(printable(text), first: first, rest: rest, width: min(80, width)) { line(style(one)) }
  }

  /// What nobody can read is not worth ending for.
  package func message(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

  package func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  package func faint(_ text: String) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

/// The lines of a text that is broken between words, as ``Terminal/paragraph(_:first:rest:style:)`` prints them.
package func filled(_ text: String, first: String, rest: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var start = first
  for word in text.split(separator: " ") {
    if !line.isEmpty, start.cells + line.cells + 1 + word.cells > width {
      lines.append(start + line)
      (start, line) = (rest, "")
    }
    line += line.isEmpty ? String(word) : " " + word
  }
  return lines + [start + line]
}

/// Text of a mail as it may be shown on a terminal: one line, no control characters, no direction overrides, nothing
/// invisible.
package func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
    case .format, .surrogate, .privateUse, .unassigned: continue
    default: result.append(scalar)
    }
  }
  return String(result)
}
