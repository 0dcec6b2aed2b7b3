// The schema's own guards: checks, words that match the program's, and indexes for what runs often.

import IntakeModel
import Testing

@testable import PlanStorage

struct SchemaTests {
  /// Each row is sound but for one value.
  @Test(arguments: [
    "INSERT INTO plan (id, code, next_number) VALUES ('x', 'X', 0)",
    "INSERT INTO plan (id, code) VALUES ('x', 'BRT')",
    "INSERT INTO plan_text (plan, json, at, actor) VALUES ('nobody', '{}', 1, 'a')",
    "INSERT INTO plan_version (plan, number, text_id, standings, published_at, day) VALUES ('buurt', 0, 1, '', 1, '')",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at, class, handled_at) VALUES ('buurt', x'01', 1, 'lost', 1)",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at, class) VALUES ('buurt', x'01', 1, 'spam')",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at, handled_at) VALUES ('buurt', x'01', 1, 1)",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at, attempts) VALUES ('buurt', x'01', 1, -1)",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at, mail_id) VALUES ('buurt', x'01', 1, 99)",
    "INSERT INTO ledger (plan, maildir_key, first_seen_at) VALUES ('buurt', 'text', 1)",
    "INSERT INTO person (plan, address, first_seen_at, suppressed_at) VALUES ('buurt', 'a', 1, 1)",
    "INSERT INTO person (plan, address, first_seen_at, suppressed_at, suppressed_because) VALUES ('buurt', 'a', 1, 1, 'x')",
    "UPDATE mail SET sender_class = 'robot'", "UPDATE mail SET authentication = 'perhaps'",
    "UPDATE mail SET decision = 'maybe'", "UPDATE mail SET number = 0", "UPDATE mail SET byte_count = -1",
    "UPDATE item SET kind = 'applause'", "UPDATE item SET state = 'lost'", "UPDATE item SET confidence = 1.01",
    "UPDATE item SET position = 0", "UPDATE item SET call = NULL", "UPDATE contribution SET kind = 'applause'",
    "UPDATE contribution SET is_verified = 2", "UPDATE contribution SET ended_at = 1",
    "UPDATE contribution SET ended_by = 1", "UPDATE contribution SET call = NULL",
    "UPDATE plan_change SET kind = 'other'", "UPDATE plan_change SET direction = 0",
    "UPDATE outbox SET kind = 'letter'", "UPDATE outbox SET state = 'gone'", "UPDATE outbox SET attempts = -1",
    "DELETE FROM mail", "DELETE FROM person",
  ])
  func aRowThatMeansNothingIsRefused(sql: String) throws {
    let test = try TestStore()
    try test.store.database.execute(
      "INSERT INTO outbox (plan, kind, recipient, message_id, content, state, created_at, not_before) "
        + "VALUES ('buurt', 'decision-outcome', 'a@example.org', 'm', x'00', 'held', 1, 1)")
    try test.take(mail([item(.support, "1", "1.1")]))
    expectStorageError(.setAside) { try test.store.database.run(sql) }
  }

  @Test func everyWordOfTheProgramIsAWordOfTheSchema() throws {
    let test = try TestStore()
    try test.take(mail([item(.support)]))
    let database = test.store.database
    let words: [(String, [String])] = [
      ("UPDATE ledger SET class = ?1", AccountClass.allCases.filter { $0 != .open }.map(\.rawValue)),
      ("UPDATE mail SET sender_class = ?1", SenderClass.allCases.map(\.rawValue)),
      ("UPDATE mail SET authentication = ?1", Authentication.allCases.map(\.rawValue)),
      ("UPDATE mail SET decision = ?1", Decision.allCases.map(\.rawValue)),
      ("UPDATE item SET kind = ?1", ItemKind.allCases.map(\.rawValue)),
      ("UPDATE contribution SET kind = ?1", ItemKind.allCases.map(\.rawValue)),
      ("UPDATE plan_change SET kind = ?1", PlanChangeKind.allCases.map(\.rawValue)),
      ("UPDATE outbox SET state = ?1", OutboxState.allCases.map(\.rawValue)),
      ("UPDATE outbox SET kind = ?1", MailKind.allCases.map(\.rawValue)),
    ]
    try database.execute(
      "INSERT INTO outbox (plan, kind, recipient, message_id, content, state, created_at, not_before) "
        + "VALUES ('buurt', 'decision-outcome', 'a@example.org', 'm', x'00', 'held', 1, 1)")
    for (sql, values) in words {
      for value in values { #expect(try database.run(sql, [.text(value)]) > 0, "\(sql) \(value)") }
    }
  }

  struct Plan: CustomTestStringConvertible, Sendable {
    var sql: String
    var uses: String
    var testDescription: String { uses }
  }

  /// With 100,000 mails a scan of a table would show; these run for every mail, claim or page.
  @Test(arguments: [
    Plan(sql: "SELECT id FROM ledger WHERE plan = ?1 AND maildir_key = ?2", uses: "sqlite_autoindex_ledger_1"),
    Plan(
      sql: "SELECT 1 FROM ledger WHERE plan = ?1 AND content_hash = ?2 AND class <> 'open' LIMIT 1",
      uses: "ledger_by_hash"),
    Plan(sql: "SELECT maildir_key FROM ledger WHERE plan = ?1 AND class = 'open'", uses: "ledger_open"),
    Plan(sql: "SELECT id FROM ledger WHERE plan = ?1 AND class = 'set-aside'", uses: "ledger_set_aside"),
    Plan(sql: "SELECT class, files FROM account WHERE plan = ?1 AND span = 0", uses: "PRIMARY KEY"),
    Plan(sql: "SELECT files FROM account WHERE plan = ?1 AND span >= max(?2, 1) AND files > 0", uses: "PRIMARY KEY"),
    Plan(
      sql: "SELECT id FROM mail WHERE plan = ?1 AND message_id = ?2 AND from_address IS ?3 AND decoded_hash = ?4",
      uses: "mail_by_message_id"),
    Plan(sql: "SELECT id FROM mail WHERE plan = ?1 AND waiting_since IS NOT NULL", uses: "mail_waiting"),
    Plan(
      sql: "SELECT id FROM outbox WHERE state = 'pending' AND not_before <= ?1 ORDER BY not_before, id LIMIT 1",
      uses: "outbox_due"),
    Plan(
      sql: "SELECT max(created_at, not_before) FROM outbox WHERE plan = ?1 AND recipient = ?2 "
        + "AND kind = 'confirmation' AND created_at > ?3 ORDER BY created_at DESC",
      uses: "COVERING INDEX outbox_by_recipient"),
    Plan(
      sql: "SELECT created_at FROM outbox WHERE plan = ?1 AND kind = 'confirmation' AND created_at > ?2 "
        + "ORDER BY created_at",
      uses: "COVERING INDEX outbox_by_time"),
    Plan(
      sql: "SELECT 1 FROM outbox WHERE plan = ?1 AND kind = 'confirmation' AND ended_at >= ?2 AND ended_at IS NOT NULL",
      uses: "COVERING INDEX outbox_by_departure"),
    Plan(sql: "SELECT mail_id FROM summary_mail WHERE outbox_id = ?1", uses: "summary_mail_by_outbox"),
    Plan(sql: "SELECT state, count(*) FROM outbox WHERE plan = ?1 GROUP BY state", uses: "outbox_by_state"),
    Plan(
      sql: "SELECT 1 FROM contribution WHERE plan = ?1 AND at >= ?2 AND is_verified = 0",
      uses: "contribution_unverified"),
    Plan(
      sql: "SELECT 1 FROM contribution WHERE person_id = ?1 AND kind = ?2 AND call IS ?3 AND ended_at IS NULL",
      uses: "contribution_by_person"),
    Plan(sql: "SELECT 1 FROM plan_change WHERE plan = ?1 AND version IS NULL", uses: "plan_change_by_version"),
    Plan(
      sql:
        "SELECT count(*) FROM plan_change INDEXED BY plan_change_unpublished WHERE plan = ?1 AND version IS NULL AND kind <> 'counts'",
      uses: "plan_change_unpublished"),
    Plan(
      sql: "SELECT suppressed_because, count(*) FROM person WHERE plan = ?1 AND suppressed_because IS NOT NULL "
        + "GROUP BY suppressed_because",
      uses: "COVERING INDEX person_suppressed"),
    Plan(sql: "SELECT 1 FROM contribution c WHERE c.item_id = ?1", uses: "COVERING INDEX contribution_by_item"),
    Plan(
      sql: "SELECT id FROM contribution INDEXED BY contribution_offered WHERE plan = ?1 AND kind = 'volunteer' "
        + "AND ended_at IS NULL AND call IS ?2 AND activity IS ?3 ORDER BY id",
      uses: "contribution_offered"),
    Plan(
      sql: "SELECT flags_json FROM mail m WHERE plan = ?1 AND waiting_since IS NOT NULL "
        + "AND coalesce(postponed_until, 0) <= ?2",
      uses: "COVERING INDEX mail_waiting"),
    Plan(
      sql: "SELECT 1 FROM contribution WHERE plan = ?1 AND ended_at IS NULL AND at >= ?2 AND at < ?3",
      uses: "contribution_by_time"),
    Plan(
      sql: "SELECT 1 FROM contribution WHERE plan = ?1 AND kind = 'volunteer' AND ended_at IS NULL AND call IS ?2 "
        + "AND activity IS ?3",
      uses: "contribution_by_target"),
  ])
  func whatRunsOftenHasItsIndex(_ given: Plan) throws {
    let test = try TestStore()
    let steps = try test.store.database.rows("EXPLAIN QUERY PLAN " + given.sql) { $0.text(3) }
    #expect(steps.contains { $0.contains("SEARCH") && $0.contains(given.uses) }, "\(steps)")
    #expect(!steps.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(steps)")
  }
}
