// The hostile mails of Tests/Fixtures/hostile through the whole intake: what each is taken for, who is answered, what
// counts.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

/// A line of `expected.txt`.
private struct HostileFixture {
  var name: String
  var accountClass: String
  /// `yes`, or the rule that keeps the confirmation back, `-` for none.
  var confirmation: String
  var counted: String

  static let folder = projectRoot.appendingPathComponent("Tests/Fixtures/hostile")

  static func all() throws -> [HostileFixture] {
    try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        return HostileFixture(name: words[0], accountClass: words[1], confirmation: words[2], counted: words[3])
      }
  }

  func content() throws -> Data { try Data(contentsOf: Self.folder.appendingPathComponent("\(name).eml")) }
}

@Suite("Hostile mails through the intake") struct HostileFixtureTests {
  @Test func theTableNamesEveryFile() throws {
    let paths = FileManager.default.enumerator(atPath: HostileFixture.folder.path)?.allObjects ?? []
    let files = paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".eml") }.map { String($0.dropLast(4)) }
    let names = try HostileFixture.all().map(\.name)
    #expect(names.count >= 300 && Set(names).count == names.count)
    #expect(Set(files) == Set(names))
  }

  @Test("Each is what it should be; nobody is answered who should not be; nobody else's word changes")
  func intake() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let brakes =
      "brakes: { plan_per_hour_paced: 100000, plan_per_hour_breaker: 100000, unverified_per_day: 100000 },"
    let place = try Workplace(relay: relay.url, addition: brakes)
    try place.take(Neighbour(address: "slachtoffer@gemeente.example"), 1)
    var classes: [String: Int] = ["recorded": 1]
    let fixtures = try HostileFixture.all()
    for (index, fixture) in fixtures.enumerated() {
      try place.deliver("h\(index)", try fixture.content())
      #expect(try place.round().handled == 1, "\(fixture.name)")
      let found = try #require(try place.store.mail(number: index + 2, plan: Workplace.first), "\(fixture.name)")
      check(found.summary, fixture)
      classes[fixture.accountClass, default: 0] += 1
    }
    let accounts = try place.accounts()
    #expect(Dictionary(uniqueKeysWithValues: accounts.map { ($0.key.rawValue, $0.value) }) == classes)
    try checkVictim(place)
    _ = try place.outbox.runOnce(now: { Workplace.noon })
    checkSent(relay, confirmed: 1 + fixtures.count { $0.confirmation == "yes" })
    let log = place.log.lines.joined(separator: "\n")
    #expect(!log.contains("straat") && !log.contains("slachtoffer") && !log.contains("Buur"))
    #expect(log.unicodeScalars.allSatisfy { $0 == "\n" || (" "..."~").contains($0) })
  }

  private func check(_ mail: MailSummary, _ fixture: HostileFixture) {
    let accountClass =
      switch mail.decision {
      case .accept: "recorded"
      case .queue: "waiting"
      case .ignore: mail.senderClass == .spam ? "spam" : "automatic"
      }
    let counted = mail.items.filter { $0.state == .recorded }.map { item in
      "\(item.kind.rawValue):\(item.target.activity ?? item.target.call ?? "plan")"
    }
    let confirmation = mail.confirmation == nil ? mail.replyRule ?? "-" : "yes"
    let found = [accountClass, confirmation, counted.isEmpty ? "-" : counted.joined(separator: ",")]
    #expect(
      found == [fixture.accountClass, fixture.confirmation, fixture.counted], "\(fixture.name): \(mail.decisionReason)")
    for text in [mail.subject, mail.fromName ?? "", mail.fromAddress ?? ""] {
      #expect(
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }, "\(fixture.name)")
      #expect(!text.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 }, "\(fixture.name)")
    }
  }

  /// Forged bounces, tokens, references and senders did nothing to the neighbour they are aimed at.
  private func checkVictim(_ place: Workplace) throws {
    let theirs = try #require(try place.store.mail(number: 1, plan: Workplace.first))
    #expect(theirs.summary.items.map(\.state) == [.recorded])
    #expect(try !place.store.isSuppressed("slachtoffer@gemeente.example", plan: Workplace.first))
    #expect(try !place.store.isSuppressed("s7@gemeente.example", plan: Workplace.first))
  }

  private func checkSent(_ relay: MailSink, confirmed: Int) {
    #expect(relay.mails.count == confirmed)
    let recipients = relay.commands.filter { $0.hasPrefix("RCPT") }
    #expect(Set(recipients).count == confirmed)
    for recipient in recipients where recipient != "RCPT TO:<slachtoffer@gemeente.example>" {
      #expect(recipient.wholeMatch(of: /RCPT TO:<[^<>@ ]+@straat[0-9]+\.example>/) != nil, "\(recipient)")
    }
    for mail in relay.mails.dropFirst() {
      for word in ["slachtoffer", "evil", "script", "egeer", "ignore", "gehackt", "\u{202E}", "\u{1B}"] {
        #expect(!mail.contains(word), "\(word)")
      }
    }
  }
}
