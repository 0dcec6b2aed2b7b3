// When a mail that did not get through goes again.

/// Growing waits up to five days (RFC 5321 §4.5.4.1), a pure function of the number of attempts.
package struct RetrySchedule: Sendable {
  /// Minutes to wait after the first attempts; the last value repeats. The first are shorter than RFC 5321 §4.5.4.1
  /// recommends between strangers: this is our own relay, which may just be starting.
  private static let minutes = [1, 5, 15, 30, 60, 120, 240, 360]
  /// Five days, after which a mail is given up.
  private static let limit = 5 * 24 * 60

  /// The one schedule there is.
  package init() {}

  /// How long to wait after that many failed attempts, or nil to give up.
  ///
  /// The jitter shortens the wait by up to a quarter, so that mails held back by one failure do not return as one
  /// crowd; without it the waits add up to five days at most.
  package func delay(afterAttempts attempts: Int, jitter: Double) -> Duration? {
    guard attempts > 0 else { return .zero }
    guard attempts < 1_000 else { return nil }
    let last = Self.minutes.count - 1
    var waited = 0
    for attempt in 0..<attempts { waited += Self.minutes[min(attempt, last)] }
    guard waited <= Self.limit else { return nil }
    let share = 1 - min(max(jitter, 0), 1) / 4
    return .seconds(Double(Self.minutes[min(attempts - 1, last)] * 60) * share)
  }
}
