// A set of folded phrases that is looked up in one pass over a text.

extension OwnWords {
  /// Phrases, found at the start of a text or at any word of it.
  struct PhraseTable: Sendable {
    /// All phrases behind each other.
    private var bytes: [UInt8] = []
    /// The place of each phrase in `bytes`: slot by slot, and the longest first, so that the longest match is reported.
    private var phrases: [Range<Int>] = []
    /// For each slot the index of its first phrase, and behind the last slot the number of phrases.
    private var slots: [UInt16]

    init(_ spellings: [String]) {
      let folded = Set(spellings.map(Fold.bytes)).filter { !$0.isEmpty }
      let sorted = folded.map { (slot: Int(Word.slot($0.span, at: 0)), phrase: $0) }
        .sorted { $0.slot == $1.slot ? $0.phrase.count > $1.phrase.count : $0.slot < $1.slot }
      slots = Array(repeating: 0, count: Word.slotCount + 1)
      for (slot, phrase) in sorted {
        phrases.append(bytes.count..<bytes.count + phrase.count)
        bytes.append(contentsOf: phrase)
        slots[slot + 1] += 1
      }
      for slot in 0..<Word.slotCount { slots[slot + 1] += slots[slot] }
    }

    /// The end of the longest phrase with which the text starts as whole words, or nil.
    func prefixEnd(_ text: ArraySlice<UInt8>) -> Int? {
      let span = text.span
      guard !span.isEmpty else { return nil }
      return match(span, at: Word(span, at: 0)).map { text.startIndex + $0 }
    }

    /// The place of the first phrase in the text, or nil.
    func first(in text: ArraySlice<UInt8>) -> Range<Int>? {
      let span = text.span
      for index in span.indices where Word.isStart(span, index) {
        if let end = match(span, at: Word(span, at: index)) {
          return text.startIndex + index..<text.startIndex + end
        }
      }
      return nil
    }

    /// The same for a text whose words are known.
    func first(in text: WordText) -> Range<Int>? {
      let span = text.bytes.span
      for word in text.words {
        if let end = match(span, at: word) { return word.start..<end }
      }
      return nil
    }

    func isFound(in text: ArraySlice<UInt8>) -> Bool { first(in: text) != nil }

    /// Whether the whole text is one of the phrases.
    func isWhole(_ text: ArraySlice<UInt8>) -> Bool { prefixEnd(text) == text.endIndex }

    /// The end of the longest phrase at this word, or nil.
    private func match(_ text: Span<UInt8>, at word: Word) -> Int? {
      var phrase = Int(slots[Int(word.slot)])
      let last = Int(slots[Int(word.slot) + 1])
      while phrase < last {
        let end = word.start + phrases[phrase].count
        if end <= text.count, isEqual(text, at: word.start, phrases[phrase]), Word.isEnd(text, end) { return end }
        phrase += 1
      }
      return nil
    }

    private func isEqual(_ text: Span<UInt8>, at start: Int, _ phrase: Range<Int>) -> Bool {
      let bytes = bytes.span
      for offset in 0..<phrase.count where text[start + offset] != bytes[phrase.lowerBound + offset] { return false }
      return true
    }

    static func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
  }
}
