// How a change is told: the same sentence for the page, the text, the data and the feed.

internal import IntakeModel

/// One entry of the list of changes in words.
struct ToldChange {
  /// What kind of change, as `Nieuw`.
  var label: String
  /// What it is about; nil for changes that have no place.
  var target: Target?
  var title: LocalText?
  /// What was added, as `12 reacties`.
  var amount: String?
  /// The reason or explanation.
  var note: LocalText?
}

extension Edition {
  /// The words for a change.
  func told(_ change: PublicChange) -> ToldChange {
    switch change.content {
    case .text(let kind, let target, let note):
      ToldChange(
        label: label(kind), target: target, title: title(of: target), amount: nil, note: note.flatMap(local))
    case .counts(let target, let kind, let difference):
      ToldChange(
        label: label(.counts), target: target, title: title(of: target), amount: amount(difference, kind), note: nil)
    case .suggestions(let target, let count):
      ToldChange(
        label: label(.suggestionProposed), target: target, title: title(of: target),
        amount: amount(count, .suggestion), note: nil)
    case .small:
      ToldChange(
        label: words.smallLabel, target: nil, title: nil, amount: nil,
        note: LocalText(text: words.smallChanges, language: words.language))
    }
  }

  /// What stands before a title: nothing for the whole plan, `Call 5`, or the number of an activity.
  func number(of target: Target) -> String? {
    target.activity ?? target.call.map { "\(words.call) \($0)" }
  }

  private func label(_ kind: PlanChangeKind) -> String { words.changeLabels[kind] ?? kind.rawValue }

  private func amount(_ difference: Int, _ kind: ItemKind?) -> String {
    let unit = kind.flatMap { words.added[$0] } ?? words.addedOther
    let magnitude = Int(clamping: difference.magnitude)
    let count = "\(words.written(magnitude)) \(unit)"
    return difference < 0 ? Words.fill(words.fewer, ["count": count]) : count
  }
}
