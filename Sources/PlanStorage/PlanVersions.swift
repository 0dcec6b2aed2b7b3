// Plans and their texts, and the making of a version from everything that changed.

package import IntakeModel

/// What importing a plan did.
package enum ImportOutcome: Sendable, Equatable {
  case created
  case changed
  case unchanged
}

extension PlanStore {
  /// Stores a plan's text as its newest, if it differs from what is stored.
  /// - Throws: a refusal when another plan of the store has the same code, or when the code would change although mails
  ///   were numbered with it: residents hold confirmations with those references.
  package func importPlan(_ plan: Plan, actor: String, now: Int64) throws(StorageError) -> ImportOutcome {
    try database.transaction { () throws(StorageError) in
      let old = try currentPlan(plan.id)
      guard old != plan else { return .unchanged }
      try claimCode(of: plan, before: old)
      var revision = PlanRevision(from: old ?? plan, to: plan)
      if old == nil { revision.changes = [PlanChange(kind: .imported, target: .wholePlan)] }
      _ = try store(revision, actor: actor, now: now)
      return old == nil ? .created : .changed
    }
  }

  /// Gives a plan its code.
  /// - Throws: a refusal as ``importPlan(_:actor:now:)`` tells.
  func claimCode(of plan: Plan, before old: Plan?) throws(StorageError) {
    guard old?.code != plan.code else { return }
    let rival = try database.first(
      "SELECT id FROM plan WHERE code = ?1 AND id <> ?2", [.text(plan.code), .text(plan.id.text)]
    ) { $0.text(0) }
    if let rival {
      throw StorageError(refusal: "the code \(plan.code) belongs to the plan \(rival): choose another code")
    }
    try refuseLostReferences(old: old, new: plan)
    try database.run(
      "INSERT INTO plan (id, code) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET code = excluded.code",
      [.text(plan.id.text), .text(plan.code)])
  }

  private func refuseLostReferences(old: Plan?, new: Plan) throws(StorageError) {
    guard let old, old.code != new.code else { return }
    let numbered = try database.count("SELECT next_number - 1 FROM plan WHERE id = ?1", [.text(new.id.text)])
    guard numbered == 0 else {
      throw StorageError(
        refusal: "the code of the plan \(new.id) is \(old.code) and stands in \(numbered) references that residents "
          + "hold: keep it")
    }
  }

  /// The plan as it is now; nil when it was never imported.
  package func currentPlan(_ id: PlanID) throws(StorageError) -> Plan? { try currentText(id)?.plan }

  /// Whether something changed since the last published version.
  package func hasUnpublishedChanges(_ plan: PlanID) throws(StorageError) -> Bool {
    try database.first(
      """
      SELECT 1 FROM plan_change WHERE plan = ?1 AND version IS NULL
      UNION ALL SELECT 1 FROM released_reaction WHERE plan = ?1 AND version IS NULL
      UNION ALL SELECT 1 FROM contribution WHERE plan = ?1 AND offer <> 'offered'
        AND offer_at >= (SELECT max(published_at) FROM plan_version WHERE plan = ?1) LIMIT 1
      """, [.text(plan.text)]
    ) { _ in true } ?? false
  }

  /// Since when the plan has another text than its newest version; nil when it has not, as after a change that was taken
  /// back, or when there is no version at all.
  package func unpublishedTextSince(_ plan: PlanID) throws(StorageError) -> Int64? {
    try database.first(
      """
      WITH published AS (
        SELECT t.id, t.json FROM plan_version v JOIN plan_text t ON t.id = v.text_id
        WHERE v.plan = ?1 ORDER BY v.number DESC LIMIT 1)
      SELECT t.at FROM plan_text t, published p WHERE t.plan = ?1 AND t.id > p.id
        AND p.json <> (SELECT json FROM plan_text WHERE plan = ?1 ORDER BY id DESC LIMIT 1)
      ORDER BY t.id LIMIT 1
      """, [.text(plan.text)]
    ) { $0.int64(0) }
  }

  /// The day of the newest published version, `YYYY-MM-DD`.
  package func dayOfLastVersion(_ plan: PlanID) throws(StorageError) -> String? {
    try database.first(
      "SELECT day FROM plan_version WHERE plan = ?1 ORDER BY number DESC LIMIT 1", [.text(plan.text)]
    ) { $0.text(0) }
  }

  /// The number of the newest published version; nil when there is none.
  package func numberOfLastVersion(_ plan: PlanID) throws(StorageError) -> Int? {
    try database.first(
      "SELECT number FROM plan_version WHERE plan = ?1 ORDER BY number DESC LIMIT 1", [.text(plan.text)]
    ) { $0.int(0) }
  }

  /// Makes everything that changed since the last version a new one.
  /// - Parameter day: the day in the plan's time zone.
  /// - Returns: its number; nil when nothing changed, when what came and what went since then cancel each other out, or
  ///   when counts changed by too little to be told.
  package func makeVersion(of plan: PlanID, day: String, now: Int64) throws(StorageError) -> Int? {
    try database.transaction { () throws(StorageError) in
      guard try hasUnpublishedChanges(plan) else { return nil }
      let last = try database.first(
        "SELECT number, told FROM plan_version WHERE plan = ?1 ORDER BY number DESC LIMIT 1", [.text(plan.text)]
      ) { (number: $0.int(0), told: $0.text(1)) }
      let before = try last.map { (row) throws(StorageError) in try decoded(StoredCounts.self, from: row.told) }
      let counts = try currentStandings(plan)
      let told = counts.told(after: before ?? .nothing)
      let released = try database.count(
        "SELECT count(*) FROM released_reaction WHERE plan = ?1 AND version IS NULL", [.text(plan.text)])
      // What is too small to be told waits for more of it.
      if told == before, released == 0, try !unpublishedChanges(plan).contains(where: \.isTold) { return nil }
      let number = 1 + (last?.number ?? 0)
      let order = [.wholePlan] + (try currentPlan(plan)?.targets ?? [])
      try database.run(
        """
        INSERT INTO plan_version (plan, number, text_id, standings, told, differences, published_at, day)
        SELECT ?1, ?2, max(id), ?3, ?4, ?5, ?6, ?7 FROM plan_text WHERE plan = ?1
        """,
        [
          .text(plan.text), .int(number), .text(try json(counts)), .text(try json(told)),
          .text(try json(told.differences(from: before ?? .nothing, order: order))), .integer(now), .text(day),
        ])
      for table in ["plan_change", "released_reaction"] {
        try database.run(
          "UPDATE \(table) SET version = ?2 WHERE plan = ?1 AND version IS NULL", [.text(plan.text), .int(number)])
      }
      return number
    }
  }
}
