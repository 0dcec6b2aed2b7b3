// What people gave to a call or activity goes along when the plan moves, merges or splits it.

internal import IntakeModel

extension PlanStore {
  /// Ends what was given to a target and lets it come out again where that went, each row naming its origin. To the
  /// parts of a split go support and offers; what was said stays with the first.
  /// - Returns: how many people's support and offers went along.
  func carry(_ succession: Succession, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Int {
    guard let first = succession.to.first else { return 0 }
    let isParted = succession.kind == .parted
    let rows = try database.rows(
      """
      SELECT id, person_id, kind IN ('support', 'volunteer'), item_id FROM contribution c
      WHERE plan = ?1 AND call IS ?2 AND activity IS ?3 AND ended_at IS NULL
        AND (NOT ?4 OR \(Self.cameFrom("?5", "?6"))) ORDER BY id
      """,
      [
        .text(plan.text), .call(succession.from), .activity(succession.from), .flag(isParted), .call(first),
        .activity(first),
      ]
    ) { (id: $0.int64(0), person: $0.int64(1), isForAll: $0.flag(2), item: $0.int64(3)) }
    for row in rows {
      try database.run(
        "UPDATE contribution SET ended_at = ?2, ended_because = ?3 WHERE id = ?1",
        [.integer(row.id), .integer(now), .text(Self.words(succession.kind))])
      for target in row.isForAll ? succession.to : [first] {
        try derive(from: row.id, target: target, by: nil, actor: actor)
      }
    }
    try moveItems(succession, to: first, only: isParted ? rows.map(\.item) : nil, plan: plan)
    return Set(rows.filter(\.isForAll).map(\.person)).count
  }

  /// - Parameter only: the items that go; all, also those that wait, when nil.
  private func moveItems(_ succession: Succession, to target: Target, only items: [Int64]?, plan: PlanID)
    throws(StorageError)
  {
    let ids: SQLValue = if let items { .text(try json(items)) } else { .null }
    try database.run(
      """
      UPDATE item SET call = ?4, activity = ?5
      WHERE call IS ?2 AND activity IS ?3 AND state <> 'rejected'
        AND mail_id IN (SELECT id FROM mail WHERE plan = ?1)
        AND (?6 IS NULL OR id IN (SELECT value FROM json_each(?6)))
      """,
      [
        .text(plan.text), .call(succession.from), .activity(succession.from), .call(target), .activity(target),
        ids,
      ])
  }

  /// Whether the contribution `c`, or one that it was carried on from, was given to a target.
  static func cameFrom(_ call: String, _ activity: String) -> String {
    """
    EXISTS (
      WITH RECURSIVE stem(id) AS (
        VALUES (c.id) UNION SELECT o.origin_id FROM contribution o JOIN stem ON o.id = stem.id
        WHERE o.origin_id IS NOT NULL)
      SELECT 1 FROM contribution o JOIN stem ON o.id = stem.id WHERE o.call IS \(call) AND o.activity IS \(activity))
    """
  }

  private static func words(_ kind: Succession.Kind) -> String {
    switch kind {
    case .moved: "verplaatst"
    case .merged: "samengevoegd"
    case .split: "gesplitst"
    case .parted: "weer apart"
    }
  }

  /// Lets a contribution that has ended go on at another target, given to the same version and as far as it was.
  /// - Parameter item: the withdrawal that left it; nil when the plan changed.
  func derive(from origin: Int64, target: Target, by item: Int64?, actor: String) throws(StorageError) {
    try database.run(
      """
      INSERT INTO contribution (plan, person_id, item_id, kind, call, activity, text_id, is_verified, at, actor,
        origin_id, carried_by, question, outdated_by, offer, offer_at, settled_at, settled_by)
      SELECT plan, person_id, item_id, kind, ?2, ?3, text_id, is_verified, at, ?5, id, ?4,
        iif(call IS ?2, question, NULL), outdated_by, offer, offer_at, settled_at, settled_by
      FROM contribution c WHERE id = ?1 AND NOT EXISTS (
        SELECT 1 FROM contribution o
        WHERE o.item_id = c.item_id AND o.call IS ?2 AND o.activity IS ?3 AND o.ended_at IS NULL)
      """, [.integer(origin), .call(target), .activity(target), .optional(item), .text(actor)])
  }

  /// Leaves single support for the other calls where somebody who supported the whole plan withdraws from one.
  func leaveSingleSupport(_ target: Target, of person: Int64, by item: Int64, actor: String, now: Int64)
    throws(StorageError)
  {
    guard let call = target.call, target.activity == nil else { return }
    let whole = try database.rows(
      """
      SELECT id, plan FROM contribution
      WHERE person_id = ?1 AND kind = 'support' AND call IS NULL AND ended_at IS NULL
        AND item_id NOT IN (SELECT id FROM item WHERE mail_id = (SELECT mail_id FROM item WHERE id = ?2))
      ORDER BY id
      """, [.integer(person), .integer(item)]
    ) { (id: $0.int64(0), plan: PlanID($0.text(1))) }
    guard let plan = whole.first?.plan, let calls = try currentPlan(plan)?.calls.map(\.id) else { return }
    for row in whole {
      try noteChange(of: row.id, direction: -1, actor: actor, now: now)
      try database.run(
        "UPDATE contribution SET ended_at = ?2, ended_because = 'deels ingetrokken', ended_by = ?3 WHERE id = ?1",
        [.integer(row.id), .integer(now), .integer(item)])
    }
    // However often they said it, it goes on once.
    guard let last = whole.last else { return }
    for other in calls where other != call {
      try derive(from: last.id, target: Target(call: other), by: item, actor: actor)
    }
    try noteCarried(by: item, direction: 1, actor: actor, now: now)
  }

  /// Ends what a withdrawal had left, when that withdrawal itself is taken back.
  func endCarried(by item: Int64, actor: String, now: Int64) throws(StorageError) {
    try noteCarried(by: item, direction: -1, actor: actor, now: now)
    try database.run(
      """
      UPDATE contribution SET ended_at = ?2, ended_because = 'intrekking teruggenomen'
      WHERE carried_by = ?1 AND ended_at IS NULL
      """, [.integer(item), .integer(now)])
  }

  private func noteCarried(by item: Int64, direction: Int, actor: String, now: Int64) throws(StorageError) {
    let rows = try database.rows(
      "SELECT id FROM contribution WHERE carried_by = ?1 AND ended_at IS NULL ORDER BY id", [.integer(item)]
    ) { $0.int64(0) }
    for id in rows { try noteChange(of: id, direction: direction, actor: actor, now: now) }
  }
}
