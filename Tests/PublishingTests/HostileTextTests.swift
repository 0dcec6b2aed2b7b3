// Texts that try to be markup: whatever stands in a plan, no new tag comes out of any format.

import Foundation
import IntakeModel
import Testing

@testable import Publishing

@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>x",
    "</style><script>x", "<!-- ", "]]>", "&lt;b&gt; &amp; &#60;", "\\u003cscript>", "a\r\nBcc: x@example.org",
    "[x](javascript:alert(1))", "![x](http://example.org/x.png)", "# Heading", "- item", "1. item", "2) item", "+ x",
    "> quote", "`code`", "*bold* _it_ ~~gone~~", "| a | b |", "<http://example.org>", "***", "---", "===", "\\",
    "{address} {call} {number}", "%0ABcc:x", "\u{202E}txt.exe\u{202C}", "a\u{200B}b\u{FEFF}c\u{2066}d", "a\0b\u{1}c",
    "\u{FFFE}\u{FFFF}", "\u{E0041}tags", "e\u{301}\u{1F44D}", "\t tab", "",
  ]

  /// What the pages of a harmless plan are made of.
  static let harmless: Result<[String: [MarkupElement]], any Error> = Result {
    try files("harmless").filter { $0.key.hasSuffix(".html") }.mapValues(MarkupReader.html)
  }

  /// Two calls of the Mokum plan with every text, name and id that a coordinator writes replaced.
  static func article(_ text: String) throws -> Article {
    var article = try SampleArticles.mokum()
    article.plan.calls.removeSubrange(1...3)
    let everywhere = LocalizedText(["nl": text, "en": text + " en"])
    article.plan.title = everywhere
    article.plan.intro = LocalizedText(["nl": text + "\n\n" + text])
    article.plan.address = text + "@example.org"
    article.plan.version = text
    article.plan.calls[1].questions = [Question(everywhere), Question(everywhere)]
    article.plan.calls[0].id = text + "0"
    for index in article.plan.calls.indices {
      article.plan.calls[index].title = everywhere
      article.plan.calls[index].summary = everywhere
      article.plan.calls[index].also = [text]
    }
    article.plan.calls[1].activities = [
      Activity(
        id: text + "1", title: everywhere, text: everywhere, needs: [Need(what: everywhere, number: 3, by: text)],
        organiser: text, also: [text])
    ]
    article.versions[0].changes.append(PlanChange(kind: .added, target: .wholePlan, note: everywhere))
    article.versions[0].changes.append(PlanChange(kind: .suggestionDeclined, target: .wholePlan, note: everywhere))
    article.versions[0].changes.append(PlanChange(kind: .ended, target: Target(call: text + "9")))
    article.versions[1].day = text
    article.publicURL = "https://example.org/" + text
    return article
  }

  /// What is published for each of the texts, made once.
  private static let published: Result<[String: [String: String]], any Error> = Result {
    try Dictionary(uniqueKeysWithValues: texts.map { ($0, try makeFiles($0)) })
  }

  private static func files(_ text: String) throws -> [String: String] {
    try published.get()[text] ?? makeFiles(text)
  }

  private static func makeFiles(_ text: String) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Publication.files(of: try article(text)).map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test(arguments: texts) func pagesHaveTheTagsOfAHarmlessPlan(_ text: String) throws {
    let harmless = try Self.harmless.get()
    let hostile = try Self.files(text)
    for name in ["index.html", "index.en.html", "fragment.html"] {
      let expected = harmless[name] ?? []
      let found = try MarkupReader.html(hostile[name] ?? "")
      let allowed = Set(expected.map(\.name))
      #expect(Set(found.map(\.name)).isSubset(of: allowed), "\(name)")
      let keys = Set(expected.flatMap { $0.attributes.keys })
      #expect(Set(found.flatMap { $0.attributes.keys }).isSubset(of: keys), "\(name)")
      #expect(found.filter { $0.name == "section" }.count <= expected.filter { $0.name == "section" }.count + 1)
      for link in found.compactMap({ $0.attributes["href"] }) {
        #expect(!link.lowercased().hasPrefix("javascript:"), "\(link)")
      }
    }
  }

  @Test(arguments: texts) func feedAndDataStayValid(_ text: String) throws {
    let files = try Self.files(text)
    let feed = try MarkupReader.xml(files["changes.atom"] ?? "")
    for content in feed where content.name == "content" {
      let inner = try MarkupReader.html(content.text)
      #expect(Set(inner.map(\.name)).isSubset(of: ["ul", "li", "b", "span"]))
    }
    let data = Data((files["plan.json"] ?? "").utf8)
    let plan = try JSONDecoder().decode(Plan.self, from: data)
    #expect(plan.title.byLanguage["nl"] == PublicText.clean(text))
    #expect(files["plan.json"]?.contains("<") == false)
  }

  @Test(arguments: texts) func nothingUnseenIsPublished(_ text: String) throws {
    for (name, published) in try Self.files(text) {
      let unseen = published.unicodeScalars.first { scalar in
        (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
          || (0x200B...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
          || (0x2060...0x206F).contains(scalar.value) || scalar.value == 0xFEFF || scalar.value == 0xFFFE
          || scalar.value == 0xFFFF || scalar.value >= 0xE0000
      }
      #expect(unseen == nil, "\(name): U+\(String(unseen?.value ?? 0, radix: 16))")
    }
  }

  @Test(arguments: texts) func mailLinksAddNoHeaderField(_ text: String) throws {
    let url = MailLink.url(to: "info@example.org", subject: text)
    #expect(!url.contains("%0A") && !url.contains("%0D") && !url.contains("&"))
    #expect(url.utf8.allSatisfy { 0x21..<0x7F ~= $0 && !"<>\"'".utf8.contains($0) })
    #expect(url.split(separator: "?").count <= 2)
  }

  @Test(arguments: [
    ("# Heading", "\\# Heading"), ("- item", "\\- item"), ("1. item", "1\\. item"), ("2) item", "2\\) item"),
    ("+ x", "\\+ x"), ("1.5 euro", "1.5 euro"), ("*bold*", "\\*bold\\*"), ("[x](y)", "\\[x\\](y)"),
    ("<b>", "\\<b\\>"), ("a & b", "a \\& b"), ("\\", "\\\\"), ("a\n# b", "a # b"), ("===", "\\==="),
    ("gewoon woord", "gewoon woord"), ("`x`", "\\`x\\`"),
  ])
  func markdownIsEscaped(_ text: String, _ expected: String) {
    #expect(("\(text)" as MarkdownText).markup == expected)
  }

  @Test func markdownHasNoRawTagAndNoForeignLink() throws {
    for text in Self.texts {
      let markdown = try Self.files(text)["plan.md"] ?? ""
      let withoutEscapes = markdown.replacing("\\\\", with: "").replacing(/\\[<>\[\]*_`&~|$]/, with: "")
      #expect(!withoutEscapes.contains("<") && !withoutEscapes.contains("!["), "\(text)")
      for link in withoutEscapes.matches(of: /\]\(([a-z]+):/) { #expect(link.output.1 == "mailto", "\(text)") }
    }
  }

  @Test func textsAreCutInWholeWords() {
    #expect(PublicText.shortened("Maandelijkse borrel, met dialoog", to: 21) == "Maandelijkse borrel…")
    #expect(PublicText.shortened("kort", to: 21) == "kort")
    #expect(PublicText.shortened(String(repeating: "a", count: 30), to: 5) == "aaaaa…")
    #expect(PublicText.paragraphs("een\r\ntwee\r\n\r\n  drie \n\n\n") == ["een twee", "drie"])
    #expect(PublicText.paragraphs(" \n ").isEmpty)
  }

  @Test func differentIdsHaveDifferentPlaces() {
    let ids = ["5.1", "5_1", "5 1", "5/1", "é", "_c3_a9", "a\"b", "5-1"]
    let anchors = ids.map { Anchor.target(Target(call: "1", activity: $0)) }
    #expect(Set(anchors).count == ids.count)
    for anchor in anchors {
      #expect(anchor.utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "-._".utf8.contains($0) })
    }
  }
}
