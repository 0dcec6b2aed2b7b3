// What follows from a coordinator's decision: the record, and in the same transaction the mail that tells its outcome.

internal import IntakeModel
internal import Outgoing
package import PlanStorage

/// Carries out decisions of coordinators; the terminal and the page use the same.
package struct Coordinating {
  /// How long a decision can be undone before its outcome leaves, in seconds.
  static let reconsideration: Int64 = 600

  private let configuration: Configuration
  private let store: PlanStore

  package init(configuration: Configuration, store: PlanStore) {
    self.configuration = configuration
    self.store = store
  }

  /// Records a decision and, when the mail no longer waits, the outcome for its sender, who was told that a person
  /// would look.
  /// - Parameter isTold: whether the sender gets a mail about it.
  package func decide(
    _ review: Review, number: Int, plan: Configuration.PlanSettings, actor: String, isTold: Bool = true, now: Int64
  ) throws(StorageError) -> ReviewOutcome {
    try store.transaction { () throws(StorageError) in
      let wasWaiting = try store.mail(number: number, plan: plan.id)?.summary.waitingSince != nil
      let outcome = try store.review(review, number: number, plan: plan.id, actor: actor, now: now)
      if case .done(let mail) = outcome, wasWaiting, mail.summary.waitingSince == nil, isTold {
        try tellOutcome(of: mail, plan: plan, now: now)
      }
      return outcome
    }
  }

  /// Only to who got the receipt that promised it. Who threatened, or was in need, hears from a person and not from
  /// the program.
  private func tellOutcome(of mail: MailDetail, plan: Configuration.PlanSettings, now: Int64) throws(StorageError) {
    let summary = mail.summary
    let recorded = summary.items.filter { $0.state == .recorded }
    guard Set(summary.flags).isDisjoint(with: [.threat, .crisis]), let state = summary.confirmation,
      state == .sent || state == .pending || state == .held,
      let address = summary.fromAddress.flatMap(MailAddress.init), let sender = plan.sender,
      try !store.isSuppressed(address.identity, plan: plan.id), let planNow = try store.currentPlan(plan.id)
    else { return }
    let kind = MailKind.decisionOutcome
    let confirmation = Confirmation(
      kind: kind, plan: planNow, publicReference: summary.reference, language: summary.language, recipient: address,
      greetingName: summary.fromName,
      items: recorded.map { ConfirmedItem(number: $0.position, kind: $0.kind, target: $0.target) },
      waiting: .nothing, answerBy: nil, isCrisis: false, isUnverified: summary.authentication != .passed,
      publicURL: plan.publicURL, senderName: plan.name(planNow),
      senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: configuration.envelopeSender, planAddress: sender),
      signature: plan.closing(planNow),
      texts: plan.ownTexts,
      messageID: ReplyToken.messageID(
        key: store.tokenKey, mailID: summary.id.rawValue, recipient: address, purpose: "outcome-\(now)",
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      originalMessageID: mail.messageID.map(MessageID.init), originalReferences: mail.references.map(MessageID.init),
      date: now, zoneOffset: LocalTime(now, in: configuration.timeZone).zoneOffset)
    try store.dropPendingOutcomes(of: summary.id, now: now)
    do {
      let composed = try confirmation.compose()
      try store.enqueue(
        OutboxEntry(
          plan: plan.id, mail: summary.id, kind: kind, recipient: composed.recipient,
          envelopeSender: composed.envelopeSender, messageID: confirmation.messageID, content: composed.bytes,
          heldBecause: configuration.heldBecause, notBefore: now + Self.reconsideration), now: now)
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("outcome-not-composed", plan: plan.id, mail: summary.id, now: now)
    }
  }
}
