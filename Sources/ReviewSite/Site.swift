// The gate of the page: every request passes each check in turn, or is turned away.

internal import Digests
internal import IntakeModel
package import IntakeService
package import PlanStorage

/// The page. Used on the server's thread alone, with its own connection to the store.
package final class Site {
  let configuration: Configuration
  let store: PlanStore
  let desk: SignInDesk
  /// To be called after something was put into the store that another thread acts on.
  let wakeOthers: @Sendable () -> Void
  private let clock: @Sendable () -> Int64
  private let log: EventLog
  private let routes = Routes.all
  /// Scheme, host and port, as browsers write it (RFC 6454 §6.2).
  private let origin: String

  package init(
    configuration: Configuration, store: PlanStore, desk: SignInDesk,
    clock: @escaping @Sendable () -> Int64,
    wakeOthers: @escaping @Sendable () -> Void, log: EventLog
  ) {
    self.configuration = configuration
    self.store = store
    self.desk = desk
    self.clock = clock
    self.wakeOthers = wakeOthers
    self.log = log
    origin = configuration.siteOrigin?.lowercased() ?? ""
  }

  /// Plain http is for this machine alone; the configuration sees to that.
  private var isSecure: Bool { origin.hasPrefix("https://") }
  /// What the Host field holds of a browser that was not led astray.
  private var host: String { origin.split(separator: "/").last.map(String.init) ?? "" }
  var sessionCookie: SiteCookie { .session(isSecure: isSecure) }
  var visitCookie: SiteCookie { .visit(isSecure: isSecure) }
  /// How long after signing in what needs a fresh link may be done, in seconds.
  static let freshness: Int64 = 15 * 60

  /// Answers a request; never throws, and tells a stranger nothing.
  package func answer(_ request: SiteRequest) -> SiteResponse {
    do {
      return try admit(request)
    } catch VisitProblem.notFound {
      return plain(404, to: request)
    } catch VisitProblem.badForm {
      return plain(400, to: request)
    } catch {
      log(.error, "page-failed", ["because": error])
      return plain(503, to: request)
    }
  }

  private func plain(_ status: Int, to request: SiteRequest) -> SiteResponse {
    let language = language(of: request)
    return .page(PageFrame.notice(SiteWords.of(language).refusal(status), language: language), status: status)
  }

  /// The coordinator's; the browser's where nobody is signed in, or the store does not answer.
  private func language(of request: SiteRequest) -> String {
    do {
      return try signedIn(request, now: clock())?.coordinator.language ?? request.language
    } catch {
      return request.language
    }
  }

  private func admit(_ request: SiteRequest) throws -> SiteResponse {
    // A page elsewhere can make a name of its own point to this machine (DNS rebinding); the Host field tells.
    guard request.only("host")?.lowercased() == host else { return plain(421, to: request) }
    guard let path = request.path, let query = request.query else { return plain(400, to: request) }
    // RFC 9110 §9.3.2: as GET; libmicrohttpd leaves the body out.
    let method = request.method == "HEAD" ? "GET" : request.method
    let found = routes.filter { $0.match(path) != nil }
    let now = clock()
    let signedIn = try signedIn(request, now: now)
    guard let route = found.first(where: { $0.method.rawValue == method }) else {
      // Whoever is not signed in does not learn which places there are.
      guard signedIn != nil else { return method == "GET" ? toSignIn(request) : plain(403, to: request) }
      guard !found.isEmpty else { return plain(404, to: request) }
      return plain(405, to: request).adding(
        "Allow", Set(found.map(\.method.rawValue)).sorted().joined(separator: ", "))
    }
    let parameters = route.match(path) ?? [:]
    let plan = parameters["plan"].flatMap { configuration.plan(PlanID($0)) }
    let visit = Visit(
      site: self, request: request, parameters: parameters,
      form: route.method == .post ? request.form ?? FormFields() : FormFields(), query: query,
      signedIn: signedIn,
      visit: visitCookie.token(in: request) ?? randomToken(), plan: plan, now: now)
    if let refusal = try refusal(of: visit, on: route) { return refusal }
    return try route.answer(visit)
  }

  /// Every reason for which a request is turned away, in their order; nil when it may go on.
  private func refusal(of visit: Visit, on route: Route) throws -> SiteResponse? {
    if route.access != .anyone, visit.signedIn == nil {
      return route.method == .get ? toSignIn(visit.request) : plain(403, to: visit.request)
    }
    if route.method == .post {
      guard visit.request.form != nil else { return plain(400, to: visit.request) }
      guard isFromHere(visit.request), isFormOfOurs(visit) else { return plain(403, to: visit.request) }
    }
    switch route.access {
    case .anyone, .signedIn: return nil
    case .role(let least): return mayEnter(visit, least) ? nil : plain(404, to: visit.request)
    case .fresh(let least):
      guard mayEnter(visit, least) else { return plain(404, to: visit.request) }
      let age = visit.now - (visit.signedIn?.session.signedInAt ?? 0)
      return age <= Self.freshness ? nil : SignInPages.freshLinkNeeded(visit)
    }
  }

  private func mayEnter(_ visit: Visit, _ least: Configuration.Role) -> Bool {
    visit.plan != nil && visit.role.map { $0 >= least } ?? false
  }

  /// Whether a form was sent by a page of ours. Since our pages name no referrer, browsers write `null` for it (Fetch
  /// standard, "append a request Origin header"); then they say themselves that it is the same origin.
  private func isFromHere(_ request: SiteRequest) -> Bool {
    switch request.only("origin") {
    case origin: true
    case "null": request.only("sec-fetch-site") == "same-origin"
    default: false
    }
  }

  private func isFormOfOurs(_ visit: Visit) -> Bool {
    guard let sent = visit.form["form"] else { return false }
    // Before signing in it belongs to the visit, whose cookie must have come along.
    guard visit.signedIn != nil || visitCookie.token(in: visit.request) != nil else { return false }
    return constantTimeEqual(Array(sent.utf8), Array(visit.formToken.utf8))
  }

  /// - Parameter identity: as `MailAddress.identity`.
  func coordinator(_ identity: String) -> Configuration.Coordinator? {
    configuration.coordinators.first { $0.address.identity == identity }
  }

  /// Whoever was taken out of the configuration is signed in no more; nor is a remembered device of an owner.
  private func signedIn(_ request: SiteRequest, now: Int64) throws -> Visit.SignedIn? {
    guard let token = sessionCookie.token(in: request),
      let session = try store.session(token, now: now),
      let coordinator = coordinator(session.coordinator)
    else { return nil }
    guard !coordinator.isOwner || now - session.signedInAt < SessionTerm.ordinary else {
      return nil
    }
    return Visit.SignedIn(coordinator: coordinator, session: session, token: token)
  }

  /// The way there is kept for after signing in.
  private func toSignIn(_ request: SiteRequest) -> SiteResponse {
    let path = request.path.map { "/" + $0.joined(separator: "/") } ?? "/"
    return .seeOther(SignInPages.isPlaceToGo(path) ? "/sign-in?next=" + path : "/sign-in")
  }
}

extension Configuration.Coordinator {
  /// Whether they may erase and export somewhere: then their device is not remembered.
  var isOwner: Bool { plans.values.contains(.owner) }
}
