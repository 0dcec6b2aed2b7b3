// The coordinators' page as it is used: the real daemon, mail over SMTP, and Chromium with a phone's screen.

import Foundation
import TestSupport
import Testing

@Suite("The coordinators' page in a browser") struct CoordinatorsPageTests {
  @Test("A coordinator signs in by mail and works through thirty mails with the keyboard alone, on 360 pixels")
  func anEvening() throws {
    let home = try Evening(mails: 30)
    let pictures = ProcessInfo.processInfo.environment["GEHOORD_PICTURES"] ?? "-"
    let output = try RunningProgram.output(
      of: "/usr/bin/python3",
      [
        projectRoot.appendingPathComponent("Tests/BrowserTests/drive.py").path, home.url, home.mailbox.path,
        "roos@example.org", "30", pictures,
      ], within: 120, log: home.directory.appendingPathComponent("browser"))
    #expect(output == "")
  }
}

/// A daemon with mails that wait; ends with the value.
private final class Evening {
  let directory: URL
  let mailbox: URL
  let url: String
  private let relay: MailSink
  private let daemon: RunningProgram

  init(mails: Int) throws {
    directory = try makeTemporaryDirectory("gehoord-browser")
    mailbox = directory.appendingPathComponent("mailbox")
    for folder in ["mailbox", "box/new", "box/cur", "box/tmp"] {
      try FileManager.default.createDirectory(
        at: directory.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    relay = try MailSink(keeping: mailbox)
    let port = try freePort()
    url = "http://127.0.0.1:\(port)"
    let configuration = directory.appendingPathComponent("gehoord.conf")
    try """
    {
      state_directory: "\(directory.path)/state", poll_seconds: 3600, authserv_ids: ["mx.example.org"],
      replies: "hold", relay: { url: "\(relay.url)" },
      plans: [{ id: "kracht-van-mokum", maildir: "\(directory.path)/box", addresses: ["info@buurt.example"],
        human_address: "bestuur@example.org" }],
      coordinators: [
        { name: "Roos", address: "roos@example.org", digest_hour: 23, plans: { "kracht-van-mokum": "owner" } },
        { name: "Omar", address: "omar@example.org", digest_hour: 23, plans: { "kracht-van-mokum": "editor" } },
      ],
      site: { listen: "127.0.0.1:\(port)" },
    }
    """.write(to: configuration, atomically: true, encoding: .utf8)
    let plan = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json").path
    try RunningProgram.output(
      of: try RunningProgram.path("gehoor"), ["--config", configuration.path, "plan", "import", plan],
      log: directory.appendingPathComponent("import"))
    for number in 1...mails {
      try Self.mail(number).write(
        to: directory.appendingPathComponent("box/new/\(number)"), atomically: true, encoding: .utf8)
    }
    daemon = try RunningProgram(
      RunningProgram.path("gehoord"), ["--config", configuration.path], log: directory.appendingPathComponent("daemon"))
    try daemon.waitForLog("page-served")
    try daemon.waitForLog("mail-handled", times: mails)
  }

  deinit {
    daemon.terminate()
    do { _ = try daemon.exitStatus(within: 10) } catch { print(error) }
    relay.close()
    do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(directory.path)") }
  }

  /// What residents write; the check of the sender failed, so that each waits for a person.
  private static let sentences = [
    "Ik steun actie 5.1 van harte.", "Voor activiteit 5.1 wil ik wel koffie schenken, elke zaterdag.",
    "Is de borrel ook voor mensen uit Noord? En hoe laat begint hij?",
    "Mijn idee: zet bankjes op het plein, zodat ouderen kunnen uitrusten.\n\nIk doe zelf graag mee met timmeren.",
    "Ik vind 5.1 een slecht idee, want voor de jeugd is er niets. <b>Denk</b> ook aan hen & hun ouders!",
  ]

  private static func mail(_ number: Int) -> String {
    """
    Return-Path: <buur\(number)@example.net>
    Authentication-Results: mx.example.org; dmarc=fail header.from=example.net
    Received: from out.example.net by mx.example.org; Mon, 21 Sep 2026 13:00:00 +0000
    From: Buur \(number) <buur\(number)@example.net>
    To: info@buurt.example
    Subject: Over het plan, \(number)
    Message-ID: <\(number)@example.net>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    Beste mensen,

    \(sentences[number % sentences.count])

    Groet,
    Buur \(number)

    """
  }
}

/// A port of loopback that nobody used a moment ago.
private func freePort() throws -> UInt16 {
  let sink = try MailSink()
  defer { sink.close() }
  return sink.port
}
