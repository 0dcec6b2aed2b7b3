// Tests of the network of clauses: what features show together, words in their order, and a clause beside another.

import IntakeModel
import Testing

@testable import Understanding

@Suite struct ClauseNetworkTests {
  private static let support = ItemKind.support.place

  private static func example(features: [Int32] = [], words: [Int32] = [], shows: Bool) -> KindsExample {
    var example = KindsExample(features: features.map { (index: $0, value: 1) }, words: words)
    example.shown[support] = shows ? 1 : 0
    example.known = SIMD8(repeating: 1)
    return example
  }

  private static func learn(_ mails: [[KindsExample]]) -> ClauseNetwork {
    NetworkTrainer.train((0..<100).flatMap { _ in mails }, rowCount: 2, wordCount: 3)
  }

  /// The log odds of support for each clause.
  private static func odds(_ mail: [KindsExample], _ network: ClauseNetwork) -> [Double] {
    let sights = mail.map { clause in
      let sums = clause.features.reduce(ClauseNetwork.FeatureUnits.zero) { sums, feature in
        sums + ClauseNetwork.FeatureUnits(network.features[Int(feature.index) - 1])
      }
      return ClauseNetwork.Sight(words: network.strongest(clause.words), features: network.found(sums))
    }
    return network.logits(sights).map { $0[support] }
  }

  private func expectLearnt(_ mails: [[KindsExample]]) {
    let network = Self.learn(mails)
    for mail in mails {
      for (clause, odds) in zip(mail, Self.odds(mail, network)) {
        #expect((odds > 0) == (clause.shown[Self.support] > 0), "\(mail.map(\.features)) \(mail.map(\.words)): \(odds)")
      }
    }
  }

  @Test func whatFeaturesShowTogetherIsLearnt() {
    expectLearnt([[], [1], [2], [1, 2]].map { [Self.example(features: $0, shows: $0.count == 1)] })
  }

  @Test func theOrderOfWordsIsLearnt() {
    expectLearnt(
      [[0, 1], [1, 0], [0, 2, 1], [2, 0, 1]].map { words in
        [Self.example(words: words, shows: [[0, 1], [2, 0, 1]].contains(words))]
      })
  }

  @Test func theClauseBesideIsLearnt() {
    let same = Self.example(words: [0], shows: false)
    let shown = Self.example(words: [0], shows: true)
    let other = Self.example(words: [1], shows: false)
    expectLearnt([[same, same], [other, shown], [shown, other]])
  }

  @Test func whatIsLearntIsTheSameEachTime() {
    let mails = [[Self.example(features: [1], words: [0, 1], shows: true)], [Self.example(words: [2], shows: false)]]
    #expect(Self.learn(mails) == Self.learn(mails))
  }

  @Test func stepsAreTheNearest() {
    let values = Wide((0..<Wide.count).map { Float($0) - 20 })
    let scale = WideSteps.scale(of: [values, values * -0.5])
    let steps = WideSteps(values, scale: scale)
    #expect(WideSteps(steps.bytes[...]) == steps)
    for place in 0..<Wide.count {
      #expect(abs(steps.values(scale: scale)[place] - values[place]) <= scale[place] / 2)
    }
  }
}
