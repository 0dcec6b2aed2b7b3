// What every mail of ours to a coordinator shares: whose it is, from whom to whom it goes, and when.

package import IntakeModel

/// The frame of a mail to a coordinator.
package struct Letterhead: Sendable {
  /// Whose address sends it.
  package var plan: PlanID
  /// `nl` or `en`.
  package var language: String
  package var senderName: String
  package var senderAddress: MailAddress
  package var recipient: MailAddress
  package var messageID: MessageID
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    plan: PlanID, language: String, senderName: String, senderAddress: MailAddress, recipient: MailAddress,
    messageID: MessageID, date: Int64, zoneOffset: Int
  ) {
    self.plan = plan
    self.language = language
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.recipient = recipient
    self.messageID = messageID
    self.date = date
    self.zoneOffset = zoneOffset
  }

  /// The mail as bytes.
  /// - Parameter language: of the texts.
  func compose(_ kind: MailKind, subject: String, body: String, language: String) throws(CompositionError)
    -> OutgoingMail
  {
    try PlainMail(
      senderName: senderName, senderAddress: senderAddress,
      envelopeSender: kind.envelopeSender(bounceAddress: nil, planAddress: senderAddress), recipient: recipient,
      subject: subject, body: body, language: language, autoSubmitted: kind.manner.autoSubmitted,
      loopMark: plan.text, messageID: messageID, date: date, zoneOffset: zoneOffset
    ).compose()
  }
}
