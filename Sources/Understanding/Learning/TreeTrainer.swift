// Learning trees one after the other, each from what those before it leave wrong.

/// A row of features, and whether it is one.
struct TreeExample: Sendable {
  var row: [Float]
  var isPositive: Bool
}

/// Learns ``BoostedTrees`` for the logistic loss by Newton's steps over histograms, the leaf that gains most first, as
/// LightGBM does (Ke and others, Advances in Neural Information Processing Systems 30 (2017)). What looks like chance is
/// the same each time.
struct TreeTrainer {
  private static let leafCount = 31
  /// Fewer examples than these make no leaf.
  private static let leastOfLeaf: Float = 40
  /// What a leaf's curvature is raised by, so that few examples move little.
  private static let calm: Float = 1
  /// One feature in so many is looked at for a tree: as good, and quicker.
  private static let oneFeatureIn = 3

  /// Slope and curvature of the loss, and how many examples.
  private typealias Sums = SIMD4<Float>

  private let rate: Float
  private let bins: Bins
  private var chance = Chance()
  private var logits: [Float]
  private let examples: [TreeExample]
  private var slopes: [Sums]

  /// - Parameters:
  ///   - treeCount: how many are learnt.
  ///   - rate: the part of its step that each tree takes.
  static func train(_ examples: [TreeExample], treeCount: Int, rate: Float) -> BoostedTrees {
    let positives = examples.count(where: \.isPositive)
    guard positives > 0, positives < examples.count else {
      return BoostedTrees(bias: positives > 0 ? 6 : -6)
    }
    let bias = Float(logarithm(Double(positives) / Double(examples.count - positives)))
    var trees = BoostedTrees(bias: bias)
    var trainer = TreeTrainer(examples, bias: bias, rate: rate)
    for _ in 0..<treeCount { trees.append(tree: trainer.nextTree()) }
    return trees
  }

  private init(_ examples: [TreeExample], bias: Float, rate: Float) {
    self.rate = rate
    self.examples = examples
    bins = Bins(examples)
    logits = [Float](repeating: bias, count: examples.count)
    slopes = [Sums](repeating: .zero, count: examples.count)
  }

  /// Examples that came to the same place, and how they would best be parted.
  private struct Leaf {
    var rows: [Int32]
    var sums: Sums
    /// By feature that is looked at and bin.
    var histogram: [Sums]
    var cut: Cut?
    /// Its place in the tree while that grows.
    var node: Int
  }

  /// A feature, the last bin that stays below, and what is gained.
  private struct Cut {
    var feature: Int
    var bin: Int
    var gain: Float
    var below: Sums
  }

  /// A tree while it grows, forks and leaves in the order in which they came.
  private struct Growing {
    var feature: Int
    var value: Float
    var below = 0
    var above = 0
  }

  private mutating func nextTree() -> [BoostedTrees.Node] {
    for index in examples.indices {
      let share = Float(probability(fromLogit: Double(logits[index])))
      slopes[index] = Sums(share - (examples[index].isPositive ? 1 : 0), share * (1 - share), 1, 0)
    }
    let looked = (0..<bins.featureCount).filter { _ in chance.next() % UInt64(Self.oneFeatureIn) == 0 }
    var grown = [Growing(feature: -1, value: 0)]
    let rows = examples.indices.map { Int32($0) }
    var leaves = [leaf(rows, slopes.reduce(Sums.zero, +), histogram(rows, looked), looked, node: 0)]
    while leaves.count < Self.leafCount,
      let best = leaves.indices.filter({ leaves[$0].cut != nil }).max(by: {
        (leaves[$0].cut?.gain ?? 0, $1) < (leaves[$1].cut?.gain ?? 0, $0)
      }), let cut = leaves[best].cut
    {
      let parted = leaves[best]
      let (below, above) = part(parted, at: cut, looked, nodes: grown.count)
      grown[parted.node] = Growing(
        feature: cut.feature, value: bins.limits[cut.feature][cut.bin], below: below.node, above: above.node)
      grown += [Growing(feature: -1, value: 0), Growing(feature: -1, value: 0)]
      leaves[best] = below
      leaves.append(above)
    }
    for leaf in leaves {
      let step = -leaf.sums[0] / (leaf.sums[1] + Self.calm) * rate
      grown[leaf.node].value = step
      for row in leaf.rows { logits[Int(row)] += step }
    }
    var nodes: [BoostedTrees.Node] = []
    Self.lay(grown, 0, into: &nodes)
    return nodes
  }

