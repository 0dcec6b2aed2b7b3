// What was wrong with the mail in hand, gathered while it is read.

internal import IntakeModel

/// Defects and limits met so far; each counts once.
struct Findings {
  private(set) var defects: Set<MailDefect> = []
  private(set) var limits: Set<ExceededLimit> = []

  mutating func note(_ defect: MailDefect) { defects.insert(defect) }

  mutating func exceed(_ limit: ExceededLimit) {
    limits.insert(limit)
    defects.insert(.limitExceeded)
  }

  /// The defects in the order of their declaration, so that the same mail always gives the same list.
  var sortedDefects: [MailDefect] { defects.isEmpty ? [] : MailDefect.allCases.filter(defects.contains) }
}
