// The words of numbers and of what they count, gathered from the languages' folders.

/// Vocabulary of ``ReferenceFinder``; all words folded.
struct ReferenceWords: Sendable {
  var numbers: [[UInt8]: Int] = [:]
  /// −1 is the last.
  var ordinals: [[UInt8]: Int] = [:]
  /// Nouns that a call is named by: `call`, `punt`, `topic`.
  var heads: Set<[UInt8]> = []
  var headTails: Set<[UInt8]> = []
  /// Nouns for an activity under a call: `streepje`, `activity`.
  var activityHeads: Set<[UInt8]> = []
  var alls: Set<[UInt8]> = []
  var joints: Set<[UInt8]> = []
  var ranges: Set<[UInt8]> = []
  /// Number words that are also articles.
  var articles: Set<[UInt8]> = []
  var units: Set<[UInt8]> = []
  /// Words before a bare number that make it a call: `steun`, `eens met`.
  var invitations: Set<[UInt8]> = []
  var possessives: Set<[UInt8]> = []
  /// Words before a noun that mean each of many: `elke`, `every`.
  var eaches: Set<[UInt8]> = []

  static let shared = ReferenceWords(sources: LanguageData.references)

  /// Lines of `name: words`; the numbers in their order from one.
  init(sources: [String]) {
    for line in sources.flatMap({ $0.split(separator: "\n") }) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split(separator: " ")
      add(words.map { Folding.folded(String($0)) }, to: line[..<colon].filter { $0 != " " })
    }
  }

  private mutating func add(_ words: [[UInt8]], to name: String) {
    switch name {
    case "numbers": for (index, word) in words.enumerated() { numbers[word] = index + 1 }
    case "ordinals": for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
    case "last": for word in words { ordinals[word] = -1 }
    case "heads": heads.formUnion(words)
    case "headTails": headTails.formUnion(words)
    case "activityHeads": activityHeads.formUnion(words)
    case "alls": alls.formUnion(words)
    case "joints": joints.formUnion(words)
    case "ranges": ranges.formUnion(words)
    case "articles": articles.formUnion(words)
    case "units": units.formUnion(words)
    case "invitations": invitations.formUnion(words)
    case "eaches": eaches.formUnion(words)
    case "possessives": possessives.formUnion(words)
    default: break
    }
  }
}
