// Tests of the second look at targets: what is handed to the trees, and what they change.

import IntakeModel
import Testing

@testable import Understanding

@Suite struct TargetContextTests {
  /// The second sentence names nothing; what it is about stands in the first.
  private static let text = "De maandelijkse borrel is een mooi plan. Daar wil ik best voor koken. En succes verder."

  private func finder(_ model: UnderstandingModel = .base) throws -> CandidateFinder {
    let reader = try Samples.reader
    let mail = reader.analyse(ReadableMail(subject: "Borrel", ownText: Self.text))
    return CandidateFinder(mail: mail, plan: reader.index, model: model, grammar: .shared)
  }

  @Test(arguments: ItemKind.allCases)
  func sharesArePartsOfOne(kind: ItemKind) throws {
    let finder = try finder()
    let context = TargetContext(finder: finder, kind: kind)
    for position in finder.content.indices where !finder.odds[position].byTarget.isEmpty {
      let shares = context.shares(at: position)
      #expect(shares.count == finder.plan.targets.count)
      #expect(shares.allSatisfy { $0 >= 0 } && abs(shares.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test func fewLikelyTargetsAreLookedAt() throws {
    let finder = try finder()
    let context = TargetContext(finder: finder, kind: .volunteer)
    let rows = context.rows(at: 1)
    #expect((2...5).contains(rows.count))
    #expect(Set(rows.map(\.target)).count == rows.count)
    #expect(rows.allSatisfy { $0.row.count == TargetContext.featureCount && $0.row.allSatisfy(\.isFinite) })
  }

  @Test func withoutTreesTheFirstLookStands() throws {
    var model = UnderstandingModel.base
    model.targetContext = BoostedTrees()
    let finder = try finder(model)
    let first = TargetContext(finder: finder, kind: .volunteer).shares(at: 1)
    let factors = model.targets.factors(of: .volunteer)
    let odds = finder.odds[1].byTarget.enumerated().map { target, own in
      own * (target == 0 ? factors.whole : finder.plan.isActivity(target) ? factors.activity : 1)
    }
    #expect(zip(first, odds).allSatisfy { abs($0 - $1 / odds.reduce(0, +)) < 1e-9 })
  }

  @Test func aClauseSpeaksOfWhatStandsBeforeIt() throws {
    let finder = try finder()
    let drinks = try #require(finder.plan.index(of: Target(call: "5", activity: "5.1")))
    let second = TargetContext(finder: finder, kind: .volunteer).shares(at: 1)
    #expect(second.indices.max { second[$0] < second[$1] } == drinks)
  }
}
