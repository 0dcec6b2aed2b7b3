// The words by which answers name items, calls and kinds, gathered from the languages' folders.

internal import IntakeModel

/// Vocabulary of ``AnswerSegmenter``; all words folded.
struct AnswerWords: Sendable {
  private(set) var lists: [String: HashIndex] = [:]
  private(set) var numbers = WordNumbers()
  private(set) var ordinals = WordNumbers()

  static let shared = AnswerWords(sources: [DutchData.answerWords, EnglishData.answerWords])

  /// Lines of `name: words`; numbers and ordinals in their order from one.
  init(sources: [String]) {
    for line in sources.flatMap({ $0.split(separator: "\n") }) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split(separator: " ").map {
        WordHash.of(Folding.folded(String($0)))
      }
      switch line[..<colon].filter({ $0 != " " }) {
      case "numbers": for (index, word) in words.enumerated() { numbers[word] = index + 1 }
      case "ordinals": for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
      case let name: lists[name, default: HashIndex()].insert(contentsOf: words)
      }
    }
  }

  private func list(_ name: String) -> HashIndex { lists[name] ?? HashIndex() }

  /// Nouns that make a number one of our list, and those that make it one of the plan.
  var itemHeads: HashIndex { list("items") }
  var callHeads: HashIndex { list("calls") }
  /// Words between a noun and its number.
  var heads: HashIndex { list("between") }
  var ands: HashIndex { list("ands") }
  var buts: HashIndex { list("buts") }
  /// Words before which "maar" is only softening: "trek het maar in".
  var particles: HashIndex { list("particles") }
  var nots: HashIndex { list("nots") }
  var insteads: HashIndex { list("insteads") }

  func kind(_ word: UInt64) -> ItemKind? { ItemKind.allCases.first { list($0.rawValue).contains(word) } }
}

extension KeepRules {
  static let answerSigns = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.answerSigns, EnglishData.answerSigns,
  ])
  static let privacy = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.privacyRequests, EnglishData.privacyRequests,
  ])
}
