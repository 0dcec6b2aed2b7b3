// changes.atom: what changed, for feed readers.

internal import IntakeModel
internal import Markup

/// The versions of a plan as an Atom feed, RFC 4287.
struct ChangeFeed {
  /// Entries in the feed; older versions are in `plan.md`.
  static let entryLimit = 50
  private let edition: Edition

  init(_ article: Article) {
    edition = Edition(article: article, language: Edition.languages(of: article.plan)[0])
  }

  private var words: Words { edition.words }

  /// The feed as an XML document.
  func written() -> HTMLText {
    let title = PublicText.singleLine(edition.title(of: .wholePlan).text)
    let entries = edition.article.versions.prefix(Self.entryLimit).map(entry).joined()
    // RFC 4287 §4.1.1: id, title, updated, and an author for entries that have none.
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(words.language)">
      <id>\(tag(nil))</id>
      <title>\(title) · \(words.changes)</title>
      <updated>\(updated)</updated>
      <author><name>\(title)</name></author>
      \(links())\(entries)</feed>

      """
  }

  private var updated: String {
    edition.current.map(Edition.moment)
      ?? (CalendarDay(edition.day) == nil ? "1970-01-01" : edition.day) + "T00:00:00Z"
  }

  private func links() -> HTMLText {
    guard let url = edition.publicURL else { return "" }
    return """
      <link rel="self" type="application/atom+xml" href="\(url)changes.atom"/>
      <link rel="alternate" type="text/html" hreflang="\(words.language)" href="\(url)"/>

      """
  }

  private func entry(_ version: PlanVersion) -> HTMLText {
    let number = Words.fill(words.version, ["number": String(version.number)])
    let link: HTMLText =
      edition.publicURL.map { url -> HTMLText in
        "<link rel=\"alternate\" type=\"text/html\" href=\"\(url)#\(Anchor.version(version.number))\"/>\n"
      } ?? ""
    let writer = PageWriter(edition: edition, place: .feed)
    let told = PublicChanges.of(version).map { "<li>\(writer.sentence($0))</li>" as HTMLText }
    let items = told.isEmpty ? "<li>\(words.quietVersion)</li>" : told.joined()
    // RFC 4287 §3.1.1.2: HTML inside the element is escaped once more.
    return """
      <entry>
      <id>\(tag(version.number))</id>
      <title>\(words.written(version.day)), \(number)</title>
      <updated>\(Edition.moment(of: version))</updated>
      \(link)<content type="html">\(("<ul>\(items)</ul>" as HTMLText).markup)</content>
      </entry>

      """
  }

  /// A tag URI, RFC 4151: the plan's mail address, the year in which its history begins, and the plan. It stays the
  /// same wherever the article lies.
  private func tag(_ version: Int?) -> String {
    let year = edition.article.versions.last?.day.prefix(4) ?? edition.plan.version.prefix(4)
    let date = year.utf8.count == 4 && year.utf8.allSatisfy { 48...57 ~= $0 } ? String(year) : "1970"
    let specific = MailLink.percentEncoded(edition.plan.id.text, alsoAllowed: "")
    return "tag:\(authority),\(date):\(specific)" + (version.map { "/version-\($0)" } ?? "")
  }

  /// RFC 4151 §2.1: a mail address of letters, digits, `-`, `.` and `_`, else its domain.
  private var authority: String {
    let address = edition.plan.address.lowercased()
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = { (text: Substring) in
      !text.isEmpty && text.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || "-._".utf8.contains($0) }
    }
    if parts.count == 2, parts.allSatisfy(isPlain) { return address }
    return parts.last.flatMap { isPlain($0) ? String($0) : nil } ?? "gehoord.invalid"
  }
}
