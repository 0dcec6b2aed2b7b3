// Deciding about an idea: what it becomes in the plan, and the mail to whoever had it.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum SuggestionActions {
  static func decide(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    let number = try visit.number("mail")
    let position = try visit.number("item")
    guard let mail = try visit.coordinating.mail(number, in: plan, for: try visit.acting()) else {
      throw VisitProblem.notFound
    }
    if let page = try MailActions.overtakenPage(mail, visit) { return page }
    guard
      let suggestion = try visit.store.suggestions(ofMail: number, plan: plan.id).first(where: {
        $0.position == position
      })
    else { throw VisitProblem.notFound }
    let planning = try visit.planning()
    let words = visit.words.doing
    guard let wish = try wish(visit, about: suggestion, in: planning.currentText().plan) else {
      throw VisitProblem.badForm
    }
    guard wish.decision.fate == .adopted || wish.decision.reason != nil else {
      return try show(mail, words.needsWhy, status: 422, visit)
    }
    var decision = wish.decision
    var draft: PlanDraft?
    if let activity = wish.activity {
      guard let activity else { return try show(mail, words.needsText, status: 422, visit) }
      let drafted = try planning.draft(
        [.addActivity(activity, call: wish.decision.target.call ?? "")], reason: decision.reason)
      decision.target = drafted.revision.changes.first { $0.kind == .added }?.target ?? decision.target
      draft = drafted
    }
    switch try planning.decide(suggestion, decision, draft: draft, actor: try visit.acting().name, now: visit.now) {
    case .done:
      visit.site.wakeOthers()
      return MailActions.goOn(from: number, to: visit.form.number("next"), in: plan.id)
    case .decidedBefore: return try show(mail, words.decidedBefore, status: 409, visit)
    case .overtaken: return try show(mail, words.planChanged, status: 409, visit)
    }
  }

  /// What the form asks for.
  private struct Wish {
    var decision: SuggestionDecision
    /// The new activity that it becomes; nil within where one is wanted and lacks words.
    var activity: Activity??
  }

  /// Nil for what no page of ours sends.
  private static func wish(_ visit: Visit, about suggestion: StoredSuggestion, in plan: Plan) throws -> Wish? {
    let asked = (visit.form["fate"] ?? "").split(separator: " ").map(String.init)
    guard let fate = asked.first.flatMap(SuggestionFate.init) else { return nil }
    func own(_ name: String) -> LocalizedText? {
      visit.form.text(name).map { LocalizedText([Self.language(visit, plan): $0]) }
    }
    var decision = SuggestionDecision(fate: fate, target: suggestion.target, text: nil, reason: own("why"))
    if fate == .declined {
      if asked.count == 2 {
        guard let index = Int(asked[1]), let reason = standardReason(index, plan) else { return nil }
        decision.reason = reason
      }
      return Wish(decision: decision)
    }
    switch visit.form["as"] {
    case "into":
      guard let target = visit.form["about"].flatMap(PlanOptions.target), plan.has(target) else { return nil }
      decision.target = target
      return Wish(decision: decision)
    case "new":
      guard let call = visit.form["call"], plan.call(call) != nil else { return nil }
      decision.target = Target(call: call)
      guard let title = own("title"), let text = own("text") else {
        return Wish(decision: decision, activity: .some(nil))
      }
      return Wish(decision: decision, activity: Activity(id: "", title: title, text: text))
    default: return nil
    }
  }

  /// Coordinators write in their own language where the plan has it.
  private static func language(_ visit: Visit, _ plan: Plan) -> String {
    plan.languages.contains(visit.language) ? visit.language : plan.language
  }

  /// One of the reasons on the buttons, in every language of the plan that has them.
  private static func standardReason(_ index: Int, _ plan: Plan) -> LocalizedText? {
    let all = [DoingWords.dutch, .english]
    guard all.allSatisfy({ $0.declineReasons.indices.contains(index) }) else { return nil }
    var texts: [String: String] = [:]
    for (language, words) in zip(["nl", "en"], all) where plan.languages.contains(language) {
      texts[language] = words.declineReasons[index]
    }
    return LocalizedText(texts.isEmpty ? [plan.language: DoingWords.english.declineReasons[index]] : texts)
  }

  private static func show(_ mail: MailDetail, _ problem: String, status: Int, _ visit: Visit) throws -> SiteResponse {
    try MailPage.page(
      mail, visit, above: "<p class=\"problem\" role=\"alert\">\(problem)</p>\n", status: status)
  }
}
