// The confirmation of a mail: may it go, what does it say, and into the outbox with it.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening

extension Pipeline {
  /// Puts the confirmation into the outbox, or notes why there is none. Part of the transaction that records the mail,
  /// since the brakes count what is in the outbox.
  func confirm(_ interpreted: InterpretedMail, recorded: RecordedMail, now: Int64) throws(StorageError) {
    guard interpreted.reading.decision != .ignore, let recipient = recipient(of: interpreted.mail) else { return }
    // A threat gets no answer; a coordinator decides.
    guard !interpreted.reading.flags.contains(.threat) else {
      return try store.setReply(of: recorded.id, rule: nil, words: "op een bedreiging antwoordt het programma niet")
    }
    let brakes = settings.brakes
    let counts = try store.replyCounts(
      to: recipient, plan: plan.id, floodLimit: brakes.breakerPerHour, now: now)
    let facts = ReplyFacts(counts, recipient: recipient, settings: settings, now: now)
    let verdict = replyDecision(interpreted.screening, facts: facts, brakes: brakes)
    var heldBecause: String?
    var notBefore = now
    switch verdict {
    case .send: break
    case .hold(let reason):
      heldBecause = reason.words
      try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    case .later(let moment, let reason):
      notBefore = moment
      try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    case .never(let reason):
      return try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    }
    let confirmation = Confirmation(
      of: interpreted, recorded: recorded, recipient: recipient, settings: settings, plan: plan, planNow: planNow,
      tokenKey: store.tokenKey, now: now)
    try enqueue(confirmation, of: recorded, heldBecause: heldBecause, notBefore: notBefore, now: now)
  }

  private func enqueue(
    _ confirmation: Confirmation?, of recorded: RecordedMail, heldBecause: String?, notBefore: Int64, now: Int64
  ) throws(StorageError) {
    let mail: OutgoingMail
    do {
      guard let confirmation else { throw CompositionError.refusedValue("sender") }
      mail = try confirmation.compose()
    } catch {
      log(.error, "confirmation-not-composed", ["plan": plan.id, "mail": recorded.id.rawValue, "because": error])
      return try store.setReply(of: recorded.id, rule: nil, words: "de bevestiging kon niet worden opgesteld")
    }
    guard let messageID = confirmation?.messageID else { return }
    try store.enqueue(
      OutboxEntry(
        plan: plan.id, mail: recorded.id, kind: .confirmation, recipient: mail.recipient,
        envelopeSender: mail.envelopeSender, messageID: messageID, content: mail.bytes, heldBecause: heldBecause,
        notBefore: notBefore), now: now)
  }
}
