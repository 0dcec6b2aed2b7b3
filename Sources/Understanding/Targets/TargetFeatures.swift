// How strongly a clause and its surroundings point at each target of the plan.

internal import IntakeModel

/// Makes the features of the choice among the targets; their meaning is the same in every plan.
struct TargetFeatures {
  /// Title, text, also, part of a compound, thesaurus, share of a title or phrase.
  private static let fieldCount = 6
  /// Clause, sentence and the one before, the one after, whole mail, subject, quoted mail.
  private static let scopeCount = 6
  private static let familyStart = fieldCount * scopeCount
  static let referenceStart = familyStart + 2 * fieldCount
  static let shapeStart = referenceStart + 2 * scopeCount
  private static let kindStart = shapeStart + 8
  static let count = kindStart + 2 * ItemKind.allCases.count

  let plan: PlanIndex
  let mail: AnalysedMail
  private let grammar: CueGrammar
  /// Evidence of the whole mail, the subject and the quoted mail, computed once.
  private let mailEvidence: Evidence
  private let subjectEvidence: Evidence
  private let quotedEvidence: Evidence

  /// Fields of each target, and which are named.
  private struct Evidence {
    var fields: [Double]
    var named: [Int]
    var isEmpty: Bool
  }

  init(plan: PlanIndex, mail: AnalysedMail, grammar: CueGrammar) {
    self.plan = plan
    self.mail = mail
    self.grammar = grammar
    mailEvidence = Self.evidence(in: mail.own, ranges: [0..<mail.own.tokens.count], plan)
    subjectEvidence = Self.evidence(in: mail.subject, ranges: [0..<mail.subject.tokens.count], plan)
    quotedEvidence = Self.evidence(in: mail.quoted, ranges: [0..<mail.quoted.tokens.count], plan)
  }

  /// A row of features for each target of the plan, for a clause of that kind.
  func rows(clause: Int, kind: ItemKind) -> [[Double]] {
    var rows = rows(clause: clause)
    for target in rows.indices {
      if let place = kindPlace(of: target, kind) { rows[target][place] = 1 }
    }
    return rows
  }

  /// Where the kind of the clause stands in the row of a target.
  func kindPlace(of target: Int, _ kind: ItemKind) -> Int? {
    let index = ItemKind.allCases.firstIndex(of: kind) ?? 0
    if target == 0 { return Self.kindStart + index }
    return plan.isActivity(target) ? Self.kindStart + ItemKind.allCases.count + index : nil
  }

  /// The part of the rows that is the same for all kinds.
  func rows(clause: Int) -> [[Double]] {
    let own = mail.own.clauses[clause]
    let scopes = [
      Self.evidence(in: mail.own, ranges: [own.tokens], plan),
      Self.evidence(in: mail.own, ranges: before(own, clause), plan),
      Self.evidence(in: mail.own, ranges: after(own), plan), mailEvidence, subjectEvidence, quotedEvidence,
    ]
    let saysWhole = hasCue("plan.whole", clause)
    return plan.targets.indices.map { target in
      var row = [Double](repeating: 0, count: Self.count)
      fill(&row, target, scopes)
      fillShape(&row, target, scopes, saysWhole: saysWhole)
      return row
    }
  }

  private func hasCue(_ name: String, _ clause: Int) -> Bool {
    guard let id = grammar.cueID(name) else { return false }
    return mail.own.cues[clause].contains { $0.cue == id }
  }

  /// The rest of the sentence and the sentence before.
  private func before(_ own: Clause, _ index: Int) -> [Range<Int>] {
    mail.own.clauses.indices.filter { other in
      let sentence = mail.own.clauses[other].sentence
      return other != index && (sentence == own.sentence || sentence == own.sentence - 1)
        && !mail.own.clauses[other].isFrame
    }.map { mail.own.clauses[$0].tokens }
  }

  private func after(_ own: Clause) -> [Range<Int>] {
    mail.own.clauses.filter { $0.sentence == own.sentence + 1 && !$0.isFrame }.map(\.tokens)
  }

  private func fill(_ row: inout [Double], _ target: Int, _ scopes: [Evidence]) {
    for (scope, evidence) in scopes.enumerated() {
      for field in 0..<Self.fieldCount {
        row[scope * Self.fieldCount + field] = evidence.fields[target * Self.fieldCount + field]
      }
      if evidence.named.contains(target) { row[Self.referenceStart + scope] = 1 }
      if evidence.named.contains(where: { plan.relatives[target].contains($0) }) {
        row[Self.referenceStart + Self.scopeCount + scope] = 1
      }
    }
    for (place, scope) in [0, 3].enumerated() {
      for field in 0..<Self.fieldCount {
        let best = plan.relatives[target].map { scopes[scope].fields[$0 * Self.fieldCount + field] }.max() ?? 0
        row[Self.familyStart + place * Self.fieldCount + field] = best
      }
    }
  }

  private func fillShape(
    _ row: inout [Double], _ target: Int, _ scopes: [Evidence], saysWhole: Bool
  ) {
    let start = Self.shapeStart
    if target == 0 {
      row[start] = 1
      row[start + 1] = saysWhole ? 1 : 0
      row[start + 2] = scopes[0].isEmpty ? 1 : 0
      row[start + 3] = scopes[3].isEmpty ? 1 : 0
      row[start + 4] = scopes[4].isEmpty ? 1 : 0
    } else if plan.isActivity(target) {
      row[start + 5] = 1
    } else {
      row[start + 6] = 1
      row[start + 7] = plan.relatives[target].isEmpty ? 1 : 0
    }
  }

  private static func evidence(in text: AnalysedText, ranges: [Range<Int>], _ plan: PlanIndex) -> Evidence {
    var strengths: [Int: PlanKey] = [:]
    for index in ranges.joined() {
      for key in text.words[index]?.planKeys ?? [] where (strengths[key.id]?.strength ?? 0) < key.strength {
        strengths[key.id] = key
      }
    }
    var fields = [Double](repeating: 0, count: plan.targets.count * fieldCount)
    for key in strengths.values.sorted(by: { $0.id < $1.id }) {
      for posting in plan.postings[key.id] {
        let field = key.source == .word ? posting.field.rawValue : key.source == .part ? 3 : 4
        fields[posting.target * fieldCount + field] += plan.weights[key.id] * key.strength
      }
    }
    addPhrases(strengths, plan, to: &fields)
    for index in fields.indices where index % fieldCount != 5 { fields[index] = fields[index].squareRoot() }
    let named = text.references.filter { reference in
      ranges.contains { $0.contains(reference.tokens.lowerBound) }
    }.flatMap(\.targets)
    return Evidence(fields: fields, named: named, isEmpty: strengths.isEmpty)
  }

  /// The greatest share of a title or `also` phrase that the words cover.
  private static func addPhrases(_ strengths: [Int: PlanKey], _ plan: PlanIndex, to fields: inout [Double]) {
    var covered: [Int: Double] = [:]
    for key in strengths.values.sorted(by: { $0.id < $1.id }) where key.source != .group {
      let id = key.id
      for phrase in plan.phrasesByKey[id] { covered[phrase, default: 0] += plan.weights[id] * key.strength }
    }
    for (index, weight) in covered {
      let phrase = plan.phrases[index]
      let place = phrase.target * fieldCount + 5
      fields[place] = max(fields[place], weight / max(phrase.weight, 0.3))
    }
  }
}
