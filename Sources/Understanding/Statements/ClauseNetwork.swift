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
  /// By unit, the width of a step.
  var wordScale = Units.zero
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

    /// The inputs that found something.
    var inputs: [Input] {
      var found: [Input] = []
      found.reserveCapacity(ClauseNetwork.inputCount)
      // One block of numbers: to ask a vector for one of them costs more.
      withUnsafeBytes(of: self) { block in
        for (place, value) in block.assumingMemoryBound(to: Float.self).enumerated() where value > 0 {
          found.append(Input(place: place, value: value))
        }
      }
      return found
    }
  }

  /// One number of what a clause shows.
  struct Input: Sendable {
    var place: Int
    var value: Float
  }

  /// What each unit finds where it finds most.
  /// - Parameter numbers: the words in their order, -1 for one that nothing was learnt of.
  func strongest(_ numbers: [Int32]) -> Units {
    if numbers.isEmpty { return .zero }
    let words = words.span
    var most = WideSums.least
    for place in numbers.indices {
      var sums = WideSums.zero
      Self.forEachRow(at: place, of: numbers) { sums += words[$0] }
      most.raise(to: sums)
    }
    var found = most.values * wordScale
    found += wordBias
    return found.raised
  }

  /// What the units of the features find.
  /// - Parameter sums: of the rows of a clause, in steps.
  func found(_ sums: FeatureUnits) -> FeatureUnits { Wide.raised(sums * featureScale + featureBias) }

  /// The rows of weights of a word and of those beside it that something was learnt of.
  @inline(__always)
  static func forEachRow(at place: Int, of numbers: [Int32], _ body: (Int) -> Void) {
    for side in 0..<places where numbers.indices.contains(place + side - 1) {
      let number = Int(numbers[place + side - 1])
      if number >= 0 { body(number * places + side) }
    }
  }

  /// The clauses that are looked at with one, each with where its weights begin.
  static func neighbours(of clause: Int, count: Int) -> some Sequence<(clause: Int, start: Int)> {
    (max(0, clause - reach)...min(count - 1, clause + reach)).lazy.map { ($0, ($0 - clause + reach) * inputCount) }
  }

  /// The sums of the units for one clause among its neighbours.
  /// - Parameter inputs: by clause of the mail, what it shows.
  func sums(of clause: Int, among inputs: FlatLists<Input>) -> Units {
    let (around, all) = (around.span, inputs.elements.span)
    var sums = aroundBias
    for (other, start) in Self.neighbours(of: clause, count: inputs.count) {
      for place in inputs.places(of: other) { sums += around[start + all[place].place] * all[place].value }
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
    let inputs = FlatLists(sights.map(\.inputs))
    return sights.indices.map { logits(of: sums(of: $0, among: inputs).raised, sights[$0].features) }
  }
}
