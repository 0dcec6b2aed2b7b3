// How a change is told: the same sentence for the page, the text, the data and the feed.

internal import IntakeModel
internal import Markup

/// One entry of the list of changes in words.
struct ToldChange {
  /// What kind of change, as `Nieuw`.
  var label: String
  /// What it is about; nil for changes that have no place.
  var target: Target?
  var title: LocalText?
  /// What was added, as `12 reacties`, the new state, or where it came from.
  var amount: String?
  /// The suggestion or question that it is about.
  var text: LocalText?
  /// The reason or explanation.
  var note: LocalText?
  /// How many people it comes from.
  var voices: String?

  /// Its texts, each with what stands before it: a full stop, unless a sentence has ended there.
  var texts: [(joint: String, text: LocalText)] {
    var last = amount ?? title?.text ?? ""
    return [text, note].compactMap(\.self).map { text in
      defer { last = text.text }
      let isEnded = target == nil || last.last.map(".?!…".contains) ?? true
      return (isEnded ? " " : ". ", text)
    }
  }
}

extension Edition {
  /// The words for a change.
  func told(_ change: PublicChange) -> ToldChange {
    let isNewReason = !change.repeatsReason
    return switch change.content {
    case .text(let change):
      ToldChange(
        label: change.isOrder ? words.reordered : label(change.kind), target: change.target,
        title: title(of: change.target), amount: detail(change), text: besideTitle(change.text, change),
        note: isNewReason ? besideTitle(change.note, change) : nil, voices: voices(change))
    case .counts(let target, let differences):
      ToldChange(
        label: differences.contains { $0.difference < 0 } ? words.smallLabel : label(.counts), target: target,
        title: title(of: target),
        amount: differences.map { amount($0.difference, $0.kind) }.joined(separator: ", "))
    case .suggestions(let target, let count):
      ToldChange(
        label: label(.suggestionProposed), target: target, title: title(of: target),
        amount: amount(count, .suggestion))
    case .small:
      ToldChange(
        label: words.smallLabel, note: LocalText(text: words.smallChanges, language: words.language))
    }
  }

  /// The new state, or where a part of the plan came from.
  private func detail(_ change: PlanChange) -> String? {
    if let state = change.state { return stateWord(state) }
    let places = change.sources.map { source in
      source == change.target
        ? ""
        : [number(of: source), PublicText.singleLine(title(of: source).text)]
          .compactMap(\.self).joined(separator: " ")
    }.filter { !$0.isEmpty }
    return places.isEmpty ? nil : Words.fill(words.from, ["places": places.joined(separator: "; ")])
  }

  /// A text of a change; nil when it is only the title, which stands there already.
  private func besideTitle(_ text: LocalizedText?, _ change: PlanChange) -> LocalText? {
    text.flatMap(local).flatMap { $0 == title(of: change.target) ? nil : $0 }
  }

  private func voices(_ change: PlanChange) -> String? {
    guard let voices = change.voices, voices > 0 else { return nil }
    return words.written(PublicCount(voices), words.voices)
  }

  /// The plan's own word for a state, else that of these words.
  func stateWord(_ state: ProgressState) -> String {
    plan.stateWords?[state.rawValue].flatMap(local)?.text ?? words.states[state] ?? state.rawValue
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
