// A suggestion gets one answer, with its origin kept; offers and how far they are.

import IntakeModel
import Testing

@testable import PlanStorage

struct SuggestionTests {
  private func suggestion(_ test: TestStore) throws -> StoredSuggestion {
    let number = try test.take(mail([item(.suggestion, "1")])).number
    return try #require(try test.store.suggestions(ofMail: number, plan: planID).first)
  }

  @Test func anAdoptedSuggestionIsAnActivityThatKnowsItsOrigin() throws {
    let test = try TestStore()
    let suggestion = try suggestion(test)
    let base = try #require(try test.store.currentText(planID))
    var editor = PlanEditor(base.plan)
    try editor.apply(.addActivity(Activity(id: "", title: dutch("Bankje"), text: dutch("Een bankje.")), call: "1"))
    let target = Target(call: "1", activity: "1.3")
    let decision = SuggestionDecision(fate: .adopted, target: target, text: dutch("Een bankje"), reason: nil)
    let outcome = try test.store.decide(
      suggestion, decision, revision: editor.revision(), base: base.id, actor: "roos", now: monday)
    #expect(outcome == .done)
    _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday)
    let article = try #require(try test.store.article(planID, publicURL: nil))
    #expect(article.openSuggestions.isEmpty)
    #expect(article.plan.has(target))
    let change = PlanChange(kind: .suggestionAdopted, target: target, text: dutch("Een bankje"), voices: 1)
    #expect(article.versions[0].changes.contains(change))
    #expect(
      try test.text(
        """
        SELECT i.quote FROM plan_change p JOIN contribution c ON c.id = p.contribution_id JOIN item i ON i.id = c.item_id
        WHERE p.kind = 'suggestion-adopted'
        """) == "graag")
  }

  @Test func itIsDecidedOnce() throws {
    let test = try TestStore()
    let suggestion = try suggestion(test)
    let declined = SuggestionDecision(
      fate: .declined, target: Target(call: "1"), text: dutch("Een vuurtoren"), reason: dutch("Er is geen zee."))
    #expect(
      try test.store.decide(suggestion, declined, revision: nil, base: 0, actor: "roos", now: monday) == .done)
    #expect(
      try test.store.decide(suggestion, declined, revision: nil, base: 0, actor: "sam", now: monday)
        == .decidedBefore(.declined))
    _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday)
    let article = try #require(try test.store.article(planID, publicURL: nil))
    let expected = DeclinedSuggestion(
      target: Target(call: "1"), text: dutch("Een vuurtoren"), reason: dutch("Er is geen zee."), version: 1,
      day: "2025-10-09")
    #expect(article.declined == [expected])
  }

  @Test func aDecisionIsTakenBackAsLongAsNobodyHasReadOfIt() throws {
    for isPublished in [false, true] {
      let test = try TestStore()
      let suggestion = try suggestion(test)
      let before = try #require(try test.store.currentText(planID))
      var editor = PlanEditor(before.plan)
      try editor.apply(.addActivity(Activity(id: "", title: dutch("Bankje"), text: dutch("Een bankje.")), call: "1"))
      let decision = SuggestionDecision(
        fate: .adopted, target: Target(call: "1", activity: "1.3"), text: nil, reason: nil)
      _ = try test.store.decide(
        suggestion, decision, revision: editor.revision(), base: before.id, actor: "roos", now: monday)
      #expect(try test.store.openTaskCount(planID, withComplaints: true, now: monday) == 0)
      if isPublished { _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday) }
      let outcome = try test.store.undo(number: suggestion.mail.number, plan: planID, actor: "roos", now: monday + 1)
      guard !isPublished else {
        guard case .refused(.toldSince) = outcome else { throw TestFailure("taken back though it was told") }
        continue
      }
      guard case .done = outcome else { throw TestFailure("refused") }
      #expect(try test.store.currentPlan(planID) == before.plan)
      #expect(try test.store.openTaskCount(planID, withComplaints: true, now: monday) == 1)
      #expect(try test.count("SELECT count(*) FROM suggestion_fate") == 0)
      #expect(
        try test.store.unpublishedChanges(planID).allSatisfy { $0.kind != .added && $0.kind != .suggestionAdopted })
      let declined = SuggestionDecision(
        fate: .declined, target: Target(call: "1"), text: nil, reason: dutch("Geen plaats."))
      #expect(
        try test.store.decide(suggestion, declined, revision: nil, base: 0, actor: "roos", now: monday + 2) == .done)
    }
  }

  @Test func takingItBackMakesNobodySupportAnotherText() throws {
    for wasChangedBefore in [false, true] {
      let test = try TestStore()
      let target = Target(call: "1", activity: "1.1")
      try test.take(mail(from: "bo@example.org", [item(.support, "1", "1.1")]))
      _ = try test.store.makeVersion(of: planID, day: "2025-10-08", now: monday)
      if wasChangedBefore {
        _ = try PlanRevisionTests.revise(test, .reword(target, text: dutch("Iets anders."), as: .meaning))
        _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday)
      }
      let before = try #require(try test.store.article(planID, publicURL: nil)).earlierSupport
      #expect(before.isEmpty == !wasChangedBefore)
      let suggestion = try suggestion(test)
      let base = try #require(try test.store.currentText(planID))
      var editor = PlanEditor(base.plan)
      try editor.apply(.reword(target, text: dutch("Nog iets anders."), as: .meaning))
      let decision = SuggestionDecision(fate: .adopted, target: target, text: nil, reason: nil)
      _ = try test.store.decide(
        suggestion, decision, revision: editor.revision(), base: base.id, actor: "roos", now: monday)
      let outcome = try test.store.undo(number: suggestion.mail.number, plan: planID, actor: "roos", now: monday)
      if wasChangedBefore {
        guard case .refused(.toldSince) = outcome else { throw TestFailure("taken back") }
      } else {
        guard case .done = outcome else { throw TestFailure("refused") }
        #expect(try test.count("SELECT count(*) FROM contribution WHERE outdated_by IS NOT NULL") == 0)
      }
    }
  }

  @Test func whoEditsMeanwhileIsNotOverwritten() throws {
    let test = try TestStore()
    let suggestion = try suggestion(test)
    let base = try #require(try test.store.currentText(planID))
    _ = try PlanRevisionTests.revise(test, .setState(Target(call: "1"), .running))
    var editor = PlanEditor(base.plan)
    try editor.apply(.end(Target(call: "3")))
    let decision = SuggestionDecision(fate: .adopted, target: Target(call: "1"), text: nil, reason: nil)
    #expect(
      try test.store.decide(
        suggestion, decision, revision: editor.revision(), base: base.id, actor: "sam", now: monday) == .overtaken)
    #expect(try test.count("SELECT count(*) FROM suggestion_fate") == 0)
  }

  @Test func aReactionThatWasWorkedInIsTold() throws {
    let test = try TestStore()
    let mails = try ["anna", "bo"].map { name in
      try test.take(mail(from: "\(name)@example.org", [item(.reaction, "1")])).number
    }
    func workIn(_ mails: [Int]) throws -> Int {
      try test.store.workIn(
        mails: mails, Target(call: "1"), note: dutch("Korter."), plan: planID, actor: "roos", now: monday)
    }
    #expect(try workIn(mails) == 2)
    #expect(try workIn([99]) == 0)
    let change = PlanChange(kind: .reactionWorkedIn, target: Target(call: "1"), note: dutch("Korter."), voices: 2)
    #expect(try test.store.unpublishedChanges(planID).filter { $0.kind == .reactionWorkedIn } == [change])
  }

  @Test func anOfferIsCountedByHowFarItIs() throws {
    let test = try TestStore()
    let target = Target(call: "1", activity: "1.1")
    for name in ["anna", "bo", "cas"] {
      try test.take(mail(from: "\(name)@example.org", [item(.volunteer, "1", "1.1")]))
    }
    try test.take(mail(from: "anna@example.org", [item(.volunteer, "1", "1.1")], hash: 2))
    let offers = try test.store.offers(planID, target: target)
    #expect(offers.map(\.address) == ["anna@example.org", "bo@example.org", "cas@example.org"])
    #expect(
      try test.store.setOffer(offers[0].id, to: .agreed, need: 2, plan: planID, actor: "roos", now: monday + 1))
    #expect(try test.store.setOffer(offers[1].id, to: .declined, plan: planID, actor: "roos", now: monday + 1))
    #expect(try !test.store.setOffer(9_999, to: .agreed, plan: planID, actor: "roos", now: monday))
    _ = try test.store.makeVersion(of: planID, day: "2025-10-09", now: monday)
    let article = try #require(try test.store.article(planID, publicURL: nil))
    #expect(
      article.means[target]
        == Means(offered: 1, agreed: 1, byNeed: [2: NeedStanding(offered: 0, agreed: 1)]))
    // One more agreement is something to publish, with the next that can be told.
    #expect(try test.store.setOffer(offers[2].id, to: .agreed, plan: planID, actor: "roos", now: monday + 2))
    #expect(try test.store.hasUnpublishedChanges(planID))
    #expect(try test.store.makeVersion(of: planID, day: "2025-10-10", now: monday + 3) == nil)
    try test.take(mail(from: "dik@example.org", [item(.reaction, "3")]))
    #expect(try test.store.makeVersion(of: planID, day: "2025-10-11", now: monday + 4) == 2)
    #expect(try test.store.article(planID, publicURL: nil)?.means[target]?.agreed == 2)
  }

  @Test func anOfferThatNobodyAnsweredForFourteenDaysIsATask() throws {
    let test = try TestStore()
    try test.take(mail([item(.volunteer, "1")]))
    try test.take(mail(from: "bo@example.org", [item(.volunteer, "2")]), now: monday + 86_400)
    let now = monday + PlanStore.patience + 1
    func waiting() throws -> [String?] {
      try test.store.offers(planID, unansweredSince: now - PlanStore.patience).map(\.target.call)
    }
    #expect(try waiting() == ["1"])
    let offer = try #require(try test.store.offers(planID).first)
    #expect(try test.store.setOffer(offer.id, to: .asked, plan: planID, actor: "roos", now: now))
    #expect(try waiting().isEmpty)
  }
}
