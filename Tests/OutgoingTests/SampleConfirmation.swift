// Confirmations for the tests: the sample plans, and one value with everything in it.

import Foundation
import IntakeModel
import Outgoing
import TestSupport
import Testing

/// A plan of `samples/plans`.
func samplePlan(_ name: String) throws -> Plan {
  let url = projectRoot.appendingPathComponent("samples/plans/\(name).json")
  return try JSONDecoder().decode(Plan.self, from: Data(contentsOf: url))
}

func address(_ text: String) throws -> MailAddress { try #require(MailAddress(text)) }

/// A confirmation of 21 November 2026, 21:04:05 in Amsterdam.
func sampleConfirmation(
  plan name: String = "kracht-van-mokum", language: String = "nl", items: [ConfirmedItem] = [],
  waiting: Waiting = .nothing
) throws -> Outgoing.Confirmation {
  let plan = try samplePlan(name)
  let senders = ["kracht-van-mokum": "Kracht van Mokum", "buurtgroen": "Gruttohoek groen en schoon"]
  return Outgoing.Confirmation(
    plan: plan, publicReference: "\(plan.code)-1042", language: language, recipient: try address("anna@example.org"),
    greetingName: "Anna de Vries", items: items, waiting: waiting,
    answerBy: waiting == .nothing ? nil : "2026-11-27", publicURL: "https://example.org/plan/",
    senderName: senders[name] ?? "Riverside Together", senderAddress: try address(plan.address),
    messageID: MessageID("gehoord1.confirmation.1042.1810497845.abcdef@example.org"),
    originalMessageID: MessageID("CAF=abc+1@mail.example.org"), date: 1_795_291_445, zoneOffset: 3_600)
}

/// A report with everything in it.
let sampleReport = DataReport(
  address: "anna@example.org", name: "Anna de Vries", firstDay: "2026-11-02", isSuppressed: true,
  mails: [
    DataReport.Mail(
      reference: "KVM-1042", day: "2026-11-02", subject: "Ik doe\u{202E} mee",
      ownText: "Ik steun call 1.\nEn ik help mee.\u{0}", cutText: "Anna de Vries\n06 00 00 00 00",
      attachments: ["folder.pdf"], isWaiting: true,
      items: [
        DataReport.Entry(ConfirmedItem(number: 1, kind: .support, target: Target(call: "1")), counts: true),
        DataReport.Entry(
          ConfirmedItem(number: 2, kind: .volunteer, target: Target(call: "1", activity: "1.1")), counts: false),
      ], notes: ["2026-11-03, Roos, accept"])
  ], sent: [DataReport.Sent(day: "2026-11-02", subject: "Ontvangen: uw mail aan Kracht van Mokum [KVM-1042]")])
