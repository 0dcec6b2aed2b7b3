// A new text of a plan with the typed changes that lead to it, computed and not yet stored.

/// Whether a change of text only says the same otherwise. When the meaning changes, supporters are told.
package enum ChangeNature: String, Sendable, CaseIterable {
  case wording, meaning
}

/// What follows a call or activity that the plan no longer has under its old id; what people gave it goes along.
package struct Succession: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case moved, merged, split
    /// Taken out again of what it was merged into, with the people who came from it.
    case parted
  }
  package var kind: Kind
  package var from: Target
  /// One, or for a split all its parts.
  package var to: [Target]

  package init(_ kind: Kind, from: Target, to: [Target]) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// A new text with what it changes; storing it is one transaction of the store.
package struct PlanRevision: Sendable, Equatable {
  package var plan: Plan
  package var changes: [PlanChange]
  package var successions: [Succession]

  /// The revision that leads from one text to another.
  /// - Parameters:
  ///   - natures: for changed texts, by the new target; `wording` where none is given.
  ///   - reason: why, told with every change.
  package init(
    from old: Plan, to new: Plan, successions: [Succession] = [], natures: [Target: ChangeNature] = [:],
    reason: LocalizedText? = nil
  ) {
    plan = new
    self.successions = successions
    var difference = PlanDifference(old: old, new: new, successions: successions, natures: natures)
    changes = difference.changes().map { change in
      var change = change
      change.note = change.note ?? reason
      return change
    }
  }

  /// Whether nothing of the text differs.
  package func changesNothing(of old: Plan) -> Bool { plan == old }
}

/// Finds the typed changes between two texts.
private struct PlanDifference {
  let old: Plan
  let new: Plan
  let successions: [Succession]
  let natures: [Target: ChangeNature]
  private var found: [PlanChange] = []

  init(old: Plan, new: Plan, successions: [Succession], natures: [Target: ChangeNature]) {
    self.old = old
    self.new = new
    self.successions = successions
    self.natures = natures
  }

  mutating func changes() -> [PlanChange] {
    found = []
    comparePlan()
    addSuccessions()
    for target in new.targets { compare(target) }
    addOrder()
    for target in old.targets where !new.has(target) && !successions.contains(where: { $0.from == target }) {
      found.append(PlanChange(kind: .ended, target: target, text: old.title(of: target)))
    }
    // Something that the article does not tell changed, as the words people use for a call.
    return found.isEmpty && old != new ? [PlanChange(kind: .reworded, target: .wholePlan)] : found
  }

  private mutating func comparePlan() {
    if old.title != new.title || old.intro != new.intro { addText(.wholePlan) }
  }

  private mutating func addSuccessions() {
    var merged: [Target] = []
    for succession in successions {
      switch succession.kind {
      case .moved: found.append(PlanChange(kind: .moved, target: succession.to[0], sources: [succession.from]))
      case .merged where merged.contains(succession.to[0]): break
      case .merged:
        let target = succession.to[0]
        merged.append(target)
        let sources = successions.filter { $0.kind == .merged && $0.to == [target] }.map(\.from)
        found.append(PlanChange(kind: .merged, target: target, sources: sources))
      case .split, .parted:
        found += succession.to.map { PlanChange(kind: .split, target: $0, sources: [succession.from]) }
      }
    }
  }

  /// Compares a call or activity with what it was before, under whatever id.
  private mutating func compare(_ target: Target) {
    let source = old.has(target) ? target : successions.first { $0.kind == .moved && $0.to == [target] }?.from
    guard let source else {
      if !successions.contains(where: { $0.to.contains(target) }) {
        found.append(PlanChange(kind: .added, target: target, text: new.title(of: target)))
      }
      return
    }
    if old.state(of: source) != new.state(of: target) {
      found.append(PlanChange(kind: .stateChanged, target: target, state: new.state(of: target)))
    }
    if old.title(of: source) != new.title(of: target) || old.text(of: source) != new.text(of: target) {
      addText(target)
    }
    if let id = target.activity, let before = source.activity.flatMap(old.activity)?.activity,
      let after = new.activity(id)?.activity
    {
      compareNeeds(before, after, target)
    } else if let id = target.call, target.activity == nil, let before = source.call.flatMap(old.call),
      let after = new.call(id)
    {
      compareQuestions(before, after, target)
    }
  }

  private mutating func addText(_ target: Target) {
    found.append(PlanChange(kind: natures[target] == .meaning ? .meaning : .reworded, target: target))
  }

  private mutating func compareNeeds(_ before: Activity, _ after: Activity, _ target: Target) {
    func undated(_ needs: [Need]?) -> [Need] { (needs ?? []).map { Need(what: $0.what, number: $0.number) } }
    guard before.needs ?? [] != after.needs ?? [] else { return }
    if undated(before.needs) != undated(after.needs) {
      found.append(PlanChange(kind: .meansSet, target: target))
    } else if (before.needs ?? []).map(\.by) != (after.needs ?? []).map(\.by) {
      found.append(PlanChange(kind: .dateSet, target: target))
    }
  }

  private mutating func compareQuestions(_ before: Call, _ after: Call, _ target: Target) {
    let earlier = before.numberedQuestions
    let later = after.numberedQuestions
    for (number, question) in later {
      let old = earlier.first { $0.number == number }?.question
      if old == nil || old?.text != question.text {
        found.append(PlanChange(kind: .questionAsked, target: target, text: question.text, question: number))
      }
      if let answer = question.answer, old?.answer != answer {
        found.append(
          PlanChange(kind: .questionClosed, target: target, note: answer, text: question.text, question: number))
      }
    }
    for (number, question) in earlier where question.isOpen && !later.contains(where: { $0.number == number }) {
      found.append(PlanChange(kind: .questionClosed, target: target, text: question.text, question: number))
    }
  }

  /// Tells of another order where the same things stand.
  private mutating func addOrder() {
    func differ(_ before: [String], _ after: [String]) -> Bool {
      before.filter(Set(after).contains) != after.filter(Set(before).contains)
    }
    if differ(old.calls.map(\.id), new.calls.map(\.id)) {
      found.append(PlanChange(kind: .moved, target: .wholePlan))
    }
    for call in new.calls {
      guard let before = old.call(call.id) else { continue }
      if differ(before.activities.map(\.id), call.activities.map(\.id)) {
        found.append(PlanChange(kind: .moved, target: Target(call: call.id)))
      }
    }
  }
}

extension Plan {
  /// Every call, each followed by its activities.
  package var targets: [Target] {
    calls.flatMap { call in
      [Target(call: call.id)] + call.activities.map { Target(call: call.id, activity: $0.id) }
    }
  }

  /// The title of a call or activity, of the plan for the plan as a whole; nil when the plan does not have it.
  package func title(of target: Target) -> LocalizedText? {
    if let id = target.activity { return activity(id)?.activity.title }
    guard let id = target.call else { return title }
    return call(id)?.title
  }

  /// The text of an activity, the summary of a call, the introduction of the plan.
  package func text(of target: Target) -> LocalizedText? {
    if let id = target.activity { return activity(id)?.activity.text }
    guard let id = target.call else { return intro }
    return call(id)?.summary
  }

  package func state(of target: Target) -> ProgressState? {
    if let id = target.activity { return activity(id)?.activity.state }
    return target.call.flatMap(call)?.state
  }
}
