// Texts that a machine wrote although its headers do not say so.

/// A text that a machine wrote although its headers do not say so.
package enum MachineText: String, Sendable, CaseIterable {
  /// Someone is away.
  case outOfOffice
  /// Someone left the place the address belongs to.
  case noLongerWorks
  case readReceipt
  /// A help desk confirms that it received something.
  case ticket
  case deliveryFailure
  case newsletter
  /// Advertising and fraud sent to many.
  case advertisement
  /// A calendar program accepts or declines.
  case invitationAnswer
  /// A notice of a parcel, an appointment, an invoice or a loan, an invitation of a calendar, a scan of a printer.
  case notification

  /// What was found in a text.
  package struct Finding: Sendable, Equatable {
    package var kind: MachineText
    /// The words that showed it, as the table of cues spells them.
    package var cue: String

    package init(kind: MachineText, cue: String) {
      self.kind = kind
      self.cue = cue
    }
  }

  /// Finds a machine's text, or nil when a person may have written it. Linear in the texts, of which no more than
  /// the first 8 KiB and the last 4 KiB are read.
  ///
  /// - Parameters:
  ///   - subject: the decoded subject.
  ///   - ownWords: of the mail; what was cut as its signature may hold the way to unsubscribe.
  package static func find(subject: String, in ownWords: OwnWords) -> Finding? {
    let reader = CueReader(subject: subject, text: ownWords.text, footer: ownWords.signature)
    return reader.deliveryFailure() ?? reader.readReceipt() ?? reader.invitationAnswer() ?? reader.noLongerWorks()
      ?? reader.outOfOffice() ?? reader.ticket() ?? reader.newsletter() ?? reader.notification()
      ?? reader.advertisement()
  }

  /// The same for an own text and the whole text it was cut from, which is cut once more.
  package static func find(subject: String, ownText: String, wholeText: String) -> Finding? {
    var ownWords = OwnWords(cutFrom: ownText == wholeText ? "" : wholeText)
    ownWords.text = ownText
    return find(subject: subject, in: ownWords)
  }

  /// What it is, in plain Dutch for a coordinator.
  package func words() -> String {
    switch self {
    case .outOfOffice: "een automatisch bericht van iemand die afwezig is"
    case .noLongerWorks: "een automatisch bericht dat deze persoon daar niet meer werkt"
    case .readReceipt: "een leesbevestiging"
    case .ticket: "een automatische ontvangstbevestiging"
    case .deliveryFailure: "een bericht dat een mail niet is aangekomen"
    case .newsletter: "een nieuwsbrief"
    case .advertisement: "reclame"
    case .invitationAnswer: "een automatisch antwoord op een uitnodiging voor de agenda"
    case .notification: "een automatische melding"
    }
  }
}
