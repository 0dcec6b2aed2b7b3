// What a bounce says: which mail of ours, to whom, and whether for good.

package import IntakeModel

/// A failed or late delivery that a mail reports.
package struct Bounce: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The address takes no mail, and will not.
    case permanent
    /// Later, or not yet: the sending server goes on trying, or gave up without knowing why.
    case temporary
    case mailboxFull
    /// The other side takes none of this size or kind; the address is good.
    case refusedMessage
  }

  package var kind: Kind
  /// The address that the report names; of one who forwards it can be another than we wrote to.
  package var recipient: MailAddress?
  /// The Message-IDs that the report encloses; ours may be among them.
  package var originalIDs: [MessageID]
}

/// Reads a bounce: a delivery status notification (RFC 3464), or the plain text of qmail, Exim and others. Empty for
/// every other mail, and never more than ``mostBounces``.
package func bounces(in mail: Mail, _ screening: Screening) -> [Bounce] {
  guard screening.senderClass == .bounce || screening.senderClass == .automatic && isFromMailSystem(mail) else {
    return []
  }
  let reports = mail.reports.filter { ["failed", "delayed"].contains($0.action ?? "") }
  let text = String(decoding: mail.text.utf8.prefix(mostText), as: UTF8.self)
  let ids = ourIDs(in: text)
  if reports.isEmpty { return mail.reports.isEmpty ? plainBounce(mail, text, ids) : [] }
  return reports.prefix(mostBounces).map { report in
    Bounce(
      kind: kind(report, text: text), recipient: report.finalRecipient.flatMap(MailAddress.init),
      originalIDs: report.originalMessageID.map { [$0] + ids } ?? ids)
  }
}

/// A mail of ours has one recipient; a report on it names few.
private let mostBounces = 10
/// Mail systems say what they have to say first; in bytes.
private let mostText = 16 << 10

/// RFC 5321 §4.5.5, RFC 3464 §2: only a mail system bounces, from the empty sender or as itself.
private func isFromMailSystem(_ mail: Mail) -> Bool {
  if mail.returnPaths == [.null] { return true }
  let locals = mail.from.mailboxes.map { lowercase($0.address).prefix { $0 != "@" } }
  return locals.contains { $0.hasPrefix("mailer-daemon") || $0 == "postmaster" }
}

private func kind(_ report: DeliveryReport, text: String) -> Bounce.Kind {
  if report.action == "delayed" { return .temporary }
  let status = report.status.flatMap { EnhancedStatus($0) }
  let words = lowercase(text)
  if let status { return kind(status, words) }
  return hasWords(fullWords, in: words) ? .mailboxFull : .permanent
}

private func kind(_ status: EnhancedStatus, _ words: String) -> Bounce.Kind {
  if status.isMailboxFull || hasWords(fullWords, in: words) { return .mailboxFull }
  if status.severity != 5 { return .temporary }
  return status.isAboutMessage ? .refusedMessage : .permanent
}

// MARK: Plain text

/// Without a report the text itself has to say that, why and for whom a delivery failed.
private func plainBounce(_ mail: Mail, _ text: String, _ ids: [MessageID]) -> [Bounce] {
  // What follows is the returned mail, whose words say nothing.
  let report = partBeforeReturnedMail(text)
  let words = lowercase(mail.subject) + "\n" + report
  guard hasWords(failureWords, in: words) else { return [] }
  let own = mail.to.mailboxes.map { lowercase($0.address) }
  let recipient = addresses(in: report).first { !own.contains($0.identity) }
  return [Bounce(kind: plainKind(report, words), recipient: recipient, originalIDs: ids)]
}

private func plainKind(_ report: String, _ words: String) -> Bounce.Kind {
  if hasWords(fullWords, in: words) { return .mailboxFull }
  if hasWords(delayWords, in: words) { return .temporary }
  let codes = report.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
  if let status = codes.lazy.compactMap({ EnhancedStatus($0) }).first(where: { $0.severity != 2 }) {
    return kind(status, words)
  }
  // RFC 5321 §4.2.1, where the server's reply is quoted; 552 is a full mailbox there.
  for code in codes where code.count == 3 {
    if code == "552" { return .mailboxFull }
    if let number = Int(code), (500...559).contains(number) { return .permanent }
    if let number = Int(code), (400...459).contains(number) { return .temporary }
  }
  return hasWords(unknownWords, in: words) ? .permanent : .temporary
}

private func partBeforeReturnedMail(_ text: String) -> String {
  let marks = [
    "--- below this line is a copy of the message", "------ this is a copy of", "------ this is a copy",
    "----- original message", "--- the header of the original message", "----- unsent message follows",
    "received: from ", "return-path: <",
  ]
  let lowered = lowercase(text)
  let ends = marks.compactMap { lowered.firstRange(of: $0)?.lowerBound }
  return ends.min().map { String(lowered[..<$0]) } ?? lowered
}

/// Message-IDs of ours anywhere in a text, as in the header of the returned mail.
private func ourIDs(in text: String) -> [MessageID] {
  var found: [MessageID] = []
  for piece in text.split(whereSeparator: { $0 == "<" || $0 == ">" || $0.isWhitespace })
  where piece.hasPrefix("gehoord1.") && piece.utf8.count < 250 && found.count < mostBounces {
    found.append(MessageID(String(piece)))
  }
  return found
}

private func addresses(in text: String) -> [MailAddress] {
  text.split { $0.isWhitespace || "<>()[]\"';,:".contains($0) }.lazy.filter { $0.contains("@") }.prefix(20)
    .compactMap { word in
      var word = word
      while word.last == "." { word.removeLast() }
      return MailAddress(String(word))
    }
}

private func hasWords(_ cues: [String], in text: String) -> Bool { cues.contains { text.contains($0) } }

private let failureWords = [
  "undeliver", "could not be delivered", "couldn't be delivered", "wasn't able to deliver", "was not delivered",
  "delivery failed", "delivery has failed", "delivery failure", "delivery status", "failure notice", "returned mail",
  "returned to sender", "returning message", "failed permanently", "permanent error", "has been delayed",
  "delivery delayed", "niet bezorgd", "niet worden bezorgd", "niet afgeleverd", "niet worden afgeleverd",
  "onbestelbaar", "unzustellbar", "nicht zugestellt", "zustellung fehlgeschlagen", "non remis", "pu être remis",
  "échec de la remise", "non distribué", "teslim edilemedi", "iletilemedi",
]
private let fullWords = [
  "mailbox full", "mailbox is full", "over quota", "overquota", "quota exceeded", "exceeded storage", "out of storage",
  "postvak vol", "postvak is vol", "mailbox vol", "postfach voll", "postfach ist voll", "boîte pleine",
  "boite pleine", "boîte aux lettres est pleine", "posta kutusu dolu", "kotası dol",
]
private let delayWords = [
  "has been delayed", "delivery delayed", "will continue to be attempted", "will keep trying", "will be retried",
  "is vertraagd", "nog niet bezorgd", "verzögert", "retardé", "gecikti",
]
private let unknownWords = [
  "user unknown", "unknown user", "no such user", "does not exist", "doesn't exist", "unknown recipient", "no mailbox",
  "address not found", "recipient rejected", "account is disabled", "account has been disabled", "permanent",
  "bestaat niet", "niet gevonden", "onbekende ontvanger", "unbekannter empfänger", "existiert nicht",
  "utilisateur inconnu", "n'existe pas", "bilinmeyen", "bulunamadı",
]
