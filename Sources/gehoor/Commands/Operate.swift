// `gehoor split`, `undo`, `later`, `hand`, `spam`, `block`, `unblock`, `not-for-us`, `done`, `confirm`, `answer`.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let splitCommand = Command(
  name: "split", operands: "N ITEM PART PART…",
  summary: "record item ITEM of mail N as the several things it says, each as support:5.1 or question:plan",
  options: [Invocation.silentOption, Invocation.revisionOption]
) { call in
  guard let position = Int(try call.operand(1, "the number of an item")) else {
    throw UsageError("the second word is the number of an item")
  }
  let words = call.arguments.operands.dropFirst(2)
  guard words.count >= 2 else { throw UsageError("an item is split into at least two parts, as support:5.1") }
  try operate(call) { coordinating, place, acting, store in
    let parts = try words.map { try part($0, try store.currentPlan(place.plan.id)) }
    return try coordinating.decide(
      .split(position: position, parts: parts), on: place, by: acting,
      isTold: !call.arguments.has("--silent"), now: call.now)
  }
}

/// `KIND:TARGET`, where the target is a call, an activity, or `plan`.
func part(_ word: String, _ plan: Plan?) throws -> ItemPart {
  let pieces = word.split(separator: ":", maxSplits: 1).map(String.init)
  guard pieces.count == 2, let kind = ItemKind(rawValue: pieces[0]) else {
    let known = ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError("\"\(printable(word))\" is not KIND:TARGET, as support:5.1; kinds are \(known)")
  }
  if pieces[1] == "plan" { return ItemPart(kind: kind, target: .wholePlan) }
  if let found = plan?.activity(pieces[1]) {
    return ItemPart(kind: kind, target: Target(call: found.call.id, activity: pieces[1]))
  }
  guard plan?.call(pieces[1]) != nil else {
    throw UsageError("the plan has no call or activity \"\(printable(pieces[1]))\"")
  }
  return ItemPart(kind: kind, target: Target(call: pieces[1]))
}

let undoCommand = Command(
  name: "undo", operands: "N",
  summary: "take back the newest decision on mail N that stands, with what it taught and the mail that has not left",
  options: [Invocation.revisionOption]
) { call in
  try operate(call) { coordinating, place, acting, _ in
    try coordinating.undo(on: place, by: acting, now: call.now)
  }
}

let laterCommand = Command(
  name: "later", operands: "N DAY", summary: "do not show mail N in the queue before that day, as 2026-12-01",
  options: [Invocation.revisionOption]
) { call in
  let word = try call.operand(1, "a day")
  guard let day = CalendarDay(word) else { throw UsageError("\"\(printable(word))\" is not a day, as 2026-12-01") }
  try decide(call) { configuration in
    let moment = configuration.beginning(of: day)
    guard moment > call.now else { throw UsageError("\(printable(word)) is no day to come") }
    return .later(until: moment)
  }
}

let handCommand = Command(
  name: "hand", operands: "N [COORDINATOR]",
  summary: "let a colleague look at mail N; without a name nobody in particular",
  options: [Invocation.revisionOption]
) { call in
  let name = call.arguments.operands.dropFirst().first
  try decide(call) { configuration in
    guard let name else { return .hand(to: nil) }
    let known = configuration.coordinators.first { $0.name.lowercased() == name.lowercased() || $0.login == name }
    guard let known else {
      let names = configuration.coordinators.map(\.name).joined(separator: ", ")
      throw UsageError("there is no coordinator \"\(printable(name))\"; there are: \(names)")
    }
    return .hand(to: known.name)
  }
}

let spamCommand = Command(
  name: "spam", operands: "N", summary: "mark mail N as spam: nothing of it counts",
  options: [Invocation.revisionOption]
) { call in try decide(call) { _ in .spam } }

let blockCommand = Command(
  name: "block", operands: "N",
  summary: "send the sender of mail N no automatic mail any more, and keep what they send out of the queue",
  options: [Invocation.revisionOption]
) { call in try decide(call) { _ in .block } }

