// Words that go together, Dutch and English: how people name what a plan calls otherwise.

/// Groups of related words, read from the data beside this file: one group a line, `Dutch words | English words`.
struct Thesaurus: Sendable {
  static let shared = Thesaurus(ThesaurusData.all)

  /// Stem after stem, and by group which are its.
  private var stems = FlatLists<UInt8>()
  private var languages: [UInt64] = []
  private var members = FlatLists<Int32>()
  /// The hashes of all stems, and by the number of each the groups that it is in.
  private var known = HashIndex(minimumCapacity: 40_000)
  private var groups = FlatLists<Int32>()

  init(_ texts: [String]) {
    let dutch = Stemmer(language: "dutch")
    let english = Stemmer(language: "english")
    var groupsOfStems: [[Int32]] = []
    for line in texts.lazy.flatMap({ Array($0.utf8).split(separator: UInt8(ascii: "\n")) }) {
      var own: [Int32] = []
      var isEnglish = false
      for word in line.split(separator: UInt8(ascii: " ")) {
        if word.first == UInt8(ascii: "|") {
          isEnglish = true
          continue
        }
        let folded = Folding.folded(word)
        let stem = isEnglish ? english.stem(folded) : dutch.stem(folded)
        let language = isEnglish ? WordStems.englishSeed : WordStems.dutchSeed
        let number = known.insert(WordHash.of(stem, seed: language))
        if number == groupsOfStems.count {
          stems.append(stem)
          languages.append(language)
          groupsOfStems.append([])
        }
        if groupsOfStems[number].last == Int32(members.count) { continue }
        groupsOfStems[number].append(Int32(members.count))
        own.append(Int32(number))
      }
      members.append(own)
    }
    groups = FlatLists(groupsOfStems)
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
