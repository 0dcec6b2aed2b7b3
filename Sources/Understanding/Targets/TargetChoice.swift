// The choice among the targets of a plan: a softmax over shared weights.

internal import IntakeModel

/// Weights of ``TargetFeatures``, laid out as the evidence is.
struct TargetWeights: Sendable, Equatable {
  let all: [Double]
  /// Scope after scope, a weight for each number of its rows.
  let byScope: [Double]

  init(_ all: [Double]) {
    self.all = all
    byScope = TargetFeatures.places.joined().map { all[$0] }
  }

  /// The same without what explicit references add.
  var withoutNumbers: TargetWeights {
    var others = all
    for place in TargetFeatures.referenceStart..<TargetFeatures.shapeStart { others[place] = 0 }
    return TargetWeights(others)
  }
}

/// The choice by weights that are the same for every plan.
struct TargetChoice: Sendable, Equatable {
  let weights: TargetWeights
  let withoutNumbers: TargetWeights
  /// By kind, what it multiplies the odds of the plan as a whole and of activities with.
  private let wholeFactors: [Double]
  private let activityFactors: [Double]

  init(weights: [Double]) {
    self.weights = TargetWeights(weights)
    withoutNumbers = self.weights.withoutNumbers
    let places = ItemKind.allCases.map(TargetFeatures.kindPlaces)
    wholeFactors = places.map { exponential(weights[$0.whole]) }
    activityFactors = places.map { exponential(weights[$0.activity]) }
  }

  func factors(of kind: ItemKind) -> (whole: Double, activity: Double) {
    (wholeFactors[kind.place], activityFactors[kind.place])
  }
}

/// Weighs the targets for one clause of a mail after the other.
struct TargetScorer {
  private var features: TargetFeatures
  private let mail: AnalysedMail
  private let choice: TargetChoice
  /// Scores and odds of the targets by what the mail shows, whatever the clause.
  private let scores: [Double]
  private let odds: [Double]
  private let top: Double
  /// The same scores, numbers left aside; made when they are first asked for.
  private var scoresWithoutNumbers: [Double]?

  init(mail: AnalysedMail, plan: PlanIndex, choice: TargetChoice, grammar: CueGrammar) {
    features = TargetFeatures(plan: plan, mail: mail, grammar: grammar)
    self.mail = mail
    self.choice = choice
    let scores = features.mailScores(choice.weights)
    let top = scores.max() ?? 0
    self.scores = scores
    self.top = top
    odds = scores.map { exponential($0 - top) }
  }

  /// The odds of the targets for a clause, its kind not considered.
  mutating func odds(for clause: Int, hasReferences: Bool, _ learning: PlanLearning, _ model: UnderstandingModel)
    -> TargetOdds
  {
    features.look(at: clause)
    var own = scores
    features.addClause(choice.weights, to: &own)
    var odds = odds
    if learning.targets.isEmpty {
      odds[0] = exponential(own[0] - top)
      for target in features.targetsOfClause where own[target] != scores[target] {
        odds[target] = exponential(own[target] - top)
      }
    } else {
      learning.add(mail, clause: clause, toTargets: &own, model: model)
      let top = own.max() ?? 0
      odds = own.map { exponential($0 - top) }
    }
    var found = TargetOdds(odds, calls: features.plan.calls)
    if hasReferences { found.wordsCall = clearCallWithoutNumbers() }
    return found
  }

  /// How strongly the words of a clause of that kind point at each target, numbers left aside.
  mutating func wordScores(_ clause: Int, _ kind: ItemKind) -> [Double] {
    features.look(at: clause)
    var scores = features.mailScores(choice.withoutNumbers)
    features.addClause(choice.withoutNumbers, to: &scores)
    let places = TargetFeatures.kindPlaces(kind)
    for target in scores.indices {
      if target == 0 { scores[target] += choice.weights.all[places.whole] }
      if features.plan.isActivity(target) { scores[target] += choice.weights.all[places.activity] }
    }
    return scores
  }

  /// The call that the words alone point at, when they do so clearly.
  private mutating func clearCallWithoutNumbers() -> Int? {
    var scores = scoresWithoutNumbers ?? features.mailScores(choice.withoutNumbers)
    scoresWithoutNumbers = scores
    features.addClause(choice.withoutNumbers, to: &scores)
    let top = scores.max() ?? 0
    let odds = TargetOdds(scores.map { exponential($0 - top) }, calls: features.plan.calls)
    return features.plan.callTargets.first { $0 != 0 && odds.share(ofCall: $0, (whole: 1, activity: 1)) > 0.6 }
  }
}

