// The choice among the targets of a plan: a softmax over shared weights.

internal import IntakeModel

/// Weights of ``TargetFeatures``, the same for every plan.
struct TargetChoice: Sendable, Equatable {
  let weights: [Double]
  /// By kind, what it multiplies the odds of the plan as a whole and of activities with.
  private let kindFactors: [(whole: Double, activity: Double)]

  init(weights: [Double]) {
    self.weights = weights
    kindFactors = ItemKind.allCases.map { kind in
      let places = TargetFeatures.kindPlaces(kind)
      return (exponential(weights[places.whole]), exponential(weights[places.activity]))
    }
  }

  static func == (first: TargetChoice, second: TargetChoice) -> Bool { first.weights == second.weights }

  /// The odds of each target for the clause that was looked at, the greatest 1; its kind is not considered yet.
  func odds(_ features: TargetFeatures, of plan: PlanIndex, numbers: Bool = true) -> [Double] {
    var scores = [Double](repeating: 0, count: plan.targets.count)
    features.addScores(weights, numbers: numbers, to: &scores)
    let top = scores.max() ?? 0
    for target in scores.indices { scores[target] = exponential(scores[target] - top) }
    return scores
  }

  /// The probability of each target by its odds.
  func probabilities(of odds: [Double], kind: ItemKind? = nil, plan: PlanIndex) -> [Double] {
    var parts = odds
    if let kind, !parts.isEmpty {
      let factors = kindFactors[ItemKind.allCases.firstIndex(of: kind) ?? 0]
      parts[0] *= factors.whole
      for target in parts.indices.dropFirst() where plan.isActivity(target) { parts[target] *= factors.activity }
    }
    let sum = parts.reduce(0, +)
    for target in parts.indices { parts[target] /= sum }
    return parts
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
