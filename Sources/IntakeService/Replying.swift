// The reply to a mail: may it go, what does it say, and into the outbox with it.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage
internal import Screening

extension Pipeline {
  /// Puts the reply into the outbox, or notes why there is none. Part of the transaction that records the mail, since
  /// the brakes count what is in the outbox.
  /// - Parameter wasSuppressed: whether the sender wanted no mail before this one.
  func reply(
    to interpreted: InterpretedMail, recorded: RecordedMail, kind: MailKind, wasSuppressed: Bool, now: Int64
  ) throws(StorageError) {
    guard interpreted.reading.decision != .ignore, let recipient = recipient(of: interpreted.mail) else { return }
    if let reason = Self.reasonForSilence(interpreted.reading) {
      return try store.setReply(of: recorded.id, rule: nil, words: reason)
    }
    var kind = kind
    var notBefore = now
    switch try decision(on: interpreted, kind: kind, recipient: recipient, wasSuppressed: wasSuppressed, now: now) {
    case .send: break
    case .hold(let reason): try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    case .later(let moment, let reason):
      notBefore = moment
      if reason.rule == .senderWindow, kind == .confirmation { kind = .summary }
      try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    case .never(let reason):
      return try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
    }
    let confirmation = Confirmation(
      of: interpreted, recorded: recorded, kind: kind, recipient: recipient, settings: settings, plan: plan,
      planNow: planNow, tokenKey: store.tokenKey, now: now)
    guard let confirmation else { return try cannotCompose(recorded, because: CompositionError.refusedValue("sender")) }
    if kind == .summary {
      let isWaiting = interpreted.reading.decision == .queue
      try summarise(confirmation, of: recorded, isWaiting: isWaiting, until: notBefore, now: now)
    } else {
      try enqueue(confirmation, of: recorded, notBefore: notBefore, now: now)
    }
  }

  /// Asks screening and the brakes, counted in the transaction that also writes the reply.
  private func decision(
    on interpreted: InterpretedMail, kind: MailKind, recipient: MailAddress, wasSuppressed: Bool, now: Int64
  ) throws(StorageError) -> ReplyDecision {
    guard interpreted.screening.mayReply else { return .never(interpreted.screening.replyReason) }
    var counts = try store.replyCounts(to: recipient, plan: plan.id, now: now)
    counts.isSuppressed = wasSuppressed
    let isAskedFor = kind == .confirmation && !wasSuppressed
    let breaker = try PlanBreaker(settings: settings, plan: plan, store: store)
      .turned(askingFor: isAskedFor ? 1 : 0, now: now)
    let facts = ReplyFacts(
      counts, kind: kind, recipient: recipient, breaker: breaker, settings: settings, now: now)
    return replyDecision(interpreted.screening, facts: facts, brakes: settings.brakes)
  }

  /// A threat gets no answer: a coordinator decides. Nor does a thank-you, or the thanks would never end.
  private static func reasonForSilence(_ reading: Reading) -> String? {
    if reading.flags.contains(.threat) { return "op een bedreiging antwoordt het programma niet" }
    if reading.decision == .accept, reading.items.isEmpty { return "een bedankje krijgt geen antwoord" }
    return nil
  }

  private func enqueue(_ confirmation: Confirmation, of recorded: RecordedMail, notBefore: Int64, now: Int64)
    throws(StorageError)
  {
    let mail: OutgoingMail
    do {
      mail = try confirmation.compose()
    } catch {
      return try cannotCompose(recorded, because: error)
    }
    try store.enqueue(
      OutboxEntry(
        plan: plan.id, mail: recorded.id, kind: confirmation.kind, recipient: mail.recipient,
        envelopeSender: mail.envelopeSender, messageID: confirmation.messageID, content: mail.bytes,
        heldBecause: settings.heldBecause, notBefore: notBefore), now: now)
  }

  /// The mail is recorded all the same; it stands in the list as not confirmed.
  func cannotCompose(_ recorded: RecordedMail, because error: CompositionError) throws(StorageError) {
    log(.error, "confirmation-not-composed", ["plan": plan.id, "mail": recorded.id.rawValue, "because": error])
    try store.setReply(of: recorded.id, rule: nil, words: "de bevestiging kon niet worden opgesteld")
  }
}
