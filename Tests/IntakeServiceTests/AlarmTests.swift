// What is told to the configured contact at once, and how much of it.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite("Alarms") struct AlarmTests {
  static let crisis = "Ik wil niet meer leven. Ik wil dood.\r\n\r\nAnna"
  static let threat = "Ik weet waar jullie wonen. Ik maak jullie dood.\r\n\r\nAnna"
  static let address = "alarm_address: \"beheer@example.org\","

  private func alarms(_ place: Workplace) throws -> [OutboxRow] {
    try place.store.outbox(Workplace.first).filter { $0.kind == .alarm }
  }

  @Test(
    "Crisis and threat are told at once, without a word of the mail, also while replies are held",
    arguments: [
      (crisis, "KVM-1", "nood", 1), (threat, "KVM-1", "bedreiging", 0),
    ])
  func told(body: String, reference: String, word: String, replies: Int) throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url, isHolding: true, addition: Self.address)
    try place.take(Neighbour(subject: "Vertrouwelijk", body: body), 1)
    #expect(try place.store.outbox(Workplace.first).filter { $0.kind == .confirmation }.count == replies)
    #expect(try place.outbox.runOnce(now: { Workplace.noon }) == 1)
    let alarm = try #require(relay.mails.first)
    #expect(relay.mails.count == 1)
    #expect(alarm.contains("To: beheer@example.org") && alarm.contains(reference) && alarm.contains(word))
    #expect(alarm.contains("gehoor --plan kracht-van-mokum show 1"))
    #expect(alarm.contains("Auto-Submitted: auto-generated"))
    for secret in ["dood", "wonen", "Anna", "anna@", "Vertrouwelijk"] { #expect(!alarm.contains(secret), "\(secret)") }
  }

  @Test("Other mail alarms nobody; without an address only the event tells")
  func silent() throws {
    let place = try Workplace(addition: Self.address)
    try place.take(Neighbour(), 1)
    #expect(try alarms(place).isEmpty)
    let nobody = try Workplace()
    try nobody.take(Neighbour(body: Self.crisis), 1)
    #expect(try alarms(nobody).isEmpty)
    #expect(try nobody.store.eventCounts(Workplace.first, since: 0)["person-in-need-or-threat"] == 1)
  }

  @Test("A flood of alarms ends with one that says so; the rest shows in the events")
  func limited() throws {
    let place = try Workplace(addition: "brakes: { alarms_per_hour: 2 }, \(Self.address)")
    for number in 1...4 {
      try place.take(Neighbour(address: "a\(number)@example.net", body: Self.threat), number, at: Workplace.noon + 1)
    }
    #expect(try alarms(place).count == 2)
    #expect(try place.store.eventCounts(Workplace.first, since: 0)["alarm-not-sent"] == 2)
    let texts = try (0..<2).map { _ in
      String(decoding: try #require(try place.store.claimNextToSend(now: Workplace.noon + 1)).content, as: UTF8.self)
    }
    #expect(texts.map { $0.contains("laatste alarm van dit uur") } == [false, true])
    try place.take(Neighbour(address: "b@example.net", body: Self.threat), 9, at: Workplace.noon + 3_602)
    #expect(try alarms(place).count == 3)
  }

  @Test("An alarm whose arrival is unknown goes again; a confirmation does not")
  func resent() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1", addition: Self.address)
    try place.take(Neighbour(body: Self.crisis), 1)
    while try place.store.claimNextToSend(now: Workplace.noon) != nil {}
    #expect(try place.store.settleInterrupted(resending: OutboxLoop.resent, now: Workplace.noon) == 2)
    let states = try place.store.outbox(Workplace.first).map { "\($0.kind) \($0.state)" }
    #expect(Set(states) == ["alarm pending", "confirmation unknown"])
  }

  @Test("Mail that vanished before it was handled is told once a day")
  func missing() throws {
    let place = try Workplace(addition: Self.address)
    _ = try place.store.claim(keys: [Array("gone".utf8)], plan: Workplace.first, now: Workplace.noon)
    for second in [Int64(0), 60, 3_600] { _ = try place.round(now: Workplace.noon + second) }
    #expect(try alarms(place).count == 1)
    _ = try place.round(now: Workplace.noon + 90_000)
    #expect(try alarms(place).count == 2)
  }

  @Test("Mail that lies too long is one alarm, and one mail tells when it is handled again")
  func stalled() throws {
    let place = try Workplace(addition: Self.address)
    try place.deliver("1790000000.a.h", SmallMail.person(1))
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: Double(Workplace.noon - 7_200))]
    try FileManager.default.setAttributes(old, ofItemAtPath: place.file("first/new/1790000000.a.h").path)
    place.freeBytes = 0
    for minute in 0..<3 { _ = try place.round(now: Workplace.noon + Int64(minute * 60)) }
    #expect(try alarms(place).count == 1)
    let told = try #require(try place.store.claimNextToSend(now: Workplace.noon))
    #expect(String(decoding: told.content, as: UTF8.self).contains("60 minuten"))
    place.freeBytes = 1 << 40
    for minute in 3..<6 { _ = try place.round(now: Workplace.noon + Int64(minute * 60)) }
    #expect(try alarms(place).count == 2)
    #expect(try place.accounts()[.open] == nil)
  }
}
