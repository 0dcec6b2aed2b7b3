// Message identifications in Message-ID, In-Reply-To and References, RFC 5322 §3.6.4.

internal import IntakeModel

enum MessageIDs {
  /// The ids of a field value, at most `limit`: what stands in angle brackets, else words with an `@`.
  static func all(_ value: [UInt8], limit: Int) -> [MessageID] {
    var ids: [MessageID] = []
    let bytes = value.span
    var index = 0
    while ids.count < limit {
      let open = ByteKernel.firstIndex(of: Byte.less, in: bytes, index..<bytes.count)
      guard open < bytes.count else { break }
      var close = ByteKernel.firstIndex(of: Byte.greater, in: bytes, open..<bytes.count)
      // An unclosed id ends where the next one begins.
      let next = ByteKernel.firstIndex(of: Byte.less, in: bytes, open + 1..<bytes.count)
      close = min(close, next)
      if let id = id(bytes, open + 1..<close) { ids.append(id) }
      index = close
    }
    if !ids.isEmpty { return ids }
    for word in value.split(whereSeparator: \.isSpace).prefix(limit) where word.contains(Byte.at) {
      let word = Array(word)
      if let id = id(word.span, 0..<word.count) { ids.append(id) }
    }
    return ids
  }

  /// The id of a Message-ID field: as above, else the whole value, since duplicates are recognised by it.
  static func first(_ value: [UInt8]) -> MessageID? {
    all(value, limit: 1).first ?? id(value.span, 0..<value.count)
  }

  /// Without the white space that folding and old programs put inside.
  private static func id(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MessageID? {
    if !range.isEmpty, ByteKernel.isAll(bytes, range, in: 0x21...0x7E) { return MessageID(bytes.string(range)) }
    var text: [UInt8] = []
    for index in range where bytes[index] > 0x20 && bytes[index] != 0x7F { text.append(bytes[index]) }
    return text.isEmpty ? nil : MessageID(text.span.string(0..<text.count))
  }
}
