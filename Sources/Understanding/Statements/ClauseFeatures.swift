// What of a clause and its surroundings tells what its writer does: features that belong to no plan.

/// Names of features, as hashes; the first part keeps the families apart.
enum FeatureName {
  /// The family stays in the lowest four bits.
  static func of(_ family: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
    WordHash.pair(first, second, seed: 100 + family) & ~15 | family
  }

  /// How much a feature of this family may count: cues are knowledge, single words are hints.
  static func scale(of name: UInt64) -> Double { scales[Int(name & 15)] }

  private static let scales: [Double] = [
    1, 1.5, 1.5, 1, 1.5, 0.7, 0.5, 0.5, 0.7, 0.5, 1, 0.7, 0.7, 1, 1, 1,
  ]
}

/// Makes the features of clauses.
struct ClauseFeatures {
  let mail: AnalysedMail
  let grammar: CueGrammar
  private let content: [Int]

  init(mail: AnalysedMail, grammar: CueGrammar) {
    self.mail = mail
    self.grammar = grammar
    content = mail.own.contentClauses
  }

  /// What features are about, in their lowest four bits.
  enum Family {
    static let cue: UInt64 = 1
    static let negatedCue: UInt64 = 2
    static let questionCue: UInt64 = 3
    static let count: UInt64 = 4
    static let before: UInt64 = 5
    static let after: UInt64 = 6
    static let subject: UInt64 = 7
    static let word: UInt64 = 8
    static let pair: UInt64 = 9
    static let shape: UInt64 = 10
    static let wordClass: UInt64 = 11
    static let profile: UInt64 = 13
  }

  /// The families that words make, and no knowledge of the grammar.
  static let wordFamilies: Set<UInt64> = [Family.subject, Family.word, Family.shape, Family.wordClass]

  /// Features of the mail as a whole: those of all its clauses, neighbours aside.
  static func ofMail(_ clauses: [[UInt64]]) -> [UInt64] {
    Set(clauses.joined().filter { $0 & 15 != Family.before && $0 & 15 != Family.after }).sorted()
  }

  /// Features of the clause at `position` in the content clauses, each once, ascending.
  func features(at position: Int) -> [UInt64] {
    var found = Set<UInt64>()
    let clause = content[position]
    addCues(of: clause, to: &found)
    if position > 0 { addNeighbour(content[position - 1], Family.before, to: &found) }
    if position + 1 < content.count { addNeighbour(content[position + 1], Family.after, to: &found) }
    for cues in mail.subject.cues { for cue in cues { found.insert(FeatureName.of(Family.subject, UInt64(cue.cue))) } }
    addWords(of: clause, to: &found)
    addClasses(of: clause, to: &found)
    addShape(of: clause, position, to: &found)
    return found.sorted()
  }

  private func addCues(of clause: Int, to found: inout Set<UInt64>) {
    let isQuestion = mail.own.clauses[clause].isQuestion
    var counts: [String.SubSequence: Set<Int>] = [:]
    for match in mail.own.cues[clause] {
      let cue = UInt64(match.cue)
      found.insert(FeatureName.of(match.isNegated ? Family.negatedCue : Family.cue, cue))
      if isQuestion { found.insert(FeatureName.of(Family.questionCue, cue)) }
      if !match.isNegated { counts[family(of: match.cue), default: []].insert(match.cue) }
    }
    for (family, cues) in counts {
      for count in 1...min(4, cues.count) {
        found.insert(FeatureName.of(Family.count, WordHash.of(family.utf8), UInt64(count)))
      }
    }
  }

  private func family(of cue: Int) -> String.SubSequence {
    grammar.cueNames[cue].prefix { $0 != "." }
  }

  private func addNeighbour(_ clause: Int, _ side: UInt64, to found: inout Set<UInt64>) {
    for match in mail.own.cues[clause] where !match.isNegated {
      found.insert(FeatureName.of(side, WordHash.of(family(of: match.cue).utf8)))
      found.insert(FeatureName.of(side, UInt64(match.cue), 1))
    }
    if mail.own.clauses[clause].isQuestion { found.insert(FeatureName.of(side, 0, 2)) }
  }

  /// Words of the plan are all one word here, so that nothing is learnt of a plan.
  private func addWords(of clause: Int, to found: inout Set<UInt64>) {
    var previous: UInt64 = 1
    let isEnglish = mail.language == "en"
    for index in mail.own.clauses[clause].tokens {
      guard let word = mail.own.words[index] else {
        if case .mark(let mark) = mail.own.tokens[index].kind {
          found.insert(FeatureName.of(Family.shape, 50, UInt64(mark)))
        }
        continue
      }
      let name: UInt64
      if word.isStop {
        name = word.hash
      } else if word.isPlanWord {
        name = 2
      } else {
        name = isEnglish ? word.englishStem : word.dutchStem
      }
      found.insert(FeatureName.of(Family.word, name))
      found.insert(FeatureName.of(Family.pair, previous, name))
      previous = name
    }
    found.insert(FeatureName.of(Family.pair, previous, 3))
  }

  /// Classes of words: what a word of one class does, words of it that were never seen do too.
  private func addClasses(of clause: Int, to found: inout Set<UInt64>) {
    var seen = Set<Int>()
    for index in mail.own.clauses[clause].tokens {
      guard let word = mail.own.words[index] else { continue }
      seen.formUnion(word.classes.filter { grammar.isNamed($0) })
    }
    for wordClass in seen { found.insert(FeatureName.of(Family.wordClass, UInt64(wordClass))) }
    addProfile(seen, isQuestion: mail.own.clauses[clause].isQuestion, to: &found)
  }

  /// Who, whom, when and how together, as one feature.
  private func addProfile(_ classes: Set<Int>, isQuestion: Bool, to found: inout Set<UInt64>) {
    var profile: UInt64 = isQuestion ? 1 : 0
    for (place, names) in Self.profileClasses.enumerated()
    where names.contains(where: { grammar.classID($0).map(classes.contains) ?? false }) {
      profile |= 2 << UInt64(place)
    }
    found.insert(FeatureName.of(Family.profile, profile))
  }

  private static let profileClasses = [
    ["@ISUBJ", "@EI"], ["@YOU", "@EYOU"], ["@PAST", "@EPAST"], ["@NEG"], ["@CAN", "@WANT", "@ECAN"],
  ]

  private func addShape(of clause: Int, _ position: Int, to found: inout Set<UInt64>) {
    let own = mail.own.clauses[clause]
    let words = own.tokens.count { mail.own.words[$0] != nil }
    var shape: [UInt64] = [own.isQuestion ? 1 : 0, own.isExclamation ? 2 : 0, own.isListItem ? 3 : 0]
    shape.append(position == 0 ? 4 : 0)
    shape.append(position == content.count - 1 ? 5 : 0)
    shape.append(mail.isReply ? 6 : 0)
    shape.append(mail.own.references(in: clause).isEmpty ? 0 : 7)
    shape.append(mail.language == "en" ? 8 : mail.language == "nl" ? 9 : 10)
    shape.append(20 + UInt64(min(7, words / 3)))
    shape.append(30 + UInt64(min(6, content.count / 2)))
    for value in shape where value > 0 { found.insert(FeatureName.of(Family.shape, value)) }
  }
}
