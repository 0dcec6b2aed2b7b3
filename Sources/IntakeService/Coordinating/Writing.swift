// Operations of coordinators that write a mail of their own: an answer, a confirmation that was kept back, and passing on.

internal import IntakeModel
internal import MaildirInbox
internal import Outgoing
package import PlanStorage

extension Coordinating {
  /// Answers a mail in the coordinator's own words; the answer to it comes back as one to that mail. What asked for it
  /// is settled, and the words stay in the history. Leaves after ``reconsideration``.
  /// - Parameters:
  ///   - text: UTF-8 with LF, as ``answerTemplate(_:for:plan:planNow:)`` begins it; empty is refused.
  ///   - positions: the items that it answers; nil for all that ask.
  package func answer(
    _ text: String, items positions: [Int]? = nil, on mail: MailPlace, by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> OperationOutcome {
    try operate(on: mail, by: actor) { (planNow) throws(StorageError) in
      let words = text.trimmingWhitespace()
      guard let detail = try store.mail(number: mail.number, plan: mail.plan.id), !words.isEmpty,
        let letter = letter(
          words, to: detail.summary.fromAddress.flatMap(MailAddress.init), about: detail, plan: mail.plan,
          planNow: planNow, now: now),
        let composed = composed(letter.compose)
      else { return .refused(.cannotWrite) }
      return try review(.answer(positions: positions, text: words), on: mail, by: actor, now: now) {
        (answered) throws(StorageError) in
        try send(composed, letter.messageID, as: .coordinatorAnswer, about: answered, plan: mail.plan, now: now)
      }
    }
  }

  /// How a letter to a mail's sender begins, in the mail's language; nil when the actor may not see the mail.
  package func letter(_ template: AnswerTemplate, on mail: MailPlace, for actor: ActingPerson) throws(StorageError)
    -> String?
  {
    guard let detail = try self.mail(mail.number, in: mail.plan, for: actor),
      let planNow = try store.currentPlan(mail.plan.id)
    else { return nil }
    return template.letter(
      language: detail.summary.language, form: planNow.addressForm,
      name: detail.summary.fromName.flatMap(greetingName(from:)) ?? "", closing: mail.plan.closing(planNow))
  }

  /// Sends the confirmation that was kept back, of what stands recorded. Leaves after ``reconsideration``.
  package func confirm(on mail: MailPlace, by actor: ActingPerson, now: Int64) throws(StorageError) -> OperationOutcome
  {
    try operate(on: mail, by: actor) { (planNow) throws(StorageError) in
      guard let detail = try store.mail(number: mail.number, plan: mail.plan.id),
        let address = detail.summary.fromAddress.flatMap(MailAddress.init),
        try !store.isSuppressed(address.identity, plan: mail.plan.id),
        let confirmation = confirmation(
          .confirmation, of: detail, to: address, purpose: "confirmation", plan: mail.plan, planNow: planNow, now: now),
        let composed = composed(confirmation.compose)
      else { return .refused(.cannotWrite) }
      return try review(.confirm, on: mail, by: actor, now: now) { (confirmed) throws(StorageError) in
        try send(composed, confirmation.messageID, as: .confirmation, about: confirmed, plan: mail.plan, now: now)
      }
    }
  }

  /// Passes a mail on to the plan's people, who read it elsewhere; of an original that is gone or too large only the
  /// words that were kept. Refused without a `human_address`.
  package func passOn(_ mail: MailPlace, by actor: ActingPerson, now: Int64) throws(StorageError) -> OperationOutcome {
    let original = mail.plan.humanAddress == nil ? nil : try rawMail(mail)
    return try operate(on: mail, by: actor) { (planNow) throws(StorageError) in
      guard let detail = try store.mail(number: mail.number, plan: mail.plan.id) else {
        return .refused(.review(.noSuchMail))
      }
      let reference = detail.summary.reference
      let kept = original == nil ? "\n\n" + detail.ownText + "\n\n" + detail.cutText : ""
      let words = actor.words.passedOn(
        from: detail.summary.fromAddress ?? actor.words.unknownSender, subject: detail.summary.subject)
      guard
        var letter = letter(
          words + kept, to: mail.plan.humanAddress, about: detail, plan: mail.plan,
          planNow: planNow, now: now)
      else { return .refused(.cannotWrite) }
      letter.subject = actor.words.passedOnSubject(reference)
      letter.inReplyTo = nil
      let forwarded = ForwardedMail(letter: letter, original: original ?? [], reference: reference)
      guard let composed = original == nil ? composed(letter.compose) : composed(forwarded.compose) else {
        return .refused(.cannotWrite)
      }
      return try review(.notForUs, on: mail, by: actor, now: now) { (closed) throws(StorageError) in
        try send(composed, letter.messageID, as: .coordinatorAnswer, about: closed, plan: mail.plan, now: now)
      }
    }
  }

  /// Reviews, and when that was done sends what belongs to it.
  private func review(
    _ review: Review, on mail: MailPlace, by actor: ActingPerson, now: Int64,
    sending: (MailDetail) throws(StorageError) -> DepartingMail
  ) throws(StorageError) -> OperationOutcome {
    let outcome = try store.review(
      review, number: mail.number, plan: mail.plan.id, revision: mail.revision, actor: actor.name, now: now)
    guard case .done(let detail) = outcome else { return OperationOutcome(outcome) }
    return .done(detail, departing: try sending(detail))
  }

  /// A plain letter about a mail, in its thread; nil when it could not be addressed.
  private func letter(
    _ text: String, to recipient: MailAddress?, about mail: MailDetail, plan: Configuration.PlanSettings,
    planNow: Plan, now: Int64
  ) -> PlainMail? {
    guard let sender = plan.sender, let recipient else { return nil }
    let kind = MailKind.coordinatorAnswer
    let summary = mail.summary
    return PlainMail(
      senderName: plan.name(planNow), senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: configuration.envelopeSender, planAddress: sender),
      recipient: recipient,
      subject: coordinatorLanguage(summary.language).answerSubject(plan.name(planNow), summary.reference),
      body: wrapped(Self.safe(text)) + "\n", language: summary.language == "en" ? "en" : planNow.language,
      autoSubmitted: kind.manner.autoSubmitted, loopMark: plan.id.text,
      messageID: ReplyToken.messageID(
        key: store.tokenKey, mailID: summary.id.rawValue, recipient: recipient, purpose: "own-answer-\(now)",
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      inReplyTo: mail.messageID.map(MessageID.init), references: mail.references.map(MessageID.init), date: now,
      zoneOffset: LocalTime(now, in: configuration.timeZone).zoneOffset)
  }

  /// Each line as it may stand in a mail: nothing that controls a terminal or turns the direction of the text.
  static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }.joined(separator: "\n")
  }

  private func composed(_ compose: () throws(CompositionError) -> OutgoingMail) -> OutgoingMail? {
    do { return try compose() } catch { return nil }
  }

  /// The bytes of a mail's own file; nil when it is gone or too large to be passed on.
  private func rawMail(_ mail: MailPlace) throws(StorageError) -> [UInt8]? {
    guard let key = try store.maildirKey(ofMail: mail.number, plan: mail.plan.id) else { return nil }
    do {
      var maildir = try Maildir(path: mail.plan.maildir)
      guard let file = try maildir.currentMail(limit: 1, isKnown: { $0 != key }).mail.first else { return nil }
      var bytes: [UInt8] = []
      guard case .mail = maildir.read(file, limit: ForwardedMail.largestOriginal, into: &bytes) else { return nil }
      return bytes
    } catch {
      // What was kept of it is passed on instead.
      return nil
    }
  }
}

extension String {
  func trimmingWhitespace() -> String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
