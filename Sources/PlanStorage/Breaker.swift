// The breaker of each plan, and the counts by which it opens and closes.

package import IntakeModel

extension PlanStore {
  /// How the breaker of a plan stands.
  package func breaker(_ plan: PlanID) throws(StorageError) -> BreakerState {
    let row = try database.first("SELECT position, since FROM breaker WHERE plan = ?1", [.text(plan.text)]) {
      (position: $0.text(0), since: $0.int64(1))
    }
    switch row?.position {
    case "open": return .open(since: row?.since ?? 0)
    case "half-open": return .halfOpen(since: row?.since ?? 0)
    default: return .closed(since: row?.since ?? 0)
    }
  }

  /// Turns the breaker, durably; belongs into a transaction with what was read to decide it.
  package func turnBreaker(_ plan: PlanID, to state: BreakerState) throws(StorageError) {
    let position =
      switch state {
      case .closed: "closed"
      case .open: "open"
      case .halfOpen: "half-open"
      }
    try database.run(
      """
      INSERT INTO breaker (plan, position, since) VALUES (?1, ?2, ?3)
      ON CONFLICT (plan) DO UPDATE SET position = excluded.position, since = excluded.since
      """, [.text(plan.text), .text(position), .integer(state.since)])
  }

  /// Closes the breaker by hand; what was asked for before no longer counts against it.
  /// - Returns: whether it was open or half open.
  package func closeBreaker(_ plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    try database.transaction { () throws(StorageError) in
      if case .closed = try breaker(plan) { return false }
      try turnBreaker(plan, to: .closed(since: now))
      try log("breaker-closed", [:], plan: plan, actor: actor, now: now)
      return true
    }
  }

  /// How many mails of these kinds were asked for after a moment; never more than `limit`.
  package func asked(_ kinds: [MailKind], plan: PlanID, after: Int64, limit: Int) throws(StorageError) -> Int {
    try count(OutboxTally(plan: plan, kinds: kinds, moment: .asked, after: after, limit: limit))
  }

  /// How many mails of these kinds ended in one of these states at a moment or after it; never more than `limit`.
  package func ended(_ kinds: [MailKind], in states: [OutboxState], plan: PlanID, since: Int64, limit: Int)
    throws(StorageError) -> Int
  {
    try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM outbox WHERE plan = ?1 AND kind IN (SELECT value FROM json_each(?2)) AND ended_at >= ?3
          AND state IN (SELECT value FROM json_each(?4)) LIMIT ?5)
      """,
      [
        .text(plan.text), .text(try json(kinds.map(\.rawValue))), .integer(since),
        .text(try json(states.map(\.rawValue))), .int(limit),
      ])
  }
}

extension PlanStore {
  /// How many mails of ours may go only later.
  package func pendingLater(plan: PlanID, now: Int64) throws(StorageError) -> Int {
    try database.count(
      "SELECT count(*) FROM outbox WHERE plan = ?1 AND state = 'pending' AND not_before > ?2",
      [.text(plan.text), .integer(now)])
  }

  /// How many summaries have not left yet.
  package func pendingSummaries(plan: PlanID) throws(StorageError) -> Int {
    try database.count(
      "SELECT count(*) FROM outbox WHERE plan = ?1 AND state IN ('pending', 'held') AND kind = 'summary'",
      [.text(plan.text)])
  }

  /// Why mail of ours that was tried waits to be tried again; nil when none does.
  package func lastTrouble(plan: PlanID) throws(StorageError) -> String? {
    try database.first(
      """
      SELECT because FROM outbox WHERE plan = ?1 AND state = 'pending' AND attempts > 0 AND because IS NOT NULL
      ORDER BY not_before DESC LIMIT 1
      """, [.text(plan.text)]
    ) { $0.text(0) }
  }

  /// How often each thing was noticed since a moment.
  package func eventCounts(_ plan: PlanID, since: Int64) throws(StorageError) -> [String: Int] {
    let rows = try database.rows(
      "SELECT name, count(*) FROM event WHERE plan = ?1 AND at >= ?2 GROUP BY name",
      [.text(plan.text), .integer(since)]
    ) { ($0.text(0), $0.int(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
