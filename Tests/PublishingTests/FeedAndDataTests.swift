// plan.json that can be imported again, plan.md with everything, and an Atom feed as RFC 4287 wants it.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct FeedAndDataTests {
  private static func text(_ article: Article, _ name: String) throws -> String {
    String(decoding: try #require(Publication.files(of: article).first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "kracht-van-mokum", "samen-vooruit", "maakbanken", "riverside", "buurtgroen", "huurders", "school-en-sport",
  ])
  func thePublishedPlanIsAPlanFile(_ name: String) throws {
    let article = try SampleArticles.fresh(name)
    let json = try Self.text(article, "plan.json")
    #expect(try JSONDecoder().decode(Plan.self, from: Data(json.utf8)) == article.plan)
    // Publishing what was imported gives the same bytes again.
    var again = article
    again.plan = try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
    #expect(try Self.text(again, "plan.json") == json)
  }

  @Test func aPlanWithEveryFieldSurvives() throws {
    let article = try SampleArticles.mokum()
    let json = try Self.text(article, "plan.json")
    #expect(try JSONDecoder().decode(Plan.self, from: Data(json.utf8)) == article.plan)
  }

  /// Every name that stands in a published member is told in the map.
  @Test func everyMemberIsDocumented() throws {
    let map = try String(contentsOf: projectRoot.appendingPathComponent("Sources/README.md"), encoding: .utf8)
    func names(_ value: Any, _ isPublished: Bool) -> Set<String> {
      if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(names($1, isPublished)) } }
      guard let object = value as? [String: Any] else { return [] }
      return object.reduce(into: []) { found, member in
        let isText = ["title", "summary", "intro", "text", "note", "what", "answer"].contains(member.key)
        if isPublished || !isText { found.insert(member.key) }
        if !(isText && member.value is [String: String]) {
          found.formUnion(names(member.value, isPublished || member.key == "published"))
        }
      }
    }
    let json = try Self.text(try SampleArticles.mokum(), "plan.json")
    let found = names(try JSONSerialization.jsonObject(with: Data(json.utf8)), false)
    #expect(found.isSuperset(of: ["said", "earlier_support", "voices", "from", "answers", "offered"]))
    for name in found { #expect(map.contains("`\(name)`") || map.contains("\"\(name)\""), "\(name)") }
  }

  @Test(arguments: ["kracht-van-mokum", "maakbanken", "samen-vooruit", "riverside", "millbrook"])
  func importingWhatIsPublishedChangesNothing(_ name: String) throws {
    var article = try SampleArticles.fresh(name)
    if name == "kracht-van-mokum" { article = try SampleArticles.mokum() }
    let json = try Self.text(article, "plan.json")
    let imported = try PlanFile.read(Array(json.utf8), file: "plan.json")
    #expect(imported == article.plan)
    article.plan = imported
    #expect(try Self.text(article, "plan.json") == json)
  }

  @Test func onlyPublishedIsAdded() throws {
    let json = try Self.text(try SampleArticles.mokum(), "plan.json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let known: Set = ["id", "title", "address", "code", "languages", "address_form", "version", "intro", "calls"]
    #expect(Set(object.keys).subtracting(known) == ["published"])
    let published = try #require(object["published"] as? [String: Any])
    #expect(published["version"] as? Int == 4)
    #expect(published["published_at"] as? String == "2021-11-21T20:00:00Z")
    let versions = try #require(published["versions"] as? [[String: Any]])
    let changes = try #require(versions.first?["changes"] as? [[String: Any]])
    #expect(changes.map { $0["added"] as? Int } == [nil, 12, 4, 18, nil, nil, nil])
    #expect(changes.last?["few"] as? Bool == true)
    #expect(changes.last?["call"] == nil)
    let calls = try #require(object["calls"] as? [[String: Any]])
    let standing = try #require(calls[2]["published"] as? [String: Any])
    #expect(standing["supporters"] as? Int == 31)
    #expect(standing["helpers"] as? [String: Bool] == ["few": true])
    #expect(standing["people_within"] as? Int == 97)
    #expect(standing["anchor"] as? String == "call-3")
  }

  @Test func theFeedHasWhatAtomRequires() throws {
    let elements = try MarkupReader.xml(try Self.text(try SampleArticles.mokum(), "changes.atom"))
    let feed = try #require(elements.first)
    #expect(feed.name == "feed")
    #expect(feed.attributes == ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"])
    func children(_ parent: [String], _ name: String) -> [MarkupElement] {
      elements.filter { $0.ancestors == parent && $0.name == name }
    }
    // RFC 4287 §4.1.1 and §4.1.2: exactly one id, title and updated; an author for every entry.
    for name in ["id", "title", "updated", "author"] { #expect(children(["feed"], name).count == 1, "\(name)") }
    #expect(children(["feed", "author"], "name").first?.text == "Kracht van Mokum: vijf Calls to Action")
    let entries = children(["feed"], "entry")
    #expect(entries.count == 4)
    for name in ["id", "title", "updated", "content"] { #expect(children(["feed", "entry"], name).count == 4) }
    let ids = children(["feed", "entry"], "id").map(\.text) + children(["feed"], "id").map(\.text)
    #expect(Set(ids).count == ids.count)
    #expect(
      children(["feed", "entry"], "id").map(\.text).first
        == "tag:info@krachtvanmokum.nl,2021:kracht-van-mokum/version-4")
    #expect(children(["feed"], "updated").first?.text == "2021-11-21T20:00:00Z")
    for moment in elements where moment.name == "updated" {
      #expect(moment.text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    }
    let links = children(["feed"], "link").map { $0.attributes["rel"] }
    #expect(links == ["self", "alternate"])
    #expect(children(["feed", "entry"], "content").allSatisfy { $0.attributes == ["type": "html"] })
    let alternates = children(["feed", "entry"], "link").map { $0.attributes["href"] }
    #expect(alternates.first == "https://example.org/plan/#version-4")
  }

  @Test func theMinuteOfAMailIsNotTold() throws {
    var article = try SampleArticles.mokum()
    article.versions[0].publishedAt += 1_234
    for name in ["plan.json", "changes.atom"] {
      #expect(try Self.text(article, name) == Self.text(try SampleArticles.mokum(), name))
    }
  }

  @Test func aFeedWithoutHistoryIsStillAFeed() throws {
    let elements = try MarkupReader.xml(try Self.text(try SampleArticles.fresh("riverside"), "changes.atom"))
    #expect(elements.first { $0.name == "updated" }?.text == "2024-05-03T00:00:00Z")
    #expect(elements.first { $0.name == "id" }?.text == "tag:hello@riversidetogether.example,2024:riverside")
    #expect(!elements.contains { $0.name == "entry" || $0.name == "link" })
  }

  @Test(arguments: ["https://example.org/plan", "https://example.org/plan/"])
  func theAddressNeedsNoSlash(_ url: String) throws {
    var article = try SampleArticles.mokum()
    article.publicURL = url
    let feed = try Self.text(article, "changes.atom")
    #expect(feed.contains("href=\"https://example.org/plan/changes.atom\""))
    article.publicURL = "javascript:alert(1)"
    #expect(try !Self.text(article, "index.html").contains("canonical"))
  }

  @Test func idsOfEntriesStayWhenVersionsFollow() throws {
    var article = try SampleArticles.mokum()
    func ids() throws -> [String] {
      try MarkupReader.xml(try Self.text(article, "changes.atom")).filter { $0.name == "id" }.map(\.text)
    }
    let before = try ids()
    var next = article.versions[0]
    next.number = 5
    next.day = "2022-01-01"
    article.versions.insert(next, at: 0)
    #expect(Set(before).isSubset(of: Set(try ids())))
  }

  @Test func theTextHoldsTheWholeHistory() throws {
    let article = try PageTests.largeArticle()
    let markdown = MarkdownArticle.written(article)
    for version in article.versions { #expect(markdown.contains("Versie \(version.number)\n")) }
    let mokum = try Self.text(try SampleArticles.mokum(), "plan.md")
    #expect(mokum.hasPrefix("# Kracht van Mokum: vijf Calls to Action\n\n*Versie 4 · 21 november 2021*\n"))
    #expect(mokum.contains("### 5.1 Maandelijkse borrel met dialoogsessie in elke wijk (loopt)"))
    #expect(mokum.contains("*76 steunen dit · 21 helpen mee · 34 reacties*"))
    #expect(!mokum.contains("**Erbij** 1.5"))
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
      (Int64.max, "9999-12-31T23:59:59Z"), (Int64.min, "0000-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func momentsAreWrittenInUTC(_ seconds: Int64, _ expected: String) {
    #expect(LocalTime.utc(seconds) == expected)
  }

  @Test(arguments: ["2021-13-01", "2021-1-1", "21-01-2021", "2021-01-32", "+021-01-01", "x", "", "2021-01-01-"])
  func whatIsNoDayIsShownAsItIs(_ day: String) {
    #expect(CalendarDay(day) == nil)
    #expect(Words.english.written(day) == day)
  }

  @Test func numbersAndTemplates() {
    #expect(Words.dutch(.formal).written(1_234_567) == "1.234.567")
    #expect(Words.english.written(999) == "999")
    #expect(Words.fill("{a} en {b} {", ["a": "{b}", "b": "x"]) == "{b} en x {")
  }
}
