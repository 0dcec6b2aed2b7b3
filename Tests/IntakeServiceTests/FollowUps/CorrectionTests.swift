// What an answer changes in the record: at once, with its history, and only for whom it belongs to.

import Foundation
import IntakeModel
import Outgoing
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Corrections by answer") struct CorrectionTests {
  static let anna = "anna@example.net"

  /// A place where Anna's mail with four items was confirmed as mail 1.
  private static func place(waiting: Bool = false) throws -> (Workplace, RecordedMail) {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let reason = ScreeningReason(rule: nil, words: "een mens")
    let mail = MailRecord(
      plan: Workplace.first, fromAddress: anna, fromName: "Anna", subject: "Plan", messageID: nil, references: [],
      sentAt: nil, receivedAt: Workplace.noon, byteCount: 100, contentHash: [], decodedHash: [], cutText: "",
      attachments: [], defects: [],
      screening: Screening(
        senderClass: .person, reason: reason, authentication: .passed, mayReply: true, replyReason: reason),
      reading: Reading(
        language: "nl", ownText: "tekst",
        items: AnswerBench.items.map {
          Item(kind: $0.0, target: $0.1, confidence: 0.9, isRecorded: !waiting, quote: "")
        },
        decision: waiting ? .queue : .accept, decisionReason: ""))
    let recorded = try place.store.transaction { () throws(StorageError) in
      try place.store.record(mail, now: Workplace.noon)
    }
    return (place, recorded)
  }

  private static func token(
    _ place: Workplace, _ mail: RecordedMail, for recipient: String = anna, expires: Int64 = Workplace.noon + 86_400
  ) throws -> String {
    let token = ReplyToken.messageID(
      key: place.store.tokenKey, mailID: mail.id.rawValue, recipient: try #require(MailAddress(recipient)),
      purpose: "confirmation", expires: expires, domain: "buurt.example")
    return "\(token)"
  }

  /// Delivers an answer and gives the mail of ours that tells of it; nil when there is none.
  private static func answer(
    _ place: Workplace, _ number: Int, _ text: String, to id: String?, from: String = anna, subject: String? = nil,
    results: String? = nil
  ) throws -> String? {
    var mail = FollowUpTests.mail(from, number, text, answering: id)
    if let subject { mail = mail.replacingOccurrences(of: "Subject: Re: plan", with: "Subject: \(subject)") }
    if let results { mail = mail.replacingOccurrences(of: "dmarc=pass", with: results) }
    try place.deliver("\(number)", mail)
    let now = Workplace.noon + Int64(number) * 3_600
    _ = try place.round(now: now)
    guard let out = try place.store.claimNextToSend(now: now) else { return nil }
    try place.store.settle(out.id, as: .sent, because: nil, code: 250, now: now)
    return String(decoding: out.content, as: UTF8.self).replacingOccurrences(of: "=\r\n", with: "")
  }

  private static func items(_ place: Workplace, _ mail: RecordedMail) throws -> [String] {
    try place.store.toldItems(of: mail.id).filter(\.stands).map { item in
      "\(item.position) \(item.kind.rawValue) \(item.target.activity ?? item.target.call ?? "plan")"
    }
  }

  @Test("A correction changes the item, keeps what it was in the history, and the answer says what stands")
  func corrected() throws {
    let (place, mail) = try Self.place()
    let told = try Self.answer(place, 2, "2 klopt niet, het moet call 4 zijn", to: try Self.token(place, mail))
    #expect(try Self.items(place, mail) == ["1 support 5", "2 support 4", "3 volunteer 5.1", "4 suggestion 2"])
    let history = try #require(try place.store.mail(number: mail.number, plan: Workplace.first)).history
    #expect(history.map(\.operation) == ["correct"])
    #expect(history.first?.actor == "afzender")
    #expect(history.first?.detail["from_call"] == "3")
    #expect(history.first?.detail["call"] == "4")
    let text = try #require(told)
    #expect(text.contains("Dit hebben we veranderd: punt 2."))
    #expect(text.contains("2. U steunt \"Waarborgen van bewonersondersteuning"))
    #expect(text.contains("[KVM-\(mail.number)]"))
    #expect(try place.accounts()[.followUp] == 1)
  }

  @Test(
    "What is only said to be wrong counts no more, waits for a coordinator, and can be put right by answering again")
  func disputed() throws {
    let (place, mail) = try Self.place()
    let told = try #require(try Self.answer(place, 2, "2 klopt niet", to: try Self.token(place, mail)))
    #expect(try Self.items(place, mail) == ["1 support 5", "3 volunteer 5.1", "4 suggestion 2"])
    let waiting = try place.store.mails(Workplace.first, .waiting(now: Workplace.noon))
    #expect(waiting.map(\.number) == [mail.number])
    #expect(waiting.first?.items.filter { $0.state == .waiting }.map(\.position) == [2])
    #expect(told.contains("Dit telt nu niet meer mee: punt 2."))
    let line = told.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID: ") }
    let id = String(try #require(line).dropFirst("Message-ID: ".count))
    _ = try Self.answer(place, 3, "2 moet call 4 zijn", to: id)
    #expect(try Self.items(place, mail) == ["1 support 5", "2 support 4", "3 volunteer 5.1", "4 suggestion 2"])
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).isEmpty)
  }

  @Test("'trek 2 in' takes that one, 'trek in' that mail, 'trek alles in' everything, and each answer says which")
  func takenBack() throws {
    let (place, mail) = try Self.place()
    let one = try Self.answer(place, 2, "trek 2 in", to: try Self.token(place, mail))
    #expect(one?.contains("Dit hebben we weggehaald: punt 2.") == true)
    #expect(try Self.items(place, mail) == ["1 support 5", "3 volunteer 5.1", "4 suggestion 2"])
    let whole = try Self.answer(place, 3, "trek in", to: try Self.token(place, mail))
    #expect(whole?.contains("We hebben weggehaald wat u ons in die mail liet weten.") == true)
    #expect(try Self.items(place, mail) == [])
    let all = try Self.answer(place, 4, "trek alles in", to: try Self.token(place, mail))
    #expect(all?.contains("We hebben alles weggehaald wat u ons liet weten.") == true)
  }

  @Test("Taking back a mail that waits closes it")
  func waitingTakenBack() throws {
    let (place, mail) = try Self.place(waiting: true)
    _ = try Self.answer(place, 2, "trek in", to: try Self.token(place, mail))
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).isEmpty)
    #expect(try Self.items(place, mail) == [])
  }

  @Test("A correction of which a part is new leaves that part to a person")
  func rest() throws {
    let (place, mail) = try Self.place()
    let text = "2 klopt niet, het moet call 4 zijn. Hoe laat begint de borrel eigenlijk?"
    let told = try Self.answer(place, 2, text, to: try Self.token(place, mail))
    #expect(try Self.items(place, mail).contains("2 support 4"))
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).count == 1)
    #expect(told?.contains("De rest van uw mail leest iemand van onze groep zelf") == true)
  }

  @Test("Two answers that are handled together each have their effect and their mail")
  func together() throws {
    let (place, mail) = try Self.place()
    let id = try Self.token(place, mail)
    try place.deliver("2", FollowUpTests.mail(Self.anna, 2, "trek 1 in", answering: id))
    try place.deliver("3", FollowUpTests.mail(Self.anna, 3, "2 moet call 4 zijn", answering: id))
    _ = try place.round()
    #expect(try Self.items(place, mail) == ["2 support 4", "3 volunteer 5.1", "4 suggestion 2"])
    #expect(try place.store.outbox(Workplace.first).filter { $0.kind == .followUpAnswer }.count == 2)
  }

  @Test("After 'stop' nothing leaves but the last mail, not even what was waiting to leave")
  func nothingAfterStop() throws {
    let (place, mail) = try Self.place()
    let id = try Self.token(place, mail)
    try place.deliver("2", FollowUpTests.mail(Self.anna, 2, "2 moet call 4 zijn", answering: id))
    try place.deliver("3", FollowUpTests.mail(Self.anna, 3, "stop", answering: id))
    _ = try place.round()
    let states = try place.store.outbox(Workplace.first).map(\.state)
    #expect(states == [.pending, .dropped])
    let coordinating = Coordinating(configuration: place.settings.configuration, store: place.store)
    let plan = try #require(place.settings.configuration.plan(Workplace.first))
    try place.deliver("4", FollowUpTests.mail(Self.anna, 4, "Tja.", answering: id))
    _ = try place.round()
    let waiting = try #require(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).first)
    _ = try coordinating.decide(
      .reject(.other, note: "niets"), on: MailPlace(plan: plan, number: waiting.number),
      by: ActingPerson(administrator: "test"), now: Workplace.noon + 60)
    #expect(try place.store.outbox(Workplace.first).count == 2)
  }

  @Test(
    "A decision's outcome leaves ten minutes later, unless nobody is to be told; a new decision replaces it",
    arguments: [true, false])
  func outcome(isTold: Bool) throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", FollowUpTests.mail(Self.anna, 1, "Iets met de containers op het plein, of zo."))
    _ = try place.round()
    let receipt = try #require(try place.store.claimNextToSend(now: Workplace.noon))
    try place.store.settle(receipt.id, as: .sent, because: nil, code: 250, now: Workplace.noon)
    let coordinating = Coordinating(configuration: place.settings.configuration, store: place.store)
    let plan = try #require(place.settings.configuration.plan(Workplace.first))
    let waiting = try #require(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).first)
    _ = try coordinating.decide(
      .reject(.other, note: "gaat over iets anders"), on: MailPlace(plan: plan, number: waiting.number),
      by: ActingPerson(administrator: "test"), isTold: isTold, now: Workplace.noon)
    #expect(try place.store.claimNextToSend(now: Workplace.noon + 599) == nil)
    let sent = try place.store.claimNextToSend(now: Workplace.noon + 600)
    #expect((sent != nil) == isTold)
    guard let sent else { return }
    let text = String(decoding: sent.content, as: UTF8.self).replacingOccurrences(of: "=\r\n", with: "")
      .replacingOccurrences(of: "\r\n", with: " ")
    #expect(text.contains("We hebben er niets van in het plan gezet."))
    #expect(text.contains("Auto-Submitted: auto-generated"))
    #expect(!text.contains("gaat over iets anders"))
  }

  /// Who the answer comes from, and whether it may change anything.
  struct Identity: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var from = CorrectionTests.anna
    var hasToken = false
    var isExpired = false
    var subject: String?
    var results: String?
    var mayChange: Bool
  }

  static let identities = [
    Identity(testDescription: "token and same address", hasToken: true, mayChange: true),
    Identity(
      testDescription: "token and another spelling of the address", from: "ANNA@Example.NET", hasToken: true,
      mayChange: true),
    Identity(
      testDescription: "token and same address, unproved", hasToken: true, results: "dmarc=none", mayChange: true),
    Identity(
      testDescription: "token, but the sender is forged", hasToken: true, results: "dmarc=fail", mayChange: false),
    Identity(
      testDescription: "token, but another sender", from: "mallory@elders.example", hasToken: true, mayChange: false),
    Identity(testDescription: "a token that has expired", hasToken: true, isExpired: true, mayChange: false),
    Identity(
      testDescription: "an expired token with the reference", hasToken: true, isExpired: true,
      subject: "Re: Ontvangen [KVM-1]", mayChange: false),
    Identity(testDescription: "reference, same address, proved", subject: "Re: Ontvangen [KVM-1]", mayChange: true),
    Identity(
      testDescription: "reference, same address, unproved", subject: "Re: Ontvangen [KVM-1]", results: "dmarc=none",
      mayChange: false),
    Identity(
      testDescription: "reference, another address", from: "mallory@elders.example", subject: "Re: [KVM-1]",
      mayChange: false),
    Identity(testDescription: "reference of a mail that is not there", subject: "Re: [KVM-77]", mayChange: false),
    Identity(testDescription: "nothing at all", mayChange: false),
  ]

  @Test(
    "Only the same address with our token, or proved with the public reference, changes anything", arguments: identities
  )
  func identity(_ given: Identity) throws {
    for (number, text) in ["2 klopt niet, het moet call 4 zijn", "trek in", "stop", "Vergeet mij."].enumerated() {
      let (place, mail) = try Self.place()
      let before = try Self.items(place, mail)
      let expires = given.isExpired ? Workplace.noon - 1 : Workplace.noon + 86_400
      let id = given.hasToken ? try Self.token(place, mail, expires: expires) : "<made-up@buurt.example>"
      let told = try Self.answer(
        place, number + 2, text, to: id, from: given.from, subject: given.subject, results: given.results)
      let isStopped = try place.store.isSuppressed(Self.anna, plan: Workplace.first)
      let changed = try Self.items(place, mail) != before || isStopped
      #expect(changed == (given.mayChange && text != "Vergeet mij."), "\(text)")
      #expect(try place.store.person(Self.anna, plan: Workplace.first) != nil)
      if !given.mayChange {
        #expect(try !place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).isEmpty, "\(text)")
      }
      if let told, !given.mayChange { #expect(!told.contains("weggehaald") && !told.contains("veranderd")) }
    }
  }
}
