// The queue in use: decisions in two taps, two coordinators at once, what nobody may see, and words that are only words.

import IntakeModel
import IntakeService
import Markup
import PlanStorage
import Testing

@testable import ReviewSite

@Suite("The queue's pages") struct QueuePageTests {
  private static let base = "/plans/kracht-van-mokum"

  private func decide(_ browser: TestBrowser, _ number: Int, _ values: [(String, String)]) {
    let revision = browser.value(of: "revision") ?? ""
    let next = browser.value(of: "next") ?? ""
    browser.post(
      "\(Self.base)/mails/\(number)/decide", [("revision", revision), ("next", next)] + values)
  }

  @Test(
    "The list tells why, since when and what is proposed; the first button opens the first mail")
  func list() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    place.now += 3 * 86_400
    try place.take(.support("5.2"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/queue")
    for text in [
      "2 mails", "sinds 3 dagen", "sinds vandaag", "KVM-1", "KVM-2", "steun 5.1",
      "Begin bij de eerste",
    ] {
      #expect(roos.text.contains(text), "\(text)")
    }
    #expect(roos.text.contains("class=\"button main\" href=\"\(Self.base)/mails/1\""))
  }

  @Test("Mails of one moment stand in the order of their numbers")
  func order() throws {
    let place = try TestSite()
    for _ in 0..<10 { try place.take(.support("5.1")) }
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/queue")
    let second = try #require(roos.text.firstRange(of: "KVM-2"))
    let tenth = try #require(roos.text.firstRange(of: "KVM-10"))
    #expect(second.lowerBound < tenth.lowerBound)
  }

  @Test("One tap accepts: the item counts, the next mail comes, and one tap takes it back")
  func accept() throws {
    let place = try TestSite()
    for _ in 0..<2 { try place.take(.support("5.1")) }
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    decide(roos, 1, [("do", "accept"), ("item", "1"), ("told", "yes")])
    #expect(roos.last.status == 303)
    #expect(roos.location?.hasPrefix("\(Self.base)/mails/2?after=1") == true)
    #expect(try place.state(of: 1) == [.recorded])
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("Ongedaan maken"))
    let shown = try #require(roos.text.firstRange(of: "/mails/1/undo"))
    let revision = roos.text[shown.upperBound...].split(separator: "name=\"revision\" value=\"")[1]
      .prefix { $0 != "\"" }
    roos.post("\(Self.base)/mails/1/undo", [("revision", String(revision))])
    #expect(roos.last.status == 303)
    #expect(try place.state(of: 1) == [.waiting])
  }

