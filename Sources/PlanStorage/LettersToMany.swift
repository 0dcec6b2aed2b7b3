// Letters of coordinators to all helpers or supporters of something: to whom, and taking back what has not left.

package import IntakeModel

/// Whom a letter to many is for.
package enum LetterAudience: String, Sendable, CaseIterable {
  case helpers, supporters

  fileprivate var condition: String {
    switch self {
    case .helpers: "c.kind = 'volunteer' AND coalesce(c.offer, 'offered') <> 'declined'"
    case .supporters: "c.kind = 'support'"
    }
  }
}

/// How many mails of a letter have left, and when the others do at the earliest.
package struct LetterProgress: Sendable, Equatable {
  package var waiting: Int
  package var left: Int
  package var first: Int64?
  package var last: Int64?
}

extension PlanStore {
  /// Everybody who offers to help with something, or supports it, or what lies under it, each once: only people whom a
  /// mail of ours has reached before, and none who wants no mail.
  package func recipients(of audience: LetterAudience, _ target: Target, plan: PlanID) throws(StorageError)
    -> [NoticeRecipient]
  {
    try recipients(
      "\(audience.condition) AND (?2 IS NULL OR c.call = ?2) AND (?3 IS NULL OR c.activity = ?3)",
      [.text(plan.text), .call(target), .activity(target)])
  }

  /// Notes a letter in the history, without its words, which stand in the mails; part of the transaction that puts them
  /// into the outbox.
  /// - Returns: its row, by which it can be taken back.
  package func noteLetter(
    to audience: LetterAudience, _ target: Target, people: Int, plan: PlanID, actor: String, now: Int64
  ) throws(StorageError) -> Int64 {
    var detail = ["to": audience.rawValue, "people": String(people)]
    detail["call"] = target.call
    detail["activity"] = target.activity
    return try database.insert(
      "INSERT INTO history (plan, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, 'write-to', ?4)",
      [.text(plan.text), .integer(now), .text(actor), .text(try json(detail))])
  }

  /// The newest letter of a plan; 0 when there is none. Who looked at a draft names it, so that pressing twice, or two
  /// coordinators at once, do not write twice.
  package func newestLetter(_ plan: PlanID) throws(StorageError) -> Int64 {
    let found = try database.first(
      "SELECT max(id) FROM history WHERE plan = ?1 AND mail_id IS NULL AND operation = 'write-to'", [.text(plan.text)]
    ) { $0.optionalInt64(0) }
    return (found ?? nil) ?? 0
  }

  /// How far a letter is; nil when there is no such letter.
  package func letterProgress(_ letter: Int64, plan: PlanID) throws(StorageError) -> LetterProgress? {
    try database.first(
      """
      SELECT sum(o.state IN ('held', 'pending')), sum(o.state IN ('sending', 'sent', 'failed', 'unknown')),
        min(iif(o.state IN ('held', 'pending'), o.not_before, NULL)),
        max(iif(o.state IN ('held', 'pending'), o.not_before, NULL))
      FROM history h JOIN outbox o ON o.history_id = h.id
      WHERE h.id = ?1 AND h.plan = ?2 AND h.operation = 'write-to' GROUP BY h.id
      """, [.integer(letter), .text(plan.text)]
    ) { row in
      LetterProgress(
        waiting: row.int(0), left: row.int(1), first: row.optionalInt64(2), last: row.optionalInt64(3))
    }
  }

  /// Gives up what has not left of a letter.
  /// - Returns: to how many people it goes no more; nil when there is no such letter, or all of it has left.
  package func takeBackLetter(_ letter: Int64, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Int? {
    try database.transaction { () throws(StorageError) in
      let known = try database.count(
        "SELECT count(*) FROM history WHERE id = ?1 AND plan = ?2 AND operation = 'write-to'",
        [.integer(letter), .text(plan.text)])
      guard known == 1 else { return nil }
      let dropped = try database.run(
        """
        UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'de brief is teruggenomen'
        WHERE history_id = ?1 AND state IN ('held', 'pending')
        """, [.integer(letter), .integer(now)])
      guard dropped > 0 else { return nil }
      try log(
        "undo", ["operation": "write-to", "people": String(dropped)], undoes: letter, plan: plan, actor: actor, now: now
      )
      return dropped
    }
  }
}
