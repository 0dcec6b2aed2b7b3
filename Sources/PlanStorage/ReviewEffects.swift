// What each decision of a coordinator changes in the rows of a mail; part of the decision's transaction.

internal import Foundation
internal import IntakeModel

/// A mail while a decision on it is carried out.
struct ReviewedMail {
  /// As it stood before.
  let summary: MailSummary
  /// The sender's row; nil when there is none that can be counted.
  let person: Int64?
  /// The decision's row in the history.
  let history: Int64
  let actor: String
  let now: Int64

  var id: MailID { summary.id }
  var waiting: [StoredItem] { summary.items.filter { $0.state == .waiting } }
}

extension PlanStore {
  func apply(_ decision: Review, to mail: ReviewedMail) throws(StorageError) {
    switch decision {
    case .accept(let positions): try accept(positions, in: mail)
    case .change(let position, let kind, let target): try record(position, as: kind, target, in: mail)
    case .split(let position, let parts): try split(position, into: parts, in: mail)
    case .add(let kind, let target, let quote):
      try add(ItemPart(kind: kind, target: target, quote: quote), standingFor: nil, in: mail)
    case .reject, .notForUs: try rejectWaiting(of: mail)
    case .spam: return try markSpam(mail)
    case .block: try block(mail)
    case .unblock: return try unblock(mail)
    case .later(let moment):
      return try database.set("UPDATE mail SET postponed_until = ?2 WHERE id = ?1", mail.id, .integer(moment))
    case .hand(let colleague):
      return try database.set("UPDATE mail SET assigned_to = ?2 WHERE id = ?1", mail.id, .optional(colleague))
    case .answer(let positions, _): try answer(positions, in: mail)
    case .release(let position, let words): return try release(position, words: words, in: mail)
    case .settle(let positions):
      let open = try openTaskPositions(of: mail.id)
      for position in positions ?? open { try settle(position, in: mail) }
      return
    case .confirm, .leaveUnconfirmed:
      return try database.set(
        "UPDATE mail SET unconfirmed_settled_at = ?2 WHERE id = ?1", mail.id, .integer(mail.now))
    }
    try closeIfNothingWaits(mail.id)
  }

  private func accept(_ positions: [Int]?, in mail: ReviewedMail) throws(StorageError) {
    for item in mail.waiting {
      if positions?.contains(item.position) ?? true {
        try record(item.position, as: item.kind, item.target, in: mail)
      } else {
        try rejectItem(item.position, of: mail.id)
      }
    }
  }

  private func record(_ position: Int, as kind: ItemKind, _ target: Target, in mail: ReviewedMail)
    throws(StorageError)
  {
    try recordItem(
      position, kind: kind, target: target, of: mail.summary, by: mail.person, actor: mail.actor, now: mail.now)
  }

  /// The first part takes the item's place, so that its number goes on meaning it.
  private func split(_ position: Int, into parts: [ItemPart], in mail: ReviewedMail) throws(StorageError) {
    guard let whole = mail.summary.items.first(where: { $0.position == position }), let first = parts.first else {
      return
    }
    try record(position, as: first.kind, first.target, in: mail)
    for part in parts.dropFirst() { try add(part, standingFor: whole, in: mail) }
  }

  /// Adds an item behind the last one and records it.
  /// - Parameter whole: the item that it is a part of; its words are the part's, unless the part has its own.
  private func add(_ part: ItemPart, standingFor whole: StoredItem?, in mail: ReviewedMail) throws(StorageError) {
    // Also those that were undone keep their numbers.
    let position = try database.count(
      "SELECT coalesce(max(position), 0) + 1 FROM item WHERE mail_id = ?1", [.integer(mail.id.rawValue)])
    let found = try evidence(of: part.quote, in: mail.id)
    let item = Item(
      kind: part.kind, target: part.target, confidence: 1, isRecorded: false,
      evidence: found.isEmpty ? whole?.evidence ?? [] : found,
      quote: part.quote.isEmpty ? whole?.quote ?? "" : part.quote)
    _ = try insert(item, mail: mail.id, position: position)
    try record(position, as: part.kind, part.target, in: mail)
  }

