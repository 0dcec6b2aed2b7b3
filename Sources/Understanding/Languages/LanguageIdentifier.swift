// The language of a text, by its commonest words.

/// Recognises languages by function words; other words and names say nothing.
struct LanguageIdentifier: Sendable {
  static let shared = LanguageIdentifier(words: LanguageWords.all)

  private let languages: [String]
  /// The languages of a folded word, as bits.
  private let masks: [UInt64: UInt32]

  init(words: [(language: String, words: String)]) {
    languages = words.map(\.language)
    var masks: [UInt64: UInt32] = [:]
    for (index, entry) in words.enumerated() {
      for word in entry.words.split(whereSeparator: \.isWhitespace) {
        masks[WordHash.of(Folding.folded(String(word))), default: 0] |= 1 << UInt32(index)
      }
    }
    self.masks = masks
  }

  /// The ISO 639 code, `und` when nothing or too little speaks.
  func language(of tokens: [Token]) -> String {
    var scores = [Double](repeating: 0, count: languages.count)
    var arabic = 0
    var words = 0
    for token in tokens where token.isWord {
      words += 1
      if let first = token.folded.first, (0xD8...0xDB).contains(first) { arabic += 1 }
      guard let mask = masks[WordHash.of(token.folded)] else { continue }
      let share = 1 / Double(mask.nonzeroBitCount)
      for index in languages.indices where mask & (1 << UInt32(index)) != 0 { scores[index] += share }
    }
    if words > 0, arabic * 2 > words { return "ar" }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return "und" }
    let enough = words <= 4 ? 0.5 : 0.08 * Double(words)
    return scores[best] >= enough ? languages[best] : "und"
  }
}
