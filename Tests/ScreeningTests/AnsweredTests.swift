// A confirmation that a person waits for is not kept back.

import IntakeModel
import Testing

@testable import Screening

struct AnsweredTests {
  @Test("mails of people are answered", arguments: answeredMails)
  func answered(_ changes: [String]) {
    let screening = screen(mail(changes), in: context())
    #expect(screening.mayReply, "\(screening.replyReason)")
    #expect(screening.senderClass == .person, "\(screening.reason)")
    #expect(screening.authentication == .passed)
    #expect(screening.reason.rule == nil && screening.replyReason.rule == nil)
  }

  @Test("there are at least a hundred of them, all different")
  func enough() {
    #expect(answeredMails.count >= 100)
    #expect(Set(answeredMails).count == answeredMails.count)
  }

  @Test(
    "where nobody asks for proof, an unproved mail is answered too",
    arguments: [
      ["-Authentication-Results"], ["-Authentication-Results", "Return-Path: <bureau@buurt.example>"],
      ["Authentication-Results: mx.plan.example; none"], ["Authentication-Results: elders.example; dmarc=fail"],
      ["Authentication-Results: mx.plan.example; dmarc=none; spf=softfail smtp.mailfrom=buurt.example"],
    ])
  func unauthenticated(_ changes: [String]) {
    let screening = screen(mail(changes), in: context { $0.replyTo = .unauthenticatedToo })
    #expect(screening.mayReply, "\(screening.replyReason)")
    #expect(screening.authentication == Authentication.none)
  }

  @Test("a labelled mail is read as authenticated, whatever stands in it")
  func assumed() {
    let labelled = context { $0.assumedAuthentication = .passed }
    let screening = screen(mail(["-Authentication-Results", "-Received"]), in: labelled)
    #expect(screening.mayReply && screening.authentication == .passed)
  }
}
