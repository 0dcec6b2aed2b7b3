// What a number names.

/// A number in a mail that names calls or activities.
struct Reference: Sendable {
  /// Indices in the ``PlanIndex``; empty when the plan has no such call.
  var targets: [Int]
  /// Token indices of the words that show it.
  var tokens: ClosedRange<Int>
}
