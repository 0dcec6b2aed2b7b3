// How strongly a clause and its surroundings point at each target of the plan.

internal import IntakeModel

/// A feature of a target: its place among the weights, and its value.
struct TargetFeature: Sendable {
  var place: Int32
  var value: Double
}

/// Makes the features of the choice among the targets; their meaning is the same in every plan.
struct TargetFeatures {
  /// Where features come from; the first three are of the clause, the others of its mail.
  private enum Scope: Int, CaseIterable {
    case clause, before, after, mail, subject, quoted

    var isOfClause: Bool { rawValue <= Scope.after.rawValue }
    var hasFamilies: Bool { self == .clause || self == .mail }
  }

  private static let fieldCount = TargetEvidence.fieldCount
  private static let scopeCount = Scope.allCases.count
  private static let familyStart = fieldCount * scopeCount
  private static let standingStart = familyStart + 2 * fieldCount
  /// What numbers say, up to ``shapeStart``.
  static let referenceStart = standingStart + TargetEvidence.standingCount * scopeCount
  private static let carriedStart = referenceStart + 2 * scopeCount
  static let shapeStart = carriedStart + TargetEvidence.carriedCount
  private static let kindStart = shapeStart + 8
  private static let lettersStart = kindStart + 2 * ItemKind.allCases.count
  /// What depends on the kind that a clause shows; it goes into the plain score alone, which can be multiplied out.
  static let ofKinds = kindStart..<lettersStart
  static let count = lettersStart + 2 * TargetEvidence.letterCount

  /// By scope and number of its rows, the place among the weights.
  static let places: [[Int]] = Scope.allCases.map { scope in
    let family = familyStart + (scope == .mail ? fieldCount : 0)
    let letters = lettersStart + (scope == .mail ? TargetEvidence.letterCount : 0)
    return (0..<fieldCount).map { scope.rawValue * fieldCount + $0 }
      + [referenceStart + scope.rawValue, referenceStart + scopeCount + scope.rawValue]
      + (0..<TargetEvidence.standingCount).map { standingStart + scope.rawValue * TargetEvidence.standingCount + $0 }
      // Only the scope of the clause has anything there.
      + (0..<TargetEvidence.carriedCount).map { carriedStart + $0 }
      + (0..<fieldCount).map { family + $0 } + (0..<TargetEvidence.letterCount).map { letters + $0 }
  }

  /// What tells how sure the choice of a target is: what numbers say, how it stands among the others, and the letters.
  private static let standings: [(scope: Scope, numbers: Range<Int>)] = [
    (.clause, TargetEvidence.named..<TargetEvidence.family), (.before, TargetEvidence.named..<TargetEvidence.carried),
    (.mail, TargetEvidence.named..<TargetEvidence.carried), (.subject, TargetEvidence.named..<TargetEvidence.carried),
    (.clause, TargetEvidence.letters..<TargetEvidence.width), (.mail, TargetEvidence.letters..<TargetEvidence.width),
  ]
  static let standingsCount = standings.reduce(0) { $0 + $1.numbers.count }

  let plan: PlanIndex
  private let mail: AnalysedMail
  private let wholeCue: Int?
  private var gatherer: EvidenceGatherer
  /// By ``Scope``.
  private var scopes: [TargetEvidence]
  /// What numbers in the mail name; where there are none, what they name in the subject.
  private var named: [Int] = []
  private var namedInSubject: [Int] = []
  private let isOneCall: Bool
  private var saysWhole = false

  init(plan: PlanIndex, mail: AnalysedMail, grammar: CueGrammar) {
    self.plan = plan
    self.mail = mail
    wholeCue = grammar.cueID("plan.whole")
    gatherer = EvidenceGatherer(plan: plan)
    scopes = [TargetEvidence](repeating: TargetEvidence(targetCount: plan.targets.count), count: Self.scopeCount)
    for (scope, text) in [(Scope.mail, mail.own), (.subject, mail.subject), (.quoted, mail.quoted)] {
      gatherer.add(0..<text.tokens.count, of: text)
      gatherer.finish(into: &scopes[scope.rawValue], plan, withFamilies: scope.hasFamilies)
    }
    let named = scopes[Scope.mail.rawValue].namedTargets
    self.named = named
    isOneCall = named.first.map { one in named.allSatisfy { plan.calls[$0] == plan.calls[one] } } ?? false
    if named.isEmpty { namedInSubject = scopes[Scope.subject.rawValue].namedTargets }
  }

  /// Gathers what the clause and its neighbours show; until the next call, all features are of this clause.
  mutating func look(at clause: Int) {
    let clauses = mail.own.clauses
    let sentence = clauses[clause].sentence
    gatherer.add(clauses[clause].tokens, of: mail.own)
    gatherer.finish(into: &scopes[Scope.clause.rawValue], plan, withFamilies: true)
    // The rest of the sentence and the sentence before.
    var first = clause
    while first > 0, clauses[first - 1].sentence >= sentence - 1 { first -= 1 }
    var next = clause + 1
    while next < clauses.count, clauses[next].sentence == sentence { next += 1 }
    for other in first..<next where other != clause && !clauses[other].isFrame {
      gatherer.add(clauses[other].tokens, of: mail.own)
    }
    gatherer.finish(into: &scopes[Scope.before.rawValue], plan)
    if !mail.own.hasReferences(in: clause) { carryNumbers(to: clauses[clause]) }
    while next < clauses.count, clauses[next].sentence == sentence + 1 {
      if !clauses[next].isFrame { gatherer.add(clauses[next].tokens, of: mail.own) }
      next += 1
    }
    gatherer.finish(into: &scopes[Scope.after.rawValue], plan)
    saysWhole = mail.own.cues[clause].contains { $0.cue == wholeCue }
  }

