// A mail of plain text as a value, and its composition: the way every kind of mail of ours takes.

package import IntakeModel

/// The field by which a Gehoord recognises mail of a Gehoord; screening looks for the same name.
package let loopFieldName = "X-Gehoord-Loop"

/// Why a mail cannot be composed.
package enum CompositionError: Error, Sendable, Equatable {
  /// A value holds control characters or is outside its grammar; the name says which value, never what it holds.
  case refusedValue(String)
  /// The body would be over its limit however it is cut.
  case tooLong
}

/// What made a mail, RFC 3834 §5.
package enum AutoSubmitted: String, Sendable {
  /// An answer by the program.
  case replied = "auto-replied"
  /// A mail of the program that answers none.
  case generated = "auto-generated"
  /// A coordinator wrote it.
  case no
}

/// A mail of plain text.
package struct PlainMail: Sendable, Equatable {
  /// From and Reply-To.
  package var senderName: String
  package var senderAddress: MailAddress
  /// Nil is `<>`.
  package var envelopeSender: MailAddress?
  package var recipient: MailAddress
  package var subject: String
  /// UTF-8 with LF, no other control characters.
  package var body: String
  /// ISO 639-1 code.
  package var language: String
  package var autoSubmitted: AutoSubmitted
  /// The value of the loop field, as the plan's id.
  package var loopMark: String
  package var messageID: MessageID
  /// The mail that is answered.
  package var inReplyTo: MessageID?
  /// What that mail's References held.
  package var references: [MessageID]
  /// Seconds since 1970 UTC.
  package var date: Int64
  /// Offset from UTC at that moment, in seconds.
  package var zoneOffset: Int

  package init(
    senderName: String, senderAddress: MailAddress, envelopeSender: MailAddress? = nil, recipient: MailAddress,
    subject: String, body: String, language: String, autoSubmitted: AutoSubmitted, loopMark: String,
    messageID: MessageID, inReplyTo: MessageID? = nil, references: [MessageID] = [], date: Int64, zoneOffset: Int
  ) {
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.envelopeSender = envelopeSender
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.language = language
    self.autoSubmitted = autoSubmitted
    self.loopMark = loopMark
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.date = date
    self.zoneOffset = zoneOffset
  }

  /// The mail as bytes. Refuses every value that could change its header or its structure.
  package func compose() throws(CompositionError) -> OutgoingMail {
    guard let date = dateFieldValue(seconds: date, zoneOffset: zoneOffset) else { throw .refusedValue("Date") }
    guard messageID.isRepeatable else { throw .refusedValue("Message-ID") }
    guard Self.isText(body) else { throw .refusedValue("body") }
    let text = TextBody(body.hasSuffix("\n") ? body : body + "\n")
    var header = HeaderWriter()
    try header.add("Date", text: date)
    try header.add("From", displayName: senderName, address: senderAddress)
    try header.add("Reply-To", displayName: senderName, address: senderAddress)
    // The bare address: a display name of theirs would put words of a stranger into a mail of ours.
    try header.add("To", address: recipient)
    try header.add("Subject", text: subject)
    try header.add("Message-ID", ids: [messageID])
    try addThread(to: &header)
    if autoSubmitted != .no {
      // RFC 3834 §5; the second for Exchange, which knows only that one.
      try header.add("Auto-Submitted", text: autoSubmitted.rawValue)
      try header.add("X-Auto-Response-Suppress", text: "All")
    }
    try header.add(loopFieldName, text: loopMark)
    try header.add("MIME-Version", text: "1.0")
    try header.add("Content-Type", text: "text/plain; charset=utf-8")
    try header.add("Content-Transfer-Encoding", text: text.encoding)
    try header.add("Content-Language", text: language)
    let mail = OutgoingMail(
      envelopeSender: envelopeSender, recipient: recipient, bytes: header.bytes + [0x0D, 0x0A] + text.bytes)
    precondition(mail.isStrict, "header writer and body encoder write only strict lines")
    return mail
  }

  /// RFC 5322 §3.6.4, and only when the answered id is in the strict grammar. Of more than ten ids the first and the
  /// last nine stay: programs find the thread by its ends.
  private func addThread(to header: inout HeaderWriter) throws(CompositionError) {
    guard let inReplyTo, inReplyTo.isRepeatable else { return }
    var ids = references.filter { $0.isRepeatable && $0 != inReplyTo } + [inReplyTo]
    if ids.count > 10 { ids = [ids[0]] + ids.suffix(9) }
    try header.add("In-Reply-To", ids: [inReplyTo])
    try header.add("References", ids: ids)
  }

  /// Whether every line of the text could stand in a header.
  private static func isText(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return true }
    return text.unicodeScalars.split(separator: "\n").allSatisfy { HeaderWriter.isSafe(String($0)) }
  }
}
