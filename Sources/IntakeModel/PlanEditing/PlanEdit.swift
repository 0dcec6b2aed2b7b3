// What a coordinator does to a plan, as values: the terminal and the page apply the same.

/// One step in editing a plan. Ids that are left empty are given: the next that was never used.
package enum PlanEdit: Sendable, Equatable {
  case addCall(Call, before: String? = nil)
  case addActivity(Activity, call: String, before: String? = nil)
  /// Sets title or text, in the languages that are given; other languages stay.
  case reword(Target, title: LocalizedText? = nil, text: LocalizedText? = nil, as: ChangeNature)
  case setState(Target, ProgressState?)
  case setNeeds(activity: String, [Need])
  case ask(call: String, LocalizedText)
  case closeQuestion(QuestionID, answer: LocalizedText)
  /// Under another call an activity gets an id of that call; under its own it only changes its place.
  case moveActivity(String, call: String, before: String? = nil)
  case moveCall(String, before: String?)
  /// All become the target, which is one of the plan's and may be one of them; all are calls, or all activities.
  case merge([Target], into: Target)
  /// An activity becomes several under its call.
  case split(activity: String, into: [Activity])
  case end(Target)
}

/// Why a step cannot be done; the plan is as it was.
package enum PlanEditRefusal: Error, Sendable, Equatable {
  case noCall(String)
  case noActivity(String)
  case noQuestion(QuestionID)
  /// The id is or was another's.
  case idIsTaken(String)
  /// A call cannot become an activity, nor the other way round.
  case differentKinds
  /// Merging and splitting take two or more.
  case tooFew
}

