// What can become of a suggestion.

/// What became of a suggestion. The raw values stand in the store.
package enum SuggestionFate: String, Sendable, CaseIterable {
  /// It became an activity, a call or a change as it was meant.
  case adopted
  /// In another form.
  case adapted
  /// Never without a reason.
  case declined

  /// The change of the plan that tells of it.
  package var changeKind: PlanChangeKind {
    switch self {
    case .adopted: .suggestionAdopted
    case .adapted: .suggestionAdapted
    case .declined: .suggestionDeclined
    }
  }
}
