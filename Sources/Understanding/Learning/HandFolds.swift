// Folds that keep the mails of one hand together: what is learnt must hold for writers who were never read.

internal import IntakeModel

/// Divides labelled mails into folds by who wrote them.
enum HandFolds {
  /// Few mails of a hand do not make it one: what is learnt in service comes in by ones.
  private static let least = 20

  /// The fold of each mail. The mails of one file of labels, told by its plan and the letters that its ids begin with,
  /// stay together; mails of smaller groups are dealt out in turn.
  static func folds(of mails: [LabelledMail], count: Int) -> [Int] {
    var groups: [String: [Int]] = [:]
    for (index, mail) in mails.enumerated() {
      groups["\(mail.plan.text) \(mail.id.prefix { $0.isLetter })", default: []].append(index)
    }
    var sizes = [Int](repeating: 0, count: count)
    var folds = mails.indices.map { $0 % count }
    let hands = groups.filter { $0.value.count >= least }
    guard hands.count >= count else { return folds }
    for (_, members) in hands.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let fold = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
      sizes[fold] += members.count
      for index in members { folds[index] = fold }
    }
    return folds
  }
}
