// The JSON that is written without an encoder says what one would have said.

import IntakeModel
import Testing

@testable import PlanStorage

struct JSONTextTests {
  @Test func textsComeBackAsTheyWere() throws {
    let texts = ["", "graag", "\"zo\" \\ zo/", "regel\r\n\ttab", "\u{0}\u{8}\u{1F}\u{7F}", "één 😀 \u{2028}"]
    #expect(try decoded([String].self, from: JSONText.list(texts)) == texts)
    #expect(JSONText.list([String]()) == "[]")
  }

  @Test func itIsWrittenAsByTheEncoder() throws {
    let alternatives = [
      Alternative(kind: .support, target: .wholePlan, confidence: 0.1),
      Alternative(kind: .volunteer, target: Target(call: "2"), confidence: 1 / 3),
      Alternative(kind: .question, target: Target(call: "2", activity: "2.1"), confidence: 1e-7),
    ]
    #expect(JSONText.list(alternatives) == (try json(alternatives)))
    #expect(JSONText.list(["a/b", "\"c\""]) == (try json(["a/b", "\"c\""])))
    #expect(JSONText.list([0..<4, 17..<200]) == (try json([[0, 4], [17, 200]])))
  }
}
