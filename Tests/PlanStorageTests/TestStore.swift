// A store in a directory of its own, a small plan in it, and mails that say what a test needs.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import PlanStorage

let planID = PlanID("buurt")
let monday: Int64 = 1_760_000_000

/// A store whose directory goes when the test ends.
final class TestStore {
  let directory: URL
  let store: PlanStore
  private var nextKey = 0
  var path: String { directory.path }

  init(importing plan: Plan? = smallPlan()) throws {
    directory = try makeTemporaryDirectory("gehoord-store")
    store = try PlanStore(directory: directory.path)
    if let plan { _ = try store.importPlan(plan, actor: "test", now: monday) }
  }

  deinit {
    do { try FileManager.default.removeItem(at: directory) } catch { Issue.record(error) }
  }

  /// Claims a file, records the mail and closes its row, as the pipeline does.
  @discardableResult
  func take(_ mail: MailRecord, now: Int64 = monday) throws -> RecordedMail {
    nextKey += 1
    let key = Array("1760000000.\(nextKey).host".utf8)
    guard case .fresh(let id) = try store.claim(keys: [key], plan: mail.plan, now: now).first else {
      throw TestFailure("the file was claimed before")
    }
    return try store.transaction { () throws(StorageError) in
      let recorded = try store.record(mail, now: now)
      let waits = mail.reading.decision == .queue
      try store.finish(
        id, as: waits ? .waiting : .recorded, contentHash: mail.contentHash, mail: recorded.id, now: now)
      return recorded
    }
  }

  /// The true counts of a target now, after publishing what can be told of them.
  func standing(_ target: Target = .wholePlan) throws -> Standing {
    _ = try store.makeVersion(of: planID, day: "2025-10-09", now: monday)
    guard let now = try store.currentStandings(planID).standings.first(where: { $0.target == target }) else {
      return Standing()
    }
    return Standing(
      supporters: now.supporters, helpers: now.helpers, reactions: now.reactions, peopleWithin: now.peopleWithin)
  }

  func text(_ sql: String) throws -> String? { try store.database.first(sql, []) { $0.text(0) } }
  func count(_ sql: String) throws -> Int { try store.database.count(sql) }
}

struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

func dutch(_ text: String) -> LocalizedText { LocalizedText(["nl": text]) }

/// Calls 1 (activities 1.1, 1.2), 2 (2.1) and 3 (none).
func smallPlan(_ id: PlanID = planID, code: String = "BRT") -> Plan {
  func activity(_ id: String) -> Activity {
    Activity(id: id, title: dutch("Activiteit \(id)"), text: dutch("Wat we doen in \(id)."))
  }
  func call(_ id: String, _ activities: [String]) -> Call {
    Call(
      id: id, title: dutch("Oproep \(id)"), summary: dutch("Waarom \(id)."), activities: activities.map(activity))
  }
  return Plan(
    id: id, code: code, title: dutch("De buurt"), address: "buurt@example.org", languages: ["nl"],
    addressForm: .informal, version: "2025-10-01", intro: dutch("Welkom."),
    calls: [call("1", ["1.1", "1.2"]), call("2", ["2.1"]), call("3", [])])
}

func item(_ kind: ItemKind, _ call: String? = nil, _ activity: String? = nil, recorded: Bool = true) -> Item {
  Item(
    kind: kind, target: Target(call: call, activity: activity), confidence: 0.95, isRecorded: recorded,
    evidence: [0..<4], quote: "graag", reasons: ["het staat er"],
    alternatives: [Alternative(kind: .reaction, target: .wholePlan, confidence: 0.2)])
}

/// A mail that waits as soon as one of its items does.
func mail(
  from address: String? = "anna@example.org", _ items: [Item] = [], messageID: String? = nil, hash: UInt8 = 1,
  authentication: Authentication = .passed, plan: PlanID = planID, flags: [ReadingFlag] = [],
  decision: Decision? = nil
) -> MailRecord {
  let reason = ScreeningReason(rule: nil, words: "een mens")
  return MailRecord(
    plan: plan, fromAddress: address, fromName: "Anna", subject: "Ik doe mee", messageID: messageID,
    references: ["a@b"], sentAt: nil, receivedAt: monday, byteCount: 100,
    contentHash: [UInt8](repeating: hash, count: 32), decodedHash: [UInt8](repeating: hash, count: 32),
    cutText: "", attachments: [Attachment(name: "x.pdf", type: "application/pdf", byteCount: 3)], defects: [],
    screening: Screening(
      senderClass: .person, reason: reason, authentication: authentication, mayReply: true, replyReason: reason),
    reading: Reading(
      language: "nl", ownText: "graag doe ik mee", items: items,
      decision: decision ?? (items.allSatisfy(\.isRecorded) ? .accept : .queue), decisionReason: "omdat",
      flags: flags))
}

extension PlanStore {
  /// Whether what is kept of the accounting is what counting the ledger gives.
  func accountsAreThoseOfTheLedger() throws -> Bool {
    let counted = """
      SELECT plan, first_seen_at / 900 * 900, class, count(*) FROM ledger GROUP BY 1, 2, 3
      UNION ALL SELECT plan, 0, class, count(*) FROM ledger GROUP BY 1, 3 ORDER BY 1, 2, 3
      """
    func rows(_ sql: String) throws -> [String] {
      try database.rows(sql) { "\($0.text(0)) \($0.int64(1)) \($0.text(2)) \($0.int(3))" }
    }
    let kept = try rows("SELECT plan, span, class, files FROM account WHERE files <> 0 ORDER BY 1, 2, 3")
    return try !kept.isEmpty && kept == rows(counted)
  }
}

/// Whether `body` ends in an error of the store with this disposition, which it returns.
@discardableResult
func expectStorageError(
  _ disposition: StorageError.Disposition, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> StorageError? {
  do {
    try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch let error as StorageError {
    #expect(error.disposition == disposition, "\(error)", sourceLocation: sourceLocation)
    return error
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
  return nil
}
