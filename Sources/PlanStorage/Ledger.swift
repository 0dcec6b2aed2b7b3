// The ledger: every file that ever lay in new/, what became of it, and how often it was tried.

package import IntakeModel

/// The row of a file in the ledger.
package struct LedgerID: Hashable, Sendable {
  package let rawValue: Int64
}

/// In which class of the accounting a file is; it is always in exactly one.
package enum AccountClass: String, Sendable, CaseIterable, Codable {
  case open, recorded
  case followUp = "follow-up"
  case waiting, closed, automatic, spam, duplicate
  case setAside = "set-aside"
}

/// What claiming a file found.
package enum Claim: Sendable, Equatable {
  /// Not handled yet, and never tried before.
  case fresh(LedgerID)
  /// Left open by an earlier run: it may be the one that brought the program down, so it is worked alone.
  case alone(LedgerID)
  /// Tried alone as often as is sensible: to be set aside.
  case exhausted(LedgerID)
  /// Handled in a committed transaction: only the rename is left.
  case finished
}

extension PlanStore {
  /// How often a mail is tried before it is set aside for a person.
  package static let maximumAttempts = 3

  /// Enters files into the ledger before any of their content is looked at, so that a mail that brings the program down
  /// is known by it, and says how each stands. What a power cut takes back stands in `new/` as before.
  package func claim(keys: [[UInt8]], plan: PlanID, appearedInCur: Bool = false, now: Int64)
    throws(StorageError) -> [Claim]
  {
    try database.quickTransaction { () throws(StorageError) in
      var claims: [Claim] = []
      for key in keys { claims.append(try claim(key: key, plan: plan, appearedInCur: appearedInCur, now: now)) }
      return claims
    }
  }

  private func claim(key: [UInt8], plan: PlanID, appearedInCur: Bool, now: Int64) throws(StorageError) -> Claim {
    let found = try database.first(
      "SELECT id, class, attempts FROM ledger WHERE plan = ?1 AND maildir_key = ?2", [.text(plan.text), .blob(key)]
    ) { (id: LedgerID(rawValue: $0.int64(0)), isOpen: $0.text(1) == "open", attempts: $0.int(2)) }
    guard let found else {
      let id = try database.insert(
        "INSERT INTO ledger (plan, maildir_key, first_seen_at, appeared_in_cur) VALUES (?1, ?2, ?3, ?4)",
        [.text(plan.text), .blob(key), .integer(now), .flag(appearedInCur)])
      return .fresh(LedgerID(rawValue: id))
    }
    guard found.isOpen else { return .finished }
    return found.attempts >= Self.maximumAttempts ? .exhausted(found.id) : .alone(found.id)
  }

  /// Counts, durably, one attempt at a mail that is worked alone.
  package func countAttempt(_ id: LedgerID) throws(StorageError) {
    try database.run(
      "UPDATE ledger SET attempts = attempts + 1, worked_alone = 1 WHERE id = ?1", [.integer(id.rawValue)])
  }

  /// Takes back one attempt, when it was the world that failed and not the mail.
  package func forgiveAttempt(_ id: LedgerID) throws(StorageError) {
    try database.run(
      "UPDATE ledger SET attempts = max(0, attempts - 1) WHERE id = ?1 AND class = 'open'", [.integer(id.rawValue)])
  }

  /// Closes a file's row; part of the one transaction that records its mail.
  /// - Throws: also when the row is not open: another process was first, and nothing of this transaction may stay.
  package func finish(
    _ id: LedgerID, as accountClass: AccountClass, contentHash: [UInt8]?, mail: MailID?, now: Int64
  ) throws(StorageError) {
    let closed = try database.run(
      """
      UPDATE ledger SET class = ?2, content_hash = ?3, mail_id = ?4, handled_at = ?5 WHERE id = ?1 AND class = 'open'
      """,
      [
        .integer(id.rawValue), .text(accountClass.rawValue), contentHash.map { .blob($0) } ?? .null,
        .optional(mail?.rawValue), .integer(now),
      ])
    guard closed == 1 else { throw StorageError(refusal: "a mail was handled twice at once", disposition: .retry) }
  }

  /// Whether a handled file of this plan had the same bytes.
  package func hasSeen(contentHash: [UInt8], plan: PlanID) throws(StorageError) -> Bool {
    try database.first(
      "SELECT 1 FROM ledger WHERE plan = ?1 AND content_hash = ?2 AND class <> 'open' LIMIT 1",
      [.text(plan.text), .blob(contentHash)]
    ) { _ in true } ?? false
  }

  /// The mail of which another is a duplicate: same plan, From, Message-ID and decoded content.
  package func duplicate(ofFrom from: String?, messageID: String, decodedHash: [UInt8], plan: PlanID)
    throws(StorageError) -> MailID?
  {
    try database.first(
      """
      SELECT id FROM mail WHERE plan = ?1 AND message_id = ?2 AND from_address IS ?3 AND decoded_hash = ?4 LIMIT 1
      """, [.text(plan.text), .text(messageID), .optional(from), .blob(decodedHash)]
    ) { MailID($0.int64(0)) }
  }

