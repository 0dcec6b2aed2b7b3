// Editing the plan: a part of it on a phone, all of it as Markdown on a laptop; first the difference is shown, then kept.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum PlanEditPages {
  /// The whole plan as one text.
  static func whole(_ visit: Visit) throws -> SiteResponse {
    let text = try visit.planning().currentText()
    return try page(visit, PlanMarkdown.written(text.plan, in: visit.language), base: text.id, problem: "")
  }

  private static func page(_ visit: Visit, _ markdown: String, base: Int64, problem: HTMLText, status: Int = 200) throws
    -> SiteResponse
  {
    let words = visit.words.editing
    let content: HTMLText = """
      <input type="hidden" name="base" value="\(Int(base))">
      <label for="markdown">\(words.wholeText)</label>
      <textarea id="markdown" name="markdown" class="whole" spellcheck="true">\(markdown)</textarea>
      \(reason(visit, ""))<button class="main" accesskey="k">\(words.preview)</button>
      """
    return PageFrame.page(
      visit, title: words.title, at: .plan,
      main: problem + PageFrame.form(visit, try path(visit, "preview"), content), status: status)
  }

  /// One call, one activity, or the introduction.
  static func part(_ visit: Visit) throws -> SiteResponse {
    let text = try visit.planning().currentText()
    let plan = text.plan
    guard let target = target(visit.parameters["part"] ?? "", in: plan), let title = plan.title(of: target),
      let body = plan.text(of: target)
    else { throw VisitProblem.notFound }
    let words = visit.words.editing
    let id = target.activity ?? target.call ?? "intro"
    let fields = plan.languages.map { language -> HTMLText in
      """
      <fieldset lang="\(language)"><legend>\(language)</legend>
      <label for="title-\(language)">\(words.partTitle)</label>
      <input id="title-\(language)" name="title-\(language)" value="\(title.byLanguage[language] ?? "")" maxlength="300">
      <label for="text-\(language)">\(words.partText)</label>
      <textarea id="text-\(language)" name="text-\(language)">\(body.byLanguage[language] ?? "")</textarea>
      </fieldset>

      """
    }
    let content: HTMLText = """
      <input type="hidden" name="base" value="\(Int(text.id))">
      <input type="hidden" name="part" value="\(id)">
      \(fields.joined())\(states(target, plan, visit))\(natures(visit))\(reason(visit, ""))\
      <button class="main" accesskey="k">\(words.preview)</button>
      """
    return PageFrame.page(
      visit, title: "\(words.title) \(id == "intro" ? "" : id)", at: .plan,
      main: PageFrame.form(visit, try path(visit, "preview"), content))
  }

  private static func states(_ target: Target, _ plan: Plan, _ visit: Visit) -> HTMLText {
    guard target != .wholePlan else { return "" }
    let current = plan.state(of: target)
    let options = [nil] + ProgressState.allCases.map { Optional($0) }
    let choices = options.map { state -> HTMLText in
      let selected: HTMLText = state == current ? " selected" : ""
      return
        "<option value=\"\(state?.rawValue ?? "")\"\(selected)>\(state.map(visit.words.plan.state) ?? "–")</option>\n"
    }
    return """
      <label for="state">\(visit.words.queue.state)</label>
      <select id="state" name="state">\(choices.joined())</select>

      """
  }

  private static func natures(_ visit: Visit) -> HTMLText {
    let words = visit.words.editing
    return """
      <fieldset><legend>\(words.nature)</legend>
      <p class="check"><input type="radio" id="same" name="nature" value="reworded" checked>
      <label for="same">\(words.sameMeaning)</label></p>
      <p class="check"><input type="radio" id="other" name="nature" value="meaning">
      <label for="other">\(words.otherMeaning)</label></p>
      </fieldset>

      """
  }

  private static func reason(_ visit: Visit, _ text: String) -> HTMLText {
    """
    <label for="reason">\(visit.words.editing.reason)</label>
    <input id="reason" name="reason" value="\(text)" maxlength="300">

    """
  }

  /// What would change, word by word, and who would be written to. Nothing is stored.
  static func preview(_ visit: Visit) throws -> SiteResponse {
    try drafted(visit) { draft, planning in
      let words = visit.words.editing
      guard !draft.isEmpty else {
        return PageFrame.page(
          visit, title: words.preview, at: .plan,
          main: "<p>\(words.nothing)</p>\n<p><a href=\"\(try path(visit, "edit"))\">\(visit.words.frame.back)</a></p>\n"
        )
      }
      let people = try planning.supportersToTell(draft)
      let kept = visit.form.pairs.filter { $0.name != "form" }.map {
        "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">\n" as HTMLText
      }
      let told: HTMLText = people == 0 ? "" : "<p class=\"problem\">\(words.people(people))</p>\n"
      return PageFrame.page(
        visit, title: words.preview, at: .plan,
        main: difference(draft, visit) + told
          + PageFrame.form(
            visit, try path(visit, "keep"),
            "\(kept.joined())<button class=\"main\" autofocus accesskey=\"k\">\(words.keep)</button>")
          + "<p><a class=\"button\" href=\"\(try path(visit, ""))\">\(words.leave)</a></p>\n")
    }
  }

  /// Stores what was previewed. Where many people would get a mail, only with a link of just now.
  static func keep(_ visit: Visit) throws -> SiteResponse {
    try drafted(visit) { draft, planning in
      let age = visit.now - (visit.signedIn?.session.signedInAt ?? 0)
      if try planning.supportersToTell(draft) > mostTold, age > Site.freshness {
        return SignInPages.freshLinkNeeded(visit, next: try path(visit, "edit"))
      }
      switch try planning.keep(
        draft, because: visit.form.text("reason"), actor: try visit.acting().name, now: visit.now)
      {
      case .done, .unchanged:
        visit.site.wakeOthers()
        return .seeOther(try path(visit, ""))
      case .overtaken: return try overtaken(visit)
      }
    }
  }

  /// More people than this are many.
  static let mostTold = 20

  static func publish(_ visit: Visit) throws -> SiteResponse {
    let publisher = Publisher(try visit.settings(), configuration: visit.site.configuration)
    _ = try publisher.publish(from: visit.store, isAskedFor: true, now: visit.now)
    return .seeOther(try path(visit, ""))
  }

  // MARK: Drafting

  /// Reads the form into a draft and goes on with it, or says what is wrong with the text.
  private static func drafted(_ visit: Visit, _ body: (PlanDraft, Planning) throws -> SiteResponse) throws
    -> SiteResponse
  {
    let planning = try visit.planning()
    let current = try planning.currentText()
    guard let base = visit.form.number("base") else { throw VisitProblem.badForm }
    guard Int64(base) == current.id else { return try overtaken(visit) }
    do {
      return try body(try draft(visit, planning, current), planning)
    } catch let error as PlanFileError {
      return try wrong(error.problems, visit, current)
    } catch PlanningRefusal.problems(let problems) {
      return try wrong(problems, visit, current)
    } catch PlanningRefusal.edit {
      throw VisitProblem.badForm
    }
  }

  private static func draft(_ visit: Visit, _ planning: Planning, _ current: PlanText) throws -> PlanDraft {
    let reason = visit.form.text("reason").map { LocalizedText([visit.language: $0]) }
    if let markdown = visit.form["markdown"] {
      let edited = try PlanMarkdown.read(
        markdown, file: visit.words.editing.title, base: current.plan,
        usedIDs: try visit.store.usedIDs(current.plan.id))
      return try planning.draft(edited, base: current, reason: reason)
    }
    guard let target = target(visit.form["part"] ?? "", in: current.plan),
      let nature = visit.form["nature"].flatMap(ChangeNature.init)
    else { throw VisitProblem.badForm }
    var title: [String: String] = [:]
    var text: [String: String] = [:]
    for language in current.plan.languages {
      title[language] = visit.form.text("title-\(language)")
      text[language] = visit.form.text("text-\(language)")
    }
    var edits = [PlanEdit.reword(target, title: LocalizedText(title), text: LocalizedText(text), as: nature)]
    if target != .wholePlan, let state = visit.form["state"] {
      edits.append(.setState(target, ProgressState(rawValue: state)))
    }
    return try planning.draft(edits, reason: reason)
  }

  private static func target(_ id: String, in plan: Plan) -> Target? {
    id == "intro" ? .wholePlan : plan.targets.first { ($0.activity ?? $0.call) == id }
  }

  private static func wrong(_ problems: [FileProblem], _ visit: Visit, _ current: PlanText) throws -> SiteResponse {
    let lines = problems.map { "<li>\(visit.words.editing.line($0.line)): \($0.what); \($0.remedy)</li>\n" as HTMLText }
    let told: HTMLText = "<div class=\"problem\" role=\"alert\"><ul>\n\(lines.joined())</ul></div>\n"
    let markdown = visit.form["markdown"] ?? PlanMarkdown.written(current.plan, in: visit.language)
    return try page(visit, markdown, base: current.id, problem: told, status: 422)
  }

  /// Somebody else changed the plan since: what was typed is shown, to be taken over by hand.
  private static func overtaken(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.editing
    let typed = visit.form.pairs.filter { !["form", "base", "part", "nature", "state"].contains($0.name) }
    return PageFrame.page(
      visit, title: words.title, at: .plan,
      main: """
        <p class="overtaken" role="alert">\(words.overtaken)</p>
        \(typed.map { "<blockquote class=\"long\">\($0.value)</blockquote>\n" as HTMLText }.joined())\
        <p><a class="button main" href="\(try path(visit, "edit"))">\(words.startAgain)</a></p>

        """, status: 409)
  }

  // MARK: Showing

  private static func difference(_ draft: PlanDraft, _ visit: Visit) -> HTMLText {
    let comparison = PlanComparison(from: draft.old, to: draft.revision.plan, draft.revision.successions)
    return comparison.entries.map { entry -> HTMLText in
      let name = entry.target.activity ?? entry.target.call ?? visit.terms.wholePlan
      let field = entry.field.map { visit.words.editing.field($0) } ?? ""
      let pieces = entry.pieces.map { piece -> HTMLText in
        switch piece.kind {
        case .same: "\(piece.text)"
        case .deleted: "<del>\(piece.text)</del>"
        case .inserted: "<ins>\(piece.text)</ins>"
        }
      }
      let language: HTMLText = entry.language.map { " lang=\"\($0)\"" } ?? ""
      return "<h2>\(name) \(field)</h2>\n<p class=\"difference\"\(language)>\(pieces.joined())</p>\n"
    }.joined()
  }

  private static func path(_ visit: Visit, _ page: String) throws -> String {
    "/plans/\(try visit.settings().id.text)/plan" + (page.isEmpty ? "" : "/\(page)")
  }
}

extension Visit {
  func planning() throws -> Planning {
    Planning(configuration: site.configuration, store: store, plan: try settings())
  }
}
