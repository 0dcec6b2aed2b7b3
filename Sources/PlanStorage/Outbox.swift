// The outbox: every mail we send, and how far it is.

package import IntakeModel

/// The row of a mail that we send.
package struct OutboxID: Hashable, Sendable, Codable {
  package let rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
}

/// How far a mail of ours is.
package enum OutboxState: String, Sendable, Codable, CaseIterable {
  /// Written, and kept back until a person or a setting releases it.
  case held
  case pending
  /// Being handed over. Found in this state after a crash it becomes ``unknown``.
  case sending
  case sent
  /// Refused for good, or given up.
  case failed
  /// The connection broke after the whole mail had gone out: it may have arrived, and is not sent again by itself.
  case unknown
  case dropped
}

/// A mail to be put into the outbox.
package struct OutboxEntry: Sendable {
  package var plan: PlanID
  package var mail: MailID?
  package var kind: MailKind
  package var recipient: MailAddress
  /// Nil is `<>`.
  package var envelopeSender: MailAddress?
  package var messageID: MessageID
  package var content: [UInt8]
  /// Why it is held back; nil when it may go.
  package var heldBecause: String?
  /// Not sent before this moment, seconds since 1970 UTC.
  package var notBefore: Int64
  /// The decision that it tells of, by its row in the history: while it has not left, it goes with it.
  package var history: Int64?

  package init(
    plan: PlanID, mail: MailID?, kind: MailKind, recipient: MailAddress, envelopeSender: MailAddress?,
    messageID: MessageID, content: [UInt8], heldBecause: String?, notBefore: Int64, history: Int64? = nil
  ) {
    self.plan = plan
    self.mail = mail
    self.kind = kind
    self.recipient = recipient
    self.envelopeSender = envelopeSender
    self.messageID = messageID
    self.content = content
    self.heldBecause = heldBecause
    self.notBefore = notBefore
    self.history = history
  }
}

/// A mail taken out of the outbox to be handed over.
package struct OutboxMail: Sendable {
  package var id: OutboxID
  package var plan: PlanID
  package var kind: MailKind
  package var recipient: String
  package var envelopeSender: String?
  package var content: [UInt8]
  /// Attempts before this one.
  package var attempts: Int
  package var firstAttemptAt: Int64
}

/// What stays in the outbox although it is due.
package struct OutboxStop: Sendable, Equatable {
  /// These kinds, of every plan.
  package var kinds: [MailKind]
  /// Of these plans ``kindsOfPlans``.
  package var plans: [PlanID]
  package var kindsOfPlans: [MailKind]

  package init(kinds: [MailKind] = [], plans: [PlanID] = [], kindsOfPlans: [MailKind] = []) {
    self.kinds = kinds
    self.plans = plans
    self.kindsOfPlans = kindsOfPlans
  }
}

/// A row of the outbox as a coordinator sees it.
package struct OutboxRow: Sendable {
  package var id: OutboxID
  package var plan: PlanID
  package var reference: String?
  package var kind: MailKind
  package var recipient: String
  package var state: OutboxState
  package var because: String?
  package var attempts: Int
  package var createdAt: Int64
  package var notBefore: Int64
}

/// What the store knows when it is decided whether a mail may be answered now. Times are seconds since 1970 UTC.
package struct ReplyCounts: Sendable, Equatable {
  /// When confirmations to this sender were granted, over seven days.
  package var toSender: [Int64]
  /// When answers to follow-ups of this sender were granted, over seven days.
  package var followUpAnswersToSender: [Int64]
  /// Confirmations of the plan that could go within the last hour.
  package var byPlanInHour: Int
  /// Confirmations of the plan that may go only later.
  package var byPlanWaiting: Int
  /// The same two, of those to the recipient's domain.
  package var toDomainInHour: Int
  package var toDomainWaiting: Int
  package var isSuppressed: Bool
}

