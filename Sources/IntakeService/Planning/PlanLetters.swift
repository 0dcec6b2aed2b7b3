// Mails that tell people of the plan: what became of their suggestion, what changed in what they support, a question.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

/// Composes such mails and puts them into the outbox; each belongs in the transaction that makes it necessary.
struct PlanLetters {
  /// What begins the purpose of an answer's token; the number of the notice follows.
  static let noticePurpose = "notice-"
  /// Of the answers to letters that a person wrote: a person reads them.
  static let letterPurpose = "letter-"
  /// Of the answer to the question whether a coordinator may have the address; the number of the request follows.
  static let contactPurpose = "contact-"
  /// How long what was done can be reconsidered before a mail about it leaves, in seconds.
  private static let reconsideration: Int64 = 600

  private let planning: Planning
  private let now: Int64
  /// The decision that makes them necessary, by its row in the history: taken back, it takes them back.
  private let history: Int64?
  private var settings: Configuration.PlanSettings { planning.settings }
  private var store: PlanStore { planning.store }

  init(_ planning: Planning, of history: Int64? = nil, now: Int64) {
    self.planning = planning
    self.history = history
    self.now = now
  }

  /// One mail to each supporter of what this text changed in meaning, so many an hour. What has not left yet about an
  /// earlier change comes along: somebody who edits in steps sends one mail, not one a step.
  func tellSupporters(of text: Int64, draft: PlanDraft) throws(StorageError) {
    for var recipient in try store.supportersToTell(of: text, plan: settings.id) {
      let unsent = try store.takeUnsentNotices(to: recipient.person, plan: settings.id, now: now)
      let base = unsent.map(\.base).min() ?? draft.base
      let old = try base == draft.base ? draft.old : store.plan(text: base) ?? draft.old
      var changes: [ChangedText] = []
      for target in unsent.flatMap(\.targets) + recipient.targets
      where !changes.contains(where: { $0.target == target }) {
        let source = draft.revision.successions.first { $0.kind == .moved && $0.to == [target] }?.from ?? target
        let reason = try store.reason(ofMeaning: target, after: base, plan: settings.id)
        let change = Self.changed(
          target, at: source, from: old, to: draft.revision.plan, because: reason, in: recipient.language)
        // Changed and changed back before anybody was told: nothing is to tell, and nothing was given to another text.
        guard !change.before.isEmpty || !change.after.isEmpty || unsent.isEmpty else {
          try store.renewSupport(of: target, by: recipient.person)
          continue
        }
        changes.append(change)
      }
      guard !changes.isEmpty else { continue }
      recipient.targets = changes.map(\.target)
      let notice = try store.addNotice(
        to: recipient.person, text: text, base: base, targets: recipient.targets, plan: settings.id, now: now)
      let news = PlanNews.changed(changes, version: recipient.version)
      try send(news, kind: .notice, to: recipient, notice: notice, plan: draft.revision.plan)
    }
  }

  /// Puts a question to people, each once.
  func ask(_ question: Question, _ id: QuestionID, plan: Plan, to recipients: [NoticeRecipient]) throws(StorageError) {
    for recipient in recipients {
      let words = question.text.text(in: recipient.language, fallbacks: plan.languages)
      let notice = try store.addNotice(
        to: recipient.person, text: nil, question: id, targets: recipient.targets, plan: settings.id, now: now)
      let news = PlanNews.question(words, target: Target(call: id.call))
      try send(news, kind: .question, to: recipient, notice: notice, plan: plan)
    }
  }

