// The sender against a scripted relay: every row of the outcome table, and every moment at which a relay can fail.

import IntakeModel
import Outgoing
import Synchronization
import Testing

/// A mail that is strict, with dots at line starts.
func sampleMail(to recipient: String = "anna@example.org") throws -> OutgoingMail {
  OutgoingMail(
    envelopeSender: nil, recipient: try address(recipient),
    bytes: Array("Subject: proof\r\n\r\n.one\r\n..two\r\n.\r\nthree\r\n".utf8))
}

private let fast = SMTPTimeouts(connect: 2, reply: 1, whole: 4)

/// Sends mails one after another over one sender, and gives outcomes and what the relay saw.
private func sending(
  _ count: Int = 1, extensions: [String] = ["8BITMIME"], user: String? = nil,
  isStopping: @escaping @Sendable () -> Bool = { false }, script: @escaping ScriptedServer.Script
) throws -> (outcomes: [DeliveryOutcome], sessions: [SeenSession]) {
  let server = try ScriptedServer(extensions: extensions, script: script)
  let outcomes = try outcomes(count, port: server.port, user: user, isStopping: isStopping)
  return (outcomes, server.stop())
}

private func outcomes(
  _ count: Int, port: UInt16, user: String?, isStopping: @escaping @Sendable () -> Bool
) throws -> [DeliveryOutcome] {
  let relay = try Relay(
    url: "smtp://127.0.0.1:\(port)", user: user, password: user.map { _ in "s3cret-pass" }, helo: "gehoord.example")
  var sender = try SMTPSender(relay: relay, timeouts: fast)
  var outcomes: [DeliveryOutcome] = []
  for number in 0..<count {
    outcomes.append(sender.send(try sampleMail(to: "resident\(number)@example.org"), isStopping: isStopping))
  }
  return outcomes
}

/// What an outcome is, without its words.
enum OutcomeKind: Equatable, Sendable {
  case accepted(Int), deferred(Int), turnedAway(Int), refused(Int), unreachable, unknown

  init(_ outcome: DeliveryOutcome) {
    switch outcome {
    case .accepted(let code): self = .accepted(code)
    case .deferred(let code, _): self = .deferred(code)
    case .turnedAway(let code, _): self = .turnedAway(code)
    case .refused(let code, _, _): self = .refused(code)
    case .unreachable: self = .unreachable
    case .unknown: self = .unknown
    }
  }
}

private struct ServerCase: Sendable, CustomStringConvertible {
  let state: SessionState
  let step: ServerStep
  let outcome: OutcomeKind
  var description: String { "\(state.rawValue) \(step)" }

  init(_ state: SessionState, _ step: ServerStep, _ outcome: OutcomeKind) {
    self.state = state
    self.step = step
    self.outcome = outcome
  }
}

private let serverCases: [ServerCase] = [
  ServerCase(.other, .hangUp, .accepted(250)),
  // The table of refusals, row by row.
  ServerCase(.mail, .reply("550 5.7.1 no"), .refused(550)),
  ServerCase(.recipient, .reply("550 5.1.1 nobody"), .refused(550)),
  ServerCase(.recipient, .reply("450 4.2.0 later"), .deferred(450)),
  ServerCase(.data, .reply("451 4.3.0 later"), .deferred(451)),
  ServerCase(.data, .reply("554 5.5.1 no"), .refused(554)),
  ServerCase(.body, .reply("554 5.7.1 spam"), .refused(554)),
  ServerCase(.body, .reply("552 5.2.2 too big"), .refused(552)),
  ServerCase(.body, .reply("451 4.7.1 greylisted"), .deferred(451)),
  ServerCase(.body, .hangUp, .unknown),
  ServerCase(.body, .hang, .unknown),
  ServerCase(.body, .reply("gibberish"), .unknown),
  ServerCase(.mail, .reply("530 5.7.0 authenticate"), .turnedAway(530)),
  // The greeting turns us away, not the mail.
  ServerCase(.greeting, .reply("554 no service"), .turnedAway(554)),
  ServerCase(.greeting, .reply("220"), .accepted(250)),
  // Nothing was handed over before the dot.
  ServerCase(.greeting, .hangUp, .unreachable),
  ServerCase(.greeting, .hang, .unreachable),
  ServerCase(.ehlo, .hangUp, .unreachable),
  ServerCase(.ehlo, .hang, .unreachable),
  ServerCase(.mail, .hangUp, .unreachable),
  ServerCase(.mail, .hang, .unreachable),
  ServerCase(.recipient, .hangUp, .unreachable),
  ServerCase(.recipient, .hang, .unreachable),
  ServerCase(.data, .hangUp, .unreachable),
  ServerCase(.data, .hang, .unreachable),
  // 421 may come at any moment (RFC 5321 §3.8) and always means later.
  ServerCase(.greeting, .replyAndHangUp("421 busy"), .turnedAway(421)),
  // After a refused EHLO libcurl tries HELO and finds the connection gone.
  ServerCase(.ehlo, .replyAndHangUp("421 busy"), .unreachable),
  ServerCase(.mail, .replyAndHangUp("421 busy"), .turnedAway(421)),
  ServerCase(.recipient, .replyAndHangUp("421 busy"), .turnedAway(421)),
  ServerCase(.data, .replyAndHangUp("421 busy"), .turnedAway(421)),
  ServerCase(.body, .replyAndHangUp("421 busy"), .turnedAway(421)),
  // A relay that hangs at QUIT must not hold us up, and the mail is delivered all the same.
  ServerCase(.quit, .hang, .accepted(250)),
  ServerCase(.quit, .hangUp, .accepted(250)),
]