extension PlanStore {
  /// Puts a mail into the outbox; belongs inside the transaction that makes it necessary. A mail has at most one of
  /// each kind that the program sends by itself, in whatever state (rule N15).
  @discardableResult
  package func enqueue(_ entry: OutboxEntry, now: Int64) throws(StorageError) -> OutboxID {
    let id = try database.insert(
      """
      INSERT INTO outbox (plan, mail_id, kind, recipient, envelope_sender, message_id, content, state, because,
        created_at, not_before, history_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """,
      [
        .text(entry.plan.text), .optional(entry.mail?.rawValue), .text(entry.kind.rawValue),
        .text(entry.recipient.identity), .optional(entry.envelopeSender?.description), .text(entry.messageID.text),
        .blob(entry.content), .text((entry.heldBecause == nil ? OutboxState.pending : .held).rawValue),
        .optional(entry.heldBecause), .integer(now), .integer(entry.notBefore), .optional(entry.history),
      ])
    tally(entry, now: now)
    return OutboxID(id)
  }

  /// The most that is counted for the brakes.
  static let largestReplyCount = 5_000

  /// The counts that the brakes N16, N17 and N20 look at, as they are inside the current transaction; none goes above
  /// 5,000, and of the confirmations to the sender only the newest 1,000 are given. A summary counts as a confirmation.
  /// - Parameter countsDomain: whether those to the recipient's domain are asked for; else they are 0.
  package func replyCounts(to recipient: MailAddress, plan: PlanID, countsDomain: Bool = true, now: Int64)
    throws(StorageError) -> ReplyCounts
  {
    let granted = try database.rows(
      """
      SELECT kind, max(created_at, not_before) FROM outbox
      WHERE plan = ?1 AND recipient = ?2 AND created_at > ?3 - 604800
        AND kind IN ('confirmation', 'summary', 'follow-up-answer', 'privacy-step', 'privacy-answer')
      ORDER BY created_at DESC LIMIT 1000
      """, [.text(plan.text), .text(recipient.identity), .integer(now)]
    ) { (kind: MailKind(rawValue: $0.text(0)), at: $0.int64(1)) }
    let kinds = [MailKind.confirmation, .summary]
    let inHour = OutboxTally(
      plan: plan, kinds: kinds, moment: .grant, after: now - 3600, through: now, limit: Self.largestReplyCount)
    let waiting = OutboxTally(plan: plan, kinds: kinds, moment: .grant, after: now, limit: Self.largestReplyCount)
    let domain = recipient.domain
    return ReplyCounts(
      toSender: granted.filter { $0.kind == .confirmation || $0.kind == .summary }.map(\.at),
      followUpAnswersToSender: granted.filter { $0.kind != .confirmation && $0.kind != .summary }.map(\.at),
      byPlanInHour: try count(inHour), byPlanWaiting: try count(waiting),
      toDomainInHour: countsDomain ? try count(inHour, toDomain: domain) : 0,
      toDomainWaiting: countsDomain ? try count(waiting, toDomain: domain) : 0,
      isSuppressed: try isSuppressed(recipient.identity, plan: plan))
  }

  /// Marks the next due mail as being sent, durably, and gives it; nil when none is due that may go.
  package func claimNextToSend(now: Int64, keeping stop: OutboxStop = OutboxStop()) throws(StorageError) -> OutboxMail?
  {
    try database.first(
      """
      UPDATE outbox SET state = 'sending', attempts = attempts + 1,
        first_attempt_at = coalesce(first_attempt_at, ?1)
      WHERE id = (
        SELECT id FROM outbox WHERE state = 'pending' AND not_before <= ?1
          AND kind NOT IN (SELECT value FROM json_each(?2))
          AND NOT (plan IN (SELECT value FROM json_each(?3)) AND kind IN (SELECT value FROM json_each(?4)))
        ORDER BY not_before, id LIMIT 1)
      RETURNING id, plan, kind, recipient, envelope_sender, content, attempts - 1, first_attempt_at
      """,
      [
        .integer(now), .text(JSONText.list(stop.kinds.map(\.rawValue))), .text(JSONText.list(stop.plans.map(\.text))),
        .text(JSONText.list(stop.kindsOfPlans.map(\.rawValue))),
      ]
    ) { row in
      OutboxMail(
        id: OutboxID(row.int64(0)), plan: PlanID(row.text(1)), kind: MailKind(rawValue: row.text(2)) ?? .confirmation,
        recipient: row.text(3), envelopeSender: row.optionalText(4), content: row.blob(5), attempts: row.int(6),
        firstAttemptAt: row.int64(7))
    }
  }

