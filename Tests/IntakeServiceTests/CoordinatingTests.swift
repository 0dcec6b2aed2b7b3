// What coordinators do, through the functions that terminal and page share: roles, revisions, and the mails that leave.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

struct CoordinatingTests {
  static let plan = Workplace.first
  static let noon = Workplace.noon

  /// A plan with its queue: mails of residents whose address is proved.
  private struct Desk {
    let place: Workplace
    let coordinating: Coordinating
    let settings: Configuration.PlanSettings

    init(_ texts: [String], addition: String = "") throws {
      place = try Workplace(relay: "smtp://127.0.0.1:1", addition: addition)
      coordinating = Coordinating(configuration: place.settings.configuration, store: place.store)
      settings = try #require(place.settings.configuration.plan(CoordinatingTests.plan))
      for (index, text) in texts.enumerated() {
        let mail = FollowUpTests.mail(CorrectionTests.anna, index + 1, text)
        try place.deliver("179000000\(index).h", mail)
      }
      _ = try place.round()
    }

    func at(_ number: Int, _ revision: Int64? = nil) -> MailPlace {
      MailPlace(plan: settings, number: number, revision: revision)
    }

    func queue(_ actor: ActingPerson, now: Int64 = CoordinatingTests.noon) throws -> [QueueEntry] {
      try coordinating.queue(settings, for: actor, now: now)
    }
  }

  private static func person(_ role: Configuration.Role?) throws -> ActingPerson {
    let address = try #require(MailAddress("roos@example.org"))
    return ActingPerson(
      Configuration.Coordinator(
        name: "Roos", address: address, login: "roos", language: "en", digestHour: 19,
        plans: role.map { [plan: $0] } ?? [:]))
  }

  private static let vague = "Iets met de containers op het plein, of zo."

  @Test func eachRoleSeesAndDoesWhatItMay() throws {
    let desk = try Desk([Self.vague])
    let number = try #require(try desk.place.store.mails(Self.plan, .all).first).number
    let rejecting = Review.reject(.unclear, note: "")
    let nobody = try Self.person(nil)
    #expect(try desk.queue(nobody).isEmpty)
    #expect(try desk.coordinating.mail(number, in: desk.settings, for: nobody) == nil)
    guard
      case .refused(.review(.noSuchMail)) = try desk.coordinating.decide(
        rejecting, on: desk.at(number), by: nobody, now: Self.noon)
    else { throw TestingFailure() }
    let reader = try Self.person(.reader)
    #expect(try desk.queue(reader).count == 1)
    guard
      case .refused(.notAllowed(needs: .editor)) = try desk.coordinating.decide(
        rejecting, on: desk.at(number), by: reader, now: Self.noon),
      case .refused(.notAllowed(needs: .editor)) = try desk.coordinating.undo(
        on: desk.at(number), by: reader, now: Self.noon)
    else { throw TestingFailure() }
    guard
      case .done = try desk.coordinating.decide(
        rejecting, on: desk.at(number), by: try Self.person(.editor), now: Self.noon)
    else { throw TestingFailure() }
  }

  @Test func aComplaintAboutAPersonIsTheOwnersAlone() throws {
    let desk = try Desk([])
    let reason = ScreeningReason(rule: nil, words: "een mens")
    let mail = try desk.place.store.transaction { () throws(StorageError) in
      try desk.place.store.record(
        MailRecord(
          plan: Self.plan, fromAddress: CorrectionTests.anna, fromName: "Anna", subject: "Klacht", messageID: nil,
          references: [], sentAt: nil, receivedAt: Self.noon, byteCount: 1, contentHash: [1], decodedHash: [1],
          cutText: "", attachments: [], defects: [],
          screening: Screening(
            senderClass: .person, reason: reason, authentication: .passed, mayReply: true, replyReason: reason),
          reading: Reading(
            language: "nl", ownText: "Over een buurman.", items: [], decision: .queue, decisionReason: "klacht",
            flags: [.complaint])), now: Self.noon)
    }
    let editor = try Self.person(.editor)
    let owner = try Self.person(.owner)
    #expect(try desk.queue(editor).isEmpty)
    #expect(try desk.coordinating.queueCounts(desk.settings, for: editor, now: Self.noon).total == 0)
    #expect(try desk.coordinating.mail(mail.number, in: desk.settings, for: editor) == nil)
    let seen = try desk.queue(owner)
    #expect(seen.map(\.urgency) == [.complaint])
  }

  @Test func anEntryTellsInWordsWhatOneNeedsToDecide() throws {
    let desk = try Desk([Self.vague])
    let entry = try #require(try desk.queue(try Self.person(.editor)).first)
    #expect(entry.subject == .reading)
    #expect(!entry.why.isEmpty)
    #expect(entry.ownWords == Self.vague)
    #expect(entry.verification == "verified")
    #expect(entry.senderHistory.hasPrefix("first mail"))
    #expect(entry.sender.contains(CorrectionTests.anna))
    #expect(entry.evidence.allSatisfy { $0.upperBound <= entry.ownWords.utf8.count })
    #expect(entry.proposals.allSatisfy { $0.otherChoices.count <= 2 })
  }

