// No byte of a mail and no password before TLS stands and the certificate is right.

import IntakeModel
import Outgoing
import Testing

/// What one attempt with STARTTLS came to.
private struct SecureAttempt {
  var outcome: DeliveryOutcome
  var diagnosis: String
  var sessions: [SeenSession]
}

private func attempt(
  names: String, days: Int = 2, trustsCertificate: Bool, startTLS: ServerStep? = nil, auth: ServerStep? = nil
) throws -> SecureAttempt {
  let certificate = try TestCertificate(names: names, days: days)
  let endpoint = try TLSEndpoint(certificate)
  let server = try ScriptedServer(extensions: ["STARTTLS", "AUTH PLAIN"], tls: endpoint) { state, _ in
    state == .startTLS ? startTLS : state == .auth ? auth : nil
  }
  let relay = try Relay(
    url: "smtp://127.0.0.1:\(server.port)", user: "gehoord", password: "s3cret-pass",
    caFile: trustsCertificate ? certificate.certificate : nil, helo: "gehoord.example")
  let (outcome, diagnosis) = try send(over: relay)
  endpoint.stop()
  let sessions = server.stop()
  try certificate.remove()
  return SecureAttempt(outcome: outcome, diagnosis: diagnosis, sessions: sessions)
}

private func send(over relay: Relay) throws -> (DeliveryOutcome, String) {
  var sender = try SMTPSender(relay: relay, timeouts: SMTPTimeouts(connect: 10, reply: 10, whole: 20))
  let outcome = sender.send(try sampleMail())
  return (outcome, sender.diagnosis)
}

private let credentials = "AGdlaG9vcmQAczNjcmV0LXBhc3M="
private let clearPart = "EHLO gehoord.example\r\nSTARTTLS\r\n"

@Suite("TLS to the relay", .serialized)
struct TLSTests {
  @Test func ownCertificateWithCAFile() throws {
    let attempt = try attempt(names: "IP:127.0.0.1", trustsCertificate: true)
    #expect(OutcomeKind(attempt.outcome) == .accepted(250), "\(attempt.diagnosis)")
    let session = try #require(attempt.sessions.first)
    #expect(String(decoding: session.clearBytes, as: UTF8.self) == clearPart)
    // The response to AUTH PLAIN is "\0gehoord\0s3cret-pass" in base64 (RFC 4616 §2).
    #expect(Array(session.commands.dropFirst(2).prefix(3)) == ["EHLO gehoord.example", "AUTH PLAIN", credentials])
    #expect(session.bodies.count == 1)
  }

  /// A wrong password is our trouble and not the mail's: it goes again when the password is right.
  @Test func wrongPasswordWaits() throws {
    let attempt = try attempt(
      names: "IP:127.0.0.1", trustsCertificate: true, auth: .reply("535 5.7.8 wrong"))
    #expect(OutcomeKind(attempt.outcome) == .turnedAway(535))
    #expect(attempt.sessions.flatMap(\.bodies).isEmpty)
  }

  @Test func selfSignedIsRefused() throws {
    let attempt = try attempt(names: "IP:127.0.0.1", trustsCertificate: false)
    expectNothingSent(attempt)
    #expect(attempt.diagnosis.contains("certificate"))
  }

  @Test func expiredIsRefused() throws {
    let attempt = try attempt(names: "IP:127.0.0.1", days: -1, trustsCertificate: true)
    expectNothingSent(attempt)
    #expect(attempt.diagnosis.contains("expired"))
  }

  @Test func wrongNameIsRefused() throws {
    expectNothingSent(try attempt(names: "DNS:other.example", trustsCertificate: true))
  }

  /// What a man in the middle puts behind the answer to STARTTLS must not count as said under TLS.
  @Test func injectedRepliesAreRefused() throws {
    let attempt = try attempt(
      names: "IP:127.0.0.1", trustsCertificate: true, startTLS: .reply("220 go ahead\r\n250-evil\r\n250 AUTH PLAIN"))
    expectNothingSent(attempt)
  }

  private func expectNothingSent(_ attempt: SecureAttempt) {
    #expect(OutcomeKind(attempt.outcome) == .unreachable)
    for session in attempt.sessions {
      #expect(session.bodies.isEmpty)
      #expect(!session.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
      let clear = String(decoding: session.clearBytes, as: UTF8.self)
      #expect(!clear.contains("s3cret") && !clear.contains("example.org"))
    }
  }
}
