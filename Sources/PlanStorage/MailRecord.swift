// Recording a mail with its items and what they change in the plan.

package import IntakeModel

/// Everything that is kept of a mail.
package struct MailRecord: Sendable {
  package var plan: PlanID
  package var fromAddress: String?
  package var fromName: String?
  package var subject: String
  package var messageID: String?
  package var references: [String]
  /// The Date field, seconds since 1970 UTC; never trusted.
  package var sentAt: Int64?
  package var receivedAt: Int64
  package var byteCount: Int64
  package var contentHash: [UInt8]
  package var decodedHash: [UInt8]
  package var cutText: String
  /// Where in ``cutText``, in Unicode scalars, what was quoted begins; after the signature.
  package var quotedAt: Int
  package var attachments: [Attachment]
  package var defects: [String]
  package var screening: Screening
  package var reading: Reading
  /// The mail of theirs whose confirmation they answer, when our token proves it and only that mail is meant.
  package var answers: MailID?

  package init(
    plan: PlanID, fromAddress: String?, fromName: String?, subject: String, messageID: String?, references: [String],
    sentAt: Int64?, receivedAt: Int64, byteCount: Int64, contentHash: [UInt8], decodedHash: [UInt8], cutText: String,
    quotedAt: Int = 0, attachments: [Attachment], defects: [String], screening: Screening, reading: Reading,
    answers: MailID? = nil
  ) {
    self.plan = plan
    self.fromAddress = fromAddress
    self.fromName = fromName
    self.subject = subject
    self.messageID = messageID
    self.references = references
    self.sentAt = sentAt
    self.receivedAt = receivedAt
    self.byteCount = byteCount
    self.contentHash = contentHash
    self.decodedHash = decodedHash
    self.cutText = cutText
    self.quotedAt = quotedAt
    self.attachments = attachments
    self.defects = defects
    self.screening = screening
    self.reading = reading
    self.answers = answers
  }
}

/// A mail that was recorded: its row and its number within the plan.
package struct RecordedMail: Sendable, Equatable {
  package var id: MailID
  package var number: Int
}

/// An attachment as the store keeps it.
package struct StoredAttachment: Sendable, Codable, Equatable {
  package var name: String?
  package var type: String
  package var bytes: Int
}

extension PlanStore {
  /// Records a mail, its person and its items; recorded items become contributions and changes of the plan.
  /// Without a sender nothing can count, and every item waits. Belongs inside ``transaction(_:)`` together with the
  /// ledger and the outbox.
  package func record(_ mail: MailRecord, now: Int64) throws(StorageError) -> RecordedMail {
    let number = try takeNumber(plan: mail.plan)
    var person: Int64?
    if let address = mail.fromAddress {
      person = try personID(plan: mail.plan, address: address, name: mail.fromName, now: now)
    }
    let id = MailID(try insertRow(of: mail, number: number, person: person, now: now))
    mailsToIndex.append(id.rawValue)
    for (index, var item) in mail.reading.items.enumerated() {
      item.isRecorded = item.isRecorded && person != nil
      let row = try insert(item, mail: id, position: index + 1)
      if item.isRecorded, let person {
        try contribute(
          item: row, kind: item.kind, target: item.target, person: person, plan: mail.plan,
          isVerified: mail.screening.authentication == .passed, actor: "gehoord", now: now)
      }
    }
    if !database.isInTransaction { try indexMails() }
    return RecordedMail(id: id, number: number)
  }

  private func insertRow(of mail: MailRecord, number: Int, person: Int64?, now: Int64) throws(StorageError) -> Int64 {
    let attachments = mail.attachments.map { StoredAttachment(name: $0.name, type: $0.type, bytes: $0.byteCount) }
    return try database.insert(
      """
      INSERT INTO mail (plan, number, person_id, from_address, from_name, subject, message_id, references_json, sent_at,
        received_at, byte_count, content_hash, decoded_hash, language, own_text, cut_text, attachments_json,
        defects_json, sender_class, screening_rule, screening_words, authentication, decision, decision_reason,
        flags_json, follow_up, reply_rule, reply_words, waiting_since, answers_mail_id, quoted_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
        ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31)
      """,
      [
        .text(mail.plan.text), .int(number), .optional(person), .optional(mail.fromAddress), .optional(mail.fromName),
        .text(mail.subject), .optional(mail.messageID), .text(JSONText.list(mail.references)), .optional(mail.sentAt),
        .integer(mail.receivedAt), .integer(mail.byteCount), .blob(mail.contentHash), .blob(mail.decodedHash),
        .text(mail.reading.language), .text(mail.reading.ownText), .text(mail.cutText),
        .text(attachments.isEmpty ? "[]" : try json(attachments)),
        .text(JSONText.list(mail.defects)), .text(mail.screening.senderClass.rawValue),
        .optional(mail.screening.reason.rule?.description), .text(mail.screening.reason.words),
        .text(mail.screening.authentication.rawValue), .text(mail.reading.decision.rawValue),
        .text(mail.reading.decisionReason), .text(JSONText.list(mail.reading.flags.map(\.rawValue))),
        .optional(mail.reading.followUp?.rawValue), .optional(mail.screening.replyReason.rule?.description),
        .text(mail.screening.replyReason.words), mail.reading.decision == .queue ? .integer(now) : .null,
        .optional(mail.answers?.rawValue), .int(mail.quotedAt),
      ])
  }

