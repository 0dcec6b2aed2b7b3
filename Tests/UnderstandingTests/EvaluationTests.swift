// Tests of the figures.

import IntakeModel
import Testing

@testable import Understanding

@Test func figuresOfTheBaseModelFitTheTerminal() throws {
  let result = try Evaluation.run(
    Samples.labelled("samen-vooruit"), plans: [Samples.plan("samen-vooruit")], mode: .baseModel)
  #expect(result.mails == 40)
  #expect(result.kind.wanted > 30)
  #expect(result.kind.f1 > 0.5)
  #expect(result.kindAndCall.right <= result.kind.right)
  #expect(result.rendered().split(separator: "\n").allSatisfy { $0.count <= 100 })
}

@Test func itemsAreMatchedOnce() {
  var score = Evaluation.Score()
  score.add(["a", "a", "b"], ["a", "c"])
  #expect(score == Evaluation.Score(found: 3, right: 1, wanted: 2))
  #expect(score.f1 == 0.4)
}