@Suite("Handing over to a relay")
struct SMTPSenderTests {
  @Test(arguments: serverCases)
  private func outcome(of serverCase: ServerCase) throws {
    let (outcomes, sessions) = try sending { state, _ in state == serverCase.state ? serverCase.step : nil }
    #expect(outcomes.map(OutcomeKind.init) == [serverCase.outcome])
    #expect(sessions.map(\.bodies.count).reduce(0, +) <= 1, "a mail is handed over once at most")
  }

  @Test func noServer() throws {
    let server = try ScriptedServer()
    _ = server.stop()
    let outcomes = try outcomes(1, port: server.port, user: nil) { false }
    #expect(outcomes.map(OutcomeKind.init) == [.unreachable])
  }

  @Test func oneConnectionForManyMails() throws {
    let (outcomes, sessions) = try sending(5) { _, _ in nil }
    #expect(outcomes.map(OutcomeKind.init) == Array(repeating: .accepted(250), count: 5))
    #expect(sessions.count == 1)
    #expect(sessions[0].bodies.count == 5)
    #expect(sessions[0].commands.count { $0.hasPrefix("EHLO") } == 1)
    #expect(sessions[0].commands.last == "QUIT")
  }

  @Test func wireIsStrict() throws {
    let (_, sessions) = try sending { _, _ in nil }
    #expect(
      sessions[0].commands == [
        "EHLO gehoord.example", "MAIL FROM:<>", "RCPT TO:<resident0@example.org>", "DATA", "QUIT",
      ])
    // RFC 5321 §4.5.2: a dot is put before every leading dot.
    let body = String(decoding: sessions[0].bodies[0], as: UTF8.self)
    #expect(body == "Subject: proof\r\n\r\n..one\r\n...two\r\n..\r\nthree\r\n")
    let bytes = sessions[0].clearBytes
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { #expect(index > 0 && bytes[index - 1] == 0x0D) }
      if byte == 0x0D { #expect(index + 1 < bytes.count && bytes[index + 1] == 0x0A) }
    }
  }

  @Test func refusalDoesNotStopTheNextMail() throws {
    let (outcomes, _) = try sending(3) { state, count in
      state == .recipient && count == 1 ? .reply("550 5.1.1 nobody") : nil
    }
    #expect(outcomes.map(OutcomeKind.init) == [.accepted(250), .refused(550), .accepted(250)])
  }

  /// A relay that ended a kept connection gets the mail over a new one, at once and only once.
  @Test(arguments: [ServerStep.hangUp, .replyAndHangUp("421 4.4.2 idle")])
  func staleConnection(step: ServerStep) throws {
    let (outcomes, sessions) = try sending(2) { state, count in state == .mail && count == 1 ? step : nil }
    #expect(outcomes.map(OutcomeKind.init) == [.accepted(250), .accepted(250)])
    #expect(sessions.map(\.bodies.count) == [1, 1])
  }

