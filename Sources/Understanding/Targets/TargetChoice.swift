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
  /// From this part of the odds on, words point at a call clearly.
  private static let clearShare = 0.6

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
    return TargetOdds(
      byTarget: odds, wordsCall: hasReferences ? clearCallWithoutNumbers(clause) : nil,
      standings: features.standings())
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
    let odds = Self.odds(withoutNumbers(sums, clause))
    let most = odds.reduce(0, +) * Self.clearShare
    return features.plan.callTargets.first { $0 != 0 && features.plan.sum(of: odds, inCall: $0) > most }
  }
}

/// The odds of the targets for a clause, before its kind is considered.
struct TargetOdds: Sendable {
  var byTarget: [Double] = []
  /// The call that the words alone point at, when they do so clearly and a number stands beside them.
  var wordsCall: Int?
  /// As ``TargetFeatures/standings()`` gives them.
  var standings: [Float] = []

  /// How a target stands among the others, in ``TargetFeatures/standingsCount`` numbers.
  func standings(of target: Int) -> ArraySlice<Float> {
    let width = TargetFeatures.standingsCount
    return standings[target * width..<(target + 1) * width]
  }
}
