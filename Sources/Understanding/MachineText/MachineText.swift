// Texts that a machine wrote although its headers do not say so.

/// A text that a machine wrote although its headers do not say so.
package enum MachineText: String, Sendable, CaseIterable {
  case outOfOffice
  case noLongerWorks
  case readReceipt
  case ticket
  case deliveryFailure
  case newsletter
  case advertisement
  case invitationAnswer

  /// What was found in a text.
  package struct Finding: Sendable, Equatable {
    package var kind: MachineText
    /// The words that showed it, as they stand in the text or the subject.
    package var cue: String

    package init(kind: MachineText, cue: String) {
      self.kind = kind
      self.cue = cue
    }
  }

  /// Finds a machine's text, or nil when a person may have written it.
  ///
  /// - Parameters:
  ///   - subject: the decoded subject.
  ///   - ownText: ``OwnWords/text`` of the mail.
  ///   - wholeText: the mail's whole text.
  package static func find(subject: String, ownText: String, wholeText: String) -> Finding? {
    nil
  }

  /// What it is, in plain Dutch for a coordinator.
  package func words() -> String {
    switch self {
    case .outOfOffice: "een automatisch afwezigheidsbericht"
    case .noLongerWorks: "een automatisch bericht dat deze persoon daar niet meer werkt"
    case .readReceipt: "een leesbevestiging"
    case .ticket: "een automatische ontvangstbevestiging"
    case .deliveryFailure: "een bericht dat een mail niet is aangekomen"
    case .newsletter: "een nieuwsbrief"
    case .advertisement: "reclame"
    case .invitationAnswer: "een automatisch antwoord op een uitnodiging voor de agenda"
    }
  }
}
