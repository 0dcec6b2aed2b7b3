// The words of editing the plan, in the shape that each language fills.

internal import IntakeModel

struct EditingWords: Sendable {
  let title: String
  let wholeText: String
  let edit: String
  let editWhole: String
  let partTitle: String
  let partText: String
  let nature: String
  let sameMeaning: String
  let otherMeaning: String
  let reason: String
  let preview: String
  let nothing: String
  let people: @Sendable (_ count: Int) -> String
  let keep: String
  let leave: String
  let publish: String
  let overtaken: String
  let startAgain: String
  let line: @Sendable (_ number: Int) -> String
  let field: @Sendable (_ field: PlanDifferenceEntry.Field) -> String
}
