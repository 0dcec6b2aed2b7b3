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

  @Test("Words that look like a wish and are none change nothing")
  func traps() throws {
    let cases = try AnswerCase.read("traps")
    #expect(cases.count >= 70)
    let bench = try AnswerBench(cases)
    for (index, given) in cases.enumerated() {
      let outcome = try bench.outcome(of: index)
      #expect(outcome == "other", "\(given.base): \(given.text)")
    }
  }

  @Test("What stands only in the quotation of an answer changes nothing", arguments: ["below", "above"])
  func quoted(place: String) throws {
    let cases = try AnswerCase.read("answers").filter {
      !["nothing", "other"].contains($0.effect) && !["between", "onlyquote"].contains($0.quote)
    }
    #expect(cases.count >= 100)
    let head = "Op zo 22 nov 2026 om 10:00 schreef Anna <anna@example.net>:\n"
    let bench = try AnswerBench(
      cases.map { given in
        var answer = given
        answer.quote = "none"
        let quotation = head + given.text.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n")
        let own = "Ik lees het vanavond rustig door, dan hoort u van mij."
        answer.text = place == "below" ? own + "\n\n" + quotation : quotation + "\n\n" + own
        return answer
      })
    for index in cases.indices { #expect(try bench.outcome(of: index) == "other", "\(cases[index].text)") }
  }
}
