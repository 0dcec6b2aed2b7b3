// What residents call things, known with the base model: it helps its own plan and leaves every other alone.

import IntakeModel
import Testing

@testable import Understanding

@Suite struct PlanWordsTests {
  /// A word that no plan file knows, as one that residents of the first plan use for its third call.
  private static func model(for plan: PlanIndex, call: String, word: String) throws -> UnderstandingModel {
    var weights = [Float](repeating: 0, count: plan.targets.count)
    weights[try #require(plan.index(of: Target(call: call)))] = 8
    let stem = WordHash.of(Stemmer(language: "dutch").stem(Array(word.utf8)), seed: WordStems.dutchSeed)
    var model = UnderstandingModel.base
    model.planWords = [
      PlanWords(
        targets: plan.names, weights: AddedWeights(width: plan.targets.count, names: [stem], weights: weights))
    ]
    return model
  }

  private static let mail = ReadableMail(subject: "", ownText: "Ik wil graag meehelpen in de prieelschuur.")

  private static func calls(_ plan: Plan, _ model: UnderstandingModel) -> [String?] {
    Reader(plan: plan, model: model).read(mail).items.map(\.target.call)
  }

  @Test(arguments: ["1", "2", "3", "4", "5"])
  func aKnownWordNamesItsCall(call: String) throws {
    let plan = try Samples.plan()
    let model = try Self.model(for: PlanIndex(plan: plan), call: call, word: "prieelschuur")
    #expect(Self.calls(plan, model) == [call])
    let reading = Reader(plan: plan, model: model).read(Self.mail)
    #expect(reading.items.first?.reasons.first == "'prieelschuur' hoort hierbij volgens eerdere mails")
  }

  @Test func anotherPlanHasNothingOfIt() throws {
    let model = try Self.model(for: PlanIndex(plan: Samples.plan()), call: "3", word: "prieelschuur")
    let other = try Samples.plan("riverside")
    #expect(model.planWords(for: PlanIndex(plan: other)) == nil)
    var without = model
    without.planWords = []
    #expect(Reader(plan: other, model: model).read(Self.mail) == Reader(plan: other, model: without).read(Self.mail))
  }

  /// A plan lives: what is renamed is another thing, and what stands beside it keeps its words.
  @Test func aCallWithAnotherTitleIsNotSpokenOf() throws {
    var plan = try Samples.plan()
    let model = try Self.model(for: PlanIndex(plan: plan), call: "3", word: "prieelschuur")
    plan.calls[0].title = LocalizedText(["nl": plan.calls[0].title.text(in: "nl") + " en meer"])
    #expect(Self.calls(plan, model) == ["3"])
    plan.calls[2].title = LocalizedText(["nl": "Iets heel anders"])
    #expect(!Self.calls(plan, model).contains("3"))
  }

  @Test func thePlansOfManyMailsAreKnown() throws {
    for name in ["kracht-van-mokum", "maakbanken", "samen-vooruit"] {
      #expect(UnderstandingModel.base.planWords(for: PlanIndex(plan: try Samples.plan(name))) != nil, "\(name)")
    }
    #expect(UnderstandingModel.base.planWords(for: PlanIndex(plan: try Samples.plan("schelpoog"))) == nil)
  }
}
