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

/// The whole training takes minutes without optimisation, so the mark of its sources is compared. With
/// `GEHOORD_MODEL=check swift test -c release -Xswiftc -enable-testing --filter UnderstandingTests` the model is learnt
/// again and compared word for word; with `write` it is written again, as is needed when the mark differs.
@Test func theModelIsLearntFromWhatIsCommitted() throws {
  let mails = try Samples.labelNames.flatMap(Samples.labelled)
  let plans = try Samples.planNames.map { try Samples.plan($0) }
  let mark = try Trainer.mark(mails: mails, plans: plans)
  switch ProcessInfo.processInfo.environment["GEHOORD_MODEL"] {
  case "write":
    let file = projectRoot.appendingPathComponent("Sources/Understanding/Learning/BaseModel.swift")
    try Trainer.sourceFile(of: Trainer.model(from: mails, plans: plans), mark: mark)
      .write(to: file, atomically: true, encoding: .utf8)
  case "check": #expect(Trainer.model(from: mails, plans: plans).text == BaseModel.text)
  default: #expect(mark == BaseModel.mark)
  }
}
