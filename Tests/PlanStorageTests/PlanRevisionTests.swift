// Storing a new text: what follows for what people gave, and that nobody's edit is overwritten.

import IntakeModel
import Testing

@testable import PlanStorage

struct PlanRevisionTests {
  static let activity11 = Target(call: "1", activity: "1.1")
  static let activity12 = Target(call: "1", activity: "1.2")

  /// Applies steps to the plan as it is stored now.
  static func revise(_ test: TestStore, _ edits: PlanEdit..., now: Int64 = monday) throws -> RevisionOutcome {
    let current = try #require(try test.store.currentText(planID))
    var editor = PlanEditor(current.plan, usedIDs: try test.store.usedIDs(planID))
    for edit in edits { try editor.apply(edit) }
    return try test.store.revise(editor.revision(), base: current.id, actor: "roos", now: now)
  }

  private func publish(_ test: TestStore, _ day: String = "2025-10-09") throws -> Article {
    _ = try test.store.makeVersion(of: planID, day: day, now: monday)
    return try #require(try test.store.article(planID, publicURL: nil))
  }

  @Test func anEditOfAnOlderTextIsToldAndChangesNothing() throws {
    let test = try TestStore()
    let base = try #require(try test.store.currentText(planID))
    func revision(_ title: String) throws -> PlanRevision {
      var editor = PlanEditor(base.plan)
      try editor.apply(.reword(Target(call: "1"), title: dutch(title), as: .wording))
      return editor.revision()
    }
    guard case .done = try test.store.revise(try revision("Eerst"), base: base.id, actor: "roos", now: monday) else {
      throw TestFailure("the first edit was not stored")
    }
    let second = try test.store.revise(try revision("Daarna"), base: base.id, actor: "sam", now: monday)
    #expect(second == .overtaken)
    #expect(try test.store.currentPlan(planID)?.call("1")?.title == dutch("Eerst"))
    #expect(try test.count("SELECT count(*) FROM plan_text") == 2)
  }

