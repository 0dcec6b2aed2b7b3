// What was said on paper, on the phone or at a stall: numbered and counted as a mail is.

package import IntakeModel

/// How something reached the plan other than by mail. The raw values stand in the store.
package enum EntrySource: String, Sendable, Codable, CaseIterable {
  case paper, phone, conversation

  /// As the reason of what is entered tells it.
  package var words: String {
    switch self {
    case .paper: "op papier"
    case .phone: "aan de telefoon"
    case .conversation: "in een gesprek"
    }
  }
}

/// A contribution that a coordinator enters.
package struct EnteredContribution: Sendable, Equatable {
  package var source: EntrySource
  /// Where, as "market stall, 3 May".
  package var place: String
  package var name: String?
  /// By which the person is counted once; nil counts them as somebody of whom nothing else is known.
  package var address: MailAddress?
  package var language: String
  /// What they said.
  package var words: String
  package var parts: [ItemPart]

  package init(
    source: EntrySource, place: String, name: String?, address: MailAddress?, language: String, words: String,
    parts: [ItemPart]
  ) {
    self.source = source
    self.place = place
    self.name = name
    self.address = address
    self.language = language
    self.words = words
    self.parts = parts
  }
}

extension PlanStore {
  /// Enters a contribution under the plan's next number, and records its parts in the coordinator's name.
  /// - Parameters:
  ///   - identity: by which the person is known when there is no address; never one that mail could go to.
  ///   - hash: 32 bytes that no other mail has.
  /// - Returns: the mail as it stands then; undoing its newest decision leaves it waiting with its parts.
  package func enter(
    _ entry: EnteredContribution, identity: String, hash: [UInt8], plan: PlanID, actor: String, now: Int64
  ) throws(StorageError) -> ReviewOutcome {
    try transaction { () throws(StorageError) in
      let reason = ScreeningReason(rule: nil, words: "ingevoerd door een coördinator: \(entry.source.words)")
      let items = entry.parts.map { part in
        Item(
          kind: part.kind, target: part.target, confidence: 1, isRecorded: false,
          evidence: entry.words.isEmpty ? [] : [0..<entry.words.utf8.count], quote: entry.words)
      }
      let recorded = try record(
        MailRecord(
          plan: plan, fromAddress: entry.address?.identity ?? identity, fromName: entry.name, subject: entry.place,
          messageID: nil, references: [], sentAt: nil, receivedAt: now, byteCount: Int64(entry.words.utf8.count),
          contentHash: hash, decodedHash: hash, cutText: "", attachments: [], defects: [],
          screening: Screening(
            senderClass: .person, reason: reason, authentication: .none, mayReply: false, replyReason: reason),
          reading: Reading(
            language: entry.language, ownText: entry.words, items: items, decision: .queue,
            decisionReason: reason.words)), now: now)
      try database.run(
        """
        INSERT INTO history (plan, mail_id, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, ?4, 'enter', ?5)
        """,
        [
          .text(plan.text), .integer(recorded.id.rawValue), .integer(now), .text(actor),
          .text(try json(["source": entry.source.rawValue, "place": entry.place])),
        ])
      return try review(.accept(positions: nil), number: recorded.number, plan: plan, actor: actor, now: now)
    }
  }
}
