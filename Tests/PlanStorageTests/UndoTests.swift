// Taking decisions back: the mail, the counts, the accounting and what was taught stand as before.

import IntakeModel
import Testing

@testable import PlanStorage

struct UndoTests {
  private static let call2 = Target(call: "2")

  /// Everything of the store that a decision can change, but for the history and times.
  private struct Standing: Equatable {
    var items: [String]
    var waitingSince: Int64?
    var postponedUntil: Int64?
    var assignedTo: String?
    var decision: Decision
    var senderClass: SenderClass
    var accounts: [AccountClass: Int]
    var standings: String
    var tasks: Int
    var examples: Int
    var isSuppressed: Bool
    var released: Int

    init(_ test: TestStore, _ number: Int) throws {
      let mail = try #require(try test.store.mail(number: number, plan: planID)).summary
      items = mail.items.map { "\($0.position) \($0.kind) \($0.target) \($0.state)" }
      waitingSince = mail.waitingSince
      postponedUntil = mail.postponedUntil
      assignedTo = mail.assignedTo
      decision = mail.decision
      senderClass = mail.senderClass
      accounts = try test.store.accounts(plan: planID)
      standings = try [Target.wholePlan, Target(call: "1"), UndoTests.call2, Target(call: "2", activity: "2.1")]
        .map { "\(try test.standing($0))" }.joined()
      tasks = try test.store.openTaskCount(planID, withComplaints: true, now: monday + 1_000_000)
      examples = try test.store.examples(planID).count
      released = try test.count("SELECT count(*) FROM released_reaction WHERE text IS NOT NULL")
      isSuppressed = try test.store.isSuppressed("anna@example.org", plan: planID)
    }
  }

  struct Given: CustomTestStringConvertible, Sendable {
    var decision: Review
    var items: [Item] = [item(.support, "1"), item(.question, "2", recorded: false)]
    var testDescription: String { "\(decision)" }
  }

  static let given = [
    Given(decision: .accept(positions: nil)), Given(decision: .accept(positions: [2])),
    Given(decision: .change(position: 2, kind: .volunteer, target: call2)),
    Given(decision: .change(position: 1, kind: .reaction, target: call2)),
    Given(
      decision: .split(
        position: 2,
        parts: [ItemPart(kind: .support, target: call2), ItemPart(kind: .suggestion, target: Target(call: "3"))])),
    Given(decision: .add(kind: .volunteer, target: call2, quote: "")),
    Given(decision: .reject(.offTopic, note: "")), Given(decision: .spam), Given(decision: .block),
    Given(decision: .notForUs), Given(decision: .later(until: monday + 5_000)), Given(decision: .hand(to: "Bob")),
    Given(decision: .answer(positions: nil, text: "Ja.")), Given(decision: .leaveUnconfirmed),
    Given(decision: .settle(positions: nil), items: [item(.question, "1"), item(.suggestion, "2")]),
    Given(decision: .release(position: 1, words: "Mooi."), items: [item(.reaction, "2")]),
    Given(decision: .accept(positions: nil), items: [item(.withdrawal, recorded: false)]),
    Given(decision: .accept(positions: nil), items: [item(.stop, recorded: false)]),
    Given(decision: .change(position: 1, kind: .support, target: call2), items: [item(.withdrawal)]),
    Given(decision: .spam, items: [item(.stop), item(.support, "2")]),
  ]

  @Test(arguments: given)
  func everyDecisionIsUndone(_ given: Given) throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1"), item(.volunteer, "2", "2.1")]))
    let number = try test.take(mail(given.items)).number
    let before = try Standing(test, number)
    guard
      case .done(let decided) = try test.store.review(
        given.decision, number: number, plan: planID, actor: "roos", now: monday + 60)
    else { throw TestFailure("refused") }
    #expect(try Standing(test, number) != before || given.decision == .leaveUnconfirmed)
    #expect(decided.history.last?.isUndoable == true)
    guard
      case .done(let undone) = try test.store.undo(
        number: number, plan: planID, revision: decided.summary.revision, actor: "bob", now: monday + 120)
    else { throw TestFailure("not undone") }
    let after = try Standing(test, number)
    #expect(after == before, "\(after) \(before)")
    // The history keeps both.
    #expect(undone.history.map(\.operation).suffix(2) == [decided.history.last?.operation, "undo"])
    #expect(undone.history.last?.undoes == decided.summary.revision)
    #expect(try test.count("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }

