// What makes a candidate likely to be right, seen over the whole mail and against its rivals.

internal import IntakeModel

/// Features of candidates; dense, in this order.
struct ItemFeatures {
  private static let kinds = ItemKind.allCases.count
  /// Numbers of the kind alone.
  private static let ofKind = 5
  private static let shared = 68
  /// How much less clearly a clause may show the kind that names the target, and still be the one to quote.
  private static let worthOfTarget = 1.5
  static let count = shared + ofKind * kinds + 2 * kinds * kinds

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
    let kind = ItemKind.allCases.firstIndex(of: own.kind) ?? 0
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

  func row(of index: Int) -> [Double] {
    let own = candidates[index]
    let kind = own.kind.place
    var row = [Double](repeating: 0, count: Self.count)
    fillOwn(&row, own, kind)
    fillRivals(&row, index, kind)
    fillMail(&row, own, kind)
    fillSteps(&row, own)
    fillEvidence(&row, own)
    fillVoice(&row, own)
    let place = Self.shared + kind
    row[place] = 1
    row[place + Self.kinds] = own.kindLogit / 3
    row[place + 2 * Self.kinds] = own.callProbability
    row[place + 3 * Self.kinds] = row[9]
    row[place + 4 * Self.kinds] = row[66]
    fillContrasts(&row, own, kind)
    return row
  }

  /// Steps of certainty, alone and together: the surest shapes are surer than a sum of parts can say.
  private func fillSteps(_ row: inout [Double], _ own: Candidate) {
    let clear = own.kindLogit - row[9] * 3
    for (step, limit) in [0.0, 1, 2, 3].enumerated() {
      let isKind = own.kindLogit > limit
      row[27 + step] = isKind ? 1 : 0
      row[31 + step] = isKind && own.callProbability > 0.85 ? 1 : 0
      row[35 + step] = isKind && clear > 2 && own.callProbability > 0.85 ? 1 : 0
    }
    row[39] = own.callProbability > 0.5 ? 1 : 0
    row[40] = own.callProbability > 0.7 ? 1 : 0
    row[41] = own.callProbability > 0.9 ? 1 : 0
    row[42] = row[37] * row[18]
    row[43] = row[37] * (1 - row[19])
    row[44] = own.isNamed && !own.isContested && own.kindLogit > 1 && clear > 1 ? 1 : 0
    row[45] = own.isContested ? 1 : 0
  }

  /// What the clause that shows it best holds, alone and together with certainty of kind.
  private func fillEvidence(_ row: inout [Double], _ own: Candidate) {
    let found = evidence.values(of: own)
    for (place, value) in found.enumerated() { row[46 + place] = value }
    row[56] = likely.count == 1 ? 1 : 0
    row[57] = isOneCall ? 1 : 0
    row[58] = isOneKind ? 1 : 0
    row[59] = likely.contains { $0.kind != own.kind && $0.best == own.best } ? 1 : 0
    row[60] = row[46] * row[47] * (own.kindLogit > 1 ? 1 : 0)
    row[61] = row[60] * row[56]
    let kind = own.kind.place
    row[62] = squashed(finder.first.whole[kind])
    row[63] = squashed(finder.first.whole.rivals[kind])
  }

  /// How far the mail as a whole is like those of which nothing is recorded.
  private func fillVoice(_ row: inout [Double], _ own: Candidate) {
    let logit = finder.voice.logit(.nothing)
    row[64] = squashed(logit)
    row[65] = max(0, squashed(logit))
    row[66] = probability(fromLogit: logit)
    row[67] = row[66] * probability(fromLogit: own.kindLogit)
  }

  /// For each kind of candidate, how the other kinds stand in its clauses and in the whole mail.
  private func fillContrasts(_ row: inout [Double], _ own: Candidate, _ kind: Int) {
    let start = Self.shared + Self.ofKind * Self.kinds + kind * 2 * Self.kinds
    let inside = finder.greatest(at: finder.positions(of: own)).squashed(to: 3)
    let inMail = greatest.squashed(to: 3)
    for other in 0..<Self.kinds {
      row[start + other] = inside[other]
      row[start + Self.kinds + other] = inMail[other]
    }
  }

  private func squashed(_ logit: Double) -> Double { max(-3, min(3, logit)) / 3 }

  private func fillOwn(_ row: inout [Double], _ own: Candidate, _ kind: Int) {
    row[0] = own.kindLogit / 3
    row[1] = probability(fromLogit: own.kindLogit)
    row[2] = own.callProbability
    row[3] = own.targetProbability
    row[4] = own.isNamed ? 1 : 0
    row[5] = own.rank == 0 ? 0 : 1
    row[6] = own.target == 0 ? 1 : 0
    row[7] = finder.plan.isActivity(own.target) ? 1 : 0
    row[8] = min(4, Double(own.clauses.count)) / 4
    let best = bestOther(own, kind)
    row[9] = best / 3
    row[10] = max(0, 2 - (own.kindLogit - best)) / 2
    row[11] = own.callProbability * probability(fromLogit: own.kindLogit)
  }

  /// The greatest log odds of another kind in the candidate's clauses.
  private func bestOther(_ own: Candidate, _ kind: Int) -> Double {
    var greatest = finder.greatest(at: finder.positions(of: own), least: -4)
    greatest[kind] = -4
    return greatest.max()
  }

  private func fillRivals(_ row: inout [Double], _ index: Int, _ kind: Int) {
    let own = candidates[index]
    let strength = worth(own)
    for (place, other) in candidates.enumerated() where place != index {
      let otherWorth = worth(other)
      if other.kind != own.kind {
        row[15] = max(row[15], otherWorth)
      } else if otherWorth > strength {
        row[13] = 1
        if other.clauses.contains(where: own.clauses.contains) { row[12] = 1 }
      }
      if other.target == own.target { row[14] = max(row[14], probability(fromLogit: other.kindLogit)) }
    }
    row[16] = strength
  }

  private func worth(_ candidate: Candidate) -> Double {
    probability(fromLogit: candidate.kindLogit) * candidate.callProbability
  }

  private func fillMail(_ row: inout [Double], _ own: Candidate, _ kind: Int) {
    let content = finder.content
    row[17] = min(10, Double(content.count)) / 10
    row[18] = content.count == 1 ? 1 : 0
    let explained = finder.logits.count { $0.max() > 0 }
    row[19] = content.isEmpty ? 0 : 1 - Double(explained) / Double(content.count)
    row[20] = Double(likely.count) / 5
    let clauses = finder.mail.own.clauses
    row[21] = own.clauses.contains { clauses[$0].isQuestion } ? 1 : 0
    row[22] = marks.contains(.doubt) ? 1 : 0
    row[23] = marks.contains(.flag) ? 1 : 0
    row[24] = finder.mail.language == "nl" || finder.mail.language == "en" ? 0 : 1
    row[25] = finder.mail.own.references.contains { $0.targets.isEmpty } ? 1 : 0
    row[26] = own.clauses.first == content.first ? 1 : 0
  }
}
