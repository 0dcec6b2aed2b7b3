// Forms that lack something, another day, likely splits, and what is done with mails of ours.

import Foundation
import IntakeModel
import IntakeService
import PlanStorage
import Testing

@testable import ReviewSite

@Suite("Deciding on the page") struct DecidingPageTests {
  private static let base = "/plans/kracht-van-mokum"

  private func decide(_ browser: TestBrowser, _ number: Int, _ values: [(String, String)]) {
    let revision = browser.value(of: "revision") ?? ""
    let next = browser.value(of: "next") ?? ""
    browser.post(
      "\(Self.base)/mails/\(number)/decide", [("revision", revision), ("next", next)] + values)
  }

  @Test("A form that lacks something comes back with a sentence, and as it was sent")
  func incomplete() throws {
    let place = try TestSite()
    var mail = TestMail.support("5.1")
    mail.items += TestMail.support("5.2").items
    try place.take(mail)
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    decide(roos, 1, [("do", "accept"), ("told", "")])
    #expect(roos.last.status == 422 && roos.text.contains("Er is niets aangevinkt."))
    #expect(!roos.text.contains("name=\"item\" value=\"1\" checked") && !roos.text.contains("value=\"yes\" checked"))
    decide(roos, 1, [("do", "reject other"), ("note", " ")])
    #expect(roos.last.status == 422 && roos.text.contains("waarom niet."))
    #expect(roos.text.contains("name=\"item\" value=\"1\" checked"))
    decide(roos, 1, [("do", "split"), ("item", "1"), ("kind", "question"), ("about", "3 -"), ("told", "yes")])
    #expect(roos.last.status == 422 && roos.text.contains("minstens twee delen"))
    #expect(
      roos.text.contains("<option value=\"question\" selected>")
        && roos.text.contains("<option value=\"3 -\" selected>"))
    for day in ["", "2026-09-21", "2029-01-01", "morgen"] {
      decide(roos, 1, [("do", "later"), ("day", day)])
      #expect(roos.last.status == 422 && roos.text.contains("een dag die nog komt"), "\(day)")
    }
    #expect(try place.state(of: 1) == [.waiting, .waiting])
    // Two coordinators at once: what somebody did meanwhile comes before what is missing.
    try place.browser(of: "Omar").get("\(Self.base)/queue")
    decide(roos, 1, [("do", "accept"), ("item", "1"), ("item", "2")])
    #expect(roos.last.status == 303)
  }

  @Test("Later takes any day to come, and a likely split is one button")
  func laterAndSplit() throws {
    let place = try TestSite()
    for _ in 0..<2 { try place.take(.support("5.1")) }
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("min=\"2026-09-22\" max=\"2027-09-21\""))
    decide(roos, 1, [("do", "later"), ("day", "2026-10-01")])
    #expect(roos.last.status == 303)
    let until = try #require(try place.store.mail(number: 1, plan: TestSite.plan)?.summary.postponedUntil)
    #expect(LocalTime(until, in: place.configuration.timeZone).isoMinute == "2026-10-01 08:00")
    roos.get("\(Self.base)/mails/2")
    let split = "split 1 support 5 5.1 volunteer 5 5.1"
    #expect(roos.text.contains("<button name=\"do\" value=\"\(split)\">"))
    decide(roos, 2, [("do", split)])
    let items = try #require(try place.store.mail(number: 2, plan: TestSite.plan)).summary.items
    #expect(items.filter { $0.state == .recorded }.map(\.kind) == [.support, .volunteer])
  }

  @Test("The words of every item are marked, not those of the first task only")
  func everyItemIsMarked() throws {
    let place = try TestSite()
    var mail = TestMail.support("5.1")
    mail.items += TestMail.support("5.2").items
    mail.items[1].evidence = [12..<15]
    try place.take(mail)
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    #expect(roos.text.contains("<mark>graag</mark> steun <mark>ik </mark>"))
  }

  @Test("A mail is handed to nobody who may only read")
  func handToReader() throws {
    let place = try TestSite()
    try place.take(.support("5.1"))
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/mails/1")
    roos.post("\(Self.base)/mails/1/hand", [("revision", roos.value(of: "revision") ?? ""), ("to", "Els")])
    #expect(roos.last.status == 409 && roos.text.contains("Els beslist niet mee in dit plan"))
    #expect(try place.store.mail(number: 1, plan: TestSite.plan)?.summary.assignedTo == nil)
  }

  @Test("What is done with a mail of ours has an actor, and giving it up can be taken back")
  func notices() throws {
    let place = try TestSite()
    try place.takeConfirmed(.support("5.1"))
    let mail = try #require(try place.store.claimNextToSend(now: place.now))
    try place.store.settle(mail.id, as: .failed, because: "550", code: 550, now: place.now)
    let roos = try place.browser(of: "Roos")
    roos.get("\(Self.base)/queue")
    roos.post("\(Self.base)/outbox/\(mail.id.rawValue)/drop")
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("Deze mail gaat niet meer weg.") && roos.text.contains("Ongedaan maken"))
    #expect(try place.store.undeliveredMails(TestSite.plan, limit: 9).isEmpty)
    roos.post("\(Self.base)/outbox/\(mail.id.rawValue)/undo")
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("staat er weer zoals eerst"))
    #expect(try place.store.undeliveredMails(TestSite.plan, limit: 9).map(\.state) == [.failed])
    roos.post("\(Self.base)/outbox/\(mail.id.rawValue)/resend")
    roos.get(roos.location ?? "")
    #expect(roos.text.contains("Deze mail gaat opnieuw weg."))
    let told = try place.store.deeds(TestSite.plan, limit: 9)
    #expect(told.prefix(3).map(\.operation) == ["resend", "undo", "drop"])
    #expect(told.prefix(3).allSatisfy { $0.actor == "Roos" && $0.at == place.now })
    roos.get("\(Self.base)/health")
    #expect(roos.text.contains("<b>Roos</b> onze mail \(mail.id.rawValue) gaat niet meer weg"))
  }
}
