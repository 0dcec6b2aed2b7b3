// `gehoor mails`, `queue` and `show`: what came in and what waits.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let mailsCommand = Command(
  name: "mails", operands: "", summary: "every mail: what was understood, decided and answered"
) { try list($0, .all) }

let queueCommand = Command(
  name: "queue", operands: "", summary: "the mails that wait for a coordinator, the most urgent first"
) { try list($0, .waiting) }

let showCommand = Command(
  name: "show", operands: "N", summary: "one mail with its own words, items, reasons and history", run: show)

private func list(_ call: Invocation, _ filter: MailFilter) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  var mails: [MailSummary] = []
  for plan in try call.plans(configuration) { mails += try store.mails(plan.id, filter) }
  if filter == .waiting {
    // Each plan's queue is in order; over all plans too, a person in need comes before everything.
    mails = mails.filter { $0.flags.contains(.crisis) } + mails.filter { !$0.flags.contains(.crisis) }
  }
  if call.isJSON { return try call.printJSON(MailListing(mails: mails.map(ListedMail.init))) }
  switch filter {
  case .all: call.print(everyMail(mails), ifEmpty: "Er is nog geen mail.", widest: [1: 14, 2: 18, 4: 28, 5: 8])
  case .waiting:
    call.print(waiting(mails, call, configuration), ifEmpty: "De wachtrij is leeg.", widest: [2: 15, 3: 22])
  }
}

private func everyMail(_ mails: [MailSummary]) -> Table {
  var table = Table(["mail", "van", "onderwerp", "taal", "begrepen", "besluit", "antwoord"])
  for mail in mails {
    table.add([
      mail.reference, mail.fromName ?? mail.fromAddress ?? "onbekend", mail.subject,
      mail.language == "und" ? "" : mail.language,
      // Where nothing was found, the reason says what kind of mail it is.
      mail.items.isEmpty ? "(\(mail.decisionReason))" : mail.items.map(short).joined(separator: " "),
      isClosed(mail) ? "gedaan" : word(mail.decision), shortAnswer(of: mail),
    ])
  }
  return table
}

private func waiting(_ mails: [MailSummary], _ call: Invocation, _ configuration: Configuration) -> Table {
  var table = Table(["mail", "sinds", "van", "onderwerp", "voorstel, en waarom het wacht"])
  for mail in mails {
    let proposal = mail.items.filter { $0.state == .waiting }.map(short).joined(separator: " ")
    table.add([
      // The day is enough here; `gehoor show` has the minute.
      mail.reference, mail.waitingSince.map { String(call.time($0, configuration).prefix(10)) } ?? "",
      mail.fromName ?? mail.fromAddress ?? "onbekend", mail.subject,
      (proposal.isEmpty ? "" : proposal + " · ") + mail.decisionReason,
    ])
  }
  return table
}

/// As `steun 5.1`, with a question mark while it waits.
private func short(_ item: StoredItem) -> String {
  let target = item.target.activity ?? item.target.call ?? "plan"
  let mark =
    switch item.state {
    case .recorded: ""
    case .waiting: "?"
    case .rejected: "✗"
    }
  return "\(word(item.kind)) \(target)\(mark)"
}

func word(_ kind: ItemKind) -> String {
  switch kind {
  case .support: "steun"
  case .volunteer: "helpt"
  case .suggestion: "idee"
  case .reaction: "reactie"
  case .question: "vraag"
  case .withdrawal: "intrekking"
  case .stop: "stop"
  case .privacy: "privacy"
  }
}

func word(_ decision: Decision) -> String {
  switch decision {
  case .accept: "verwerkt"
  case .queue: "wacht"
  case .ignore: "terzijde"
  }
}

/// What became of the confirmation, and without one the rule that kept it back.
private func answer(of mail: MailSummary) -> String {
  let because = mail.replyRule.map { "\($0): \(mail.replyWords)" } ?? mail.replyWords
  switch mail.confirmation {
  case .sent: return "bevestigd"
  case .pending, .sending: return "onderweg"
  case .held: return "vastgehouden (\(because))"
  case .failed: return "geweigerd"
  case .unknown: return "onzeker"
  case .dropped: return "niet verstuurd"
  case nil:
    return mail.decision == .ignore ? "geen: \(mail.decisionReason)" : "geen (\(because))"
  }
}

/// The same in the few columns of a list: without confirmation only the rule.
private func shortAnswer(of mail: MailSummary) -> String {
  if mail.confirmation == .held { return "vastgehouden" }
  guard mail.confirmation == nil else { return answer(of: mail) }
  return mail.replyRule.map { "geen (\($0))" } ?? "geen"
}

