// Numbers as they may stand in public, so that nobody is recognisable by being one of two.

/// A count of people or contributions in public.
enum PublicCount: Equatable {
  case none
  /// One or two: which of them is not told.
  case few
  case exact(Int)

  /// The smallest number that is told.
  static let smallestTold = 3

  init(_ count: Int) {
    switch count {
    case ...0: self = .none
    case ..<Self.smallestTold: self = .few
    default: self = .exact(count)
    }
  }

  /// The number when it is told.
  var number: Int? {
    if case .exact(let count) = self { count } else { nil }
  }
}

/// The length of bars: one scale for a page, so that bars can be compared.
struct BarScale {
  /// Bars have the lengths 1 to 20.
  static let steps = 20
  private let largest: Int

  init(largest: Int) { self.largest = max(largest, PublicCount.smallestTold) }

  /// The step of a count, rounded up; nil for a count that is not told.
  func step(_ count: PublicCount) -> Int? {
    guard let number = count.number else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: Self.steps)
    guard !overflow else { return Self.steps }
    return min(Self.steps, max(1, (product + largest - 1) / largest))
  }
}
