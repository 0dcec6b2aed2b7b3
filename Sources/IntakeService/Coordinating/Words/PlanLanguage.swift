// What `gehoor plan` and the commands beside it print, in the language of who acts.

package import IntakeModel
package import PlanStorage

/// The words about the plan in one language. Ids and file names come ready to be printed.
package protocol PlanLanguage: Sendable {
  /// The letter that means yes.
  var yes: String { get }
  var wholePlan: String { get }
  /// The plan was never imported.
  var missing: String { get }
  var nothingChanged: String { get }
  var overtaken: String { get }
  var saveSo: String { get }
  /// Nothing was stored, since nobody could be asked.
  var withYes: String { get }
  var whichNature: String { get }
  var natureLetters: (wording: String, meaning: String) { get }
  /// Asks for the reason of a change.
  var why: String { get }
  var editAgain: String { get }
  var editorFailed: String { get }
  var noDifference: String { get }
  var notPublished: String { get }
  /// Of the table of `plan show`.
  var headings: [String] { get }
  /// A call or activity came or went.
  var came: String { get }
  var went: String { get }
  var nobodyToAsk: String { get }
  var decidedBefore: String { get }
  var noReaction: String { get }

  func noVersion(_ number: Int) -> String
  func version(_ number: Int, of day: String) -> String
  func published(_ number: Int) -> String
  /// Where what was written can be found.
  func textStays(in file: String) -> String
  func noTarget(_ id: String) -> String
  func noNeed(_ number: String, of id: String) -> String
  func noQuestion(_ number: Int, of call: String) -> String
  func noSuggestion(_ number: Int) -> String
  func notConfigured(_ id: PlanID) -> String
  /// Asks whether so many people may get a mail.
  func mayMany(_ people: Int) -> String
  func wouldMany(_ people: Int) -> String
  func told(_ people: Int) -> String
  func asked(_ people: Int, perHour: Int) -> String
  func imported(_ outcome: ImportOutcome, calls: Int, activities: Int) -> String
  func word(_ field: PlanDifferenceEntry.Field) -> String
  func word(_ state: ProgressState) -> String
  func word(_ fate: SuggestionFate) -> String
  func refused(_ refusal: PlanEditRefusal) -> String
  /// What kind of change it is; nil for counts.
  /// - Parameter from: the ids of what it came from.
  func change(_ change: PlanChange, from: String) -> String?
}

extension CoordinatorLanguage {
  /// A change of a plan in one line.
  /// - Parameter former: titles of what the plan does not have.
  package func line(_ change: PlanChange, of plan: Plan, former: [Target: LocalizedText] = [:]) -> String {
    let known = change.kind == .ended ? change.text : former[change.target]
    let title = known?.text(in: plan.language) ?? plan.title(of: change.target, in: plan.language)
    let id = change.target.shortName
    let about = id.isEmpty ? self.plan.wholePlan : "\(id) \(title)"
    let from = change.sources.map(\.shortName).joined(separator: ", ")
    guard let words = self.plan.change(change, from: from) else {
      let count = change.added ?? 0
      return "\(count > 0 ? "+" : "")\(count) \(change.itemKind.map(word) ?? "") · \(about)"
    }
    return change.kind == .imported || change.kind == .restored ? words : "\(words) · \(about)"
  }
}