/// Whether a coordinator has dealt with a mail that waited.
private func isClosed(_ mail: MailSummary) -> Bool { mail.decision == .queue && mail.waitingSince == nil }

/// What was decided at arrival, and whether a coordinator has closed it since.
private func decision(of mail: MailSummary) -> String {
  isClosed(mail)
    ? "gedaan door een mens; het wachtte omdat: \(mail.decisionReason)"
    : "\(word(mail.decision)): \(mail.decisionReason)"
}

private func show(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let (number, plan) = try call.mail(try call.operand(0, "the number of a mail"), configuration, store)
  guard let mail = try store.mail(number: number, plan: plan.id) else {
    throw Failure("\(plan.id) has no mail \(number)")
  }
  if call.isJSON { return try call.printJSON(ListedMail(mail.summary)) }
  let planNow = try store.currentPlan(plan.id)
  let summary = mail.summary
  let terminal = call.terminal
  let sender = [summary.fromName, summary.fromAddress.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
  terminal.line(terminal.bold("\(summary.reference)  \(printable(summary.subject))"))
  let others = mail.otherMails == 1 ? "1 andere mail" : "\(mail.otherMails) andere mails"
  terminal.line("van        \(printable(sender)) (\(summary.authentication.words)), \(others)")
  terminal.line("ontvangen  \(call.time(summary.receivedAt, configuration))")
  terminal.line("besluit    \(printable(decision(of: summary)))")
  terminal.line("antwoord   \(printable(answer(of: summary)))")
  if !summary.flags.isEmpty { terminal.line("let op     \(summary.flags.map(\.rawValue).joined(separator: ", "))") }
  terminal.line()
  for line in mail.ownText.split(separator: "\n", omittingEmptySubsequences: false) {
    terminal.line("  │ \(printable(String(line)))")
  }
  terminal.line()
  for item in summary.items { show(item, planNow, terminal) }
  for entry in mail.history {
    let detail = entry.detail.sorted { $0.key < $1.key }.map { "\($0.key)=\(printable($0.value))" }
    terminal.line(
      terminal.faint(
        "\(call.time(entry.at, configuration))  \(printable(entry.actor))  \(entry.operation) \(detail.joined(separator: " "))"
      ))
  }
}

private func show(_ item: StoredItem, _ plan: Plan?, _ terminal: Terminal) {
  let title = plan?.title(of: item.target, in: plan?.language ?? "nl") ?? ""
  let percent = Int((item.confidence * 100).rounded())
  terminal.line(terminal.bold("\(item.position). \(short(item))") + "  \(title)  \(percent) %")
  if !item.quote.isEmpty { terminal.line("   “\(printable(item.quote))”") }
  for reason in item.reasons { terminal.line("   – \(printable(reason))") }
  for other in item.alternatives {
    let target = other.target.activity ?? other.target.call ?? "plan"
    terminal.line(
      terminal.faint("   of: \(word(other.kind)) \(target)  \(Int((other.confidence * 100).rounded())) %"))
  }
}

/// `--json` of lists of mails.
private struct MailListing: Encodable {
  let version = 1
  let mails: [ListedMail]
}

struct ListedMail: Encodable {
  let version = 1
  let reference: String
  let plan: String
  let from: String?
  let name: String?
  let subject: String
  let language: String
  let screening: String
  let authentication: String
  let decision: String
  let decisionReason: String
  let flags: [String]
  let waitingSince: Int64?
  let confirmation: String?
  let replyRule: String?
  let replyReason: String
  let items: [ListedItem]

  init(_ mail: MailSummary) {
    reference = mail.reference
    plan = mail.plan.text
    from = mail.fromAddress
    name = mail.fromName
    subject = mail.subject
    language = mail.language
    screening = mail.senderClass.rawValue
    authentication = mail.authentication.rawValue
    decision = mail.decision.rawValue
    decisionReason = mail.decisionReason
    flags = mail.flags.map(\.rawValue)
    waitingSince = mail.waitingSince
    confirmation = mail.confirmation?.rawValue
    replyRule = mail.replyRule
    replyReason = mail.replyWords
    items = mail.items.map(ListedItem.init)
  }
}

struct ListedItem: Encodable {
  let position: Int
  let kind: String
  let call: String?
  let activity: String?
  let confidence: Double
  let quote: String
  let reasons: [String]
  let state: String

  init(_ item: StoredItem) {
    position = item.position
    kind = item.kind.rawValue
    call = item.target.call
    activity = item.target.activity
    confidence = item.confidence
    quote = item.quote
    reasons = item.reasons
    state = item.state.rawValue
  }
}
