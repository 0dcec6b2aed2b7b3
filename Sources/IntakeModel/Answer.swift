// What an answer to a mail of ours asks to have changed, by its words alone.

/// What a person asks about the data that is held on them.
package enum PrivacyRequest: String, Sendable, Codable, CaseIterable {
  case access, erasure, correction
}

/// The items of an answered mail that a wish is about: those of these numbers, and those of these kinds and targets.
package struct ItemChoice: Sendable, Equatable {
  /// As they stand in the confirmation.
  package var numbers: [Int]
  package var kinds: [ItemKind]
  package var targets: [Target]

  package init(numbers: [Int] = [], kinds: [ItemKind] = [], targets: [Target] = []) {
    self.numbers = numbers
    self.kinds = kinds
    self.targets = targets
  }

  /// Whether no word says which; then it can only be the one item that there is.
  package var isOpen: Bool { numbers.isEmpty && kinds.isEmpty && targets.isEmpty }
}

/// What an answer to a mail of ours asks to have changed.
package struct Answer: Sendable, Equatable {
  /// One wish.
  package enum Wish: Sendable, Equatable {
    /// It no longer holds.
    case takeBack
    /// It was never meant so; what was meant is not said.
    case dispute
    /// It was meant as this kind, or for this target.
    case correct(kind: ItemKind?, target: Target?)
  }

  package struct Step: Sendable, Equatable {
    package var items: ItemChoice
    package var wish: Wish

    package init(_ items: ItemChoice, _ wish: Wish) {
      self.items = items
      self.wish = wish
    }
  }

  package var steps: [Step]
  /// UTF-8 byte ranges of the own text that were understood so; what else it says stands beside them.
  package var said: [Range<Int>]
  /// Whether it asks something too.
  package var asksToo: Bool

  package init(steps: [Step], said: [Range<Int>] = [], asksToo: Bool = false) {
    self.steps = steps
    self.said = said
    self.asksToo = asksToo
  }
}
