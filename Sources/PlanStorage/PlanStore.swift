// The store of plans, mails, people and the outbox: opening it, and what all its parts share.

internal import Digests
internal import Foundation
package import IntakeModel

/// The row of a mail; unique in the store.
package struct MailID: Hashable, Sendable, Codable {
  package let rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
}

/// One connection to the store. Each thread and each process opens its own; SQLite keeps them apart (WAL).
///
/// Every change of more than one row happens in ``transaction(_:)``. A crash leaves the last committed transaction.
package final class PlanStore {
  let database: Database
  /// The key of the tokens in our Message-IDs: 32 random bytes, made once for each store.
  package let tokenKey: [UInt8]
  let journal: ErasureJournal
  /// Mails of this transaction whose words are to be put into the index at its end.
  var mailsToIndex: [Int64] = []
  /// What this transaction counted in the outbox.
  var tallies: [OutboxTally: Int] = [:]
  /// The text of each plan that was read last: a committed row never changes, and every page asks for it.
  var texts: [PlanID: PlanText] = [:]
  /// Whether this transaction leaves old pages in the log that nothing may be read from.
  var leavesOldPages = false

  /// Opens `gehoord.db` in a directory that exists, creates it if needed and brings its schema up to date.
  package init(directory: String) throws(StorageError) {
    journal = ErasureJournal(path: directory + "/erasures.journal")
    database = try Database(path: directory + "/gehoord.db")
    try Migrations.apply(to: database)
    tokenKey = try Self.tokenKey(in: database)
    guard tokenKey.count == 32 else { throw StorageError(refusal: "the store has lost its token key") }
  }

  private static func tokenKey(in database: Database) throws(StorageError) -> [UInt8] {
    let read = "SELECT value FROM secret WHERE name = 'token'"
    // Read first: opening an existing store writes nothing and waits for nobody.
    if let key = try database.first(read, [], { $0.blob(0) }) { return key }
    try database.run(
      "INSERT INTO secret (name, value) VALUES ('token', ?1) ON CONFLICT DO NOTHING", [.blob(randomBytes(32))])
    return try database.first(read, [], { $0.blob(0) }) ?? []
  }

  /// Runs `body` as one durable unit: when it returns, everything it did survives a power cut; when it throws, nothing
  /// of it stays. Only store operations and pure computation belong inside.
  package func transaction<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    let isOutermost = !database.isInTransaction
    defer { if isOutermost { tallies = [:] } }
    let result: Value
    do {
      result = try database.transaction { () throws(StorageError) in
        let value = try body()
        if isOutermost { try indexMails() }
        return value
      }
    } catch {
      tallies = [:]
      if isOutermost { (mailsToIndex, leavesOldPages) = ([], false) }
      throw error
    }
    if isOutermost, leavesOldPages {
      leavesOldPages = false
      try truncateLog()
    }
    return result
  }

  /// A number that is another one as soon as another connection has changed the store.
  package func versionByOthers() throws(StorageError) -> Int { try database.count("PRAGMA data_version") }

  /// Asks SQLite whether the file is sound; empty when it is. It reads the whole file: `progress` is called now and
  /// then meanwhile.
  package func problems(progress: @escaping () -> Void = {}) throws(StorageError) -> [String] {
    database.whileRunning(progress)
    defer { database.whileRunning(nil) }
    do {
      let found = try database.rows("PRAGMA quick_check(10)") { $0.text(0) }
      return found == ["ok"] ? [] : found
    } catch  where error.isDamage {
      // Damage can be such that the check itself does not get through.
      return ["\(error)"]
    }
  }

  /// The newest of what was done in a plan and is about no mail, the newest first.
  package func deeds(_ plan: PlanID, limit: Int) throws(StorageError) -> [HistoryEntry] {
    try history(where: "mail_id IS NULL AND plan = ?1 ORDER BY id DESC LIMIT ?2", [.text(plan.text), .int(limit)])
  }

  /// Keeps who did what in a plan, of what is about no mail; belongs to the transaction that does it.
  func log(
    _ operation: String, _ detail: [String: String], undoes: Int64? = nil, plan: PlanID, actor: String, now: Int64
  ) throws(StorageError) {
    try database.run(
      "INSERT INTO history (plan, at, actor, operation, detail_json, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .text(plan.text), .integer(now), .text(actor), .text(operation), .text(try json(detail)), .optional(undoes),
      ])
  }

  /// Notes something that a person should know; `detail` holds codes and counts, never words of a mail.
  package func note(_ name: String, plan: PlanID?, mail: MailID? = nil, detail: String = "", now: Int64)
    throws(StorageError)
  {
    try database.run(
      "INSERT INTO event (at, plan, name, mail_id, detail) VALUES (?1, ?2, ?3, ?4, ?5)",
      [.integer(now), .optional(plan?.text), .text(name), .optional(mail?.rawValue), .text(detail)])
  }
}

/// JSON text of a value that is certain to have one.
func json(_ value: some Encodable) throws(StorageError) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  do {
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  } catch {
    throw StorageError(refusal: "a value of type \(type(of: value)) has no JSON form")
  }
}

/// Reads a value back from the JSON text that ``json(_:)`` wrote.
func decoded<Value: Decodable>(_ type: Value.Type, from json: String) throws(StorageError) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(json.utf8))
  } catch {
    throw StorageError(refusal: "the store holds JSON that does not fit \(type)")
  }
}

/// Each of many small values; one decoder for all of them, since starting one costs more than such a value.
func decodedAll<Value: Decodable>(_ type: Value.Type, from texts: [String]) throws(StorageError) -> [Value] {
  let values = try decoded([Value].self, from: "[\(texts.joined(separator: ","))]")
  guard values.count == texts.count else { throw StorageError(refusal: "the store holds JSON that is no single value") }
  return values
}

extension SQLValue {
  static func call(_ target: Target) -> SQLValue { .optional(target.call) }
  static func activity(_ target: Target) -> SQLValue { .optional(target.activity) }
}