  @Test func decisionsGoBackOneByOneNewestFirst() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1", recorded: false)])).number
    let first = try Standing(test, number)
    _ = try test.store.review(.accept(positions: nil), number: number, plan: planID, actor: "roos", now: monday)
    let second = try Standing(test, number)
    _ = try test.store.review(
      .add(kind: .reaction, target: Self.call2, quote: ""), number: number, plan: planID, actor: "roos", now: monday)
    _ = try test.store.undo(number: number, plan: planID, actor: "roos", now: monday)
    #expect(try Standing(test, number) == second)
    _ = try test.store.undo(number: number, plan: planID, actor: "roos", now: monday)
    #expect(try Standing(test, number) == first)
    guard case .refused(.nothingToUndo) = try test.store.undo(number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("there was nothing left") }
    // What was undone can be decided anew, and an item's number is not used twice.
    guard
      case .done(let again) = try test.store.review(
        .add(kind: .question, target: Self.call2, quote: ""), number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("refused") }
    #expect(again.summary.items.map(\.position) == [1, 3])
  }

  @Test func whatTheSenderChangedSinceIsNotOverwritten() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1", recorded: false)])).number
    guard
      case .done(let mail) = try test.store.review(
        .accept(positions: nil), number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("refused") }
    try test.store.transaction { () throws(StorageError) in
      try test.store.apply([.takeBack(position: 1)], to: mail.summary, by: "BRT-2", now: monday)
    }
    guard case .refused(.changedSince) = try test.store.undo(number: number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("it was undone") }
    #expect(try test.standing(Target(call: "1")).supporters == 0)
  }

  @Test func theMailThatWouldTellOfItDoesNotLeave() throws {
    let test = try TestStore()
    let taken = try test.take(mail([item(.support, "1", recorded: false)]))
    guard
      case .done(let decided) = try test.store.review(
        .accept(positions: nil), number: taken.number, plan: planID, actor: "roos", now: monday)
    else { throw TestFailure("refused") }
    let anna = try #require(MailAddress("anna@example.org"))
    try test.store.enqueue(
      OutboxEntry(
        plan: planID, mail: taken.id, kind: .decisionOutcome, recipient: anna, envelopeSender: nil,
        messageID: MessageID("a@b"), content: [1], heldBecause: nil, notBefore: monday + 600,
        history: decided.summary.revision), now: monday)
    _ = try test.store.undo(number: taken.number, plan: planID, actor: "roos", now: monday)
    #expect(try test.store.outbox(planID).map(\.state) == [.dropped])
  }
}

struct OvertakenDecisionTests {
  @Test func aDecisionOnAnOlderRevisionIsToldWhatTheOtherDid() throws {
    let test = try TestStore()
    let number = try test.take(mail([item(.support, "1", recorded: false)])).number
    let seen = try #require(try test.store.mail(number: number, plan: planID)).summary.revision
    #expect(seen == 0)
    _ = try test.store.review(
      .reject(.unclear, note: ""), number: number, plan: planID, revision: seen, actor: "roos", now: monday)
    let second = try test.store.review(
      .change(position: 1, kind: .question, target: .wholePlan), number: number, plan: planID, revision: seen,
      actor: "bob", now: monday + 1)
    guard case .overtaken(let mail, let entries) = second else { throw TestFailure("it was overwritten: \(second)") }
    #expect(entries.map(\.actor) == ["roos"])
    #expect(entries.map(\.operation) == ["reject"])
    #expect(mail.summary.items.map(\.state) == [.rejected])
    // With what stands now in view it is done.
    guard
      case .done = try test.store.review(
        .change(position: 1, kind: .question, target: .wholePlan), number: number, plan: planID,
        revision: mail.summary.revision, actor: "bob", now: monday + 2)
    else { throw TestFailure("refused") }
    guard
      case .overtaken = try test.store.undo(
        number: number, plan: planID, revision: mail.summary.revision, actor: "roos", now: monday + 3)
    else { throw TestFailure("undone on an older revision") }
  }
}
