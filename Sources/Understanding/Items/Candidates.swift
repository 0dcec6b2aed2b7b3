// Possible items of a mail: each kind that a clause may show, with the target that it may be about.

internal import IntakeModel

/// An item that a mail may contain, before its certainty is known.
struct Candidate: Sendable {
  var kind: ItemKind
  /// Index in the plan's targets.
  var target: Int
  /// Clauses that show it, ascending.
  var clauses: [Int]
  /// The greatest log odds of the kind among the clauses.
  var kindLogit: Double
  /// The clause that shows it best.
  var best: Int
  /// The probability of the target's call and of the target within it.
  var callProbability: Double
  var targetProbability: Double
  /// Whether a number names the target or its call.
  var isNamed: Bool
  /// 0 for the first choice of its clauses.
  var rank: Int
  /// Whether a number names one call and the words another, as in a writer's own numbering.
  var isContested = false
  /// The probabilities of the likeliest other call and of the plan as a whole; nought where a number names the target.
  var rivalProbability = 0.0
  var wholeProbability = 0.0
}

/// Makes candidates from the weights of a model. A class, so that handing it on copies one reference.
final class CandidateFinder {
  /// Kinds below these log odds are not looked at.
  private static let floor = -2.2
  /// A clause is evidence beside the best one above these log odds, and when it is not this much behind it.
  private static let evidenceFloor = -0.4
  private static let evidenceWidth = 3.0
  /// From this probability of its call on, a clause is sure of what it is about.
  private static let sureCall = 0.5
  /// A call that is less likely is not looked at.
  private static let leastShare = 0.05

  let mail: AnalysedMail
  let plan: PlanIndex
  let model: UnderstandingModel
  let learning: PlanLearning
  let features: ClauseFeatures
  /// Log odds by content clause.
  let logits: [KindValues]
  /// Clauses by themselves, and the mail as a whole.
  let first: FirstLook
  /// What the mail is as a whole.
  let voice: MailVoice.Answers
  let content: [Int]
  /// Whether labelled mails told what residents call things in this plan.
  let isPlanWellKnown: Bool
  /// By content clause, what it may be about; empty for those that show no kind.
  let odds: [TargetOdds]

  init(
    mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel, learning: PlanLearning = .none, grammar: CueGrammar
  ) {
    self.mail = mail
    self.plan = plan
    self.model = model
    self.learning = learning
    content = mail.own.contentClauses
    isPlanWellKnown = model.planWords(for: plan) != nil
    features = ClauseFeatures(mail: mail, grammar: grammar)
    first = model.firstLook(at: features)
    voice = model.voice.answers(of: mail, first)
    var logits = model.logits(of: first, mail: mail, content: content)
    if !learning.kinds.isEmpty {
      for position in logits.indices { learning.add(features.names(of: position), toKinds: &logits[position]) }
    }
    self.logits = logits
    var scorer = TargetScorer(mail: mail, plan: plan, model: model, learning: learning, grammar: grammar)
    odds = zip(content, logits).map { clause, logits in
      guard logits.max() > Self.floor else { return TargetOdds() }
      return scorer.odds(for: clause, hasReferences: mail.own.hasReferences(in: clause))
    }
  }

  /// The places of a candidate's clauses among the content clauses.
  func positions(of candidate: Candidate) -> [Int] {
    content.indices.filter { candidate.clauses.contains(content[$0]) }
  }

  /// The place of its best clause among the content clauses.
  func position(ofBestOf candidate: Candidate) -> Int { content.firstIndex(of: candidate.best) ?? 0 }

