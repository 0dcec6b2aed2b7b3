// Hostile HTML: deep, unclosed, long, hidden.

internal import IntakeModel

private func page(_ name: String, _ limits: Set<ExceededLimit> = [], _ pieces: HostileMail.Piece...) -> HostileMail {
  HostileMail("html-\(name)", limits) {
    [once("From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n")] + pieces
  }
}

extension HostileMail {
  static let pages: [HostileMail] =
    ["div", "blockquote", "b", "p", "span hidden"].map {
      page("deep-\($0.prefix { $0.isLetter })", [], times(200_000, "<\($0)>"), once("tekst</blockquote></div>einde"))
    } + [
      page("deep-table", [], times(200_000, "<table><tr><td>"), once("tekst")),
      page("deep-list", [], times(200_000, "<ul><li>"), once("tekst")),
      page("lists", [.textSize], times(400_000, "<ol><li>a")),
      page(
        "deep-and-closed", [], times(100_000, "<div><blockquote>"), once("x"), times(100_000, "</blockquote></div>")),
      page(
        "end-tags", [], times(20_000, "<div><blockquote><td>"), times(50_000, "<li>"), times(500_000, "</div>"),
        once("x")),
      page("end-tags-of-cells", [], times(200_000, "<div>"), times(300_000, "</td></li>"), once("x")),
      page("tag-of-900-kb", [], once("voor<a "), times(225_000, "a=b "), once(">na</a>")),
      page("text-of-11-mb", [.textSize], times(1_900_000, "woord ")),
      page("tags-unclosed", [], once("voor"), times(1_300_000, "<a ")),
      page("values-unclosed", [], once("voor"), times(500_000, "<a b=\"c")),
      page("comments-unclosed", [], once("voor"), times(1_000_000, "<!--")),
      page("comments-almost", [.textSize], once("voor"), times(600_000, "<!-->-")),
      page("scripts-unclosed", [], once("voor"), times(250_000, "<script></scrip")),
      page("references", [.textSize], times(500_000, "&abcdefg")),
      page("references-without-end", [.textSize], times(4_000_000, "&")),
      page("numeric-references", [], once("&#"), times(4_000_000, "9"), once("a")),
      page("links", [.textSize], times(80_000, "<a href=\"https://example.org/\(run("a", 20))\">b</a>")),
      page("links-of-one-text", [.textSize], times(100_000, "<a href=\"https://example.org/\">b c")),
      page("styles", [], times(900, "<div style=\"\(run("display:nonE; ", 300))\">a</div>")),
      page("hidden", [], times(150_000, "<div style=\"display:none\">a"), once("b")),
      page("blanks", [], times(690_000, "&nbsp;"), once("a")),
      page("breaks", [], times(1_000_000, "<br>"), once("a")),
      page("cells", [.textSize], once("<table><tr>"), times(400_000, "<td>a")),
      page("preformatted", [.textSize], times(300_000, "<pre>a\n")),
      page("quotes-of-lines", [.textSize], times(12, "<blockquote>"), times(400_000, "a<br>")),
      page("alternatives", [.textSize], times(200_000, "<img alt=\"\(run("a", 12))\">")),
    ]
}
