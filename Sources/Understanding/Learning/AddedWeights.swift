// Small weights on top of scores that stay as they are.

/// For each feature a row of weights, one for each output.
struct AddedWeights: Sendable, Equatable {
  let width: Int
  private(set) var names = HashIndex()
  /// For each name in turn, `width` of them.
  private(set) var weights: [Float] = []

  init(width: Int) { self.width = width }

  /// - Parameter weights: for each name in turn, `width` of them; no name stands there twice.
  init(width: Int, names: [UInt64], weights: [Float]) {
    self.width = width
    self.names = HashIndex(names)
    self.weights = weights
  }

  var isEmpty: Bool { weights.isEmpty }

  /// What was learnt of one feature for one output.
  func weight(of name: UInt64, output: Int) -> Float? {
    guard let row = names.number(of: name), output < width else { return nil }
    return weights[row * width + output]
  }

  /// Adds what was learnt of these features to scores of the same width.
  func add(_ features: [WeighedFeature], to scores: inout [Double]) {
    for feature in features {
      guard let row = names.number(of: feature.name) else { continue }
      let start = row * width
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
