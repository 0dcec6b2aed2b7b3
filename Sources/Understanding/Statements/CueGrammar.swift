// The grammar of speech acts as data: word classes and patterns, read from the languages' folders.

/// Word classes and patterns of all languages together; a mail may mix them.
///
/// Each line of the data is a class, `@name = words`, or a cue, `name: elements`. Words are folded; `help*` matches
/// every word that begins so. An element is a word, alternatives (`a|b*`), `@class`, `#` (a number), `%` (a word of
/// the plan) or `^` (the beginning of a sentence); `_` lets up to 2 words stand between, `__` 5 and `___` 9.
struct CueGrammar: Sendable {
  struct Element: Sendable {
    var wordClass: Int32
    /// How many words may stand between the element before and this one.
    var gap: Int32
  }

  struct Pattern: Sendable {
    var cue: Int32
    /// How many words may stand before it in its sentence.
    var lead: Int32
    /// The class of its second element, by which most patterns fail; of its first when it has no other.
    var second: Int32
    /// Its elements in ``CueGrammar/elements``.
    var start: Int32
    var count: Int32

    var all: Range<Int> { Int(start)..<Int(start + count) }
    /// All but the first, by which it is found.
    var rest: Range<Int> { Int(start) + 1..<Int(start + count) }
  }

  /// No pattern may take more words than that, gaps and all.
  static let longestPattern = 40

  /// The classes that no word list makes.
  static let numberClass: Int32 = 0
  static let planWordClass: Int32 = 1

  private(set) var cueNames: [String] = []
  /// By the class of their first element.
  private(set) var patterns = FlatLists<Pattern>()
  /// Of all patterns.
  private(set) var elements: [Element] = []
  /// By cue, the hash of the first part of its name.
  private(set) var families: [UInt64] = []
  private(set) var roles = CueRoles(cueNames: [], classCount: 0) { _ in nil }
  private var growing: [[Pattern]] = []
  /// Classes by the hashes of their names or, without one, of the element that made them.
  private var classNames = HashIndex(minimumCapacity: 4_000)
  private var cues = HashIndex(minimumCapacity: 2_000)
  private var exact = WordLists()
  private var prefixes = WordLists()
  /// By class, the classes of alternatives such as `@GOOD|@BETTER` that take it in.
  private var unions: [Int: [Int32]] = [:]
  private var isNamedClass: [Bool] = []
  private(set) var problems: [String] = []

  static let shared = CueGrammar(sources: LanguageData.cues)

  init(sources: [String]) {
    _ = (newClass(Array("#".utf8)[...]), newClass(Array("%".utf8)[...]))
    isNamedClass = [true, true]
    for source in sources {
      for line in Array(source.utf8).split(separator: UInt8(ascii: "\n")) { read(line: line) }
    }
    patterns = FlatLists(growing)
    growing = []
    exact.close()
    prefixes.close()
    roles = CueRoles(cueNames: cueNames, classCount: classCount) { [classNames] in
      classNames.number(of: WordHash.of($0))
    }
  }

  var classCount: Int { patterns.count }

  func classID(_ name: String) -> Int? { classNames.number(of: WordHash.of(name)) }

  func cueID(_ name: String) -> Int? { cues.number(of: WordHash.of(name)) }

  /// Whether a class stands in the data with a name of its own, and not only within a pattern.
  func isNamed(_ wordClass: Int32) -> Bool { isNamedClass[Int(wordClass)] }

  /// The classes of a folded word, ascending.
  func classes(of word: [UInt8]) -> [Int32] {
    var found = Array(exact[WordHash.of(word)])
    var hash = WordHash(seed: 1)
    for (index, byte) in word.enumerated() {
      hash.add(byte)
      if index >= 1 { found += prefixes[hash.value] }
    }
    for wordClass in found { found += unions[Int(wordClass)] ?? [] }
    return Array(Set(found)).sorted()
  }

  /// A piece of the data; read as bytes, because Strings would take longer than all the rest of the start.
  private typealias Text = ArraySlice<UInt8>

  private static let space = UInt8(ascii: " ")
  private static let at = UInt8(ascii: "@")

