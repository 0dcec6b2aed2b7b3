// The outbox as a state machine, and the counts that the brakes look at.

import Foundation
import IntakeModel
import Testing

@testable import PlanStorage

/// Puts mails of ours into a store.
private struct Outbox {
  let test: TestStore
  private var count = 0

  init() throws { test = try TestStore() }

  mutating func add(
    _ kind: MailKind = .confirmation, of mail: MailID? = nil, to recipient: String = "anna@example.org",
    held: String? = nil, at now: Int64 = monday, notBefore: Int64? = nil
  ) throws {
    let address = try #require(MailAddress(recipient))
    try add(kind, of: mail, to: address, held: held, at: now, notBefore: notBefore)
  }

  @discardableResult
  mutating func add(
    _ kind: MailKind, of mail: MailID? = nil, to address: MailAddress, held: String? = nil, at now: Int64 = monday,
    notBefore: Int64? = nil
  ) throws(StorageError) -> OutboxID {
    count += 1
    return try test.store.enqueue(
      OutboxEntry(
        plan: planID, mail: mail, kind: kind, recipient: address, envelopeSender: nil,
        messageID: MessageID("\(count)@buurt.example"), content: Array("Mail \(count)\r\n".utf8), heldBecause: held,
        notBefore: notBefore ?? now), now: now)
  }

  func states() throws -> [OutboxState] { try test.store.outbox(planID).reversed().map(\.state) }

  func counts(_ recipient: String = "anna@example.org", now: Int64) throws -> ReplyCounts {
    try test.store.replyCounts(to: #require(MailAddress(recipient)), plan: planID, now: now)
  }
}

struct OutboxTests {
  @Test func whatIsDueLongestGoesFirstAndOnce() throws {
    var outbox = try Outbox()
    try outbox.add(notBefore: monday + 20)
    try outbox.add(notBefore: monday + 10)
    try outbox.add(held: "wacht", notBefore: monday)
    try outbox.add(notBefore: monday + 99)
    let store = outbox.test.store
    #expect(try store.nextDue() == monday + 10)
    #expect(try store.claimNextToSend(now: monday)?.id == nil)
    let first = try #require(try store.claimNextToSend(now: monday + 20))
    #expect(first.content == Array("Mail 2\r\n".utf8))
    #expect(first.attempts == 0)
    #expect(first.firstAttemptAt == monday + 20)
    #expect(first.envelopeSender == nil)
    #expect(try store.claimNextToSend(now: monday + 20)?.content == Array("Mail 1\r\n".utf8))
    #expect(try store.claimNextToSend(now: monday + 20)?.id == nil)
    #expect(try outbox.states() == [.sending, .sending, .held, .pending])
  }

  @Test func theLastMailToWhoWasErasedIsForgottenWhereTheNextIsClaimed() throws {
    var outbox = try Outbox()
    try outbox.add(.erasureDone)
    try outbox.add(to: "bert@example.org")
    let store = outbox.test.store
    let last = try #require(try store.claimNextToSend(now: monday))
    let next = try store.transaction { () throws(StorageError) in
      try store.settle(last.id, as: .failed, because: "nee", code: 550, now: monday)
      return try store.claimNextToSend(now: monday)
    }
    #expect(next?.recipient == "bert@example.org")
    #expect(try store.outbox(planID).map(\.recipient).contains(""))
    for end in ["", "-wal"] {
      let file = try Data(contentsOf: URL(fileURLWithPath: outbox.test.path + "/gehoord.db" + end))
      #expect(file.range(of: Data("anna@example.org".utf8)) == nil)
    }
  }

  @Test func aClaimIsDurableBeforeTheMailGoes() throws {
    var outbox = try Outbox()
    try outbox.add()
    _ = try outbox.test.store.claimNextToSend(now: monday)
    let other = try PlanStore(directory: outbox.test.path)
    #expect(try other.outboxCounts(planID) == [.sending: 1])
    #expect(try other.settleInterrupted(resending: [.alarm], now: monday + 1) == 1)
    #expect(try other.settleInterrupted(resending: [.alarm], now: monday + 1) == 0)
    #expect(try outbox.states() == [.unknown])
    #expect(try outbox.test.store.claimNextToSend(now: monday + 9)?.id == nil)
  }

