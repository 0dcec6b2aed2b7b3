// Step 9 of a mail's life: what one transaction writes about it.

internal import Digests
internal import IntakeModel
internal import MaildirInbox
internal import Outgoing
internal import PlanStorage
internal import Screening
internal import Understanding

extension Pipeline {
  /// What the log says of a recorded mail.
  struct LogLine {
    var mail: MailID?
    var accountClass: AccountClass
    var items: Int
  }

  /// Records a mail with its items, their effect on the plan, and its reply; part of one transaction.
  func record(_ prepared: PreparedMail, now: Int64) throws(StorageError) -> LogLine {
    let from = Self.sender(of: prepared.interpreted.mail)
    let decodedHash = Self.decodedHash(of: prepared)
    if let duplicate = try duplicate(prepared, from: from, decodedHash: decodedHash, now: now) { return duplicate }
    var interpreted = prepared.interpreted
    let answered = try provenAnswer(interpreted, now: now)
    let effect =
      settlePrivacy(&interpreted, answering: answered)
      ?? settleFollowUp(&interpreted.reading, answering: answered)
    if effect == nil, let question = answered?.notice?.question, interpreted.mail.exceededLimits.isEmpty {
      interpreted.reading.becomeAnswer(to: question, because: "antwoord op onze mail met")
    }
    try holdBack(&interpreted, hasSender: from != nil, isProven: answered != nil, now: now)
    let isBlocked = effect == nil ? try keepsOut(&interpreted.reading, from: from) : false
    // The confirmation numbers what was recorded from 1, and residents answer by that number.
    interpreted.reading.items =
      interpreted.reading.items.filter(\.isRecorded) + interpreted.reading.items.filter { !$0.isRecorded }
    // Asked before it is recorded: a stop gets its last mail.
    var wasSuppressed = false
    if let from { wasSuppressed = try store.isSuppressed(from, plan: plan.id) }
    var row = MailRecord(prepared, interpreted, plan: plan.id, from: from, decodedHash: decodedHash)
    row.answers = effect == .takeBackEverything ? nil : answered?.summary.id
    let recorded = try store.record(row, now: now)
    if let effect, let answered { try carryOut(effect, on: answered, by: recorded, now: now) }
    let isDone = effect != nil && interpreted.reading.decision == .accept
    let accountClass = isDone ? .followUp : isBlocked ? .closed : Self.accountClass(of: interpreted)
    try store.finish(prepared.id, as: accountClass, contentHash: prepared.hash, mail: recorded.id, now: now)
    try reply(
      to: interpreted, recorded: recorded, answering: answered, effect: effect, wasSuppressed: wasSuppressed, now: now)
    if effect == .erase {
      // The mail that was just recorded is erased with all others, and so is who sent it from what is told below.
      return LogLine(mail: nil, accountClass: accountClass, items: 0)
    }
    try alarm(interpreted.reading.flags, recorded, now: now)
    try noteBounces(in: interpreted, recorded: recorded, now: now)
    return LogLine(mail: recorded.id, accountClass: accountClass, items: interpreted.reading.items.count)
  }

  /// Step 3, seen before? By content here; by key it was seen when it was claimed.
  private func duplicate(_ prepared: PreparedMail, from: String?, decodedHash: [UInt8], now: Int64)
    throws(StorageError) -> LogLine?
  {
    var original: MailID?
    if let id = prepared.interpreted.mail.messageID?.text {
      original = try store.duplicate(ofFrom: from, messageID: id, decodedHash: decodedHash, plan: plan.id)
    }
    let isCopy = try store.hasSeen(contentHash: prepared.hash, plan: plan.id)
    guard isCopy || original != nil else { return nil }
    try store.finish(prepared.id, as: .duplicate, contentHash: prepared.hash, mail: original, now: now)
    return LogLine(mail: original, accountClass: .duplicate, items: 0)
  }

