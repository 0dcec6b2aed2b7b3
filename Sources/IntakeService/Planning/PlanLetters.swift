// Mails that tell people of the plan: what became of their suggestion, what changed in what they support, a question.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

/// Composes such mails and puts them into the outbox; each belongs in the transaction that makes it necessary.
struct PlanLetters {
  /// What begins the purpose of an answer's token; the number of the notice follows.
  static let noticePurpose = "notice-"
  /// How long what was done can be reconsidered before a mail about it leaves, in seconds.
  private static let reconsideration: Int64 = 600

  private let planning: Planning
  private let now: Int64
  private var settings: Configuration.PlanSettings { planning.settings }
  private var store: PlanStore { planning.store }

  init(_ planning: Planning, now: Int64) {
    self.planning = planning
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

  private func send(_ news: PlanNews, kind: MailKind, to recipient: NoticeRecipient, notice: Int64, plan: Plan)
    throws(StorageError)
  {
    let moment = try store.nextNoticeMoment(
      settings.id, perHour: settings.mailsPerHour, now: now + Self.reconsideration)
    try enqueue(
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
    // The newest row of the mail's history is this decision; taking it back takes the mail back.
    let decision = try store.revision(of: mail.id)
    try enqueue(
      news, kind: .suggestionOutcome, to: recipient, purpose: "suggestion-\(decision ?? 0)", plan: plan,
      notBefore: now + Self.reconsideration, history: decision)
  }

  private func enqueue(
    _ news: PlanNews, kind: MailKind, to recipient: NoticeRecipient, purpose: String, plan: Plan, notBefore: Int64,
    history: Int64? = nil
  ) throws(StorageError) {
    guard let address = MailAddress(recipient.address), let sender = settings.sender else { return }
    let configuration = planning.configuration
    var letter = Confirmation(
      kind: kind, plan: plan, publicReference: recipient.reference, language: recipient.language, recipient: address,
      greetingName: recipient.name, items: [], publicURL: settings.publicURL, senderName: settings.name(plan),
      senderAddress: sender,
      envelopeSender: kind.envelopeSender(bounceAddress: configuration.envelopeSender, planAddress: sender),
      signature: settings.closing(plan), texts: settings.ownTexts,
      messageID: ReplyToken.messageID(
        key: store.tokenKey, mailID: recipient.mail.rawValue, recipient: address, purpose: purpose,
        expires: now + ReplyToken.lifetime, domain: sender.domain),
      date: now, zoneOffset: LocalTime(now, in: configuration.timeZone).zoneOffset)
    letter.news = news
    do {
      let composed = try letter.compose()
      try store.enqueue(
        OutboxEntry(
          plan: settings.id, mail: recipient.mail, kind: kind, recipient: composed.recipient,
          envelopeSender: composed.envelopeSender, messageID: letter.messageID, content: composed.bytes,
          heldBecause: configuration.heldBecause, notBefore: notBefore, history: history), now: now)
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("letter-not-composed", plan: settings.id, mail: recipient.mail, now: now)
    }
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