  @Test func aDeferredMailComesAgainAtItsTime() throws {
    var outbox = try Outbox()
    try outbox.add()
    let store = outbox.test.store
    let mail = try #require(try store.claimNextToSend(now: monday))
    try store.settle(mail.id, as: .pending, because: "later", code: 451, notBefore: monday + 300, now: monday)
    #expect(try store.claimNextToSend(now: monday + 299)?.id == nil)
    let again = try #require(try store.claimNextToSend(now: monday + 300))
    #expect(again.attempts == 1)
    #expect(again.firstAttemptAt == monday)
  }

  struct Step: CustomTestStringConvertible, Sendable {
    var from: OutboxState
    var released: OutboxState
    var dropped: OutboxState
    var settled: OutboxState
    var testDescription: String { from.rawValue }
  }

  /// What a person and the sending may do to a mail in each state.
  @Test(arguments: [
    Step(from: .held, released: .pending, dropped: .dropped, settled: .held),
    Step(from: .pending, released: .pending, dropped: .dropped, settled: .pending),
    Step(from: .sending, released: .sending, dropped: .sending, settled: .sent),
    Step(from: .sent, released: .sent, dropped: .sent, settled: .sent),
    Step(from: .failed, released: .pending, dropped: .dropped, settled: .failed),
    Step(from: .unknown, released: .pending, dropped: .dropped, settled: .unknown),
    Step(from: .dropped, released: .dropped, dropped: .dropped, settled: .dropped),
  ])
  func onlySensibleStepsArePossible(_ step: Step) throws {
    func after(_ act: (PlanStore, OutboxID) throws -> Void) throws -> OutboxState? {
      var outbox = try Outbox()
      try outbox.add(held: step.from == .held ? "wacht" : nil)
      let store = outbox.test.store
      let id = try #require(try store.outbox(planID).first?.id)
      if step.from == .dropped { _ = try store.drop(id, plan: planID, actor: "Roos", now: monday) }
      if [.sending, .sent, .failed, .unknown].contains(step.from) {
        _ = try store.claimNextToSend(now: monday)
        if step.from != .sending { try store.settle(id, as: step.from, because: nil, code: nil, now: monday) }
      }
      #expect(try outbox.states() == [step.from])
      try act(store, id)
      return try outbox.states().first
    }
    let mayRelease = [.held, .failed, .unknown].contains(step.from)
    let released = try after { store, id in
      let wasReleased = try store.release(id, plan: planID, actor: "Roos", now: monday)
      #expect(wasReleased == mayRelease)
    }
    let dropped = try after { store, id in _ = try store.drop(id, plan: planID, actor: "Roos", now: monday) }
    let settled = try after { store, id in
      try store.settle(id, as: .sent, because: nil, code: 250, now: monday)
    }
    // Another plan's coordinator may do nothing.
    let touched = try after { store, id in
      let wasTouched = [
        try store.release(id, plan: PlanID("tweede"), actor: "Roos", now: monday),
        try store.drop(id, plan: PlanID("tweede"), actor: "Roos", now: monday),
      ]
      #expect(wasTouched == [false, false])
    }
    #expect([released, dropped, settled, touched] == [step.released, step.dropped, step.settled, step.from])
  }

  @Test(arguments: [OutboxState.held, .pending, .failed, .unknown])
  func whatWasGivenUpComesBackAsItWasAndOnce(_ from: OutboxState) throws {
    var outbox = try Outbox()
    try outbox.add(held: from == .held ? "wacht" : nil)
    let store = outbox.test.store
    let id = try #require(try store.outbox(planID).first?.id)
    if from == .failed || from == .unknown {
      _ = try store.claimNextToSend(now: monday)
      try store.settle(id, as: from, because: nil, code: nil, now: monday)
    }
    func takesBack(in plan: PlanID = planID) throws -> Bool {
      try store.takeBackDrop(id, plan: plan, actor: "Omar", now: monday + 2)
    }
    #expect(try !takesBack())
    #expect(try store.drop(id, plan: planID, actor: "Roos", now: monday + 1))
    #expect(try !takesBack(in: PlanID("tweede")))
    #expect(try takesBack())
    #expect(try outbox.states() == [from])
    #expect(try !takesBack())
    let deeds = try store.deeds(planID, limit: 2)
    #expect(deeds.map(\.operation) == ["undo", "drop"] && deeds.map(\.actor) == ["Omar", "Roos"])
    #expect(deeds.map(\.at) == [monday + 2, monday + 1] && deeds[0].undoes == deeds[1].id)
  }

