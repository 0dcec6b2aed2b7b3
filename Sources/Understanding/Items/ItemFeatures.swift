// What makes a candidate likely to be right, seen over the whole mail and against its rivals.

internal import IntakeModel

/// Features of candidates, of which ``BoostedTrees`` make a certainty; dense, in the order in which they are put.
struct ItemFeatures {
  private static let kinds = ItemKind.allCases.count
  static let count = 47 + TargetFeatures.standingsCount + ClauseEvidence.count + 3 * kinds
  /// How much less clearly a clause may show the kind that names the target, and still be the one to quote.
  private static let worthOfTarget = 1.5
  /// The log odds of a clause that is not there.
  private static let absent = -4.0

  let finder: CandidateFinder
  let candidates: [Candidate]
  private let evidence: ClauseEvidence
  /// What the cues of the whole mail say beside kinds.
  private let marks: CueRoles.Mark
  /// Candidates that are likely by themselves, and whether they agree.
  private let likely: [Candidate]
  private let isOneCall: Bool
  private let isOneKind: Bool
  /// The greatest log odds of each kind in the whole mail.
  private let greatest: KindValues
  /// The part of the clauses that shows no kind.
  private let unexplained: Double

  init(finder: CandidateFinder, candidates: [Candidate], grammar: CueGrammar) {
    self.finder = finder
    self.candidates = candidates
    evidence = ClauseEvidence(finder: finder, grammar: grammar)
    marks = finder.mail.own.cues.elements.reduce(into: []) { $0.formUnion(grammar.roles.marks[$1.cue]) }
    greatest = finder.greatest(at: finder.content.indices)
    let likely = candidates.filter { $0.kindLogit > 0 && $0.rank == 0 }
    let calls = finder.plan.calls
    self.likely = likely
    isOneCall = likely.first.map { one in likely.allSatisfy { calls[$0.target] == calls[one.target] } } ?? false
    isOneKind = likely.first.map { one in likely.allSatisfy { $0.kind == one.kind } } ?? false
    unexplained = Double(finder.logits.count { $0.max() <= 0 }) / Double(max(1, finder.content.count))
  }

  /// Whether the candidate may be recorded without a person when it is sure enough: nothing else is as likely in its own
  /// words, and the mail names nothing that the plan does not have.
  func isSimple(_ index: Int) -> Bool {
    let own = candidates[index]
    return LanguageData.recorded.contains(finder.mail.language) && !own.isContested && own.rank == 0
      && !evidence.hasCloseRival(own) && !finder.mail.own.references.contains(where: \.targets.isEmpty)
  }

  /// The clause to be quoted: that shows the kind, and better still names what it is about.
  func clearest(of index: Int) -> Int {
    let own = candidates[index]
    let kind = own.kind.place
    let text = finder.mail.own
    func clarity(_ clause: Int) -> Double {
      guard let position = finder.content.firstIndex(of: clause) else { return -.infinity }
      let isNamed = text.references(in: clause).contains { reference in
        reference.targets.contains { finder.plan.calls[$0] == finder.plan.calls[own.target] }
      }
      let says = isNamed || own.target != 0 && evidence.hasWord(of: own, in: text, text.clauses[clause].tokens)
      return finder.logits[position][kind] + (says ? Self.worthOfTarget : 0)
    }
    return own.clauses.max { (clarity($0), $1) < (clarity($1), $0) } ?? own.best
  }

  /// ``count`` numbers.
  func row(of index: Int) -> [Float] {
    let own = candidates[index]
    let positions = finder.positions(of: own)
    var row = Row()
    putTarget(own, into: &row)
    putKind(own, positions, into: &row)
    putRivals(index, into: &row)
    putMail(own, into: &row)
    for value in evidence.values(of: own) { row.put(value) }
    return row.values
  }

  /// Collects the numbers of a row.
  private struct Row {
    private(set) var values: [Float] = []

    init() { values.reserveCapacity(ItemFeatures.count) }

    mutating func put(_ value: Double) { values.append(Float(value)) }
    mutating func put(_ number: Int) { values.append(Float(number)) }
    mutating func put(_ isSo: Bool) { values.append(isSo ? 1 : 0) }
    mutating func put(_ numbers: ArraySlice<Float>) { values += numbers }
    mutating func put(_ kinds: KindValues) { for kind in kinds.indices { put(kinds[kind]) } }
  }