  @Test(
    "The next best choice is one tap; any other reading, rejecting, later and handing over are two")
  func others() throws {
    let place = try TestSite()
    for _ in 0..<5 { try place.take(.support("5.1")) }
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("value=\"change 1 volunteer 5 5.1\""))
    decide(roos, 1, [("do", "change 1 volunteer 5 5.1"), ("item", "1")])
    #expect(
      try place.store.mail(number: 1, plan: TestSite.plan)?.summary.items.map(\.kind) == [
        .volunteer
      ])
    roos.get("\(Self.base)/mails/2")
    decide(roos, 2, [("do", "change"), ("item", "1"), ("kind", "question"), ("about", "1 -")])
    #expect(
      try place.store.mail(number: 2, plan: TestSite.plan)?.summary.items.map(\.target.call) == [
        "1"
      ])
    roos.get("\(Self.base)/mails/3")
    decide(roos, 3, [("do", "reject off-topic")])
    #expect(try place.state(of: 3) == [.rejected])
    roos.get("\(Self.base)/mails/4")
    decide(roos, 4, [("do", "later 3")])
    roos.get("\(Self.base)/queue")
    #expect(!roos.text.contains("KVM-4"))
    place.now += 3 * 86_400
    let again = try place.browser(of: "Roos")
    again.get("\(Self.base)/queue")
    #expect(again.text.contains("KVM-4"))
    again.get("\(Self.base)/mails/5")
    again.post(
      "\(Self.base)/mails/5/hand",
      [("revision", again.value(of: "revision") ?? ""), ("next", ""), ("to", "Omar")])
    again.get("\(Self.base)/queue")
    #expect(again.text.contains("Ligt bij Omar"))
  }

  @Test("Two coordinators at once: the second sees what the first did, and nothing is overwritten")
  func twoAtOnce() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    let omar = try place.browser(of: "Omar")
    roos.get("\(Self.base)/mails/1")
    omar.get("\(Self.base)/mails/1")
    decide(roos, 1, [("do", "accept"), ("item", "1")])
    decide(omar, 1, [("do", "reject off-topic")])
    #expect(omar.last.status == 409)
    #expect(omar.text.contains("Iemand anders was u voor") && omar.text.contains("<b>Roos</b>"))
    #expect(try place.state(of: 1) == [.recorded])
  }

  @Test(
    "A form without the revision that was seen, or with something no page of ours sends, changes nothing",
    arguments: [
      [("do", "accept"), ("item", "1")], [("do", "accept")],
      [("revision", "0"), ("do", "")],
      [("revision", "0"), ("do", "change 1 applause - -")],
      [("revision", "0"), ("do", "split 1 support 5 5.1")], [("revision", "0"), ("do", "reject")],
      [("revision", "0"), ("do", "later 0")], [("revision", "0"), ("do", "later 9999")],
      [("revision", "-1"), ("do", "spam")],
      [("revision", "0"), ("do", "split"), ("item", "1"), ("kind", "applause"), ("about", "- -")],
      [("revision", "0"), ("do", "drop table")],
    ])
  func oddForms(values: [(String, String)]) throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/decide", values)
    #expect(roos.last.status == 400)
    #expect(try place.state(of: 1) == [.waiting])
  }

  @Test("A split as the page offers it, with nothing else touched, makes the parts that were chosen and no more")
  func splitAsOffered() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    // What a browser sends of a list in which nothing was chosen: its first option.
    let offered = try (1...3).map { number in
      try #require(
        roos.text.firstMatch(of: try Regex("id=\"kind-1-\(number)\" name=\"kind\"><option value=\"([a-z]*)\""))
      )
      .output[1].substring.map(String.init)
    }
    #expect(offered == ["support", "", ""])
    decide(
      roos, 1,
      [
        ("do", "split"), ("item", "1"), ("kind", "support"), ("about", "5 5.1"), ("kind", "volunteer"),
        ("about", "5 5.2"), ("kind", ""), ("about", "- -"),
      ])
    #expect(roos.last.status == 303)
    let items = try #require(try place.store.mail(number: 1, plan: TestSite.plan)).summary.items
    #expect(items.filter { $0.state == .recorded }.map { $0.kind } == [.support, .volunteer])
  }

  @Test("Reading otherwise begins with what the mail was read as")
  func otherReading() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("<details open><summary>Anders lezen"))
    let chosen = try #require(roos.text.firstMatch(of: /name="kind" value="([a-z]*)" checked>/))
    let first = try #require(roos.text.firstMatch(of: /<button name="about" value="([^"]*)">/))
    #expect(chosen.output.1 == "support" && first.output.1 == "5 5.1")
  }

  @Test("Every link and every form leads to a page or an action that there is")
  func links() throws {
    let place = try TestSite()
    for mail in [.support("5.1"), .complaint("Een klacht"), TestMail.unconfirmed] { try place.take(mail) }
    let omar = try place.browser(of: "Omar")
    var open = ["/"]
    var seen = Set(open)
    var actions: Set<String> = []
    while let path = open.popLast() {
      omar.get(path)
      #expect([200, 303].contains(omar.last.status), "\(path)")
      #expect(!omar.text.contains(/&lt;(option|li|p|b|div|input|button|ul)\b/), "markup of ours as text: \(path)")
      for link in omar.text.matches(of: /href="(\/[^"?#]*)/) where seen.insert(String(link.1)).inserted {
        open.append(String(link.1))
      }
      if let location = omar.location, seen.insert(location).inserted { open.append(location) }
      for form in omar.text.matches(of: /<form method="post" action="(\/[^"?#]*)/) { actions.insert(String(form.1)) }
    }
    for action in actions {
      let segments = action.split(separator: "/").map(String.init)
      #expect(Routes.all.contains { $0.method == .post && $0.match(segments) != nil }, "\(action)")
    }
    #expect(seen.contains("\(Self.base)/mails/3") && actions.contains("\(Self.base)/mails/3/confirm"))
  }

  @Test("A place that the plan does not have is refused in words")
  func noSuchTarget() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    decide(roos, 1, [("do", "change 1 support 99 -")])
    #expect(roos.last.status == 409)
    #expect(try place.state(of: 1) == [.waiting])
  }

  @Test(
    "A complaint about a person is there for owners alone: list, mail, search and digest counts")
  func complaints() throws {
    let place = try TestSite()
    try place.take(.complaint("Een klacht over Piet"))
    for (name, sees) in [("Roos", false), ("Els", false), ("Omar", true)] {
      let browser = try place.browser(of: name)
      browser.get("\(Self.base)/queue")
      #expect(browser.text.contains("KVM-1") == sees)
      #expect((browser.get("\(Self.base)/mails/1").status == 200) == sees)
      for words in ["Piet", "KVM-1"] {
        browser.get("\(Self.base)/search")
        browser.post("\(Self.base)/search", [("words", words)])
        #expect(browser.text.contains("\(Self.base)/mails/1") == sees, "\(name) \(words)")
      }
    }
  }

  @Test("A reader sees everything and has no button that changes anything")
  func reader() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let els = try place.browser(of: "Els")
    els.get("\(Self.base)/mails/1")
    #expect(els.last.status == 200)
    #expect(els.text.contains("support 5.1"))
    #expect(
      !els.text.contains("/decide") && !els.text.contains("/hand") && !els.text.contains("/undo"))
  }

  @Test(
    "Whatever a mail holds is text, everywhere that it is shown",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "' autofocus onfocus='alert(1)", "</title><h1>x",
      "<!--", "]]>", "&lt;b&gt;", "\u{202E}gnirts", "a\u{0}b\u{1B}[31m",
      "<style>*{display:none}</style>", "{{7*7}}",
    ])
  func hostileWords(text: String) throws {
    let place = try TestSite()
    try place.take(.hostile(text))
    let omar = try place.browser(of: "Omar")
    for path in ["/queue", "/mails/1", "/mails/1/person"] {
      omar.get(Self.base + path)
      #expect(omar.last.status == 200)
      expectHarmless(omar.text, text)
    }
    omar.get("\(Self.base)/search")
    omar.post("\(Self.base)/search", [("words", text)])
    expectHarmless(omar.text, text)
  }

  /// The same tags as with a plain word, and nothing unseen.
  private func expectHarmless(_ page: String, _ text: String) {
    if text.contains("<") { #expect(!page.contains(text)) }
    for word in ["<script", "<img", "<style", "onfocus='", "<h1>x"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(
      page.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x7F)
      })
  }

  @Test(
    "What the words show is marked, cut at the very bytes",
    arguments: [
      ("een twee", [4..<8], "een <mark>twee</mark>"),
      ("<b>&", [0..<3], "<mark>&lt;b&gt;</mark>&amp;"),
      ("abc", [], "abc"), ("abc", [0..<9], "abc"), ("abc", [1..<2, 0..<2], "<mark>ab</mark>c"),
      ("abcd", [1..<3, 0..<2, 2..<2], "<mark>ab</mark><mark>c</mark>d"),
      ("é!", [0..<2], "<mark>é</mark>!"),
    ])
  func marks(text: String, ranges: [Range<Int>], expected: String) {
    #expect(EvidenceText.marked(text, ranges).markup == expected)
  }

  @Test("Export and erasure: with a link of just now, for owners; afterwards nothing is found")
  func person() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let omar = try place.browser(of: "Omar")
    omar.get("\(Self.base)/mails/1/person")
    #expect(omar.text.contains("anna@example.net"))
    omar.post("\(Self.base)/mails/1/person/export")
    #expect(omar.last.fields.contains { $0.name == "Content-Disposition" })
    #expect(omar.text.contains("\"anna@example.net\""))
    omar.get("\(Self.base)/mails/1/person")
    #expect(omar.post("\(Self.base)/mails/1/person/erase").status == 400)
    omar.get("\(Self.base)/mails/1/person")
    omar.post("\(Self.base)/mails/1/person/erase", [("sure", "yes")])
    #expect(omar.last.status == 200)
    #expect(try place.store.person("anna@example.net", plan: TestSite.plan) == nil)
    omar.get("\(Self.base)/search")
    omar.post("\(Self.base)/search", [("words", "graag")])
    #expect(omar.text.contains("Niets gevonden"))
  }
}
