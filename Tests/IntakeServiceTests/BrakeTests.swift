// N16 and N17 with a real store: what is held back, what becomes one summary, and the breaker through its positions.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing

@testable import IntakeService

@Suite("Brakes") struct BrakeTests {
  static let noon = Workplace.noon

  /// A quoted-printable or plain body as text; the lines that tests ask for are ASCII.
  static func text(_ mail: String) -> String {
    mail.replacingOccurrences(of: "=\n", with: "").replacingOccurrences(of: "=C3=A9", with: "é")
  }

  @Test("What one sender's window holds back leaves as one summary that names each mail and what it says")
  func summary() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    var anna = Neighbour()
    try place.take(anna, 1)
    anna.body = "Ik steun call 3 van harte.\r\n\r\nAnna"
    try place.take(anna, 2, at: Self.noon + 60)
    anna.body = "Ik steun call 2 van harte.\r\n\r\nAnna"
    try place.take(anna, 3, at: Self.noon + 120)
    anna.body = "Ik steun call 4 van harte.\r\n\r\nAnna"
    try place.take(anna, 4, at: Self.noon + 599)
    let rows = try place.store.outbox(Workplace.first)
    #expect(rows.map(\.kind) == [.summary, .confirmation])
    #expect(rows.first?.notBefore == Self.noon + 600)
    #expect(try place.outbox.runOnce(now: { Self.noon + 599 }) == 1)
    #expect(try place.outbox.runOnce(now: { Self.noon + 600 }) == 1)
    let summary = Self.text(try #require(relay.mails.last))
    for reference in ["KVM-2", "KVM-3", "KVM-4"] { #expect(summary.contains("kenmerk \(reference):")) }
    #expect(!summary.contains("KVM-1:"))
    #expect(summary.components(separatedBy: "U steunt").count == 4)
    #expect(summary.contains("Auto-Submitted: auto-replied"))
    #expect(summary.contains("To: anna@example.net"))
    let mails = try place.store.mails(Workplace.first, .all)
    #expect(mails.map(\.confirmation) == [.sent, .sent, .sent, .sent])
    #expect(mails.map(\.replyRule) == [nil, "N16", "N16", "N16"])
  }

  @Test("When the window has ended a mail gets its own confirmation again; three a day, seven a week")
  func windows() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    var kinds: [MailKind?] = []
    // One each 11 minutes: three confirmations, then all the rest of the day in one summary.
    for number in 1...6 {
      let neighbour = Neighbour(body: "Ik steun call \(number) van harte.\r\n\r\nAnna")
      try place.take(neighbour, number, at: Self.noon + Int64(number) * 660)
      kinds.append(try place.store.outbox(Workplace.first).first?.kind)
    }
    #expect(kinds == [.confirmation, .confirmation, .confirmation, .summary, .summary, .summary])
    let rows = try place.store.outbox(Workplace.first)
    #expect(rows.count == 4)
    #expect(rows.first?.notBefore == Self.noon + 660 + 86_400)
    #expect(rows.first?.kind == .summary)
  }

