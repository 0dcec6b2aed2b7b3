// An alarm: what a person must know at once, without a word of the mail that caused it.

internal import IntakeModel

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

/// An alarm as a mail.
package struct AlarmMail: Sendable {
  package var cause: AlarmCause
  /// Whether the next ones within the hour are not sent.
  package var isLastOfHour: Bool

  package init(_ cause: AlarmCause, isLastOfHour: Bool) {
    self.cause = cause
    self.isLastOfHour = isLastOfHour
  }

  /// The mail as bytes.
  package func compose(_ head: Letterhead) throws(CompositionError) -> OutgoingMail {
    let texts = head.language == "en" ? AlarmTexts.english : .dutch
    let (subject, body) = words(texts, plan: head.plan)
    return try head.compose(
      .alarm, subject: "Gehoord, \(head.plan): \(subject)",
      body: wrapped(body + (isLastOfHour ? "\n\n" + texts.last : "")) + "\n", language: texts.language)
  }

  private func words(_ texts: AlarmTexts, plan: PlanID) -> (subject: String, body: String) {
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
