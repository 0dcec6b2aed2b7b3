// Mails to people about what they support, or with a question: to whom, once each, and what an answer is about.

package import IntakeModel

/// Somebody to be written to.
package struct NoticeRecipient: Sendable, Equatable {
  package var person: Int64
  package var address: String
  package var name: String?
  /// Of their newest mail that gives what they are written about; an answer of theirs is bound to it.
  package var mail: MailID
  package var reference: String
  package var language: String
  /// What they are written about, and the version that they gave it to.
  package var targets: [Target]
  package var version: Int

  package init(
    person: Int64, address: String, name: String?, mail: MailID, reference: String, language: String,
    targets: [Target], version: Int
  ) {
    self.person = person
    self.address = address
    self.name = name
    self.mail = mail
    self.reference = reference
    self.language = language
    self.targets = targets
    self.version = version
  }
}

/// A mail that somebody was sent, when they answer it.
package struct Notice: Sendable, Equatable {
  /// What it told of, numbered from 1.
  package var targets: [Target]
  /// The question it put.
  package var question: QuestionID?
}

/// A mail about changes that was taken back before it left.
package struct UnsentNotice: Sendable {
  package var targets: [Target]
  /// The row of the text before those changes.
  package var base: Int64
}

extension PlanStore {
  /// Who supports what a text changed in meaning and has not been told: only people that a mail of ours has reached
  /// before, and none who wants no mail.
  package func supportersToTell(of text: Int64, plan: PlanID) throws(StorageError) -> [NoticeRecipient] {
    try recipients(
      """
      c.kind = 'support' AND c.outdated_by = ?2
      AND NOT EXISTS (SELECT 1 FROM plan_notice n WHERE n.person_id = c.person_id AND n.text_id = ?2)
      """, [.text(plan.text), .integer(text)])
  }

  /// Who offered to help with a call or what lies under it, and was not asked this question.
  package func peopleToAsk(_ question: QuestionID, plan: PlanID) throws(StorageError) -> [NoticeRecipient] {
    try recipients(
      """
      c.kind = 'volunteer' AND c.call = ?2 AND coalesce(c.offer, 'offered') <> 'declined'
      AND NOT EXISTS (
        SELECT 1 FROM plan_notice n WHERE n.person_id = c.person_id AND n.call = ?2 AND n.question = ?3)
      """, [.text(plan.text), .text(question.call), .int(question.number)])
  }

  func recipients(_ condition: String, _ values: [SQLValue]) throws(StorageError) -> [NoticeRecipient] {
    let rows = try database.rows(
      """
      SELECT c.person_id, p.address, p.name, m.id, q.code || '-' || m.number, m.language, c.call, c.activity,
        coalesce((SELECT max(number) FROM plan_version v WHERE v.plan = ?1 AND v.text_id <= c.text_id), 1)
      FROM contribution c JOIN person p ON p.id = c.person_id JOIN item i ON i.id = c.item_id
        JOIN mail m ON m.id = i.mail_id JOIN plan q ON q.id = c.plan
      WHERE c.plan = ?1 AND c.ended_at IS NULL AND p.suppressed_at IS NULL AND m.from_address IS NOT NULL
        AND EXISTS (
          SELECT 1 FROM outbox o WHERE o.plan = ?1 AND o.recipient = p.address
            AND o.kind IN ('confirmation', 'summary') AND o.state IN ('sent', 'pending', 'held'))
        AND \(condition)
      ORDER BY c.person_id, c.id DESC
      """, values
    ) { row in
      NoticeRecipient(
        person: row.int64(0), address: row.text(1), name: row.optionalText(2), mail: MailID(row.int64(3)),
        reference: row.text(4), language: row.text(5),
        targets: [Target(call: row.optionalText(6), activity: row.optionalText(7))], version: row.int(8))
    }
    var recipients: [NoticeRecipient] = []
    for row in rows {
      if let last = recipients.indices.last, recipients[last].person == row.person {
        if !recipients[last].targets.contains(row.targets[0]) { recipients[last].targets += row.targets }
      } else {
        recipients.append(row)
      }
    }
    return recipients
  }

