// What a mail says: items by kind and target, with evidence and an honest confidence.

/// What a resident does with one thought in a mail.
package enum ItemKind: String, Sendable, Codable, CaseIterable {
  case support, volunteer, suggestion, reaction, question, withdrawal, stop, privacy
}

/// What an item is about: the plan as a whole, a call, or an activity of a call.
package struct Target: Hashable, Sendable, Codable {
  package var call: String?
  package var activity: String?

  package init(call: String? = nil, activity: String? = nil) {
    self.call = call
    self.activity = activity
  }

  package static let wholePlan = Target()
}

/// Another way in which an item could be read.
package struct Alternative: Sendable, Equatable, Codable {
  package var kind: ItemKind
  package var target: Target
  package var confidence: Double

  package init(kind: ItemKind, target: Target, confidence: Double) {
    self.kind = kind
    self.target = target
    self.confidence = confidence
  }
}

/// How sure an item is, as a word beside the number.
package enum Certainty: String, Sendable, Codable, CaseIterable {
  case sure, likely, guess

  /// - Parameter confidence: a probability.
  package init(confidence: Double) {
    self = confidence >= 0.9 ? .sure : confidence >= 0.6 ? .likely : .guess
  }
}

/// One thing that a mail says.
package struct Item: Sendable, Equatable {
  package var kind: ItemKind
  package var target: Target
  /// The probability, 0 to 1, that kind and target are right.
  package var confidence: Double
  /// The same as a word.
  package var certainty: Certainty { Certainty(confidence: confidence) }
  /// Whether it is sure enough to be recorded without a coordinator.
  package var isRecorded: Bool
  /// Where the words stand that showed it: UTF-8 byte offsets in ``Reading/ownText``.
  package var evidence: [Range<Int>]
  /// The first of those words, verbatim.
  package var quote: String
  /// Why, in plain words of the plan's language.
  package var reasons: [String]
  /// The two next best readings.
  package var alternatives: [Alternative]
  /// The number of the question of the call that it answers.
  package var question: Int?

  package init(
    kind: ItemKind, target: Target, confidence: Double, isRecorded: Bool, evidence: [Range<Int>] = [],
    quote: String, reasons: [String] = [], alternatives: [Alternative] = []
  ) {
    self.kind = kind
    self.target = target
    self.confidence = confidence
    self.isRecorded = isRecorded
    self.evidence = evidence
    self.quote = quote
    self.reasons = reasons
    self.alternatives = alternatives
  }
}

/// Why a person must see a mail before anything of it is recorded.
package enum ReadingFlag: String, Sendable, Codable, CaseIterable {
  case threat, crisis, complaint, minor, press, commercial
  case forOthers = "for-others"
  case instructions
  case offTopic = "off-topic"
}

/// What is to happen with a mail.
package enum Decision: String, Sendable, Codable, CaseIterable {
  /// Everything it says is sure and recorded.
  case accept
  /// Something waits for a coordinator, in part or as a whole.
  case queue
  /// Not a person's message to the movement: nothing is recorded or answered.
  case ignore
}

/// What an answer to a mail of ours wants.
package enum FollowUp: String, Sendable, Codable, CaseIterable {
  case withdraw, correct, confirm, thanks, more, question, stop, privacy
}

/// A mail as understood.
package struct Reading: Sendable, Equatable {
  /// ISO 639-1 code of the sender's own words; `und` when it cannot be told.
  package var language: String
  /// The sender's own words: quotes and signature block cut.
  package var ownText: String
  package var items: [Item]
  package var decision: Decision
  /// Why, in plain words of the plan's language.
  package var decisionReason: String
  package var flags: [ReadingFlag]
  /// Whether the crisis is one of money, food or shelter, which other people can help with.
  package var isHardship: Bool
  package var followUp: FollowUp?
  /// Which items an answer to a mail of ours wants changed, and how; nil when none, or when that is not clear.
  package var answer: Answer?
  /// What it asks about the sender's data; nil when nothing, or when that is not clear.
  package var privacy: PrivacyRequest?

  package init(
    language: String, ownText: String, items: [Item], decision: Decision, decisionReason: String,
    flags: [ReadingFlag] = [], isHardship: Bool = false, followUp: FollowUp? = nil, answer: Answer? = nil,
    privacy: PrivacyRequest? = nil
  ) {
    self.language = language
    self.ownText = ownText
    self.items = items
    self.decision = decision
    self.decisionReason = decisionReason
    self.flags = flags
    self.isHardship = isHardship
    self.followUp = followUp
    self.answer = answer
    self.privacy = privacy
  }
}
