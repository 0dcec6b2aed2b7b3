// The words of numbers and of what they count, gathered from the languages' folders.

/// Vocabulary of ``ReferenceFinder``; all words folded.
struct ReferenceWords: Sendable {
  var numbers = WordNumbers()
  /// −1 is the last.
  var ordinals = WordNumbers()
  /// Nouns that a call is named by: `call`, `punt`, `topic`.
  var heads: HashIndex = HashIndex()
  var headTails: HashIndex = HashIndex()
  /// Nouns for an activity under a call: `streepje`, `activity`.
  var activityHeads: HashIndex = HashIndex()
  var alls: HashIndex = HashIndex()
  /// `alles` in `alles behalve 4`, and `behalve`.
  var everythings: HashIndex = HashIndex()
  var excepts: HashIndex = HashIndex()
  /// The point of a number that is spoken, and `van` in `de derde van belofte vijf`.
  var points: HashIndex = HashIndex()
  var withins: HashIndex = HashIndex()
  var joints: HashIndex = HashIndex()
  var ranges: HashIndex = HashIndex()
  /// Number words that are also articles.
  var articles: HashIndex = HashIndex()
  var units: HashIndex = HashIndex()
  /// Words before a bare number that make it a call: `steun`, `eens met`.
  var invitations: HashIndex = HashIndex()
  var possessives: HashIndex = HashIndex()
  /// Words before a noun that mean each of many: `elke`, `every`.
  var eaches: HashIndex = HashIndex()

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
    switch name {
    case "numbers": for (index, word) in words.enumerated() { numbers[word] = index + 1 }
    case "ordinals": for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
    case "last": for word in words { ordinals[word] = -1 }
    case "heads": heads.insert(contentsOf: words)
    case "headTails": headTails.insert(contentsOf: words)
    case "activityHeads": activityHeads.insert(contentsOf: words)
    case "alls": alls.insert(contentsOf: words)
    case "everythings": everythings.insert(contentsOf: words)
    case "excepts": excepts.insert(contentsOf: words)
    case "points": points.insert(contentsOf: words)
    case "withins": withins.insert(contentsOf: words)
    case "joints": joints.insert(contentsOf: words)
    case "ranges": ranges.insert(contentsOf: words)
    case "articles": articles.insert(contentsOf: words)
    case "units": units.insert(contentsOf: words)
    case "invitations": invitations.insert(contentsOf: words)
    case "eaches": eaches.insert(contentsOf: words)
    case "possessives": possessives.insert(contentsOf: words)
    default: break
    }
  }
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
