// Tells the configured contact at once what cannot wait for the next look into the queue.

internal import Digests
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
    guard let recipient = settings.configuration.alarmAddress, let sender = plan.sender else { return }
    let limit = settings.configuration.brakes.alarmsPerHour
    let earlier = try store.asked([.alarm], plan: plan.id, after: now - 3_600, limit: limit)
    guard earlier < limit else { return try store.note("alarm-not-sent", plan: plan.id, mail: mail, now: now) }
    let messageID = MessageID("alarm.\(now).\(hexadecimal(randomBytes(8)))@\(sender.domain)")
    let alarm = AlarmMail(
      cause: cause, plan: plan.id, language: language(of: recipient), isLastOfHour: earlier + 1 == limit,
      senderName: plan.senderName ?? plan.id.text, senderAddress: sender, recipient: recipient, messageID: messageID,
      date: now, zoneOffset: LocalTime(now, in: settings.configuration.timeZone).zoneOffset)
    do {
      let composed = try alarm.compose()
      try store.enqueue(
        OutboxEntry(
          plan: plan.id, mail: mail, kind: .alarm, recipient: recipient, envelopeSender: composed.envelopeSender,
          messageID: messageID, content: composed.bytes, heldBecause: nil, notBefore: now), now: now)
    } catch let error as StorageError {
      throw error
    } catch {
      try store.note("alarm-not-composed", plan: plan.id, mail: mail, now: now)
    }
  }

  private func language(of recipient: MailAddress) -> String {
    settings.configuration.coordinators.first { $0.address.identity == recipient.identity }?.language ?? "nl"
  }
}
