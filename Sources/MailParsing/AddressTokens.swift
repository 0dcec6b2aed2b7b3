// The words of an address field: atoms, quoted strings, comments, specials; RFC 5322 §3.2.

/// One token of an address field.
struct AddressToken: Equatable {
  enum Kind: Equatable { case atom, quoted, literal, comment, special(UInt8) }

  var kind: Kind
  /// Without quotes, parentheses and backslashes.
  var text: [UInt8]
  /// Whether white space or a comment stood before it.
  var followsSpace: Bool
}

/// Cuts a field value into tokens, one at a time and without recursion.
struct AddressTokens {
  private var index = 0
  private var followsSpace = false
  /// A quote or parenthesis was found that nothing closes; from then on they mean nothing, so that one stray
  /// character does not swallow the address behind it.
  private var ignoresQuotes = false
  private var ignoresComments = false
  var isMalformed: Bool { ignoresQuotes || ignoresComments }

  /// The next token, or nil at the end.
  mutating func next(_ bytes: Span<UInt8>) -> AddressToken? {
    skipBlanksAndStrays(bytes)
    guard index < bytes.count else { return nil }
    let start = index
    let before = followsSpace
    followsSpace = false
    switch bytes[index] {
    case Byte.openParenthesis:
      index = Self.commentEnd(bytes, from: index)
      followsSpace = true
      return AddressToken(
        kind: .comment, text: Self.unescaped(bytes, start + 1..<max(start + 1, index - 1)), followsSpace: before)
    case Byte.quote:
      return AddressToken(kind: .quoted, text: quoted(bytes), followsSpace: before)
    case Byte.openBracket:
      index = min(bytes.count, Self.find(Byte.closeBracket, bytes, index) + 1)
      return AddressToken(kind: .literal, text: Self.copy(bytes, start..<index), followsSpace: before)
    case let byte where Self.isSpecial(byte):
      index += 1
      return AddressToken(kind: .special(byte), text: [byte], followsSpace: before)
    default:
      while index < bytes.count, !bytes[index].isSpace, !Self.isSpecial(bytes[index]), bytes[index] != Byte.quote,
        bytes[index] != Byte.openParenthesis, bytes[index] != Byte.openBracket
      {
        // Seen in practice: specials in an encoded word of a phrase, which RFC 2047 §5 forbids there.
        index = EncodedWords.wholeEnd(bytes, at: index) ?? index + 1
      }
      return AddressToken(kind: .atom, text: Self.copy(bytes, start..<index), followsSpace: before)
    }
  }

  private mutating func skipBlanksAndStrays(_ bytes: Span<UInt8>) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.quote, !ignoresQuotes {
        ignoresQuotes = Self.quotedEnd(bytes, index + 1) >= bytes.count
      } else if byte == Byte.openParenthesis, !ignoresComments {
        let end = Self.commentEnd(bytes, from: index)
        ignoresComments = end == bytes.count && bytes[end - 1] != Byte.closeParenthesis
      }
      let isStray = byte == Byte.quote && ignoresQuotes || byte == Byte.openParenthesis && ignoresComments
      guard byte.isSpace || isStray else { return }
      index += 1
      followsSpace = true
    }
  }

  /// The index of the quote that closes a quoted string, or the end.
  private static func quotedEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != Byte.quote {
      end += bytes[end] == Byte.backslash && end + 1 < bytes.count ? 2 : 1
    }
    return min(end, bytes.count)
  }

  /// RFC 5322 §3.2.3, without the dot, which is part of an atom here.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.less, Byte.greater, Byte.at, Byte.comma, Byte.semicolon, Byte.colon, Byte.closeBracket,
      Byte.closeParenthesis:
      true
    default: false
    }
  }

  private mutating func quoted(_ bytes: Span<UInt8>) -> [UInt8] {
    let start = index + 1
    let end = Self.quotedEnd(bytes, start)
    index = min(end + 1, bytes.count)
    return Self.unescaped(bytes, start..<end)
  }

  /// The index after the comment that begins at `start`; comments nest (RFC 5322 §3.2.2), counted, not recursed.
  static func commentEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case Byte.openParenthesis: depth += 1
      case Byte.closeParenthesis: depth -= 1
      case Byte.backslash: index += 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    return min(index, bytes.count)
  }

  private static func find(_ byte: UInt8, _ bytes: Span<UInt8>, _ start: Int) -> Int {
    ByteKernel.firstIndex(of: byte, in: bytes, start..<bytes.count)
  }

  private static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    ByteKernel.append(bytes, range, to: &output)
    return output
  }

  private static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == Byte.backslash, index + 1 < range.upperBound { index += 1 }
      output.append(bytes[index])
      index += 1
    }
    return output
  }
}