  @Test("What is masked is seen before a reaction is released, that and nothing else is released, and undo hides it")
  func aReactionIsShownAsItsPreviewWas() throws {
    let words = "Ik ben Anna, mijn nummer is 06-12345678, en ik vind dit een goed plan."
    let desk = try Desk([words])
    let number = try #require(try desk.place.store.mails(Self.plan, .all).first).number
    let editor = try Self.person(.editor)
    #expect(try desk.coordinating.releasePreviews(on: desk.at(number), for: editor).isEmpty)
    guard
      case .done(let read, _) = try desk.coordinating.decide(
        .add(kind: .reaction, target: Target(call: "5"), quote: words), on: desk.at(number), by: editor, now: Self.noon)
    else { throw TestingFailure() }
    let position = try #require(read.summary.items.last).position
    let previews = try desk.coordinating.releasePreviews(of: position, on: desk.at(number), for: editor)
    let preview = try #require(previews.first)
    #expect(
      WordDifference.marked(preview.pieces)
        == "Ik ben [-Anna-]{+[naam]+}, mijn nummer is [-06-12345678-]{+[telefoonnummer]+}, en ik vind dit een goed plan."
    )
    #expect(!preview.isReleased && preview.revision == read.summary.revision)
    #expect(try desk.coordinating.releasePreviews(on: desk.at(number), for: try Self.person(nil)).isEmpty)
    let seen = desk.at(number, preview.revision)
    guard
      case .refused(.notAllowed(needs: .editor)) = try desk.coordinating.release(
        position, on: seen, by: try Self.person(.reader), now: Self.noon),
      case .refused(.noWords) = try desk.coordinating.release(
        position, text: " ", on: seen, by: editor, now: Self.noon),
      case .overtaken = try desk.coordinating.release(
        position, on: desk.at(number, preview.revision - 1), by: editor, now: Self.noon),
      case .done = try desk.coordinating.release(position, on: seen, by: editor, now: Self.noon)
    else { throw TestingFailure() }
    func shown() throws -> [String?] {
      _ = try desk.place.store.makeVersion(of: Self.plan, day: "2026-09-22", now: Self.noon)
      return try #require(try desk.place.store.article(Self.plan, publicURL: nil)).reactions.map(\.text)
    }
    #expect(try shown() == [preview.text])
    // Other words in their place, and both are gone when that is taken back.
    guard
      case .done = try desk.coordinating.release(
        position, text: "Een goed plan, zegt Anna.", on: desk.at(number), by: editor, now: Self.noon)
    else { throw TestingFailure() }
    #expect(try shown() == ["Een goed plan, zegt [naam]."])
    guard case .done = try desk.coordinating.undo(on: desk.at(number), by: editor, now: Self.noon) else {
      throw TestingFailure()
    }
    #expect(try shown() == [nil])
  }

  /// Also on the day of the last version, also when no count that is told changes, and from the folders of before.
  @Test(arguments: [false, true]) func whatIsTakenBackLeavesThePublishedPagesAtOnce(isErased: Bool) throws {
    let words = "Ik ben Anna, en ik vind dit een goed plan voor de hele buurt."
    let desk = try Desk([words])
    let number = try #require(try desk.place.store.mails(Self.plan, .all).first).number
    let editor = try Self.person(.editor)
    guard
      case .done(let read, _) = try desk.coordinating.decide(
        .add(kind: .reaction, target: Target(call: "5"), quote: words), on: desk.at(number), by: editor, now: Self.noon)
    else { throw TestingFailure() }
    let position = try #require(read.summary.items.last).position
    let configuration = desk.place.settings.configuration
    let publisher = Publisher(try #require(configuration.plan(Self.plan)), configuration: configuration)
    func publish(isAskedFor: Bool = false) throws -> Int? {
      try publisher.publish(from: desk.place.store, isAskedFor: isAskedFor, now: Self.noon)
    }
    func filesThatSay(_ words: String) throws -> Int {
      let folder = desk.place.file("published/versions")
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      let files = names.map { folder.appendingPathComponent($0) }.filter { $0.pathExtension != "" }
      return try files.count { try String(contentsOf: $0, encoding: .utf8).contains(words) }
    }
    guard case .done = try desk.coordinating.release(position, on: desk.at(number), by: editor, now: Self.noon) else {
      throw TestingFailure()
    }
    let version = try #require(try publish(isAskedFor: true))
    #expect(try publish() == nil)
    #expect(try filesThatSay("een goed plan voor de hele buurt") > 0)
    if isErased {
      let address = try #require(read.summary.fromAddress)
      #expect(try desk.place.store.erase(address, plan: Self.plan, actor: "roos", now: Self.noon))
    } else {
      guard case .done = try desk.coordinating.undo(on: desk.at(number), by: editor, now: Self.noon) else {
        throw TestingFailure()
      }
    }
    #expect(try publish() == version)
    #expect(try filesThatSay("een goed plan voor de hele buurt") == 0)
    #expect(try publish() == nil)
  }

  @Test func theSecondOfTwoSeesWhatTheFirstDid() throws {
    let desk = try Desk([Self.vague])
    let mail = try #require(try desk.place.store.mails(Self.plan, .all).first)
    let editor = try Self.person(.editor)
    let seen = mail.revision
    guard
      case .done(_, let departing) = try desk.coordinating.decide(
        .reject(.unclear, note: ""), on: desk.at(mail.number, seen), by: editor, now: Self.noon)
    else { throw TestingFailure() }
    #expect(departing == nil || departing?.leavesAt == Self.noon + Coordinating.reconsideration)
    guard
      case .overtaken(let now, let entries) = try desk.coordinating.decide(
        .spam, on: desk.at(mail.number, seen), by: editor, now: Self.noon + 1)
    else { throw TestingFailure() }
    #expect(entries.map(\.actor) == ["Roos"])
    #expect(now.summary.senderClass == .person)
  }

  @Test func anAnswerLeavesAfterTenMinutesUnlessItIsTakenBack() throws {
    for isUndone in [false, true] {
      let desk = try Desk([Self.vague])
      let mail = try #require(try desk.place.store.mails(Self.plan, .all).first)
      let editor = try Self.person(.editor)
      let letter = try #require(try desk.coordinating.letter(.unclear, on: desk.at(mail.number), for: editor))
      #expect(letter.contains("begrijpen nog niet"))
      guard
        case .done(let answered, let departing?) = try desk.coordinating.answer(
          letter, on: desk.at(mail.number), by: editor, now: Self.noon)
      else { throw TestingFailure() }
      #expect(departing.kind == .coordinatorAnswer)
      #expect(answered.history.last?.detail["text"]?.contains("begrijpen nog niet") == true)
      if isUndone { _ = try desk.coordinating.undo(on: desk.at(mail.number), by: editor, now: Self.noon + 1) }
      let sent = try desk.place.sent(.coordinatorAnswer, now: Self.noon + 600)
      #expect(sent.count == (isUndone ? 0 : 1))
      for content in sent {
        #expect(content.contains("To: \(CorrectionTests.anna)\r\n"))
        #expect(content.contains("In-Reply-To: "))
        #expect(!content.contains("Auto-Submitted"))
      }
    }
  }

  @Test func whatIsNotForThePlanIsPassedOnAsItCame() throws {
    for hasHumanAddress in [true, false] {
      let desk = try Desk([Self.vague])
      let mail = try #require(try desk.place.store.mails(Self.plan, .all).first)
      var settings = desk.settings
      settings.humanAddress = hasHumanAddress ? MailAddress("bestuur@example.org") : nil
      let outcome = try desk.coordinating.passOn(
        MailPlace(plan: settings, number: mail.number), by: try Self.person(.editor), now: Self.noon)
      guard hasHumanAddress else {
        guard case .refused(.cannotWrite) = outcome else { throw TestingFailure() }
        #expect(try desk.place.store.mails(Self.plan, .waiting(now: Self.noon)).count == 1)
        continue
      }
      guard case .done(let closed, _?) = outcome else { throw TestingFailure() }
      #expect(closed.summary.waitingSince == nil)
      let content = try #require(try desk.place.sent(.coordinatorAnswer, now: Self.noon + 600).first)
      #expect(content.contains("To: bestuur@example.org\r\n"))
      #expect(content.contains("Content-Type: message/rfc822\r\n"))
      #expect(content.contains(Self.vague))
    }
  }

  @Test func whatIsEnteredIsNumberedAndCountedAlike() throws {
    let desk = try Desk([])
    let entry = EnteredContribution(
      source: .paper, place: "marktkraam", name: "Bep", address: nil, language: "nl", words: "Ik help mee.",
      parts: [ItemPart(kind: .volunteer, target: Target(call: "5", activity: "5.1"))])
    let editor = try Self.person(.editor)
    for number in 1...2 {
      guard
        case .done(let mail, nil) = try desk.coordinating.enter(entry, in: desk.settings, by: editor, now: Self.noon)
      else { throw TestingFailure() }
      #expect(mail.summary.number == number)
      #expect(mail.summary.items.map(\.state) == [.recorded])
      #expect(mail.history.map(\.operation) == ["enter", "accept"])
    }
    // Two people without an address are two people.
    #expect(try desk.place.store.offers(Self.plan).count == 2)
    guard
      case .refused(.notAllowed) = try desk.coordinating.enter(
        entry, in: desk.settings, by: try Self.person(.reader), now: Self.noon)
    else { throw TestingFailure() }
  }
}

/// An operation ended otherwise than it should.
struct TestingFailure: Error {}

extension Workplace {
  /// The mails of a kind that are due, as they go over the wire, with soft line breaks undone.
  func sent(_ kind: MailKind, now: Int64) throws -> [String] {
    var found: [String] = []
    while let mail = try store.claimNextToSend(now: now) {
      let text = String(decoding: mail.content, as: UTF8.self).replacingOccurrences(of: "=\r\n", with: "")
      if mail.kind == kind { found.append(text) }
    }
    return found
  }
}
