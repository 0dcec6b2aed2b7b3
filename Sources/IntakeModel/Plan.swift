// The plan: calls to action, each with its activities.

/// A text by language; keys are ISO 639-1 codes.
package struct LocalizedText: Sendable, Equatable, Codable {
  package var byLanguage: [String: String]

  package init(_ byLanguage: [String: String]) { self.byLanguage = byLanguage }

  package init(from decoder: any Decoder) throws {
    byLanguage = try decoder.singleValueContainer().decode([String: String].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(byLanguage)
  }

  /// The text in that language, else in the first of `fallbacks` that has one, else any; empty when there is none.
  package func text(in language: String, fallbacks: [String] = []) -> String {
    for candidate in [language] + fallbacks {
      if let text = byLanguage[candidate] { return text }
    }
    return byLanguage.min { $0.key < $1.key }?.value ?? ""
  }
}

/// The id of a plan, as `kracht-van-mokum`.
package struct PlanID: Hashable, Sendable, Codable, CustomStringConvertible {
  package let text: String
  package init(_ text: String) { self.text = text }
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
  package var description: String { text }
}

/// How residents are addressed in Dutch.
package enum AddressForm: String, Sendable, Codable, CaseIterable {
  case formal = "u"
  case informal = "je"
}

/// How far a call or activity is.
package enum ProgressState: String, Sendable, Codable, CaseIterable {
  case proposed, chosen, running, done, stopped
}

/// What an activity needs.
package struct Need: Sendable, Equatable, Codable {
  package var what: LocalizedText
  package var number: Int?
  /// A day, `YYYY-MM-DD`.
  package var by: String?
  /// By which offers are matched to it; nil when it is its place in the list, counted from 1.
  package var id: Int?

  package init(what: LocalizedText, number: Int? = nil, by: String? = nil, id: Int? = nil) {
    self.what = what
    self.number = number
    self.by = by
    self.id = id
  }
}

/// A question that a call puts to everybody. Answers name it by its number, so that never changes.
package struct Question: Sendable, Equatable, Codable {
  package var text: LocalizedText
  /// What came of it, in a coordinator's words; nil while it is open.
  package var answer: LocalizedText?
  /// Its number within the call; nil when it is its place in the list, counted from 1.
  package var id: Int?

  package init(_ text: LocalizedText, answer: LocalizedText? = nil, id: Int? = nil) {
    self.text = text
    self.answer = answer
    self.id = id
  }

  package var isOpen: Bool { answer == nil }

  private enum CodingKeys: String, CodingKey { case text, answer, id }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // `text` is no code of a language: without it this is the text itself.
    guard container.contains(.text) else {
      self.init(try LocalizedText(from: decoder))
      return
    }
    self.init(
      try container.decode(LocalizedText.self, forKey: .text),
      answer: try container.decodeIfPresent(LocalizedText.self, forKey: .answer),
      id: try container.decodeIfPresent(Int.self, forKey: .id))
  }

  package func encode(to encoder: any Encoder) throws {
    guard answer != nil || id != nil else { return try text.encode(to: encoder) }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(answer, forKey: .answer)
    try container.encodeIfPresent(id, forKey: .id)
  }
}

extension Array {
  /// Numbers its elements: each by its own id, the others by their place from 1.
  fileprivate func numbered(_ id: (Element) -> Int?) -> [(number: Int, element: Element)] {
    enumerated().map { (id($0.element) ?? $0.offset + 1, $0.element) }
  }
}

/// Something concrete to do under a call.
package struct Activity: Sendable, Equatable, Codable {
  /// As `5.1`; unique in the plan.
  package var id: String
  package var title: LocalizedText
  package var text: LocalizedText
  package var state: ProgressState?
  package var needs: [Need]?
  package var organiser: String?
  /// Words and phrases that people use for it.
  package var also: [String]?

  package init(
    id: String, title: LocalizedText, text: LocalizedText, state: ProgressState? = nil, needs: [Need]? = nil,
    organiser: String? = nil, also: [String]? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.state = state
    self.needs = needs
    self.organiser = organiser
    self.also = also
  }

  /// What it needs, with the numbers by which offers are matched.
  package var numberedNeeds: [(number: Int, need: Need)] {
    (needs ?? []).numbered(\.id).map { ($0.number, $0.element) }
  }
}

/// A Call to Action.
package struct Call: Sendable, Equatable, Codable {
  /// As `5`; unique in the plan.
  package var id: String
  package var title: LocalizedText
  package var summary: LocalizedText
  package var state: ProgressState?
  package var also: [String]?
  /// Questions put to everybody.
  package var questions: [Question]?
  package var activities: [Activity]

  package init(
    id: String, title: LocalizedText, summary: LocalizedText, state: ProgressState? = nil,
    also: [String]? = nil, questions: [Question]? = nil, activities: [Activity]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.state = state
    self.also = also
    self.questions = questions
    self.activities = activities
  }

  /// Its questions, with the numbers by which answers name them.
  package var numberedQuestions: [(number: Int, question: Question)] {
    (questions ?? []).numbered(\.id).map { ($0.number, $0.element) }
  }
}

/// A plan as its coordinators wrote it, without what residents added.
package struct Plan: Sendable, Equatable, Codable {
  package var id: PlanID
  /// Two to five capitals, the beginning of every public reference, as `KVM`.
  package var code: String
  package var title: LocalizedText
  package var address: String
  /// The first is the plan's own language.
  package var languages: [String]
  package var addressForm: AddressForm
  /// The day of this text, `YYYY-MM-DD`.
  package var version: String
  package var intro: LocalizedText
  /// The plan's own words for states, by ``ProgressState``'s raw value; the others have the program's.
  package var stateWords: [String: LocalizedText]?
  package var calls: [Call]

  package enum CodingKeys: String, CodingKey {
    case id, code, title, address, languages
    case addressForm = "address_form"
    case version, intro
    case stateWords = "state_words"
    case calls
  }

  package init(
    id: PlanID, code: String, title: LocalizedText, address: String, languages: [String],
    addressForm: AddressForm, version: String, intro: LocalizedText, stateWords: [String: LocalizedText]? = nil,
    calls: [Call]
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.address = address
    self.languages = languages
    self.addressForm = addressForm
    self.version = version
    self.intro = intro
    self.stateWords = stateWords
    self.calls = calls
  }

  /// The plan's own language.
  package var language: String { languages.first ?? "nl" }

  package func call(_ id: String) -> Call? { calls.first { $0.id == id } }

  /// The activity of that id, with the call it belongs to.
  package func activity(_ id: String) -> (call: Call, activity: Activity)? {
    for call in calls {
      if let activity = call.activities.first(where: { $0.id == id }) { return (call, activity) }
    }
    return nil
  }

  /// Whether the target names nothing that the plan does not have, and an activity only under its own call.
  package func has(_ target: Target) -> Bool {
    if let activity = target.activity { return self.activity(activity)?.call.id == target.call }
    return target.call.map { call($0) != nil } ?? true
  }

  /// The title of what a target names, in that language; the plan's own title for the plan as a whole.
  package func title(of target: Target, in language: String) -> String {
    let text: LocalizedText
    if let id = target.activity, let found = activity(id) {
      text = found.activity.title
    } else if let id = target.call, let found = call(id) {
      text = found.title
    } else {
      text = title
    }
    return text.text(in: language, fallbacks: languages)
  }
}
