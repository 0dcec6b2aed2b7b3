// The words of searching, of how it goes, and of people's data, in the shape that each language fills.

internal import IntakeModel

/// Searching.
struct SearchWords: Sendable {
  let title: String
  let label: String
  let button: String
  let nothing: String
  let mails: String
  let newestOnly: @Sendable (_ count: Int) -> String
  let inPlan: String
}

/// How it goes.
struct HealthWords: Sendable {
  let title: String
  let accounting: String
  let noAccounting: String
  let closes: String
  let doesNotClose: String
  let seen: String
  let difference: String
  let what: String
  let count: String
  let sending: String
  let breakerOpen: String
  let held: String
  let relay: String
  let leftInHour: String
  let askedInHour: String
  let later: String
  let suppressed: String
  let blocked: String
  let byDay: String
  let day: String
  let outbox: String
}

/// One person's data.
struct PersonWords: Sendable {
  let title: String
  let link: String
  let since: @Sendable (_ day: String) -> String
  let sent: @Sendable (_ count: Int) -> String
  let mail: String
  let day: String
  let subject: String
  let counts: String
  let export: String
  let erase: String
  let eraseHint: String
  let sure: String
  let erased: String
}

/// The plan.
struct PlanWords: Sendable {
  let published: @Sendable (_ day: String) -> String
  let notPublished: String
  let changes: @Sendable (_ count: Int) -> String
  let state: @Sendable (_ state: ProgressState) -> String
}
