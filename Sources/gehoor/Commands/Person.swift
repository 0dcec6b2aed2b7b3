// `gehoor person`: what a plan holds on somebody, for them, and how it is erased.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let personCommand = Command(
  name: "person", operands: "show|export|forget ADDRESS",
  summary: "what the plan holds on an address: shown, as JSON, or erased for good",
  words: PersonWord.allCases.map(\.rawValue)
) { call in
  let word: PersonWord = try call.word(of: "person")
  let text = try call.operand(1, "an address")
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let plan = try call.plan(configuration, for: .owner)
  let address = MailAddress(text)?.identity ?? text.lowercased()
  let nobody = Failure(call.words(configuration).health.nobody(plan.id.text))
  switch word {
  case .show:
    guard let record = try store.person(address, plan: plan.id) else { throw nobody }
    try show(record, configuration, call)
  case .export:
    guard let record = try store.person(address, plan: plan.id) else { throw nobody }
    try call.printJSON(PersonExport(person: record))
  case .forget:
    guard try store.erase(address, plan: plan.id, actor: call.actor(configuration), now: call.now) else {
      // Perhaps asked once more, after a crash before the end of the first time.
      try store.truncateLog()
      throw nobody
    }
    let files = try eraseFiles(of: plan, store: store)
    try store.truncateLog()
    call.wakeDaemon(configuration)
    call.terminal.line(call.words(configuration).health.erased(plan.id.text, files: files))
  }
}

private enum PersonWord: String, CaseIterable { case show, export, forget }

private struct PersonExport: Encodable {
  let version = 1
  let person: PersonRecord
}

private func show(_ record: PersonRecord, _ configuration: Configuration, _ call: Invocation) throws {
  if call.isJSON { return try call.printJSON(PersonExport(person: record)) }
  let words = call.words(configuration).health
  let name = record.name.map { " (\(printable($0)))" } ?? ""
  call.terminal.line(call.terminal.bold("\(printable(record.address))\(name)"))
  call.terminal.line(words.firstMail(call.time(record.firstSeenAt, configuration)))
  if let because = record.suppressedBecause { call.terminal.line(words.noAutomaticMail(because)) }
  var table = Table(words.personHeadings)
  for mail in record.mails {
    table.add([
      mail.reference, call.time(mail.receivedAt, configuration), printable(mail.subject), String(mail.items.count),
      String(mail.items.count { $0.counts }),
    ])
  }
  call.print(table, ifEmpty: words.noMails, widest: [2: 40])
  call.terminal.line(words.sent(record.sent.count))
}
