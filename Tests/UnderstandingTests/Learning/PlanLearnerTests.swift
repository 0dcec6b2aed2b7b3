// Learning from coordinators' decisions: what it changes, what it leaves alone, and when it is not taken into use.

import IntakeModel
import Testing

@testable import Understanding

private let reader = Result { Reader(plan: try Samples.plan()) }

private func review(
  _ text: String, _ items: [(kind: ItemKind, target: Target)], id: Int64, complete: Bool = true
) -> ReviewedMail {
  ReviewedMail(
    id: id, text: ReadableMail(subject: "", ownText: text),
    items: items.map {
      ReviewedMail.Item(kind: $0.kind, target: $0.target, evidence: [0..<text.utf8.count], isRight: true)
    }, isComplete: complete)
}

private func learn(_ reviews: [ReviewedMail], shared: [ReviewedMail] = []) throws -> LearningResult {
  let learner = PlanLearner(reader: try reader.get())
  return learner.learn(reviews.map(learner.prepare), shared: shared.map(learner.prepare))
}

private func reading(_ text: String, _ learning: PlanLearning) throws -> Reading {
  var taught = try reader.get()
  taught.learning = learning
  return taught.read(ReadableMail(subject: "", ownText: text))
}

/// What residents of this plan call things: a word that no plan file knows.
private let shed = [
  "Ik wil graag meehelpen in de prieelschuur.", "De prieelschuur, daar help ik graag aan mee.",
  "Kan ik iets doen voor de prieelschuur? Ik kom graag helpen.",
  "Ik bied me aan als vrijwilliger voor de prieelschuur.",
  "Graag help ik mee met de prieelschuur.", "Voor de prieelschuur steek ik graag de handen uit de mouwen.",
  "Zet mij maar op de lijst voor de prieelschuur, ik help mee.", "Ik help mee, als het om de prieelschuur gaat.",
]

private func shedReviews(_ call: String) -> [ReviewedMail] {
  shed.enumerated().map { review($0.element, [(.volunteer, Target(call: call))], id: Int64($0.offset + 1)) }
}

@Test(arguments: ["1", "2", "3", "4", "5"])
func aWordOfTheResidentsIsLearnt(call: String) throws {
  let result = try learn(shedReviews(call))
  #expect(result.isImprovement)
  #expect(result.mails == shed.count)
  let item = try #require(try reading("Ik wil best eens helpen bij de prieelschuur.", result.learning).items.first)
  #expect(item.target.call == call)
  #expect(item.kind == .volunteer)
}

@Test func learningTwiceGivesTheSame() throws {
  #expect(try learn(shedReviews("2")) == learn(shedReviews("2")))
}

@Test func nothingReviewedTeachesNothing() throws {
  let result = try learn([])
  #expect(result.learning.isEmpty)
  #expect(result.isImprovement)
}

/// The first decision of a new coordinator may be that nothing in a mail stands: then no word of a target is learnt.
@Test func aMailOfWhichNothingStandsIsLearntFrom() throws {
  let text = "Ik steun call 3."
  let result = try learn((1...4).map { review(text, [], id: $0) })
  #expect(result.learning.targets.isEmpty)
  #expect(!result.learning.kinds.isEmpty)
  #expect(try reading(text, result.learning).language == "nl")
}

/// What is named by its number is not moved by words.
@Test func aNumberStaysStrongerThanWords() throws {
  let result = try learn(shedReviews("2"))
  let items = try reading("Ik steun call 4, ook voor de prieelschuur.", result.learning).items
  #expect(items.contains { $0.target.call == "4" })
}

/// Targets of another plan mean nothing here: of what others share, only what people do is learnt.
@Test func sharedReviewsTeachNoTargets() throws {
  let result = try learn([], shared: shedReviews("2"))
  #expect(result.learning.targets.isEmpty)
  #expect(!result.learning.kinds.isEmpty)
}

/// Every fourth mail is as the base model reads it, and the others contradict it and each other.
@Test func whatMakesReadingWorseIsNotTakenIntoUse() throws {
  let text = "Wij steunen dit."
  let base = try #require(try reading(text, .none).items.first)
  let others = try Samples.plan().calls.map(\.id).filter { $0 != base.target.call }.prefix(3)
  let targets = [base.target] + others.map { Target(call: $0) }
  let otherKinds = [ItemKind.reaction, .question, .suggestion, .volunteer].filter { $0 != base.kind }
  let kinds = [base.kind] + otherKinds.prefix(3)
  let reviews = (0..<40).map { review(text, [(kinds[$0 % 4], targets[$0 % 4])], id: Int64($0)) }
  let result = try learn(reviews)
  #expect(result.before == 0.25)
  #expect(result.after < result.before)
  let isTaken = result.isImprovement || !result.learning.isEmpty
  #expect(!isTaken)
}

@Test func clausesThatNobodyLookedAtTeachNothing() throws {
  let text = "Ik steun call 3. En wanneer begint dat dan?"
  let own = ReviewedMail(
    id: 1, text: ReadableMail(subject: "", ownText: text),
    items: [.init(kind: .support, target: Target(call: "3"), evidence: [0..<16], isRight: true)], isComplete: false)
  let prepared = PlanLearner(reader: try reader.get()).prepare(own)
  let answers = prepared.clauses.map { clause -> [Int8] in
    if case .each(let answers) = clause.answer { return answers }
    return []
  }
  #expect(answers.first?.first == 1)
  #expect(answers.first?.dropFirst().allSatisfy { $0 == 0 } == true)
  #expect(answers.dropFirst().allSatisfy { $0.allSatisfy { $0 == -1 } })
  #expect(prepared.choices.count == 1)
}
