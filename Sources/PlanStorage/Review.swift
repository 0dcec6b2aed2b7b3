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
  /// Nothing of the mail asks for this any more.
  case nothingOpen
  /// The mail has no sender that can be counted.
  case noSender
  /// Its sender is not blocked.
  case notBlocked
  /// Everything that was done to the mail was taken back, or nothing was.
  case nothingToUndo
  /// What became of a suggestion stands: its author or everybody was told, or the plan went on from it.
  case toldSince
  /// Addresses were given since, or a question to a helper was called off: the offer gets another state instead.
  case offerWentOn
  /// Somebody else changed the mail after the decision that was to be taken back.
  case changedSince
}

/// How a decision ended.
package enum ReviewOutcome: Sendable {
  /// The mail as it stands now; its newest entry of the history is this decision.
  case done(MailDetail)
  /// Somebody did something to the mail since the revision that was decided on: nothing was changed.
  case overtaken(MailDetail, by: [HistoryEntry])
  case refused(ReviewRefusal)
}

/// One of the things into which an item is split.
package struct ItemPart: Sendable, Equatable {
  package var kind: ItemKind
  package var target: Target
  /// Which of the mail's own words say it; empty for those of the whole item.
  package var quote: String

  package init(kind: ItemKind, target: Target, quote: String = "") {
    self.kind = kind
    self.target = target
    self.quote = quote
  }
}

/// A decision on a mail.
package enum Review: Sendable, Equatable {
  /// Records every item that waits, or only those at these positions; then the mail no longer waits.
  case accept(positions: [Int]?)
  /// Reads an item as something else and records it so; the mail goes on waiting while other items do.
  case change(position: Int, kind: ItemKind, target: Target)
  /// Records an item as the several things that it says; at least two.
  case split(position: Int, parts: [ItemPart])
  /// Adds an item that was not found, and records it.
  case add(kind: ItemKind, target: Target, quote: String)
  /// Records nothing of what waits, with the reason.
  case reject(RejectionReason, note: String)
  /// Nothing of the mail counts, it waits no more, and it stands among the spam.
  case spam
  /// Its sender gets no automatic mail any more, nothing of what waits is recorded, and what they send from now on
  /// stays out of the queue.
  case block
  /// Its sender is heard again, from the next mail on.
  case unblock
  /// It is none of the plan's: what waits is not recorded, since the people of the plan read it elsewhere.
  case notForUs
  /// It is not shown before this moment, seconds since 1970 UTC.
  case later(until: Int64)
  /// A colleague looks at it; nil for nobody in particular.
  case hand(to: String?)
  /// Its sender is answered: questions that wait are recorded, and open questions and corrections are settled, all or
  /// those at these positions. A mail of which nothing else waits is closed.
  ///
  /// The text stays in the history.
  case answer(positions: [Int]?, text: String)
  /// A reaction is shown in public in these words, without a name.
  case release(position: Int, words: String)
  /// What its recorded items ask was done or needs nothing, of all or those at these positions.
  case settle(positions: [Int]?)
  /// Its confirmation, which was kept back, goes out.
  case confirm
  /// It stays without a confirmation.
  case leaveUnconfirmed

  /// Whether it says how the mail is to be read, so that it teaches.
  var isReading: Bool {
    switch self {
    case .accept, .change, .split, .add, .reject, .spam: true
    case .block, .unblock, .notForUs, .later, .hand, .answer, .release, .settle, .confirm, .leaveUnconfirmed: false
    }
  }
}

/// What a decision has to know of who wrote.
private struct ReviewedSender {
  /// Whether there is somebody to be counted.
  var isKnown: Bool
  var isBlocked: Bool
}

extension PlanStore {
  /// Carries out a decision; the caller may add what follows from it to the same transaction.
  /// - Parameter revision: the ``MailSummary/revision`` that was decided on; nil for what stands now.
  package func review(
    _ decision: Review, number: Int, plan: PlanID, revision: Int64? = nil, actor: String, now: Int64
  ) throws(StorageError) -> ReviewOutcome {
    try database.transaction { () throws(StorageError) in
      guard let mail = try mail(number: number, plan: plan) else { return .refused(.noSuchMail) }
      if let revision, revision != mail.summary.revision {
        return .overtaken(mail, by: mail.history.filter { $0.id > revision })
      }
      let person = try person(of: mail.summary.id)
      let open = try openTaskPositions(of: mail.summary.id)
      let before = try standing(of: mail.summary.id)
      let sender = ReviewedSender(
        isKnown: person != nil, isBlocked: before.suppressedBecause == SuppressionCause.blocked.rawValue)
      if let refusal = Self.refusal(of: decision, mail: mail.summary, open: open, sender: sender) {
        return .refused(refusal)
      }
      if case .confirm = decision, try !isUnconfirmed(mail.summary) { return .refused(.nothingOpen) }
      let history = try log(decision, mail: mail.summary, before: before, actor: actor, now: now)
      let reviewed = ReviewedMail(summary: mail.summary, person: person, history: history, actor: actor, now: now)
      try apply(decision, to: reviewed)
      if decision.isReading { try addExample(of: mail.summary, decision: decision, by: reviewed) }
      return .done(try self.mail(number: number, plan: plan) ?? mail)
    }
  }

