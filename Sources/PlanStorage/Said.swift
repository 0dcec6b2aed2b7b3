// What people said in a time, for the report of a meeting.

package import IntakeModel

/// A recorded item with what the report needs of it. The names are for masking and never for showing.
package struct SaidItem: Sendable {
  package var kind: ItemKind
  package var target: Target
  /// The words of the mail that say it.
  package var quote: String
  /// When it was recorded, seconds since 1970 UTC.
  package var at: Int64
  /// The row of the person.
  package var person: Int64
  /// The name and the address that the mail came from.
  package var names: [String]
  package var outcome: MeetingReport.Outcome
  /// The number of the question of the call that it answers.
  package var question: Int?
}

extension PlanStore {
  /// How many things were said in a time, of all or of one call; counted no further than `most`.
  package func saidCount(_ plan: PlanID, call: String? = nil, since: Int64, until: Int64, atMost most: Int)
    throws(StorageError) -> Int
  {
    try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM contribution WHERE plan = ?1 AND ended_at IS NULL AND at >= ?2 AND at < ?3
          AND kind IN ('support', 'volunteer', 'question', 'suggestion', 'reaction') AND (?5 IS NULL OR call = ?5)
        LIMIT ?4)
      """, [.text(plan.text), .integer(since), .integer(until), .int(most), .optional(call)])
  }

  /// What counts of a plan and was recorded from `since` on and before `until`, oldest first: support, offers,
  /// questions, suggestions and reactions.
  package func said(_ plan: PlanID, since: Int64, until: Int64) throws(StorageError) -> [SaidItem] {
    let rows = try database.rows(
      """
      SELECT c.kind, c.call, c.activity, i.quote, c.at, c.person_id, p.name, p.address, f.fate, ch.note_json,
        c.settled_at IS NOT NULL, c.question
      FROM contribution c JOIN item i ON i.id = c.item_id JOIN person p ON p.id = c.person_id
        LEFT JOIN suggestion_fate f ON f.item_id = c.item_id LEFT JOIN plan_change ch ON ch.id = f.change_id
      WHERE c.plan = ?1 AND c.ended_at IS NULL AND c.at >= ?2 AND c.at < ?3
        AND c.kind IN ('support', 'volunteer', 'question', 'suggestion', 'reaction')
      ORDER BY c.at, c.id
      """, [.text(plan.text), .integer(since), .integer(until)]
    ) { row in
      (
        item: SaidItem(
          kind: ItemKind(rawValue: row.text(0)) ?? .reaction,
          target: Target(call: row.optionalText(1), activity: row.optionalText(2)), quote: row.text(3),
          at: row.int64(4), person: row.int64(5), names: [row.optionalText(6), row.optionalText(7)].compactMap(\.self),
          outcome: .open, question: row.optionalInt64(11).map(Int.init)),
        fate: row.optionalText(8), reason: row.optionalText(9), isSettled: row.int(10) != 0
      )
    }
    var items: [SaidItem] = []
    for var row in rows {
      switch row.fate {
      case "adopted": row.item.outcome = .adopted
      case "adapted": row.item.outcome = .adapted
      case "declined":
        var reason: LocalizedText?
        if let json = row.reason { reason = try decoded(LocalizedText.self, from: json) }
        row.item.outcome = .declined(reason)
      default: if row.item.kind == .question, row.isSettled { row.item.outcome = .answered }
      }
      items.append(row.item)
    }
    return items
  }
}
