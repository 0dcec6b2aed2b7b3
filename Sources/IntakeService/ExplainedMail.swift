// One line of `gehoor explain --json`; its keys are a promise to others who read them.

internal import IntakeModel

/// What the daemon would do with a mail, and why.
package struct ExplainedMail: Sendable, Encodable {
  package var id: String
  package var file: String
  package var interpreted: InterpretedMail
  /// Whether nothing of the file could be read.
  package var isUnreadable = false

  package init(id: String, file: String, interpreted: InterpretedMail) {
    self.id = id
    self.file = file
    self.interpreted = interpreted
  }

  private enum Key: String, CodingKey {
    case version, id, file, from, name, subject, date, screening, language, text, items, decision, flags, reply
    case attachments, defects
    case messageID = "message_id"
    case screeningReason = "screening_reason"
    case ownText = "own_text"
    case decisionReason = "decision_reason"
    case followUp = "follow_up"
    case replyReason = "reply_reason"
  }

  package func encode(to encoder: any Encoder) throws {
    let mail = interpreted.mail
    let reading = interpreted.reading
    let screening = interpreted.screening
    let sender = mail.from.mailboxes.first
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(1, forKey: .version)
    try object.encode(id, forKey: .id)
    try object.encode(file, forKey: .file)
    try object.encode(mail.messageID?.text, forKey: .messageID)
    try object.encode(sender?.address, forKey: .from)
    try object.encode(sender?.name, forKey: .name)
    try object.encode(mail.subject, forKey: .subject)
    try object.encode(
      mail.date.map { LocalTime($0.seconds, zoneOffset: $0.zoneOffset ?? 0).rfc3339 }, forKey: .date)
    try object.encode(screening.senderClass.rawValue, forKey: .screening)
    try object.encode(Self.words(screening.reason), forKey: .screeningReason)
    try object.encode(reading.language, forKey: .language)
    try object.encode(mail.text, forKey: .text)
    try object.encode(reading.ownText, forKey: .ownText)
    try object.encode(reading.items.map(ExplainedItem.init), forKey: .items)
    try object.encode(reading.decision.rawValue, forKey: .decision)
    try object.encode(reading.decisionReason, forKey: .decisionReason)
    try object.encode(reading.flags.map(\.rawValue), forKey: .flags)
    try object.encode(reading.followUp?.rawValue, forKey: .followUp)
    try object.encode(repliesTo, forKey: .reply)
    try object.encode(replyReason, forKey: .replyReason)
    try object.encode(mail.attachments.map(ExplainedAttachment.init), forKey: .attachments)
    try object.encode(isUnreadable ? ["unreadable"] : mail.defects.map(\.rawValue), forKey: .defects)
  }

  /// Whether a confirmation would go out, as far as the mail itself shows.
  package var repliesTo: Bool {
    interpreted.screening.mayReply && interpreted.reading.decision != .ignore
      && !interpreted.reading.flags.contains(.threat)
  }

  package var replyReason: String {
    if interpreted.screening.mayReply, !repliesTo { return interpreted.reading.decisionReason }
    return Self.words(interpreted.screening.replyReason)
  }

  private static func words(_ reason: ScreeningReason) -> String {
    reason.rule.map { "\($0): \(reason.words)" } ?? reason.words
  }
}

private struct ExplainedItem: Encodable {
  let item: Item

  private enum Key: String, CodingKey {
    case kind, call, activity, confidence, certainty, recorded, quote, evidence, reasons, alternatives
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(item.kind.rawValue, forKey: .kind)
    try object.encode(item.target.call, forKey: .call)
    try object.encode(item.target.activity, forKey: .activity)
    try object.encode(rounded(item.confidence), forKey: .confidence)
    try object.encode(item.certainty.rawValue, forKey: .certainty)
    try object.encode(item.isRecorded, forKey: .recorded)
    try object.encode(item.quote, forKey: .quote)
    try object.encode(item.evidence.map { [$0.lowerBound, $0.upperBound] }, forKey: .evidence)
    try object.encode(item.reasons, forKey: .reasons)
    try object.encode(item.alternatives.map(ExplainedAlternative.init), forKey: .alternatives)
  }
}

private func rounded(_ confidence: Double) -> Double { (confidence * 1_000).rounded() / 1_000 }

private struct ExplainedAlternative: Encodable {
  let kind: String
  let call: String?
  let activity: String?
  let confidence: Double

  init(_ alternative: Alternative) {
    kind = alternative.kind.rawValue
    call = alternative.target.call
    activity = alternative.target.activity
    confidence = rounded(alternative.confidence)
  }
}

private struct ExplainedAttachment: Encodable {
  let attachment: Attachment

  private enum Key: String, CodingKey { case name, type, bytes }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(attachment.name, forKey: .name)
    try object.encode(attachment.type, forKey: .type)
    try object.encode(attachment.byteCount, forKey: .bytes)
  }
}
