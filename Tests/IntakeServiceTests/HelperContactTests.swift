// A helper's address goes to a coordinator after a yes and never before; letters to many; who is blocked.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Helpers, letters and blocks") struct HelperContactTests {
  private static let anna = "anna@example.net"
  fileprivate static let noon = Workplace.noon
  fileprivate static let coordinators = """
    coordinators: [
      { name: "Roos", address: "roos@example.org", plans: { "kracht-van-mokum": "editor" } },
      { name: "Els", address: "els@example.org", plans: { "kracht-van-mokum": "reader" } }],
    """

  /// Anna offers help, and was confirmed.
  private struct Desk {
    let place: Workplace
    let coordinating: Coordinating
    let settings: Configuration.PlanSettings
    let roos: ActingPerson
    let asking: Configuration.Coordinator

    init(_ mails: [(String, String)]) throws {
      place = try Workplace(relay: "smtp://127.0.0.1:1", addition: HelperContactTests.coordinators)
      for (index, mail) in mails.enumerated() {
        try place.take(Neighbour(address: mail.0, body: mail.1), index + 1)
      }
      let configuration = place.settings.configuration
      coordinating = Coordinating(configuration: configuration, store: place.store)
      settings = try #require(configuration.plan(Workplace.first))
      asking = try #require(configuration.coordinators.first)
      roos = ActingPerson(asking)
      // What the program does not record by itself a coordinator does.
      for mail in try place.store.mails(Workplace.first, .waiting(now: HelperContactTests.noon)) {
        guard mails[mail.number - 1].1 == HelperContactTests.offer else { continue }
        let target = Target(call: "5", activity: "5.1")
        let review =
          mail.items.first.map { Review.change(position: $0.position, kind: .volunteer, target: target) }
          ?? .add(kind: .volunteer, target: target, quote: "")
        _ = try coordinating.decide(
          review, on: MailPlace(plan: settings, number: mail.number), by: roos, isTold: false,
          now: HelperContactTests.noon)
      }
      _ = try PlanningTests.letters(place, at: HelperContactTests.noon)
    }

    func letters(at moment: Int64) throws -> [PlanningTests.Letter] { try PlanningTests.letters(place, at: moment) }
    func offer() throws -> Offer { try #require(try place.store.offers(Workplace.first).first) }
  }

  fileprivate static let offer = "Ik wil graag meehelpen met activiteit 5.1."

  private func asked() throws -> (Desk, question: PlanningTests.Letter) {
    let desk = try Desk([(Self.anna, Self.offer)])
    #expect(
      try desk.coordinating.askForContact(
        desk.offer().id, for: desk.asking, in: desk.settings, by: desk.roos, now: Self.noon)
        == .done(leavesAt: Self.noon + 600))
    #expect(try desk.letters(at: Self.noon + 599).isEmpty)
    let letters = try desk.letters(at: Self.noon + 600)
    let question = try #require(letters.first)
    #expect(letters.count == 1 && question.recipient == Self.anna && question.text.contains("Roos"))
    #expect(!question.text.contains("roos@example.org"))
    return (desk, question)
  }

  @Test("After a yes both get each other's address, once; a second yes gives nothing more")
  func yes() throws {
    let (desk, question) = try asked()
    for round in 0..<2 {
      let now = Self.noon + 700 + Int64(round)
      try desk.place.deliver(
        "90\(round)", FollowUpTests.mail(Self.anna, 90 + round, "Ja, dat is goed.", answering: question.id))
      _ = try desk.place.round(now: now)
      let letters = try desk.letters(at: now)
      guard round == 0 else {
        #expect(!letters.contains { $0.recipient == "roos@example.org" })
        continue
      }
      #expect(Set(letters.map(\.recipient)) == [Self.anna, "roos@example.org"])
      let toRoos = try #require(letters.first { $0.recipient == "roos@example.org" })
      #expect(toRoos.text.contains(Self.anna))
      let toAnna = try #require(letters.first { $0.recipient == Self.anna })
      #expect(toAnna.text.contains("roos@example.org"))
    }
    #expect(try desk.offer().state == .agreed)
  }

  @Test(
    "After a no, or anything that is neither, nobody gets an address",
    arguments: [("Nee, liever niet.", OfferState.declined), ("Ja, maar alleen mijn voornaam.", .asked)])
  func noOrElse(text: String, state: OfferState) throws {
    let (desk, question) = try asked()
    try desk.place.deliver("91", FollowUpTests.mail(Self.anna, 91, text, answering: question.id))
    _ = try desk.place.round(now: Self.noon + 700)
    #expect(try !desk.letters(at: Self.noon + 9_000).contains { $0.recipient == "roos@example.org" })
    #expect(try desk.offer().state == state)
    let waiting = try desk.place.store.mails(Workplace.first, .waiting(now: Self.noon + 700))
    #expect(waiting.count == (state == .asked ? 1 : 0))
  }

  @Test(
    "A no that also wants no more mail, or their data erased, is not done with the no",
    arguments: ["Nee, en mail mij niet meer.", "Nee. Stop met mailen.", "Nee, verwijder al mijn gegevens."])
  func noAndMore(text: String) throws {
    let (desk, question) = try asked()
    try desk.place.deliver("93", FollowUpTests.mail(Self.anna, 93, text, answering: question.id))
    _ = try desk.place.round(now: Self.noon + 700)
    #expect(try !desk.letters(at: Self.noon + 700).contains { $0.recipient == "roos@example.org" })
    let isStopped = try desk.place.store.isSuppressed(Self.anna, plan: Workplace.first)
    let waits = try !desk.place.store.mails(Workplace.first, .waiting(now: Self.noon + 700)).isEmpty
    let isAsked = try desk.place.store.outbox(Workplace.first).contains { $0.kind == .privacyStep }
    #expect(isStopped || waits || isAsked)
  }

  @Test("A yes from another address gives nothing")
  func somebodyElse() throws {
    let (desk, question) = try asked()
    try desk.place.deliver("92", FollowUpTests.mail("eve@example.net", 92, "ja", answering: question.id))
    _ = try desk.place.round(now: Self.noon + 700)
    #expect(try !desk.letters(at: Self.noon + 9_000).contains { $0.recipient == "roos@example.org" })
    #expect(try desk.offer().state == .asked)
  }

  @Test("A yes that a coordinator records gives the addresses after ten minutes, unless it is taken back")
  func byPhone() throws {
    for isTakenBack in [false, true] {
      let (desk, _) = try asked()
      #expect(
        try desk.coordinating.setOffer(
          desk.offer().id, to: .agreed, in: desk.settings, by: desk.roos, now: Self.noon + 700)
          == .done(leavesAt: Self.noon + 1_300))
      if isTakenBack {
        #expect(
          try desk.coordinating.setOffer(
            desk.offer().id, to: .offered, in: desk.settings, by: desk.roos, now: Self.noon + 701)
            == .done(leavesAt: nil))
      }
      #expect(try desk.letters(at: Self.noon + 1_299).isEmpty)
      #expect(try desk.letters(at: Self.noon + 1_300).count == (isTakenBack ? 0 : 2))
    }
  }

  @Test("Without a question no state of an offer gives anybody an address, and readers change none")
  func statesAlone() throws {
    let desk = try Desk([(Self.anna, Self.offer)])
    for state in OfferState.allCases {
      _ = try desk.coordinating.setOffer(desk.offer().id, to: state, in: desk.settings, by: desk.roos, now: Self.noon)
    }
    #expect(try desk.letters(at: Self.noon + 9_000).isEmpty)
    let els = ActingPerson(try #require(desk.place.settings.configuration.coordinators.last))
    #expect(
      try desk.coordinating.setOffer(desk.offer().id, to: .agreed, in: desk.settings, by: els, now: Self.noon)
        == .refused(.notAllowed(needs: .editor)))
  }

  @Test("A question, and an answer that a coordinator recorded, are taken back as long as nobody's address is given")
  func undone() throws {
    let (desk, question) = try asked()
    let place = MailPlace(plan: desk.settings, number: try desk.offer().mail)
    func undo(_ now: Int64) throws -> OperationOutcome {
      try desk.coordinating.undo(on: place, by: desk.roos, now: now)
    }
    // A yes on the phone, taken back before it gave anything.
    _ = try desk.coordinating.setOffer(
      desk.offer().id, to: .agreed, in: desk.settings, by: desk.roos, now: Self.noon + 700)
    guard case .done = try undo(Self.noon + 701) else { throw TestingFailure() }
    #expect(try desk.offer().state == .asked)
    #expect(try desk.letters(at: Self.noon + 9_000).isEmpty)
    #expect(try desk.place.store.contactRequest(1, plan: Workplace.first)?.answer == nil)
    // The question itself: a yes that comes later gives nobody an address.
    guard case .done = try undo(Self.noon + 702) else { throw TestingFailure() }
    #expect(try desk.offer().state == .offered)
    #expect(try desk.place.store.contactRequest(1, plan: Workplace.first)?.answer == .calledOff)
    try desk.place.deliver("93", FollowUpTests.mail(Self.anna, 93, "Ja, dat is goed.", answering: question.id))
    _ = try desk.place.round(now: Self.noon + 800)
    #expect(try !desk.letters(at: Self.noon + 9_000).contains { $0.recipient == "roos@example.org" })
    // Asked anew: the letter that has not left goes with it. Once both have their addresses nothing is taken back.
    func ask(_ now: Int64) throws {
      _ = try desk.coordinating.askForContact(
        desk.offer().id, for: desk.asking, in: desk.settings, by: desk.roos, now: now)
    }
    try ask(Self.noon + 10_000)
    guard case .done = try undo(Self.noon + 10_001) else { throw TestingFailure() }
    #expect(try desk.letters(at: Self.noon + 20_000).isEmpty)
    try ask(Self.noon + 20_000)
    _ = try desk.coordinating.setOffer(
      desk.offer().id, to: .agreed, in: desk.settings, by: desk.roos, now: Self.noon + 20_001)
    #expect(try desk.letters(at: Self.noon + 30_000).contains { $0.recipient == "roos@example.org" })
    guard case .refused(.review(.offerWentOn)) = try undo(Self.noon + 30_000) else { throw TestingFailure() }
    #expect(try desk.offer().state == .agreed)
  }

  @Test("Who is erased leaves no question behind")
  func erased() throws {
    let (desk, _) = try asked()
    #expect(try desk.place.store.erase(Self.anna, plan: Workplace.first, actor: "roos", now: Self.noon))
    #expect(try desk.place.store.contactRequest(1, plan: Workplace.first) == nil)
  }

  // MARK: Letters to many

  private static let helpers = [
    (anna, offer), ("bo@straat.example", offer), ("cas@straat.example", "Ik steun actie 5.1 van harte."),
  ]

  private func letter(_ audience: LetterAudience = .helpers, _ target: Target = Target(call: "5")) -> LetterToMany {
    LetterToMany(to: audience, of: target, text: "Zaterdag om tien uur.\n\nNeem koffie mee!")
  }

  @Test("Each gets their own mail, paced; only the number that was shown is written to")
  func many() throws {
    let desk = try Desk(Self.helpers)
    let draft = try desk.coordinating.draft(letter(), in: desk.settings, by: desk.roos).get()
    #expect(draft.people == 2 && draft.body.contains("Neem koffie mee!"))
    #expect(
      try desk.coordinating.write(
        letter(), toExactly: 3, after: draft.after, in: desk.settings, by: desk.roos, now: Self.noon)
        == .numberChanged(2))
    let pause = Int64(3_600 / desk.settings.mailsPerHour)
    guard
      case .done(_, 2, let leaving) = try desk.coordinating.write(
        letter(), toExactly: 2, after: 0, in: desk.settings, by: desk.roos, now: Self.noon)
    else { throw TestingFailure() }
    #expect(leaving == Self.noon + 600...Self.noon + 600 + pause)
    #expect(try desk.letters(at: Self.noon + 600).map(\.recipient) == [Self.anna])
    let second = try desk.letters(at: Self.noon + 600 + pause)
    #expect(second.map(\.recipient) == ["bo@straat.example"])
    #expect(second.allSatisfy { !$0.text.contains(Self.anna) && $0.text.contains("Auto-Submitted: auto-generated") })
  }

  @Test("A letter is taken back as far as it has not left, and only once")
  func takenBack() throws {
    let desk = try Desk(Self.helpers)
    guard
      case .done(let row, _, _) = try desk.coordinating.write(
        letter(), toExactly: 2, after: 0, in: desk.settings, by: desk.roos, now: Self.noon)
    else { throw TestingFailure() }
    #expect(try desk.letters(at: Self.noon + 600).count == 1)
    // Pressed twice.
    #expect(
      try desk.coordinating.write(
        letter(), toExactly: 2, after: 0, in: desk.settings, by: desk.roos, now: Self.noon) == .anotherWentFirst)
    #expect(
      try desk.place.store.letterProgress(row, plan: Workplace.first).map { [$0.waiting, $0.left] } == [1, 1])
    #expect(try desk.coordinating.takeBack(letter: row, in: desk.settings, by: desk.roos, now: Self.noon + 601) == 1)
    #expect(try desk.coordinating.takeBack(letter: row, in: desk.settings, by: desk.roos, now: Self.noon + 601) == nil)
    #expect(try desk.letters(at: Self.noon + 99_000).isEmpty)
    // What was taken back holds nothing up.
    guard
      case .done(_, _, let leaving) = try desk.coordinating.write(
        letter(), toExactly: 2, after: row, in: desk.settings, by: desk.roos, now: Self.noon + 700)
    else { throw TestingFailure() }
    #expect(leaving.lowerBound == Self.noon + 1_300)
  }

  @Test("An answer to a letter is for a person to read, whatever it seems to say; 'stop' still stops")
  func answers() throws {
    let answers = [
      ("Ja!", 1), ("Ik steun call 2 van harte.", 1), ("Leuk, ik ben erbij! Groet, Anna", 1), ("Bedankt, tot dan!", 1),
      ("Bedankt voor uw mail!", 0), ("stop", 0),
    ]
    for (text, waits) in answers {
      let desk = try Desk([(Self.anna, Self.offer)])
      guard
        case .done = try desk.coordinating.write(
          letter(), toExactly: 1, after: 0, in: desk.settings, by: desk.roos, now: Self.noon)
      else { throw TestingFailure() }
      let sent = try #require(try desk.letters(at: Self.noon + 600).first)
      try desk.place.deliver("93", FollowUpTests.mail(Self.anna, 93, text, answering: sent.id))
      _ = try desk.place.round(now: Self.noon + 700)
      #expect(try desk.place.store.mails(Workplace.first, .waiting(now: Self.noon + 700)).count == waits, "\(text)")
      #expect(try desk.place.store.isSuppressed(Self.anna, plan: Workplace.first) == (text == "stop"))
    }
  }

  @Test("Nobody to write to, nothing to say, and too much are refused")
  func refused() throws {
    let desk = try Desk(Self.helpers)
    func refusal(_ letter: LetterToMany) throws -> OperationRefusal? {
      guard case .failure(let refusal) = try desk.coordinating.draft(letter, in: desk.settings, by: desk.roos) else {
        return nil
      }
      return refusal
    }
    #expect(try refusal(letter(.helpers, Target(call: "1"))) == .nobodyThere)
    #expect(try refusal(letter(.helpers, Target(call: "99"))) == .noSuchTarget)
    #expect(try refusal(LetterToMany(to: .helpers, of: .wholePlan, text: " \n")) == .cannotWrite)
    let long = String(repeating: "a", count: Coordinating.longestLetter + 1)
    #expect(try refusal(LetterToMany(to: .helpers, of: .wholePlan, text: long)) == .cannotWrite)
    #expect(try refusal(letter(.supporters, .wholePlan)) == nil)
  }

  // MARK: Blocked

  @Test("What a blocked sender mails stays out of the queue and is accounted for; unblocked they are heard again")
  func blocked() throws {
    let desk = try Desk([(Self.anna, "Iets met de containers, of zo.")])
    let place = MailPlace(plan: desk.settings, number: 1)
    _ = try desk.coordinating.decide(.block, on: place, by: desk.roos, now: Self.noon)
    func waits(_ number: Int, _ words: String) throws -> Bool {
      try desk.place.deliver("\(number)", FollowUpTests.mail(Self.anna, number, words))
      _ = try desk.place.round(now: Self.noon + Int64(number))
      return try #require(try desk.place.store.mails(Workplace.first, .all).last).waitingSince != nil
    }
    #expect(try !waits(2, "Nog iets met de containers."))
    #expect(try desk.place.accounts()[.closed] == 2)
    #expect(try desk.place.store.blockedSenders(Workplace.first, withComplaints: true, limit: 9).map(\.number) == [2])
    #expect(try waits(3, "Ik wil niet meer leven. Help me."))
    guard case .done = try desk.coordinating.decide(.unblock, on: place, by: desk.roos, now: Self.noon + 9) else {
      throw TestingFailure()
    }
    #expect(try waits(4, "En weer iets met de containers."))
    guard
      case .refused(.review(.notBlocked)) = try desk.coordinating.decide(
        .unblock, on: place, by: desk.roos, now: Self.noon + 10)
    else { throw TestingFailure() }
    _ = try desk.coordinating.undo(on: place, by: desk.roos, now: Self.noon + 11)
    #expect(try desk.place.store.isBlocked(Self.anna, plan: Workplace.first))
  }

  @Test("The outcome tells a kind reason; a note of one's own, and anything about a flag, is never told")
  func reasons() throws {
    for (reason, told) in [(RejectionReason.offTopic, "gaat niet over dit plan"), (.saidBefore, "telt al mee")] {
      let desk = try Desk([(Self.anna, "Iets met de containers, of zo.")])
      _ = try desk.coordinating.decide(
        .reject(reason, note: ""), on: MailPlace(plan: desk.settings, number: 1), by: desk.roos, now: Self.noon)
      #expect(try desk.letters(at: Self.noon + 600).contains { $0.text.contains(told) })
    }
    let desk = try Desk([(Self.anna, "Iets met de containers, of zo.")])
    _ = try desk.coordinating.decide(
      .reject(.other, note: "zeurt altijd"), on: MailPlace(plan: desk.settings, number: 1), by: desk.roos,
      now: Self.noon)
    #expect(try desk.letters(at: Self.noon + 600).allSatisfy { !$0.text.contains("zeurt") })
  }
}
