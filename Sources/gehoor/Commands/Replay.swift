// `gehoor replay`: earlier mails that would now be read otherwise.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let replayCommand = Command(
  name: "replay", operands: "",
  summary: "which earlier mails would now be read otherwise than they stand; changes nothing",
  options: [
    OptionDescription("--since", value: "DATE", help: "only mails received on that day or later, as 2026-09-21")
  ]
) { call in
  var since: CalendarDay?
  if let word = call.arguments.value("--since") {
    since = CalendarDay(word)
    guard since != nil else { throw UsageError("\"\(printable(word))\" is not a day, as 2026-09-21") }
  }
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  var mails: [ReplayedMail] = []
  for plan in try call.plans(configuration) {
    guard let planNow = try store.currentPlan(plan.id) else { continue }
    mails += try Replay(planNow, configuration: configuration, store: store).mails(since: since)
  }
  if call.isJSON { return try call.printJSON(ReplayListing(mails: mails.map(ListedReplay.init))) }
  let words = call.words(configuration)
  var table = Table(words.terminal.replayHeadings)
  for replayed in mails {
    let mail = replayed.mail
    let before = replayed.before.map { words.short($0.kind, $0.target) }
    let now = replayed.now.items.map { words.short($0.kind, $0.target) + ($0.isRecorded ? "" : "?") }
    table.add([
      mail.reference, mail.fromName ?? mail.mailbox ?? words.unknownSender, mail.subject,
      (before.isEmpty ? words.terminal.nothing : before.joined(separator: " "))
        + (replayed.wasReviewed ? " (\(words.terminal.byAPerson))" : ""),
      now.isEmpty ? words.terminal.nothing : now.joined(separator: " "),
    ])
  }
  call.print(table, ifEmpty: words.terminal.nothingToReplay, widest: [1: 14, 2: 18, 3: 32])
}

private struct ReplayListing: Encodable {
  let version = 1
  let mails: [ListedReplay]
}

private struct ListedReplay: Encodable {
  struct Item: Encodable {
    var kind: String
    var call: String?
    var activity: String?
    var confidence: Double?
    var recorded: Bool?
  }

  let reference: String
  let plan: String
  let receivedAt: Int64
  let reviewed: Bool
  let before: [Item]
  let now: [Item]
  let decision: String
  let decisionReason: String

  init(_ replayed: ReplayedMail) {
    reference = replayed.mail.reference
    plan = replayed.mail.plan.text
    receivedAt = replayed.mail.receivedAt
    reviewed = replayed.wasReviewed
    before = replayed.before.map { Item(kind: $0.kind.rawValue, call: $0.target.call, activity: $0.target.activity) }
    now = replayed.now.items.map {
      Item(
        kind: $0.kind.rawValue, call: $0.target.call, activity: $0.target.activity,
        confidence: ($0.confidence * 1_000).rounded() / 1_000, recorded: $0.isRecorded)
    }
    decision = replayed.now.decision.rawValue
    decisionReason = replayed.now.decisionReason
  }
}