  @Test func aCrashInTheMiddleLeavesNothing() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1", "1.1")]))
    // The last row that a move writes is refused, as a full disk would.
    try test.store.database.execute(
      "CREATE TRIGGER full BEFORE INSERT ON history BEGIN SELECT raise(ABORT, 'disk full'); END")
    expectStorageError(.setAside) { _ = try Self.revise(test, .moveActivity("1.1", call: "2")) }
    #expect(try test.store.currentPlan(planID) == smallPlan())
    #expect(try test.count("SELECT count(*) FROM plan_change WHERE kind = 'moved'") == 0)
    #expect(try test.standing(Self.activity11).supporters == 1)
  }

  @Test func supportIsGivenToTheVersionBeforeAChangeOfMeaning() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1", "1.1")]))
    #expect(try publish(test).earlierSupport.isEmpty)
    _ = try Self.revise(test, .reword(Self.activity11, text: dutch("Iets anders."), as: .meaning))
    try test.take(mail(from: "bo@example.org", [item(.support, "1", "1.1")]))
    let article = try publish(test, "2025-10-10")
    #expect(article.standings[Self.activity11]?.supporters == 2)
    #expect(article.earlierSupport == [Self.activity11: [EarlierSupport(version: 1, supporters: 1)]])
    // Who says it again supports the new text.
    try test.take(mail([item(.support, "1", "1.1")]))
    _ = try Self.revise(test, .setState(Self.activity12, .running))
    #expect(try publish(test, "2025-10-11").earlierSupport.isEmpty)
  }

  @Test func anotherWordingLeavesSupportAsItIs() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1", "1.1")]))
    _ = try Self.revise(test, .reword(Self.activity11, text: dutch("Wat wij doen in 1.1."), as: .wording))
    #expect(try publish(test).earlierSupport.isEmpty)
  }

  struct Carried: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var edit: PlanEdit
    var kind: PlanChangeKind
    var supporters: [Target: Int]
  }

  @Test(arguments: [
    Carried(
      testDescription: "moved", edit: .moveActivity("1.1", call: "2"), kind: .moved,
      supporters: [activity11: 0, Target(call: "2", activity: "2.2"): 2, activity12: 1]),
    Carried(
      testDescription: "merged, who supported both once", edit: .merge([activity11, activity12], into: activity12),
      kind: .merged, supporters: [activity11: 0, activity12: 2]),
    Carried(
      testDescription: "split",
      edit: .split(
        activity: "1.1",
        into: ["Een", "Twee"].map { Activity(id: "", title: dutch($0), text: dutch($0)) }),
      kind: .split,
      supporters: [
        activity11: 0, Target(call: "1", activity: "1.3"): 2, Target(call: "1", activity: "1.4"): 2, activity12: 1,
      ]),
    Carried(
      testDescription: "a call merged with its activities", edit: .merge([Target(call: "1")], into: Target(call: "2")),
      kind: .merged,
      supporters: [Target(call: "2", activity: "2.2"): 2, Target(call: "2", activity: "2.3"): 1, activity11: 0]),
  ])
  func whatPeopleGaveGoesAlong(_ given: Carried) throws {
    let test = try TestStore()
    try test.take(mail(from: "anna@example.org", [item(.support, "1", "1.1"), item(.support, "1", "1.2")]))
    try test.take(mail(from: "bo@example.org", [item(.support, "1", "1.1"), item(.reaction, "1", "1.1")]))
    guard case .done = try Self.revise(test, given.edit) else { throw TestFailure("not stored") }
    let article = try publish(test)
    for (target, count) in given.supporters {
      #expect((article.standings[target]?.supporters ?? 0) == count, "\(target)")
    }
    #expect(article.standings.values.reduce(0) { $0 + $1.reactions } == 1)
    #expect(article.standings[.wholePlan]?.peopleWithin == 2)
    let change = try #require(article.versions[0].changes.first { $0.kind == given.kind })
    #expect(!change.sources.isEmpty && change.sources.allSatisfy { !article.plan.has($0) })
    // Every row that went along names the row it came from, which still tells what was given.
    #expect(try test.count("SELECT count(*) FROM contribution WHERE origin_id IS NOT NULL") >= 3)
    #expect(
      try test.count(
        """
        SELECT count(*) FROM contribution c JOIN contribution o ON o.id = c.origin_id
        WHERE o.ended_at IS NULL OR o.text_id <> c.text_id OR o.person_id <> c.person_id
        """) == 0)
  }

  @Test func aReleasedReactionIsShownWhereItsActivityWent() throws {
    let test = try TestStore()
    let mail = try test.take(mail([item(.reaction, "1", "1.1")])).id.rawValue
    try test.store.database.execute(
      """
      INSERT INTO released_reaction (plan, item_id, call, activity, text, language, at, actor)
      SELECT 'buurt', id, '1', '1.1', 'Mooi!', 'nl', 1, 'roos' FROM item WHERE mail_id = \(mail)
      """)
    #expect(try publish(test).reactions.map(\.target) == [Self.activity11])
    _ = try Self.revise(test, .moveActivity("1.1", call: "2"))
    _ = try Self.revise(test, .merge([Target(call: "2", activity: "2.2")], into: Target(call: "2", activity: "2.1")))
    #expect(try publish(test, "2025-10-10").reactions.map(\.target.activity) == ["2.1"])
    #expect(try test.store.article(planID, version: 1, publicURL: nil)?.reactions.map(\.target) == [Self.activity11])
    #expect(try test.store.erase("anna@example.org", plan: planID, actor: "roos", now: monday))
    #expect(try test.store.article(planID, publicURL: nil)?.reactions.map(\.text) == [nil])
  }

  @Test func anIDIsNeverGivenAgain() throws {
    let test = try TestStore()
    _ = try Self.revise(test, .end(Self.activity12))
    _ = try Self.revise(test, .addActivity(Activity(id: "", title: dutch("Nieuw"), text: dutch("Nieuw")), call: "1"))
    #expect(try test.store.currentPlan(planID)?.call("1")?.activities.map(\.id) == ["1.1", "1.3"])
  }

  @Test func withdrawingOneCallLeavesSingleSupportForTheOthers() throws {
    let test = try TestStore()
    try test.take(mail([item(.support), item(.volunteer)]))
    try test.take(mail([item(.support)], hash: 2))
    _ = try publish(test)
    let number = try test.take(mail([item(.withdrawal, "2")])).number
    var article = try publish(test, "2025-10-10")
    func supporters(_ call: String?) -> Int { article.standings[Target(call: call)]?.supporters ?? 0 }
    #expect([nil, "1", "2", "3"].map(supporters) == [0, 1, 0, 1])
    #expect(article.standings[.wholePlan]?.helpers == 1)
    let stands = try test.store.standingItems(of: MailID(2)).filter { $0.kind == .support }
    #expect(stands.map(\.target.call) == ["1", "3"])
    let changes = article.versions[0].changes.filter { $0.itemKind == .support }
    #expect(Dictionary(uniqueKeysWithValues: changes.map { ($0.target.call, $0.added) }) == [nil: -1, "1": 1, "3": 1])
    // A coordinator reads the withdrawal otherwise: all is as it was.
    let other = Review.change(position: 1, kind: .reaction, target: Target(call: "2"))
    _ = try test.store.review(other, number: number, plan: planID, actor: "roos", now: monday)
    article = try publish(test, "2025-10-11")
    #expect([nil, "1", "2", "3"].map(supporters) == [1, 0, 0, 0])
  }

  @Test func whatBecameOneThingStandsOnceInWhatItsSupporterIsTold() throws {
    let test = try TestStore()
    let mail = try test.take(mail([item(.support, "1", "1.1"), item(.support, "1", "1.2"), item(.support, "2")])).id
    func told() throws -> [String] {
      try test.store.standingItems(of: mail).map { "\($0.position) \($0.target.activity ?? $0.target.call ?? "")" }
    }
    #expect(try told() == ["1 1.1", "2 1.2", "3 2"])
    _ = try Self.revise(test, .merge([Self.activity11], into: Self.activity12))
    #expect(try told() == ["1 1.2", "3 2"])
  }

  @Test func theSameStoreGivesTheSameArticle() throws {
    let test = try TestStore()
    try test.take(mail([item(.support, "1", "1.1"), item(.volunteer, "1", "1.1"), item(.suggestion, "2")]))
    _ = try Self.revise(test, .reword(Self.activity11, text: dutch("Iets anders."), as: .meaning))
    let first = try publish(test)
    let again = try PlanStore(directory: test.path).article(planID, publicURL: nil)
    #expect(again == first)
    _ = try Self.revise(test, .moveActivity("1.1", call: "2"))
    _ = try publish(test, "2025-10-10")
    #expect(try test.store.article(planID, version: 1, publicURL: nil) == first)
  }
}
