// The digest: what waits for a coordinator, in one mail a day, without a word of any mail.

package import IntakeModel

/// What waits in one plan.
package struct DigestPlan: Sendable {
  package struct Entry: Sendable {
    /// As `KVM-12`.
    package var reference: String
    /// Why it waits and what is proposed, in words of the plan: never of a mail.
    package var proposal: String
    /// Whole days since it waits.
    package var days: Int

    package init(reference: String, proposal: String, days: Int) {
      self.reference = reference
      self.proposal = proposal
      self.days = days
    }
  }

  package var title: String
  package var waiting: Int
  /// Whole days since the first of them waits.
  package var oldestDays: Int
  /// The first ten, in the order of the queue.
  package var entries: [Entry]

  package init(title: String, waiting: Int, oldestDays: Int, entries: [Entry]) {
    self.title = title
    self.waiting = waiting
    self.oldestDays = oldestDays
    self.entries = entries
  }
}

/// A digest as a mail.
package struct DigestMail: Sendable {
  /// Whose address sends it.
  package var plan: PlanID
  /// `nl` or `en`.
  package var language: String
  package var name: String
  /// Those where something waits.
  package var plans: [DigestPlan]
  /// Signs in; nil where there is no page.
  package var link: String?
  package var senderName: String
  package var senderAddress: MailAddress
  package var recipient: MailAddress
  package var messageID: MessageID
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    plan: PlanID, language: String, name: String, plans: [DigestPlan], link: String?,
    senderName: String,
    senderAddress: MailAddress, recipient: MailAddress, messageID: MessageID, date: Int64,
    zoneOffset: Int
  ) {
    self.plan = plan
    self.language = language
    self.name = name
    self.plans = plans
    self.link = link
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.recipient = recipient
    self.messageID = messageID
    self.date = date
    self.zoneOffset = zoneOffset
  }

  /// The mail as bytes.
  package func compose() throws(CompositionError) -> OutgoingMail {
    let texts = CoordinatorTexts.of(language)
    let total = plans.reduce(0) { $0 + $1.waiting }
    var body = "\(texts.greeting(name))\n\n"
    for plan in plans { body += section(plan, texts) + "\n" }
    if let link { body += "\(wrapped(texts.digestLink))\n\n\(link)\n\n" }
    body += wrapped(texts.digestEnd) + "\n"
    let kind = MailKind.digest
    return try PlainMail(
      senderName: senderName, senderAddress: senderAddress,
      envelopeSender: kind.envelopeSender(bounceAddress: nil, planAddress: senderAddress),
      recipient: recipient,
      subject: texts.digestSubject(total), body: body, language: texts.language,
      autoSubmitted: kind.manner.autoSubmitted, loopMark: plan.text, messageID: messageID,
      date: date,
      zoneOffset: zoneOffset
    ).compose()
  }

  private func section(_ plan: DigestPlan, _ texts: CoordinatorTexts) -> String {
    var text = wrapped("\(plan.title): \(texts.waiting(plan.waiting, plan.oldestDays))") + "\n\n"
    for entry in plan.entries {
      let line = "\(entry.reference)  \(entry.proposal) (\(texts.since(entry.days)))"
      text += "- " + wrapped(line).replacing("\n", with: "\n  ") + "\n"
    }
    if plan.waiting > plan.entries.count {
      text += texts.more(plan.waiting - plan.entries.count) + "\n"
    }
    return text
  }
}
