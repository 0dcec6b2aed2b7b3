// An idea to be weighed: taken up as it is or in another form, or not, never without a reason.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

extension MailForms {
  /// What can become of the suggestion of an item.
  func suggestion(_ item: StoredItem) -> HTMLText {
    adopting(item) + declining(item)
  }

  private var doing: DoingWords { visit.words.doing }

  private func form(about item: StoredItem, _ content: HTMLText) -> HTMLText {
    form("suggestions/\(item.position)", content)
  }

  private func adopting(_ item: StoredItem) -> HTMLText {
    let id = "idea-\(item.position)"
    let ways: HTMLText = """
      <button class="main" name="fate" value="adopted">\(doing.asMeant)</button>
      <button name="fate" value="adapted">\(doing.otherForm)</button>
      """
    let new: HTMLText = """
      <h3>\(doing.adoptNew)</h3>
      <input type="hidden" name="as" value="new">
      <label for="\(id)-call">\(doing.parent)</label>
      <select id="\(id)-call" name="call">\(options.calls(chosen: item.target.call))</select>
      <label for="\(id)-title">\(doing.title)</label>
      <input id="\(id)-title" name="title" maxlength="120" required>
      <label for="\(id)-text">\(doing.text)</label>
      <textarea id="\(id)-text" name="text" required></textarea>
      \(why("\(id)-new"))\(ways)
      """
    let into: HTMLText = """
      <h3>\(doing.adoptInto)</h3>
      <input type="hidden" name="as" value="into">
      <label for="\(id)-into">\(doing.into)</label>
      <select id="\(id)-into" name="about">\(options.targets(chosen: item.target))</select>
      \(why("\(id)-old"))\(ways)
      """
    return details(doing.adopt, form(about: item, into) + form(about: item, new))
  }

  private func why(_ id: String) -> HTMLText {
    """
    <label for="\(id)-why">\(doing.why)</label>
    <input id="\(id)-why" name="why" maxlength="250" aria-describedby="\(id)-hint">
    <p class="hint" id="\(id)-hint">\(doing.whyHint)</p>

    """
  }

  private func declining(_ item: StoredItem) -> HTMLText {
    let id = "not-\(item.position)"
    let reasons = doing.declineReasons.enumerated().map { index, reason -> HTMLText in
      "<button name=\"fate\" value=\"declined \(index)\">\(reason)</button>\n"
    }
    let content: HTMLText = """
      <p class="hint">\(doing.declineHint)</p>
      \(reasons.joined())\
      <label for="\(id)">\(doing.ownReason)</label>
      <input id="\(id)" name="why" maxlength="250">
      <button name="fate" value="declined">\(doing.decline)</button>
      """
    return details(doing.decline, form(about: item, content))
  }
}