  /// Takes back the mails about changes that have not left yet, to somebody who is about to get another one; those
  /// only of which the person still supports everything, in the same place.
  /// - Returns: what they would have told, the oldest first.
  package func takeUnsentNotices(to person: Int64, plan: PlanID, now: Int64) throws(StorageError) -> [UnsentNotice] {
    let rows = try database.rows(
      """
      SELECT o.id, n.targets_json, n.base_id FROM plan_notice n JOIN person p ON p.id = n.person_id
        JOIN outbox o ON o.plan = n.plan AND o.recipient = p.address AND o.kind = 'notice' AND o.created_at = n.at
      WHERE n.person_id = ?1 AND n.plan = ?2 AND n.base_id IS NOT NULL AND o.state IN ('held', 'pending') ORDER BY n.id
      """, [.integer(person), .text(plan.text)]
    ) { (mail: $0.int64(0), targets: $0.text(1), base: $0.int64(2)) }
    var notices: [UnsentNotice] = []
    for row in rows {
      let targets = try decoded([Target].self, from: row.targets)
      guard try isOutdated(targets, of: person) else { continue }
      try database.run(
        "UPDATE outbox SET state = 'dropped', ended_at = ?2, because = 'er kwam een verandering bij' WHERE id = ?1",
        [.integer(row.mail), .integer(now)])
      notices.append(UnsentNotice(targets: targets, base: row.base))
    }
    return notices
  }

  /// Whether somebody supports all of these as they were before their meaning changed.
  private func isOutdated(_ targets: [Target], of person: Int64) throws(StorageError) -> Bool {
    for target in targets {
      let rows = try database.count(
        """
        SELECT count(*) FROM contribution WHERE person_id = ?1 AND kind = 'support' AND call IS ?2
          AND activity IS ?3 AND ended_at IS NULL AND outdated_by IS NOT NULL
        """, [.integer(person), .call(target), .activity(target)])
      guard rows > 0 else { return false }
    }
    return true
  }

  /// Lets somebody's support count for the present text, which says again what they supported.
  package func renewSupport(of target: Target, by person: Int64) throws(StorageError) {
    try database.run(
      """
      UPDATE contribution SET outdated_by = NULL
      WHERE person_id = ?1 AND kind = 'support' AND call IS ?2 AND activity IS ?3 AND ended_at IS NULL
      """, [.integer(person), .call(target), .activity(target)])
  }

  /// The plan as a row of its texts has it.
  package func plan(text: Int64) throws(StorageError) -> Plan? {
    let json = try database.first("SELECT json FROM plan_text WHERE id = ?1", [.integer(text)]) { $0.text(0) }
    return try json.map { (json) throws(StorageError) in try decoded(Plan.self, from: json) }
  }

  /// Why the meaning of a call or activity changed after a text, as the last coordinator who gave a reason said.
  package func reason(ofMeaning target: Target, after text: Int64, plan: PlanID) throws(StorageError)
    -> LocalizedText?
  {
    let note = try database.first(
      """
      SELECT note_json FROM plan_change WHERE plan = ?1 AND kind = 'meaning' AND call IS ?2 AND activity IS ?3
        AND text_id > ?4 AND note_json IS NOT NULL ORDER BY id DESC LIMIT 1
      """, [.text(plan.text), .call(target), .activity(target), .integer(text)]
    ) { $0.text(0) }
    return try note.map { (json) throws(StorageError) in try decoded(LocalizedText.self, from: json) }
  }

