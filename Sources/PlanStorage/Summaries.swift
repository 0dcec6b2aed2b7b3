// Summaries in the outbox: one mail for all those of a sender whose confirmations were held back (N16).

package import IntakeModel

/// A summary that has not left yet.
package struct WaitingSummary: Sendable {
  package var id: OutboxID
  /// How many mails it stands for.
  package var count: Int
  /// The newest of them, the oldest first.
  package var mails: [MailSummary]
}

extension PlanStore {
  /// The summary that waits for this sender's window to end, with the newest of its mails; nil when there is none.
  package func waitingSummary(to recipient: MailAddress, plan: PlanID, newest limit: Int) throws(StorageError)
    -> WaitingSummary?
  {
    let id = try database.first(
      """
      SELECT id FROM outbox WHERE plan = ?1 AND recipient = ?2 AND kind = 'summary' AND state IN ('pending', 'held')
        AND attempts = 0
      ORDER BY created_at DESC LIMIT 1
      """, [.text(plan.text), .text(recipient.identity)]
    ) { $0.int64(0) }
    guard let id else { return nil }
    let count = try database.count("SELECT count(*) FROM summary_mail WHERE outbox_id = ?1", [.integer(id)])
    let mails = try summaries(
      where: """
        m.id IN (SELECT mail_id FROM summary_mail WHERE outbox_id = ?1 ORDER BY mail_id DESC LIMIT ?2) ORDER BY m.id
        """, [.integer(id), .int(limit)])
    return WaitingSummary(id: OutboxID(id), count: count, mails: mails)
  }

  /// Puts a summary that stands for one mail into the outbox.
  package func enqueueSummary(_ entry: OutboxEntry, for mail: MailID, now: Int64) throws(StorageError) {
    let id = try enqueue(entry, now: now)
    try link(mail, to: id)
  }

  /// Lets a summary that waits stand for one more mail, with the words and the Message-ID it now has.
  package func extendSummary(_ id: OutboxID, with mail: MailID, messageID: MessageID, content: [UInt8])
    throws(StorageError)
  {
    try database.run(
      "UPDATE outbox SET message_id = ?2, content = ?3 WHERE id = ?1",
      [.integer(id.rawValue), .text(messageID.text), .blob(content)])
    try link(mail, to: id)
  }

  private func link(_ mail: MailID, to id: OutboxID) throws(StorageError) {
    try database.run(
      "INSERT INTO summary_mail (mail_id, outbox_id) VALUES (?1, ?2)",
      [.integer(mail.rawValue), .integer(id.rawValue)])
  }
}
