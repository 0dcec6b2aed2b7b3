// What becomes of a suggestion: once for each, with its origin, and told to its author by the caller.

package import IntakeModel

/// A suggestion as it stands in a mail.
package struct StoredSuggestion: Sendable {
  /// The row of its item.
  package var item: Int64
  package var position: Int
  package var target: Target
  package var quote: String
  /// What became of it; nil while it waits to be weighed.
  package var fate: SuggestionFate?
  package var mail: MailSummary
}

/// What a coordinator decides about a suggestion.
package struct SuggestionDecision: Sendable, Equatable {
  package var fate: SuggestionFate
  /// What it became, or what it was about when it was declined.
  package var target: Target
  /// The suggestion in a coordinator's words, for the article; nil tells only the reason.
  package var text: LocalizedText?
  /// Why; a suggestion is never declined or changed without.
  package var reason: LocalizedText?

  package init(fate: SuggestionFate, target: Target, text: LocalizedText?, reason: LocalizedText?) {
    self.fate = fate
    self.target = target
    self.text = text
    self.reason = reason
  }
}

/// How deciding a suggestion ended.
package enum SuggestionOutcome: Sendable, Equatable {
  case done
  /// It has had its answer; nothing was changed.
  case decidedBefore(SuggestionFate)
  /// Somebody stored another text of the plan meanwhile; nothing was changed.
  case overtaken
}

extension PlanStore {
  /// The suggestions of a mail that count, in their order.
  package func suggestions(ofMail number: Int, plan: PlanID) throws(StorageError) -> [StoredSuggestion] {
    guard let mail = try mail(number: number, plan: plan)?.summary else { return [] }
    return try database.rows(
      """
      SELECT i.id, i.position, i.call, i.activity, i.quote, f.fate FROM item i
      LEFT JOIN suggestion_fate f ON f.item_id = i.id
      WHERE i.mail_id = ?1 AND i.kind = 'suggestion'
        AND EXISTS (SELECT 1 FROM contribution c WHERE c.item_id = i.id AND c.ended_at IS NULL)
      ORDER BY i.position
      """, [.integer(mail.id.rawValue)]
    ) { row in
      StoredSuggestion(
        item: row.int64(0), position: row.int(1),
        target: Target(call: row.optionalText(2), activity: row.optionalText(3)), quote: row.text(4),
        fate: row.optionalText(5).flatMap(SuggestionFate.init), mail: mail)
    }
  }

  /// Records what becomes of a suggestion, with the revision of the plan that it led to, if any. The caller adds the
  /// mail to its author to the same transaction.
  package func decide(
    _ suggestion: StoredSuggestion, _ decision: SuggestionDecision, revision: PlanRevision?, base: Int64,
    actor: String, now: Int64
  ) throws(StorageError) -> SuggestionOutcome {
    try database.transaction { () throws(StorageError) in
      let plan = suggestion.mail.plan
      let before = try database.first(
        "SELECT fate FROM suggestion_fate WHERE item_id = ?1", [.integer(suggestion.item)]
      ) { SuggestionFate(rawValue: $0.text(0)) }
      if let before = before ?? nil { return .decidedBefore(before) }
      let asItStood = try standing(of: suggestion.mail.id)
      var text: Int64?
      if let revision {
        switch try revise(revision, base: base, actor: actor, now: now) {
        case .done(let row): text = row
        case .unchanged: break
        case .overtaken: return .overtaken
        }
      }
      var change = PlanChange(
        kind: decision.fate.changeKind, target: decision.target, note: decision.reason, text: decision.text)
      if decision.fate != .declined { change.voices = 1 }
      let id = try insert(change, plan: plan, text: text, actor: actor, now: now)
      try database.run(
        """
        UPDATE plan_change SET contribution_id = (
          SELECT max(id) FROM contribution WHERE item_id = ?2 AND ended_at IS NULL) WHERE id = ?1
        """, [.integer(id), .integer(suggestion.item)])
      try database.run(
        "INSERT INTO suggestion_fate (item_id, plan, fate, change_id, at, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        [
          .integer(suggestion.item), .text(plan.text), .text(decision.fate.rawValue), .integer(id), .integer(now),
          .text(actor),
        ])
      let history = try log(suggestion, decision, text: text, before: asItStood, actor: actor, now: now)
      try settleTask(position: suggestion.position, of: suggestion.mail.id, history: history, now: now)
      return .done
    }
  }

  private func log(
    _ suggestion: StoredSuggestion, _ decision: SuggestionDecision, text: Int64?, before: MailStanding, actor: String,
    now: Int64
  ) throws(StorageError) -> Int64 {
    var detail = ["item": String(suggestion.position), "fate": decision.fate.rawValue]
    detail["call"] = decision.target.call
    detail["activity"] = decision.target.activity
    detail["revision"] = text.map { String($0) }
    return try database.insert(
      """
      INSERT INTO history (plan, mail_id, at, actor, operation, detail_json, before_json)
      VALUES (?1, ?2, ?3, ?4, 'suggestion', ?5, ?6)
      """,
      [
        .text(suggestion.mail.plan.text), .integer(suggestion.mail.id.rawValue), .integer(now), .text(actor),
        .text(try json(detail)), .text(try json(before)),
      ])
  }

  /// Records that reactions of these mails were worked into a call or activity; the change points to the first.
  /// - Returns: how many people's; 0 when none of the mails holds a reaction that counts, and nothing was recorded.
  package func workIn(
    mails numbers: [Int], _ target: Target, note: LocalizedText, plan: PlanID, actor: String, now: Int64
  ) throws(StorageError) -> Int {
    try database.transaction { () throws(StorageError) in
      var rows: [(id: Int64, person: Int64)] = []
      for number in numbers {
        rows += try database.rows(
          """
          SELECT c.id, c.person_id FROM contribution c JOIN item i ON i.id = c.item_id JOIN mail m ON m.id = i.mail_id
          WHERE m.plan = ?1 AND m.number = ?2 AND c.kind = 'reaction' AND c.ended_at IS NULL ORDER BY c.id
          """, [.text(plan.text), .int(number)]
        ) { ($0.int64(0), $0.int64(1)) }
      }
      let people = Set(rows.map(\.person)).count
      guard let first = rows.first else { return 0 }
      let change = PlanChange(kind: .reactionWorkedIn, target: target, note: note, voices: people)
      let id = try insert(change, plan: plan, text: nil, actor: actor, now: now)
      try database.run(
        "UPDATE plan_change SET contribution_id = ?2 WHERE id = ?1", [.integer(id), .integer(first.id)])
      return people
    }
  }
}
