// An earlier version that comes back, with the people who were with it; and what waits for a coordinator to publish it.

import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Earlier versions and their people") struct RestoringTests {
  @Test("An earlier version comes back as a new one, and a wrong text is not stored")
  func restore() throws {
    let place = try PlanningTests.place([])
    _ = try PlanningTests.article(place)
    try PlanningTests.change(place, .end(Target(call: "4")))
    _ = try PlanningTests.article(place)
    let planning = try PlanningTests.planning(place)
    _ = try planning.keep(
      try planning.draftRestoring(version: 1), actor: "roos", now: Workplace.noon + PlanningTests.day)
    let article = try PlanningTests.article(place)
    #expect(article.versions.map(\.number) == [3, 2, 1])
    #expect(article.plan.calls == (try place.store.plan(Workplace.first, version: 1)?.calls))
    #expect(article.versions[0].changes.map(\.kind).prefix(2) == [.restored, .added])
    #expect(throws: PlanningRefusal.noVersion(9)) { try planning.draftRestoring(version: 9) }
    let empty = PlanEdit.reword(Target(call: "1"), title: LocalizedText(["nl": " "]), as: .wording)
    #expect(throws: PlanningRefusal.self) { try planning.draft([empty]) }
  }

  @Test("What was moved, and moved again, comes back with its people when an earlier version does")
  func restoreOfMoved() throws {
    let place = try PlanningTests.place([("anna@example.net", "Ik steun 5.1 van harte.")])
    let before = try #require(try PlanningTests.article(place).standings[Target(call: "5", activity: "5.1")])
    #expect(before.supporters == 1)
    var moved = "5.1"
    for call in ["3", "2"] {
      try PlanningTests.change(place, .moveActivity(moved, call: call))
      moved = try #require(try PlanningTests.article(place).plan.call(call)?.activities.last?.id)
    }
    let planning = try PlanningTests.planning(place)
    let draft = try planning.draftRestoring(version: 1)
    #expect(draft.revision.successions.map(\.from) == [Target(call: "2", activity: moved)])
    _ = try planning.keep(draft, actor: "roos", now: Workplace.noon + PlanningTests.day)
    let article = try PlanningTests.article(place)
    #expect(article.standings[Target(call: "5", activity: "5.1")]?.supporters == 1)
    #expect(article.standings[Target(call: "2", activity: moved)]?.supporters ?? 0 == 0)
    #expect(!article.versions[0].changes.contains { $0.kind == .ended })
  }

  private static let anna = "anna@example.net"
  private static let bo = "bo@straat.example"

  private static func supporters(_ place: Workplace, _ target: Target) throws -> Int {
    try PlanningTests.article(place).standings[target]?.supporters ?? 0
  }

  @Test("What was merged parts again with its people when an earlier version comes back, also after a move")
  func restoreOfMerged() throws {
    let place = try PlanningTests.place([
      (Self.anna, "Ik steun actie 5.1 van harte."), (Self.bo, "Ik steun actie 5.2 van harte."),
    ])
    _ = try PlanningTests.article(place)
    try PlanningTests.change(place, .merge([PlanningTests.activity52], into: PlanningTests.activity51))
    #expect(try Self.supporters(place, PlanningTests.activity51) == 2)
    try PlanningTests.change(place, .moveActivity("5.1", call: "3"))
    let planning = try PlanningTests.planning(place)
    _ = try planning.keep(
      try planning.draftRestoring(version: 1), actor: "roos", now: Workplace.noon + PlanningTests.day)
    #expect(try Self.supporters(place, PlanningTests.activity51) == 1)
    #expect(try Self.supporters(place, PlanningTests.activity52) == 1)
    #expect(try place.store.toldItems(of: MailID(2)).map(\.target) == [PlanningTests.activity52])
    let changes = try PlanningTests.article(place).versions[0].changes
    #expect(!changes.contains { [.added, .ended].contains($0.kind) }, "\(changes)")
  }

  @Test("What was split becomes one again with its people, each once, when an earlier version comes back")
  func restoreOfSplit() throws {
    let place = try PlanningTests.place([(Self.anna, "Ik steun actie 5.1 van harte.")])
    _ = try PlanningTests.article(place)
    let parts = ["Borrel", "Gesprek"].map { words in
      Activity(id: "", title: LocalizedText(["nl": words]), text: LocalizedText(["nl": words]))
    }
    try PlanningTests.change(place, .split(activity: "5.1", into: parts))
    let split = try PlanningTests.article(place)
    #expect(split.standings.filter { $0.key.activity != nil && $0.value.supporters == 1 }.count == 2)
    let planning = try PlanningTests.planning(place)
    _ = try planning.keep(
      try planning.draftRestoring(version: 1), actor: "roos", now: Workplace.noon + PlanningTests.day)
    let article = try PlanningTests.article(place)
    #expect(article.standings.filter { $0.value.supporters > 0 }.keys.map { $0 } == [PlanningTests.activity51])
    #expect(article.standings[PlanningTests.activity51]?.supporters == 1)
  }

  @Test("'Trek in' takes the support back also where the plan has carried it since", arguments: [false, true])
  func withdrawAfterCarrying(isSplit: Bool) throws {
    let place = try PlanningTests.place([(Self.anna, "Ik steun actie 5.1 van harte.")])
    _ = try PlanningTests.article(place)
    try PlanningTests.change(place, PlanningTests.meaning(PlanningTests.activity51, "Wij huren een boot."))
    let letters = try PlanningTests.letters(place, at: Workplace.noon + 2 * PlanningTests.day)
    let letter = try #require(letters.last)
    let part = Activity(id: "", title: LocalizedText(["nl": "Boot"]), text: LocalizedText(["nl": "Boot"]))
    try PlanningTests.change(
      place,
      isSplit
        ? .split(activity: "5.1", into: [part, part])
        : .merge([PlanningTests.activity51], into: PlanningTests.activity52))
    let told = try PlanningTests.answer(
      place, 9, "trek in", to: letter.id, at: Workplace.noon + 3 * PlanningTests.day)
    #expect(told.contains("We hebben uw steun weggehaald voor"), "\(told)")
    #expect(try PlanningTests.article(place).standings.values.allSatisfy { $0.supporters == 0 })
  }

  @Test("A changed text is published when a coordinator says so, and until then nothing is by itself; the queue tells")
  func unpublished() throws {
    let place = try PlanningTests.place([])
    let configuration = place.settings.configuration
    let publisher = Publisher(try #require(configuration.plan(Workplace.first)), configuration: configuration)
    func queue() throws -> [QueueEntry.Subject] {
      try Coordinating(configuration: configuration, store: place.store).queue(
        try #require(configuration.plan(Workplace.first)), for: configuration.actor(login: "root"),
        now: Workplace.noon
      ).map(\.subject)
    }
    let first = try #require(try publisher.publish(from: place.store, isAskedFor: false, now: Workplace.noon))
    #expect(try queue().isEmpty)
    try PlanningTests.change(place, .setState(PlanningTests.activity51, .running))
    for number in 1...4 {
      try place.take(Neighbour(address: "b\(number)@s\(number).example", body: "Ik steun 5.1."), number)
    }
    let later = Workplace.noon + 3 * PlanningTests.day
    #expect(try publisher.publish(from: place.store, isAskedFor: false, now: later) == nil)
    #expect(try place.store.numberOfLastVersion(Workplace.first) == first)
    #expect(try queue() == [.unpublished])
    #expect(try publisher.publish(from: place.store, isAskedFor: true, now: later) == first + 1)
    #expect(try queue().isEmpty)
    let published = try PlanningTests.planning(place).currentText().plan
    try PlanningTests.change(place, .setState(PlanningTests.activity51, .done))
    #expect(try queue() == [.unpublished])
    // What is as it was has nothing to publish, so that counts go out by themselves again.
    #expect(try place.store.importPlan(published, actor: "roos", now: later) == .changed)
    #expect(try queue().isEmpty)
  }
}
