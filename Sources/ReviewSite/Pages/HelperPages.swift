// Who offered to help with what, by call and activity, and how far each offer is.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum HelperPages {
  static func show(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.helping
    let plan = try visit.currentPlan()
    let offers = try visit.store.offers(plan.id)
    guard !offers.isEmpty else {
      return PageFrame.page(visit, title: visit.words.frame.helpers, at: .helpers, main: "<p>\(words.none)</p>\n")
    }
    let mayEdit = try visit.acting().may(.editor, in: plan.id)
    var main: HTMLText = ""
    for (target, offers) in byTarget(offers, plan) {
      let id = target.activity ?? target.call ?? ""
      main += "<h2>\(id) \(plan.title(of: target, in: visit.language))</h2>\n"
      main += "<ul>\n\(offers.map { row($0, plan, mayEdit: mayEdit, visit) }.joined())</ul>\n"
    }
    if mayEdit { main += "<p><a class=\"button\" href=\"/plans/\(plan.id.text)/helpers/list\">\(words.list)</a></p>\n" }
    return PageFrame.page(visit, title: visit.words.frame.helpers, at: .helpers, main: main)
  }

  /// In the order of the plan; what it has no more comes last.
  private static func byTarget(_ offers: [Offer], _ plan: Plan) -> [(Target, [Offer])] {
    let grouped = Dictionary(grouping: offers, by: \.target)
    let known = [Target.wholePlan] + plan.targets.filter { $0 != .wholePlan }
    let gone = grouped.keys.filter { !known.contains($0) }.sorted {
      ($0.call ?? "", $0.activity ?? "") < ($1.call ?? "", $1.activity ?? "")
    }
    return (known + gone).compactMap { target in grouped[target].map { (target, $0) } }
  }

  private static func row(_ offer: Offer, _ plan: Plan, mayEdit: Bool, _ visit: Visit) -> HTMLText {
    let words = visit.words.helping
    let others = OfferState.allCases.filter { $0 != offer.state }
    let buttons = others.map { state -> HTMLText in
      "<button class=\"small\" name=\"state\" value=\"\(state.rawValue)\">\(words.state(state))</button>\n"
    }
    let form: HTMLText =
      mayEdit
      ? PageFrame.form(
        visit, "/plans/\(plan.id.text)/offers/\(offer.id)/state", "<p class=\"row\">\(buttons.joined())</p>") : ""
    return """
      <li class="card"><p><b><bdi>\(offer.name ?? "")</bdi></b> <bdi>\(offer.address ?? words.erased)</bdi><br>
      <span class="tag">\(words.state(offer.state))</span> \(QueuePages.since(offer.stateAt, visit)), \
      <a href="/plans/\(plan.id.text)/mails/\(offer.mail)">\(plan.code)-\(offer.mail)</a></p>
      \(form)</li>

      """
  }

  static func setState(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings().id
    guard let state = visit.form["state"].flatMap(OfferState.init) else { throw VisitProblem.badForm }
    let isDone = try visit.store.setOffer(
      Int64(try visit.number("offer")), to: state, plan: plan, actor: try visit.acting().name, now: visit.now)
    guard isDone else { throw VisitProblem.notFound }
    return .seeOther("/plans/\(plan.text)/helpers")
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
