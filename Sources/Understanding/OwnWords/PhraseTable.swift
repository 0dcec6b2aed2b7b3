// A set of folded phrases that is looked up in one pass over a line.

extension OwnWords {
  /// Phrases, found at the start of a text or at any word of it.
  struct PhraseTable: Sendable {
    /// Phrases by their first three bytes, or by all of them when they are shorter.
    private var byStart: [UInt32: [[UInt8]]] = [:]
    /// Bit by first byte: most words of a mail begin no phrase.
    private var isFirst: [Bool]

    init(_ phrases: [String]) {
      isFirst = Array(repeating: false, count: 256)
      for phrase in phrases {
        let folded = Fold.bytes(phrase)
        guard let first = folded.first else { continue }
        isFirst[Int(first)] = true
        byStart[Self.key(folded[...], at: 0, count: min(3, folded.count)), default: []].append(folded)
      }
      // The longest first, so that the longest match is the one that is reported.
      for key in byStart.keys { byStart[key]?.sort { $0.count > $1.count } }
    }

    private static func key(_ text: ArraySlice<UInt8>, at index: Int, count: Int) -> UInt32 {
      var key = UInt32(count)
      for offset in 0..<count { key = key << 8 | UInt32(text[index + offset]) }
      return key
    }

    /// The end of the longest phrase with which the text starts as whole words, or nil.
    func prefixEnd(_ text: ArraySlice<UInt8>) -> Int? { match(text, at: text.startIndex) }

    /// The place of the first phrase in the text, or nil.
    func first(in text: ArraySlice<UInt8>) -> Range<Int>? {
      for index in text.indices where isWordStart(text, index) {
        if let end = match(text, at: index) { return index..<end }
      }
      return nil
    }

    func isFound(in text: ArraySlice<UInt8>) -> Bool { first(in: text) != nil }

    /// Whether the whole text is one of the phrases.
    func isWhole(_ text: ArraySlice<UInt8>) -> Bool { prefixEnd(text) == text.endIndex }

    private func match(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
      guard index < text.endIndex, isFirst[Int(text[index])] else { return nil }
      var count = min(3, text.endIndex - index)
      while count > 0 {
        for phrase in byStart[Self.key(text, at: index, count: count)] ?? []
        where text.endIndex - index >= phrase.count {
          let end = index + phrase.count
          if Self.isEqual(text, at: index, phrase), isWordEnd(text, end) { return end }
        }
        count -= 1
      }
      return nil
    }

    private static func isEqual(_ text: ArraySlice<UInt8>, at index: Int, _ phrase: [UInt8]) -> Bool {
      var offset = phrase.count - 1
      while offset >= 0 {
        if text[index + offset] != phrase[offset] { return false }
        offset -= 1
      }
      return true
    }

    /// Scripts without spaces between words start a word at every character.
    private func isWordStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
      guard index > text.startIndex else { return true }
      let byte = text[index]
      guard byte & 0xC0 != 0x80 else { return false }
      return byte >= 0xE0 || !Self.isLetter(text[index - 1])
    }

    private func isWordEnd(_ text: ArraySlice<UInt8>, _ end: Int) -> Bool {
      guard end < text.endIndex, Self.isLetter(text[end - 1]) else { return true }
      return text[end] >= 0xE0 || text[end - 1] >= 0x80 && text[end] < 0x80 || !Self.isLetter(text[end])
    }

    static func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
  }
}
