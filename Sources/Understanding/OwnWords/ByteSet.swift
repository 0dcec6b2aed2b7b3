// A set of ASCII bytes, asked with one shift.

extension OwnWords {
  /// ASCII bytes, as those that are trimmed from a line.
  struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ members: StaticString) {
      members.withUTF8Buffer { bytes in
        for byte in bytes {
          if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
        }
      }
    }

    func contains(_ byte: UInt8) -> Bool {
      // A shift by 64 or more gives 0.
      (byte < 64 ? low >> byte : byte < 128 ? high >> (byte - 64) : 0) & 1 == 1
    }

    /// The text without these bytes at its start.
    func trimmedStart(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let span = text.span
      var first = 0
      while first < span.count, contains(span[first]) { first += 1 }
      return text.dropFirst(first)
    }

    /// The text without these bytes at its end.
    func trimmedEnd(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let span = text.span
      var end = span.count
      while end > 0, contains(span[end - 1]) { end -= 1 }
      return text.prefix(end)
    }
  }
}
