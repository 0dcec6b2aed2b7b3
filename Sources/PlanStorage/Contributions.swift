// What counts: the contributions of people, and the changes of the plan that follow from them.

package import IntakeModel

extension PlanStore {
  /// Makes a recorded item count. Every recorded item has its own row, and people are counted once by distinct person,
  /// so that somebody's support stands as long as any mail of theirs says it.
  func contribute(
    item: Int64, kind: ItemKind, target: Target, person: Int64, plan: PlanID, isVerified: Bool, actor: String,
    now: Int64
  ) throws(StorageError) {
    let id = try database.insert(
      """
      INSERT INTO contribution (plan, person_id, item_id, kind, call, activity, text_id, is_verified, at, actor, offer,
        offer_at, question)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, max(id), ?7, ?8, ?9, iif(?4 = 'volunteer', 'offered', NULL),
        iif(?4 = 'volunteer', ?8, NULL), (SELECT question FROM item WHERE item.id = ?3)
      FROM plan_text WHERE plan = ?1
      """,
      [
        .text(plan.text), .integer(person), .integer(item), .text(kind.rawValue), .call(target), .activity(target),
        .flag(isVerified), .integer(now), .text(actor),
      ])
    try noteChange(of: id, direction: 1, actor: actor, now: now)
    try carryOut(kind, target, of: person, by: item, actor: actor, now: now)
  }

  /// What withdrawing and stopping do besides being recorded.
  private func carryOut(
    _ kind: ItemKind?, _ target: Target, of person: Int64, by item: Int64, actor: String, now: Int64
  ) throws(StorageError) {
    switch kind {
    case .withdrawal: try withdraw(target, of: person, by: item, actor: actor, now: now)
    case .stop:
      try database.run(
        """
        UPDATE person SET suppressed_at = ?2, suppressed_because = 'stop' WHERE id = ?1 AND suppressed_at IS NULL
        """, [.integer(person), .integer(now)])
      // What had not left yet would be mail after the last one.
      try database.run(
        """
        UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'de ontvanger wil geen mail meer'
        WHERE state IN ('held', 'pending') AND (plan, recipient) = (SELECT plan, address FROM person WHERE id = ?1)
        """, [.integer(person), .integer(now)])
    case .support, .volunteer, .suggestion, .reaction, .question, .privacy, nil: break
    }
  }

  /// Ends what an item contributed, when a coordinator reads it otherwise; what it had caused is undone.
  func endContribution(item: Int64, because: String, actor: String, now: Int64) throws(StorageError) {
    // Several, when what it was given to was split, or a part of it withdrawn.
    let all = try database.rows(
      "SELECT id, kind, person_id FROM contribution WHERE item_id = ?1 AND ended_at IS NULL ORDER BY id",
      [.integer(item)]
    ) { (id: $0.int64(0), kind: ItemKind(rawValue: $0.text(1)), person: $0.int64(2)) }
    guard let live = all.first else { return }
    for row in all { try end(row.id, because: because, by: nil, actor: actor, now: now) }
    switch live.kind {
    case .withdrawal:
      try endCarried(by: item, actor: actor, now: now)
      try restore(endedBy: item, actor: actor, now: now)
    case .stop:
      try database.run(
        """
        UPDATE person SET suppressed_at = NULL, suppressed_because = NULL
        WHERE id = ?1 AND suppressed_because = 'stop' AND NOT EXISTS (
          SELECT 1 FROM contribution WHERE person_id = ?1 AND kind = 'stop' AND ended_at IS NULL)
        """, [.integer(live.person)])
    default: break
    }
  }

  /// Takes back what a person gave: to a target and what lies under it, their support and offers; for the whole plan,
  /// everything they said, or what one mail said when the withdrawal answers its confirmation. Support and offers
  /// that another mail repeats go with it. What the withdrawing mail itself gives stays.
  private func withdraw(_ target: Target, of person: Int64, by item: Int64, actor: String, now: Int64)
    throws(StorageError)
  {
    let given = try database.rows(
      """
      WITH answered AS (
        SELECT m.answers_mail_id FROM mail m JOIN item i ON i.mail_id = m.id
        WHERE i.id = ?4 AND m.answers_mail_id IS NOT NULL)
      SELECT id FROM contribution c
      WHERE person_id = ?1 AND ended_at IS NULL
        AND (kind IN ('support', 'volunteer') OR ?2 IS NULL AND kind IN ('suggestion', 'reaction', 'question'))
        AND (?2 IS NULL OR call = ?2) AND (?3 IS NULL OR activity = ?3)
        AND item_id NOT IN (SELECT id FROM item WHERE mail_id = (SELECT mail_id FROM item WHERE id = ?4))
        AND (?2 IS NOT NULL OR NOT EXISTS (SELECT 1 FROM answered) OR EXISTS (
          SELECT 1 FROM item i WHERE i.mail_id = (SELECT answers_mail_id FROM answered) AND (i.id = c.item_id
            OR c.kind IN ('support', 'volunteer') AND i.kind = c.kind AND i.call IS c.call
              AND i.activity IS c.activity AND i.state = 'recorded')))
      ORDER BY id
      """, [.integer(person), .call(target), .activity(target), .integer(item)]
    ) { $0.int64(0) }
    for id in given { try end(id, because: "ingetrokken", by: item, actor: actor, now: now) }
    try setStates(.rejected, ofItemsEndedBy: item)
    try leaveSingleSupport(target, of: person, by: item, actor: actor, now: now)
  }

