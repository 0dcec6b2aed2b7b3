// `gehoor queue`: what waits for a coordinator, readings and tasks in one list.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let queueCommand = Command(
  name: "queue", operands: "", summary: "what waits for a coordinator: mails and tasks, the most urgent first",
  options: [OptionDescription("--limit", value: "N", help: "at most so many entries; default 200")]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let limit = try call.number("--limit") ?? 200
  let acting = call.acting(configuration)
  let coordinating = Coordinating(configuration: configuration, store: store)
  var entries: [QueueEntry] = []
  var total = 0
  for plan in try call.plans(configuration) {
    entries += try coordinating.queue(plan, for: acting, limit: limit, now: call.now)
    total += try coordinating.queueCounts(plan, for: acting, now: call.now).total
  }
  // Each plan's queue is in order; over all plans too, a person in need comes before everything.
  entries.sort { ($0.urgency, $0.since) < ($1.urgency, $1.since) }
  if call.isJSON { return try call.printJSON(QueueListing(total: total, entries: entries.map(ListedEntry.init))) }
  let texts = acting.words.terminal
  var table = Table(texts.queueHeadings)
  for entry in entries {
    let proposal = entry.proposals.map { acting.words.short($0.choice.kind, $0.choice.target) + $0.mark }
      .joined(separator: " ")
    table.add([
      // The day is enough here; `gehoor show` has the minute.
      entry.reference, String(call.time(entry.since, configuration).prefix(10)),
      entry.mail.map { $0.fromName ?? $0.mailbox ?? acting.words.unknownSender } ?? entry.sender,
      (entry.mail?.assignedTo.map { "\($0): " } ?? "") + (proposal.isEmpty ? "" : proposal + " · ") + entry.why,
    ])
  }
  call.print(table, ifEmpty: texts.emptyQueue, widest: [2: 15])
  if total > entries.count { call.terminal.message(texts.cutList(entries.count, of: total)) }
}

extension QueueEntry.Proposal {
  /// A question mark while it waits.
  fileprivate var mark: String { state == .waiting ? "?" : "" }
}

private struct QueueListing: Encodable {
  let version = 1
  let total: Int
  let entries: [ListedEntry]
}

private struct ListedEntry: Encodable {
  struct Choice: Encodable {
    let kind: String
    let call: String?
    let activity: String?
    let title: String
    let confidence: Double

    init(_ choice: QueueEntry.Choice) {
      kind = choice.kind.rawValue
      call = choice.target.call
      activity = choice.target.activity
      title = choice.title
      confidence = choice.confidence
    }
  }

  struct Proposal: Encodable {
    let item: Int
    let proposed: Choice
    let otherwise: [Choice]
    let quote: String
    let state: String
  }

  let what: String
  let plan: String
  let reference: String
  let revision: Int64?
  let urgency: String
  let since: Int64
  let why: String
  let sender: String
  let senderHistory: String
  let verification: String
  let subject: String?
  let ownWords: String
  let evidence: [[Int]]
  let flags: [String]
  let assignedTo: String?
  let proposals: [Proposal]

  init(_ entry: QueueEntry) {
    what = entry.subject.name
    plan = entry.plan.text
    reference = entry.reference
    revision = entry.mail?.revision
    urgency = "\(entry.urgency)"
    since = entry.since
    why = entry.why
    sender = entry.sender
    senderHistory = entry.senderHistory
    verification = entry.verification
    subject = entry.mail?.subject
    ownWords = entry.ownWords
    evidence = entry.evidence.map { [$0.lowerBound, $0.upperBound] }
    flags = entry.mail?.flags.map(\.rawValue) ?? []
    assignedTo = entry.mail?.assignedTo
    proposals = entry.proposals.map { proposal in
      Proposal(
        item: proposal.position, proposed: Choice(proposal.choice), otherwise: proposal.otherChoices.map(Choice.init),
        quote: proposal.quote, state: proposal.state.rawValue)
    }
  }
}

extension QueueEntry.Subject {
  /// A stable name for scripts.
  fileprivate var name: String {
    switch self {
    case .reading: "reading"
    case .task(let kind, _): kind.rawValue
    case .unconfirmed: "unconfirmed"
    case .setAside: "set-aside"
    case .undelivered: "undelivered"
    case .breaker: "breaker"
    case .unpublished: "unpublished"
    }
  }
}
