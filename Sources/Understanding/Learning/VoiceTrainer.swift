// Learns who wrote a mail: a person to the movement, or a program, or somebody to many.

internal import IntakeModel

/// Learns ``MachineVoice``.
enum VoiceTrainer {
  private static let wordsCost = 1.0
  private static let signsCost = 1.0
  /// How much nearer to certainty than any person's mail that is clear a mail must be to be set apart.
  private static let margin = 0.5
  /// A word of fewer mails is left out.
  private static let leastMails = 3

  /// The weights of words, from mails of which the label says whether a person wrote them.
  static func words(_ mails: [TrainingMail]) -> AddedWeights {
    let features = mails.map { MachineVoice.features(of: $0.analysed, $0.features) }
    var counts: [UInt64: Int] = [:]
    for mail in features { for feature in mail { counts[feature.name, default: 0] += 1 } }
    counts[MachineVoice.always] = nil
    let names = HashIndex(counts.filter { $0.value >= leastMails }.map(\.key).sorted())
    let examples = zip(mails, features).map { mail, features in
      LinearExample(
        features: features.compactMap { feature in
          names.number(of: feature.name).map { (index: Int32($0 + 1), value: Double(feature.value)) }
        }.sorted { $0.index < $1.index }, isPositive: mail.isMachines)
    }
    let found = LinearTrainer.train(examples, featureCount: names.count, cost: wordsCost)
    return AddedWeights(
      width: 1, names: [MachineVoice.always] + names.hashes, weights: found.values.map { Float($0) })
  }

  /// Learns what words and clauses say together, from mails that neither had seen.
  static func judge(_ mails: [TrainingMail], _ rows: [[Double]], _ voice: inout MachineVoice) {
    let examples = zip(mails, rows).map { mail, row in
      LinearExample(
        features: row.enumerated().map { (index: Int32($0.offset + 1), value: $0.element) },
        isPositive: mail.isMachines)
    }
    voice.signs = LinearTrainer.train(examples, featureCount: MachineVoice.signCount, cost: signsCost)
    let likeliest = zip(mails, rows).filter { $0.0.label.disposition == .accept && !$0.0.isKept }
      .reduce(0) { max($0, voice.probability($1.1)) }
    voice.threshold = 1 - (1 - likeliest) * margin
  }
}
