// The queue as a list: what waits, why, since when, and what is proposed.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum QueuePages {
  /// More than anybody does in an evening.
  static let mostEntries = 50

  static func list(_ visit: Visit) throws -> SiteResponse {
    let words = visit.words.queue
    let counts = try visit.coordinating.queueCounts(
      try visit.settings(), for: try visit.acting(), atMost: mostCounted, now: visit.now)
    let entries = try visit.queue()
    guard !entries.isEmpty else {
      return PageFrame.page(
        visit, title: words.title, at: .queue,
        main: try done(visit) + "<p>\(words.empty)</p>\n<p class=\"hint\">\(words.emptyHint)</p>\n" + entering(visit))
    }
    var main = try done(visit)
    main += "<p>\(words.counts(counts.readings, counts.tasks, counts.notices))</p>\n"
    if let first = entries.first(where: { $0.mail != nil }), let link = place(of: first, visit) {
      main +=
        "<p><a class=\"button main\" href=\"\(link)\" accesskey=\"b\">\(words.begin)</a></p>\n"
    }
    main += "<ul>\n" + entries.map { card($0, visit) }.joined() + "</ul>\n"
    if counts.total > entries.count {
      main += "<p class=\"quiet\">\(words.more(counts.total - entries.count))</p>\n"
    }
    return PageFrame.page(visit, title: words.title, at: .queue, main: main + entering(visit))
  }

  /// The way to enter what did not come by mail.
  private static func entering(_ visit: Visit) -> HTMLText {
    guard let plan = visit.plan?.id, visit.role.map({ $0 >= .editor }) == true else { return "" }
    return "<p><a class=\"button\" href=\"/plans/\(plan.text)/said\">\(visit.words.doing.enter)</a></p>\n"
  }

  /// What was done a moment ago, with the way back.
  private static func done(_ visit: Visit) throws -> HTMLText {
    guard let number = visit.query.number("after") else { return try NoticeForms.done(visit) }
    return try MailPage.doneBar(number, visit)
  }

  /// The page of the mail that an entry is about.
  static func place(of entry: QueueEntry, _ visit: Visit) -> String? {
    entry.mail.map { "/plans/\(entry.plan.text)/mails/\($0.number)" }
  }

  private static func card(_ entry: QueueEntry, _ visit: Visit) -> HTMLText {
    let isUrgent = entry.urgency == .personInNeed || entry.urgency == .complaint
    let marks: HTMLText = isUrgent ? " urgent" : ""
    guard let link = place(of: entry, visit) else {
      return
        "<li class=\"card\(marks)\"><p>\(entry.why) <span class=\"quiet\">\(since(entry.since, visit))</span></p>\n"
        + NoticeForms.form(entry, visit) + "</li>\n"
    }
    let proposal = entry.proposals.map { proposal in
      visit.terms.named(proposal.choice.kind, proposal.choice.target, title: proposal.choice.title)
    }.joined(separator: ", ")
    return """
      <li class="card\(marks)"><a href="\(link)">
      <b>\(entry.reference) <bdi>\(name(of: entry, visit))</bdi></b>
      \(tag(entry, visit))<span>\(proposal.isEmpty ? entry.mail?.subject ?? "" : proposal)</span><br>
      <span class="quiet">\(entry.why), \(since(entry.since, visit))</span>
      </a></li>

      """
  }

  private static func name(of entry: QueueEntry, _ visit: Visit) -> String {
    entry.mail.flatMap { $0.fromName ?? $0.mailbox } ?? visit.terms.unknownSender
  }

  static func tag(_ entry: QueueEntry, _ visit: Visit) -> HTMLText {
    let words = visit.words.queue
    let tag: String?
    switch entry.urgency {
    case .personInNeed: tag = words.inNeed
    case .complaint: tag = words.complaint
    case .overdue: tag = words.overdue
    case .ordinary: tag = nil
    }
    var html: HTMLText = tag.map { "<span class=\"tag\">\($0)</span> " } ?? ""
    if let name = entry.mail?.assignedTo {
      html += "<span class=\"tag\">\(words.assignedTo(name))</span> "
    }
    return html
  }

  static func since(_ moment: Int64, _ visit: Visit) -> HTMLText {
    let day = visit.localTime(moment).isoMinute
    return "<time datetime=\"\(day)\">\(visit.words.queue.since(visit.days(since: moment)))</time>"
  }
}
