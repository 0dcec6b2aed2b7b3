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
  /// Of the person; nil when they were erased, or were entered without one.
  package var address: String?
  package var isErased: Bool
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
  /// Whether that mail complains about a person: then only owners read its words.
  package var isComplaint: Bool
}

extension PlanStore {
  /// An offer that nobody answered for so long becomes a task: 14 days, in seconds.
  package static let patience: Int64 = 14 * 86_400

  /// The offers of a plan, one for each person and target, oldest first.
  /// - Parameters:
  ///   - target: only offers to this and what lies under it.
  ///   - before: only those that wait for an answer since before this moment.
  ///   - limit: at most so many.
  package func offers(
    _ plan: PlanID, target: Target = .wholePlan, unansweredSince before: Int64? = nil, limit: Int = .max
  ) throws(StorageError) -> [Offer] {
    let all = try offers(
      "c.plan = ?1 AND (?2 IS NULL OR c.call = ?2) AND (?3 IS NULL OR c.activity = ?3)",
      [.text(plan.text), .call(target), .activity(target)], limit: limit)
    guard let before else { return all }
    return all.filter { $0.state == .offered && $0.stateAt < before }
  }

  /// One for each person and target, by what went farthest.
  private func offers(_ condition: String, _ values: [SQLValue], limit: Int) throws(StorageError) -> [Offer] {
    try database.rows(
      """
      SELECT c.id, p.address, p.name, c.call, c.activity, c.offer, c.need, c.at, c.offer_at, m.number, i.quote,
        m.flags_json LIKE '%"complaint"%', max(
        CASE c.offer WHEN 'agreed' THEN 3 WHEN 'asked' THEN 2 WHEN 'offered' THEN 1 ELSE 0 END * 1000000000000 - c.id)
      FROM contribution c JOIN person p ON p.id = c.person_id JOIN item i ON i.id = c.item_id
        JOIN mail m ON m.id = i.mail_id
      WHERE c.kind = 'volunteer' AND c.ended_at IS NULL AND \(condition)
      GROUP BY c.person_id, c.call, c.activity ORDER BY c.at, c.id LIMIT ?\(values.count + 1)
      """, values + [.int(limit)]
    ) { row in
      let address = row.text(1)
      return Offer(
        id: row.int64(0), address: address.contains("@") ? address : nil, isErased: address.hasPrefix("erased:"),
        name: row.optionalText(2),
        target: Target(call: row.optionalText(3), activity: row.optionalText(4)),
        state: OfferState(rawValue: row.text(5)) ?? .offered, need: row.optionalInt64(6).map(Int.init),
        at: row.int64(7), stateAt: row.int64(8), mail: row.int(9), quote: row.text(10), isComplaint: row.flag(11))
    }
  }

  /// The offers to exactly this and to nothing under it, as ``offers(_:target:unansweredSince:limit:)`` gives them.
  package func offers(_ plan: PlanID, exactly target: Target, limit: Int) throws(StorageError) -> [Offer] {
    // The earliest rows only: a person offers the same a few times at most.
    let rows = try database.rows(
      """
      SELECT id FROM contribution INDEXED BY contribution_offered
      WHERE plan = ?1 AND kind = 'volunteer' AND ended_at IS NULL AND call IS ?2 AND activity IS ?3 ORDER BY id LIMIT ?4
      """, [.text(plan.text), .call(target), .activity(target), .int(limit * 3)]
    ) { $0.int64(0) }
    return try offers("c.id IN (SELECT value FROM json_each(?1))", [.text(try json(rows))], limit: limit)
  }

  /// The offers of the person who wrote a mail, for what that mail offers.
  package func offers(_ plan: PlanID, ofMail number: Int) throws(StorageError) -> [Offer] {
    try offers(
      """
      c.plan = ?1 AND (c.person_id, coalesce(c.call, ''), coalesce(c.activity, '')) IN (
        SELECT o.person_id, coalesce(o.call, ''), coalesce(o.activity, '')
        FROM contribution o JOIN item oi ON oi.id = o.item_id JOIN mail om ON om.id = oi.mail_id
        WHERE om.plan = ?1 AND om.number = ?2 AND o.kind = 'volunteer' AND o.ended_at IS NULL)
      """, [.text(plan.text), .int(number)], limit: .max)
  }