/// Applies steps one after the other and keeps what follows from them.
package struct PlanEditor {
  package private(set) var plan: Plan
  private let original: Plan
  /// Ids that the plan has or once had, which are never given again.
  private var usedIDs: Set<String>
  private var successions: [Succession] = []
  private var natures: [Target: ChangeNature] = [:]

  /// - Parameter usedIDs: those of calls and activities that the plan once had.
  package init(_ plan: Plan, usedIDs: Set<String> = []) {
    self.plan = plan
    original = plan
    self.usedIDs = usedIDs.union(plan.targets.compactMap { $0.activity ?? $0.call })
  }

  /// What the steps so far changed.
  package func revision(reason: LocalizedText? = nil) -> PlanRevision {
    PlanRevision(from: original, to: plan, successions: successions, natures: natures, reason: reason)
  }

  package mutating func apply(_ edit: PlanEdit) throws(PlanEditRefusal) {
    switch edit {
    case .addCall(var call, let before):
      call.id = try newID(call.id) { Self.nextNumber(after: $0) }
      try insert(call, before: before)
    case .addActivity(var activity, let call, let before):
      activity.id = try newActivityID(activity.id, in: call)
      try insert(activity, into: call, before: before)
    case .reword(let target, let title, let text, let nature):
      try reword(target, title: title, text: text)
      natures[target] = nature
    case .setState(let target, let state):
      try change(target, call: { $0.state = state }, activity: { $0.state = state })
    case .setNeeds(let activity, let needs):
      try change(
        target(ofActivity: activity), call: { _ in }, activity: { $0.needs = needs.isEmpty ? nil : needs })
    case .ask(let call, let text): try ask(text, in: call)
    case .closeQuestion(let id, let answer): try close(id, answer: answer)
    case .moveActivity(let id, let call, let before): try move(id, to: call, before: before)
    case .moveCall(let id, let before):
      let call = plan.calls.remove(at: try index(ofCall: id))
      try insert(call, before: before)
    case .merge(let targets, let target): try merge(targets, into: target)
    case .split(let id, let parts): try split(id, into: parts)
    case .end(let target): try remove(target)
    }
  }

  private mutating func reword(_ target: Target, title: LocalizedText?, text: LocalizedText?) throws(PlanEditRefusal) {
    func set(_ new: LocalizedText?, in old: inout LocalizedText) {
      for (language, words) in new?.byLanguage ?? [:] { old.byLanguage[language] = words }
    }
    if target == .wholePlan {
      set(title, in: &plan.title)
      set(text, in: &plan.intro)
      return
    }
    try change(
      target,
      call: {
        set(title, in: &$0.title)
        set(text, in: &$0.summary)
      },
      activity: {
        set(title, in: &$0.title)
        set(text, in: &$0.text)
      })
  }

  private mutating func ask(_ text: LocalizedText, in call: String) throws(PlanEditRefusal) {
    let index = try index(ofCall: call)
    var questions = plan.calls[index].questions ?? []
    let number = (plan.calls[index].numberedQuestions.map(\.number).max() ?? 0) + 1
    questions.append(Question(text, id: number == questions.count + 1 ? nil : number))
    plan.calls[index].questions = questions
  }

  private mutating func close(_ id: QuestionID, answer: LocalizedText) throws(PlanEditRefusal) {
    let index = try index(ofCall: id.call)
    guard let place = plan.calls[index].numberedQuestions.firstIndex(where: { $0.number == id.number }) else {
      throw .noQuestion(id)
    }
    plan.calls[index].questions?[place].answer = answer
  }

  private mutating func move(_ id: String, to call: String, before: String?) throws(PlanEditRefusal) {
    let from = try target(ofActivity: id)
    guard var activity = plan.activity(id)?.activity else { throw .noActivity(id) }
    _ = try index(ofCall: call)
    if from.call != call {
      activity.id = try newActivityID("", in: call)
      successions.append(Succession(.moved, from: from, to: [Target(call: call, activity: activity.id)]))
    }
    try remove(from)
    try insert(activity, into: call, before: before)
  }

  private mutating func merge(_ targets: [Target], into target: Target) throws(PlanEditRefusal) {
    let others = targets.filter { $0 != target }
    guard !others.isEmpty else { throw .tooFew }
    for one in others + [target] where (one.activity == nil) != (target.activity == nil) || one == .wholePlan {
      throw .differentKinds
    }
    guard plan.has(target) else { throw refusal(of: target) }
    for other in others {
      guard plan.has(other) else { throw refusal(of: other) }
      if other.activity == nil, let id = other.call, let into = target.call, let call = plan.call(id) {
        for activity in call.activities { try move(activity.id, to: into, before: nil) }
      }
      try remove(other)
      successions.append(Succession(.merged, from: other, to: [target]))
    }
  }

  private mutating func split(_ id: String, into parts: [Activity]) throws(PlanEditRefusal) {
    guard parts.count > 1 else { throw .tooFew }
    let from = try target(ofActivity: id)
    guard let call = from.call else { throw .noActivity(id) }
    var to: [Target] = []
    for var part in parts {
      part.id = try newActivityID(part.id, in: call)
      try insert(part, into: call, before: id)
      to.append(Target(call: call, activity: part.id))
    }
    try remove(from)
    successions.append(Succession(.split, from: from, to: to))
  }

  // MARK: Places and ids

  private func refusal(of target: Target) -> PlanEditRefusal {
    target.activity.map { .noActivity($0) } ?? .noCall(target.call ?? "")
  }

  private func target(ofActivity id: String) throws(PlanEditRefusal) -> Target {
    guard let found = plan.activity(id) else { throw .noActivity(id) }
    return Target(call: found.call.id, activity: id)
  }

  private func index(ofCall id: String) throws(PlanEditRefusal) -> Int {
    guard let index = plan.calls.firstIndex(where: { $0.id == id }) else { throw .noCall(id) }
    return index
  }

  private mutating func change(
    _ target: Target, call changeCall: (inout Call) -> Void, activity changeActivity: (inout Activity) -> Void
  ) throws(PlanEditRefusal) {
    guard plan.has(target), let id = target.call else { throw refusal(of: target) }
    let call = try index(ofCall: id)
    guard let activity = target.activity else { return changeCall(&plan.calls[call]) }
    guard let place = plan.calls[call].activities.firstIndex(where: { $0.id == activity }) else {
      throw .noActivity(activity)
    }
    changeActivity(&plan.calls[call].activities[place])
  }

  private mutating func remove(_ target: Target) throws(PlanEditRefusal) {
    guard plan.has(target), let id = target.call else { throw refusal(of: target) }
    let call = try index(ofCall: id)
    if let activity = target.activity {
      plan.calls[call].activities.removeAll { $0.id == activity }
    } else {
      plan.calls.remove(at: call)
    }
  }

  private mutating func insert(_ call: Call, before: String?) throws(PlanEditRefusal) {
    var place = plan.calls.count
    if let before { place = try index(ofCall: before) }
    plan.calls.insert(call, at: place)
  }

  private mutating func insert(_ activity: Activity, into id: String, before: String?) throws(PlanEditRefusal) {
    let call = try index(ofCall: id)
    var place = plan.calls[call].activities.count
    if let before {
      guard let found = plan.calls[call].activities.firstIndex(where: { $0.id == before }) else {
        throw .noActivity(before)
      }
      place = found
    }
    plan.calls[call].activities.insert(activity, at: place)
  }

  private mutating func newActivityID(_ wanted: String, in call: String) throws(PlanEditRefusal) -> String {
    _ = try index(ofCall: call)
    return try newID(wanted) { used in
      let numbers = used.filter { $0.hasPrefix(call + ".") }.map { String($0.dropFirst(call.count + 1)) }
      return "\(call).\(Self.nextNumber(after: Set(numbers)))"
    }
  }

  private mutating func newID(_ wanted: String, next: (Set<String>) -> String) throws(PlanEditRefusal) -> String {
    let id = wanted.isEmpty ? next(usedIDs) : wanted
    guard usedIDs.insert(id).inserted else { throw .idIsTaken(id) }
    return id
  }

  private static func nextNumber(after used: Set<String>) -> String {
    String((used.compactMap { Int($0) }.max() ?? 0) + 1)
  }
}
