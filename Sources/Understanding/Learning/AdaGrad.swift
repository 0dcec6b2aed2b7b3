// Gradient descent by single examples.

/// Each weight has a step of its own, smaller the more it was moved already.
enum AdaGrad {
  static let rate: Float = 0.05
  /// The square of a weight's gradients before the first.
  static let firstSquare: Float = 0.01

  @inline(__always)
  static func step<Weights: SIMD>(
    _ weights: inout Weights, _ squares: inout Weights, _ gradient: Weights, rate: Float = rate
  ) where Weights.Scalar == Float {
    squares += gradient * gradient
    weights -= gradient * rate / squares.squareRoot()
  }

  @inline(__always)
  static func step(_ weights: inout Wide, _ squares: inout Wide, _ gradient: Wide) {
    step(&weights.first, &squares.first, gradient.first)
    step(&weights.second, &squares.second, gradient.second)
    step(&weights.third, &squares.third, gradient.third)
    step(&weights.fourth, &squares.fourth, gradient.fourth)
  }
}

/// Numbers that look like chance and are the same each time (SplitMix64).
struct Chance {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Small weights to begin with.
  mutating func weights<Weights: SIMD>(within width: Float) -> Weights where Weights.Scalar == Float {
    var weights = Weights()
    for place in weights.indices { weights[place] = (Float(next() >> 40) / Float(1 << 23) - 1) * width }
    return weights
  }

  mutating func weights(within width: Float) -> Wide {
    Wide(weights(within: width), weights(within: width), weights(within: width), weights(within: width))
  }

  /// Three in four are kept; what is kept counts for the others.
  static let gain: Float = 4 / 3

  mutating func isKept() -> Bool { next() & 3 != 0 }

  /// What each unit is multiplied with: ``gain`` where it is kept, else nought.
  mutating func mask() -> Wide.Part {
    let hidden = next() & next()
    var mask = Wide.Part(repeating: Self.gain)
    for place in mask.indices where hidden >> UInt64(place) & 1 == 1 { mask[place] = 0 }
    return mask
  }

  mutating func mask() -> Wide { Wide(mask(), mask(), mask(), mask()) }
}

/// An order of examples that is another in each round.
struct Shuffle {
  private var chance = Chance()
  private var order: [Int]

  init(count: Int) { order = Array(0..<count) }

  mutating func next() -> [Int] {
    for index in order.indices.reversed() {
      order.swapAt(index, Int(chance.next() % UInt64(index + 1)))
    }
    return order
  }
}
