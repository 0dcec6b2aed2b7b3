// `gehoor adopt`, `adapt` and `decline`: what becomes of a suggestion. `gehoor ask`: a question by mail.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

private let textOptions = [
  OptionDescription("--because", value: "TEXT", help: "why; the author and the article are told"),
  OptionDescription("--words", value: "TEXT", help: "the suggestion in your words, for the article"),
  OptionDescription("--language", value: "LL", help: "of these texts; the plan's own is taken"),
  OptionDescription("--yes", help: "also when many people get a mail about it"),
  OptionDescription("--publish", help: "publish the article now"),
]

private let becomingOptions =
  [
    OptionDescription("--activity-of", value: "CALL", help: "it becomes a new activity there: with --title and --text"),
    OptionDescription("--new-call", help: "it becomes a new call: with --title and --text"),
    OptionDescription(
      "--into", value: "ID", help: "it is worked into this call or activity; --title and --text change that"),
    OptionDescription("--title", value: "TEXT", help: "the title"),
    OptionDescription("--text", value: "TEXT", help: "the text"),
    OptionDescription("--as", value: "KIND", help: "whether a change is of wording or meaning"),
  ] + textOptions

let adoptCommand = Command(
  name: "adopt", operands: "N [ITEM]", summary: "take up the suggestion of mail N; its author is told",
  options: becomingOptions
) { call in try decide(.adopted, call) }

let adaptCommand = Command(
  name: "adapt", operands: "N [ITEM]", summary: "take up the suggestion of mail N in another form, with why",
  options: becomingOptions
) { call in try decide(.adapted, call) }

let declineCommand = Command(
  name: "decline", operands: "N [ITEM]", summary: "do not take up the suggestion of mail N, with why",
  options: textOptions
) { call in try decide(.declined, call) }

let askCommand = Command(
  name: "ask", operands: "CALL NUMBER",
  summary: "put a question of a call by mail to those who offered to help with it",
  options: [OptionDescription("--yes", help: "without asking once more")]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let planning = Planning(configuration: configuration, store: store, plan: try call.plan(configuration))
  guard let number = Int(try call.operand(1, "the number of the question")) else {
    throw UsageError("the second word is the number of a question")
  }
  let id = QuestionID(call: try call.operand(0, "the id of a call"), number: number)
  let people = try planning.peopleToAsk(id)
  guard people > 0 else { throw Failure("er is niemand meer om deze vraag aan te mailen") }
  let isSure =
    call.arguments.has("--yes")
    || call.terminal.isInteractive
      && call.terminal.asks("\(people) mensen krijgen deze vraag één keer per mail. Doorgaan?")
  guard isSure else { throw Failure("\(people) mensen zouden deze vraag krijgen; met --yes gaat het door") }
  guard let asked = try planning.ask(id, actor: call.actor(configuration), now: call.now) else {
    throw Failure("call \(printable(id.call)) heeft geen open vraag \(number)")
  }
  call.wakeDaemon(configuration)
  call.terminal.line("de vraag gaat naar \(asked) mensen, hooguit \(try call.plan(configuration).mailsPerHour) per uur")
}

private func decide(_ fate: SuggestionFate, _ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (number, settings) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  let suggestion = try suggestion(call, number: number, try store.suggestions(ofMail: number, plan: settings.id))
  let planning = Planning(configuration: configuration, store: store, plan: settings)
  try call.telling {
    let plan = try planning.currentText().plan
    let reason = try call.reason(plan)
    guard reason != nil || fate == .adopted else {
      throw UsageError("a suggestion is never declined or changed without a reason: --because TEXT")
    }
    var target = suggestion.target
    var draft: PlanDraft?
    if fate != .declined { (target, draft) = try becoming(call, planning, plan, reason) }
    if let draft, !call.mayWrite(to: try planning.supportersToTell(draft)) {
      throw Failure("meer dan 20 mensen zouden een mail krijgen; met --yes gaat het door. Er is niets veranderd.")
    }
    let decision = SuggestionDecision(
      fate: fate, target: target, text: try call.localized("--words", in: plan), reason: reason)
    let outcome = try planning.decide(
      suggestion, decision, draft: draft, actor: call.actor(configuration), now: call.now)
    switch outcome {
    case .decidedBefore: throw Failure("over dit idee is al beslist; er is niets veranderd")
    case .overtaken: throw Failure("iemand anders heeft het plan net veranderd; er is niets overschreven")
    case .done: break
    }
    call.wakeDaemon(configuration)
    call.terminal.line("\(suggestion.mail.reference): \(words(fate)) · \(target.shortName)")
    try publishIfAsked(call, configuration, store)
  }
}

