// Which relay configurations are taken, and which of them may go without TLS.

import IntakeModel
import Outgoing
import Testing

private let wrongPairs: [(String?, String?)] = [
  ("gehoord", nil), (nil, "p4ss"), ("", "p4ss"), ("gehoord", ""), ("geh\noord", "p4ss"), ("gehoord", "p4ss\n"),
  ("gehoord", "p4\u{0}ss"), ("gehoord", String(repeating: "p4ss", count: 64)),
]

@Suite("Relay configuration")
struct RelayTests {
  @Test(arguments: [
    ("smtp://127.0.0.1:25", true), ("smtp://127.9.8.7", true), ("smtp://localhost:587/", true),
    ("smtp://[::1]:25", true), ("smtp://LOCALHOST", true), ("smtp://mail.example.org:587", false),
    ("smtp://127.0.0.1.example.org", false), ("smtp://128.0.0.1", false), ("smtp://[::2]:25", false),
    ("smtp://localhost.example.org", false), ("smtp://127.0.0.256", false), ("smtp://127.1", false),
  ])
  func loopback(url: String, isLoopback: Bool) throws {
    let relay = try Relay(url: url)
    #expect(relay.isLoopback == isLoopback)
    #expect(relay.requiresTLS == !isLoopback)
  }

  /// On this machine too: a password, a certificate of one's own, or smtps mean TLS.
  @Test func whatDemandsTLS() throws {
    #expect(try Relay(url: "smtp://127.0.0.1", user: "gehoord", password: "pass").requiresTLS)
    #expect(try Relay(url: "smtp://127.0.0.1", caFile: "/etc/ssl/own.pem").requiresTLS)
    #expect(try Relay(url: "smtps://127.0.0.1:465").requiresTLS)
  }

  @Test(arguments: [
    "", "mail.example.org", "http://mail.example.org", "smtp:/mail.example.org", "smtp://", "smtp://:25",
    "smtp://mail.example.org:0", "smtp://mail.example.org:65536", "smtp://mail.example.org:", "smtp://a b",
    "smtp://user:secret@mail.example.org", "smtp://mail.example.org/helo", "smtp://mail.example.org:25?x",
    "smtp://mail.example.org\r\nRCPT", "smtp://mail_1.example.org", "smtp://-a.example.org", "smtp://[::1",
    "smtp://[g::1]",
    "smtp://mail..example.org", "SMTP://mail.example.org", "smtp://müller.example",
  ])
  func wrongURL(url: String) throws {
    let problem = #expect(throws: RelayProblem.self) { try Relay(url: url) }
    let words = try #require(problem).description
    #expect(words.hasPrefix("relay.url") && words.contains("smtp://host:port"))
    #expect(!words.contains("secret"))
  }

  @Test(arguments: wrongPairs)
  func wrongCredentials(user: String?, password: String?) throws {
    let problem = #expect(throws: RelayProblem.self) {
      try Relay(url: "smtp://mail.example.org", user: user, password: password)
    }
    let words = try #require(problem).description
    #expect(words.contains("relay.user") || words.contains("relay.password_file"))
    #expect(!words.contains("p4ss"))
  }

  @Test(arguments: ["", "a b", "mail.example.org/evil", "mail\r\nRSET", "-mail"])
  func wrongHelo(helo: String) {
    #expect(throws: RelayProblem.self) { try Relay(url: "smtp://127.0.0.1", helo: helo) }
  }
}

@Suite("Strict bytes")
struct StrictBytesTests {
  @Test(arguments: [
    ("A: b\r\n\r\nc\r\n", true), ("A: b\r\n\r\n.\r\n", true), ("", false), ("A: b", false), ("A: b\r\n\r\nc\n", false),
    ("A: b\r\n\r\nc\r", false), ("A: b\n\r\nc\r\n", false), ("A: b\r\r\n", false), ("A\u{0}: b\r\n", false),
    (String(repeating: "a", count: 998) + "\r\n", true), (String(repeating: "a", count: 999) + "\r\n", false),
  ])
  func recognised(text: String, isStrict: Bool) throws {
    let mail = OutgoingMail(envelopeSender: nil, recipient: try address("anna@example.org"), bytes: Array(text.utf8))
    #expect(mail.isStrict == isStrict)
  }

  /// The smuggling hole: such a body never reaches the relay.
  @Test func neverSent() throws {
    let server = try ScriptedServer()
    var mail = try sampleMail()
    mail.bytes = Array("A: b\r\n\r\nc\n.\nMAIL FROM:<evil@example.net>\r\n".utf8)
    let outcome = try send(mail, port: server.port)
    #expect(OutcomeKind(outcome) == .refused(0))
    #expect(server.stop().isEmpty)
  }

  private func send(_ mail: OutgoingMail, port: UInt16) throws -> DeliveryOutcome {
    var sender = try SMTPSender(relay: Relay(url: "smtp://127.0.0.1:\(port)"))
    return sender.send(mail)
  }
}
