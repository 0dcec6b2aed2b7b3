// What a recorded item asks for, or a mail without a confirmation: the buttons for it.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

extension MailForms {
  /// Empty for a mail that waits: that has the form of its decision.
  func task(_ entry: QueueEntry) throws -> HTMLText {
    switch entry.subject {
    case .task(let kind, let position): try task(kind, position, why: entry.why)
    case .unconfirmed: unconfirmed(why: entry.why)
    case .reading, .setAside, .undelivered, .breaker, .unpublished: ""
    }
  }

  private func task(_ kind: TaskKind, _ position: Int, why: String) throws -> HTMLText {
    let item = mail.summary.items.first { $0.position == position }
    let label = item.map { choice($0.kind, $0.target) } ?? ""
    var ways: HTMLText = ""
    switch kind {
    case .question, .correction: ways = answerLink(position)
    case .offer:
      ways = answerLink(position, begin: .invitation)
      if let target = item?.target, mail.summary.mailbox != nil {
        ways += """
          <p><a class="button" href="\(HelperPages.path(plan.id, about: target))">\(visit.words.letters.ask)</a></p>

          """
      }
    case .suggestion: ways = item.map(suggestion) ?? ""
    case .reaction: ways = try item.map(release) ?? ""
    }
    let settle = form(
      "decide",
      """
      <input type="hidden" name="item" value="\(position)">
      <button name="do" value="settle">\(visit.words.queue.settle)</button>
      """)
    return """
      <h2>\(why)</h2>
      <p><b>\(label)</b></p>
      \(ways)\(settle)
      """
  }

  /// The way to the page where an answer is written.
  /// - Parameters:
  ///   - position: the item that is answered; nil for the mail as a whole.
  ///   - begin: how the letter begins.
  func answerLink(_ position: Int?, begin: AnswerTemplate = .blank) -> HTMLText {
    guard mail.summary.mailbox != nil else { return "" }
    let fields =
      (begin == .blank ? [] : ["begin=\(begin.rawValue)"])
      + [("item", position), ("next", next)].compactMap { name, value in value.map { "\(name)=\($0)" } }
    let query = fields.isEmpty ? "" : "?" + fields.joined(separator: "&")
    let rank: HTMLText = position == nil ? "" : " main"
    return """
      <p><a class="button\(rank)" href="/plans/\(plan.id.text)/mails/\(mail.summary.number)/answer\(query)">\
      \(visit.words.doing.answer)</a></p>

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

extension QueueEntry.Subject {
  /// Whether its own task leads to an answer.
  var isQuestion: Bool {
    switch self {
    case .task(.question, _), .task(.correction, _), .task(.offer, _): true
    default: false
    }
  }
}