  private mutating func read(line: Text) {
    let text = line.drop { $0 == Self.space }
    if text.isEmpty || text.starts(with: "//".utf8) { return }
    if text.first == Self.at, let equals = text.firstIndex(of: UInt8(ascii: "=")) {
      let name = text[..<equals].filter { $0 != Self.space }
      let wordClass = newClass(name[...])
      isNamedClass[Int(wordClass)] = true
      for word in text[(equals + 1)...].split(separator: Self.space) { add(word, to: wordClass) }
    } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      readCue(name: text[..<colon], pattern: text[(colon + 1)...])
    } else {
      problems.append(String(decoding: text, as: UTF8.self))
    }
  }

  private mutating func newClass(_ name: Text) -> Int32 {
    let number = classNames.insert(WordHash.of(name))
    if number == growing.count {
      growing.append([])
      isNamedClass.append(false)
    }
    return Int32(number)
  }

  private mutating func add(_ word: Text, to wordClass: Int32) {
    if word.last == UInt8(ascii: "*") {
      prefixes.add(wordClass, to: WordHash.of(Folding.folded(word.dropLast()), seed: 1))
    } else {
      exact.add(wordClass, to: WordHash.of(Folding.folded(word)))
    }
  }

  private mutating func readCue(name: Text, pattern: Text) {
    let start = elements.count
    var gap: Int32 = 0
    var isAtStart = false
    var lead: Int32 = 0
    var length: Int32 = 0
    for part in pattern.split(separator: Self.space) {
      if part.elementsEqual("^".utf8) {
        isAtStart = true
      } else if part.allSatisfy({ $0 == UInt8(ascii: "_") }), part.count <= 3 {
        gap = [2, 5, 9][part.count - 1]
      } else {
        if elements.count == start { lead = gap } else { length += gap }
        length += 1
        elements.append(Element(wordClass: elementClass(part), gap: gap))
        gap = 0
      }
    }
    guard elements.count > start, length <= Self.longestPattern else {
      problems.append(String(decoding: name, as: UTF8.self))
      elements.removeSubrange(start...)
      return
    }
    growing[Int(elements[start].wordClass)].append(
      Pattern(
        cue: cue(name), lead: isAtStart ? lead : .max,
        second: elements[min(start + 1, elements.count - 1)].wordClass, start: Int32(start),
        count: Int32(elements.count - start)))
  }

  private mutating func cue(_ name: Text) -> Int32 {
    let number = cues.insert(WordHash.of(name))
    if number == cueNames.count {
      cueNames.append(String(decoding: name, as: UTF8.self))
      families.append(WordHash.of(name.prefix { $0 != UInt8(ascii: ".") }))
    }
    return Int32(number)
  }

  private mutating func elementClass(_ part: Text) -> Int32 {
    if let known = classNames.number(of: WordHash.of(part)) { return Int32(known) }
    let made = newClass(part)
    let alternatives = part.split(separator: UInt8(ascii: "|"))
    if part.first == Self.at, alternatives.count == 1 {
      problems.append(String(decoding: part, as: UTF8.self))
      isNamedClass[Int(made)] = true
    }
    for alternative in alternatives where alternative.first != Self.at { add(alternative, to: made) }
    for name in alternatives where name.first == Self.at && alternatives.count > 1 {
      if let known = classNames.number(of: WordHash.of(name)) {
        unions[known, default: []].append(made)
      } else {
        problems.append(String(decoding: name, as: UTF8.self))
      }
    }
    return made
  }
}

/// Classes by the hash of a word.
private struct WordLists: Sendable {
  private var words = HashIndex(minimumCapacity: 4_000)
  private var growing: [[Int32]] = []
  private var lists = FlatLists<Int32>()

  mutating func add(_ wordClass: Int32, to word: UInt64) {
    let number = words.insert(word)
    if number == growing.count { growing.append([]) }
    growing[number].append(wordClass)
  }

  /// No word is added after this.
  mutating func close() {
    lists = FlatLists(growing)
    growing = []
  }

  subscript(_ word: UInt64) -> ArraySlice<Int32> { words.number(of: word).map { lists[$0] } ?? [] }
}
