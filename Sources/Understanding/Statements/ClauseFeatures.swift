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
    1, 1.5, 1.5, 1, 1.5, 0.7, 0.5, 0.5, 0.7, 0.5, 1, 0.7, 1, 1, 1, 1,
  ]
}

/// The features of the content clauses of a mail: each name once, and by clause which of them it has.
struct ClauseFeatures: Sendable {
  private(set) var names: HashIndex
  /// By content clause, numbers of ``names``, each once.
  private(set) var clauses = FlatLists<Int32>()
  /// By content clause, its words and marks in their order, as numbers of ``names``.
  private(set) var words = FlatLists<Int32>()
  /// Features of the mail as a whole: those of all its clauses, neighbours aside.
  private(set) var ofMail: [Int32] = []

  init(mail: AnalysedMail, grammar: CueGrammar) {
    var maker = ClauseFeatureMaker(mail: mail, grammar: grammar)
    for position in mail.own.contentClauses.indices {
      clauses.append(maker.features(at: position))
      words.append(maker.words)
    }
    names = maker.names
    ofMail = names.hashes.indices.lazy.filter { [names] in !ClauseFeatureMaker.isNeighbour(names.hashes[$0]) }
      .map { Int32($0) }
  }

  /// The families that words make, and no knowledge of the grammar.
  static let wordFamilies: Set<UInt64> = [
    ClauseFeatureMaker.Family.subject, ClauseFeatureMaker.Family.word, ClauseFeatureMaker.Family.shape,
    ClauseFeatureMaker.Family.wordClass, ClauseFeatureMaker.Family.mark,
  ]
  static let wordFamily = ClauseFeatureMaker.Family.word

  /// Whether a feature is a word or a mark as it stands in the text.
  static func isWord(_ name: UInt64) -> Bool {
    name & 15 == ClauseFeatureMaker.Family.word || name & 15 == ClauseFeatureMaker.Family.mark
  }

  /// The features of a clause by name.
  func names(of position: Int) -> [UInt64] { clauses[position].map { names.hashes[Int($0)] } }

  func scale(of feature: Int32) -> Double { FeatureName.scale(of: names.hashes[Int(feature)]) }
}

/// Makes the features of one clause after the other.
private struct ClauseFeatureMaker {
  private let mail: AnalysedMail
  private let grammar: CueGrammar
  private let content: [Int]
  private(set) var names = HashIndex(minimumCapacity: 1_024)
  /// By name, the last clause that has it.
  private var lastClause: [Int32] = []
  /// By class, the last clause that has it.
  private var lastClauseOfClass: [Int32]
  private var clause: Int32 = 0
  private var found: [Int32] = []
  /// The words and marks of the clause, in order.
  private(set) var words: [Int32] = []
  /// Roles, small words and marks of the clause, in order.
  private var places: [UInt64] = []

  init(mail: AnalysedMail, grammar: CueGrammar) {
    self.mail = mail
    self.grammar = grammar
    content = mail.own.contentClauses
    lastClauseOfClass = [Int32](repeating: -1, count: grammar.classCount)
    lastClause.reserveCapacity(1_024)
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
    static let order: UInt64 = 9
    static let shape: UInt64 = 10
    static let wordClass: UInt64 = 11
    static let mark: UInt64 = 12
    static let profile: UInt64 = 13
  }

  static func isNeighbour(_ name: UInt64) -> Bool { name & 15 == Family.before || name & 15 == Family.after }

  /// Features of the clause at `position` in the content clauses, each once.
  mutating func features(at position: Int) -> [Int32] {
    found.removeAll(keepingCapacity: true)
    clause = Int32(position)
    let own = content[position]
    addCues(of: own)
    if position > 0 { addNeighbour(content[position - 1], Family.before) }
    if position + 1 < content.count { addNeighbour(content[position + 1], Family.after) }
    for cue in mail.subject.cues.elements { add(Family.subject, UInt64(cue.cue)) }
    addWords(of: own)
    addClasses(of: own)
    addShape(of: own, position)
    return found
  }

