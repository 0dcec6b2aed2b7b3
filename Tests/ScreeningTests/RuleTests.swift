// Every rule catches its mails, in order, and is missed when it is gone.

import IntakeModel
import Testing

@testable import Screening

struct RuleTests {
  private func context(for cases: RuleCases) -> ScreeningContext {
    ScreeningTests.context {
      $0.replyTo = cases.replyTo
      $0.isOwnMessageID = { $0.text == "ours@plan.example" }
    }
  }

  @Test("each rule is the first to catch its mails", arguments: ruleCases)
  func first(_ cases: RuleCases) {
    for changes in cases.changes {
      let screening = screen(mail(changes), in: context(for: cases))
      #expect(!screening.mayReply, "\(changes)")
      #expect(screening.replyReason.rule == cases.rule, "\(changes): \(screening.replyReason)")
      #expect(screening.senderClass == cases.senderClass, "\(changes)")
    }
  }

  @Test("every rule has at least eight mails", arguments: mailRules.map(\.id))
  func enough(_ rule: ScreeningRule) {
    #expect(ruleCases.filter { $0.rule == rule }.flatMap(\.changes).count >= 8)
  }

  @Test("without a rule none of its mails is screened the same", arguments: ruleCases)
  func removed(_ cases: RuleCases) {
    let rest = mailRules.filter { $0.id != cases.rule }
    #expect(rest.count == mailRules.count - 1)
    for changes in cases.changes {
      let context = context(for: cases)
      #expect(screen(mail(changes), in: context, by: rest) != screen(mail(changes), in: context), "\(changes)")
    }
  }

  @Test("without a rule a mail would be answered that must not be", arguments: mailRules.map(\.id))
  func answered(_ rule: ScreeningRule) {
    // N11 stands before rules that need one author: what it catches is caught there again.
    guard rule != .from else { return }
    let rest = mailRules.filter { $0.id != rule }
    let isMissed = ruleCases.filter { $0.rule == rule }.contains { cases in
      cases.changes.contains { screen(mail($0), in: context(for: cases), by: rest).mayReply }
    }
    // Who has another envelope sender and no proof is also caught by N13, except where nobody asks for proof.
    #expect(isMissed, "\(rule)")
  }

  @Test("the table is in the order of the numbers, and with the store's rules it is complete")
  func complete() {
    #expect(mailRules.map(\.id.rawValue) == mailRules.map(\.id.rawValue).sorted())
    #expect(storeRules.map(\.id.rawValue) == storeRules.map(\.id.rawValue).sorted())
    #expect(Set(mailRules.map(\.id) + storeRules.map(\.id)) == Set(ScreeningRule.allCases))
  }

  @Test("what a mail is does not depend on a rule that only holds the reply back")
  func apart() {
    let screening = screen(mail(["-Return-Path", "List-Id: <x>"]), in: ScreeningTests.context())
    #expect(screening.senderClass == .automatic)
    #expect(screening.reason.rule == .listFields)
    #expect(screening.replyReason.rule == .returnPath)
    let bounce = screen(mail(["Return-Path: <>", "/message/delivery-status"]), in: ScreeningTests.context())
    #expect(bounce.reason.rule == .report)
    #expect(bounce.replyReason.rule == .nullReturnPath)
  }

  @Test("reasons are sentences and repeat nothing of the mail", arguments: ruleCases)
  func words(_ cases: RuleCases) {
    for changes in cases.changes {
      let screening = screen(mail(changes), in: context(for: cases))
      for words in [screening.reason.words, screening.replyReason.words] {
        #expect(words.count > 20 && words.hasSuffix(".") && !words.contains("@"))
        #expect(!words.contains("buurt") && !words.contains("Jan"))
      }
    }
  }

  @Test("the recipient is the one From address, or nobody")
  func recipients() {
    #expect(recipient(of: mail())?.description == "jan@buurt.example")
    #expect(recipient(of: mail(["From: Jan <Jan@Buurt.Example>"]))?.description == "Jan@buurt.example")
    for change in ["-From", "From: a@b.example, c@d.example", "From: G: a@b.example;", "From: a@[1.2.3.4]"] {
      #expect(recipient(of: mail([change])) == nil)
    }
  }
}
