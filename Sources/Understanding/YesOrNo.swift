// A plain yes or no to a question of ours. Whatever else is said is for a person to read.

/// Reads a short answer to a question that is answered with yes or no.
///
/// A yes gives something away that cannot be taken back, so that every word of it must be known: "Prima, ik laat het nog
/// weten" and "Ja, stop maar" begin like a yes. A no only keeps things as they are.
package enum YesOrNo {
  /// A longer answer says more than that.
  private static let longest = 200
  private static let yes = words(
    "ja jawel jazeker jahoor akkoord oke oké ok okee prima goed graag natuurlijk uiteraard zeker yes sure okay fine")
  /// What may stand before it.
  private static let beginnings = [
    ["dat", "is"], ["dit", "is"], ["het", "is"], ["dat", "vind", "ik"], ["that", "is"], ["that", "s"],
  ]
  private static let greetings = words("hallo hoi dag beste geachte hello hi dear")
  /// What may stand behind it.
  private static let company = words(
    """
    hoor dat dit het is mag mogen kan vind ik wij we best heel helemaal gerust doe geef deel u jullie je jij hij zij ze
    me mij ons mijn onze adres mailadres e mail gegevens naam nummer door aan met haar hem hen delen geven doorgeven
    voor van en alle beide
    that's that s this it of course please go ahead you may can share give my our address name email details with her
    him them to all right by means do
    """)
  /// What begins the closing; a name may follow.
  private static let closings = words(
    """
    groet groeten groetjes gr mvg vriendelijke hartelijke vriendelijk hartelijk bedankt dank dankjewel dankuwel liefs
    regards best cheers thanks thank sincerely love kind warm yours greetings
    """)
  /// The longest closing with its name, in words.
  private static let longestClosing = 7
  private static let no: Set<String> = ["nee", "neen", "no", "nope"]
  private static let noAtOnce = [
    ["liever", "niet"], ["rather", "not"], ["dat", "wil", "ik", "niet"], ["niet", "doen"],
  ]
  /// "Nee, dat is goed" and "nee, maar wel telefonisch" are for a person.
  private static let mixed = words("maar but wel goed prima fine ja yes")

  /// - Parameter ownText: what somebody wrote themselves, without what they quote.
  /// - Returns: nil when it is neither, or more than that.
  package static func said(in ownText: String) -> Bool? {
    guard ownText.utf8.count <= longest, !ownText.contains("?") else { return nil }
    let said = ownText.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if isYes(said) { return true }
    guard let first = said.first else { return nil }
    let isNo = no.contains(first) || noAtOnce.contains { said.starts(with: $0) }
    return isNo && mixed.isDisjoint(with: said) ? false : nil
  }

  /// A yes and only known words after it, up to a short closing.
  private static func isYes(_ said: [String]) -> Bool {
    var answer = said.drop(while: greetings.contains)
    if let beginning = beginnings.first(where: answer.starts) { answer = answer.dropFirst(beginning.count) }
    guard let first = answer.first, yes.contains(first) else { return false }
    let closing = answer.drop { yes.contains($0) || company.contains($0) }
    return closing.count <= longestClosing && closing.first.map(closings.contains) ?? true
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
