// What stands around every page: the document, its landmarks, the menu, the way out.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

/// A place in the menu.
enum MenuPlace: CaseIterable {
  case queue, search, plan, helpers, health
}

/// Puts the content of a page into a whole document.
enum PageFrame {
  /// A page for whoever is there.
  /// - Parameter main: the content below the heading.
  static func page(
    _ visit: Visit, title: String, at place: MenuPlace? = nil, main: HTMLText, status: Int = 200
  )
    -> SiteResponse
  {
    let words = visit.words
    var html = head(title: title, language: words.language)
    html += """
      <body>
      <a class="skip" href="#main">\(words.frame.skip)</a>
      \(masthead(visit, at: place))<main id="main">
      <h1>\(title)</h1>
      \(main)</main>
      \(footer(visit))</body>
      </html>

      """
    return .page(html, status: status)
  }

  /// A sentence, with nothing that depends on who is there.
  static func notice(_ sentence: String, language: String) -> HTMLText {
    let words = SiteWords.of(language).frame
    return head(title: words.name, language: language) + """
      <body>
      <main id="main">
      <h1>\(words.name)</h1>
      <p>\(sentence)</p>
      <p><a href="/">\(words.back)</a></p>
      </main>
      </body>
      </html>

      """
  }

  private static func head(title: String, language: String) -> HTMLText {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/style.css">
    </head>

    """
  }

  private static func masthead(_ visit: Visit, at place: MenuPlace?) -> HTMLText {
    let words = visit.words.frame
    guard let plan = visit.plan, let role = visit.role else {
      return "<header><p class=\"brand\">\(words.name)</p></header>\n"
    }
    let title = planTitle(plan.id, visit)
    let entries = menu(visit, role).map { entry -> HTMLText in
      let current: HTMLText = entry.place == place ? " aria-current=\"page\"" : ""
      return
        "<li><a href=\"/plans/\(plan.id.text)\(entry.path)\"\(current)>\(entry.word)</a></li>\n"
    }
    return """
      <header>
      <p class="brand">\(words.name) <span>\(title)</span></p>
      <nav aria-label="\(words.menu)"><ul>
      \(entries.joined())</ul></nav>
      </header>

      """
  }

  private static func menu(_ visit: Visit, _ role: Configuration.Role) -> [(
    place: MenuPlace, path: String, word: String
  )] {
    let words = visit.words.frame
    return [
      (.queue, "/queue", words.queue), (.search, "/search", words.search),
      (.plan, "/plan", words.plan), (.helpers, "/helpers", words.helpers),
      (.health, "/health", words.health),
    ]
  }

  private static func footer(_ visit: Visit) -> HTMLText {
    let words = visit.words
    guard let coordinator = visit.coordinator else { return "" }
    let others: HTMLText =
      coordinator.plans.count > 1 ? "<a href=\"/\">\(words.frame.plans)</a>\n" : ""
    return """
      <footer>
      <p>\(coordinator.name)</p>
      \(others)\(form(visit, "/sign-out", "<button>\(words.frame.signOut)</button>"))\
      \(form(visit, "/sign-out-everywhere", "<button class=\"quiet\">\(words.signing.signOutEverywhere)</button>"))\
      </footer>

      """
  }

  static func planTitle(_ id: PlanID, _ visit: Visit) -> String {
    // A store that does not answer fails the page itself; its title may be the id.
    do {
      return try visit.store.currentPlan(id)?.title.text(in: visit.language, fallbacks: ["nl"])
        ?? id.text
    } catch {
      return id.text
    }
  }

  /// A form of ours, with what proves that it is.
  static func form(_ visit: Visit, _ action: String, _ content: HTMLText, name: HTMLText = "")
    -> HTMLText
  {
    """
    <form method="post" action="\(action)"\(name)>
    <input type="hidden" name="form" value="\(visit.formToken)">
    \(content)
    </form>

    """
  }
}
