// Whether a coordinator may have a helper's address: asked by mail, answered by the helper, and only then given.

package import IntakeModel

/// A helper was asked whether a coordinator may have their name and address.
package struct ContactRequest: Sendable, Equatable {
  /// What the helper said, or that nobody asks any more.
  package enum Answer: String, Sendable, CaseIterable {
    case yes, no
    case calledOff = "called-off"
  }

  /// The number that an answer carries.
  package var id: Int64
  /// For what the help is.
  package var target: Target
  /// The helper's mail that offers it.
  package var mail: MailID
  /// Who asks, as ``MailAddress/identity``.
  package var coordinator: String
  /// Nil as long as the helper has not answered.
  package var answer: Answer?
}

extension PlanStore {
  /// Who can be asked about an offer; nil when there is no such offer, or no mail may go to the helper.
  package func helper(ofOffer id: Int64, plan: PlanID) throws(StorageError) -> NoticeRecipient? {
    try recipients("c.kind = 'volunteer' AND c.id = ?2", [.text(plan.text), .integer(id)]).first
  }

  /// The helper of a request; nil when their offer is gone, or no mail may go to them.
  package func helper(ofRequest id: Int64, plan: PlanID) throws(StorageError) -> NoticeRecipient? {
    try recipients(
      """
      c.kind = 'volunteer' AND (c.person_id, coalesce(c.call, ''), coalesce(c.activity, '')) = (
        SELECT person_id, coalesce(call, ''), coalesce(activity, '') FROM contact_request WHERE id = ?2)
      """, [.text(plan.text), .integer(id)]
    ).first
  }

  /// Notes that a helper is asked, and that their offer has come so far; belongs in the transaction that puts the mail
  /// into the outbox.
  /// - Returns: the row of the request and that of the history; nil when they are being asked already.
  /// - Parameter coordinator: who asks, with their name for the history.
  package func askForContact(
    _ offer: Int64, of helper: NoticeRecipient, for coordinator: (identity: String, name: String), plan: PlanID,
    actor: String, now: Int64
  ) throws(StorageError) -> (request: Int64, history: Int64)? {
    guard let target = helper.targets.first, try openContactRequest(ofOffer: offer) == nil,
      let history = try noteOffer(
        offer, to: .asked, contact: coordinator.name, plan: plan, actor: actor, now: now)
    else { return nil }
    let request = try database.insert(
      """
      INSERT INTO contact_request (plan, person_id, mail_id, call, activity, coordinator, at, actor)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [
        .text(plan.text), .integer(helper.person), .integer(helper.mail.rawValue), .call(target), .activity(target),
        .text(coordinator.identity), .integer(now), .text(actor),
      ])
    return (request, history)
  }

  /// A request by the number that its answer carries.
  package func contactRequest(_ id: Int64, plan: PlanID) throws(StorageError) -> ContactRequest? {
    try contactRequests("r.id = ?1 AND r.plan = ?2", [.integer(id), .text(plan.text)])
  }

  /// The request about an offer that the helper has not answered.
  package func openContactRequest(ofOffer id: Int64) throws(StorageError) -> ContactRequest? {
    try contactRequests(
      """
      r.answer IS NULL AND (r.person_id, coalesce(r.call, ''), coalesce(r.activity, '')) = (
        SELECT person_id, coalesce(call, ''), coalesce(activity, '') FROM contribution WHERE id = ?1)
      """, [.integer(id)])
  }

  private func contactRequests(_ condition: String, _ values: [SQLValue]) throws(StorageError) -> ContactRequest? {
    try database.first(
      "SELECT r.id, r.call, r.activity, r.mail_id, r.coordinator, r.answer FROM contact_request r WHERE \(condition)",
      values
    ) { row in
      ContactRequest(
        id: row.int64(0), target: Target(call: row.optionalText(1), activity: row.optionalText(2)),
        mail: MailID(row.int64(3)), coordinator: row.text(4),
        answer: row.optionalText(5).flatMap(ContactRequest.Answer.init))
    }
  }

  /// Records what a helper said, and how far their offer is by it. What had been written and has not left goes no more.
  /// - Parameter name: of the coordinator who asked, for the history.
  /// - Returns: the row of the history that tells of it; nil when the request was answered before, or the offer is gone.
  package func answerContact(
    _ request: ContactRequest, _ answer: ContactRequest.Answer, askedBy name: String?, plan: PlanID, actor: String,
    now: Int64
  ) throws(StorageError) -> Int64? {
    let changed = try database.run(
      """
      UPDATE contact_request SET answer = ?2, answered_at = ?3, answered_by = ?4 WHERE id = ?1 AND answer IS NULL
      """, [.integer(request.id), .text(answer.rawValue), .integer(now), .text(actor)])
    guard changed == 1 else { return nil }
    let offer = try database.first(
      """
      SELECT max(c.id) FROM contribution c JOIN contact_request r ON r.person_id = c.person_id
      WHERE r.id = ?1 AND c.kind = 'volunteer' AND c.ended_at IS NULL AND c.call IS r.call AND c.activity IS r.activity
      """, [.integer(request.id)]
    ) { $0.optionalInt64(0) }
    guard let offer = offer ?? nil else { return nil }
    let state: OfferState =
      switch answer {
      case .yes: .agreed
      case .no: .declined
      case .calledOff: .offered
      }
    return try noteOffer(offer, to: state, contact: name, plan: plan, actor: actor, now: now)
  }

  /// Gives up every mail about an offer that has not left: the question to the helper, or what a yes would have told.
  package func dropContactMails(ofOffer id: Int64, now: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'het aanbod is veranderd'
      WHERE state IN ('held', 'pending') AND history_id IN (
        SELECT h.id FROM history h WHERE h.operation = 'offer' AND h.mail_id IN (
          SELECT i.mail_id FROM contribution c JOIN item i ON i.id = c.item_id
          WHERE (c.person_id, coalesce(c.call, ''), coalesce(c.activity, '')) = (
            SELECT person_id, coalesce(call, ''), coalesce(activity, '') FROM contribution WHERE id = ?1)))
      """, [.integer(id), .integer(now)])
  }
}
