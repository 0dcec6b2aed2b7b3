// Learning the hidden layer, one clause after the other.

/// A clause as an example of all kinds at once.
struct KindsExample: Sendable {
  /// As those of ``LinearExample``.
  var features: [(index: Int32, value: Double)]
  /// 1 for the kinds that it shows.
  var shown = SIMD8<Float>.zero
  /// 1 for the kinds of which it is known whether it shows them.
  var known = SIMD8<Float>.zero
}

/// Learns a layer by gradient descent with a step of its own for each weight (AdaGrad). What looks like chance is the
/// same each time.
enum HiddenTrainer {
  private static let rounds = 3

  static func train(_ examples: [KindsExample], rowCount: Int) -> HiddenLayer {
    var order = Shuffle(count: examples.count)
    var learner = Learner(rowCount: rowCount, &order)
    for _ in 0..<rounds {
      for index in order.next() { learner.learn(examples[index]) }
    }
    return learner.layer
  }

  /// The layer as it is, with the squares of all gradients so far.
  private struct Learner {
    private(set) var layer = HiddenLayer()
    private var squares: HiddenLayer

    init(rowCount: Int, _ chance: inout Shuffle) {
      layer.rows = (0..<rowCount).map { _ in chance.weights(within: 0.1) }
      layer.bias = HiddenLayer.Units(repeating: 0.1)
      layer.kinds = layer.kinds.map { _ in chance.weights(within: 0.4).lowHalf }
      layer.kindBias = SIMD8(repeating: -2)
      squares = HiddenLayer()
      squares.rows = [HiddenLayer.Units](repeating: .init(repeating: AdaGrad.firstSquare), count: rowCount)
      squares.bias = .init(repeating: AdaGrad.firstSquare)
      squares.kinds = squares.kinds.map { _ in SIMD8(repeating: AdaGrad.firstSquare) }
      squares.kindBias = SIMD8(repeating: AdaGrad.firstSquare)
    }

    mutating func learn(_ example: KindsExample) {
      var sums = layer.bias
      for feature in example.features { sums += layer.rows[Int(feature.index) - 1] * Float(feature.value) }
      let units = HiddenLayer.raised(sums)
      let logits = layer.logits(of: sums)
      var error = SIMD8<Float>.zero
      for kind in error.indices { error[kind] = Float(probability(fromLogit: logits[kind])) - example.shown[kind] }
      error *= example.known
      var back = HiddenLayer.Units.zero
      for unit in units.indices where units[unit] > 0 {
        back[unit] = (layer.kinds[unit] * error).sum()
        AdaGrad.step(&layer.kinds[unit], &squares.kinds[unit], error * units[unit])
      }
      AdaGrad.step(&layer.kindBias, &squares.kindBias, error)
      AdaGrad.step(&layer.bias, &squares.bias, back)
      for feature in example.features {
        let row = Int(feature.index) - 1
        AdaGrad.step(&layer.rows[row], &squares.rows[row], back * Float(feature.value))
      }
    }
  }
}
