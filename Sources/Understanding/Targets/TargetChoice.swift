// The choice among the targets of a plan: a softmax over shared weights.

/// Weights of ``TargetFeatures``, the same for every plan.
struct TargetChoice: Sendable, Equatable {
  var weights: [Double]

  /// The score of each row; without `numbers`, what explicit references add is left out.
  func scores(_ rows: [[Double]], numbers: Bool = true) -> [Double] {
    let skipped = TargetFeatures.referenceStart..<TargetFeatures.shapeStart
    return rows.map { row in
      var sum = 0.0
      for place in row.indices where row[place] != 0 && (numbers || !skipped.contains(place)) {
        sum += row[place] * weights[place]
      }
      return sum
    }
  }

  /// The probability of each target by its score.
  func probabilities(of scores: [Double]) -> [Double] {
    let top = scores.max() ?? 0
    let parts = scores.map { exponential($0 - top) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }
}

/// One example of a choice, its rows without their zeros.
struct ChoiceExample: Sendable {
  var rows: [[(place: Int, value: Double)]]
  var answer: Int
  var weight: Double

  init(rows: [[Double]], answer: Int, weight: Double) {
    self.rows = rows.map { row in row.indices.filter { row[$0] != 0 }.map { (place: $0, value: row[$0]) } }
    self.answer = answer
    self.weight = weight
  }
}

/// Learns the weights by gradient descent with momentum; no chance is involved.
enum ChoiceTrainer {
  static func train(_ examples: [ChoiceExample], steps: Int = 200, decay: Double = 0.002) -> TargetChoice {
    var weights = [Double](repeating: 0, count: TargetFeatures.count)
    var velocity = weights
    let total = max(1, examples.reduce(0) { $0 + $1.weight })
    for _ in 0..<steps {
      var gradient = weights.map { $0 * decay }
      for example in examples { add(example, weights, scale: example.weight / total, to: &gradient) }
      for place in gradient.indices {
        velocity[place] = 0.9 * velocity[place] - 0.5 * gradient[place]
        weights[place] += velocity[place]
      }
    }
    return TargetChoice(weights: weights)
  }

  private static func add(_ example: ChoiceExample, _ weights: [Double], scale: Double, to gradient: inout [Double]) {
    var scores: [Double] = []
    scores.reserveCapacity(example.rows.count)
    for row in example.rows {
      var score = 0.0
      for entry in row { score += entry.value * weights[entry.place] }
      scores.append(score)
    }
    let top = scores.max() ?? 0
    var sum = 0.0
    for index in scores.indices {
      scores[index] = exponential(scores[index] - top)
      sum += scores[index]
    }
    for (index, row) in example.rows.enumerated() {
      let error = (scores[index] / sum - (index == example.answer ? 1 : 0)) * scale
      if abs(error) < 1e-7 { continue }
      for entry in row { gradient[entry.place] += error * entry.value }
    }
  }
}
