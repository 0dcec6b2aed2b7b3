// A plain yes or no to a question of ours. Whatever else is said is for a person to read.

/// Reads a short answer to a question that is answered with yes or no.
package enum YesOrNo {
  /// A longer answer says more than that.
  private static let longest = 200
  private static let yes: Set<String> = [
    "ja", "jawel", "jazeker", "jahoor", "akkoord", "oke", "oké", "ok", "prima", "goed", "graag", "yes", "sure", "okay",
  ]
  private static let no: Set<String> = ["nee", "neen", "no", "nope"]
  private static let noAtOnce = [
    ["liever", "niet"], ["rather", "not"], ["dat", "wil", "ik", "niet"], ["niet", "doen"],
  ]
  /// With one of these a yes is none, or not yet.
  private static let reservations: Set<String> = [
    "niet", "geen", "nee", "neen", "maar", "mits", "tenzij", "alleen", "eerst", "nog", "misschien", "als", "wie",
    "waarom", "not", "no", "dont", "but", "unless", "only", "first", "maybe", "perhaps", "if", "who", "why", "later",
  ]

  /// - Parameter ownText: what somebody wrote themselves, without what they quote.
  /// - Returns: nil when it is neither, or more than that.
  package static func said(in ownText: String) -> Bool? {
    guard ownText.utf8.count <= longest, !ownText.contains("?") else { return nil }
    let words = ownText.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else { return nil }
    if yes.contains(first), reservations.isDisjoint(with: words) { return true }
    let isNo = no.contains(first) || noAtOnce.contains { words.starts(with: $0) }
    // "Nee, dat is goed" and "nee, maar wel telefonisch" are for a person.
    let mixed = ["maar", "but", "wel", "goed", "prima", "fine", "ja", "yes"]
    return isNo && Set(words).isDisjoint(with: mixed) ? false : nil
  }
}