  private static func refusal(of decision: Review, mail: MailSummary, open: [Int], sender: ReviewedSender)
    -> ReviewRefusal?
  {
    let waiting = mail.items.filter { $0.state == .waiting }.map(\.position)
    switch decision {
    case .accept(let positions):
      guard mail.waitingSince != nil else { return .notWaiting }
      let chosen = positions ?? waiting
      if let unknown = chosen.first(where: { !waiting.contains($0) }) { return .noSuchItem(position: unknown) }
      if chosen.isEmpty { return .nothingToAccept }
    case .change(let position, _, _), .split(let position, _):
      if !mail.items.contains(where: { $0.position == position }) { return .noSuchItem(position: position) }
    case .add: break
    case .reject, .notForUs: return mail.waitingSince == nil ? .notWaiting : nil
    case .spam: return mail.senderClass == .spam ? .nothingOpen : nil
    case .later, .hand: return nil
    case .confirm, .block: break
    case .unblock: return sender.isBlocked ? nil : .notBlocked
    case .release(let position, _):
      let item = mail.items.first { $0.position == position }
      return item?.kind == .reaction && item?.state == .recorded ? nil : .noSuchItem(position: position)
    case .answer(let positions, _):
      let known = Set(open + waiting)
      if let unknown = positions?.first(where: { !known.contains($0) }) { return .noSuchItem(position: unknown) }
    case .settle(let positions):
      if let unknown = positions?.first(where: { !open.contains($0) }) { return .noSuchItem(position: unknown) }
      return open.isEmpty ? .nothingOpen : nil
    case .leaveUnconfirmed: return mail.confirmation == nil ? nil : .nothingOpen
    }
    return sender.isKnown ? nil : .noSender
  }

  private func log(_ decision: Review, mail: MailSummary, before: MailStanding, actor: String, now: Int64)
    throws(StorageError) -> Int64
  {
    try database.insert(
      """
      INSERT INTO history (plan, mail_id, at, actor, operation, detail_json, before_json)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      [
        .text(mail.plan.text), .integer(mail.id.rawValue), .integer(now), .text(actor),
        .text(decision.operation), .text(try json(decision.detail(before: mail))), .text(try json(before)),
      ])
  }
}

extension Review {
  /// The word by which the history names it.
  var operation: String {
    switch self {
    case .accept: "accept"
    case .change: "change"
    case .split: "split"
    case .add: "add"
    case .reject: "reject"
    case .spam: "spam"
    case .block: "block"
    case .unblock: "unblock"
    case .notForUs: "not-for-us"
    case .later: "later"
    case .hand: "hand"
    case .answer: "answer"
    case .release: "release"
    case .settle: "settle"
    case .confirm: "confirm"
    case .leaveUnconfirmed: "leave-unconfirmed"
    }
  }

  /// What the history tells of it, beside a mail as it stood before.
  func detail(before mail: MailSummary) -> [String: String] {
    var detail: [String: String] = [:]
    func tell(_ kind: ItemKind, _ target: Target, prefix: String = "") {
      detail[prefix + "kind"] = kind.rawValue
      detail[prefix + "call"] = target.call
      detail[prefix + "activity"] = target.activity
    }
    switch self {
    case .accept(let positions), .settle(let positions):
      detail["items"] = positions?.map(String.init).joined(separator: ",")
    case .answer(let positions, let text):
      detail["items"] = positions?.map(String.init).joined(separator: ",")
      detail["text"] = text
    case .release(let position, let words): detail = ["item": String(position), "text": words]
    case .change(let position, let kind, let target):
      detail["item"] = String(position)
      tell(kind, target)
      if let old = mail.items.first(where: { $0.position == position }) { tell(old.kind, old.target, prefix: "from_") }
    case .split(let position, let parts): detail = ["item": String(position), "parts": String(parts.count)]
    case .add(let kind, let target, _): tell(kind, target)
    case .reject(let reason, let note):
      detail["reason"] = reason.rawValue
      if !note.isEmpty { detail["because"] = note }
    case .later(let moment): detail["until"] = String(moment)
    case .hand(let colleague): detail["to"] = colleague
    case .spam, .block, .unblock, .notForUs, .confirm, .leaveUnconfirmed: break
    }
    return detail
  }
}
