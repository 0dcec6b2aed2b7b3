// How SQLite finds what is asked for with every mail: the statements as they ran, and not as a test would write them.

import IntakeModel
import Testing

@testable import IntakeService
@testable import PlanStorage

@Suite("Query plans") struct QueryPlanTests {
  /// Tables that grow with the mail.
  static let growing = ["mail", "item", "ledger", "contribution", "outbox", "person", "history", "event"]
  /// Indexes that hold only what is still to be done.
  static let small = ["ledger_open", "ledger_to_erase", "contribution_outdated"]
  /// The first is looked through only while a reference to a person is broken, the second once a day.
  static let excepted = ["INSERT INTO person", "SELECT count(*) FROM mail WHERE plan = ?1 AND received_at < ?2"]

  /// With a hundred thousand mails in the store, each of these would be read from one end to the other.
  @Test("What runs for a mail, an answer and what leaves searches by more than the plan")
  func statementsOfTheIntake() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    let bodies = [
      "Ik steun call 5 van harte.", "Ik help graag mee bij de borrel.", "Wanneer begint het?", "Een bankje bij 2?",
      "Ik trek mijn steun in.", "Stuur mij geen mail meer.", "Welke gegevens heeft u van mij?", "Qwx.",
    ]
    for (index, body) in bodies.enumerated() {
      let neighbour = Neighbour(address: "buur\(index)@straat\(index).example", body: body)
      try place.take(neighbour, index + 1)
    }
    for (index, mail) in [SmallMail.forged(91), SmallMail.automatic(92), SmallMail.bounce(93)].enumerated() {
      try place.deliver("s\(index)", mail)
      #expect(try place.round().handled == 1)
    }
    _ = try place.outbox.runOnce(now: { Workplace.noon })
    let database = place.store.database
    let texts = database.preparedTexts
    #expect(texts.count > 60)
    for text in texts {
      for step in try database.rows("EXPLAIN QUERY PLAN " + text, [], { $0.text(3) }) {
        let words = step.split(separator: " ").map(String.init)
        guard words.count > 1, Self.growing.contains(words[1]), !words.contains(where: Self.small.contains) else {
          continue
        }
        let isExcepted = Self.excepted.contains { text.hasPrefix($0) }
        #expect(isExcepted || words[0] == "SEARCH" && !step.hasSuffix("(plan=?)"), "\(step): \(text)")
      }
    }
  }
}
