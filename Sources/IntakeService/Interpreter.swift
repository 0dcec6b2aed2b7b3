// From the bytes of a mail to what it is and what it says: steps 5 to 8 of a mail's life, without any store.

package import IntakeModel
internal import MailParsing
package import Screening
package import Understanding

/// A mail as the daemon understands it before anything is stored.
package struct InterpretedMail: Sendable {
  package var mail: Mail
  package var ownWords: OwnWords
  package var screening: Screening
  package var reading: Reading
}

/// Parses, screens and understands mails for one thread. Pure but for the buffers it keeps: the same bytes, plan and
/// context always give the same result.
package struct Interpreter: ~Copyable {
  /// The part of a text that is understood, in bytes; what lies beyond is cut visibly.
  static let understoodBytes = 256 << 10

  private var parser = MailParser()

  package init() {}

  /// - Parameters:
  ///   - bytes: of the mail; what is left in them is of no use.
  ///   - reader: of the plan the mail was sent to; nil when no plan is known, then nothing is understood.
  package mutating func interpret(
    _ bytes: inout [UInt8], reader: Reader?, context: ScreeningContext
  ) -> InterpretedMail {
    interpret(parser.parse(changing: &bytes), reader: reader, context: context)
  }

  /// The same for a mail that came in pieces.
  mutating func interpret(_ large: inout LargeMail, reader: Reader?, context: ScreeningContext) -> InterpretedMail {
    interpret(parser.parse(&large), reader: reader, context: context)
  }

  private func interpret(_ parsed: Mail, reader: Reader?, context: ScreeningContext) -> InterpretedMail {
    var mail = parsed
    let text = Self.understoodPart(of: mail.text)
    if text.utf8.count < mail.text.utf8.count { mail.exceededLimits.insert(.textSize) }
    let screening = screen(mail, in: context)
    let ownWords = OwnWords(cutFrom: text)
    let reading = Self.reading(of: mail, ownWords: ownWords, text: text, screening: screening, reader: reader)
    return InterpretedMail(mail: mail, ownWords: ownWords, screening: screening, reading: reading)
  }

  private static func reading(
    of mail: Mail, ownWords: OwnWords, text: String, screening: Screening, reader: Reader?
  ) -> Reading {
    guard screening.senderClass == .person else {
      return Reading(
        language: "und", ownText: ownWords.text, items: [], decision: .ignore,
        decisionReason: screening.reason.words)
    }
    guard let reader else {
      return Reading(
        language: "und", ownText: ownWords.text, items: [], decision: .queue, decisionReason: "er is geen plan gegeven")
    }
    // An answer that says nothing itself: what it quotes is ours or somebody else's, and never an item.
    if ownWords.isOnlyQuotation {
      return Reading(
        language: "und", ownText: ownWords.text, items: [], decision: .queue,
        decisionReason: "de mail bevat alleen aangehaalde tekst")
    }
    let machine = MachineText.find(subject: mail.subject, in: ownWords)
    var reading = reader.read(
      ReadableMail(
        subject: mail.subject, ownText: ownWords.text, quoted: ownWords.quoted, isForwarded: ownWords.isForwarded,
        isReply: !mail.inReplyTo.isEmpty || !mail.references.isEmpty
          || reader.referenceNumber(in: mail.subject) != nil, senderName: mail.from.mailboxes.first?.name,
        machineFinding: machine?.kind.words()))
    if let question = reader.question(in: mail.subject) {
      reading.becomeAnswer(to: question, because: "het onderwerp noemt")
    }
    if reading.decision != .ignore, let reason = waitingReason(of: mail, screening: screening) {
      for index in reading.items.indices { reading.items[index].isRecorded = false }
      reading.decision = .queue
      reading.decisionReason = reason
    }
    return reading
  }

  /// Why nothing of a person's mail may be recorded before somebody looked.
  private static func waitingReason(of mail: Mail, screening: Screening) -> String? {
    if mail.isEncrypted { return "de mail is versleuteld en kan niet worden gelezen" }
    if screening.authentication == .failed { return "de afzender is niet echt: dmarc=fail" }
    let limits = mail.exceededLimits.map(\.rawValue).sorted()
    return limits.isEmpty ? nil : "de mail gaat over een grens: \(limits.joined(separator: ", "))"
  }

  private static func understoodPart(of text: String) -> String {
    guard text.utf8.count > understoodBytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: understoodBytes)
    // A cut inside a character would lose it: go back to where one begins.
    while end > text.startIndex, UTF8.isContinuation(text.utf8[end]) { end = text.utf8.index(before: end) }
    return String(text[..<end]) + "\n[…]"
  }
}
