// The plan as it stands: its text, and what changed since it was published.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum PlanPages {
  static func show(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.plan
    let plan = try visit.currentPlan()
    let changes = try visit.store.unpublishedCount(plan.id)
    let day = try visit.store.dayOfLastVersion(plan.id)
    var main: HTMLText =
      "<p>\(day.map { words.published($0) } ?? words.notPublished) \(words.changes(changes))</p>\n"
    let mayEdit = try visit.acting().may(.editor, in: plan.id)
    if mayEdit {
      main +=
        "<p><a class=\"button\" href=\"/plans/\(plan.id.text)/plan/edit\">\(visit.words.editing.editWhole)</a></p>\n"
      if try visit.store.hasUnpublishedChanges(plan.id) {
        main += PageFrame.form(
          visit, "/plans/\(plan.id.text)/plan/publish", "<button>\(visit.words.editing.publish)</button>")
      }
    }
    main +=
      "<p><a class=\"button\" href=\"/plans/\(plan.id.text)/report\">\(visit.words.doing.report)</a></p>\n"
    let links = EditLinks(plan: plan.id, words: visit.words.editing, mayEdit: mayEdit)
    main += "<p>\(text(plan.intro, plan, visit))</p>\n" + links.link("intro")
    for call in plan.calls { main += section(call, plan, links, visit) }
    return PageFrame.page(visit, title: text(plan.title, plan, visit), at: .plan, main: main)
  }

  private static func section(_ call: Call, _ plan: Plan, _ links: EditLinks, _ visit: Visit) -> HTMLText {
    let activities = call.activities.map { activity -> HTMLText in
      """
      <h3 id="p\(activity.id)">\(activity.id) \(text(activity.title, plan, visit))\(state(activity.state, visit))</h3>
      <p>\(text(activity.text, plan, visit))</p>
      \(links.link(activity.id))
      """
    }
    return """
      <section aria-labelledby="p\(call.id)">
      <h2 id="p\(call.id)">\(call.id) \(text(call.title, plan, visit))\(state(call.state, visit))</h2>
      <p>\(text(call.summary, plan, visit))</p>
      \(links.link(call.id))\
      \(activities.joined())</section>

      """
  }

  private static func text(_ text: LocalizedText, _ plan: Plan, _ visit: Visit) -> String {
    text.text(in: visit.language, fallbacks: plan.languages)
  }

  private static func state(_ state: ProgressState?, _ visit: Visit) -> HTMLText {
    state.map { " <small>\(visit.words.plan.state($0))</small>" } ?? ""
  }
}

/// The way from a part of the plan to its form.
private struct EditLinks {
  let plan: PlanID
  let words: EditingWords
  let mayEdit: Bool

  func link(_ part: String) -> HTMLText {
    guard mayEdit else { return "" }
    let name: HTMLText = part == "intro" ? "" : " \(part)"
    return "<p><a href=\"/plans/\(plan.text)/plan/edit/\(part)\">\(words.edit)\(name)</a></p>\n"
  }
}
