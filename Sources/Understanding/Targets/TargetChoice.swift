// The choice among the targets of a plan: a softmax over shared weights.

/// Weights of ``TargetFeatures``, the same for every plan.
struct TargetChoice: Sendable, Equatable {
  var weights: [Double]

  /// The probability of each row.
  func probabilities(_ rows: [[Double]]) -> [Double] {
    let scores = rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    let top = scores.max() ?? 0
    let parts = scores.map { exponential($0 - top) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }
}

/// One example of a choice.
struct ChoiceExample: Sendable {
  var rows: [[Double]]
  var answer: Int
  var weight: Double
}

/// Learns the weights by gradient descent with momentum; no chance is involved.
enum ChoiceTrainer {
  static func train(_ examples: [ChoiceExample], steps: Int = 250, decay: Double = 0.002) -> TargetChoice {
    var choice = TargetChoice(weights: [Double](repeating: 0, count: TargetFeatures.count))
    var velocity = choice.weights
    let total = max(1, examples.reduce(0) { $0 + $1.weight })
    for _ in 0..<steps {
      var gradient = choice.weights.map { $0 * decay }
      for example in examples {
        let probabilities = choice.probabilities(example.rows)
        for (index, row) in example.rows.enumerated() {
          let error = (probabilities[index] - (index == example.answer ? 1 : 0)) * example.weight / total
          if abs(error) < 1e-7 { continue }
          for place in row.indices where row[place] != 0 { gradient[place] += error * row[place] }
        }
      }
      for place in gradient.indices {
        velocity[place] = 0.9 * velocity[place] - 0.5 * gradient[place]
        choice.weights[place] += velocity[place]
      }
    }
    return choice
  }
}
