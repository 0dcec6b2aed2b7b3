// What coordinators decide, what it does to the counts, and the history that stays.

import IntakeModel
import Testing

@testable import PlanStorage

struct ReviewTests {
  private static let call1 = Target(call: "1")
  private static let call2 = Target(call: "2")

  private func review(_ test: TestStore, _ decision: Review, _ number: Int) throws -> ReviewOutcome {
    try test.store.review(decision, number: number, plan: planID, actor: "roos", now: monday + 60)
  }

  private func done(_ outcome: ReviewOutcome) throws -> MailDetail {
    guard case .done(let mail) = outcome else { throw TestFailure("refused: \(outcome)") }
    return mail
  }

  @Test func acceptingRecordsWhatWaitsAndClosesTheMail() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1"), item(.volunteer, "2", recorded: false)])).number
    #expect(try test.store.accounts(plan: planID) == [.waiting: 1])
    let after = try done(review(test, .accept(positions: nil), number))
    #expect(after.summary.items.map(\.state) == [.recorded, .recorded])
    #expect(after.summary.waitingSince == nil)
    #expect(after.history.map(\.operation) == ["accept"])
    #expect(after.history.first?.actor == "roos")
    #expect(try test.store.accounts(plan: planID) == [.recorded: 1])
    #expect(try test.standing(Self.call2).helpers == 1)
  }

  @Test func acceptingSomeRejectsTheOthers() throws {
    let test = try TestStore()
    let items = [item(.support, "1", recorded: false), item(.support, "2", recorded: false)]
    let number = try test.take(mail(items)).number
    let after = try done(review(test, .accept(positions: [2]), number))
    #expect(after.summary.items.map(\.state) == [.rejected, .recorded])
    #expect(after.history.first?.detail == ["items": "2"])
  }

  @Test func changingOneItemLeavesTheMailWaitingForTheOther() throws {
    let test = try TestStore()
    let items = [item(.support, "1", recorded: false), item(.support, "2", recorded: false)]
    let number = try test.take(mail(items)).number
    let target = Target(call: "2", activity: "2.1")
    let after = try done(review(test, .change(position: 1, kind: .volunteer, target: target), number))
    #expect(after.summary.waitingSince != nil)
    #expect(after.summary.items.first?.target == target)
    #expect(
      after.history.first?.detail == [
        "item": "1", "from_kind": "support", "kind": "volunteer", "from_call": "1", "call": "2", "activity": "2.1",
      ])
    let rest = try done(review(test, .change(position: 2, kind: .support, target: Self.call2), number))
    #expect(rest.summary.waitingSince == nil)
    #expect(try test.store.accounts(plan: planID) == [.recorded: 1])
  }

  @Test func changingWhatWasRecordedMovesTheCount() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1")])).number
    #expect(try test.standing(Self.call1).supporters == 1)
    _ = try done(review(test, .change(position: 1, kind: .support, target: Self.call2), number))
    #expect(try test.standing(Self.call1) == Standing())
    #expect(try test.standing(Self.call2).supporters == 1)
    let changes = try #require(try test.store.article(planID, publicURL: nil)).versions[0].changes
    #expect(changes.map(\.added) == [-1, 1])
    #expect(changes.map(\.target) == [Self.call1, Self.call2])
  }

  @Test func supportStandsWhileAnotherMailOfThePersonSaysIt() throws {
    let test = try TestStore()
    let first = try test.take(mail([item(.support, "1")])).number
    let second = try test.take(mail([item(.support, "1")])).number
    _ = try done(review(test, .change(position: 1, kind: .reaction, target: Self.call1), first))
    #expect(try test.standing(Self.call1) == Standing(supporters: 1, reactions: 1, peopleWithin: 1))
    _ = try done(review(test, .change(position: 1, kind: .reaction, target: Self.call1), second))
    #expect(try test.standing(Self.call1) == Standing(reactions: 2))
  }

  @Test func aWithdrawalReadOtherwiseGivesBackWhatItTook() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.volunteer, "1", "1.1")]))
    let changed = try test.take(mail([item(.support, "2")])).number
    let withdrawal = try test.take(mail([item(.withdrawal, recorded: false)])).number
    _ = try done(review(test, .accept(positions: nil), withdrawal))
    #expect(try test.standing() == Standing())
    // Read otherwise meanwhile: this one must not come back as it was.
    _ = try done(review(test, .change(position: 1, kind: .reaction, target: Self.call2), changed))
    _ = try done(review(test, .change(position: 1, kind: .question, target: .wholePlan), withdrawal))
    #expect(try test.standing().peopleWithin == 1)
    #expect(try test.standing(Self.call1) == Standing(supporters: 1, peopleWithin: 1))
    #expect(try test.standing(Self.call2) == Standing(reactions: 1))
  }

  @Test func aStopReadOtherwiseLiftsTheSuppression() throws {
    let test = try TestStore()
    let anna = try #require(MailAddress("anna@example.org"))
    let number = try test.take(mail([item(.stop)])).number
    _ = try done(review(test, .change(position: 1, kind: .support, target: Self.call1), number))
    #expect(try !test.store.replyCounts(to: anna, plan: planID, now: monday).isSuppressed)
  }

  @Test func rejectingClosesWithTheReasonAndAddingOpensTheAccount() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1", recorded: false)])).number
    let rejected = try done(review(test, .reject(.other, note: "een grap"), number))
    #expect(rejected.summary.items.map(\.state) == [.rejected])
    #expect(rejected.history.first?.detail == ["because": "een grap", "reason": "other"])
    #expect(try test.store.accounts(plan: planID) == [.closed: 1])
    let added = try done(review(test, .add(kind: .reaction, target: Self.call1, quote: "mooi"), number))
    #expect(added.summary.items.map(\.state) == [.rejected, .recorded])
    #expect(added.summary.items.last?.position == 2)
    #expect(try test.store.accounts(plan: planID) == [.recorded: 1])
    #expect(try test.standing(Self.call1).reactions == 1)
  }

  @Test func theDuplicatesOfAMailStayDuplicates() throws {
    let test = try TestStore()
    let original = try test.take(mail([item(.support, "1", recorded: false)]))
    guard case .fresh(let copy) = try test.store.claim(keys: [[1]], plan: planID, now: monday).first else { return }
    try test.store.finish(copy, as: .duplicate, contentHash: [1], mail: original.id, now: monday)
    _ = try done(review(test, .accept(positions: nil), original.number))
    #expect(try test.store.accounts(plan: planID) == [.recorded: 1, .duplicate: 1])
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var mail: MailRecord
    var decision: Review
    var number = 1
    var refusal: ReviewRefusal
  }

  @Test(arguments: [
    Refused(
      testDescription: "no such mail", mail: mail(), decision: .reject(.other, note: "x"), number: 2,
      refusal: .noSuchMail),
    Refused(
      testDescription: "accepted before", mail: mail([item(.support)]), decision: .accept(positions: nil),
      refusal: .notWaiting),
    Refused(
      testDescription: "rejecting what does not wait", mail: mail([item(.support)]),
      decision: .reject(.other, note: "x"), refusal: .notWaiting),
    Refused(
      testDescription: "an item that is not there", mail: mail([item(.support, recorded: false)]),
      decision: .accept(positions: [1, 2]), refusal: .noSuchItem(position: 2)),
    Refused(
      testDescription: "accepting what is recorded", mail: mail([item(.support), item(.support, recorded: false)]),
      decision: .accept(positions: [1]), refusal: .noSuchItem(position: 1)),
    Refused(
      testDescription: "changing an item that is not there", mail: mail([item(.support, recorded: false)]),
      decision: .change(position: 9, kind: .support, target: .wholePlan), refusal: .noSuchItem(position: 9)),
    Refused(
      testDescription: "nothing to accept", mail: mail(decision: .queue), decision: .accept(positions: nil),
      refusal: .nothingToAccept),
    Refused(
      testDescription: "nobody to count", mail: mail(from: nil, [item(.support, recorded: false)]),
      decision: .accept(positions: nil), refusal: .noSender),
  ])
  func aRefusedDecisionChangesNothing(_ given: Refused) throws {
    let test = try TestStore()
    try test.take(given.mail)
    guard case .refused(let refusal) = try review(test, given.decision, given.number) else {
      throw TestFailure("it was done")
    }
    #expect(refusal == given.refusal)
    #expect(try test.count("SELECT count(*) FROM history") == 0)
  }

  @Test(arguments: ["UPDATE history SET actor = 'x'", "UPDATE plan_text SET json = '{}'"])
  func whatWasDoneCannotBeRewritten(sql: String) throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, recorded: false)])).number
    _ = try done(review(test, .accept(positions: nil), number))
    expectStorageError(.setAside) { try test.store.database.run(sql) }
  }
}

