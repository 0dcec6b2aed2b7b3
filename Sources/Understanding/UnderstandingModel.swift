// What was learnt from labelled mail: weights that belong to no plan.

internal import IntakeModel

/// Weights of the statements, of the choice of targets and of the certainty of items.
package struct UnderstandingModel: Sendable, Equatable {
  /// The row of each feature of a clause in ``kindWeights``.
  var features: [UInt64: Int32] = [:]
  /// By row, one weight for each kind in the order of `ItemKind.allCases`.
  var kindWeights: [Float] = []
  var kindBias: [Double] = [Double](repeating: -3, count: ItemKind.allCases.count)
  /// By row, weights of the features of a whole mail; a mail that shows a kind need not show it in one clause alone.
  var mailWeights: [Float] = []
  var mailBias: [Double] = [Double](repeating: -3, count: ItemKind.allCases.count)
  /// By kind, weights of ``ContextFeatures``, the first the bias; empty for no second look.
  var context: [LinearWeights] = []
  var targets = TargetChoice(weights: [Double](repeating: 0, count: TargetFeatures.count))
  /// Weights of ``ItemFeatures``; the first is the bias.
  var items = LinearWeights(values: [Double](repeating: 0, count: ItemFeatures.count + 1))
  /// From which confidence an item is shown, and from which it is recorded.
  var showThreshold = 0.4
  var recordThreshold = 0.9

  init() {}

  static let kindCount = ItemKind.allCases.count

  /// The log odds of each kind for the features of a clause.
  func kindLogits(_ names: [UInt64]) -> [Double] {
    var sums = kindBias
    for name in names {
      guard let row = features[name] else { continue }
      let start = Int(row) * Self.kindCount
      let scale = FeatureName.scale(of: name)
      for kind in 0..<Self.kindCount { sums[kind] += Double(kindWeights[start + kind]) * scale }
    }
    return sums
  }

  /// The log odds of each kind for a mail with these features of its clauses.
  func mailLogits(_ clauses: [[UInt64]]) -> [Double] {
    var sums = mailBias
    let names = ClauseFeatures.ofMail(clauses)
    let scale = Self.mailScale(of: names.count)
    for name in names {
      guard let row = features[name] else { continue }
      let start = Int(row) * Self.kindCount
      let value = FeatureName.scale(of: name) * scale
      for kind in 0..<Self.kindCount { sums[kind] += Double(mailWeights[start + kind]) * value }
    }
    return sums
  }

  /// Long mails have many features, each of which then counts for less.
  static func mailScale(of count: Int) -> Double { min(1, 10 / Double(max(1, count)).squareRoot()) }
}
