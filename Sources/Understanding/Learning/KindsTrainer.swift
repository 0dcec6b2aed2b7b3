// Learning what single features say of all kinds at once.

/// Weights of features for all kinds.
struct KindsWeights: Sendable {
  var bias: SIMD8<Float>
  /// By row of the features.
  var rows: [SIMD8<Float>]
}

/// Learns logistic regressions, one for each kind, by passes of AdaGrad with smaller and smaller steps: as good as
/// solving them one by one, in an eighth of the time. What looks like chance is the same each time.
enum KindsTrainer {
  private static let passes = 6
  private static let firstRate: Float = 0.5

  static func train(_ examples: [KindsExample], rowCount: Int) -> KindsWeights {
    var counts = [Float](repeating: 0, count: rowCount)
    for example in examples { for feature in example.features { counts[Int(feature.index) - 1] += 1 } }
    // The square of every weight is paid for once in a pass, a part each time its feature comes by.
    let prices = counts.map { 1 / max(1, $0) }
    var learnt = KindsWeights(bias: SIMD8(repeating: -2), rows: [SIMD8<Float>](repeating: .zero, count: rowCount))
    var squares = KindsWeights(
      bias: SIMD8(repeating: 1), rows: [SIMD8<Float>](repeating: SIMD8(repeating: 1), count: rowCount))
    var order = Shuffle(count: examples.count)
    for pass in 0..<passes {
      let rate = firstRate * Float(passes - pass) / Float(passes)
      for example in order.next().lazy.map({ examples[$0] }) {
        var sums = learnt.bias
        for feature in example.features { sums += learnt.rows[Int(feature.index) - 1] * Float(feature.value) }
        let error = (probabilities(sums) - example.shown) * example.known
        AdaGrad.step(&learnt.bias, &squares.bias, error, rate: rate)
        for feature in example.features {
          let row = Int(feature.index) - 1
          let gradient = error * Float(feature.value) + learnt.rows[row] * prices[row]
          AdaGrad.step(&learnt.rows[row], &squares.rows[row], gradient, rate: rate)
        }
      }
    }
    return learnt
  }

  private static func probabilities(_ logits: SIMD8<Float>) -> SIMD8<Float> {
    var found = SIMD8<Float>()
    for kind in logits.indices { found[kind] = Float(probability(fromLogit: Double(logits[kind]))) }
    return found
  }
}

extension KindsExample {
  /// A whole mail, of which all kinds are known.
  init(_ label: LabelledMail, _ features: StatementFeatures.Row) {
    self.features = features
    known = SIMD8(repeating: 1)
    for item in label.items { shown[item.kind.place] = 1 }
  }
}
