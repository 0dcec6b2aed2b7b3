// Every bad reply and silence in each of the eight states of a session: forty cases, and what becomes of the mail.

import IntakeModel
import Outgoing
import Testing

/// What the relay does in one state.
enum RelayFault: Sendable, Equatable, CaseIterable, CustomStringConvertible {
  case closes421, later450, later451, never550, hangs

  var step: ServerStep {
    switch self {
    case .closes421: .replyAndHangUp("421 4.3.2 closing")
    case .later450: .reply("450 4.2.0 later")
    case .later451: .reply("451 4.3.0 later")
    case .never550: .reply("550 5.1.1 never")
    case .hangs: .hang
    }
  }

  var description: String {
    switch self {
    case .closes421: "421"
    case .later450: "450"
    case .later451: "451"
    case .never550: "550"
    case .hangs: "hangs"
    }
  }

  var code: Int { Int(description) ?? 0 }
}

@Suite("Faults of the relay, state by state") struct FaultTableTests {
  static let states: [SessionState] = [.greeting, .ehlo, .startTLS, .auth, .mail, .recipient, .data, .body]

  /// What must come of it. Where the whole session is refused the relay turns us away; where the mail is, the mail.
  static func expected(_ state: SessionState, _ fault: RelayFault) -> OutcomeKind {
    switch (state, fault) {
    case (.body, .hangs): .unknown
    case (_, .hangs): .unreachable
    // Without TLS nothing more is said, whatever the reply was.
    case (.startTLS, _): .unreachable
    // libcurl says HELO after a refused EHLO, which here is good enough, unless the connection is gone.
    case (.ehlo, .closes421): .unreachable
    case (.ehlo, _): .accepted(250)
    case (.greeting, _), (.auth, _), (_, .closes421): .turnedAway(fault.code)
    case (_, .never550): .refused(550)
    case (_, _): .deferred(fault.code)
    }
  }

  @Test("No cleartext, at most one copy, 4yz later and 5yz never", arguments: states, RelayFault.allCases)
  func outcome(state: SessionState, fault: RelayFault) throws {
    let isSecure = state == .startTLS || state == .auth
    let (outcome, sessions) = try isSecure ? secure(state, fault) : plain(state, fault)
    // Behind the TLS endpoint's pipe the connection may end before the 421 has passed; later it is in either case.
    let isCutShort = isSecure && fault == .closes421 && OutcomeKind(outcome) == .unreachable
    #expect(OutcomeKind(outcome) == Self.expected(state, fault) || isCutShort)
    let bodies = sessions.flatMap(\.bodies)
    #expect(bodies.count <= 1)
    if case .refused(_, let isAddress, _) = outcome { #expect(isAddress) }
    for session in sessions where isSecure {
      let clear = String(decoding: session.clearBytes, as: UTF8.self)
      #expect(!clear.contains("AUTH") && !clear.contains("MAIL") && !clear.contains("s3cret"))
    }
  }

  @Test func thereAreForty() { #expect(Self.states.count * RelayFault.allCases.count == 40) }

  private func plain(_ state: SessionState, _ fault: RelayFault) throws -> (DeliveryOutcome, [SeenSession]) {
    let server = try ScriptedServer { seen, _ in seen == state ? fault.step : nil }
    let outcome = try send(
      over: Relay(url: "smtp://127.0.0.1:\(server.port)", helo: "gehoord.example"),
      SMTPTimeouts(connect: 2, reply: 1, whole: 4))
    return (outcome, server.stop())
  }

  private func secure(_ state: SessionState, _ fault: RelayFault) throws -> (DeliveryOutcome, [SeenSession]) {
    let certificate = try TestCertificate(names: "IP:127.0.0.1")
    // Where STARTTLS fails no TLS begins, and the endpoint would wait for it.
    let endpoint = state == .auth ? try TLSEndpoint(certificate) : nil
    let server = try ScriptedServer(extensions: ["STARTTLS", "AUTH PLAIN"], tls: endpoint) { seen, _ in
      seen == state ? fault.step : nil
    }
    let outcome = try send(
      over: Relay(
        url: "smtp://127.0.0.1:\(server.port)", user: "gehoord", password: "s3cret-pass",
        caFile: certificate.certificate, helo: "gehoord.example"),
      SMTPTimeouts(connect: 10, reply: 2, whole: 20))
    endpoint?.stop()
    let sessions = server.stop()
    try certificate.remove()
    return (outcome, sessions)
  }

  private func send(over relay: Relay, _ timeouts: SMTPTimeouts) throws -> DeliveryOutcome {
    var sender = try SMTPSender(relay: relay, timeouts: timeouts)
    return sender.send(try sampleMail())
  }

  @Test(
    "What a refusal says of the address",
    arguments: [
      ("550 5.1.1 nobody", true), ("550-5.1.1 nobody\r\n550 5.1.1 really", true), ("550 nobody", true),
      ("552 full", false), ("552 5.2.2 full", false), ("554 5.7.1 relay denied", false),
      ("554 5.6.0 unreadable", false),
      ("550 2.0.0 odd", true), ("550 5.7.1x words", true),
    ])
  func address(reply: String, isAddress: Bool) throws {
    let server = try ScriptedServer { state, _ in state == .recipient ? .reply(reply) : nil }
    let outcome = try send(
      over: Relay(url: "smtp://127.0.0.1:\(server.port)"), SMTPTimeouts(connect: 2, reply: 2, whole: 4))
    _ = server.stop()
    guard case .refused(_, isAddress, _) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  /// The probe of `gehoord --check`: greeting, name and password, and no mail.
  @Test(
    "A probe connects and sends nothing",
    arguments: [
      (SessionState.quit, nil, OutcomeKind.accepted(250)), (.greeting, "554 no service", .turnedAway(554)),
      (.ehlo, "421 busy", .unreachable), (.other, "451 busy", .turnedAway(451)),
    ])
  func probe(state: SessionState, reply: String?, outcome: OutcomeKind) throws {
    let server = try ScriptedServer { seen, _ in
      if seen == state, let reply { return reply.hasPrefix("421") ? .replyAndHangUp(reply) : .reply(reply) }
      return seen == .other ? .reply("250 ok") : nil
    }
    let relay = try Relay(url: "smtp://127.0.0.1:\(server.port)", helo: "gehoord.example")
    let found = try SMTPSender(relay: relay, timeouts: SMTPTimeouts(connect: 2, reply: 1, whole: 4)).probe().outcome
    let commands = server.stop().flatMap(\.commands)
    #expect(OutcomeKind(found) == outcome)
    #expect(commands.allSatisfy { ["EHLO gehoord.example", "HELO gehoord.example", "NOOP", "QUIT"].contains($0) })
    if outcome == .accepted(250) { #expect(commands.contains("NOOP")) }
  }
}
