// What the pages of a plan ask of the service, in the name of whoever is there.

internal import IntakeModel
internal import IntakeService
internal import PlanStorage

extension Visit {
  /// Who acts.
  func acting() throws -> ActingPerson {
    guard let coordinator else { throw VisitProblem.notFound }
    return ActingPerson(coordinator)
  }

  var coordinating: Coordinating { Coordinating(configuration: site.configuration, store: store) }

  /// The words for what stands in the store, in their language.
  var terms: any CoordinatorLanguage { coordinatorLanguage(language) }

  /// What waits for them, with the words of one mail only.
  func queue(withWordsOf number: Int? = nil) throws -> [QueueEntry] {
    try coordinating.queue(
      try settings(), for: try acting(), limit: QueuePages.mostEntries, now: now
    ) { number != nil && $0.mail?.number == number }
  }

  func localTime(_ moment: Int64) -> LocalTime {
    LocalTime(moment, in: site.configuration.timeZone)
  }

  /// As `19:05`.
  func time(_ moment: Int64) -> String { String(localTime(moment).isoMinute.suffix(5)) }

  /// Whole days as people count them: over midnights.
  func days(since moment: Int64) -> Int {
    let offset = { (at: Int64) in at + Int64(localTime(at).zoneOffset) }
    return Int((offset(now) / 86_400) - (offset(moment) / 86_400))
  }
}
