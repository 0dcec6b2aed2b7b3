// Learning which target a clause is about, one clause after the other.

internal import IntakeModel

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

/// Learns the weights by gradient descent with a step of its own for each weight (AdaGrad).
enum ChoiceTrainer {
  private static let rounds = 4
  private static let decay: Float = 0.001

  static func train(_ known: ChoiceExamples) -> TargetChoice {
    var order = Shuffle(count: known.examples.count)
    var chance = Chance()
    var learner = Learner(known.rows, &chance)
    for _ in 0..<rounds {
      for index in order.next() { learner.learn(known.examples[index]) }
    }
    return TargetChoice(weights: TargetWeights(learner.weights, bias: learner.bias, units: learner.units))
  }

  /// The weights as they are, with the squares of all gradients so far.
  private struct Learner {
    typealias Sums = TargetWeights.Sums
    private let rows: FlatLists<TargetFeature>
    private(set) var weights: [Sums]
    private(set) var bias = Sums.zero
    private(set) var units: Sums
    private var squares: [Sums]
    private var biasSquares = Sums(repeating: AdaGrad.firstSquare)
    private var unitSquares = Sums(repeating: AdaGrad.firstSquare)
    /// Of the example at hand, and the places that it has.
    private var gradients = [Sums](repeating: .zero, count: TargetFeatures.count)
    private var moved: [Int] = []
    private var isMoved = [Bool](repeating: false, count: TargetFeatures.count)
    /// 1 for the units, 0 for the plain score.
    private let isUnit: Sums

    init(_ rows: FlatLists<TargetFeature>, _ chance: inout Chance) {
      self.rows = rows
      var isUnit = Sums(repeating: 1)
      isUnit[TargetWeights.plain] = 0
      self.isUnit = isUnit
      weights = (0..<TargetFeatures.count).map { place in
        let own = chance.weights(within: 0.1) * isUnit
        return TargetFeatures.ofKinds.contains(place) ? .zero : own
      }
      units = chance.weights(within: 0.4) * isUnit
      squares = [Sums](repeating: Sums(repeating: AdaGrad.firstSquare), count: TargetFeatures.count)
    }

    mutating func learn(_ example: (rows: Range<Int>, answer: Int, weight: Double)) {
      var raised: [Sums] = []
      var scores: [Float] = []
      for row in example.rows {
        var sums = Sums.zero
        for feature in features(of: row) { sums += weights[Int(feature.place)] * Float(feature.value) }
        let withBias = (sums + bias) * isUnit
        raised.append(withBias.replacing(with: 0, where: withBias .< 0))
        scores.append((raised[raised.count - 1] * units).sum() + sums[TargetWeights.plain])
      }
      let top = scores.max() ?? 0
      let odds = scores.map { Float(exponential(Double($0 - top))) }
      let sum = odds.reduce(0, +)
      var (ofBias, ofUnits) = (Sums.zero, Sums.zero)
      for (index, row) in example.rows.enumerated() {
        let error = (odds[index] / sum - (row == example.answer ? 1 : 0)) * Float(example.weight)
        var back = (units * error).replacing(with: 0, where: raised[index] .<= 0)
        ofBias += back
        ofUnits += raised[index] * error
        back[TargetWeights.plain] = error
        for feature in features(of: row) { add(back * Float(feature.value), to: Int(feature.place)) }
      }
      for place in moved {
        var gradient = gradients[place] + weights[place] * ChoiceTrainer.decay
        if TargetFeatures.ofKinds.contains(place) { gradient *= 1 - isUnit }
        AdaGrad.step(&weights[place], &squares[place], gradient)
        gradients[place] = .zero
        isMoved[place] = false
      }
      moved.removeAll(keepingCapacity: true)
      AdaGrad.step(&bias, &biasSquares, ofBias)
      AdaGrad.step(&units, &unitSquares, ofUnits)
    }

    private mutating func add(_ gradient: Sums, to place: Int) {
      if !isMoved[place] {
        isMoved[place] = true
        moved.append(place)
      }
      gradients[place] += gradient
    }

    private func features(of row: Int) -> ArraySlice<TargetFeature> { rows.elements[rows.places(of: row)] }
  }
}
