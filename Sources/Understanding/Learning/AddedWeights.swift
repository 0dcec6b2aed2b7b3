// Small weights on top of scores that stay as they are.

/// For each feature a row of weights, one for each output, on 255 steps: what is measured is what is shipped.
struct AddedWeights: Sendable, Equatable {
  let width: Int
  private(set) var names = HashIndex()
  /// For each name in turn, `width` of them.
  private(set) var steps: [Int8] = []
  /// The width of a step.
  private(set) var scale = 0.0

  init(width: Int) { self.width = width }

  /// - Parameter steps: for each name in turn, `width` of them; no name stands there twice.
  init(width: Int, names: [UInt64], steps: [Int8], scale: Double) {
    self.width = width
    self.names = HashIndex(names)
    self.steps = steps
    self.scale = scale
  }

  /// - Parameter weights: as `steps`, of which the nearest are taken.
  init(width: Int, names: [UInt64], weights: [Float]) {
    let scale = max(1e-6, Double(weights.reduce(0) { max($0, abs($1)) }) / 127)
    self.init(width: width, names: names, steps: weights.map { Int8((Double($0) / scale).rounded()) }, scale: scale)
  }

  var isEmpty: Bool { steps.isEmpty }

  /// What was learnt of one feature for each output, in steps.
  func row(of name: UInt64) -> ArraySlice<Int8>? {
    names.number(of: name).map { steps[$0 * width..<($0 + 1) * width] }
  }

  /// What was learnt of one feature for one output.
  func weight(of name: UInt64, output: Int) -> Float? {
    guard output < width, let row = row(of: name) else { return nil }
    return Float(Double(row[row.startIndex + output]) * scale)
  }

  /// Adds what was learnt of these features to scores of the same width.
  func add(_ features: [WeighedFeature], to scores: inout [Double]) {
    for feature in features {
      guard let row = row(of: feature.name) else { continue }
      let worth = scale * Double(feature.value)
      for (output, step) in row.enumerated() { scores[output] += Double(step) * worth }
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
