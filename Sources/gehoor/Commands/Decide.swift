// `gehoor accept`, `change`, `add` and `reject`: what a coordinator decides about a mail.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let acceptCommand = Command(
  name: "accept", operands: "N [ITEM…]", summary: "record what waits in mail N, or only these items of it",
  options: [Invocation.silentOption, Invocation.revisionOption]
) { call in
  try decide(.accept(positions: try call.items()), call)
}

private let targetOptions = [
  OptionDescription("--kind", value: "KIND", words: ItemKind.allCases),
  OptionDescription("--call", value: "ID", help: "the call; none or `plan` for the plan as a whole"),
  OptionDescription("--activity", value: "ID", help: "the activity, as 5.1"),
]

let changeCommand = Command(
  name: "change", operands: "N ITEM", summary: "read item ITEM of mail N as something else, and record it",
  options: targetOptions + [Invocation.silentOption, Invocation.revisionOption]
) { call in
  guard let position = Int(try call.operand(1, "the number of an item")) else {
    throw UsageError("the second word is the number of an item")
  }
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (number, plan) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  let old = try store.mail(number: number, plan: plan.id)?.summary.items.first { $0.position == position }
  guard let old else {
    throw Failure(call.words(configuration).refused(.review(.noSuchItem(position: position)), number: number))
  }
  let hasTarget = call.arguments.has("--call") || call.arguments.has("--activity")
  let wanted: ItemKind? = try kind(call)
  guard wanted != nil || hasTarget else {
    throw UsageError("say what it is: --kind KIND, --call ID or --activity ID; to record it as it stands: accept")
  }
  let newKind = wanted ?? old.kind
  let target = hasTarget ? try target(call, store, plan.id) : old.target
  try decide(.change(position: position, kind: newKind, target: target), call)
}

let addCommand = Command(
  name: "add", operands: "N", summary: "record something in mail N that was not found",
  options: targetOptions + [Invocation.silentOption, Invocation.revisionOption]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (_, plan) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  guard let kind = try kind(call) else { throw UsageError("say what it is: --kind KIND") }
  try decide(.add(kind: kind, target: try target(call, store, plan.id), quote: ""), call)
}

let rejectCommand = Command(
  name: "reject", operands: "N", summary: "record nothing of what waits in mail N",
  options: [
    OptionDescription("--because", value: "TEXT", words: RejectionReason.allCases.filter { $0 != .other }) {
      "why, in your own words, which only coordinators read, or one of: " + $0
    },
    Invocation.silentOption, Invocation.revisionOption,
  ]
) { call in
  guard let because = call.arguments.value("--because"), !because.isEmpty else {
    throw UsageError("a mail is never put aside without a reason: --because TEXT")
  }
  let reason = RejectionReason(rawValue: because)
  try decide(.reject(reason ?? .other, note: reason == nil ? because : ""), call)
}

private func kind(_ call: Invocation) throws -> ItemKind? {
  guard let word = call.arguments.value("--kind") else { return nil }
  guard let kind = ItemKind(rawValue: word) else {
    let known = ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError("there is no kind \"\(printable(word))\"; there are: \(known)")
  }
  return kind
}

private func target(_ call: Invocation, _ store: PlanStore, _ id: PlanID) throws -> Target {
  guard let plan = try store.currentPlan(id) else {
    throw Failure(call.words(try call.configuration()).health.neverImported(id.text))
  }
  if let activity = call.arguments.value("--activity") {
    guard let found = plan.activity(activity) else {
      throw UsageError("the plan has no activity \"\(printable(activity))\"")
    }
    return Target(call: found.call.id, activity: activity)
  }
  guard let word = call.arguments.value("--call"), word != "plan" else { return .wholePlan }
  guard plan.call(word) != nil else {
    throw UsageError(
      "the plan has no call \"\(printable(word))\"; it has: \(plan.calls.map(\.id).joined(separator: ", "))")
  }
  return Target(call: word)
}

private func decide(_ review: Review, _ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let place = try call.place(configuration, store)
  let outcome = try Coordinating(configuration: configuration, store: store).decide(
    review, on: place, by: call.acting(configuration), isTold: !call.arguments.has("--silent"), now: call.now)
  try call.tell(outcome, of: place, configuration)
}
