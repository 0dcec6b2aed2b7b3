// The words of a plan, and what each says of its calls and activities.

internal import IntakeModel

/// Something that a word shows: a stem of the plan or a group of the thesaurus, and how surely.
struct PlanKey: Sendable {
  enum Source: Sendable { case word, part, group }
  var id: Int
  /// 1 for the word itself, less for a part of a compound, a misspelling or a related word.
  var strength: Double
  var source: Source
}

/// Where a key stands in the plan.
struct PlanPosting: Sendable {
  enum Field: Int, Sendable, CaseIterable { case title, text, also }
  var target: Int
  var field: Field
}

/// A title or an `also` phrase, as keys.
struct PlanPhrase: Sendable {
  var target: Int
  var keys: [Int]
  var weight: Double
}

/// One plan, prepared for looking words up. Index 0 of the targets is the plan as a whole.
struct PlanIndex: Sendable {
  private(set) var targets: [Target] = [.wholePlan]
  /// For each target what tells it from those of every other plan: its plan, its number and its title.
  private(set) var names: [UInt64]
  /// The index of the call of each target; itself for calls, 0 for the plan.
  private(set) var calls: [Int] = [0]
  /// The plan as a whole and the calls.
  private(set) var callTargets = [0]
  /// The last of a call and its activities; the target itself for the others.
  private var lastMembers = [0]
  /// The call of an activity, the activities of a call.
  private(set) var relatives = FlatLists<Int>()
  private(set) var postings = FlatLists<PlanPosting>()
  /// Stems of the plan and groups of the thesaurus, the same in every plan; their numbers here are the ids of keys.
  private(set) var keys = HashIndex()
  /// How much a key tells: high for keys of few targets.
  private(set) var weights: [Double] = []
  private(set) var phrases: [PlanPhrase] = []
  /// Phrases by key.
  private(set) var phrasesByKey = FlatLists<Int>()
  /// Stems of the nouns by which the plan counts its calls: `koersen` in `vijf koersen`.
  private(set) var heads = HashIndex()
  private(set) var letters = LetterIndex()
  private var vocabulary = PlanVocabulary()
  private var targetIndex: [Target: Int] = [.wholePlan: 0]
  /// Lists that still grow; empty once the plan is prepared.
  private var growing = Growing()

  private struct Growing: Sendable {
    var postings: [[PlanPosting]] = []
    var phrasesByKey: [[Int]] = []
    /// By target, its words; those of titles twice.
    var words: [[[UInt8]]] = [[]]
    var relatives: [[Int]] = [[]]
  }

  init(plan: Plan) {
    let dutch = Stemmer(language: "dutch")
    let english = Stemmer(language: "english")
    names = [Self.name(plan.id.text)]
    for call in plan.calls {
      let index = addTarget(Target(call: call.id), call: targets.count)
      names.append(Self.name(plan.id.text, call.id, call.title.text(in: plan.language)))
      add(call.title, .title, index, dutch, english)
      add(call.summary, .text, index, dutch, english)
      for phrase in call.also ?? [] { addAlso(phrase, plan, index, dutch, english) }
      for activity in call.activities {
        let own = addTarget(Target(call: call.id, activity: activity.id), call: index)
        names.append(Self.name(plan.id.text, activity.id, activity.title.text(in: plan.language)))
        add(activity.title, .title, own, dutch, english)
        add(activity.text, .text, own, dutch, english)
        for phrase in activity.also ?? [] { addAlso(phrase, plan, own, dutch, english) }
      }
    }
    for text in [plan.title, plan.intro] { addHeads(of: text, count: plan.calls.count, dutch, english) }
    weigh()
    postings = FlatLists(growing.postings)
    phrasesByKey = FlatLists(growing.phrasesByKey)
    letters = LetterIndex(growing.words)
    relatives = FlatLists(growing.relatives)
    growing = Growing()
  }

  func index(of target: Target) -> Int? { targetIndex[target] }

  func isActivity(_ target: Int) -> Bool { targets[target].activity != nil }

  /// A call and its activities, or the plan as a whole alone.
  func members(of call: Int) -> ClosedRange<Int> { call...lastMembers[call] }

  /// The sum over a call and its activities.
  /// - Parameter values: by target.
  func sum(of values: [Double], inCall call: Int) -> Double { members(of: call).reduce(0) { $0 + values[$1] } }

  /// What a word shows; empty for words that have no part in the plan.
  func keys(of stems: WordStems) -> [PlanKey] { vocabulary.keys(of: stems) }

  private static func name(_ parts: String...) -> UInt64 { WordHash.of(Array(parts.joined(separator: "\n").utf8)) }

