// Text inside Markdown: what would be markup is escaped.

internal import Markup

/// A line of CommonMark in which interpolated texts are escaped and literals are markup.
struct MarkdownText: ExpressibleByStringInterpolation {
  private(set) var markup: String

  init(stringLiteral value: String) { markup = value }
  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  struct StringInterpolation: StringInterpolationProtocol {
    var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ text: String) { markup += MarkdownText.escape(text) }
    mutating func appendInterpolation(_ other: MarkdownText) { markup += other.markup }

    /// A URL made by ``MailLink`` or an anchor: it holds nothing that ends a link.
    mutating func appendInterpolation(url: String) { markup += url }
  }

  /// The text on one line with what CommonMark and its table, strikethrough and mathematics extensions read as markup
  /// escaped (CommonMark 0.31 §2.4), also at the beginning of a line.
  private static func escape(_ text: String) -> String {
    let line = PublicText.singleLine(text)
    var escaped = ""
    for character in line.unicodeScalars {
      if "\\`*_[]<>&~|$".unicodeScalars.contains(character) { escaped += "\\" }
      escaped.unicodeScalars.append(character)
    }
    return escapedStart(escaped)
  }

  /// Headings, lists and rules begin a line with `#`, `+`, `-`, `=`, or digits and `.` or `)`.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    let after = rest.dropFirst().first
    return after == nil || after == " " ? digits + "\\" + rest : line
  }
}
