// Plans, their texts and their published versions.

internal import Foundation
package import IntakeModel

/// What importing a plan did.
package enum ImportOutcome: Sendable, Equatable {
  case created
  case changed
  case unchanged
}

/// How a standing is kept with a version.
private struct StoredStanding: Codable {
  var call: String?
  var activity: String?
  var supporters: Int
  var helpers: Int
  var reactions: Int
  var peopleWithin: Int
  var suggestions: Int
}

extension PlanStore {
  /// Stores a plan's text as its newest, if it differs from what is stored.
  /// - Throws: a refusal when another plan of the store has the same code.
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

  /// The plans of the store.
  package func planIDs() throws(StorageError) -> [PlanID] {
    try database.rows("SELECT id FROM plan ORDER BY id") { PlanID($0.text(0)) }
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

  /// Makes everything that changed since the last version a new one.
  /// - Parameter day: the day in the plan's time zone.
  /// - Returns: its number; nil when nothing changed.
  package func makeVersion(of plan: PlanID, day: String, now: Int64) throws(StorageError) -> Int? {
    try database.transaction { () throws(StorageError) in
      guard try hasUnpublishedChanges(plan) else { return nil }
      let number = 1 + (try database.count("SELECT count(*) FROM plan_version WHERE plan = ?1", [.text(plan.text)]))
      let standings = try json(try currentStandings(plan))
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

  /// The article of a published version, the newest by default; nil when there is none.
  package func article(_ plan: PlanID, version: Int? = nil, publicURL: String?) throws(StorageError) -> Article? {
    let found = try database.first(
      """
      SELECT v.number, v.standings, t.json FROM plan_version v JOIN plan_text t ON t.id = v.text_id
      WHERE v.plan = ?1 AND (?2 IS NULL OR v.number = ?2) ORDER BY v.number DESC LIMIT 1
      """, [.text(plan.text), .optional(version.map(Int64.init))]
    ) { (number: $0.int(0), standings: $0.text(1), plan: $0.text(2)) }
    guard let found else { return nil }
    var standings: [Target: Standing] = [:]
    var suggestions: [Target: Int] = [:]
    for stored in try decoded([StoredStanding].self, from: found.standings) {
      let target = Target(call: stored.call, activity: stored.activity)
      standings[target] = Standing(
        supporters: stored.supporters, helpers: stored.helpers, reactions: stored.reactions,
        peopleWithin: stored.peopleWithin)
      if stored.suggestions > 0 { suggestions[target] = stored.suggestions }
    }
    return Article(
      plan: try decoded(Plan.self, from: found.plan), versions: try versions(plan, through: found.number),
      standings: standings, openSuggestions: suggestions, publicURL: publicURL)
  }

  private func versions(_ plan: PlanID, through last: Int) throws(StorageError) -> [PlanVersion] {
    var versions = try database.rows(
      """
      SELECT number, published_at, day FROM plan_version WHERE plan = ?1 AND number <= ?2 ORDER BY number DESC
      """, [.text(plan.text), .int(last)]
    ) { PlanVersion(number: $0.int(0), publishedAt: $0.int64(1), day: $0.text(2), changes: []) }
    for index in versions.indices { versions[index].changes = try changes(plan, version: versions[index].number) }
    return versions
  }

  /// What changed since the last published version, as the next one will tell it.
  package func unpublishedChanges(_ plan: PlanID) throws(StorageError) -> [PlanChange] {
    try changes(plan, version: nil)
  }

  private func changes(_ plan: PlanID, version: Int?) throws(StorageError) -> [PlanChange] {
    let rows = try database.rows(
      """
      SELECT kind, call, activity, item_kind, note_json, CASE WHEN item_kind IS NULL THEN NULL ELSE sum(direction) END
      FROM plan_change WHERE plan = ?1 AND version IS ?2
      GROUP BY kind, call, activity, item_kind, note_json, CASE WHEN item_kind IS NULL THEN id END ORDER BY min(id)
      """, [.text(plan.text), .optional(version.map(Int64.init))]
    ) { row in
      (
        change: PlanChange(
          kind: PlanChangeKind(rawValue: row.text(0)) ?? .counts,
          target: Target(call: row.optionalText(1), activity: row.optionalText(2)),
          added: row.optionalInt64(5).map(Int.init), itemKind: row.optionalText(3).flatMap(ItemKind.init)),
        note: row.optionalText(4)
      )
    }
    var changes: [PlanChange] = []
    for var row in rows where row.change.added != 0 {
      if let note = row.note { row.change.note = try decoded(LocalizedText.self, from: note) }
      changes.append(row.change)
    }
    return changes
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
      FROM contribution WHERE plan = ?1 AND ended_at IS NULL GROUP BY call, activity ORDER BY call, activity
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
