// Words that go together, Dutch and English: how people name what a plan calls otherwise.

/// Groups of related words, read from the data beside this file: one group a line, `Dutch words | English words`.
struct Thesaurus: Sendable {
  static let shared = EmbeddedText.read(ThesaurusCuts.text) { cuts in
    Thesaurus(ThesaurusData.all, cuts: cuts.lazy.filter { $0 != UInt8(ascii: "\n") })
  }

  /// Stem after stem, and by group which are its.
  private var stems = FlatLists<UInt8>()
  private var languages: [UInt64] = []
  private var members = FlatLists<Int32>()
  /// The hashes of all stems, and by the number of each the groups that it is in.
  private var known = HashIndex(minimumCapacity: 40_000)
  private var groups = FlatLists<Int32>()

  /// - Parameter cuts: what ``cuts(of:)`` gives for these texts, which saves nearly all stemming; without it every word
  ///   is stemmed.
  init(_ texts: [String], cuts: some Sequence<UInt8> = EmptyCollection()) {
    let stemmers = Stemmers()
    var cuts = cuts.makeIterator()
    var own: [Int32] = []
    var groupsOfStems: [(list: Int, element: Int32)] = []
    /// By stem, the last group that it was put into.
    var lastGroups: [Int32] = []
    Self.walk(texts) { place in
      guard case .word(let folded, let isEnglish) = place else {
        members.append(own)
        return own.removeAll(keepingCapacity: true)
      }
      let cut = cuts.next() ?? Self.noCut
      let stem = cut == Self.noCut ? stemmers.stem(folded, isEnglish)[...] : folded.dropLast(Int(cut - Self.cutOfNone))
      let language = isEnglish ? WordStems.englishSeed : WordStems.dutchSeed
      let number = known.insert(WordHash.of(stem, seed: language))
      if number == lastGroups.count {
        stems.append(stem)
        languages.append(language)
        lastGroups.append(-1)
      }
      if lastGroups[number] == Int32(members.count) { return }
      lastGroups[number] = Int32(members.count)
      groupsOfStems.append((number, Int32(members.count)))
      own.append(Int32(number))
    }
    groups = FlatLists(count: lastGroups.count, groupsOfStems)
  }

  private static let cutOfNone = UInt8(ascii: "0")
  private static let noCut = UInt8(ascii: "-")

  /// By word how many bytes its stem is shorter, a digit; a hyphen where the stem is no beginning of the word.
  static func cuts(of texts: [String]) -> String {
    let stemmers = Stemmers()
    var cuts: [UInt8] = []
    walk(texts) { place in
      guard case .word(let folded, let isEnglish) = place else { return }
      let stem = stemmers.stem(folded, isEnglish)
      let isBeginning = folded.starts(with: stem) && folded.count - stem.count < 10
      cuts.append(isBeginning ? cutOfNone + UInt8(folded.count - stem.count) : noCut)
    }
    return String(decoding: cuts, as: UTF8.self)
  }

  private struct Stemmers: ~Copyable {
    private let dutch = Stemmer(language: "dutch")
    private let english = Stemmer(language: "english")

    borrowing func stem(_ word: [UInt8], _ isEnglish: Bool) -> [UInt8] {
      isEnglish ? english.stem(word) : dutch.stem(word)
    }
  }

  private enum Place {
    case word(folded: [UInt8], isEnglish: Bool)
    case endOfGroup
  }

  /// Walks all words, each folded, and the ends of the groups.
  private static func walk(_ texts: [String], _ body: (Place) -> Void) {
    for text in texts {
      let bytes = Array(text.utf8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        var isEnglish = false
        for word in line.split(separator: UInt8(ascii: " ")) {
          if word.first == UInt8(ascii: "|") {
            isEnglish = true
          } else {
            body(.word(folded: Folding.folded(word), isEnglish: isEnglish))
          }
        }
        body(.endOfGroup)
      }
    }
  }

  /// The groups of a stem, also those of words that begin or end it as parts of a compound.
  func groups(of stem: [UInt8], _ language: UInt64) -> Set<Int> {
    var found = Set<Int>()
    func add(_ part: ArraySlice<UInt8>) {
      guard let number = known.number(of: WordHash.of(part, seed: language)) else { return }
      found.formUnion(groups[number].lazy.map { Int($0) })
    }
    add(stem[...])
    for length in CompoundPart.lengths(in: stem) {
      add(stem.suffix(length))
      if length >= CompoundPart.leastOfBeginning { add(stem.prefix(length)) }
    }
    return found
  }

  /// The stems of a group, each with the seed of its language.
  func stems(of group: Int) -> some Sequence<(stem: [UInt8], language: UInt64)> {
    members[group].lazy.map { (Array(stems[Int($0)]), languages[Int($0)]) }
  }
}

/// Which part of a word may be a word of its own.
enum CompoundPart {
  /// The shortest that ends a compound, and that begins one.
  static let least = 4
  static let leastOfBeginning = 5
  /// The least that stands beside it.
  private static let rest = 3

  /// How long the parts of a word may be.
  static func lengths(in word: [UInt8]) -> Range<Int> { least..<max(least, word.count - rest + 1) }

  /// Whether `part` begins or ends the compound `whole`.
  static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    guard lengths(in: whole).contains(part.count) else { return false }
    return whole.suffix(part.count).elementsEqual(part)
      || (part.count >= leastOfBeginning && whole.prefix(part.count).elementsEqual(part))
  }
}

/// The groups, by field of life.
enum ThesaurusData {
  static let all = [
    living, society, everyday, building, streets, nature, health, families, meeting, work, things, government, culture,
  ]
}
