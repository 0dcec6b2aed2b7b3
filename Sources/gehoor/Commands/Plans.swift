// `gehoor plan …` and `gehoor publish`: the plan, its versions and the article.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

private let planWords: [(name: String, operands: String, run: @Sendable (Invocation) throws -> Void)] = [
  ("import", "FILE", importPlan), ("show", "[VERSION]", showPlan), ("export", "[VERSION]", exportPlan),
  ("history", "", showHistory), ("diff", "A [B]", diffPlan), ("edit", "[--file F --yes]", editPlan),
  ("restore", "VERSION", restorePlan), ("work-in", "ID N… --because TEXT", workIn),
]

let planCommand = Command(
  name: "plan", operands: "WORD …",
  summary: "the plan, its versions, and changes of it",
  options: [
    OptionDescription("--title", value: "TEXT", help: "the title"),
    OptionDescription("--text", value: "TEXT", help: "the text"),
    OptionDescription("--language", value: "LL", help: "of these texts; the plan's own is taken"),
    OptionDescription(
      "--as", value: "KIND", help: "wording or meaning; who supports it is told when the meaning changes"),
    OptionDescription("--because", value: "TEXT", help: "why; the article tells it"),
    OptionDescription("--before", value: "ID", help: "put it before this call or activity; else it comes last"),
    OptionDescription("--into", value: "ID", help: "merge: what they become"),
    OptionDescription("--what", value: "TEXT", help: "need: what is needed"),
    OptionDescription("--number", value: "N", help: "need: how many"),
    OptionDescription("--by", value: "DAY", help: "need: by when, as 2026-12-31"),
    OptionDescription("--remove", value: "N", help: "need: take this need away"),
    OptionDescription("--file", value: "FILE", help: "edit: the edited plan, in place of an editor"),
    OptionDescription("--yes", help: "do not ask"),
    OptionDescription("--publish", help: "publish the article now"),
  ],
  notes: planWords.map { "gehoor plan \($0.name) \($0.operands)" }
    + PlanStep.all.map { "gehoor plan \($0.name) \($0.operands)" }
) { call in
  let word = try call.operand(0, "what to do with the plan")
  if let found = planWords.first(where: { $0.name == word }) { return try found.run(call) }
  if let step = PlanStep.all.first(where: { $0.name == word }) { return try changePlan(step, call) }
  let known = (planWords.map(\.name) + PlanStep.all.map(\.name)).joined(separator: ", ")
  throw UsageError("`gehoor plan` knows \(known), not \"\(printable(word))\"")
}

let publishCommand = Command(
  name: "publish", operands: "", summary: "make a version of what changed and publish the article now"
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  for plan in try call.plans(configuration) {
    guard try store.currentPlan(plan.id) != nil else {
      call.terminal.line("\(plan.id): het plan ontbreekt: `gehoor plan import FILE`")
      continue
    }
    let version = try publish(plan, call, configuration, store)
    let place = plan.publishTo.map { " in \($0)" } ?? ""
    call.terminal.line(
      "\(plan.id): " + (version.map { "versie \($0) gepubliceerd\(place)" } ?? "er is niets veranderd"))
  }
}

@Sendable private func importPlan(_ call: Invocation) throws {
  let file = try call.operand(1, "the plan's file")
  let plan = try NamedFile.plan(file)
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let outcome = try store.importPlan(plan, actor: call.actor(configuration), now: call.now)
  call.wakeDaemon(configuration)
  let words =
    switch outcome {
    case .created: "toegevoegd"
    case .changed: "bijgewerkt"
    case .unchanged: "was al zo"
    }
  let activities = plan.calls.reduce(0) { $0 + $1.activities.count }
  call.terminal.line("\(plan.id): \(words), \(plan.calls.count) calls, \(activities) activiteiten")
  if configuration.plan(plan.id) == nil {
    call.terminal.message("gehoor: note: the configuration has no plan \"\(plan.id)\", so no mail reaches it")
  }
}

@Sendable private func showPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let version = try call.arguments.operands.dropFirst().first.map(versionNumber)
  var articles: [Article] = []
  for settings in try call.plans(configuration) {
    if let article = try store.article(settings.id, version: version, publicURL: settings.publicURL) {
      articles.append(article)
    } else if version == nil, let plan = try store.currentPlan(settings.id) {
      articles.append(Article(plan: plan, versions: [], standings: [:]))
    } else {
      throw Failure("\(settings.id) has no version \(version.map(String.init) ?? "yet: import the plan first")")
    }
  }
  if call.isJSON { return try call.printJSON(PlanListing(plans: articles.map(PlanListing.Entry.init))) }
  for article in articles { show(article, call) }
}

