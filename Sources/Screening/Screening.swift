// Asks all rules about one mail: what is it, and may it be answered?

package import IntakeModel

/// Screens a mail by what it shows itself. Pure: the same mail in the same context gives the same answer.
///
/// The rules that need the store (N15, N16, N17, N20, N22) are asked afterwards, by ``replyDecision(_:facts:brakes:)``.
package func screen(_ mail: Mail, in context: ScreeningContext) -> Screening {
  screen(mail, in: context, by: mailRules)
}

/// The single address a confirmation may go to: the From address, if there is exactly one and we can write to it.
package func recipient(of mail: Mail) -> MailAddress? {
  guard mail.from.mailboxes.count == 1, !mail.from.hasGroups else { return nil }
  return mail.from.mailboxes[0].mailAddress
}

/// Screens by a given table, so that a test can leave a rule out.
func screen(_ mail: Mail, in context: ScreeningContext, by rules: [Rule]) -> Screening {
  let examination = Examination(mail, context)
  let found = rules.compactMap { rule in rule.check(examination).map { (rule: rule.id, finding: $0) } }
  let telling = found.first { $0.finding.senderClass != .person }
  // N2: an empty Return-Path makes a mail automatic, and a bounce when it also carries a delivery report. The same
  // holds for the other marks that bounces bear (Auto-Submitted, mailer-daemon).
  let bounce = telling?.finding.senderClass == .automatic ? found.first { $0.finding.senderClass == .bounce } : nil
  let isWhat = bounce ?? telling
  let holding = found.first
  return Screening(
    senderClass: isWhat?.finding.senderClass ?? .person,
    reason: isWhat.map { ScreeningReason(rule: $0.rule, words: $0.finding.words) }
      ?? ScreeningReason(rule: nil, words: "Niets wijst erop dat een programma deze mail schreef."),
    authentication: examination.proof.authentication,
    mayReply: holding == nil,
    replyReason: holding.map { ScreeningReason(rule: $0.rule, words: $0.finding.words) }
      ?? ScreeningReason(rule: nil, words: "Niets in de mail houdt een bevestiging tegen."))
}
