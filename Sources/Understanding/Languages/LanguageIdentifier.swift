// The language of a text, by its commonest words.

/// Recognises languages by function words; other words and names say nothing.
struct LanguageIdentifier: Sendable {
  static let shared = LanguageIdentifier(words: LanguageWords.all)

  private let languages: [String]
  private let words: HashIndex
  /// The languages of each of the words, as bits.
  private let masks: [UInt32]

  init(words: [(language: String, words: String)]) {
    languages = words.map(\.language)
    let ofLanguages = words.map { HashIndex(words: $0.words) }
    let all = HashIndex(ofLanguages.flatMap(\.hashes))
    self.words = all
    masks = all.hashes.map { hash in
      ofLanguages.indices.reduce(0) { ofLanguages[$1].contains(hash) ? $0 | 1 << UInt32($1) : $0 }
    }
  }

  /// The ISO 639 code, `und` when nothing or too little speaks.
  func language(of text: AnalysedText) -> String {
    var scores = [Double](repeating: 0, count: languages.count)
    var arabic = 0
    var count = 0
    for token in text.contentClauses.lazy.flatMap({ text.tokens[text.clauses[$0].tokens] }) where token.isWord {
      count += 1
      if (0xD8...0xDB).contains(text.bytes[token.range.lowerBound]) { arabic += 1 }
      guard let word = words.number(of: token.hash) else { continue }
      let mask = masks[word]
      let share = 1 / Double(mask.nonzeroBitCount)
      for index in languages.indices where mask & (1 << UInt32(index)) != 0 { scores[index] += share }
    }
    if count > 0, arabic * 2 > count { return "ar" }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return "und" }
    let enough = count <= 4 ? 0.5 : 0.08 * Double(count)
    return scores[best] >= enough ? languages[best] : "und"
  }
}
