// The accounting that always closes: every file that ever lay in new/ is in exactly one class.

package import Foundation
internal import IntakeModel
internal import MaildirInbox
package import PlanStorage

/// The books of one plan.
package struct Accounting: Sendable, Encodable {
  /// The files that were first seen on one day.
  package struct Day: Sendable, Encodable, Equatable {
    /// `YYYY-MM-DD` in the time zone of the plans.
    package let day: String
    package fileprivate(set) var seen = 0
    package fileprivate(set) var classes: [String: Int] = [:]
    /// As that of the whole.
    package fileprivate(set) var difference = 0
  }

  package let plan: String
  /// Files that ever lay in `new/`, or appeared in `cur/` by another's hand.
  package let seen: Int
  /// By ``AccountClass``; `open` holds also what lies in `new/` and was not claimed yet.
  package let classes: [String: Int]
  /// Files that were claimed and are neither handled nor there any more. Always 0 unless another hand took mail away.
  package let difference: Int
  /// The newest first; nil where they were not asked for.
  package let days: [Day]?

  /// - Parameter byDay: how many days are told one by one, with now and the time zone; days without a file are left out.
  package init(
    _ settings: Configuration.PlanSettings, store: PlanStore, byDay: (days: Int, now: Int64, zone: TimeZone)? = nil
  ) throws {
    plan = settings.id.text
    var maildir = try Maildir(path: settings.maildir)
    let counts = try store.accounts(plan: settings.id)
    let lying = try maildir.newMail(limit: .max).mail
    var unclaimed = 0
    for file in lying where try !store.knows(key: file.key, plan: settings.id) { unclaimed += 1 }
    var present = Set(lying.map(\.key))
    let open = try store.openFiles(plan: settings.id)
    if !open.isEmpty { present.formUnion(try maildir.currentMail(limit: .max) { _ in false }.mail.map(\.key)) }
    let missing = open.filter { !present.contains($0.key) }
    difference = missing.count
    var byName = Dictionary(uniqueKeysWithValues: AccountClass.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
    byName[AccountClass.open.rawValue, default: 0] += unclaimed
    classes = byName
    seen = byName.values.reduce(0, +)
    days = try byDay.map { days, now, zone in
      try Self.days(
        try store.accounts(plan: settings.id, since: Self.midnight(days - 1, before: now, in: zone)),
        missing: missing.map { $0.seenAt }, unclaimed: unclaimed, now: now, zone: zone)
    }
  }

  private static func midnight(_ days: Int, before now: Int64, in zone: TimeZone) -> Int64 {
    LocalTime.start(of: LocalTime(now - Int64(days) * 86_400, in: zone).date, in: zone)
  }

  /// What was not claimed yet counts to today.
  private static func days(
    _ spans: [(from: Int64, in: AccountClass, files: Int)], missing: [Int64], unclaimed: Int, now: Int64,
    zone: TimeZone
  ) throws -> [Day] {
    var days: [String: Day] = [:]
    func count(_ accountClass: AccountClass, _ files: Int, at moment: Int64) {
      guard files > 0 else { return }
      let name = LocalTime(moment, in: zone).isoDay
      var day = days[name] ?? Day(day: name)
      day.seen += files
      day.classes[accountClass.rawValue, default: 0] += files
      days[name] = day
    }
    for span in spans { count(span.in, span.files, at: span.from) }
    count(.open, unclaimed, at: now)
    for moment in missing { days[LocalTime(moment, in: zone).isoDay]?.difference += 1 }
    return days.values.sorted { $0.day > $1.day }
  }
}
