// A coordinator's letter to everybody who helps with something, or supports it: each gets their own.

package import IntakeModel
internal import Outgoing
package import PlanStorage

/// A letter to many.
package struct LetterToMany: Sendable, Equatable {
  package var audience: LetterAudience
  package var target: Target
  /// UTF-8 with LF. The greeting, why they get it and how to answer are added.
  package var text: String

  package init(to audience: LetterAudience, of target: Target, text: String) {
    self.audience = audience
    self.target = target
    self.text = text
  }

  func news(for recipient: NoticeRecipient) -> PlanNews {
    .letter(text, target: recipient.targets.first ?? target, isToHelper: audience == .helpers)
  }
}

/// A letter as one of its readers will see it, and how many they are.
package struct LetterDraft: Sendable, Equatable {
  package var people = 0
  /// The newest letter of the plan when it was drafted; sending it names that one.
  package var after: Int64 = 0
  package let subject: String
  package let body: String

  init(_ draft: (subject: String, body: String)) { (subject, body) = draft }
}

/// How writing to many ended.
package enum LetterOutcome: Sendable, Equatable {
  /// It is on its way; `letter` is the number by which it can be taken back.
  case done(letter: Int64, people: Int, leaving: ClosedRange<Int64>)
  /// Since the number was shown somebody came or went: so many there are now. Nothing was written.
  case numberChanged(Int)
  /// Another letter was sent since this one was looked at; perhaps it is the same. Nothing was written.
  case anotherWentFirst
  case refused(OperationRefusal)
}

extension Coordinating {
  /// The longest letter, in bytes of UTF-8.
  package static let longestLetter = 2_500

  /// How many would get a letter, and how it would look to one whose name is not known. Nothing is stored.
  package func draft(_ letter: LetterToMany, in plan: Configuration.PlanSettings, by actor: ActingPerson)
    throws(StorageError) -> Result<LetterDraft, OperationRefusal>
  {
    guard actor.may(.editor, in: plan.id) else { return .failure(.notAllowed(needs: .editor)) }
    guard let planNow = try store.currentPlan(plan.id), planNow.has(letter.target) else {
      return .failure(.noSuchTarget)
    }
    let recipients = try store.recipients(of: letter.audience, letter.target, plan: plan.id)
    guard var reader = recipients.first else { return .failure(.nobodyThere) }
    reader.name = nil
    let letters = PlanLetters(Planning(configuration: configuration, store: store, plan: plan), now: 0)
    guard let letter = Self.sendable(letter), var draft = letters.draft(letter, for: reader, plan: planNow) else {
      return .failure(.cannotWrite)
    }
    draft.people = recipients.count
    draft.after = try store.newestLetter(plan.id)
    return .success(draft)
  }

  /// Writes to everybody who is meant, so many an hour as the configuration lets; the first leaves after
  /// ``reconsideration``.
  /// - Parameters:
  ///   - people: the number that was shown and confirmed.
  ///   - newest: the ``LetterDraft/after`` of the draft that was looked at.
  package func write(
    _ letter: LetterToMany, toExactly people: Int, after newest: Int64, in plan: Configuration.PlanSettings,
    by actor: ActingPerson, now: Int64
  ) throws(StorageError) -> LetterOutcome {
    guard actor.may(.editor, in: plan.id) else { return .refused(.notAllowed(needs: .editor)) }
    return try store.transaction { () throws(StorageError) in
      guard let planNow = try store.currentPlan(plan.id), planNow.has(letter.target) else {
        return .refused(.noSuchTarget)
      }
      let recipients = try store.recipients(of: letter.audience, letter.target, plan: plan.id)
      guard !recipients.isEmpty else { return .refused(.nobodyThere) }
      guard try store.newestLetter(plan.id) == newest else { return .anotherWentFirst }
      guard recipients.count == people else { return .numberChanged(recipients.count) }
      guard let letter = Self.sendable(letter) else { return .refused(.cannotWrite) }
      let row = try store.noteLetter(
        to: letter.audience, letter.target, people: people, plan: plan.id, actor: actor.name, now: now)
      let planning = Planning(configuration: configuration, store: store, plan: plan)
      guard let leaving = try PlanLetters(planning, of: row, now: now).write(letter, to: recipients, plan: planNow)
      else { throw StorageError(refusal: "a letter to many cannot be composed; nobody was written to") }
      return .done(letter: row, people: people, leaving: leaving)
    }
  }

  /// Gives up what has not left of a letter.
  /// - Returns: to how many it goes no more; nil when that is nobody.
  package func takeBack(letter: Int64, in plan: Configuration.PlanSettings, by actor: ActingPerson, now: Int64)
    throws(StorageError) -> Int?
  {
    guard actor.may(.editor, in: plan.id) else { return nil }
    return try store.takeBackLetter(letter, plan: plan.id, actor: actor.name, now: now)
  }

  /// The letter with nothing in it that a mail may not hold; nil when it is empty or too long.
  private static func sendable(_ letter: LetterToMany) -> LetterToMany? {
    var letter = letter
    letter.text = safe(letter.text.trimmingWhitespace())
    return letter.text.isEmpty || letter.text.utf8.count > longestLetter ? nil : letter
  }
}
