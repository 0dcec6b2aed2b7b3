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
    to interpreted: InterpretedMail, recorded: RecordedMail, answering answered: AnsweredMail?, effect: FollowUpEffect?,
    wasSuppressed: Bool, now: Int64
  ) throws(StorageError) {
    guard interpreted.reading.decision != .ignore, let recipient = recipient(of: interpreted.mail) else { return }
    var kind = effect?.mailKind ?? (answered == nil ? MailKind.confirmation : .followUpAnswer)
    if effect == .erase {
      let last = try confirmation(
        of: interpreted, recorded: recorded, kind: kind, answering: nil, effect: nil, recipient: recipient, now: now)
      return try erase(recipient, confirmation: last, now: now)
    }
    // Who wants no mail gets none for that reason, whatever they write.
    if !wasSuppressed, let reason = Self.reasonForSilence(interpreted.reading, effect) {
      return try store.setReply(of: recorded.id, rule: nil, words: reason)
    }
    let isSuppressed = wasSuppressed && effect?.mailKind == nil  // who asks about their data is answered all the same
    var notBefore = now
    let isRepeat = kind == .confirmation || effect == nil ? try repeats(recorded, to: recipient) : false
    let decided = try decision(
      on: interpreted, kind: kind, recipient: recipient, isSuppressed: isSuppressed, isRepeat: isRepeat, now: now)
    switch decided {
    case .send: break
    case .hold(let reason): try note(reason, on: recorded)
    case .later(let moment, let reason):
      notBefore = moment
      if reason.rule == .senderWindow, kind == .confirmation { kind = .summary }
      try note(reason, on: recorded)
    case .never(let reason): return try note(reason, on: recorded)
    }
    let letter = try confirmation(
      of: interpreted, recorded: recorded, kind: kind, answering: answered, effect: effect, recipient: recipient,
      now: now)
    guard let letter else { return try cannotCompose(recorded, because: CompositionError.refusedValue("sender")) }
    if kind == .summary {
      try summarise(
        letter, of: recorded, isWaiting: interpreted.reading.decision == .queue, until: notBefore, now: now)
    } else {
      try enqueue(letter, of: recorded, notBefore: notBefore, now: now)
    }
  }

  private func note(_ reason: ScreeningReason, on recorded: RecordedMail) throws(StorageError) {
    try store.setReply(of: recorded.id, rule: reason.rule?.description, words: reason.words)
  }

  /// Asks screening and the brakes, counted in the transaction that also writes the reply.
  private func decision(
    on interpreted: InterpretedMail, kind: MailKind, recipient: MailAddress, isSuppressed: Bool, isRepeat: Bool,
    now: Int64
  ) throws(StorageError) -> ReplyDecision {
    guard interpreted.screening.mayReply else { return .never(interpreted.screening.replyReason) }
    let isAtProvider = settings.brakes.mailProviders.contains(recipient.domain)
    var counts = try store.replyCounts(to: recipient, plan: plan.id, countsDomain: !isAtProvider, now: now)
    counts.isSuppressed = isSuppressed
    let isAskedFor = kind == .confirmation && !isSuppressed && !isRepeat
    let breaker = try PlanBreaker(settings: settings, plan: plan, store: store)
      .turned(askingFor: isAskedFor ? 1 : 0, now: now)
    var facts = ReplyFacts(
      counts, kind: kind, recipient: recipient, breaker: breaker, settings: settings, now: now)
    facts.isAlreadyConfirmed = isRepeat
    return replyDecision(interpreted.screening, facts: facts, brakes: settings.brakes)
  }

  /// What the mail says: a confirmation, or what an answer did, or something about the recipient's data.
  private func confirmation(
    of interpreted: InterpretedMail, recorded: RecordedMail, kind: MailKind, answering answered: AnsweredMail?,
    effect: FollowUpEffect?, recipient: MailAddress, now: Int64
  ) throws(StorageError) -> Confirmation? {
    var confirmation = Confirmation(
      of: interpreted, recorded: recorded, kind: kind, recipient: recipient, settings: settings,
      plan: plan, planNow: planNow, tokenKey: store.tokenKey, now: now)
    if let answered, let report = effect?.report {
      confirmation?.tell(
        report, of: answered.summary.reference,
        standing: try store.standingItems(of: answered.summary.id), term: term(now: now))
      // What they answer to this mail is again about the mail whose items it lists.
      confirmation?.messageID = token(
        for: answered.summary.id, to: recipient, purpose: "answer-\(recorded.number)", now: now)
    }
    if let effect { try tellPrivacy(effect, in: &confirmation, recorded: recorded, recipient: recipient, now: now) }
    return confirmation
  }

  private func token(for mail: MailID, to recipient: MailAddress, purpose: String, now: Int64) -> MessageID {
    ReplyToken.messageID(
      key: store.tokenKey, mailID: mail.rawValue, recipient: recipient, purpose: purpose,
      expires: now + ReplyToken.lifetime, domain: plan.sender?.domain ?? recipient.domain)
  }

  /// A threat gets no answer: a coordinator decides. Nor does a thank-you, or the thanks would never end.
  private static func reasonForSilence(_ reading: Reading, _ effect: FollowUpEffect?) -> String? {
    if reading.flags.contains(.threat) { return "op een bedreiging antwoordt het programma niet" }
    if case .shareContact = effect { return "de mail met het adres van de coördinator is het antwoord" }
    let isTold = effect?.report != nil || effect?.mailKind != nil
    if reading.decision == .accept, reading.items.isEmpty, !isTold { return "een bedankje krijgt geen antwoord" }
    return nil
  }

  /// Makes the mail one about the recipient's data, with a token that serves for nothing else.
  private func tellPrivacy(
    _ effect: FollowUpEffect, in confirmation: inout Confirmation?, recorded: RecordedMail, recipient: MailAddress,
    now: Int64
  ) throws(StorageError) {
    let purpose: String
    let notice: PrivacyNotice
    switch effect {
    case .askAccess: (purpose, notice) = (Self.accessPurpose, .askAccess)
    case .askErasure: (purpose, notice) = (Self.erasurePurpose, .askErasure)
    case .tellData:
      guard let record = try store.person(recipient.identity, plan: plan.id) else { return }
      (purpose, notice) = ("privacy-answer", .report(DataReport(record, configuration: settings.configuration)))
    default: return
    }
    confirmation?.notice = notice
    confirmation?.messageID = token(for: recorded.id, to: recipient, purpose: purpose, now: now)
  }

  /// The day by which what waits is read, as `YYYY-MM-DD`.
  private func term(now: Int64) -> String {
    LocalTime(now + Int64(settings.configuration.answerWithinDays) * 86_400, in: settings.configuration.timeZone).isoDay
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
