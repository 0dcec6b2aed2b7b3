// Finding mails, and what the plan says: everything that whoever searches may see.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum SearchPages {
  static let mostMails = 50
  static let longestWords = 200

  static func ask(_ visit: Visit) throws -> SiteResponse {
    PageFrame.page(visit, title: visit.words.search.title, at: .search, main: try form(visit, ""))
  }

  /// Posted, so that the words, which may be somebody's name, stand in no address and in no log of a proxy.
  static func found(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.search
    let plan = try visit.settings()
    let text = String((visit.form.text("words") ?? "").prefix(longestWords))
    let mails = try mails(text, plan, visit)
    let places = places(text, in: try visit.currentPlan(), visit)
    var main = try form(visit, text)
    if mails.isEmpty, places.isEmpty { main += "<p role=\"status\">\(words.nothing)</p>\n" }
    if !mails.isEmpty {
      main += "<h2>\(words.mails)</h2>\n<ul>\n\(mails.map { row($0, visit) }.joined())</ul>\n"
      if mails.count == mostMails {
        main += "<p class=\"quiet\">\(words.newestOnly(mostMails))</p>\n"
      }
    }
    if !places.isEmpty { main += "<h2>\(words.inPlan)</h2>\n<ul>\n\(places.joined())</ul>\n" }
    return PageFrame.page(visit, title: words.title, at: .search, main: main)
  }

  private static func form(_ visit: Visit, _ text: String) throws -> HTMLText {
    let words = visit.words.search
    return PageFrame.form(
      visit, "/plans/\(try visit.settings().id.text)/search",
      """
      <label for="words">\(words.label)</label>
      <input id="words" name="words" type="search" value="\(text)" maxlength="\(longestWords)" required autofocus>
      <button class="main">\(words.button)</button>
      """, name: " role=\"search\"")
  }

  private static func mails(_ text: String, _ plan: Configuration.PlanSettings, _ visit: Visit)
    throws -> [MailSummary]
  {
    let acting = try visit.acting()
    var mails = try visit.store.search(
      text, plan: plan.id, withComplaints: acting.seesComplaints(in: plan.id), limit: mostMails)
    // As KVM-12, or 12: the mail of that number first.
    let digits = text.drop { $0.isLetter || $0 == "-" || $0 == " " }
    if (1...9).contains(digits.count), let number = Int(digits),
      let mail = try visit.coordinating.mail(number, in: plan, for: acting),
      !mails.contains(where: { $0.number == number })
    {
      mails.insert(mail.summary, at: 0)
    }
    return mails
  }

  private static func row(_ mail: MailSummary, _ visit: Visit) -> HTMLText {
    """
    <li class="card"><a href="/plans/\(mail.plan.text)/mails/\(mail.number)">
    <b>\(mail.reference) <bdi>\(mail.fromName ?? mail.mailbox ?? visit.terms.unknownSender)</bdi></b>
    <bdi>\(mail.subject)</bdi><br>
    <span class="quiet">\(visit.localTime(mail.receivedAt).isoDay), \(visit.terms.word(mail.decision))</span>
    </a></li>

    """
  }

  /// Calls and activities in whose title or text all the words stand.
  private static func places(_ text: String, in plan: Plan, _ visit: Visit) -> [HTMLText] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return [] }
    var found: [HTMLText] = []
    func add(_ id: String, _ texts: [LocalizedText]) {
      let whole = texts.map { $0.text(in: visit.language, fallbacks: plan.languages) }
      let lower = whole.joined(separator: " ").lowercased()
      guard words.allSatisfy({ lower.contains($0) }) else { return }
      found.append(
        "<li class=\"card\"><a href=\"/plans/\(plan.id.text)/plan#p\(id)\"><b>\(id) \(whole.first ?? "")</b></a></li>\n"
      )
    }
    for call in plan.calls {
      add(call.id, [call.title, call.summary])
      for activity in call.activities { add(activity.id, [activity.title, activity.text]) }
    }
    return found
  }
}
