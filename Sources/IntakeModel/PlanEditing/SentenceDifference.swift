// Which sentences of a text went and which came: the difference in plain words.

/// What one text says that another does not, in whole sentences.
package struct SentenceDifference: Sendable, Equatable {
  /// Sentences that only the old text has, in their order.
  package var removed: String
  package var added: String

  package init(from old: String, to new: String) {
    let before = Self.sentences(of: old)
    let after = Self.sentences(of: new)
    removed = before.filter { !after.contains($0) }.joined(separator: " ")
    added = after.filter { !before.contains($0) }.joined(separator: " ")
  }

  /// A sentence ends at a mark that is followed by space and a capital, or at an empty line.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = text.split(whereSeparator: \.isWhitespace)
    for (index, word) in all.enumerated() {
      words.append(word)
      let next = index + 1 < all.count ? all[index + 1].first : nil
      guard let last = word.last, ".!?…".contains(last), next?.isUppercase ?? true else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }
}
