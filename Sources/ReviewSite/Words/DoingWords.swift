// The words of answering, of weighing an idea, of entering what was said elsewhere, and of the report.

internal import IntakeService
internal import PlanStorage

/// What is done with a mail beside deciding how to read it.
struct DoingWords: Sendable {
  let answer: String
  let answering: @Sendable (_ reference: String) -> String
  let beginWith: String
  let template: @Sendable (AnswerTemplate) -> String
  let letter: String
  let letterHint: String
  let send: String

  let release: String
  let releaseHint: String
  let releaseMasked: String
  let otherWords: String
  let otherWordsLabel: String
  let look: String

  let adopt: String
  let adoptNew: String
  let adoptInto: String
  let asMeant: String
  let otherForm: String
  let parent: String
  let title: String
  let text: String
  let into: String
  let why: String
  let whyHint: String
  let decline: String
  let declineHint: String
  /// Told to the author and in the article; in every language in the same order.
  let declineReasons: [String]
  let ownReason: String
  let needsWhy: String
  let needsText: String
  let decidedBefore: String
  let planChanged: String

  let enter: String
  let enterHint: String
  let source: String
  let sourceWord: @Sendable (EntrySource) -> String
  let place: String
  let name: String
  let address: String
  let addressHint: String
  let said: String
  let noAddress: String
  let noParts: String

  let report: String
  let reportSince: String
  let reportUntil: String
  let reportCall: String
  let everyCall: String
  let show: String
  let tooMuch: String
}

/// Writing to many, and asking a helper.
struct LetterWords: Sendable {
  let write: String
  let audience: String
  let helpers: String
  let supporters: String
  let about: String
  let letter: String
  let hint: String
  let preview: String
  let people: @Sendable (_ count: Int) -> String
  let send: @Sendable (_ count: Int) -> String
  let change: String
  let onItsWay: @Sendable (_ count: Int, _ first: String, _ last: String) -> String
  let takeBack: String
  let left: @Sendable (_ count: Int) -> String
  let nothingLeaves: String
  let anotherFirst: String
  let numberChanged: @Sendable (_ count: Int) -> String
  let cannotWrite: String
  let ask: String
  let askHint: String
  let forWhom: String
  let asked: @Sendable (_ time: String) -> String
  let given: @Sendable (_ time: String) -> String
  let many: @Sendable (_ count: Int) -> String
  let all: String
}