  func insert(_ item: Item, mail: MailID, position: Int) throws(StorageError) -> Int64 {
    try database.insert(
      """
      INSERT INTO item (mail_id, position, kind, call, activity, confidence, quote, evidence_json, reasons_json,
        alternatives_json, state, question)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """,
      [
        .integer(mail.rawValue), .int(position), .text(item.kind.rawValue), .call(item.target),
        .activity(item.target), .real(min(1, max(0, item.confidence))), .text(item.quote),
        .text(JSONText.list(item.evidence)), .text(JSONText.list(item.reasons)),
        .text(JSONText.list(item.alternatives)), .text(item.isRecorded ? "recorded" : "waiting"),
        .optional(item.question.map(Int64.init)),
      ])
  }

  private func takeNumber(plan: PlanID) throws(StorageError) -> Int {
    let number = try database.first(
      "UPDATE plan SET next_number = next_number + 1 WHERE id = ?1 RETURNING next_number - 1", [.text(plan.text)]
    ) { $0.int(0) }
    guard let number else { throw StorageError(refusal: "the store has no plan \(plan.text)") }
    return number
  }

  private func personID(plan: PlanID, address: String, name: String?, now: Int64) throws(StorageError) -> Int64 {
    let id = try database.first(
      """
      INSERT INTO person (plan, address, name, first_seen_at) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (plan, address) DO UPDATE SET name = coalesce(excluded.name, name) RETURNING id
      """, [.text(plan.text), .text(address), .optional(name), .integer(now)]
    ) { $0.int64(0) }
    guard let id else { throw StorageError(refusal: "a person's row was not written") }
    return id
  }
}

extension PlanStore {
  /// Notes why a mail's confirmation is held back, delayed or not sent.
  package func setReply(of mail: MailID, rule: String?, words: String) throws(StorageError) {
    try database.run(
      "UPDATE mail SET reply_rule = ?2, reply_words = ?3 WHERE id = ?1",
      [.integer(mail.rawValue), .optional(rule), .text(words)])
  }
}

extension PlanStore {
  /// The own words of a sender's newest mails, this one first.
  package func lastTexts(ofSenderOf mail: MailID, limit: Int) throws(StorageError) -> [String] {
    try database.rows(
      """
      SELECT own_text FROM mail WHERE person_id = (SELECT person_id FROM mail WHERE id = ?1) AND id <= ?1
      ORDER BY id DESC LIMIT ?2
      """, [.integer(mail.rawValue), .int(limit)]
    ) { $0.text(0) }
  }

  /// Whether an address was ever confirmed, in whatever state that mail of ours is. Of mails whose words are gone by
  /// their term the confirmations are gone, too: who wrote one counts as confirmed.
  package func wasConfirmed(_ recipient: MailAddress, plan: PlanID) throws(StorageError) -> Bool {
    try database.first(
      """
      SELECT 1 FROM outbox WHERE plan = ?1 AND recipient = ?2 AND kind IN ('confirmation', 'summary')
      UNION ALL
      SELECT 1 FROM mail JOIN person ON person.id = mail.person_id
      WHERE person.plan = ?1 AND person.address = ?2 AND mail.erased_at IS NOT NULL
      LIMIT 1
      """, [.text(plan.text), .text(recipient.identity)]
    ) { _ in true } ?? false
  }

  /// Whether the plan has this mail.
  package func has(_ mail: MailID, plan: PlanID) throws(StorageError) -> Bool {
    try database.first("SELECT 1 FROM mail WHERE id = ?1 AND plan = ?2", [.integer(mail.rawValue), .text(plan.text)]) {
      _ in true
    } ?? false
  }

  /// Whether a person asked for no more automatic mail, bounced, or was blocked.
  package func isSuppressed(_ address: String, plan: PlanID) throws(StorageError) -> Bool {
    try database.first(
      "SELECT 1 FROM person WHERE plan = ?1 AND address = ?2 AND suppressed_at IS NOT NULL",
      [.text(plan.text), .text(address)]
    ) { _ in true } ?? false
  }
}
