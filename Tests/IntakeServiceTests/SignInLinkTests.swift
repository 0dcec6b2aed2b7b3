// The mail with which coordinators sign in: who gets one, what it holds, and that nothing of it stays.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite("Links that sign in") struct SignInLinkTests {
  static let coordinators = """
    coordinators: [
      { name: "Roos", address: "roos@example.org", plans: { "kracht-van-mokum": "editor" }, digest_hour: 15 },
      { name: "Els", address: "els@example.org", language: "en", plans: { "kracht-van-mokum": "reader" }, digest_hour: 20 },
    ],
    site: { listen: "127.0.0.1:8025", public_url: "https://intake.example.org/" },
    """

  @Test(
    "A coordinator gets a link and a code, also while replies are held; the mail says nothing of the plan's mail"
  )
  func sent() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url, isHolding: true, addition: Self.coordinators)
    let links = SignInLinks(configuration: place.settings.configuration, store: place.store)
    #expect(
      try links.send(
        to: "ROOS@example.org", visit: "v", next: "/plans/x/queue", now: Workplace.noon))
    #expect(try place.outbox.runOnce(now: { Workplace.noon }) == 1)
    let mail = unfolded(try #require(relay.mails.first))
    for text in [
      "To: roos@example.org", "From: \"Kracht van Mokum: vijf Calls to Action\" <", "Auto-Submitted: auto-generated",
      "Subject: Gehoord: inloggen",
      "Dag Roos,", "10 minuten",
    ] { #expect(mail.replacing("\n", with: " ").contains(text), "\(text)") }
    let link = try #require(
      mail.firstMatch(
        of: /\nhttps:\/\/intake\.example\.org\/enter\/([0-9a-f]{64})\?next=\/plans\/x\/queue\n/))
    #expect(mail.contains(/\n\d{6}\n/))
    #expect(try place.store.isSignIn(String(link.output.1), now: Workplace.noon + 599))
    #expect(try !place.store.isSignIn(String(link.output.1), now: Workplace.noon + 600))
    // Once it has left, the outbox keeps that it was sent, and no way in.
    #expect(try place.store.outbox(Workplace.first).map(\.state) == [.sent])
    try place.store.truncateLog()
    for name in try place.names("state") where name.hasPrefix("gehoord.db") {
      let bytes = try Data(contentsOf: place.file("state/\(name)"))
      #expect(bytes.range(of: Data(link.output.1.utf8)) == nil, "\(name)")
    }
  }

  @Test(
    "Nobody else gets anything",
    arguments: [
      "nobody@example.org", "roos@example.net", "", "roos",
      "roos@example.org\r\nBcc: x@example.net", "<roos@example.org>",
      "roos@example.org, els@example.org",
    ])
  func others(address: String) throws {
    let place = try Workplace(addition: Self.coordinators)
    let links = SignInLinks(configuration: place.settings.configuration, store: place.store)
    #expect(try !links.send(to: address, visit: "v", next: nil, now: Workplace.noon))
    #expect(try place.store.outbox(Workplace.first).isEmpty)
  }

  @Test("The sixth within an hour is not sent, and the events tell")
  func spent() throws {
    let place = try Workplace(addition: Self.coordinators)
    let links = SignInLinks(configuration: place.settings.configuration, store: place.store)
    for number in 0..<5 {
      #expect(
        try links.send(
          to: "roos@example.org", visit: "\(number)", next: nil, now: Workplace.noon + Int64(number)
        ))
    }
    #expect(try !links.send(to: "roos@example.org", visit: "6", next: nil, now: Workplace.noon + 9))
    #expect(try place.store.eventCounts(Workplace.first, since: 0)["sign-in-links-spent"] == 1)
    #expect(try links.send(to: "els@example.org", visit: "6", next: nil, now: Workplace.noon + 9))
    #expect(
      try links.send(to: "roos@example.org", visit: "7", next: nil, now: Workplace.noon + 3_600))
  }
}

/// A body in quoted-printable as it is read (RFC 2045 §6.7), as far as these mails need it.
func unfolded(_ mail: String) -> String { mail.replacing("=\n", with: "").replacing("=3D", with: "=") }
