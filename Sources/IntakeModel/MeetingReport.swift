// What residents said in a time, by call, ready for the next meeting: nobody can be named in it.

/// A report of what was said.
package struct MeetingReport: Sendable, Equatable {
  /// How far something that was said is.
  package enum Outcome: Sendable, Equatable {
    case open
    /// A question that got its answer.
    case answered
    case adopted, adapted
    /// A suggestion that was not adopted, with the reason that its author was given.
    case declined(LocalizedText?)
  }

  /// One thing that somebody said.
  package struct Statement: Sendable, Equatable {
    /// `YYYY-MM-DD`.
    package var day: String
    package var target: Target
    /// Masked words of a mail.
    package var text: String
    package var outcome: Outcome
    /// The number of the question of the call that it answers.
    package var question: Int?

    package init(day: String, target: Target, text: String, outcome: Outcome, question: Int? = nil) {
      self.day = day
      self.target = target
      self.text = text
      self.outcome = outcome
      self.question = question
    }
  }

  /// Reactions that share a word.
  package struct Theme: Sendable, Equatable {
    /// Nil for reactions that share none with others.
    package var word: String?
    package var statements: [Statement]

    package init(word: String?, statements: [Statement]) {
      self.word = word
      self.statements = statements
    }
  }

  /// Offers to help with one target.
  package struct Helpers: Sendable, Equatable {
    package var target: Target
    /// Distinct people who offered in this time.
    package var count: Int

    package init(target: Target, count: Int) {
      self.target = target
      self.count = count
    }
  }

  /// The plan as a whole, or a call with its activities.
  package struct Part: Sendable, Equatable {
    package var target: Target
    /// Distinct people who declared support in this time.
    package var supporters: Int
    package var helpers: [Helpers]
    package var questions: [Statement]
    package var suggestions: [Statement]
    package var reactions: [Theme]

    package init(
      target: Target, supporters: Int = 0, helpers: [Helpers] = [], questions: [Statement] = [],
      suggestions: [Statement] = [], reactions: [Theme] = []
    ) {
      self.target = target
      self.supporters = supporters
      self.helpers = helpers
      self.questions = questions
      self.suggestions = suggestions
      self.reactions = reactions
    }

    package var isEmpty: Bool {
      supporters == 0 && helpers.isEmpty && questions.isEmpty && suggestions.isEmpty && reactions.isEmpty
    }
  }

  package var plan: Plan
  /// The first and the last day, `YYYY-MM-DD`.
  package var since: String
  package var until: String
  /// In the plan's order, the plan as a whole first; those of which nothing was said too.
  package var parts: [Part]

  package init(plan: Plan, since: String, until: String, parts: [Part]) {
    self.plan = plan
    self.since = since
    self.until = until
    self.parts = parts
  }
}
