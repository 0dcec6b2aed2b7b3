// Tests of answers to our own mails: what they want, and that nothing is taken away that should stay.

import IntakeModel
import Testing

@testable import Understanding

private func followUp(_ text: String, isReply: Bool = true) throws -> FollowUp? {
  try Samples.reader.read(ReadableMail(subject: "Re: uw mail", ownText: text, isReply: isReply)).followUp
}

@Test(arguments: AnswerExamples.understood.flatMap { entry in entry.1.map { (entry.0, $0) } })
func answersAreUnderstood(wanted: FollowUp, text: String) throws {
  #expect(try followUp(text) == wanted)
  #expect(try followUp("Hallo,\n\n\(text)\n\nGroet,\nAnna") == wanted)
}

@Test(arguments: AnswerExamples.harmless)
func nothingIsTakenAwayByMistake(text: String) throws {
  let found = try followUp(text)
  #expect(found != .withdraw)
  #expect(found != .stop)
  #expect(found != .privacy)
}

@Test func onlyAReplyIsAnAnswer() throws {
  #expect(try followUp("trek in", isReply: false) == nil)
}

@Test func newThingsAreMore() throws {
  #expect(try followUp("Ik wil ook graag helpen bij 5.1.") == .more)
}
