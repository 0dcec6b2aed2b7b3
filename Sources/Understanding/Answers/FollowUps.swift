// What a reply to a mail of ours wants, by its words and form alone.

internal import IntakeModel

/// Recognises follow-ups. Only a reply can be one. What takes something away is told by rules alone and never learnt:
/// an answer that was not meant so costs more than one that waits.
struct FollowUpFinder {
  /// Taking away, by grades; the rest is asked of every sentence.
  private static let requests: [FollowUp] = [.privacy, .correct, .withdraw, .stop]
  /// A longer reply says new things.
  private static let maximumWords = 60

  /// What an answer wants, and in which items.
  struct Finding: Equatable {
    var followUp: FollowUp?
    var answer: Answer?
    var privacy: PrivacyRequest?
  }

  let mail: AnalysedMail
  let kinds: Set<ItemKind>
  let plan: PlanIndex

  func finding() -> Finding {
    guard mail.isReply || kinds.contains(.privacy) else { return Finding() }
    let sentences = content()
    let words = sentences.reduce(0) { $0 + $1.words.count }
    var found = Finding(followUp: followUp(sentences, words))
    if found.followUp == .privacy || kinds.contains(.privacy) { found.privacy = privacyRequest(sentences) }
    guard mail.isReply, words <= Self.maximumWords else { return found }
    switch (found.followUp, AnswerReader.read(sentences.filter { !isOnlyAsking($0) }, of: mail.own, plan: plan)) {
    case (.privacy, _), (.stop, _), (_, .unclear): break
    case (.withdraw, .none):
      found.answer = Answer(
        steps: [Answer.Step(ItemChoice(), .takeBack)], said: [0..<(mail.own.tokens.last?.range.upperBound ?? 0)])
    case (_, .none): break
    case (let followUp, .clear(let answer)):
      // Everything of a mail is taken back only by the words that say so and nothing else.
      if followUp != .withdraw, answer.steps.contains(where: { $0.wish == .takeBack && $0.items.isOpen }) { break }
      found.answer = answer
      found.answer?.asksToo = sentences.contains(where: isOnlyAsking)
      if followUp != .withdraw { found.followUp = .correct }
    }
    return found
  }

  private func privacyRequest(_ sentences: [Sentence]) -> PrivacyRequest? {
    let names = Set(KeepRules.privacy.findings(in: sentences).map(\.name))
    return [PrivacyRequest.correction, .erasure, .access].first { names.contains($0.rawValue) }
  }

  /// "Kan ik 2 nog intrekken?" asks whether; "Wilt u 2 intrekken?" asks for it.
  private func isOnlyAsking(_ sentence: Sentence) -> Bool {
    guard sentence.isQuestion, let first = sentence.words.first else { return false }
    return !Self.politeVerbs.contains(first.hash)
  }

  private func followUp(_ sentences: [Sentence], _ words: Int) -> FollowUp? {
    guard mail.isReply else { return nil }
    if words > 0, words <= Self.maximumWords {
      let names = sentences.map { sentence in Set(KeepRules.answers.findings(in: [sentence]).map(\.name)) }
      let asked = Set(names.joined())
      if let found = request(asked, sentences) { return found }
      if zip(names, sentences).contains(where: { isQuestion($0, $1) }) { return .question }
      let isOnlyAnswer = zip(names, sentences).allSatisfy { names, sentence in
        !names.isDisjoint(with: ["confirm", "thanks"]) || sentence.words.count <= 2
      }
      if isOnlyAnswer, asked.contains("confirm") { return .confirm }
      if isOnlyAnswer, asked.contains("thanks") { return .thanks }
    }
    if kinds == [.question] { return .question }
    return kinds.isEmpty ? nil : .more
  }

  /// Everything but the greeting; a closing such as "bedankt" may be the whole answer.
  private func content() -> [Sentence] {
    let all = Sentence.all(of: mail.own).filter { !$0.words.isEmpty }
    let content = all.filter { sentence in sentence.clauses.contains { !mail.own.clauses[$0].isFrame } }
    return content.isEmpty ? all : content
  }

  /// The gravest wish; taking back only a part of what stands is a correction.
  private func request(_ asked: Set<String>, _ sentences: [Sentence]) -> FollowUp? {
    let found = Self.requests.first { asked.contains($0.rawValue) }
    guard found == .withdraw || found == .stop else { return found }
    let isQuestion = sentences.contains { $0.isQuestion } && !sentences.contains { isRequest($0) }
    if isQuestion { return .question }
    let isPart = sentences.contains { $0.words.contains { $0.isNumber || Self.part.contains($0.hash) } }
    return found == .withdraw && isPart ? .correct : found
  }

  /// A sentence that is no question and asks to take back or to stop by itself.
  private func isRequest(_ sentence: Sentence) -> Bool {
    let names = Set(KeepRules.answers.findings(in: [sentence]).map(\.name))
    let isAsked = !names.isDisjoint(with: ["withdraw", "stop"])
    guard isAsked, sentence.isQuestion else { return isAsked }
    // "Wilt u mijn steun intrekken?" asks for it; "Kan ik dat intrekken?" asks whether.
    return sentence.words.first.map { Self.politeVerbs.contains($0.hash) } ?? false
  }

  private func isQuestion(_ names: Set<String>, _ sentence: Sentence) -> Bool {
    sentence.isQuestion || names.contains("question") && names.isDisjoint(with: ["confirm", "thanks"])
  }

  private static let part = HashIndex(
    words:
      "alleen enkel behalve blijft blijven rest eerste tweede derde only except keep keeping stays first second third rest"
  )
  private static let politeVerbs = HashIndex(
    words: "wilt wil willen kunt kun kunnen would could can will please trek trekken haal stop")
}