struct QueueTests {
  @Test func thePersonInNeedComesFirstThenWhoWaitsLongest() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, recorded: false)]), now: monday + 20)
    try test.take(mail([item(.support, recorded: false)]), now: monday + 10)
    try test.take(mail([item(.support)]), now: monday)
    try test.take(mail([], flags: [.crisis], decision: .queue), now: monday + 30)
    #expect(try test.store.mails(planID, .waiting(now: monday + 60)).map(\.number) == [4, 2, 1])
    #expect(try test.store.mails(planID, .waiting(now: monday + 60), limit: 2).map(\.number) == [4, 2])
    #expect(try test.store.mails(planID, .all).map(\.number) == [1, 2, 3, 4])
    // A limit keeps the newest.
    #expect(try test.store.mails(planID, .all, limit: 2).map(\.number) == [3, 4])
  }

  @Test func aListHasEachMailsOwnItems() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.volunteer, "2", "2.1")]))
    try test.take(mail([]))
    try test.take(mail([item(.question)]))
    let mails = try test.store.mails(planID, .all)
    #expect(mails.map { $0.items.map(\.kind) } == [[.support, .volunteer], [], [.question]])
    #expect(mails.first?.items.last?.target == Target(call: "2", activity: "2.1"))
    #expect(mails.first?.items.first?.reasons == ["het staat er"])
    #expect(mails.first?.items.first?.alternatives.first?.kind == .reaction)
    #expect(mails.first?.reference == "BRT-1")
  }

  @Test func aMailTellsOfThePersonsOthers() throws {
    let test = try TestStore()
    for address in ["anna@example.org", "anna@example.org", "bo@example.org", nil, nil] {
      try test.take(mail(from: address))
    }
    let others = try (1...5).map { try test.store.mail(number: $0, plan: planID)?.otherMails }
    #expect(others == [1, 1, 0, 0, 0])
    #expect(try test.store.mail(number: 6, plan: planID)?.ownText == nil)
    #expect(try test.store.mail(number: 1, plan: PlanID("tweede"))?.ownText == nil)
  }
}
