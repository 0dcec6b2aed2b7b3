// What recorded items ask of coordinators, and what else they should know: the tasks beside the mails that wait.

package import IntakeModel

/// What a recorded item asks of a coordinator.
package enum TaskKind: String, Sendable, Codable, CaseIterable {
  /// A question to answer.
  case question
  /// A suggestion to weigh.
  case suggestion
  /// A reaction to release in public, or to read and leave.
  case reaction
  /// Somebody who offers help, to be matched.
  case offer
  /// A person's data to correct.
  case correction

  /// The task that an item of this kind makes; nil for kinds that ask nothing.
  package init?(_ kind: ItemKind) {
    switch kind {
    case .question: self = .question
    case .suggestion: self = .suggestion
    case .reaction: self = .reaction
    case .volunteer: self = .offer
    case .privacy: self = .correction
    case .support, .withdrawal, .stop: return nil
    }
  }
}

/// An item that asks something of a coordinator, and that nobody has settled.
package struct OpenTask: Sendable {
  package var kind: TaskKind
  package var mail: MailSummary
  package var position: Int
  /// When it was recorded, seconds since 1970 UTC.
  package var since: Int64
}

/// A mail of ours that did not arrive, or of which nobody knows whether it did.
package typealias UndeliveredMail = OutboxRow

/// A file that was tried alone without success.
package struct SetAsideFile: Sendable, Equatable {
  /// For `gehoor retry`.
  package var ledger: Int64
  package var since: Int64
}

extension PlanStore {
  /// An item whose contributions were moved or split asks once.
  private static let openTask = """
    CROSS JOIN item i ON i.id = c.item_id CROSS JOIN mail m ON m.id = i.mail_id
    WHERE c.plan = ?1 AND c.ended_at IS NULL AND c.settled_at IS NULL
      AND c.kind IN ('question', 'suggestion', 'reaction', 'volunteer', 'privacy')
      AND coalesce(c.offer, 'offered') = 'offered'
      AND NOT EXISTS (SELECT 1 FROM suggestion_fate f WHERE f.item_id = c.item_id)
      AND NOT EXISTS (SELECT 1 FROM released_reaction r WHERE r.item_id = c.item_id AND r.text IS NOT NULL)
      AND NOT EXISTS (
        SELECT 1 FROM contribution e
        WHERE e.item_id = c.item_id AND e.ended_at IS NULL AND e.settled_at IS NULL AND (e.at, e.id) < (c.at, c.id))
      AND m.erased_at IS NULL AND coalesce(m.postponed_until, 0) <= ?2
      AND (?3 OR m.flags_json NOT LIKE '%"complaint"%')
    """
  /// Which tasks come before older ones, and since when they do.
  private static let overdue: [(kind: TaskKind, column: String, after: Int64)] = [
    (.question, "question", longestOpenQuestion), (.offer, "volunteer", patience),
  ]

  private struct TaskRow {
    var kind: ItemKind?
    var mail: MailID
    var position: Int
    var since: Int64
    var id: Int64
  }

  /// The tasks of a plan that are open, questions of seven days and offers of fourteen first, then the oldest; at most
  /// `limit`. One whose mail was put off to a later moment is not among them. Costs as much as is asked for, however
  /// many are open.
  package func openTasks(_ plan: PlanID, withComplaints: Bool, limit: Int, now: Int64) throws(StorageError)
    -> [OpenTask]
  {
    func rows(_ index: String, _ condition: String, limit: Int) throws(StorageError) -> [TaskRow] {
      try database.rows(
        """
        SELECT c.kind, i.mail_id, i.position, c.at, c.id FROM contribution c INDEXED BY \(index) \(Self.openTask)
          AND \(condition) ORDER BY c.at, c.id LIMIT ?4
        """, [.text(plan.text), .integer(now), .flag(withComplaints), .int(limit)]
      ) { row in
        TaskRow(
          kind: ItemKind(rawValue: row.text(0)), mail: MailID(row.int64(1)), position: row.int(2), since: row.int64(3),
          id: row.int64(4))
      }
    }
    let late = Self.overdue.map { "c.kind = '\($0.column)' AND c.at <= ?2 - \($0.after)" }
    var found: [TaskRow] = []
    for condition in late { found += try rows("contribution_open_task_by_kind", condition, limit: limit) }
    found = Array(found.sorted { ($0.since, $0.id) < ($1.since, $1.id) }.prefix(limit))
    if found.count < limit {
      let others = late.map { "NOT (\($0))" }.joined(separator: " AND ")
      found += try rows("contribution_open_task", others, limit: limit - found.count)
    }
    var mails: [MailID: MailSummary] = [:]
    for mail in try summaries(ofMails: Set(found.map(\.mail))) { mails[mail.id] = mail }
    return found.compactMap { row in
      guard let kind = row.kind.flatMap(TaskKind.init), let mail = mails[row.mail] else { return nil }
      return OpenTask(kind: kind, mail: mail, position: row.position, since: row.since)
    }
  }

