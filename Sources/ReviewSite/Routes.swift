// The table of all routes: nothing that is not here is served.

internal import IntakeService
internal import Markup

enum Routes {
  /// Method, path, who may go there, and what answers. Nothing but a POST changes anything.
  static let all: [Route] = signing + queue + plan + people

  private static let signing: [Route] = [
    Route(.get, "/style.css", .anyone) { _ in
      .text(SiteStylesheet.text.markup, type: "text/css; charset=utf-8")
    },
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

  private static let queue: [Route] = [
    Route(.get, "/plans/:plan/queue", .role(.reader), QueuePages.list),
    Route(.get, "/plans/:plan/mails/:mail", .role(.reader), MailPage.show),
    Route(.post, "/plans/:plan/mails/:mail/decide", .role(.editor), MailActions.decide),
    Route(.post, "/plans/:plan/mails/:mail/hand", .role(.editor), MailActions.hand),
    Route(.post, "/plans/:plan/mails/:mail/undo", .role(.editor), MailActions.undo),
    Route(.post, "/plans/:plan/mails/:mail/confirm", .role(.editor), MailActions.confirm),
    Route(.get, "/plans/:plan/mails/:mail/answer", .role(.editor), AnswerPages.write),
    Route(.post, "/plans/:plan/mails/:mail/answer", .role(.editor), AnswerPages.send),
    Route(.post, "/plans/:plan/mails/:mail/release", .role(.editor), ReleasePages.release),
    Route(.post, "/plans/:plan/mails/:mail/suggestions/:item", .role(.editor), SuggestionActions.decide),
    Route(.get, "/plans/:plan/said", .role(.editor), EnterPages.ask),
    Route(.post, "/plans/:plan/said", .role(.editor), EnterPages.enter),
    Route(.post, "/plans/:plan/ledger/:ledger/retry", .role(.editor), NoticeActions.retryFile),
    Route(.post, "/plans/:plan/outbox/:outbox/resend", .role(.editor), NoticeActions.resend),
    Route(.post, "/plans/:plan/outbox/:outbox/drop", .role(.editor), NoticeActions.drop),
    Route(.post, "/plans/:plan/outbox/:outbox/undo", .role(.editor), NoticeActions.undoDrop),
    Route(.post, "/plans/:plan/breaker/close", .role(.editor), NoticeActions.closeBreaker),
  ]

  private static let plan: [Route] = [
    Route(.get, "/plans/:plan/plan", .role(.reader), PlanPages.show),
    Route(.get, "/plans/:plan/plan/edit", .role(.editor), PlanEditPages.whole),
    Route(.get, "/plans/:plan/plan/edit/:part", .role(.editor), PlanEditPages.part),
    Route(.post, "/plans/:plan/plan/preview", .role(.editor), PlanEditPages.preview),
    Route(.post, "/plans/:plan/plan/keep", .role(.editor), PlanEditPages.keep),
    Route(.post, "/plans/:plan/plan/publish", .role(.editor), PlanEditPages.publish),
    Route(.get, "/plans/:plan/report", .role(.reader), ReportPages.show),
    Route(.get, "/plans/:plan/search", .role(.reader), SearchPages.ask),
    Route(.post, "/plans/:plan/search", .role(.reader), SearchPages.found),
    Route(.get, "/plans/:plan/health", .role(.reader), HealthPages.show),
  ]

  private static let people: [Route] = [
    Route(.get, "/plans/:plan/helpers", .role(.reader), HelperPages.show),
    Route(.post, "/plans/:plan/offers/:offer/state", .role(.editor), HelperPages.setState),
    Route(.post, "/plans/:plan/offers/:offer/contact", .role(.editor), HelperPages.askForContact),
    Route(.get, "/plans/:plan/letter", .fresh(.editor), LetterPages.write),
    Route(.post, "/plans/:plan/letter", .fresh(.editor), LetterPages.go),
    Route(.get, "/plans/:plan/letter/:letter", .role(.editor), LetterPages.progress),
    Route(.post, "/plans/:plan/letter/:letter/undo", .role(.editor), LetterPages.takeBack),
    Route(.get, "/plans/:plan/helpers/list", .fresh(.editor), HelperPages.askList),
    Route(.post, "/plans/:plan/helpers/list", .fresh(.editor), HelperPages.list),
    Route(.get, "/plans/:plan/mails/:mail/person", .fresh(.owner), PersonPages.show),
    Route(.post, "/plans/:plan/mails/:mail/person/export", .fresh(.owner), PersonPages.export),
    Route(.post, "/plans/:plan/mails/:mail/person/erase", .fresh(.owner), PersonPages.erase),
  ]
}
