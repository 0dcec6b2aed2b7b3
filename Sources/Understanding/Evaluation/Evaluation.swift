// How well mails are read: figures on labelled mails, with whole mails or whole plans held out.

package import IntakeModel

/// Measures reading on labelled mails.
package enum Evaluation {
  /// What the reader may have learnt from.
  package enum Mode: Sendable, Equatable {
    /// The model that the program was built with.
    case baseModel
    /// Trained on the other folds, whole mails held out.
    case crossValidated(folds: Int)
    /// Trained on the other plans only.
    case leaveOnePlanOut
  }

  /// Counts of found, right and wanted items at one level of detail.
  package struct Score: Codable, Sendable, Equatable {
    package var found = 0
    package var right = 0
    package var wanted = 0

    package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    package var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
    package var f1: Double { found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted) }
  }

  /// One mail, as labelled and as read by a model that has not seen it.
  package struct Outcome: Sendable {
    package var label: LabelledMail
    package var reading: Reading
  }

  /// Reads every mail and compares with its labels. `readable` makes the mail as understanding gets it, so that the
  /// cutting of own words and the recognition of machine text can be plugged in.
  package static func run(
    _ mails: [LabelledMail], plans: [Plan], mode: Mode,
    readable: @Sendable (LabelledMail) -> ReadableMail = { ReadableMail(labelled: $0) }
  ) throws -> Result {
    Result(mode: mode, outcomes: outcomes(mails, plans: plans, mode: mode, readable: readable))
  }

  package static func outcomes(
    _ mails: [LabelledMail], plans: [Plan], mode: Mode, readable: @Sendable (LabelledMail) -> ReadableMail
  ) -> [Outcome] {
    let readers = Reader.all(of: plans, model: mode == .baseModel ? .base : UnderstandingModel())
    let labels = mails.filter { readers[$0.plan] != nil }
    let known = allAtOnce(labels.count) { index -> (mail: TrainingMail, readable: ReadableMail, reader: Reader)? in
      readers[labels[index].plan].map { reader in
        let text = readable(labels[index])
        return (TrainingMail(label: labels[index], readable: text, reader: reader), text, reader)
      }
    }.compactMap { $0 }
    var outcomes = [Outcome?](repeating: nil, count: known.count)
    for held in groups(labels, mode) {
      let model = model(for: held, of: known.map(\.mail), mode)
      let read = allAtOnce(held.count) { place in
        let (mail, text, reader) = known[held[place]]
        return Outcome(label: mail.label, reading: reader.read(mail.analysed, text, model: model))
      }
      for (index, outcome) in zip(held, read) { outcomes[index] = outcome }
    }
    return outcomes.compactMap { $0 }
  }

  private static func groups(_ mails: [LabelledMail], _ mode: Mode) -> [[Int]] {
    switch mode {
    case .baseModel: return [Array(mails.indices)]
    case .crossValidated(let folds):
      return (0..<max(2, folds)).map { fold in mails.indices.filter { $0 % max(2, folds) == fold } }
    case .leaveOnePlanOut:
      let plans = Set(mails.map(\.plan.text)).sorted()
      return plans.map { plan in mails.indices.filter { mails[$0].plan.text == plan } }
    }
  }

  private static func model(for held: [Int], of mails: [TrainingMail], _ mode: Mode) -> UnderstandingModel {
    if mode == .baseModel { return .base }
    let excluded = Set(held)
    return Trainer.train(mails.indices.filter { !excluded.contains($0) }.map { mails[$0] }, grammar: .shared)
      .quantized()
  }
}

extension ReadableMail {
  /// The mail with the own words that its label gives, else its whole body.
  package init(labelled mail: LabelledMail) {
    let own = mail.ownText ?? mail.body
    let headers = mail.headers ?? [:]
    self.init(
      subject: mail.subject, ownText: own, isReply: headers["In-Reply-To"] != nil || headers["References"] != nil)
  }
}