  /// Opens the row of a mail that was set aside, so that it is tried again from the start.
  /// - Returns: whether there was such a row of this plan.
  package func retry(ledger id: Int64, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    try database.transaction { () throws(StorageError) in
      let isOpen = try database.run(
        """
        UPDATE ledger SET class = 'open', attempts = 0, worked_alone = 0, handled_at = NULL
        WHERE id = ?1 AND plan = ?2 AND class = 'set-aside'
        """, [.integer(id), .text(plan.text)])
      if isOpen == 1 { try log("retry", ["ledger": String(id)], plan: plan, actor: actor, now: now) }
      return isOpen == 1
    }
  }

  /// Whether the ledger has a row for a file of this key.
  package func knows(key: [UInt8], plan: PlanID) throws(StorageError) -> Bool {
    try accountClass(ofKey: key, plan: plan) != nil
  }

  /// Whether a file of this key was handled.
  package func hasHandled(key: [UInt8], plan: PlanID) throws(StorageError) -> Bool {
    try accountClass(ofKey: key, plan: plan).map { $0 != AccountClass.open.rawValue } ?? false
  }

  private func accountClass(ofKey key: [UInt8], plan: PlanID) throws(StorageError) -> String? {
    try database.first(
      "SELECT class FROM ledger WHERE plan = ?1 AND maildir_key = ?2", [.text(plan.text), .blob(key)]
    ) { $0.text(0) }
  }

  /// The keys of files that were claimed and are not handled yet.
  package func openKeys(plan: PlanID) throws(StorageError) -> [[UInt8]] {
    try database.rows(
      "SELECT maildir_key FROM ledger WHERE plan = ?1 AND class = 'open'", [.text(plan.text)]
    ) { $0.blob(0) }
  }

  /// The accounting: how many files are in each class. Every row is in exactly one, so the sum is the number of rows.
  package func accounts(plan: PlanID) throws(StorageError) -> [AccountClass: Int] {
    let rows = try database.rows(
      "SELECT class, files FROM account WHERE plan = ?1 AND span = 0 AND files > 0", [.text(plan.text)]
    ) { ($0.text(0), $0.int(1)) }
    var counts: [AccountClass: Int] = [:]
    for (name, count) in rows { if let known = AccountClass(rawValue: name) { counts[known] = count } }
    return counts
  }
}

extension PlanStore {
  /// The accounting by the time at which files were first seen, in spans of a quarter of an hour, which is a part of a
  /// day in every time zone; from a moment on.
  package func accounts(plan: PlanID, since: Int64) throws(StorageError) -> [(
    from: Int64, in: AccountClass, files: Int
  )] {
    let rows = try database.rows(
      "SELECT span, class, files FROM account WHERE plan = ?1 AND span >= max(?2, 1) AND files > 0",
      [.text(plan.text), .integer(since)]
    ) { ($0.int64(0), AccountClass(rawValue: $0.text(1)), $0.int(2)) }
    return rows.compactMap { from, known, files in known.map { (from, $0, files) } }
  }

  /// The files that were claimed and are not handled yet, with when they were first seen.
  package func openFiles(plan: PlanID) throws(StorageError) -> [(key: [UInt8], seenAt: Int64)] {
    try database.rows(
      "SELECT maildir_key, first_seen_at FROM ledger WHERE plan = ?1 AND class = 'open'", [.text(plan.text)]
    ) { ($0.blob(0), $0.int64(1)) }
  }
}

extension PlanStore {
  /// The key in the Maildir of a mail's own file; nil when it has none, or the file is gone.
  package func maildirKey(ofMail number: Int, plan: PlanID) throws(StorageError) -> [UInt8]? {
    try database.first(
      """
      SELECT l.maildir_key FROM ledger l JOIN mail m ON m.id = l.mail_id
      WHERE m.plan = ?1 AND m.number = ?2 AND l.class <> 'duplicate' AND l.file = 'kept'
      """, [.text(plan.text), .int(number)]
    ) { $0.blob(0) }
  }
}

extension PlanStore {
  /// When a file of the plan was last handled.
  package func lastHandled(_ plan: PlanID) throws(StorageError) -> Int64? {
    try database.first("SELECT max(handled_at) FROM ledger WHERE plan = ?1", [.text(plan.text)]) {
      $0.optionalInt64(0)
    } ?? nil
  }

  /// Whether something was noticed, and the other thing, which ends it, not since.
  package func isLast(_ event: String, before other: String, plan: PlanID) throws(StorageError) -> Bool {
    let newest = "SELECT max(id) FROM event WHERE plan = ?1 AND name = ?2"
    let began = try database.first(newest, [.text(plan.text), .text(event)]) { $0.optionalInt64(0) } ?? nil
    let ended = try database.first(newest, [.text(plan.text), .text(other)]) { $0.optionalInt64(0) } ?? nil
    return began.map { $0 > ended ?? 0 } ?? false
  }
}
