// Answers to our own confirmations: what a token proves, and what it does.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Answers to our own mails") struct FollowUpTests {
  static let support = "Ik steun call 5 van harte.\r\n\r\nGroet,\r\nAnna"

  /// Anna's first mail handled, and the Message-ID of the confirmation she got.
  static func confirmed(_ place: Workplace) throws -> String {
    try place.deliver("1", mail("anna@example.net", 1, support))
    _ = try place.round()
    return try #require(try nextMessageID(place))
  }

  static func nextMessageID(_ place: Workplace, now: Int64 = Workplace.noon) throws -> String? {
    guard let mail = try place.store.claimNextToSend(now: now) else { return nil }
    try place.store.settle(mail.id, as: .sent, because: nil, code: 250, now: now)
    let text = String(decoding: mail.content, as: UTF8.self)
    return text.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID: ") }
      .map { String($0.dropFirst("Message-ID: ".count)) }
  }

  static func mail(_ from: String, _ number: Int, _ body: String, answering id: String? = nil) -> String {
    let domain = from.split(separator: "@")[1]
    return """
      Return-Path: <\(from)>\r
      Authentication-Results: mx.example.org; dmarc=pass header.from=\(domain)\r
      Received: from out.\(domain) by mx.example.org; Mon, 21 Sep 2026 13:00:00 +0000\r
      From: Anna <\(from)>\r
      To: info@buurt.example\r
      Subject: Re: plan\r
      Message-ID: <follow-\(number)@\(domain)>\r
      \(id.map { "In-Reply-To: \($0)\r\nReferences: \($0)\r\n" } ?? "")\r
      \(body)\r

      """
  }

  static func supporters(_ place: Workplace) throws -> Int {
    _ = try place.store.makeVersion(of: Workplace.first, day: "2026-09-21", now: Workplace.noon)
    let article = try #require(try place.store.article(Workplace.first, publicURL: nil))
    return article.standings[Target(call: "5")]?.supporters ?? 0
  }

  @Test("'trek in' from the same address takes back what the answered mail gave, and says so")
  func withdraw() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try Self.confirmed(place)
    #expect(try Self.supporters(place) == 1)
    try place.deliver("2", Self.mail("anna@example.net", 2, "trek in", answering: id))
    _ = try place.round(now: Workplace.noon + 3_600)
    #expect(try place.accounts()[.followUp] == 1)
    #expect(try Self.supporters(place) == 0)
    #expect(try place.store.outbox(Workplace.first).first?.kind == .followUpAnswer)
    #expect(try place.store.outbox(Workplace.first).first?.state == .pending)
  }

  @Test("The same words from another address change nothing and wait for a person")
  func stolenToken() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try Self.confirmed(place)
    try place.deliver("2", Self.mail("mallory@elders.example", 2, "trek in", answering: id))
    _ = try place.round(now: Workplace.noon + 3_600)
    #expect(try place.accounts()[.waiting] == 1)
    #expect(try Self.supporters(place) == 1)
  }

  @Test("Without our token 'trek in' waits, also from the right address")
  func withoutToken() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    _ = try Self.confirmed(place)
    try place.deliver("2", Self.mail("anna@example.net", 2, "trek in", answering: "<made-up@buurt.example>"))
    _ = try place.round(now: Workplace.noon + 3_600)
    #expect(try place.accounts()[.waiting] == 1)
    #expect(try Self.supporters(place) == 1)
  }

  @Test("'stop' gets one last mail; support stands, and later mail is recorded without an answer")
  func stop() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try Self.confirmed(place)
    try place.deliver("2", Self.mail("anna@example.net", 2, "stop", answering: id))
    _ = try place.round(now: Workplace.noon + 3_600)
    #expect(try place.accounts()[.followUp] == 1)
    #expect(try Self.supporters(place) == 1)
    #expect(try place.store.outbox(Workplace.first).map(\.kind) == [.followUpAnswer, .confirmation])
    try place.deliver("3", Self.mail("anna@example.net", 3, "Ik steun call 3 ook.\r\n\r\nAnna"))
    _ = try place.round(now: Workplace.noon + 7_200)
    #expect(try place.store.outbox(Workplace.first).count == 2)
    let last = try #require(try place.store.mails(Workplace.first, .all).first { $0.number == 3 })
    #expect(last.replyRule == "N20")
  }

  @Test("Thanks are filed and get no answer, or the thanks would never end")
  func thanks() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let id = try Self.confirmed(place)
    try place.deliver("2", Self.mail("anna@example.net", 2, "Dank je wel!", answering: id))
    _ = try place.round(now: Workplace.noon + 3_600)
    #expect(try place.accounts()[.followUp] == 1)
    #expect(try place.store.outbox(Workplace.first).count == 1)
  }

  @Test(arguments: [("trek alles in", true), ("Withdraw all, please", true), ("trek in", false)])
  func everythingIsSaidInWords(text: String, meansAll: Bool) {
    #expect(Pipeline.meansEverything(text) == meansAll)
  }
}