  /// - Returns: its number.
  @discardableResult
  private mutating func add(_ family: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> Int32 {
    let number = names.insert(FeatureName.of(family, first, second))
    if number == lastClause.count {
      lastClause.append(clause)
    } else if lastClause[number] == clause {
      return Int32(number)
    } else {
      lastClause[number] = clause
    }
    found.append(Int32(number))
    return Int32(number)
  }

  private mutating func addCues(of clause: Int) {
    let isQuestion = mail.own.clauses[clause].isQuestion
    let cues = mail.own.cues.places(of: clause)
    for place in cues {
      let match = mail.own.cues.elements[place]
      let cue = UInt64(match.cue)
      add(match.isNegated ? Family.negatedCue : Family.cue, cue)
      if isQuestion { add(Family.questionCue, cue) }
      if !match.isNegated { addCount(of: match.cue, before: cues.lowerBound..<place) }
    }
  }

  /// How many cues of a family there are, up to four: the first of them counts as one, and so on.
  private mutating func addCount(of cue: Int, before: Range<Int>) {
    let family = grammar.families[cue]
    var others: [Int] = []
    for place in before {
      let other = mail.own.cues.elements[place]
      if other.isNegated || grammar.families[other.cue] != family { continue }
      if other.cue == cue { return }
      if !others.contains(other.cue) { others.append(other.cue) }
    }
    if others.count < 4 { add(Family.count, family, UInt64(others.count + 1)) }
  }

  private mutating func addNeighbour(_ clause: Int, _ side: UInt64) {
    for place in mail.own.cues.places(of: clause) {
      let match = mail.own.cues.elements[place]
      if match.isNegated { continue }
      add(side, grammar.families[match.cue])
      add(side, UInt64(match.cue), 1)
    }
    if mail.own.clauses[clause].isQuestion { add(side, 0, 2) }
  }

  /// Words of the plan are all one word here, so that nothing is learnt of a plan.
  private mutating func addWords(of clause: Int) {
    let isEnglish = mail.language == "en"
    words.removeAll(keepingCapacity: true)
    for index in mail.own.clauses[clause].tokens {
      guard let word = mail.own.words[index] else {
        if case .mark(let mark) = mail.own.tokens[index].kind { words.append(add(Family.mark, UInt64(mark))) }
        continue
      }
      let stem = isEnglish ? word.englishStem : word.dutchStem
      words.append(add(Family.word, word.isStop ? word.hash : word.isPlanWord ? 2 : stem))
    }
    addOrder(of: clause)
  }

  /// Which roles and small words follow each other, and which roles do so with one or two words between.
  private mutating func addOrder(of clause: Int) {
    places.removeAll(keepingCapacity: true)
    places.append(WordRoles.beginning)
    for index in mail.own.clauses[clause].tokens {
      if let word = mail.own.words[index] {
        if word.place != 0 { places.append(word.place) }
      } else if case .mark(let mark) = mail.own.tokens[index].kind, Self.partingMarks.contains(mark) {
        places.append(WordRoles.marks + UInt64(mark))
      }
    }
    places.append(WordRoles.end)
    for index in places.indices.dropFirst() {
      add(Family.order, places[index - 1], places[index])
      guard WordRoles.isRole(places[index]) else { continue }
      for before in max(0, index - 3)..<max(0, index - 1) where WordRoles.isRole(places[before]) {
        add(Family.order, places[before] << 32, places[index])
      }
    }
  }

  private static let partingMarks = Array("?!:;,(".utf8)

  /// Classes of words: what a word of one class does, words of it that were never seen do too.
  private mutating func addClasses(of clause: Int) {
    var roles: CueRoles.Role = []
    for index in mail.own.clauses[clause].tokens {
      for place in mail.own.words[index]?.classes ?? 0..<0 {
        let wordClass = mail.own.words.classes[place]
        if lastClauseOfClass[Int(wordClass)] == self.clause { continue }
        lastClauseOfClass[Int(wordClass)] = self.clause
        if !grammar.isNamed(wordClass) { continue }
        add(Family.wordClass, UInt64(wordClass))
        roles.formUnion(grammar.roles.classes[Int(wordClass)])
      }
    }
    addProfile(roles, isQuestion: mail.own.clauses[clause].isQuestion)
  }

  /// Who, whom, when and how together, as one feature.
  private mutating func addProfile(_ roles: CueRoles.Role, isQuestion: Bool) {
    var profile: UInt64 = isQuestion ? 1 : 0
    for (place, role) in Self.profileRoles.enumerated() where roles.contains(role) { profile |= 2 << UInt64(place) }
    add(Family.profile, profile)
  }

  private static let profileRoles: [CueRoles.Role] = [.writer, .reader, .past, .negation, .modal]

  private mutating func addShape(of clause: Int, _ position: Int) {
    let own = mail.own.clauses[clause]
    let words = own.tokens.count { !mail.own.words.isMark($0) }
    func add(_ value: UInt64, if holds: Bool) { if holds { self.add(Family.shape, value) } }
    add(1, if: own.isQuestion)
    add(2, if: own.isExclamation)
    add(3, if: own.isListItem)
    add(4, if: position == 0)
    add(5, if: position == content.count - 1)
    add(6, if: mail.isReply)
    add(7, if: mail.own.hasReferences(in: clause))
    add(mail.language == "en" ? 8 : mail.language == "nl" ? 9 : 10, if: true)
    add(20 + UInt64(min(7, words / 3)), if: true)
    add(30 + UInt64(min(6, content.count / 2)), if: true)
  }
}
