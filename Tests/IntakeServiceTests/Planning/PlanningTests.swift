// What people hear of a change of the plan, and what their answers to it do.

import Foundation
import IntakeModel
import Outgoing
import PlanStorage
import Testing

@testable import IntakeService

@Suite("The plan and its people") struct PlanningTests {
  static let day: Int64 = 86_400
  static let activity51 = Target(call: "5", activity: "5.1")
  static let activity52 = Target(call: "5", activity: "5.2")

  /// A mail of ours as its recipient reads it.
  struct Letter {
    var kind: MailKind
    var recipient: String
    var id: String
    var text: String
  }

  /// A place where these people support what they say and were confirmed.
  static func place(_ mails: [(String, String)]) throws -> Workplace {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    for (index, mail) in mails.enumerated() {
      try place.take(Neighbour(address: mail.0, body: mail.1), index + 1)
    }
    #expect(try letters(place, at: Workplace.noon).allSatisfy { $0.kind == .confirmation })
    return place
  }

  /// What may leave at a moment; it is sent.
  static func letters(_ place: Workplace, at now: Int64) throws -> [Letter] {
    var letters: [Letter] = []
    while let out = try place.store.claimNextToSend(now: now) {
      try place.store.settle(out.id, as: .sent, because: nil, code: 250, now: now)
      let content = String(decoding: out.content, as: UTF8.self)
      let id = content.split(separator: "\r\n").first { $0.hasPrefix("Message-ID: ") }?.dropFirst(12)
      letters.append(
        Letter(
          kind: out.kind, recipient: out.recipient, id: String(id ?? ""),
          text: decoded(content).replacingOccurrences(of: "\r\n", with: " ")))
    }
    return letters
  }

  private static func decoded(_ content: String) -> String {
    content.replacingOccurrences(of: "=\r\n", with: "").replacingOccurrences(of: "=E2=80=A6", with: "…")
  }

  static func planning(_ place: Workplace) throws -> Planning {
    let settings = try #require(place.settings.configuration.plan(Workplace.first))
    return Planning(configuration: place.settings.configuration, store: place.store, plan: settings)
  }

  @discardableResult
  static func change(_ place: Workplace, _ edits: PlanEdit..., at now: Int64 = Workplace.noon + day) throws
    -> RevisionOutcome
  {
    let planning = try planning(place)
    return try planning.keep(try planning.draft(edits), actor: "roos", now: now)
  }

  static func answer(_ place: Workplace, _ number: Int, _ text: String, to id: String, at now: Int64) throws -> String {
    try place.deliver("\(number)", FollowUpTests.mail("anna@example.net", number, text, answering: id))
    _ = try place.round(now: now)
    return try letters(place, at: now).map(\.text).joined()
  }

  static func article(_ place: Workplace) throws -> Article {
    _ = try place.store.makeVersion(of: Workplace.first, day: "2026-09-22", now: Workplace.noon + day)
    return try #require(try place.store.article(Workplace.first, publicURL: nil))
  }

  static func meaning(_ target: Target, _ words: String) -> PlanEdit {
    .reword(target, text: LocalizedText(["nl": words]), as: .meaning)
  }

  @Test("Supporters get one mail with the difference, and 'trek in' takes back that support and nothing else")
  func withdrawAfterChange() throws {
    let place = try Self.place([
      ("anna@example.net", "Ik steun actie 5.1 van harte."), ("anna@example.net", "Ik steun call 2 van harte."),
      ("bo@straat.example", "Ik steun call 2 van harte."),
    ])
    _ = try Self.article(place)
    try Self.change(place, Self.meaning(Self.activity51, "Wij huren een boot. Iedereen mag mee."))
    #expect(try Self.letters(place, at: Workplace.noon + Self.day).allSatisfy { $0.kind == .summary })
    let letters = try Self.letters(place, at: Workplace.noon + 2 * Self.day).filter { $0.kind == .notice }
    #expect(letters.map(\.recipient) == ["anna@example.net"])
    let letter = try #require(letters.first)
    #expect(letter.text.contains("Nu staat er: Wij huren een boot. Iedereen mag mee."), "\(letter.text)")
    #expect(letter.text.contains("gegeven aan versie 2, van voor deze verandering"))
    #expect(try Self.article(place).earlierSupport[Self.activity51]?.first?.supporters == 1)
    let told = try Self.answer(place, 9, "trek in", to: letter.id, at: Workplace.noon + 3 * Self.day)
    #expect(told.contains("We hebben uw steun weggehaald voor"), "\(told)")
    let article = try Self.article(place)
    #expect(article.standings[Self.activity51]?.supporters ?? 0 == 0)
    #expect(article.standings[Target(call: "2")]?.supporters == 2)
    #expect(article.earlierSupport.isEmpty)
  }

