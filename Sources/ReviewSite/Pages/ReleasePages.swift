// Showing a reaction with the plan: what everybody would read stands there with what is masked, before anything is done.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

extension MailForms {
  /// What can be done with a reaction: as it is, or in other words, which are shown first.
  func release(_ item: StoredItem) throws -> HTMLText {
    let doing = visit.words.doing
    let place = MailPlace(plan: try visit.settings(), number: mail.summary.number)
    let previews = try visit.coordinating.releasePreviews(of: item.position, on: place, for: try visit.acting())
    guard let preview = previews.first else { return "" }
    let id = "words-\(item.position)"
    let other = details(
      doing.otherWords,
      form(
        "release",
        """
        <input type="hidden" name="item" value="\(item.position)">
        <label for="\(id)">\(doing.otherWordsLabel)</label>
        <textarea id="\(id)" name="words" maxlength="600" required>\(preview.text)</textarea>
        <button name="do" value="look">\(doing.look)</button>
        """))
    return ReleasePages.shown(preview, visit) + releasing(preview) + other
  }

  /// - Parameter words: a coordinator's own; nil for those of the mail.
  func releasing(_ preview: ReleasePreview, words: String? = nil) -> HTMLText {
    let kept: HTMLText = words.map { "<input type=\"hidden\" name=\"words\" value=\"\($0)\">\n" } ?? ""
    // A reaction that a coordinator added has no words to show.
    guard preview.text.contains(where: { !$0.isWhitespace }) else { return "" }
    return form(
      "release",
      """
      <input type="hidden" name="item" value="\(preview.position)">
      \(kept)<button class="main" name="do" value="release">\(visit.words.doing.release)</button>
      """)
  }
}

enum ReleasePages {
  /// As everybody would read it; what nobody would see is struck out.
  static func shown(_ preview: ReleasePreview, _ visit: Visit) -> HTMLText {
    let words = visit.words.doing
    let pieces = preview.pieces.map { piece -> HTMLText in
      switch piece.kind {
      case .same: "\(piece.text)"
      case .deleted: "<del>\(piece.text)</del>"
      case .inserted: "<ins>\(piece.text)</ins>"
      }
    }
    let isMasked = preview.pieces.contains { $0.kind == .deleted }
    return """
      <p class="hint">\(isMasked ? words.releaseMasked : words.releaseHint)</p>
      <p class="difference">\(pieces.joined())</p>

      """
  }

  /// Shows a coordinator's own words first, or lets a reaction stand with the plan.
  static func release(_ visit: Visit) throws -> SiteResponse {
    guard let position = visit.form.number("item") else { throw VisitProblem.badForm }
    let words = visit.form.text("words")
    guard visit.form["do"] == "look" else {
      return try MailActions.end(visit) { place, actor in
        try visit.coordinating.release(position, text: words, on: place, by: actor, now: visit.now)
      }
    }
    let plan = try visit.settings()
    let number = try visit.number("mail")
    let preview = try visit.coordinating.releasePreviews(
      of: position, text: words, on: MailPlace(plan: plan, number: number), for: try visit.acting()
    ).first
    guard let preview, let mail = try visit.coordinating.mail(number, in: plan, for: try visit.acting()) else {
      throw VisitProblem.notFound
    }
    let forms = MailForms(
      mail: mail, plan: try visit.currentPlan(), visit: visit, next: visit.form.number("next"), mayEdit: true)
    return PageFrame.page(
      visit, title: visit.words.doing.release, at: .queue,
      main: """
        \(shown(preview, visit))\(forms.releasing(preview, words: words))
        <p><a class="button" href="/plans/\(plan.id.text)/mails/\(number)">\(visit.words.frame.back)</a></p>

        """)
  }
}
