// The table of all routes: nothing that is not here is served.

internal import Markup

enum Routes {
  /// Method, path, who may go there, and what answers. Nothing but a POST changes anything.
  static let all: [Route] = signing

  private static let signing: [Route] = [
    Route(.get, "/style.css", .anyone) { _ in .text(SiteStylesheet.text.markup, type: "text/css; charset=utf-8") },
    Route(.get, "/sign-in", .anyone, SignInPages.ask),
    Route(.post, "/sign-in", .anyone, SignInPages.asked),
    Route(.post, "/sign-in/code", .anyone, SignInPages.code),
    Route(.post, "/sign-in/fresh", .signedIn, SignInPages.asked),
    Route(.get, "/enter/:token", .anyone, SignInPages.link),
    Route(.post, "/enter", .anyone, SignInPages.enter),
    Route(.post, "/sign-out", .signedIn, SignInPages.signOut),
    Route(.post, "/sign-out-everywhere", .signedIn, SignInPages.signOutEverywhere),
    Route(.get, "/", .signedIn, SignInPages.home),
  ]
}
