// What was said on paper, on the phone or at a stall, entered by a coordinator: it counts as a mail does.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum EnterPages {
  static func ask(_ visit: Visit) throws -> SiteResponse { try page(visit) }

  static func enter(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.doing
    guard let source = visit.form["source"].flatMap(EntrySource.init) else { throw VisitProblem.badForm }
    let typed = visit.form.text("address")
    let address = typed.flatMap(MailAddress.init)
    guard typed == nil || address != nil else { return try page(visit, problem: words.noAddress) }
    guard let parts = ReviewForm(visit).parts else { throw VisitProblem.badForm }
    guard !parts.isEmpty else { return try page(visit, problem: words.noParts) }
    let plan = try visit.currentPlan()
    let entry = EnteredContribution(
      source: source, place: visit.form.text("place") ?? "", name: visit.form.text("name"), address: address,
      language: plan.language, words: visit.form.text("said") ?? "", parts: parts)
    let outcome = try visit.coordinating.enter(
      entry, in: try visit.settings(), by: try visit.acting(), now: visit.now)
    switch outcome {
    case .done(let mail, _): return MailActions.goOn(from: mail.summary.number, to: nil, in: plan.id)
    case .overtaken: throw VisitProblem.badForm
    case .refused(let refusal): return try page(visit, problem: visit.terms.refused(refusal, number: 0))
    }
  }

  /// The form, with what was typed where something was wrong with it.
  private static func page(_ visit: Visit, problem: String? = nil) throws -> SiteResponse {
    let words = visit.words.doing
    let plan = try visit.currentPlan()
    let content: HTMLText = """
      <fieldset><legend>\(words.source)</legend>
      \(sources(visit))</fieldset>
      <label for="said">\(words.said)</label>
      <textarea id="said" name="said" maxlength="4000">\(visit.form["said"] ?? "")</textarea>
      \(parts(plan, visit))\(field("name", words.name, visit))\
      \(field("address", words.address, visit, hint: words.addressHint))\
      \(field("place", words.place, visit))\
      <button class="main" accesskey="k">\(visit.words.queue.record)</button>
      """
    let told: HTMLText = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>\n" } ?? ""
    return PageFrame.page(
      visit, title: words.enter, at: .queue,
      main: told + "<p class=\"hint\">\(words.enterHint)</p>\n"
        + PageFrame.form(visit, "/plans/\(plan.id.text)/said", content), status: problem == nil ? 200 : 422)
  }

  private static func sources(_ visit: Visit) -> HTMLText {
    let chosen = visit.form["source"].flatMap(EntrySource.init) ?? .paper
    return EntrySource.allCases.map { source -> HTMLText in
      let id = "source-\(source.rawValue)"
      return """
        <p class="check"><input type="radio" id="\(id)" name="source" value="\(source.rawValue)"\
        \((source == chosen ? " checked" : "") as HTMLText)>
        <label for="\(id)">\(visit.words.doing.sourceWord(source))</label></p>

        """
    }.joined()
  }

  private static func parts(_ plan: Plan, _ visit: Visit) -> HTMLText {
    let options = PlanOptions(plan: plan, terms: visit.terms)
    let kinds = visit.form.all("kind")
    let targets = visit.form.all("about").map(PlanOptions.target)
    return (0..<3).map { index -> HTMLText in
      let kind = kinds.indices.contains(index) ? kinds[index] : index == 0 ? ItemKind.support.rawValue : ""
      let target = targets.indices.contains(index) ? targets[index] : nil
      return """
        <fieldset><legend>\(visit.words.queue.part(index + 1))</legend>
        <label for="kind-\(index)">\(visit.words.queue.kind)</label>
        <select id="kind-\(index)" name="kind">\(PlanOptions.option("", visit.words.queue.noPart))\
        \(options.kinds(chosen: kind))</select>
        <label for="about-\(index)">\(visit.words.queue.about)</label>
        <select id="about-\(index)" name="about">\(options.targets(chosen: target))</select>
        </fieldset>

        """
    }.joined()
  }

  private static func field(_ name: HTMLText, _ word: String, _ visit: Visit, hint: String? = nil) -> HTMLText {
    let described: HTMLText = hint == nil ? "" : " aria-describedby=\"\(name)-hint\""
    let told: HTMLText = hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>\n" } ?? ""
    return """
      <label for="\(name)">\(word)</label>
      <input id="\(name)" name="\(name)" maxlength="200" value="\(visit.form[name.markup] ?? "")"\(described)>
      \(told)
      """
  }
}
