// What a mail is as a whole, learnt from labelled mails: a machine's, or a person's that says nothing to the plan.

internal import IntakeModel

/// What the words and clauses of a whole mail say, whatever its single clauses show.
struct MailVoice: Sendable, Equatable {
  /// What is asked of a mail.
  enum Question: Int, CaseIterable {
    /// Whether no person wrote it to the movement: a program made it, or it went to many. For what no rule of
    /// ``MachineText`` names.
    case machine
    /// Whether nothing is to be recorded of it: a journalist's, a seller's, of somebody in need, on another matter.
    case nothing
  }

  static let questionCount = Question.allCases.count

  /// By row of the model's features, for each question: of the words and shapes of the whole mail, on steps.
  var features: [SIMD2<Int8>] = []
  /// By question, the width of a step.
  var scale = SIMD2<Float>.zero
  /// Of the words of the subject, for each question, and of what every mail has.
  var subject = AddedWeights(width: questionCount)
  /// By question, of ``row(_:mail:)``; the first is the bias.
  var signs: [LinearWeights] = []
  /// From which probability on that a machine wrote it a mail is set apart; above 1 for never.
  var threshold = 2.0

  /// Words of subjects have a family of their own, which no feature of a clause has.
  private static let subjectFamily: UInt64 = 14
  private static let subjectValue: Float = 0.5
  /// What every mail has.
  static let always: UInt64 = 1
  static let signCount = questionCount + 2 * UnderstandingModel.kindCount + 5

  /// What ``subject`` may know of: the words of the subject, and what every mail has.
  static func subject(of mail: AnalysedMail) -> [WeighedFeature] {
    var names = HashIndex()
    for token in 0..<mail.subject.tokens.count {
      guard let word = mail.subject.words[token] else { continue }
      names.insert(FeatureName.of(subjectFamily, word.isPlanWord ? 2 : word.isStop ? word.hash : word.dutchStem))
    }
    return names.hashes.map { WeighedFeature(name: $0, value: subjectValue) } + [WeighedFeature(name: always, value: 1)]
  }

  /// The log odds by words alone, for each question.
  /// - Parameter steps: the sums of ``features``.
  func wordLogits(_ mail: AnalysedMail, steps: SIMD2<Float>) -> [Double] {
    let found = steps * scale
    var sums = found.indices.map { Double(found[$0]) }
    subject.add(Self.subject(of: mail), to: &sums)
    return sums
  }

  /// What is weighed: the words, what the clauses say to the movement, and how much of it is about the plan.
  func row(_ look: FirstLook, mail: AnalysedMail) -> [Double] {
    let greatest = look.clauses.reduce(KindValues(repeating: -6)) { pointwiseMax($0, $1) }.squashed(to: 6)
    let whole = look.whole.squashed(to: 6)
    var row = wordLogits(mail, steps: look.voice).map { max(-8, min(8, $0)) }
    for kind in greatest.indices { row.append(greatest[kind]) }
    for kind in whole.indices { row.append(whole[kind]) }
    let tokens = 0..<mail.own.tokens.count
    let known = tokens.count { mail.own.words[$0]?.isPlanWord ?? false }
    row.append(Double(known) / Double(max(8, tokens.count)))
    row.append(min(10, Double(look.clauses.count)) / 10)
    row.append(mail.isReply ? 1 : 0)
    row.append(mail.own.references.isEmpty ? 0 : 1)
    row.append(LanguageData.recorded.contains(mail.language) ? 0 : 1)
    return row
  }

  /// The answers of one mail.
  struct Answers: Sendable {
    /// By question.
    fileprivate var logits: [Double]

    func logit(_ question: Question) -> Double { logits[question.rawValue] }
    func probability(_ question: Question) -> Double { Understanding.probability(fromLogit: logit(question)) }
  }

  func answers(_ row: [Double]) -> Answers {
    if signs.isEmpty { return Answers(logits: [Double](repeating: -8, count: Self.questionCount)) }
    return Answers(
      logits: signs.map { weights in
        zip(weights.values.dropFirst(), row).reduce(weights.values[0]) { $0 + $1.0 * $1.1 }
      })
  }

  func answers(of mail: AnalysedMail, _ look: FirstLook) -> Answers { answers(row(look, mail: mail)) }
}
