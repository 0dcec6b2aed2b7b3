// The characters of the grammars, as bytes.

enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let comma = UInt8(ascii: ",")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let at = UInt8(ascii: "@")
  static let dot = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let slash = UInt8(ascii: "/")
  static let star = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let percent = UInt8(ascii: "%")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let hash = UInt8(ascii: "#")
  static let plus = UInt8(ascii: "+")
  static let exclamation = UInt8(ascii: "!")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
}

extension UInt8 {
  /// Space or tab, RFC 5234 WSP.
  var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// The white space of HTML.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var lowercase: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

/// Some of the bytes below 64, where the characters are that end words: one comparison for all of them.
struct LowByteSet {
  private let bits: UInt64

  /// White space and these.
  init(spaceAnd first: UInt8, _ second: UInt8, _ third: UInt8) {
    bits = 0x1_0000_3E00 | 1 << UInt64(first & 63) | 1 << UInt64(second & 63) | 1 << UInt64(third & 63)
  }

  func contains(_ byte: UInt8) -> Bool { byte < 64 && bits &>> UInt64(byte) & 1 != 0 }
}

extension Span<UInt8> {
  /// `range` without blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The end of the line that begins at `start`: the index of its newline, or `end`.
  func lineEnd(from start: Int, to end: Int) -> Int {
    ByteKernel.firstIndex(of: Byte.newline, in: self, start..<end)
  }

  /// The last start of a line in `range`, looked for in its last 64 KiB; nil when a longer line runs there. The first
  /// index of `range` does not count.
  func lastLineStart(in range: Range<Int>) -> Int? {
    range.suffix(64 << 10).dropFirst(range.count > 64 << 10 ? 0 : 1).last { self[$0 - 1] == Byte.newline }
  }

  /// How many lines end inside `range`.
  func lineEndCount(_ range: Range<Int>) -> Int {
    var count = 0
    var index = lineEnd(from: range.lowerBound, to: range.upperBound)
    while index < range.upperBound {
      count += 1
      index = lineEnd(from: index + 1, to: range.upperBound)
    }
    return count
  }

  /// Whether `range` begins with this lower-case ASCII text, in any case.
  func begins(_ range: Range<Int>, with text: StaticString) -> Bool {
    guard range.count >= text.utf8CodeUnitCount else { return false }
    return equalsIgnoringCase(range.lowerBound..<range.lowerBound + text.utf8CodeUnitCount, text)
  }

  /// Whether `range` is this lower-case ASCII text, in any case.
  func equalsIgnoringCase(_ range: Range<Int>, _ text: StaticString) -> Bool {
    ByteKernel.equalsIgnoringCase(self, range, text)
  }

  /// Whether this lower-case ASCII text stands in `range`, in any case.
  func contains(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard range.count >= length else { return false }
    let first = text.utf8Start.pointee
    for start in range.lowerBound...range.upperBound - length
    where self[start].lowercase == first && equalsIgnoringCase(start..<start + length, text) { return true }
    return false
  }

  func string(_ range: Range<Int>) -> String { ByteKernel.string(self, range) }

  /// The ASCII letters of `range` in lower case, the rest as it is.
  func lowercased(_ range: Range<Int>) -> String { ByteKernel.lowercased(self, range) }
}
