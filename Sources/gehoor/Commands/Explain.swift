// `gehoor explain`: what the daemon would do with each mail, and why.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let explainCommand = Command(
  name: "explain", operands: "FILE… | DIRECTORY | FILE.jsonl | -",
  summary: "what the daemon would do with each mail, and why; stores and sends nothing",
  options: [
    OptionDescription("--plan", value: "FILE|ID", help: "a plan's file, or the id of a plan of the configuration"),
    OptionDescription("--address", value: "A", help: "a further address of ours; may be repeated"),
    OptionDescription("--no-learning", help: "without what coordinators taught"),
  ]
) { call in
  guard !call.arguments.operands.isEmpty else { throw UsageError("say which mail: a file, a directory or -") }
  let configuration = try optionalConfiguration(call)
  var explainer = Explainer(
    plan: try explainedPlan(call, configuration), addresses: call.arguments.all("--address"),
    configuration: configuration)
  var unread: [String] = []
  for name in call.arguments.operands {
    do {
      try explainer.explain(name) { mail in
        if call.isJSON { try call.printJSON(mail) } else { show(mail, call.terminal) }
      }
    } catch let error as ExplainingError {
      // The others are explained all the same.
      unread.append(error.description)
    }
  }
  guard unread.isEmpty else { throw Failure(unread.joined(separator: "\n")) }
}

/// Explaining needs no configuration: it is read when it is named, or when it lies where it belongs.
func optionalConfiguration(_ call: Invocation) throws -> Configuration? {
  guard call.arguments.has("--config") || FileManager.default.fileExists(atPath: call.configurationPath) else {
    return nil
  }
  return try call.configuration()
}

/// `--plan` is a plan's file, or the id of a plan in the store; without it, the only plan of the configuration.
private func explainedPlan(_ call: Invocation, _ configuration: Configuration?) throws -> Plan? {
  if let name = call.arguments.value("--plan"), name.hasSuffix(".json") || name.contains("/") {
    return try NamedFile.plan(name)
  }
  guard let configuration else {
    guard let name = call.arguments.value("--plan") else {
      call.terminal.message("gehoor: note: read without a plan; name one with --plan FILE")
      return nil
    }
    throw UsageError("--plan \(printable(name)) is no file, and there is no configuration with a plan of that id")
  }
  if !call.arguments.has("--plan"), configuration.plans.count != 1 {
    call.terminal.message("gehoor: note: read without a plan; name one with --plan ID or --plan FILE")
    return nil
  }
  let plan = try call.plan(configuration)
  return try call.store(configuration).currentPlan(plan.id)
}

private func show(_ explained: ExplainedMail, _ terminal: Terminal) {
  let mail = explained.interpreted.mail
  let reading = explained.interpreted.reading
  let screening = explained.interpreted.screening
  let sender = mail.from.mailboxes.first
  terminal.line(terminal.bold("\(printable(explained.id))  \(printable(mail.subject))"))
  terminal.line("  van       \(printable(sender?.name ?? sender?.address ?? "onbekend")), taal \(reading.language)")
  terminal.line("  afzender  \(screening.authentication.words)")
  terminal.line("  is        \(word(screening.senderClass)): \(printable(screening.reason.words))")
  terminal.line("  besluit   \(word(reading.decision)): \(printable(reading.decisionReason))")
  terminal.line("  antwoord  \(explained.repliesTo ? "ja" : "nee"): \(printable(explained.replyReason))")
  if !reading.flags.isEmpty { terminal.line("  let op    \(reading.flags.map(\.rawValue).joined(separator: ", "))") }
  if let followUp = reading.followUp {
    let steps = (reading.answer?.steps ?? []).map(words)
    terminal.line("  vervolg   \(([followUp.rawValue] + steps).joined(separator: "; "))")
  }
  if !mail.defects.isEmpty {
    terminal.line("  gebreken  \(mail.defects.map(\.rawValue).joined(separator: ", "))")
  }
  for (index, item) in reading.items.enumerated() { show(item, index + 1, terminal) }
  terminal.line()
}

/// A wish of an answer, as "punt 2: call 4".
private func words(_ step: Answer.Step) -> String {
  let numbers = step.items.numbers.map { "punt \($0)" }
  let kinds = step.items.kinds.map { word($0) }
  let targets = step.items.targets.map { "bij \($0.activity ?? $0.call ?? "het plan")" }
  let items = step.items.isOpen ? "deze mail" : (numbers + kinds + targets).joined(separator: " ")
  switch step.wish {
  case .takeBack: return "\(items): intrekken"
  case .dispute: return "\(items): klopt niet"
  case .correct(let kind, let target):
    let wanted = [kind.map { word($0) }, target.map { "bij \($0.activity ?? $0.call ?? "het plan")" }]
    return "\(items): wordt \(wanted.compactMap { $0 }.joined(separator: " "))"
  }
}

private func word(_ sender: SenderClass) -> String {
  switch sender {
  case .person: "mens"
  case .automatic: "automaat"
  case .bounce: "onbestelbaar"
  case .own: "eigen mail"
  case .spam: "spam"
  }
}

private func show(_ item: Item, _ number: Int, _ terminal: Terminal) {
  let target = item.target.activity ?? item.target.call ?? "het plan"
  let certainty = item.confidence >= 0.9 ? "zeker" : item.confidence >= 0.6 ? "waarschijnlijk" : "gok"
  let percent = Int((item.confidence * 100).rounded())
  let state = item.isRecorded ? "vastleggen" : "eerst een mens"
  terminal.line(
    "  " + terminal.bold("\(number). \(word(item.kind)) \(target)") + "  \(certainty) (\(percent) %), \(state)")
  terminal.line("     “\(printable(item.quote))”")
  for reason in item.reasons { terminal.line("     – \(printable(reason))") }
  for other in item.alternatives {
    let target = other.target.activity ?? other.target.call ?? "het plan"
    let percent = Int((other.confidence * 100).rounded())
    terminal.line(terminal.faint("     of: \(word(other.kind)) \(target) (\(percent) %)"))
  }
}