  @Test func aReleasedMailStartsAnew() throws {
    var outbox = try Outbox()
    try outbox.add()
    let store = outbox.test.store
    let mail = try #require(try store.claimNextToSend(now: monday))
    try store.settle(mail.id, as: .failed, because: "geweigerd", code: 550, now: monday)
    #expect(try store.release(mail.id, plan: planID, actor: "Roos", now: monday + 500))
    let again = try #require(try store.claimNextToSend(now: monday + 500))
    #expect(again.attempts == 0)
    #expect(again.firstAttemptAt == monday + 500)
  }

  @Test func aMailHasOneConfirmationAndOneOutcome() throws {
    var outbox = try Outbox()
    let mail = try outbox.test.take(mail()).id
    try outbox.add(.confirmation, of: mail, held: "wacht")
    try outbox.add(.decisionOutcome, of: mail)
    expectStorageError(.setAside) { try outbox.add(.confirmation, of: mail) }
    #expect(try outbox.test.store.outbox(planID).map(\.reference) == ["BRT-1", "BRT-1"])
    #expect(try outbox.test.store.mail(number: 1, plan: planID)?.summary.confirmation == .held)
    #expect(try outbox.test.store.outboxCounts(planID) == [.held: 1, .pending: 1])
    #expect(try outbox.test.store.outbox(planID, state: .held).count == 1)
    #expect(try outbox.test.store.outbox(planID, limit: 1).first?.kind == .decisionOutcome)
  }

  @Test func theBrakesSeeWhatMayGoNowAndWhatWaits() throws {
    var outbox = try Outbox()
    let now = monday + 700_000
    try outbox.add(to: "Anna@Example.org", at: now - 604_800)
    try outbox.add(at: now - 604_799)
    try outbox.add(at: now - 3_600)
    try outbox.add(to: "bo@example.org", at: now - 3_599)
    try outbox.add(to: "cas@elders.example", at: now - 10)
    // Asked for long ago and paced to a moment to come: it still stands in line.
    try outbox.add(to: "dee@example.org", at: now - 7_200, notBefore: now + 60)
    try outbox.add(.decisionOutcome, to: "eva@example.org", at: now)
    let counts = try outbox.counts(now: now)
    #expect(counts.toSender.sorted() == [now - 604_799, now - 3_600])
    #expect(counts.byPlanInHour == 2)
    #expect(counts.byPlanWaiting == 1)
    #expect(counts.toDomainInHour == 1)
    #expect(counts.toDomainWaiting == 1)
    #expect(counts.isSuppressed == false)
    // A domain that only ends alike is another one.
    #expect(try outbox.counts("x@ple.org", now: now).toDomainInHour == 0)
  }

  @Test func aTransactionCountsWhatItPutsInTheOutboxItself() throws {
    var outbox = try Outbox()
    let store = outbox.test.store
    let bo = try #require(MailAddress("bo@example.org"))
    func seen() throws(StorageError) -> [Int] {
      let counts = try store.replyCounts(to: bo, plan: planID, now: monday)
      let asked = try store.asked([.confirmation, .notice], plan: planID, after: monday - 3_600, limit: 4)
      return [counts.byPlanInHour, counts.byPlanWaiting, counts.toDomainInHour, asked]
    }
    try outbox.add(.confirmation, to: bo, at: monday - 60)
    #expect(throws: StorageError.self) {
      try store.transaction { () throws(StorageError) in
        #expect(try seen() == [1, 0, 1, 1])
        try outbox.add(.confirmation, to: bo)
        #expect(try seen() == [2, 0, 2, 2])
        throw StorageError(refusal: "")
      }
    }
    #expect(try seen() == [1, 0, 1, 1])
    try store.transaction { () throws(StorageError) in
      #expect(try seen() == [1, 0, 1, 1])
      try outbox.add(.summary, to: bo)
      try outbox.add(.notice, to: bo)
      try outbox.add(.confirmation, to: bo, notBefore: monday + 1)
      #expect(try seen() == [2, 1, 2, 3])
      for _ in 0..<3 { try outbox.add(.notice, to: bo) }
      #expect(try seen() == [2, 1, 2, 4])
      let held = try outbox.add(.confirmation, to: bo, held: "wacht", notBefore: monday + 1)
      #expect(try seen() == [2, 2, 2, 4])
      #expect(try store.release(held, plan: planID, actor: "Roos", now: monday))
      #expect(try seen() == [3, 1, 3, 4])
    }
    #expect(try seen() == [3, 1, 3, 4])
  }

