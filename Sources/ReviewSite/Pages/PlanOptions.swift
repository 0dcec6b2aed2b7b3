// The choices of a form: what something is, and what in the plan it is about.

internal import IntakeModel
internal import IntakeService
internal import Markup

/// The options of `select` elements; the values are those that ``ReviewForm`` reads.
struct PlanOptions {
  let plan: Plan
  let terms: any CoordinatorLanguage

  /// - Parameter chosen: the raw value of the one that is chosen at first.
  func kinds(chosen: String? = nil) -> HTMLText {
    ItemKind.allCases.map { Self.option($0.rawValue, terms.word($0), isChosen: $0.rawValue == chosen) }.joined()
  }

  /// The plan as a whole, then each call with its activities.
  /// - Parameter chosen: which of them is chosen at first.
  func targets(chosen: Target? = nil) -> HTMLText {
    ([.wholePlan] + plan.targets).map { target in
      Self.option(Self.value(target), name(target), isChosen: target == chosen)
    }.joined()
  }

  /// As `5.1 Borrel in elke wijk`.
  func name(_ target: Target) -> String {
    (target.activity ?? target.call).map {
      "\($0) \(PublicText.shortened(plan.title(of: target, in: terms.code), to: 60))"
    }
      ?? terms.wholePlan
  }

  func calls(chosen: String?) -> HTMLText {
    plan.calls.map { call in
      let title = PublicText.shortened(plan.title(of: Target(call: call.id), in: terms.code), to: 60)
      return Self.option(call.id, "\(call.id) \(title)", isChosen: call.id == chosen)
    }.joined()
  }

  static func option(_ value: String, _ word: String, isChosen: Bool = false) -> HTMLText {
    "<option value=\"\(value)\"\((isChosen ? " selected" : "") as HTMLText)>\(word)</option>\n"
  }

  /// A call and an activity; a hyphen is none.
  static func value(_ target: Target) -> String { "\(target.call ?? "-") \(target.activity ?? "-")" }

  /// Reads such a value; nil for what is none. What the plan does not have is refused by the operation.
  static func target(_ value: String) -> Target? {
    let parts = value.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return nil }
    return Target(call: parts[0] == "-" ? nil : parts[0], activity: parts[1] == "-" ? nil : parts[1])
  }
}
