// Tests of the hidden layer: what two features show together, and neither alone.

import IntakeModel
import Testing

@testable import Understanding

/// A clause with these features shows support when it has exactly one of the two.
private let examples: [KindsExample] = [[], [1], [2], [1, 2]].map { (features: [Int32]) in
  var example = KindsExample(features: features.map { (index: $0, value: 1) })
  example.shown[ItemKind.support.place] = features.count == 1 ? 1 : 0
  example.known = SIMD8(repeating: 1)
  return example
}

@Test func whatFeaturesShowTogetherIsLearnt() {
  let many = (0..<200).flatMap { _ in examples }
  let layer = HiddenTrainer.train(many, rowCount: 2)
  for example in examples {
    let sums = example.features.reduce(layer.bias) { $0 + layer.rows[Int($1.index) - 1] }
    let odds = layer.logits(of: sums)[ItemKind.support.place]
    #expect((odds > 0) == (example.features.count == 1), "\(example.features): \(odds)")
  }
  #expect(layer == HiddenTrainer.train(many, rowCount: 2))
}
