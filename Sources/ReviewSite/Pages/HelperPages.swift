// Who offered to help with what, by call and activity, and how far each offer is.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum HelperPages {
  /// Of one target no more are shown on a page, and counted no further.
  static let mostShown = 100

  /// What there is help for; behind each the people.
  static func show(_ visit: Visit) throws -> SiteResponse {
    if let about = visit.query["about"] {
      guard let target = PlanOptions.target(about) else { throw VisitProblem.notFound }
      return try people(target, visit)
    }
    let words = visit.words.helping
    let plan = try visit.currentPlan()
    let offered = try visit.store.offeredTargets(plan.id, atMost: mostShown)
    let mayEdit = try visit.acting().may(.editor, in: plan.id)
    let rows = ordered(offered.map { $0.target }, plan).map { target -> HTMLText in
      let count = offered.first { $0.target == target }?.offers ?? 0
      return """
        <li class="card"><a href="\(path(plan.id, about: target))"><b>\(name(target, plan, visit))</b>
        <span class="quiet">\(words.offers(count))</span></a></li>

        """
    }
    var main: HTMLText = rows.isEmpty ? "<p>\(words.none)</p>\n" : "<ul>\n\(rows.joined())</ul>\n"
    if mayEdit {
      main += """
        <p><a class="button" href="/plans/\(plan.id.text)/letter">\(visit.words.letters.write)</a></p>

        """
      if !rows.isEmpty {
        main += "<p><a class=\"button\" href=\"/plans/\(plan.id.text)/helpers/list\">\(words.list)</a></p>\n"
      }
    }
    return PageFrame.page(visit, title: visit.words.frame.helpers, at: .helpers, main: main)
  }

  /// In the order of the plan; what it has no more comes last.
  private static func ordered(_ targets: [Target], _ plan: Plan) -> [Target] {
    let known = [Target.wholePlan] + plan.targets
    let gone = targets.filter { !known.contains($0) }
    return known.filter(targets.contains)
      + gone.sorted { ($0.call ?? "", $0.activity ?? "") < ($1.call ?? "", $1.activity ?? "") }
  }

  private static func name(_ target: Target, _ plan: Plan, _ visit: Visit) -> String {
    "\(target.activity ?? target.call ?? "") \(plan.title(of: target, in: visit.language))"
  }

  static func path(_ plan: PlanID, about target: Target) -> String {
    "/plans/\(plan.text)/helpers?about=\(PlanOptions.value(target).replacing(" ", with: "+"))"
  }

  /// Who offered to help with exactly this.
  private static func people(_ target: Target, _ visit: Visit) throws -> SiteResponse {
    let plan = try visit.currentPlan()
    let offers = try visit.store.offers(plan.id, exactly: target, limit: mostShown)
    let mayEdit = try visit.acting().may(.editor, in: plan.id)
    let rows = try offers.map { try row($0, plan, mayEdit: mayEdit, visit) }
    var main = done(visit) + "<ul>\n\(rows.joined())</ul>\n"
    if offers.isEmpty { main = done(visit) + "<p>\(visit.words.helping.none)</p>\n" }
    if offers.count == mostShown {
      main += "<p class=\"quiet\">\(visit.words.letters.many(mostShown))</p>\n"
    }
    if mayEdit {
      main += """
        <p><a class="button" href="/plans/\(plan.id.text)/letter?about=\(PlanOptions.value(target).replacing(" ", with: "+"))">\
        \(visit.words.letters.write)</a></p>

        """
    }
    main += "<p><a href=\"/plans/\(plan.id.text)/helpers\">\(visit.words.letters.all)</a></p>\n"
    return PageFrame.page(visit, title: name(target, plan, visit), at: .helpers, main: main)
  }

  /// What was done a moment ago, and when a mail about it leaves.
  private static func done(_ visit: Visit) -> HTMLText {
    let words = visit.words.letters
    let told = ["asked": words.asked, "given": words.given].compactMap { name, word in
      visit.query.number(name).map { word(visit.time(Int64($0))) }
    }
    return told.first.map { "<p class=\"done\" role=\"status\">\($0)</p>\n" } ?? ""
  }

  private static func row(_ offer: Offer, _ plan: Plan, mayEdit: Bool, _ visit: Visit) throws -> HTMLText {
    let words = visit.words.helping
    let name = offer.isErased ? words.erased : offer.name ?? (offer.address == nil ? visit.terms.unknownSender : "")
    return """
      <li class="card"><p><b><bdi>\(name)</bdi></b> <bdi>\(offer.address ?? "")</bdi><br>
      <span class="tag">\(words.state(offer.state))</span> \(QueuePages.since(offer.stateAt, visit)), \
      <a href="/plans/\(plan.id.text)/mails/\(offer.mail)">\(plan.code)-\(offer.mail)</a></p>
      \(try said(offer, visit))\(mayEdit ? try ways(offer, plan, visit) : "")</li>

      """
  }

  /// The words that offer it.
  private static func said(_ offer: Offer, _ visit: Visit) throws -> HTMLText {
    guard !offer.quote.isEmpty, try !offer.isComplaint || visit.acting().seesComplaints(in: visit.settings().id)
    else { return "" }
    return "<p>“<bdi>\(PublicText.shortened(offer.quote, to: 300))</bdi>”</p>\n"
  }

  private static func ways(_ offer: Offer, _ plan: Plan, _ visit: Visit) throws -> HTMLText {
    let words = visit.words.letters
    let base = "/plans/\(plan.id.text)/offers/\(offer.id)"
    let about: HTMLText = "<input type=\"hidden\" name=\"about\" value=\"\(PlanOptions.value(offer.target))\">\n"
    let buttons = OfferState.allCases.filter { $0 != offer.state }.map { state -> HTMLText in
      "<button class=\"small\" name=\"state\" value=\"\(state.rawValue)\">\(visit.words.helping.state(state))</button>\n"
    }
    let seen: HTMLText = "<input type=\"hidden\" name=\"was\" value=\"\(offer.state.rawValue)\">\n"
    var html = PageFrame.form(visit, "\(base)/state", "\(about)\(seen)<p class=\"row\">\(buttons.joined())</p>")
    guard offer.address != nil, offer.state == .offered || offer.state == .asked,
      try visit.store.openContactRequest(ofOffer: offer.id) == nil
    else { return html }
    let own = visit.coordinator?.name
    let choices = visit.site.configuration.coordinators.filter { $0.plans[plan.id] != nil }.map { coordinator in
      PlanOptions.option(coordinator.name, coordinator.name, isChosen: coordinator.name == own)
    }
    let id = "for-\(offer.id)"
    html += """
      <details><summary>\(words.ask)</summary>
      \(PageFrame.form(
        visit, "\(base)/contact",
        """
        \(about)<p class="hint">\(words.askHint)</p>
        <label for="\(id)">\(words.forWhom)</label>
        <select id="\(id)" name="for">\(choices.joined())</select>
        <button>\(words.ask)</button>
        """))
      </details>

      """
    return html
  }

  static func setState(_ visit: Visit) throws -> SiteResponse {
    guard let state = visit.form["state"].flatMap(OfferState.init),
      let seen = visit.form["was"].flatMap(OfferState.init)
    else { throw VisitProblem.badForm }
    let outcome = try visit.coordinating.setOffer(
      Int64(try visit.number("offer")), from: seen, to: state, in: try visit.settings(), by: try visit.acting(),
      now: visit.now)
    return try goOn(outcome, "given", visit)
  }

  /// Asks whether a coordinator may have the helper's address.
  static func askForContact(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    let coordinator = visit.site.configuration.coordinators.first {
      $0.name == visit.form["for"] && $0.plans[plan.id] != nil
    }
    guard let coordinator else { throw VisitProblem.badForm }
    let outcome = try visit.coordinating.askForContact(
      Int64(try visit.number("offer")), for: coordinator, in: plan, by: try visit.acting(), now: visit.now)
    return try goOn(outcome, "asked", visit)
  }

  private static func goOn(_ outcome: OfferOutcome, _ what: String, _ visit: Visit) throws -> SiteResponse {
    let plan = try visit.currentPlan()
    guard let target = visit.form["about"].flatMap(PlanOptions.target) else { throw VisitProblem.badForm }
    switch outcome {
    case .done(let leavesAt):
      if leavesAt != nil { visit.site.wakeOthers() }
      return .seeOther(path(plan.id, about: target) + (leavesAt.map { "&\(what)=\($0)" } ?? ""))
    case .refused(let refusal):
      return PageFrame.page(
        visit, title: visit.words.frame.helpers, at: .helpers,
        main: """
          <p class="problem" role="alert">\(visit.terms.refused(refusal, number: 0))</p>
          <p><a class="button" href="\(path(plan.id, about: target))">\(visit.words.frame.back)</a></p>

          """, status: 409)
    }
  }

  /// Before the list: who takes addresses out signs in anew.
  static func askList(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.helping
    return PageFrame.page(
      visit, title: words.list, at: .helpers,
      main: "<p>\(words.listHint)</p>\n"
        + PageFrame.form(
          visit, "/plans/\(try visit.settings().id.text)/helpers/list", "<button class=\"main\">\(words.list)</button>")
    )
  }

  static func list(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.helping
    let plan = try visit.currentPlan()
    var lines = [CommaSeparated.line(words.columns)]
    for offer in try visit.store.offers(plan.id) {
      lines.append(
        CommaSeparated.line([
          offer.target.activity ?? offer.target.call ?? "", plan.title(of: offer.target, in: visit.language),
          offer.name ?? "", offer.address ?? "", words.state(offer.state), visit.localTime(offer.at).isoDay,
          "\(plan.code)-\(offer.mail)",
        ]))
    }
    return .file(lines.joined(), type: "text/csv; charset=utf-8", name: "helpers.csv")
  }
}
