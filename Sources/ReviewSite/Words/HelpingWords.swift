// The words of the helpers' pages, in the shape that each language fills.

internal import PlanStorage

struct HelpingWords: Sendable {
  let none: String
  let offers: @Sendable (_ count: Int) -> String
  let list: String
  let listHint: String
  let erased: String
  let columns: [String]
  let state: @Sendable (_ state: OfferState) -> String
}
