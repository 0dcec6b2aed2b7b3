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
