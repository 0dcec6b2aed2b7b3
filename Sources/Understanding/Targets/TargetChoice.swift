// The choice among the targets of a plan: a softmax over shared weights.

internal import IntakeModel

/// Weights of ``TargetFeatures``, laid out as the evidence is.
struct TargetWeights: Sendable, Equatable {
  /// What is summed up for a target: the units of a hidden layer, and in the last place a plain score.
  typealias Sums = SIMD16<Float>
  static let plain = Sums.scalarCount - 1

  /// By place of the features.
  let all: [Sums]
  /// Scope after scope, the weights for each number of its rows.
  let byScope: [Sums]
  let bias: Sums
  /// What each unit says of the target.
  let units: Sums

  init(_ all: [Sums], bias: Sums, units: Sums) {
    self.all = all
    self.bias = bias
    self.units = units
    byScope = TargetFeatures.places.joined().map { all[$0] }
  }

  /// The same without what explicit references add.
  var withoutNumbers: TargetWeights {
    var others = all
    for place in TargetFeatures.referenceStart..<TargetFeatures.shapeStart { others[place] = .zero }
    return TargetWeights(others, bias: bias, units: units)
  }

  /// The score of a target of which all is summed up.
  func score(_ sums: Sums) -> Double {
    let raised = sums + bias
    return Double((raised.replacing(with: 0, where: raised .< 0) * units).sum() + sums[Self.plain])
  }
}

/// The choice by weights that are the same for every plan.
struct TargetChoice: Sendable, Equatable {
  let weights: TargetWeights
  let withoutNumbers: TargetWeights
  /// By kind, what it multiplies the odds of the plan as a whole and of activities with.
  private let wholeFactors: [Double]
  private let activityFactors: [Double]

  /// Knows nothing.
  init() {
    self.init(
      weights: TargetWeights(
        [TargetWeights.Sums](repeating: .zero, count: TargetFeatures.count), bias: .zero, units: .zero))
  }

  init(weights: TargetWeights) {
    self.weights = weights
    withoutNumbers = weights.withoutNumbers
    let places = ItemKind.allCases.map(TargetFeatures.kindPlaces)
    wholeFactors = places.map { exponential(Double(weights.all[$0.whole][TargetWeights.plain])) }
    activityFactors = places.map { exponential(Double(weights.all[$0.activity][TargetWeights.plain])) }
  }

  func factors(of kind: ItemKind) -> (whole: Double, activity: Double) {
    (wholeFactors[kind.place], activityFactors[kind.place])
  }
}

/// Weighs the targets for one clause of a mail after the other.
struct TargetScorer {
  private var features: TargetFeatures
  private let choice: TargetChoice
  /// What residents call things; nil where nothing is known of this plan or taught by its coordinators.
  private let words: LearntWords?
  /// Sums and odds of the targets by what the mail shows, whatever the clause.
  private let sums: [TargetWeights.Sums]
  private let odds: [Double]
  private let top: Double
  /// The same sums, numbers left aside; made when they are first asked for.
  private var sumsWithoutNumbers: [TargetWeights.Sums]?

  init(
    mail: AnalysedMail, plan: PlanIndex, model: UnderstandingModel, learning: PlanLearning = .none, grammar: CueGrammar
  ) {
    features = TargetFeatures(plan: plan, mail: mail, grammar: grammar)
    choice = model.targets
    // A plan that got other calls since is not spoken of.
    let taught = learning.targets.width == plan.targets.count ? learning.targets : PlanLearning.none.targets
    words = LearntWords(mail, plan: plan, model: model, taught: taught)
    sums = features.mailSums(choice.weights)
    let scores = sums.map(choice.weights.score)
    let top = scores.max() ?? 0
    self.top = top
    odds = scores.map { exponential($0 - top) }
  }

  /// The odds of the targets for a clause, its kind not considered.
  mutating func odds(for clause: Int, hasReferences: Bool) -> TargetOdds {
    features.look(at: clause)
    var own = sums
    features.addClause(choice.weights, to: &own)
    var odds = odds
    if let words {
      var scores = own.map(choice.weights.score)
      words.add(for: clause, to: &scores)
      odds = Self.odds(scores)
    } else {
      odds[0] = exponential(choice.weights.score(own[0]) - top)
      for target in features.targetsOfClause where own[target] != sums[target] {
        odds[target] = exponential(choice.weights.score(own[target]) - top)
      }
    }
    var found = TargetOdds(odds, calls: features.plan.calls)
    if hasReferences { found.wordsCall = clearCallWithoutNumbers(clause) }
    return found
  }

  /// How strongly the words of a clause of that kind point at each target, numbers left aside.
  mutating func wordScores(_ clause: Int, _ kind: ItemKind) -> [Double] {
    features.look(at: clause)
    var sums = features.mailSums(choice.withoutNumbers)
    features.addClause(choice.withoutNumbers, to: &sums)
    let places = TargetFeatures.kindPlaces(kind)
    for target in sums.indices {
      if target == 0 { sums[target] += choice.weights.all[places.whole] }
      if features.plan.isActivity(target) { sums[target] += choice.weights.all[places.activity] }
    }
    return withoutNumbers(sums, clause)
  }

  private func withoutNumbers(_ sums: [TargetWeights.Sums], _ clause: Int) -> [Double] {
    var scores = sums.map(choice.withoutNumbers.score)
    if let words { words.add(for: clause, to: &scores) }
    return scores
  }

  private static func odds(_ scores: [Double]) -> [Double] {
    let top = scores.max() ?? 0
    return scores.map { exponential($0 - top) }
  }

  /// The call that the words alone point at, when they do so clearly.
  private mutating func clearCallWithoutNumbers(_ clause: Int) -> Int? {
    var sums = sumsWithoutNumbers ?? features.mailSums(choice.withoutNumbers)
    sumsWithoutNumbers = sums
    features.addClause(choice.withoutNumbers, to: &sums)
    let odds = TargetOdds(Self.odds(withoutNumbers(sums, clause)), calls: features.plan.calls)
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
