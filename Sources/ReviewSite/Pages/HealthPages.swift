// How it goes: the accounting, what was sent, what stands still.

internal import IntakeModel
internal import IntakeService
internal import MaildirInbox
internal import Markup
internal import PlanStorage

enum HealthPages {
  static func show(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    return PageFrame.page(
      visit, title: visit.words.health.title, at: .health,
      main: accounting(plan, visit) + (try sending(plan, visit)) + (try outbox(plan, visit)))
  }

  private static func accounting(_ plan: Configuration.PlanSettings, _ visit: Visit) -> HTMLText {
    let words = visit.words.health
    let books: Accounting
    do {
      books = try Accounting(plan, store: visit.store)
    } catch {
      return "<h2>\(words.accounting)</h2>\n<p class=\"problem\">\(words.noAccounting)</p>\n"
    }
    var rows = row(words.seen, books.seen)
    for accountClass in AccountClass.allCases {
      rows += row(visit.terms.word(accountClass), books.classes[accountClass.rawValue] ?? 0)
    }
    rows += row(words.difference, books.difference)
    let trouble: HTMLText =
      books.difference == 0
      ? "<p>\(words.closes)</p>\n" : "<p class=\"problem\">\(words.doesNotClose)</p>\n"
    return "<h2>\(words.accounting)</h2>\n\(trouble)\(table(words.what, words.count, rows))"
  }

  private static func sending(_ plan: Configuration.PlanSettings, _ visit: Visit) throws -> HTMLText {
    let words = visit.words.health
    let status = try SendingStatus(plan, visit.site.configuration, visit.store, now: visit.now)
    var html: HTMLText = "<h2>\(words.sending)</h2>\n"
    if status.breaker != "closed" { html += "<p class=\"problem\">\(words.breakerOpen)</p>\n" }
    if visit.site.configuration.heldBecause != nil {
      html += "<p class=\"problem\">\(words.held)</p>\n"
    }
    if let trouble = status.relayTrouble {
      html += "<p class=\"problem\">\(words.relay): \(trouble)</p>\n"
    }
    let rows =
      row(words.leftInHour, status.leftInHour) + row(words.askedInHour, status.askedInHour)
      + row(words.later, status.later)
      + row(words.suppressed, status.suppressed.values.reduce(0, +))
    return html + table(words.what, words.count, rows)
  }

  private static func outbox(_ plan: Configuration.PlanSettings, _ visit: Visit) throws -> HTMLText {
    let counts = try visit.store.outboxCounts(plan.id)
    let rows = OutboxState.allCases.map { row(visit.terms.word($0), counts[$0] ?? 0) }.joined()
    return
      "<h2>\(visit.words.health.outbox)</h2>\n\(table(visit.words.health.what, visit.words.health.count, rows))"
  }

  private static func row(_ name: String, _ count: Int) -> HTMLText {
    "<tr><th scope=\"row\">\(name)</th><td class=\"number\">\(count)</td></tr>\n"
  }

  private static func table(_ what: String, _ count: String, _ rows: HTMLText) -> HTMLText {
    """
    <table>
    <thead><tr><th scope="col">\(what)</th><th scope="col" class="number">\(count)</th></tr></thead>
    <tbody>
    \(rows)</tbody>
    </table>

    """
  }
}
