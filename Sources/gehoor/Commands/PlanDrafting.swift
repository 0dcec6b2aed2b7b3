// Storing a drafted change of a plan from the terminal: shown, confirmed where many get mail, stored, published.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// More people than this get mail only after the number was confirmed.
private let manyPeople = 20

/// A plan that a command works on, with what that takes.
struct PlanDesk {
  let call: Invocation
  let configuration: Configuration
  let store: PlanStore
  let settings: Configuration.PlanSettings

  var planning: Planning { Planning(configuration: configuration, store: store, plan: settings) }
  var language: any CoordinatorLanguage { call.words(configuration) }
  var words: any PlanLanguage { language.plan }

  /// Runs `body` and says in words why a change could not be made.
  func telling(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let refusal as PlanningRefusal {
      switch refusal {
      case .neverImported: throw Failure(words.missing)
      case .noVersion(let number): throw Failure(words.noVersion(number))
      case .edit(let refusal): throw Failure(printable(words.refused(refusal)))
      case .problems(let problems): throw Failure(problems.map { "\($0.what); \($0.remedy)" }.joined(separator: "\n"))
      }
    }
  }

  func asks(_ question: String) -> Bool { call.terminal.asks(question, yes: words.yes) }

  /// Whether people may be written to: few always, many when it was said or answered with yes.
  func mayWrite(to people: Int) -> Bool {
    guard people > manyPeople, !call.arguments.has("--yes") else { return true }
    return call.terminal.isInteractive && asks(words.mayMany(people))
  }

  /// Stores a draft and says what was done.
  func keep(_ draft: PlanDraft) throws {
    guard !draft.isEmpty else { return call.terminal.line(words.nothingChanged) }
    let people = try planning.supportersToTell(draft)
    guard mayWrite(to: people) else { throw Failure(words.wouldMany(people)) }
    let outcome = try planning.keep(
      draft, because: call.arguments.value("--because"), actor: call.actor(configuration), now: call.now)
    switch outcome {
    case .unchanged: call.terminal.line(words.nothingChanged)
    case .overtaken: throw Failure(words.overtaken)
    case .done:
      call.wakeDaemon(configuration)
      if call.isJSON { try call.printJSON(StoredChanges(draft.revision.changes)) } else { tell(draft, people) }
      try publishIfAsked()
    }
  }

  /// What a draft changes, a line each, and how many people get a mail about it.
  func tell(_ draft: PlanDraft, _ people: Int) {
    for change in draft.revision.changes { call.terminal.line(language.line(change, of: draft.revision.plan)) }
    if people > 0 { call.terminal.line(words.told(people)) }
  }

  /// Makes a version of what changed and writes it where the plan is published, if it is.
  /// - Returns: the number of the version that was made or written; nil when nothing had to be.
  func publish() throws -> Int? {
    let before = try store.numberOfLastVersion(settings.id)
    let written = try Publisher(settings, configuration: configuration)
      .publish(from: store, isAskedFor: true, now: call.now)
    let after = try store.numberOfLastVersion(settings.id)
    return written ?? (after == before ? nil : after)
  }

  /// With `--publish` a version is made and published now.
  func publishIfAsked() throws {
    guard call.arguments.has("--publish") else { return }
    let version = try publish()
    if !call.isJSON, let version { call.terminal.line(words.published(version)) }
  }
}

extension Invocation {
  /// The plan of `--plan`, else the only one in which who acts has this role.
  func desk(for role: Configuration.Role = .editor) throws -> PlanDesk {
    let configuration = try configuration()
    return PlanDesk(
      call: self, configuration: configuration, store: try store(configuration),
      settings: try plan(configuration, for: role))
  }
}

/// Carries out one step of ``PlanStep``.
func changePlan(_ step: PlanStep, _ call: Invocation) throws {
  let desk = try call.desk()
  try desk.telling {
    let plan = try desk.planning.currentText().plan
    try desk.keep(try desk.planning.draft(try step.edits(desk, plan), reason: try call.reason(plan)))
  }
}

/// `gehoor plan restore VERSION`: an earlier version comes back as a new one.
func restorePlan(_ call: Invocation) throws {
  let version = try versionNumber(try call.operand(1, "the number of a version"))
  let desk = try call.desk()
  try desk.telling {
    let plan = try desk.planning.currentText().plan
    try desk.keep(try desk.planning.draftRestoring(version: version, reason: try call.reason(plan)))
  }
}

func versionNumber(_ word: String) throws -> Int {
  guard let number = Int(word), number > 0 else {
    throw UsageError("\"\(printable(word))\" is not the number of a version")
  }
  return number
}

/// `--json` of what was changed.
struct StoredChanges: Encodable {
  let version = 1
  let changes: [PlanHistory.Change]

  init(_ changes: [PlanChange]) { self.changes = changes.map(PlanHistory.Change.init) }
}
