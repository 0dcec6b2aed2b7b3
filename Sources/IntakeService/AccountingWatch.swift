// Watches that mail goes on being handled; tells the configured contact when it does not, and once when it does again.

internal import IntakeModel
internal import MaildirInbox
internal import Outgoing
internal import PlanStorage

/// The watch over one plan's mail. What was told is in the store, so that a restart tells nothing twice.
struct AccountingWatch {
  let settings: IntakeSettings
  let plan: Configuration.PlanSettings
  let store: PlanStore

  static let missing = "mail-missing"
  private static let found = "mail-found"
  private static let stalled = "mail-stalled"
  private static let moving = "mail-moving"

  /// Part of every round, after the mail was handled or could not be.
  /// - Parameter oldest: since when the oldest file lies in `new/`; nil when none does.
  func look(oldest: Int64?, now: Int64) throws(StorageError) {
    let minutes = settings.configuration.brakes.stalledMinutes
    let limit = now - Int64(minutes) * 60
    var isStalled = oldest.map { $0 <= limit } ?? false
    if isStalled { isStalled = try (store.lastHandled(plan.id) ?? 0) <= limit }
    if try store.isLast(Self.stalled, before: Self.moving, plan: plan.id) != isStalled {
      try tell(isStalled ? Self.stalled : Self.moving, isStalled ? .stalled(minutes: minutes) : .recovered, now: now)
    }
    if try store.isLast(Self.missing, before: Self.found, plan: plan.id), try store.openKeys(plan: plan.id).isEmpty {
      try tell(Self.found, .recovered, now: now)
    }
  }

  private func tell(_ event: String, _ cause: AlarmCause, now: Int64) throws(StorageError) {
    try store.transaction { () throws(StorageError) in
      try store.note(event, plan: plan.id, now: now)
      try AlarmBell(settings: settings, plan: plan, store: store).ring(cause, now: now)
    }
  }
}
