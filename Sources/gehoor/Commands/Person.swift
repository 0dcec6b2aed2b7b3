// `gehoor person`: what a plan holds on somebody, for them, and how it is erased.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let personCommand = Command(
  name: "person", operands: "show|export|forget ADDRESS",
  summary: "what the plan holds on an address: shown, as JSON, or erased for good"
) { call in
  let word = try call.operand(0, "show, export or forget")
  let text = try call.operand(1, "an address")
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let plan = try call.plan(configuration)
  let address = MailAddress(text)?.identity ?? text.lowercased()
  switch word {
  case "show": try showPerson(address, plan, configuration, store, call)
  case "export":
    guard let record = try store.person(address, plan: plan.id) else { throw nobody(plan) }
    try call.printJSON(PersonExport(person: record))
  case "forget": try forgetPerson(address, plan, configuration, store, call)
  default: throw UsageError("`gehoor person` knows show, export and forget, not \"\(printable(word))\"")
  }
}

private struct PersonExport: Encodable {
  let version = 1
  let person: PersonRecord
}

private func nobody(_ plan: Configuration.PlanSettings) -> Failure {
  Failure("plan \(plan.id) bewaart niets van dit adres")
}

private func showPerson(
  _ address: String, _ plan: Configuration.PlanSettings, _ configuration: Configuration, _ store: PlanStore,
  _ call: Invocation
) throws {
  guard let record = try store.person(address, plan: plan.id) else { throw nobody(plan) }
  if call.isJSON { return try call.printJSON(PersonExport(person: record)) }
  let name = record.name.map { " (\(printable($0)))" } ?? ""
  call.terminal.line(call.terminal.bold("\(printable(record.address))\(name)"))
  call.terminal.line("eerste mail: \(call.time(record.firstSeenAt, configuration))")
  if let because = record.suppressedBecause { call.terminal.line("krijgt geen automatische mail: \(because)") }
  var table = Table(["mail", "gekomen", "onderwerp", "punten", "telt mee"])
  for mail in record.mails {
    table.add([
      mail.reference, call.time(mail.receivedAt, configuration), printable(mail.subject), String(mail.items.count),
      String(mail.items.count { $0.counts }),
    ])
  }
  call.print(table, ifEmpty: "geen mails", widest: [2: 40])
  call.terminal.line("verstuurd aan dit adres: \(record.sent.count)")
}

private func forgetPerson(
  _ address: String, _ plan: Configuration.PlanSettings, _ configuration: Configuration, _ store: PlanStore,
  _ call: Invocation
) throws {
  guard try store.erase(address, plan: plan.id, actor: call.actor(configuration), now: call.now) else {
    throw nobody(plan)
  }
  let files = try eraseFiles(of: plan, store: store)
  try store.truncateLog()
  call.wakeDaemon(configuration)
  call.terminal.line("gewist: alles van dit adres in plan \(plan.id), en \(files) bestanden uit de Maildir")
}
