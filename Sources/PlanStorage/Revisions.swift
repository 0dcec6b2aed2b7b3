// Storing a new text of a plan: the text, its typed changes, and what follows for what people gave, in one transaction.

package import IntakeModel

/// The newest text of a plan, with the row that an edit of it is based on.
package struct PlanText: Sendable, Equatable {
  package var id: Int64
  package var plan: Plan
}

/// How storing a revision ended.
package enum RevisionOutcome: Sendable, Equatable {
  /// Stored, as the text of this row.
  case done(Int64)
  case unchanged
  /// Somebody stored another text since the one that was edited; nothing was changed.
  case overtaken
}

extension PlanStore {
  /// The plan as it is now; nil when it was never imported.
  package func currentText(_ id: PlanID) throws(StorageError) -> PlanText? {
    let newest = try database.first(
      "SELECT id FROM plan_text WHERE plan = ?1 ORDER BY id DESC LIMIT 1", [.text(id.text)]
    ) { $0.int64(0) }
    guard let newest else { return nil }
    if let known = texts[id], known.id == newest { return known }
    let json = try database.first("SELECT json FROM plan_text WHERE id = ?1", [.integer(newest)]) { $0.text(0) }
    guard let json else { return nil }
    let text = PlanText(id: newest, plan: try decoded(Plan.self, from: json))
    // What this transaction stored may be rolled back.
    if !database.isInTransaction { texts[id] = text }
    return text
  }

  /// The plan as a published version had it; nil when there is no such version.
  package func plan(_ id: PlanID, version: Int) throws(StorageError) -> Plan? {
    let text = try database.first(
      "SELECT json FROM plan_text WHERE id = (SELECT text_id FROM plan_version WHERE plan = ?1 AND number = ?2)",
      [.text(id.text), .int(version)]
    ) { $0.text(0) }
    guard let text else { return nil }
    return try decoded(Plan.self, from: text)
  }

  /// The ids of calls and activities that the plan has or its changes ever named: none of them is given again.
  package func usedIDs(_ plan: PlanID) throws(StorageError) -> Set<String> {
    let named = try database.rows(
      "SELECT DISTINCT call, activity, sources_json FROM plan_change WHERE plan = ?1 AND call IS NOT NULL",
      [.text(plan.text)]
    ) { ([$0.optionalText(1) ?? $0.text(0)], $0.optionalText(2)) }
    var ids = Set(try currentPlan(plan)?.targets.compactMap { $0.activity ?? $0.call } ?? [])
    for (id, sources) in named {
      ids.formUnion(id)
      if let sources { ids.formUnion(try decoded([Target].self, from: sources).compactMap { $0.activity ?? $0.call }) }
    }
    return ids
  }

  /// Stores a revision of the text of row `base`. Support of what changed in meaning counts as given to the earlier
  /// version from now on; what people gave to something that was moved, merged or split goes along. A crash leaves all
  /// of it or nothing.
  package func revise(
    _ revision: PlanRevision, base: Int64, because: String? = nil, actor: String, now: Int64
  ) throws(StorageError) -> RevisionOutcome {
    try database.transaction { () throws(StorageError) in
      guard let current = try currentText(revision.plan.id), current.id == base else { return .overtaken }
      guard current.plan != revision.plan else { return .unchanged }
      try claimCode(of: revision.plan, before: current.plan)
      let text = try store(revision, actor: actor, now: now)
      try database.run(
        "INSERT INTO history (plan, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, 'plan-edit', ?4)",
        [
          .text(revision.plan.id.text), .integer(now), .text(actor),
          .text(try json(["text": String(text), "because": because ?? ""])),
        ])
      return .done(text)
    }
  }

  /// Writes the text and the changes; the caller has checked that it may.
  func store(_ revision: PlanRevision, actor: String, now: Int64) throws(StorageError) -> Int64 {
    let plan = revision.plan.id
    let text = try database.insert(
      "INSERT INTO plan_text (plan, json, at, actor) VALUES (?1, ?2, ?3, ?4)",
      [.text(plan.text), .text(try json(revision.plan)), .integer(now), .text(actor)])
    var voices: [Target: Int] = [:]
    for succession in revision.successions {
      let people = try carry(succession, plan: plan, actor: actor, now: now)
      for target in succession.to { voices[target, default: 0] += people }
    }
    for var change in revision.changes {
      if [.moved, .merged, .split].contains(change.kind), !change.sources.isEmpty {
        change.voices = voices[change.target]
      }
      try insert(change, plan: plan, text: text, actor: actor, now: now)
      if change.kind == .meaning { try outdateSupport(of: change.target, plan: plan, by: text) }
    }
    return text
  }

  @discardableResult
  func insert(_ change: PlanChange, plan: PlanID, text: Int64?, actor: String, now: Int64) throws(StorageError) -> Int64
  {
    var note: String?
    var words: String?
    var sources: String?
    if let value = change.note { note = try json(value) }
    if let value = change.text { words = try json(value) }
    if !change.sources.isEmpty { sources = try json(change.sources) }
    return try database.insert(
      """
      INSERT INTO plan_change (plan, kind, call, activity, note_json, text_json, sources_json, voices, state, question,
        text_id, at, actor)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """,
      [
        .text(plan.text), .text(change.kind.rawValue), .call(change.target), .activity(change.target),
        .optional(note), .optional(words), .optional(sources), .optional(change.voices.map(Int64.init)),
        .optional(change.state?.rawValue), .optional(change.question.map(Int64.init)), .optional(text),
        .integer(now), .text(actor),
      ])
  }

  private func outdateSupport(of target: Target, plan: PlanID, by text: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE contribution SET outdated_by = ?4
      WHERE plan = ?1 AND kind = 'support' AND call IS ?2 AND activity IS ?3 AND ended_at IS NULL
      """, [.text(plan.text), .call(target), .activity(target), .integer(text)])
  }
}