  /// Gives the clause the numbers that stand elsewhere in its mail.
  private mutating func carryNumbers(to clause: Clause) {
    for target in named {
      scopes[Scope.clause.rawValue].raise(target, TargetEvidence.carried, to: 1)
      if isOneCall { scopes[Scope.clause.rawValue].raise(target, TargetEvidence.carried + 1, to: 1) }
    }
    // Who goes through the plan call by call still speaks of the last one.
    let latest = mail.own.references.last { $0.tokens.upperBound < clause.tokens.lowerBound }
    for target in latest?.targets ?? [] {
      scopes[Scope.clause.rawValue].raise(target, TargetEvidence.carried + 3, to: 1)
    }
    for target in namedInSubject { scopes[Scope.clause.rawValue].raise(target, TargetEvidence.carried + 2, to: 1) }
  }

  /// For each target in turn, ``standingsCount`` numbers of the clause that was looked at and its surroundings.
  func standings() -> [Float] {
    var values: [Float] = []
    values.reserveCapacity(plan.targets.count * Self.standingsCount)
    for target in plan.targets.indices {
      for (scope, numbers) in Self.standings {
        let start = target * TargetEvidence.width
        for number in numbers { values.append(Float(scopes[scope.rawValue].rows[start + number])) }
      }
    }
    return values
  }

  /// The part of the sums of the targets that is the same for all clauses of the mail.
  func mailSums(_ weights: TargetWeights) -> [TargetWeights.Sums] {
    var sums = [TargetWeights.Sums](repeating: .zero, count: plan.targets.count)
    for scope in Scope.allCases where !scope.isOfClause { add(scope, weights, to: &sums) }
    for target in sums.indices {
      forEachShape(of: target) { if !Self.isOfClause($0) { sums[target] += weights.all[$0] } }
    }
    return sums
  }

  /// Adds to the sums what the clause that was looked at and its neighbours show.
  func addClause(_ weights: TargetWeights, to sums: inout [TargetWeights.Sums]) {
    for scope in Scope.allCases where scope.isOfClause { add(scope, weights, to: &sums) }
    forEachShape(of: 0) { if Self.isOfClause($0) { sums[0] += weights.all[$0] } }
  }

  /// The targets of which the clause or its neighbours show anything; some stand there twice.
  var targetsOfClause: some Sequence<Int> {
    Scope.allCases.lazy.filter(\.isOfClause).flatMap { [scopes] in scopes[$0.rawValue].targets }
  }

  private func add(_ scope: Scope, _ weights: TargetWeights, to sums: inout [TargetWeights.Sums]) {
    let first = scope.rawValue * TargetEvidence.width
    let count = scope.hasFamilies ? TargetEvidence.width : TargetEvidence.family
    scopes.span[scope.rawValue].weigh(count, by: weights.byScope.span.extracting(first..<first + count), into: &sums)
  }

  /// Whether this place of the shape depends on the clause.
  private static func isOfClause(_ place: Int) -> Bool { place == shapeStart + 1 || place == shapeStart + 2 }

  /// The features of each target of the plan, for a clause of that kind.
  func rows(kind: ItemKind) -> [[TargetFeature]] {
    plan.targets.indices.map { target in
      var row: [TargetFeature] = []
      for (scope, evidence) in scopes.enumerated() {
        for (number, place) in Self.places[scope].enumerated() {
          let value = evidence.rows[target * TargetEvidence.width + number]
          if value != 0 { row.append(TargetFeature(place: Int32(place), value: value)) }
        }
      }
      forEachShape(of: target) { row.append(TargetFeature(place: Int32($0), value: 1)) }
      if let place = Self.kindPlace(plan, target, kind) { row.append(TargetFeature(place: Int32(place), value: 1)) }
      return row
    }
  }

  /// Where the kind of the clause stands in the row of a target.
  private static func kindPlace(_ plan: PlanIndex, _ target: Int, _ kind: ItemKind) -> Int? {
    if target == 0 { return kindPlaces(kind).whole }
    return plan.isActivity(target) ? kindPlaces(kind).activity : nil
  }

  /// The places of a kind, for the plan as a whole and for activities.
  static func kindPlaces(_ kind: ItemKind) -> (whole: Int, activity: Int) {
    let index = kind.place
    return (kindStart + index, kindStart + ItemKind.allCases.count + index)
  }

  /// The places of what holds of a target whatever the words say of it.
  private func forEachShape(of target: Int, _ body: (Int) -> Void) {
    let start = Self.shapeStart
    if target == 0 {
      body(start)
      if saysWhole { body(start + 1) }
      if scopes[Scope.clause.rawValue].isEmpty { body(start + 2) }
      if scopes[Scope.mail.rawValue].isEmpty { body(start + 3) }
      if scopes[Scope.subject.rawValue].isEmpty { body(start + 4) }
    } else if plan.isActivity(target) {
      body(start + 5)
    } else {
      body(start + 6)
      if plan.relatives[target].isEmpty { body(start + 7) }
    }
  }
}
