// What has been kept as long as the configuration says, and goes.

package import IntakeModel

/// What is past its term: files of handled mail, and mails with all that they say.
package struct Expired: Sendable, Equatable {
  package var files: Int
  package var mails: Int

  package init(files: Int, mails: Int) {
    self.files = files
    self.mails = mails
  }
}

extension PlanStore {
  /// By the file's own time too: a mail that was handled while the clock was behind is no older for that.
  private static let files = """
    FROM ledger WHERE plan = ?1 AND file = 'kept' AND handled_at < ?2 AND class NOT IN ('open', 'waiting', 'set-aside')
      AND NOT EXISTS (SELECT 1 FROM mail WHERE mail.id = ledger.mail_id AND mail.received_at >= ?2)
    """
  /// Those whose words are not gone already.
  private static let mails = """
    FROM mail WHERE plan = ?1 AND received_at < ?2 AND waiting_since IS NULL AND erased_at IS NULL
    """

  /// What ``expire(_:rawBefore:saidBefore:now:)`` would let go.
  package func expired(_ plan: PlanID, rawBefore: Int64, saidBefore: Int64) throws(StorageError) -> Expired {
    Expired(
      files: try database.count("SELECT count(*) \(Self.files)", [.text(plan.text), .integer(rawBefore)]),
      mails: try database.count("SELECT count(*) \(Self.mails)", [.text(plan.text), .integer(saidBefore)]))
  }

  /// Whether something was handled or noted between these moments, seconds since 1970 UTC.
  package func wasInUse(_ plan: PlanID, from start: Int64, through end: Int64) throws(StorageError) -> Bool {
    try database.count(
      """
      SELECT EXISTS (SELECT 1 FROM event WHERE plan = ?1 AND at BETWEEN ?2 AND ?3)
        OR EXISTS (SELECT 1 FROM ledger WHERE plan = ?1 AND handled_at BETWEEN ?2 AND ?3)
      """, [.text(plan.text), .integer(start), .integer(end)]) == 1
  }

  /// Lets go what is past its term, seconds since 1970 UTC: the raw form of mails handled before the one moment (the
  /// file in the Maildir, what was cut from the text, the mails of ours), and what mails from before the other say.
  /// Counts stay, without a name. Mails that wait stay as they are.
  ///
  /// The files are then named by ``filesToErase(_:)``.
  package func expire(_ plan: PlanID, rawBefore: Int64, saidBefore: Int64, now: Int64) throws(StorageError) -> Expired {
    let expired = try expired(plan, rawBefore: rawBefore, saidBefore: saidBefore)
    guard expired != Expired(files: 0, mails: 0) else { return expired }
    try database.transaction { () throws(StorageError) in
      try database.run(
        "UPDATE mail SET cut_text = '' WHERE id IN (SELECT mail_id \(Self.files))",
        [.text(plan.text), .integer(rawBefore)])
      try database.run(
        "UPDATE ledger SET file = 'doomed' WHERE id IN (SELECT id \(Self.files))",
        [.text(plan.text), .integer(rawBefore)])
      try database.run(
        "UPDATE outbox SET content = x'' WHERE plan = ?1 AND ended_at < ?2", [.text(plan.text), .integer(rawBefore)])
      try expireMails(plan, before: saidBefore, now: now)
      try note("retention", plan: plan, detail: "files=\(expired.files) mails=\(expired.mails)", now: now)
    }
    return expired
  }

  private func expireMails(_ plan: PlanID, before: Int64, now: Int64) throws(StorageError) {
    let mails = try database.rows(
      "SELECT id, person_id \(Self.mails)", [.text(plan.text), .integer(before)]
    ) { (id: $0.int64(0), person: $0.optionalInt64(1)) }
    for mail in mails { try eraseRows(ofMail: mail.id, now: now) }
    for person in Set(mails.compactMap(\.person)).sorted() {
      let isGone = try database.count(
        """
        SELECT count(*) FROM person WHERE id = ?1 AND suppressed_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM mail WHERE person_id = ?1 AND erased_at IS NULL)
        """, [.integer(person)])
      // Who wants no mail is remembered for that.
      if isGone == 1 { try forgetName(of: person) }
    }
  }
}
