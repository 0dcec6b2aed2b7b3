// Mails as coordinators see them: in lists, among what waits, and one with all that is kept of it.

package import IntakeModel

/// A mail as a list shows it.
package struct MailSummary: Sendable {
  package var id: MailID
  package var plan: PlanID
  package var reference: String
  package var number: Int
  package var fromAddress: String?
  /// The same, when mail can go there: who was entered by a coordinator may have none.
  package var mailbox: String? { fromAddress.flatMap { $0.contains("@") ? $0 : nil } }
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
  /// Until when it is not shown among what waits.
  package var postponedUntil: Int64?
  /// The name of the coordinator it was handed to.
  package var assignedTo: String?
  /// Whether everything personal of it is gone.
  package var isErased: Bool
  /// Its newest row of the history, 0 for none: changes with everything that is done to the mail.
  package var revision: Int64
  /// The state of its confirmation; nil when there is none.
  package var confirmation: OutboxState?
  package var items: [StoredItem]
}

/// An item as it stands in the store.
package struct StoredItem: Sendable, Equatable {
  /// `undone`: made by a decision that was taken back; no list shows it.
  package enum State: String, Sendable, Codable, CaseIterable { case recorded, waiting, rejected, undone }
  package var position: Int
  package var kind: ItemKind
  package var target: Target
  package var confidence: Double
  package var quote: String
  /// Where in the own words it stands, in UTF-8 bytes.
  package var evidence: [Range<Int>]
  package var reasons: [String]
  /// The two next best readings.
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
  package var attachments: [StoredAttachment]
  package var history: [HistoryEntry]
  /// How many other mails of this person the plan has.
  package var otherMails: Int
}

/// One thing that somebody did.
package struct HistoryEntry: Sendable, Equatable {
  package var id: Int64
  package var at: Int64
  package var actor: String
  package var operation: String
  package var detail: [String: String]
  /// The entry that this one took back.
  package var undoes: Int64?
  /// Whether it can be taken back, as long as nothing later stands.
  package var isUndoable: Bool
}

/// Which mails a list holds.
package enum MailFilter: Sendable {
  /// What waits and was not put off to a later moment than this one.
  case waiting(now: Int64)
  case all
}

extension PlanStore {
  /// How long a question may be open before it comes before what is older, in seconds.
  package static let longestOpenQuestion: Int64 = 7 * 86_400

  /// Mails of a plan, at most `limit`.
  ///
  /// Those that wait: a person in need first, then complaints about a person, then questions open for seven days, then
  /// the longest waiting. All: the newest, in the order in which they came.
  /// - Parameter withComplaints: whether complaints about a person are among them.
  package func mails(_ plan: PlanID, _ filter: MailFilter, withComplaints: Bool = true, limit: Int = 10_000)
    throws(StorageError) -> [MailSummary]
  {
    let visible = "(?3 OR m.flags_json NOT LIKE '%\"complaint\"%')"
    let values: [SQLValue] = [.text(plan.text), .int(limit), .flag(withComplaints)]
    switch filter {
    case .waiting(let now):
      // In their order first, so that only what is shown is read whole.
      let ids = try database.rows(
        """
        SELECT m.id FROM mail m
        WHERE m.plan = ?1 AND m.waiting_since IS NOT NULL AND coalesce(m.postponed_until, 0) <= ?4 AND \(visible)
        ORDER BY m.flags_json LIKE '%"crisis"%' DESC, m.flags_json LIKE '%"complaint"%' DESC,
          CASE WHEN m.waiting_since <= ?4 - \(Self.longestOpenQuestion) THEN
            EXISTS (SELECT 1 FROM item i WHERE i.mail_id = m.id AND i.kind = 'question' AND i.state = 'waiting')
            ELSE 0 END DESC,
          m.waiting_since, m.id LIMIT ?2
        """, values + [.integer(now)]
      ) { MailID($0.int64(0)) }
      var found: [MailID: MailSummary] = [:]
      for mail in try summaries(ofMails: Set(ids)) { found[mail.id] = mail }
      return ids.compactMap { found[$0] }
    case .all:
      return try summaries(where: "m.plan = ?1 AND \(visible) ORDER BY m.number DESC LIMIT ?2", values).reversed()
    }
  }

