// Walks over the value of a structured header field: comments, quoted strings and tokens.

/// A position in a field's bytes. Every step moves forward and none recurses, so the cost is linear in the field.
struct FieldCursor {
  private let bytes: [UInt8]
  private var position = 0
  /// Whether a comment or a quoted string never ended, so that nothing after it can be told apart.
  private(set) var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  var peek: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Steps over the byte if it is this one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// Steps over white space and comments, RFC 5322 §3.2.2.
  mutating func skipCFWS() {
    while let byte = peek {
      if isWhiteSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "(") {
        skipComment()
      } else {
        return
      }
    }
  }

  /// The content of the comment that begins here, or nil; used by those who look into one.
  mutating func comment() -> ArraySlice<UInt8>? {
    guard peek == UInt8(ascii: "(") else { return nil }
    let start = position + 1
    skipComment()
    return isBroken ? bytes[start...] : bytes[start..<(position - 1)]
  }

  private mutating func skipComment() {
    var depth = 0
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): position = min(position + 1, bytes.count)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { return }
    }
    isBroken = true
  }

  /// Letters, digits, hyphens and underscores, in lower case; nil when there are none.
  mutating func keyword() -> String? {
    let start = position
    while let byte = peek, isKeywordByte(byte) { position += 1 }
    return start == position ? nil : lowercase(bytes[start..<position])
  }

  /// A number of at most six digits.
  mutating func digits() -> Int? {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte), position - start < 6 { position += 1 }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// A token, an address, or a quoted string that an `@domain` may follow; nil when there is none.
  mutating func value() -> String? { valueBytes().map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of ``value()``; only a quoted string is copied for it.
  mutating func valueBytes() -> ArraySlice<UInt8>? {
    var start = position
    let quoted = peek == UInt8(ascii: "\"") ? quotedString() : nil
    if quoted == nil, isAtEnd || !isValueByte(bytes[position]) { return nil }
    if quoted != nil { start = position }
    while position < bytes.count, isValueByte(bytes[position]) { position += 1 }
    guard var quoted else { return bytes[start..<position] }
    quoted.append(contentsOf: bytes[start..<position])
    return quoted[...]
  }

  /// RFC 5322 §3.2.4, without its quotes and escapes.
  private mutating func quotedString() -> [UInt8] {
    var found: [UInt8] = []
    position += 1
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\"") { return found }
      if byte == UInt8(ascii: "\\"), let escaped = peek {
        found.append(escaped)
        position += 1
      } else {
        found.append(byte)
      }
    }
    isBroken = true
    return found
  }

  /// Moves to the next `;` outside comments and quoted strings, or to the end.
  mutating func skipToSemicolon() {
    while let byte = peek, byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "("): skipComment()
      case UInt8(ascii: "\""): _ = quotedString()
      default: position += 1
      }
    }
  }

  /// Steps over one byte, whatever it is.
  mutating func step() { position = min(position + 1, bytes.count) }

  private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isKeywordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private func isValueByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "(")
      && byte != UInt8(ascii: "\"")
  }
}

/// A field's value without comments, its words parted by one space, in lower case.
func bare(_ value: String) -> String {
  var cursor = FieldCursor(Array(value.utf8))
  var words: [String] = []
  while true {
    cursor.skipCFWS()
    if cursor.isAtEnd { break }
    if let word = cursor.value() {
      words.append(word)
    } else {
      if cursor.take(UInt8(ascii: ";")) { words.append(";") } else { cursor.step() }
    }
  }
  return lowercase(words.joined(separator: " "))
}
