// The kinds of mail we send; what belongs to each stands in the table in Outgoing.

/// A kind of mail we send. The raw values stand in the store.
package enum MailKind: String, Sendable, Codable, CaseIterable {
  case confirmation
  /// What confirmations were held back, in one mail.
  case summary
  /// What now stands, after an answer to a mail of ours.
  case followUpAnswer = "follow-up-answer"
  /// Asks a person to confirm a wish about their data by answering it.
  case privacyStep = "privacy-step"
  /// Everything the plan holds on a person, to that person.
  case privacyAnswer = "privacy-answer"
  /// The last mail to somebody who was erased; its row forgets them as soon as it has left.
  case erasureDone = "erasure-done"
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
