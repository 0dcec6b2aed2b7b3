// Text as it may stand in public: one alphabet of safe characters, and how it is cut into paragraphs and subjects.

/// Cleaning of texts before any format sees them.
package enum PublicText {
  /// The text in NFC-preserving form with LF line ends and without what a reader cannot see: control characters,
  /// bidirectional overrides and isolates, zero-width characters, tags and noncharacters. Such characters can make a
  /// text look like another one, and most of them are forbidden in XML 1.0.
  package static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
    guard text.unicodeScalars.contains(where: { $0.value >= 0x7F && isChanged($0.value) || $0.value < 0x20 }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x0A: if !previousWasReturn { result.append("\n") }
      case 0x09, 0xA0: result.append(" ")
      default: if !isUnseen(scalar.value) { result.append(scalar) }
      }
      previousWasReturn = scalar.value == 0x0D
    }
    return String(result)
  }

  private static func isChanged(_ value: UInt32) -> Bool {
    isUnseen(value) || value == 0xA0 || value == 0x2028 || value == 0x2029
  }

  private static func isUnseen(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C: true
    case 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFC: true
    case 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The cleaned text on one line, runs of white space as one space.
  package static func singleLine(_ text: String) -> String {
    let text = clean(text)
    var isAfterSpace = true
    for byte in text.utf8 {
      let isSpace = byte == 0x20
      if byte == 0x0A || isSpace && isAfterSpace { return joinedWords(of: text) }
      isAfterSpace = isSpace
    }
    return isAfterSpace ? joinedWords(of: text) : text
  }

  private static func joinedWords(of text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// The cleaned paragraphs: what stands between empty lines, each on one line.
  package static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var current: [String] = []
    for line in clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").map(String.init)
      if words.isEmpty, !current.isEmpty {
        paragraphs.append(current.joined(separator: " "))
        current = []
      }
      current += words
    }
    if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
    return paragraphs
  }

  /// The beginning of the text in whole words, at most `limit` characters and an ellipsis.
  package static func shortened(_ text: String, to limit: Int) -> String {
    let line = singleLine(text)
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingSuffix(",;:.") + "…"
  }
}

extension Substring {
  /// The text without any of those characters at its end.
  fileprivate func trimmingSuffix(_ characters: String) -> String {
    var rest = self
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
