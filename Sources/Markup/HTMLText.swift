// The one type that HTML and XML are made of: values are escaped on their way in, only literals are markup.

/// Markup that is safe to publish. In a string literal the literal parts are markup and every interpolated text is
/// cleaned and escaped, so that a value can never open or close a tag or an attribute.
package struct HTMLText: Sendable, Equatable, ExpressibleByStringInterpolation {
  package private(set) var markup: String

  package init(stringLiteral value: String) { markup = value }

  /// A text, cleaned and escaped.
  package init(text: String) { markup = Self.escape(text) }

  package init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  package struct StringInterpolation: StringInterpolationProtocol {
    package var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }
    package mutating func appendInterpolation(_ text: String) { markup += HTMLText.escape(text) }
    package mutating func appendInterpolation(_ html: HTMLText) { markup += html.markup }
    /// A word of our own inside a stylesheet: only letters, digits and hyphens are kept.
    package mutating func appendInterpolation(unquoted word: String) {
      markup += word.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }
    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }

  /// The pieces one after the other.
  package static func + (left: HTMLText, right: HTMLText) -> HTMLText {
    var sum = left
    sum.markup += right.markup
    return sum
  }

  package static func += (left: inout HTMLText, right: HTMLText) { left.markup += right.markup }

  package var isEmpty: Bool { markup.isEmpty }

  private static func escape(_ text: String) -> String {
    let text = PublicText.clean(text)
    // Most pieces are plain words.
    guard text.utf8.contains(where: isMarkup) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}

extension Sequence<HTMLText> {
  /// All pieces, with the separator between them.
  package func joined(separator: HTMLText = "") -> HTMLText {
    var result: HTMLText = ""
    var isFirst = true
    for piece in self {
      if !isFirst { result += separator }
      result += piece
      isFirst = false
    }
    return result
  }
}