  private mutating func addTarget(_ target: Target, call: Int) -> Int {
    targets.append(target)
    growing.words.append([])
    calls.append(call)
    let number = targets.count - 1
    lastMembers.append(number)
    growing.relatives.append([])
    if call == number {
      callTargets.append(number)
    } else {
      growing.relatives[call].append(number)
      growing.relatives[number].append(call)
      lastMembers[call] = number
    }
    targetIndex[target] = number
    return number
  }

  private mutating func key(_ hash: UInt64) -> (id: Int, isNew: Bool) {
    let id = keys.insert(hash)
    if id < growing.postings.count { return (id, false) }
    growing.postings.append([])
    growing.phrasesByKey.append([])
    return (id, true)
  }

  /// Takes in the words behind the number of all calls.
  private mutating func addHeads(
    of text: LocalizedText, count: Int, _ dutch: borrowing Stemmer, _ english: borrowing Stemmer
  ) {
    for (language, words) in text.byLanguage where count > 1 {
      let bytes = Array(words.utf8)
      let tokens = Tokenizer.tokens(of: bytes)
      for (number, noun) in zip(tokens, tokens.dropFirst()) where noun.isWord && !Stopwords.shared.contains(noun.hash) {
        let isCount = number.kind == .number(count, nil) || ReferenceWords.shared.numbers[number.hash] == count
        guard isCount else { continue }
        let word = noun.folded(in: bytes)
        heads.insert(
          language == "en"
            ? WordHash.of(english.stem(word), seed: WordStems.englishSeed)
            : WordHash.of(dutch.stem(word), seed: WordStems.dutchSeed))
      }
    }
  }

  /// The key of a group of the thesaurus. Groups of which the plan has no word stay out.
  private mutating func key(ofGroup group: Int) -> Int {
    let (id, isNew) = key(WordHash.pair(UInt64(group), 0, seed: 21))
    guard isNew else { return id }
    for (stem, language) in Thesaurus.shared.stems(of: group) { vocabulary.add(stem, language, group: id) }
    return id
  }

  private mutating func add(
    _ text: LocalizedText, _ field: PlanPosting.Field, _ target: Int, _ dutch: borrowing Stemmer,
    _ english: borrowing Stemmer
  ) {
    for (language, words) in text.byLanguage.sorted(by: { $0.key < $1.key }) {
      add(words, language, field, target, dutch, english)
    }
  }

  private mutating func addAlso(
    _ phrase: String, _ plan: Plan, _ target: Int, _ dutch: borrowing Stemmer, _ english: borrowing Stemmer
  ) {
    add(phrase, plan.language, .also, target, dutch, english)
  }

  private mutating func add(
    _ text: String, _ language: String, _ field: PlanPosting.Field, _ target: Int, _ dutch: borrowing Stemmer,
    _ english: borrowing Stemmer
  ) {
    let isEnglish = language == "en"
    let seed = isEnglish ? WordStems.englishSeed : WordStems.dutchSeed
    var keys: [Int] = []
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(of: bytes) where token.isWord {
      if Stopwords.shared.contains(token.hash) { continue }
      let word = token.folded(in: bytes)
      growing.words[target] += field == .title ? [word, word] : [word]
      let stem = isEnglish ? english.stem(word) : dutch.stem(word)
      let own = key(WordHash.of(stem, seed: seed)).id
      post(own, field, target)
      keys.append(own)
      for group in Thesaurus.shared.groups(of: stem, seed).sorted() { post(key(ofGroup: group), field, target) }
      vocabulary.add(stem, seed, key: own)
    }
    if field != .text, !keys.isEmpty { addPhrase(Array(Set(keys)).sorted(), target) }
  }

  private mutating func post(_ key: Int, _ field: PlanPosting.Field, _ target: Int) {
    if growing.postings[key].contains(where: { $0.target == target && $0.field == field }) { return }
    growing.postings[key].append(PlanPosting(target: target, field: field))
  }

  private mutating func addPhrase(_ keys: [Int], _ target: Int) {
    for key in keys { growing.phrasesByKey[key].append(phrases.count) }
    phrases.append(PlanPhrase(target: target, keys: keys, weight: 0))
  }

  /// A key of few calls tells more than one that stands everywhere.
  private mutating func weigh() {
    let count = Double(targets.count)
    weights = growing.postings.map { list in
      var seen = Set<Int>()
      for posting in list { seen.insert(posting.target) }
      return seen.isEmpty ? 0 : max(0.1, logarithm((count + 1) / (Double(seen.count) + 0.5)) / logarithm(count + 1))
    }
    for index in phrases.indices { phrases[index].weight = phrases[index].keys.reduce(0) { $0 + weights[$1] } }
  }
}
