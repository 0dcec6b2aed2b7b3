// The one mailbox that most address fields hold, without the cost of the whole grammar.

/// Where name and address of a mailbox stand in a field value.
struct SimpleMailbox {
  private(set) var name = 0..<0
  private(set) var address: Range<Int>

  /// The mailbox of `anna@example.org`, `<anna@example.org>`, `Anna de Vries <anna@example.org>` or
  /// `"Vries, Anna de" <anna@example.org>`; nil for everything else, which the grammar then reads.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count > 2 else { return nil }
    address = 0..<bytes.count
    if bytes[bytes.count - 1] == Byte.greater {
      let open = ByteKernel.firstIndex(of: Byte.less, in: bytes, 0..<bytes.count)
      guard open < bytes.count, let name = Self.name(bytes, bytes.trimmed(0..<open)) else { return nil }
      self.name = name
      address = open + 1..<bytes.count - 1
    }
    guard Self.isAddress(bytes, address) else { return nil }
  }

  /// The words of a phrase with one blank between them, or the inside of one quoted string.
  private static func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first else { return range }
    if bytes[first] == Byte.quote {
      let inside = first + 1..<max(first + 1, range.upperBound - 1)
      guard range.count > 2, bytes[range.upperBound - 1] == Byte.quote else { return nil }
      for index in inside where bytes[index] == Byte.quote || bytes[index] == Byte.backslash { return nil }
      return inside
    }
    for index in range where !isAtom(bytes[index]) {
      guard bytes[index] == Byte.space, bytes[index - 1] != Byte.space else { return nil }
    }
    return range
  }

  /// Whether this is atoms and dots with one `@` among them.
  private static func isAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 2, bytes[range.lowerBound] != Byte.apostrophe else { return false }
    let at = ByteKernel.firstIndex(of: Byte.at, in: bytes, range)
    guard at > range.lowerBound, at < range.upperBound - 1 else { return false }
    for index in range where index != at && !isAtom(bytes[index]) { return false }
    return true
  }

  /// RFC 5322 §3.2.3, with the dot and with the UTF-8 of RFC 6532 §3.2; a domain in the letters of its people
  /// (RFC 8616 §3) stays as it is written.
  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.less, Byte.greater, Byte.at, Byte.comma, Byte.semicolon, Byte.colon, Byte.quote, Byte.backslash,
      Byte.openParenthesis, Byte.closeParenthesis, Byte.openBracket, Byte.closeBracket, 0...0x20, 0x7F:
      false
    default: true
    }
  }
}
