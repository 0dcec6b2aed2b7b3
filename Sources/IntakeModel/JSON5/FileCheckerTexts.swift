// Checks of texts in hand-written files: lengths, characters, addresses, names, days.

/// Whether a text may have several lines.
package enum TextLines: Sendable { case one, several }

extension FileChecker {
  /// A text that is not blank; reports what cannot be shown. The limit counts Unicode scalars.
  package mutating func text(
    _ cursor: JSON5Cursor?, atMost limit: Int, lines: TextLines = .one, mayBeEmpty: Bool = false, expected: String
  ) -> String? {
    guard let cursor else { return nil }
    guard case .text(let text) = cursor.node.value else {
      report(cursor, "is \(cursor.kind)", "write a text in quotes: \(expected)")
      return nil
    }
    let length = text.unicodeScalars.count
    if !mayBeEmpty, text.allSatisfy(\.isWhitespace) {
      report(cursor, "is empty", "write \(expected)")
    } else if length > limit {
      report(cursor, "has \(length) characters", "write at most \(limit)")
    } else if lines == .one, text.contains(where: \.isNewline) {
      report(cursor, "holds a line end", "write it on one line")
    } else if let bad = text.unicodeScalars.first(where: { !Self.canStand($0, lines) }) {
      let number = String(bad.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
      report(cursor, "holds the character U+\(padded), which cannot be shown", "remove it")
    } else {
      return text
    }
    return nil
  }

  private static func canStand(_ scalar: Unicode.Scalar, _ lines: TextLines) -> Bool {
    FileProblem.isHarmless(scalar) || (lines == .several && (scalar == "\n" || scalar == "\t"))
  }

  /// An address that mail can be sent to.
  package mutating func address(_ cursor: JSON5Cursor?) -> MailAddress? {
    guard let cursor, let text = text(cursor, atMost: 254, expected: "an address as name@example.org") else {
      return nil
    }
    if let address = MailAddress(text) { return address }
    report(
      cursor, "\(FileProblem.quoted(text)) is not an address that mail can be sent to",
      "write it as name@example.org, without a name or angle brackets")
    return nil
  }

  /// A name of letters, digits and the given other characters, beginning with a letter or digit.
  package mutating func name(
    _ cursor: JSON5Cursor?, atMost limit: Int, allowing others: String = "-", lowercase: Bool = false, expected: String
  ) -> String? {
    guard let cursor, let text = text(cursor, atMost: limit, expected: expected) else { return nil }
    let isName = text.utf8.enumerated().allSatisfy { index, byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        || (!lowercase && (0x41...0x5A).contains(byte)) || (index > 0 && others.utf8.contains(byte))
    }
    if isName { return text }
    report(cursor, "\(FileProblem.quoted(text)) cannot be used", "write \(expected)")
    return nil
  }

  /// A day as `YYYY-MM-DD` that exists, from 1900 to 2199.
  package mutating func day(_ cursor: JSON5Cursor?) -> String? {
    guard let cursor, let text = text(cursor, atMost: 40, expected: "a day as 2024-03-18") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0])
    else {
      report(cursor, "\(FileProblem.quoted(text)) is not a day", "write year, month and day as 2024-03-18")
      return nil
    }
    guard (1900...2199).contains(year), CalendarDay(text) != nil else {
      report(cursor, "\(text) does not exist in the calendar", "write a real day from 1900-01-01 to 2199-12-31")
      return nil
    }
    return text
  }

  /// A language by its ISO 639-1 code.
  package mutating func language(_ cursor: JSON5Cursor?) -> String? {
    guard let cursor, let text = text(cursor, atMost: 40, expected: "a language code as \"nl\"") else { return nil }
    if LanguageCode.exists(text) { return text }
    report(
      cursor, "\(FileProblem.quoted(text)) is not a language code of ISO 639-1",
      "write two small letters, as \"nl\" or \"en\"")
    return nil
  }
}
