// What leaves, what waits and what is never sent twice: a real store, a relay on loopback, a clock passed in.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite struct OutboxLoopTests {
  private func outbox(_ place: Workplace) throws -> [OutboxRow] { try place.store.outbox(Workplace.first) }

  private func loop(_ place: Workplace) -> OutboxLoop {
    OutboxLoop(settings: place.settings, store: place.store, log: place.log.events)
  }

  private func deliver(_ numbers: ClosedRange<Int>, to place: Workplace) throws {
    for number in numbers { try place.deliver("\(number)", SmallMail.person(number)) }
    #expect(try place.round().handled == numbers.count)
  }

  @Test("Without a relay confirmations are written and wait")
  func held() throws {
    let place = try Workplace()
    try deliver(1...1, to: place)
    #expect(try outbox(place).map(\.state) == [.held])
    #expect(try loop(place).runOnce(now: { Workplace.noon }) == 0)
  }

  @Test("Each is sent once, to one recipient, over and over again nothing more")
  func sent() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    try deliver(1...3, to: place)
    #expect(try loop(place).runOnce(now: { Workplace.noon }) == 3)
    #expect(try loop(place).runOnce(now: { Workplace.noon + 86_400 }) == 0)
    #expect(try outbox(place).map(\.state) == [.sent, .sent, .sent])
    #expect(relay.mails.count == 3)
    #expect(Set(relay.mails).count == 3)
  }

  @Test("A relay that is not there: the mail is tried again later, and the others are not tried in vain")
  func unreachable() throws {
    let relay = try MailSink()
    relay.close()
    let place = try Workplace(relay: relay.url)
    try deliver(1...2, to: place)
    let loop = loop(place)
    #expect(try loop.runOnce(now: { Workplace.noon }) == 0)
    let rows = try outbox(place)
    #expect(rows.map(\.state) == [.pending, .pending])
    #expect(rows.map(\.attempts).sorted() == [0, 1])
    #expect(rows.contains { $0.notBefore > Workplace.noon })
    #expect(place.log.count(of: "deferred") == 1)
  }

  @Test("A breaker that another connection opens while mails leave stops the rest at once")
  func openedMeanwhile() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    try deliver(1...5, to: place)
    let other = try PlanStore(directory: place.settings.configuration.stateDirectory)
    let sent = try loop(place).runOnce(now: {
      if relay.mails.count == 2 { open(other) }
      return Workplace.noon
    })
    #expect(sent == 2)
  }

  private func open(_ store: PlanStore) {
    do {
      try store.turnBreaker(Workplace.first, to: .open(since: Workplace.noon))
    } catch {
      Issue.record(error)
    }
  }

  @Test("What a crash interrupted is shown as unknown and not sent again by itself")
  func interrupted() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    try deliver(1...1, to: place)
    _ = try place.store.claimNextToSend(now: Workplace.noon)
    #expect(try place.store.settleInterrupted(resending: [], now: Workplace.noon) == 1)
    #expect(try loop(place).runOnce(now: { Workplace.noon + 86_400 }) == 0)
    #expect(try outbox(place).map(\.state) == [.unknown])
    #expect(relay.mails.isEmpty)
  }

  @Test("Own wording reaches the mails of its own language")
  func ownWording() throws {
    let texts = ["closing": LocalizedText(["nl": "Tot gauw, {sender}", "en": "See you, {sender}"])]
    var plan = try #require(try Workplace().settings.configuration.plan(Workplace.first))
    plan.texts = texts
    #expect(plan.ownTexts == ["nl.closing": "Tot gauw, {sender}", "en.closing": "See you, {sender}"])
  }
}
