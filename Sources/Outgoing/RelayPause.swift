// One pause for a relay that is not there, instead of one try for each mail.

/// When the relay may be asked again after it could not be used at all.
///
/// It grows from one minute to a quarter of an hour, since the relay is our own and mostly just starting; the first
/// mail that gets through, or is answered for itself, ends it.
package struct RelayPause: Sendable, Equatable {
  private static let minutes: [Int64] = [1, 2, 5, 15]

  private var failures = 0
  /// Seconds since 1970 UTC; nil while the relay may be asked.
  package private(set) var until: Int64?

  package init() {}

  /// Whether the relay may not be asked at that moment. A clock that was set back does not lengthen the pause.
  package func lasts(at now: Int64) -> Bool {
    guard let until else { return false }
    return now < until && until - now <= (Self.minutes.last ?? 0) * 60
  }

  /// Notes how a mail fared at that moment.
  package mutating func note(_ outcome: DeliveryOutcome, now: Int64) {
    switch outcome {
    case .unreachable, .turnedAway:
      let wait = Self.minutes[min(failures, Self.minutes.count - 1)] * 60
      failures = min(failures + 1, Self.minutes.count)
      until = now + wait
    // It may have been delivered: then the relay is there, and what failed is this mail's connection.
    case .accepted, .deferred, .refused, .unknown:
      failures = 0
      until = nil
    }
  }
}