  /// Notes that somebody is told of a text or asked a question; belongs in the transaction that puts the mail into the
  /// outbox. Each is written to once.
  /// - Parameters:
  ///   - text: that changed what they support.
  ///   - base: what it is compared with.
  /// - Returns: the number that an answer carries.
  package func addNotice(
    to person: Int64, text: Int64?, base: Int64? = nil, question: QuestionID? = nil, targets: [Target], plan: PlanID,
    now: Int64
  ) throws(StorageError) -> Int64 {
    try database.insert(
      """
      INSERT INTO plan_notice (plan, person_id, text_id, call, question, targets_json, at, base_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [
        .text(plan.text), .integer(person), .optional(text), .optional(question?.call),
        .optional(question.map { Int64($0.number) }), .text(try json(targets)), .integer(now),
        .optional(base),
      ])
  }

  /// What a mail of ours told or asked, by the number that its answer carries.
  package func notice(_ id: Int64, plan: PlanID) throws(StorageError) -> Notice? {
    let found = try database.first(
      "SELECT targets_json, call, question FROM plan_notice WHERE id = ?1 AND plan = ?2",
      [.integer(id), .text(plan.text)]
    ) { (targets: $0.text(0), call: $0.optionalText(1), question: $0.optionalInt64(2)) }
    guard let found else { return nil }
    var question: QuestionID?
    if let call = found.call, let number = found.question { question = QuestionID(call: call, number: Int(number)) }
    return Notice(targets: try decoded([Target].self, from: found.targets), question: question)
  }

  /// Which of these the sender of a mail still supports, also where they went since.
  package func supported(_ targets: [Target], bySenderOf mail: MailID) throws(StorageError) -> [Target] {
    var supported: [Target] = []
    for target in targets {
      let rows = try database.count(
        """
        SELECT count(*) FROM contribution c
        WHERE person_id = (SELECT person_id FROM mail WHERE id = ?1) AND kind = 'support' AND ended_at IS NULL
          AND \(Self.cameFrom("?2", "?3"))
        """, [.integer(mail.rawValue), .call(target), .activity(target)])
      if rows > 0 { supported.append(target) }
    }
    return supported
  }

  /// Takes back the support of a mail's sender for exactly these and where they went since, by whichever mails it was
  /// given.
  package func takeBackSupport(_ targets: [Target], bySenderOf mail: MailSummary, by reference: String, now: Int64)
    throws(StorageError)
  {
    for target in targets {
      let rows = try liveSupport(of: target, bySenderOf: mail.id)
      for row in rows { try end(row.id, because: "ingetrokken", by: nil, actor: Self.senderActor, now: now) }
      for row in rows {
        try database.run(
          """
          UPDATE item SET state = 'rejected' WHERE id = ?1 AND NOT EXISTS (
            SELECT 1 FROM contribution c WHERE c.item_id = item.id AND c.ended_at IS NULL)
          """, [.integer(row.item)])
      }
      try note("take-back-support", ["by": reference], target, mail: mail, now: now)
    }
  }

  /// Lets support count for the present text, since the sender of a mail says that it still holds.
  package func confirmSupport(_ targets: [Target], bySenderOf mail: MailSummary, by reference: String, now: Int64)
    throws(StorageError)
  {
    for target in targets {
      for row in try liveSupport(of: target, bySenderOf: mail.id) {
        // It leaves the earlier version and comes to this one: nothing to tell, but something to publish.
        for direction in [-1, 1] { try noteChange(of: row.id, direction: direction, actor: Self.senderActor, now: now) }
        try database.run("UPDATE contribution SET outdated_by = NULL WHERE id = ?1", [.integer(row.id)])
      }
      try note("confirm-support", ["by": reference], target, mail: mail, now: now)
    }
  }

  private func liveSupport(of target: Target, bySenderOf mail: MailID) throws(StorageError) -> [(
    id: Int64, item: Int64
  )] {
    try database.rows(
      """
      SELECT id, item_id FROM contribution c
      WHERE person_id = (SELECT person_id FROM mail WHERE id = ?1) AND kind = 'support' AND ended_at IS NULL
        AND \(Self.cameFrom("?2", "?3")) ORDER BY id
      """, [.integer(mail.rawValue), .call(target), .activity(target)]
    ) { ($0.int64(0), $0.int64(1)) }
  }

  private func note(_ operation: String, _ detail: [String: String], _ target: Target, mail: MailSummary, now: Int64)
    throws(StorageError)
  {
    var detail = detail
    detail["call"] = target.call
    detail["activity"] = target.activity
    try database.run(
      "INSERT INTO history (plan, mail_id, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .text(mail.plan.text), .integer(mail.id.rawValue), .integer(now), .text(Self.senderActor), .text(operation),
        .text(try json(detail)),
      ])
  }

  /// How long after one mail to many the next may leave, in seconds.
  package static func noticePause(perHour: Int) -> Int64 { Int64((3_600 + max(1, perHour) - 1) / max(1, perHour)) }

  /// When the next mail to many may leave, so many an hour at most.
  package func nextNoticeMoment(_ plan: PlanID, perHour: Int, now: Int64) throws(StorageError) -> Int64 {
    let last =
      try database.first(
        "SELECT max(not_before) FROM outbox WHERE plan = ?1 AND kind IN ('notice', 'question') AND state <> 'dropped'",
        [.text(plan.text)]
      ) { $0.optionalInt64(0) } ?? nil
    let pause = Self.noticePause(perHour: perHour)
    return max(now, (last ?? now - pause) + pause)
  }
}

extension PlanStore {
  /// The people who support one of these and would be told of a change.
  package func supporters(of targets: [Target], plan: PlanID) throws(StorageError) -> Set<Int64> {
    var people: Set<Int64> = []
    for target in targets {
      people.formUnion(
        try recipients(
          "c.kind = 'support' AND c.call IS ?2 AND c.activity IS ?3",
          [.text(plan.text), .call(target), .activity(target)]
        ).map(\.person))
    }
    return people
  }

  /// Notes in the history that a question was put to so many people.
  package func noteAsked(_ question: QuestionID, people: Int, plan: PlanID, actor: String, now: Int64)
    throws(StorageError)
  {
    try database.run(
      "INSERT INTO history (plan, at, actor, operation, detail_json) VALUES (?1, ?2, ?3, 'ask', ?4)",
      [
        .text(plan.text), .integer(now), .text(actor),
        .text(
          try json(["call": question.call, "question": String(question.number), "people": String(people)])),
      ])
  }
}
