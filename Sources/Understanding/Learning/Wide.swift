// 64 numbers, reckoned with at once.

/// Four vectors of 16: of longer ones the compiler makes code that takes a hundred times as long (Swift 6.3, x86-64).
struct Wide: Sendable, Equatable {
  typealias Part = SIMD16<Float>
  static let count = 4 * Part.scalarCount

  var first: Part
  var second: Part
  var third: Part
  var fourth: Part

  static let zero = Wide(repeating: 0)

  init(_ first: Part, _ second: Part, _ third: Part, _ fourth: Part) {
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }

  init(repeating value: Float) {
    let part = Part(repeating: value)
    self.init(part, part, part, part)
  }

  /// - Parameter values: ``count`` of them.
  init(_ values: some Collection<Float>) {
    self = .zero
    for (place, value) in values.enumerated() { self[place] = value }
  }

  subscript(_ place: Int) -> Float {
    get {
      switch place >> 4 {
      case 0: first[place]
      case 1: second[place & 15]
      case 2: third[place & 15]
      default: fourth[place & 15]
      }
    }
    set {
      switch place >> 4 {
      case 0: first[place] = newValue
      case 1: second[place & 15] = newValue
      case 2: third[place & 15] = newValue
      default: fourth[place & 15] = newValue
      }
    }
  }

  var values: [Float] { (0..<Self.count).map { self[$0] } }

  /// The sum of all, each with its like in the other.
  @inline(__always)
  func dot(_ other: Wide) -> Float {
    let parts = (first * other.first + second * other.second) + (third * other.third + fourth * other.fourth)
    let eight = parts.lowHalf + parts.highHalf
    let four = eight.lowHalf + eight.highHalf
    return (four[0] + four[1]) + (four[2] + four[3])
  }

  @inline(__always)
  static func += (sum: inout Wide, other: Wide) {
    sum.first += other.first
    sum.second += other.second
    sum.third += other.third
    sum.fourth += other.fourth
  }

  @inline(__always)
  static func * (one: Wide, other: Wide) -> Wide {
    Wide(one.first * other.first, one.second * other.second, one.third * other.third, one.fourth * other.fourth)
  }

  @inline(__always)
  static func * (one: Wide, factor: Float) -> Wide {
    Wide(one.first * factor, one.second * factor, one.third * factor, one.fourth * factor)
  }

  /// Nothing below nought.
  @inline(__always)
  var raised: Wide { Wide(Self.raised(first), Self.raised(second), Self.raised(third), Self.raised(fourth)) }

  @inline(__always)
  static func raised(_ part: Part) -> Part { part.replacing(with: 0, where: part .< 0) }

  /// Takes over what is greater in the other, and notes the place of it.
  @inline(__always)
  mutating func raise(to other: Wide, _ places: inout Wide, _ place: Float) {
    Self.raise(&first, to: other.first, &places.first, place)
    Self.raise(&second, to: other.second, &places.second, place)
    Self.raise(&third, to: other.third, &places.third, place)
    Self.raise(&fourth, to: other.fourth, &places.fourth, place)
  }

  @inline(__always)
  private static func raise(_ part: inout Part, to other: Part, _ places: inout Part, _ place: Float) {
    let isMore = other .> part
    part.replace(with: other, where: isMore)
    places.replace(with: place, where: isMore)
  }

  /// Nought wherever the places are other ones.
  @inline(__always)
  func kept(where places: Wide, are place: Float) -> Wide {
    Wide(
      first.replacing(with: 0, where: places.first .!= place),
      second.replacing(with: 0, where: places.second .!= place),
      third.replacing(with: 0, where: places.third .!= place),
      fourth.replacing(with: 0, where: places.fourth .!= place))
  }
}

extension SIMD where Scalar == Float {
  /// The least width of steps with which all of these are held.
  static func stepWidths(of all: some Sequence<Self>) -> Self {
    let most = all.reduce(Self.zero) { pointwiseMax($0, pointwiseMax($1, -$1)) }
    return pointwiseMax(most / 127, Self(repeating: 1e-6))
  }

  /// The nearest whole number of such steps.
  func steps(of width: Self) -> Self { (self / width).rounded(.toNearestOrAwayFromZero) }
}

/// A ``Wide`` on 255 steps.
struct WideSteps: Sendable, Equatable {
  typealias Part = SIMD16<Int8>

  fileprivate var first: Part
  fileprivate var second: Part
  fileprivate var third: Part
  fileprivate var fourth: Part

  /// The nearest steps.
  /// - Parameter scale: by place, the width of a step.
  init(_ values: Wide, scale: Wide) {
    self.init((0..<Wide.count).map { UInt8(bitPattern: Int8((values[$0] / scale[$0]).rounded())) }[...])
  }

  /// - Parameter bytes: as ``bytes`` gives them.
  init(_ bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { $0.loadUnaligned(as: WideSteps.self) }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

  /// What they stand for.
  @inline(__always)
  func values(scale: Wide) -> Wide {
    Wide(Wide.Part(first), Wide.Part(second), Wide.Part(third), Wide.Part(fourth)) * scale
  }

  /// The least width of steps with which all of these are held.
  static func scale(of all: some Sequence<Wide>) -> Wide {
    var most = Wide(repeating: 0)
    for values in all {
      for place in 0..<Wide.count { most[place] = max(most[place], abs(values[place])) }
    }
    for place in 0..<Wide.count { most[place] = max(1e-6, most[place] / 127) }
    return most
  }
}

/// Sums of a few ``WideSteps``.
struct WideSums: Sendable {
  typealias Part = SIMD16<Int16>

  private var first: Part
  private var second: Part
  private var third: Part
  private var fourth: Part

  static let zero = WideSums(repeating: 0)
  static let least = WideSums(repeating: .min)

  private init(repeating value: Int16) {
    let part = Part(repeating: value)
    (first, second, third, fourth) = (part, part, part, part)
  }

  @inline(__always)
  static func += (sums: inout WideSums, steps: WideSteps) {
    sums.first &+= Part(truncatingIfNeeded: steps.first)
    sums.second &+= Part(truncatingIfNeeded: steps.second)
    sums.third &+= Part(truncatingIfNeeded: steps.third)
    sums.fourth &+= Part(truncatingIfNeeded: steps.fourth)
  }

  /// Takes over what is greater in the other.
  @inline(__always)
  mutating func raise(to other: WideSums) {
    first = pointwiseMax(first, other.first)
    second = pointwiseMax(second, other.second)
    third = pointwiseMax(third, other.third)
    fourth = pointwiseMax(fourth, other.fourth)
  }

  /// As numbers of steps.
  var values: Wide { Wide(Wide.Part(first), Wide.Part(second), Wide.Part(third), Wide.Part(fourth)) }
}
