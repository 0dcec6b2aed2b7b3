// The one place where header fields are written; a value that could end its line is refused.

internal import IntakeModel

/// Writes header fields, folded and in ASCII, with CR LF.
///
/// Every value passes ``isSafe(_:)``; there is no other way to add a byte, so no value can begin a second field.
struct HeaderWriter {
  private(set) var bytes: [UInt8] = []

  /// Whether text can stand in one line: no control characters (C0, DEL, C1), no line or paragraph separator, and no
  /// characters that turn the direction of what follows.
  static func isSafe(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
      }
    }
  }

  /// Adds an unstructured field (RFC 5322 §2.2.1), in encoded words when it is not ASCII.
  mutating func add(_ name: String, text: String) throws(CompositionError) {
    guard Self.isSafe(text) else { throw .refusedValue(name) }
    let words =
      needsEncoding(text) ? encodedWords(text) : text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    try add(name, words: words)
  }

  /// Adds a field of one mailbox (RFC 5322 §3.4).
  mutating func add(_ name: String, displayName: String? = nil, address: MailAddress) throws(CompositionError) {
    guard let displayName, !displayName.isEmpty else { return try add(name, words: [address.description]) }
    guard Self.isSafe(displayName) else { throw .refusedValue(name) }
    let phrase = needsEncoding(displayName) ? encodedWords(displayName) : [quotedString(displayName)]
    try add(name, words: phrase + ["<\(address)>"])
  }

  /// Adds a field of message ids (RFC 5322 §3.6.4), only those in the strict grammar; nothing when none is left.
  mutating func add(_ name: String, ids: [MessageID]) throws(CompositionError) {
    let words = ids.filter(\.isRepeatable).map(\.description)
    guard !words.isEmpty else { return }
    try add(name, words: words)
  }

  /// Folds at spaces before column 76, the limit for lines with encoded words (RFC 2047 §2; RFC 5322 §2.1.1 wants
  /// 78, §2.2.3).
  private mutating func add(_ name: String, words: [String]) throws(CompositionError) {
    var line = name + ":"
    var text = ""
    for word in words {
      guard word.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), word.utf8.count <= 900 else {
        throw .refusedValue(name)
      }
      if line.utf8.count + 1 + word.utf8.count > 76, line != name + ":" {
        text += line + "\r\n"
        line = ""
      }
      line += " " + word
    }
    bytes += (text + line + "\r\n").utf8
  }

  /// RFC 2047 §2 and §5: what is not ASCII, and what a reader would take for an encoded word.
  private func needsEncoding(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") }
      || !text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// RFC 5322 §3.2.4.
  private func quotedString(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x20
    }
    if isPlain { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Encoded words short enough to stand behind any field name of ours in a line of 76, none of which cuts a
  /// character (RFC 2047 §2, §5).
  private func encodedWords(_ text: String) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in text.unicodeScalars {
      let piece = Array(String(scalar).utf8)
      // 39 bytes are 52 characters of base64, 64 with the frame.
      if chunk.count + piece.count > 39 {
        words.append("=?utf-8?B?\(base64(chunk))?=")
        chunk = []
      }
      chunk += piece
    }
    if !chunk.isEmpty { words.append("=?utf-8?B?\(base64(chunk))?=") }
    return words
  }
}

/// RFC 4648 §4.
func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      text.append(place <= group.count ? alphabet[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
