// What a coordinator decides about a mail, each decision one transaction with its actor, time and reason.

package import IntakeModel

/// Why a decision could not be carried out; nothing was changed then.
package enum ReviewRefusal: Sendable, Equatable {
  case noSuchMail
  /// The mail does not wait (any more): somebody may have been first.
  case notWaiting
  case noSuchItem(position: Int)
  /// There is no item that could be accepted.
  case nothingToAccept
  /// The mail has no sender that can be counted.
  case noSender
}

/// How a decision ended.
package enum ReviewOutcome: Sendable {
  /// The mail as it stands now.
  case done(MailDetail)
  case refused(ReviewRefusal)
}

/// A decision on a mail that waits.
package enum Review: Sendable, Equatable {
  /// Records every item that waits, or only those at these positions; then the mail no longer waits.
  case accept(positions: [Int]?)
  /// Reads an item as something else and records it so; the mail goes on waiting while other items do.
  case change(position: Int, kind: ItemKind, target: Target)
  /// Adds an item that was not found, and records it.
  case add(kind: ItemKind, target: Target, quote: String)
  /// Records nothing of what waits, with the reason.
  case reject(because: String)
}

extension PlanStore {
  /// Carries out a decision; the caller may add what follows from it to the same transaction.
  package func review(_ decision: Review, number: Int, plan: PlanID, actor: String, now: Int64) throws(StorageError)
    -> ReviewOutcome
  {
    try database.transaction { () throws(StorageError) in
      guard let mail = try mail(number: number, plan: plan) else { return .refused(.noSuchMail) }
      let person = try person(of: mail.summary.id)
      if let refusal = Self.refusal(of: decision, mail: mail.summary, hasSender: person != nil) {
        return .refused(refusal)
      }
      try apply(decision, to: mail.summary, person: person, actor: actor, now: now)
      try log(decision, mail: mail.summary, actor: actor, now: now)
      return .done(try self.mail(number: number, plan: plan) ?? mail)
    }
  }

  private static func refusal(of decision: Review, mail: MailSummary, hasSender: Bool) -> ReviewRefusal? {
    let waiting = mail.items.filter { $0.state == .waiting }.map(\.position)
    switch decision {
    case .accept(let positions):
      guard mail.waitingSince != nil else { return .notWaiting }
      let chosen = positions ?? waiting
      if let unknown = chosen.first(where: { !waiting.contains($0) }) { return .noSuchItem(position: unknown) }
      if chosen.isEmpty { return .nothingToAccept }
    case .change(let position, _, _):
      if !mail.items.contains(where: { $0.position == position }) { return .noSuchItem(position: position) }
    case .add: break
    case .reject: return mail.waitingSince == nil ? .notWaiting : nil
    }
    return hasSender ? nil : .noSender
  }

  private func apply(
    _ decision: Review, to mail: MailSummary, person: Int64?, actor: String, now: Int64
  ) throws(StorageError) {
    let waiting = mail.items.filter { $0.state == .waiting }.map(\.position)
    switch decision {
    case .accept(let positions):
      let chosen = positions ?? waiting
      for item in mail.items where chosen.contains(item.position) {
        try recordItem(
          item.position, kind: item.kind, target: item.target, of: mail, by: person, actor: actor, now: now)
      }
      for position in waiting where !chosen.contains(position) { try rejectItem(position, of: mail.id) }
    case .change(let position, let kind, let target):
      try recordItem(position, kind: kind, target: target, of: mail, by: person, actor: actor, now: now)
    case .add(let kind, let target, let quote):
      let position = (mail.items.map(\.position).max() ?? 0) + 1
      let item = Item(kind: kind, target: target, confidence: 1, isRecorded: false, quote: quote)
      _ = try insert(item, mail: mail.id, position: position)
      try recordItem(position, kind: kind, target: target, of: mail, by: person, actor: actor, now: now)
    case .reject:
      for position in waiting { try rejectItem(position, of: mail.id) }
    }
    try closeIfNothingWaits(mail.id)
  }

  func recordItem(
    _ position: Int, kind: ItemKind, target: Target, of mail: MailSummary, by person: Int64?, actor: String, now: Int64
  ) throws(StorageError) {
    let row = try database.first(
      "SELECT id FROM item WHERE mail_id = ?1 AND position = ?2", [.integer(mail.id.rawValue), .int(position)]
    ) { $0.int64(0) }
    guard let row, let person else { return }
    try endContribution(item: row, because: "anders gelezen", actor: actor, now: now)
    try database.run(
      "UPDATE item SET state = 'recorded', kind = ?2, call = ?3, activity = ?4 WHERE id = ?1",
      [.integer(row), .text(kind.rawValue), .call(target), .activity(target)])
    try contribute(
      item: row, kind: kind, target: target, person: person, plan: mail.plan,
      isVerified: mail.authentication == .passed, actor: actor, now: now)
  }

  func rejectItem(_ position: Int, of mail: MailID) throws(StorageError) {
    try database.run(
      "UPDATE item SET state = 'rejected' WHERE mail_id = ?1 AND position = ?2 AND state = 'waiting'",
      [.integer(mail.rawValue), .int(position)])
  }

  /// A mail of which nothing waits any more is recorded or closed, whatever it was before. Only its own file is: the
  /// duplicates that point to it stay duplicates.
  func closeIfNothingWaits(_ mail: MailID) throws(StorageError) {
    let waiting = try database.count(
      "SELECT count(*) FROM item WHERE mail_id = ?1 AND state = 'waiting'", [.integer(mail.rawValue)])
    guard waiting == 0 else { return }
    try database.run("UPDATE mail SET waiting_since = NULL WHERE id = ?1", [.integer(mail.rawValue)])
    try database.run(
      """
      UPDATE ledger SET class = CASE
        WHEN EXISTS (SELECT 1 FROM item WHERE mail_id = ?1 AND state = 'recorded') THEN 'recorded' ELSE 'closed' END
      WHERE mail_id = ?1 AND class <> 'duplicate'
      """, [.integer(mail.rawValue)])
  }

  func person(of mail: MailID) throws(StorageError) -> Int64? {
    try database.first("SELECT person_id FROM mail WHERE id = ?1", [.integer(mail.rawValue)]) {
      $0.optionalInt64(0)
    } ?? nil
  }

  private func log(_ decision: Review, mail: MailSummary, actor: String, now: Int64) throws(StorageError) {
    let operation: String
    var detail: [String: String] = [:]
    switch decision {
    case .accept(let positions):
      operation = "accept"
      if let positions { detail["items"] = positions.map(String.init).joined(separator: ",") }
    case .change(let position, let kind, let target):
      operation = "change"
      let old = mail.items.first { $0.position == position }
      detail = ["item": String(position), "kind": kind.rawValue, "from_kind": old?.kind.rawValue ?? ""]
      detail["call"] = target.call
      detail["activity"] = target.activity
      detail["from_call"] = old?.target.call
      detail["from_activity"] = old?.target.activity
    case .add(let kind, let target, _):
      operation = "add"
      detail["kind"] = kind.rawValue
      detail["call"] = target.call
      detail["activity"] = target.activity
    case .reject(let because):
      operation = "reject"
      detail["because"] = because
    }
    try database.run(
      "INSERT INTO history (plan, mail_id, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .text(mail.plan.text), .integer(mail.id.rawValue), .integer(now), .text(actor), .text(operation),
        .text(try json(detail)),
      ])
  }
}
