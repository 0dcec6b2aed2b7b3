// Signing in, clause by clause: links and codes that are used up, sessions that end, the same answer for everybody.

import IntakeModel
import PlanStorage
import Testing

@testable import ReviewSite

@Suite("Signing in") struct SigningTests {
  private func offer(_ place: TestSite, to name: String = "roos", visit: String? = nil) throws -> SignInOffer {
    try #require(
      try place.store.offerSignIn(to: "\(name)@example.org", visit: visit, lasting: 600, now: place.now))
  }

  @Test("A link shows a button and stays whole; pressing it uses it up")
  func link() throws {
    let place = try TestSite()
    let offer = try offer(place)
    let browser = place.browser()
    for _ in 0..<3 {
      #expect(browser.get("/enter/\(offer.token)").status == 200)
      #expect(browser.value(of: "token") == offer.token)
    }
    #expect(browser.post("/enter", [("token", offer.token)]).status == 303)
    #expect(browser.location == "/")
    #expect(browser.get("/").status == 303)
    let other = place.browser()
    #expect(other.get("/enter/\(offer.token)").status == 403)
    other.get("/sign-in")
    #expect(other.post("/enter", [("token", offer.token)]).status == 403)
    #expect(other.cookies["gehoord"] == nil)
  }

  @Test("A link ends after its ten minutes, one in a digest after its day", arguments: [600, 86_400] as [Int64])
  func expiry(seconds: Int64) throws {
    let place = try TestSite()
    let offer = try #require(
      try place.store.offerSignIn(to: "roos@example.org", visit: nil, lasting: seconds, now: place.now))
    place.now += seconds - 1
    #expect(place.browser().get("/enter/\(offer.token)").status == 200)
    place.now += 1
    let browser = place.browser()
    #expect(browser.get("/enter/\(offer.token)").status == 403)
    browser.get("/sign-in")
    #expect(browser.post("/enter", [("token", offer.token)]).status == 403)
  }

  @Test("The code works in the browser that asked, once, and in no other")
  func code() throws {
    let place = try TestSite()
    let browser = place.browser()
    browser.get("/sign-in")
    #expect(browser.post("/sign-in", [("address", "roos@example.org")]).status == 200)
    let wish = try #require(place.site.desk.take().first)
    let offer = try offer(place, visit: wish.visit)
    let code = try #require(offer.code)
    #expect(code.count == 6)
    let other = place.browser()
    other.get("/sign-in")
    #expect(other.post("/sign-in/code", [("code", code)]).status == 403)
    // As people type it.
    #expect(browser.post("/sign-in/code", [("code", "\(code.prefix(3)) \(code.suffix(3))")]).status == 303)
    #expect(browser.get("/").status == 303)
    #expect(try place.store.isSignIn(offer.token, now: place.now) == false)
  }

  @Test("Five tries; then the right code does not help any more, and the link still does")
  func tries() throws {
    let place = try TestSite()
    let browser = place.browser()
    browser.get("/sign-in")
    browser.post("/sign-in", [("address", "roos@example.org")])
    let wish = try #require(place.site.desk.take().first)
    let offer = try offer(place, visit: wish.visit)
    let code = try #require(offer.code)
    let wrong = code == "000000" ? "000001" : "000000"
    for _ in 0..<5 { #expect(browser.post("/sign-in/code", [("code", wrong)]).status == 403) }
    #expect(browser.post("/sign-in/code", [("code", code)]).status == 403)
    #expect(browser.cookies["gehoord"] == nil)
    #expect(try place.store.isSignIn(offer.token, now: place.now))
  }

  @Test("Known and unknown addresses get the same answer, byte for byte, and nothing is looked up")
  func sameAnswer() throws {
    let place = try TestSite()
    var pages: [String] = []
    for address in ["roos@example.org", "nobody@example.org", "no address", ""] {
      let browser = place.browser()
      browser.get("/sign-in")
      let token = browser.formToken
      browser.post("/sign-in", [("address", address)])
      #expect(browser.last.status == 200)
      pages.append(browser.text.replacing(token, with: "TOKEN"))
    }
    #expect(Set(pages).count == 1)
    #expect(place.site.desk.take().map(\.address) == ["roos@example.org", "nobody@example.org", "no address", ""])
  }

  @Test("Five links an hour for an address, whoever asks; a digest's is not counted")
  func linksAnHour() throws {
    let place = try TestSite()
    for number in 0..<5 { _ = try offer(place, visit: "visit\(number)") }
    #expect(
      try place.store.offerSignIn(to: "roos@example.org", visit: "again", lasting: 600, now: place.now) == nil)
    _ = try offer(place, to: "omar", visit: "again")
    _ = try offer(place)
    place.now += 3_600
    _ = try offer(place, visit: "later")
  }

  @Test("A new token at each sign-in; signing out ends it on the server, everywhere when asked")
  func sessions() throws {
    let place = try TestSite()
    let browser = try place.browser(of: "Omar")
    let first = try #require(browser.cookies["gehoord"])
    let stale = place.browser()
    try browser.signIn("Omar")
    let second = try #require(browser.cookies["gehoord"])
    #expect(first != second)
    stale.send(
      SiteRequest(
        method: "GET", target: "/", fields: [("Host", "127.0.0.1:8025"), ("Cookie", "gehoord=\(first)")]))
    #expect(stale.location == "/sign-in")
    let phone = try place.browser(of: "Omar")
    browser.get("/")
    #expect(browser.post("/sign-out").status == 303)
    #expect(browser.cookies["gehoord"] == nil)
    stale.send(
      SiteRequest(
        method: "GET", target: "/", fields: [("Host", "127.0.0.1:8025"), ("Cookie", "gehoord=\(second)")]))
    #expect(stale.location == "/sign-in")
    let laptop = try place.browser(of: "Omar")
    laptop.get("/")
    #expect(laptop.post("/sign-out-everywhere").status == 303)
    phone.get("/")
    #expect(phone.location == "/sign-in")
  }

  @Test("A session lasts twelve hours; a remembered device thirty days, but not an owner's")
  func lifetimes() throws {
    let place = try TestSite()
    let roos = try place.browser(of: "Roos")
    let remembered = place.browser()
    try remembered.signIn("Roos", remembering: true)
    #expect(remembered.last.fields.contains { $0.name == "Set-Cookie" && $0.value.contains("Max-Age=2592000") })
    let owner = place.browser()
    try owner.signIn("Omar", remembering: true)
    #expect(!owner.last.fields.contains { $0.value.contains("Max-Age=2592000") })
    place.now += 12 * 3_600 - 1
    for browser in [roos, remembered, owner] {
      #expect(browser.get("/").status != 403 && browser.location != "/sign-in")
    }
    place.now += 1
    for browser in [roos, owner] {
      browser.get("/")
      #expect(browser.location == "/sign-in")
    }
    place.now += 29 * 86_400
    remembered.get("/")
    #expect(remembered.location != "/sign-in")
    place.now += 86_400
    remembered.get("/")
    #expect(remembered.location == "/sign-in")
  }

  @Test("Whoever is no longer in the configuration is signed in no more")
  func takenOut() throws {
    let place = try TestSite()
    let gone = try #require(try place.store.offerSignIn(to: "gone@example.org", visit: nil, lasting: 9, now: place.now))
    let browser = place.browser()
    browser.get("/enter/\(gone.token)")
    browser.post("/enter", [("token", gone.token)])
    browser.get("/")
    #expect(browser.location == "/sign-in")
  }

  @Test("Cookies keep to this host, this scheme and this site", arguments: [true, false])
  func cookies(isSecure: Bool) throws {
    let place = try TestSite(origin: isSecure ? "https://intake.example.org" : "http://127.0.0.1:8025")
    let browser = place.browser()
    browser.originFields = [("Origin", place.origin)]
    try browser.signIn("Roos")
    let set = browser.last.fields.filter { $0.name == "Set-Cookie" }.map(\.value)
    #expect(!set.isEmpty)
    for cookie in set {
      #expect(cookie.hasPrefix(isSecure ? "__Host-gehoord" : "gehoord"))
      #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict") && cookie.contains("; Path=/"))
      #expect(cookie.contains("; Secure") == isSecure)
      #expect(!cookie.contains("Domain"))
    }
    // 256 bits.
    #expect(browser.cookies[isSecure ? "__Host-gehoord" : "gehoord"]?.count == 64)
  }

  @Test("The store holds no link, code, visit or session, only hashes of them")
  func onlyHashes() throws {
    let place = try TestSite()
    let browser = place.browser()
    browser.get("/sign-in")
    let visit = try #require(browser.cookies["gehoord-visit"])
    let offer = try offer(place, visit: visit)
    let used = try #require(try place.store.offerSignIn(to: "roos@example.org", visit: nil, lasting: 9, now: place.now))
    browser.get("/enter/\(used.token)")
    browser.post("/enter", [("token", used.token)])
    let session = try #require(browser.cookies["gehoord"])
    try place.store.truncateLog()
    for secret in [visit, offer.token, used.token, session] {
      #expect(try place.files(holding: secret).isEmpty)
    }
    let code = try #require(offer.code)
    #expect(try place.files(holding: "code\n\(code)").isEmpty)
  }

  @Test(
    "After signing in nobody is sent to another site",
    arguments: [
      "//evil.example/", "https://evil.example/", "/plans/../../x", "/plans/x?y=//evil", "/sign-out", "/plans/a b",
      "/plans/x\r\nSet-Cookie: a=b",
    ])
  func openRedirect(next: String) throws {
    let place = try TestSite()
    let offer = try offer(place)
    let browser = place.browser()
    browser.get("/enter/\(offer.token)")
    browser.post("/enter", [("token", offer.token), ("next", next)])
    #expect(browser.last.status == 303)
    #expect(browser.location == "/")
  }
}
