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

  private static func button(_ visit: Visit, _ action: String, _ word: String) -> HTMLText {
    PageFrame.form(visit, action, "<button>\(word)</button>")
  }
}

/// What these buttons do. Whoever comes second finds it done, and sees the queue as it stands.
enum NoticeActions {
  static func retryFile(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    guard try visit.store.retry(ledger: Int64(try visit.number("ledger")), plan: plan.id) else {
      throw VisitProblem.notFound
    }
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.id.text)/queue")
  }

  static func resend(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    _ = try visit.store.release(
      OutboxID(Int64(try visit.number("outbox"))), plan: plan.id, now: visit.now)
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.id.text)/queue")
  }

  static func drop(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    _ = try visit.store.drop(
      OutboxID(Int64(try visit.number("outbox"))), plan: plan.id, now: visit.now)
    return .seeOther("/plans/\(plan.id.text)/queue")
  }

  static func closeBreaker(_ visit: Visit) throws -> SiteResponse {
    let plan = try visit.settings()
    _ = try visit.store.closeBreaker(plan.id, actor: try visit.acting().name, now: visit.now)
    visit.site.wakeOthers()
    return .seeOther("/plans/\(plan.id.text)/queue")
  }
}
