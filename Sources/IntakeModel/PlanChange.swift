// What changes between versions of a plan: typed, each with its reason, its voices and where it came from.

/// What kind of change a version of the plan brought. The raw values stand in the store.
package enum PlanChangeKind: String, Sendable, Codable, CaseIterable {
  case imported
  /// An earlier version came back; the changes that this made follow it.
  case restored
  case added
  /// The same in other words.
  case reworded
  /// What it asks or promises changed: support given before counts for the earlier version.
  case meaning
  /// To another call or another place; ``PlanChange/sources`` has the old one.
  case moved
  /// ``PlanChange/sources`` became this.
  case merged
  /// This came out of ``PlanChange/sources``.
  case split
  case ended
  case stateChanged = "state-changed"
  /// What an activity needs.
  case meansSet = "means-set"
  /// The day by which something is needed.
  case dateSet = "date-set"
  case questionAsked = "question-asked"
  /// A question was closed; the note says what came of it.
  case questionClosed = "question-closed"
  case counts
  case reactionWorkedIn = "reaction-worked-in"
  case suggestionProposed = "suggestion-proposed"
  case suggestionAdopted = "suggestion-adopted"
  /// Adopted in another form.
  case suggestionAdapted = "suggestion-adapted"
  case suggestionDeclined = "suggestion-declined"
}

/// One change, as the article tells it.
package struct PlanChange: Sendable, Equatable {
  package var kind: PlanChangeKind
  package var target: Target
  /// Why, or the title of what came or went: what a coordinator or the program wrote, by language; never words of a
  /// mail.
  package var note: LocalizedText?
  /// What it is about beside the target: the suggestion as a coordinator worded it, or the question.
  package var text: LocalizedText?
  /// For ``PlanChangeKind/counts``: how many contributions of this kind were added since the version before.
  package var added: Int?
  package var itemKind: ItemKind?
  /// Of how many people it is: who suggested it, said it, or whose support went along. Small ones are told as few.
  package var voices: Int?
  /// Where it came from: what was moved, merged or split.
  package var sources: [Target]
  /// For ``PlanChangeKind/stateChanged``: the new state.
  package var state: ProgressState?
  /// For changes of questions: the question.
  package var question: Int?

  /// Whether it is only another order of what stands in one place.
  package var isOrder: Bool { kind == .moved && sources.isEmpty }

  package init(
    kind: PlanChangeKind, target: Target, note: LocalizedText? = nil, text: LocalizedText? = nil, added: Int? = nil,
    itemKind: ItemKind? = nil, voices: Int? = nil, sources: [Target] = [], state: ProgressState? = nil,
    question: Int? = nil
  ) {
    self.kind = kind
    self.target = target
    self.note = note
    self.text = text
    self.added = added
    self.itemKind = itemKind
    self.voices = voices
    self.sources = sources
    self.state = state
    self.question = question
  }
}
