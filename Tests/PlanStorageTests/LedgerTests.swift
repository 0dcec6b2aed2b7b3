// Claims, attempts, duplicates and the accounting.

import IntakeModel
import Testing

@testable import PlanStorage

struct LedgerTests {
  private let key = Array("1760000000.1.host".utf8)

  private func claim(_ test: TestStore) throws -> Claim {
    try #require(test.store.claim(keys: [key], plan: planID, now: monday).first)
  }

  private func id(_ claim: Claim) throws -> LedgerID {
    switch claim {
    case .fresh(let id), .alone(let id), .exhausted(let id): return id
    case .finished: throw TestFailure("the mail is finished")
    }
  }

  @Test func aFileIsFreshOnceThenAloneThenExhausted() throws {
    let test = try TestStore()
    let first = try claim(test)
    let row = try id(first)
    #expect(first == .fresh(row))
    // Found open: an earlier run ended while it was in work. That run had others in work too and does not count.
    for _ in 1...PlanStore.maximumAttempts {
      #expect(try claim(test) == .alone(row))
      try test.store.countAttempt(row)
    }
    #expect(try claim(test) == .exhausted(row))
    try test.store.forgiveAttempt(row)
    #expect(try claim(test) == .alone(row))
  }

  @Test func attemptsAreNeverForgivenBelowNone() throws {
    let test = try TestStore()
    let row = try id(claim(test))
    try test.store.forgiveAttempt(row)
    #expect(try test.count("SELECT attempts FROM ledger") == 0)
  }

  @Test func aFinishedFileStaysFinishedAndIsClosedOnce() throws {
    let test = try TestStore()
    let row = try id(claim(test))
    try test.store.finish(row, as: .automatic, contentHash: [7], mail: nil, now: monday)
    #expect(try claim(test) == .finished)
    expectStorageError(.retry) {
      try test.store.finish(row, as: .recorded, contentHash: [7], mail: nil, now: monday)
    }
    #expect(try test.store.accounts(plan: planID) == [.automatic: 1])
    #expect(try test.store.retry(ledger: row.rawValue, plan: planID, actor: "Roos", now: 1) == false)
  }

  @Test func aMailThatWasSetAsideCanBeTriedAgain() throws {
    let test = try TestStore()
    let row = try id(claim(test))
    for _ in 1...3 { try test.store.countAttempt(row) }
    try test.store.finish(row, as: .setAside, contentHash: nil, mail: nil, now: monday)
    #expect(try test.store.openKeys(plan: planID).isEmpty)
    #expect(try !test.store.retry(ledger: row.rawValue, plan: PlanID("another"), actor: "Roos", now: 1))
    #expect(try test.store.retry(ledger: row.rawValue, plan: planID, actor: "Roos", now: 1))
    #expect(try claim(test) == .alone(row))
    #expect(try test.store.openKeys(plan: planID) == [key])
    #expect(try test.store.retry(ledger: row.rawValue, plan: planID, actor: "Roos", now: 1) == false)
  }

  @Test func knownAndHandledAreAskedByPlan() throws {
    let test = try TestStore()
    let other = PlanID("tweede")
    _ = try test.store.importPlan(smallPlan(other, code: "TWE"), actor: "test", now: monday)
    #expect(try !test.store.knows(key: key, plan: planID))
    let row = try id(claim(test))
    #expect(try test.store.knows(key: key, plan: planID))
    #expect(try !test.store.hasHandled(key: key, plan: planID))
    try test.store.finish(row, as: .spam, contentHash: [1, 2], mail: nil, now: monday)
    #expect(try test.store.hasHandled(key: key, plan: planID))
    #expect(try !test.store.knows(key: key, plan: other))
    #expect(try test.store.hasSeen(contentHash: [1, 2], plan: planID))
    #expect(try !test.store.hasSeen(contentHash: [1, 2], plan: other))
    #expect(try !test.store.hasSeen(contentHash: [1], plan: planID))
  }

  @Test func anUnknownPlanCannotClaim() throws {
    let test = try TestStore(importing: nil)
    expectStorageError(.setAside) { _ = try test.store.claim(keys: [key], plan: planID, now: monday) }
    #expect(try test.count("SELECT count(*) FROM ledger") == 0)
  }

  struct DuplicateCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var from: String? = "anna@example.org"
    var messageID = "1@example.org"
    var hash: UInt8 = 1
    var plan = planID
    var isDuplicate = false
  }

  @Test(arguments: [
    DuplicateCase(testDescription: "the same", isDuplicate: true),
    DuplicateCase(testDescription: "a neighbour with the same letter", from: "bo@example.org"),
    DuplicateCase(testDescription: "nobody", from: nil),
    DuplicateCase(testDescription: "another Message-ID", messageID: "2@example.org"),
    DuplicateCase(testDescription: "other content under the same Message-ID", hash: 2),
    DuplicateCase(testDescription: "another plan", plan: PlanID("tweede")),
  ])
  func aDuplicateIsTheSameInEveryRespect(_ given: DuplicateCase) throws {
    let test = try TestStore()
    let original = try test.take(mail(messageID: "1@example.org"))
    let found = try test.store.duplicate(
      ofFrom: given.from, messageID: given.messageID, decodedHash: [UInt8](repeating: given.hash, count: 32),
      plan: given.plan)
    #expect(found == (given.isDuplicate ? original.id : nil))
  }

  @Test func twoMailsOfNobodyAreDuplicatesToo() throws {
    let test = try TestStore()
    let original = try test.take(mail(from: nil, messageID: "1@example.org"))
    let hash = [UInt8](repeating: 1, count: 32)
    #expect(
      try test.store.duplicate(ofFrom: nil, messageID: "1@example.org", decodedHash: hash, plan: planID)
        == original.id)
  }
}
