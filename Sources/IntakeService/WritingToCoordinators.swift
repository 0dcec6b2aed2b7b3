// The way of a mail to a coordinator into the outbox.

internal import Digests
internal import IntakeModel
internal import Outgoing
internal import PlanStorage

extension PlanStore {
  /// Puts a mail to a coordinator into the outbox; it leaves also while replies are held.
  /// - Parameters:
  ///   - plan: whose address sends it.
  ///   - mail: what it is about.
  /// - Returns: false when the plan has no address to send from, or when it could not be composed, which is noted.
  @discardableResult
  func put(
    _ kind: MailKind, to recipient: MailAddress, language: String, from plan: Configuration.PlanSettings,
    about mail: MailID? = nil, configuration: Configuration, now: Int64,
    compose: (Letterhead) throws(CompositionError) -> OutgoingMail
  ) throws(StorageError) -> Bool {
    guard let sender = plan.sender else { return false }
    let head = Letterhead(
      plan: plan.id, language: language, senderName: try senderName(of: plan), senderAddress: sender,
      recipient: recipient,
      messageID: MessageID("\(kind.rawValue).\(now).\(hexadecimal(randomBytes(8)))@\(sender.domain)"), date: now,
      zoneOffset: LocalTime(now, in: configuration.timeZone).zoneOffset)
    let composed: OutgoingMail
    do throws(CompositionError) {
      composed = try compose(head)
    } catch {
      try note("\(kind.rawValue)-not-composed", plan: plan.id, mail: mail, now: now)
      return false
    }
    try enqueue(
      OutboxEntry(
        plan: plan.id, mail: mail, kind: kind, recipient: composed.recipient, envelopeSender: composed.envelopeSender,
        messageID: head.messageID, content: composed.bytes, heldBecause: nil, notBefore: now), now: now)
    return true
  }

  /// The name that stands in From, also of a plan whose text was not imported yet.
  func senderName(of plan: Configuration.PlanSettings) throws(StorageError) -> String {
    try currentPlan(plan.id).map(plan.name) ?? plan.senderName ?? plan.id.text
  }
}
