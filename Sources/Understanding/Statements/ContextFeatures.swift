// A clause among its neighbours: the log odds of all kinds, here and around, decide again.

internal import IntakeModel

/// Features of the second look at a clause.
enum ContextFeatures {
  private static let kinds = ItemKind.allCases.count
  static let count = 6 * kinds + 6

  /// A row for each content clause, from the first log odds of all of them and those of the whole mail.
  static func rows(_ look: FirstLook, mail: AnalysedMail, content: [Int], _ body: (Int, [Double]) -> Void) {
    let clauses = look.clauses
    let elsewhere = greatestElsewhere(clauses)
    let absent = KindValues(repeating: -1)
    var row: [Double] = []
    row.reserveCapacity(count)
    func append(_ values: KindValues) { for kind in values.indices { row.append(values[kind]) } }
    for position in clauses.indices {
      row.removeAll(keepingCapacity: true)
      let own = clauses[position].squashed(to: 5)
      append(own)
      append(position > 0 ? clauses[position - 1].squashed(to: 5) : absent)
      append(position + 1 < clauses.count ? clauses[position + 1].squashed(to: 5) : absent)
      append(elsewhere[position].squashed(to: 5))
      let none = KindValues.zero
      append(pointwiseMax(own, none) * pointwiseMax(clauses[position].rivals.squashed(to: 5), none))
      append(look.whole.squashed(to: 5))
      row.append(mail.own.clauses[content[position]].isQuestion ? 1 : 0)
      row.append(position == 0 ? 1 : 0)
      row.append(position == content.count - 1 ? 1 : 0)
      row.append(content.count == 1 ? 1 : 0)
      row.append(min(10, Double(content.count)) / 10)
      row.append(mail.isReply ? 1 : 0)
      body(position, row)
    }
  }

  /// By clause, the greatest log odds of each kind in the other clauses; −4 where there is no other.
  private static func greatestElsewhere(_ clauses: [KindValues]) -> [KindValues] {
    if clauses.count == 1 { return [KindValues(repeating: -4)] }
    let least = KindValues(repeating: -.infinity)
    var found = [KindValues](repeating: least, count: clauses.count)
    var (ahead, behind) = (least, least)
    for index in clauses.indices {
      found[index] = pointwiseMax(found[index], ahead)
      ahead = pointwiseMax(ahead, clauses[index])
      let last = clauses.count - 1 - index
      found[last] = pointwiseMax(found[last], behind)
      behind = pointwiseMax(behind, clauses[last])
    }
    return found
  }
}

extension UnderstandingModel {
  /// The log odds of each kind for each content clause, neighbours considered.
  func logits(of first: FirstLook, mail: AnalysedMail, content: [Int]) -> [KindValues] {
    if context.isEmpty { return first.clauses }
    var found: [KindValues] = []
    found.reserveCapacity(content.count)
    ContextFeatures.rows(first, mail: mail, content: content) { _, row in
      var sum = context[0]
      for place in row.indices { sum += context[place + 1] * row[place] }
      found.append(sum)
    }
    return found
  }
}