  /// The greatest log odds of each kind at these places.
  func greatest(at positions: some Sequence<Int>, least: Double = -.infinity) -> KindValues {
    positions.reduce(KindValues(repeating: least)) { pointwiseMax($0, logits[$1]) }
  }

  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for kind in ItemKind.allCases {
      let kindIndex = kind.place
      var ofKind: [Candidate] = []
      let shown = content.indices.filter { logits[$0][kindIndex] > Self.floor }
      if shown.isEmpty { continue }
      let context = TargetContext(finder: self, kind: kind)
      let chosen = shown.map { choices($0, kind, context) }
      for list in drawnTogether(chosen) { for candidate in list { merge(candidate, into: &ofKind) } }
      found += ofKind.map { withEvidenceOnly($0, kindIndex) }
    }
    return found
  }

  /// Drops the clauses that hardly show the kind beside the one that shows it best.
  private func withEvidenceOnly(_ candidate: Candidate, _ kindIndex: Int) -> Candidate {
    let limit = max(Self.evidenceFloor, candidate.kindLogit - Self.evidenceWidth)
    var kept = candidate
    kept.clauses = content.indices.filter { position in
      content[position] == candidate.best
        || candidate.clauses.contains(content[position]) && logits[position][kindIndex] > limit
    }.map { content[$0] }
    // A number in a clause that was dropped names nothing.
    kept.isNamed =
      candidate.isNamed
      && kept.clauses.flatMap { mail.own.references(in: $0) }.flatMap(\.targets).contains {
        plan.calls[$0] == plan.calls[candidate.target]
      }
    return kept
  }

  /// A clause that is unsure of its target speaks of what the nearest sure clause of the same kind speaks of.
  private func drawnTogether(_ lists: [[Candidate]]) -> [[Candidate]] {
    let sure = lists.indices.filter { index in
      lists[index].first.map {
        ($0.isNamed || $0.callProbability > Self.sureCall) && $0.kindLogit > Self.evidenceFloor
      } ?? false
    }
    return lists.indices.map { index in
      guard let own = lists[index].first, !sure.contains(index),
        let near = sure.min(by: { (abs($0 - index), $0) < (abs($1 - index), $1) })
      else { return lists[index] }
      return lists[near].prefix(1).map { anchor in
        var drawn = anchor
        drawn.clauses = own.clauses
        drawn.kindLogit = own.kindLogit
        drawn.best = own.best
        drawn.callProbability = min(anchor.callProbability, max(own.callProbability, 0.5))
        drawn.isNamed = false
        return drawn
      }
    }
  }

  /// The targets that a clause may be about: those it names, else the likeliest two calls.
  private func choices(_ position: Int, _ kind: ItemKind, _ context: TargetContext) -> [Candidate] {
    let (clause, logit) = (content[position], logits[position][kind.place])
    func candidate(_ target: Int, _ call: Double, _ share: Double, isNamed: Bool, rank: Int) -> Candidate {
      Candidate(
        kind: kind, target: target, clauses: [clause], kindLogit: logit, best: clause, callProbability: call,
        targetProbability: share, isNamed: isNamed, rank: rank)
    }
    // Requests about mail and data are never about a call.
    if kind == .privacy || kind == .stop { return [candidate(0, 1, 1, isNamed: false, rank: 0)] }
    let shares = context.shares(at: position)
    if mail.own.hasReferences(in: clause) {
      let named = Set(mail.own.references(in: clause).flatMap(\.targets)).sorted()
      let most = plan.callTargets.reduce(1e-9) { max($0, plan.sum(of: shares, inCall: $1)) }
      if !named.isEmpty {
        let wordsCall = odds[position].wordsCall
        let byNumber = named.map { target in
          let best = plan.isActivity(target) ? target : bestWithin(target, shares, leaning: target)
          let agreement = plan.sum(of: shares, inCall: plan.calls[target]) / most
          var found = candidate(best, 0.8 + 0.2 * agreement, target == best ? 0.95 : 0.6, isNamed: true, rank: 0)
          found.isContested = target != 0 && wordsCall.map { $0 != plan.calls[target] } ?? false
          return found
        }
        // A writer's own numbering: the words may be right and the number wrong.
        guard named.count == 1, let call = wordsCall, byNumber[0].isContested else { return byNumber }
        return byNumber + [contested(byNumber[0], call, shares)]
      }
    }
    return likeliestCalls(shares).map { rank, call, share, rival in
      let best = bestWithin(call, shares, leaning: nil)
      var found = candidate(best, share, shares[best] / share, isNamed: false, rank: rank)
      found.rivalProbability = rival
      found.wholeProbability = shares[0]
      return found
    }
  }

  /// The likeliest two, of equal ones the earlier, each with the share of the likeliest other.
  private func likeliestCalls(_ shares: [Double]) -> [(rank: Int, call: Int, share: Double, rival: Double)] {
    var first = (call: 0, share: 0.0)
    var second = first
    for call in plan.callTargets {
      let share = plan.sum(of: shares, inCall: call)
      if share > first.share {
        (first, second) = ((call, share), first)
      } else if share > second.share {
        second = (call, share)
      }
    }
    return [
      (rank: 0, call: first.call, share: first.share, rival: second.share),
      (rank: 1, call: second.call, share: second.share, rival: first.share),
    ].filter { $0.share > Self.leastShare }
  }

  /// What the words of a clause point at where its number names another call.
  private func contested(_ byNumber: Candidate, _ call: Int, _ shares: [Double]) -> Candidate {
    var found = byNumber
    found.target = bestWithin(call, shares, leaning: nil)
    found.callProbability = 0.6
    found.targetProbability = shares[found.target] / max(1e-300, plan.sum(of: shares, inCall: call))
    found.isNamed = false
    found.rank = 1
    return found
  }

  /// The likeliest of a call and its activities; a call that was named must be beaten clearly.
  private func bestWithin(_ call: Int, _ shares: [Double], leaning: Int?) -> Int {
    let best = plan.members(of: call).max { shares[$0] < shares[$1] } ?? call
    guard let leaning, best != leaning else { return best }
    return shares[best] > 3 * shares[leaning] ? best : leaning
  }

  /// One item for one thought: the same kind on the same call, unless two activities of it are named.
  private func merge(_ candidate: Candidate, into list: inout [Candidate]) {
    let match = list.firstIndex { other in
      if other.target == candidate.target { return true }
      return plan.calls[other.target] == plan.calls[candidate.target] && !(other.isNamed && candidate.isNamed)
    }
    guard let match else {
      list.append(candidate)
      return
    }
    var merged = list[match]
    merged.clauses += candidate.clauses.filter { !merged.clauses.contains($0) }
    let isStronger = strength(candidate) > strength(merged)
    if isStronger {
      merged.target = candidate.target
      merged.targetProbability = candidate.targetProbability
      merged.rank = candidate.rank
    }
    if candidate.kindLogit > merged.kindLogit {
      merged.kindLogit = candidate.kindLogit
      merged.best = candidate.best
    }
    merged.callProbability = max(merged.callProbability, candidate.callProbability)
    merged.isNamed = merged.isNamed || candidate.isNamed
    list[match] = merged
  }

  private func strength(_ candidate: Candidate) -> Double {
    candidate.kindLogit + logarithm(candidate.callProbability * candidate.targetProbability + 1e-6)
      + (candidate.isNamed ? 3 : 0)
  }
}