  /// How sure it is what the candidate is about.
  private func putTarget(_ own: Candidate, into row: inout Row) {
    row.put(own.callProbability)
    row.put(own.rivalProbability)
    row.put(own.callProbability - own.rivalProbability)
    row.put(own.wholeProbability)
    row.put(own.targetProbability)
    row.put(own.isNamed)
    row.put(own.isContested)
    row.put(own.rank != 0)
    row.put(own.target == 0)
    row.put(finder.plan.isActivity(own.target))
    row.put(finder.isPlanWellKnown)
    row.put(finder.mail.own.references(in: own.best).count)
    row.put(finder.odds[finder.position(ofBestOf: own)].standings(of: own.target))
  }

  /// How the kind stands among the others: in its clauses, in its best clause by itself, and in the whole mail.
  private func putKind(_ own: Candidate, _ positions: [Int], into row: inout Row) {
    let kind = own.kind.place
    let inside = finder.greatest(at: positions)
    var others = inside
    others[kind] = -4
    row.put(own.kindLogit)
    row.put(others.max())
    row.put(own.kindLogit - others.max())
    row.put(positions.reduce(0) { $0 + probability(fromLogit: finder.logits[$1][kind]) })
    row.put(own.clauses.count)
    let (best, first) = (finder.position(ofBestOf: own), finder.first)
    row.put(first.clauses[best].rivals[kind])
    row.put(first.linear[best][kind])
    row.put(first.network.isEmpty ? 0 : first.network[best][kind])
    row.put(best > 0 ? finder.logits[best - 1][kind] : Self.absent)
    row.put(best + 1 < finder.content.count ? finder.logits[best + 1][kind] : Self.absent)
    row.put(finder.first.whole[kind])
    row.put(finder.first.whole.rivals[kind])
    for place in 0..<Self.kinds { row.put(place == kind) }
    row.put(inside)
    row.put(greatest)
  }

  private func putRivals(_ index: Int, into row: inout Row) {
    let own = candidates[index]
    let strength = worth(own)
    var (isBeaten, isBeatenInOwnWords, otherKind, sameTarget) = (false, false, 0.0, 0.0)
    for (place, other) in candidates.enumerated() where place != index {
      if other.kind != own.kind {
        otherKind = max(otherKind, worth(other))
      } else if worth(other) > strength {
        isBeaten = true
        if other.clauses.contains(where: own.clauses.contains) { isBeatenInOwnWords = true }
      }
      if other.target == own.target { sameTarget = max(sameTarget, probability(fromLogit: other.kindLogit)) }
    }
    row.put(strength)
    row.put(isBeaten)
    row.put(isBeatenInOwnWords)
    row.put(otherKind)
    row.put(sameTarget)
    row.put(likely.contains { $0.kind != own.kind && $0.best == own.best })
    let calls = finder.plan.calls
    let ofCall = candidates.filter { $0.rank == 0 && calls[$0.target] == calls[own.target] }
    row.put(ofCall.count)
    row.put(ofCall.reduce(0) { $0 + probability(fromLogit: $1.kindLogit) })
    row.put(
      candidates.reduce(0) { $1.rank == 0 && $1.kind == own.kind ? $0 + probability(fromLogit: $1.kindLogit) : $0 })
  }

  private func worth(_ candidate: Candidate) -> Double {
    probability(fromLogit: candidate.kindLogit) * candidate.callProbability
  }

  private func putMail(_ own: Candidate, into row: inout Row) {
    let (mail, content) = (finder.mail, finder.content)
    let clauses = mail.own.clauses
    row.put(content.count)
    row.put(mail.own.tokens.count)
    row.put(mail.subject.tokens.count)
    row.put(Double(finder.position(ofBestOf: own)) / Double(max(1, content.count)))
    row.put(clauses[own.best].sentence)
    row.put(unexplained)
    row.put(likely.count)
    row.put(isOneCall)
    row.put(isOneKind)
    row.put(own.clauses.contains { clauses[$0].isQuestion })
    row.put(marks.contains(.doubt))
    row.put(marks.contains(.flag))
    row.put(mail.language == "nl" || mail.language == "en")
    row.put(finder.voice.logit(.nothing))
  }
}
