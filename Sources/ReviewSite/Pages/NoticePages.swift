// Notices of the queue: a file that was set aside, a mail of ours that did not arrive, the breaker, a plan that is not
// published; one button each.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum NoticeForms {
  /// What can be done about an entry that is about no mail; empty for who may only read.
  static func form(_ entry: QueueEntry, _ visit: Visit) -> HTMLText {
    guard visit.role.map({ $0 >= .editor }) == true else { return "" }
    let words = visit.words.queue
    let base = "/plans/\(entry.plan.text)"
    switch entry.subject {
    case .setAside(let ledger):
      return button(visit, "\(base)/ledger/\(ledger)/retry", words.retryFile)
    case .undelivered(let id):
      return "<p><bdi>\(entry.sender)</bdi></p>\n"
        + button(visit, "\(base)/outbox/\(id.rawValue)/resend", words.resend)
        + button(visit, "\(base)/outbox/\(id.rawValue)/drop", words.dropMail)
    case .breaker: return button(visit, "\(base)/breaker/close", words.closeBreaker)
    case .unpublished: return button(visit, "\(base)/plan/publish", visit.words.editing.publish)
    case .reading, .task, .unconfirmed: return ""
    }
  }

  /// What was done with a mail of ours a moment ago, with the way back where there is one.
  static func done(_ visit: Visit) throws -> HTMLText {
    let words = visit.words.queue
    let plan = try visit.settings().id
    if let id = visit.query.number("dropped") {
      let way = button(visit, "/plans/\(plan.text)/outbox/\(id)/undo", words.undo)
      return "<div class=\"done\" role=\"status\">\n<p>\(words.dropped)</p>\n\(way)</div>\n"
    }
    let told = ["resent": words.resent, "restored": words.restored, "retried": words.retried].first {
      visit.query[$0.key] != nil
    }
    return told.map { "<div class=\"done\" role=\"status\"><p>\($0.value)</p></div>\n" } ?? ""
  }

  private static func button(_ visit: Visit, _ action: String, _ word: String) -> HTMLText {
    PageFrame.form(visit, action, "<button>\(word)</button>")
  }
}

/// What these buttons do. Whoever comes second finds it done, and sees the queue as it stands.
enum NoticeActions {
  static func retryFile(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    let isOpen = try visit.store.retry(
      ledger: Int64(try visit.number("ledger")), plan: plan.id, actor: try visit.acting().name, now: visit.now)
    guard isOpen else { throw VisitProblem.notFound }
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.id.text)/queue?retried=1")
  }

  static func resend(_ visit: Visit) throws -> SiteResponse {
    try change(visit, "resent", visit.store.release)
  }

  static func drop(_ visit: Visit) throws -> SiteResponse {
    try change(visit, "dropped", visit.store.drop)
  }

  static func undoDrop(_ visit: Visit) throws -> SiteResponse {
    try change(visit, "restored", visit.store.takeBackDrop)
  }

  /// - Parameter told: what the queue then tells.
  private static func change(
    _ visit: Visit, _ told: String, _ body: (OutboxID, PlanID, String, Int64) throws -> Bool
  ) throws -> SiteResponse {
    let plan = try visit.settings().id
    let id = OutboxID(Int64(try visit.number("outbox")))
    guard try body(id, plan, try visit.acting().name, visit.now) else { return .seeOther("/plans/\(plan.text)/queue") }
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.text)/queue?\(told)=\(id.rawValue)")
  }

  static func closeBreaker(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    _ = try visit.store.closeBreaker(plan.id, actor: try visit.acting().name, now: visit.now)
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.id.text)/queue")
  }
}
