// Learning the network of clauses, one mail after the other.

/// A clause, or a whole mail, as an example of all kinds at once.
struct KindsExample: Sendable {
  /// As those of ``LinearExample``.
  var features: [(index: Int32, value: Double)]
  /// The numbers of its words in order, -1 for one that is not learnt.
  var words: [Int32] = []
  /// 1 for the kinds that it shows.
  var shown = SIMD8<Float>.zero
  /// 1 for the kinds of which it is known whether it shows them.
  var known = SIMD8<Float>.zero
}

/// Learns a network by gradient descent with a step of its own for each weight (AdaGrad). A part of what it sees is
/// hidden from it, another each time, so that it does not lean on single words. What looks like chance is the same each
/// time.
enum NetworkTrainer {
  private static let rounds = 5

  /// - Parameter mails: the clauses of each mail in their order.
  static func train(_ mails: [[KindsExample]], rowCount: Int, wordCount: Int) -> ClauseNetwork {
    var order = Shuffle(count: mails.count)
    var learner = NetworkLearner(rowCount: rowCount, wordCount: wordCount)
    for _ in 0..<rounds {
      for index in order.next() where !mails[index].isEmpty { learner.learn(mails[index]) }
    }
    return learner.learnt
  }
}

/// The network as it is, with the squares of all gradients so far.
private struct NetworkLearner {
  typealias Units = ClauseNetwork.Units
  typealias FeatureUnits = ClauseNetwork.FeatureUnits

  private var network = ClauseNetwork()
  private var squares = ClauseNetwork()
  /// The weights of words and of features and their squares, laid out as the steps of the network are.
  private var words: [Units]
  private var wordSquares: [Units]
  private var features: [FeatureUnits]
  private var featureSquares: [FeatureUnits]
  private var chance: Chance
  /// The gradients of the weights between clauses, summed up over a mail.
  private var around = ClauseNetwork().around

  init(rowCount: Int, wordCount: Int) {
    var chance = Chance()
    words = (0..<wordCount * ClauseNetwork.places).map { _ in chance.weights(within: 0.08) }
    network.wordBias = Units(repeating: 0.05)
    features = (0..<rowCount).map { _ in chance.weights(within: 0.08) }
    network.featureBias = FeatureUnits(repeating: 0.1)
    network.around = network.around.map { _ in chance.weights(within: 0.08) }
    network.kinds = network.kinds.map { _ in chance.weights(within: 0.2) }
    network.featureKinds = network.featureKinds.map { _ in chance.weights(within: 0.2) }
    network.kindBias = SIMD8(repeating: -2)
    self.chance = chance
    let first = Units(repeating: AdaGrad.firstSquare)
    wordSquares = [Units](repeating: first, count: words.count)
    squares.wordBias = first
    featureSquares = features.map { _ in FeatureUnits(repeating: AdaGrad.firstSquare) }
    squares.featureBias = FeatureUnits(repeating: AdaGrad.firstSquare)
    squares.around = network.around.map { _ in first }
    squares.aroundBias = first
    squares.kinds = network.kinds.map { _ in SIMD8(repeating: AdaGrad.firstSquare) }
    squares.featureKinds = network.featureKinds.map { _ in SIMD8(repeating: AdaGrad.firstSquare) }
    squares.kindBias = SIMD8(repeating: AdaGrad.firstSquare)
  }

  /// What was learnt, words and features on steps.
  var learnt: ClauseNetwork {
    var learnt = network
    learnt.wordScale = WideSteps.scale(of: words)
    learnt.words = words.map { [scale = learnt.wordScale] in WideSteps($0, scale: scale) }
    let width = FeatureUnits.stepWidths(of: features)
    learnt.featureScale = width
    learnt.features = features.map { ClauseNetwork.FeatureSteps($0.steps(of: width)) }
    return learnt
  }

  /// A clause as it is seen this time.
  private struct View {
    var words: [Int32]
    var features: [(row: Int, value: Float)]
    /// By unit, at which word it found most.
    var places = Units.zero
    var sight = ClauseNetwork.Sight()
    /// What of the sight is handed on, and how much it is raised for what is not.
    var wordMask: Units
    var featureMask: FeatureUnits
  }

