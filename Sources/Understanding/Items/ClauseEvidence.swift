// What stands in the clause that shows a candidate best: cues of its kind, words of its target, signs of doubt.

internal import IntakeModel

/// Looks at the best clause of candidates.
struct ClauseEvidence {
  /// Kinds of which the probabilities in one clause are no farther apart are rivals.
  private static let closeness = 0.2
  static let count = 10

  let finder: CandidateFinder
  private let families: [ItemKind: Set<Int>]
  private let pastCues: Set<Int>
  private let negation: Int
  private let conditions: Set<Int>
  private let persons: Set<Int>

  init(finder: CandidateFinder, grammar: CueGrammar) {
    self.finder = finder
    families = Reasons.families.mapValues { names in grammar.cues(of: names) }
    pastCues = grammar.cues(of: ["past."])
    negation = grammar.classID("@NEG") ?? -1
    conditions = Set(["@COND", "@ECOND"].compactMap { grammar.classID($0) })
    persons = Set(["@ISUBJ", "@EI"].compactMap { grammar.classID($0) })
  }

  /// Whether another kind is about as likely in the same clause.
  func hasCloseRival(_ own: Candidate) -> Bool {
    guard let position = finder.content.firstIndex(of: own.best) else { return true }
    let kind = ItemKind.allCases.firstIndex(of: own.kind) ?? 0
    let certainty = probability(fromLogit: finder.logits[position][kind])
    return finder.logits[position].indices.contains { other in
      other != kind && probability(fromLogit: finder.logits[position][other]) > certainty - Self.closeness
    }
  }

  /// Whether a word of the candidate's call stands in these tokens.
  func hasWord(of own: Candidate, in text: AnalysedText, _ tokens: Range<Int>) -> Bool {
    let calls = finder.plan.calls
    return tokens.contains { token in
      (text.words[token]?.planKeys ?? []).contains { key in
        finder.plan.postings[key.id].contains { calls[$0.target] == calls[own.target] }
      }
    }
  }

  /// ``count`` features, each 0 to 1.
  func values(of own: Candidate) -> [Double] {
    let text = finder.mail.own
    let tokens = text.clauses[own.best].tokens
    let family = families[own.kind] ?? []
    let cues = text.cues[own.best]
    let isNamed = text.references(in: own.best).contains { reference in
      reference.targets.contains { finder.plan.calls[$0] == finder.plan.calls[own.target] }
    }
    let words = tokens.compactMap { text.words[$0] }
    func has(_ classes: Set<Int>) -> Double { words.contains { !classes.isDisjoint(with: $0.classes) } ? 1 : 0 }
    let spoken = Set(cues.filter { family.contains($0.cue) && !$0.isNegated }.map(\.cue))
    return [
      spoken.isEmpty ? 0 : 1,
      isNamed || hasWord(of: own, in: text, tokens) ? 1 : 0,
      min(1, Double(spoken.count) / 4),
      hasCloseRival(own) ? 1 : 0,
      cues.contains { family.contains($0.cue) && $0.isNegated } ? 1 : 0,
      cues.contains { pastCues.contains($0.cue) } ? 1 : 0,
      has(conditions),
      has(persons),
      min(1, Double(words.count) / 24),
      hasWord(of: own, in: finder.mail.subject, 0..<finder.mail.subject.tokens.count) ? 1 : 0,
    ]
  }
}

extension CueGrammar {
  /// The cues whose names begin so.
  func cues(of families: [String]) -> Set<Int> {
    Set(cueNames.indices.filter { cue in families.contains { cueNames[cue].hasPrefix($0) } })
  }
}
