// Addresses that get no automatic mail any more: they said stop, bounced for good, or were blocked.

package import IntakeModel

/// Why an address is suppressed.
package enum SuppressionCause: String, Sendable, CaseIterable {
  case stop, bounce, blocked
}

/// A mail of ours that came back.
package struct ReturnedMail: Sendable, Equatable {
  package var id: OutboxID
  package var recipient: MailAddress
}

extension PlanStore {
  /// Suppresses an address of a plan; one that is suppressed already keeps its first cause.
  /// - Returns: whether it is new.
  package func suppress(_ address: MailAddress, plan: PlanID, because cause: SuppressionCause, now: Int64)
    throws(StorageError) -> Bool
  {
    try database.run(
      """
      INSERT INTO person (plan, address, first_seen_at, suppressed_at, suppressed_because) VALUES (?1, ?2, ?3, ?3, ?4)
      ON CONFLICT (plan, address) DO UPDATE SET suppressed_at = ?3, suppressed_because = ?4
      WHERE suppressed_at IS NULL
      """, [.text(plan.text), .text(address.identity), .integer(now), .text(cause.rawValue)]) == 1
  }

  /// Whether a coordinator blocked an address.
  package func isBlocked(_ identity: String, plan: PlanID) throws(StorageError) -> Bool {
    try database.count(
      "SELECT count(*) FROM person WHERE plan = ?1 AND address = ?2 AND suppressed_because = 'blocked'",
      [.text(plan.text), .text(identity)]) > 0
  }

  /// Who is blocked, each by their newest mail, the newest block first; at most `limit`.
  package func blockedSenders(_ plan: PlanID, withComplaints: Bool, limit: Int) throws(StorageError) -> [MailSummary] {
    try summaries(
      where: """
        m.id IN (
          SELECT max(o.id) FROM person b JOIN mail o ON o.person_id = b.id
          WHERE b.plan = ?1 AND b.suppressed_because = 'blocked' AND (?2 OR o.flags_json NOT LIKE '%"complaint"%')
          GROUP BY b.id ORDER BY b.suppressed_at DESC LIMIT ?3)
        ORDER BY m.id DESC
        """, [.text(plan.text), .flag(withComplaints), .int(limit)])
  }

  /// How many addresses of a plan are suppressed, by cause.
  package func suppressedCounts(_ plan: PlanID) throws(StorageError) -> [String: Int] {
    let rows = try database.rows(
      """
      SELECT suppressed_because, count(*) FROM person WHERE plan = ?1 AND suppressed_because IS NOT NULL
      GROUP BY suppressed_because
      """, [.text(plan.text)]
    ) { ($0.text(0), $0.int(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// The mail of ours with one of these Message-IDs.
  package func returnedMail(withIDs ids: [MessageID], plan: PlanID) throws(StorageError) -> ReturnedMail? {
    for id in ids {
      let found = try database.first(
        "SELECT id, recipient FROM outbox WHERE message_id = ?1 AND plan = ?2", [.text(id.text), .text(plan.text)]
      ) { (OutboxID($0.int64(0)), $0.text(1)) }
      if let found, let recipient = MailAddress(found.1) { return ReturnedMail(id: found.0, recipient: recipient) }
    }
    return nil
  }

  /// The last mail of ours that left to an address after a moment: a report that encloses nothing is believed only
  /// about somebody to whom we just wrote.
  package func lastMail(to recipient: MailAddress, plan: PlanID, after: Int64) throws(StorageError) -> ReturnedMail? {
    try database.first(
      """
      SELECT id FROM outbox WHERE plan = ?1 AND recipient = ?2 AND state IN ('sent', 'unknown') AND ended_at > ?3
      ORDER BY ended_at DESC LIMIT 1
      """, [.text(plan.text), .text(recipient.identity), .integer(after)]
    ) { ReturnedMail(id: OutboxID($0.int64(0)), recipient: recipient) }
  }

  /// Notes at a mail of ours that it came back: for good it counts as refused, else only the reason changes.
  package func noteReturn(of id: OutboxID, isPermanent: Bool, because: String) throws(StorageError) {
    try database.run(
      """
      UPDATE outbox SET because = ?2, state = iif(?3, 'failed', state) WHERE id = ?1 AND state IN ('sent', 'unknown')
      """, [.integer(id.rawValue), .text(because), .flag(isPermanent)])
  }
}
