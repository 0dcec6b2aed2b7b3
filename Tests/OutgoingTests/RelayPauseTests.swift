// One pause for a relay that is not there.

import Outgoing
import Testing

@Suite("The relay's pause") struct RelayPauseTests {
  private func pause(after outcomes: [DeliveryOutcome]) -> RelayPause {
    var pause = RelayPause()
    for outcome in outcomes { pause.note(outcome, now: 1_000) }
    return pause
  }

  private static let away = DeliveryOutcome.unreachable(words: "")

  @Test("It grows to a quarter of an hour", arguments: [(0, nil), (1, 60), (2, 120), (3, 300), (4, 900), (50, 900)])
  func grows(failures: Int, seconds: Int64?) {
    let pause = pause(after: Array(repeating: Self.away, count: failures))
    #expect(pause.until == seconds.map { 1_000 + $0 })
    #expect(pause.lasts(at: 1_000) == (failures > 0))
    #expect(!pause.lasts(at: 1_000 + (seconds ?? 0)))
  }

  @Test(
    "What the relay says of a mail ends it; what it says of us does not",
    arguments: [
      (DeliveryOutcome.accepted(code: 250), false), (.deferred(code: 450, words: ""), false),
      (.refused(code: 550, isAddress: true, words: ""), false), (.unknown(words: ""), false),
      (.turnedAway(code: 535, words: ""), true), (.unreachable(words: ""), true),
    ])
  func ends(outcome: DeliveryOutcome, lasts: Bool) {
    #expect(pause(after: [Self.away, Self.away, outcome]).lasts(at: 1_000) == lasts)
    #expect(pause(after: [Self.away, Self.away, outcome, Self.away]).until == (lasts ? 1_900 : 1_060))
  }

  @Test func aClockThatWasSetBackDoesNotLengthenIt() {
    let pause = pause(after: [Self.away])
    #expect(pause.lasts(at: 900) && !pause.lasts(at: -1_000_000))
  }
}
