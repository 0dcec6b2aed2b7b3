// Rules over a whole mail that no learning may overrule: what keeps it for a person, what holds an item back, what an
// answer to our own mail wants.

internal import Synchronization

/// Rules as data, beside the grammar of speech acts and no part of what is learnt.
///
/// A line is a class as in ``CueGrammar``, or `name: pattern + pattern - pattern -- pattern`. The rule holds when one
/// sentence has the first pattern and nothing behind ` - `, when the patterns behind ` + ` stand in any sentence, and
/// when none behind ` -- ` stands anywhere. A `.` in a pattern is the end of the sentence; the other signs are those
/// of ``CueGrammar``.
final class KeepRules: Sendable {
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
  /// By the number of a pattern, the rules that it begins.
  private let rulesByFirst: FlatLists<Int>
  /// By cue of the grammar, the number of its pattern.
  private let patterns: [Int]
  private let grammar: CueGrammar
  private let words: WordClasses
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
    for source in sources {
      for line in Array(source.utf8).split(separator: UInt8(ascii: "\n")) { reader.read(line) }
    }
    rules = reader.rules
    let grammar = CueGrammar(data: [reader.lines])
    self.grammar = grammar
    words = WordClasses(grammar: grammar)
    patterns = grammar.cueNames.map { Int($0) ?? 0 }
    var rulesByFirst = [[Int]](repeating: [], count: reader.patternCount + 1)
    for (number, rule) in reader.rules.enumerated() { rulesByFirst[rule.first].append(number) }
    self.rulesByFirst = FlatLists(rulesByFirst)
  }

  /// All rules that hold, in the order of the data, each at its first sentence.
  func findings(in sentences: [Sentence]) -> [Finding] {
    let (places, lastSentences) = places(in: sentences)
    var begun: [Int] = []
    for pattern in lastSentences.indices where lastSentences[pattern] >= 0 { begun += rulesByFirst[pattern] }
    return begun.sorted().compactMap { number in
      let rule = rules[number]
      guard rule.company.allSatisfy({ lastSentences[$0] >= 0 }), rule.notAnywhere.allSatisfy({ lastSentences[$0] < 0 })
      else { return nil }
      let place = places.first { place in
        place.pattern == rule.first
          && !places.contains { $0.sentence == place.sentence && rule.notBeside.contains($0.pattern) }
      }
      return place.map { Finding(name: rule.name, sentence: $0.sentence, tokens: $0.tokens) }
    }
  }

  /// Where a pattern stands first in a sentence.
  private struct Place {
    var pattern: Int
    var sentence: Int
    var tokens: ClosedRange<Int>
  }

  /// The patterns found, sentence by sentence, and of each pattern the last sentence that has it, or −1.
  private func places(in sentences: [Sentence]) -> (places: [Place], lastSentences: [Int]) {
    var found: [Place] = []
    var lastSentences = [Int](repeating: -1, count: rulesByFirst.count)
    let (classes, ofWords) = words.look(up: sentences)
    var matcher = CueMatcher(grammar: grammar, classes: classes.elements)
    var next = ofWords.startIndex
    for (index, sentence) in sentences.enumerated() {
      guard let last = sentence.words.last else { continue }
      for word in sentence.words {
        matcher.add(token: word.token, classes: classes.places(of: ofWords[next]))
        next += 1
      }
      matcher.add(token: last.token, classes: classes.places(of: WordClasses.end))
      matcher.finish { match in
        let pattern = patterns[match.cue]
        if lastSentences[pattern] == index { return }
        lastSentences[pattern] = index
        found.append(Place(pattern: pattern, sentence: index, tokens: match.first...match.last))
      }
    }
    return (found, lastSentences)
  }
}

/// The classes of words in one grammar, kept for the next mail and shared between threads.
private final class WordClasses: Sendable {
  private struct State: Sendable {
    var words = HashIndex(minimumCapacity: 4_000)
    var classes = FlatLists<Int32>()

    init(_ grammar: CueGrammar) {
      let end = [UInt8(ascii: ".")]
      words.insert(WordHash.of(end))
      classes.append(grammar.classes(of: end))
    }
  }

