// Opening, migrating and checking the file of the store.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import PlanStorage

struct OpeningTests {
  @Test func aNewFileHasTheSchemaAndAnOpenedOneKeepsItsContent() throws {
    let test = try TestStore()
    #expect(try test.count("PRAGMA user_version") == Migrations.steps.count)
    #expect(try test.text("PRAGMA journal_mode") == "wal")
    // FULL: the mail file moves after the commit.
    #expect(try test.count("PRAGMA synchronous") == 2)
    #expect(try test.count("PRAGMA foreign_keys") == 1)
    let again = try PlanStore(directory: test.path)
    #expect(again.tokenKey == test.store.tokenKey)
    #expect(again.tokenKey.count == 32)
    #expect(try again.currentPlan(planID) == smallPlan())
    #expect(try again.problems().isEmpty)
  }

  /// NORMAL inside, FULL again behind it, also when it failed.
  @Test func onlyWhatMayBeDoneAgainIsNotWaitedFor() throws {
    let test = try TestStore()
    let database = test.store.database
    #expect(try database.quickTransaction { () throws(StorageError) in try database.count("PRAGMA synchronous") } == 1)
    #expect(try test.count("PRAGMA synchronous") == 2)
    #expect(throws: StorageError.self) {
      try database.quickTransaction { () throws(StorageError) in throw StorageError(refusal: "no") }
    }
    #expect(try test.count("PRAGMA synchronous") == 2)
    let inside = try database.transaction { () throws(StorageError) in
      try database.quickTransaction { () throws(StorageError) in try database.count("PRAGMA synchronous") }
    }
    #expect(inside == 2)
  }

  @Test func eachConnectionSeesWhatTheOtherCommitted() throws {
    let test = try TestStore()
    let other = try PlanStore(directory: test.path)
    let first = try test.take(mail([item(.support, "1")]))
    #expect(try other.mail(number: first.number, plan: planID)?.summary.items.count == 1)
    let second = try other.transaction { () throws(StorageError) in
      try other.record(mail(from: "bo@example.org"), now: monday)
    }
    #expect(second.number == first.number + 1)
  }

  @Test func openingWritesNothingToAnExistingStore() throws {
    let test = try TestStore()
    try test.store.transaction { () throws(StorageError) in
      // A writer that waited for this transaction would fail only after its busy time-out.
      let reader = try PlanStore(directory: test.path)
      _ = reader.tokenKey
    }
  }

  @Test func twoStoresHaveDifferentKeys() throws {
    #expect(try TestStore().store.tokenKey != TestStore().store.tokenKey)
  }

  @Test func aNewerSchemaIsRefusedWithARemedy() throws {
    let test = try TestStore()
    try test.store.database.execute("PRAGMA user_version = 99")
    let error = expectStorageError(.stop) { _ = try PlanStore(directory: test.path) }
    #expect(error?.description.contains("schema 99") == true)
    #expect(error?.description.contains("install the newer gehoord") == true)
  }

  @Test func aDamagedPageIsReported() throws {
    let test = try TestStore()
    try test.store.transaction { () throws(StorageError) in
      for number in 0..<300 {
        _ = try test.store.record(mail(from: "p\(number)@example.org", [item(.support, "1")]), now: monday)
      }
    }
    try test.store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let path = test.directory.appendingPathComponent("gehoord.db")
    var bytes = try Data(contentsOf: path)
    let pageSize = 4096
    // The newest pages: the schema, which is oldest, stays readable; the tables do not.
    let pages = bytes.count / pageSize
    #expect(pages > 80)
    for page in (pages - 30)..<pages {
      bytes.replaceSubrange(page * pageSize..<page * pageSize + 64, with: Data(repeating: 0xA5, count: 64))
    }
    let copy = try makeTemporaryDirectory("gehoord-damaged")
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: copy) } }
    try bytes.write(to: copy.appendingPathComponent("gehoord.db"))
    #expect(try !PlanStore(directory: copy.path).problems().isEmpty)
  }

  @Test func aFileThatIsNoDatabaseStops() throws {
    let directory = try makeTemporaryDirectory("gehoord-nodb")
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    try Data(repeating: 0x41, count: 8192).write(to: directory.appendingPathComponent("gehoord.db"))
    let error = expectStorageError(.stop) { _ = try PlanStore(directory: directory.path) }
    #expect(error?.description.contains("restore the last backup") == true)
  }

  @Test func aDirectoryThatIsMissingIsTriedAgain() {
    expectStorageError(.retry) { _ = try PlanStore(directory: "/nonexistent/gehoord") }
  }
}

struct TransactionTests {
  @Test func aThrowTakesBackEverything() throws {
    let test = try TestStore()
    let error = expectStorageError(.stop) {
      try test.store.transaction { () throws(StorageError) in
        _ = try test.store.record(mail([item(.support, "1")]), now: monday)
        throw StorageError(refusal: "on purpose")
      }
    }
    #expect(error?.description == "on purpose")
    #expect(try test.count("SELECT count(*) FROM mail") == 0)
    #expect(try test.count("SELECT count(*) FROM person") == 0)
    #expect(try test.count("SELECT count(*) FROM contribution") == 0)
    // The number was not taken either, and the connection goes on working.
    #expect(try test.take(mail([item(.support, "1")])).number == 1)
  }

  @Test func anInnerTransactionEndsWithTheOuterOne() throws {
    let test = try TestStore()
    expectStorageError(.stop) {
      try test.store.transaction { () throws(StorageError) in
        _ = try test.store.importPlan(smallPlan(PlanID("tweede"), code: "TWE"), actor: "test", now: monday)
        throw StorageError(refusal: "on purpose")
      }
    }
    #expect(try test.text("SELECT group_concat(id) FROM plan") == planID.text)
  }

  @Test func aSecondWriterIsToldToComeBack() throws {
    let test = try TestStore()
    let other = try PlanStore(directory: test.path)
    try other.database.execute("PRAGMA busy_timeout = 0")
    try test.store.transaction { () throws(StorageError) in
      let error = expectStorageError(.retry) { try other.transaction { () throws(StorageError) in } }
      #expect(error?.operation == "BEGIN IMMEDIATE")
    }
  }

  @Test func theErrorOfARefusedValueDoesNotHoldIt() throws {
    let test = try TestStore()
    let error = expectStorageError(.setAside) {
      try test.store.database.run(
        "INSERT INTO person (plan, address, first_seen_at, suppressed_because) VALUES (?1, ?2, 0, ?3)",
        [.text(planID.text), .text("secret@example.org"), .text("geheim")])
    }
    #expect(error?.description.contains("secret") == false)
    #expect(error?.description.contains("geheim") == false)
  }

  @Test(arguments: ["", "a\u{0}bc", "é\u{301}🌱", "'; DROP TABLE mail; --"])
  func textComesBackAsItWas(text: String) throws {
    let test = try TestStore()
    var record = mail()
    record.subject = text
    let number = try test.take(record).number
    #expect(try test.store.mail(number: number, plan: planID)?.summary.subject == text)
  }
}
