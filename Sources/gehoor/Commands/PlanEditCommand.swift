// `gehoor plan edit`, the plan as Markdown in the coordinator's own editor, and `gehoor plan import`, as a file.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// Writes the plan into a private file, lets it be edited until it can be read, and settles it.
func editPlan(_ call: Invocation) throws {
  let desk = try call.desk()
  try desk.telling {
    let base = try desk.planning.currentText()
    let usedIDs = try desk.store.usedIDs(base.plan.id)
    if let file = call.arguments.value("--file") {
      let edited = try PlanMarkdown.read(
        try text(ofFile: file), file: printable(file), base: base.plan, usedIDs: usedIDs)
      guard try desk.settle(edited, over: base) else { return call.terminal.line(desk.words.nothingChanged) }
      return
    }
    guard call.terminal.isInteractive else {
      throw UsageError("there is no terminal to edit on; give the edited plan with --file FILE --yes")
    }
    let session = try EditingSession(base.plan, usedIDs: usedIDs, in: desk.language)
    do {
      guard try desk.settle(try session.run(call.terminal), over: base) else {
        throw Failure(desk.words.nothingChanged)
      }
    } catch {
      call.terminal.message(desk.words.textStays(in: session.file.path))
      throw error
    }
    try session.remove()
  }
}

/// `gehoor plan import FILE`: a plan that is new, or the text of one that is known, which changes it as an edit does.
func importPlan(_ call: Invocation) throws {
  let plan = try NamedFile.plan(try call.operand(1, "the plan's file"))
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let words = call.words(configuration).plan
  try call.require(.editor, in: plan.id, configuration)
  func tell(_ outcome: ImportOutcome) {
    let activities = plan.calls.reduce(0) { $0 + $1.activities.count }
    call.terminal.line("\(plan.id): " + words.imported(outcome, calls: plan.calls.count, activities: activities))
  }
  let settings = configuration.plan(plan.id)
  guard let base = try store.currentText(plan.id) else {
    tell(try store.importPlan(plan, actor: call.actor(configuration), now: call.now))
    call.wakeDaemon(configuration)
    if settings == nil {
      call.terminal.message("gehoor: note: the configuration has no plan \"\(plan.id)\", so no mail reaches it")
    }
    return
  }
  // The day is that of the text as it is stored; the file's own is of another history.
  var edited = EditedPlan(plan: plan, successions: [])
  edited.plan.version = base.plan.version
  guard edited.plan != base.plan else { return tell(.unchanged) }
  guard let settings else { throw Failure(words.notConfigured(plan.id)) }
  let desk = PlanDesk(call: call, configuration: configuration, store: store, settings: settings)
  try desk.telling {
    guard try desk.settle(edited, over: base) else { throw Failure(words.nothingChanged) }
    if !call.isJSON { tell(.changed) }
  }
}

extension PlanDesk {
  /// Shows what an edited text changes, asks of each changed text whether its meaning changed, and stores it. Without a
  /// terminal it is stored with `--yes` only, each change as `--as` says or as its words suggest.
  /// - Returns: false when the coordinator did not want it so; nothing was changed then.
  func settle(_ edited: EditedPlan, over base: PlanText) throws -> Bool {
    let reason = try call.reason(base.plan)
    var draft = try planning.draft(edited, base: base, natures: try natures(of: edited), reason: reason)
    guard !draft.isEmpty else {
      call.terminal.line(words.nothingChanged)
      return true
    }
    let isSure = call.arguments.has("--yes")
    if !call.isJSON {
      showDifference(PlanComparison(from: base.plan, to: edited.plan, edited.successions), call.terminal, words)
    }
    if !isSure {
      guard call.terminal.isInteractive else {
        tell(draft, try planning.supportersToTell(draft))
        throw Failure(words.withYes)
      }
      draft = try asked(edited, base, draft, reason)
      guard asks(words.saveSo) else { return false }
    }
    try keep(draft)
    return true
  }

  /// With `--as` every changed text is of that nature.
  private func natures(of edited: EditedPlan) throws -> [Target: ChangeNature] {
    guard let nature = try call.nature() else { return [:] }
    return Dictionary(([.wholePlan] + edited.plan.targets).map { ($0, nature) }, uniquingKeysWith: { one, _ in one })
  }

  /// Asks of each changed text what kind of change it is; return keeps what the words suggest.
  private func asked(_ edited: EditedPlan, _ base: PlanText, _ draft: PlanDraft, _ reason: LocalizedText?) throws
    -> PlanDraft
  {
    guard try call.nature() == nil else { return draft }
    var natures: [Target: ChangeNature] = [:]
    let letters = words.natureLetters
    for change in draft.revision.changes where change.kind == .reworded || change.kind == .meaning {
      let title = edited.plan.title(of: change.target, in: edited.plan.language)
      let guess = change.kind == .meaning ? letters.meaning : letters.wording
      let place = change.target.shortName.isEmpty ? words.wholePlan : "\(change.target.shortName) \(title)"
      let answer = call.terminal.answer(
        "\(place): \(words.whichNature) [\(guess)]", of: [letters.wording, letters.meaning], or: guess)
      natures[change.target] = answer == letters.meaning ? .meaning : .wording
    }
    var because = reason
    if because == nil, let words = call.terminal.answer(words.why), !words.isEmpty {
      because = LocalizedText([edited.plan.language: words])
    }
    return try planning.draft(edited, base: base, natures: natures, reason: because)
  }
}

private func text(ofFile path: String) throws -> String {
  let bytes = try NamedFile.bytes(path)
  guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("\(printable(path)) is not UTF-8") }
  return text
}
