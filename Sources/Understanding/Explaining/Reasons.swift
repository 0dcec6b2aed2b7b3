// Why an item was read so: the words that name its target and the words that show its kind.

internal import IntakeModel

/// Explains candidates.
struct Reasons {
  let mail: AnalysedMail
  let text: [UInt8]
  let plan: PlanIndex
  let grammar: CueGrammar
  let words: ReadingWords

  func reasons(for candidate: Candidate) -> [String] {
    var found = [target(of: candidate)]
    if let cue = bestCue(candidate) { found.append("'\(quote(cue.first...cue.last))' \(words.isA(candidate.kind))") }
    return found
  }

  private func target(of candidate: Candidate) -> String {
    var quotes = candidate.clauses.flatMap { mail.own.references(in: $0) }
      .filter { reference in reference.targets.contains { plan.calls[$0] == plan.calls[candidate.target] } }
      .map { quote($0.tokens) }
    quotes += planWords(candidate)
    if quotes.isEmpty { return candidate.target == 0 ? words.wholePlan : words.fromContext }
    var seen = Set<String>()
    return words.names(Array(quotes.filter { seen.insert($0).inserted }.prefix(3)))
  }

  /// The two words of the clauses that point most strongly at the target or its call.
  private func planWords(_ candidate: Candidate) -> [String] {
    var scored: [(score: Double, token: Int)] = []
    for token in candidate.clauses.flatMap({ Array(mail.own.clauses[$0].tokens) }) {
      var score = 0.0
      for key in mail.own.words.planKeys(of: token) {
        let points = plan.postings[key.id].contains { posting in
          posting.target == candidate.target || plan.calls[posting.target] == candidate.target
        }
        if points { score = max(score, plan.weights[key.id] * key.strength) }
      }
      if score > 0 { scored.append((score, token)) }
    }
    return scored.sorted { ($0.score, $1.token) > ($1.score, $0.token) }.prefix(2).map { quote($0.token...$0.token) }
  }

  /// The longest cue of the kind in the candidate's clauses.
  private func bestCue(_ candidate: Candidate) -> CueMatch? {
    let matches = candidate.clauses.flatMap { mail.own.cues[$0] }.filter { match in
      grammar.roles.speaks(match.cue, for: candidate.kind) && match.last - match.first <= 8
    }
    return matches.max { ($0.last - $0.first, $1.first) < ($1.last - $1.first, $0.first) }
  }

  private func quote(_ tokens: ClosedRange<Int>) -> String {
    let range =
      mail.own.tokens[tokens.lowerBound].range.lowerBound..<mail.own.tokens[tokens.upperBound].range.upperBound
    return String(decoding: text[range], as: UTF8.self)
  }
}
