// Reads earlier mails again with what is known now, and finds those that would be read otherwise.

internal import Foundation
package import IntakeModel
package import PlanStorage
internal import Understanding

/// A mail that would now be read otherwise than it stands in the store.
package struct ReplayedMail: Sendable {
  package var mail: MailSummary
  /// What stands or waits, corrections of coordinators included.
  package var before: [(kind: ItemKind, target: Target)]
  package var now: Reading
  /// Whether a coordinator decided about it, so that what stands is a person's judgement.
  package var wasReviewed: Bool
}

/// Changes nothing: what stands was recorded, and may have been confirmed.
package struct Replay: ~Copyable {
  private let reader: Reader
  private let store: PlanStore
  private let plan: PlanID
  private let timeZone: TimeZone

  package init(_ plan: Plan, configuration: Configuration, store: PlanStore) throws(StorageError) {
    var reader = Reader(plan: plan)
    reader.learning = try LearningLoop.learning(of: plan, configuration: configuration, store: store)
    self.reader = reader
    self.store = store
    self.plan = plan.id
    timeZone = configuration.timeZone
  }

  /// - Parameter since: only mails received on this day or later.
  package func mails(since: CalendarDay?) throws(StorageError) -> [ReplayedMail] {
    let reviewed = Set(try store.examples(plan).map(\.mail))
    var found: [ReplayedMail] = []
    for mail in try store.mails(plan, .all, limit: .max)
    where mail.senderClass == .person {
      if let since, LocalTime(mail.receivedAt, in: timeZone).isoDay < since.isoText { continue }
      guard let text = try store.storedText(of: mail.id), !text.ownText.isEmpty else { continue }
      let reading = reader.read(ReadableMail(text))
      let before = mail.items.filter { $0.state != .rejected }.map { (kind: $0.kind, target: $0.target) }
      let isSame =
        Set(before.map { Self.name($0.kind, $0.target) })
        == Set(reading.items.map { Self.name($0.kind, $0.target) })
      if isSame { continue }
      found.append(
        ReplayedMail(mail: mail, before: before, now: reading, wasReviewed: reviewed.contains(mail.id)))
    }
    return found
  }

  private static func name(_ kind: ItemKind, _ target: Target) -> String {
    "\(kind) \(target.call ?? "") \(target.activity ?? "")"
  }
}
