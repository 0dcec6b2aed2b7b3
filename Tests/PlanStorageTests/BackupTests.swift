// A backup is the store as it was; taking it back gives no number and sends no mail twice.

import Foundation
import Glibc
import IntakeModel
import Testing

@testable import PlanStorage

struct BackupTests {
  private static func backup(of test: TestStore) throws -> String {
    let path = test.path + "/copy"
    try test.store.backUp(to: path)
    return path
  }

  @Test func aBackupIsTheStoreAtThatMoment() throws {
    let test = try TestStore()
    try test.take(mail([item(.support)]), now: monday)
    let path = test.path + "/copy"
    let contents = try test.store.backUp(to: path)
    #expect(contents == BackupContents(plans: 1, mails: 1, newest: monday))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(access(path + ".partial", F_OK) != 0)
    try test.take(mail(from: "b@example.org", [item(.support)]), now: monday + 60)
    #expect(throws: BackupProblem.self) { try test.store.backUp(to: path) }
    #expect(try Database(path: path).count("SELECT count(*) FROM mail") == 1)
  }

  @Test func whatWasErasedIsInNoPageOfABackup() throws {
    let test = try TestStore()
    try test.take(mail(from: "kanarie@example.org", [item(.support)]))
    _ = try test.store.erase("kanarie@example.org", plan: planID, actor: "test", now: monday + 1)
    try test.store.truncateLog()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.backup(of: test)))
    #expect(bytes.range(of: Data("kanarie".utf8)) == nil)
  }

  @Test func aRestoredStoreGivesNoNumberTwiceAndSendsNothingTwice() throws {
    let test = try TestStore()
    let first = try test.take(mail([item(.support)]))
    for state in ["held", "pending", "sending", "sent"] {
      try test.store.database.execute(
        "INSERT INTO outbox (plan, kind, recipient, message_id, content, state, created_at, not_before) "
          + "VALUES ('buurt', 'decision-outcome', 'a@example.org', '\(state)', x'00', '\(state)', 1, 1)")
    }
    try test.store.database.execute("INSERT INTO session VALUES (x'01', 'roos@example.org', 1, 1, 9)")
    let path = try Self.backup(of: test)
    let lost = try test.take(mail(from: "b@example.org", [item(.support)]))
    let restored = try PlanStore.restore(from: path, directory: test.path, now: monday + 90)
    #expect(restored.contents.mails == 1 && restored.unknown == 3 && restored.erased == 0)
    let store = try PlanStore(directory: test.path)
    #expect(try store.lastRestore() == monday + 90)
    #expect(try store.database.count("SELECT count(*) FROM outbox WHERE state = 'unknown'") == 3)
    #expect(try store.database.count("SELECT count(*) FROM session") == 0)
    let next = try store.record(mail(from: "c@example.org", [item(.support)]), now: monday + 100)
    #expect(next.number > lost.number && next.id.rawValue > lost.id.rawValue)
    #expect(next.number > first.number + 1)
    let kept = try #require(restored.kept)
    #expect(try Database(path: kept).count("SELECT count(*) FROM mail") == 2)
  }

  @Test func whoWasErasedSinceTheBackupIsErasedAgain() throws {
    let test = try TestStore()
    try test.take(mail(from: "kanarie@example.org", [item(.support)]))
    let path = try Self.backup(of: test)
    _ = try test.store.erase("kanarie@example.org", plan: planID, actor: "test", now: monday + 1)
    let restored = try PlanStore.restore(from: path, directory: test.path, now: monday + 90)
    #expect(restored.erased == 1)
    #expect(
      try Database(path: test.path + "/gehoord.db")
        .count("SELECT count(*) FROM person WHERE address = 'kanarie@example.org'") == 0)
  }

  enum Unfit: String, CaseIterable {
    case absent, text, damaged, foreign, newer
  }

  @Test(arguments: Unfit.allCases) func whatIsNoSoundBackupChangesNothing(_ unfit: Unfit) throws {
    let test = try TestStore()
    for number in 0..<40 { try test.take(mail(from: "a\(number)@example.org", [item(.support)])) }
    let path = test.path + "/copy"
    switch unfit {
    case .absent: break
    case .text: try Data("geen reservekopie".utf8).write(to: URL(fileURLWithPath: path))
    case .damaged:
      try test.store.backUp(to: path)
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for place in stride(from: 8_192, to: bytes.count, by: 1_024) { bytes[place] ^= 0xFF }
      try bytes.write(to: URL(fileURLWithPath: path))
    case .foreign: try Database(path: path).execute("CREATE TABLE t (a)")
    case .newer:
      try test.store.backUp(to: path)
      try Database(path: path).execute("PRAGMA user_version = 99")
    }
    #expect(throws: BackupProblem.self) {
      _ = try PlanStore.restore(from: path, directory: test.path, now: monday)
    }
    #expect(try PlanStore(directory: test.path).database.count("SELECT count(*) FROM mail") == 40)
    let names = try FileManager.default.contentsOfDirectory(atPath: test.path)
    #expect(!names.contains { $0.contains("before") || $0.contains("restoring") }, "\(names)")
  }

  @Test func aDamagedStoreIsPutAsideAsItIs() throws {
    let test = try TestStore()
    try test.take(mail([item(.support)]))
    let path = try Self.backup(of: test)
    let directory = test.path + "/other"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    let rubbish = Data(repeating: 0x6B, count: 8_192)
    for name in ["gehoord.db", "gehoord.db-wal"] {
      try rubbish.write(to: URL(fileURLWithPath: directory).appendingPathComponent(name))
    }
    let restored = try PlanStore.restore(from: path, directory: directory, now: monday)
    let kept = try #require(restored.kept)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == rubbish)
    let store = try PlanStore(directory: directory)
    #expect(try store.problems().isEmpty && store.database.count("SELECT count(*) FROM mail") == 1)
  }

  @Test func lookingThroughALargeStoreTellsThatItGoesOn() throws {
    let test = try TestStore()
    try test.store.database.execute(
      """
      CREATE TABLE filler (number INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
        INSERT INTO filler SELECT i, hex(i) FROM n;
      """)
    var calls = 0
    #expect(try test.store.problems { calls += 1 }.isEmpty)
    #expect(calls > 0)
  }
}
