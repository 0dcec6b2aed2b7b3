// A clause among its neighbours: the log odds of all kinds, here and around, decide again.

internal import IntakeModel

/// Features of the second look at a clause.
enum ContextFeatures {
  private static let kinds = ItemKind.allCases.count
  static let count = 6 * kinds + 6

  /// A row for the clause at `position`, from the first log odds of all content clauses and those of the whole mail.
  static func row(
    at position: Int, logits: [[Double]], whole: [Double], mail: AnalysedMail, content: [Int]
  ) -> [Double] {
    var row: [Double] = []
    row.reserveCapacity(count)
    let absent = [Double](repeating: -1, count: kinds)
    row += logits[position].map(squashed)
    row += position > 0 ? logits[position - 1].map(squashed) : absent
    row += position + 1 < logits.count ? logits[position + 1].map(squashed) : absent
    for kind in 0..<kinds {
      let others = logits.indices.filter { $0 != position }.map { logits[$0][kind] }
      row.append(squashed(others.max() ?? -4))
    }
    for kind in 0..<kinds {
      row.append(max(0, squashed(logits[position][kind])) * max(0, rival(logits[position], kind)))
    }
    row += whole.map(squashed)
    row.append(mail.own.clauses[content[position]].isQuestion ? 1 : 0)
    row.append(position == 0 ? 1 : 0)
    row.append(position == content.count - 1 ? 1 : 0)
    row.append(content.count == 1 ? 1 : 0)
    row.append(min(10, Double(content.count)) / 10)
    row.append(mail.isReply ? 1 : 0)
    return row
  }

  private static func squashed(_ logit: Double) -> Double { max(-5, min(5, logit)) / 3 }

  private static func rival(_ logits: [Double], _ kind: Int) -> Double {
    squashed(logits.indices.filter { $0 != kind }.map { logits[$0] }.max() ?? -4)
  }
}

extension UnderstandingModel {
  /// The log odds of each kind for each content clause, neighbours considered.
  func logits(of first: [[Double]], whole: [Double], mail: AnalysedMail, content: [Int]) -> [[Double]] {
    if context.isEmpty { return first }
    return first.indices.map { position in
      let row = ContextFeatures.row(at: position, logits: first, whole: whole, mail: mail, content: content)
      return context.map { weights in
        var sum = weights.values[0]
        for place in row.indices { sum += weights.values[place + 1] * row[place] }
        return sum
      }
    }
  }
}
