// The article in a real browser: no scrolling sideways, readable, reachable, and it leaves the page around it alone.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import Publishing

/// One browser for all of it: the suite runs in order and each test takes the next page.
@Suite(.serialized) struct BrowserTests {
  /// The width of phones, tablets and laptops, of 400 % zoom (WCAG 2.2 §1.4.10), and a laptop zoomed to 200 %.
  static let viewports = [
    Browser.Viewport(width: 320), Browser.Viewport(width: 360), Browser.Viewport(width: 768),
    Browser.Viewport(width: 1280), Browser.Viewport(width: 640, height: 450, scale: 2),
  ]

  /// Runs the body with a browser and a folder with the pages of these articles, as `kracht-van-mokum/index.html`.
  private static func withBrowser(_ body: (Browser, URL) throws -> Void) throws {
    let directory = try makeTemporaryDirectory("gehoord-browser")
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    var articles = [try SampleArticles.mokum(), try PageTests.largeArticle()]
    articles[1].plan.id = .init("large")
    articles += try ["samen-vooruit", "maakbanken", "riverside"].map(SampleArticles.fresh)
    for article in articles {
      let folder = directory.appendingPathComponent(article.plan.id.text)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in Publication.files(of: article) {
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
      }
    }
    let profile = directory.appendingPathComponent("browser")
    try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
    let browser = try Browser(directory: profile)
    try body(browser, directory)
    browser.close()
  }

  @Test func theArticleInARealBrowser() throws {
    try Self.withBrowser { browser, folder in
      try Self.everyWidthAndSchemeCanBeRead(browser, folder)
      try Self.widerLettersFit(browser, folder)
      try Self.theKeyboardArrivesEverywhere(browser, folder)
      try Self.aScreenReaderFindsItsWay(browser, folder)
      try Self.borrowedTextsAreMarked(browser, folder)
      try Self.paperIsForReading(browser, folder)
      try Self.theFragmentLeavesItsPageAlone(browser, folder)
    }
  }

  private static func everyWidthAndSchemeCanBeRead(_ browser: Browser, _ folder: URL) throws {
    for page in [
      "kracht-van-mokum/index.html", "kracht-van-mokum/index.en.html", "riverside/index.html",
      "samen-vooruit/index.html", "maakbanken/index.html", "large/index.html",
    ] {
      try browser.open(folder.appendingPathComponent(page))
      for viewport in viewports {
        for scheme in Browser.Scheme.allCases {
          try browser.show(viewport, scheme)
          let seen = try browser.evaluate(ObservedPage.script, as: ObservedPage.self)
          let place = "\(page), \(viewport.width) px, \(scheme)"
          #expect(seen.scrollWidth <= seen.windowWidth, "\(place) scrolls sideways: \(seen.stickingOut)")
          #expect(seen.stickingOut.isEmpty, "\(place)")
          #expect(seen.textCount > 30 && seen.weakContrasts.isEmpty, "\(place): \(seen.weakContrasts)")
          #expect(seen.smallTargets.isEmpty, "\(place): \(seen.smallTargets)")
          #expect(seen.smallestText >= 12, "\(place): \(seen.smallestText) px")
          #expect(seen.longestLine < 90, "\(place): \(seen.longestLine) characters")
          #expect(seen.headings.first == 1)
          for (before, level) in zip(seen.headings, seen.headings.dropFirst()) where level > before + 1 {
            Issue.record("\(place): h\(level) after h\(before)")
          }
          #expect((scheme == .dark) == (seen.paper == "rgb(22, 21, 19)"), "\(place): \(seen.paper)")
        }
      }
    }
  }

  /// WCAG 2.2 §1.4.12: with more space between letters, words and lines nothing is lost.
  private static func widerLettersFit(_ browser: Browser, _ folder: URL) throws {
    try browser.open(folder.appendingPathComponent("kracht-van-mokum/index.html"))
    try browser.show(.init(width: 360))
    let wider = """
      *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}\
      p{margin-bottom:2em!important}
      """
    let added: Bool = try browser.evaluate(
      "(() => { const s = document.createElement('style'); s.textContent = '\(wider)'; document.head.append(s); "
        + "return true })()")
    let seen = try browser.evaluate(ObservedPage.script, as: ObservedPage.self)
    #expect(added && seen.stickingOut.isEmpty && seen.scrollWidth <= seen.windowWidth, "\(seen.stickingOut)")
  }

