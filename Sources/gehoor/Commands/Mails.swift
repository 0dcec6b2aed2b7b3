// `gehoor mails` and `show`: what came in, and one mail with all that is kept of it.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let mailsCommand = Command(
  name: "mails", operands: "", summary: "every mail: what was understood, decided and answered", run: listMails)

let showCommand = Command(
  name: "show", operands: "N", summary: "one mail with its own words, items, reasons and history",
  options: [OptionDescription("--full", help: "also what was cut from the text: quotes and signature")], run: show)

private func listMails(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let acting = call.acting(configuration)
  var mails: [MailSummary] = []
  for plan in try call.plans(configuration) {
    mails += try store.mails(plan.id, .all, withComplaints: acting.seesComplaints(in: plan.id))
  }
  try call.list(mails, configuration)
}

extension Invocation {
  /// Prints mails as a table, or as JSON.
  func list(_ mails: [MailSummary], ifEmpty: String? = nil, _ configuration: Configuration) throws {
    if isJSON { return try printJSON(MailListing(mails: mails.map(ListedMail.init))) }
    let words = words(configuration)
    let texts = words.terminal
    var table = Table(texts.mailHeadings)
    for mail in mails {
      table.add([
        mail.reference, mail.fromName ?? mail.mailbox ?? words.unknownSender, mail.subject,
        mail.language == "und" ? "" : mail.language,
        // Where nothing was found, the reason says what kind of mail it is.
        mail.isErased
          ? texts.erased
          : mail.items.isEmpty
            ? "(\(words.reason(mail.decisionReason)))" : mail.items.map(words.short).joined(separator: " "),
        isClosed(mail) ? texts.dealtWith : words.word(mail.decision), shortAnswer(of: mail, words),
      ])
    }
    print(table, ifEmpty: ifEmpty ?? texts.noMails, widest: [1: 12, 2: 16, 4: 24, 5: 8])
  }
}

extension CoordinatorLanguage {
  /// As `steun 5.1`, with a question mark while it waits.
  func short(_ item: StoredItem) -> String {
    let mark =
      switch item.state {
      case .recorded: ""
      case .waiting: "?"
      case .rejected, .undone: "✗"
      }
    return short(item.kind, item.target) + mark
  }
}

/// What became of the confirmation, and without one the rule that kept it back.
private func answer(of mail: MailSummary, _ words: any CoordinatorLanguage) -> String {
  let reply = words.reason(mail.replyWords)
  let because = mail.replyRule.map { "\($0): \(reply)" } ?? reply
  switch mail.confirmation {
  case .sent: return words.terminal.confirmed
  case .held: return "\(words.word(OutboxState.held)) (\(because))"
  case .dropped: return words.terminal.notSent
  case .pending, .sending: return words.terminal.onItsWay
  case .failed, .unknown: return mail.confirmation.map(words.word) ?? ""
  case nil:
    return "\(words.terminal.noAnswer) (\(mail.decision == .ignore ? words.reason(mail.decisionReason) : because))"
  }
}

/// The same in the few columns of a list: without confirmation only the rule.
private func shortAnswer(of mail: MailSummary, _ words: any CoordinatorLanguage) -> String {
  if mail.confirmation == .held { return words.word(OutboxState.held) }
  guard mail.confirmation == nil else { return answer(of: mail, words) }
  return words.terminal.noAnswer + (mail.replyRule.map { " (\($0))" } ?? "")
}

/// Whether a coordinator has dealt with a mail that waited.
private func isClosed(_ mail: MailSummary) -> Bool { mail.decision == .queue && mail.waitingSince == nil }

private func show(_ call: Invocation) throws {
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let acting = call.acting(configuration)
  let place = try call.place(configuration, store)
  let coordinating = Coordinating(configuration: configuration, store: store)
  guard let mail = try coordinating.mail(place.number, in: place.plan, for: acting) else {
    throw Failure(acting.words.refused(.review(.noSuchMail), number: place.number))
  }
  if call.isJSON { return try call.printJSON(ListedMail(mail)) }
  let page = MailPage(
    mail: mail, plan: try store.currentPlan(place.plan.id), words: acting.words, call: call,
    configuration: configuration)
  page.print(sender: try store.senderStanding(ofMail: mail.summary.id), isFull: call.arguments.has("--full"))
}

/// One mail on the terminal.
private struct MailPage {
  let mail: MailDetail
  let plan: Plan?
  let words: any CoordinatorLanguage
  let call: Invocation
  let configuration: Configuration

