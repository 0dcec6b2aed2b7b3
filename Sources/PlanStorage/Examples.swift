// What coordinators' decisions teach: for each decision the items of the mail as it left them.

internal import Foundation
package import IntakeModel

/// A mail that coordinators decided about, as the newest decision that stands left it.
package struct ReviewExample: Sendable, Equatable {
  /// One thing that was decided, or that nobody objected to.
  package struct Item: Sendable, Equatable, Codable {
    package var kind: ItemKind
    package var call: String?
    package var activity: String?
    /// First and last UTF-8 offset in the own words; empty for what a coordinator added without pointing at words.
    package var evidence: [[Int]]
    /// Whether it stands; else it was rejected.
    package var stands: Bool
  }

  /// Its row; another one as soon as another decision stands.
  package var id: Int64
  package var mail: MailID
  package var actor: String
  package var at: Int64
  /// How much it counts.
  package var weight: Double
  /// Whether nothing of the mail waits any more.
  package var isComplete: Bool
  package var items: [Item]
  package var text: StoredText
}

/// The words of a mail as they are kept.
package struct StoredText: Sendable, Equatable {
  package var subject: String
  package var ownText: String
  package var quotedText: String
  package var senderName: String?
  package var isReply: Bool
}

extension PlanStore {
  /// A correction tells more than a nod.
  static let weightOfCorrection = 1.5

  /// Keeps what a decision teaches; part of its transaction.
  func addExample(of mail: MailSummary, decision: Review, by reviewed: ReviewedMail) throws(StorageError) {
    let rows = try database.rows(
      "SELECT kind, call, activity, evidence_json, state FROM item WHERE mail_id = ?1 AND state <> 'undone' ORDER BY position",
      [.integer(mail.id.rawValue)]
    ) { ($0.text(0), $0.optionalText(1), $0.optionalText(2), $0.text(3), $0.text(4)) }
    var items: [ReviewExample.Item] = []
    var waits = false
    for (kind, call, activity, evidence, state) in rows {
      guard let kind = ItemKind(rawValue: kind), state != StoredItem.State.waiting.rawValue else {
        waits = true
        continue
      }
      items.append(
        ReviewExample.Item(
          kind: kind, call: call, activity: activity, evidence: try decoded([[Int]].self, from: evidence),
          stands: state == StoredItem.State.recorded.rawValue))
    }
    var isCorrection = true
    if case .accept = decision { isCorrection = false }
    try database.run(
      """
      INSERT INTO example (history_id, plan, mail_id, at, actor, weight, is_complete, items_json)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [
        .integer(reviewed.history), .text(mail.plan.text), .integer(mail.id.rawValue), .integer(reviewed.now),
        .text(reviewed.actor),
        .real(isCorrection ? Self.weightOfCorrection : 1), .flag(!waits), .text(try json(items)),
      ])
  }

  /// What a plan's coordinators taught: of each mail the newest decision that stands, in the order of the mails. The
  /// weight is the greatest of the mail's decisions.
  package func examples(_ plan: PlanID) throws(StorageError) -> [ReviewExample] {
    let rows = try database.rows(
      """
      SELECT max(e.history_id), e.mail_id, e.actor, e.at,
        (SELECT max(o.weight) FROM example o WHERE o.mail_id = e.mail_id), e.is_complete, e.items_json,
        m.subject, m.own_text, substr(m.cut_text, m.quoted_at + 1), m.from_name, m.references_json <> '[]'
      FROM example e JOIN mail m ON m.id = e.mail_id
      WHERE e.plan = ?1 AND m.own_text <> '' GROUP BY e.mail_id ORDER BY e.mail_id
      """, [.text(plan.text)]
    ) { row in
      (
        example: ReviewExample(
          id: row.int64(0), mail: MailID(row.int64(1)), actor: row.text(2), at: row.int64(3), weight: row.double(4),
          isComplete: row.flag(5), items: [],
          text: StoredText(
            subject: row.text(7), ownText: row.text(8), quotedText: row.text(9), senderName: row.optionalText(10),
            isReply: row.flag(11))),
        items: row.text(6)
      )
    }
    var examples: [ReviewExample] = []
    for (var example, items) in rows {
      example.items = try decoded([ReviewExample.Item].self, from: items)
      examples.append(example)
    }
    return examples
  }

  /// Changes with every decision that is learnt from or taken back.
  package func examplesMark(_ plan: PlanID) throws(StorageError) -> String {
    try database.first(
      "SELECT count(*) || '.' || coalesce(max(history_id), 0) || '.' || total(history_id) FROM example WHERE plan = ?1",
      [.text(plan.text)]
    ) { $0.text(0) } ?? ""
  }

  /// Takes back what a decision taught, as when it is undone. What earlier decisions on the mail taught counts again.
  /// - Returns: whether there was anything to take back.
  @discardableResult
  func revokeExample(ofHistory id: Int64) throws(StorageError) -> Bool {
    try database.run("DELETE FROM example WHERE history_id = ?1", [.integer(id)]) > 0
  }
}

extension PlanStore {
  /// The words of a mail as they are kept; nil when there is no such mail.
  package func storedText(of mail: MailID) throws(StorageError) -> StoredText? {
    try database.first(
      """
      SELECT subject, own_text, substr(cut_text, quoted_at + 1), from_name, references_json <> '[]'
      FROM mail WHERE id = ?1
      """, [.integer(mail.rawValue)]
    ) { row in
      StoredText(
        subject: row.text(0), ownText: row.text(1), quotedText: row.text(2), senderName: row.optionalText(3),
        isReply: row.flag(4))
    }
  }
}
