// Rules over a whole mail that no learning may overrule: what keeps it for a person, what holds an item back, what an
// answer to our own mail wants.

/// Rules as data, beside the grammar of speech acts and no part of what is learnt.
///
/// A line is a class as in ``CueGrammar``, or `name: pattern + pattern - pattern -- pattern`. The rule holds when one
/// sentence has the first pattern and nothing behind ` - `, when the patterns behind ` + ` stand in any sentence, and
/// when none behind ` -- ` stands anywhere. A `.` in a pattern is the end of the sentence; the other signs are those
/// of ``CueGrammar``.
struct KeepRules: Sendable {
  /// A rule that holds, and where its first pattern stands.
  struct Finding: Sendable {
    var name: String
    /// Index of the sentence among those that were given.
    var sentence: Int
    /// Index of the first and last token.
    var tokens: ClosedRange<Int>
  }

  /// The numbers of a rule's patterns.
  fileprivate struct Rule: Sendable {
    var name: String
    var first: Int
    var company: [Int]
    var notBeside: [Int]
    var notAnywhere: [Int]
  }

  private let rules: [Rule]
  private let grammar: CueGrammar
  private let endClasses: [Int]
  var problems: [String] { grammar.problems }
  var names: Set<String> { Set(rules.map(\.name)) }

  static let flags = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.danger, DutchData.outside, EnglishData.danger,
    EnglishData.outside, DutchData.holds, EnglishData.holds,
  ])
  static let answers = KeepRules(sources: [
    DutchData.keepClasses, EnglishData.keepClasses, DutchData.answers, EnglishData.answers,
  ])

  init(sources: [String]) {
    var reader = RuleReader()
    for source in sources { for line in source.split(separator: "\n") { reader.read(line) } }
    rules = reader.rules
    grammar = CueGrammar(sources: [reader.lines.joined(separator: "\n")])
    endClasses = grammar.classes(of: [UInt8(ascii: ".")])
  }

  /// All rules that hold, in the order of the data, each at its first sentence.
  func findings(in sentences: [Sentence]) -> [Finding] {
    let found = sentences.map { matches(in: $0) }
    var everywhere = Set<Int>()
    for cues in found { everywhere.formUnion(cues.keys) }
    return rules.compactMap { rule in
      guard everywhere.contains(rule.first), everywhere.isSuperset(of: rule.company),
        everywhere.isDisjoint(with: rule.notAnywhere)
      else { return nil }
      let place = found.indices.first { index in
        found[index][rule.first] != nil && rule.notBeside.allSatisfy { found[index][$0] == nil }
      }
      guard let place, let tokens = found[place][rule.first] else { return nil }
      return Finding(name: rule.name, sentence: place, tokens: tokens)
    }
  }

  /// The patterns of a sentence by number, each at its first place.
  private func matches(in sentence: Sentence) -> [Int: ClosedRange<Int>] {
    guard let last = sentence.words.last else { return [:] }
    var words = sentence.words.map { word in
      info((word.isNumber ? [CueGrammar.numberClass] : []) + grammar.classes(of: word.folded))
    }
    words.append(info(endClasses))
    let matcher = CueMatcher(
      grammar: grammar, positions: sentence.words.map(\.token) + [last.token], words: words, negation: -1)
    var found: [Int: ClosedRange<Int>] = [:]
    for match in matcher.matches() {
      guard let number = Int(grammar.cueNames[match.cue]), found[number] == nil else { continue }
      found[number] = match.first...match.last
    }
    return found
  }

  private func info(_ classes: [Int]) -> WordInfo {
    WordInfo(hash: 0, dutchStem: 0, englishStem: 0, classes: classes, planKeys: [], isStop: true)
  }
}

/// Reads rules; the patterns are numbered and become cues of a grammar of their own.
private struct RuleReader {
  private(set) var lines: [String] = []
  private(set) var rules: [KeepRules.Rule] = []
  private var count = 0

  mutating func read(_ line: Substring) {
    let text = line.drop { $0 == " " }
    guard !text.hasPrefix("@"), let colon = text.firstIndex(of: ":") else {
      lines.append(String(text))
      return
    }
    var lists: [String: [Int]] = [:]
    var sign = "+"
    var pattern: [Substring] = []
    for part in text[text.index(after: colon)...].split(separator: " ") {
      if ["+", "-", "--"].contains(part) {
        lists[sign, default: []].append(number(pattern))
        sign = String(part)
        pattern = []
      } else {
        pattern.append(part)
      }
    }
    lists[sign, default: []].append(number(pattern))
    guard let all = lists["+"], let first = all.first else { return }
    rules.append(
      KeepRules.Rule(
        name: String(text[..<colon]), first: first, company: Array(all.dropFirst()), notBeside: lists["-"] ?? [],
        notAnywhere: lists["--"] ?? []))
  }

  private mutating func number(_ pattern: [Substring]) -> Int {
    count += 1
    lines.append("\(count): \(pattern.joined(separator: " "))")
    return count
  }
}

/// The words of one sentence, without marks.
struct Sentence: Sendable {
  struct Word: Sendable {
    var token: Int
    var folded: [UInt8]
    var isNumber: Bool
  }

  var words: [Word] = []
  var isQuestion = false
  /// The clauses that it has.
  var clauses: [Int] = []

  /// All sentences of a text, greeting and closing too.
  static func all(of text: AnalysedText) -> [Sentence] {
    var sentences: [Sentence] = []
    var number: Int?
    for index in text.clauses.indices {
      let clause = text.clauses[index]
      if number != clause.sentence { sentences.append(Sentence()) }
      number = clause.sentence
      let last = sentences.count - 1
      sentences[last].clauses.append(index)
      sentences[last].isQuestion = sentences[last].isQuestion || clause.isQuestion
      for token in clause.tokens where !text.tokens[token].folded.isEmpty {
        sentences[last].words.append(
          Word(token: token, folded: text.tokens[token].folded, isNumber: !text.tokens[token].isWord))
      }
    }
    return sentences
  }
}
