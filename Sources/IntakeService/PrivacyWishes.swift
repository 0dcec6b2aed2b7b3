// Wishes of people about their own data: confirmed by an answer to a mail of ours, then carried out.

internal import IntakeModel
internal import MaildirInbox
internal import Outgoing
package import PlanStorage
internal import Screening

extension Pipeline {
  /// The purposes of the tokens by which a wish is confirmed.
  static let accessPurpose = "privacy-access"
  static let erasurePurpose = "privacy-erasure"
  /// A longer answer says more than yes.
  private static let longestYes = 200

  /// What follows from a wish about the sender's data; nil when there is none, or when a coordinator decides.
  ///
  /// Who answers any mail of ours with its token has shown who they are, and is told what is held. Erasing asks once
  /// more in any case, since it cannot be undone.
  func settlePrivacy(_ interpreted: inout InterpretedMail, answering answered: AnsweredMail?) -> FollowUpEffect? {
    let reading = interpreted.reading
    guard reading.flags.isEmpty, reading.decision != .ignore else { return nil }
    let saysYes = reading.followUp == .confirm && reading.ownText.utf8.count <= Self.longestYes
    switch answered?.purpose {
    case Self.erasurePurpose where saysYes || reading.privacy == .erasure: return .erase
    case Self.accessPurpose where saysYes: return told(&interpreted)
    default: break
    }
    let asksOnly = reading.items.allSatisfy { $0.kind == .privacy }
    guard let wish = reading.privacy, asksOnly, reading.followUp == nil || reading.followUp == .privacy else {
      return nil
    }
    let isProven = interpreted.screening.authentication == .passed && interpreted.screening.mayReply
    switch wish {
    case .access where answered?.purpose != nil: return told(&interpreted)
    case .access where isProven, .erasure where isProven || answered?.purpose != nil:
      for index in interpreted.reading.items.indices { interpreted.reading.items[index].isRecorded = false }
      interpreted.reading.decision = .queue
      interpreted.reading.decisionReason = "vraag over eigen gegevens; wacht tot de afzender die bevestigt"
      return wish == .access ? .askAccess : .askErasure
    case .access, .erasure, .correction: return nil
    }
  }

  private func told(_ interpreted: inout InterpretedMail) -> FollowUpEffect {
    interpreted.reading.items = []
    interpreted.reading.decision = .accept
    interpreted.reading.decisionReason = "de afzender kreeg alles wat het plan van hem bewaart"
    return .tellData
  }

  /// Erases the sender, and lets one last mail go to them if mail can go at all. Part of the transaction that
  /// recorded the mail which asks for it; that mail is erased too.
  func erase(_ recipient: MailAddress, confirmation: Confirmation?, now: Int64) throws(StorageError) {
    guard try store.erase(recipient.identity, plan: plan.id, actor: "afzender", now: now) else { return }
    try store.note("person-erased", plan: plan.id, now: now)
    guard settings.relay != nil, settings.configuration.replies == .send, var confirmation else { return }
    confirmation.notice = .erased
    confirmation.messageID = MessageID("gehoord1-erased.\(randomName())@\(confirmation.senderAddress.domain)")
    do {
      let mail = try confirmation.compose()
      try store.enqueue(
        OutboxEntry(
          plan: plan.id, mail: nil, kind: .erasureDone, recipient: mail.recipient,
          envelopeSender: mail.envelopeSender, messageID: confirmation.messageID, content: mail.bytes,
          heldBecause: nil, notBefore: now), now: now)
    } catch let error as StorageError {
      throw error
    } catch {
      log(.error, "confirmation-not-composed", ["plan": plan.id, "because": error])
    }
  }

  private func randomName() -> String {
    String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
  }
}

/// Removes what erased mails left in a plan's Maildir and in the old pages of the database. The files are noted as erased
/// last, so that the next start does again what a crash left half done.
/// - Returns: how many files were to go.
@discardableResult
package func eraseFiles(of plan: Configuration.PlanSettings, store: PlanStore) throws -> Int {
  let doomed = try store.filesToErase(plan.id)
  guard !doomed.isEmpty else { return 0 }
  try Maildir(path: plan.maildir).erase(keys: Set(doomed.map(\.key)))
  try store.truncateLog()
  try store.noteErased(doomed)
  return doomed.count
}

extension DataReport {
  /// What a person reads of everything that is held on them.
  init(_ record: PersonRecord, configuration: Configuration) {
    func day(_ moment: Int64) -> String { LocalTime(moment, in: configuration.timeZone).isoDay }
    self.init(
      address: record.address, name: record.name, firstDay: day(record.firstSeenAt),
      isSuppressed: record.suppressedAt != nil,
      mails: record.mails.map { mail in
        DataReport.Mail(
          reference: mail.reference, day: day(mail.receivedAt), subject: mail.subject, ownText: mail.ownText,
          cutText: mail.cutText, attachments: mail.attachments, isWaiting: mail.isWaiting,
          items: mail.items.map { item in
            DataReport.Entry(
              ConfirmedItem(number: item.number, kind: item.kind, target: item.target), counts: item.counts)
          },
          notes: [mail.decisionReason, mail.screening].filter { !$0.isEmpty }
            + mail.history.map { event in
              let detail = event.detail.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
              return ([day(event.at), event.actor, event.operation] + detail).joined(separator: ", ")
            })
      },
      sent: record.sent.map { DataReport.Sent(day: day($0.createdAt), subject: Self.subject(ofMail: $0.content)) })
  }

  /// The subject of a mail of ours, as its header has it.
  private static func subject(ofMail content: String) -> String {
    let line = content.split(separator: "\r\n").first { $0.hasPrefix("Subject: ") }
    return line.map { String($0.dropFirst("Subject: ".count)) } ?? ""
  }
}
