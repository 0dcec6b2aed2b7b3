// The breaker of a plan's automatic mail, N17.

/// Stops all confirmations of a plan for a while when far more are asked for than a neighbourhood writes. Moments are
/// seconds since 1970 UTC.
package enum BreakerState: Sendable, Equatable, Codable {
  /// What was asked for before that moment no longer counts against it.
  case closed(since: Int64)
  /// Since then nothing leaves; coordinators are told when it opens.
  case open(since: Int64)
  /// Its rest is over: a few replies leave, and after a trial it closes or opens again.
  case halfOpen(since: Int64)

  /// Since when it stands so.
  package var since: Int64 {
    switch self {
    case .closed(let since), .open(let since), .halfOpen(let since): since
    }
  }
}
