// Offers to help: how far each is, and which wait for an answer too long.

package import IntakeModel

/// How far an offer to help is. The raw values stand in the store.
package enum OfferState: String, Sendable, CaseIterable {
  /// Nobody has answered it.
  case offered
  /// A coordinator asked whether they would.
  case asked
  case agreed
  case declined
}

/// What a person offered for one target, by their newest mail that says so.
package struct Offer: Sendable, Equatable {
  /// The row of the contribution.
  package var id: Int64
  /// Of the person; nil when they were erased.
  package var address: String?
  package var name: String?
  package var target: Target
  package var state: OfferState
  /// The number of the need it is for.
  package var need: Int?
  /// When it was made, and when it got its state.
  package var at: Int64
  package var stateAt: Int64
  /// The number of the mail.
  package var mail: Int
  /// The words of the mail that offer it.
  package var quote: String
}

extension PlanStore {
  /// An offer that nobody answered for so long becomes a task: 14 days, in seconds.
  package static let patience: Int64 = 14 * 86_400

  /// The offers of a plan, one for each person and target, oldest first.
  /// - Parameters:
  ///   - target: only offers to this and what lies under it.
  ///   - before: only those that wait for an answer since before this moment.
  package func offers(_ plan: PlanID, target: Target = .wholePlan, unansweredSince before: Int64? = nil)
    throws(StorageError) -> [Offer]
  {
    try database.rows(
      """
      SELECT c.id, p.address, p.name, c.call, c.activity, c.offer, c.need, c.at, c.offer_at, m.number, i.quote, max(
        CASE c.offer WHEN 'agreed' THEN 3 WHEN 'asked' THEN 2 WHEN 'offered' THEN 1 ELSE 0 END * 1000000000000 - c.id)
      FROM contribution c JOIN person p ON p.id = c.person_id JOIN item i ON i.id = c.item_id
        JOIN mail m ON m.id = i.mail_id
      WHERE c.plan = ?1 AND c.kind = 'volunteer' AND c.ended_at IS NULL
        AND (?2 IS NULL OR c.call = ?2) AND (?3 IS NULL OR c.activity = ?3)
      GROUP BY c.person_id, c.call, c.activity
      HAVING ?4 IS NULL OR c.offer = 'offered' AND c.offer_at < ?4
      ORDER BY c.at, c.id
      """, [.text(plan.text), .call(target), .activity(target), .optional(before)]
    ) { row in
      let address = row.text(1)
      return Offer(
        id: row.int64(0), address: address.hasPrefix("erased:") ? nil : address, name: row.optionalText(2),
        target: Target(call: row.optionalText(3), activity: row.optionalText(4)),
        state: OfferState(rawValue: row.text(5)) ?? .offered, need: row.optionalInt64(6).map(Int.init),
        at: row.int64(7),
        stateAt: row.int64(8), mail: row.int(9), quote: row.text(10))
    }
  }

  /// Notes how far an offer is: with it all by which the same person offers the same.
  /// - Parameter need: the number of the need it is for; nil leaves it as it was.
  /// - Returns: whether there is such an offer that counts.
  package func setOffer(_ id: Int64, to state: OfferState, need: Int? = nil, plan: PlanID, actor: String, now: Int64)
    throws(StorageError) -> Bool
  {
    try database.transaction { () throws(StorageError) in
      let changed = try database.run(
        """
        UPDATE contribution SET offer = ?3, offer_at = ?4, need = coalesce(?5, need)
        WHERE plan = ?2 AND kind = 'volunteer' AND ended_at IS NULL
          AND (person_id, call IS NULL, coalesce(call, ''), coalesce(activity, '')) = (
            SELECT person_id, call IS NULL, coalesce(call, ''), coalesce(activity, '')
            FROM contribution WHERE id = ?1 AND ended_at IS NULL)
        """, [.integer(id), .text(plan.text), .text(state.rawValue), .integer(now), .optional(need.map(Int64.init))])
      guard changed > 0 else { return false }
      var detail = ["offer": String(id), "state": state.rawValue]
      if let need { detail["need"] = String(need) }
      try database.run(
        """
        INSERT INTO history (plan, mail_id, at, actor, operation, detail_json)
        SELECT ?2, i.mail_id, ?3, ?4, 'offer', ?5 FROM contribution c JOIN item i ON i.id = c.item_id WHERE c.id = ?1
        """, [.integer(id), .text(plan.text), .integer(now), .text(actor), .text(try json(detail))])
      return true
    }
  }
}
