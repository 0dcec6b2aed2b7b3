// Answering a mail in one's own words: the mail above, the letter below, with words to begin with.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum AnswerPages {
  static func write(_ visit: Visit) throws -> SiteResponse {
    let template = visit.query["begin"].flatMap(AnswerTemplate.init) ?? .blank
    let plan = try visit.settings()
    let number = try visit.number("mail")
    guard let mail = try visit.coordinating.mail(number, in: plan, for: try visit.acting()),
      let letter = try visit.coordinating.letter(
        template, on: MailPlace(plan: plan, number: number), for: try visit.acting())
    else { throw VisitProblem.notFound }
    return page(mail, letter: letter, of: visit.query, visit)
  }

  /// The letter goes into the outbox. When it cannot, nothing that was typed is lost.
  static func send(_ visit: Visit) throws -> SiteResponse {
    let letter = visit.form["letter"] ?? ""
    let items = visit.form.number("item").map { [$0] }
    return try MailActions.end(
      visit, page: { mail, above in page(mail, letter: letter, of: visit.form, above: above, status: 409, visit) }
    ) { place, actor in
      try visit.coordinating.answer(letter, items: items, on: place, by: actor, now: visit.now)
    }
  }

  /// - Parameter fields: where the item that is answered stands, and the mail that comes next.
  private static func page(
    _ mail: MailDetail, letter: String, of fields: FormFields, above: HTMLText = "", status: Int = 200, _ visit: Visit
  ) -> SiteResponse {
    let words = visit.words.doing
    let path = "/plans/\(mail.summary.plan.text)/mails/\(mail.summary.number)"
    let item = fields.number("item")
    let next = fields.number("next")
    let kept = [("item", item), ("next", next)].compactMap { name, value in value.map { "&\(name)=\($0)" } }.joined()
    let templates = AnswerTemplate.allCases.map { template -> HTMLText in
      "<li><a href=\"\(path)/answer?begin=\(template.rawValue)\(kept)\">\(words.template(template))</a></li>\n"
    }
    let content: HTMLText = """
      <input type="hidden" name="revision" value="\(Int(mail.summary.revision))">
      \(hidden("item", item))\(hidden("next", next))\
      <label for="letter">\(words.letter)</label>
      <textarea id="letter" name="letter" class="letter" lang="\(MailPage.language(mail.summary.language))" \
      aria-describedby="letter-hint" spellcheck="true" required autofocus>\(letter)</textarea>
      <p class="hint" id="letter-hint">\(words.letterHint)</p>
      <button class="main" accesskey="k">\(words.send)</button>
      """
    return PageFrame.page(
      visit, title: words.answering(mail.summary.reference), at: .queue,
      main: """
        \(above)\(MailPage.words(mail, visit))\
        <p class="hint" id="begin">\(words.beginWith)</p>
        <ul class="choices row" aria-labelledby="begin">
        \(templates.joined())</ul>
        \(PageFrame.form(visit, "\(path)/answer", content))\
        <p><a class="button" href="\(path)">\(visit.words.frame.back)</a></p>

        """, status: status)
  }

  private static func hidden(_ name: String, _ value: Int?) -> HTMLText {
    value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">\n" } ?? ""
  }
}
