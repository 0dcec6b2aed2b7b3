// A confirmation that was kept back and goes after all: to whom it may, and once.

import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite("Confirming after all") struct ConfirmingTests {
  private static let noon = Workplace.noon

  private func roos() throws -> ActingPerson {
    ActingPerson(
      Configuration.Coordinator(
        name: "Roos", address: try #require(MailAddress("roos@example.org")), login: "roos", language: "nl",
        digestHour: 19, plans: [Workplace.first: .owner]))
  }

  private func desk(_ place: Workplace) throws -> (Coordinating, (Int) -> MailPlace) {
    let plan = try #require(place.settings.configuration.plan(Workplace.first))
    return (
      Coordinating(configuration: place.settings.configuration, store: place.store),
      { MailPlace(plan: plan, number: $0, revision: nil) }
    )
  }

  @Test("Machines, bounces and forged senders get none, whoever asks", arguments: [false, true])
  func never(isAccepted: Bool) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    for (index, mail) in [SmallMail.automatic(1), SmallMail.bounce(2), SmallMail.forged(3)].enumerated() {
      try place.deliver("\(index)", mail)
      _ = try place.round()
    }
    try place.take(Neighbour(isForged: true), 4)
    let (coordinating, at) = try desk(place)
    if isAccepted { _ = try coordinating.decide(.accept(positions: nil), on: at(4), by: roos(), now: Self.noon) }
    for number in 1...4 {
      let outcome = try coordinating.confirm(on: at(number), by: roos(), now: Self.noon)
      guard case .refused = outcome else { throw StepFailed("mail \(number) was confirmed") }
    }
    #expect(try place.store.outbox(Workplace.first).allSatisfy { $0.kind != .confirmation })
    #expect(try place.store.unconfirmedMails(Workplace.first, withComplaints: true, limit: 9, now: Self.noon).isEmpty)
  }

  @Test("Taken back, it can be sent after all; it leaves once")
  func again() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.take(Neighbour(isProved: false), 1)
    let (coordinating, at) = try desk(place)
    for _ in 0..<2 {
      guard case .done(_, .some) = try coordinating.confirm(on: at(1), by: roos(), now: Self.noon) else {
        throw StepFailed("not confirmed")
      }
      guard case .done = try coordinating.undo(on: at(1), by: roos(), now: Self.noon + 1) else {
        throw StepFailed("not taken back")
      }
      #expect(
        try place.store.unconfirmedMails(Workplace.first, withComplaints: true, limit: 9, now: Self.noon).count == 1)
      #expect(try place.store.outbox(Workplace.first).isEmpty)
    }
    _ = try coordinating.confirm(on: at(1), by: roos(), now: Self.noon)
    guard case .refused = try coordinating.confirm(on: at(1), by: roos(), now: Self.noon) else {
      throw StepFailed("confirmed twice")
    }
    #expect(try place.store.outbox(Workplace.first).map(\.kind) == [.confirmation])
  }
}
