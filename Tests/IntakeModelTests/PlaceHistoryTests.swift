// Where calls and activities went over several revisions.

import Testing

@testable import IntakeModel

@Suite struct PlaceHistoryTests {
  private static func activity(_ id: String) -> Target { Target(call: String(id.prefix(1)), activity: id) }

  private static func change(_ kind: PlanChangeKind, _ from: [String], _ to: String) -> PlanChange {
    PlanChange(kind: kind, target: activity(to), sources: from.map(activity))
  }

  private static func plan(_ ids: String...) -> Plan {
    let text = LocalizedText(["nl": "x"])
    let calls = Dictionary(grouping: ids) { String($0.prefix(1)) }.sorted { $0.key < $1.key }.map { call, ids in
      Call(
        id: call, title: text, summary: text, activities: ids.map { Activity(id: $0, title: text, text: text) })
    }
    return Plan(
      id: PlanID("p"), code: "P", title: text, address: "p@example.org", languages: ["nl"], addressForm: .formal,
      version: "2026-01-01", intro: text, calls: calls)
  }

  @Test func movesAreFollowedFromStepToStep() {
    let history = PlaceHistory([
      Self.change(.moved, ["1.1"], "2.1"), Self.change(.moved, ["2.1"], "3.1"),
      PlanChange(kind: .moved, target: .wholePlan),
    ])
    let move = Succession(.moved, from: Self.activity("1.1"), to: [Self.activity("3.1")])
    #expect(history.moves(to: Self.plan("3.1")) == [move])
    #expect(history.moves(to: Self.plan("1.1")).isEmpty)
  }

  @Test func whatWasMovedAndThenMergedPartsFromWhereThatWent() {
    let history = PlaceHistory([
      Self.change(.moved, ["1.1"], "2.1"), Self.change(.merged, ["2.1"], "2.2"), Self.change(.moved, ["2.2"], "3.1"),
    ])
    #expect(
      history.returns(from: Self.plan("1.2", "3.1"), to: Self.plan("1.1", "1.2", "2.2")) == [
        Succession(.parted, from: Self.activity("3.1"), to: [Self.activity("1.1")]),
        Succession(.moved, from: Self.activity("3.1"), to: [Self.activity("2.2")]),
      ])
    let move = Succession(.moved, from: Self.activity("2.2"), to: [Self.activity("3.1")])
    #expect(history.moves(to: Self.plan("1.2", "3.1")) == [move])
  }

  @Test func allThatWasMergedInStepsParts() {
    let history = PlaceHistory([Self.change(.merged, ["1.3"], "1.2"), Self.change(.merged, ["1.2"], "1.1")])
    #expect(
      history.returns(from: Self.plan("1.1"), to: Self.plan("1.1", "1.2", "1.3"))
        == ["1.3", "1.2"].map { Succession(.parted, from: Self.activity("1.1"), to: [Self.activity($0)]) })
  }

  @Test func partsOfWhatHadMovedBecomeOneWhereItWas() {
    let history = PlaceHistory([
      Self.change(.moved, ["1.1"], "2.1"), Self.change(.split, ["2.1"], "2.2"), Self.change(.split, ["2.1"], "2.3"),
    ])
    let now = Self.plan("2.2", "2.3")
    #expect(
      history.returns(from: now, to: Self.plan("1.1"))
        == ["2.2", "2.3"].map { Succession(.merged, from: Self.activity($0), to: [Self.activity("1.1")]) })
    #expect(history.moves(to: now).isEmpty)
  }

  @Test func aPartThatWasMergedPartsAndTheOtherBecomesTheWhole() {
    let history = PlaceHistory([
      Self.change(.split, ["1.1"], "1.2"), Self.change(.split, ["1.1"], "1.3"), Self.change(.merged, ["1.2"], "2.1"),
    ])
    #expect(
      history.returns(from: Self.plan("1.3", "2.1"), to: Self.plan("1.1", "2.1")) == [
        Succession(.parted, from: Self.activity("2.1"), to: [Self.activity("1.1")]),
        Succession(.merged, from: Self.activity("1.3"), to: [Self.activity("1.1")]),
      ])
  }

  @Test func partsBecomeOneAgainUnlessTheEarlierPlanHasThem() {
    let history = PlaceHistory([Self.change(.split, ["1.1"], "1.2"), Self.change(.split, ["1.1"], "1.3")])
    let now = Self.plan("1.2", "1.3")
    #expect(
      history.returns(from: now, to: Self.plan("1.1"))
        == ["1.2", "1.3"].map { Succession(.merged, from: Self.activity($0), to: [Self.activity("1.1")]) })
    #expect(history.returns(from: now, to: Self.plan("1.1", "1.3")).map(\.from) == [Self.activity("1.2")])
    #expect(history.returns(from: now, to: now).isEmpty)
  }
}
