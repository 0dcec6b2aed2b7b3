// What holds an item back, however sure it looks: words over the whole mail that take back, deny, mock or look back.

internal import IntakeModel

/// Why an item waits although its own words are clear.
enum HoldReason: Sendable {
  case unsettled, takenBack, past, mocking, denied
}

/// Finds the items that must not be recorded by the program itself.
struct Holds {
  private let mail: AnalysedMail
  private var isUnsettled = false
  private var isTakenBack = false
  private var past = Set<Int>()
  private var mocking = Set<Int>()

  init(mail: AnalysedMail, findings: [KeepRules.Finding], text: MailSentences) {
    self.mail = mail
    for finding in findings {
      let clauses = text.ownClauses(of: finding.sentence)
      switch finding.name {
      case "hold-mail": isUnsettled = true
      case "hold-back": isTakenBack = true
      case "hold-past": past.formUnion(clauses)
      case "hold-sentence": mocking.formUnion(clauses)
      default: break
      }
    }
  }

  /// Whether words of taking back stand anywhere in the mail.
  func reason(for kind: ItemKind, clauses: [Int]) -> HoldReason? {
    if isUnsettled { return .unsettled }
    if clauses.contains(where: mocking.contains) { return .mocking }
    guard kind == .support || kind == .volunteer else { return nil }
    if isTakenBack { return .takenBack }
    if clauses.contains(where: past.contains) { return .past }
    return clauses.contains { isDenied($0, kind) } ? .denied : nil
  }

  /// Whether a word of backing or helping stands with a negation in one piece of the clause; marks and words that
  /// begin a new thought cut the clause into pieces.
  private func isDenied(_ clause: Int, _ kind: ItemKind) -> Bool {
    var hasVerb = false
    var hasNegation = false
    var before: UInt64 = 0
    let tokens = mail.own.clauses[clause].tokens
    // Most clauses deny nothing; the others are read word by word.
    guard tokens.contains(where: { Self.negations.contains(mail.own.tokens[$0].hash) }) else { return false }
    for token in mail.own.tokens[tokens] {
      if !token.isInked || Self.joints.contains(token.hash) {
        if hasVerb && hasNegation { return true }
        if case .lineEnd(false) = token.kind { continue }
        hasVerb = false
        hasNegation = false
        before = 0
        continue
      }
      let word = token.hash
      // 'Niet alleen' and 'not only' deny nothing.
      if Self.negations.contains(before), Self.only.contains(word) { hasNegation = false }
      if Self.negations.contains(word) { hasNegation = true }
      if isAct(token.folded(in: mail.own.bytes), kind) { hasVerb = true }
      before = word
    }
    return hasVerb && hasNegation
  }

  private func isAct(_ word: [UInt8], _ kind: ItemKind) -> Bool {
    (kind == .support ? Self.backing : Self.helping).contains { word.starts(with: $0) }
  }

  private static func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

  private static let backing = words(
    "steun ondersteun onderschrijf onderschrijv instem akkoord eens support back endors agree favour favor")
  private static let helping = words("help meehelp meedoe meewerk vrijwillig volunteer join meld beschikbaar")
  private static let negations = HashIndex(
    words: "niet geen nooit nie neit not no never don't dont can't cannot won't didn't isn't nor noch evenmin")
  private static let only = HashIndex(words: "alleen enkel slechts only just")
  private static let joints = HashIndex(
    words: "maar want omdat doordat en dus hoewel al ook die dat als but because and so though although who which if")
}
