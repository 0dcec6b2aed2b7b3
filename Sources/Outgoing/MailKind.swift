// The table of the kinds of mail we send: for each its envelope, its mark, its brakes, and what an unknown outcome means.

package import IntakeModel

/// What holds for one kind of mail; a row of the table.
package struct MailManner: Sendable {
  /// Whose address stands on the envelope.
  package enum Envelope: Sendable {
    /// The bounce address, else `<>`: an automatic answer has none of its own, so that no bounce of it is ever
    /// answered (RFC 3834 §3.3).
    case bounceOrNull
    /// The bounce address, else the plan's: what begins with us needs one, or its bounces would be lost.
    case bounceOrPlan
    case plan
  }

  /// Which counters hold it back.
  package enum Brakes: Sendable {
    /// By sender and by plan and domain (N16, N17).
    case senderAndPlan
    /// So many answers a day to one sender (N16).
    case followUps
    /// By plan and domain (N17).
    case plan
    /// The plan's own mails an hour.
    case hourly
    case ownLimit
    case none
  }

  /// What happens with a mail that may have been delivered (``DeliveryOutcome/unknown(words:)``).
  package enum AfterUnknown: Sendable {
    case notResent
    /// A coordinator sees it, and one step sends it again.
    case shown
    case resent
  }

  package var envelope: Envelope
  /// RFC 3834 §5: an answer by the program, a mail of the program, or a person's own.
  package var autoSubmitted: AutoSubmitted
  package var brakes: Brakes
  package var afterUnknown: AfterUnknown

  private init(_ envelope: Envelope, _ mark: AutoSubmitted, _ brakes: Brakes, _ afterUnknown: AfterUnknown) {
    self.envelope = envelope
    autoSubmitted = mark
    self.brakes = brakes
    self.afterUnknown = afterUnknown
  }

  fileprivate static let confirmation = Self(.bounceOrNull, .replied, .senderAndPlan, .notResent)
  fileprivate static let answer = Self(.bounceOrNull, .replied, .followUps, .notResent)
  fileprivate static let outcome = Self(.bounceOrPlan, .generated, .plan, .notResent)
  fileprivate static let ownAnswer = Self(.plan, .no, .none, .shown)
  fileprivate static let toMany = Self(.bounceOrPlan, .generated, .hourly, .shown)
  fileprivate static let toCoordinators = Self(.plan, .generated, .ownLimit, .resent)
}

extension MailKind {
  /// The row of this kind.
  package var manner: MailManner {
    switch self {
    case .confirmation, .summary: .confirmation
    case .followUpAnswer, .privacyStep, .privacyAnswer, .erasureDone: .answer
    case .decisionOutcome, .suggestionOutcome: .outcome
    case .coordinatorAnswer: .ownAnswer
    case .notice, .question: .toMany
    case .signInLink, .digest, .alarm: .toCoordinators
    }
  }

  /// The envelope sender; nil is `<>`.
  package func envelopeSender(bounceAddress: MailAddress?, planAddress: MailAddress) -> MailAddress? {
    switch manner.envelope {
    case .bounceOrNull: bounceAddress
    case .bounceOrPlan: bounceAddress ?? planAddress
    case .plan: planAddress
    }
  }

  /// Whether it waits while replies are held (N22): what goes to residents does, what tells coordinators does not.
  package var waitsWhileHeld: Bool { manner.brakes != .ownLimit }

  /// Whether the plan's breaker stops it (N17).
  package var obeysBreaker: Bool { manner.brakes == .senderAndPlan || manner.brakes == .plan }
}