  /// What there are offers for, and how many; counted no further than `most`.
  package func offeredTargets(_ plan: PlanID, atMost most: Int) throws(StorageError) -> [(target: Target, offers: Int)]
  {
    // Steps from one target to the next in the index, whatever their number of offers.
    let live = "FROM contribution WHERE plan = ?1 AND kind = 'volunteer' AND ended_at IS NULL"
    let calls = try database.rows(
      """
      WITH RECURSIVE step(call) AS (
        SELECT min(call) \(live) AND call IS NOT NULL
        UNION ALL SELECT (SELECT min(call) \(live) AND call > step.call) FROM step WHERE step.call IS NOT NULL)
      SELECT call FROM step WHERE call IS NOT NULL
      """, [.text(plan.text)]
    ) { $0.text(0) }
    var targets = [Target.wholePlan]
    for call in calls {
      targets.append(Target(call: call))
      targets += try database.rows(
        """
        WITH RECURSIVE step(activity) AS (
          SELECT min(activity) \(live) AND call = ?2 AND activity IS NOT NULL
          UNION ALL SELECT (SELECT min(activity) \(live) AND call = ?2 AND activity > step.activity) FROM step
          WHERE step.activity IS NOT NULL)
        SELECT activity FROM step WHERE activity IS NOT NULL
        """, [.text(plan.text), .text(call)]
      ) { Target(call: call, activity: $0.text(0)) }
    }
    var offered: [(target: Target, offers: Int)] = []
    for target in targets {
      let count = try database.count(
        "SELECT count(*) FROM (SELECT 1 \(live) AND call IS ?2 AND activity IS ?3 LIMIT ?4)",
        [.text(plan.text), .call(target), .activity(target), .int(most)])
      if count > 0 { offered.append((target, count)) }
    }
    return offered
  }

  /// Notes how far an offer is: with it all by which the same person offers the same.
  /// - Parameter need: the number of the need it is for; nil leaves it as it was.
  /// - Returns: whether there is such an offer that counts.
  package func setOffer(_ id: Int64, to state: OfferState, need: Int? = nil, plan: PlanID, actor: String, now: Int64)
    throws(StorageError) -> Bool
  {
    try noteOffer(id, to: state, need: need, plan: plan, actor: actor, now: now) != nil
  }

  /// How far an offer is; nil when there is none, or no more.
  package func offerState(_ id: Int64, plan: PlanID) throws(StorageError) -> OfferState? {
    try database.first(
      "SELECT offer FROM contribution WHERE id = ?1 AND plan = ?2 AND kind = 'volunteer' AND ended_at IS NULL",
      [.integer(id), .text(plan.text)]
    ) { OfferState(rawValue: $0.text(0)) } ?? nil
  }

  /// The same.
  /// - Parameter contact: the name of the coordinator who asks for the helper's address, or got it.
  /// - Returns: the row of the history that tells of it.
  func noteOffer(
    _ id: Int64, to state: OfferState, need: Int? = nil, contact: String? = nil, plan: PlanID, actor: String, now: Int64
  ) throws(StorageError) -> Int64? {
    try database.transaction { () throws(StorageError) in
      let before = try database.first(
        "SELECT offer, need FROM contribution WHERE id = ?1", [.integer(id)]
      ) { (state: $0.text(0), need: $0.optionalInt64(1)) }
      let changed = try database.run(
        """
        UPDATE contribution SET offer = ?3, offer_at = ?4, need = coalesce(?5, need)
        WHERE plan = ?2 AND kind = 'volunteer' AND ended_at IS NULL
          AND (person_id, call IS NULL, coalesce(call, ''), coalesce(activity, '')) = (
            SELECT person_id, call IS NULL, coalesce(call, ''), coalesce(activity, '')
            FROM contribution WHERE id = ?1 AND ended_at IS NULL)
        """, [.integer(id), .text(plan.text), .text(state.rawValue), .integer(now), .optional(need.map(Int64.init))])
      guard changed > 0, let mail = try mail(ofOffer: id) else { return nil }
      var detail = ["offer": String(id), "state": state.rawValue]
      if let need { detail["need"] = String(need) }
      detail["contact"] = contact
      detail["was"] = before?.state
      detail["was-need"] = before?.need.map { String($0) }
      // What a helper says themselves nobody takes back for them.
      let standing = actor == Self.senderActor ? nil : try json(standing(of: mail))
      return try database.insert(
        """
        INSERT INTO history (plan, mail_id, at, actor, operation, detail_json, before_json)
        VALUES (?1, ?2, ?3, ?4, 'offer', ?5, ?6)
        """,
        [
          .text(plan.text), .integer(mail.rawValue), .integer(now), .text(actor), .text(try json(detail)),
          .optional(standing),
        ])
    }
  }

  private func mail(ofOffer id: Int64) throws(StorageError) -> MailID? {
    try database.first(
      "SELECT i.mail_id FROM contribution c JOIN item i ON i.id = c.item_id WHERE c.id = ?1", [.integer(id)]
    ) { MailID($0.int64(0)) }
  }
}
