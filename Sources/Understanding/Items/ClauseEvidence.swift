// What stands in the clause that shows a candidate best: cues of its kind, words of its target, signs of doubt.

internal import IntakeModel

/// Looks at the best clause of candidates.
struct ClauseEvidence {
  /// Kinds of which the probabilities in one clause are no farther apart are rivals.
  private static let closeness = 0.2
  static let count = 10

  let finder: CandidateFinder
  private let roles: CueRoles

  init(finder: CandidateFinder, grammar: CueGrammar) {
    self.finder = finder
    roles = grammar.roles
  }

  /// Whether another kind is about as likely in the same clause.
  func hasCloseRival(_ own: Candidate) -> Bool {
    guard let position = finder.content.firstIndex(of: own.best) else { return true }
    let odds = finder.logits[position]
    let kind = own.kind.place
    return probability(fromLogit: odds.rivals[kind]) > probability(fromLogit: odds[kind]) - Self.closeness
  }

  /// Whether a word of the candidate's call stands in these tokens.
  func hasWord(of own: Candidate, in text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    let (calls, postings) = (finder.plan.calls, finder.plan.postings)
    return tokens.contains { token in
      text.words.planKeys(of: token).contains { key in
        postings.places(of: key.id).contains { calls[postings.elements[$0].target] == calls[own.target] }
      }
    }
  }

  /// ``count`` features, each 0 to 1.
  func values(of own: Candidate) -> [Double] {
    let text = finder.mail.own
    let tokens = text.clauses[own.best].tokens
    let cues = text.cues[own.best].filter { roles.speaks($0.cue, for: own.kind) }
    let isNamed = text.references(in: own.best).contains { reference in
      reference.targets.contains { finder.plan.calls[$0] == finder.plan.calls[own.target] }
    }
    var said: CueRoles.Role = []
    var wordCount = 0
    for word in tokens.lazy.compactMap({ text.words[$0] }) {
      wordCount += 1
      for place in word.classes { said.formUnion(roles.classes[Int(text.words.classes[place])]) }
    }
    var spoken: [Int] = []
    for match in cues where !match.isNegated && !spoken.contains(match.cue) { spoken.append(match.cue) }
    return [
      spoken.isEmpty ? 0 : 1,
      isNamed || hasWord(of: own, in: text, tokens) ? 1 : 0,
      min(1, Double(spoken.count) / 4),
      hasCloseRival(own) ? 1 : 0,
      cues.contains { $0.isNegated } ? 1 : 0,
      text.cues[own.best].contains { roles.marks[$0.cue].contains(.past) } ? 1 : 0,
      said.contains(.condition) ? 1 : 0,
      said.contains(.writer) ? 1 : 0,
      min(1, Double(wordCount) / 24),
      hasWord(of: own, in: finder.mail.subject, 0..<finder.mail.subject.tokens.count) ? 1 : 0,
    ]
  }
}
