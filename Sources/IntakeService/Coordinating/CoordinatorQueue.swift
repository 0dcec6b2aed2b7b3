// The queue of a plan: readings and tasks in one list, who needs help first.

internal import Foundation
internal import IntakeModel
package import PlanStorage

extension Coordinating {
  /// What waits in a plan, in the order in which it should be looked at: people in need, complaints about a person
  /// (to owners only), questions open for seven days, then the longest waiting. Empty for who has no role there.
  /// - Parameters:
  ///   - limit: the most entries; each part of the queue is asked for no more.
  ///   - isRead: whether an entry comes with the words of its mail and what is known of the sender.
  package func queue(
    _ plan: Configuration.PlanSettings, for actor: ActingPerson, limit: Int = 50, now: Int64,
    withWordsWhere isRead: (QueueEntry) -> Bool = { _ in true }
  ) throws(StorageError) -> [QueueEntry] {
    guard actor.may(.reader, in: plan.id), let planNow = try store.currentPlan(plan.id) else { return [] }
    let maker = QueueEntryMaker(
      plan: planNow, words: actor.words, timeZone: configuration.timeZone, store: store, now: now)
    let sees = actor.seesComplaints(in: plan.id)
    var entries: [QueueEntry] = []
    for mail in try store.mails(plan.id, .waiting(now: now), withComplaints: sees, limit: limit) {
      entries.append(try maker.reading(mail))
    }
    for task in try store.openTasks(plan.id, withComplaints: sees, limit: limit, now: now) {
      entries.append(try maker.task(task))
    }
    for mail in try store.unconfirmedMails(plan.id, withComplaints: sees, limit: limit, now: now) {
      entries.append(try maker.unconfirmed(mail))
    }
    for file in try store.setAsideFiles(plan.id, limit: limit) { entries.append(maker.setAside(file)) }
    for mail in try store.undeliveredMails(plan.id, limit: limit) { entries.append(maker.undelivered(mail)) }
    if let notice = maker.breaker(try store.breaker(plan.id)) { entries.append(notice) }
    if let since = try store.unpublishedTextSince(plan.id) { entries.append(maker.unpublished(since: since)) }
    // A shorter reference of the same plan has the lower number.
    entries.sort {
      ($0.urgency, $0.since, $0.reference.count, $0.reference) < (
        $1.urgency, $1.since, $1.reference.count, $1.reference
      )
    }
    return try maker.withWords(Array(entries.prefix(limit)), where: isRead)
  }

  /// How much waits in a plan that the actor may see.
  /// - Parameter most: of each sort no more are counted.
  package func queueCounts(
    _ plan: Configuration.PlanSettings, for actor: ActingPerson, atMost most: Int = .max, now: Int64
  ) throws(StorageError) -> QueueCounts {
    guard actor.may(.reader, in: plan.id) else { return QueueCounts(readings: 0, tasks: 0, notices: 0) }
    let sees = actor.seesComplaints(in: plan.id)
    let isOpen = if case .closed = try store.breaker(plan.id) { false } else { true }
    return QueueCounts(
      readings: try store.waitingCount(plan.id, withComplaints: sees, atMost: most, now: now),
      tasks: try store.openTaskCount(plan.id, withComplaints: sees, atMost: most, now: now),
      notices: try store.unconfirmedCount(plan.id, withComplaints: sees, atMost: min(most, 1_000), now: now)
        + store.setAsideFiles(plan.id, limit: 1_000).count + store.undeliveredMails(plan.id, limit: 1_000).count
        + (isOpen ? 1 : 0) + (store.unpublishedTextSince(plan.id) == nil ? 0 : 1))
  }

  /// A mail with all that is kept of it, also its full text; nil when there is none that the actor may see.
  package func mail(_ number: Int, in plan: Configuration.PlanSettings, for actor: ActingPerson) throws(StorageError)
    -> MailDetail?
  {
    guard actor.may(.reader, in: plan.id), let mail = try store.mail(number: number, plan: plan.id) else { return nil }
    return mail.summary.isComplaint && !actor.seesComplaints(in: plan.id) ? nil : mail
  }
}

extension MailSummary {
  /// Whether it complains about a person.
  var isComplaint: Bool { flags.contains(.complaint) }
}

/// Makes entries of what the store has.
struct QueueEntryMaker {
  let plan: Plan
  let words: any CoordinatorLanguage
  let timeZone: TimeZone
  let store: PlanStore
  let now: Int64

  func reading(_ mail: MailSummary) throws(StorageError) -> QueueEntry {
    let since = mail.waitingSince ?? mail.receivedAt
    let asks = mail.items.contains { $0.kind == .question && $0.state == .waiting }
    let isOverdue = asks && since <= now - PlanStore.longestOpenQuestion
    return try entry(
      .reading, of: mail, urgency: isOverdue ? .overdue : .ordinary, since: since,
      why: words.reason(mail.decisionReason),
      items: mail.items.filter { $0.state == .waiting })
  }

