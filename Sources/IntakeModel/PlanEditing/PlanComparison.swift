// Two texts of a plan side by side: what came, what went, and what changed word by word.

/// One difference between two texts of a plan.
package struct PlanDifferenceEntry: Sendable, Equatable {
  package enum Field: String, Sendable, CaseIterable {
    case title, text, state, needs, questions, order
  }

  package var target: Target
  /// Nil when the call or activity itself came or went.
  package var field: Field?
  /// ISO 639-1 code; nil where it has none.
  package var language: String?
  package var pieces: [TextPiece]

  package init(target: Target, field: Field?, language: String? = nil, pieces: [TextPiece]) {
    self.target = target
    self.field = field
    self.language = language
    self.pieces = pieces
  }
}

/// Everything in which two texts of a plan differ that the article shows.
package struct PlanComparison: Sendable, Equatable {
  package private(set) var entries: [PlanDifferenceEntry] = []

  /// - Parameter successions: what is known to have moved; it is compared with what it was.
  package init(from old: Plan, to new: Plan, _ successions: [Succession] = []) {
    compare(.wholePlan, .wholePlan, old, new)
    for target in new.targets {
      let source = successions.first { $0.kind == .moved && $0.to == [target] }?.from ?? target
      guard old.has(source) else {
        add(target, nil, nil, "", new.whole(target))
        continue
      }
      if source != target { add(target, .order, nil, source.shortName, target.shortName) }
      compare(source, target, old, new)
    }
    for target in old.targets where !new.has(target) && !successions.contains(where: { $0.from == target }) {
      add(target, nil, nil, old.whole(target), "")
    }
  }

  private mutating func compare(_ source: Target, _ target: Target, _ old: Plan, _ new: Plan) {
    compare(target, .title, old.title(of: source), new.title(of: target))
    compare(target, .text, old.text(of: source), new.text(of: target))
    add(target, .state, nil, old.state(of: source)?.rawValue ?? "", new.state(of: target)?.rawValue ?? "")
    add(target, .needs, nil, old.needsText(source), new.needsText(target))
    add(target, .questions, nil, old.questionsText(source), new.questionsText(target))
    let order = (old.order(source), new.order(target))
    let both = Set(order.0).intersection(order.1)
    let before = order.0.filter(both.contains).joined(separator: " ")
    add(target, .order, nil, before, order.1.filter(both.contains).joined(separator: " "))
  }

  private mutating func compare(
    _ target: Target, _ field: PlanDifferenceEntry.Field, _ old: LocalizedText?, _ new: LocalizedText?
  ) {
    let languages = Set(old?.byLanguage.keys.map { $0 } ?? []).union(new?.byLanguage.keys.map { $0 } ?? [])
    for language in languages.sorted() {
      add(target, field, language, old?.byLanguage[language] ?? "", new?.byLanguage[language] ?? "")
    }
  }

  private mutating func add(
    _ target: Target, _ field: PlanDifferenceEntry.Field?, _ language: String?, _ old: String, _ new: String
  ) {
    guard old != new else { return }
    entries.append(
      PlanDifferenceEntry(
        target: target, field: field, language: language, pieces: WordDifference.pieces(from: old, to: new)))
  }
}

extension Target {
  /// The id of the activity or call; empty for the plan as a whole.
  package var shortName: String { activity ?? call ?? "" }
}

extension Plan {
  /// Title and text in the plan's own language.
  fileprivate func whole(_ target: Target) -> String {
    [title(of: target), text(of: target)].compactMap { $0?.text(in: language, fallbacks: languages) }
      .joined(separator: "\n")
  }

  fileprivate func needsText(_ target: Target) -> String {
    guard let activity = target.activity.flatMap(activity)?.activity else { return "" }
    return activity.numberedNeeds.map { number, need in
      let count = need.number.map { " (\($0))" } ?? ""
      return
        "\(number). \(need.what.text(in: language, fallbacks: languages))\(count)\(need.by.map { ", \($0)" } ?? "")"
    }.joined(separator: "\n")
  }

  fileprivate func questionsText(_ target: Target) -> String {
    guard target.activity == nil, let call = target.call.flatMap(call) else { return "" }
    return call.numberedQuestions.map { number, question in
      let answer = question.answer.map { " > " + $0.text(in: language, fallbacks: languages) } ?? ""
      return "\(number). \(question.text.text(in: language, fallbacks: languages))\(answer)"
    }.joined(separator: "\n")
  }

  /// The ids of what stands directly under a target, in their order.
  fileprivate func order(_ target: Target) -> [String] {
    if target.activity != nil { return [] }
    guard let call = target.call.flatMap(call) else { return target == .wholePlan ? calls.map(\.id) : [] }
    return call.activities.map(\.id)
  }
}
