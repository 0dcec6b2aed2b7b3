// Tests of the embedded model: readable, and learnt from what is committed.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import Understanding

@Test func aModelSurvivesItsText() throws {
  let again = try UnderstandingModel(text: UnderstandingModel.base.text)
  #expect(again.text == UnderstandingModel.base.text)
}

@Test func aTextOfAnotherVersionIsRefused() {
  #expect(throws: ModelError.self) { try UnderstandingModel(text: "understanding 0\n1 2") }
}

/// The whole training takes minutes without optimisation: `swift run -c release basemodel check`, which `Tests/run` does,
/// learns again and compares word for word. Here the mark of what it is learnt from is compared.
@Test func theModelIsLearntFromWhatIsCommitted() throws {
  let mails = try Samples.labelNames.flatMap { try Samples.labelled($0) }
  let plans = try Samples.planNames.map { try Samples.plan($0) }
  #expect(try Trainer.mark(mails: mails, plans: plans) == BaseModel.mark)
}
