// One number for each kind, reckoned with all at once.

internal import IntakeModel

/// A number for each kind, in the order of `ItemKind.allCases`, of which there are eight.
typealias KindValues = SIMD8<Double>

extension ItemKind {
  /// The place among all kinds.
  var place: Int {
    switch self {
    case .support: 0
    case .volunteer: 1
    case .suggestion: 2
    case .reaction: 3
    case .question: 4
    case .withdrawal: 5
    case .stop: 6
    case .privacy: 7
    }
  }
}

extension SIMD8<Double> {
  func squashed(to limit: Double) -> KindValues {
    clamped(lowerBound: KindValues(repeating: -limit), upperBound: KindValues(repeating: limit)) / 3
  }

  /// For each kind, the greatest number among the others.
  var rivals: KindValues {
    var best = indices.startIndex
    for kind in indices where self[kind] > self[best] { best = kind }
    var others = self
    others[best] = -.infinity
    var rivals = KindValues(repeating: self[best])
    rivals[best] = others.max()
    return rivals
  }
}