  /// Where the words stand that a coordinator pointed at; empty when they are none of the mail's own.
  private func evidence(of quote: String, in mail: MailID) throws(StorageError) -> [Range<Int>] {
    let text = try database.first("SELECT own_text FROM mail WHERE id = ?1", [.integer(mail.rawValue)]) { $0.text(0) }
    guard let text, !quote.isEmpty, let range = text.range(of: quote) else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return [start..<text.utf8.distance(from: text.startIndex, to: range.upperBound)]
  }

  private func rejectWaiting(of mail: ReviewedMail) throws(StorageError) {
    for item in mail.waiting { try rejectItem(item.position, of: mail.id) }
  }

  private func markSpam(_ mail: ReviewedMail) throws(StorageError) {
    try rejectWaiting(of: mail)
    for item in mail.summary.items where item.state == .recorded {
      guard let row = try itemRow(item.position, of: mail.id) else { continue }
      try endContribution(item: row, because: "spam", actor: mail.actor, now: mail.now)
      try setState(.rejected, of: row)
    }
    try database.run(
      """
      UPDATE mail SET waiting_since = NULL, decision = 'ignore', sender_class = 'spam',
        decision_reason = 'door een mens als spam gemarkeerd' WHERE id = ?1
      """, [.integer(mail.id.rawValue)])
    try database.run(
      "UPDATE ledger SET class = 'spam' WHERE mail_id = ?1 AND class <> 'duplicate'", [.integer(mail.id.rawValue)])
  }

  private func block(_ mail: ReviewedMail) throws(StorageError) {
    try rejectWaiting(of: mail)
    try database.run(
      """
      UPDATE person SET suppressed_at = ?2, suppressed_because = 'blocked'
      WHERE id = (SELECT person_id FROM mail WHERE id = ?1)
      """, [.integer(mail.id.rawValue), .integer(mail.now)])
  }

  /// Who had said stop before they were blocked has still said it.
  private func unblock(_ mail: ReviewedMail) throws(StorageError) {
    let hasStopped = try database.count(
      """
      SELECT count(*) FROM contribution WHERE kind = 'stop' AND ended_at IS NULL
        AND person_id = (SELECT person_id FROM mail WHERE id = ?1)
      """, [.integer(mail.id.rawValue)])
    try database.run(
      """
      UPDATE person SET suppressed_at = iif(?2, suppressed_at, NULL), suppressed_because = iif(?2, 'stop', NULL)
      WHERE id = (SELECT person_id FROM mail WHERE id = ?1)
      """, [.integer(mail.id.rawValue), .flag(hasStopped > 0)])
  }

  private func answer(_ positions: [Int]?, in mail: ReviewedMail) throws(StorageError) {
    func isMeant(_ position: Int) -> Bool { positions?.contains(position) ?? true }
    for item in mail.waiting where isMeant(item.position) && (item.kind == .question || positions != nil) {
      try record(item.position, as: item.kind, item.target, in: mail)
    }
    for task in try openTaskPositions(of: mail.id) where isMeant(task) {
      let kind = try database.first(
        "SELECT kind FROM item WHERE mail_id = ?1 AND position = ?2", [.integer(mail.id.rawValue), .int(task)]
      ) { ItemKind(rawValue: $0.text(0)) }
      if positions != nil || kind == .question || kind == .privacy { try settle(task, in: mail) }
    }
  }

