// `gehoor enter`: what somebody said on paper, on the phone or at a stall.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let enterCommand = Command(
  name: "enter", operands: "PART…",
  summary: "count what somebody said without a mail, each part as support:5.1, volunteer:2 or question:plan",
  options: [
    OptionDescription("--source", value: "SOURCE", words: EntrySource.allCases),
    OptionDescription("--place", value: "TEXT", help: "where it was said, as \"market stall\""),
    OptionDescription("--name", value: "NAME", help: "who said it"),
    OptionDescription("--address", value: "ADDRESS", help: "their mail address, by which they are counted once"),
    OptionDescription("--text", value: "TEXT", help: "what they said"),
  ]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let settings = try call.plan(configuration)
  let plan = try store.currentPlan(settings.id)
  let known = EntrySource.allCases.map(\.rawValue).joined(separator: ", ")
  guard let source = call.arguments.value("--source").flatMap(EntrySource.init) else {
    throw UsageError("say how it came: --source \(known)")
  }
  let address = call.arguments.value("--address")
  guard address == nil || address.flatMap(MailAddress.init) != nil else {
    throw UsageError("\"\(printable(address ?? ""))\" is not a mail address")
  }
  let parts = try call.arguments.operands.map { try part($0, plan) }
  guard !parts.isEmpty else { throw UsageError("say what it is, as support:5.1") }
  let entry = EnteredContribution(
    source: source, place: call.arguments.value("--place") ?? "", name: call.arguments.value("--name"),
    address: address.flatMap(MailAddress.init), language: plan?.language ?? "nl",
    words: call.arguments.value("--text") ?? "", parts: parts)
  let acting = call.acting(configuration)
  let outcome = try Coordinating(configuration: configuration, store: store)
    .enter(entry, in: settings, by: acting, now: call.now)
  try call.tell(outcome, of: MailPlace(plan: settings, number: 0), configuration)
}
