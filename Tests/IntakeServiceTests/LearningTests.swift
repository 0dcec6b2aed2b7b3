// From a coordinator's decision to the next mail: learnt, kept within the plan, and taken back.

import Foundation
import IntakeModel
import PlanStorage
import TestSupport
import Testing
import Understanding

@testable import IntakeService

struct LearningTests {
  private static let word = "Voor de prieelschuur help ik graag mee."
  private static let call = Target(call: "4")

  private static func mail(_ number: Int, _ text: String) -> String {
    SmallMail.person(number).replacingOccurrences(of: "Een zin die nergens anders mag staan.", with: text)
  }

  private func loop(_ place: Workplace, _ taught: TaughtPlans) -> LearningLoop {
    LearningLoop(
      configuration: place.settings.configuration, store: place.store, taught: taught, log: place.log.events)
  }

  /// Delivers mails, and has a coordinator read the first item of each as help for call 4.
  private func teach(_ place: Workplace, _ plan: PlanID = Workplace.first, maildir: String = "first", count: Int = 6)
    throws
  {
    for number in 1...count {
      try place.deliver("1790000000.\(maildir)\(number).h", Self.mail(number, Self.word), to: maildir)
    }
    _ = try place.round()
    for mail in try place.store.mails(plan, .all) {
      let review: Review =
        mail.items.isEmpty
        ? .add(kind: .volunteer, target: Self.call, quote: Self.word)
        : .change(position: mail.items[0].position, kind: .volunteer, target: Self.call)
      let outcome = try place.store.review(
        review, number: mail.number, plan: plan, actor: "roos", now: Workplace.noon)
      if case .refused(let refusal) = outcome { Issue.record("\(refusal)") }
    }
  }

  @Test func theNextMailIsReadAsCoordinatorsDecided() throws {
    let place = try Workplace()
    try teach(place)
    let taught = TaughtPlans()
    let learning = loop(place, taught)
    let result = try #require(try learning.runOnce()[Workplace.first])
    #expect(result.mails == 6)
    #expect(result.isImprovement)
    #expect(place.log.count(of: "learnt plan=kracht-van-mokum reviewed=6") == 1)
    let intake = IntakeLoop(settings: place.settings, store: place.store, log: place.log.events, taught: taught)
    try place.deliver("1790000001.next.h", Self.mail(20, "Ik help graag mee met de prieelschuur."))
    _ = try intake.runOnce(now: Workplace.noon + 60)
    let item = try #require(try place.store.mails(Workplace.first, .all).last?.items.first)
    #expect(item.kind == .volunteer)
    #expect(item.target.call == "4")
    // Nothing was decided since: nothing is learnt again.
    #expect(try learning.runOnce().isEmpty)
  }

  @Test func whatIsTakenBackIsForgotten() throws {
    let place = try Workplace()
    try teach(place)
    let taught = TaughtPlans()
    let learning = loop(place, taught)
    try learning.runOnce()
    let plan = try #require(try place.store.currentPlan(Workplace.first))
    #expect(!taught.learning(for: plan).isEmpty)
    for number in 1...6 {
      guard case .done = try place.store.undo(number: number, plan: plan.id, actor: "roos", now: Workplace.noon) else {
        Issue.record("mail \(number) was not undone")
        continue
      }
    }
    try learning.runOnce()
    #expect(taught.learning(for: plan).isEmpty)
  }

  @Test(arguments: [false, true])
  func learningStaysWithinItsPlanUnlessBothShare(shares: Bool) throws {
    let place = try Workplace(sharesLearning: shares)
    try teach(place)
    let taught = TaughtPlans()
    let results = try loop(place, taught).runOnce()
    let other = try #require(try place.store.currentPlan(Workplace.second))
    // Its own mails are none, so what others taught is all there is.
    #expect(results[Workplace.second]?.mails == 0)
    #expect(taught.learning(for: other).isEmpty == !shares)
  }

  @Test func anotherTextOfThePlanIsReadWithoutWhatWasLearntForTheOld() throws {
    let place = try Workplace()
    try teach(place)
    let taught = TaughtPlans()
    let learning = loop(place, taught)
    try learning.runOnce()
    try place.importPlan(Workplace.first) { $0.calls[0].also = ["prieelschuur"] }
    let changed = try #require(try place.store.currentPlan(Workplace.first))
    #expect(taught.learning(for: changed).isEmpty)
    try learning.runOnce()
    #expect(!taught.learning(for: changed).isEmpty)
  }

  @Test func theThreadLearnsAtItsStartAndStops() throws {
    let place = try Workplace()
    try teach(place)
    let taught = TaughtPlans()
    let token = StopToken()
    let wake = try token.makeWake()
    let settings = place.settings
    let log = place.log.events
    let learnt = try #require(try place.store.currentPlan(Workplace.first))
    let thread = LoopThread(name: "learning") {
      runLearning(settings: settings, token: token, wake: wake, taught: taught, log: log) { token.stop() }
    }
    thread.join()
    #expect(!taught.learning(for: learnt).isEmpty)
  }

  @Test func replayFindsWhatWouldNowBeReadOtherwise() throws {
    let place = try Workplace()
    try teach(place)
    // It came before anything was learnt, and nobody looked at it.
    try place.deliver("1790000001.late.h", Self.mail(30, "Met de prieelschuur help ik graag mee."))
    _ = try place.round(now: Workplace.noon + 60)
    let plan = try #require(try place.store.currentPlan(Workplace.first))
    let found = try Replay(plan, configuration: place.settings.configuration, store: place.store).mails(since: nil)
    let late = try #require(found.last)
    #expect(!late.wasReviewed)
    #expect(late.now.items.contains { $0.kind == .volunteer && $0.target.call == "4" })
    #expect(late.before.map(\.target.call) != ["4"])
    let never = CalendarDay("2999-01-01")
    #expect(
      try Replay(plan, configuration: place.settings.configuration, store: place.store).mails(since: never).isEmpty)
  }
}