  private func release(_ position: Int, words: String, in mail: ReviewedMail) throws(StorageError) {
    guard let row = try itemRow(position, of: mail.id) else { return }
    try database.run(
      """
      INSERT INTO released_reaction (plan, item_id, call, activity, question, text, language, at, actor)
      SELECT m.plan, i.id, i.call, i.activity, i.question, ?2, m.language, ?3, ?4
      FROM item i JOIN mail m ON m.id = i.mail_id WHERE i.id = ?1
      ON CONFLICT (item_id) DO UPDATE SET text = excluded.text, version = NULL, at = excluded.at, actor = excluded.actor
      """, [.integer(row), .text(words), .integer(mail.now), .text(mail.actor)])
    try settle(position, in: mail)
  }

  /// The items of a mail whose words are shown in public, or will be from the next publication on.
  package func releasedPositions(of mail: MailID) throws(StorageError) -> Set<Int> {
    Set(try standing(of: mail).items.filter(\.isReleased).map(\.position))
  }

  /// Takes the words of an item from the public page: what was published stays as a place without words.
  func hideReleased(item: Int64) throws(StorageError) {
    try database.run("DELETE FROM released_reaction WHERE item_id = ?1 AND version IS NULL", [.integer(item)])
    try database.run("UPDATE released_reaction SET text = NULL WHERE item_id = ?1", [.integer(item)])
  }

  private func settle(_ position: Int, in mail: ReviewedMail) throws(StorageError) {
    try settleTask(position: position, of: mail.id, history: mail.history, now: mail.now)
  }

  func recordItem(
    _ position: Int, kind: ItemKind, target: Target, of mail: MailSummary, by person: Int64?, actor: String, now: Int64
  ) throws(StorageError) {
    guard let row = try itemRow(position, of: mail.id), let person else { return }
    try endContribution(item: row, because: "anders gelezen", actor: actor, now: now)
    try database.run(
      "UPDATE item SET state = 'recorded', kind = ?2, call = ?3, activity = ?4 WHERE id = ?1",
      [.integer(row), .text(kind.rawValue), .call(target), .activity(target)])
    try contribute(
      item: row, kind: kind, target: target, person: person, plan: mail.plan,
      isVerified: mail.authentication == .passed, actor: actor, now: now)
  }

  func rejectItem(_ position: Int, of mail: MailID) throws(StorageError) {
    try database.run(
      "UPDATE item SET state = 'rejected' WHERE mail_id = ?1 AND position = ?2 AND state = 'waiting'",
      [.integer(mail.rawValue), .int(position)])
  }

  /// A mail of which nothing waits any more is recorded or closed, whatever it was before. Only its own file is: the
  /// duplicates that point to it stay duplicates.
  func closeIfNothingWaits(_ mail: MailID) throws(StorageError) {
    let waiting = try database.count(
      "SELECT count(*) FROM item WHERE mail_id = ?1 AND state = 'waiting'", [.integer(mail.rawValue)])
    guard waiting == 0 else { return }
    try database.run("UPDATE mail SET waiting_since = NULL WHERE id = ?1", [.integer(mail.rawValue)])
    try database.run(
      """
      UPDATE ledger SET class = CASE
        WHEN EXISTS (SELECT 1 FROM item WHERE mail_id = ?1 AND state = 'recorded') THEN 'recorded' ELSE 'closed' END
      WHERE mail_id = ?1 AND class <> 'duplicate'
      """, [.integer(mail.rawValue)])
  }

  func person(of mail: MailID) throws(StorageError) -> Int64? {
    try database.first("SELECT person_id FROM mail WHERE id = ?1", [.integer(mail.rawValue)]) {
      $0.optionalInt64(0)
    } ?? nil
  }

  func itemRow(_ position: Int, of mail: MailID) throws(StorageError) -> Int64? {
    try database.first(
      "SELECT id FROM item WHERE mail_id = ?1 AND position = ?2", [.integer(mail.rawValue), .int(position)]
    ) { $0.int64(0) }
  }
}

extension Database {
  /// Sets one value of a mail's row.
  fileprivate func set(_ sql: String, _ mail: MailID, _ value: SQLValue) throws(StorageError) {
    try run(sql, [.integer(mail.rawValue), value])
  }
}