  /// Every link can be reached with the Tab key, in the order of the page, and shows that it has the focus.
  private static func theKeyboardArrivesEverywhere(_ browser: Browser, _ folder: URL) throws {
    try browser.open(folder.appendingPathComponent("kracht-van-mokum/index.html"))
    try browser.show(.init(width: 1280))
    let links: [String] = try browser.evaluate(
      "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
    #expect(links.count > 40)
    var reached: [String] = []
    for _ in links {
      try browser.press("Tab", code: 9)
      let focus = try browser.evaluate(ObservedFocus.script, as: ObservedFocus.self)
      guard let target = focus.target else { break }
      #expect(focus.outlineWidth >= 2, "\(focus.name) does not show the focus")
      #expect(focus.isInView, "\(focus.name) has the focus and is not in view")
      reached.append(target)
    }
    #expect(reached == links)
  }

  private static func aScreenReaderFindsItsWay(_ browser: Browser, _ folder: URL) throws {
    for (page, navigation, main) in [("index.html", "Inhoud", "Doe mee"), ("index.en.html", "Contents", "Take part")] {
      try browser.open(folder.appendingPathComponent("kracht-van-mokum/\(page)"))
      let things = try browser.accessibleThings()
      let names = { (role: String) in things.filter { $0.role == role }.map(\.name) }
      #expect(names("banner").count == 1 && names("main").count == 1 && names("contentinfo").count == 1)
      #expect(names("navigation") == [navigation])
      #expect(names("complementary") == [main])
      #expect(names("heading").first?.hasPrefix("Kracht van Mokum") == true)
      for role in ["link", "heading", "region", "navigation", "complementary"] {
        #expect(!names(role).isEmpty && names(role).allSatisfy { !$0.isEmpty }, "\(page): a \(role) has no name")
      }
      // Links say by themselves where they lead: the same words lead to the same place.
      let links: [[String]] = try browser.evaluate(
        "[...document.querySelectorAll('a')].map(a => [a.textContent.trim(), a.getAttribute('href')])")
      for (words, places) in Dictionary(grouping: links, by: { $0[0] }) {
        #expect(Set(places.map { $0[1] }).count == 1, "\(page): \"\(words)\" leads to several places")
      }
    }
  }

  private static func borrowedTextsAreMarked(_ browser: Browser, _ folder: URL) throws {
    try browser.open(folder.appendingPathComponent("kracht-van-mokum/index.en.html"))
    let marks: [String] = try browser.evaluate(
      "[...new Set([...document.querySelectorAll('p[lang=nl]')].map(p => getComputedStyle(p, '::before').content))]")
    #expect(marks == ["\"Dutch\""])
    let language: String = try browser.evaluate("document.documentElement.lang")
    #expect(language == "en")
  }

  private static func paperIsForReading(_ browser: Browser, _ folder: URL) throws {
    try browser.open(folder.appendingPathComponent("kracht-van-mokum/index.html"))
    // A4 without its margins.
    try browser.show(.init(width: 672), .dark, .print)
    let seen = try browser.evaluate(ObservedPage.script, as: ObservedPage.self)
    #expect(seen.paper == "rgb(255, 255, 255)" && seen.weakContrasts.isEmpty, "\(seen.weakContrasts)")
    #expect(seen.stickingOut.isEmpty, "\(seen.stickingOut)")
    let shown: [String] = try browser.evaluate(
      "[...document.querySelectorAll('.contents, .skip, article > a')].filter(e => e.offsetHeight).map(e => e.className)"
    )
    #expect(shown.isEmpty)
    let address: String = try browser.evaluate("document.querySelector('.on-paper').innerText")
    #expect(address.contains("https://example.org/plan/"))
    try browser.show(.init(width: 1280))
  }

  /// A page as site builders make them, with rules of its own for everything.
  private static let host = """
    <!DOCTYPE html><html lang="nl"><head><title>Buurt</title><style>
    body{font:18px/1.7 Georgia;color:#222;margin:20px} p{margin:7px;color:#036} h1,h2,h3{font-size:40px;margin:9px}
    a{color:#900} ul{padding-left:50px} li{margin:3px} article{padding:8px} section{background:#eee} small{color:#060}
    </style></head><body><header><h1>Buurt</h1></header><article class="call"><h2>Nieuws</h2><p class="n lede">Tekst
    <a href="#x">link</a> <small>klein</small></p><ul class="changes tally"><li>een<li>twee</ul></article>
    <section id="place"></section><footer><p class="quiet">Voet</p></footer></body></html>
    """

  private static func theFragmentLeavesItsPageAlone(_ browser: Browser, _ folder: URL) throws {
    let page = folder.appendingPathComponent("host.html")
    try Data(host.utf8).write(to: page)
    try browser.open(page)
    try browser.show(.init(width: 360))
    let styles = """
      [...document.querySelectorAll('*')].filter(e => !e.closest('.gehoord') && e.id != 'place' && e.tagName != 'HTML'
        && e.tagName != 'BODY').map(e => [...getComputedStyle(e)].filter(k => !/block-size|height|perspective|transform/
        .test(k)).map(k => k + ':' + getComputedStyle(e)[k]).join(';'))
      """
    let before: [String] = try browser.evaluate(styles)
    let fragment = try String(
      contentsOf: folder.appendingPathComponent("kracht-van-mokum/fragment.html"), encoding: .utf8)
    let json = String(decoding: try JSONEncoder().encode(fragment), as: UTF8.self)
    let added: Bool = try browser.evaluate(
      "(() => { document.getElementById('place').innerHTML = \(json); return true })()")
    let after: [String] = try browser.evaluate(styles)
    #expect(added && before.count > 10 && before == after)
    let seen = try browser.evaluate(ObservedPage.script, as: ObservedPage.self)
    #expect(seen.scrollWidth <= seen.windowWidth && seen.stickingOut.isEmpty, "\(seen.stickingOut)")
    let font: String = try browser.evaluate(
      "getComputedStyle(document.querySelector('.gehoord .summary p')).fontFamily")
    #expect(font == "Georgia")
  }
}
