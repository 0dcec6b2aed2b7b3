// From candidates to a reading: certainty, what is shown, what is recorded, what waits and why.

internal import IntakeModel

/// Makes the reading of one mail. A class, so that handing it on copies one reference.
final class ReadingMaker {
  let mail: AnalysedMail
  let given: ReadableMail
  let plan: PlanIndex
  let model: UnderstandingModel
  let learning: PlanLearning
  let grammar: CueGrammar
  let words: ReadingWords
  let reasonsLanguage: String

  init(_ mail: AnalysedMail, _ given: ReadableMail, _ reader: Reader, model: UnderstandingModel) {
    self.mail = mail
    self.given = given
    plan = reader.index
    self.model = model
    learning = reader.learning
    grammar = reader.grammar
    words = ReadingWords(language: reader.reasonsLanguage)
    reasonsLanguage = reader.reasonsLanguage
  }

  /// A candidate with its certainty.
  private struct Judged {
    var candidate: Candidate
    var confidence: Double
    var isSimple: Bool
    /// The clause to be quoted, and the log odds of all kinds in it.
    var clearest: Int
    var logits: [Double]
  }

  func reading() -> Reading {
    if let finding = given.machineFinding { return setApart(words.machine(finding)) }
    let sentences = MailSentences(mail: mail)
    let finder = FlagFinder(sentences)
    let found = finder.flags()
    let candidates = candidateFinder()
    let judged = judgedCandidates(candidates)
    let machine = mail.isReply ? 0 : candidates.voice.probability(.machine)
    // What a flag names is for a person, and what says something to the plan too.
    let isForAPerson = !found.isEmpty || judged.contains { $0.confidence >= Self.saysSomething }
    if machine >= model.voice.threshold, !isForAPerson { return setApart(words.machine(words.toMany)) }
    let holds = Holds(mail: mail, findings: finder.findings, text: sentences)
    let shown = shownOnes(judged, isKept: !found.isEmpty)
    let reasons = Reasons(
      mail: mail, plan: plan, grammar: grammar, known: model.planWords(for: plan), learning: learning, words: words)
    let isDoubtful = machine >= Self.doubtfulMachine
    let mayRecord = found.isEmpty && !isDoubtful
    let items = shown.map { item($0, among: judged, reasons, holds: mayRecord ? holds : nil) }
      .sorted { place(of: $0) < place(of: $1) }
    let held = shown.compactMap { holds.reason(for: $0.candidate.kind, clauses: $0.candidate.clauses) }.first
    let (decision, reason) = decide(items, found, isDoubtful: isDoubtful, held: held)
    let kinds = Set(items.map(\.kind))
    let answer = FollowUpFinder(mail: mail, kinds: kinds, plan: plan).finding()
    return Reading(
      language: mail.language, ownText: given.ownText, items: items, decision: decision, decisionReason: reason,
      flags: found.map(\.flag), isHardship: finder.isHardship, followUp: answer.followUp, answer: answer.answer,
      privacy: answer.privacy)
  }

  /// Where the mail says it; what one place says of several calls is in the order of the plan.
  private func place(of item: Item) -> (Int, Int) {
    (item.evidence.first?.lowerBound ?? 0, plan.index(of: item.target) ?? 0)
  }

  private func setApart(_ reason: String) -> Reading {
    Reading(language: mail.language, ownText: given.ownText, items: [], decision: .ignore, decisionReason: reason)
  }

  private func candidateFinder() -> CandidateFinder {
    CandidateFinder(mail: mail, plan: plan, model: model, learning: learning, grammar: grammar)
  }

  /// What is shown of a mail that no flag keeps.
  func shownTargets() -> [(kind: ItemKind, target: Target)] {
    shownOnes(judgedCandidates(candidateFinder()), isKept: false)
      .map { ($0.candidate.kind, plan.targets[$0.candidate.target]) }
  }

  /// From this probability on that no person wrote it, nothing is recorded before somebody looked. Who answers us has
  /// got mail from us: that is a person.
  private static let doubtfulMachine = 0.4
  /// A mail with an item of this certainty is never set apart for what it is like.
  private static let saysSomething = 0.5
  /// From these certainties on, words that already gave an item give one more: on another target, of another kind.
  private static let secondTarget = 0.6
  private static let secondKind = 0.4
  /// The part of the threshold from which the likeliest is shown as a guess when nothing reaches it.
  private static let guess = 0.55

