// A database of every schema that there was: kept as SQL in Tests/Fixtures/schemas, opened by the program of today.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import PlanStorage

private let folder = projectRoot.appendingPathComponent("Tests/Fixtures/schemas")

/// A database in a directory of its own, as a fixture says it.
private final class OldStore {
  let directory: URL

  init(schema: Int) throws {
    directory = try makeTemporaryDirectory("gehoord-old")
    let sql = try String(contentsOf: folder.appendingPathComponent("\(schema).sql"), encoding: .utf8)
    try database().execute(sql)
  }

  deinit {
    do { try FileManager.default.removeItem(at: directory) } catch { Issue.record(error) }
  }

  func database() throws -> Database { try Database(path: directory.path + "/gehoord.db") }
}

/// What the schema of a database is, word for word.
private func schema(of database: Database) throws -> [String] {
  try database.rows(
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'mail_words\\_%' ESCAPE '\\' ORDER BY name"
  ) { $0.text(0) }
}

struct UpgradeTests {
  @Test func everySchemaHasItsFixture() throws {
    for number in 1...Migrations.steps.count where isRecording(number) { try record(number) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set((1...Migrations.steps.count).map { "\($0).sql" }))
  }

  @Test("A released step is never changed: append one to Migrations", arguments: 1...Migrations.steps.count)
  func stepsAreFrozen(number: Int) throws {
    let old = try OldStore(schema: number)
    let directory = try makeTemporaryDirectory("gehoord-new")
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    let new = try Database(path: directory.path + "/gehoord.db")
    try Migrations.apply(to: new, steps: Array(Migrations.steps.prefix(number)))
    #expect(try schema(of: old.database()) == schema(of: new))
  }

  @Test("Each is brought up to date with what it holds", arguments: 1...Migrations.steps.count)
  func upgrades(number: Int) throws {
    let old = try OldStore(schema: number)
    #expect(try old.database().count("PRAGMA user_version") == number)
    let store = try PlanStore(directory: old.directory.path)
    let fresh = try TestStore()
    #expect(try schema(of: store.database) == schema(of: fresh.store.database))
    #expect(try store.database.count("PRAGMA user_version") == Migrations.steps.count)
    #expect(try store.problems().isEmpty)
    #expect(try store.database.rows("PRAGMA foreign_key_check") { _ in 1 }.isEmpty)
    #expect(try store.accountsAreThoseOfTheLedger())
    #expect(try store.currentPlan(planID)?.title == dutch("De buurt"))
    let detail = try #require(try store.mail(number: 1, plan: planID))
    #expect(detail.ownText == "graag doe ik mee" && detail.summary.items.map(\.state) == [.recorded])
    #expect(try store.search("graag", plan: planID, withComplaints: true, limit: 9).map(\.number) == [1])
    #expect(try store.outbox(planID).map(\.state) == [.sent])
    #expect(try store.currentStandings(planID).standings.first { $0.target == .wholePlan }?.supporters == 1)
  }

  @Test func aStepBringsAnOldStoreForwardAndAFailedOneLeavesItAsItWas() throws {
    let old = try OldStore(schema: Migrations.steps.count)
    let database = try old.database()
    let before = try schema(of: database)
    let broken = "ALTER TABLE mail ADD COLUMN shade TEXT; INSERT INTO nowhere VALUES (1)"
    #expect(throws: StorageError.self) { try Migrations.apply(to: database, steps: Migrations.steps + [broken]) }
    #expect(try schema(of: database) == before)
    #expect(try database.count("PRAGMA user_version") == Migrations.steps.count)
    let whole = "ALTER TABLE mail ADD COLUMN shade TEXT NOT NULL DEFAULT 'blue'"
    try Migrations.apply(to: database, steps: Migrations.steps + [whole])
    #expect(try database.count("PRAGMA user_version") == Migrations.steps.count + 1)
    #expect(try database.first("SELECT shade FROM mail", []) { $0.text(0) } == "blue")
    // The program that knows one step less refuses it, and says what to do.
    let error = expectStorageError(.stop) { _ = try PlanStore(directory: old.directory.path) }
    #expect(error?.description.contains("install the newer gehoord") == true)
  }

  // MARK: Recording

  /// `GEHOORD_RECORD_SCHEMA=2` writes the fixture of schema 2, once, when its step is released.
  private func isRecording(_ number: Int) -> Bool {
    ProcessInfo.processInfo.environment["GEHOORD_RECORD_SCHEMA"] == "\(number)"
  }

  private func record(_ number: Int) throws {
    let test = try TestStore()
    let recorded = try test.take(mail([item(.support)]))
    let anna = try #require(MailAddress("anna@example.org"))
    try test.store.enqueue(
      OutboxEntry(
        plan: planID, mail: recorded.id, kind: .confirmation, recipient: anna, envelopeSender: nil,
        messageID: MessageID("1@buurt.example"), content: Array("Mail\r\n".utf8), heldBecause: nil, notBefore: monday),
      now: monday)
    _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday)
    try test.store.database.run(
      "UPDATE outbox SET state = 'sent', ended_at = ?1", [.integer(monday)])
    let text = try dump(test.store.database)
    try Data(text.utf8).write(to: folder.appendingPathComponent("\(number).sql"))
    Issue.record("recorded \(number).sql: read it, then run without recording")
  }

  private func dump(_ database: Database) throws -> String {
    var lines = ["PRAGMA foreign_keys = OFF;"]
    for name in ["application_id", "user_version"] {
      lines.append("PRAGMA \(name) = \(try database.count("PRAGMA \(name)"));")
    }
    let objects = try database.rows(
      "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
        + "AND name NOT LIKE 'mail_words\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
    ) { ($0.text(0), $0.text(1), $0.text(2)) }
    lines += objects.filter { $0.0 != "trigger" }.map { $0.2 + ";" }
    for (type, name, _) in objects where type == "table" && name != "mail_words" {
      let columns = try database.rows("SELECT name FROM pragma_table_info('\(name)')") { $0.text(0) }
      let values = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ', ' || ")
      let list = columns.joined(separator: ", ")
      lines += try database.rows("SELECT \(values) FROM \(name)") {
        "INSERT INTO \(name) (\(list)) VALUES (\($0.text(0)));"
      }
    }
    lines.append(
      "INSERT INTO mail_words (rowid, subject, from_name, from_address, own_text) "
        + "SELECT id, subject, from_name, from_address, own_text FROM mail;")
    lines += objects.filter { $0.0 == "trigger" }.map { $0.2 + ";" }
    return lines.joined(separator: "\n") + "\n"
  }
}
