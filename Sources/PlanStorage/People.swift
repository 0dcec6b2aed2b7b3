// Everything a plan holds on one address, for the person themselves and for coordinators.

package import IntakeModel

/// Everything that a plan holds on an address.
package struct PersonRecord: Sendable, Encodable {
  package struct Mail: Sendable, Encodable {
    package var reference: String
    package var receivedAt: Int64
    package var subject: String
    package var name: String?
    package var messageID: String?
    package var references: [String]
    package var language: String
    package var authentication: String
    package var screening: String
    package var decision: String
    package var decisionReason: String
    package var flags: [String]
    package var isWaiting: Bool
    package var ownText: String
    package var cutText: String
    package var attachments: [String]
    package var items: [Item]
    package var history: [Event]
  }

  package struct Item: Sendable, Encodable {
    package var number: Int
    package var kind: ItemKind
    package var target: Target
    package var quote: String
    package var state: String
    /// Whether it counts in the plan now.
    package var counts: Bool
  }

  package struct Event: Sendable, Encodable {
    package var at: Int64
    package var actor: String
    package var operation: String
    package var detail: [String: String]
  }

  package struct Sent: Sendable, Encodable {
    package var createdAt: Int64
    package var kind: String
    package var state: String
    /// The mail itself, as it was or will be sent.
    package var content: String
  }

  package var plan: String
  package var address: String
  package var name: String?
  package var firstSeenAt: Int64
  package var suppressedAt: Int64?
  package var suppressedBecause: String?
  package var mails: [Mail]
  package var sent: [Sent]
}

extension PlanStore {
  /// Everything the plan holds on an address; nil when it holds nothing.
  /// - Parameter address: as ``MailAddress/identity``.
  package func person(_ address: String, plan: PlanID) throws(StorageError) -> PersonRecord? {
    let found = try database.first(
      """
      SELECT id, name, first_seen_at, suppressed_at, suppressed_because FROM person WHERE plan = ?1 AND address = ?2
      """, [.text(plan.text), .text(address)]
    ) { row in
      (
        id: row.int64(0),
        record: PersonRecord(
          plan: plan.text, address: address, name: row.optionalText(1), firstSeenAt: row.int64(2),
          suppressedAt: row.optionalInt64(3), suppressedBecause: row.optionalText(4), mails: [], sent: [])
      )
    }
    guard let (id, found) = found else { return nil }
    var record = found
    let numbers = try database.rows(
      "SELECT number FROM mail WHERE person_id = ?1 ORDER BY number", [.integer(id)]
    ) { $0.int(0) }
    for number in numbers {
      guard let mail = try mail(number: number, plan: plan) else { continue }
      record.mails.append(try recorded(mail))
    }
    record.sent = try database.rows(
      "SELECT created_at, kind, state, content FROM outbox WHERE plan = ?1 AND recipient = ?2 ORDER BY id",
      [.text(plan.text), .text(address)]
    ) { row in
      PersonRecord.Sent(
        createdAt: row.int64(0), kind: row.text(1), state: row.text(2),
        content: String(decoding: row.blob(3), as: UTF8.self))
    }
    return record
  }

  private func recorded(_ mail: MailDetail) throws(StorageError) -> PersonRecord.Mail {
    let summary = mail.summary
    let standing = Set(try toldItems(of: summary.id).filter(\.stands).map(\.position))
    return PersonRecord.Mail(
      reference: summary.reference, receivedAt: summary.receivedAt, subject: summary.subject, name: summary.fromName,
      messageID: mail.messageID, references: mail.references, language: summary.language,
      authentication: summary.authentication.rawValue, screening: summary.screeningWords,
      decision: summary.decision.rawValue, decisionReason: summary.decisionReason,
      flags: summary.flags.map(\.rawValue), isWaiting: summary.waitingSince != nil, ownText: mail.ownText,
      cutText: mail.cutText,
      attachments: mail.attachments.map { $0.name ?? $0.type },
      items: summary.items.map { item in
        PersonRecord.Item(
          number: item.position, kind: item.kind, target: item.target, quote: item.quote, state: item.state.rawValue,
          counts: standing.contains(item.position))
      },
      history: mail.history.map {
        PersonRecord.Event(at: $0.at, actor: $0.actor, operation: $0.operation, detail: $0.detail)
      })
  }
}
