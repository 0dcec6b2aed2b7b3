// Makes a store with many mails and asks for every page of the coordinators' site, over and over.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage
internal import ReviewSite

/// `pages COUNT PLAN`: COUNT mails as in ``PagesStore``; prints the slowest of twenty answers of each page.
func pages(_ arguments: [String]) {
  guard arguments.count == 2, let count = Int(arguments[0]) else { fail("pages COUNT PLAN") }
  let directory = FileManager.default.temporaryDirectory.appendingPathComponent("gehoord-pages-\(getpid())")
  do {
    for folder in ["new", "cur", "tmp"] {
      try FileManager.default.createDirectory(
        at: directory.appendingPathComponent("box/\(folder)"), withIntermediateDirectories: true)
    }
    try measurePages(count, plan: NamedFile.plan(arguments[1]), in: directory.path)
    try FileManager.default.removeItem(at: directory)
  } catch {
    print("\(error)")
    exit(70)
  }
}

private func measurePages(_ count: Int, plan: Plan, in directory: String) throws {
  let text = """
    { state_directory: "\(directory)/state", replies: "hold",
      plans: [{ id: "\(plan.id)", maildir: "\(directory)/box", addresses: ["info@example.org"] }],
      coordinators: [{ name: "Roos", address: "roos@example.net", plans: { "\(plan.id)": "owner" } }],
      site: {} }
    """
  let configuration = try Configuration.read(text: Array(text.utf8), file: "gehoord.conf")
  try configuration.prepareStateDirectory()
  let store = try PlanStore(directory: configuration.stateDirectory)
  let now = wallClock()
  _ = try store.importPlan(plan, actor: "benchmark", now: now)
  try PagesStore(store: store, plan: plan, now: now).fill(count)
  let site = Site(
    configuration: configuration, store: store, desk: SignInDesk {}, clock: { now }, wakeOthers: {},
    log: EventLog { print($0) })
  let browser = try Browser(site: site, store: store, now: now)
  let base = "/plans/\(plan.id)"
  // As much as one page holds.
  let fullest = LocalTime(now - 155 * PagesStore.pace, in: configuration.timeZone).isoDay
  let target = "\(plan.calls.first?.id ?? "-")+-"
  for path in [
    "/queue", "/mails/\(count / 2)", "/mails/100", "/mails/100/answer", "/search", "/plan", "/plan/edit", "/health",
    "/helpers", "/helpers?about=\(target)", "/helpers/list", "/letter?about=\(target)", "/said", "/report",
    "/report?since=\(fullest)",
    "/mails/100/person",
  ] {
    browser.measure(path) { .init(method: "GET", target: base + path, fields: $0.fields) }
  }
  for words in ["graag", "zaterdag 77", "buur77", "nergens"] {
    browser.measure("/search \(words)") { $0.post(base + "/search", "words=\(words.replacing(" ", with: "+"))") }
  }
}

/// Somebody who is signed in.
private struct Browser {
  let site: Site
  let cookie: String
  let token: String

  var fields: [(name: String, value: String)] { [("Host", "127.0.0.1:8025"), ("Cookie", "gehoord=\(cookie)")] }

  init(site: Site, store: PlanStore, now: Int64) throws {
    self.site = site
    let offer = try store.offerSignIn(to: "roos@example.net", visit: nil, lasting: 600, now: now)
    guard let offer, let new = try store.signIn(link: offer.token, isRemembered: false, now: now) else {
      fail("signing in")
    }
    cookie = new.token
    token = new.session.formToken
  }

  func post(_ target: String, _ form: String) -> SiteRequest {
    SiteRequest(
      method: "POST", target: target,
      fields: fields + [
        ("Origin", "http://127.0.0.1:8025"), ("Content-Type", "application/x-www-form-urlencoded"),
      ], body: Array("form=\(token)&\(form)".utf8))
  }

  func measure(_ name: String, _ request: (Browser) -> SiteRequest) {
    var slowest = Duration.zero
    var sum = Duration.zero
    var status = 0
    for round in 0..<21 {
      let request = request(self)
      let began = ContinuousClock.now
      status = site.answer(request).status
      let time = began.duration(to: .now)
      // The first answer prepares the statements.
      if round > 0 {
        slowest = max(slowest, time)
        sum += time
      }
    }
    print("\(status) \(name): average=\(milliseconds(sum / 20)) most=\(milliseconds(slowest))")
  }
}

private func milliseconds(_ time: Duration) -> Double {
  (time / .microseconds(1)).rounded() / 1_000
}
