// The rules that need the store, with a real one: at least eight mails for each that are kept back, and why.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

/// A mail of Anna's that a rule keeps back, and what came before it.
struct StoreRuleCase: Sendable, CustomStringConvertible {
  let rule: ScreeningRule
  let name: String
  var relay: String? = "smtp://127.0.0.1:1"
  var isHolding = false
  var addition = ""
  /// Gives the moment at which the mail comes.
  let before: @Sendable (Workplace) throws -> Int64
  var mail = Neighbour()
  var description: String { "\(rule) \(name)" }

  static let noon = Workplace.noon
  static let all = senderWindow + planBrake + suppressed + held

  private static func take(_ place: Workplace, _ moments: [Int64], from neighbour: Neighbour = Neighbour()) throws {
    for (number, moment) in moments.enumerated() {
      var neighbour = neighbour
      neighbour.body = "Ik steun call \(number + 1) zeker."
      try place.take(neighbour, 100 + number, at: noon + moment)
    }
  }

  private static func after(
    _ moments: [Int64], then: Int64, _ name: String, _ change: (inout Neighbour) -> Void = { _ in }
  )
    -> StoreRuleCase
  {
    var neighbour = Neighbour()
    change(&neighbour)
    return StoreRuleCase(
      rule: .senderWindow, name: name,
      before: {
        try take($0, moments)
        return noon + then
      }, mail: neighbour)
  }

  static let senderWindow: [StoreRuleCase] = [
    after([0], then: 0, "in the same second"), after([0], then: 1, "a second later"),
    after([0], then: 599, "within ten minutes"), after([0, 700, 1_400], then: 2_100, "the fourth of a day"),
    after([0, 700, 1_400], then: 86_399, "the fourth, at the end of the day"),
    after([0, 86_400, 172_800, 259_200, 345_600, 432_000, 518_400], then: 600_000, "the eighth of a week"),
    after([0], then: 60, "in capitals") { $0.address = "Anna@Example.NET" },
    after([0], then: 60, "under another name") { $0.name = "A. Bos" },
    after([0], then: 60, "about something else") { $0.body = "Ik steun call 3 van harte.\r\n\r\nAnna" },
  ]

  private static func flooded(
    _ count: Int, then: Int64 = 1, _ name: String, _ brakes: String, _ mail: Neighbour = Neighbour()
  )
    -> StoreRuleCase
  {
    StoreRuleCase(
      rule: .planBrake, name: name, addition: "brakes: { \(brakes) },",
      before: { place in
        for number in 0..<count {
          try place.deliver("f\(number)", Neighbour(address: "f\(number)@example.net").mail(500 + number, at: noon))
        }
        _ = try place.round()
        return noon + then
      }, mail: mail)
  }

  private static let elsewhere = Neighbour(address: "anna@elders.example")
  private static let pace = "plan_per_hour_paced: 3, domain_per_hour: 100"

  static let planBrake: [StoreRuleCase] = [
    flooded(3, "the plan's hour is full", pace),
    flooded(3, then: 3_599, "until the hour is over", pace),
    flooded(3, "from whichever domain", pace, elsewhere),
    flooded(5, "behind those that wait", pace),
    flooded(2, "the domain's hour is full", "domain_per_hour: 2"),
    flooded(2, then: 3_599, "the domain's, until the hour is over", "domain_per_hour: 2"),
    flooded(5, "the breaker is open", "plan_per_hour_paced: 2, plan_per_hour_breaker: 4"),
    flooded(5, then: 3_000, "the breaker stays open", "plan_per_hour_paced: 2, plan_per_hour_breaker: 4", elsewhere),
    flooded(4, "this one opens the breaker", "plan_per_hour_paced: 4, plan_per_hour_breaker: 4"),
  ]

  private static func suppressing(
    _ cause: SuppressionCause, _ name: String, then: Int64 = 0, _ mail: Neighbour = Neighbour()
  )
    -> StoreRuleCase
  {
    StoreRuleCase(
      rule: .suppressed, name: name,
      before: { place in
        let address = try #require(MailAddress("anna@example.net"))
        _ = try place.store.suppress(address, plan: Workplace.first, because: cause, now: noon)
        return noon + then
      }, mail: mail)
  }

  static let suppressed: [StoreRuleCase] = [
    suppressing(.stop, "said stop"), suppressing(.bounce, "bounced"), suppressing(.blocked, "blocked"),
    suppressing(.stop, "said stop a year ago", then: 31_536_000),
    suppressing(.stop, "in capitals", Neighbour(address: "ANNA@example.net")),
    suppressing(.bounce, "under another name", Neighbour(name: "Iemand anders")),
    suppressing(.bounce, "with a question", Neighbour(body: "Wanneer is de volgende bijeenkomst?\r\n\r\nAnna")),
    suppressing(.blocked, "in need", Neighbour(body: AlarmTests.crisis)),
  ]

  private static func heldBack(_ name: String, relay: String?, _ mail: Neighbour = Neighbour(), then: Int64 = 0)
    -> StoreRuleCase
  {
    StoreRuleCase(
      rule: .held, name: name, relay: relay, isHolding: true, before: { _ in noon + then }, mail: mail)
  }