  /// Records how the hand-over of a mail that was claimed ended; a mail in any other state stays as it is. What lets a
  /// coordinator in is then kept no more.
  /// - Parameter notBefore: for ``OutboxState/pending``: when it may be tried again.
  package func settle(
    _ id: OutboxID, as state: OutboxState, because: String?, code: Int?, notBefore: Int64? = nil, now: Int64
  ) throws(StorageError) {
    tallies = [:]
    // A column that is set is taken out of its indexes and put back, whether it changes or not.
    let moment = notBefore == nil ? "" : "not_before = ?5,"
    let kind = try database.first(
      """
      UPDATE outbox SET state = ?2, because = ?3, last_code = ?4, \(moment)
        ended_at = CASE WHEN ?2 IN ('sent', 'failed', 'unknown', 'dropped') THEN ?6 END,
        content = iif(kind IN ('sign-in-link', 'digest') AND ?2 IN ('sent', 'failed', 'unknown', 'dropped'), x'',
          content)
      WHERE id = ?1 AND state = 'sending' RETURNING kind
      """,
      [
        .integer(id.rawValue), .text(state.rawValue), .optional(because), .optional(code.map(Int64.init)),
        .optional(notBefore), .integer(now),
      ]
    ) { $0.text(0) }
    // Not after each mail: it looks at all that have ended.
    if kind == MailKind.erasureDone.rawValue { try forgetTheErased() }
  }

  /// Empties the rows of last mails to people who were erased, once there is nothing left to do for them.
  private func forgetTheErased() throws(StorageError) {
    try transaction { () throws(StorageError) in
      let forgotten = try database.run(
        """
        UPDATE outbox SET recipient = '', envelope_sender = NULL, message_id = 'erased.' || id, content = x''
        WHERE kind = 'erasure-done' AND recipient <> '' AND state IN ('sent', 'failed', 'unknown', 'dropped')
        """)
      if forgotten > 0 { leavesOldPages = true }
    }
  }

