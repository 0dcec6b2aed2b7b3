// Answers to our own mails: what they change in what a mail said, with its history.

package import IntakeModel

/// One change that a person asks for by answering a mail of ours. Positions are those of the answered mail's items.
package enum ItemChange: Sendable, Equatable {
  /// It no longer holds.
  case takeBack(position: Int)
  /// It was not meant so: it counts no more, and waits for a coordinator with its mail.
  case dispute(position: Int)
  case correct(position: Int, kind: ItemKind, target: Target)

  package var position: Int {
    switch self {
    case .takeBack(let position), .dispute(let position), .correct(let position, _, _): position
    }
  }
}

/// An item of a mail that its sender was told of, and whether it counts now.
package struct ToldItem: Sendable, Equatable {
  package var position: Int
  package var kind: ItemKind
  package var target: Target
  package var stands: Bool

  package init(position: Int, kind: ItemKind, target: Target, stands: Bool) {
    self.position = position
    self.kind = kind
    self.target = target
    self.stands = stands
  }
}

extension PlanStore {
  /// Who did what the sender's own answer did, in the history.
  package static let senderActor = "afzender"

  /// The items of a mail that its sender was told of: those that count or once counted.
  package func toldItems(of mail: MailID) throws(StorageError) -> [ToldItem] {
    try database.rows(
      """
      SELECT position, kind, call, activity,
        EXISTS (SELECT 1 FROM contribution c WHERE c.item_id = item.id AND c.ended_at IS NULL)
      FROM item WHERE mail_id = ?1 AND EXISTS (SELECT 1 FROM contribution c WHERE c.item_id = item.id)
      ORDER BY position
      """, [.integer(mail.rawValue)]
    ) { row in
      ToldItem(
        position: row.int(0), kind: ItemKind(rawValue: row.text(1)) ?? .reaction,
        target: Target(call: row.optionalText(2), activity: row.optionalText(3)), stands: row.flag(4))
    }
  }

  /// What now counts of a mail, by what it counts for: an item that was split, or of which a part was withdrawn, stands
  /// for each part. Two items that have become one, as after a merge, are told once.
  package func standingItems(of mail: MailID) throws(StorageError) -> [ToldItem] {
    try database.rows(
      """
      SELECT min(i.position) AS position, i.kind, c.call, c.activity
      FROM item i JOIN contribution c ON c.item_id = i.id AND c.ended_at IS NULL
      WHERE i.mail_id = ?1 GROUP BY i.kind, c.call, c.activity ORDER BY min(i.position), c.call, c.activity
      """, [.integer(mail.rawValue)]
    ) { row in
      ToldItem(
        position: row.int(0), kind: ItemKind(rawValue: row.text(1)) ?? .reaction,
        target: Target(call: row.optionalText(2), activity: row.optionalText(3)), stands: true)
    }
  }

  /// A mail as lists show it, by its row.
  package func mail(_ id: MailID, plan: PlanID) throws(StorageError) -> MailSummary? {
    let number = try database.first(
      "SELECT number FROM mail WHERE id = ?1 AND plan = ?2", [.integer(id.rawValue), .text(plan.text)]
    ) { $0.int(0) }
    guard let number else { return nil }
    return try mail(number: number, plan: plan)?.summary
  }

  /// The mail of that number, when it came from this address.
  package func mail(number: Int, from address: String, plan: PlanID) throws(StorageError) -> MailID? {
    try database.first(
      "SELECT id FROM mail WHERE plan = ?1 AND number = ?2 AND from_address = ?3",
      [.text(plan.text), .int(number), .text(address)]
    ) { MailID($0.int64(0)) }
  }

