// The accounting that always closes: every file that ever lay in new/ is in exactly one class.

internal import IntakeModel
internal import MaildirInbox
package import PlanStorage

/// The books of one plan.
package struct Accounting: Sendable, Encodable {
  package let plan: String
  /// Files that ever lay in `new/`, or appeared in `cur/` by another's hand.
  package let seen: Int
  /// By ``AccountClass``; `open` holds also what lies in `new/` and was not claimed yet.
  package let classes: [String: Int]
  /// Files that were claimed and are neither handled nor there any more. Always 0 unless another hand took mail away.
  package let difference: Int

  package init(_ settings: Configuration.PlanSettings, store: PlanStore) throws {
    plan = settings.id.text
    var maildir = try Maildir(path: settings.maildir)
    let counts = try store.accounts(plan: settings.id)
    let lying = try maildir.newMail(limit: .max).mail
    var unclaimed = 0
    for file in lying where try !store.knows(key: file.key, plan: settings.id) { unclaimed += 1 }
    var present = Set(lying.map(\.key))
    let open = try store.openKeys(plan: settings.id)
    if !open.isEmpty { present.formUnion(try maildir.currentMail(limit: .max) { _ in false }.mail.map(\.key)) }
    difference = open.filter { !present.contains($0) }.count
    var byName = Dictionary(uniqueKeysWithValues: AccountClass.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
    byName[AccountClass.open.rawValue, default: 0] += unclaimed
    classes = byName
    seen = byName.values.reduce(0, +)
  }
}