  mutating func learn(_ clauses: [KindsExample]) {
    let views = clauses.map { look(at: $0) }
    let inputs = FlatLists(views.map(\.sight.inputs))
    // By clause and input, what the error asks for.
    var wanted = [Float](repeating: 0, count: views.count * ClauseNetwork.inputCount)
    for (index, example) in clauses.enumerated() where example.known != .zero {
      let mask: Units = chance.mask()
      let units = network.sums(of: index, among: inputs).raised * mask
      let own = views[index].sight.features
      let logits = network.logits(of: units, own)
      var error = SIMD8<Float>.zero
      for kind in error.indices { error[kind] = Float(probability(fromLogit: logits[kind])) - example.shown[kind] }
      error *= example.known
      var back = Units.zero
      for unit in 0..<Units.count where units[unit] > 0 {
        back[unit] = (network.kinds[unit] * error).sum()
        AdaGrad.step(&network.kinds[unit], &squares.kinds[unit], error * units[unit])
      }
      back = back * mask
      for unit in own.indices where own[unit] > 0 {
        wanted[index * ClauseNetwork.inputCount + Units.count + unit] += (network.featureKinds[unit] * error).sum()
        AdaGrad.step(&network.featureKinds[unit], &squares.featureKinds[unit], error * own[unit])
      }
      AdaGrad.step(&network.kindBias, &squares.kindBias, error)
      AdaGrad.step(&network.aroundBias, &squares.aroundBias, back)
      handBack(back, of: index, inputs, to: &wanted)
    }
    for index in around.indices where around[index].dot(around[index]) > 0 {
      AdaGrad.step(&network.around[index], &squares.around[index], around[index])
      around[index] = .zero
    }
    for (index, view) in views.enumerated() {
      step(view, wanted[index * ClauseNetwork.inputCount..<(index + 1) * ClauseNetwork.inputCount])
    }
  }

  /// Sees a clause with some of its words and features hidden.
  private mutating func look(at example: KindsExample) -> View {
    var view = View(words: [], features: [], wordMask: chance.mask(), featureMask: chance.mask())
    view.words = example.words.map { chance.isKept() ? $0 : -1 }
    var best = Units.zero
    for place in view.words.indices {
      var sums = network.wordBias
      ClauseNetwork.forEachRow(at: place, of: view.words) { sums += words[$0] * Chance.gain }
      best.raise(to: sums, &view.places, Float(place + 1))
    }
    view.sight.words = best * view.wordMask
    var sums = network.featureBias
    for feature in example.features where chance.isKept() {
      let row = Int(feature.index) - 1
      let value = Float(feature.value) * Chance.gain
      view.features.append((row, value))
      sums += features[row] * value
    }
    view.sight.features = Wide.raised(sums) * view.featureMask
    return view
  }

  /// Hands the error of a clause on to its weights and to what its neighbours show.
  private mutating func handBack(
    _ back: Units, of clause: Int, _ inputs: FlatLists<ClauseNetwork.Input>, to wanted: inout [Float]
  ) {
    for (other, start) in ClauseNetwork.neighbours(of: clause, count: inputs.count) {
      for place in inputs.places(of: other) {
        let input = inputs.elements[place]
        around[start + input.place] += back * input.value
        wanted[other * ClauseNetwork.inputCount + input.place] += network.around[start + input.place].dot(back)
      }
    }
  }

  /// Moves the weights by which a clause was seen.
  /// - Parameter asked: by input, what the error asks for.
  private mutating func step(_ view: View, _ asked: ArraySlice<Float>) {
    let wanted = Units(asked.prefix(Units.count)) * view.wordMask
    for place in view.words.indices {
      let gradient = wanted.kept(where: view.places, are: Float(place + 1))
      if gradient.dot(gradient) == 0 { continue }
      AdaGrad.step(&network.wordBias, &squares.wordBias, gradient)
      ClauseNetwork.forEachRow(at: place, of: view.words) { row in
        AdaGrad.step(&words[row], &wordSquares[row], gradient * Chance.gain)
      }
    }
    let back = (FeatureUnits(asked.suffix(FeatureUnits.scalarCount)) * view.featureMask).replacing(
      with: 0, where: view.sight.features .<= 0)
    if back == .zero { return }
    AdaGrad.step(&network.featureBias, &squares.featureBias, back)
    for feature in view.features {
      AdaGrad.step(&features[feature.row], &featureSquares[feature.row], back * feature.value)
    }
  }
}
