// A set of folded phrases that is looked up in one pass over a line.

extension OwnWords {
  /// Phrases, found at the start of a text or at any word of it.
  struct PhraseTable: Sendable {
    private var byFirstByte: [[[UInt8]]]

    init(_ phrases: [String]) {
      byFirstByte = Array(repeating: [], count: 256)
      for phrase in phrases {
        let folded = Fold.bytes(phrase)
        guard let first = folded.first else { continue }
        byFirstByte[Int(first)].append(folded)
      }
      // The longest first, so that the longest match is the one that is reported.
      for index in byFirstByte.indices { byFirstByte[index].sort { $0.count > $1.count } }
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
      guard index < text.endIndex else { return nil }
      for phrase in byFirstByte[Int(text[index])] where text.endIndex - index >= phrase.count {
        let end = index + phrase.count
        if text[index..<end].elementsEqual(phrase), isWordEnd(text, end) { return end }
      }
      return nil
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
