// Why a coordinator records nothing of what a mail says, as the sender may be told.

/// A kind reason; all but ``other`` have a sentence that the sender gets. The raw values stand in the store.
package enum RejectionReason: String, Sendable, Codable, CaseIterable {
  /// It is not about the plan.
  case offTopic = "off-topic"
  /// It could not be told what was meant.
  case unclear
  /// They said it before, and it counts already.
  case saidBefore = "said-before"
  /// It belongs with somebody else.
  case elsewhere
  /// It cannot be done within this plan.
  case notPossible = "not-possible"
  /// The coordinator's own note says why; the sender is not told.
  case other
}
