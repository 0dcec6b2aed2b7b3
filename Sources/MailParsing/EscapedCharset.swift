// Charsets that switch between tables by escapes, as the charsets of eight bits that iconv reads better.

/// ISO-2022-JP, which programs fill with characters that iconv's table of that name lacks; and HZ, which it lacks.
enum EscapedCharset: Equatable {
  /// RFC 1468, with the half-width kana and the characters of NEC that Windows programs send.
  case japanese
  /// RFC 1843.
  case chinese

  var iconvName: String { self == .japanese ? "EUC-JP-MS" : "GB18030" }

  /// What the bytes of a run mean.
  private enum Table { case latin, kana, pairs, supplement }

  /// The bytes of `range`, all below 128, in the charset `iconvName`; nil at an escape to another table.
  func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var table = Table.latin
    var index = range.lowerBound
    while index < range.upperBound {
      if self == .chinese, table == .latin, bytes.begins(index..<range.upperBound, with: "~~") {
        output.append(UInt8(ascii: "~"))
        index += 2
      } else if let length = escapeLength(bytes, index..<range.upperBound, &table) {
        guard length > 0 else { return nil }
        index += length
      } else {
        index += Self.append(bytes, index..<range.upperBound, table, to: &output)
        // RFC 1468 and RFC 1843: a line ends in ASCII.
        if output.last == Byte.newline { table = .latin }
      }
    }
    return output
  }

  /// The length of the escape at the start of `range`, 0 for one that is not known, nil when there is none.
  private func escapeLength(_ bytes: Span<UInt8>, _ range: Range<Int>, _ table: inout Table) -> Int? {
    let byte = bytes[range.lowerBound]
    let next = range.count > 1 ? bytes[range.lowerBound + 1] : 0
    switch (self, byte) {
    case (.japanese, 0x0E): table = .kana
    case (.japanese, 0x0F): table = .latin
    case (.japanese, 0x1B): return Self.japaneseEscapeLength(bytes, range, &table)
    case (.chinese, UInt8(ascii: "~")):
      switch next {
      case UInt8(ascii: "{"): table = .pairs
      case UInt8(ascii: "}"): table = .latin
      case Byte.newline: break
      default: return nil
      }
      return 2
    default: return nil
    }
    return 1
  }

  private static func japaneseEscapeLength(_ bytes: Span<UInt8>, _ range: Range<Int>, _ table: inout Table) -> Int {
    let escape = bytes.string(range.dropFirst().prefix(3))
    let known: [(String, Table)] = [
      ("(B", .latin), ("(J", .latin), ("(H", .latin), ("(I", .kana), ("$@", .pairs), ("$B", .pairs), ("$(B", .pairs),
      ("$(@", .pairs), ("$(D", .supplement),
    ]
    for (text, meaning) in known where escape.hasPrefix(text) {
      table = meaning
      return 1 + text.utf8.count
    }
    // The revision of a table, which its own escape follows.
    return escape.hasPrefix("&@") ? 3 : 0
  }

  /// Appends the character at the start of `range`; returns how many bytes it has.
  private static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ table: Table, to output: inout [UInt8]
  ) -> Int {
    let byte = bytes[range.lowerBound]
    guard table != .latin, byte > 0x20, byte < 0x7F else {
      output.append(byte)
      return 1
    }
    if table == .kana {
      output += [0x8E, byte | 0x80]
      return 1
    }
    guard range.count > 1, bytes[range.lowerBound + 1] > 0x20, bytes[range.lowerBound + 1] < 0x7F else {
      output.append(byte)
      return 1
    }
    if table == .supplement { output.append(0x8F) }
    output += [byte | 0x80, bytes[range.lowerBound + 1] | 0x80]
    return 2
  }
}
