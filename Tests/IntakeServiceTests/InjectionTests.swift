// Header and command injection from the raw mail to the wire: sixty-four vectors in six fields of a resident's mail.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

/// A text with a break in it, in one of the disguises that a mail can give it.
private enum Disguise: String, CaseIterable, Sendable {
  case plain, quotedWord, base64Word, parameter, quotedString, comment, wordInQuotedString, wordInComment

  func dress(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let quoted = "=?utf-8?Q?" + bytes.map { Self.isLetter($0) ? Self.letter($0) : Self.hex("=", $0) }.joined() + "?="
    switch self {
    case .plain: return text
    case .quotedWord: return quoted
    case .base64Word: return "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
    case .parameter:
      return "x; name*=utf-8''" + bytes.map { Self.isLetter($0) ? Self.letter($0) : Self.hex("%", $0) }.joined()
    case .quotedString: return "\"\(text)\""
    case .comment: return "Anna (\(text))"
    case .wordInQuotedString: return "\"\(quoted)\""
    case .wordInComment: return "Anna (\(quoted))"
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func letter(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }
  private static func hex(_ mark: String, _ byte: UInt8) -> String { mark + String(format: "%02X", byte) }
}

/// Where in the mail the vector stands.
private enum Place: String, CaseIterable, Sendable {
  case subject, from, to, replyTo, messageID, fileName

  func mail(_ vector: String, _ number: Int) -> String {
    func value(_ place: Place, _ ordinary: String) -> String { place == self ? vector : ordinary }
    let address = "anna\(number)@example.net"
    let reply = self == .replyTo ? "Reply-To: \(vector) <victim@example.com>\r\n" : ""
    return """
      Return-Path: <\(address)>\r
      Authentication-Results: mx.example.org; dmarc=pass header.from=example.net\r
      Received: from out.example.net by mx.example.org; \(Neighbour.date(Workplace.noon))\r
      From: \(value(.from, "Anna Bos")) <\(address)>\r
      To: \(value(.to, "Plan")) <info@buurt.example>\r
      Subject: \(value(.subject, "Het plan"))\r
      \(reply)Message-ID: <\(value(.messageID, "\(number)"))@example.net>\r
      MIME-Version: 1.0\r
      Content-Type: multipart/mixed; boundary=b\r
      \r
      --b\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      Ik steun call 5 van harte.\r
      --b\r
      Content-Type: application/pdf\r
      Content-Disposition: attachment; filename=\(value(.fileName, "plan.pdf"))\r
      \r
      x\r
      --b--\r

      """
  }
}

@Suite("Injection through a resident's mail") struct InjectionTests {
  private static let breaks = ["\r", "\n", "\r\n", "\u{0}", "\u{85}", "\u{2028}", "\r\n.\r\n", "\r\n "]

  private static let vectors = breaks.flatMap { line in
    Disguise.allCases.map { $0.dress("anna\(line)Bcc: victim@example.com") }
  }

  /// The fields of a confirmation; those of the thread only when the answered id can be repeated.
  private static let fields = [
    "Date", "From", "Reply-To", "To", "Subject", "Message-ID", "In-Reply-To", "References", "Auto-Submitted",
    "X-Auto-Response-Suppress", "X-Gehoord-Loop", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    "Content-Language",
  ]

  @Test func thereAreSixtyFour() { #expect(Self.vectors.count == 64 && Set(Self.vectors).count == 64) }

  @Test("No vector adds a field, a recipient or a command, and none leaves a trace", arguments: Place.allCases)
  private func nothingIsAdded(place: Place) throws {
    let relay = try MailSink()
    defer { relay.close() }
    let brakes = "brakes: { domain_per_hour: 100000, plan_per_hour_paced: 100000, plan_per_hour_breaker: 100000 },"
    let workplace = try Workplace(relay: relay.url, addition: brakes)
    for (number, vector) in Self.vectors.enumerated() { try workplace.deliver("\(number)", place.mail(vector, number)) }
    #expect(try workplace.round().handled == 64)
    let sent = try workplace.outbox.runOnce(now: { Workplace.noon })
    // What splits the header of their own mail can cost them the confirmation, and nothing else.
    #expect(sent >= 32 && relay.mails.count == sent, "\(sent)")
    for mail in relay.mails {
      let header = mail.components(separatedBy: "\n\n")[0]
      let names = header.components(separatedBy: "\n").filter { !$0.hasPrefix(" ") }
        .map { String($0.prefix { $0 != ":" }) }
      #expect(names == Self.fields.filter { names.contains($0) } && names.count >= Self.fields.count - 2, "\(header)")
      #expect(!mail.contains("victim") && !mail.contains("Bcc"))
    }
    try expectOnlyOurCommands(relay.commands, sent)
  }

  private func expectOnlyOurCommands(_ commands: [String], _ sent: Int) throws {
    #expect(commands.count { $0 == "MAIL FROM:<>" } == sent)
    #expect(commands.count { $0 == "DATA" } == sent)
    let recipients = commands.filter { $0.hasPrefix("RCPT") }
    #expect(recipients.count == sent && Set(recipients).count == sent)
    #expect(recipients.allSatisfy { $0.hasPrefix("RCPT TO:<anna") && $0.hasSuffix("@example.net>") })
    let others = commands.filter { !$0.hasPrefix("RCPT") && $0 != "DATA" && $0 != "MAIL FROM:<>" && $0 != "QUIT" }
    #expect(others.allSatisfy { $0.hasPrefix("EHLO ") } && others.count == 1)
  }
}
