// The digest: at each coordinator's hour, once a day, on days with something to do, without a word of any mail.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite("The digest") struct DigestTests {
  /// 15:33 in Amsterdam.
  private let noon = Workplace.noon

  private func digests(_ place: Workplace) throws -> [String] {
    try place.store.outbox(Workplace.first).filter { $0.kind == .digest }.map(\.recipient)
  }

  private func loop(_ place: Workplace) -> DigestLoop {
    DigestLoop(configuration: place.settings.configuration, store: place.store)
  }

  @Test("With nothing to do there is none; and none twice on a day, also after a restart")
  func once() throws {
    let place = try Workplace(addition: SignInLinkTests.coordinators.replacing("reader", with: "editor"))
    #expect(try loop(place).runOnce(now: noon) == 0)
    try place.deliver("1", SmallMail.forged(1))
    _ = try place.round(now: noon)
    // Today was looked at already.
    #expect(try loop(place).runOnce(now: noon + 60) == 0)
    #expect(try loop(place).runOnce(now: noon + 86_400) == 1)
    #expect(try loop(place).runOnce(now: noon + 86_460) == 0)
    #expect(try digests(place) == ["roos@example.org"])
    // Els wants hers at eight in the evening.
    #expect(try loop(place).runOnce(now: noon + 86_400 + 5 * 3_600) == 1)
    #expect(try digests(place).sorted() == ["els@example.org", "roos@example.org"])
  }

  @Test("Who may only read gets none, since there is nothing that they could do")
  func readers() throws {
    let place = try Workplace(addition: SignInLinkTests.coordinators)
    try place.deliver("1", SmallMail.forged(1))
    _ = try place.round(now: noon)
    #expect(try loop(place).runOnce(now: noon + 5 * 3_600) == 1)
    #expect(try digests(place) == ["roos@example.org"])
  }

  @Test(
    "It says how many wait and since when, the first ten with their proposal, and signs in for a day"
  )
  func content() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(
      relay: relay.url, isHolding: true, addition: SignInLinkTests.coordinators)
    for number in 1...12 { try place.deliver("\(number)", SmallMail.forged(number)) }
    _ = try place.round(now: noon - 3 * 86_400)
    #expect(try loop(place).runOnce(now: noon) == 1)
    _ = try place.outbox.runOnce(now: { noon })
    let digest = try #require(relay.mails.first { $0.contains("Subject: Gehoord: 12 dingen wachten op u") })
    let mail = unfolded(digest)
    for text in ["er wachten 12 dingen, de oudste sinds 3 dagen", "KVM-1 ", "en nog 2"] {
      #expect(mail.replacing("\n", with: " ").contains(text), "\(text)\n\(mail)")
    }
    #expect(mail.split(separator: "\n").count { $0.hasPrefix("- KVM-") } == 10)
    for secret in ["Geheim", "Vertrouwelijk", "anja", "nergens anders"] {
      #expect(!mail.contains(secret), "\(secret)")
    }
    let link = try #require(
      mail.firstMatch(of: /\nhttps:\/\/intake\.example\.org\/enter\/([0-9a-f]{64})\n/))
    #expect(try place.store.isSignIn(String(link.output.1), now: noon + 86_399))
  }
}
