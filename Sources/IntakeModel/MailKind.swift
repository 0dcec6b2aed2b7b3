// The kinds of mail we send; what belongs to each stands in the table in Outgoing.

/// A kind of mail we send. The raw values stand in the store.
package enum MailKind: String, Sendable, Codable, CaseIterable {
  case confirmation
  /// What confirmations were held back, in one mail.
  case summary
  /// What now stands, after an answer to a mail of ours.
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
}
