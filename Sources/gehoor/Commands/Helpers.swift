// `gehoor helpers`: who offered to help with what, as a table, as JSON, or as CSV for a spreadsheet.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let helpersCommand = Command(
  name: "helpers", operands: "[CALL|ACTIVITY]", summary: "who offered to help, with what, and how far it is",
  options: [OptionDescription("--csv", help: "as CSV, safe to open in a spreadsheet")]
) { call in
  let configuration = try call.configuration()
  let store = try call.store(configuration)
  let acting = call.acting(configuration)
  let words = acting.words
  var listed: [ListedHelper] = []
  for settings in try call.plans(configuration) {
    guard let plan = try store.currentPlan(settings.id) else { continue }
    let target = try helpTarget(call.arguments.operands.first, plan)
    listed += try store.offers(settings.id, target: target).map {
      ListedHelper($0, plan, isRead: !$0.isComplaint || acting.seesComplaints(in: settings.id))
    }
  }
  if call.isJSON { return try call.printJSON(HelperListing(helpers: listed)) }
  if call.arguments.has("--csv") {
    let heads = ["plan", "mail", "name", "address", "call", "activity", "title", "state", "since", "words"]
    call.terminal.line(csvLine(heads))
    for one in listed {
      call.terminal.line(
        csvLine([
          one.plan, one.mail, one.name ?? "", one.address ?? "", one.call ?? "", one.activity ?? "", one.title,
          one.state, String(call.time(one.since, configuration).prefix(10)), one.quote,
        ]))
    }
    return
  }
  var table = Table(words.terminal.helperHeadings)
  for one in listed {
    table.add([
      one.mail, one.name ?? words.unknownSender, one.address ?? (one.isErased ? words.terminal.erased : "–"),
      one.activity ?? one.call ?? words.wholePlan, OfferState(rawValue: one.state).map(words.word) ?? "",
      String(call.time(one.since, configuration).prefix(10)), one.quote,
    ])
  }
  call.print(table, ifEmpty: words.terminal.noHelpers, widest: [1: 12, 2: 22])
}

/// A call or an activity by its id; nothing or `plan` is the plan as a whole.
func helpTarget(_ word: String?, _ plan: Plan) throws -> Target {
  guard let word, word != "plan" else { return .wholePlan }
  if let found = plan.activity(word) { return Target(call: found.call.id, activity: word) }
  guard plan.call(word) != nil else {
    throw UsageError("the plan has no call or activity \"\(printable(word))\"")
  }
  return Target(call: word)
}

private struct HelperListing: Encodable {
  let version = 1
  let helpers: [ListedHelper]
}

private struct ListedHelper: Encodable {
  let id: Int64
  let plan: String
  let mail: String
  let name: String?
  let address: String?
  let isErased: Bool
  let call: String?
  let activity: String?
  let title: String
  let state: String
  let since: Int64
  let quote: String

  /// - Parameter isRead: whether its words may be read.
  init(_ offer: Offer, _ plan: Plan, isRead: Bool) {
    id = offer.id
    self.plan = plan.id.text
    mail = "\(plan.code)-\(offer.mail)"
    name = offer.name
    address = offer.address
    isErased = offer.isErased
    call = offer.target.call
    activity = offer.target.activity
    title = plan.title(of: offer.target, in: plan.language)
    state = offer.state.rawValue
    since = offer.at
    quote = isRead ? offer.quote : ""
  }
}
