// Signing in and out: ask for a link, type the code, press the button behind the link.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum SignInPages {
  /// Only within a plan: nobody is sent anywhere else after signing in.
  static func isPlaceToGo(_ path: String) -> Bool {
    path.hasPrefix("/plans/") && path.utf8.count <= 200
      && SiteRequest(method: "GET", target: path).path != nil && !path.contains("?")
  }

  private static func next(_ text: String?) -> String? {
    text.flatMap { isPlaceToGo($0) ? $0 : nil }
  }

  /// The page where the mail address is asked for.
  static func ask(_ visit: Visit) throws -> SiteResponse {
    guard visit.signedIn == nil else { return .seeOther(next(visit.query["next"]) ?? "/") }
    let words = visit.words.signing
    let gone: HTMLText =
      visit.query["out"] != nil ? "<p class=\"done\" role=\"status\">\(words.signedOut)</p>\n" : ""
    let content: HTMLText = """
      \(hidden("next", next(visit.query["next"])))<label for="address">\(words.address)</label>
      <input id="address" name="address" type="email" autocomplete="email" required autofocus maxlength="254">
      <button class="main">\(words.ask)</button>
      """
    return withVisit(
      visit,
      PageFrame.page(
        visit, title: words.title,
        main: gone + "<p>\(words.intro)</p>\n"
          + PageFrame.form(visit, "/sign-in", content, name: " class=\"sign\"")))
  }

  /// Notes the wish. The answer is the same for every address: it is looked up by another thread, later.
  static func asked(_ visit: Visit) throws -> SiteResponse {
    let address =
      visit.signedIn?.coordinator.address.description ?? visit.form.text("address") ?? ""
    visit.site.desk.leave(
      SignInWish(address: address, visit: visit.visit, next: next(visit.form["next"])))
    return look(visit, problem: nil)
  }

  private static func look(_ visit: Visit, problem: String?, status: Int = 200) -> SiteResponse {
    let words = visit.words.signing
    let warning: HTMLText = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>\n" } ?? ""
    let content: HTMLText = """
      \(hidden("next", next(visit.form["next"])))<label for="code">\(words.code)</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]{6,9}" required \
      autofocus maxlength="9">
      \(remember(visit))<button class="main">\(words.useCode)</button>
      """
    return withVisit(
      visit,
      PageFrame.page(
        visit, title: words.lookTitle,
        main: warning + "<p>\(words.look)</p>\n"
          + PageFrame.form(visit, "/sign-in/code", content, name: " class=\"sign\"")
          + "<p><a href=\"/sign-in\">\(words.again)</a></p>\n", status: status))
  }

  /// The code was typed.
  static func code(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.signing
    let digits = (visit.form["code"] ?? "").filter { $0 != " " }
    switch try visit.store.signIn(
      code: digits, visit: visit.visit, isRemembered: visit.form["remember"] == "yes",
      now: visit.now)
    {
    case .signedIn(let session): return try welcome(visit, session)
    case .wrong: return look(visit, problem: words.codeWrong, status: 403)
    case .spent: return look(visit, problem: words.codeSpent, status: 403)
    }
  }

  /// Behind the link: a button and no more, since programs that look into mail follow links too.
  static func link(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.signing
    let token = visit.parameters["token"] ?? ""
    guard try visit.store.isSignIn(token, now: visit.now) else { return spent(visit) }
    let content: HTMLText = """
      \(hidden("token", token))\(hidden("next", next(visit.query["next"])))\(remember(visit))\
      <button class="main" autofocus>\(words.enterButton)</button>
      """
    return withVisit(
      visit,
      PageFrame.page(
        visit, title: words.enterTitle,
        main: "<p>\(words.enter)</p>\n"
          + PageFrame.form(visit, "/enter", content, name: " class=\"sign\"")))
  }

  /// The button behind the link was pressed: this uses the link up.
  static func enter(_ visit: Visit) throws -> SiteResponse {
    let session = try visit.store.signIn(
      link: visit.form["token"] ?? "", isRemembered: visit.form["remember"] == "yes", now: visit.now
    )
    guard let session else { return spent(visit) }
    return try welcome(visit, session)
  }

  private static func spent(_ visit: Visit) -> SiteResponse {
    let words = visit.words
    return PageFrame.page(
      visit, title: words.signing.title,
      main: """
        <p class="problem" role="alert">\(words.signing.linkSpent)</p>
        <p><a class="button main" href="/sign-in">\(words.signing.ask)</a></p>

        """, status: 403)
  }

  /// A new token at each sign-in; the one before it, of this browser, is worth nothing any more.
  private static func welcome(_ visit: Visit, _ new: NewSession) throws -> SiteResponse {
    if let old = visit.signedIn?.token { try visit.store.endSession(old) }
    let coordinator = visit.site.coordinator(new.session.coordinator)
    let isRemembered = new.session.isRemembered && coordinator?.isOwner == false
    return SiteResponse.seeOther(next(visit.form["next"]) ?? "/")
      .setting(
        visit.site.sessionCookie.setting(
          new.token, lasting: isRemembered ? SessionTerm.remembered : nil)
      ).setting(visit.site.visitCookie.clearing)
  }

  /// Asked in the middle of the work.
  /// - Parameter next: where to go then; nil: to the same place, which is a page or has one of the same path.
  static func freshLinkNeeded(_ visit: Visit, next place: String? = nil) -> SiteResponse {
    let words = visit.words.signing
    let path = place ?? "/" + (visit.request.path ?? []).joined(separator: "/")
    return withVisit(
      visit,
      PageFrame.page(
        visit, title: words.freshTitle,
        main: "<p>\(words.fresh)</p>\n"
          + PageFrame.form(
            visit, "/sign-in/fresh",
            "\(hidden("next", next(path)))<button class=\"main\" autofocus>\(words.freshButton)</button>"
          ),
        status: 403))
  }

  static func signOut(_ visit: Visit) throws -> SiteResponse {
    if let token = visit.signedIn?.token { try visit.store.endSession(token) }
    return gone(visit)
  }

  static func signOutEverywhere(_ visit: Visit) throws -> SiteResponse {
    if let coordinator = visit.signedIn?.session.coordinator {
      try visit.store.endAllSessions(of: coordinator)
    }
    return gone(visit)
  }

  private static func gone(_ visit: Visit) -> SiteResponse {
    SiteResponse.seeOther("/sign-in?out=1").setting(visit.site.sessionCookie.clearing)
      .adding("Clear-Site-Data", "\"cache\"")
  }

  /// Where there is one plan, straight to its queue.
  static func home(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words
    let plans = visit.site.configuration.plans.map(\.id).filter {
      visit.coordinator?.plans[$0] != nil
    }
    if plans.count == 1, let plan = plans.first { return .seeOther("/plans/\(plan.text)/queue") }
    let links = plans.map { plan -> HTMLText in
      "<li><a class=\"button main\" href=\"/plans/\(plan.text)/queue\">\(PageFrame.planTitle(plan, visit))</a></li>\n"
    }
    return PageFrame.page(
      visit, title: words.signing.choosePlan,
      main: "<ul class=\"choices\">\n\(links.joined())</ul>\n")
  }

  private static func remember(_ visit: Visit) -> HTMLText {
    let words = visit.words.signing
    return """
      <p class="check"><input type="checkbox" id="remember" name="remember" value="yes" aria-describedby="remember-hint">
      <label for="remember">\(words.remember)</label></p>
      <p class="hint" id="remember-hint">\(words.rememberHint)</p>

      """
  }

  private static func hidden(_ name: String, _ value: String?) -> HTMLText {
    value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">\n" } ?? ""
  }

  /// The cookie that the form's token belongs to, where the browser did not hold one.
  private static func withVisit(_ visit: Visit, _ response: SiteResponse) -> SiteResponse {
    guard visit.site.visitCookie.token(in: visit.request) == nil else { return response }
    return response.setting(visit.site.visitCookie.setting(visit.visit))
  }
}
