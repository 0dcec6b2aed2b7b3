// The whole way of a mail through a real mail server, and back.

import Foundation
import TestSupport
import Testing

@Suite(
  "A real mail server", .serialized,
  .enabled(if: PrivatePostfix.obstacle == nil, Comment(rawValue: PrivatePostfix.obstacle ?? "can run")))
struct RealMailServerTests {
  let patience = Duration.seconds(30)

  @Test("Postfix alone: submission wants STARTTLS and AUTH, delivery adds what a filter found")
  func postfixAlone() throws {
    let server = try PrivatePostfix(in: makeTemporaryDirectory("gehoord-postfix"))
    defer { server.stop() }

    let resident = try WatchedFolder(server.maildir(of: PrivatePostfix.resident).appendingPathComponent("new"))
    let signIn = ["--auth", "PLAIN", "--auth-user", PrivatePostfix.user, "--auth-password", PrivatePostfix.password]
    let submission = ["--server", "127.0.0.1", "--port", "\(server.submissionPort)", "--to", PrivatePostfix.resident]
    let trust = ["--tls", "--tls-verify", "--tls-ca-path", server.authority.path]
    try swaks(submission + ["--from", "<>"] + trust + signIn, server)
    let arrived = try ReceivedMail(#require(try resident.wait(for: 1, within: patience, log: server.log).first))
    #expect(arrived.all("Return-Path") == ["<>"])
    #expect(arrived.all("Received").first?.contains("with ESMTPSA") == true)

    // The same without a password, with a wrong one, and without encryption.
    for refused in [trust, trust + signIn.dropLast() + ["wrong"], signIn] {
      #expect(throws: StepFailed.self) { try swaks(submission + ["--from", "<>"] + refused, server) }
    }

    let plan = try WatchedFolder(server.maildir(of: PrivatePostfix.plan).appendingPathComponent("new"))
    try send("Steun", from: PrivatePostfix.resident, server)
    let delivered = try ReceivedMail(#require(try plan.wait(for: 1, within: patience, log: server.log).first))
    #expect(delivered.all("Return-Path") == ["<\(PrivatePostfix.resident)>"])
    #expect(delivered.all("Delivered-To") == [PrivatePostfix.plan])
    // RFC 8601 §4: a trusted result stands above the Received line of the server that found it.
    let order = delivered.fields.map(\.name).filter { ["Authentication-Results", "Received"].contains($0) }
    #expect(order.first == "Authentication-Results")
  }

  @Test("A resident's mail is noticed, recorded and confirmed through submission with STARTTLS and AUTH")
  func wholeWay() throws {
    let server = try PrivatePostfix(in: makeTemporaryDirectory("gehoord-postfix"))
    defer { server.stop() }
    let programs = try Programs(beside: server)
    let resident = try WatchedFolder(server.maildir(of: PrivatePostfix.resident).appendingPathComponent("new"))
    let stranger = try WatchedFolder(server.maildir(of: PrivatePostfix.stranger).appendingPathComponent("new"))
    let handled = try WatchedFolder(server.maildir(of: PrivatePostfix.plan).appendingPathComponent("cur"))
    let daemon = try programs.start()

    let id = try send("Steun voor 4.1", from: PrivatePostfix.resident, server)
    let confirmation = try ReceivedMail(#require(try resident.wait(for: 1, within: patience, log: daemon.log).first))
    check(confirmation, answers: id)

    // RFC 8601 §5: a result that the sender wrote himself is not trusted, so nothing goes to the stranger.
    let forged = "Authentication-Results: mx.example.org; dmarc=pass header.from=elders.example"
    try send("Steun voor 4.1", from: PrivatePostfix.stranger, fields: [forged], server)
    let files = try handled.wait(for: 2, within: patience, log: daemon.log)
    #expect(files.allSatisfy { $0.lastPathComponent.contains(":2,") && $0.lastPathComponent.contains("S") })

    daemon.terminate()
    #expect(try daemon.exitStatus(within: 2) == 0)
    try programs.runOnce()
    #expect(try resident.files().count == 1)
    #expect(try stranger.files().isEmpty)
  }

  private func check(_ confirmation: ReceivedMail, answers id: String) {
    // RFC 3834 §3.3: the empty envelope sender; §5: one Auto-Submitted.
    #expect(confirmation.all("Return-Path") == ["<>"])
    #expect(confirmation.all("Auto-Submitted").count == 1)
    #expect(confirmation.all("Auto-Submitted").first?.hasPrefix("auto-replied") == true)
    #expect(confirmation.all("In-Reply-To") == [id])
    #expect(confirmation.all("To") == [PrivatePostfix.resident])
    #expect(confirmation.all("From").first?.contains(PrivatePostfix.plan) == true)
    // RFC 3848: S is for STARTTLS, A for AUTH.
    #expect(confirmation.all("Received").first?.contains("with ESMTPSA") == true)
    let words = confirmation.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Plan voor een ondersteuningsinstelling per wijk"))
  }

  /// Sends a resident's mail as from the world, and gives its Message-ID.
  @discardableResult
  private func send(
    _ subject: String, from sender: String, fields: [String] = [], _ server: PrivatePostfix
  ) throws -> String {
    let id = "<\(UUID().uuidString)@\(sender.split(separator: "@")[1])>"
    let mail =
      fields + [
        "From: Anna Visser <\(sender)>", "To: \(PrivatePostfix.plan)", "Subject: \(subject)", "Date: %DATE%",
        "Message-ID: \(id)", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit", "", "Beste mensen,", "",
        "Ik steun 4.1, het plan voor een ondersteuningsinstelling per wijk.", "", "Groet, Anna",
      ]
    let file = server.directory.appendingPathComponent("outgoing.eml")
    try mail.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let envelope = ["--from", sender, "--to", PrivatePostfix.plan, "--data", "@\(file.path)"]
    try swaks(["--server", "127.0.0.1", "--port", "\(server.port)"] + envelope, server)
    return id
  }

  private func swaks(_ arguments: [String], _ server: PrivatePostfix) throws {
    try RunningProgram.output(
      of: PrivatePostfix.swaks, arguments, log: server.directory.appendingPathComponent("swaks.log"))
  }
}
