// `gehoor plan …` and `gehoor publish`: the plan, its versions and the article.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let planCommand = Command(
  name: "plan", operands: "import FILE | show [VERSION] | export | history",
  summary: "the plan and its versions"
) { call in
  switch try call.operand(0, "import, show, export or history") {
  case "import": try importPlan(call)
  case "show": try showPlan(call)
  case "export": try exportPlan(call)
  case "history": try showHistory(call)
  case let word: throw UsageError("`gehoor plan` knows import, show, export and history, not \"\(printable(word))\"")
  }
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
    let publisher = Publisher(plan, configuration: configuration)
    let version = try publisher.publish(from: store, isAskedFor: true, now: call.now)
    let place = plan.publishTo.map { " in \($0)" } ?? ""
    call.terminal.line(
      "\(plan.id): " + (version.map { "versie \($0) gepubliceerd\(place)" } ?? "er is niets veranderd"))
  }
}

private func importPlan(_ call: Invocation) throws {
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

private func showPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let version = try call.arguments.operands.dropFirst().first.map { word in
    guard let number = Int(word) else { throw UsageError("\"\(printable(word))\" is not the number of a version") }
    return number
  }
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

private func exportPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let plan = try call.plan(configuration)
  guard let now = try call.store(configuration).currentPlan(plan.id) else {
    throw Failure("\(plan.id) was never imported")
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  call.terminal.line(String(decoding: try encoder.encode(now), as: UTF8.self))
}

private func showHistory(_ call: Invocation) throws {
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

private func words(_ change: PlanChange, _ plan: Plan) -> String {
  let id = change.target.activity ?? change.target.call
  let title = plan.title(of: change.target, in: plan.language)
  let about = id.map { "\($0) \(title)" } ?? "het plan als geheel"
  let from = change.sources.compactMap { $0.activity ?? $0.call }.joined(separator: ", ")
  switch change.kind {
  case .imported: return "het plan is opgenomen"
  case .restored: return "een eerdere versie is teruggezet"
  case .counts, .suggestionProposed:
    let count = change.added ?? 0
    return "\(count > 0 ? "+" : "")\(count) \(change.itemKind.map(word) ?? "") · \(about)"
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