  private func setStates(_ state: StoredItem.State, ofItemsEndedBy item: Int64) throws(StorageError) {
    try database.run(
      "UPDATE item SET state = ?2 WHERE id IN (SELECT item_id FROM contribution WHERE ended_by = ?1)",
      [.integer(item), .text(state.rawValue)])
  }

  func end(_ id: Int64, because: String, by item: Int64?, actor: String, now: Int64) throws(StorageError) {
    try noteChange(of: id, direction: -1, actor: actor, now: now)
    try database.run(
      "UPDATE contribution SET ended_at = ?2, ended_because = ?3, ended_by = ?4 WHERE id = ?1",
      [.integer(id), .integer(now), .text(because), .optional(item)])
  }

  /// Lets stand again what a withdrawal had ended, unless its item was read otherwise in the meantime.
  private func restore(endedBy item: Int64, actor: String, now: Int64) throws(StorageError) {
    let ended = try database.rows(
      """
      SELECT id FROM contribution c WHERE ended_by = ?1 AND NOT EXISTS (
        SELECT 1 FROM contribution o WHERE o.item_id = c.item_id AND o.ended_at IS NULL)
      ORDER BY id
      """, [.integer(item)]
    ) { $0.int64(0) }
    for id in ended {
      try database.run(
        "UPDATE item SET state = 'recorded' WHERE id = (SELECT item_id FROM contribution WHERE id = ?1)",
        [.integer(id)])
      try revive(id, actor: actor, now: now)
    }
  }

  /// Lets a contribution that was ended count again, as it was.
  func revive(_ contribution: Int64, actor: String, now: Int64) throws(StorageError) {
    try database.run(
      "UPDATE contribution SET ended_at = NULL, ended_because = NULL, ended_by = NULL WHERE id = ?1",
      [.integer(contribution)])
    try noteChange(of: contribution, direction: 1, actor: actor, now: now)
    let again = try database.first(
      "SELECT kind, call, activity, person_id, item_id FROM contribution WHERE id = ?1", [.integer(contribution)]
    ) { row in
      (
        kind: ItemKind(rawValue: row.text(0)), target: Target(call: row.optionalText(1), activity: row.optionalText(2)),
        person: row.int64(3), item: row.int64(4)
      )
    }
    guard let again else { return }
    try carryOut(again.kind, again.target, of: again.person, by: again.item, actor: actor, now: now)
  }

  /// Writes the change of the plan that a contribution makes by coming or going, while its row is live.
  ///
  /// Support and help change a count only by a person's first and last contribution of that kind to that target. A
  /// withdrawal shows in what it takes back; stop and privacy say nothing about the plan.
  func noteChange(of contribution: Int64, direction: Int, actor: String, now: Int64) throws(StorageError) {
    try database.run(
      """
      INSERT INTO plan_change (plan, kind, call, activity, item_kind, contribution_id, direction, at, actor)
      SELECT plan, iif(kind = 'suggestion', 'suggestion-proposed', 'counts'), call, activity, kind, id, ?2, ?3, ?4
      FROM contribution c
      WHERE id = ?1 AND kind NOT IN ('withdrawal', 'stop', 'privacy') AND NOT (
        kind IN ('support', 'volunteer') AND EXISTS (
          SELECT 1 FROM contribution o
          WHERE o.person_id = c.person_id AND o.kind = c.kind AND o.call IS c.call AND o.activity IS c.activity
            AND o.ended_at IS NULL AND o.id <> c.id))
      """, [.integer(contribution), .int(direction), .integer(now), .text(actor)])
  }

  /// How many mails without proof of their sender were recorded since a moment; at most ten a day count by themselves.
  package func unverifiedMailsRecorded(plan: PlanID, since: Int64) throws(StorageError) -> Int {
    try database.count(
      """
      SELECT count(DISTINCT item.mail_id) FROM contribution JOIN item ON item.id = contribution.item_id
      WHERE contribution.plan = ?1 AND contribution.at >= ?2 AND is_verified = 0 AND contribution.actor = 'gehoord'
      """, [.text(plan.text), .integer(since)])
  }
}
