// The mail with which a coordinator signs in: a link, and the six digits to type where one asked.

package import IntakeModel

/// A way in as a mail. It says nothing of the plan, its mails or its people.
package struct SignInMail: Sendable {
  package var plan: PlanID
  /// `nl` or `en`.
  package var language: String
  package var name: String
  /// The whole address of the page with the button.
  package var link: String
  package var code: String
  package var minutes: Int
  package var senderName: String
  package var senderAddress: MailAddress
  package var recipient: MailAddress
  package var messageID: MessageID
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    plan: PlanID, language: String, name: String, link: String, code: String, minutes: Int, senderName: String,
    senderAddress: MailAddress, recipient: MailAddress, messageID: MessageID, date: Int64, zoneOffset: Int
  ) {
    self.plan = plan
    self.language = language
    self.name = name
    self.link = link
    self.code = code
    self.minutes = minutes
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
    let kind = MailKind.signInLink
    // The link stands on a line of its own: a line that is wrapped is no link any more.
    let body = """
      \(texts.greeting(name))

      \(wrapped(texts.signIn(minutes)))

      \(link)

      \(wrapped(texts.code))

      \(code)

      \(wrapped(texts.notAsked))

      """
    return try PlainMail(
      senderName: senderName, senderAddress: senderAddress,
      envelopeSender: kind.envelopeSender(bounceAddress: nil, planAddress: senderAddress), recipient: recipient,
      subject: texts.signInSubject, body: body, language: texts.language, autoSubmitted: kind.manner.autoSubmitted,
      loopMark: plan.text, messageID: messageID, date: date, zoneOffset: zoneOffset
    ).compose()
  }
}
