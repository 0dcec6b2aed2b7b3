// The bytes of a JSON5 text with the place of the next one; skips space and comments.

/// A position in bytes that are known to be valid UTF-8.
struct JSON5Scanner {
  private let bytes: [UInt8]
  private(set) var index = 0
  private(set) var position = JSON5Position(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  func peek(_ distance: Int) -> UInt8? {
    let place = index + distance
    return place < bytes.count ? bytes[place] : nil
  }

  /// Whether these bytes come next.
  func sees(_ expected: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount)
    return bytes[index...].starts(with: wanted)
  }

  /// Takes one byte; counts lines at LF, CR and CR LF as editors do, and columns in Unicode scalars.
  mutating func advance() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")) {
      position = JSON5Position(line: position.line + 1, column: 1)
    } else if next.map({ $0 & 0xC0 != 0x80 }) ?? true {
      position.column += 1
    }
  }

  mutating func advance(by count: Int) {
    for _ in 0..<count { advance() }
  }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    advance()
    return true
  }

  /// The next character and its length in bytes; nil at the end.
  func nextScalar() -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = next else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(index + length, bytes.count)
    guard let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first else { return nil }
    return (scalar, end - index)
  }

  /// The bytes from `start` up to here.
  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  /// JSON5 §8: white space, line ends, `//` to the end of the line, and `/* … */`.
  mutating func skipSpace() throws(JSON5SyntaxError) {
    while let byte = next {
      switch byte {
      case 0x09...0x0D, 0x20: advance()
      case UInt8(ascii: "/"): try skipComment()
      case 0x80...:
        guard let (scalar, length) = nextScalar(), Self.isSpace(scalar) else { return }
        advance(by: length)
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSON5SyntaxError) {
    let start = position
    if sees("//") {
      while let byte = next, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { advance() }
    } else if sees("/*") {
      advance(by: 2)
      while !sees("*/") {
        guard next != nil else {
          throw JSON5SyntaxError(start, "this comment has no end", "close it with */")
        }
        advance()
      }
      advance(by: 2)
    } else {
      throw JSON5SyntaxError(start, "a single / stands here", "write // or /* … */ for a comment")
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFEFF, 0x2028, 0x2029: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }
}
