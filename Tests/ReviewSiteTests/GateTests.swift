// The gate: every route against every rule of the page. A route that is added is tested here without a word more.

import IntakeModel
import IntakeService
import PlanStorage
import Testing

@testable import ReviewSite

@Suite("The gate, every route") struct GateTests {
  /// A row of the table with a path that fits it.
  struct Case: CustomTestStringConvertible, Sendable {
    let route: Route
    var testDescription: String { "\(route.method.rawValue) /\(route.pattern.joined(separator: "/"))" }

    func path(plan: PlanID = TestSite.plan) -> String {
      "/" + route.pattern.map { $0 == ":plan" ? plan.text : $0.hasPrefix(":") ? "1" : $0 }.joined(separator: "/")
    }
  }

  static let all = Routes.all.map(Case.init)
  static let inside = all.filter { $0.route.access != .anyone }
  static let posts = all.filter { $0.route.method == .post }
  static let ofPlans = all.filter { $0.route.pattern.contains(":plan") }

  private func request(
    _ tested: Case, _ browser: TestBrowser, without name: String = "", with more: [(String, String)] = []
  )
    -> SiteRequest
  {
    var fields = browser.fields(
      tested.route.method == .post
        ? browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")] : [])
    fields.removeAll { $0.name == name }
    for (name, value) in more {
      fields.removeAll { $0.name.lowercased() == name.lowercased() }
      fields.append((name, value))
    }
    return SiteRequest(
      method: tested.route.method.rawValue, target: tested.path(), fields: fields,
      body: Array("form=\(browser.formToken)".utf8))
  }

  @Test("Without a session there is nothing but signing in", arguments: inside)
  func noSession(_ tested: Case) throws {
    let place = try TestSite()
    let browser = place.browser()
    browser.get("/sign-in")
    let response = browser.send(request(tested, browser))
    if tested.route.method == .post {
      #expect(response.status == 403)
    } else {
      #expect(response.status == 303)
      #expect(browser.location?.hasPrefix("/sign-in") == true)
    }
    #expect(response.body.count < 1_000)
  }

  @Test("A session that never was, or that is cut, lets nobody in", arguments: inside)
  func forgedSession(_ tested: Case) throws {
    let place = try TestSite()
    let real = try #require(try place.browser(of: "Omar").cookies["gehoord"])
    let zeros = String(repeating: "0", count: 64)
    for forged in [
      zeros, String(real.dropLast()), real.uppercased() + "0", "\(real); gehoord=\(zeros)", "", "' OR 1=1",
    ] {
      let browser = place.browser()
      browser.get("/sign-in")
      let response = browser.send(request(tested, browser, with: [("Cookie", "gehoord=\(forged)")]))
      #expect(response.status == 403 || browser.location?.hasPrefix("/sign-in") == true)
    }
  }

  @Test(
    "Another plan's coordinator, and one whose role is too small, are told that there is nothing", arguments: ofPlans)
  func otherPlans(_ tested: Case) throws {
    let place = try TestSite()
    let needed: Configuration.Role
    switch tested.route.access {
    case .role(let role), .fresh(let role): needed = role
    default:
      Issue.record("a route of a plan asks for a role")
      return
    }
    let others = ["Zed"] + (needed > .reader ? ["Els"] : []) + (needed > .editor ? ["Roos"] : [])
    for name in others {
      let browser = try place.browser(of: name)
      let response = browser.send(
        SiteRequest(
          method: tested.route.method.rawValue, target: tested.path(),
          fields: browser.fields(browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")]),
          body: Array("form=\(try place.formToken(of: browser))".utf8)))
      #expect(response.status == 404, "\(name)")
    }
  }

  @Test("A plan that is not configured is not there", arguments: ofPlans)
  func unknownPlan(_ tested: Case) throws {
    let place = try TestSite()
    let browser = try place.browser(of: "Omar")
    let response = browser.send(
      SiteRequest(
        method: tested.route.method.rawValue, target: tested.path(plan: PlanID("elsewhere")),
        fields: browser.fields(browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")]),
        body: Array("form=\(try place.formToken(of: browser))".utf8)))
    #expect(response.status == 404)
  }

  @Test("A form that another page sends is refused", arguments: posts)
  func origins(_ tested: Case) throws {
    let place = try TestSite()
    let refused: [[(name: String, value: String)]] = [
      [], [("Origin", "https://evil.example")], [("Origin", "null")],
      [("Origin", "null"), ("Sec-Fetch-Site", "cross-site")], [("Origin", "null"), ("Sec-Fetch-Site", "same-site")],
      [("Origin", "http://127.0.0.1:8026")], [("Origin", "https://127.0.0.1:8025")],
      [("Origin", "http://127.0.0.1:8025"), ("Origin", "http://127.0.0.1:8025")],
    ]
    for fields in refused {
      let browser = try place.browser(of: "Omar")
      browser.originFields = fields
      let response = browser.send(
        SiteRequest(
          method: "POST", target: tested.path(),
          fields: browser.fields(fields + [("Content-Type", "application/x-www-form-urlencoded")]),
          body: Array("form=\(try place.formToken(of: browser))".utf8)))
      #expect(response.status == 403, "\(fields)")
    }
  }

  @Test("A form without its token, or with another's, is refused", arguments: posts)
  func formTokens(_ tested: Case) throws {
    let place = try TestSite()
    let stranger = try place.browser(of: "Roos")
    let others = ["", "0", String(repeating: "0", count: 64), try place.formToken(of: stranger)]
    for token in others {
      let browser = try place.browser(of: "Omar")
      let response = browser.send(
        SiteRequest(
          method: "POST", target: tested.path(),
          fields: browser.fields(browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")]),
          body: Array("form=\(token)".utf8)))
      #expect(response.status == 403)
    }
    let browser = try place.browser(of: "Omar")
    let fields = browser.fields(browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")])
    for body in ["", "form=a&form=b", "x=1"] {
      #expect(
        browser.send(SiteRequest(method: "POST", target: tested.path(), fields: fields, body: Array(body.utf8))).status
          == 403)
    }
    for body in ["%", "form=%zz", "form=%ff", "form=%00"] {
      #expect(
        browser.send(SiteRequest(method: "POST", target: tested.path(), fields: fields, body: Array(body.utf8))).status
          == 400)
    }
    for type in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
      let response = browser.send(
        SiteRequest(
          method: "POST", target: tested.path(),
          fields: browser.fields(browser.originFields + [("Content-Type", type)]),
          body: Array("form=\(try place.formToken(of: browser))".utf8)))
      #expect(response.status == 400)
    }
  }

  @Test("Under another name, or two, or none, nothing is served: a name can be made to point here", arguments: all)
  func hosts(_ tested: Case) throws {
    let place = try TestSite()
    let browser = try place.browser(of: "Omar")
    let fields = browser.fields([]).filter { $0.name != "Host" }
    for hosts in [[], ["evil.example"], ["evil.example:8025"], ["127.0.0.1"], ["127.0.0.1:8025", "127.0.0.1:8025"]] {
      let response = browser.send(
        SiteRequest(
          method: tested.route.method.rawValue, target: tested.path(), fields: fields + hosts.map { ("Host", $0) }))
      #expect(response.status == 421, "\(hosts)")
    }
  }

  @Test("A refusal speaks the coordinator's language, and before that the browser's")
  func languages() throws {
    let place = try TestSite()
    let els = try place.browser(of: "Els")
    els.get("/nowhere")
    #expect(els.last.status == 404 && els.text.contains("This page does not exist."))
    let roos = try place.browser(of: "Roos")
    roos.get("/nowhere")
    #expect(roos.last.status == 404 && roos.text.contains("lang=\"nl\""))
    for (wanted, language) in [("fr-FR, en-GB;q=0.8, nl;q=0.5", "en"), ("nl", "nl"), ("fr", "nl")] {
      let stranger = place.browser()
      stranger.send(
        SiteRequest(method: "GET", target: "/", fields: [("Host", "evil.example"), ("Accept-Language", wanted)]))
      #expect(stranger.last.status == 421 && stranger.text.contains("lang=\"\(language)\""), "\(wanted)")
    }
  }

  @Test("Other methods are refused and change nothing", arguments: all)
  func methods(_ tested: Case) throws {
    let place = try TestSite()
    let browser = try place.browser(of: "Omar")
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", ""] {
      let response = browser.send(SiteRequest(method: method, target: tested.path(), fields: browser.fields([])))
      #expect(response.status == 405, "\(method)")
    }
  }

  @Test("Every answer carries every field that protects", arguments: all)
  func fields(_ tested: Case) throws {
    let place = try TestSite()
    for browser in [place.browser(), try place.browser(of: "Omar"), try place.browser(of: "Zed")] {
      let response = browser.send(request(tested, browser))
      let expected: [(String, String)] = [
        (
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
      ]
      for (name, value) in expected {
        #expect(response.fields.filter { $0.name == name }.map(\.value) == [value], "\(name)")
      }
      let text = String(decoding: response.body, as: UTF8.self).lowercased()
      for word in ["<script", "javascript:", " onclick", " onload", "<iframe", "<object", "style=\""] {
        #expect(!text.contains(word), "\(word)")
      }
      for field in response.fields { #expect(!field.value.contains("\n") && !field.value.contains("\r")) }
    }
  }

  @Test("A GET changes nothing", arguments: all.filter { $0.route.method == .get })
  func onlyReading(_ tested: Case) throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let browser = try place.browser(of: "Omar")
    let before = try place.changes()
    #expect(browser.get(tested.path()).status < 500)
    browser.get(tested.path() + "?after=1&leaves=1&next=/plans/x&out=1&do=accept&item=1")
    #expect(try place.changes() == before)
  }

  @Test("What takes data out, erases it or writes to many asks for a link of just now")
  func freshness() throws {
    for tested in Self.all {
      guard case .fresh = tested.route.access else { continue }
      let place = try TestSite()
      let browser = try place.browser(of: "Omar")
      place.now += Site.freshness + 1
      let token = try place.formToken(of: browser)
      let response = browser.send(
        SiteRequest(
          method: tested.route.method.rawValue, target: tested.path(),
          fields: browser.fields(browser.originFields + [("Content-Type", "application/x-www-form-urlencoded")]),
          body: Array("form=\(token)".utf8)))
      #expect(response.status == 403, "\(tested.testDescription)")
      #expect(browser.text.contains("/sign-in/fresh"))
    }
  }

  @Test(
    "No path, query or place outside the table is served",
    arguments: [
      "/plans", "/../etc/passwd", "/%2e%2e/etc/passwd", "//", "/sign-in/", "/./sign-in", "/sign-in%00", "/STYLE.CSS",
      "http://127.0.0.1:8025/sign-in", "*", "", "/sign-in?%", "/sign-in?a=%ff", "/\u{e9}",
    ])
  func oddTargets(target: String) throws {
    let place = try TestSite()
    let browser = try place.browser(of: "Omar")
    let response = browser.send(SiteRequest(method: "GET", target: target, fields: browser.fields([])))
    #expect(response.status == 404 || response.status == 400, "\(target)")
  }

  @Test("Nothing but signing in and the style is open to anyone")
  func openRoutes() {
    let open = Self.all.filter { $0.route.access == .anyone }.map(\.testDescription).sorted()
    #expect(
      open == [
        "GET /enter/:token", "GET /sign-in", "GET /style.css", "POST /enter", "POST /sign-in", "POST /sign-in/code",
      ])
  }
}
