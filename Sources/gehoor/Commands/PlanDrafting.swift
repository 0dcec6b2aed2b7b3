// Storing a drafted change of a plan from the terminal: shown, confirmed where many get mail, stored, published.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// More people than this get mail only after the number was confirmed.
private let manyPeople = 20

/// Carries out one step of ``PlanStep``.
func changePlan(_ step: PlanStep, _ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let planning = Planning(configuration: configuration, store: store, plan: try call.plan(configuration))
  try call.telling {
    let plan = try planning.currentText().plan
    let draft = try planning.draft(try step.edits(call, plan), reason: try call.reason(plan))
    try keep(draft, planning, call, configuration, store)
  }
}

/// `gehoor plan restore VERSION`: an earlier version comes back as a new one.
func restorePlan(_ call: Invocation) throws {
  let version = try versionNumber(try call.operand(1, "the number of a version"))
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let planning = Planning(configuration: configuration, store: store, plan: try call.plan(configuration))
  try call.telling {
    let plan = try planning.currentText().plan
    let draft = try planning.draftRestoring(version: version, reason: try call.reason(plan))
    try keep(draft, planning, call, configuration, store)
  }
}

func versionNumber(_ word: String) throws -> Int {
  guard let number = Int(word), number > 0 else {
    throw UsageError("\"\(printable(word))\" is not the number of a version")
  }
  return number
}

extension Invocation {
  /// Runs `body` and says in words why a change could not be made.
  func telling(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let refusal as PlanningRefusal {
      switch refusal {
      case .neverImported: throw Failure("het plan ontbreekt: `gehoor plan import FILE`")
      case .noVersion(let number): throw Failure("er is geen versie \(number)")
      case .edit(let refusal): throw Failure(PlanStep.words(refusal))
      case .problems(let problems): throw Failure(problems.map { "\($0.what); \($0.remedy)" }.joined(separator: "\n"))
      }
    }
  }

  /// Whether people may be written to: few always, many when it was said or answered with yes.
  func mayWrite(to people: Int) -> Bool {
    guard people > manyPeople, !arguments.has("--yes") else { return true }
    guard terminal.isInteractive else { return false }
    return terminal.asks("\(people) mensen krijgen hierover één mail. Doorgaan?")
  }
}

/// Stores a draft and says what was done.
func keep(
  _ draft: PlanDraft, _ planning: Planning, _ call: Invocation, _ configuration: Configuration, _ store: PlanStore
) throws {
  guard !draft.isEmpty else { return call.terminal.line("er is niets veranderd") }
  let people = try planning.supportersToTell(draft)
  guard call.mayWrite(to: people) else {
    throw Failure("\(people) mensen zouden een mail krijgen; met --yes gaat het door. Er is niets veranderd.")
  }
  let outcome = try planning.keep(
    draft, because: call.arguments.value("--because"), actor: call.actor(configuration), now: call.now)
  switch outcome {
  case .unchanged: call.terminal.line("er is niets veranderd")
  case .overtaken:
    throw Failure("iemand anders heeft het plan net veranderd; er is niets overschreven. Probeer het opnieuw.")
  case .done:
    call.wakeDaemon(configuration)
    if call.isJSON {
      try call.printJSON(StoredChanges(draft.revision.changes))
    } else {
      for change in draft.revision.changes { call.terminal.line(words(change, draft.revision.plan)) }
      if people > 0 {
        call.terminal.line("\(people) \(people == 1 ? "mens krijgt" : "mensen krijgen") er een mail over")
      }
    }
    try publishIfAsked(call, configuration, store)
  }
}

/// Makes a version of what changed and writes it where the plan is published, if it is.
/// - Returns: the number of the version that was made or written; nil when nothing had to be.
func publish(
  _ plan: Configuration.PlanSettings, _ call: Invocation, _ configuration: Configuration, _ store: PlanStore
) throws -> Int? {
  let before = try store.numberOfLastVersion(plan.id)
  let written = try Publisher(plan, configuration: configuration).publish(from: store, isAskedFor: true, now: call.now)
  let after = try store.numberOfLastVersion(plan.id)
  return written ?? (after == before ? nil : after)
}

/// With `--publish` a version is made and published now.
func publishIfAsked(_ call: Invocation, _ configuration: Configuration, _ store: PlanStore) throws {
  guard call.arguments.has("--publish") else { return }
  let version = try publish(try call.plan(configuration), call, configuration, store)
  if !call.isJSON, let version { call.terminal.line("versie \(version) gepubliceerd") }
}

/// `--json` of what was changed.
struct StoredChanges: Encodable {
  let version = 1
  let changes: [PlanHistory.Change]

  init(_ changes: [PlanChange]) { self.changes = changes.map(PlanHistory.Change.init) }
}