private func show(_ article: Article, _ call: Invocation) {
  let plan = article.plan
  let version = article.versions.first.map { "versie \($0.number) van \($0.day)" } ?? "nog niet gepubliceerd"
  call.terminal.line(call.terminal.bold(plan.title.text(in: plan.language)) + "  \(version)")
  var table = Table(["", "steun", "helpt", "reacties", "ideeën", "mensen", "titel"])
  func add(_ target: Target, _ label: String, _ title: String) {
    let standing = article.standings[target] ?? Standing()
    let ideas = article.openSuggestions[target] ?? 0
    let numbers = [standing.supporters, standing.helpers, standing.reactions, ideas, standing.peopleWithin]
    table.add([label] + numbers.map { $0 == 0 ? "·" : String($0) } + [title])
  }
  add(.wholePlan, "plan", "het plan als geheel")
  for part in plan.calls {
    add(Target(call: part.id), part.id, part.title.text(in: plan.language))
    for activity in part.activities {
      add(Target(call: part.id, activity: activity.id), "  \(activity.id)", activity.title.text(in: plan.language))
    }
  }
  call.print(table, ifEmpty: "")
  call.terminal.line()
}

@Sendable private func exportPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let plan = try call.plan(configuration)
  let store = try call.store(configuration)
  let version = try call.arguments.operands.dropFirst().first.map(versionNumber)
  let found = try version.map { try store.plan(plan.id, version: $0) } ?? store.currentPlan(plan.id)
  guard let now = found else {
    throw Failure(version.map { "\(plan.id) has no version \($0)" } ?? "\(plan.id) was never imported")
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  call.terminal.line(String(decoding: try encoder.encode(now), as: UTF8.self))
}

@Sendable private func showHistory(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  var listing = PlanHistory()
  for settings in try call.plans(configuration) {
    let article = try store.article(settings.id, publicURL: nil)
    guard let plan = try article?.plan ?? store.currentPlan(settings.id) else { continue }
    let open = try store.unpublishedChanges(settings.id)
    guard !call.isJSON else {
      listing.plans.append(
        PlanHistory.Entry(settings.id, unpublished: open, versions: article?.versions ?? []))
      continue
    }
    call.terminal.line(call.terminal.bold(plan.title.text(in: plan.language)))
    if !open.isEmpty {
      call.terminal.line("  nog niet gepubliceerd")
      for change in open { call.terminal.line("    " + words(change, plan)) }
    }
    for version in article?.versions ?? [] {
      call.terminal.line("  versie \(version.number), \(version.day)")
      for change in version.changes { call.terminal.line("    " + words(change, plan)) }
    }
    call.terminal.line()
  }
  if call.isJSON { try call.printJSON(listing) }
}

/// A change in one line.
func words(_ change: PlanChange, _ plan: Plan) -> String {
  let id = change.target.activity ?? change.target.call
  let title = plan.title(of: change.target, in: plan.language)
  let about = id.map { "\($0) \(title)" } ?? "het plan als geheel"
  let from = change.sources.compactMap { $0.activity ?? $0.call }.joined(separator: ", ")
  switch change.kind {
  case .imported: return "het plan is opgenomen"
  case .restored: return "een eerdere versie is teruggezet"
  case .counts, .suggestionProposed:
    let count = change.added ?? 0
    return "\(count > 0 ? "+" : "")\(count) \(change.itemKind.map(coordinatorLanguage("nl").word) ?? "") · \(about)"
  case .added: return "nieuw · \(about)"
  case .reworded: return "anders verwoord · \(about)"
  case .meaning: return "inhoud veranderd · \(about)"
  case .moved: return "verplaatst van \(from) · \(about)"
  case .merged: return "samengevoegd uit \(from) · \(about)"
  case .split: return "gesplitst uit \(from) · \(about)"
  case .ended: return "vervallen · \(id ?? "") \(change.text?.text(in: plan.language) ?? "")"
  case .stateChanged: return "stand gewijzigd\(change.state.map { " in \($0.rawValue)" } ?? "") · \(about)"
  case .meansSet: return "wat er nodig is · \(about)"
  case .dateSet: return "datum · \(about)"
  case .questionAsked: return "vraag \(change.question ?? 0) gesteld · \(about)"
  case .questionClosed: return "vraag \(change.question ?? 0) beantwoord · \(about)"
  case .reactionWorkedIn: return "reactie verwerkt · \(about)"
  case .suggestionAdopted: return "idee overgenomen · \(about)"
  case .suggestionAdapted: return "idee in andere vorm overgenomen · \(about)"
  case .suggestionDeclined: return "idee afgewezen · \(about)"
  }
}