  /// A coordinator's letter to each of these, so many an hour.
  /// - Returns: when the first and the last leave at the earliest; nil when it cannot be composed.
  func write(_ letter: LetterToMany, to recipients: [NoticeRecipient], plan: Plan) throws(StorageError)
    -> ClosedRange<Int64>?
  {
    let first = try store.nextNoticeMoment(
      settings.id, perHour: settings.mailsPerHour, now: now + Self.reconsideration)
    var moment = first - PlanStore.noticePause(perHour: settings.mailsPerHour)
    for recipient in recipients {
      moment += PlanStore.noticePause(perHour: settings.mailsPerHour)
      let isWritten = try enqueue(
        letter.news(for: recipient), kind: .notice, to: recipient, purpose: Self.letterPurpose + String(history ?? 0),
        plan: plan, notBefore: moment)
      guard isWritten else { return nil }
    }
    return first...max(first, moment)
  }

  /// A letter as one of its readers will see it; nil when it cannot be sent so, as for its length.
  func draft(_ letter: LetterToMany, for recipient: NoticeRecipient, plan: Plan) -> LetterDraft? {
    guard
      let composed = self.letter(
        letter.news(for: recipient), kind: .notice, to: recipient, purpose: Self.letterPurpose + "0", plan: plan)
    else { return nil }
    do {
      _ = try composed.compose()
      return LetterDraft(composed.draft)
    } catch {
      return nil
    }
  }

  /// Asks a helper whether a coordinator may have their name and address.
  func askForContact(
    _ request: Int64, of helper: NoticeRecipient, for coordinator: Configuration.Coordinator, plan: Plan
  ) throws(StorageError) -> Bool {
    try enqueue(
      .contactAsked(coordinator: coordinator.name, target: helper.targets[0]), kind: .notice, to: helper,
      purpose: Self.contactPurpose + String(request), plan: plan, notBefore: now + Self.reconsideration)
  }

