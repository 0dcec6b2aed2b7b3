// Many small decision trees, of which each mends what those before it leave wrong.

/// Log odds as the sum of one leaf of each tree (J. H. Friedman, Greedy function approximation: a gradient boosting
/// machine, Annals of Statistics 29 (2001)). What tells only together, a sure kind and a sure call in a mail of one
/// sentence, need not be multiplied out by anybody.
struct BoostedTrees: Sendable, Equatable {
  /// A fork, or a leaf.
  struct Node: Sendable, Equatable {
    /// The feature that a fork asks for; ``leaf`` when it is one.
    var feature: UInt8
    /// How many nodes farther greater values go on; the others go on at the next node.
    var above: UInt8
    /// A fork's limit, or what a leaf adds to the log odds.
    var value: Float

    static let leaf = UInt8.max
  }

  /// The log odds before any tree speaks.
  private(set) var bias: Float = 0
  /// One tree after the other from its root on; what is below a fork stands before what is above it.
  private(set) var nodes: [Node] = []
  private var roots: [Int32] = []

  init(bias: Float = 0) { self.bias = bias }

  mutating func append(tree: [Node]) {
    roots.append(Int32(nodes.count))
    nodes += tree
  }

  /// The probability for a row of features.
  func probability(of row: [Float]) -> Double {
    let (nodes, row) = (nodes.span, row.span)
    var sum = bias
    for root in roots {
      var place = Int(root)
      var node = nodes[place]
      while node.feature != Node.leaf {
        place += row[Int(node.feature)] > node.value ? Int(node.above) : 1
        node = nodes[place]
      }
      sum += node.value
    }
    return Understanding.probability(fromLogit: Double(sum))
  }
}

extension BoostedTrees {
  /// Trees from the nodes of all of them.
  /// - Parameter features: how many a row has.
  /// - Throws: ``ModelError`` when these are no whole trees, so that following them could go astray.
  init(bias: Float, nodes: [Node], features: Int) throws {
    self.init(bias: bias)
    var start = 0
    while start < nodes.count {
      let end = try Self.end(ofTreeAt: start, nodes, features: features)
      append(tree: Array(nodes[start..<end]))
      start = end
    }
  }

  /// Where the tree ends: each fork still waits for what is above it, the latest first.
  private static func end(ofTreeAt start: Int, _ nodes: [Node], features: Int) throws -> Int {
    var waiting: [Int] = []
    for place in nodes.indices[start...] {
      if nodes[place].feature != Node.leaf {
        guard nodes[place].feature < features else { break }
        waiting.append(place + Int(nodes[place].above))
      } else {
        guard let next = waiting.popLast() else { return place + 1 }
        guard next == place + 1 else { break }
      }
    }
    throw ModelError(problem: "trees")
  }
}
