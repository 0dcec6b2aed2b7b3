// Who is counted where.

import IntakeModel
import Testing

@testable import PlanStorage

struct CountingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Mails in their order: who, and what they say.
    var mails: [(String, [Item])]
    var expected: [Target: Standing]
  }

  static let whole = Target.wholePlan
  static let call1 = Target(call: "1")
  static let activity11 = Target(call: "1", activity: "1.1")

  static let cases = [
    Case(
      testDescription: "a person supports a thing once, however often they say so",
      mails: [
        ("anna", [item(.support, "1"), item(.support, "1")]), ("anna", [item(.support, "1")]),
        ("bo", [item(.support, "1")]),
      ],
      expected: [call1: Standing(supporters: 2, peopleWithin: 2), whole: Standing(peopleWithin: 2)]),
    Case(
      testDescription: "support for the whole plan is not added to calls",
      mails: [("anna", [item(.support)]), ("bo", [item(.support, "1")])],
      expected: [
        whole: Standing(supporters: 1, peopleWithin: 2), call1: Standing(supporters: 1, peopleWithin: 1),
      ]),
    Case(
      testDescription: "a call counts distinct people over its activities, beside its own supporters",
      mails: [
        ("anna", [item(.support, "1"), item(.support, "1", "1.1")]), ("bo", [item(.volunteer, "1", "1.1")]),
        ("cas", [item(.volunteer, "1", "1.1"), item(.support, "1", "1.1")]),
      ],
      expected: [
        call1: Standing(supporters: 1, peopleWithin: 3),
        activity11: Standing(supporters: 2, helpers: 2, peopleWithin: 3), whole: Standing(peopleWithin: 3),
      ]),
    Case(
      testDescription: "reactions count by reaction and make nobody a supporter",
      mails: [("anna", [item(.reaction, "1"), item(.reaction, "1")]), ("bo", [item(.question, "1")])],
      expected: [call1: Standing(reactions: 2), whole: Standing()]),
    Case(
      testDescription: "what waits does not count",
      mails: [("anna", [item(.support, "1", recorded: false)]), ("bo", [item(.support, "2")])],
      expected: [call1: Standing(), whole: Standing(peopleWithin: 1)]),
    Case(
      testDescription: "withdrawing a call takes back what lies under it and nothing else",
      mails: [
        ("anna", [item(.support, "1"), item(.volunteer, "1", "1.1"), item(.support, "2")]),
        ("bo", [item(.support, "1")]), ("anna", [item(.withdrawal, "1")]),
      ],
      expected: [
        call1: Standing(supporters: 1, peopleWithin: 1), activity11: Standing(),
        Target(call: "2"): Standing(supporters: 1, peopleWithin: 1), whole: Standing(peopleWithin: 2),
      ]),
    Case(
      testDescription: "withdrawing everything takes reactions too, and leaves what the same mail gives",
      mails: [
        ("anna", [item(.support), item(.support, "1"), item(.reaction, "1")]),
        ("anna", [item(.support, "2"), item(.withdrawal)]),
      ],
      expected: [
        whole: Standing(peopleWithin: 1), call1: Standing(),
        Target(call: "2"): Standing(supporters: 1, peopleWithin: 1),
      ]),
    Case(
      testDescription: "stop leaves what was said",
      mails: [("anna", [item(.support, "1")]), ("anna", [item(.stop)])],
      expected: [call1: Standing(supporters: 1, peopleWithin: 1), whole: Standing(peopleWithin: 1)]),
  ]

  @Test(arguments: cases)
  func counts(_ given: Case) throws {
    let test = try TestStore()
    for (name, items) in given.mails { try test.take(mail(from: "\(name)@example.org", items)) }
    for (target, standing) in given.expected { #expect(try test.standing(target) == standing, "\(target)") }
  }

  @Test func aMailWithoutSenderCountsNothingAndItsItemsWait() throws {
    let test = try TestStore()
    let number = try test.take(mail(from: nil, [item(.support, "1")])).number
    #expect(try test.store.mail(number: number, plan: planID)?.summary.items.map(\.state) == [.waiting])
    #expect(try test.standing(CountingTests.call1) == Standing())
  }

  @Test func suggestionsBecomeProposalsThatWait() throws {
    let test = try TestStore()
    try test.take(mail([item(.suggestion, "1"), item(.suggestion, "1"), item(.suggestion)]))
    let changes = try test.store.unpublishedChanges(planID).filter { $0.kind == .suggestionProposed }
    #expect(changes.map(\.target) == [CountingTests.call1, .wholePlan])
    #expect(changes.map(\.added) == [2, 1])
    _ = try test.standing()
    let article = try #require(try test.store.article(planID, publicURL: nil))
    #expect(article.openSuggestions == [CountingTests.call1: 2, .wholePlan: 1])
  }

  @Test func aSecondMailThatSaysTheSameIsNoChange() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1")]))
    #expect(try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday) == 1)
    try test.take(mail([item(.support, "1")]))
    #expect(try !test.store.hasUnpublishedChanges(planID))
    #expect(try test.store.makeVersion(of: planID, day: "2025-10-10", now: monday) == nil)
  }

  @Test func stopAndPrivacyAreNoChangesOfThePlan() throws {
    let test = try TestStore()
    _ = try test.standing()
    try test.take(mail([item(.stop), item(.privacy)]))
    #expect(try test.store.makeVersion(of: planID, day: "2025-10-10", now: monday) == nil)
  }

  @Test func stopSuppressesTheAddressInThisPlanOnly() throws {
    let test = try TestStore()
    let other = PlanID("tweede")
    _ = try test.store.importPlan(smallPlan(other, code: "TWE"), actor: "test", now: monday)
    let anna = try #require(MailAddress("anna@example.org"))
    try test.take(mail([], plan: other))
    try test.take(mail([item(.stop)]))
    #expect(try test.store.replyCounts(to: anna, plan: planID, now: monday).isSuppressed)
    #expect(try !test.store.replyCounts(to: anna, plan: other, now: monday).isSuppressed)
  }

  @Test func unprovedMailsAreCountedByMailAndNotWhenAPersonLooked() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.support, "2")], authentication: .none), now: monday)
    // The same again says nothing new, but it is one more unproved mail.
    try test.take(mail([item(.support, "1")], authentication: .none), now: monday + 10)
    try test.take(mail(from: "bo@example.org", [item(.support, "1")]), now: monday + 10)
    let waiting = try test.take(
      mail(from: "cas@example.org", [item(.support, "1", recorded: false)], authentication: .none), now: monday + 10)
    _ = try test.store.review(
      .accept(positions: nil), number: waiting.number, plan: planID, actor: "roos", now: monday + 20)
    #expect(try test.store.unverifiedMailsRecorded(plan: planID, since: monday) == 2)
    #expect(try test.store.unverifiedMailsRecorded(plan: planID, since: monday + 1) == 1)
    #expect(try test.store.unverifiedMailsRecorded(plan: planID, since: monday + 11) == 0)
  }
}
