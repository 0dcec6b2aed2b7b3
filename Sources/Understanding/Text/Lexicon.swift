// What is known of each word, computed once and kept: stems, classes of the grammar, bearing on the plan.

internal import Synchronization

/// What is known of a word before its sentence is seen.
struct WordInfo: Sendable {
  var hash: UInt64
  /// Stems by language, in name spaces of their own.
  var dutchStem: UInt64
  var englishStem: UInt64
  /// Whether it is so common that it says nothing of a topic.
  var isStop: Bool
  var isPlanWord = false
  /// Whether it ends as the names of streets do.
  var isStreet = false
  /// What stands for it in the order of words of a clause, as ``WordRoles`` names it; 0 for words left out of it.
  var place: UInt64 = 0
  /// What it does beside numbers that name calls.
  var uses: ReferenceWords.Uses = []
  /// Where its classes and plan keys stand in the lists of its ``TextWords``.
  fileprivate(set) var classes = 0..<0
  fileprivate(set) var planKeys = 0..<0
  fileprivate(set) var letters = 0..<0
  /// By ``LetterIndex``, the square of the length of its letters.
  var squaredLength: Float = 0
}

/// Words with what is known of them, in a few blocks: those of the tokens of a text, or of a lexicon.
struct TextWords: Sendable {
  /// By token, the place of its word among ``infos``; −1 for marks.
  private var numbers: [Int32] = []
  private var infos: [WordInfo] = []
  /// Classes of the grammar, of each word ascending.
  private(set) var classes: [Int32] = []
  /// What words say of the plan's targets.
  private(set) var planKeys: [PlanKey] = []
  /// What the letters of words say of the plan's targets.
  private(set) var letters: [LetterMatch] = []

  /// The number of different words.
  var count: Int { infos.count }

  /// What is known of a token; nil for marks.
  subscript(_ token: Int) -> WordInfo? {
    let number = Int(numbers[token])
    return number < 0 ? nil : infos[number]
  }

  /// What a token does beside numbers that name calls.
  func uses(of token: Int) -> ReferenceWords.Uses {
    let number = Int(numbers[token])
    return number < 0 ? [] : infos[number].uses
  }

  func isMark(_ token: Int) -> Bool { numbers[token] < 0 }

  /// What a token says of the plan's targets.
  func planKeys(of token: Int) -> ArraySlice<PlanKey> { planKeys[self[token]?.planKeys ?? 0..<0] }

  mutating func reserveCapacity(_ count: Int) {
    numbers.reserveCapacity(count)
    infos.reserveCapacity(count)
    classes.reserveCapacity(count * 8)
    planKeys.reserveCapacity(count)
  }

  mutating func appendMark() { numbers.append(-1) }

  /// A token of a word that is among these.
  mutating func append(again number: Int32) { numbers.append(number) }

  /// A token of a new word; the number of the word.
  @discardableResult
  mutating func append(
    _ info: WordInfo, classes: some Sequence<Int32>, planKeys: some Sequence<PlanKey>,
    letters: some Sequence<LetterMatch>
  ) -> Int32 {
    var own = info
    let start = (classes: self.classes.count, planKeys: self.planKeys.count, letters: self.letters.count)
    self.classes.append(contentsOf: classes)
    self.planKeys.append(contentsOf: planKeys)
    own.classes = start.classes..<self.classes.count
    self.letters.append(contentsOf: letters)
    own.planKeys = start.planKeys..<self.planKeys.count
    own.letters = start.letters..<self.letters.count
    let number = Int32(infos.count)
    numbers.append(number)
    infos.append(own)
    return number
  }

  /// A token of a new word of which others know all.
  mutating func append(_ place: Int, of others: TextWords) -> Int32 {
    var info = others.infos[place]
    info.classes = Self.append(info.classes, of: others.classes, to: &classes)
    info.planKeys = Self.append(info.planKeys, of: others.planKeys, to: &planKeys)
    info.letters = Self.append(info.letters, of: others.letters, to: &letters)
    let number = Int32(infos.count)
    numbers.append(number)
    infos.append(info)
    return number
  }

  /// One by one: the lists are short.
  private static func append<Element>(_ places: Range<Int>, of others: [Element], to own: inout [Element]) -> Range<Int>
  {
    let start = own.count
    for place in places { own.append(others[place]) }
    return start..<own.count
  }
}

/// The words of one reader, shared between threads.
final class Lexicon: Sendable {
  private struct State: ~Copyable {
    var index = HashIndex(minimumCapacity: 4_000)
    var words = TextWords()
    /// By word, the last text that had it, and the number that it has there.
    var places: [(text: Int, number: Int32)] = []
    var texts = 0
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

  /// What is known of the tokens of a text.
  func look(up tokens: [Token], in bytes: [UInt8]) -> TextWords {
    state.withLock { state in
      if state.index.count > Self.capacity {
        state.index = HashIndex(minimumCapacity: 4_000)
        state.words = TextWords()
        state.places = []
      }
      state.texts += 1
      var found = TextWords()
      found.reserveCapacity(tokens.count)
      for token in tokens {
        guard token.isInked else {
          found.appendMark()
          continue
        }
        let number = state.index.insert(token.hash)
        if number == state.words.count {
          add(token, token.folded(in: bytes), to: &state)
          state.places.append((0, 0))
        }
        if state.places[number].text == state.texts {
          found.append(again: state.places[number].number)
        } else {
          state.places[number] = (state.texts, found.append(number, of: state.words))
        }
      }
      return found
    }
  }

  private func add(_ token: Token, _ word: [UInt8], to state: inout State) {
    let classes = grammar.classes(of: word)
    guard token.isWord else {
      // All numbers are one word; only the grammar may tell them apart.
      var info = WordInfo(hash: 1, dutchStem: 1, englishStem: 1, isStop: true, place: WordRoles.number)
      info.uses = ReferenceWords.shared.uses(of: token.hash)
      state.words.append(info, classes: [CueGrammar.numberClass] + classes, planKeys: [], letters: [])
      return
    }
    let stems = WordStems(dutch: state.dutch.stem(word), english: state.english.stem(word))
    let isStop = Stopwords.shared.contains(token.hash)
    let keys = isStop ? [] : plan.keys(of: stems)
    var info = WordInfo(
      hash: token.hash, dutchStem: stems.dutchHash, englishStem: stems.englishHash, isStop: isStop,
      isPlanWord: keys.contains { $0.strength > 0.9 },
      isStreet: ReferenceWords.shared.endsAsStreet(word))
    info.uses = ReferenceWords.shared.uses(of: token.hash)
    if plan.heads.contains(info.dutchStem) || plan.heads.contains(info.englishStem) { info.uses.insert(.heads) }
    info.place = WordRoles.shared.role(of: classes) ?? (info.isPlanWord ? WordRoles.planWord : isStop ? info.hash : 0)
    let likeness = isStop ? (squaredLength: 0, matches: []) : plan.letters.look(at: word)
    info.squaredLength = likeness.squaredLength
    state.words.append(
      info, classes: (info.isPlanWord ? [CueGrammar.planWordClass] : []) + classes, planKeys: keys,
      letters: likeness.matches)
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
