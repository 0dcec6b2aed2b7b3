// Learns small weights on top of scores that stay as they are.

/// Learns ``AddedWeights`` by passes of AdaGrad in a fixed order; no chance is involved. The square of every weight is
/// paid for once, so that what is learnt of a feature grows with how often it was seen.
struct AdditionTrainer {
  var width: Int
  /// The price of the square of a weight, in examples.
  var decay: Float
  /// A feature seen in fewer examples is left out.
  var leastCount = 1
  /// For each output the one whose weight it shares besides its own, as an activity that of its call; empty for none.
  var families: [Int] = []

  /// Many examples need fewer passes: this many steps are enough, within bounds.
  private static let steps = 20_000
  private static let passes = 3...12
  private static let firstRate: Float = 0.5

  func train(_ examples: [AdditionExample]) -> AddedWeights {
    var counts: [UInt64: Int] = [:]
    for example in examples { for feature in example.features { counts[feature.name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= leastCount }.map(\.key).sorted()
    var rows: [UInt64: Int] = [:]
    for (row, name) in names.enumerated() { rows[name] = row }
    let placed = examples.map { example in
      example.features.compactMap { feature in rows[feature.name].map { PlacedFeature(row: $0, value: feature.value) } }
    }
    let prices = names.map { decay / Float(counts[$0] ?? 1) }
    var own = Descent(width: width, prices: prices)
    var shared = families.isEmpty ? nil : Descent(width: width, prices: prices)
    var scores = [Float](repeating: 0, count: width)
    var sums = scores
    let passes = min(max(Self.steps / max(1, examples.count), Self.passes.lowerBound), Self.passes.upperBound)
    for pass in 0..<passes {
      // Smaller and smaller steps: the last ones even out what the order of the examples did.
      let rate = Self.firstRate * Float(passes - pass) / Float(passes)
      for (example, features) in zip(examples, placed) {
        for output in 0..<width { scores[output] = example.offset[output] }
        own.add(features, to: &scores)
        shared?.add(features, to: &scores, families)
        example.turnIntoErrors(&scores)
        if shared != nil {
          for output in 0..<width { sums[output] = 0 }
          for output in 0..<width { sums[families[output]] += scores[output] }
          shared?.step(features, errors: sums, rate: rate)
        }
        own.step(features, errors: scores, rate: rate)
      }
    }
    if let shared { own.take(shared, families) }
    return AddedWeights(width: width, names: names, weights: own.weights)
  }
}

private struct PlacedFeature {
  var row: Int
  var value: Float
}

/// Weights on their way to the answer, with the size of the steps they have made.
private struct Descent {
  let width: Int
  let prices: [Float]
  private(set) var weights: [Float]
  private var squares: [Float]

  init(width: Int, prices: [Float]) {
    self.width = width
    self.prices = prices
    weights = [Float](repeating: 0, count: prices.count * width)
    squares = [Float](repeating: 1, count: prices.count * width)
  }

  func add(_ features: [PlacedFeature], to scores: inout [Float]) {
    for feature in features {
      let start = feature.row * width
      for output in 0..<width { scores[output] += weights[start + output] * feature.value }
    }
  }

  func add(_ features: [PlacedFeature], to scores: inout [Float], _ families: [Int]) {
    for feature in features {
      let start = feature.row * width
      for output in 0..<width { scores[output] += weights[start + families[output]] * feature.value }
    }
  }

  mutating func step(_ features: [PlacedFeature], errors: [Float], rate: Float) {
    for output in 0..<width where abs(errors[output]) > Self.nearEnough {
      for feature in features {
        let place = feature.row * width + output
        let gradient = errors[output] * feature.value + prices[feature.row] * weights[place]
        squares[place] += gradient * gradient
        weights[place] -= rate * gradient / squares[place].squareRoot()
      }
    }
  }

  /// Outputs this near to the answer are left as they are, which saves most of the work.
  private static let nearEnough: Float = 0.01

  /// Gives each output its share of what its family learnt.
  mutating func take(_ other: Descent, _ families: [Int]) {
    for row in prices.indices {
      for output in 0..<width { weights[row * width + output] += other.weights[row * width + families[output]] }
    }
  }
}

extension AdditionExample {
  /// Scores become how far each output is from the answer, times the weight.
  fileprivate func turnIntoErrors(_ scores: inout [Float]) {
    switch answer {
    case .choice(let right):
      let top = scores.max() ?? 0
      var sum: Float = 0
      for output in scores.indices {
        scores[output] = Float(exponential(Double(scores[output] - top)))
        sum += scores[output]
      }
      for output in scores.indices { scores[output] = (scores[output] / sum - (output == right ? 1 : 0)) * weight }
    case .each(let answers):
      for output in scores.indices {
        let wanted: Float = answers[output] > 0 ? 1 : 0
        let error = Float(probability(fromLogit: Double(scores[output]))) - wanted
        scores[output] = answers[output] < 0 ? 0 : error * weight
      }
    }
  }
}