/// The odds of the targets for a clause, before its kind is considered.
struct TargetOdds: Sendable {
  private var odds: [Double] = []
  /// By the index of a call, the odds of its activities together.
  private var activities: [Double] = []
  private var calls = 0.0
  private var allActivities = 0.0
  /// The call that the words alone point at, when they do so clearly and a number stands beside them.
  var wordsCall: Int?

  /// What a kind multiplies odds with.
  typealias Factors = (whole: Double, activity: Double)

  init() {}

  /// - Parameter callOf: by target, the index of its call.
  init(_ odds: [Double], calls callOf: [Int]) {
    self.odds = odds
    activities = [Double](repeating: 0, count: odds.count)
    for target in odds.indices.dropFirst() {
      let call = callOf[target]
      if call == target {
        calls += odds[target]
      } else {
        activities[call] += odds[target]
        allActivities += odds[target]
      }
    }
  }

  /// The probability that a clause is about the call or an activity of it; of the plan as a whole for 0.
  func share(ofCall call: Int, _ factors: Factors) -> Double {
    (odds(of: call, isActivity: false, factors) + activities[call] * factors.activity)
      / (odds[0] * factors.whole + calls + allActivities * factors.activity)
  }

  /// The probability of the target if the clause is about its call.
  func share(of target: Int, inCall call: Int, _ factors: Factors) -> Double {
    odds(of: target, isActivity: target != call, factors)
      / max(1e-300, odds(of: call, isActivity: false, factors) + activities[call] * factors.activity)
  }

  /// The odds of a target for a clause of a kind.
  func odds(of target: Int, isActivity: Bool, _ factors: Factors) -> Double {
    odds[target] * (target == 0 ? factors.whole : isActivity ? factors.activity : 1)
  }
}

/// Examples of a choice, their rows in one block.
struct ChoiceExamples: Sendable {
  private(set) var rows = FlatLists<TargetFeature>()
  private(set) var examples: [(rows: Range<Int>, answer: Int, weight: Double)] = []

  mutating func append(rows added: [[TargetFeature]], answer: Int, weight: Double) {
    let start = rows.count
    for row in added { rows.append(row) }
    examples.append((start..<rows.count, start + answer, weight))
  }
}

/// Learns the weights by gradient descent with momentum; no chance is involved.
enum ChoiceTrainer {
  static func train(_ known: ChoiceExamples, steps: Int = 200, decay: Double = 0.002) -> TargetChoice {
    var weights = [Double](repeating: 0, count: TargetFeatures.count)
    var velocity = weights
    var gradient = weights
    var scores = [Double](repeating: 0, count: known.rows.count)
    let total = max(1, known.examples.reduce(0) { $0 + $1.weight })
    for _ in 0..<steps {
      for place in gradient.indices { gradient[place] = weights[place] * decay }
      for row in scores.indices {
        var score = 0.0
        for place in known.rows.places(of: row) {
          let feature = known.rows.elements[place]
          score += feature.value * weights[Int(feature.place)]
        }
        scores[row] = score
      }
      for example in known.examples {
        add(example.rows, answer: example.answer, scale: example.weight / total, known.rows, &scores, to: &gradient)
      }
      for place in gradient.indices {
        velocity[place] = 0.9 * velocity[place] - 0.5 * gradient[place]
        weights[place] += velocity[place]
      }
    }
    return TargetChoice(weights: weights)
  }

  private static func add(
    _ own: Range<Int>, answer: Int, scale: Double, _ rows: FlatLists<TargetFeature>, _ scores: inout [Double],
    to gradient: inout [Double]
  ) {
    var top = -Double.infinity
    for row in own { top = max(top, scores[row]) }
    var sum = 0.0
    for row in own {
      scores[row] = exponential(scores[row] - top)
      sum += scores[row]
    }
    for row in own {
      let error = (scores[row] / sum - (row == answer ? 1 : 0)) * scale
      if abs(error) < 1e-7 { continue }
      for place in rows.places(of: row) {
        let feature = rows.elements[place]
        gradient[Int(feature.place)] += error * feature.value
      }
    }
  }
}
