// A mail that coordinators decided about: what learning from their decisions needs to know of it.

package import IntakeModel

/// What coordinators made of one mail. The newest state counts; a mail of which every decision was undone is none.
package struct ReviewedMail: Sendable, Equatable {
  /// One thing that a coordinator decided about.
  package struct Item: Sendable, Equatable {
    package var kind: ItemKind
    package var target: Target
    /// UTF-8 offsets in the own words; empty for what a coordinator added without pointing at words.
    package var evidence: [Range<Int>]
    /// Whether it stands; else it was found and rejected.
    package var isRight: Bool

    package init(kind: ItemKind, target: Target, evidence: [Range<Int>], isRight: Bool) {
      self.kind = kind
      self.target = target
      self.evidence = evidence
      self.isRight = isRight
    }
  }

  /// A correction tells more than a nod.
  package static let weightOfCorrection = 1.5

  /// Tells mails of one plan apart, ascending with time.
  package var id: Int64
  package var text: ReadableMail
  package var items: [Item]
  /// How much it counts; 1 for one decision.
  package var weight: Double
  /// Whether nothing of it waits any more, so that words outside the evidence say nothing to be recorded.
  package var isComplete: Bool

  package init(id: Int64, text: ReadableMail, items: [Item], weight: Double = 1, isComplete: Bool = true) {
    self.id = id
    self.text = text
    self.items = items
    self.weight = weight
    self.isComplete = isComplete
  }
}
