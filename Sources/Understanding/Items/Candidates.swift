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
}

/// Makes candidates from the weights of a model.
struct CandidateFinder {
  /// Kinds below these log odds are not looked at.
  private static let floor = -2.2
  /// A clause is evidence beside the best one above these log odds, and when it is not this much behind it.
  private static let evidenceFloor = -0.4
  private static let evidenceWidth = 3.0
  /// From this probability of its call on, a clause is sure of what it is about.
  private static let sureCall = 0.5

  let mail: AnalysedMail
  let plan: PlanIndex
  let model: UnderstandingModel
  let learning: PlanLearning
  /// Features and log odds by content clause.
  let names: [[UInt64]]
  let logits: [[Double]]
  /// Log odds for the mail as a whole.
  let whole: [Double]
  let content: [Int]
  private let targetFeatures: TargetFeatures

  init(
    mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel, learning: PlanLearning = .none, grammar: CueGrammar
  ) {
    self.mail = mail
    self.plan = plan
    self.model = model
    self.learning = learning
    content = mail.own.contentClauses
    let features = ClauseFeatures(mail: mail, grammar: grammar)
    names = content.indices.map { features.features(at: $0) }
    whole = model.mailLogits(names)
    var logits = model.logits(of: names.map(model.kindLogits), whole: whole, mail: mail, content: content)
    for position in logits.indices { learning.add(names[position], toKinds: &logits[position]) }
    self.logits = logits
    targetFeatures = TargetFeatures(plan: plan, mail: mail, grammar: grammar)
  }

  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var scores = [TargetScores?](repeating: nil, count: content.count)
    for (kindIndex, kind) in ItemKind.allCases.enumerated() {
      var ofKind: [Candidate] = []
      let chosen = content.indices.filter { logits[$0][kindIndex] > Self.floor }
        .map { position in
          if scores[position] == nil { scores[position] = targetScores(content[position]) }
          return choices(
            content[position], kind, logit: logits[position][kindIndex], scores[position] ?? TargetScores())
        }
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
    return kept
  }

  /// Scores of the targets for a clause, before its kind is considered.
  private struct TargetScores {
    var all: [Double] = []
    /// The call that the words alone point at, when they do so clearly.
    var wordsCall: Int?
  }

  private func targetScores(_ clause: Int) -> TargetScores {
    let rows = targetFeatures.rows(clause: clause)
    var found = TargetScores(all: model.targets.scores(rows))
    learning.add(mail, clause: clause, toTargets: &found.all, model: model)
    if !mail.own.references(in: clause).isEmpty {
      var calls = [Double](repeating: 0, count: plan.targets.count)
      let words = model.targets.probabilities(of: model.targets.scores(rows, numbers: false))
      for (target, value) in words.enumerated() { calls[plan.calls[target]] += value }
      found.wordsCall = calls.indices.first { $0 != 0 && calls[$0] > 0.6 }
    }
    return found
  }

  /// How strongly the words of a clause of that kind point at each target, numbers left aside.
  func wordScores(_ clause: Int, _ kind: ItemKind) -> [Double] {
    withKind(model.targets.scores(targetFeatures.rows(clause: clause), numbers: false), kind)
  }

  private func withKind(_ scores: [Double], _ kind: ItemKind) -> [Double] {
    scores.indices.map { target in
      scores[target] + (targetFeatures.kindPlace(of: target, kind).map { model.targets.weights[$0] } ?? 0)
    }
  }

  /// A clause that is unsure of its target speaks of what the nearest sure clause of the same kind speaks of.
  private func drawnTogether(_ lists: [[Candidate]]) -> [[Candidate]] {
    let sure = lists.indices.filter { index in
      lists[index].first.map { $0.isNamed || $0.callProbability > Self.sureCall } ?? false
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
  private func choices(_ clause: Int, _ kind: ItemKind, logit: Double, _ scores: TargetScores) -> [Candidate] {
    if kind == .privacy || kind == .stop {
      // Requests about mail and data are never about a call.
      return [
        Candidate(
          kind: kind, target: 0, clauses: [clause], kindLogit: logit, best: clause, callProbability: 1,
          targetProbability: 1, isNamed: false, rank: 0)
      ]
    }
    let probabilities = model.targets.probabilities(of: withKind(scores.all, kind))
    let named = mail.own.references(in: clause).flatMap(\.targets)
    var calls = [Double](repeating: 0, count: plan.targets.count)
    for (target, value) in probabilities.enumerated() { calls[plan.calls[target]] += value }
    func candidate(_ target: Int, _ call: Double, _ share: Double, isNamed: Bool, rank: Int) -> Candidate {
      Candidate(
        kind: kind, target: target, clauses: [clause], kindLogit: logit, best: clause, callProbability: call,
        targetProbability: share, isNamed: isNamed, rank: rank)
    }
    if !named.isEmpty {
      return Array(Set(named)).sorted().map { target in
        let best = plan.isActivity(target) || target == 0 ? target : bestWithin(target, probabilities, leaning: target)
        let agreement = calls[plan.calls[target]] / max(calls.max() ?? 1, 1e-9)
        var found = candidate(best, 0.8 + 0.2 * agreement, target == best ? 0.95 : 0.6, isNamed: true, rank: 0)
        found.isContested = target != 0 && scores.wordsCall.map { $0 != plan.calls[target] } ?? false
        return found
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
