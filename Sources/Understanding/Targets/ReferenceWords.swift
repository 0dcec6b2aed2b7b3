// The words of numbers and of what they count, gathered from the languages' folders.

/// Vocabulary of ``ReferenceFinder``; all words folded.
struct ReferenceWords: Sendable {
  /// What a word does beside numbers.
  struct Uses: OptionSet, Sendable {
    let rawValue: UInt32
    /// It is a number, an ordinal.
    static let numbers = Uses(rawValue: 1)
    static let ordinals = Uses(rawValue: 1 << 1)
    /// Nouns that a call is named by: `call`, `punt`, `topic`.
    static let heads = Uses(rawValue: 1 << 2)
    static let headTails = Uses(rawValue: 1 << 3)
    /// Nouns for an activity under a call: `streepje`, `activity`.
    static let activityHeads = Uses(rawValue: 1 << 4)
    static let alls = Uses(rawValue: 1 << 5)
    /// `alles` in `alles behalve 4`, and `behalve`.
    static let everythings = Uses(rawValue: 1 << 6)
    static let excepts = Uses(rawValue: 1 << 7)
    /// The point of a number that is spoken, and `van` in `de derde van belofte vijf`.
    static let points = Uses(rawValue: 1 << 8)
    static let withins = Uses(rawValue: 1 << 9)
    static let joints = Uses(rawValue: 1 << 10)
    static let ranges = Uses(rawValue: 1 << 11)
    /// Number words that are also articles.
    static let articles = Uses(rawValue: 1 << 12)
    static let units = Uses(rawValue: 1 << 13)
    /// Words before a bare number that make it a call: `steun`, `eens met`.
    static let invitations = Uses(rawValue: 1 << 14)
    static let possessives = Uses(rawValue: 1 << 15)
    /// Words before a noun that mean each of many: `elke`, `every`.
    static let eaches = Uses(rawValue: 1 << 16)
    /// Words that answer a numbered point: `2. ja`.
    static let answers = Uses(rawValue: 1 << 17)
    /// Words between an answer and the number that it is about: `nee op 5`.
    static let answerTails = Uses(rawValue: 1 << 19)
    /// Nouns before a number that is not the plan's: `flat 3`, `groep 6`.
    static let others = Uses(rawValue: 1 << 18)

    static let byName: [String: Uses] = [
      "numbers": .numbers, "ordinals": .ordinals, "last": .ordinals, "heads": .heads, "headTails": .headTails,
      "activityHeads": .activityHeads, "alls": .alls, "everythings": .everythings, "excepts": .excepts,
      "points": .points, "withins": .withins, "joints": .joints, "ranges": .ranges, "articles": .articles,
      "units": .units, "invitations": .invitations, "possessives": .possessives, "eaches": .eaches,
      "answers": .answers, "answerTails": .answerTails, "others": .others,
    ]
  }

  private(set) var numbers = WordNumbers()
  /// −1 is the last.
  private(set) var ordinals = WordNumbers()
  private var words = HashIndex(minimumCapacity: 500)
  /// By word.
  private var uses: [Uses] = []

  private static let streetEndings = [
    "straat", "laan", "weg", "plein", "kade", "gracht", "lane", "street", "road", "hof",
  ]
  .map { Array($0.utf8) }

  /// Whether a word of five letters and more ends as the names of streets do.
  func endsAsStreet(_ word: [UInt8]) -> Bool {
    word.count > 4 && Self.streetEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  static let shared = ReferenceWords(sources: LanguageData.references)

  /// Lines of `name: words`; the numbers in their order from one.
  init(sources: [String]) {
    for line in sources.flatMap({ $0.split(separator: "\n") }) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split(separator: " ")
      add(words.map { WordHash.of(Folding.folded(String($0))) }, to: line[..<colon].filter { $0 != " " })
    }
  }

  private mutating func add(_ words: [UInt64], to name: String) {
    guard let use = Uses.byName[name] else { return }
    for (index, word) in words.enumerated() {
      let number = self.words.insert(word)
      if number == uses.count { uses.append([]) }
      uses[number].insert(use)
      if use == .numbers { numbers[word] = index + 1 }
      if use == .ordinals { ordinals[word] = name == "last" ? -1 : index + 1 }
    }
  }

  /// What a word does, by its hash.
  func uses(of word: UInt64) -> Uses { words.number(of: word).map { uses[$0] } ?? [] }
}

/// Numbers by the hashes of the words for them.
struct WordNumbers: Sendable {
  private var words = HashIndex()
  private var numbers: [Int] = []

  subscript(_ word: UInt64) -> Int? {
    get { words.number(of: word).map { numbers[$0] } }
    set {
      let place = words.insert(word)
      if place == numbers.count { numbers.append(0) }
      numbers[place] = newValue ?? 0
    }
  }
}
