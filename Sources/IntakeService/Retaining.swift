// How long things are kept, by the configuration: reckoned for one moment, and carried out once a day.

internal import IntakeModel
package import PlanStorage

extension Configuration.Retention {
  /// Before which moments raw mail and what mails say are past their term, seconds since 1970 UTC.
  package func terms(at now: Int64) -> (raw: Int64, said: Int64) {
    (now - Int64(rawDays) * 86_400, now - Int64(contributionsDays) * 86_400)
  }
}

/// Lets go what is past its term in a plan, files included.
@discardableResult
package func expire(_ plan: Configuration.PlanSettings, configuration: Configuration, store: PlanStore, now: Int64)
  throws -> Expired
{
  let terms = configuration.retention.terms(at: now)
  let expired = try store.expire(plan.id, rawBefore: terms.raw, saidBefore: terms.said, now: now)
  try eraseFiles(of: plan, store: store)
  return expired
}

/// The same, as the daemon does it by itself: only by a clock that has shown this time for a day. A clock that jumped,
/// as after a start without its battery, must not let go what was to be kept for months.
/// - Returns: nil while the clock is not believed.
func expireByTheClock(
  _ plan: Configuration.PlanSettings, configuration: Configuration, store: PlanStore, now: Int64
) throws -> Expired? {
  let terms = configuration.retention.terms(at: now)
  let due = try store.expired(plan.id, rawBefore: terms.raw, saidBefore: terms.said)
  guard due != Expired(files: 0, mails: 0) else { return due }
  let day: Int64 = 86_400
  guard try store.wasInUse(plan.id, from: now - 30 * day, through: now - day) else {
    let event = "retention-waits"
    // The first such note is what a day later shows that the clock stayed.
    if try store.eventCounts(plan.id, since: now - day)[event] == nil { try store.note(event, plan: plan.id, now: now) }
    return nil
  }
  return try expire(plan, configuration: configuration, store: store, now: now)
}
