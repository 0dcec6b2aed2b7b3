// Taking back how far an offer of help is, as long as nobody's address was given by it.

internal import IntakeModel

extension PlanStore {
  /// Sets an offer back to what it was before a decision. A question about it that the helper has not answered is asked
  /// no more; an answer that a coordinator recorded is open again. What was written and has not left is dropped by the
  /// caller.
  /// - Returns: false, and nothing was changed, when both got each other's address, when the offer is gone, or when the
  ///   decision took a question back: that is asked anew.
  func takeBackOffer(_ decision: HistoryEntry, plan: PlanID, actor: String, now: Int64) throws(StorageError) -> Bool {
    guard let offer = decision.detail["offer"].flatMap({ Int64($0) }), let was = decision.detail["was"],
      let place = try place(ofOffer: offer, plan: plan)
    else { return false }
    if let answered = try contactAnswered(by: decision, place) {
      let told = try database.count(
        "SELECT count(*) FROM outbox WHERE history_id = ?1 AND state NOT IN ('held', 'pending', 'dropped')",
        [.integer(decision.id)])
      guard told == 0, answered.answer != .calledOff else { return false }
      try database.run(
        "UPDATE contact_request SET answer = NULL, answered_at = NULL, answered_by = NULL WHERE id = ?1",
        [.integer(answered.id)])
    } else if let open = try openContactRequest(ofOffer: offer) {
      try database.run(
        "UPDATE contact_request SET answer = 'called-off', answered_at = ?2, answered_by = ?3 WHERE id = ?1",
        [.integer(open.id), .integer(now), .text(actor)])
    }
    try database.run(
      """
      UPDATE contribution SET offer = ?5, offer_at = ?6, need = ?7 WHERE plan = ?1 AND kind = 'volunteer'
        AND ended_at IS NULL AND person_id = ?2 AND call IS ?3 AND activity IS ?4
      """,
      place + [.text(was), .integer(now), .optional(decision.detail["was-need"].flatMap { Int64($0) })])
    return true
  }

  /// The plan, the helper and the target of an offer, as the statements here take them; nil when it counts no more.
  private func place(ofOffer id: Int64, plan: PlanID) throws(StorageError) -> [SQLValue]? {
    try database.first(
      "SELECT person_id, call, activity FROM contribution WHERE id = ?1 AND ended_at IS NULL", [.integer(id)]
    ) { [.text(plan.text), .integer($0.int64(0)), .optional($0.optionalText(1)), .optional($0.optionalText(2))] }
  }

  private func contactAnswered(by decision: HistoryEntry, _ place: [SQLValue]) throws(StorageError) -> (
    id: Int64, answer: ContactRequest.Answer?
  )? {
    try database.first(
      """
      SELECT id, answer FROM contact_request WHERE plan = ?1 AND person_id = ?2 AND call IS ?3 AND activity IS ?4
        AND answered_at = ?5 AND answered_by = ?6
      """, place + [.integer(decision.at), .text(decision.actor)]
    ) { ($0.int64(0), ContactRequest.Answer(rawValue: $0.text(1))) }
  }
}
