// An alarm: what a person must know at once, without a word of the mail that caused it.

package import IntakeModel

/// Why there is an alarm.
package enum AlarmCause: Sendable, Equatable {
  /// A mail, by its number within the plan, in which somebody seems to be in need.
  case crisis(reference: String, number: Int)
  case threat(reference: String, number: Int)
  /// Far more confirmations were asked for than a neighbourhood writes.
  case breakerOpened
  /// So many files were taken out of `new/` before they were handled.
  case missing(count: Int)
  /// Mail lies in `new/`, and none was handled for so long.
  case stalled(minutes: Int)
  /// What an earlier alarm told of is over.
  case recovered
}

/// An alarm as a value.
package struct AlarmMail: Sendable {
  package var cause: AlarmCause
  package var plan: PlanID
  /// `nl` or `en`.
  package var language: String
  /// Whether the next ones within the hour are not sent.
  package var isLastOfHour: Bool
  package var senderName: String
  package var senderAddress: MailAddress
  package var recipient: MailAddress
  package var messageID: MessageID
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    cause: AlarmCause, plan: PlanID, language: String, isLastOfHour: Bool, senderName: String,
    senderAddress: MailAddress, recipient: MailAddress, messageID: MessageID, date: Int64, zoneOffset: Int
  ) {
    self.cause = cause
    self.plan = plan
    self.language = language
    self.isLastOfHour = isLastOfHour
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.recipient = recipient
    self.messageID = messageID
    self.date = date
    self.zoneOffset = zoneOffset
  }

  /// The mail as bytes.
  package func compose() throws(CompositionError) -> OutgoingMail {
    let texts = language == "en" ? AlarmTexts.english : .dutch
    let (subject, body) = words(texts)
    let kind = MailKind.alarm
    let mail = PlainMail(
      senderName: senderName, senderAddress: senderAddress,
      envelopeSender: kind.envelopeSender(bounceAddress: nil, planAddress: senderAddress), recipient: recipient,
      subject: "Gehoord, \(plan): \(subject)", body: wrapped(body + (isLastOfHour ? "\n\n" + texts.last : "")) + "\n",
      language: texts.language, autoSubmitted: kind.manner.autoSubmitted, loopMark: plan.text, messageID: messageID,
      date: date, zoneOffset: zoneOffset)
    return try mail.compose()
  }

  private func words(_ texts: AlarmTexts) -> (subject: String, body: String) {
    let command = "gehoor --plan \(plan)"
    switch cause {
    case .crisis(let reference, let number):
      return (texts.crisis + " [\(reference)]", texts.crisisBody + "\n\n" + "\(command) show \(number)")
    case .threat(let reference, let number):
      return (texts.threat + " [\(reference)]", texts.threatBody + "\n\n" + "\(command) show \(number)")
    case .breakerOpened:
      return (texts.breaker, texts.breakerBody + "\n\n\(command) status\n\(command) breaker close")
    case .missing(let count):
      return ("\(texts.missing) (\(count))", texts.missingBody + "\n\n\(command) accounts")
    case .stalled(let minutes):
      return (
        texts.stalled,
        texts.stalledBody.replacing("{minutes}", with: String(minutes))
          + "\n\n\(command) status\n\(command) accounts\njournalctl -u gehoord"
      )
    case .recovered: return (texts.recovered, texts.recoveredBody + "\n\n\(command) accounts")
    }
  }
}

/// The sentences of alarms in one language.
struct AlarmTexts: Sendable {
  let language: String
  let crisis: String
  let crisisBody: String
  let threat: String
  let threatBody: String
  let breaker: String
  let breakerBody: String
  let missing: String
  let missingBody: String
  let stalled: String
  /// With `{minutes}`.
  let stalledBody: String
  let recovered: String
  let recoveredBody: String
  let last: String
}
