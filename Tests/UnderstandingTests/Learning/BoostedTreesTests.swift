// Tests of boosted trees: what is learnt together, the same each time, and nodes that are no trees.

import Testing

@testable import Understanding

@Suite struct BoostedTreesTests {
  private typealias Node = BoostedTrees.Node

  private static func leaf(_ value: Float) -> Node { Node(feature: Node.leaf, above: 0, value: value) }

  /// Two numbers and the rest of a division that tells nothing.
  private static func examples(_ isPositive: (Float, Float) -> Bool) -> [TreeExample] {
    (0..<1600).map { number in
      let (first, second) = (Float(number % 40), Float(number / 40))
      return TreeExample(row: [first, second, Float(number % 7)], isPositive: isPositive(first, second))
    }
  }

  private static func trees(_ examples: [TreeExample]) -> BoostedTrees {
    TreeTrainer.train(examples, treeCount: 250, rate: 0.06)
  }

  @Test func whatTellsOnlyTogetherIsLearnt() {
    let trees = Self.trees(Self.examples { ($0 < 20) == ($1 < 12) })
    for (row, isPositive) in [
      ([3, 5, 0], true), ([35, 33, 1], true), ([3, 33, 2], false), ([35, 5, 3], false),
    ] as [([Float], Bool)] {
      #expect((trees.probability(of: row) > 0.5) == isPositive, "\(row)")
    }
  }

  @Test func aShareIsLearntWhereNothingTells() {
    let trees = Self.trees(
      (0..<1000).map { TreeExample(row: [Float($0 % 2)], isPositive: $0 % 10 < 4) })
    #expect(abs(trees.probability(of: [0]) - 0.4) < 0.01)
    #expect(abs(trees.probability(of: [1]) - 0.4) < 0.01)
  }

  @Test func examplesOfOneSortAreSure() {
    let example = TreeExample(row: [1], isPositive: true)
    #expect(Self.trees([example, example]).probability(of: [1]) > 0.99)
    #expect(Self.trees([]).probability(of: [1]) < 0.01)
  }

  @Test func whatIsLearntIsTheSameEachTime() {
    let examples = Self.examples { $0 + $1 > 30 }
    #expect(Self.trees(examples) == Self.trees(examples))
  }

  @Test func aLimitBelongsToWhatIsBelow() throws {
    let trees = try BoostedTrees(
      bias: 0, nodes: [Node(feature: 0, above: 2, value: 3), Self.leaf(-2), Self.leaf(2), Self.leaf(1)], features: 1)
    #expect(trees.probability(of: [3]) == probability(fromLogit: -1))
    #expect(trees.probability(of: [3.5]) == probability(fromLogit: 3))
  }

  @Test(arguments: [
    [Node(feature: 0, above: 2, value: 3), leaf(1)],
    [Node(feature: 0, above: 1, value: 3), leaf(1), leaf(1)],
    [Node(feature: 0, above: 3, value: 3), leaf(1), leaf(1), leaf(1)],
    [Node(feature: 0, above: 0, value: 3)],
    [Node(feature: 1, above: 2, value: 3), leaf(1), leaf(1)],
  ])
  private func nodesThatAreNoTreesAreRefused(_ nodes: [Node]) {
    #expect(throws: ModelError.self) { try BoostedTrees(bias: 0, nodes: nodes, features: 1) }
  }
}
