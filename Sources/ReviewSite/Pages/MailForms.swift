// What can be done with one mail: one form, in which each button is a whole decision.

internal import IntakeModel
internal import IntakeService
internal import Markup
internal import PlanStorage

struct MailForms {
  let mail: MailDetail
  let plan: Plan
  let visit: Visit
  /// The mail that comes after the decision.
  let next: Int?
  let mayEdit: Bool

  private var words: QueueWords { visit.words.queue }
  private var terms: any CoordinatorLanguage { visit.terms }
  private var waiting: [StoredItem] { mail.summary.items.filter { $0.state == .waiting } }
  private var isWaiting: Bool { mail.summary.waitingSince != nil }

  /// - Parameter entries: those of the queue that are about this mail.
  func all(_ entries: [QueueEntry]) throws -> HTMLText {
    guard mayEdit else { return items }
    var html: HTMLText = ""
    if isWaiting { html += form("decide", proposal, id: "decide") }
    for entry in entries { html += try task(entry) }
    if !isWaiting { html += items }
    html += readOtherwise
    if isWaiting { html += reject }
    if mail.summary.mailbox != nil, !entries.contains(where: { $0.subject.isQuestion }) { html += answerLink(nil) }
    html += later + hand + addItem + split + (try otherwise())
    return html
  }

  /// A form about this mail as it is shown: what happened since is noticed, and nothing overwritten.
  func form(_ action: String, _ content: HTMLText, id: HTMLText = "") -> HTMLText {
    PageFrame.form(
      visit, "/plans/\(plan.id.text)/mails/\(mail.summary.number)/\(action)",
      """
      <input type="hidden" name="revision" value="\(Int(mail.summary.revision))">
      <input type="hidden" name="next" value="\(next.map(String.init) ?? "")">
      \(content)
      """, name: id.isEmpty ? "" : " id=\"\(id)\"")
  }

  // MARK: What waits

  private var proposal: HTMLText {
    guard !waiting.isEmpty else { return "<p>\(words.nothingFound)</p>\n" }
    let isOne = waiting.count == 1
    return """
      <h2>\(isOne ? words.proposal : words.proposals)</h2>
      \(waiting.map { proposed($0, isOne: isOne) }.joined())\
      <button class="main" name="do" value="accept" accesskey="k" autofocus>\(isOne ? words.accept : words.acceptChosen)</button>
      \(told("decide"))
      """
  }

  private func proposed(_ item: StoredItem, isOne: Bool) -> HTMLText {
    let id = "item-\(item.position)"
    let label = choice(item.kind, item.target)
    let percent = Int((item.confidence * 100).rounded())
    // With one item there is nothing to tick.
    let head: HTMLText =
      isOne
      ? "<input type=\"hidden\" name=\"item\" value=\"\(item.position)\">\n<p><b>\(label)</b></p>\n"
      : """
      <p class="check"><input type="checkbox" id="\(id)" name="item" value="\(item.position)" checked>
      <label for="\(id)">\(label)</label></p>

      """
    let others = item.alternatives.prefix(2).map { other -> HTMLText in
      """
      <button name="do" value="\(Self.value(item.position, other.kind, other.target))">\
      \(choice(other.kind, other.target))</button>

      """
    }
    let rather: HTMLText =
      others.isEmpty ? "" : "<p class=\"hint\">\(words.orRather)</p>\n\(others.joined())"
    return """
      <div class="item">
      \(head)<p class="hint">\(words.sure(percent))\(quote(item))</p>
      \(rather)</div>

      """
  }

  private func quote(_ item: StoredItem) -> HTMLText {
    // The words of a short mail stand right above; in a long one they help to find it.
    item.quote.isEmpty || mail.ownText.utf8.count < 300 ? "" : ": “<bdi>\(item.quote)</bdi>”"
  }

  /// - Parameter form: of which this page may have several.
  private func told(_ form: String) -> HTMLText {
    """
    <p class="check"><input type="checkbox" id="told-\(form)" name="told" value="yes" checked>
    <label for="told-\(form)">\(words.told)</label></p>

    """
  }

  /// What is recorded, or was not.
  private var items: HTMLText {
    guard !mail.summary.items.isEmpty else { return "" }
    let rows = mail.summary.items.map { item -> HTMLText in
      "<li><b>\(choice(item.kind, item.target))</b> <span class=\"quiet\">\(terms.word(item.state))</span></li>\n"
    }
    return "<h2>\(words.proposals)</h2>\n<ul>\n\(rows.joined())</ul>\n"
  }

  func choice(_ kind: ItemKind, _ target: Target) -> String {
    terms.named(kind, target, title: PublicText.shortened(plan.title(of: target, in: terms.code), to: 70))
  }

  /// What a button of a decision says: the item, its kind, its call and its activity.
  static func value(_ position: Int, _ kind: ItemKind, _ target: Target) -> String {
    "change \(position) \(kind.rawValue) \(PlanOptions.value(target))"
  }

  // MARK: What else can be done

  func details(_ title: String, _ content: HTMLText) -> HTMLText {
    "<details><summary>\(title)</summary>\n\(content)</details>\n"
  }

