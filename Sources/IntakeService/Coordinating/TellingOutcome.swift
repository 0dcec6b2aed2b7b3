// The mail that tells a sender what was decided about what waited.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

extension Coordinating {
  /// Only to who got the receipt that promised it. Who threatened, or was in need, hears from a person and not from
  /// the program. A reason is told by its sentence only, and never where the mail was flagged: that is nobody's business
  /// but the coordinators'.
  func tellOutcome(
    of mail: MailDetail, because rejection: RejectionReason?, plan: Configuration.PlanSettings, planNow: Plan,
    now: Int64
  ) throws(StorageError) -> DepartingMail? {
    let summary = mail.summary
    guard Set(summary.flags).isDisjoint(with: [.threat, .crisis]), let state = summary.confirmation,
      state == .sent || state == .pending || state == .held,
      let address = summary.fromAddress.flatMap(MailAddress.init),
      try !store.isSuppressed(address.identity, plan: plan.id),
      var outcome = confirmation(
        .decisionOutcome, of: mail, to: address, purpose: "outcome-\(now)", plan: plan, planNow: planNow, now: now)
    else { return nil }
    if Set(summary.flags).isSubset(of: [.offTopic, .forOthers]) { outcome.rejection = rejection }
    try store.dropPendingOutcomes(of: summary.id, now: now)
    do {
      return try send(outcome.compose(), outcome.messageID, as: .decisionOutcome, about: mail, plan: plan, now: now)
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("outcome-not-composed", plan: plan.id, mail: summary.id, now: now)
      return nil
    }
  }

  /// What stands recorded of a mail, as a mail to its sender; nil when the plan has no address to send from.
  func confirmation(
    _ kind: MailKind, of mail: MailDetail, to address: MailAddress, purpose: String, plan: Configuration.PlanSettings,
    planNow: Plan, now: Int64
  ) -> Confirmation? {
    guard let sender = plan.sender else { return nil }
    let summary = mail.summary
    return Confirmation(
      kind: kind, plan: planNow, publicReference: summary.reference, language: summary.language, recipient: address,
      greetingName: summary.fromName,
      items: summary.items.filter { $0.state == .recorded }.map {
        ConfirmedItem(number: $0.position, kind: $0.kind, target: $0.target)
      },
      isUnverified: summary.authentication != .passed, publicURL: plan.publicURL, senderName: plan.name(planNow),
      senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: configuration.envelopeSender, planAddress: sender),
      signature: plan.closing(planNow), texts: plan.ownTexts,
      messageID: ReplyToken.messageID(
        key: store.tokenKey, mailID: summary.id.rawValue, recipient: address, purpose: purpose,
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      originalMessageID: mail.messageID.map(MessageID.init), originalReferences: mail.references.map(MessageID.init),
      date: now, zoneOffset: LocalTime(now, in: configuration.timeZone).zoneOffset)
  }

  /// Puts a mail of an operation into the outbox, where undoing that operation finds it until it leaves.
  func send(
    _ composed: OutgoingMail, _ messageID: MessageID, as kind: MailKind, about mail: MailDetail,
    plan: Configuration.PlanSettings, now: Int64
  ) throws(StorageError) -> DepartingMail {
    let leavesAt = now + Self.reconsideration
    try store.enqueue(
      OutboxEntry(
        plan: plan.id, mail: mail.summary.id, kind: kind, recipient: composed.recipient,
        envelopeSender: composed.envelopeSender, messageID: messageID, content: composed.bytes,
        heldBecause: configuration.heldBecause, notBefore: leavesAt, history: mail.summary.revision), now: now)
    return DepartingMail(kind: kind, leavesAt: leavesAt)
  }
}