  /// Gives up the outcome of an earlier decision on a mail that has not left yet.
  package func dropPendingOutcomes(of mail: MailID, now: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'er kwam een nieuw besluit'
      WHERE mail_id = ?1 AND kind = 'decision-outcome' AND state IN ('held', 'pending')
      """, [.integer(mail.rawValue), .integer(now)])
  }

  /// When the first mail of a decision leaves that has not left, by the decision's row in the history; nil when none is
  /// left.
  package func departure(ofHistory history: Int64) throws(StorageError) -> Int64? {
    try database.first(
      "SELECT min(not_before) FROM outbox WHERE history_id = ?1 AND state IN ('held', 'pending')", [.integer(history)]
    ) { $0.optionalInt64(0) } ?? nil
  }

  /// What was being sent when the program ended may have arrived: it becomes ``OutboxState/unknown``, or of the given
  /// kinds, which harm nobody twice, pending again.
  /// - Returns: how many.
  package func settleInterrupted(resending kinds: [MailKind], now: Int64) throws(StorageError) -> Int {
    let settled = try database.rows(
      """
      UPDATE outbox SET because = 'het programma stopte tijdens het versturen',
        state = iif(kind IN (SELECT value FROM json_each(?2)), 'pending', 'unknown'),
        ended_at = iif(kind IN (SELECT value FROM json_each(?2)), NULL, ?1)
      WHERE state = 'sending' RETURNING kind
      """, [.integer(now), .text(try json(kinds.map(\.rawValue)))]
    ) { $0.text(0) }
    if settled.contains(MailKind.erasureDone.rawValue) { try forgetTheErased() }
    return settled.count
  }

  /// When the next pending mail is due; nil when none is pending.
  package func nextDue() throws(StorageError) -> Int64? {
    try database.first("SELECT min(not_before) FROM outbox WHERE state = 'pending'") { $0.optionalInt64(0) } ?? nil
  }

  /// Lets a mail go that was held back, failed or ended unknown. A mail that was sent stays sent.
  /// - Returns: whether there was such a mail.
  package func release(_ id: OutboxID, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    tallies = [:]
    return try database.transaction { () throws(StorageError) in
      let released = try database.run(
        """
        UPDATE outbox SET state = 'pending', because = NULL, attempts = 0, first_attempt_at = NULL, ended_at = NULL,
          not_before = ?3
        WHERE id = ?1 AND plan = ?2 AND state IN ('held', 'failed', 'unknown') AND recipient <> ''
          AND length(content) > 0
        """, [.integer(id.rawValue), .text(plan.text), .integer(now)])
      if released == 1 { try log("resend", ["outbox": String(id.rawValue)], plan: plan, actor: actor, now: now) }
      return released == 1
    }
  }

  /// Gives up a mail that was not sent.
  /// - Returns: whether there was such a mail.
  package func drop(_ id: OutboxID, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    try database.transaction { () throws(StorageError) in
      let row = [SQLValue.integer(id.rawValue), .text(plan.text)]
      let state = try database.first("SELECT state FROM outbox WHERE id = ?1 AND plan = ?2", row) { $0.text(0) }
      let dropped = try database.run(
        """
        UPDATE outbox SET state = 'dropped', ended_at = ?3
        WHERE id = ?1 AND plan = ?2 AND state IN ('held', 'pending', 'failed', 'unknown')
        """, row + [.integer(now)])
      if dropped == 1 {
        try log("drop", ["outbox": String(id.rawValue), "was": state ?? ""], plan: plan, actor: actor, now: now)
      }
      try forgetTheErased()
      return dropped == 1
    }
  }

  /// Takes back that a mail was given up: it stands as before. A mail that was held back waits again; one that was
  /// about to leave, leaves.
  /// - Returns: whether it was given up by a person and is still there.
  package func takeBackDrop(_ id: OutboxID, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    tallies = [:]
    return try database.transaction { () throws(StorageError) in
      let newest = try database.first(
        """
        SELECT id, json_extract(detail_json, '$.was') FROM history h
        WHERE mail_id IS NULL AND plan = ?1 AND operation = 'drop' AND json_extract(detail_json, '$.outbox') = ?2
          AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.id)
        ORDER BY id DESC LIMIT 1
        """, [.text(plan.text), .text(String(id.rawValue))]
      ) { (history: $0.int64(0), was: $0.text(1)) }
      guard let newest else { return false }
      let restored = try database.run(
        """
        UPDATE outbox SET state = ?3, ended_at = iif(?3 IN ('failed', 'unknown'), ?4, NULL)
        WHERE id = ?1 AND plan = ?2 AND state = 'dropped' AND recipient <> '' AND length(content) > 0
        """, [.integer(id.rawValue), .text(plan.text), .text(newest.was), .integer(now)])
      guard restored == 1 else { return false }
      try log(
        "undo", ["operation": "drop", "outbox": String(id.rawValue)], undoes: newest.history, plan: plan, actor: actor,
        now: now)
      return true
    }
  }

  /// The outbox of a plan, newest first.
  package func outbox(_ plan: PlanID, state: OutboxState? = nil, limit: Int = 1_000) throws(StorageError)
    -> [OutboxRow]
  {
    try outboxRows(
      "o.plan = ?1 AND (?2 IS NULL OR o.state = ?2) ORDER BY o.id DESC LIMIT ?3",
      [.text(plan.text), .optional(state?.rawValue), .int(limit)], plan: plan)
  }

  func outboxRows(_ condition: String, _ values: [SQLValue], plan: PlanID) throws(StorageError) -> [OutboxRow] {
    try database.rows(
      """
      SELECT o.id, p.code || '-' || m.number, o.kind, o.recipient, o.state, o.because, o.attempts, o.created_at,
        o.not_before
      FROM outbox o JOIN plan p ON p.id = o.plan LEFT JOIN mail m ON m.id = o.mail_id
      WHERE \(condition)
      """, values
    ) { row in
      OutboxRow(
        id: OutboxID(row.int64(0)), plan: plan, reference: row.optionalText(1),
        kind: MailKind(rawValue: row.text(2)) ?? .confirmation, recipient: row.text(3),
        state: OutboxState(rawValue: row.text(4)) ?? .held, because: row.optionalText(5), attempts: row.int(6),
        createdAt: row.int64(7), notBefore: row.int64(8))
    }
  }

  /// How many mails of ours are in each state; those in none are left out. Asked for one by one, since to group what
  /// the index holds in order takes twice as long.
  package func outboxCounts(_ plan: PlanID) throws(StorageError) -> [OutboxState: Int] {
    var counts: [OutboxState: Int] = [:]
    for state in OutboxState.allCases {
      let count = try database.count(
        "SELECT count(*) FROM outbox WHERE plan = ?1 AND state = ?2", [.text(plan.text), .text(state.rawValue)])
      if count > 0 { counts[state] = count }
    }
    return counts
  }
}
