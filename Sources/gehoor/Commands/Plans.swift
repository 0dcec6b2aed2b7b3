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
      "--as", value: "KIND", values: .words(["wording", "meaning"]),
      help: "wording or meaning; who supports it is told when the meaning changes"),
    OptionDescription("--because", value: "TEXT", help: "why; the article tells it"),
    OptionDescription("--before", value: "ID", help: "put it before this call or activity; else it comes last"),
    OptionDescription("--into", value: "ID", help: "merge: what they become"),
    OptionDescription("--what", value: "TEXT", help: "need: what is needed"),
    OptionDescription("--number", value: "N", help: "need: how many"),
    OptionDescription("--by", value: "DAY", help: "need: by when, as 2026-12-31"),
    OptionDescription("--remove", value: "N", help: "need: take this need away"),
    OptionDescription("--file", value: "FILE", help: "edit: the edited plan, in place of an editor"),
    OptionDescription("--yes", help: "do not ask; import and edit --file change nothing without a terminal or this"),
    OptionDescription("--publish", help: "publish the article now"),
  ],
  notes: planWords.map { "gehoor plan \($0.name) \($0.operands)" }
    + PlanStep.all.map { "gehoor plan \($0.name) \($0.operands)" },
  words: planWords.map(\.name) + PlanStep.all.map(\.name)
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
  for plan in try call.plans(configuration, for: .editor) {
    let desk = PlanDesk(call: call, configuration: configuration, store: store, settings: plan)
    guard try store.currentPlan(plan.id) != nil else {
      call.terminal.line("\(plan.id): \(desk.words.missing)")
      continue
    }
    let place = plan.publishTo.map { " in \($0)" } ?? ""
    let told = try desk.publish().map { desk.words.published($0) + place } ?? desk.words.nothingChanged
    call.terminal.line("\(plan.id): \(told)")
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
      let words = call.words(configuration).health
      throw Failure(
        version.map { words.noVersion($0, of: settings.id.text) } ?? words.neverImported(settings.id.text))
    }
  }
  if call.isJSON { return try call.printJSON(PlanListing(plans: articles.map(PlanListing.Entry.init))) }
  for article in articles { show(article, call.terminal, call.words(configuration)) }
}

private func show(_ article: Article, _ terminal: Terminal, _ language: any CoordinatorLanguage) {
  let words = language.plan
  let plan = article.plan
  let version = article.versions.first.map { words.version($0.number, of: $0.day) } ?? words.notPublished
  terminal.paragraph("\(plan.title.text(in: plan.language))  \(version)", first: "", rest: "  ", style: terminal.bold)
  var table = Table(words.headings)
  func add(_ target: Target, _ label: String, _ title: String) {
    let standing = article.standings[target] ?? Standing()
    let ideas = article.openSuggestions[target] ?? 0
    let numbers = [standing.supporters, standing.helpers, standing.reactions, ideas, standing.peopleWithin]
    table.add([label] + numbers.map { $0 == 0 ? "·" : String($0) } + [title])
  }
  add(.wholePlan, language.wholePlan, words.wholePlan)
  for part in plan.calls {
    add(Target(call: part.id), part.id, part.title.text(in: plan.language))
    for activity in part.activities {
      add(Target(call: part.id, activity: activity.id), "  \(activity.id)", activity.title.text(in: plan.language))
    }
  }
  terminal.print(table, ifEmpty: "")
  terminal.line()
}

@Sendable private func exportPlan(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let plan = try call.plan(configuration, for: .reader)
  let store = try call.store(configuration)
  let version = try call.arguments.operands.dropFirst().first.map(versionNumber)
  let found = try version.map { try store.plan(plan.id, version: $0) } ?? store.currentPlan(plan.id)
  guard let now = found else {
    let words = call.words(configuration).plan
    throw Failure(version.map(words.noVersion) ?? words.missing)
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  call.terminal.line(String(decoding: try encoder.encode(now), as: UTF8.self))
}

@Sendable private func showHistory(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let language = call.words(configuration)
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
    call.terminal.paragraph(plan.title.text(in: plan.language), first: "", rest: "  ", style: call.terminal.bold)
    if !open.isEmpty {
      call.terminal.line("  " + language.plan.notPublished)
      let planNow = try store.currentPlan(settings.id) ?? plan
      for change in open {
        call.terminal.paragraph(language.line(change, of: planNow), first: "    ", rest: "      ")
      }
    }
    for version in article?.versions ?? [] {
      call.terminal.line("  " + language.plan.version(version.number, of: version.day))
      for change in version.changes {
        call.terminal.paragraph(
          language.line(change, of: plan, former: article?.formerTitles ?? [:]), first: "    ", rest: "      ")
      }
    }
    call.terminal.line()
  }
  if call.isJSON { try call.printJSON(listing) }
}
