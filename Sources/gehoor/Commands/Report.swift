// `gehoor report`: what was said, by call, for the next meeting.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

let reportCommand = Command(
  name: "report", operands: "[CALL]", summary: "what was said, by call, for the next meeting",
  options: [
    OptionDescription("--since", value: "DAY", help: "the first day, as 2026-09-01; default 30 days ago"),
    OptionDescription("--until", value: "DAY", help: "the last day; default today"),
    OptionDescription("--page", help: "a page to print, as HTML, instead of Markdown"),
  ]
) { call in
  let configuration = try call.configuration()
  let plan = try call.plan(configuration, for: .reader)
  let store = try call.store(configuration)
  let number = call.arguments.operands.first
  let since = try moment(call, "--since", configuration) ?? call.now - 30 * 86_400
  let until = try moment(call, "--until", configuration).map { $0 + 86_400 } ?? call.now + 1
  guard since < until else { throw UsageError("--since lies after --until") }
  let report = try Reporting(configuration).report(
    on: plan.id, call: number, since: since, until: until, from: store)
  guard let report else {
    let known = try store.currentPlan(plan.id)?.calls.map(\.id).joined(separator: ", ")
    throw Failure(
      known.map { "\(plan.id) has no call \(printable(number ?? "")); it has: \($0)" }
        ?? "\(plan.id) was never imported")
  }
  if call.isJSON { return try call.printJSON(ReportListing(report)) }
  let language = call.language(configuration)
  let text =
    call.arguments.has("--page") ? Reporting.page(report, in: language) : Reporting.markdown(report, in: language)
  FileHandle.standardOutput.write(Data(text.utf8))
}

/// The first moment of the day that an option names, in the plan's time zone.
private func moment(_ call: Invocation, _ option: String, _ configuration: Configuration) throws -> Int64? {
  guard let word = call.arguments.value(option) else { return nil }
  guard let day = CalendarDay(word) else { throw UsageError("\(option) wants a day, as 2026-09-01") }
  return LocalTime.start(of: day, in: configuration.timeZone)
}

/// What `gehoor report --json` prints.
private struct ReportListing: Encodable {
  struct Said: Encodable {
    var day: String
    var activity: String?
    var text: String
    var outcome: String
    var theme: String?
  }

  struct Part: Encodable {
    var call: String?
    var supporters: Int
    var helpers: Int
    var questions: [Said]
    var suggestions: [Said]
    var reactions: [Said]
  }

  var version = 1
  var plan: String
  var since: String
  var until: String
  var parts: [Part]

  init(_ report: MeetingReport) {
    plan = report.plan.id.text
    since = report.since
    until = report.until
    parts = report.parts.map { part in
      Part(
        call: part.target.call, supporters: part.supporters, helpers: part.helpers.reduce(0) { $0 + $1.count },
        questions: part.questions.map { Self.said($0) }, suggestions: part.suggestions.map { Self.said($0) },
        reactions: part.reactions.flatMap { theme in theme.statements.map { Self.said($0, theme.word) } })
    }
  }

  private static func said(_ statement: MeetingReport.Statement, _ theme: String? = nil) -> Said {
    let outcome =
      switch statement.outcome {
      case .open: "open"
      case .answered: "answered"
      case .adopted: "adopted"
      case .adapted: "adapted"
      case .declined: "declined"
      }
    return Said(
      day: statement.day, activity: statement.target.activity, text: statement.text, outcome: outcome, theme: theme)
  }
}
