// Whether a person wrote a mail to the movement, learnt from labelled mails: for what no rule of MachineText names.

internal import IntakeModel

/// How likely it is that no person wrote a mail to the movement: that a program made it, or that it went to many.
struct MachineVoice: Sendable, Equatable {
  /// Of the words and shapes of the whole mail.
  var words = AddedWeights(width: 1)
  /// Of ``row(words:_:mail:)``; the first is the bias.
  var signs = LinearWeights(values: [])
  /// From which probability on a mail is set apart; above 1 for never.
  var threshold = 2.0

  /// Words of subjects have a family of their own, which no feature of a clause has.
  private static let subjectFamily: UInt64 = 14
  private static let subjectValue: Float = 0.5
  /// What every mail has.
  static let always: UInt64 = 1
  static let signCount = 2 * UnderstandingModel.kindCount + 6

  /// What ``words`` may know of: every feature of the clauses, and the words of the subject.
  static func features(of mail: AnalysedMail, _ clauses: ClauseFeatures) -> [WeighedFeature] {
    let scale = UnderstandingModel.mailScale(of: clauses.ofMail.count)
    var found = clauses.ofMail.map { feature in
      WeighedFeature(
        name: clauses.names.hashes[Int(feature)], value: Float(clauses.scale(of: feature) * scale))
    }
    var subject = HashIndex()
    for token in 0..<mail.subject.tokens.count {
      guard let word = mail.subject.words[token] else { continue }
      subject.insert(FeatureName.of(subjectFamily, word.isPlanWord ? 2 : word.isStop ? word.hash : word.dutchStem))
    }
    found += subject.hashes.map { WeighedFeature(name: $0, value: subjectValue) }
    found.append(WeighedFeature(name: always, value: 1))
    return found
  }

  /// The log odds by words alone.
  func wordLogit(_ features: [WeighedFeature]) -> Double {
    var sum = [0.0]
    words.add(features, to: &sum)
    return sum[0]
  }

  /// What is weighed: the words, what the clauses say to the movement, and how much of it is about the plan.
  static func row(words: Double, _ look: FirstLook, mail: AnalysedMail) -> [Double] {
    let greatest = look.clauses.reduce(KindValues(repeating: -6)) { pointwiseMax($0, $1) }.squashed(to: 6)
    let whole = look.whole.squashed(to: 6)
    var row = [max(-8, min(8, words))]
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

  func probability(_ row: [Double]) -> Double {
    if signs.values.isEmpty { return 0 }
    return Understanding.probability(
      fromLogit: zip(signs.values.dropFirst(), row).reduce(signs.values[0]) { $0 + $1.0 * $1.1 })
  }

  /// The probability that no person wrote the mail.
  func probability(of mail: AnalysedMail, _ clauses: ClauseFeatures, _ look: FirstLook) -> Double {
    probability(Self.row(words: wordLogit(Self.features(of: mail, clauses)), look, mail: mail))
  }
}
