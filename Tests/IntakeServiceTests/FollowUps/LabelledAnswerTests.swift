// Answers to a confirmation as people write them: nine in ten are handled or left to a person rightly, none wrongly.

import Testing

@testable import IntakeService

@Suite("Labelled answers to a confirmation") struct LabelledAnswerTests {
  @Test(
    "Nothing is changed that should not be, and nine in ten are done as they ask", arguments: ["answers", "unseen"])
  func answers(set: String) throws {
    let cases = try AnswerCase.read(set)
    #expect(cases.count >= 40)
    let score = try AnswerScore(cases)
    print("\(set): \(score.right) of \(cases.count) as asked, \(score.left.count) left to a person")
    #expect(score.wrong.isEmpty, "\(score.wrong.joined(separator: "\n"))")
    #expect(
      score.right * 10 >= cases.count * 9, "\(score.right) of \(cases.count):\n\(score.left.joined(separator: "\n"))")
  }
}
