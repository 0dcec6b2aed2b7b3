// Sixty-four ways to smuggle a field or a command through a value, in every value a stranger or a slip can set.

import IntakeModel
import Outgoing
import Testing

/// What would break a line, in each disguise.
private let breaks = [
  "\r\n", "\n", "\r", "\u{0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\r\n ", "\r\n\t", "\r\n.\r\n",
  "\n.\n",
  "\r\n\r\n", "\u{1B}", "\u{202E}",
]

/// What would follow: a field, a command, an encoded word that decodes to a break, a parameter or comment with one.
private let payloads: [@Sendable (String) -> String] = [
  { "Anna\($0)Bcc: victim@example.net" },
  { "a@example.org>\($0)RCPT TO:<victim@example.net>" },
  { "\"Anna\($0)Subject: evil\" (\($0)X-Evil: 1)" },
  { "=?utf-8?Q?Anna=0D=0ABcc:_victim@example.net?=\($0)=?utf-8?B?DQpCY2M6IHZpY3RpbUBleGFtcGxlLm5ldA0K?=" },
]

private let vectors = payloads.flatMap { payload in breaks.map { payload($0) } }

/// A value of a confirmation that can be set to a vector.
private enum Place: String, CaseIterable, Sendable {
  case greetingName, originalMessageID, references, messageID, senderName, signature, publicURL, publicReference
  case planTitle, planID, language, ownText, answerBy

  func set(_ vector: String, in confirmation: inout Outgoing.Confirmation) {
    switch self {
    case .greetingName: confirmation.greetingName = vector
    case .originalMessageID: confirmation.originalMessageID = MessageID(vector)
    case .references: confirmation.originalReferences = [MessageID(vector), MessageID("a\(vector)@example.org")]
    case .messageID: confirmation.messageID = MessageID(vector)
    case .senderName: confirmation.senderName = vector
    case .signature: confirmation.signature = vector
    case .publicURL: confirmation.publicURL = "https://example.org/" + vector
    case .publicReference: confirmation.publicReference = vector
    case .planTitle: confirmation.plan.calls[0].title = LocalizedText(["nl": vector])
    case .planID:
      confirmation.plan = Plan(
        id: PlanID(vector), code: "KVM", title: confirmation.plan.title, address: "info@krachtvanmokum.nl",
        languages: ["nl"], addressForm: .formal, version: "2026-11-21", intro: confirmation.plan.intro,
        calls: confirmation.plan.calls)
    case .language: confirmation.language = vector
    case .ownText: confirmation.texts = ["privacy": vector, "subject": "{sender} {reference}" + vector]
    case .answerBy: confirmation.answerBy = vector
    }
  }
}

@Suite("Header and command injection")
struct HeaderInjectionTests {
  private func base() throws -> Outgoing.Confirmation {
    try sampleConfirmation(
      items: [ConfirmedItem(number: 1, kind: .support, target: Target(call: "1"))], waiting: .part)
  }

  @Test func thereAreSixtyFour() { #expect(vectors.count == 64 && Set(vectors).count == 64) }

  /// Every vector in every place: refused, or the header has exactly the fields it always has, each once.
  @Test(arguments: Place.allCases)
  private func noExtraField(place: Place) throws {
    let names = MailSource(try base().compose()).fields.map(\.name)
    for vector in vectors {
      var confirmation = try base()
      place.set(vector, in: &confirmation)
      guard let mail = try composed(confirmation) else { continue }
      #expect(mail.isStrict)
      let found = MailSource(mail).fields.map(\.name)
      let expected =
        place == .originalMessageID ? names.filter { $0 != "In-Reply-To" && $0 != "References" } : names
      #expect(found == expected, "\(place) \(vector.debugDescription)")
    }
  }

  /// What a stranger wrote is not repeated: no vector leaves a trace of its payload in the mail.
  @Test(arguments: [Place.greetingName, .originalMessageID, .references, .language, .answerBy])
  private func noTrace(place: Place) throws {
    for vector in vectors {
      var confirmation = try base()
      place.set(vector, in: &confirmation)
      let mail = try #require(try composed(confirmation))
      let text = String(decoding: mail.bytes, as: UTF8.self)
      #expect(!text.contains("victim") && !text.contains("evil") && !text.contains("X-Evil"))
    }
  }

  @Test func noSuchRecipient() {
    for vector in vectors {
      #expect(MailAddress(vector) == nil)
      #expect(MailAddress("anna@example.org" + vector) == nil)
      #expect(MailAddress(vector + "@example.org") == nil)
    }
  }

  /// All different mails that survive composition, on the wire: three commands each and nothing else.
  @Test func noExtraCommand() throws {
    var mails: [OutgoingMail] = []
    var seen: Set<[UInt8]> = []
    for place in Place.allCases {
      for vector in vectors {
        var confirmation = try base()
        place.set(vector, in: &confirmation)
        if let mail = try composed(confirmation), seen.insert(mail.bytes).inserted { mails.append(mail) }
      }
    }
    #expect(mails.count > 20)
    let server = try ScriptedServer()
    try sendAll(mails, port: server.port)
    let sessions = server.stop()
    let commands = sessions.flatMap(\.commands)
    let kinds = Set(commands)
    #expect(kinds == ["EHLO gehoord.example", "MAIL FROM:<>", "RCPT TO:<anna@example.org>", "DATA", "QUIT"])
    #expect(commands.count { $0 == "DATA" } == mails.count)
    #expect(sessions.flatMap(\.bodies).count == mails.count)
  }

  private func sendAll(_ mails: [OutgoingMail], port: UInt16) throws {
    var sender = try SMTPSender(relay: Relay(url: "smtp://127.0.0.1:\(port)", helo: "gehoord.example"))
    for mail in mails { #expect(OutcomeKind(sender.send(mail)) == .accepted(250)) }
  }

  /// Nil when composing refuses the value, which is right; any other error fails the test.
  private func composed(_ confirmation: Outgoing.Confirmation) throws -> OutgoingMail? {
    do throws(CompositionError) {
      return try confirmation.compose()
    } catch {
      guard case .refusedValue(let name) = error else { throw error }
      #expect(!name.contains("victim") && !name.contains("\n"))
      return nil
    }
  }
}
