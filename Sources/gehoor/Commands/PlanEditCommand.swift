// `gehoor plan edit`: the plan as Markdown in the coordinator's own editor.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// Writes the plan into a private file, lets it be edited until it can be read, shows what changed, asks of each
/// changed text whether its meaning changed, and stores it.
func editPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let planning = Planning(configuration: configuration, store: store, plan: try call.plan(configuration))
  try call.telling {
    let base = try planning.currentText()
    let (edited, folder) = try editedPlan(base.plan, usedIDs: try store.usedIDs(base.plan.id), call)
    let reason = try call.reason(base.plan)
    var draft = try planning.draft(
      edited, base: base, natures: try natures(of: edited, base.plan, call), reason: reason)
    if draft.isEmpty {
      if let folder { try EditingSession.remove(folder) }
      return call.terminal.line("er is niets veranderd")
    }
    if !call.isJSON { showDifference(PlanComparison(from: base.plan, to: edited.plan, edited.successions), call) }
    if folder != nil, !call.arguments.has("--yes") {
      draft = try asked(edited, base, draft, planning, reason, call)
      guard call.terminal.asks("Zo opslaan?") else {
        return call.terminal.line("niet opgeslagen; uw tekst staat in \(folder?.path ?? "")/plan.md")
      }
    } else if folder == nil, !call.arguments.has("--yes") {
      throw Failure("dit is wat er zou veranderen; met --yes wordt het opgeslagen")
    }
    do {
      try keep(draft, planning, call, configuration, store)
    } catch {
      if let folder { call.terminal.message("uw tekst staat nog in \(folder.path)/plan.md") }
      throw error
    }
    if let folder { try EditingSession.remove(folder) }
  }
}

/// The edited plan: from `--file`, else from the editor, with the folder in which its text lies.
private func editedPlan(_ base: Plan, usedIDs: Set<String>, _ call: Invocation) throws -> (EditedPlan, URL?) {
  if let file = call.arguments.value("--file") {
    return (try PlanMarkdown.read(try text(ofFile: file), file: printable(file), base: base, usedIDs: usedIDs), nil)
  }
  guard call.terminal.isInteractive else {
    throw UsageError("there is no terminal to edit on; give the edited plan with --file FILE --yes")
  }
  let session = try EditingSession(base, usedIDs: usedIDs)
  return (try session.run(call.terminal), session.folder)
}

/// With `--as` every changed text is of that nature.
private func natures(of edited: EditedPlan, _ base: Plan, _ call: Invocation) throws -> [Target: ChangeNature] {
  guard let nature = try call.nature() else { return [:] }
  return Dictionary(([.wholePlan] + edited.plan.targets).map { ($0, nature) }, uniquingKeysWith: { one, _ in one })
}

/// Asks of each changed text what kind of change it is; return keeps what the words suggest.
private func asked(
  _ edited: EditedPlan, _ base: PlanText, _ draft: PlanDraft, _ planning: Planning, _ reason: LocalizedText?,
  _ call: Invocation
) throws -> PlanDraft {
  guard try call.nature() == nil else { return draft }
  var natures: [Target: ChangeNature] = [:]
  for change in draft.revision.changes where change.kind == .reworded || change.kind == .meaning {
    let title = edited.plan.title(of: change.target, in: edited.plan.language)
    let guess = change.kind == .meaning ? "i" : "v"
    let question =
      "\(change.target.activity ?? change.target.call ?? "plan") \(title): [v]erwoording of [i]nhoud? [\(guess)]"
    natures[change.target] = call.terminal.answer(question, of: ["v", "i"], or: guess) == "i" ? .meaning : .wording
  }
  var because = reason
  if because == nil, let words = call.terminal.answer("Waarom? Dit komt in het artikel; leeg mag ook:"), !words.isEmpty
  {
    because = LocalizedText([edited.plan.language: words])
  }
  return try planning.draft(edited, base: base, natures: natures, reason: because)
}

private func text(ofFile path: String) throws -> String {
  let bytes = try NamedFile.bytes(path)
  guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("\(printable(path)) is geen UTF-8") }
  return text
}
