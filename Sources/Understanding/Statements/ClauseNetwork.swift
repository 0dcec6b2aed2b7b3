// What the words of a clause say in their order, what its features show together, and what stands around it: units
// between all of that and the kinds that the clause may show.

/// A second opinion on each clause beside the linear one: a word may mean one thing with one neighbour and another with
/// another, and a clause one thing after one clause and another after another.
struct ClauseNetwork: Sendable, Equatable {
  /// Units that look at three words in a row, and as many that look at a clause among its neighbours.
  typealias Units = Wide
  /// Units that look at the features of a clause.
  typealias FeatureUnits = SIMD16<Float>
  typealias FeatureSteps = SIMD16<Int8>

  /// How far it looks: this many clauses to each side.
  static let reach = 2
  /// A word stands before the one that is looked at, is it, or stands behind it.
  static let places = 3
  static let inputCount = Units.count + FeatureUnits.scalarCount

  /// By word and place, what it gives to the units.
  var words: [WideSteps] = []
  /// By place, the width of a step.
  var wordScales = [Units](repeating: .zero, count: places)
  var wordBias = Units.zero
  /// By row of the features, what it gives to their units.
  var features: [FeatureSteps] = []
  /// By unit, the width of a step.
  var featureScale = FeatureUnits.zero
  var featureBias = FeatureUnits.zero
  /// By distance and input, what a clause gives to the units of the one that is looked at.
  var around = [Units](repeating: .zero, count: (2 * reach + 1) * inputCount)
  var aroundBias = Units.zero
  /// By unit, what it says of each kind; and by unit of the features.
  var kinds = [SIMD8<Float>](repeating: .zero, count: Units.count)
  var featureKinds = [SIMD8<Float>](repeating: .zero, count: FeatureUnits.scalarCount)
  var kindBias = SIMD8<Float>.zero

  /// What a clause shows by itself.
  struct Sight: Sendable {
    var words = Units.zero
    var features = FeatureUnits.zero

    subscript(_ input: Int) -> Float {
      input < Units.count ? words[input] : features[input - Units.count]
    }
  }

  /// What each unit finds where it finds most.
  /// - Parameter numbers: the words in their order, -1 for one that nothing was learnt of.
  func strongest(_ numbers: [Int32]) -> Units {
    var found = Units.zero
    var places = Units.zero
    for place in numbers.indices {
      let sums = sums(at: place, of: numbers) { word, place in
        words[word * Self.places + place].values(scale: wordScales[place])
      }
      found.raise(to: sums, &places, Float(place))
    }
    return found
  }

  /// What the units of the features find.
  /// - Parameter sums: of the rows of a clause, in steps.
  func found(_ sums: FeatureUnits) -> FeatureUnits { Wide.raised(sums * featureScale + featureBias) }

  /// What a word and those beside it give to the units.
  /// - Parameter weights: what the word of a number gives at a place.
  func sums(at place: Int, of numbers: [Int32], _ weights: (Int, Int) -> Units) -> Units {
    var sums = wordBias
    for side in 0..<Self.places where numbers.indices.contains(place + side - 1) {
      let number = numbers[place + side - 1]
      if number >= 0 { sums += weights(Int(number), side) }
    }
    return sums
  }

  /// The clauses that are looked at with one, each with where its weights begin.
  static func neighbours(of clause: Int, count: Int) -> some Sequence<(clause: Int, start: Int)> {
    (max(0, clause - reach)...min(count - 1, clause + reach)).lazy.map { ($0, ($0 - clause + reach) * inputCount) }
  }

  /// The sums of the units for one clause among its neighbours.
  func sums(of clause: Int, among sights: [Sight]) -> Units {
    var sums = aroundBias
    for (other, start) in Self.neighbours(of: clause, count: sights.count) {
      for input in 0..<Self.inputCount {
        let value = sights[other][input]
        if value > 0 { sums += around[start + input] * value }
      }
    }
    return sums
  }

  /// The log odds of all kinds of a clause.
  func logits(of units: Units, _ own: FeatureUnits) -> KindValues {
    var found = kindBias
    for unit in kinds.indices where units[unit] > 0 { found += kinds[unit] * units[unit] }
    for unit in featureKinds.indices where own[unit] > 0 { found += featureKinds[unit] * own[unit] }
    return KindValues(found)
  }

  /// The log odds of all kinds for each clause of a mail.
  func logits(_ sights: [Sight]) -> [KindValues] {
    sights.indices.map { logits(of: sums(of: $0, among: sights).raised, sights[$0].features) }
  }
}
