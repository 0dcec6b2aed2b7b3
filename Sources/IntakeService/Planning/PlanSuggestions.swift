// A suggestion gets its answer: what it becomes in the plan, and the mail that tells its author, in one transaction.

internal import Foundation
package import IntakeModel
package import PlanStorage
internal import Publishing

extension Planning {
  /// Records what becomes of a suggestion.
  /// - Parameter draft: what it led to in the plan; nil when that is nothing, or stands there already.
  package func decide(
    _ suggestion: StoredSuggestion, _ decision: SuggestionDecision, draft: PlanDraft?, actor: String, now: Int64
  ) throws(StorageError) -> SuggestionOutcome {
    try store.transaction { () throws(StorageError) in
      var revision = draft?.revision
      revision?.plan.version = LocalTime(now, in: configuration.timeZone).isoDay
      // The list that everybody reads does not name who suggested it.
      let names = [suggestion.mail.fromName, suggestion.mail.fromAddress].compactMap(\.self)
      var told = decision
      told.text = told.text.map { Masking.masked($0, names: names) }
      told.reason = told.reason.map { Masking.masked($0, names: names) }
      let outcome = try store.decide(
        suggestion, told, revision: revision, base: draft?.base ?? 0, actor: actor, now: now)
      guard outcome == .done, let text = try store.currentText(settings.id) else { return outcome }
      let letters = PlanLetters(
        self, of: try store.mail(suggestion.mail.id, plan: settings.id)?.revision, now: now)
      if let draft { try letters.tellSupporters(of: text.id, draft: draft) }
      try letters.tellAuthor(of: suggestion, decision, plan: text.plan)
      return outcome
    }
  }

  /// Whether a call has such a question, and it is open.
  package func hasOpenQuestion(_ id: QuestionID) throws -> Bool { try openQuestion(id) != nil }

  private func openQuestion(_ id: QuestionID) throws(StorageError) -> (question: Question, plan: Plan)? {
    guard let plan = try store.currentPlan(settings.id),
      let question = plan.call(id.call)?.numberedQuestions.first(where: { $0.number == id.number })?.question,
      question.isOpen
    else { return nil }
    return (question, plan)
  }

  /// Who would be asked a question by mail: those who offered to help with its call and were not asked it.
  package func peopleToAsk(_ question: QuestionID) throws -> Int {
    try store.peopleToAsk(question, plan: settings.id).count
  }

  /// Asks a question by mail, once each.
  /// - Returns: how many people; nil when the call has no such open question.
  package func ask(_ id: QuestionID, actor: String, now: Int64) throws(StorageError) -> Int? {
    try store.transaction { () throws(StorageError) in
      guard let (question, plan) = try openQuestion(id) else { return nil }
      let people = try store.peopleToAsk(id, plan: settings.id)
      try PlanLetters(self, now: now).ask(question, id, plan: plan, to: people)
      try store.noteAsked(id, people: people.count, plan: settings.id, actor: actor, now: now)
      return people.count
    }
  }
}