  @Test("Of one mail about two changes 'trek 2 in' takes back the second only, and 'Klopt!' supports what is left")
  func confirmAndWithdrawOne() throws {
    let place = try Self.place([
      ("anna@example.net", "Ik steun actie 5.1 van harte."), ("anna@example.net", "Ik steun actie 5.2 van harte."),
    ])
    let before = try Self.article(place).standings
    #expect(before[Self.activity51]?.supporters == 1 && before[Self.activity52]?.supporters == 1)
    try Self.change(
      place, Self.meaning(Self.activity51, "Wij huren een boot."), Self.meaning(Self.activity52, "Wij zingen."))
    let letters = try Self.letters(place, at: Workplace.noon + 2 * Self.day).filter { $0.kind == .notice }
    #expect(letters.count == 1)
    let letter = try #require(letters.first)
    let second = letter.text.contains(/2\. [^.]*5\.2/) ? Self.activity52 : Self.activity51
    let told = try Self.answer(place, 8, "trek 2 in", to: letter.id, at: Workplace.noon + 3 * Self.day)
    #expect(told.contains("We hebben uw steun weggehaald voor"), "\(told)")
    var article = try Self.article(place)
    #expect(article.standings[second]?.supporters ?? 0 == 0)
    let first = second == Self.activity52 ? Self.activity51 : Self.activity52
    #expect(article.standings[first]?.supporters == 1)
    #expect(article.earlierSupport.keys.map { $0 } == [first])
    let confirmed = try Self.answer(place, 9, "Klopt!", to: letter.id, at: Workplace.noon + 4 * Self.day)
    #expect(confirmed.contains("dat u steunt wat er nu staat"), "\(confirmed)")
    // One supporter is too few to be told of alone: the next version tells it with what else changed.
    try Self.change(place, .setState(first, .running), at: Workplace.noon + 5 * Self.day)
    article = try Self.article(place)
    #expect(article.standings[first]?.supporters == 1 && article.standings[second]?.supporters ?? 0 == 0)
    #expect(article.earlierSupport.isEmpty)
  }

  @Test("Each edit that changes the meaning brings one more mail, also about the same mail of theirs")
  func toldAgain() throws {
    let place = try Self.place([("anna@example.net", "Ik steun actie 5.1 van harte.")])
    var letters: [Letter] = []
    for (day, words) in [(1, "Wij huren een boot."), (3, "Wij huren een bus.")] {
      try Self.change(place, Self.meaning(Self.activity51, words), at: Workplace.noon + Int64(day) * Self.day)
      letters += try Self.letters(place, at: Workplace.noon + Int64(day + 1) * Self.day)
    }
    #expect(letters.map(\.kind) == [.notice, .notice])
    #expect(letters.map { $0.text.contains("Wij huren een bus.") } == [false, true])
  }

  @Test("Who edits in steps sends one mail, with the text as it was at first and each reason")
  func editedInSteps() throws {
    let place = try Self.place([
      ("anna@example.net", "Ik steun actie 5.1 van harte."), ("anna@example.net", "Ik steun actie 5.2 van harte."),
    ])
    let planning = try Self.planning(place)
    let now = Workplace.noon + Self.day
    for (minute, target, words) in [
      (0, Self.activity51, "Wij huren een bot."), (1, Self.activity52, "Wij zingen."),
      (2, Self.activity51, "Wij huren een boot."),
    ] {
      let draft = try planning.draft(
        [Self.meaning(target, words)], reason: LocalizedText(["nl": "Omdat \(words)"]))
      _ = try planning.keep(draft, actor: "roos", now: now + Int64(minute) * 60)
    }
    let letters = try Self.letters(place, at: now + Self.day).filter { $0.kind == .notice }
    #expect(letters.count == 1)
    let text = try #require(letters.first).text
    for words in ["Nu staat er: Wij huren een boot.", "Nu staat er: Wij zingen.", "In elke wijk elke maand"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
    #expect(text.contains("Omdat Wij zingen.") && text.contains("Omdat Wij huren een boot."))
    #expect(!text.contains("een bot."))
  }

  @Test("What is changed and changed back before anybody was told is told to nobody")
  func changedBack() throws {
    let place = try Self.place([("anna@example.net", "Ik steun actie 5.1 van harte.")])
    let words = try #require(
      try Self.planning(place).currentText().plan.text(of: Self.activity51)?.byLanguage["nl"])
    let now = Workplace.noon + Self.day
    try Self.change(place, Self.meaning(Self.activity51, "Wij huren een boot."), at: now)
    try Self.change(place, Self.meaning(Self.activity51, words), at: now + 60)
    #expect(try Self.letters(place, at: now + Self.day).isEmpty)
    let article = try Self.article(place)
    #expect(article.earlierSupport.isEmpty && article.standings[Self.activity51]?.supporters == 1)
  }

