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
  private(set) var roles = CueRoles(cueNames: [], classNames: [:], classCount: 0)
  private var growing: [[Pattern]] = [[], []]
  private var classNames: [String: Int] = [:]
  private var cueIDs: [String: Int] = [:]
  private var exact: [UInt64: [Int]] = [:]
  private var prefixes: [UInt64: [Int]] = [:]
  /// Classes that alternatives such as `@GOOD|@BETTER` take in.
  private var unions: [Int: [Int]] = [:]
  private var isNamedClass: [Bool] = []
  private(set) var problems: [String] = []

  static let shared = CueGrammar(sources: LanguageData.cues)

  init(sources: [String]) {
    for source in sources {
      for line in source.split(separator: "\n") { read(line: line) }
    }
    patterns = FlatLists(growing)
    growing = []
    isNamedClass = [Bool](repeating: false, count: classCount)
    isNamedClass[Int(Self.numberClass)] = true
    isNamedClass[Int(Self.planWordClass)] = true
    for (name, wordClass) in classNames where name.hasPrefix("@") && !name.contains("|") {
      isNamedClass[wordClass] = true
    }
    roles = CueRoles(cueNames: cueNames, classNames: classNames, classCount: classCount)
  }

  var classCount: Int { patterns.count }

  func classID(_ name: String) -> Int? { classNames[name] }

  func cueID(_ name: String) -> Int? { cueIDs[name] }

  /// Whether a class stands in the data with a name of its own, and not only within a pattern.
  func isNamed(_ wordClass: Int32) -> Bool { isNamedClass[Int(wordClass)] }

  /// The classes of a folded word, ascending.
  func classes(of word: [UInt8]) -> [Int32] {
    var found = exact[WordHash.of(word)] ?? []
    var hash = WordHash(seed: 1)
    for (index, byte) in word.enumerated() {
      hash.add(byte)
      if index >= 1, let more = prefixes[hash.value] { found += more }
    }
    for wordClass in found { found += unions[wordClass] ?? [] }
    return Array(Set(found)).sorted().map { Int32($0) }
  }

  private mutating func read(line: Substring) {
    let text = line.drop { $0 == " " }
    if text.isEmpty || text.hasPrefix("//") { return }
    if text.hasPrefix("@"), let equals = text.firstIndex(of: "=") {
      let name = text[..<equals].split(separator: " ").joined()
      addWords(text[text.index(after: equals)...].split(separator: " "), to: newClass(name))
    } else if let colon = text.firstIndex(of: ":") {
      readCue(name: String(text[..<colon]), pattern: text[text.index(after: colon)...])
    } else {
      problems.append(String(text))
    }
  }

  private mutating func newClass(_ name: String) -> Int {
    if let known = classNames[name] { return known }
    growing.append([])
    classNames[name] = growing.count - 1
    return growing.count - 1
  }

  private mutating func addWords(_ words: [Substring], to wordClass: Int) {
    for word in words {
      if word.hasSuffix("*") {
        prefixes[WordHash.of(Folding.folded(String(word.dropLast())), seed: 1), default: []].append(wordClass)
      } else {
        exact[WordHash.of(Folding.folded(String(word))), default: []].append(wordClass)
      }
    }
  }

  private mutating func readCue(name: String, pattern: Substring) {
    let start = elements.count
    var gap: Int32 = 0
    var isAtStart = false
    var lead: Int32 = 0
    var length: Int32 = 0
    for part in pattern.split(separator: " ") {
      switch part {
      case "^": isAtStart = true
      case "_": gap = 2
      case "__": gap = 5
      case "___": gap = 9
      default:
        if elements.count == start { lead = gap } else { length += gap }
        length += 1
        elements.append(Element(wordClass: Int32(elementClass(part)), gap: gap))
        gap = 0
      }
    }
    guard elements.count > start, length <= Self.longestPattern else {
      problems.append(name)
      elements.removeSubrange(start...)
      return
    }
    let cue = cueIDs[name] ?? cueNames.count
    if cue == cueNames.count {
      cueNames.append(name)
      cueIDs[name] = cue
      families.append(WordHash.of(name.utf8.prefix { $0 != UInt8(ascii: ".") }))
    }
    growing[Int(elements[start].wordClass)].append(
      Pattern(
        cue: Int32(cue), lead: isAtStart ? lead : .max, start: Int32(start), count: Int32(elements.count - start)))
  }

  private mutating func elementClass(_ part: Substring) -> Int {
    if part == "#" { return Int(Self.numberClass) }
    if part == "%" { return Int(Self.planWordClass) }
    if part.hasPrefix("@") && !part.contains("|") {
      if classNames[String(part)] == nil { problems.append(String(part)) }
      return newClass(String(part))
    }
    if let known = classNames[String(part)] { return known }
    let made = newClass(String(part))
    let alternatives = part.split(separator: "|")
    addWords(alternatives.filter { !$0.hasPrefix("@") }, to: made)
    for name in alternatives where name.hasPrefix("@") {
      if let known = classNames[String(name)] {
        unions[known, default: []].append(made)
      } else {
        problems.append(String(name))
      }
    }
    return made
  }
}
