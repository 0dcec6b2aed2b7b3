// Why an item was read so: the words that name its target and the words that show its kind.

internal import IntakeModel

/// Explains candidates.
struct Reasons {
  let mail: AnalysedMail
  let plan: PlanIndex
  let grammar: CueGrammar
  let known: PlanWords?
  let learning: PlanLearning
  let words: ReadingWords

  /// Below this weight a word that was learnt is no reason to name.
  private static let leastLearntWeight: Float = 0.2

  /// - Parameter quoted: the clause that is quoted, whose cues are named first.
  func reasons(for candidate: Candidate, quoted: Int) -> [String] {
    let cue = bestCue(candidate, in: [quoted]) ?? bestCue(candidate, in: candidate.clauses)
    let kind = cue.map { "'\(quote($0.first...$0.last))' \(words.isA(candidate.kind))" }
    return [target(of: candidate), kind ?? words.takenTogether(candidate.kind)]
  }

  private func target(of candidate: Candidate) -> String {
    var quotes = candidate.clauses.flatMap { mail.own.references(in: $0) }
      .filter { reference in reference.targets.contains { plan.calls[$0] == plan.calls[candidate.target] } }
      .map { quote($0.tokens) }
    quotes += planWords(candidate)
    if quotes.isEmpty {
      let target = candidate.target
      if let word = learntWord(candidate, { learning.targets.weight(of: $0, output: target) }) {
        return words.learnt(quote(word...word))
      }
      if let word = learntWord(candidate, { known?.weight(of: $0, target: target, of: plan) }) {
        return words.known(quote(word...word))
      }
    }
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

  /// The word of the clauses that was learnt to point at the target most.
  private func learntWord(_ candidate: Candidate, _ weight: (UInt64) -> Float?) -> Int? {
    let isEnglish = mail.language == "en"
    var best: (weight: Float, token: Int)?
    for token in candidate.clauses.flatMap({ Array(mail.own.clauses[$0].tokens) }) {
      guard let word = mail.own.words[token], !word.isStop else { continue }
      let name = isEnglish ? word.englishStem : word.dutchStem
      guard let weight = weight(name) else { continue }
      if weight > max(Self.leastLearntWeight, best?.weight ?? 0) { best = (weight, token) }
    }
    return best?.token
  }

  /// The longest cue of the kind in these clauses that no negation turns round.
  private func bestCue(_ candidate: Candidate, in clauses: [Int]) -> CueMatch? {
    let matches = clauses.flatMap { mail.own.cues[$0] }.filter { match in
      grammar.roles.speaks(match.cue, for: candidate.kind) && match.last - match.first <= 8
    }
    // "Niet" is what some cues are about; only beside another it turns the cue round.
    let straight = matches.filter { !$0.isNegated }
    return (straight.isEmpty ? matches : straight).max {
      ($0.last - $0.first, $1.first) < ($1.last - $1.first, $0.first)
    }
  }

  private func quote(_ tokens: ClosedRange<Int>) -> String {
    let range =
      mail.own.tokens[tokens.lowerBound].range.lowerBound..<mail.own.tokens[tokens.upperBound].range.upperBound
    return String(decoding: mail.own.bytes[range], as: UTF8.self)
  }
}