  /// The number of the end of a sentence.
  static let end = 0
  /// Then begun anew, so that hostile mail cannot fill the memory.
  private static let capacity = 30_000

  private let state: Mutex<State>
  private let grammar: CueGrammar

  init(grammar: CueGrammar) {
    self.grammar = grammar
    state = Mutex(State(grammar))
  }

  /// The classes by the numbers of words, and the number of each word of the sentences in turn.
  func look(up sentences: [Sentence]) -> (classes: FlatLists<Int32>, words: [Int]) {
    state.withLock { state in
      if state.words.count > Self.capacity { state = State(grammar) }
      var numbers: [Int] = []
      for sentence in sentences {
        for word in sentence.words {
          let number = state.words.insert(word.hash)
          if number == state.classes.count {
            let classes = grammar.classes(of: sentence.tokens[word.token].folded(in: sentence.bytes))
            state.classes.append((word.isNumber ? [CueGrammar.numberClass] : []) + classes)
          }
          numbers.append(number)
        }
      }
      return (state.classes, numbers)
    }
  }
}

/// Reads rules; the patterns are numbered and become cues of a grammar of their own.
private struct RuleReader {
  private enum Sign { case with, beside, anywhere }

  /// The grammar, as bytes.
  private(set) var lines: [UInt8] = []
  private(set) var rules: [KeepRules.Rule] = []
  private(set) var patternCount = 0

  mutating func read(_ line: ArraySlice<UInt8>) {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    guard text.first != UInt8(ascii: "@"), let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      lines += text + [UInt8(ascii: "\n")]
      return
    }
    var lists: [Sign: [Int]] = [:]
    var sign = Sign.with
    var pattern: [ArraySlice<UInt8>] = []
    for part in text[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
      if let next = Self.sign(part) {
        lists[sign, default: []].append(number(pattern))
        sign = next
        pattern = []
      } else {
        pattern.append(part)
      }
    }
    lists[sign, default: []].append(number(pattern))
    guard let all = lists[.with], let first = all.first else { return }
    rules.append(
      KeepRules.Rule(
        name: String(decoding: text[..<colon], as: UTF8.self), first: first, company: Array(all.dropFirst()),
        notBeside: lists[.beside] ?? [], notAnywhere: lists[.anywhere] ?? []))
  }

  private static func sign(_ part: ArraySlice<UInt8>) -> Sign? {
    if part.elementsEqual("+".utf8) { return .with }
    if part.elementsEqual("-".utf8) { return .beside }
    return part.elementsEqual("--".utf8) ? .anywhere : nil
  }

  private mutating func number(_ pattern: [ArraySlice<UInt8>]) -> Int {
    patternCount += 1
    lines += Array("\(patternCount): ".utf8) + pattern.joined(separator: [UInt8(ascii: " ")]) + [UInt8(ascii: "\n")]
    return patternCount
  }
}

/// The words of one sentence, without marks.
struct Sentence: Sendable {
  struct Word: Sendable {
    var token: Int
    var hash: UInt64
    var isNumber: Bool
  }

  /// The text that it stands in.
  let bytes: [UInt8]
  let tokens: [Token]
  var words: [Word] = []
  var isQuestion = false
  /// The clauses that it has.
  var clauses: [Int] = []

  /// All sentences of a text, greeting and closing too.
  static func all(of text: AnalysedText) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    while first < text.clauses.count {
      var own = Sentence(bytes: text.bytes, tokens: text.tokens)
      var next = first
      while next < text.clauses.count, text.clauses[next].sentence == text.clauses[first].sentence {
        own.isQuestion = own.isQuestion || text.clauses[next].isQuestion
        own.words.reserveCapacity(text.clauses[next].tokens.count)
        for token in text.clauses[next].tokens where text.tokens[token].isInked {
          own.words.append(Word(token: token, hash: text.tokens[token].hash, isNumber: !text.tokens[token].isWord))
        }
        next += 1
      }
      own.clauses = Array(first..<next)
      sentences.append(own)
      first = next
    }
    return sentences
  }
}
