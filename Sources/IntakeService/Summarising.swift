// What N16 holds back: the confirmations of one sender become one summary, which leaves when the window ends.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

extension Pipeline {
  /// The most mails that a summary names.
  private static let mostListed = 30

  /// Adds a mail to the sender's summary that waits, or begins one that leaves at `until`. Part of the transaction that
  /// records the mail.
  /// - Parameter letter: what the mail's own confirmation would have been, made for the purpose of a summary.
  func summarise(
    _ letter: Confirmation, of recorded: RecordedMail, isWaiting: Bool, until: Int64, now: Int64
  ) throws(StorageError) {
    let earlier = try store.waitingSummary(to: letter.recipient, plan: plan.id, newest: Self.mostListed - 1)
    var letter = letter
    letter.isCrisis = letter.isCrisis || (earlier?.mails.contains { $0.flags.contains(.crisis) } ?? false)
    let entries =
      (earlier?.mails ?? []).map(SummaryEntry.init) + [
        SummaryEntry(reference: letter.publicReference, items: letter.items, isWaiting: isWaiting)
      ]
    letter.items = []
    let summary = Summary(letter: letter, entries: entries, unlisted: (earlier?.count ?? 0) + 1 - entries.count)
    let mail: OutgoingMail
    do {
      mail = try summary.compose()
    } catch {
      return try cannotCompose(recorded, because: error)
    }
    if let earlier {
      try store.extendSummary(earlier.id, with: recorded.id, messageID: letter.messageID, content: mail.bytes)
    } else {
      try store.enqueueSummary(
        OutboxEntry(
          plan: plan.id, mail: nil, kind: .summary, recipient: mail.recipient, envelopeSender: mail.envelopeSender,
          messageID: letter.messageID, content: mail.bytes, heldBecause: settings.heldBecause, notBefore: until),
        for: recorded.id, now: now)
    }
  }
}

extension SummaryEntry {
  /// As the store knows the mail now, decisions of coordinators included.
  init(_ mail: MailSummary) {
    let recorded = mail.items.filter { $0.state == .recorded }
    self.init(
      reference: mail.reference,
      items: recorded.map { ConfirmedItem(number: $0.position, kind: $0.kind, target: $0.target) },
      isWaiting: mail.waitingSince != nil)
  }
}