  @Test("Who said stop gets no mail about a change, and nobody gets a second one")
  func suppressed() throws {
    let place = try Self.place([
      ("anna@example.net", "Ik steun actie 5.1 van harte."), ("bo@straat.example", "Ik steun actie 5.1 van harte."),
    ])
    let bo = try #require(MailAddress("bo@straat.example"))
    #expect(try place.store.suppress(bo, plan: Workplace.first, because: .stop, now: Workplace.noon))
    try Self.change(place, Self.meaning(Self.activity51, "Wij huren een boot."))
    #expect(try Self.letters(place, at: Workplace.noon + 2 * Self.day).map(\.recipient) == ["anna@example.net"])
    try Self.change(place, .setState(Self.activity51, .running), at: Workplace.noon + 2 * Self.day)
    #expect(try Self.letters(place, at: Workplace.noon + 4 * Self.day).isEmpty)
  }

  @Test("Mails about a change leave at the pace of the plan")
  func paced() throws {
    let people = (1...5).map { ("bewoner@straat\($0).example", "Ik steun actie 5.1 van harte.") }
    let place = try Self.place(people)
    var planning = try Self.planning(place)
    var settings = planning.settings
    settings.mailsPerHour = 2
    planning = Planning(configuration: place.settings.configuration, store: place.store, plan: settings)
    let draft = try planning.draft([Self.meaning(Self.activity51, "Wij huren een boot.")])
    #expect(try planning.supportersToTell(draft) == 5)
    _ = try planning.keep(draft, actor: "roos", now: Workplace.noon + Self.day)
    let hours = try (0...3).map { hour in
      try Self.letters(place, at: Workplace.noon + Self.day + 600 + Int64(hour) * 3_600).count
    }
    #expect(hours == [1, 2, 2, 0])
  }

  @Test("A suggestion's author hears once what became of it, with the reason", arguments: SuggestionFate.allCases)
  func suggestion(_ fate: SuggestionFate) throws {
    let place = try Self.place([("anna@example.net", "Ik steun call 5 van harte.")])
    try place.store.transaction { () throws(StorageError) in
      let mail = try place.store.mail(number: 1, plan: Workplace.first)
      guard mail != nil else { return }
      _ = try place.store.review(
        .add(kind: .suggestion, target: Target(call: "5"), quote: ""), number: 1, plan: Workplace.first, actor: "roos",
        now: Workplace.noon)
    }
    let planning = try Self.planning(place)
    let suggestion = try #require(try place.store.suggestions(ofMail: 1, plan: Workplace.first).first)
    let words = LocalizedText(["nl": "Een bankje op het plein"])
    var draft: PlanDraft?
    if fate != .declined {
      draft = try planning.draft([.addActivity(Activity(id: "", title: words, text: words), call: "5")])
    }
    let target = draft?.revision.changes.first?.target ?? Target(call: "5")
    let decision = SuggestionDecision(
      fate: fate, target: target, text: words, reason: LocalizedText(["nl": "Daar is plaats voor nodig."]))
    let now = Workplace.noon + Self.day
    #expect(try planning.decide(suggestion, decision, draft: draft, actor: "roos", now: now) == .done)
    #expect(try planning.decide(suggestion, decision, draft: nil, actor: "sam", now: now) == .decidedBefore(fate))
    let letters = try Self.letters(place, at: now + 600)
    #expect(letters.map(\.kind) == [.suggestionOutcome])
    let text = letters.map(\.text).joined()
    #expect(text.contains("Een bankje op het plein") && text.contains("Daar is plaats voor nodig."), "\(text)")
    #expect(text.contains(fate == .declined ? "We nemen het niet over" : "hoort nu bij"), "\(text)")
  }