  @Test func theBreakerCountsWhatWasAskedForAndWhatEnded() throws {
    var outbox = try Outbox()
    for second in 0..<5 { try outbox.add(to: "p\(second)@example.org", at: monday + Int64(second)) }
    try outbox.add(.alarm, at: monday)
    let store = outbox.test.store
    let kinds = [MailKind.confirmation, .summary]
    func asked(after: Int64, limit: Int = 100) throws -> Int {
      try store.asked(kinds, plan: planID, after: after, limit: limit)
    }
    #expect(try [asked(after: monday - 1), asked(after: monday), asked(after: monday - 1, limit: 3)] == [5, 4, 3])
    for code in [250, 550] {
      let mail = try #require(try store.claimNextToSend(now: monday + 9, keeping: OutboxStop(kinds: [.alarm])))
      try store.settle(mail.id, as: code == 250 ? .sent : .failed, because: nil, code: code, now: monday + Int64(code))
    }
    func ended(_ states: [OutboxState], since: Int64) throws -> Int {
      try store.ended(kinds, in: states, plan: planID, since: since, limit: 9)
    }
    #expect(try [ended([.sent], since: monday), ended([.failed], since: monday)] == [1, 1])
    #expect(try [ended([.sent, .failed], since: monday + 251), ended([.sent], since: monday + 251)] == [1, 0])
  }

  @Test func theBreakerStandsWhereItWasTurned() throws {
    let outbox = try Outbox()
    #expect(try outbox.test.store.breaker(planID) == .closed(since: 0))
    for state in [BreakerState.open(since: monday), .halfOpen(since: monday + 1), .closed(since: monday + 2)] {
      try outbox.test.store.turnBreaker(planID, to: state)
      #expect(try PlanStore(directory: outbox.test.path).breaker(planID) == state)
    }
  }

  @Test func whatIsKeptStaysAndTheRestLeaves() throws {
    var outbox = try Outbox()
    try outbox.add(.confirmation)
    try outbox.add(.decisionOutcome, to: "bo@example.org")
    try outbox.add(.alarm, to: "beheer@example.org")
    let store = outbox.test.store
    #expect(try store.claimNextToSend(now: monday, keeping: OutboxStop(kinds: MailKind.allCases))?.id == nil)
    let braked = OutboxStop(plans: [planID], kindsOfPlans: [.confirmation, .decisionOutcome])
    #expect(try store.claimNextToSend(now: monday, keeping: braked)?.kind == .alarm)
    #expect(try store.claimNextToSend(now: monday, keeping: braked)?.kind == nil)
    let elsewhere = OutboxStop(plans: [PlanID("tweede")], kindsOfPlans: [.confirmation])
    #expect(try store.claimNextToSend(now: monday, keeping: elsewhere)?.kind == .confirmation)
    #expect(try store.settleInterrupted(resending: [.alarm], now: monday) == 2)
    #expect(try outbox.states() == [.unknown, .pending, .pending])
  }

  @Test func aSuppressedAddressIsRecognisedInEveryCase() throws {
    let outbox = try Outbox()
    try outbox.test.take(mail([item(.stop)]))
    #expect(try outbox.counts("ANNA@example.org", now: monday).isSuppressed)
  }
}