let unblockCommand = Command(
  name: "unblock", operands: "[N]", summary: "hear the sender of mail N again; without N: who is blocked",
  options: [Invocation.revisionOption]
) { call in
  guard call.arguments.operands.isEmpty else { return try decide(call) { _ in .unblock } }
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let acting = call.acting(configuration)
  var mails: [MailSummary] = []
  for plan in try call.plans(configuration) {
    mails += try store.blockedSenders(plan.id, withComplaints: acting.seesComplaints(in: plan.id), limit: 1_000)
  }
  try call.list(mails, ifEmpty: acting.words.terminal.nobodyBlocked, configuration)
}

let doneCommand = Command(
  name: "done", operands: "N [ITEM…]",
  summary: "the tasks of mail N, or of these items, need nothing more; a mail without confirmation stays so",
  options: [Invocation.revisionOption]
) { call in
  let items = try call.items()
  try operate(call) { coordinating, place, acting, store in
    let outcome = try coordinating.decide(.settle(positions: items), on: place, by: acting, now: call.now)
    guard case .refused(.review(.nothingOpen)) = outcome else { return outcome }
    return try coordinating.decide(.leaveUnconfirmed, on: place, by: acting, now: call.now)
  }
}

let notForUsCommand = Command(
  name: "not-for-us", operands: "N", summary: "close mail N and pass it on to the plan's human_address",
  options: [Invocation.revisionOption]
) { call in
  try operate(call) { coordinating, place, acting, _ in
    try coordinating.passOn(place, by: acting, now: call.now)
  }
}

let confirmCommand = Command(
  name: "confirm", operands: "N", summary: "send the confirmation of mail N that was kept back",
  options: [Invocation.revisionOption]
) { call in
  try operate(call) { coordinating, place, acting, _ in
    try coordinating.confirm(on: place, by: acting, now: call.now)
  }
}

let answerCommand = Command(
  name: "answer", operands: "N [ITEM…]",
  summary:
    "answer mail N, or these items of it, by mail; the text comes from standard input; --print shows a beginning",
  options: [
    OptionDescription("--template", value: "NAME", words: AnswerTemplate.allCases),
    OptionDescription("--print", help: "print how the letter would begin, and send nothing"),
    Invocation.revisionOption,
  ]
) { call in
  let items = try call.items()
  let name = call.arguments.value("--template") ?? AnswerTemplate.blank.rawValue
  guard let template = AnswerTemplate(rawValue: name) else {
    throw UsageError("there is no template \"\(printable(name))\"")
  }
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let place = try call.place(configuration, store)
  let acting = call.acting(configuration)
  let coordinating = Coordinating(configuration: configuration, store: store)
  guard let letter = try coordinating.letter(template, on: place, for: acting) else {
    throw Failure(acting.words.refused(.review(.noSuchMail), number: place.number))
  }
  if call.arguments.has("--print") { return call.terminal.line(letter) }
  if isatty(STDIN_FILENO) == 1 { call.terminal.message(acting.words.terminal.typeLetter) }
  let text = String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
  try call.tell(
    try coordinating.answer(text, items: items, on: place, by: acting, now: call.now), of: place, configuration)
}

extension Invocation {
  static let silentOption = OptionDescription("--silent", help: "send no mail about it")

  /// The items named after the mail; nil when none is.
  func items() throws -> [Int]? {
    let items = try arguments.operands.dropFirst().map { word in
      guard let position = Int(word) else { throw UsageError("\"\(printable(word))\" is not the number of an item") }
      return position
    }
    return items.isEmpty ? nil : items
  }
}

/// Runs an operation on the mail of the first operand and tells how it ended.
private func operate(
  _ call: Invocation, _ operation: (Coordinating, MailPlace, ActingPerson, PlanStore) throws -> OperationOutcome
) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let place = try call.place(configuration, store)
  let coordinating = Coordinating(configuration: configuration, store: store)
  try call.tell(try operation(coordinating, place, call.acting(configuration), store), of: place, configuration)
}

private func decide(_ call: Invocation, _ review: (Configuration) throws -> Review) throws {
  let decision = try review(try call.configuration())
  try operate(call) { coordinating, place, acting, _ in
    try coordinating.decide(decision, on: place, by: acting, now: call.now)
  }
}
