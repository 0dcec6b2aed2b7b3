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
      try database.run(
        "INSERT INTO plan_text (plan, json, at, actor) VALUES (?1, ?2, ?3, ?4)",
        [.text(plan.id.text), .text(try json(plan)), .integer(now), .text(actor)])
      for change in Self.differences(from: old, to: plan) { try insert(change, plan: plan.id, actor: actor, now: now) }
      return old == nil ? .created : .changed
    }
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

  /// What a new text changes, by call and activity.
  static func differences(from old: Plan?, to new: Plan) -> [PlanChange] {
    guard let old else { return [PlanChange(kind: .imported, target: .wholePlan)] }
    let before = parts(of: old)
    let after = parts(of: new)
    var changes: [PlanChange] = []
    for (target, part) in after {
      guard let earlier = before.first(where: { $0.0 == target })?.1 else {
        changes.append(PlanChange(kind: .added, target: target, note: part.title))
        continue
      }
      if earlier.state != part.state { changes.append(PlanChange(kind: .stateChanged, target: target)) }
      if earlier.title != part.title || earlier.text != part.text {
        changes.append(PlanChange(kind: .reworded, target: target))
      }
    }
    for (target, part) in before where !after.contains(where: { $0.0 == target }) {
      changes.append(PlanChange(kind: .ended, target: target, note: part.title))
    }
    return changes.isEmpty ? [PlanChange(kind: .reworded, target: .wholePlan)] : changes
  }

  private typealias Part = (title: LocalizedText, text: LocalizedText, state: ProgressState?)

  private static func parts(of plan: Plan) -> [(Target, Part)] {
    plan.calls.flatMap { call in
      [(Target(call: call.id), (call.title, call.summary, call.state))]
        + call.activities.map { (Target(call: call.id, activity: $0.id), ($0.title, $0.text, $0.state)) }
    }
  }

  private func insert(_ change: PlanChange, plan: PlanID, actor: String, now: Int64) throws(StorageError) {
    var note: String?
    if let text = change.note { note = try json(text) }
    try database.run(
      """
      INSERT INTO plan_change (plan, kind, call, activity, note_json, at, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      [
        .text(plan.text), .text(change.kind.rawValue), .call(change.target), .activity(change.target),
        .optional(note), .integer(now), .text(actor),
      ])
  }

  /// The plan as it is now; nil when it was never imported.
  package func currentPlan(_ id: PlanID) throws(StorageError) -> Plan? {
    let text = try database.first(
      "SELECT json FROM plan_text WHERE plan = ?1 ORDER BY id DESC LIMIT 1", [.text(id.text)]
    ) { $0.text(0) }
    guard let text else { return nil }
    return try decoded(Plan.self, from: text)
  }

  /// Whether something changed since the last published version.
  package func hasUnpublishedChanges(_ plan: PlanID) throws(StorageError) -> Bool {
    try database.first(
      "SELECT 1 FROM plan_change WHERE plan = ?1 AND version IS NULL LIMIT 1", [.text(plan.text)]
    ) { _ in true } ?? false
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
  /// - Returns: its number; nil when nothing changed, or what came and what went since then cancel each other out.
  package func makeVersion(of plan: PlanID, day: String, now: Int64) throws(StorageError) -> Int? {
    try database.transaction { () throws(StorageError) in
      guard try hasUnpublishedChanges(plan) else { return nil }
      let last = try database.first(
        "SELECT number, standings FROM plan_version WHERE plan = ?1 ORDER BY number DESC LIMIT 1", [.text(plan.text)]
      ) { (number: $0.int(0), standings: $0.text(1)) }
      let standings = try json(try currentStandings(plan))
      if standings == last?.standings, try unpublishedChanges(plan).isEmpty { return nil }
      let number = 1 + (last?.number ?? 0)
      try database.run(
        """
        INSERT INTO plan_version (plan, number, text_id, standings, published_at, day)
        SELECT ?1, ?2, max(id), ?3, ?4, ?5 FROM plan_text WHERE plan = ?1
        """, [.text(plan.text), .int(number), .text(standings), .integer(now), .text(day)])
      try database.run(
        "UPDATE plan_change SET version = ?2 WHERE plan = ?1 AND version IS NULL", [.text(plan.text), .int(number)])
      return number
    }
  }

  /// Counts of distinct people by target, as they are now.
  ///
  /// Support for the plan as a whole is counted there and not added to calls; `peopleWithin` of a call counts each
  /// person once over the call and its activities, that of the plan each person once over everything.
  private func currentStandings(_ plan: PlanID) throws(StorageError) -> [StoredStanding] {
    let exact = try database.rows(
      """
      SELECT call, activity, count(DISTINCT CASE kind WHEN 'support' THEN person_id END),
        count(DISTINCT CASE kind WHEN 'volunteer' THEN person_id END), sum(kind = 'reaction'), sum(kind = 'suggestion'),
        count(DISTINCT CASE WHEN kind IN ('support', 'volunteer') THEN person_id END)
      FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind IN ('support', 'volunteer', 'reaction', 'suggestion')
      GROUP BY call, activity ORDER BY call, activity
      """, [.text(plan.text)]
    ) { row in
      StoredStanding(
        call: row.optionalText(0), activity: row.optionalText(1), supporters: row.int(2), helpers: row.int(3),
        reactions: row.int(4), peopleWithin: row.int(6), suggestions: row.int(5))
    }
    let byCall = try database.rows(
      """
      SELECT call, count(DISTINCT person_id) FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind IN ('support', 'volunteer') AND call IS NOT NULL GROUP BY call
      """, [.text(plan.text)]
    ) { (Target(call: $0.text(0)), $0.int(1)) }
    let everybody = try database.count(
      """
      SELECT count(DISTINCT person_id) FROM contribution
      WHERE plan = ?1 AND ended_at IS NULL AND kind IN ('support', 'volunteer')
      """, [.text(plan.text)])
    var standings = exact
    for (target, people) in byCall + [(.wholePlan, everybody)] where people > 0 {
      if let index = standings.firstIndex(where: { $0.call == target.call && $0.activity == nil }) {
        standings[index].peopleWithin = people
      } else {
        standings.append(
          StoredStanding(
            call: target.call, activity: nil, supporters: 0, helpers: 0, reactions: 0, peopleWithin: people,
            suggestions: 0))
      }
    }
    return standings
  }
}
