// Tells the configured contact at once what cannot wait for the next look into the queue.

internal import IntakeModel
internal import Outgoing
internal import PlanStorage

/// Puts alarms of one plan into the outbox. They leave also while replies are held, and have a brake of their own.
struct AlarmBell {
  let settings: IntakeSettings
  let plan: Configuration.PlanSettings
  let store: PlanStore

  /// Part of the transaction that records the cause. Without `alarm_address`, or over the hour's limit, the event in
  /// the store is all that tells.
  func ring(_ cause: AlarmCause, mail: MailID? = nil, now: Int64) throws(StorageError) {
    let configuration = settings.configuration
    guard let recipient = configuration.alarmAddress else { return }
    let limit = configuration.brakes.alarmsPerHour
    let earlier = try store.asked([.alarm], plan: plan.id, after: now - 3_600, limit: limit)
    guard earlier < limit else { return try store.note("alarm-not-sent", plan: plan.id, mail: mail, now: now) }
    let alarm = AlarmMail(cause, isLastOfHour: earlier + 1 == limit)
    try store.put(
      .alarm, to: recipient, language: language(of: recipient), from: plan, about: mail, configuration: configuration,
      now: now, compose: alarm.compose)
  }

  private func language(of recipient: MailAddress) -> String {
    settings.configuration.coordinators.first { $0.address.identity == recipient.identity }?.language ?? "nl"
  }
}