  private var terminal: Terminal { call.terminal }
  private var texts: TerminalTexts { words.terminal }

  func print(sender standing: SenderStanding?, isFull: Bool) {
    let summary = mail.summary
    let sender = [summary.fromName, summary.mailbox.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
    terminal.paragraph("\(summary.reference)  \(summary.subject)", first: "", rest: "  ", style: terminal.bold)
    row(texts.from, "\(sender.isEmpty ? words.unknownSender : sender) (\(words.verification(summary.authentication)))")
    if let standing {
      let day = String(call.time(standing.firstSeenAt, configuration).prefix(10))
      row(texts.known, words.history(of: standing, since: day))
    }
    row(texts.received, call.time(summary.receivedAt, configuration))
    row(texts.decision, decision)
    row(texts.answer, answer(of: summary, words))
    if !summary.flags.isEmpty { row(texts.note, summary.flags.map(words.word).joined(separator: ", ")) }
    if let colleague = summary.assignedTo { row(texts.assignedTo, colleague) }
    if let moment = summary.postponedUntil { row(texts.until, call.time(moment, configuration)) }
    for attachment in mail.attachments {
      row(texts.attachment, "\(attachment.name ?? "–") (\(attachment.type), \(texts.size(attachment.bytes)))")
    }
    terminal.line()
    quote(mail.ownText)
    if isFull, !mail.cutText.isEmpty {
      terminal.line("  \(texts.cut)")
      quote(mail.cutText)
    }
    for item in summary.items { show(item) }
    for entry in mail.history {
      terminal.paragraph(call.line(entry, words, configuration), first: "", rest: "  ", style: terminal.faint)
    }
    terminal.line(terminal.faint("\(texts.revision) \(summary.revision)"))
  }

  private func row(_ name: String, _ text: String) {
    terminal.paragraph(text, first: name.padded(to: 11), rest: String(repeating: " ", count: 11))
  }

  private func quote(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      terminal.paragraph(String(line), first: "  │ ", rest: "  │ ")
    }
    terminal.line()
  }

  /// What was decided at arrival, and whether a coordinator has closed it since.
  private var decision: String {
    let summary = mail.summary
    if summary.isErased { return texts.erased }
    return isClosed(summary)
      ? texts.closed(because: words.reason(summary.decisionReason))
      : "\(words.word(summary.decision)): \(words.reason(summary.decisionReason))"
  }

  private func show(_ item: StoredItem) {
    let title = plan?.title(of: item.target, in: words.code) ?? ""
    let percent = Int((item.confidence * 100).rounded())
    let certainty = words.word(Certainty(confidence: item.confidence))
    terminal.paragraph(
      "\(item.position). \(words.short(item))  \(title)  \(certainty) (\(percent)\u{A0}%)", first: "", rest: "   ",
      style: terminal.bold)
    if !item.quote.isEmpty { terminal.paragraph("“\(item.quote)”", first: "   ", rest: "    ") }
    for reason in item.reasons { terminal.paragraph(words.reason(reason), first: "   – ", rest: "     ") }
    for other in item.alternatives {
      let share = Int((other.confidence * 100).rounded())
      terminal.paragraph(
        "\(texts.or) \(words.short(other.kind, other.target))  \(share)\u{A0}%", first: "   ", rest: "     ",
        style: terminal.faint)
    }
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
  let revision: Int64
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
  let postponedUntil: Int64?
  let assignedTo: String?
  let items: [ListedItem]
  /// Of a single mail only.
  var attachments: [ListedAttachment]?
  var history: [ListedHistory]?

  init(_ mail: MailDetail) {
    self.init(mail.summary)
    attachments = mail.attachments.map { ListedAttachment(name: $0.name, type: $0.type, bytes: $0.bytes) }
    history = mail.history.map {
      ListedHistory(
        id: $0.id, at: $0.at, actor: $0.actor, operation: $0.operation, detail: $0.detail, undoes: $0.undoes)
    }
  }

  init(_ mail: MailSummary) {
    reference = mail.reference
    revision = mail.revision
    postponedUntil = mail.postponedUntil
    assignedTo = mail.assignedTo
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

struct ListedAttachment: Encodable {
  let name: String?
  let type: String
  let bytes: Int
}

struct ListedHistory: Encodable {
  let id: Int64
  let at: Int64
  let actor: String
  let operation: String
  let detail: [String: String]
  let undoes: Int64?
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
