// What features show together: units between the features of a clause and the kinds that it may show.

/// A second opinion on each clause beside the linear one: a word may mean one thing with one neighbour and another with
/// another.
struct HiddenLayer: Sendable, Equatable {
  typealias Units = SIMD16<Float>

  /// By row of the features, what it gives to each unit; empty when nothing was learnt.
  var rows: [Units] = []
  var bias = Units.zero
  /// By unit, what it says of each kind.
  var kinds = [SIMD8<Float>](repeating: .zero, count: Units.scalarCount)
  var kindBias = SIMD8<Float>.zero

  /// What the units hand on: nothing below nought.
  static func raised(_ sums: Units) -> Units { sums.replacing(with: 0, where: sums .< 0) }

  /// The log odds of all kinds, from the sums of the units.
  func logits(of sums: Units) -> KindValues {
    let units = Self.raised(sums)
    var found = kindBias
    for unit in kinds.indices { found += kinds[unit] * units[unit] }
    return KindValues(found)
  }
}