  func summaries(where condition: String, _ values: [SQLValue]) throws(StorageError) -> [MailSummary] {
    let rows = try database.rows(
      """
      SELECT m.id, m.plan, p.code, m.number, m.from_address, m.from_name, m.subject, m.language, m.sender_class,
        m.authentication, m.decision, m.decision_reason, m.screening_words, m.flags_json, m.received_at,
        m.waiting_since, m.reply_rule, m.reply_words, m.postponed_until, m.assigned_to, m.erased_at IS NOT NULL,
        coalesce((SELECT max(h.id) FROM history h WHERE h.mail_id = m.id), 0),
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
          replyRule: row.optionalText(16), replyWords: row.text(17), postponedUntil: row.optionalInt64(18),
          assignedTo: row.optionalText(19), isErased: row.flag(20),
          revision: row.int64(21), confirmation: row.optionalText(22).flatMap(OutboxState.init), items: []),
        flags: row.text(13)
      )
    }
    let items = try items(ofMails: condition, values)
    let flags = try decodedAll([ReadingFlag].self, from: rows.map(\.flags))
    var summaries: [MailSummary] = []
    for (var summary, flags) in zip(rows.map(\.summary), flags) {
      summary.flags = flags
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
      SELECT own_text, cut_text, message_id, references_json, defects_json, attachments_json,
        (SELECT count(*) FROM mail o WHERE o.person_id = m.person_id AND o.id <> m.id)
      FROM mail m WHERE id = ?1
      """, [.integer(summary.id.rawValue)]
    ) { row in (row.text(0), row.text(1), row.optionalText(2), row.text(3), row.text(4), row.text(5), row.int(6)) }
    guard let rest else { return nil }
    return MailDetail(
      summary: summary, ownText: rest.0, cutText: rest.1, messageID: rest.2,
      references: try decoded([String].self, from: rest.3), defects: try decoded([String].self, from: rest.4),
      attachments: try decoded([StoredAttachment].self, from: rest.5),
      history: try history(where: "mail_id = ?1 ORDER BY id", [.integer(summary.id.rawValue)]),
      otherMails: rest.6)
  }

  /// - Parameter condition: SQL about the history `h`, with its order.
  func history(where condition: String, _ values: [SQLValue]) throws(StorageError) -> [HistoryEntry] {
    let rows = try database.rows(
      """
      SELECT h.id, at, actor, operation, undoes,
        before_json IS NOT NULL AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.id), detail_json
      FROM history h WHERE \(condition)
      """, values
    ) { row in
      (
        entry: HistoryEntry(
          id: row.int64(0), at: row.int64(1), actor: row.text(2), operation: row.text(3), detail: [:],
          undoes: row.optionalInt64(4), isUndoable: row.flag(5)),
        detail: row.text(6)
      )
    }
    let details = try decodedAll([String: String].self, from: rows.map(\.detail))
    return zip(rows.map(\.entry), details).map { entry, detail in
      var entry = entry
      entry.detail = detail
      return entry
    }
  }

  /// The items of all mails of a list, read at once.
  private func items(ofMails condition: String, _ values: [SQLValue]) throws(StorageError) -> [MailID: [StoredItem]] {
    // SQLite takes the alternatives apart, one a row: a decoder of any type takes most of the time of a page for them.
    let rows = try database.rows(
      """
      SELECT position, kind, call, activity, confidence, quote, reasons_json, state, mail_id, evidence_json,
        a.value ->> 'kind', a.value -> 'target' ->> 'call', a.value -> 'target' ->> 'activity',
        a.value ->> 'confidence'
      FROM item LEFT JOIN json_each(alternatives_json) a
      WHERE mail_id IN (SELECT m.id FROM mail m WHERE \(condition)) AND state <> 'undone'
      ORDER BY mail_id, position, a.id
      """, values
    ) { row in
      (
        item: StoredItem(
          position: row.int(0), kind: ItemKind(rawValue: row.text(1)) ?? .reaction,
          target: Target(call: row.optionalText(2), activity: row.optionalText(3)), confidence: row.double(4),
          quote: row.text(5), evidence: [], reasons: [], alternatives: [],
          state: StoredItem.State(rawValue: row.text(7)) ?? .waiting),
        reasons: row.text(6), mail: MailID(row.int64(8)), evidence: row.text(9),
        alternative: row.optionalText(10).flatMap(ItemKind.init).map { kind in
          Alternative(
            kind: kind, target: Target(call: row.optionalText(11), activity: row.optionalText(12)),
            confidence: row.double(13))
        }
      )
    }
    return try Self.itemsByMail(rows)
  }

  /// Puts together the rows of ``items(ofMails:_:)``, one for each alternative of an item.
  private static func itemsByMail(
    _ rows: [(item: StoredItem, reasons: String, mail: MailID, evidence: String, alternative: Alternative?)]
  ) throws(StorageError) -> [MailID: [StoredItem]] {
    let reasons = try decodedAll([String].self, from: rows.map(\.reasons))
    let evidence = try decodedAll([[Int]].self, from: rows.map(\.evidence))
    var items: [MailID: [StoredItem]] = [:]
    for (index, row) in rows.enumerated() {
      if items[row.mail]?.last?.position != row.item.position {
        var item = row.item
        item.reasons = reasons[index]
        item.evidence = evidence[index].compactMap { pair in
          pair.count == 2 && pair[0] <= pair[1] ? pair[0]..<pair[1] : nil
        }
        items[row.mail, default: []].append(item)
      }
      if let alternative = row.alternative, let last = items[row.mail]?.indices.last {
        items[row.mail]?[last].alternatives.append(alternative)
      }
    }
    return items
  }
}
