// Learns what a mail is as a whole: who wrote it, and whether it says anything to the plan.

internal import IntakeModel

/// Learns ``MailVoice``.
enum VoiceTrainer {
  private static let wordsCost = 1.0
  private static let signsCost = 1.0
  /// How much nearer to certainty than any person's mail that is clear a mail must be to be set apart.
  private static let margin = 0.5
  /// A word of fewer mails is left out.
  private static let leastMails = 3

  /// The weights of words, each question by itself.
  /// - Parameters:
  ///   - mails: with the features of the whole mail.
  ///   - featureCount: the greatest index of these.
  static func learnWords(
    _ mails: [(mail: TrainingMail, features: StatementFeatures.Row)], featureCount: Int, _ voice: inout MailVoice
  ) {
    let subjects = mails.map { MailVoice.subject(of: $0.mail.analysed) }
    var counts: [UInt64: Int] = [:]
    for subject in subjects { for word in subject { counts[word.name, default: 0] += 1 } }
    counts[MailVoice.always] = nil
    let names = HashIndex(counts.filter { $0.value >= leastMails }.map(\.key).sorted())
    let rows = zip(mails, subjects).map { mail, subject in
      let words = subject.compactMap { word in
        names.number(of: word.name).map { (index: Int32(featureCount + $0 + 1), value: Double(word.value)) }
      }
      return mail.features + words.sorted { $0.index < $1.index }
    }
    let found = answers(mails.map(\.mail), rows, featureCount: featureCount + names.count, cost: wordsCost)
    let weights = (0...featureCount + names.count).map { place in SIMD2(found.map { Float($0.values[place]) }) }
    let ofFeatures = weights.dropFirst().prefix(featureCount)
    voice.scale = SIMD2.stepWidths(of: ofFeatures)
    voice.features = ofFeatures.map { [scale = voice.scale] in SIMD2<Int8>($0.steps(of: scale)) }
    voice.subject = AddedWeights(
      width: MailVoice.questionCount, names: [MailVoice.always] + names.hashes,
      weights: (weights.prefix(1) + weights.dropFirst(featureCount + 1)).flatMap { [$0.x, $0.y] })
  }

  /// The weights by which rows of features answer each question.
  private static func answers(
    _ mails: [TrainingMail], _ rows: [[(index: Int32, value: Double)]], featureCount: Int, cost: Double
  ) -> [LinearWeights] {
    MailVoice.Question.allCases.map { question in
      LinearTrainer.train(
        zip(mails, rows).map { LinearExample(features: $1, isPositive: $0.holds(question)) },
        featureCount: featureCount, cost: cost)
    }
  }

  /// Learns what words and clauses say together, from mails that neither had seen.
  static func judge(_ mails: [TrainingMail], _ rows: [[Double]], _ voice: inout MailVoice) {
    let signs = rows.map { $0.enumerated().map { (index: Int32($0.offset + 1), value: $0.element) } }
    voice.signs = answers(mails, signs, featureCount: MailVoice.signCount, cost: signsCost)
    let likeliest = zip(mails, rows).filter { $0.0.label.disposition == .accept && !$0.0.isKept }
      .reduce(0) { max($0, voice.answers($1.1).probability(.machine)) }
    voice.threshold = 1 - (1 - likeliest) * margin
  }
}

extension TrainingMail {
  /// What the label answers.
  fileprivate func holds(_ question: MailVoice.Question) -> Bool {
    switch question {
    case .machine: label.disposition == .ignore
    case .nothing: label.items.isEmpty
    }
  }
}