  /// The likeliest first; one thought is one item, and a person's mail about the plan says something.
  private func shownOnes(_ judged: [Judged], isKept: Bool) -> [Judged] {
    let threshold = isKept ? max(0.9, model.showThreshold) : model.showThreshold
    var shown: [Judged] = []
    let order = judged.indices.sorted { (judged[$1].confidence, $0) < (judged[$0].confidence, $1) }.map { judged[$0] }
    for one in order where one.confidence >= threshold {
      let own = one.candidate
      func isCovered(by others: [Judged]) -> Bool {
        own.clauses.allSatisfy { clause in others.contains { $0.candidate.clauses.contains(clause) } }
      }
      let isSecondTarget =
        (!own.isNamed || own.isContested) && isCovered(by: shown.filter { $0.candidate.kind == own.kind })
      if isSecondTarget, one.confidence < Self.secondTarget { continue }
      if one.confidence < Self.secondKind, isCovered(by: shown.filter { $0.candidate.kind != own.kind }) { continue }
      shown.append(one)
    }
    if shown.isEmpty, !isKept, let first = order.first, first.confidence >= threshold * Self.guess { return [first] }
    return shown
  }

  private func judgedCandidates(_ finder: CandidateFinder) -> [Judged] {
    let candidates = finder.candidates()
    let features = ItemFeatures(finder: finder, candidates: candidates, grammar: grammar)
    return candidates.indices.map { index in
      let clearest = features.clearest(of: index)
      return Judged(
        candidate: candidates[index], confidence: model.items.probability(of: features.row(of: index)),
        isSimple: features.isSimple(index), clearest: clearest,
        logits: finder.content.firstIndex(of: clearest).map { place in
          ItemKind.allCases.map { finder.logits[place][$0.place] }
        } ?? [])
    }
  }

  /// - Parameter holds: nil when a flag keeps the whole mail.
  private func item(_ judged: Judged, among all: [Judged], _ reasons: Reasons, holds: Holds?) -> Item {
    let candidate = judged.candidate
    let hold = holds?.reason(for: candidate.kind, clauses: candidate.clauses)
    // The words that show it best come first: they are what is quoted.
    let clauses = [judged.clearest] + candidate.clauses.sorted().filter { $0 != judged.clearest }
    let evidence = clauses.map { mail.own.bytes(of: $0) }
    return Item(
      kind: candidate.kind, target: plan.targets[candidate.target], confidence: judged.confidence,
      isRecorded: holds != nil && hold == nil && judged.isSimple && judged.confidence >= model.recordThreshold,
      evidence: evidence,
      quote: evidence.first.map { String(decoding: mail.own.bytes[$0], as: UTF8.self) } ?? "",
      reasons: reasons.reasons(for: candidate, quoted: judged.clearest) + (hold.map { [words.held($0)] } ?? []),
      alternatives: alternatives(to: judged, among: all))
  }

  /// The two likeliest other readings of the same words: other candidates, else the next kinds that the quoted clause
  /// may show.
  private func alternatives(to judged: Judged, among all: [Judged]) -> [Alternative] {
    let own = judged.candidate
    let others = all.indices.filter { index in
      let other = all[index].candidate
      return other.clauses.contains(where: own.clauses.contains)
        && (other.kind != own.kind || other.target != own.target)
    }
    .sorted { all[$0].confidence > all[$1].confidence }.prefix(2)
    var found = others.map {
      Alternative(
        kind: all[$0].candidate.kind, target: plan.targets[all[$0].candidate.target], confidence: all[$0].confidence)
    }
    let kinds = zip(ItemKind.allCases, judged.logits).sorted { $0.1 > $1.1 }
    for (kind, logit) in kinds where found.count < 2 && kind != own.kind && !found.contains(where: { $0.kind == kind })
    {
      let isOnMail = kind == .stop || kind == .privacy
      found.append(
        Alternative(
          kind: kind, target: isOnMail ? .wholePlan : plan.targets[own.target],
          // It did not become a candidate: no likelier than what the item leaves open, or than the last of them.
          confidence: min(probability(fromLogit: logit), 1 - judged.confidence, found.last?.confidence ?? 1)))
    }
    return found
  }

  private func decide(
    _ items: [Item], _ flags: [(flag: ReadingFlag, quote: String)], isDoubtful: Bool, held: HoldReason?
  ) -> (Decision, String) {
    if let first = flags.first {
      return (.queue, FlagWords.reason(first.flag, quote: first.quote, language: reasonsLanguage))
    }
    if mail.own.references.contains(where: \.targets.isEmpty) { return (.queue, words.unknownCall) }
    // What people see is not what stands there (Unicode Standard Annex 9, overrides).
    if given.ownText.unicodeScalars.contains(where: { (0x202D...0x202E).contains($0.value) }) {
      return (.queue, words.turnedText)
    }
    if isDoubtful { return (.queue, words.perhapsToMany) }
    if items.isEmpty { return (.queue, words.nothingFound) }
    let waiting = items.count { !$0.isRecorded }
    if waiting > 0, let held { return (.queue, words.held(held)) }
    if waiting > 0 { return (.queue, words.waiting(waiting, of: items.count)) }
    return (.accept, words.everythingSure)
  }
}
