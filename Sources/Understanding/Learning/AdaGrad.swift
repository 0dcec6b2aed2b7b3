// Gradient descent by single examples.

/// Each weight has a step of its own, smaller the more it was moved already.
enum AdaGrad {
  private static let rate: Float = 0.05
  /// The square of a weight's gradients before the first.
  static let firstSquare: Float = 0.01

  @inline(__always)
  static func step<Weights: SIMD>(_ weights: inout Weights, _ squares: inout Weights, _ gradient: Weights)
  where Weights.Scalar == Float {
    squares += gradient * gradient
    weights -= gradient * rate / squares.squareRoot()
  }
}

/// An order of examples that is another in each round, and the same whenever it is asked for anew (SplitMix64).
struct Shuffle {
  private var state: UInt64 = 1
  private var order: [Int]

  init(count: Int) { order = Array(0..<count) }

  private mutating func random() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func next() -> [Int] {
    for index in order.indices.reversed() {
      order.swapAt(index, Int(random() % UInt64(index + 1)))
    }
    return order
  }

  /// Small weights to begin with.
  mutating func weights(within width: Float) -> SIMD16<Float> {
    var weights = SIMD16<Float>.zero
    for place in weights.indices { weights[place] = (Float(random() >> 40) / Float(1 << 23) - 1) * width }
    return weights
  }
}
