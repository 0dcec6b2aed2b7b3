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
      main: accounting(plan, visit) + (try sending(plan, visit)) + (try blocked(plan, visit))
        + (try outbox(plan, visit)) + (try deeds(plan, visit)))
  }

  /// What was done last that is about no mail of residents.
  private static func deeds(_ plan: Configuration.PlanSettings, _ visit: Visit) throws -> HTMLText {
    let deeds = try visit.store.deeds(plan.id, limit: 20).map { MailPage.entry(told: $0, visit) }
    return deeds.isEmpty ? "" : "<h2>\(visit.words.queue.history)</h2>\n<ul>\n\(deeds.joined())</ul>\n"
  }

  private static func accounting(_ plan: Configuration.PlanSettings, _ visit: Visit) -> HTMLText {
    let words = visit.words.health
    let books: Accounting
    do {
      books = try Accounting(
        plan, store: visit.store, byDay: (daysShown, visit.now, visit.site.configuration.timeZone))
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
    return "<h2>\(words.accounting)</h2>\n\(trouble)\(table(words.what, words.count, rows))\(byDay(books, visit))"
  }

  private static let daysShown = 14

  /// The same, of each day by itself.
  private static func byDay(_ books: Accounting, _ visit: Visit) -> HTMLText {
    let words = visit.words.health
    guard let days = books.days, !days.isEmpty else { return "" }
    let shown = AccountClass.allCases.filter { one in days.contains { $0.classes[one.rawValue] != nil } }
    func cell(_ count: Int) -> HTMLText { "<td class=\"number\">\(count)</td>" }
    let heads = ([words.seen] + shown.map { visit.terms.word($0) } + [words.difference]).map {
      "<th scope=\"col\" class=\"number\">\($0)</th>" as HTMLText
    }
    let rows = days.map { day -> HTMLText in
      let cells = [cell(day.seen)] + shown.map { cell(day.classes[$0.rawValue] ?? 0) } + [cell(day.difference)]
      return "<tr><th scope=\"row\">\(day.day)</th>\(cells.joined())</tr>\n"
    }
    return """
      <h3 id="by-day">\(words.byDay)</h3>
      <div class="scroll" role="region" aria-labelledby="by-day" tabindex="0"><table>
      <thead><tr><th scope="col">\(words.day)</th>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
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

  /// Who is blocked, each with a mail from which that can be taken back.
  private static func blocked(_ plan: Configuration.PlanSettings, _ visit: Visit) throws -> HTMLText {
    let mails = try visit.store.blockedSenders(
      plan.id, withComplaints: try visit.acting().seesComplaints(in: plan.id), limit: 50)
    guard !mails.isEmpty else { return "" }
    let rows = mails.map { mail -> HTMLText in
      """
      <li class="card"><a href="/plans/\(plan.id.text)/mails/\(mail.number)"><b>\(mail.reference) \
      <bdi>\(mail.fromName ?? mail.mailbox ?? visit.terms.unknownSender)</bdi></b></a></li>

      """
    }
    return "<h2>\(visit.words.health.blocked)</h2>\n<ul>\n\(rows.joined())</ul>\n"
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
