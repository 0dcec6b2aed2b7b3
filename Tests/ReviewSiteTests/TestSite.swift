// The page without a socket: a store of a test's own, two plans, four coordinators, a clock that is set by hand.

import Foundation
import IntakeModel
import IntakeService
import PlanStorage
import Synchronization
import TestSupport
import Testing

@testable import ReviewSite

/// Requests go straight to the gate, as the server would hand them over.
final class TestSite {
  static let noon: Int64 = 1_790_000_000
  static let plan = PlanID("kracht-van-mokum")
  static let other = PlanID("maakbanken")

  let directory: URL
  let store: PlanStore
  let site: Site
  let origin: String
  let configuration: Configuration
  private let clock: Clock

  /// Shared with the site, which asks it.
  final class Clock: Sendable {
    let now = Mutex(TestSite.noon)
  }

  var now: Int64 {
    get { clock.now.withLock { $0 } }
    set { clock.now.withLock { $0 = newValue } }
  }

  /// Roos edits the first plan, Omar owns both, Els reads the first, Zed edits the second only.
  init(origin: String = "http://127.0.0.1:8025") throws {
    directory = try makeTemporaryDirectory("gehoord-site")
    self.origin = origin
    let clock = Clock()
    self.clock = clock
    let text = """
      {
        state_directory: "\(directory.path)/state", replies: "hold", time_zone: "Europe/Amsterdam",
        plans: [
          { id: "\(Self.plan)", maildir: "\(directory.path)/first", addresses: ["info@buurt.example"],
            human_address: "bestuur@buurt-bestuur.example" },
          { id: "\(Self.other)", maildir: "\(directory.path)/second", addresses: ["ma@buurt.example"] },
        ],
        coordinators: [
          { name: "Roos", address: "roos@example.org", plans: { "\(Self.plan)": "editor" } },
          { name: "Omar", address: "omar@example.org", plans: { "\(Self.plan)": "owner", "\(Self.other)": "owner" } },
          { name: "Els", address: "els@example.org", language: "en", plans: { "\(Self.plan)": "reader" } },
          { name: "Zed", address: "zed@example.org", plans: { "\(Self.other)": "editor" } },
        ],
        site: { listen: "127.0.0.1:8025"\(origin.hasPrefix("https") ? ", public_url: \"\(origin)/\"" : "") },
      }
      """
    configuration = try Configuration.read(text: Array(text.utf8), file: "gehoord.conf")
    try configuration.prepareStateDirectory()
    for folder in ["first", "second"].flatMap({ box in ["new", "cur", "tmp"].map { "\(box)/\($0)" } }) {
      try FileManager.default.createDirectory(
        at: directory.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    store = try PlanStore(directory: configuration.stateDirectory)
    for id in [Self.plan, Self.other] {
      let file = projectRoot.appendingPathComponent("samples/plans/\(id).json").path
      _ = try store.importPlan(try NamedFile.plan(file), actor: "test", now: Self.noon)
    }
    site = Site(
      configuration: configuration, store: try PlanStore(directory: configuration.stateDirectory),
      desk: SignInDesk {}, clock: { clock.now.withLock { $0 } }, wakeOthers: {}, log: EventLog { print($0) })
  }

  deinit {
    do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(directory.path)") }
  }

  /// A browser: it keeps cookies, and says where a form comes from.
  func browser() -> TestBrowser { TestBrowser(self) }

  /// A browser in which that coordinator is signed in.
  func browser(of name: String) throws -> TestBrowser {
    let browser = TestBrowser(self)
    try browser.signIn(name)
    return browser
  }
}

/// What a browser does, as far as this site asks for it.
final class TestBrowser {
  private let place: TestSite
  private(set) var cookies: [String: String] = [:]
  /// As Chromium sends it with `Referrer-Policy: no-referrer`.
  var originFields: [(name: String, value: String)] = [("Origin", "null"), ("Sec-Fetch-Site", "same-origin")]
  private(set) var last = SiteResponse(status: 0, fields: [], body: [])

  init(_ place: TestSite) { self.place = place }

  var text: String { String(decoding: last.body, as: UTF8.self) }
  var location: String? { last.fields.first { $0.name == "Location" }?.value }
  /// What the last page's first form holds.
  var formToken: String { value(of: "form") ?? "" }

  func value(of name: String) -> String? {
    guard let start = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  @discardableResult
  func get(_ path: String) -> SiteResponse { send(SiteRequest(method: "GET", target: path, fields: fields([]))) }

  /// Posts a form with the token of the page last seen, unless another is given.
  @discardableResult
  func post(_ path: String, _ values: [(String, String)] = [], token: String? = nil) -> SiteResponse {
    let all = [("form", token ?? formToken)] + values
    let body = all.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
    return send(
      SiteRequest(
        method: "POST", target: path,
        fields: fields(originFields + [("Content-Type", "application/x-www-form-urlencoded")]), body: Array(body.utf8)))
  }

  @discardableResult
  func send(_ request: SiteRequest) -> SiteResponse {
    last = place.site.answer(request)
    for field in last.fields where field.name == "Set-Cookie" {
      let parts = field.value.prefix { $0 != ";" }.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      cookies[String(parts[0])] = field.value.contains("Max-Age=0") ? nil : String(parts[1])
    }
    return last
  }

  func fields(_ more: [(name: String, value: String)]) -> [(name: String, value: String)] {
    let sent = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    return [("Host", place.origin.replacing(/^https?:\/\//, with: ""))] + (sent.isEmpty ? [] : [("Cookie", sent)])
      + more
  }

  /// Opens the link that a mail would bring, and presses the button.
  func signIn(_ name: String, remembering: Bool = false) throws {
    let offer = try #require(
      try place.store.offerSignIn(to: "\(name.lowercased())@example.org", visit: nil, lasting: 600, now: place.now))
    get("/enter/\(offer.token)")
    post("/enter", [("token", offer.token)] + (remembering ? [("remember", "yes")] : []))
    try #require(last.status == 303)
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension TestSite {
  /// The files of the store in which these bytes stand.
  func files(holding text: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: configuration.stateDirectory).filter { name in
      try Data(contentsOf: directory.appendingPathComponent("state/\(name)")).range(of: Data(text.utf8)) != nil
    }
  }
}

extension TestSite {
  /// What the forms of that browser hold.
  func formToken(of browser: TestBrowser) throws -> String {
    let token = try #require(browser.cookies["gehoord"] ?? browser.cookies["gehoord-visit"])
    return store.formToken(of: token)
  }
}