  @Test("A crisis among the held back brings the numbers where help is, and nothing is listed of it")
  func crisisInSummary() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url)
    try place.take(Neighbour(), 1)
    var crisis = Neighbour()
    crisis.body = AlarmTests.crisis
    try place.take(crisis, 2, at: Self.noon + 10)
    #expect(try place.outbox.runOnce(now: { Self.noon + 600 }) == 2)
    let summary = try #require(relay.mails.last)
    #expect(summary.contains("0800-0113") && summary.contains("KVM-2:") && !summary.contains("dood"))
  }

  @Test("While replies are held a summary waits like every reply")
  func heldSummary() throws {
    let place = try Workplace()
    for number in 1...3 {
      let neighbour = Neighbour(body: "Ik steun call \(number) van harte.\r\n\r\nAnna")
      try place.take(neighbour, number, at: Self.noon + Int64(number))
    }
    #expect(try place.store.outbox(Workplace.first).map(\.state) == [.held, .held])
    let ids = try place.store.outbox(Workplace.first).map(\.id)
    #expect(try place.store.release(ids[0], plan: Workplace.first, actor: "Roos", now: Self.noon + 5))
  }

  /// Small numbers in place of 200 and 1,000.
  static let small = """
    brakes: { plan_per_hour_paced: 4, plan_per_hour_breaker: 6, breaker_rest_minutes: 60, breaker_trial_minutes: 10,
      breaker_probes: 2, mail_providers: ["example.net"] }, alarm_address: "beheer@example.org",
    """

  private func flood(_ place: Workplace, _ numbers: ClosedRange<Int>, at now: Int64) throws {
    for number in numbers {
      let neighbour = Neighbour(address: "resident\(number)@example.net")
      try place.deliver("\(number)", neighbour.mail(number, at: now))
    }
    #expect(try place.round(now: now).handled == numbers.count)
  }

  @Test("Over the hour's pace replies are spread, and no more leave in an hour than may")
  func paced() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url, addition: Self.small)
    try flood(place, 1...6, at: Self.noon)
    // 900 seconds apart: four an hour.
    let due = try place.store.outbox(Workplace.first).map(\.notBefore).sorted()
    #expect(due == [0, 0, 0, 0, 900, 1_800].map { Self.noon + $0 })
    let outbox = place.outbox
    #expect(try outbox.runOnce(now: { Self.noon }) == 4)
    // Due, and still the hour has had its four.
    #expect(try outbox.runOnce(now: { Self.noon + 3_598 }) == 0)
    #expect(try outbox.runOnce(now: { Self.noon + 3_600 }) == 2)
  }

  @Test("In a flood the breaker opens, the contact is told, and nothing leaves; a few probe it, and it closes again")
  func breakerCloses() throws {
    let relay = try MailSink()
    defer { relay.close() }
    let place = try Workplace(relay: relay.url, addition: Self.small)
    try flood(place, 1...6, at: Self.noon)
    #expect(try place.store.breaker(Workplace.first) == .closed(since: 0))
    try flood(place, 7...9, at: Self.noon + 1)
    #expect(try place.store.breaker(Workplace.first) == .open(since: Self.noon + 1))
    let outbox = place.outbox
    // Only the alarm leaves.
    #expect(try outbox.runOnce(now: { Self.noon + 2 }) == 1)
    #expect(relay.mails.first?.contains("To: beheer@example.org") == true)
    #expect(relay.mails.first?.contains("gehoor --plan kracht-van-mokum breaker close") == true)
    // After a restart it is still open.
    #expect(try place.outbox.runOnce(now: { Self.noon + 3_600 }) == 0)
    // After the rest two of those that are due, and no more before the trial is over.
    let rested = Self.noon + 3_601
    #expect(try outbox.runOnce(now: { rested }) == 2)
    #expect(try place.store.breaker(Workplace.first) == .halfOpen(since: rested))
    #expect(try outbox.runOnce(now: { rested + 599 }) == 0)
    // The flood is over: it closes, and the rest leaves at the plan's pace.
    #expect(try outbox.runOnce(now: { rested + 600 }) == 2)
    #expect(try place.store.breaker(Workplace.first) == .closed(since: rested + 600))
    #expect(try outbox.runOnce(now: { rested + 700 }) == 0)
    // What was asked for while it was open stands behind the rest, one after another.
    #expect(try outbox.runOnce(now: { rested + 86_400 }) == 4)
    #expect(try outbox.runOnce(now: { rested + 2 * 86_400 }) == 1)
    #expect(Set(relay.mails).count == 10 && relay.mails.count == 10)
    #expect(
      try place.store.eventCounts(Workplace.first, since: 0).filter { $0.key.hasPrefix("breaker") } == [
        "breaker-open": 1, "breaker-half-open": 1, "breaker-closed": 1,
      ])
  }

  @Test("When the flood goes on, or a probe is refused, the breaker opens again")
  func breakerOpensAgain() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1", addition: Self.small)
    let breaker = PlanBreaker(settings: place.settings, plan: place.settings.configuration.plans[0], store: place.store)
    try flood(place, 1...9, at: Self.noon)
    #expect(try breaker.turned(now: Self.noon + 3_600) == .halfOpen(since: Self.noon + 3_600))
    try flood(place, 10...19, at: Self.noon + 3_700)
    #expect(try breaker.turned(now: Self.noon + 4_200) == .open(since: Self.noon + 4_200))
    #expect(try breaker.turned(now: Self.noon + 7_800) == .halfOpen(since: Self.noon + 7_800))
    let probe = try #require(try place.store.claimNextToSend(now: Self.noon + 7_801, keeping: .init(kinds: [.alarm])))
    try place.store.settle(probe.id, as: .failed, because: "geweigerd", code: 550, now: Self.noon + 7_801)
    #expect(try breaker.turned(now: Self.noon + 8_400) == .open(since: Self.noon + 8_400))
    #expect(try place.store.eventCounts(Workplace.first, since: 0)["breaker-open"] == 3)
  }

  @Test("Closed by hand it stays closed: what was asked for before does not count again")
  func closedByHand() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1", addition: Self.small)
    try flood(place, 1...9, at: Self.noon)
    #expect(try place.store.closeBreaker(Workplace.first, actor: "Roos", now: Self.noon + 10))
    #expect(try !place.store.closeBreaker(Workplace.first, actor: "Roos", now: Self.noon + 10))
    try flood(place, 10...12, at: Self.noon + 20)
    #expect(try place.store.breaker(Workplace.first) == .closed(since: Self.noon + 10))
    try flood(place, 13...16, at: Self.noon + 30)
    #expect(try place.store.breaker(Workplace.first) == .open(since: Self.noon + 30))
    // The other plan's mail goes on.
    #expect(try place.store.breaker(Workplace.second) == .closed(since: 0))
  }

  @Test("Status tells of all of it")
  func status() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1", addition: Self.small)
    try flood(place, 1...9, at: Self.noon)
    let again = Neighbour(address: "resident9@example.net", body: "Ik steun call 3 van harte.")
    try place.take(again, 20, at: Self.noon + 1)
    _ = try place.store.suppress(
      #require(MailAddress("weg@example.net")), plan: Workplace.first, because: .bounce, now: Self.noon)
    let plan = place.settings.configuration.plans[0]
    let status = try SendingStatus(plan, place.settings.configuration, place.store, now: Self.noon + 2)
    #expect(status.breaker == "open" && status.breakerSince == Self.noon)
    #expect(status.askedInHour == 10 && status.breakerPerHour == 6)
    #expect(status.leftInHour == 0 && status.planPerHour == 4)
    #expect(status.later > 0 && status.summaries == 1)
    #expect(status.suppressed == ["bounce": 1])
    for (language, told) in [
      ("nl", ["OPEN", "samenvattingen", "kwamen terug", "hooguit 4"]),
      ("en", ["OPEN", "summaries", "came back", "at most 4"]),
    ] {
      let words = status.lines(place.settings.configuration, coordinatorLanguage(language).health).joined(
        separator: "\n")
      for word in told { #expect(words.contains(word), "\(word)") }
    }
  }
}
