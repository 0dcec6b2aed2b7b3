// What a recorded withdrawal or stop does to what a person said before.

internal import IntakeModel

extension PlanStore {
  /// Carries out what a recorded item asks: a withdrawal ends support and offers, a stop ends automatic mail. Other
  /// kinds change nothing that was said before.
  func carryOut(_ kind: ItemKind, target: Target, person: Int64, plan: PlanID, actor: String, now: Int64)
    throws(StorageError)
  {
    switch kind {
    case .withdrawal:
      for item in try standing(of: person, plan: plan, within: target) {
        try endContribution(item: item, because: "ingetrokken", actor: actor, now: now)
      }
    case .stop:
      try database.run(
        """
        UPDATE person SET suppressed_at = ?2, suppressed_because = 'stop' WHERE id = ?1 AND suppressed_at IS NULL
        """, [.integer(person), .integer(now)])
    default: break
    }
  }

  /// The items by which a person supports or offers to help with a target or what lies under it.
  private func standing(of person: Int64, plan: PlanID, within target: Target) throws(StorageError) -> [Int64] {
    try database.rows(
      """
      SELECT item_id FROM contribution
      WHERE person_id = ?1 AND plan = ?2 AND ended_at IS NULL AND kind IN ('support', 'volunteer')
        AND (?3 IS NULL OR call = ?3) AND (?4 IS NULL OR activity = ?4)
      """, [.integer(person), .text(plan.text), .call(target), .activity(target)]
    ) { $0.int64(0) }
  }
}
