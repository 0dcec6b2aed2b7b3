// What the page does beside deciding: answers, ideas, letters, contacts, what came on paper, the report and the books.

import Foundation
import IntakeModel
import IntakeService
import PlanStorage
import Testing

@testable import ReviewSite

@Suite("What else the page does") struct DoingPageTests {
  private static let base = "/plans/kracht-van-mokum"
  private static let target = Target(call: "5", activity: "5.1")

  private static func recorded(_ kind: ItemKind, words: String = "graag steun ik dit") -> TestMail {
    TestMail(
      words: words,
      items: [Item(kind: kind, target: target, confidence: 0.9, isRecorded: true, evidence: [0..<5], quote: "graag")],
      isUnconfirmed: true)
  }

  /// The fields that every form about a mail holds, as the page shows them.
  private func fields(_ browser: TestBrowser) -> [(String, String)] {
    [("revision", browser.value(of: "revision") ?? ""), ("next", "")]
  }

  private func outbox(_ place: TestSite, _ kind: MailKind) throws -> [OutboxRow] {
    try place.store.outbox(TestSite.plan).filter { $0.kind == kind && $0.state != .dropped }
  }

  @Test("An answer is one tap to a letter that has begun, one to send it, one to take it back")
  func answer() throws {
    let place = try TestSite()
    try place.take(Self.recorded(.question))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    let link = try #require(roos.text.firstMatch(of: /href="([^"]*\/answer[^"]*)"/)).1
    roos.get(String(link).replacing("&amp;", with: "&"))
    #expect(roos.text.contains("Dag Anna,") && roos.text.contains("begin=unclear"))
    roos.post("\(Self.base)/mails/1/answer", fields(roos) + [("item", "1"), ("letter", "Dag Anna,\n\nOm acht uur.")])
    #expect(roos.last.status == 303)
    #expect(try outbox(place, .coordinatorAnswer).count == 1)
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("vertrekt om") && roos.text.contains("Om acht uur."))
    roos.post("\(Self.base)/mails/1/undo", [("revision", roos.value(of: "revision") ?? "")])
    #expect(try outbox(place, .coordinatorAnswer).isEmpty)
    #expect(try place.store.openTaskCount(TestSite.plan, withComplaints: true, now: place.now) == 1)
  }

  @Test("What was typed is still there when somebody else was first, or the letter is empty")
  func typedWordsStay() throws {
    let place = try TestSite()
    try place.take(Self.recorded(.question))
    let roos = try place.browser(of: "Roos")
    let omar = try place.browser(of: "Omar")
    for browser in [roos, omar] { browser.get("\(Self.base)/mails/1/answer") }
    roos.post("\(Self.base)/mails/1/answer", fields(roos) + [("letter", "Van Roos.")])
    omar.post("\(Self.base)/mails/1/answer", fields(omar) + [("letter", "Een lange brief van Omar.")])
    #expect(omar.last.status == 409)
    #expect(omar.text.contains("Een lange brief van Omar.") && omar.text.contains("Van Roos."))
    #expect(try outbox(place, .coordinatorAnswer).count == 1)
    omar.post("\(Self.base)/mails/1/answer", fields(omar) + [("letter", " ")])
    #expect(omar.last.status == 409)
  }

  @Test("An idea is declined with two taps and a reason that everybody may read, and that can be taken back")
  func declined() throws {
    let place = try TestSite()
    try place.take(Self.recorded(.suggestion))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/suggestions/1", fields(roos) + [("fate", "declined")])
    #expect(roos.last.status == 422)
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/suggestions/1", fields(roos) + [("fate", "declined 1")])
    #expect(roos.last.status == 303)
    let change = try #require(try place.store.unpublishedChanges(TestSite.plan).last)
    #expect(change.kind == .suggestionDeclined)
    #expect(change.note?.byLanguage.keys.sorted() == ["en", "nl"])
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("idee niet overgenomen"))
    roos.post("\(Self.base)/mails/1/undo", [("revision", roos.value(of: "revision") ?? "")])
    #expect(try place.store.suggestions(ofMail: 1, plan: TestSite.plan).first?.fate == nil)
  }

  @Test("An idea becomes an activity, or belongs to one; in another form only with why")
  func adopted() throws {
    let place = try TestSite()
    for _ in 0..<2 { try place.take(Self.recorded(.suggestion)) }
    let roos = try place.browser(of: "Roos")
    let path = { (number: Int) in "\(Self.base)/mails/\(number)/suggestions/1" }
    roos.get("\(Self.base)/mails/1")
    roos.post(path(1), fields(roos) + [("as", "new"), ("call", "5"), ("fate", "adopted"), ("title", "Bankjes")])
    #expect(roos.last.status == 422 && roos.text.contains("titel en een tekst"))
    let words = [("title", "Bankjes"), ("text", "Wij zetten bankjes op het plein.")]
    roos.post(path(1), fields(roos) + [("as", "new"), ("call", "5"), ("fate", "adopted")] + words)
    #expect(roos.last.status == 303)
    let plan = try #require(try place.store.currentPlan(TestSite.plan))
    #expect(plan.call("5")?.activities.last?.title.text(in: "nl") == "Bankjes")
    roos.get("\(Self.base)/mails/2")
    roos.post(path(2), fields(roos) + [("as", "into"), ("about", "5 5.1"), ("fate", "adapted")])
    #expect(roos.last.status == 422)
    roos.post(path(2), fields(roos) + [("as", "into"), ("about", "5 5.1"), ("fate", "adapted"), ("why", "Kleiner.")])
    #expect(roos.last.status == 303)
    #expect(try place.store.suggestions(ofMail: 2, plan: TestSite.plan).first?.fate == .adapted)
    roos.get("\(Self.base)/mails/2")
    roos.post(path(2), fields(roos) + [("fate", "declined 0")])
    #expect(roos.last.status == 409)
  }

  @Test("An idea is not decided from a page that was overtaken, and who comes second sees what the first did")
  func overtakenIdea() throws {
    let place = try TestSite()
    try place.take(Self.recorded(.suggestion))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    let (seen, token) = (fields(roos), roos.formToken)
    roos.post(
      "\(Self.base)/mails/1/decide", seen + [("do", "change"), ("item", "1"), ("kind", "reaction"), ("about", "5 -")])
    #expect(roos.last.status == 303)
    roos.post("\(Self.base)/mails/1/suggestions/1", seen + [("fate", "declined 0")], token: token)
    #expect(roos.last.status == 409)
    #expect(roos.text.contains("Iemand anders was u voor"))
  }

  @Test(
    "What no page of ours sends is refused",
    arguments: [
      [("fate", "applauded")], [("fate", "declined 9")], [("fate", "adopted")], [("fate", "adopted"), ("as", "into")],
      [("fate", "adopted"), ("as", "new"), ("call", "99")], [("fate", "adopted"), ("as", "into"), ("about", "99 -")],
    ])
  func oddIdeas(values: [(String, String)]) throws {
    let place = try TestSite()
    try place.take(Self.recorded(.suggestion))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.post("\(Self.base)/mails/1/suggestions/1", fields(roos) + values).status == 400)
    #expect(try place.store.suggestions(ofMail: 1, plan: TestSite.plan).first?.fate == nil)
  }

  @Test(
    "A reaction shows what everybody will read and what nobody will, and is released with one tap, or reworded first")
  func released() throws {
    let place = try TestSite()
    let words = "Mooi plan! Bel mij op 06 12345678."
    try place.take(
      TestMail(
        words: words,
        items: [
          Item(
            kind: .reaction, target: Self.target, confidence: 0.9, isRecorded: true, evidence: [0..<words.utf8.count],
            quote: words)
        ], isUnconfirmed: true))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("<del>06 12345678</del>"))
    roos.post(
      "\(Self.base)/mails/1/release",
      fields(roos) + [("item", "1"), ("do", "look"), ("words", "Fijn! Mail a@b.example")])
    #expect(roos.text.contains("Fijn!") && roos.text.contains("<del>a@b.example</del>"))
    #expect(try place.store.openTaskCount(TestSite.plan, withComplaints: true, now: place.now) == 1)
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/release", fields(roos) + [("item", "1"), ("do", "release")])
    #expect(roos.last.status == 303)
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("zonder naam bij het plan gezet") && !roos.text.contains("06 12345678"))
    roos.post("\(Self.base)/mails/1/undo", [("revision", roos.value(of: "revision") ?? "")])
    #expect(try place.store.openTaskCount(TestSite.plan, withComplaints: true, now: place.now) == 1)
  }

  @Test("What is said on paper counts; a wrong address is told and everything typed stays")
  func entered() throws {
    let place = try TestSite()
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/said")
    let parts = [
      ("kind", "support"), ("about", "5 5.1"), ("kind", ""), ("about", "- -"), ("kind", ""), ("about", "- -"),
    ]
    let said = [("source", "paper"), ("said", "Ik steun dit!"), ("place", "markt")]
    roos.post("\(Self.base)/said", said + parts + [("address", "geen adres")])
    #expect(
      roos.last.status == 422 && roos.text.contains("Ik steun dit!") && roos.text.contains("value=\"geen adres\""))
    roos.post("\(Self.base)/said", said + parts)
    #expect(roos.last.status == 303)
    let mail = try #require(try place.store.mails(TestSite.plan, .all).last)
    #expect(mail.items.map(\.target) == [Self.target])
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("vastgelegd") && roos.text.contains("Ongedaan maken"))
    // Nobody can be answered by mail who gave no address.
    roos.get("\(Self.base)/mails/\(mail.number)")
    #expect(roos.text.contains("onbekend") && !roos.text.contains("paper:") && !roos.text.contains("/answer"))
  }

  @Test("A letter to many shows its number first, and can be taken back")
  func letter() throws {
    let place = try TestSite()
    try place.takeConfirmed(Self.recorded(.volunteer))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/letter?about=5+5.1")
    let letter = [("to", "helpers"), ("about", "5 5.1"), ("text", "Tot zaterdag!"), ("after", "0")]
    roos.post("\(Self.base)/letter", letter + [("do", "look")])
    #expect(roos.text.contains("1 mens krijgt deze mail.") && roos.text.contains("Tot zaterdag!"))
    roos.post("\(Self.base)/letter", letter + [("do", "send"), ("people", "7")])
    #expect(roos.last.status == 409)
    roos.post("\(Self.base)/letter", letter + [("do", "send"), ("people", "1")])
    #expect(roos.last.status == 303)
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("vertrekt om"))
    #expect(try outbox(place, .notice).count == 1)
    let undo = try #require(roos.text.firstMatch(of: /action="([^"]*\/undo)"/)).1
    roos.post(String(undo))
    #expect(try outbox(place, .notice).isEmpty)
    place.now += Site.freshness + 1
    #expect(roos.get("\(Self.base)/letter").status == 403)
  }

  @Test("A helper is asked first: the states and the question are a tap away, and nothing leaves at once")
  func contact() throws {
    let place = try TestSite()
    try place.takeConfirmed(Self.recorded(.volunteer))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/helpers")
    #expect(roos.text.contains("1 aanbod"))
    roos.get("\(Self.base)/helpers?about=5+5.1")
    #expect(roos.text.contains("“<bdi>graag</bdi>”"))
    let offer = try #require(try place.store.offers(TestSite.plan).first)
    roos.post("\(Self.base)/offers/\(offer.id)/contact", [("about", "5 5.1"), ("for", "Roos")])
    #expect(roos.last.status == 303)
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("gevraagd") && roos.text.contains("De vraag vertrekt om"))
    #expect(try outbox(place, .notice).count == 1)
    let setting = { (was: String) -> Void in
      roos.post("\(Self.base)/offers/\(offer.id)/state", [("about", "5 5.1"), ("was", was), ("state", "offered")])
    }
    // A page of before the question would overwrite it.
    setting("agreed")
    #expect(roos.last.status == 409 && roos.text.contains("dit aanbod staat nu op"))
    #expect(try place.store.offers(TestSite.plan).first?.state == .asked)
    roos.get("\(Self.base)/helpers?about=5+5.1")
    setting(roos.value(of: "was") ?? "")
    #expect(try outbox(place, .notice).isEmpty)
    #expect(try place.store.offers(TestSite.plan).first?.state == .offered)
  }

  @Test("What a helper wrote in a complaint about a person is read by owners only")
  func offerInAComplaint() throws {
    let place = try TestSite()
    var mail = Self.recorded(.volunteer)
    mail.flags = [.complaint]
    try place.takeConfirmed(mail)
    for (name, reads) in [("Roos", false), ("Omar", true)] {
      let browser = try place.browser(of: name)
      browser.get("\(Self.base)/helpers?about=5+5.1")
      #expect(browser.text.contains("anna@example.net") && browser.text.contains("“<bdi>graag</bdi>”") == reads)
    }
  }

  @Test("What is not for the plan is passed on to its people")
  func passedOn() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/decide", fields(roos) + [("do", "not-for-us")])
    #expect(roos.last.status == 303)
    #expect(try outbox(place, .coordinatorAnswer).map(\.recipient) == ["bestuur@buurt-bestuur.example"])
  }

  @Test("Who is blocked is listed, and let in again from their mail")
  func blocked() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/decide", fields(roos) + [("do", "block")])
    roos.get("\(Self.base)/health")
    #expect(roos.text.contains("Geblokkeerd"))
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("value=\"unblock\"") && !roos.text.contains("value=\"block\""))
    roos.post("\(Self.base)/mails/1/decide", fields(roos) + [("do", "unblock")])
    #expect(try !place.store.isBlocked("anna@example.net", plan: TestSite.plan))
  }

  @Test("The report tells what was said, by call, and the books are told by day")
  func reportAndBooks() throws {
    let place = try TestSite()
    try place.take(Self.recorded(.question, words: "graag weet ik hoe laat"))
    let els = try place.browser(of: "Els")
    els.get("\(Self.base)/report")
    #expect(els.last.status == 200 && els.text.contains("graag") && !els.text.contains("anna@example.net"))
    #expect(els.text.contains("without names") && els.text.contains("Questions (1)"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/report")
    #expect(roos.text.contains("zonder namen") && roos.text.contains("Vragen (1)"))
    els.get("\(Self.base)/report?call=5&since=2020-01-01&until=2020-01-02")
    #expect(els.last.status == 200 && !els.text.contains("<q>"))
    #expect(els.get("\(Self.base)/report?call=99").status == 404)
    els.get("\(Self.base)/health")
    #expect(els.text.contains("By day") && els.text.contains("2026-09-21"))
  }
}
