// Which number of people is told in public, so that neither it nor any difference of two such numbers points at one
// or two of them.

/// A number as it stands in public: 0 for nobody, 1 for "a few", which is one or two, and every number from 3 on.
///
/// What is told changes only by three or more. Who compares two versions, the list of changes or a total with its parts
/// never finds a difference of one or two; between those steps the number told is up to two off.
package enum ToldNumber {
  /// The smallest number and the smallest difference that are told.
  package static let smallest = 3
  /// What stands for one and two.
  package static let few = 1

  /// What to tell of a count after `told` was told of it.
  package static func next(after told: Int, count: Int) -> Int {
    switch count {
    case ...0: 0
    // From 3 or 4 to one or two would be a difference of one to three: the number stays for now.
    case ..<smallest: told >= smallest && told - 2 < smallest ? told : few
    default: isTold(count, after: told) ? count : told
    }
  }

  /// What to tell of a count that is a part of a total which is told too: the rest is nobody or at least three.
  ///
  /// The part is told lower where that is needed, never higher.
  package static func part(of total: Int, after told: Int, count: Int) -> Int {
    let next = next(after: told, count: count)
    guard total >= smallest else { return min(next, few) }
    guard next >= smallest else { return next }
    for value in stride(from: min(next, total), through: smallest, by: -1) {
      let rest = total - value
      if rest == 0 || rest >= smallest, value == told || isTold(value, after: told) { return value }
    }
    return few
  }

  /// Whether to tell a total of distinct people beside parts that may overlap, as those of a call beside those of its
  /// activities: not when its distance to the largest part or to the sum of all would be one or two people, or would
  /// tell which of two "few" stands for.
  package static func mayTellTotal(_ total: Int, beside parts: [Int]) -> Bool {
    let told = parts.filter { $0 >= smallest }
    let hasFew = parts.contains(few)
    let outside = total - (told.max() ?? 0)
    let twice = told.reduce(0, +) - total
    let isOutsideSafe = outside == 0 || outside >= smallest
    let isTwiceSafe = twice >= smallest || twice == 0 && !hasFew
    return total >= smallest && isOutsideSafe && isTwiceSafe
  }

  private static func isTold(_ count: Int, after told: Int) -> Bool {
    switch told {
    case ...0: true
    // "A few" may have been two.
    case ..<smallest: count - 2 >= smallest
    default: abs(count - told) >= smallest
    }
  }
}
