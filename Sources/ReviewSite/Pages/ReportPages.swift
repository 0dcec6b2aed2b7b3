// What was said, by call, for the next meeting: without names, to be read and printed.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum ReportPages {
  /// A page holds no more, so that it takes less than 20 ms: of a longer time the terminal makes the report.
  static let mostSaid = 300
  private static let ordinaryDays: Int64 = 30

  static func show(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.doing
    let plan = try visit.currentPlan()
    let zone = visit.site.configuration
    let since =
      visit.query["since"].flatMap { CalendarDay($0) }.map { zone.beginning(of: $0) } ?? visit.now - ordinaryDays
      * 86_400
    let last = visit.query["until"].flatMap { CalendarDay($0) }.map { zone.beginning(of: $0) }
    let until = last.map { $0 + 86_400 } ?? visit.now + 1
    let call = visit.query.text("call")
    var main = form(visit, plan, since: since, until: until - 1, call: call)
    if try visit.store.saidCount(plan.id, call: call, since: since, until: until, atMost: mostSaid + 1) > mostSaid {
      main += "<p class=\"problem\" role=\"alert\">\(words.tooMuch)</p>\n"
    } else {
      let report = try Reporting(visit.site.configuration).report(
        on: plan.id, call: call, since: since, until: until, from: visit.store)
      guard let report else { throw VisitProblem.notFound }
      main += Reporting.content(report, in: visit.language)
    }
    return PageFrame.page(visit, title: words.report, at: .plan, main: main)
  }

  /// Nothing in the address is about anybody, so that it may be kept and passed on.
  private static func form(_ visit: Visit, _ plan: Plan, since: Int64, until: Int64, call: String?) -> HTMLText {
    let words = visit.words.doing
    let calls = PlanOptions(plan: plan, terms: visit.terms).calls(chosen: call)
    return """
      <form action="/plans/\(plan.id.text)/report">
      <div class="pair"><div><label for="since">\(words.reportSince)</label>
      <input id="since" name="since" type="date" value="\(visit.localTime(since).isoDay)"></div>
      <div><label for="until">\(words.reportUntil)</label>
      <input id="until" name="until" type="date" value="\(visit.localTime(until).isoDay)"></div></div>
      <label for="call">\(words.reportCall)</label>
      <select id="call" name="call">\(PlanOptions.option("", words.everyCall))\(calls)</select>
      <button>\(words.show)</button>
      </form>

      """
  }
}
