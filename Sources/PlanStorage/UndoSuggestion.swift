// Taking back what became of a suggestion, as long as nobody outside has read of it.

internal import IntakeModel

extension PlanStore {
  /// Takes back what a decision about a suggestion did to the plan; the mail's own rows are restored by the caller.
  ///
  /// The text of before comes back as a new one, since texts are only ever added.
  /// - Returns: false, and nothing was changed, when the article or a mail has told of it, when the text was changed
  ///   since, when somebody gave something to what it added, when its notices also tell of an earlier change, or when
  ///   somebody's support was given to a text before an earlier change: then it must not seem given to this one.
  func undecide(_ decision: HistoryEntry, of mail: MailSummary, actor: String, now: Int64) throws(StorageError) -> Bool
  {
    guard let position = decision.detail["item"].flatMap(Int.init), let item = try itemRow(position, of: mail.id) else {
      return false
    }
    let text = decision.detail["revision"].flatMap { Int64($0) }
    let told = try database.count(
      """
      SELECT (SELECT count(*) FROM plan_change WHERE version IS NOT NULL
          AND (id = (SELECT change_id FROM suggestion_fate WHERE item_id = ?1) OR plan = ?3 AND text_id = ?2))
        + (SELECT count(*) FROM outbox WHERE history_id = ?4 AND state NOT IN ('held', 'pending', 'dropped'))
      """, [.integer(item), .optional(text), .text(mail.plan.text), .integer(decision.id)])
    guard told == 0 else { return false }
    if let text, try !mayTakeBack(text, of: mail.plan) { return false }
    let change = try database.first("SELECT change_id FROM suggestion_fate WHERE item_id = ?1", [.integer(item)]) {
      $0.int64(0)
    }
    try database.run("DELETE FROM suggestion_fate WHERE item_id = ?1", [.integer(item)])
    try database.run("DELETE FROM plan_change WHERE id = ?1", [.optional(change)])
    if let text { try takeBack(text, of: mail.plan, actor: actor, now: now) }
    return true
  }

  private func mayTakeBack(_ text: Int64, of plan: PlanID) throws(StorageError) -> Bool {
    guard try currentText(plan)?.id == text else { return false }
    return try database.count(
      """
      SELECT (SELECT count(*) FROM plan_notice WHERE plan = ?2 AND text_id = ?1
          AND base_id <> (SELECT max(id) FROM plan_text WHERE plan = ?2 AND id < ?1))
        + (SELECT count(*) FROM plan_change k JOIN contribution c
            ON c.plan = k.plan AND c.call IS k.call AND c.activity IS k.activity AND c.ended_at IS NULL
          WHERE k.plan = ?2 AND k.text_id = ?1 AND k.kind = 'added')
        + (SELECT count(*) FROM contribution c JOIN plan_change k
            ON k.plan = c.plan AND k.call IS c.call AND k.activity IS c.activity AND k.kind = 'meaning'
          WHERE c.plan = ?2 AND c.outdated_by = ?1 AND k.text_id > c.text_id AND k.text_id < ?1)
      """, [.integer(text), .text(plan.text)]) == 0
  }

  private func takeBack(_ text: Int64, of plan: PlanID, actor: String, now: Int64) throws(StorageError) {
    try database.run(
      """
      INSERT INTO plan_text (plan, json, at, actor)
      SELECT plan, json, ?3, ?4 FROM plan_text WHERE plan = ?2 AND id < ?1 ORDER BY id DESC LIMIT 1
      """, [.integer(text), .text(plan.text), .integer(now), .text(actor)])
    try database.run("DELETE FROM plan_change WHERE plan = ?2 AND text_id = ?1", [.integer(text), .text(plan.text)])
    try database.run("DELETE FROM plan_notice WHERE text_id = ?1", [.integer(text)])
    try database.run(
      "UPDATE contribution SET outdated_by = NULL WHERE plan = ?2 AND outdated_by = ?1",
      [.integer(text), .text(plan.text)])
  }
}
