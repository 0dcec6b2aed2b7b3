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
  /// What was sent and could not be carried out.
  var sent: FormFields?

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
    if isWaiting { html += reject }
    html += readOtherwise
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
      <p class="check"><input type="checkbox" id="\(id)" name="item" value="\(item.position)"\(isTicked(item))>
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

  private func isTicked(_ item: StoredItem) -> HTMLText {
    guard let sent, sent["do"] == "accept" else { return " checked" }
    return sent.all("item").contains(String(item.position)) ? " checked" : ""
  }

  private func quote(_ item: StoredItem) -> HTMLText {
    // The words of a short mail stand right above; in a long one they help to find it.
    item.quote.isEmpty || mail.ownText.utf8.count < 300 ? "" : ": “<bdi>\(item.quote)</bdi>”"
  }

  /// - Parameter form: of which this page may have several.
  private func told(_ form: String) -> HTMLText {
    // Of what was sent only a form without the box leaves it as it is.
    let isTold: HTMLText = sent.map { $0["told"] == "yes" || $0["do"] == "later" } ?? true ? " checked" : ""
    return """
      <p class="check"><input type="checkbox" id="told-\(form)" name="told" value="yes"\(isTold)>
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
    "change \(position) \(value(kind, target))"
  }

  private static func value(_ kind: ItemKind, _ target: Target) -> String {
    "\(kind.rawValue) \(PlanOptions.value(target))"
  }

  // MARK: What else can be done

  func details(_ title: String, isOpen: Bool = false, _ content: HTMLText) -> HTMLText {
    "<details\((isOpen ? " open" : "") as HTMLText)><summary>\(title)</summary>\n\(content)</details>\n"
  }

  private func buttons(_ choices: [(value: String, word: String)]) -> HTMLText {
    choices.map { "<button name=\"do\" value=\"\($0.value)\">\($0.word)</button>\n" as HTMLText }
      .joined()
  }

  var options: PlanOptions { PlanOptions(plan: plan, terms: terms) }

  private func choosing(_ id: String) -> HTMLText {
    """
    <label for="\(id)-kind">\(words.kind)</label>
    <select id="\(id)-kind" name="kind">\(options.kinds())</select>
    <label for="\(id)-about">\(words.about)</label>
    <select id="\(id)-about" name="about">\(options.targets())</select>

    """
  }

  /// One form for each item: a tap says what it is, and the next what it is about, which is the decision. Open where
  /// something waits; it begins with what the item was read as, so that who corrects one of both keeps the other.
  private var readOtherwise: HTMLText {
    let forms = mail.summary.items.map { item in
      form(
        "decide",
        """
        <input type="hidden" name="item" value="\(item.position)">
        <input type="hidden" name="do" value="change">
        <p><b>\(item.position). \(choice(item.kind, item.target))</b></p>
        <fieldset><legend>\(words.kind)</legend>
        <div class="row">\(kindChoices(item))</div></fieldset>
        <fieldset><legend>\(words.about)</legend>
        <div class="places">\(placeButtons(item))</div></fieldset>
        \(told("read-\(item.position)"))
        """)
    }
    return forms.isEmpty ? "" : details(words.readOtherwise, isOpen: isWaiting, forms.joined())
  }

  private func kindChoices(_ item: StoredItem) -> HTMLText {
    ItemKind.allCases.map { kind in
      let id = "read-\(item.position)-\(kind.rawValue)"
      let isChosen: HTMLText = kind == item.kind ? " checked" : ""
      return """
        <span class="check"><input type="radio" id="\(id)" name="kind" value="\(kind.rawValue)"\(isChosen)>
        <label for="\(id)">\(terms.word(kind))</label></span>

        """
    }.joined()
  }

  /// The place as it was read comes first.
  private func placeButtons(_ item: StoredItem) -> HTMLText {
    let others = ([.wholePlan] + plan.targets).filter { $0 != item.target }
    return ([item.target] + others).map { target in
      "<button name=\"about\" value=\"\(PlanOptions.value(target))\">\(options.name(target))</button>\n" as HTMLText
    }.joined()
  }

  private var reject: HTMLText {
    let reasons = RejectionReason.allCases.filter { $0 != .other }
    let own: HTMLText = """
      <label for="note">\(words.rejectNote)</label>
      <input id="note" name="note" maxlength="200" required>
      \(told("reject-other"))<button name="do" value="reject other">\(words.reject)</button>
      """
    return details(
      words.reject,
      form(
        "decide",
        """
        <p class="hint">\(words.rejectHint)</p>
        \(buttons(reasons.map { ("reject \($0.rawValue)", terms.word($0)) }))\(told("reject"))
        """) + form("decide", own))
  }

  private var later: HTMLText {
    let day: HTMLText = """
      <label for="day">\(words.laterDay)</label>
      <input id="day" name="day" type="date" min="\(visit.localTime(visit.now + 86_400).isoDay)" \
      max="\(visit.localTime(visit.now + 365 * 86_400).isoDay)" required>
      <button name="do" value="later">\(words.laterThen)</button>
      """
    return details(
      words.later,
      form(
        "decide",
        buttons([
          ("later 1", words.tomorrow), ("later 3", words.inThreeDays), ("later 7", words.nextWeek),
        ])) + form("decide", day))
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
    let forms = mail.summary.items.map { item -> HTMLText in
      let head: HTMLText = "<p><b>\(item.position). \(choice(item.kind, item.target))</b></p>\n"
      let parts = (1...3).map { part($0, of: item) }
      return head + form("decide", buttons(likelySplits(item)) + (isWaiting ? told("split-\(item.position)") : ""))
        + form(
          "decide",
          """
          <input type="hidden" name="item" value="\(item.position)">
          <p class="hint">\(words.splitOwn)</p>
          \(parts.joined())\(isWaiting ? told("parts-\(item.position)") : "")\
          <button class="main" name="do" value="split">\(words.split)</button>
          """)
    }
    return forms.isEmpty ? "" : details(words.split, "<p class=\"hint\">\(words.splitHint)</p>\n" + forms.joined())
  }

  /// What it was read as beside what it could be too: another kind of the same, or one of the next best choices.
  private func likelySplits(_ item: StoredItem) -> [(value: String, word: String)] {
    let kinds = [ItemKind.support, .volunteer, .suggestion, .reaction, .question].map {
      ItemPart(kind: $0, target: item.target)
    }
    var others = item.alternatives.prefix(2).map { ItemPart(kind: $0.kind, target: $0.target) }
    others += kinds.filter { !others.contains($0) }
    return others.filter { $0.kind != item.kind || $0.target != item.target }.map { other in
      let value = "split \(item.position) \(Self.value(item.kind, item.target)) \(Self.value(other.kind, other.target))"
      let name = other.target == item.target ? terms.word(other.kind) : choice(other.kind, other.target)
      return (value, "\(terms.short(item.kind, item.target)) + \(name)")
    }
  }

  /// The first part begins with what the item was read as; all of them with what was sent.
  private func part(_ number: Int, of item: StoredItem) -> HTMLText {
    let id = "\(item.position)-\(number)"
    let chosen = sent.flatMap { $0["do"] == "split" && $0.number("item") == item.position ? $0 : nil }
    let kind = chosen?.all("kind").dropFirst(number - 1).first ?? (number == 1 ? item.kind.rawValue : nil)
    let about = chosen?.all("about").dropFirst(number - 1).first.flatMap(PlanOptions.target) ?? item.target
    return """
      <fieldset><legend>\(words.part(number))</legend>
      <label for="kind-\(id)">\(words.kind)</label>
      <select id="kind-\(id)" name="kind">\(number > 1 ? PlanOptions.option("", words.noPart) : "")\
      \(options.kinds(chosen: kind))</select>
      <label for="about-\(id)">\(words.about)</label>
      <select id="about-\(id)" name="about">\(options.targets(chosen: about))</select>
      </fieldset>

      """
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