  /// How many mails of a plan wait; counted no further than `most`.
  package func waitingCount(_ plan: PlanID, withComplaints: Bool, atMost most: Int = .max, now: Int64)
    throws(StorageError) -> Int
  {
    try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM mail m WHERE m.plan = ?1 AND m.waiting_since IS NOT NULL
          AND coalesce(m.postponed_until, 0) <= ?2 AND (?3 OR m.flags_json NOT LIKE '%"complaint"%') LIMIT ?4)
      """, [.text(plan.text), .integer(now), .flag(withComplaints), .int(most)])
  }

  /// How many tasks of a plan are open; counted no further than `most`.
  package func openTaskCount(_ plan: PlanID, withComplaints: Bool, atMost most: Int = .max, now: Int64)
    throws(StorageError) -> Int
  {
    try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM contribution c INDEXED BY contribution_open_task \(Self.openTask) LIMIT ?4)
      """, [.text(plan.text), .integer(now), .flag(withComplaints), .int(most)])
  }

  private static let unconfirmed = """
    m.plan = ?1 AND m.reply_rule IS NOT NULL AND m.waiting_since IS NULL AND m.decision <> 'ignore'
      AND m.sender_class = 'person' AND m.unconfirmed_settled_at IS NULL AND m.erased_at IS NULL
      AND m.reply_rule NOT IN ('N15', 'N20') AND m.authentication <> 'failed' AND coalesce(m.postponed_until, 0) <= ?2
      AND (?3 OR m.flags_json NOT LIKE '%"complaint"%')
      AND NOT EXISTS (SELECT 1 FROM outbox x WHERE x.mail_id = m.id AND x.kind IN ('confirmation',
        'follow-up-answer', 'privacy-step', 'privacy-answer', 'decision-outcome', 'coordinator-answer'))
      AND NOT EXISTS (SELECT 1 FROM summary_mail l WHERE l.mail_id = m.id)
    """

  /// People's mails that wait for nothing and got no confirmation, the oldest first: not those whose sender wants no
  /// mail or is forged, nor those with a confirmation already.
  package func unconfirmedMails(_ plan: PlanID, withComplaints: Bool, limit: Int, now: Int64) throws(StorageError)
    -> [MailSummary]
  {
    try summaries(
      where: "\(Self.unconfirmed) ORDER BY m.received_at, m.id LIMIT ?4",
      [.text(plan.text), .integer(now), .flag(withComplaints), .int(limit)])
  }

  /// Whether a mail is one of these, also while it is put off: only such a one may be confirmed after all. What
  /// machines, lists and forged senders wrote is not.
  func isUnconfirmed(_ mail: MailSummary) throws(StorageError) -> Bool {
    try database.count(
      "SELECT count(*) FROM mail m WHERE \(Self.unconfirmed) AND m.id = ?4",
      [.text(mail.plan.text), .integer(.max), .flag(true), .integer(mail.id.rawValue)]) == 1
  }

  /// How many there are of these; counted no further than `most`.
  package func unconfirmedCount(_ plan: PlanID, withComplaints: Bool, atMost most: Int, now: Int64)
    throws(StorageError) -> Int
  {
    try database.count(
      "SELECT count(*) FROM (SELECT 1 FROM mail m WHERE \(Self.unconfirmed) LIMIT ?4)",
      [.text(plan.text), .integer(now), .flag(withComplaints), .int(most)])
  }

  /// Mails of ours that were refused or ended unknown, the oldest first.
  package func undeliveredMails(_ plan: PlanID, limit: Int) throws(StorageError) -> [UndeliveredMail] {
    try outboxRows(
      "o.plan = ?1 AND o.state IN ('failed', 'unknown') AND o.recipient <> '' ORDER BY o.id LIMIT ?2",
      [.text(plan.text), .int(limit)], plan: plan)
  }

  /// Files of a plan that were set aside, the oldest first.
  package func setAsideFiles(_ plan: PlanID, limit: Int) throws(StorageError) -> [SetAsideFile] {
    try database.rows(
      """
      SELECT id, coalesce(handled_at, first_seen_at) FROM ledger WHERE plan = ?1 AND class = 'set-aside'
      ORDER BY id LIMIT ?2
      """, [.text(plan.text), .int(limit)]
    ) { SetAsideFile(ledger: $0.int64(0), since: $0.int64(1)) }
  }

  /// Notes that what an item asks was done, by the row of the history that tells of it; part of that transaction.
  /// - Returns: whether it was open.
  @discardableResult
  package func settleTask(position: Int, of mail: MailID, history: Int64, now: Int64) throws(StorageError) -> Bool {
    try database.run(
      """
      UPDATE contribution SET settled_at = ?4, settled_by = ?3 WHERE ended_at IS NULL AND settled_at IS NULL
        AND item_id = (SELECT id FROM item WHERE mail_id = ?1 AND position = ?2)
      """, [.integer(mail.rawValue), .int(position), .integer(history), .integer(now)]) > 0
  }

  /// Opens again what a row of the history had settled.
  func unsettleTasks(byHistory history: Int64) throws(StorageError) {
    try database.run(
      "UPDATE contribution SET settled_at = NULL, settled_by = NULL WHERE settled_by = ?1", [.integer(history)])
  }

  /// The items of a mail that ask something and are open.
  package func openTaskPositions(of mail: MailID) throws(StorageError) -> [Int] {
    try database.rows(
      """
      SELECT i.position FROM contribution c JOIN item i ON i.id = c.item_id
      WHERE i.mail_id = ?1 AND c.ended_at IS NULL AND c.settled_at IS NULL
        AND c.kind IN ('question', 'suggestion', 'reaction', 'volunteer', 'privacy')
      GROUP BY i.position ORDER BY i.position
      """, [.integer(mail.rawValue)]
    ) { $0.int(0) }
  }

  func summaries(ofMails ids: Set<MailID>) throws(StorageError) -> [MailSummary] {
    guard !ids.isEmpty else { return [] }
    return try summaries(
      where: "m.id IN (SELECT value FROM json_each(?1))", [.text(try json(ids.map(\.rawValue).sorted()))])
  }
}

