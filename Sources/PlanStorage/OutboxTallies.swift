// Counts of the outbox that the brakes ask for with every mail: taken once in a transaction, and kept by what it adds.

internal import IntakeModel

/// What is counted: mails of a plan, in whatever state, by when they were asked for or may go.
struct OutboxTally: Hashable {
  enum Moment: String { case asked = "created_at", grant = "not_before" }

  var plan: PlanID
  var kinds: [MailKind]
  var moment: Moment
  var after: Int64
  var through = Int64.max
  /// No more than these are counted, so that a flood costs each of its mails the same.
  var limit: Int

  func counts(_ entry: OutboxEntry, now: Int64) -> Bool {
    let at = moment == .asked ? now : entry.notBefore
    return entry.plan == plan && kinds.contains(entry.kind) && at > after && at <= through
  }
}

extension PlanStore {
  /// How many there are now. In a transaction they are looked up once: a backlog would else count the outbox anew for
  /// each of its mails.
  func count(_ tally: OutboxTally) throws(StorageError) -> Int {
    if let known = tallies[tally] { return known }
    // SQLite may take an index that holds every column and searches by the plan alone.
    let index = tally.moment == .asked ? "outbox_by_time" : "outbox_by_grant"
    let column = tally.moment.rawValue
    let count = try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM outbox INDEXED BY \(index) WHERE plan = ?1 AND kind IN (\(Self.list(tally.kinds)))
          AND \(column) > ?2 AND \(column) <= ?3 LIMIT ?4)
      """, [.text(tally.plan.text), .integer(tally.after), .integer(tally.through), .int(tally.limit)])
    if database.isInTransaction { tallies[tally] = count }
    return count
  }

  /// The same for those to one domain, which few mails of a backlog have in common.
  func count(_ tally: OutboxTally, toDomain domain: String) throws(StorageError) -> Int {
    try database.count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM outbox INDEXED BY outbox_by_domain WHERE plan = ?1 AND kind IN (\(Self.list(tally.kinds)))
          AND substr(recipient, instr(recipient, '@') + 1) = ?5 AND not_before > ?2 AND not_before <= ?3 LIMIT ?4)
      """,
      [
        .text(tally.plan.text), .integer(tally.after), .integer(tally.through), .int(tally.limit), .text(domain),
      ])
  }

  /// Keeps the counts of this transaction right when it puts a mail into the outbox.
  func tally(_ entry: OutboxEntry, now: Int64) {
    for (tally, count) in tallies where tally.counts(entry, now: now) { tallies[tally] = min(count + 1, tally.limit) }
  }

  private static func list(_ kinds: [MailKind]) -> String { kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ") }
}
