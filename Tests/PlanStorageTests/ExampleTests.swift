// What decisions leave to learn from, and how it is taken back.

import IntakeModel
import Testing

@testable import PlanStorage

struct ExampleTests {
  private static let call2 = Target(call: "2")

  private func review(_ test: TestStore, _ decision: Review, _ number: Int, by actor: String = "roos") throws {
    let outcome = try test.store.review(decision, number: number, plan: planID, actor: actor, now: monday + 60)
    guard case .done = outcome else { throw TestFailure("refused: \(outcome)") }
  }

  /// A mail of two items, the second waiting.
  private func take(_ test: TestStore) throws -> Int {
    var second = item(.volunteer, "2", recorded: false)
    second.evidence = [3..<9]
    return try test.take(mail([item(.support, "1"), second])).number
  }

  @Test(arguments: [
    (Review.accept(positions: nil), 1.0, ["support 1", "volunteer 2"], [String]()),
    (.change(position: 2, kind: .suggestion, target: Target(call: "3")), 1.5, ["support 1", "suggestion 3"], []),
    (.add(kind: .question, target: Self.call2, quote: ""), 1.5, ["support 1", "question 2"], []),
    (.reject(.other, note: "onzin"), 1.5, ["support 1"], ["volunteer 2"]),
  ])
  func everyDecisionIsAnExample(decision: Review, weight: Double, stands: [String], rejected: [String]) throws {
    let test = try TestStore()
    try review(test, decision, take(test))
    let example = try #require(try test.store.examples(planID).first)
    func names(_ stands: Bool) -> [String] {
      example.items.filter { $0.stands == stands }.map { "\($0.kind) \($0.call ?? "")" }
    }
    #expect(names(true) == stands)
    #expect(names(false) == rejected)
    #expect(example.weight == weight)
    #expect(example.actor == "roos")
    #expect(example.at == monday + 60)
    // What was added leaves the other item waiting.
    if case .add = decision { #expect(!example.isComplete) } else { #expect(example.isComplete) }
    #expect(!example.text.ownText.isEmpty)
  }

  @Test func evidenceIsKeptAndFoundForWhatIsAdded() throws {
    let test = try TestStore()
    let number = try take(test)
    let own = try #require(try test.store.mail(number: number, plan: planID)).ownText
    let word = try #require(own.split(separator: " ").last.map(String.init))
    try review(test, .accept(positions: nil), number)
    try review(test, .add(kind: .question, target: Self.call2, quote: word), number)
    let example = try #require(try test.store.examples(planID).first)
    #expect(example.items[1].evidence == [[3, 9]])
    #expect(example.items[2].evidence == [[own.utf8.count - word.utf8.count, own.utf8.count]])
  }

  @Test func theNewestDecisionCountsUntilItIsTakenBack() throws {
    let test = try TestStore()
    let number = try take(test)
    try review(test, .accept(positions: nil), number)
    let first = try #require(try test.store.examples(planID).first)
    let mark = try test.store.examplesMark(planID)
    try review(test, .change(position: 1, kind: .reaction, target: .wholePlan), number, by: "bob")
    let second = try #require(try test.store.examples(planID).first)
    #expect(second.items.map(\.kind) == [.reaction, .volunteer])
    #expect(second.actor == "bob")
    #expect(second.weight == 1.5)
    #expect(try test.store.examplesMark(planID) != mark)
    #expect(try test.store.revokeExample(ofHistory: second.id))
    #expect(try test.store.examples(planID) == [first])
    #expect(try test.store.examplesMark(planID) == mark)
    #expect(try !test.store.revokeExample(ofHistory: second.id))
  }

  @Test func erasureOfAPersonTakesTheirExamplesBack() throws {
    let test = try TestStore()
    let first = try take(test)
    let other = try test.take(mail(from: "bob@example.org", [item(.support, "1", recorded: false)])).number
    for number in [first, other] { try review(test, .accept(positions: nil), number) }
    let address = try #require(try test.store.mail(number: first, plan: planID)?.summary.fromAddress)
    #expect(try test.store.erase(address, plan: planID, actor: "roos", now: monday))
    #expect(try test.store.examples(planID).count == 1)
  }

  @Test func aRefusedDecisionTeachesNothing() throws {
    let test = try TestStore()
    let number = try take(test)
    _ = try test.store.review(.accept(positions: [7]), number: number, plan: planID, actor: "roos", now: monday)
    #expect(try test.store.examples(planID).isEmpty)
  }
}
