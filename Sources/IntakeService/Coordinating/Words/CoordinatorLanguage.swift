// What coordinators read, in their own language: one type a language, so that the compiler knows when a word is missing.

package import IntakeModel
package import PlanStorage

/// The words of the terminal, the page and the digest in one language. Days are `YYYY-MM-DD`.
package protocol CoordinatorLanguage: Sendable {
  /// ISO 639-1.
  var code: String { get }
  var terminal: TerminalTexts { get }
  var plan: any PlanLanguage { get }
  var health: any HealthLanguage { get }

  func word(_ kind: ItemKind) -> String
  func word(_ decision: Decision) -> String
  func word(_ state: StoredItem.State) -> String
  func word(_ certainty: Certainty) -> String
  func word(_ flag: ReadingFlag) -> String
  func word(_ reason: RejectionReason) -> String
  func word(_ kind: MailKind) -> String
  func word(_ state: OutboxState) -> String
  func word(_ accountClass: AccountClass) -> String
  func word(_ role: Configuration.Role) -> String
  func word(_ state: OfferState) -> String
  /// The plan as a whole, as a target.
  var wholePlan: String { get }
  /// Why a mail was read, kept or answered as it was, as the store has it.
  func reason(_ stored: String) -> String
  func verification(_ authentication: Authentication) -> String
  var unknownSender: String { get }

  /// Why a task is there.
  func why(_ task: TaskKind) -> String
  func unconfirmed(_ because: String) -> String
  var setAside: String { get }
  func undelivered(_ kind: MailKind, _ state: OutboxState, because: String?) -> String
  func breaker(_ state: BreakerState) -> String
  var unpublished: String { get }
  /// What a plan knows of a sender, in one line.
  func history(of sender: SenderStanding, since day: String) -> String
  /// What somebody did, as `item 2: support 5.1`, without who and when.
  func told(_ entry: HistoryEntry) -> String
  func refused(_ refusal: OperationRefusal, number: Int) -> String
  /// Somebody was first; what they did follows.
  func overtaken(_ reference: String) -> String
  /// How a mail stands after an operation.
  /// - Parameters:
  ///   - what: what was done, as ``told(_:)`` gives it.
  ///   - waiting: how many items wait; nil when the mail waits no more.
  func done(_ reference: String, what: String, recorded: Int, waiting: Int?) -> String
  func departing(_ kind: MailKind, at time: String) -> String

  /// The subject of a coordinator's own answer.
  func answerSubject(_ plan: String, _ reference: String) -> String
  /// The mail that passes another one on, to the people of the movement.
  func passedOnSubject(_ reference: String) -> String
  func passedOn(from sender: String, subject: String) -> String
  /// The mail that gives a coordinator what a helper allowed.
  func contactSubject(_ reference: String) -> String
  func contact(with name: String?, at address: String, about target: String) -> String
}

/// The words for a language code; Dutch where there are none.
package func coordinatorLanguage(_ code: String) -> any CoordinatorLanguage {
  code == "en" ? EnglishForCoordinators() : DutchForCoordinators()
}

extension CoordinatorLanguage {
  /// As `steun 5.1`.
  package func short(_ kind: ItemKind, _ target: Target) -> String {
    "\(word(kind)) \(target.activity ?? target.call ?? wholePlan)"
  }

  /// As `steun 5.1: Borrel in elke wijk`; the title of the plan itself tells nobody more.
  package func named(_ kind: ItemKind, _ target: Target, title: String) -> String {
    target == .wholePlan ? "\(word(kind)): \(plan.wholePlan)" : "\(short(kind, target)): \(title)"
  }

  /// A sentence as it stands within another: with a small letter, unless it begins with a name, and without its end.
  func inSentence(_ sentence: String) -> String {
    let isName = sentence.prefix { $0 != " " }.dropFirst().contains(where: \.isUppercase)
    let begun = isName ? sentence : sentence.prefix(1).lowercased() + sentence.dropFirst()
    return begun.hasSuffix(".") ? String(begun.dropLast()) : begun
  }

  /// The kind and target that a detail of the history names; empty when it names none.
  func item(_ detail: [String: String], prefix: String = "") -> String {
    guard let kind = detail[prefix + "kind"].flatMap(ItemKind.init) else { return "" }
    return short(kind, Target(call: detail[prefix + "call"], activity: detail[prefix + "activity"]))
  }

  /// The target that a detail of the history names.
  func place(_ detail: [String: String]) -> String { detail["activity"] ?? detail["call"] ?? wholePlan }

  /// The kinds of which somebody has given something, with their numbers.
  func counted(_ counts: [ItemKind: Int]) -> String {
    ItemKind.allCases.compactMap { kind in counts[kind].map { "\(word(kind)) \($0)" } }.joined(separator: ", ")
  }
}
