// The languages' folders, gathered: a new language adds its data here.

/// Data of all languages.
enum LanguageData {
  static let cues: [String] = [
    DutchData.classes, DutchData.offers, DutchData.opinions, DutchData.requests, DutchData.flags, DutchData.whole,
    DutchData.keep,
    EnglishData.classes,
    EnglishData.offers, EnglishData.opinions, EnglishData.requests, EnglishData.flags, EnglishData.whole,
    EnglishData.keep,
    OtherLanguages.cues,
  ]
  static let references: [String] = [DutchData.references, EnglishData.references, OtherLanguages.references]
  static let statements: [String] = [
    DutchData.statements, DutchData.narratives, EnglishData.statements, EnglishData.narratives,
  ]
  static let stopwords: [String] = [DutchData.stopwords, EnglishData.stopwords, OtherLanguages.stopwords]
}

/// Words that say nothing of a topic.
struct Stopwords: Sendable {
  private let hashes: HashIndex

  static let shared = Stopwords(sources: LanguageData.stopwords)

  init(sources: [String]) {
    hashes = HashIndex(words: sources.joined(separator: " "))
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
