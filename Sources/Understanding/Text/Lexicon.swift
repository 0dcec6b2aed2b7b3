// What is known of each word, computed once and kept: stems, classes of the grammar, bearing on the plan.

internal import Synchronization

/// What is known of a word before its sentence is seen.
struct WordInfo: Sendable {
  var hash: UInt64
  /// Stems by language, in name spaces of their own.
  var dutchStem: UInt64
  var englishStem: UInt64
  /// Classes of the grammar, ascending.
  var classes: [Int]
  /// What it says of the plan's targets, as keys of the ``PlanIndex``.
  var planKeys: [PlanKey]
  /// Whether it is so common that it says nothing of a topic.
  var isStop: Bool
  /// What stands for it in the order of words of a clause, as ``WordRoles`` names it; 0 for words left out of it.
  var place: UInt64 = 0

  var isPlanWord: Bool { classes.contains(CueGrammar.planWordClass) }
}

/// The words of one reader, shared between threads.
final class Lexicon: Sendable {
  private struct State: ~Copyable {
    var words: [UInt64: WordInfo] = [:]
    let dutch = Stemmer(language: "dutch")
    let english = Stemmer(language: "english")
  }

  /// Enough for a year of mail; then begun anew, so that hostile mail cannot fill the memory.
  private static let capacity = 30_000

  private let state = Mutex(State())
  private let grammar: CueGrammar
  private let plan: PlanIndex

  init(grammar: CueGrammar, plan: PlanIndex) {
    self.grammar = grammar
    self.plan = plan
  }

  /// What is known of each token; nil for marks.
  func look(up tokens: [Token]) -> [WordInfo?] {
    state.withLock { state in
      if state.words.count > Self.capacity { state.words.removeAll(keepingCapacity: true) }
      return tokens.map { token -> WordInfo? in
        guard !token.folded.isEmpty else { return nil }
        let hash = WordHash.of(token.folded)
        if let known = state.words[hash] { return known }
        let info =
          token.isWord
          ? self.info(token.folded, hash: hash, dutch: state.dutch, english: state.english) : number(token.folded)
        state.words[hash] = info
        return info
      }
    }
  }

  /// All numbers are one word; only the grammar may tell them apart.
  private func number(_ digits: [UInt8]) -> WordInfo {
    WordInfo(
      hash: 1, dutchStem: 1, englishStem: 1, classes: [CueGrammar.numberClass] + grammar.classes(of: digits),
      planKeys: [],
      isStop: true, place: WordRoles.number)
  }

  private func place(_ hash: UInt64, _ classes: [Int], isStop: Bool) -> UInt64 {
    if let role = WordRoles.shared.role(of: classes) { return role }
    if classes.contains(CueGrammar.planWordClass) { return WordRoles.planWord }
    return isStop ? hash : 0
  }

  private func info(
    _ word: [UInt8], hash: UInt64, dutch: borrowing Stemmer, english: borrowing Stemmer
  ) -> WordInfo {
    let stems = WordStems(dutch: dutch.stem(word), english: english.stem(word))
    var classes = grammar.classes(of: word)
    let isStop = Stopwords.shared.contains(hash)
    let keys = isStop ? [] : plan.keys(of: stems)
    if keys.contains(where: { $0.strength > 0.9 }) { classes.insert(CueGrammar.planWordClass, at: 0) }
    return WordInfo(
      hash: hash, dutchStem: stems.dutchHash, englishStem: stems.englishHash, classes: classes, planKeys: keys,
      isStop: isStop, place: place(hash, classes, isStop: isStop))
  }
}

/// The forms under which a word is looked up in a plan.
struct WordStems {
  static let dutchSeed: UInt64 = 11
  static let englishSeed: UInt64 = 12

  var dutch: [UInt8]
  var english: [UInt8]

  var dutchHash: UInt64 { WordHash.of(dutch, seed: Self.dutchSeed) }
  var englishHash: UInt64 { WordHash.of(english, seed: Self.englishSeed) }
}