  static let held: [StoreRuleCase] = [nil, "smtp://127.0.0.1:1"].flatMap { relay in
    let why = relay == nil ? "no relay" : "replies are held"
    return [
      heldBack(why, relay: relay), heldBack("\(why), a question", relay: relay, Neighbour(body: "Hoe werkt dat?")),
      heldBack("\(why), in need", relay: relay, Neighbour(body: AlarmTests.crisis)),
      heldBack("\(why), another sender", relay: relay, Neighbour(address: "bo@elders.example"), then: 60),
    ]
  }
}

@Suite("Rules that need the store") struct StoreRuleTests {
  @Test("Each keeps its mails back: never sent, sent later, or held", arguments: StoreRuleCase.all)
  func keptBack(instance: StoreRuleCase) throws {
    let place = try Workplace(
      relay: instance.relay, isHolding: instance.isHolding, addition: instance.addition)
    let now = try instance.before(place)
    try place.take(instance.mail, 1, at: now)
    let mail = try #require(try place.store.mails(Workplace.first, .all).last)
    #expect(mail.replyRule == instance.rule.description, "\(mail.replyWords)")
    switch instance.rule {
    case .suppressed: #expect(mail.confirmation == nil)
    case .held: #expect(mail.confirmation == .held)
    default: #expect(mail.confirmation == .pending)
    }
    // Recorded and findable all the same.
    #expect(mail.senderClass == .person && mail.decision != .ignore)
    // Nothing leaves for Anna at that moment.
    var recipients: [String] = []
    while let claimed = try place.store.claimNextToSend(now: now) {
      recipients.append(claimed.content.isEmpty ? "" : claimed.recipient)
    }
    if instance.rule != .senderWindow { #expect(!recipients.contains(instance.mail.address.lowercased())) }
  }

  @Test("There are at least eight for each", arguments: [ScreeningRule.senderWindow, .planBrake, .suppressed, .held])
  func enough(rule: ScreeningRule) { #expect(StoreRuleCase.all.filter { $0.rule == rule }.count >= 8) }

  /// N15: the ways in which one mail comes again.
  enum Again: String, CaseIterable, Sendable {
    case sameFile, copy, otherTrace, otherDeliveredTo, movedBack, intoCurrent, crashedBeforeRename, otherPoll,
      twiceAtOnce
  }

  @Test("A mail has one confirmation, however often it comes", arguments: Again.allCases)
  func onceOnly(way: Again) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let anna = Neighbour()
    let mail = anna.mail(1)
    try place.deliver("1", mail)
    if way == .twiceAtOnce { try place.deliver("2", mail) }
    _ = try place.round()
    let later = Workplace.noon + 90_000
    switch way {
    case .copy: try place.deliver("2", mail)
    case .otherTrace: try place.deliver("2", mail.replacingOccurrences(of: "out.example.net", with: "in.example.net"))
    case .otherDeliveredTo: try place.deliver("2", "Delivered-To: info@buurt.example\r\n" + mail)
    case .intoCurrent: try place.deliver("2:2,S", mail, folder: "cur")
    case .sameFile, .movedBack, .crashedBeforeRename:
      let name = way == .sameFile ? "1:2,S" : "1"
      try FileManager.default.moveItem(at: place.file("first/cur/1:2,S"), to: place.file("first/new/\(name)"))
    case .otherPoll, .twiceAtOnce: break
    }
    _ = try place.round(now: later)
    #expect(try place.store.outbox(Workplace.first).map(\.kind) == [.confirmation])
    #expect(try place.store.mails(Workplace.first, .all).count == 1)
  }

  @Test(
    "Who says the same again is recorded and gets no second confirmation; other words do",
    arguments: [
      ("Ik steun call 5 van harte.", false), ("ik  STEUN call 5, van harte!", false),
      ("Ik steun call 3 van harte.", true),
      ("Ik steun call 5 van harte, 20260007.", false), ("Ik steun call 5 van harte, echt.", true),
    ])
  func sameWords(body: String, isConfirmed: Bool) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.take(Neighbour(body: "Ik steun call 5 van harte."), 1)
    try place.take(Neighbour(address: "bo@elders.example", body: body), 2, at: Workplace.noon + 10)
    try place.take(Neighbour(body: body), 3, at: Workplace.noon + 90_000)
    #expect(try place.store.mails(Workplace.first, .all).map(\.replyRule) == [nil, nil, isConfirmed ? nil : "N15"])
    #expect(try place.store.outbox(Workplace.first).count == (isConfirmed ? 3 : 2))
  }

  @Test("The eleventh answer to a follow-up in a day waits for the next, whatever confirmations there were")
  func followUpAnswers() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try FollowUpTests.confirmed(place)
    for number in 2...12 {
      let moment = Workplace.noon + Int64(number) * 60
      try place.deliver(
        "\(number)",
        FollowUpTests.mail(
          "anna@example.net", number, "Ik steun ook call \(number % 5 + 1), al \(number) jaar.", answering: id))
      _ = try place.round(now: moment)
    }
    let answers = try place.store.outbox(Workplace.first).filter { $0.kind == .followUpAnswer }
    #expect(answers.count == 11)
    #expect(answers.filter { $0.notBefore > Workplace.noon + 86_000 }.count == 1)
    #expect(try place.store.mails(Workplace.first, .all).last?.replyRule == "N16")
  }
}
