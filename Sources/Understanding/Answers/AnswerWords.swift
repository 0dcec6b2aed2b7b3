// The words by which answers name items, calls and kinds, gathered from the languages' folders.

internal import IntakeModel

/// Vocabulary of ``AnswerSegmenter``; all words folded.
struct AnswerWords: Sendable {
  private(set) var lists: [String: Set<[UInt8]>] = [:]
  private(set) var numbers: [[UInt8]: Int] = [:]
  private(set) var ordinals: [[UInt8]: Int] = [:]

  static let shared = AnswerWords(sources: [DutchData.answerWords, EnglishData.answerWords])

  /// Lines of `name: words`; numbers and ordinals in their order from one.
  init(sources: [String]) {
    for line in sources.flatMap({ $0.split(separator: "\n") }) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split(separator: " ").map { Folding.folded(String($0)) }
      switch line[..<colon].filter({ $0 != " " }) {
      case "numbers": for (index, word) in words.enumerated() { numbers[word] = index + 1 }
      case "ordinals": for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
      case let name: lists[name, default: []].formUnion(words)
      }
    }
  }

  private func list(_ name: String) -> Set<[UInt8]> { lists[name] ?? [] }

  /// Nouns that make a number one of our list, and those that make it one of the plan.
  var itemHeads: Set<[UInt8]> { list("items") }
  var callHeads: Set<[UInt8]> { list("calls") }
  /// Words between a noun and its number.
  var heads: Set<[UInt8]> { list("between") }
  var ands: Set<[UInt8]> { list("ands") }
  var buts: Set<[UInt8]> { list("buts") }
  /// Words before which "maar" is only softening: "trek het maar in".
  var particles: Set<[UInt8]> { list("particles") }
  /// Words that may follow a number without a noun; before any other it counts something.
  var followers: Set<[UInt8]> { list("followers") }
  /// "mijn", "my"
  var owns: Set<[UInt8]> { list("owns") }
  /// Words before "nummer" that make it a house.
  var houses: Set<[UInt8]> { list("houses") }
  var nots: Set<[UInt8]> { list("nots") }
  var insteads: Set<[UInt8]> { list("insteads") }

  func kind(_ word: [UInt8]) -> ItemKind? { ItemKind.allCases.first { list($0.rawValue).contains(word) } }
}

extension KeepRules {
  static let answerSigns = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.answerSigns, EnglishData.answerSigns,
  ])
  static let privacy = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.privacyRequests, EnglishData.privacyRequests,
  ])
}
