// From candidates to a reading: certainty, what is shown, what is recorded, what waits and why.

internal import IntakeModel

/// Makes the reading of one mail.
struct ReadingMaker {
  let mail: AnalysedMail
  let given: ReadableMail
  let plan: PlanIndex
  let model: UnderstandingModel
  let grammar: CueGrammar
  let words: ReadingWords
  let planLanguage: String

  /// A candidate with its certainty.
  private struct Judged {
    var candidate: Candidate
    var confidence: Double
    var isSimple: Bool
  }

  func reading() -> Reading {
    if let finding = given.machineFinding {
      return Reading(
        language: mail.language, ownText: given.ownText, items: [], decision: .ignore,
        decisionReason: words.machine(finding))
    }
    let judged = judgedCandidates()
    let sentences = MailSentences(mail: mail)
    let finder = FlagFinder(sentences)
    let found = finder.flags()
    let holds = Holds(mail: mail, findings: finder.findings, text: sentences)
    let shown = shownOnes(judged, threshold: found.isEmpty ? model.showThreshold : max(0.7, model.showThreshold))
    let text = mail.own.bytes
    let items = shown.map { item($0, among: judged, text, holds: found.isEmpty ? holds : nil) }
      .sorted { ($0.evidence.first?.lowerBound ?? 0) < ($1.evidence.first?.lowerBound ?? 0) }
    let held = shown.compactMap { holds.reason(for: $0.candidate.kind, clauses: $0.candidate.clauses) }.first
    let (decision, reason) = decide(items, found, held: held)
    let kinds = Set(items.map(\.kind))
    let answer = FollowUpFinder(mail: mail, kinds: kinds, plan: plan).finding()
    return Reading(
      language: mail.language, ownText: given.ownText, items: items, decision: decision, decisionReason: reason,
      flags: found.map(\.flag), isHardship: finder.isHardship, followUp: answer.followUp, answer: answer.answer,
      privacy: answer.privacy)
  }

  /// The likeliest first; a clause gives a second target of the same kind only when that one is likely by itself.
  private func shownOnes(_ judged: [Judged], threshold: Double) -> [Judged] {
    var shown: [Judged] = []
    let order = judged.indices.sorted { (judged[$1].confidence, $0) < (judged[$0].confidence, $1) }
    for one in order.map({ judged[$0] }) where one.confidence >= threshold {
      let covered = Set(shown.filter { $0.candidate.kind == one.candidate.kind }.flatMap(\.candidate.clauses))
      let isSecond = !one.candidate.isNamed && covered.isSuperset(of: one.candidate.clauses)
      if !isSecond || one.confidence >= 0.6 { shown.append(one) }
    }
    return shown
  }

  private func judgedCandidates() -> [Judged] {
    let finder = CandidateFinder(mail: mail, plan: plan, model: model, grammar: grammar)
    let candidates = finder.candidates()
    let features = ItemFeatures(finder: finder, candidates: candidates, grammar: grammar)
    return candidates.indices.map { index in
      Judged(
        candidate: candidates[index], confidence: model.confidence(of: features.row(of: index)),
        isSimple: features.isSimple(index))
    }
  }

  /// - Parameter holds: nil when a flag keeps the whole mail.
  private func item(_ judged: Judged, among all: [Judged], _ text: [UInt8], holds: Holds?) -> Item {
    let candidate = judged.candidate
    let hold = holds?.reason(for: candidate.kind, clauses: candidate.clauses)
    // The words that show it best come first: they are what is quoted.
    let clauses = [candidate.best] + candidate.clauses.sorted().filter { $0 != candidate.best }
    let evidence = clauses.map { mail.own.bytes(of: $0) }
    let reasons = Reasons(mail: mail, text: text, plan: plan, grammar: grammar, words: words)
    return Item(
      kind: candidate.kind, target: plan.targets[candidate.target], confidence: judged.confidence,
      isRecorded: holds != nil && hold == nil && judged.isSimple && judged.confidence >= model.recordThreshold,
      evidence: evidence,
      quote: evidence.first.map { String(decoding: text[$0], as: UTF8.self) } ?? "",
      reasons: reasons.reasons(for: candidate) + (hold.map { [words.held($0)] } ?? []),
      alternatives: alternatives(to: judged, among: all))
  }

  /// The two likeliest other readings of the same clauses.
  private func alternatives(to judged: Judged, among all: [Judged]) -> [Alternative] {
    let own = judged.candidate
    return all.filter { other in
      !Set(other.candidate.clauses).isDisjoint(with: own.clauses)
        && (other.candidate.kind != own.kind || other.candidate.target != own.target)
    }
    .sorted { $0.confidence > $1.confidence }.prefix(2)
    .map { Alternative(kind: $0.candidate.kind, target: plan.targets[$0.candidate.target], confidence: $0.confidence) }
  }

  private func decide(
    _ items: [Item], _ flags: [(flag: ReadingFlag, quote: String)], held: HoldReason?
  ) -> (Decision, String) {
    if let first = flags.first {
      return (.queue, FlagWords.reason(first.flag, quote: first.quote, language: planLanguage))
    }
    if mail.own.references.contains(where: \.targets.isEmpty) { return (.queue, words.unknownCall) }
    if items.isEmpty { return (.queue, words.nothingFound) }
    let waiting = items.count { !$0.isRecorded }
    if waiting > 0, let held { return (.queue, words.held(held)) }
    if waiting > 0 { return (.queue, words.waiting(waiting, of: items.count)) }
    return (.accept, words.everythingSure)
  }
}

extension UnderstandingModel {
  /// The probability that a candidate is right in kind and call.
  func confidence(of row: [Double]) -> Double {
    var logit = items.values[0]
    for place in row.indices where row[place] != 0 { logit += items.values[place + 1] * row[place] }
    return probability(fromLogit: logit)
  }
}
