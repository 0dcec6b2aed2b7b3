// One mail: what it says, what we read in it, and what can be done with it, the likeliest first.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

enum MailPage {
  static func show(_ visit: Visit) throws -> SiteResponse {
    let number = try visit.number("mail")
    guard
      let mail = try visit.coordinating.mail(
        number, in: try visit.settings(), for: try visit.acting())
    else {
      throw VisitProblem.notFound
    }
    return try page(
      mail, visit, above: try visit.query.number("after").map { try doneBar($0, visit) } ?? "")
  }

  /// - Parameters:
  ///   - above: what was done, or what went wrong.
  ///   - sent: a form of this page that could not be carried out; it is shown as it was sent.
  static func page(
    _ mail: MailDetail, _ visit: Visit, above: HTMLText, sent: FormFields? = nil, status: Int = 200
  ) throws -> SiteResponse {
    let entries = try visit.queue(withWordsOf: mail.summary.number)
    let own = entries.filter { $0.mail?.number == mail.summary.number }
    let following = next(after: mail.summary.number, in: entries)
    let plan = try visit.currentPlan()
    let forms = MailForms(
      mail: mail, plan: plan, visit: visit, next: following,
      mayEdit: try visit.acting().may(.editor, in: plan.id), sent: sent)
    var main = above + header(mail, own, visit)
    main += words(mail, visit)
    main += try forms.all(own)
    if mail.summary.waitingSince != nil || !own.isEmpty {
      let link =
        following.map { "/plans/\(plan.id.text)/mails/\($0)" } ?? "/plans/\(plan.id.text)/queue"
      main +=
        "<p><a class=\"button\" href=\"\(link)\" accesskey=\"n\">\(visit.words.queue.skip)</a></p>\n"
    }
    main += rest(mail, visit)
    main += history(mail, visit)
    if try visit.acting().may(.owner, in: plan.id), mail.summary.fromAddress != nil {
      main +=
        "<p><a href=\"/plans/\(plan.id.text)/mails/\(mail.summary.number)/person\">\(visit.words.person.link)</a></p>\n"
    }
    return PageFrame.page(
      visit, title: mail.summary.reference, at: .queue, main: main, status: status)
  }

  /// The mail after this one in the queue, from the beginning again after the last.
  static func next(after number: Int, in entries: [QueueEntry]) -> Int? {
    let numbers = entries.compactMap { $0.mail?.number }
    let following =
      numbers.lastIndex(of: number).map { numbers[($0 + 1)...] + numbers[..<$0] } ?? numbers[...]
    return following.first { $0 != number }
  }

  private static func header(_ mail: MailDetail, _ entries: [QueueEntry], _ visit: Visit)
    -> HTMLText
  {
    let words = visit.words.queue
    let summary = mail.summary
    var facts: [(String, HTMLText)] = []
    let entry = entries.first
    for entry in entries {
      facts.append(
        (
          words.waits,
          "\(QueuePages.tag(entry, visit))\(entry.why), \(QueuePages.since(entry.since, visit))"
        ))
    }
    let sender =
      entry?.sender
      ?? [summary.fromName, summary.mailbox ?? (summary.fromName == nil ? visit.terms.unknownSender : nil)]
      .compactMap { $0 }.joined(separator: " ")
    facts.append((words.from, "<bdi>\(sender)</bdi>"))
    facts.append((words.proof, "\(visit.terms.verification(summary.authentication))"))
    if let known = entry?.senderHistory, !known.isEmpty { facts.append((words.known, "\(known)")) }
    facts.append((words.subject, "<bdi>\(summary.subject)</bdi>"))
    facts.append((words.received, "\(visit.localTime(summary.receivedAt).isoMinute)"))
    if !summary.flags.isEmpty {
      facts.append(
        (words.note, "\(summary.flags.map { visit.terms.word($0) }.joined(separator: ", "))"))
    }
    let rows = facts.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" as HTMLText }.joined()
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  static func words(_ mail: MailDetail, _ visit: Visit) -> HTMLText {
    let words = visit.words.queue
    guard !mail.ownText.isEmpty else { return "<p class=\"quiet\">\(words.noWords)</p>\n" }
    let stands = mail.summary.items.filter { $0.state == .waiting || $0.state == .recorded }
    return """
      <h2>\(words.ownWords)</h2>
      <blockquote lang="\(language(mail.summary.language))"\(length(mail.ownText))>\
      \(EvidenceText.marked(mail.ownText, stands.flatMap(\.evidence)))</blockquote>

      """
  }

  private static func length(_ text: String) -> HTMLText {
    text.utf8.count > 600 ? " class=\"long\"" : ""
  }

  /// RFC 5646 §2.2.1; what is no code of a language is none at all.
  static func language(_ code: String) -> String {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      ? code : "und"
  }

  private static func rest(_ mail: MailDetail, _ visit: Visit) -> HTMLText {
    let words = visit.words.queue
    let files = mail.attachments.map { file -> HTMLText in
      "<li><bdi>\(file.name ?? file.type)</bdi> <span class=\"quiet\">\(file.type), \((file.bytes + 1_023) / 1_024) kB</span></li>\n"
    }
    let list: HTMLText =
      files.isEmpty ? "" : "<h3>\(words.attachments)</h3>\n<ul>\n\(files.joined())</ul>\n"
    return """
      <details><summary>\(words.fullText)</summary>
      <blockquote class="long">\(mail.ownText)
      \(mail.cutText)</blockquote>
      \(list)</details>

      """
  }

  private static func history(_ mail: MailDetail, _ visit: Visit) -> HTMLText {
    let words = visit.words.queue
    let entries = mail.history.map { entry(told: $0, visit) }
    return """
      <details><summary>\(words.history)</summary>
      <ul>
      \(entries.isEmpty ? "<li>\(words.noHistory)</li>\n" : entries.joined())</ul>
      </details>

      """
  }

  static func entry(told entry: HistoryEntry, _ visit: Visit) -> HTMLText {
    """
    <li><span class="quiet">\(visit.localTime(entry.at).isoMinute)</span> <b>\(entry.actor)</b> \
    \(visit.terms.told(entry))</li>

    """
  }

  /// What was done last with a mail, with one step back as long as that can be.
  static func doneBar(_ number: Int, _ visit: Visit) throws -> HTMLText {
    let words = visit.words.queue
    guard
      let mail = try visit.coordinating.mail(
        number, in: try visit.settings(), for: try visit.acting()),
      let last = mail.history.last
    else { return "" }
    let plan = mail.summary.plan.text
    var way: HTMLText = ""
    if last.isUndoable, try visit.acting().may(.editor, in: mail.summary.plan) {
      way = PageFrame.form(
        visit, "/plans/\(plan)/mails/\(number)/undo",
        """
        <input type="hidden" name="revision" value="\(Int(mail.summary.revision))">
        <button class="small" accesskey="u">\(words.undo)</button>
        """)
    }
    var leaves: HTMLText = ""
    if let at = try visit.store.departure(ofHistory: last.id) { leaves = " \(words.leaves(visit.time(at)))" }
    return """
      <div class="done" role="status">
      <p><a href="/plans/\(plan)/mails/\(number)">\(mail.summary.reference)</a>: \(visit.terms.told(last)).\(leaves)</p>
      \(way)</div>

      """
  }
}
