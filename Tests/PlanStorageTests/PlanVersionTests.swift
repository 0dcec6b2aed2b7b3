// Importing plans, what a new text changes, and versions that stay as they were.

import IntakeModel
import Testing

@testable import PlanStorage

struct PlanVersionTests {
  private func publish(_ test: TestStore, _ day: String = "2025-10-09") throws -> Int? {
    try test.store.makeVersion(of: planID, day: day, now: monday)
  }

  private func changed(_ change: (inout Plan) -> Void) -> Plan {
    var plan = smallPlan()
    change(&plan)
    return plan
  }

  @Test func importingIsCreatedThenUnchangedThenChanged() throws {
    let test = try TestStore(importing: nil)
    #expect(try test.store.importPlan(smallPlan(), actor: "test", now: monday) == .created)
    #expect(try test.store.importPlan(smallPlan(), actor: "test", now: monday) == .unchanged)
    let reworded = changed { $0.intro = dutch("Hallo.") }
    #expect(try test.store.importPlan(reworded, actor: "test", now: monday) == .changed)
    #expect(try test.store.currentPlan(planID) == reworded)
  }

  @Test func aCodeIsOneplansAndStaysItsOwn() throws {
    let test = try TestStore()
    let rival = expectStorageError(.stop) {
      _ = try test.store.importPlan(smallPlan(PlanID("tweede")), actor: "test", now: monday)
    }
    #expect(rival?.description.contains("choose another code") == true)
    #expect(try test.store.importPlan(smallPlan(code: "NEW"), actor: "test", now: monday) == .changed)
    try test.take(mail())
    let lost = expectStorageError(.stop) {
      _ = try test.store.importPlan(smallPlan(code: "BRT"), actor: "test", now: monday)
    }
    #expect(lost?.description.contains("keep it") == true)
    #expect(try test.store.mail(number: 1, plan: planID)?.summary.reference == "NEW-1")
  }

  struct Difference: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout Plan) -> Void
    var expected: [PlanChange]
  }

  @Test(arguments: [
    Difference(
      testDescription: "a title", change: { $0.calls[1].title = dutch("Anders") },
      expected: [PlanChange(kind: .reworded, target: Target(call: "2"))]),
    Difference(
      testDescription: "an activity's text and state",
      change: {
        $0.calls[0].activities[1].text = dutch("Anders.")
        $0.calls[0].activities[1].state = .running
      },
      expected: [
        PlanChange(kind: .stateChanged, target: Target(call: "1", activity: "1.2"), state: .running),
        PlanChange(kind: .reworded, target: Target(call: "1", activity: "1.2")),
      ]),
    Difference(
      testDescription: "one came and one went",
      change: {
        $0.calls[2].id = "4"
        $0.calls[2].title = dutch("Oproep 4")
      },
      expected: [
        PlanChange(kind: .added, target: Target(call: "4"), text: dutch("Oproep 4")),
        PlanChange(kind: .ended, target: Target(call: "3"), text: dutch("Oproep 3")),
      ]),
    Difference(
      testDescription: "something else", change: { $0.intro = dutch("Anders.") },
      expected: [PlanChange(kind: .reworded, target: .wholePlan)]),
  ])
  func aNewTextTellsWhatItChanges(_ given: Difference) throws {
    let test = try TestStore()
    #expect(try publish(test) == 1)
    _ = try test.store.importPlan(changed(given.change), actor: "test", now: monday)
    #expect(try test.store.unpublishedChanges(planID) == given.expected)
  }

  @Test func nothingChangedMakesNoVersion() throws {
    let test = try TestStore()
    #expect(try test.store.numberOfLastVersion(planID) == nil)
    #expect(try publish(test) == 1)
    #expect(try publish(test, "2025-10-10") == nil)
    #expect(try test.store.numberOfLastVersion(planID) == 1)
    #expect(try test.store.dayOfLastVersion(planID) == "2025-10-09")
  }

  @Test func whatCancelsOutMakesNoVersionUntilSomethingIsToTell() throws {
    let test = try TestStore()
    _ = try publish(test)
    let number = try test.take(mail([item(.support, "1")])).number
    let answer = Review.change(position: 1, kind: .privacy, target: .wholePlan)
    _ = try test.store.review(answer, number: number, plan: planID, actor: "roos", now: monday)
    #expect(try publish(test) == nil)
    try test.take(mail(from: "bo@example.org", [item(.support, "2")]))
    #expect(try publish(test) == 2)
    let changes = try #require(try test.store.article(planID, publicURL: nil)).versions[0].changes
    #expect(changes == [PlanChange(kind: .counts, target: Target(call: "2"), added: 1, itemKind: .support)])
  }

  @Test func anOlderVersionIsShownAsItWas() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.suggestion, "2")]))
    #expect(try publish(test) == 1)
    let first = try test.store.article(planID, version: 1, publicURL: "https://example.org/")
    try test.take(mail(from: "bo@example.org", [item(.support, "1")]))
    _ = try test.store.importPlan(changed { $0.calls.remove(at: 0) }, actor: "test", now: monday)
    #expect(try publish(test, "2025-10-10") == 2)
    #expect(try test.store.article(planID, version: 1, publicURL: "https://example.org/") == first)
    #expect(first?.standings[Target(call: "1")]?.supporters == 1)
    let newest = try #require(try test.store.article(planID, publicURL: nil))
    #expect(newest.versions.map(\.number) == [2, 1])
    #expect(newest.versions.map(\.day) == ["2025-10-10", "2025-10-09"])
    #expect(newest.versions.last == first?.versions.first)
    #expect(try test.store.article(planID, version: 3, publicURL: nil) == nil)
  }

  @Test func whatThePlanNoLongerHasKeepsItsNewestTitle() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1", "1.1"), item(.support, "2")]))
    _ = try publish(test)
    let renamed = changed { $0.calls[0].activities[0].title = dutch("Nieuwe naam") }
    _ = try test.store.importPlan(renamed, actor: "test", now: monday)
    _ = try test.store.importPlan(changed { $0.calls.removeFirst() }, actor: "test", now: monday)
    _ = try publish(test)
    let article = try #require(try test.store.article(planID, publicURL: nil))
    #expect(article.formerTitles[Target(call: "1", activity: "1.1")] == dutch("Nieuwe naam"))
    #expect(article.formerTitles[Target(call: "1")] == dutch("Oproep 1"))
    #expect(article.formerTitles[Target(call: "2")] == nil)
    #expect(article.standings[Target(call: "1", activity: "1.1")]?.supporters == 1)
    #expect(article.standings[.wholePlan]?.peopleWithin == 1)
  }
}