  func task(_ task: OpenTask) throws(StorageError) -> QueueEntry {
    let age = now - task.since
    let isOverdue =
      switch task.kind {
      case .question: age >= PlanStore.longestOpenQuestion
      case .offer: age >= PlanStore.patience
      case .suggestion, .reaction, .correction: false
      }
    return try entry(
      .task(task.kind, position: task.position), of: task.mail, urgency: isOverdue ? .overdue : .ordinary,
      since: task.since, why: words.why(task.kind), items: task.mail.items.filter { $0.position == task.position })
  }

  func unconfirmed(_ mail: MailSummary) throws(StorageError) -> QueueEntry {
    try entry(
      .unconfirmed, of: mail, urgency: .ordinary, since: mail.receivedAt,
      why: words.unconfirmed(words.reason(mail.replyWords)),
      items: mail.items.filter { $0.state == .recorded })
  }

  func setAside(_ file: SetAsideFile) -> QueueEntry {
    notice(
      .setAside(ledger: file.ledger), since: file.since, reference: String(file.ledger), why: words.setAside)
  }

  func undelivered(_ mail: UndeliveredMail) -> QueueEntry {
    var entry = notice(
      .undelivered(mail.id), since: mail.createdAt, reference: String(mail.id.rawValue),
      why: words.undelivered(mail.kind, mail.state, because: mail.because))
    entry.sender = mail.recipient
    return entry
  }

  func breaker(_ state: BreakerState) -> QueueEntry? {
    if case .closed = state { return nil }
    return notice(.breaker, since: state.since, reference: plan.code, why: words.breaker(state))
  }

  func unpublished(since: Int64) -> QueueEntry {
    notice(.unpublished, since: since, reference: plan.code, why: words.unpublished)
  }

  private func notice(_ subject: QueueEntry.Subject, since: Int64, reference: String, why: String) -> QueueEntry {
    QueueEntry(
      subject: subject, plan: plan.id, urgency: .ordinary, since: since, why: why, mail: nil, reference: reference,
      sender: "", senderHistory: "", verification: "", proposals: [], ownWords: "", evidence: [])
  }

  private func entry(
    _ subject: QueueEntry.Subject, of mail: MailSummary, urgency: QueueEntry.Urgency, since: Int64, why: String,
    items: [StoredItem]
  ) throws(StorageError) -> QueueEntry {
    let isInNeed = subject == .reading && mail.flags.contains(.crisis)
    let name = [mail.fromName, mail.mailbox.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
    return QueueEntry(
      subject: subject, plan: plan.id,
      urgency: isInNeed ? .personInNeed : mail.isComplaint ? .complaint : urgency, since: since, why: why, mail: mail,
      reference: mail.reference, sender: name.isEmpty ? words.unknownSender : name, senderHistory: "",
      verification: words.verification(mail.authentication), proposals: items.map(proposal), ownWords: "",
      evidence: Self.apart(items.flatMap(\.evidence)))
  }

  private func proposal(_ item: StoredItem) -> QueueEntry.Proposal {
    QueueEntry.Proposal(
      position: item.position, choice: choice(item.kind, item.target, item.confidence),
      otherChoices: item.alternatives.prefix(2).map { choice($0.kind, $0.target, $0.confidence) }, quote: item.quote,
      state: item.state)
  }

  private func choice(_ kind: ItemKind, _ target: Target, _ confidence: Double) -> QueueEntry.Choice {
    QueueEntry.Choice(
      kind: kind, target: target, title: plan.title(of: target, in: words.code), confidence: confidence)
  }

  /// Ranges in order, those that touch made one.
  static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The entries, some of them with the words of their mails and what is known of the senders.
  func withWords(_ entries: [QueueEntry], where isRead: (QueueEntry) -> Bool) throws(StorageError) -> [QueueEntry] {
    let texts = try store.ownTexts(of: entries.compactMap { isRead($0) ? $0.mail?.id : nil })
    var shown = entries
    for index in shown.indices {
      guard isRead(shown[index]), let mail = shown[index].mail else { continue }
      let text = texts[mail.id] ?? ""
      shown[index].ownWords = text
      shown[index].evidence = shown[index].evidence.filter { $0.lowerBound >= 0 && $0.upperBound <= text.utf8.count }
      if let standing = try store.senderStanding(ofMail: mail.id) {
        let day = LocalTime(standing.firstSeenAt, in: timeZone).isoDay
        shown[index].senderHistory = words.history(of: standing, since: day)
      }
    }
    return shown
  }
}
