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