  /// Gives a coordinator a helper's name and address, and the helper the coordinator's: both after a yes, and no more.
  func giveContact(
    to coordinator: Configuration.Coordinator, of helper: NoticeRecipient, request: Int64, plan: Plan, notBefore: Int64
  ) throws(StorageError) -> Bool {
    let target = helper.targets[0]
    guard let sender = settings.sender,
      try enqueue(
        .contactGiven(coordinator: coordinator.name, address: coordinator.address, target: target), kind: .notice,
        to: helper, purpose: Self.letterPurpose + "contact", plan: plan, notBefore: notBefore)
    else { return false }
    let words = coordinatorLanguage(coordinator.language)
    let kind = MailKind.notice
    let mail = PlainMail(
      senderName: settings.name(plan), senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: planning.configuration.envelopeSender, planAddress: sender),
      recipient: coordinator.address, subject: words.contactSubject(helper.reference),
      body: wrapped(
        words.contact(
          with: helper.name.map(printable), at: helper.address, about: plan.title(of: target, in: words.code))) + "\n",
      language: words.code, autoSubmitted: kind.manner.autoSubmitted, loopMark: settings.id.text,
      messageID: MessageID("contact-\(request).\(now)@\(sender.domain)"), date: now, zoneOffset: zoneOffset)
    do {
      let composed = try mail.compose()
      try put(composed, mail.messageID, kind, about: helper.mail, notBefore: notBefore)
      return true
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("letter-not-composed", plan: settings.id, mail: helper.mail, now: now)
      return false
    }
  }

  private func send(_ news: PlanNews, kind: MailKind, to recipient: NoticeRecipient, notice: Int64, plan: Plan)
    throws(StorageError)
  {
    let moment = try store.nextNoticeMoment(
      settings.id, perHour: settings.mailsPerHour, now: now + Self.reconsideration)
    _ = try enqueue(
      news, kind: kind, to: recipient, purpose: Self.noticePurpose + String(notice), plan: plan, notBefore: moment)
  }

  /// Tells the author of a suggestion what became of it, unless they want no mail or were never written to.
  func tellAuthor(of suggestion: StoredSuggestion, _ decision: SuggestionDecision, plan: Plan) throws(StorageError) {
    let mail = suggestion.mail
    guard let address = mail.fromAddress.flatMap(MailAddress.init),
      Set(mail.flags).isDisjoint(with: [.threat, .crisis]),
      try !store.isSuppressed(address.identity, plan: settings.id),
      try store.wasConfirmed(address, plan: settings.id)
    else { return }
    let news = PlanNews.suggestion(
      decision.fate, about: suggestion.target, became: decision.fate == .declined ? nil : decision.target,
      words: decision.text?.text(in: mail.language, fallbacks: plan.languages),
      reason: decision.reason?.text(in: mail.language, fallbacks: plan.languages))
    let recipient = NoticeRecipient(
      person: 0, address: address.identity, name: mail.fromName, mail: mail.id, reference: mail.reference,
      language: mail.language, targets: [], version: 0)
    _ = try enqueue(
      news, kind: .suggestionOutcome, to: recipient, purpose: "suggestion-\(history ?? 0)", plan: plan,
      notBefore: now + Self.reconsideration)
  }

  /// - Returns: false when it could not be composed, which is noted.
  private func enqueue(
    _ news: PlanNews, kind: MailKind, to recipient: NoticeRecipient, purpose: String, plan: Plan, notBefore: Int64
  ) throws(StorageError) -> Bool {
    guard let letter = letter(news, kind: kind, to: recipient, purpose: purpose, plan: plan) else { return false }
    do {
      try put(try letter.compose(), letter.messageID, kind, about: recipient.mail, notBefore: notBefore)
      return true
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("letter-not-composed", plan: settings.id, mail: recipient.mail, now: now)
      return false
    }
  }

  private var zoneOffset: Int { LocalTime(now, in: planning.configuration.timeZone).zoneOffset }

  private func letter(_ news: PlanNews, kind: MailKind, to recipient: NoticeRecipient, purpose: String, plan: Plan)
    -> Confirmation?
  {
    guard let address = MailAddress(recipient.address), let sender = settings.sender else { return nil }
    var letter = Confirmation(
      kind: kind, plan: plan, publicReference: recipient.reference, language: recipient.language, recipient: address,
      greetingName: recipient.name, items: [], publicURL: settings.publicURL, senderName: settings.name(plan),
      senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: planning.configuration.envelopeSender, planAddress: sender),
      signature: settings.closing(plan), texts: settings.ownTexts,
      messageID: ReplyToken.messageID(
        key: store.tokenKey, mailID: recipient.mail.rawValue, recipient: address, purpose: purpose,
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      date: now, zoneOffset: zoneOffset)
    letter.news = news
    return letter
  }

  private func put(
    _ composed: OutgoingMail, _ messageID: MessageID, _ kind: MailKind, about mail: MailID, notBefore: Int64
  ) throws(StorageError) {
    try store.enqueue(
      OutboxEntry(
        plan: settings.id, mail: mail, kind: kind, recipient: composed.recipient,
        envelopeSender: composed.envelopeSender, messageID: messageID, content: composed.bytes,
        heldBecause: planning.configuration.heldBecause, notBefore: notBefore, history: history), now: now)
  }

  /// What changed in one text, in the recipient's language: only the sentences that differ.
  /// - Parameter source: where it stood before.
  private static func changed(
    _ target: Target, at source: Target, from old: Plan, to new: Plan, because reason: LocalizedText?,
    in language: String
  ) -> ChangedText {
    var before: [String] = []
    var after: [String] = []
    for (was, became) in [
      (old.title(of: source), new.title(of: target)), (old.text(of: source), new.text(of: target)),
    ] {
      guard let was, let became, was != became else { continue }
      let sentences = SentenceDifference(
        from: was.text(in: language, fallbacks: old.languages), to: became.text(in: language, fallbacks: new.languages))
      if !sentences.removed.isEmpty { before.append(sentences.removed) }
      if !sentences.added.isEmpty { after.append(sentences.added) }
    }
    return ChangedText(
      target: target, before: before.joined(separator: " "), after: after.joined(separator: " "),
      reason: reason?.text(in: language, fallbacks: new.languages))
  }
}
