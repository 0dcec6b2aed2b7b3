// The page for everybody: structure, landmarks, languages, links, and nothing from outside.

import IntakeModel
import Testing

@testable import Publishing

@Suite struct PageTests {
  typealias ReadPage = (name: String, elements: [MarkupElement], isFragment: Bool)

  /// Every HTML file of the samples by plan and name, read once.
  static func pages() throws -> [ReadPage] { try readPages.get() }

  private static let readPages: Result<[ReadPage], any Error> = Result { try makePages() }

  private static func makePages() throws -> [ReadPage] {
    var articles = [try SampleArticles.mokum()]
    for name in ["samen-vooruit", "maakbanken", "riverside", "buurtgroen", "huurders", "school-en-sport"] {
      articles.append(try SampleArticles.fresh(name))
    }
    return try articles.flatMap { article in
      try Publication.files(of: article).filter { $0.name.hasSuffix(".html") }.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return ("\(article.plan.id)/\(file.name)", try MarkupReader.html(text), file.name == "fragment.html")
      }
    }
  }

  static func page(_ article: Article, _ name: String = "index.html") throws -> [MarkupElement] {
    let file = try #require(Publication.files(of: article).first { $0.name == name })
    return try MarkupReader.html(String(decoding: file.bytes, as: UTF8.self))
  }

  private static func level(_ element: MarkupElement) -> Int? {
    element.name.count == 2 && element.name.first == "h" ? element.name.last?.wholeNumberValue : nil
  }

  @Test func headingsStandInOrder() throws {
    for page in try Self.pages() {
      let levels = page.elements.compactMap(Self.level)
      #expect(levels.first == (page.isFragment ? 2 : 1), "\(page.name)")
      #expect(levels.filter { $0 == levels.first }.count == 1, "\(page.name) has one title")
      for (before, level) in zip(levels, levels.dropFirst()) {
        #expect(level <= before + 1, "\(page.name): h\(level) after h\(before)")
      }
      for heading in page.elements where Self.level(heading) != nil {
        #expect(heading.text.contains { !$0.isWhitespace }, "\(page.name): empty heading")
      }
    }
  }

  @Test func landmarksStandOnceAndAreNamed() throws {
    for page in try Self.pages() {
      let names = page.elements.map(\.name)
      let count = page.isFragment ? 0 : 1
      for landmark in ["main", "nav", "aside", "footer"] {
        #expect(names.filter { $0 == landmark }.count == count, "\(page.name): \(landmark)")
      }
      let ids = Set(page.elements.compactMap { $0.attributes["id"] })
      for element in page.elements where ["section", "nav", "aside"].contains(element.name) {
        let label = element.attributes["aria-label"] ?? ""
        let isLabelled = element.attributes["aria-labelledby"].map(ids.contains) ?? false
        #expect(!label.isEmpty || isLabelled, "\(page.name): <\(element.name)> has no name")
      }
    }
  }

  @Test func idsAreUniqueAndEveryInnerLinkArrives() throws {
    for page in try Self.pages() {
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(page.name) has an id twice")
      for link in page.elements where link.name == "a" {
        let address = link.attributes["href"] ?? ""
        #expect(link.text.contains { !$0.isWhitespace }, "\(page.name): link without words")
        if address.hasPrefix("#") { #expect(ids.contains(String(address.dropFirst())), "\(page.name): \(address)") }
      }
    }
  }

  @Test func nothingComesFromOutsideAndNothingRuns() throws {
    for page in try Self.pages() {
      for element in page.elements {
        #expect(!["script", "img", "iframe", "object", "form", "video", "svg"].contains(element.name))
        #expect(element.attributes["src"] == nil && element.attributes["style"] == nil)
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
        if element.name == "link" {
          #expect(["alternate", "canonical"].contains(element.attributes["rel"] ?? ""), "\(page.name)")
        }
        if element.name == "style" { #expect(!element.text.contains("url(") && !element.text.contains("@import")) }
        if element.name == "a" {
          let address = element.attributes["href"] ?? ""
          let isOurs = address.hasPrefix("mailto:") || address.hasPrefix("#") || !address.contains(":")
          #expect(isOurs, "\(page.name): \(address)")
        }
      }
    }
  }

  @Test func everyCallAndActivityHasItsPlaceAndItsMail() throws {
    let article = try SampleArticles.mokum()
    let page = try Self.page(article)
    let ids = Set(page.compactMap { $0.attributes["id"] })
    let mails = page.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("mailto:") }
    for call in article.plan.calls {
      #expect(ids.contains("call-\(call.id)"))
      #expect(mails.contains { $0.contains("?subject=Call%20\(call.id):%20") })
      for activity in call.activities {
        #expect(ids.contains(activity.id))
        #expect(mails.contains { $0.contains("?subject=Call%20\(activity.id):%20") })
      }
    }
    #expect(
      mails.contains(
        "mailto:info@krachtvanmokum.nl?subject=Call%205.1:%20Maandelijkse%20borrel%E2%80%A6"))
    #expect(mails.contains { $0.contains("?subject=Call%203,%20antwoord%20op%20vraag%201:%20Welke") })
    for id in ["version-4", "change-4-1", "change-1-1", "question-3-1", "changes"] { #expect(ids.contains(id)) }
    // The place of an activity that ended is kept where its end is told.
    #expect(ids.contains("5.3"))
  }

  @Test("Links to versions, to changes of the text and to what ended arrive also years later")
  func oldLinksArrive() throws {
    var article = try SampleArticles.mokum()
    let older = article.versions
    let last = older[0].number
    article.versions =
      (1...150).reversed().map { number in
        let isOfText = number.isMultiple(of: 3)
        return PlanVersion(
          number: last + number, publishedAt: 0, day: "2022-01-02",
          changes: [
            isOfText
              ? PlanChange(kind: .reworded, target: Target(call: "2"))
              : PlanChange(kind: .counts, target: Target(call: "2"), added: 5, itemKind: .support)
          ])
      } + older
    let page = try Self.page(article)
    let ids = page.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for version in article.versions {
      #expect(ids.contains("version-\(version.number)"), "\(version.number)")
      for (index, change) in version.changes.enumerated() where ![.counts, .suggestionProposed].contains(change.kind) {
        #expect(ids.contains("change-\(version.number)-\(index + 1)"), "\(version.number)")
      }
    }
    #expect(ids.contains("5.3"))
  }

  @Test func theReasonOfAnEditIsToldOnceAndAnEmptyVersionSaysWhatItIs() throws {
    var article = try SampleArticles.mokum()
    let reason = LocalizedText(["nl": "Zo was het afgesproken."])
    let call = Target(call: "2")
    article.versions.insert(
      PlanVersion(
        number: 9, publishedAt: 0, day: "2022-01-02",
        changes: [
          PlanChange(kind: .reworded, target: call, note: reason), PlanChange(kind: .moved, target: call, note: reason),
          PlanChange(
            kind: .merged, target: SampleArticles.activity("5.1"), note: reason,
            sources: [SampleArticles.activity("5.3")]),
          PlanChange(kind: .counts, target: SampleArticles.activity("5.1"), added: 7, itemKind: .support),
          PlanChange(kind: .counts, target: SampleArticles.activity("4.1"), added: -4, itemKind: .support),
        ]), at: 0)
    article.versions.insert(PlanVersion(number: 10, publishedAt: 0, day: "2022-01-03", changes: []), at: 0)
    let changes = try #require(try Self.page(article).first { $0.attributes["id"] == "changes" }).text
    #expect(changes.matches(of: /Zo was het afgesproken/).count == 1)
    #expect(changes.contains("Andere volgorde Call 2"))
    #expect(!changes.contains("7 keer steun"), "what came with a merge was told as new support")
    #expect(changes.contains("Aantallen 4.1") && changes.contains("4 keer steun minder"))
    #expect(changes.contains("Bijgewerkt: wat mensen zeggen"))
  }

  @Test func wholePlanSupportIsShownOnceAndNotAddedToCalls() throws {
    let page = try Self.page(try SampleArticles.mokum())
    let head = try #require(page.first { $0.name == "header" }).text
    #expect(head.contains("87 mensen steunen het hele plan"))
    #expect(head.contains("1.214 mensen doen mee"))
    #expect(page.first { $0.name == "main" }?.text.contains("mensen steunen het hele plan") == false)
    let call = try #require(page.first { $0.attributes["id"] == "call-5" }).text
    #expect(call.contains("58 steunen dit"))
    #expect(call.contains("212 mensen bij deze call en de activiteiten samen"))
  }

  @Test func dateVersionAndReasonsAreTold() throws {
    let page = try Self.page(try SampleArticles.mokum())
    let head = try #require(page.first { $0.name == "header" }).text
    #expect(head.contains("Versie 4") && head.contains("21 november 2021"))
    #expect(page.contains { $0.name == "time" && $0.attributes["datetime"] == "2021-11-09" })
    let changes = try #require(page.first { $0.attributes["id"] == "changes" }).text
    #expect(changes.contains("Vervallen 5.3 Nieuwsbrief op papier in elke brievenbus. Te weinig helpers"))
    #expect(changes.contains("12 keer steun"))
    #expect(!changes.contains("1.5"), "a difference of one was told")
    let declined = try #require(page.first { $0.attributes["aria-labelledby"] == "declined" }).text
    #expect(declined.contains("21 november 2021, Call 4: Begin een buurtkrant. Een eigen buurtkrant hoort"))
    #expect(
      changes.contains("Samengevoegd 4.2") && changes.contains("eerst 4.4 Spreekuur in de bibliotheek (11 stemmen)"))
    #expect(changes.contains("Stand veranderd 1.1 Pleidooi aan alle kandidaten: gedaan. Alle lijsten hebben het."))
    #expect(page.contains { $0.name == "i" && $0.attributes["id"] == "4.4" }, "an old link arrives where it went")
  }

  @Test func meansQuestionsAndVoicesAreShown() throws {
    let page = try Self.page(try SampleArticles.mokum())
    let activity = try #require(page.first { $0.attributes["id"] == "5.1" }).text
    #expect(activity.contains("Nodig 6 begeleiders van een dialoogsessie 8 mensen boden zich aan, 4 afgesproken"))
    #expect(activity.contains("enkele mensen boden zich aan"))
    #expect(activity.contains("41 van hen steunden versie 3. Daarna veranderde de inhoud."))
    #expect(activity.contains("My Dutch is not good yet.") && activity.contains("Verwijderd op verzoek."))
    #expect(!activity.contains("de eerste keer dat ik mijn buren sprak") && activity.contains("Alle reacties"))
    #expect(page.contains { $0.name == "q" && $0.attributes["lang"] == "en" })
    let question = try #require(page.first { $0.attributes["id"] == "question-3-1" }).text
    #expect(question.contains("5 antwoorden") && question.contains("Laat elkaar uitpraten."))
    #expect(question.contains("[telefoonnummer]") && !question.contains("12345678"))
    let closed = try #require(page.first { $0.attributes["id"] == "question-3-2" }).text
    #expect(closed.contains("Wat hieruit kwam Op donderdag") && !closed.contains("Mail uw antwoord"))
    let markdown = MarkdownArticle.written(try SampleArticles.mokum())
    for text in [
      "de eerste keer dat ik mijn buren sprak", "8 mensen boden zich aan, 4 afgesproken", "*Verwijderd op verzoek.*",
      "41 van hen steunden versie 3", "**Wat hieruit kwam** Op donderdag", "“Begin een buurtkrant.” Een eigen",
    ] { #expect(markdown.contains(text), "\(text)") }
  }

  @Test func statesHaveThePlansOwnWords() throws {
    var article = try SampleArticles.mokum()
    article.plan.stateWords = ["running": LocalizedText(["nl": "in volle gang", "en": "in full swing"])]
    #expect(try Self.page(article).contains { $0.name == "small" && $0.text == "in volle gang" })
    #expect(try Self.page(article, "index.en.html").contains { $0.name == "small" && $0.text == "in full swing" })
  }

  @Test func aMissingTranslationFallsBackVisibly() throws {
    let page = try Self.page(try SampleArticles.mokum(), "index.en.html")
    #expect(page.first { $0.name == "html" }?.attributes["lang"] == "en")
    let text = try #require(page.first { $0.name == "p" && $0.text.contains("regelmatige informele") })
    #expect(text.attributes["lang"] == "nl")
    let mark = #".gehoord :is(p,span)[lang="nl"]::before{content:"Dutch"}"#
    #expect(page.first { $0.name == "style" }?.text.contains(mark) == true)
    #expect(
      page.contains { $0.text.hasPrefix("Not everything has been translated. What is missing is shown in Dutch") })
    // What is in the page's language carries no mark.
    let title = try #require(page.first { $0.name == "h1" })
    #expect(title.text == "Kracht van Mokum: five Calls to Action")
    let dutch = try Self.page(try SampleArticles.mokum())
    #expect(!dutch.contains { $0.name == "p" && $0.attributes["lang"] != nil })
    #expect(dutch.first { $0.name == "style" }?.text.contains("content:\"Engels") == false)
  }

  @Test func aLanguageWithoutWordsIsMarkedAgainstTheWords() throws {
    var article = try SampleArticles.mokum()
    article.plan.languages = ["nl", "ar"]
    article.plan.intro.byLanguage["ar"] = "مرحبا"
    let page = try Self.page(article, "index.ar.html")
    #expect(page.first { $0.name == "html" }?.attributes["lang"] == "nl")
    let intro = try #require(page.first { $0.name == "p" && $0.text == "مرحبا" })
    #expect(intro.attributes == ["lang": "ar", "dir": "rtl"])
  }

  @Test(arguments: ["../x", "EN", "e", "nl/..", "n l", "", "nl-"])
  func aLanguageCodeThatIsNoneBecomesNoFileName(_ code: String) throws {
    var article = try SampleArticles.fresh("samen-vooruit")
    article.plan.languages = ["nl", code, "nl"]
    #expect(
      Publication.files(of: article).map(\.name)
        == ["index.html", "fragment.html", "plan.md", "plan.json", "changes.atom"])
  }

  @Test func informalPlansSayJe() throws {
    let page = try Self.page(try SampleArticles.fresh("buurtgroen"))
    let text = try #require(page.first { $0.name == "aside" }).text
    #expect(text.contains("gewoon in je eigen woorden"))
    #expect(!text.contains(" u ") && !text.contains(" uw "))
  }

  @Test func everyKindHasWordsInEveryLanguage() {
    for words in [Words.dutch(.formal), .dutch(.informal), .english] {
      #expect(Set(words.changeLabels.keys) == Set(PlanChangeKind.allCases))
      #expect(Set(words.states.keys) == Set(ProgressState.allCases))
      #expect(words.months.count == 12)
      #expect(Set(words.languageNames.keys) == Set(Words.ownNames.keys))
    }
  }

  @Test func aLargePlanStaysFarUnder200Kilobytes() throws {
    let article = try Self.largeArticle()
    for file in Publication.files(of: article) where file.name.hasSuffix(".html") {
      #expect(file.bytes.count < 188_000, "\(file.name): \(file.bytes.count) bytes")
      // Nothing is lost by it: each part has its place, its counts and its mail link.
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(page.matches(of: /<article id="\d+\.\d+">/).count == 300)
      #expect(page.matches(of: /\?subject=Call%20\d+\.\d+"/).count == 300)
    }
  }

  /// 20 calls, 300 activities with texts as long as those of the samples, everything counted, 60 versions of which the
  /// newest counted everybody.
  static func largeArticle() throws -> Article {
    let sample = try SampleArticles.mokum()
    var article = sample
    let activities = sample.plan.calls.flatMap(\.activities)
    article.plan.calls = (1...20).map { number in
      var call = sample.plan.calls[number % sample.plan.calls.count]
      call.id = String(number)
      call.activities = (1...15).map { index in
        var activity = activities[(number * 15 + index) % activities.count]
        activity.id = "\(number).\(index)"
        activity.state = .running
        article.standings[Target(call: call.id, activity: activity.id)] = Standing(
          supporters: 10 + index, helpers: 5 + number, reactions: 3 + index, peopleWithin: 20)
        return activity
      }
      return call
    }
    article.versions = (1...60).reversed().map { number in
      var version = sample.versions[0]
      version.number = number
      version.changes = Array(version.changes.prefix(5))
      return version
    }
    article.versions[0].changes = article.plan.targets.flatMap { target in
      [ItemKind.support, .volunteer, .reaction].map {
        PlanChange(kind: .counts, target: target, added: 10, itemKind: $0)
      }
    }
    return article
  }
}
