// Strings and identifiers of JSON5, with their escapes.

extension JSON5Parser {
  /// JSON5 §5: in single or double quotes; a line ends only after a backslash.
  mutating func string() throws(JSON5SyntaxError) -> String {
    let start = scanner.position
    let quote = scanner.next
    scanner.advance()
    var text = String.UnicodeScalarView()
    while let (scalar, length) = scanner.nextScalar() {
      switch scalar {
      case "\\":
        scanner.advance()
        if let scalar = try escape() { text.append(scalar) }
      case "\n", "\r":
        throw JSON5SyntaxError(
          start, "this text has no end on its line", "close its quotes, and write a new line as \\n")
      default:
        scanner.advance(by: length)
        if length == 1, UInt8(scalar.value) == quote { return String(text) }
        text.append(scalar)
      }
    }
    throw JSON5SyntaxError(start, "this text has no end", "close its quotes")
  }

  /// What the escape after a backslash stands for; nil for a line that goes on.
  private mutating func escape() throws(JSON5SyntaxError) -> Unicode.Scalar? {
    guard let (scalar, length) = scanner.nextScalar() else { return nil }
    if scalar == "u" { return try unicodeEscape() }
    scanner.advance(by: length)
    switch scalar {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "0" where !(scanner.next.map(Self.isDigit) ?? false): return "\0"
    case "x": return Unicode.Scalar(UInt8(truncatingIfNeeded: try hexadecimal(digits: 2)))
    case "0"..."9": throw fail("a backslash stands before a digit", "write \\x or \\u with the character's number")
    case "\r":
      _ = scanner.take(UInt8(ascii: "\n"))
      return nil
    case "\n", "\u{2028}", "\u{2029}": return nil
    default: return scalar
    }
  }

  /// From the `u` on: `uHHHH`, or the two halves of a surrogate pair.
  private mutating func unicodeEscape() throws(JSON5SyntaxError) -> Unicode.Scalar {
    let start = scanner.position
    scanner.advance()
    let first = try hexadecimal(digits: 4)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, scanner.sees("\\u") {
      scanner.advance(by: 2)
      let second = try hexadecimal(digits: 4)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw JSON5SyntaxError(start, "this \\u escape is half of a character", "write the character itself")
  }

  private mutating func hexadecimal(digits: Int) throws(JSON5SyntaxError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = scanner.next, let digit = Self.hexadecimalValue(byte) else {
        throw fail("\(found) stands in a \\x or \\u escape", "write \\x with two or \\u with four of 0-9 and A-F")
      }
      number = number << 4 | digit
      scanner.advance()
    }
    return number
  }

  static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A key without quotes, or a word as `true`; nil where none begins. JSON5 §3: an ECMAScript 5.1 IdentifierName.
  mutating func identifier() throws(JSON5SyntaxError) -> String? {
    var name = String.UnicodeScalarView()
    while let (scalar, length) = scanner.nextScalar() {
      var taken = scalar
      if scanner.sees("\\u") {
        scanner.advance()
        taken = try unicodeEscape()
        guard canStand(taken, first: name.isEmpty) else {
          throw fail("this escape cannot stand in a key without quotes", "put the key in quotes")
        }
      } else if canStand(taken, first: name.isEmpty) {
        scanner.advance(by: length)
      } else {
        break
      }
      name.append(taken)
    }
    return name.isEmpty ? nil : String(name)
  }

  private func canStand(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    if scalar == "$" || scalar == "_" || scalar.properties.isIDStart { return true }
    return !first && (scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}")
  }
}
