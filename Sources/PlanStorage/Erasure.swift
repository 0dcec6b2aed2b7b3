// Erasing a person: every row that tells of them, with a tombstone that tells nobody who it was.

internal import Digests
package import IntakeModel

/// What stays of somebody who was erased.
package struct Tombstone: Sendable, Equatable {
  package var plan: PlanID
  /// A keyed hash of plan and address: it recognises the address, and tells it to nobody.
  package var addressHash: [UInt8]
  package var at: Int64
}

/// A mail's file that is to be erased from its Maildir.
package struct DoomedFile: Sendable, Equatable {
  package var ledger: LedgerID
  package var key: [UInt8]
}

extension PlanStore {
  /// What is kept on one mail, and how it is erased: everything that learns from mails or finds words in them adds its
  /// table here.
  private static let personalRows = [
    // A summary tells of this mail, too; its list of mails goes with it.
    "DELETE FROM outbox WHERE mail_id = ?1 OR id IN (SELECT outbox_id FROM summary_mail WHERE mail_id = ?1)",
    "DELETE FROM contact_request WHERE mail_id = ?1",
    "DELETE FROM example WHERE mail_id = ?1",
    "DELETE FROM history WHERE mail_id = ?1",
    """
    UPDATE item SET quote = '', evidence_json = '[]', reasons_json = '[]', alternatives_json = '[]',
      state = iif(state = 'waiting', 'rejected', state)
    WHERE mail_id = ?1
    """,
    """
    UPDATE ledger SET content_hash = NULL, file = iif(file = 'erased', file, 'doomed'),
      class = iif(class IN ('waiting', 'set-aside'), 'closed', class)
    WHERE mail_id = ?1
    """,
    removeWords,
    """
    UPDATE mail SET from_address = NULL, from_name = NULL, subject = '', message_id = NULL, references_json = '[]',
      sent_at = NULL, byte_count = 0, content_hash = zeroblob(32), decoded_hash = zeroblob(32), language = 'und',
      attachments_json = '[]', defects_json = '[]', screening_words = '', decision_reason = '',
      assigned_to = NULL, flags_json = '[]', follow_up = NULL, reply_rule = NULL, reply_words = '', waiting_since = NULL, own_text = '',
      cut_text = ''
    WHERE id = ?1
    """,
  ]

  /// Erases everything the plan holds on an address, and counts on without a name. The journal beside the database
  /// is written first: after a restored backup ``replayErasures(now:)`` erases again.
  ///
  /// The files of their mails are named by ``filesToErase(_:)`` until they are gone; ``truncateLog()`` then leaves no
  /// old page behind. May run inside a larger transaction.
  /// - Parameter address: as ``MailAddress/identity``.
  /// - Returns: whether the plan held anything on it.
  package func erase(_ address: String, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    let person = try database.first(
      "SELECT id FROM person WHERE plan = ?1 AND address = ?2", [.text(plan.text), .text(address)]
    ) { $0.int64(0) }
    guard let person else { return false }
    let tombstone = Tombstone(plan: plan, addressHash: addressHash(address, plan: plan), at: now)
    try journal.append(tombstone)
    try database.transaction { () throws(StorageError) in
      try bury(tombstone, actor: actor)
      try eraseRows(of: person, address: address, plan: plan, now: now)
      try database.run(
        "INSERT INTO history (plan, at, actor, operation) VALUES (?1, ?2, ?3, 'erase')",
        [.text(plan.text), .integer(now), .text(actor)])
    }
    return true
  }

  private func bury(_ tombstone: Tombstone, actor: String) throws(StorageError) {
    try database.run(
      "INSERT INTO tombstone (plan, address_hash, at, actor) VALUES (?1, ?2, ?3, ?4)",
      [.text(tombstone.plan.text), .blob(tombstone.addressHash), .integer(tombstone.at), .text(actor)])
  }

  private func eraseRows(of person: Int64, address: String, plan: PlanID, now: Int64) throws(StorageError) {
    let mails = try database.rows("SELECT id FROM mail WHERE person_id = ?1", [.integer(person)]) { $0.int64(0) }
    for mail in mails { try eraseRows(ofMail: mail, now: now) }
    tallies = [:]
    try database.run(
      "DELETE FROM outbox WHERE plan = ?1 AND recipient = ?2", [.text(plan.text), .text(address)])
    try database.run(
      """
      UPDATE released_reaction SET text = NULL
      WHERE item_id IN (SELECT i.id FROM item i JOIN mail m ON m.id = i.mail_id WHERE m.person_id = ?1)
      """, [.integer(person)])
    try forgetName(of: person)
  }

  func eraseRows(ofMail mail: Int64, now: Int64) throws(StorageError) {
    // Words that are not there yet cannot be taken out.
    try indexMails()
    for statement in Self.personalRows { try database.run(statement, [.integer(mail)]) }
    try database.run("UPDATE mail SET erased_at = ?2 WHERE id = ?1", [.integer(mail), .integer(now)])
  }

  /// The row stays, so that what they gave counts as one person's.
  func forgetName(of person: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE person SET address = 'erased:' || id, name = NULL, suppressed_at = NULL, suppressed_because = NULL
      WHERE id = ?1
      """, [.integer(person)])
  }

  private func addressHash(_ address: String, plan: PlanID) -> [UInt8] {
    hmacSHA256(key: tokenKey, Array("erased\n\(plan.text)\n\(address)".utf8))
  }

  /// Erases again what the journal says was erased and a restored backup brought back.
  /// - Returns: how many people.
  package func replayErasures(now: Int64) throws(StorageError) -> Int {
    var erased = 0
    for tombstone in try journal.tombstones() {
      let plan = tombstone.plan.text
      let isKnown = try database.count(
        "SELECT count(*) FROM tombstone WHERE plan = ?1 AND address_hash = ?2 AND at = ?3",
        [.text(plan), .blob(tombstone.addressHash), .integer(tombstone.at)])
      let isPlan = try database.count("SELECT count(*) FROM plan WHERE id = ?1", [.text(plan)])
      guard isKnown == 0, isPlan == 1 else { continue }
      let people = try database.rows("SELECT id, address FROM person WHERE plan = ?1", [.text(plan)]) {
        (id: $0.int64(0), address: $0.text(1))
      }
      try database.transaction { () throws(StorageError) in
        try bury(tombstone, actor: "journaal")
        for person in people where addressHash(person.address, plan: tombstone.plan) == tombstone.addressHash {
          try eraseRows(of: person.id, address: person.address, plan: tombstone.plan, now: now)
          erased += 1
        }
      }
    }
    if erased > 0 { try truncateLog() }
    return erased
  }

  /// The files of a plan that are still to be erased from its Maildir.
  package func filesToErase(_ plan: PlanID) throws(StorageError) -> [DoomedFile] {
    try database.rows(
      "SELECT id, maildir_key FROM ledger WHERE plan = ?1 AND file = 'doomed'", [.text(plan.text)]
    ) { DoomedFile(ledger: LedgerID(rawValue: $0.int64(0)), key: $0.blob(1)) }
  }

  /// Notes that files are gone from the Maildir.
  package func noteErased(_ files: [DoomedFile]) throws(StorageError) {
    try database.transaction { () throws(StorageError) in
      for file in files {
        try database.run("UPDATE ledger SET file = 'erased' WHERE id = ?1", [.integer(file.ledger.rawValue)])
      }
    }
  }

  /// Brings the write-ahead log into the database and empties it, so that no page of before an erasure stays there, nor
  /// a word in the index. Another connection that reads just then is waited for.
  package func truncateLog() throws(StorageError) {
    try settleWords()
    try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