  /// Lays a tree out, what is below a fork before what is above it.
  private static func lay(_ grown: [Growing], _ place: Int, into nodes: inout [BoostedTrees.Node]) {
    let own = grown[place]
    let start = nodes.count
    nodes.append(BoostedTrees.Node(feature: BoostedTrees.Node.leaf, above: 0, value: own.value))
    guard own.feature >= 0 else { return }
    lay(grown, own.below, into: &nodes)
    nodes[start].feature = UInt8(own.feature)
    nodes[start].above = UInt8(nodes.count - start)
    lay(grown, own.above, into: &nodes)
  }

  private func leaf(_ rows: [Int32], _ sums: Sums, _ histogram: [Sums], _ looked: [Int], node: Int) -> Leaf {
    Leaf(rows: rows, sums: sums, histogram: histogram, cut: bestCut(histogram, sums, looked), node: node)
  }

  /// The histogram of the smaller part is counted; the other is what it leaves.
  private func part(_ leaf: Leaf, at cut: Cut, _ looked: [Int], nodes: Int) -> (below: Leaf, above: Leaf) {
    let below = leaf.rows.filter { Int(bins.bin(of: cut.feature, row: Int($0))) <= cut.bin }
    let above = leaf.rows.filter { Int(bins.bin(of: cut.feature, row: Int($0))) > cut.bin }
    let isBelowSmaller = below.count < above.count
    let smaller = histogram(isBelowSmaller ? below : above, looked)
    let greater = zip(leaf.histogram, smaller).map { $0 - $1 }
    return (
      self.leaf(below, cut.below, isBelowSmaller ? smaller : greater, looked, node: nodes),
      self.leaf(above, leaf.sums - cut.below, isBelowSmaller ? greater : smaller, looked, node: nodes + 1)
    )
  }

  private func histogram(_ rows: [Int32], _ looked: [Int]) -> [Sums] {
    var sums = [Sums](repeating: .zero, count: looked.count * Bins.most)
    let (values, slopes) = (bins.values.span, slopes.span)
    var places = sums.mutableSpan
    for row in rows {
      let slope = slopes[Int(row)]
      let start = Int(row) * bins.featureCount
      for (number, feature) in looked.enumerated() {
        places[number * Bins.most + Int(values[start + feature])] += slope
      }
    }
    return sums
  }

  private func bestCut(_ histogram: [Sums], _ all: Sums, _ looked: [Int]) -> Cut? {
    var best: Cut?
    let whole = Self.worth(all)
    for (number, feature) in looked.enumerated() {
      var below = Sums.zero
      for bin in 0..<bins.limits[feature].count {
        below += histogram[number * Bins.most + bin]
        let above = all - below
        guard below[2] >= Self.leastOfLeaf else { continue }
        guard above[2] >= Self.leastOfLeaf else { break }
        let gain = Self.worth(below) + Self.worth(above) - whole
        if gain > best?.gain ?? 1e-3 { best = Cut(feature: feature, bin: bin, gain: gain, below: below) }
      }
    }
    return best
  }

  /// How much a leaf of these examples lowers the loss.
  private static func worth(_ sums: Sums) -> Float { sums[0] * sums[0] / (sums[1] + calm) }
}

/// The features of examples, each cut into some bins of about as many examples.
private struct Bins: Sendable {
  static let most = 64
  /// About so many examples tell where the limits are.
  private static let enough = 16_384

  let featureCount: Int
  /// By feature, the greatest value of each bin but the last.
  let limits: [[Float]]
  /// Row after row.
  let values: [UInt8]

  init(_ examples: [TreeExample]) {
    let featureCount = examples.first?.row.count ?? 0
    self.featureCount = featureCount
    let looked = stride(from: 0, to: examples.count, by: max(1, examples.count / Self.enough))
    limits = (0..<featureCount).map { feature in Self.limits(of: looked.map { examples[$0].row[feature] }.sorted()) }
    var values: [UInt8] = []
    values.reserveCapacity(examples.count * featureCount)
    for example in examples {
      for feature in 0..<featureCount { values.append(Self.bin(of: example.row[feature], limits[feature])) }
    }
    self.values = values
  }

  func bin(of feature: Int, row: Int) -> UInt8 { values[row * featureCount + feature] }

  private static func limits(of sorted: [Float]) -> [Float] {
    var limits: [Float] = []
    for part in 1..<most {
      let value = sorted[sorted.count * part / most]
      if value > limits.last ?? -.infinity, value < sorted[sorted.count - 1] { limits.append(value) }
    }
    return limits
  }

  /// How many limits the value is above.
  private static func bin(of value: Float, _ limits: [Float]) -> UInt8 {
    var (low, high) = (0, limits.count)
    while low < high {
      let middle = (low + high) / 2
      if value > limits[middle] { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }
}
