// Our bytes against a server that is not ours: aiosmtpd takes CR LF for a line end and nothing else.

import Foundation
import IntakeModel
import Outgoing
import TestSupport
import Testing

/// Why aiosmtpd cannot be used here; nil when it can.
private let obstacle: String? =
  FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/aiosmtpd")
  ? nil : "not installed: python3-aiosmtpd; see Tests/install"

@Suite("A real server", .enabled(if: obstacle == nil, Comment(rawValue: obstacle ?? "can run")))
struct RealServerTests {
  private static let bodies = [
    "Dag Anna,\n", ".\n", "..\n.\n", "one\n.two\n", "From here\n", "é\n.\n\n.\nü\n",
    String(repeating: "a", count: 5_000),
    "\n\n\n", "MAIL FROM:<x@example.org>\n.\nRCPT TO:<y@example.org>\n", "trailing \n",
    "a\n" + String(repeating: ".", count: 200),
  ]

  @Test(.timeLimit(.minutes(1))) func everyByteArrives() throws {
    let directory = try makeTemporaryDirectory("gehoord-aiosmtpd")
    let input = Pipe()
    let sink = try RunningProgram(
      "/usr/bin/python3",
      [projectRoot.appendingPathComponent("samples/sink.py").path, directory.appendingPathComponent("kept").path],
      input: input, log: directory.appendingPathComponent("log"))
    try sink.waitForLog("\n")
    let port = try String(contentsOf: sink.log, encoding: .utf8).split(separator: "\n").first ?? ""
    let mails = try Self.bodies.enumerated().map { try mail($0.offset, $0.element) }
    do {
      var sender = try SMTPSender(relay: Relay(url: "smtp://127.0.0.1:\(port)"))
      for mail in mails { #expect(OutcomeKind(sender.send(mail)) == .accepted(250)) }
    }
    try input.fileHandleForWriting.close()
    #expect(try sink.exitStatus(within: 20) == 0)
    for (index, mail) in mails.enumerated() {
      let file = directory.appendingPathComponent("kept/\(String(format: "%04d", index + 1)).eml")
      // The sink adds what a mail server adds at delivery, and everything else is ours, byte for byte.
      let added = "Return-Path: <>\r\nDelivered-To: anna\(index)@example.org\r\n"
      #expect(try Data(contentsOf: file) == Data(added.utf8) + Data(mail.bytes))
    }
    try FileManager.default.removeItem(at: directory)
  }

  private func mail(_ number: Int, _ body: String) throws -> OutgoingMail {
    try PlainMail(
      senderName: "Kracht van Mokum", senderAddress: address("info@krachtvanmokum.nl"),
      recipient: address("anna\(number)@example.org"), subject: "Ontvangen", body: body, language: "nl",
      autoSubmitted: .replied, loopMark: "plan", messageID: MessageID("\(number)@krachtvanmokum.nl"), date: 0,
      zoneOffset: 0
    ).compose()
  }
}
