// Taking back what a coordinator decided: the mail stands as before, and the history tells both.

package import IntakeModel

/// How a mail stood before a decision: everything that a decision can change, and no word of the mail.
struct MailStanding: Codable {
  struct Item: Codable {
    var position: Int
    var kind: String
    var call: String?
    var activity: String?
    var state: String
    /// The contributions that counted.
    var contributions: [Int64]
    /// Whether its words are shown in public.
    var isReleased: Bool
  }

  var decision: String
  var decisionReason: String
  var senderClass: String
  var waitingSince: Int64?
  var postponedUntil: Int64?
  var assignedTo: String?
  var unconfirmedSettledAt: Int64?
  /// The class of its own file; nil when it has none.
  var accountClass: String?
  var suppressedAt: Int64?
  var suppressedBecause: String?
  var items: [Item]
}

extension PlanStore {
  func standing(of mail: MailID) throws(StorageError) -> MailStanding {
    let items = try database.rows(
      """
      SELECT position, kind, call, activity, state,
        (SELECT group_concat(c.id) FROM contribution c WHERE c.item_id = item.id AND c.ended_at IS NULL),
        EXISTS (SELECT 1 FROM released_reaction r WHERE r.item_id = item.id AND r.text IS NOT NULL)
      FROM item WHERE mail_id = ?1 ORDER BY position
      """, [.integer(mail.rawValue)]
    ) { row in
      MailStanding.Item(
        position: row.int(0), kind: row.text(1), call: row.optionalText(2), activity: row.optionalText(3),
        state: row.text(4), contributions: row.text(5).split(separator: ",").compactMap { Int64($0) },
        isReleased: row.flag(6))
    }
    let found = try database.first(
      """
      SELECT m.decision, m.decision_reason, m.sender_class, m.waiting_since, m.postponed_until, m.assigned_to,
        m.unconfirmed_settled_at, (SELECT class FROM ledger WHERE mail_id = m.id AND class <> 'duplicate'),
        p.suppressed_at, p.suppressed_because
      FROM mail m LEFT JOIN person p ON p.id = m.person_id WHERE m.id = ?1
      """, [.integer(mail.rawValue)]
    ) { row in
      MailStanding(
        decision: row.text(0), decisionReason: row.text(1), senderClass: row.text(2),
        waitingSince: row.optionalInt64(3), postponedUntil: row.optionalInt64(4), assignedTo: row.optionalText(5),
        unconfirmedSettledAt: row.optionalInt64(6), accountClass: row.optionalText(7),
        suppressedAt: row.optionalInt64(8), suppressedBecause: row.optionalText(9), items: items)
    }
    guard let found else { throw StorageError(refusal: "a mail that is decided on is gone", disposition: .setAside) }
    return found
  }

  /// Takes back the newest decision on a mail that stands: what it recorded, rejected, settled, released and taught,
  /// and the mail that would have told of it, if that has not left. Decisions go back one by one, the newest first.
  ///
  /// Refused when somebody else, as the sender, changed the mail after it.
  /// - Parameter revision: as in ``review(_:number:plan:revision:actor:now:)``.
  package func undo(number: Int, plan: PlanID, revision: Int64? = nil, actor: String, now: Int64)
    throws(StorageError) -> ReviewOutcome
  {
    try database.transaction { () throws(StorageError) in
      guard let mail = try mail(number: number, plan: plan) else { return .refused(.noSuchMail) }
      if let revision, revision != mail.summary.revision {
        return .overtaken(mail, by: mail.history.filter { $0.id > revision })
      }
      let undone = Set(mail.history.compactMap(\.undoes))
      guard let last = mail.history.last(where: { $0.undoes == nil && !undone.contains($0.id) }) else {
        return .refused(.nothingToUndo)
      }
      guard last.isUndoable else { return .refused(.changedSince) }
      if last.operation == "suggestion", try !undecide(last, of: mail.summary, actor: actor, now: now) {
        return .refused(.toldSince)
      }
      if last.operation == "offer", try !takeBackOffer(last, plan: plan, actor: actor, now: now) {
        return .refused(.offerWentOn)
      }
      try restore(mail.summary, before: last.id, actor: actor, now: now)
      // Of words that replaced others that were shown, neither are: what is taken back must not stay in public.
      if last.operation == "release", let item = last.detail["item"].flatMap(Int.init),
        let row = try itemRow(item, of: mail.summary.id)
      {
        try hideReleased(item: row)
      }
      try database.run(
        """
        INSERT INTO history (plan, mail_id, at, actor, operation, detail_json, undoes)
        VALUES (?1, ?2, ?3, ?4, 'undo', ?5, ?6)
        """,
        [
          .text(plan.text), .integer(mail.summary.id.rawValue), .integer(now), .text(actor),
          .text(try json(["operation": last.operation])), .integer(last.id),
        ])
      return .done(try self.mail(number: number, plan: plan) ?? mail)
    }
  }