/// `gehoor plan work-in ID N…`: reactions of these mails were worked into the text.
@Sendable func workIn(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let settings = try call.plan(configuration)
  let planning = Planning(configuration: configuration, store: store, plan: settings)
  try call.telling {
    let plan = try planning.currentText().plan
    let target = try call.planTarget(1, plan)
    guard let reason = try call.reason(plan) else { throw UsageError("say what was done with it: --because TEXT") }
    let numbers = try call.arguments.operands.dropFirst(2).map { try call.mail($0, configuration, store).number }
    let people = try store.workIn(
      mails: numbers, target, note: reason, plan: settings.id, actor: call.actor(configuration), now: call.now)
    guard people > 0 else { throw Failure("in die mails staat geen vastgelegde reactie") }
    call.wakeDaemon(configuration)
    call.terminal.line("reactie verwerkt · \(target.shortName)")
    try publishIfAsked(call, configuration, store)
  }
}

private func words(_ fate: SuggestionFate) -> String {
  switch fate {
  case .adopted: "idee overgenomen"
  case .adapted: "idee in andere vorm overgenomen"
  case .declined: "idee afgewezen"
  }
}

/// The suggestion that is meant: by its number, else the only one.
private func suggestion(_ call: Invocation, number: Int, _ all: [StoredSuggestion]) throws -> StoredSuggestion {
  if call.arguments.operands.count > 1 {
    guard let position = Int(call.arguments.operands[1]), let found = all.first(where: { $0.position == position })
    else { throw Failure("mail \(number) heeft geen idee met dat nummer") }
    return found
  }
  let open = all.filter { $0.fate == nil }
  guard let only = (open.isEmpty ? all : open).first else { throw Failure("mail \(number) heeft geen vastgelegd idee") }
  guard open.count < 2 else {
    throw UsageError("say which item: \(open.map { String($0.position) }.joined(separator: ", "))")
  }
  return only
}

/// What a suggestion becomes in the plan, and the change for it; nil when it stands there already.
private func becoming(_ call: Invocation, _ planning: Planning, _ plan: Plan, _ reason: LocalizedText?) throws
  -> (Target, PlanDraft?)
{
  let title = try call.localized("--title", in: plan)
  let text = try call.localized("--text", in: plan)
  if let word = call.arguments.value("--into") {
    let target = try call.planTarget(word, plan)
    guard title != nil || text != nil else { return (target, nil) }
    let edit = PlanEdit.reword(target, title: title, text: text, as: try call.nature() ?? .wording)
    return (target, try planning.draft([edit], reason: reason))
  }
  let draft: PlanDraft
  if let parent = call.arguments.value("--activity-of") {
    draft = try planning.draft([.addActivity(try call.newActivity(plan), call: parent)], reason: reason)
  } else if call.arguments.has("--new-call") {
    let title = try call.required("--title", "the title", in: plan)
    let text = try call.required("--text", "the text", in: plan)
    draft = try planning.draft([.addCall(Call(id: "", title: title, summary: text, activities: []))], reason: reason)
  } else {
    throw UsageError("say what it becomes: --activity-of CALL, --new-call or --into ID")
  }
  let added = draft.revision.changes.first { $0.kind == .added }?.target ?? .wholePlan
  return (added, draft)
}
