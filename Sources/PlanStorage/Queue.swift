// The coordinators' queue: mails that wait, and what coordinators decide about them.

package import IntakeModel

/// A mail as a list shows it.
package struct MailSummary: Sendable {
  package var id: MailID
  package var plan: PlanID
  package var reference: String
  package var number: Int
  package var fromAddress: String?
  package var fromName: String?
  package var subject: String
  package var language: String
  package var senderClass: SenderClass
  package var authentication: Authentication
  package var decision: Decision
  package var decisionReason: String
  package var screeningWords: String
  package var flags: [ReadingFlag]
  package var receivedAt: Int64
  /// Since when it waits; nil when it does not.
  package var waitingSince: Int64?
  package var replyRule: String?
  package var replyWords: String
  /// The state of its confirmation; nil when there is none.
  package var confirmation: OutboxState?
  package var items: [StoredItem]
}

/// An item as it stands in the store.
package struct StoredItem: Sendable, Equatable {
  package enum State: String, Sendable, Codable { case recorded, waiting, rejected }
  package var position: Int
  package var kind: ItemKind
  package var target: Target
  package var confidence: Double
  package var quote: String
  package var reasons: [String]
  package var alternatives: [Alternative]
  package var state: State
}

/// A mail with all that is kept of it.
package struct MailDetail: Sendable {
  package var summary: MailSummary
  package var ownText: String
  package var cutText: String
  package var messageID: String?
  package var references: [String]
  package var defects: [String]
  package var history: [HistoryEntry]
  /// How many other mails of this person the plan has.
  package var otherMails: Int
}

/// One thing that somebody did.
package struct HistoryEntry: Sendable {
  package var at: Int64
  package var actor: String
  package var operation: String
  package var detail: [String: String]
}

/// Which mails a list holds.
package enum MailFilter: Sendable {
  case waiting
  case all
}

extension PlanStore {
  /// Mails of a plan, at most `limit`.
  ///
  /// Those that wait: the longest waiting first, a person in need before all others. All: the newest, in the order in
  /// which they came.
  package func mails(_ plan: PlanID, _ filter: MailFilter, limit: Int = 10_000) throws(StorageError) -> [MailSummary] {
    let values: [SQLValue] = [.text(plan.text), .int(limit)]
    switch filter {
    case .waiting:
      return try summaries(
        where: """
          m.plan = ?1 AND m.waiting_since IS NOT NULL
          ORDER BY m.flags_json LIKE '%"crisis"%' DESC, m.waiting_since, m.id LIMIT ?2
          """, values)
    case .all: return try summaries(where: "m.plan = ?1 ORDER BY m.number DESC LIMIT ?2", values).reversed()
    }
  }

  func summaries(where condition: String, _ values: [SQLValue]) throws(StorageError) -> [MailSummary] {
    let rows = try database.rows(
      """
      SELECT m.id, m.plan, p.code, m.number, m.from_address, m.from_name, m.subject, m.language, m.sender_class,
        m.authentication, m.decision, m.decision_reason, m.screening_words, m.flags_json, m.received_at,
        m.waiting_since, m.reply_rule, m.reply_words,
        coalesce(o.state, (SELECT s.state FROM summary_mail l JOIN outbox s ON s.id = l.outbox_id WHERE l.mail_id = m.id))
      FROM mail m JOIN plan p ON p.id = m.plan
        LEFT JOIN outbox o ON o.mail_id = m.id AND o.kind IN ('confirmation', 'follow-up-answer')
      WHERE \(condition)
      """, values
    ) { row in
      (
        summary: MailSummary(
          id: MailID(row.int64(0)), plan: PlanID(row.text(1)), reference: "\(row.text(2))-\(row.int(3))",
          number: row.int(3), fromAddress: row.optionalText(4), fromName: row.optionalText(5), subject: row.text(6),
          language: row.text(7), senderClass: SenderClass(rawValue: row.text(8)) ?? .person,
          authentication: Authentication(rawValue: row.text(9)) ?? .none,
          decision: Decision(rawValue: row.text(10)) ?? .queue, decisionReason: row.text(11),
          screeningWords: row.text(12), flags: [], receivedAt: row.int64(14), waitingSince: row.optionalInt64(15),
          replyRule: row.optionalText(16), replyWords: row.text(17),
          confirmation: row.optionalText(18).flatMap(OutboxState.init), items: []),
        flags: row.text(13)
      )
    }
    let items = try items(ofMails: condition, values)
    var summaries: [MailSummary] = []
    for (var summary, flags) in rows {
      summary.flags = try decoded([ReadingFlag].self, from: flags)
      summary.items = items[summary.id] ?? []
      summaries.append(summary)
    }
    return summaries
  }

  /// A mail by its number within the plan; nil when there is none.
  package func mail(number: Int, plan: PlanID) throws(StorageError) -> MailDetail? {
    let found = try summaries(where: "m.plan = ?1 AND m.number = ?2", [.text(plan.text), .int(number)]).first
    guard let summary = found else { return nil }
    let rest = try database.first(
      """
      SELECT own_text, cut_text, message_id, references_json, defects_json,
        (SELECT count(*) FROM mail o WHERE o.person_id = m.person_id AND o.id <> m.id)
      FROM mail m WHERE id = ?1
      """, [.integer(summary.id.rawValue)]
    ) { row in (row.text(0), row.text(1), row.optionalText(2), row.text(3), row.text(4), row.int(5)) }
    guard let rest else { return nil }
    return MailDetail(
      summary: summary, ownText: rest.0, cutText: rest.1, messageID: rest.2,
      references: try decoded([String].self, from: rest.3), defects: try decoded([String].self, from: rest.4),
      history: try history(of: summary.id), otherMails: rest.5)
  }

  private func history(of mail: MailID) throws(StorageError) -> [HistoryEntry] {
    let rows = try database.rows(
      "SELECT at, actor, operation, detail_json FROM history WHERE mail_id = ?1 ORDER BY id", [.integer(mail.rawValue)]
    ) { ($0.int64(0), $0.text(1), $0.text(2), $0.text(3)) }
    var entries: [HistoryEntry] = []
    for (at, actor, operation, detail) in rows {
      entries.append(
        HistoryEntry(
          at: at, actor: actor, operation: operation, detail: try decoded([String: String].self, from: detail)))
    }
    return entries
  }

  /// The items of all mails of a list, read at once.
  private func items(ofMails condition: String, _ values: [SQLValue]) throws(StorageError) -> [MailID: [StoredItem]] {
    let rows = try database.rows(
      """
      SELECT position, kind, call, activity, confidence, quote, reasons_json, alternatives_json, state, mail_id
      FROM item WHERE mail_id IN (SELECT m.id FROM mail m WHERE \(condition)) ORDER BY mail_id, position
      """, values
    ) { row in
      (
        item: StoredItem(
          position: row.int(0), kind: ItemKind(rawValue: row.text(1)) ?? .reaction,
          target: Target(call: row.optionalText(2), activity: row.optionalText(3)), confidence: row.double(4),
          quote: row.text(5), reasons: [], alternatives: [],
          state: StoredItem.State(rawValue: row.text(8)) ?? .waiting),
        reasons: row.text(6), alternatives: row.text(7), mail: MailID(row.int64(9))
      )
    }
    var items: [MailID: [StoredItem]] = [:]
    for (var item, reasons, alternatives, mail) in rows {
      item.reasons = try decoded([String].self, from: reasons)
      item.alternatives = try decoded([Alternative].self, from: alternatives)
      items[mail, default: []].append(item)
    }
    return items
  }
}