  /// After the dot nothing is ever sent again by itself, not even over a kept connection.
  @Test func noSecondCopyAfterTheDot() throws {
    let (outcomes, sessions) = try sending(2) { state, count in state == .body && count == 1 ? .hangUp : nil }
    #expect(outcomes.map(OutcomeKind.init) == [.accepted(250), .unknown])
    #expect(sessions.flatMap(\.bodies).count == 2)
  }

  /// Credentials make TLS a must, also on loopback: no password and no address in clear.
  @Test(arguments: [[], ["AUTH PLAIN LOGIN"], ["STARTTLS", "AUTH PLAIN LOGIN"]])
  func noCleartextPassword(extensions: [String]) throws {
    let (outcomes, sessions) = try sending(extensions: extensions, user: "gehoord") { state, _ in
      state == .startTLS ? .reply("454 4.7.0 not now") : nil
    }
    #expect(outcomes.map(OutcomeKind.init) == [.unreachable])
    let commands = sessions.flatMap(\.commands)
    #expect(!commands.isEmpty)
    #expect(commands.allSatisfy { $0.hasPrefix("EHLO") || $0 == "STARTTLS" || $0 == "QUIT" })
  }

  /// A relay that hangs at QUIT must not hold up the end of the program, however long replies may take.
  @Test(.timeLimit(.minutes(1))) func quitIsNotWaitedFor() throws {
    let server = try ScriptedServer { state, _ in state == .quit ? .hang : nil }
    do {
      var sender = try SMTPSender(relay: Relay(url: "smtp://127.0.0.1:\(server.port)"))
      #expect(OutcomeKind(sender.send(try sampleMail())) == .accepted(250))
    }
    #expect(server.stop().first?.commands.last == "QUIT")
  }

  @Test func stopBeforeTheBodyHandsNothingOver() throws {
    let (outcomes, sessions) = try sending(isStopping: { true }, script: { _, _ in nil })
    #expect(outcomes.map(OutcomeKind.init) == [.unreachable])
    #expect(sessions.flatMap(\.bodies).isEmpty)
  }

  /// The program stops while the relay hangs: at once before the body, after a short grace once it was handed over.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [(SessionState.greeting, OutcomeKind.unreachable), (.mail, .unreachable), (.body, .unknown)])
  func stopWhileTheRelayHangs(state: SessionState, outcome: OutcomeKind) throws {
    let stop = Atomic(false)
    let server = try ScriptedServer { seen, _ in
      guard seen == state else { return nil }
      stop.store(true, ordering: .sequentiallyConsistent)
      return .hang
    }
    do {
      var sender = try SMTPSender(relay: Relay(url: "smtp://127.0.0.1:\(server.port)"))
      let found = sender.send(try sampleMail()) { stop.load(ordering: .sequentiallyConsistent) }
      #expect(OutcomeKind(found) == outcome)
    }
    _ = server.stop()
  }

  /// A relay that floods us with its greeting.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "220-" + String(repeating: "a", count: 96) + "\r\n", count: 10_000) + "220 done",
      String(repeating: "a", count: 1_000_000),
      String(repeating: "220-" + String(repeating: "a", count: 996) + "\r\n", count: 10_000) + "220 done",
    ])
  func flood(banner: String) throws {
    let (outcomes, _) = try sending { state, _ in state == .greeting ? .reply(banner) : nil }
    #expect(outcomes.map(OutcomeKind.init) == [.unreachable])
  }

  /// A relay that speaks so slowly that its greeting takes longer than a mail may: a byte each tenth of a second.
  @Test(.timeLimit(.minutes(1))) func slow() throws {
    let (outcomes, _) = try sending { state, _ in
      state == .greeting ? .drip("220 " + String(repeating: "a", count: 100)) : nil
    }
    #expect(outcomes.map(OutcomeKind.init) == [.unreachable])
  }

  /// A relay whose words could reach a log: nothing of them does.
  @Test func wordsAreOurs() throws {
    let (outcomes, _) = try sending { state, _ in
      state == .recipient ? .reply("550 <resident0@example.org> pay at https://evil.example") : nil
    }
    guard case .refused(550, true, let words) = outcomes.first else {
      Issue.record("expected a refusal")
      return
    }
    #expect(!words.contains("@") && !words.contains("evil"))
  }
}
