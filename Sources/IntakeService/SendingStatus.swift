// How sending stands, for `gehoor status`: the breaker, the brakes, what waits, and who gets nothing any more.

internal import IntakeModel
package import PlanStorage
internal import Screening

/// The brakes of one plan as they stand now.
package struct SendingStatus: Sendable, Encodable {
  /// `closed`, `open` or `half-open`.
  package let breaker: String
  /// Since when it is open or half open, seconds since 1970 UTC.
  package let breakerSince: Int64?
  /// Confirmations that were asked for in the last hour, and from how many on the breaker opens.
  package let askedInHour: Int
  package let breakerPerHour: Int
  /// What left in the last hour, and how many may.
  package let leftInHour: Int
  package let planPerHour: Int
  /// Replies that are due only later: paced, or held back as a summary.
  package let later: Int
  package let summaries: Int
  /// Mails of unproved senders that were counted in 24 hours, and how many may be.
  package let unverifiedToday: Int
  package let unverifiedPerDay: Int
  /// Suppressed addresses by cause: `stop`, `bounce`, `blocked`.
  package let suppressed: [String: Int]
  /// What was noticed in 24 hours, by the event's name.
  package let events: [String: Int]
  /// What the relay last said, when mail waits for it to be tried again.
  package let relayTrouble: String?

  package init(_ plan: Configuration.PlanSettings, _ configuration: Configuration, _ store: PlanStore, now: Int64)
    throws(StorageError)
  {
    let brakes = Brakes(configuration.brakes)
    let state = try store.breaker(plan.id)
    breaker = state.name
    if case .closed = state { breakerSince = nil } else { breakerSince = state.since }
    breakerPerHour = brakes.breakerPerHour
    askedInHour = try store.asked(
      PlanBreaker.askedKinds, plan: plan.id, after: brakes.breakerWindow(of: state, now: now), limit: 100_000)
    planPerHour = brakes.planPerHour
    leftInHour = try store.ended(
      PlanBreaker.kinds, in: [.sent, .unknown], plan: plan.id, since: now - 3_599, limit: 100_000)
    later = try store.pendingLater(plan: plan.id, now: now)
    summaries = try store.pendingSummaries(plan: plan.id)
    unverifiedToday = try store.unverifiedMailsRecorded(plan: plan.id, since: now - 86_400)
    unverifiedPerDay = configuration.brakes.unverifiedPerDay
    suppressed = try store.suppressedCounts(plan.id)
    events = try store.eventCounts(plan.id, since: now - 86_400)
    relayTrouble = try store.lastTrouble(plan: plan.id)
  }

  /// A line for each thing; what is as always is left out.
  package func lines(_ configuration: Configuration, _ words: any HealthLanguage) -> [String] {
    let since = breakerSince.map { LocalTime($0, in: configuration.timeZone).isoMinute }
    var lines = [
      words.breaker(breaker, since: since, asked: askedInHour, most: breakerPerHour),
      words.left(leftInHour, most: planPerHour),
    ]
    if later > 0 { lines.append(words.later(later, summaries: summaries)) }
    if unverifiedToday > 0 { lines.append(words.unverified(unverifiedToday, most: unverifiedPerDay)) }
    if !suppressed.isEmpty {
      lines.append(
        words.suppressed(
          stop: suppressed["stop"] ?? 0, bounce: suppressed["bounce"] ?? 0, blocked: suppressed["blocked"] ?? 0))
    }
    if let count = events["person-in-need-or-threat"], count > 0 { lines.append(words.inNeed(count)) }
    if let count = events["alarm-not-sent"] { lines.append(words.silentAlarms(count)) }
    if let relayTrouble { lines.append(words.relay(relayTrouble)) }
    return lines
  }
}
