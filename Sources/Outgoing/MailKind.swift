// The kinds of mail we send, and for each: its envelope, its mark, its brakes, and what an unknown outcome means.

package import IntakeModel

/// A kind of mail we send. The raw values stand in the store.
package enum MailKind: String, Sendable, Codable, CaseIterable {
  case confirmation
  /// What confirmations were held back, in one mail.
  case summary
  case followUpAnswer = "follow-up-answer"
  case privacyStep = "privacy-step"
  /// What a coordinator decided on a mail that waited.
  case decisionOutcome = "decision-outcome"
  case suggestionOutcome = "suggestion-outcome"
  case coordinatorAnswer = "coordinator-answer"
  /// To supporters or helpers.
  case notice
  case question
  case signInLink = "sign-in-link"
  case digest
  case alarm

  /// Which counters hold it back.
  package enum Brakes: Sendable {
    /// By sender and by plan and domain (N16, N17).
    case senderAndPlan
    /// Ten answers a day to one sender.
    case followUps
    /// By plan and domain (N17).
    case plan
    /// The plan's own mails an hour.
    case hourly
    case ownLimit
    case none
  }

  /// What happens with a mail that may have been delivered.
  package enum AfterUnknown: Sendable {
    case notResent
    /// A coordinator sees it, and one step sends it again.
    case shown
    case resent
  }

  /// RFC 3834 §5: an answer by the program, a mail of the program, or a person's own.
  package var autoSubmitted: AutoSubmitted {
    switch self {
    case .confirmation, .summary, .followUpAnswer, .privacyStep: .replied
    case .coordinatorAnswer: .no
    case .decisionOutcome, .suggestionOutcome, .notice, .question, .signInLink, .digest, .alarm: .generated
    }
  }

  /// The envelope sender; nil is `<>`.
  ///
  /// An automatic answer has none of its own, so that no bounce of it is ever answered (RFC 3834 §3.3), unless a
  /// bounce address is configured; what begins with us needs one, or its bounces would be lost.
  package func envelopeSender(bounceAddress: MailAddress?, planAddress: MailAddress) -> MailAddress? {
    switch self {
    case .confirmation, .summary, .followUpAnswer, .privacyStep: bounceAddress
    case .decisionOutcome, .suggestionOutcome, .notice, .question: bounceAddress ?? planAddress
    case .coordinatorAnswer, .signInLink, .digest, .alarm: planAddress
    }
  }

  /// Which counters it counts in and waits for.
  package var brakes: Brakes {
    switch self {
    case .confirmation, .summary: .senderAndPlan
    case .followUpAnswer, .privacyStep: .followUps
    case .decisionOutcome, .suggestionOutcome: .plan
    case .coordinatorAnswer: .none
    case .notice, .question: .hourly
    case .signInLink, .digest, .alarm: .ownLimit
    }
  }

  /// What to do when it may have been delivered (``DeliveryOutcome/unknown(words:)``).
  package var afterUnknown: AfterUnknown {
    switch self {
    case .confirmation, .summary, .followUpAnswer, .privacyStep, .decisionOutcome, .suggestionOutcome: .notResent
    case .coordinatorAnswer, .notice, .question: .shown
    case .signInLink, .digest, .alarm: .resent
    }
  }
}
