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
  let desk = try call.desk()
  guard let number = Int(try call.operand(1, "the number of the question")) else {
    throw UsageError("the second word is the number of a question")
  }
  let id = QuestionID(call: try call.operand(0, "the id of a call"), number: number)
  try desk.telling {
    guard try desk.planning.hasOpenQuestion(id) else {
      throw Failure(desk.words.noQuestion(number, of: printable(id.call)))
    }
    let people = try desk.planning.peopleToAsk(id)
    guard people > 0 else { throw Failure(desk.words.nobodyToAsk) }
    guard desk.mayWrite(to: people) else { throw Failure(desk.words.wouldMany(people)) }
    guard let asked = try desk.planning.ask(id, actor: call.actor(desk.configuration), now: call.now) else {
      throw Failure(desk.words.noQuestion(number, of: printable(id.call)))
    }
    call.wakeDaemon(desk.configuration)
    call.terminal.line(desk.words.asked(asked, perHour: desk.settings.mailsPerHour))
  }
}

private func decide(_ fate: SuggestionFate, _ call: Invocation) throws {
  let (desk, suggestion) = try suggestion(call)
  try desk.telling {
    let plan = try desk.planning.currentText().plan
    let reason = try call.reason(plan)
    guard reason != nil || fate == .adopted else {
      throw UsageError("a suggestion is never declined or changed without a reason: --because TEXT")
    }
    var target = suggestion.target
    var draft: PlanDraft?
    if fate != .declined { (target, draft) = try becoming(desk, plan, reason) }
    let people = try draft.map(desk.planning.supportersToTell) ?? 0
    guard desk.mayWrite(to: people) else { throw Failure(desk.words.wouldMany(people)) }
    let decision = SuggestionDecision(
      fate: fate, target: target, text: try call.localized("--words", in: plan), reason: reason)
    let outcome = try desk.planning.decide(
      suggestion, decision, draft: draft, actor: call.actor(desk.configuration), now: call.now)
    switch outcome {
    case .decidedBefore: throw Failure(desk.words.decidedBefore)
    case .overtaken: throw Failure(desk.words.overtaken)
    case .done: break
    }
    call.wakeDaemon(desk.configuration)
    call.terminal.line("\(suggestion.mail.reference): \(desk.words.word(fate)) · \(told(target, desk))")
    if let letter = try desk.store.outbox(desk.settings.id, limit: 1).first, letter.kind == .suggestionOutcome,
      letter.createdAt == call.now
    {
      let time = call.time(letter.notBefore, desk.configuration)
      call.terminal.line(desk.language.departing(letter.kind, at: time))
    }
    try desk.publishIfAsked()
  }
}

/// The suggestion that is meant, of a mail which who acts may see and decide about.
private func suggestion(_ call: Invocation) throws -> (desk: PlanDesk, suggestion: StoredSuggestion) {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (number, settings) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  try call.require(.editor, in: settings.id, configuration)
  let acting = call.acting(configuration)
  let coordinating = Coordinating(configuration: configuration, store: store)
  guard try coordinating.mail(number, in: settings, for: acting) != nil else {
    throw Failure(acting.words.refused(.review(.noSuchMail), number: number))
  }
  let desk = PlanDesk(call: call, configuration: configuration, store: store, settings: settings)
  return (desk, try suggestion(desk, number: number, try store.suggestions(ofMail: number, plan: settings.id)))
}

private func told(_ target: Target, _ desk: PlanDesk) -> String {
  target.shortName.isEmpty ? desk.words.wholePlan : target.shortName
}

/// `gehoor plan work-in ID N…`: reactions of these mails were worked into the text.
@Sendable func workIn(_ call: Invocation) throws {
  let desk = try call.desk()
  try desk.telling {
    let plan = try desk.planning.currentText().plan
    let target = try desk.planTarget(1, plan)
    guard let reason = try call.reason(plan) else { throw UsageError("say what was done with it: --because TEXT") }
    let numbers = try call.arguments.operands.dropFirst(2).map {
      try call.mail($0, desk.configuration, desk.store).number
    }
    let people = try desk.store.workIn(
      mails: numbers, target, note: reason, plan: desk.settings.id, actor: call.actor(desk.configuration),
      now: call.now)
    guard people > 0 else { throw Failure(desk.words.noReaction) }
    call.wakeDaemon(desk.configuration)
    call.terminal.line(
      desk.language.line(PlanChange(kind: .reactionWorkedIn, target: target), of: plan))
    try desk.publishIfAsked()
  }
}

/// The suggestion that is meant: by its number, else the only one.
private func suggestion(_ desk: PlanDesk, number: Int, _ all: [StoredSuggestion]) throws -> StoredSuggestion {
  let operands = desk.call.arguments.operands
  if operands.count > 1 {
    guard let position = Int(operands[1]), let found = all.first(where: { $0.position == position }) else {
      throw Failure(desk.words.noSuggestion(number))
    }
    return found
  }
  let open = all.filter { $0.fate == nil }
  guard let only = (open.isEmpty ? all : open).first else { throw Failure(desk.words.noSuggestion(number)) }
  guard open.count < 2 else {
    throw UsageError("say which item: \(open.map { String($0.position) }.joined(separator: ", "))")
  }
  return only
}

/// What a suggestion becomes in the plan, and the change for it; nil when it stands there already.
private func becoming(_ desk: PlanDesk, _ plan: Plan, _ reason: LocalizedText?) throws -> (Target, PlanDraft?) {
  let call = desk.call
  let title = try call.localized("--title", in: plan)
  let text = try call.localized("--text", in: plan)
  if let word = call.arguments.value("--into") {
    let target = try desk.planTarget(word, plan)
    guard title != nil || text != nil else { return (target, nil) }
    let edit = PlanEdit.reword(target, title: title, text: text, as: try call.requiredNature())
    return (target, try desk.planning.draft([edit], reason: reason))
  }
  let draft: PlanDraft
  if let parent = call.arguments.value("--activity-of") {
    draft = try desk.planning.draft([.addActivity(try call.newActivity(plan), call: parent)], reason: reason)
  } else if call.arguments.has("--new-call") {
    let title = try call.required("--title", "the title", in: plan)
    let text = try call.required("--text", "the text", in: plan)
    draft = try desk.planning.draft(
      [.addCall(Call(id: "", title: title, summary: text, activities: []))], reason: reason)
  } else {
    throw UsageError("say what it becomes: --activity-of CALL, --new-call or --into ID")
  }
  let added = draft.revision.changes.first { $0.kind == .added }?.target ?? .wholePlan
  return (added, draft)
}
