// Encoded words in header fields, RFC 2047, as strict programs and careless ones write them.

internal import IntakeModel

/// One `=?charset?encoding?text?=`, found but not yet decoded.
private struct EncodedWord {
  var charset: Range<Int>
  var isBase64: Bool
  var text: Range<Int>
  var end: Int
  var isClosed: Bool
}

/// Reads encoded words in one field value.
struct EncodedWords: ~Copyable {
  let wordLimit: Int
  private var count = 0
  /// Undecoded bytes of adjacent words of one charset: a character may be split between two words, although
  /// RFC 2047 §5 forbids it.
  private var pending: [UInt8] = []
  private var pendingCharset = ""

  init(wordLimit: Int) { self.wordLimit = wordLimit }

  /// The value with its encoded words decoded, as UTF-8.
  ///
  /// White space between adjacent words goes (RFC 2047 §6.2). Deviates from RFC 2047 §5: words inside quotes,
  /// glued to other text or with spaces in them are read too, since phones and old programs write them.
  mutating func decode(_ value: [UInt8], _ charsets: inout CharsetDecoder, _ findings: inout Findings) -> [UInt8] {
    let bytes = value.span
    if ByteKernel.firstIndex(of: Byte.equals, in: bytes, 0..<bytes.count) == bytes.count { return value }
    var output: [UInt8] = []
    var start = 0
    var search = 0
    while search < bytes.count {
      let found = ByteKernel.firstIndex(of: Byte.equals, in: bytes, search..<bytes.count)
      guard found < bytes.count else { break }
      search = found + 1
      guard let word = Self.word(bytes, at: found) else { continue }
      if count >= wordLimit {
        findings.exceed(.encodedWordCount)
        break
      }
      count += 1
      let gap = start..<found
      let isAdjacent = !pendingCharset.isEmpty && bytes.trimmed(gap).isEmpty
      if !isAdjacent {
        flush(&charsets, to: &output, &findings)
        ByteKernel.append(bytes, gap, to: &output)
      }
      take(bytes, word, &charsets, to: &output, &findings)
      start = word.end
      search = word.end
    }
    flush(&charsets, to: &output, &findings)
    ByteKernel.append(bytes, start..<bytes.count, to: &output)
    return output
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ word: EncodedWord, _ charsets: inout CharsetDecoder, to output: inout [UInt8],
    _ findings: inout Findings
  ) {
    let charset = bytes.lowercased(word.charset)
    if charset != pendingCharset { flush(&charsets, to: &output, &findings) }
    pendingCharset = charset
    if !word.isClosed { findings.note(.malformedEncodedWord) }
    if word.isBase64 {
      let isMalformed = Base64.append(bytes, word.text, limit: word.text.count, to: &pending)
      if isMalformed { findings.note(.malformedEncodedWord) }
    } else {
      Self.appendQ(bytes, word.text, to: &pending)
    }
  }

  private mutating func flush(_ charsets: inout CharsetDecoder, to output: inout [UInt8], _ findings: inout Findings) {
    defer { pendingCharset = "" }
    if pending.isEmpty { return }
    charsets.append(pending.span, 0..<pending.count, label: pendingCharset, to: &output, &findings)
    pending.removeAll(keepingCapacity: true)
  }

  /// RFC 2047 §4.2, with lower-case digits and a stray `=` kept as it stands.
  private static func appendQ(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == Byte.underscore {
        output.append(Byte.space)
      } else if byte == Byte.equals, index + 1 < range.upperBound, let high = bytes[index].hexValue,
        let low = bytes[index + 1].hexValue
      {
        output.append(high << 4 | low)
        index += 2
      } else {
        output.append(byte)
      }
    }
  }

  /// The encoded word that begins at the `=` at `start`, or nil.
  private static func word(_ bytes: Span<UInt8>, at start: Int) -> EncodedWord? {
    guard let (charset, text) = heading(bytes, at: start) else { return nil }
    let close = closing(bytes, from: text)
    return EncodedWord(
      charset: charset, isBase64: bytes[charset.upperBound + 1].lowercase == UInt8(ascii: "b"), text: text..<close.text,
      end: close.end, isClosed: close.isClosed)
  }

  /// The index after the encoded word at `start`, when it is closed and has no white space in it (RFC 2047 §2).
  static func wholeEnd(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard bytes[start] == Byte.equals, let (_, text) = heading(bytes, at: start) else { return nil }
    let close = closing(bytes, from: text)
    for index in text..<close.text where bytes[index].isSpace { return nil }
    return close.isClosed ? close.end : nil
  }

  /// `=?charset?B?` at `start`: the charset, and where the text begins.
  private static func heading(_ bytes: Span<UInt8>, at start: Int) -> (charset: Range<Int>, text: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] == Byte.question else { return nil }
    let charset = start + 2..<token(bytes, from: start + 2)
    guard !charset.isEmpty, charset.upperBound + 2 < bytes.count, bytes[charset.upperBound] == Byte.question,
      bytes[charset.upperBound + 2] == Byte.question
    else { return nil }
    let encoding = bytes[charset.upperBound + 1].lowercase
    guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
    return (charset, charset.upperBound + 3)
  }

  private static func token(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let end = min(bytes.count, start + 60)
    while index < end, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != Byte.question { index += 1 }
    return index
  }

  /// Where the text of a word ends and where the word does. The last `?` of `??=` is text of a Q word; a word
  /// without `?=` ends where the next one begins, or with the value.
  private static func closing(_ bytes: Span<UInt8>, from start: Int) -> (text: Int, end: Int, isClosed: Bool) {
    var index = start
    while index < bytes.count {
      let found = ByteKernel.firstIndex(of: Byte.question, in: bytes, index..<bytes.count)
      if found + 1 < bytes.count, bytes[found + 1] == Byte.equals { return (found, found + 2, true) }
      if found > start, found < bytes.count, bytes[found - 1] == Byte.equals, heading(bytes, at: found - 1) != nil {
        return (found - 1, found - 1, false)
      }
      index = found + 1
    }
    var end = bytes.count
    while end > start, bytes[end - 1] == Byte.question || bytes[end - 1] == Byte.equals { end -= 1 }
    return (end, bytes.count, false)
  }
}
