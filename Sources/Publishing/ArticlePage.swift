// The whole page: document, landmarks and the order in which the parts are read.

internal import IntakeModel

extension PageWriter {
  /// The article as a page of its own in the edition's language.
  static func page(_ article: Article, language: String) -> HTMLText {
    let writer = PageWriter(edition: Edition(article: article, language: language), place: .ownPage)
    let words = writer.words
    let title = PublicText.singleLine(writer.edition.title(of: .wholePlan).text)
    return """
      <!DOCTYPE html>
      <html lang="\(words.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      \(writer.headLinks())<style>
      \(Stylesheet.page)\(writer.languageMarks)</style>
      </head>
      <body>
      <div class="gehoord">
      <a class="skip" href="#plan">\(words.skipToContent)</a>
      \(writer.masthead())<div class="columns">
      \(writer.contents())<aside aria-label="\(words.takePart)">
      \(writer.takePart())\(writer.latest())</aside>
      <main id="plan">
      \(writer.said(about: .wholePlan))\(writer.calls())\(writer.changes())\(writer.declined())</main>
      </div>
      \(writer.footer())</div>
      </body>
      </html>

      """
  }

  /// The article in the plan's language, to be put inside a page of somebody else.
  static func fragment(_ article: Article) -> HTMLText {
    let language = Edition.languages(of: article.plan)[0]
    let writer = PageWriter(edition: Edition(article: article, language: language), place: .fragment)
    return """
      <div class="gehoord" lang="\(writer.words.language)">
      <style>
      \(Stylesheet.fragment)\(writer.languageMarks)</style>
      \(writer.masthead())\(writer.takePart())\(writer.latest())<div id="plan">
      \(writer.said(about: .wholePlan))\(writer.calls())\(writer.changes())\(writer.declined())</div>
      </div>

      """
  }

  private func calls() -> HTMLText { plan.calls.map(call).joined() }

  private func headLinks() -> HTMLText {
    var links: HTMLText = ""
    if let intro = edition.local(plan.intro) {
      links += "<meta name=\"description\" content=\"\(PublicText.shortened(intro.text, to: 160))\">\n"
    }
    if let url = edition.publicURL {
      let name = edition.pageName(edition.language)
      links += "<link rel=\"canonical\" href=\"\(url)\(name == "index.html" ? "" : name)\">\n"
    }
    for code in Edition.languages(of: plan) where code != edition.language {
      links += "<link rel=\"alternate\" hreflang=\"\(code)\" href=\"\(edition.pageName(code))\">\n"
    }
    return links
      + "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(words.changes)\" href=\"changes.atom\">\n"
  }

  private func footer() -> HTMLText {
    let address: HTMLText =
      edition.publicURL.map { "<p class=\"on-paper\">\(words.address): \($0)</p>\n" } ?? ""
    return """
      <footer>
      <p>\(words.formats): <a href="plan.md">\(words.asMarkdown)</a> <a href="plan.json">\(words.asData)</a> \
      <a href="changes.atom">\(words.asFeed)</a></p>
      \(address)</footer>

      """
  }
}
