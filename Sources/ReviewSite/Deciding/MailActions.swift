// What the buttons of a mail do: each is one decision, and then comes the next mail.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum MailActions {
  /// A decision on a mail, as the pressed button says.
  static func decide(_ visit: Visit) throws -> SiteResponse {
    let review: Review
    switch ReviewForm(visit).asked {
    case .review(let asked): review = asked
    case .incomplete(let part): return try again(visit, without: part)
    case .foreign: throw VisitProblem.badForm
    }
    let isTold = visit.form["told"] == "yes"
    return try end(visit) { place, actor in
      // What is not for the plan goes to where its people read.
      review == .notForUs
        ? try visit.coordinating.passOn(place, by: actor, now: visit.now)
        : try visit.coordinating.decide(review, on: place, by: actor, isTold: isTold, now: visit.now)
    }
  }

  /// The mail once more, as its form was sent, with what is missing in it.
  private static func again(_ visit: Visit, without part: MissingPart) throws -> SiteResponse {
    guard
      let mail = try visit.coordinating.mail(
        try visit.number("mail"), in: try visit.settings(), for: try visit.acting())
    else { throw VisitProblem.notFound }
    if let page = try overtakenPage(mail, visit) { return page }
    return try MailPage.page(
      mail, visit, above: "<p class=\"problem\" role=\"alert\">\(visit.words.queue.missing(part))</p>\n",
      sent: visit.form, status: 422)
  }

  /// To a colleague who may work in this plan, or to nobody in particular.
  static func hand(_ visit: Visit) throws -> SiteResponse {
    guard let name = visit.form["to"] else { throw VisitProblem.badForm }
    return try end(visit) { place, actor in
      try visit.coordinating.decide(.hand(to: name.isEmpty ? nil : name), on: place, by: actor, now: visit.now)
    }
  }

  /// Sends the confirmation that was kept back.
  static func confirm(_ visit: Visit) throws -> SiteResponse {
    try end(visit) { place, actor in
      try visit.coordinating.confirm(on: place, by: actor, now: visit.now)
    }
  }

  static func undo(_ visit: Visit) throws -> SiteResponse {
    let number = try visit.number("mail")
    return try end(visit, next: number) { place, actor in
      try visit.coordinating.undo(on: place, by: actor, now: visit.now)
    }
  }

  /// Carries an operation out and shows the next mail with what was done, or this one with why not.
  /// - Parameters:
  ///   - next: where to go on; nil: where the form says.
  ///   - page: the mail with why nothing was done; nil for the page of the mail.
  static func end(
    _ visit: Visit, next: Int? = nil, page: ((MailDetail, HTMLText) throws -> SiteResponse)? = nil,
    _ operation: (MailPlace, ActingPerson) throws -> OperationOutcome
  ) throws -> SiteResponse {
    let number = try visit.number("mail")
    let plan = try visit.settings()
    // Without the revision that was seen, what somebody else did meanwhile would be overwritten.
    guard let revision = visit.form.number("revision") else { throw VisitProblem.badForm }
    let place = MailPlace(plan: plan, number: number, revision: Int64(revision))
    let show = page ?? { mail, above in try MailPage.page(mail, visit, above: above, status: 409) }
    switch try operation(place, try visit.acting()) {
    case .done(_, let departing):
      if departing != nil { visit.site.wakeOthers() }
      return goOn(from: number, to: next ?? visit.form.number("next"), in: plan.id)
    case .overtaken(let mail, let entries): return try show(mail, overtaken(by: entries, visit))
    case .refused(let refusal):
      guard refusal != .review(.noSuchMail),
        let mail = try visit.coordinating.mail(number, in: plan, for: try visit.acting())
      else { throw VisitProblem.notFound }
      return try show(
        mail, "<p class=\"problem\" role=\"alert\">\(visit.terms.refused(refusal, number: number))</p>\n")
    }
  }

  /// The next mail, or the queue, which tells what was done with this one.
  static func goOn(from number: Int, to next: Int?, in plan: PlanID) -> SiteResponse {
    .seeOther("/plans/\(plan.text)/\(next.map { "mails/\($0)" } ?? "queue")?after=\(number)")
  }

  /// The mail with what was done since the page of this form was made; nil when nothing was.
  static func overtakenPage(_ mail: MailDetail, _ visit: Visit) throws -> SiteResponse? {
    guard let revision = visit.form.number("revision") else { throw VisitProblem.badForm }
    let since = mail.history.filter { $0.id > revision }
    return since.isEmpty ? nil : try MailPage.page(mail, visit, above: overtaken(by: since, visit), status: 409)
  }

  /// Somebody was first: what they did stands above the mail as it stands now.
  private static func overtaken(by entries: [HistoryEntry], _ visit: Visit) -> HTMLText {
    let told = entries.map { MailPage.entry(told: $0, visit) }
    return """
      <div class="overtaken" role="alert">
      <p>\(visit.words.queue.overtaken)</p>
      <ul>
      \(told.joined())</ul>
      </div>

      """
  }
}
