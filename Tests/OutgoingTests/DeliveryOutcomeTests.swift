// The outcome table without a network: curl's code, the last reply, and whether the body was sent.

import Outgoing
import Testing

private struct Row: Sendable, CustomStringConvertible {
  let code: Int32
  let reply: Int
  let bodySent: Bool
  let outcome: OutcomeKind
  var description: String { "curl \(code), reply \(reply), body \(bodySent ? "sent" : "not sent")" }

  init(_ code: Int32, _ reply: Int, _ bodySent: Bool, _ outcome: OutcomeKind) {
    self.code = code
    self.reply = reply
    self.bodySent = bodySent
    self.outcome = outcome
  }
}

private let rows = [
  Row(0, 250, true, .accepted(250)),
  Row(0, 251, true, .accepted(251)),
  // Without a body or with an odd reply success proves nothing.
  Row(0, 250, false, .unreachable),
  Row(0, 354, true, .unknown),
  Row(55, 550, false, .refused(550)),
  Row(55, 553, false, .refused(553)),
  Row(55, 450, false, .deferred(450)),
  Row(55, 451, false, .deferred(451)),
  Row(55, 421, false, .turnedAway(421)),
  Row(8, 554, true, .refused(554)),
  Row(8, 451, true, .deferred(451)),
  Row(8, 421, true, .turnedAway(421)),
  // Before the body a refusal of this kind is the greeting's.
  Row(8, 554, false, .turnedAway(554)),
  Row(8, 421, false, .turnedAway(421)),
  Row(9, 550, false, .turnedAway(550)),
  Row(9, 502, false, .turnedAway(502)),
  Row(55, 530, false, .turnedAway(530)),
  Row(55, 535, false, .turnedAway(535)),
  Row(67, 535, false, .turnedAway(535)),
  Row(67, 454, false, .turnedAway(454)),
  // Out of step: a failure although the last reply was good.
  Row(55, 250, false, .unreachable),
  Row(55, 354, false, .unreachable),
  Row(55, 354, true, .unknown),
  Row(8, 250, true, .unknown),
  Row(8, 0, false, .unreachable),
  Row(56, 354, true, .unknown),
  Row(56, 250, false, .unreachable),
  Row(56, 0, false, .unreachable),
  // The last reply is an earlier command's when the connection breaks or time runs out.
  Row(56, 550, true, .unknown),
  Row(28, 354, true, .unknown),
  Row(28, 354, false, .unreachable),
  Row(28, 0, false, .unreachable),
  Row(42, 354, true, .unknown),
  Row(42, 250, false, .unreachable),
  Row(6, 0, false, .unreachable),
  Row(7, 0, false, .unreachable),
  Row(35, 220, false, .unreachable),
  Row(60, 220, false, .unreachable),
  Row(64, 250, false, .unreachable),
  Row(77, 220, false, .unreachable),
  Row(27, 0, false, .unreachable),
  Row(-1, 0, false, .unreachable),
  Row(9_999, 999, true, .unknown),
]

@Suite("What an attempt came to")
struct DeliveryOutcomeTests {
  @Test(arguments: rows)
  private func decides(row: Row) {
    let outcome = deliveryOutcome(curlCode: row.code, lastReply: row.reply, bodySent: row.bodySent)
    #expect(OutcomeKind(outcome) == row.outcome)
  }

  /// The rule behind the table, over everything that could come: once the body was sent, only a reply that refuses it
  /// makes another attempt safe; and nothing is refused for good but by a 5yz.
  @Test func neverTwiceNeverGivenUpWithoutReason() {
    for code in Int32(0)...100 {
      for reply in [0, 200, 220, 235, 250, 354, 421, 450, 452, 500, 530, 550, 554] {
        for bodySent in [false, true] {
          switch OutcomeKind(deliveryOutcome(curlCode: code, lastReply: reply, bodySent: bodySent)) {
          case .accepted: #expect(code == 0 && bodySent && reply / 100 == 2)
          case .refused: #expect(reply / 100 == 5)
          case .unreachable: #expect(!bodySent)
          case .deferred: #expect(reply / 100 == 4 && reply != 421)
          case .turnedAway: #expect(!bodySent || reply / 100 == 4 || reply == 530 || code == 9 || code == 67)
          case .unknown: #expect(bodySent)
          }
        }
      }
    }
  }
}
