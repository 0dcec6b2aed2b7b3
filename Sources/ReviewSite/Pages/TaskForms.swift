// What a recorded item asks for, or a mail without a confirmation: the buttons for it.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

extension MailForms {
  /// Empty for a mail that waits: that has the form of its decision.
  func task(_ entry: QueueEntry) -> HTMLText {
    switch entry.subject {
    case .task(let kind, let position): task(kind, position, why: entry.why)
    case .unconfirmed: unconfirmed(why: entry.why)
    case .reading, .setAside, .undelivered, .breaker: ""
    }
  }

  private func task(_ kind: TaskKind, _ position: Int, why: String) -> HTMLText {
    let item = mail.summary.items.first { $0.position == position }
    let label = item.map { choice($0.kind, $0.target) } ?? ""
    return """
      <h2>\(why)</h2>
      <p><b>\(label)</b></p>
      \(form("decide", """
        <input type="hidden" name="item" value="\(position)">
        <button class="main" name="do" value="settle">\(visit.words.queue.settle)</button>
        """))
      """
  }

  private func unconfirmed(why: String) -> HTMLText {
    let words = visit.words.queue
    return """
      <p>\(why)</p>
      \(form("confirm", "<button class=\"main\">\(words.confirmNow)</button>"))\
      \(form("decide", "<button name=\"do\" value=\"leave-unconfirmed\">\(words.leaveUnconfirmed)</button>"))
      """
  }
}