/// What a plan knows of a mail's sender.
package struct SenderStanding: Sendable, Equatable {
  package var mails: Int
  package var firstSeenAt: Int64
  /// How many things of each kind count for them now.
  package var counts: [ItemKind: Int]
  package var suppression: SuppressionCause?
}

extension PlanStore {
  /// What the plan knows of the sender of a mail; nil when it has none.
  package func senderStanding(ofMail mail: MailID) throws(StorageError) -> SenderStanding? {
    let found = try database.first(
      """
      SELECT p.id, p.first_seen_at, p.suppressed_because, (SELECT count(*) FROM mail o WHERE o.person_id = p.id)
      FROM mail m JOIN person p ON p.id = m.person_id WHERE m.id = ?1
      """, [.integer(mail.rawValue)]
    ) { row in
      (
        person: row.int64(0),
        standing: SenderStanding(
          mails: row.int(3), firstSeenAt: row.int64(1), counts: [:],
          suppression: row.optionalText(2).flatMap(SuppressionCause.init))
      )
    }
    guard let (person, standing) = found else { return nil }
    var known = standing
    let counts = try database.rows(
      """
      SELECT kind, count(*) FROM (
        SELECT DISTINCT kind, call, activity, iif(kind IN ('support', 'volunteer'), 0, id) FROM contribution
        WHERE person_id = ?1 AND ended_at IS NULL)
      GROUP BY kind
      """, [.integer(person)]
    ) { (ItemKind(rawValue: $0.text(0)), $0.int(1)) }
    for (kind, count) in counts { if let kind { known.counts[kind] = count } }
    return known
  }

  /// The own words of mails, by mail.
  package func ownTexts(of mails: [MailID]) throws(StorageError) -> [MailID: String] {
    let rows = try database.rows(
      "SELECT id, own_text FROM mail WHERE id IN (SELECT value FROM json_each(?1))",
      [.text(try json(mails.map(\.rawValue)))]
    ) { (MailID($0.int64(0)), $0.text(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
