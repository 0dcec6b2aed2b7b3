// The table of the kinds of mail we send, row by row.

import IntakeModel
import Outgoing
import Testing

@Suite("Kinds of mail")
struct MailKindTests {
  private struct Row: Sendable {
    let kinds: [MailKind]
    let mark: AutoSubmitted
    let withoutBounceAddress: String?
    let withBounceAddress: String
    let brakes: MailManner.Brakes
    let afterUnknown: MailManner.AfterUnknown
  }

  private static let rows = [
    Row(
      kinds: [.confirmation, .summary], mark: .replied, withoutBounceAddress: nil,
      withBounceAddress: "bounce@example.org", brakes: .senderAndPlan, afterUnknown: .notResent),
    Row(
      kinds: [.followUpAnswer, .privacyStep, .privacyAnswer, .erasureDone], mark: .replied, withoutBounceAddress: nil,
      withBounceAddress: "bounce@example.org", brakes: .followUps, afterUnknown: .notResent),
    Row(
      kinds: [.decisionOutcome, .suggestionOutcome], mark: .generated, withoutBounceAddress: "plan@example.org",
      withBounceAddress: "bounce@example.org", brakes: .plan, afterUnknown: .notResent),
    Row(
      kinds: [.coordinatorAnswer], mark: .no, withoutBounceAddress: "plan@example.org",
      withBounceAddress: "plan@example.org", brakes: .none, afterUnknown: .shown),
    Row(
      kinds: [.notice, .question], mark: .generated, withoutBounceAddress: "plan@example.org",
      withBounceAddress: "bounce@example.org", brakes: .hourly, afterUnknown: .shown),
    Row(
      kinds: [.signInLink, .digest, .alarm], mark: .generated, withoutBounceAddress: "plan@example.org",
      withBounceAddress: "plan@example.org", brakes: .ownLimit, afterUnknown: .resent),
  ]

  @Test(arguments: rows)
  private func row(row: Row) throws {
    let plan = try address("plan@example.org")
    let bounce = try address("bounce@example.org")
    for kind in row.kinds {
      #expect(kind.manner.autoSubmitted == row.mark)
      #expect(
        kind.envelopeSender(bounceAddress: nil, planAddress: plan)?.description == row.withoutBounceAddress)
      #expect(
        kind.envelopeSender(bounceAddress: bounce, planAddress: plan)?.description == row.withBounceAddress)
      #expect(kind.manner.afterUnknown == row.afterUnknown)
      #expect(kind.manner.brakes == row.brakes)
    }
  }

  @Test func everyKindIsInTheTable() {
    #expect(Set(Self.rows.flatMap(\.kinds)) == Set(MailKind.allCases))
    #expect(Self.rows.flatMap(\.kinds).count == MailKind.allCases.count)
  }

  /// What tells coordinators that something is wrong leaves also while replies are held or the breaker is open.
  @Test func whatIsStoppedByWhat() {
    #expect(MailKind.allCases.filter { !$0.waitsWhileHeld } == [.signInLink, .digest, .alarm])
    #expect(
      MailKind.allCases.filter(\.obeysBreaker) == [.confirmation, .summary, .decisionOutcome, .suggestionOutcome])
  }

  /// A coordinator's own mail bears no mark of a program, and every mail of ours the loop field.
  @Test(arguments: [AutoSubmitted.no, .generated, .replied])
  func marks(mark: AutoSubmitted) throws {
    let mail = PlainMail(
      senderName: "Roos", senderAddress: try address("plan@example.org"), recipient: try address("anna@example.org"),
      subject: "Antwoord", body: "Dag Anna,\n", language: "nl", autoSubmitted: mark, loopMark: "plan",
      messageID: MessageID("1@example.org"), date: 0, zoneOffset: 0)
    let source = MailSource(try mail.compose())
    #expect(source.values("Auto-Submitted") == (mark == .no ? [] : [mark.rawValue]))
    #expect(source.values("X-Auto-Response-Suppress") == (mark == .no ? [] : ["All"]))
    #expect(source.values(loopFieldName) == ["plan"])
    #expect(source.body == "Dag Anna,\n")
  }
}
