// A letter to everybody who helps with something, or supports it: written, looked at with its number, then sent.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum LetterPages {
  static func write(_ visit: Visit) throws -> SiteResponse {
    let target = visit.query["about"].flatMap(PlanOptions.target)
    return try page(visit, audience: .helpers, target: target, text: "")
  }

  private static func page(
    _ visit: Visit, audience: LetterAudience, target: Target?, text: String, problem: String? = nil
  ) throws -> SiteResponse {
    let words = visit.words.letters
    let plan = try visit.currentPlan()
    let choices = LetterAudience.allCases.map { one -> HTMLText in
      let id = "to-\(one.rawValue)"
      return """
        <p class="check"><input type="radio" id="\(id)" name="to" value="\(one.rawValue)"\
        \((one == audience ? " checked" : "") as HTMLText)>
        <label for="\(id)">\(one == .helpers ? words.helpers : words.supporters)</label></p>

        """
    }
    let content: HTMLText = """
      <fieldset><legend>\(words.audience)</legend>
      \(choices.joined())</fieldset>
      <label for="about">\(words.about)</label>
      <select id="about" name="about">\(PlanOptions(plan: plan, terms: visit.terms).targets(chosen: target))</select>
      <label for="text">\(words.letter)</label>
      <textarea id="text" name="text" class="letter" maxlength="\(Coordinating.longestLetter)" \
      aria-describedby="text-hint" spellcheck="true" required>\(text)</textarea>
      <p class="hint" id="text-hint">\(words.hint)</p>
      <button class="main" name="do" value="look" accesskey="k">\(words.preview)</button>
      """
    let told: HTMLText = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>\n" } ?? ""
    return PageFrame.page(
      visit, title: words.write, at: .helpers,
      main: told + PageFrame.form(visit, "/plans/\(plan.id.text)/letter", content),
      status: problem == nil ? 200 : 422)
  }

  /// One step: to look at the mail, to change it once more with everything as it was typed, or to send it. All of them at
  /// the path of the form, so that signing in once more leads back to it.
  static func go(_ visit: Visit) throws -> SiteResponse {
    guard let audience = visit.form["to"].flatMap(LetterAudience.init),
      let target = visit.form["about"].flatMap(PlanOptions.target)
    else { throw VisitProblem.badForm }
    let letter = LetterToMany(to: audience, of: target, text: visit.form["text"] ?? "")
    switch visit.form["do"] {
    case "look": return try preview(letter, visit)
    case "change": return try page(visit, audience: audience, target: target, text: letter.text)
    case "send": return try send(letter, visit)
    default: throw VisitProblem.badForm
    }
  }

  /// The mail as its readers see it, and how many they are. Nothing is stored.
  private static func preview(_ letter: LetterToMany, problem: String? = nil, _ visit: Visit) throws -> SiteResponse {
    let words = visit.words.letters
    let plan = try visit.settings()
    switch try visit.coordinating.draft(letter, in: plan, by: try visit.acting()) {
    case .failure(let refusal):
      let told = refusal == .cannotWrite ? words.cannotWrite : visit.terms.refused(refusal, number: 0)
      return try page(
        visit, audience: letter.audience, target: letter.target, text: letter.text, problem: told)
    case .success(let draft):
      let kept = [
        ("to", letter.audience.rawValue), ("about", PlanOptions.value(letter.target)), ("text", letter.text),
        ("people", String(draft.people)), ("after", String(draft.after)),
      ].map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">\n" as HTMLText }
      let told: HTMLText = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>\n" } ?? ""
      return PageFrame.page(
        visit, title: words.preview, at: .helpers,
        main: """
          \(told)<p><b>\(words.people(draft.people))</b></p>
          <p>\(draft.subject)</p>
          <blockquote class="long">\(draft.body)</blockquote>
          \(PageFrame.form(
            visit, "/plans/\(plan.id.text)/letter",
            """
            \(kept.joined())<button class="main" name="do" value="send" accesskey="k">\(words.send(draft.people))</button>
            <button name="do" value="change">\(words.change)</button>
            """))
          """, status: problem == nil ? 200 : 409)
    }
  }

  private static func send(_ letter: LetterToMany, _ visit: Visit) throws -> SiteResponse {
    guard let people = visit.form.number("people"), let newest = visit.form.number("after") else {
      throw VisitProblem.badForm
    }
    let words = visit.words.letters
    let plan = try visit.settings()
    let outcome = try visit.coordinating.write(
      letter, toExactly: people, after: Int64(newest), in: plan, by: try visit.acting(), now: visit.now)
    switch outcome {
    case .numberChanged(let now): return try preview(letter, problem: words.numberChanged(now), visit)
    case .anotherWentFirst: return try preview(letter, problem: words.anotherFirst, visit)
    case .refused: return try preview(letter, visit)
    case .done(let row, _, _):
      visit.site.wakeOthers()
      return .seeOther("/plans/\(plan.id.text)/letter/\(row)")
    }
  }

  /// How far a letter is, and the way to take back what has not left.
  static func progress(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.letters
    let plan = try visit.settings()
    let row = Int64(try visit.number("letter"))
    guard let letter = try visit.store.letterProgress(row, plan: plan.id) else { throw VisitProblem.notFound }
    var main: HTMLText = letter.left > 0 ? "<p>\(words.left(letter.left))</p>\n" : ""
    if letter.waiting > 0, let first = letter.first, let last = letter.last {
      main += """
        <div class="done" role="status"><p>\(words.onItsWay(letter.waiting, moment(first, visit), moment(last, visit)))</p>
        \(PageFrame.form(
          visit, "/plans/\(plan.id.text)/letter/\(row)/undo",
          "<button class=\"small\" accesskey=\"u\">\(words.takeBack)</button>"))</div>

        """
    } else if letter.left == 0 {
      main += "<p>\(words.nothingLeaves)</p>\n"
    }
    return PageFrame.page(
      visit, title: words.write, at: .helpers,
      main: main
        + "<p><a class=\"button\" href=\"/plans/\(plan.id.text)/helpers\">\(visit.words.frame.back)</a></p>\n")
  }

  static func takeBack(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    let row = Int64(try visit.number("letter"))
    _ = try visit.coordinating.takeBack(letter: row, in: plan, by: try visit.acting(), now: visit.now)
    return .seeOther("/plans/\(plan.id.text)/letter/\(row)")
  }

  /// Of today only the time.
  private static func moment(_ moment: Int64, _ visit: Visit) -> String {
    let local = visit.localTime(moment)
    return local.isoDay == visit.localTime(visit.now).isoDay ? visit.time(moment) : local.isoMinute
  }
}
