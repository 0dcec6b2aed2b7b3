// Small weights on top of scores that stay as they are: how they are added, and how they are learnt.

/// For each feature a row of weights, one for each output.
struct AddedWeights: Sendable, Equatable {
  var width: Int
  private(set) var rows: [UInt64: Int32] = [:]
  var weights: [Float] = []

  init(width: Int, names: [UInt64] = []) {
    self.width = width
    for (row, name) in names.enumerated() { rows[name] = Int32(row) }
    weights = [Float](repeating: 0, count: names.count * width)
  }

  var isEmpty: Bool { weights.isEmpty }

  func row(of name: UInt64) -> Int32? { rows[name] }

  /// Adds what was learnt of these features to scores of the same width.
  func add(_ features: [WeighedFeature], to scores: inout [Double]) {
    for feature in features {
      guard let row = rows[feature.name] else { continue }
      let start = Int(row) * width
      for output in 0..<width { scores[output] += Double(weights[start + output] * feature.value) }
    }
  }
}

/// A feature and how strongly it is there.
struct WeighedFeature: Sendable, Equatable {
  var name: UInt64
  var value: Float
}

/// What is known of one clause.
struct AdditionExample: Sendable {
  /// What the right answer is.
  enum Answer: Sendable {
    /// One of the outputs, as the target of an item.
    case choice(Int)
    /// Each output by itself: 1 shown, 0 not shown, -1 not known.
    case each([Int8])
  }
  var features: [WeighedFeature]
  /// The scores that learning adds to.
  var offset: [Float]
  var answer: Answer
  var weight: Float
}

/// Learns ``AddedWeights`` by passes of AdaGrad in a fixed order; no chance is involved. What is learnt of a feature
/// grows with how often it was seen, because the square of every weight is paid for once.
struct AdditionTrainer {
  var width: Int
  /// The price of the square of a weight, in examples.
  var decay: Float
  var passes = 12
  /// A feature seen in fewer examples is left out.
  var leastCount = 1

  func train(_ examples: [AdditionExample]) -> AddedWeights {
    var counts: [UInt64: Int] = [:]
    for example in examples { for feature in example.features { counts[feature.name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= leastCount }.map(\.key).sorted()
    var found = AddedWeights(width: width, names: names)
    let prices = names.map { decay / Float(counts[$0] ?? 1) }
    let placed = examples.map { example in
      example.features.compactMap { feature in found.row(of: feature.name).map { (row: $0, value: feature.value) } }
    }
    var squares = [Float](repeating: 1, count: found.weights.count)
    var scores = [Float](repeating: 0, count: width)
    for _ in 0..<passes {
      for (example, features) in zip(examples, placed) {
        errors(of: example, features, found.weights, into: &scores)
        for (row, value) in features {
          let start = Int(row) * width
          for output in 0..<width where scores[output] != 0 {
            let place = start + output
            let gradient = scores[output] * value + prices[Int(row)] * found.weights[place]
            squares[place] += gradient * gradient
            found.weights[place] -= 0.3 * gradient / squares[place].squareRoot()
          }
        }
      }
    }
    return found
  }

  /// How far each output is from the answer, times the example's weight.
  private func errors(
    of example: AdditionExample, _ features: [(row: Int32, value: Float)], _ weights: [Float],
    into scores: inout [Float]
  ) {
    for output in 0..<width { scores[output] = example.offset[output] }
    for (row, value) in features {
      let start = Int(row) * width
      for output in 0..<width { scores[output] += weights[start + output] * value }
    }
    switch example.answer {
    case .choice(let answer):
      let top = scores.max() ?? 0
      var sum: Float = 0
      for output in 0..<width {
        scores[output] = Float(exponential(Double(scores[output] - top)))
        sum += scores[output]
      }
      for output in 0..<width {
        scores[output] = (scores[output] / sum - (output == answer ? 1 : 0)) * example.weight
      }
    case .each(let answers):
      for output in 0..<width {
        guard answers[output] >= 0 else {
          scores[output] = 0
          continue
        }
        let wanted: Float = answers[output] > 0 ? 1 : 0
        scores[output] = (Float(probability(fromLogit: Double(scores[output]))) - wanted) * example.weight
      }
    }
  }
}