  /// What keeps items from being recorded whatever they say: nobody to count, who may take back or ask about what was
  /// said, and how many unproved senders a day may count.
  private func holdBack(_ interpreted: inout InterpretedMail, hasSender: Bool, isProven: Bool, now: Int64)
    throws(StorageError)
  {
    guard interpreted.reading.decision != .ignore, interpreted.reading.items.contains(where: \.isRecorded) else {
      return
    }
    var because: String?
    let today = try store.unverifiedMailsRecorded(plan: plan.id, since: now - 86_400)
    // Our token proves whoever has it, whatever the server could tell of the sender.
    let counts: Counting =
      isProven
      ? .counted
      : counting(
        interpreted.screening.authentication, unprovenToday: today,
        unprovenPerDay: settings.configuration.brakes.unverifiedPerDay)
    if !hasSender {
      because = "de mail heeft geen afzender, dus wat erin staat kan niet worden meegeteld"
    } else if case .waits(let words) = counts {
      because = words
    }
    let everything = because != nil
    for index in interpreted.reading.items.indices where interpreted.reading.items[index].isRecorded {
      let kind = interpreted.reading.items[index].kind
      let needsProof = kind == .privacy || (!isProven && (kind == .withdrawal || kind == .stop))
      guard everything || needsProof else { continue }
      interpreted.reading.items[index].isRecorded = false
      because = because ?? "intrekken, stoppen en gegevens vragen gaat na controle door een mens"
    }
    guard let because else { return }
    interpreted.reading.decision = .queue
    interpreted.reading.decisionReason = because
  }

  /// What somebody sends whom a coordinator blocked is kept and stays out of the queue, unless a person may be in need
  /// or threatened, or it is about their own data, to which everybody has a right.
  private func keepsOut(_ reading: inout Reading, from: String?) throws(StorageError) -> Bool {
    guard let from, reading.decision != .ignore, reading.privacy == nil,
      Set(reading.flags).isDisjoint(with: [.crisis, .threat]), try store.isBlocked(from, plan: plan.id)
    else { return false }
    reading.items = []
    reading.decision = .accept
    reading.decisionReason = "de afzender is geblokkeerd"
    return true
  }

  /// Crisis and threat are told at once to the configured contact.
  private func alarm(_ flags: [ReadingFlag], _ recorded: RecordedMail, now: Int64) throws(StorageError) {
    let reference = "\(planNow.code)-\(recorded.number)"
    let cause: AlarmCause
    if flags.contains(.crisis) {
      cause = .crisis(reference: reference, number: recorded.number)
    } else if flags.contains(.threat) {
      cause = .threat(reference: reference, number: recorded.number)
    } else {
      return
    }
    try store.note("person-in-need-or-threat", plan: plan.id, mail: recorded.id, now: now)
    log(.warning, "mail-needs-a-person-now", ["plan": plan.id, "mail": recorded.id.rawValue])
    try AlarmBell(settings: settings, plan: plan, store: store).ring(cause, mail: recorded.id, now: now)
  }

  private static func accountClass(of mail: InterpretedMail) -> AccountClass {
    switch (mail.reading.decision, mail.screening.senderClass) {
    case (.accept, _): .recorded
    case (.queue, _): .waiting
    case (.ignore, .spam): .spam
    case (.ignore, _): .automatic
    }
  }

  /// By whom a mail counts: the identity of its first author, however it is written.
  private static func sender(of mail: Mail) -> String? {
    guard let mailbox = mail.from.mailboxes.first, !mailbox.address.isEmpty else { return nil }
    return mailbox.mailAddress?.identity ?? mailbox.address.lowercased()
  }

  /// The hash by which a mail that came twice over different ways is known; of one that can be no duplicate, that of
  /// its bytes.
  private static func decodedHash(of prepared: PreparedMail) -> [UInt8] {
    duplicateMaterial(of: prepared.interpreted.mail).map { SHA256.digest(of: $0.span) } ?? prepared.hash
  }
}

extension MailRecord {
  init(
    _ prepared: Pipeline.PreparedMail, _ interpreted: InterpretedMail, plan: PlanID, from: String?,
    decodedHash: [UInt8]
  ) {
    let mail = interpreted.mail
    let signature = interpreted.ownWords.signature
    let cut = [signature, interpreted.ownWords.quoted].filter { !$0.isEmpty }
    self.init(
      plan: plan, fromAddress: from, fromName: mail.from.mailboxes.first?.name, subject: mail.subject,
      messageID: mail.messageID?.text, references: (mail.references + mail.inReplyTo).map(\.text),
      sentAt: mail.date?.seconds, receivedAt: prepared.file.modifiedAt, byteCount: prepared.byteCount,
      contentHash: prepared.hash, decodedHash: decodedHash, cutText: cut.joined(separator: "\n\n"),
      quotedAt: signature.isEmpty ? 0 : signature.unicodeScalars.count + (cut.count > 1 ? 2 : 0),
      attachments: mail.attachments, defects: mail.defects.map(\.rawValue), screening: interpreted.screening,
      reading: interpreted.reading)
  }
}