  @Test("What was decided about a suggestion is taken back with its mail, until that has left or the plan changed")
  func suggestionUndone() throws {
    let place = try Self.place([("anna@example.net", "Ik steun call 5 van harte.")])
    _ = try place.store.review(
      .add(kind: .suggestion, target: Target(call: "5"), quote: ""), number: 1, plan: Workplace.first, actor: "roos",
      now: Workplace.noon)
    let planning = try Self.planning(place)
    let now = Workplace.noon + Self.day
    let words = LocalizedText(["nl": "Een bankje op het plein"])
    func decide(_ fate: SuggestionFate, _ draft: PlanDraft? = nil) throws -> SuggestionOutcome {
      let suggestion = try #require(try place.store.suggestions(ofMail: 1, plan: Workplace.first).first)
      let decision = SuggestionDecision(fate: fate, target: Target(call: "5"), text: words, reason: words)
      return try planning.decide(suggestion, decision, draft: draft, actor: "roos", now: now)
    }
    func undo() throws -> ReviewOutcome {
      try place.store.undo(number: 1, plan: Workplace.first, actor: "roos", now: now)
    }
    #expect(try decide(.declined) == .done)
    guard case .done = try undo() else { throw TestingFailure() }
    #expect(try place.store.unpublishedChanges(Workplace.first).allSatisfy { $0.kind != .suggestionDeclined })
    #expect(try Self.letters(place, at: now + 600).isEmpty)
    // Decided anew; its author hears of it, and it stands.
    #expect(try decide(.declined) == .done)
    #expect(try Self.letters(place, at: now + 600).map(\.kind) == [.suggestionOutcome])
    guard case .refused(.toldSince) = try undo() else { throw TestingFailure() }
    #expect(try decide(.adopted) == .decidedBefore(.declined))
  }

  @Test("An answer to a question is a reaction to that question, by the subject of the article's link")
  func answerBySubject() throws {
    let place = try Self.place([("anna@example.net", "Ik steun call 5 van harte.")])
    try Self.change(place, .ask(call: "2", LocalizedText(["nl": "Wat helpt u het meest?"])))
    let id = QuestionID(call: "2", number: 1)
    let subject = QuestionSubject.text(id, question: "Wat helpt u het meest?", language: "nl")
    try place.take(
      Neighbour(address: "bo@straat.example", subject: "Re: " + subject, body: "Een vast uur op donderdag."), 7,
      at: Workplace.noon + Self.day)
    #expect(try Self.article(place).answers == [id: 1])
    let letters = try Self.letters(place, at: Workplace.noon + Self.day)
    #expect(letters.map(\.kind) == [.confirmation])
  }

  @Test("A question goes once to who offered to help, and the answer arrives at it")
  func askByMail() throws {
    let place = try Self.place([("anna@example.net", "Ik steun call 5 van harte.")])
    _ = try place.store.review(
      .add(kind: .volunteer, target: Target(call: "2"), quote: ""), number: 1, plan: Workplace.first, actor: "roos",
      now: Workplace.noon)
    let now = Workplace.noon + Self.day
    try Self.change(place, .ask(call: "2", LocalizedText(["nl": "Wat helpt u het meest?"])), at: now)
    let planning = try Self.planning(place)
    let id = QuestionID(call: "2", number: 1)
    #expect(try planning.ask(QuestionID(call: "2", number: 9), actor: "roos", now: now) == nil)
    #expect(try planning.ask(id, actor: "roos", now: now) == 1)
    #expect(try planning.ask(id, actor: "roos", now: now) == 0)
    let letters = try Self.letters(place, at: now + Self.day)
    #expect(letters.map(\.kind) == [.question])
    #expect(letters.first?.text.contains("Wat helpt u het meest?") == true)
    _ = try Self.answer(place, 9, "Een vast uur op donderdag.", to: letters.first?.id ?? "", at: now + 2 * Self.day)
    #expect(try Self.article(place).answers == [id: 1])
  }
}