  /// Carries out what the answer `reference` asks of a mail; belongs in the transaction that records that answer.
  package func apply(_ changes: [ItemChange], to mail: MailSummary, by reference: String, now: Int64)
    throws(StorageError)
  {
    guard let person = try person(of: mail.id) else { return }
    for change in changes {
      guard let row = try itemRow(change.position, of: mail.id) else { continue }
      let old = mail.items.first { $0.position == change.position }
      var detail = ["item": String(change.position), "by": reference, "from_kind": old?.kind.rawValue ?? ""]
      detail["from_call"] = old?.target.call
      detail["from_activity"] = old?.target.activity
      switch change {
      case .takeBack:
        try takeBack(row, of: person, now: now)
        try note("take-back", detail, mail: mail, now: now)
      case .dispute:
        try endContribution(item: row, because: "niet zo bedoeld", actor: Self.senderActor, now: now)
        try setState(.waiting, of: row)
        try wait(
          mail.id, because: "de afzender schrijft dat punt \(change.position) niet klopt: zie \(reference)", now: now)
        try note("dispute", detail, mail: mail, now: now)
      case .correct(_, let kind, let target):
        try recordItem(
          change.position, kind: kind, target: target, of: mail, by: person, actor: Self.senderActor, now: now)
        detail["kind"] = kind.rawValue
        detail["call"] = target.call
        detail["activity"] = target.activity
        try note("correct", detail, mail: mail, now: now)
      }
    }
    let changed = changes.map(\.position)
    // A mail that waits for another reason goes on waiting.
    if mail.items.contains(where: { $0.state == .waiting && changed.contains($0.position) }) {
      try closeIfNothingWaits(mail.id)
    }
  }

  /// Lets nothing of a mail wait any more, since its sender took it back; part of the transaction of that answer.
  package func closeWaiting(_ mail: MailID, plan: PlanID, by reference: String, now: Int64) throws(StorageError) {
    let summary = try self.mail(mail, plan: plan)
    guard let summary, summary.waitingSince != nil else { return }
    for item in summary.items where item.state == .waiting { try rejectItem(item.position, of: mail) }
    try closeIfNothingWaits(mail)
    try note("close", ["by": reference], mail: summary, now: now)
  }

  /// The mails of the person who sent this one that wait.
  package func waitingMails(ofSenderOf mail: MailID) throws(StorageError) -> [MailID] {
    try database.rows(
      """
      SELECT id FROM mail WHERE waiting_since IS NOT NULL
        AND person_id = (SELECT person_id FROM mail WHERE id = ?1) ORDER BY id
      """, [.integer(mail.rawValue)]
    ) { MailID($0.int64(0)) }
  }

  /// Ends an item's contribution, and with it every other by which the person says the very same: support is counted
  /// once for a person, and must not stand on because it was said twice.
  private func takeBack(_ item: Int64, of person: Int64, now: Int64) throws(StorageError) {
    let same = try database.rows(
      """
      SELECT o.item_id FROM contribution c JOIN contribution o ON o.id = c.id OR (
        o.person_id = c.person_id AND o.kind = c.kind AND o.kind IN ('support', 'volunteer')
        AND o.call IS c.call AND o.activity IS c.activity AND o.ended_at IS NULL)
      WHERE c.item_id = ?1 AND c.person_id = ?2 AND c.ended_at IS NULL ORDER BY o.id
      """, [.integer(item), .integer(person)]
    ) { $0.int64(0) }
    for row in same {
      try endContribution(item: row, because: "ingetrokken", actor: Self.senderActor, now: now)
      try setState(.rejected, of: row)
    }
    // One that was in doubt, and did not count, is gone too.
    if same.isEmpty { try setState(.rejected, of: item) }
  }

  func setState(_ state: StoredItem.State, of item: Int64) throws(StorageError) {
    try database.run("UPDATE item SET state = ?2 WHERE id = ?1", [.integer(item), .text(state.rawValue)])
  }

  private func wait(_ mail: MailID, because: String, now: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE mail SET waiting_since = coalesce(waiting_since, ?2), decision = 'queue', decision_reason = ?3
      WHERE id = ?1
      """, [.integer(mail.rawValue), .integer(now), .text(because)])
    try database.run(
      "UPDATE ledger SET class = 'waiting' WHERE mail_id = ?1 AND class <> 'duplicate'", [.integer(mail.rawValue)])
  }

  private func note(_ operation: String, _ detail: [String: String], mail: MailSummary, now: Int64)
    throws(StorageError)
  {
    try database.run(
      "INSERT INTO history (plan, mail_id, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .text(mail.plan.text), .integer(mail.id.rawValue), .integer(now), .text(Self.senderActor), .text(operation),
        .text(try json(detail)),
      ])
  }
}