  private func buttons(_ choices: [(value: String, word: String)]) -> HTMLText {
    choices.map { "<button name=\"do\" value=\"\($0.value)\">\($0.word)</button>\n" as HTMLText }
      .joined()
  }

  var options: PlanOptions { PlanOptions(plan: plan, terms: terms) }
  private var kinds: HTMLText { options.kinds() }
  private var targets: HTMLText { options.targets() }

  /// - Parameter item: the reading from which to begin.
  private func choosing(_ id: String, from item: StoredItem? = nil) -> HTMLText {
    """
    <label for="\(id)-kind">\(words.kind)</label>
    <select id="\(id)-kind" name="kind">\(options.kinds(chosen: item?.kind.rawValue))</select>
    <label for="\(id)-about">\(words.about)</label>
    <select id="\(id)-about" name="about">\(options.targets(chosen: item?.target))</select>

    """
  }

  private var itemOptions: HTMLText {
    mail.summary.items.map {
      "<option value=\"\($0.position)\">\($0.position). \(choice($0.kind, $0.target))</option>\n"
        as HTMLText
    }.joined()
  }

  private var readOtherwise: HTMLText {
    // One form for each: it begins with what that item was read as, so that who corrects the kind keeps the place.
    let forms = mail.summary.items.map { item -> HTMLText in
      let id = "read-\(item.position)"
      return form(
        "decide",
        """
        <input type="hidden" name="item" value="\(item.position)">
        <p><b>\(item.position). \(choice(item.kind, item.target))</b></p>
        \(choosing(id, from: item))\(told(id))<button class="main" name="do" value="change">\(words.record)</button>
        """)
    }
    return forms.isEmpty ? "" : details(words.readOtherwise, forms.joined())
  }

  private var reject: HTMLText {
    let reasons = RejectionReason.allCases.filter { $0 != .other }
    return details(
      words.reject,
      form(
        "decide",
        """
        <p class="hint">\(words.rejectHint)</p>
        \(buttons(reasons.map { ("reject \($0.rawValue)", terms.word($0)) }))\(told("reject"))\
        <label for="note">\(words.rejectNote)</label>
        <input id="note" name="note" maxlength="200">
        <button name="do" value="reject other">\(words.reject)</button>
        """))
  }

  private var later: HTMLText {
    details(
      words.later,
      form(
        "decide",
        buttons([
          ("later 1", words.tomorrow), ("later 3", words.inThreeDays), ("later 7", words.nextWeek),
        ])))
  }

  private var hand: HTMLText {
    let colleagues = visit.site.configuration.coordinators.filter {
      $0.plans[plan.id].map { $0 >= .editor } ?? false && $0.name != visit.coordinator?.name
    }
    let nobody: HTMLText =
      mail.summary.assignedTo == nil
      ? "" : "<button name=\"to\" value=\"\">\(words.handNobody)</button>\n"
    guard !colleagues.isEmpty || !nobody.isEmpty else { return "" }
    let choices = colleagues.map {
      "<button name=\"to\" value=\"\($0.name)\">\($0.name)</button>\n" as HTMLText
    }
    return details(words.hand, form("hand", choices.joined() + nobody))
  }

  private var addItem: HTMLText {
    details(
      words.addItem,
      form(
        "decide",
        """
        \(choosing("add"))<label for="quote">\(words.addQuote)</label>
        <input id="quote" name="quote" maxlength="500">
        \(isWaiting ? told("add") : "")<button class="main" name="do" value="add">\(words.addItem)</button>
        """))
  }

  private var split: HTMLText {
    guard !mail.summary.items.isEmpty else { return "" }
    let parts = (1...3).map { number -> HTMLText in
      """
      <fieldset><legend>\(words.part(number))</legend>
      <label for="kind-\(number)">\(words.kind)</label>
      <select id="kind-\(number)" name="kind">\(number > 2 ? PlanOptions.option("", words.noPart) : "")\
      \(kinds)</select>
      <label for="about-\(number)">\(words.about)</label>
      <select id="about-\(number)" name="about">\(targets)</select>
      </fieldset>

      """
    }
    return details(
      words.split,
      form(
        "decide",
        """
        <p class="hint">\(words.splitHint)</p>
        <label for="split-which">\(words.which)</label>
        <select id="split-which" name="item">\(itemOptions)</select>
        \(parts.joined())\(isWaiting ? told("split") : "")<button class="main" name="do" value="split">\(words.split)</button>
        """))
  }

  private func otherwise() throws -> HTMLText {
    var choices: HTMLText = ""
    if isWaiting, visit.plan?.humanAddress != nil {
      choices += hinted("not-for-us", words.notForUs, words.notForUsHint)
    }
    let isBlocked = try visit.store.senderStanding(ofMail: mail.summary.id)?.suppression == .blocked
    choices +=
      isBlocked
      ? hinted("unblock", words.unblock, words.unblockHint) : hinted("block", words.block, words.blockHint)
    choices += hinted("spam", words.spam, words.spamHint)
    return details(words.otherwise, form("decide", choices))
  }

  private func hinted(_ value: String, _ word: String, _ hint: String) -> HTMLText {
    """
    <button name="do" value="\(value)" aria-describedby="\(value)-hint">\(word)</button>
    <p class="hint" id="\(value)-hint">\(hint)</p>

    """
  }
}
