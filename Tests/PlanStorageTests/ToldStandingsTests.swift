// What versions tell of counts, to somebody who keeps them all and subtracts.

import IntakeModel
import Testing

@testable import PlanStorage

@Suite struct ToldStandingsTests {
  private static let call = Target(call: "1")
  private static let activity = Target(call: "1", activity: "1.1")

  /// True counts: supporters and helpers by target, and distinct people by target.
  private func counts(_ rows: [(Target, Int, Int, Int)]) -> StoredCounts {
    StoredCounts(
      standings: rows.map { target, supporters, helpers, within in
        StoredStanding(
          call: target.call, activity: target.activity, supporters: supporters, helpers: helpers,
          peopleWithin: within)
      }, answers: [])
  }

  private func standing(_ told: StoredCounts, _ target: Target) -> StoredStanding? {
    told.standings.first { $0.target == target }
  }

  @Test func oneMoreIsNotSeen() throws {
    let first = counts([(Self.call, 5, 0, 5)]).told(after: .nothing)
    #expect(standing(first, Self.call)?.supporters == 5)
    let second = counts([(Self.call, 6, 1, 7)]).told(after: first)
    #expect(standing(second, Self.call)?.supporters == 5 && standing(second, Self.call)?.helpers == ToldNumber.few)
    #expect(second.differences(from: first).map(\.added) == [2])
    let third = counts([(Self.call, 8, 1, 9)]).told(after: second)
    #expect(standing(third, Self.call)?.supporters == 8)
    #expect(third.differences(from: second).map(\.added) == [3])
  }

  @Test func aTotalDoesNotTellWhoIsFew() throws {
    // Ten support the call, one its activity: eleven people would tell that "a few" is one.
    let told = counts([(Self.call, 10, 0, 11), (Self.activity, 1, 0, 1)]).told(after: .nothing)
    #expect(standing(told, Self.call)?.peopleWithin ?? 0 <= 0)
    let more = counts([(Self.call, 10, 0, 14), (Self.activity, 4, 0, 4)]).told(after: told)
    #expect(standing(more, Self.activity)?.supporters == ToldNumber.few)
    let many = counts([(Self.call, 10, 0, 17), (Self.activity, 7, 0, 7)]).told(after: more)
    #expect(standing(many, Self.call)?.peopleWithin == 17)
  }

  @Test func aCallAndItsActivityDoNotDifferByOne() throws {
    // Three support the activity and three others help with it; one more person supports the call's other activity.
    let other = Target(call: "1", activity: "1.2")
    let told = counts([(Self.call, 0, 0, 7), (Self.activity, 3, 3, 6), (other, 4, 0, 4)]).told(after: .nothing)
    #expect(standing(told, Self.activity)?.peopleWithin == 6)
    #expect(standing(told, Self.call)?.peopleWithin ?? 0 <= 0)
    let more = counts([(Self.call, 0, 0, 10), (Self.activity, 3, 3, 6), (other, 7, 0, 7)]).told(after: told)
    #expect(standing(more, Self.call)?.peopleWithin == 10)
  }

  @Test func aHiddenTotalIsRemembered() throws {
    let shown = counts([(Self.call, 10, 0, 20), (Self.activity, 10, 0, 10)]).told(after: .nothing)
    #expect(standing(shown, Self.call)?.peopleWithin == 20)
    let hidden = counts([(Self.call, 16, 0, 17), (Self.activity, 1, 0, 1)]).told(after: shown)
    #expect(standing(hidden, Self.call)?.peopleWithin == -20)
    let empty = counts([]).told(after: hidden)
    #expect(standing(empty, Self.call)?.peopleWithin == -20 && standing(empty, Self.call)?.supporters == 0)
  }

  /// Every pair of versions of a small plan in which people come and go: no number told, difference told, or rest of a
  /// total is one or two.
  @Test func noSubtractionGivesOneOrTwo() throws {
    var told = StoredCounts.nothing
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<3_000 {
      // Supporters of the call and of its activity out of sixteen people, some in both.
      let people = (0..<16).map { _ in random(4) }
      let ofCall = people.filter { $0 & 1 != 0 }.count
      let ofActivity = people.filter { $0 & 2 != 0 }.count
      let all = people.filter { $0 != 0 }.count
      let next = counts([(Self.call, ofCall, 0, all), (Self.activity, ofActivity, 0, ofActivity)]).told(after: told)
      for difference in next.differences(from: told) where abs(difference.added) < 3 {
        let numbers = [told, next].map { standing($0, Target(call: difference.call, activity: difference.activity)) }
        #expect(numbers.allSatisfy { $0?.supporters ?? 0 <= ToldNumber.few }, "only between nobody and a few")
      }
      let total = standing(next, Self.call)?.peopleWithin ?? 0
      if total > 0 {
        let parts = [Self.call, Self.activity].compactMap { standing(next, $0)?.supporters }.filter { $0 >= 3 }
        let outside = total - (parts.max() ?? 0)
        let twice = parts.reduce(0, +) - total
        #expect(outside == 0 || outside >= 3)
        #expect(twice == 0 || twice >= 3)
      }
      told = next
    }
  }

  @Test func whatIsAgreedLeavesNobodyAlone() throws {
    var offers = StoredStanding(call: "1", activity: "1.1", helpers: 10, offered: 1, agreed: 9)
    offers.needs = [1: NeedStanding(offered: 0, agreed: 9)]
    offers.supporters = 8
    offers.earlier = [EarlierSupport(version: 2, supporters: 7)]
    let told = StoredCounts(standings: [offers], answers: []).told(after: .nothing)
    let standing = try #require(told.standings.first)
    #expect(standing.helpers == 10 && standing.agreed == 7)
    #expect(standing.needs[1] == NeedStanding(offered: 7, agreed: 7))
    #expect(standing.earlier == [EarlierSupport(version: 2, supporters: 5)])
  }

  @Test func answersAreAPartOfReactions() throws {
    var call = StoredStanding(call: "1")
    call.reactions = 9
    let answers = [8, 1].enumerated().map {
      StoredAnswers(question: QuestionID(call: "1", number: $0.offset + 1), count: $0.element)
    }
    let told = StoredCounts(standings: [call], answers: answers).told(after: .nothing)
    #expect(told.answers.map(\.count) == [6, ToldNumber.few])
  }
}
