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
  /// The probability of the target's call and of the target within it.
  var callProbability: Double
  var targetProbability: Double
  /// Whether a number names the target or its call.
  var isNamed: Bool
  /// 0 for the first choice of its clauses.
  var rank: Int
}

/// Makes candidates from the weights of a model.
struct CandidateFinder {
  /// Kinds below these log odds are not looked at.
  private static let floor = -2.2

  let mail: AnalysedMail
  let plan: PlanIndex
  let model: UnderstandingModel
  /// Log odds by content clause.
  let logits: [[Double]]
  let content: [Int]
  private let targetFeatures: TargetFeatures

  init(mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel, grammar: CueGrammar) {
    self.mail = mail
    self.plan = plan
    self.model = model
    content = mail.own.contentClauses
    let features = ClauseFeatures(mail: mail, grammar: grammar)
    let first = content.indices.map { model.kindLogits(features.features(at: $0)) }
    logits = model.logits(of: first, mail: mail, content: content)
    targetFeatures = TargetFeatures(plan: plan, mail: mail, grammar: grammar)
  }

  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for (kindIndex, kind) in ItemKind.allCases.enumerated() {
      var ofKind: [Candidate] = []
      for (position, clause) in content.enumerated() where logits[position][kindIndex] > Self.floor {
        for candidate in choices(clause, kind, logit: logits[position][kindIndex]) { merge(candidate, into: &ofKind) }
      }
      found += ofKind
    }
    return found
  }

  /// The targets that a clause may be about: those it names, else the likeliest two calls.
  private func choices(_ clause: Int, _ kind: ItemKind, logit: Double) -> [Candidate] {
    if kind == .privacy || kind == .stop {
      // Requests about mail and data are never about a call.
      return [
        Candidate(
          kind: kind, target: 0, clauses: [clause], kindLogit: logit, callProbability: 1, targetProbability: 1,
          isNamed: false, rank: 0)
      ]
    }
    let probabilities = model.targets.probabilities(targetFeatures.rows(clause: clause, kind: kind))
    let named = mail.own.references(in: clause).flatMap(\.targets)
    var calls = [Double](repeating: 0, count: plan.targets.count)
    for (target, value) in probabilities.enumerated() { calls[plan.calls[target]] += value }
    func candidate(_ target: Int, _ call: Double, _ share: Double, isNamed: Bool, rank: Int) -> Candidate {
      Candidate(
        kind: kind, target: target, clauses: [clause], kindLogit: logit, callProbability: call,
        targetProbability: share,
        isNamed: isNamed, rank: rank)
    }
    if !named.isEmpty {
      return Array(Set(named)).sorted().map { target in
        let best = plan.isActivity(target) || target == 0 ? target : bestWithin(target, probabilities, leaning: target)
        let agreement = calls[plan.calls[target]] / max(calls.max() ?? 1, 1e-9)
        return candidate(best, 0.5 + 0.5 * agreement, target == best ? 0.95 : 0.6, isNamed: true, rank: 0)
      }
    }
    let order = calls.indices.filter { calls[$0] > 0.12 }.sorted { calls[$0] > calls[$1] }.prefix(2)
    return order.enumerated().map { rank, call in
      let best = bestWithin(call, probabilities, leaning: nil)
      return candidate(best, calls[call], probabilities[best] / max(calls[call], 1e-9), isNamed: false, rank: rank)
    }
  }

  /// The likeliest of a call and its activities; a call that was named must be beaten clearly.
  private func bestWithin(_ call: Int, _ probabilities: [Double], leaning: Int?) -> Int {
    let members = plan.targets.indices.filter { plan.calls[$0] == call && ($0 == 0) == (call == 0) }
    let best = members.max { probabilities[$0] < probabilities[$1] } ?? call
    guard let leaning, best != leaning else { return best }
    return probabilities[best] > 3 * probabilities[leaning] ? best : leaning
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
    merged.kindLogit = max(merged.kindLogit, candidate.kindLogit)
    merged.callProbability = max(merged.callProbability, candidate.callProbability)
    merged.isNamed = merged.isNamed || candidate.isNamed
    list[match] = merged
  }

  private func strength(_ candidate: Candidate) -> Double {
    candidate.kindLogit + logarithm(candidate.callProbability * candidate.targetProbability + 1e-6)
      + (candidate.isNamed ? 3 : 0)
  }
}
