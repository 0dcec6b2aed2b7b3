// Where the words of a folded text begin, so that many tables are looked up in it without reading it again.

extension OwnWords {
  /// A place where a word begins, and the slot of the tables in which every phrase that may stand there is found.
  struct Word: Sendable {
    let start: Int
    let slot: UInt16

    init(_ text: Span<UInt8>, at start: Int) {
      self.start = start
      slot = Self.slot(text, at: start)
    }

    static let slotCount = 1024

    /// A hash of at most three bytes. It stops where ``isEnd(_:_:)`` lets a phrase end, so that a short phrase and
    /// every text in which it stands have the same slot.
    static func slot(_ text: Span<UInt8>, at start: Int) -> UInt16 {
      var key = UInt32(text[start])
      var index = start + 1
      while index < text.count, index < start + 3, !isEnd(text, index) {
        key = key << 8 | UInt32(text[index])
        index += 1
      }
      return UInt16(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 22)
    }

    /// Whether a word begins here. Scripts without spaces between words start one at every character.
    static func isStart(_ text: Span<UInt8>, _ index: Int) -> Bool {
      guard index > 0 else { return true }
      let byte = text[index]
      guard byte & 0xC0 != 0x80 else { return false }
      return byte >= 0xE0 || !PhraseTable.isLetter(text[index - 1])
    }

    /// Whether a word may end before this place.
    static func isEnd(_ text: Span<UInt8>, _ end: Int) -> Bool {
      guard end < text.count, PhraseTable.isLetter(text[end - 1]) else { return true }
      return text[end] >= 0xE0 || text[end - 1] >= 0x80 && text[end] < 0x80 || !PhraseTable.isLetter(text[end])
    }
  }

  /// A folded text with its words.
  struct WordText: Sendable {
    let bytes: [UInt8]
    let words: [Word]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      let span = bytes.span
      var words: [Word] = []
      words.reserveCapacity(bytes.count / 4)
      for index in span.indices where Word.isStart(span, index) { words.append(Word(span, at: index)) }
      self.words = words
    }

    /// The same text and more: no word before it ends otherwise, since what follows begins with a space.
    init(_ text: WordText, followedBy more: [UInt8]) {
      let bytes = text.bytes + more
      let span = bytes.span
      var words = text.words
      for index in text.bytes.count..<bytes.count where Word.isStart(span, index) {
        words.append(Word(span, at: index))
      }
      self.bytes = bytes
      self.words = words
    }

    /// The beginning of a text; only its last words are looked at anew.
    init(_ text: WordText, cutAt count: Int) {
      let bytes = Array(text.bytes.prefix(count))
      let span = bytes.span
      self.bytes = bytes
      words = text.words.prefix { $0.start < count }.map { $0.start + 3 <= count ? $0 : Word(span, at: $0.start) }
    }
  }
}