  private func restore(_ mail: MailSummary, before decision: Int64, actor: String, now: Int64) throws(StorageError) {
    let stored = try database.first("SELECT before_json FROM history WHERE id = ?1", [.integer(decision)]) {
      $0.text(0)
    }
    let before = try decoded(MailStanding.self, from: stored ?? "")
    let isNow = try standing(of: mail.id)
    for item in isNow.items {
      try restore(item, to: before.items.first { $0.position == item.position }, of: mail.id, actor: actor, now: now)
    }
    try database.run(
      """
      UPDATE mail SET decision = ?2, decision_reason = ?3, sender_class = ?4, waiting_since = ?5, postponed_until = ?6,
        assigned_to = ?7, unconfirmed_settled_at = ?8 WHERE id = ?1
      """,
      [
        .integer(mail.id.rawValue), .text(before.decision), .text(before.decisionReason), .text(before.senderClass),
        .optional(before.waitingSince), .optional(before.postponedUntil), .optional(before.assignedTo),
        .optional(before.unconfirmedSettledAt),
      ])
    if let accountClass = before.accountClass {
      try database.run(
        "UPDATE ledger SET class = ?2 WHERE mail_id = ?1 AND class <> 'duplicate'",
        [.integer(mail.id.rawValue), .text(accountClass)])
    }
    // A block that came or went with the decision; a stop goes with its item.
    if (before.suppressedBecause == "blocked") != (isNow.suppressedBecause == "blocked") {
      try database.run(
        """
        UPDATE person SET suppressed_at = ?2, suppressed_because = ?3
        WHERE id = (SELECT person_id FROM mail WHERE id = ?1)
        """,
        [.integer(mail.id.rawValue), .optional(before.suppressedAt), .optional(before.suppressedBecause)])
    }
    try unsettleTasks(byHistory: decision)
    try revokeExample(ofHistory: decision)
    try dropUnsentMail(of: decision, now: now)
  }

  private func restore(
    _ item: MailStanding.Item, to before: MailStanding.Item?, of mail: MailID, actor: String, now: Int64
  ) throws(StorageError) {
    guard let row = try itemRow(item.position, of: mail) else { return }
    let stayed = Set(item.contributions).intersection(before?.contributions ?? [])
    if stayed.count < item.contributions.count {
      try endContribution(item: row, because: "teruggedraaid", actor: actor, now: now)
    }
    guard let before else { return try setState(.undone, of: row) }
    try database.run(
      "UPDATE item SET state = ?2, kind = ?3, call = ?4, activity = ?5 WHERE id = ?1",
      [
        .integer(row), .text(before.state), .text(before.kind), .optional(before.call), .optional(before.activity),
      ])
    // The same rows again and no new ones: they were given to that version of the plan, at that time.
    for contribution in before.contributions where !item.contributions.contains(contribution) {
      try revive(contribution, actor: actor, now: now)
    }
  }

  /// Gives up what a decision would have told somebody. A confirmation goes without a trace, since a mail has at most
  /// one and may be confirmed after all.
  private func dropUnsentMail(of decision: Int64, now: Int64) throws(StorageError) {
    tallies = [:]
    try database.run(
      "DELETE FROM outbox WHERE history_id = ?1 AND kind = 'confirmation' AND state IN ('held', 'pending')",
      [.integer(decision)])
    try database.run(
      """
      UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'het besluit is teruggedraaid'
      WHERE history_id = ?1 AND state IN ('held', 'pending')
      """, [.integer(decision), .integer(now)])
  }
}
