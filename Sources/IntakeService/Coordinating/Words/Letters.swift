// What coordinators write to residents: how their letters begin, in each language.

package import IntakeModel

/// With what a coordinator's answer begins; they go on from there.
package enum AnswerTemplate: String, Sendable, CaseIterable {
  /// Only greeting and signature.
  case blank
  /// It was not clear what was meant.
  case unclear
  /// Somebody offers help: when do they come?
  case invitation
  /// It belongs with somebody else.
  case elsewhere
}

extension AnswerTemplate {
  /// The letter, to be edited before it goes.
  /// - Parameters:
  ///   - language: that of the mail; Dutch but for English.
  ///   - name: of the resident; empty when it is not known.
  ///   - closing: the plan's signature.
  package func letter(language: String, form: AddressForm, name: String, closing: String) -> String {
    let lines =
      switch (language, form) {
      case ("en", _): english
      case (_, .formal): dutch(u: "u", uw: "uw")
      case (_, .informal): dutch(u: "je", uw: "je")
      }
    let greeting = (language == "en" ? "Hello" : "Dag") + (name.isEmpty ? "," : " \(name),")
    return ([greeting, lines] + [closing]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func dutch(u: String, uw: String) -> String {
    switch self {
    case .blank: "Bedankt voor \(uw) mail."
    case .unclear:
      "Bedankt voor \(uw) mail. We begrijpen nog niet goed wat \(u) bedoelt. Kunt u het ons nog eens schrijven?"
        .replacing("Kunt u", with: u == "u" ? "Kunt u" : "Kun je")
    case .invitation:
      "Wat fijn dat \(u) wilt helpen. We spreken graag iets af. Wanneer komt het \(u) uit?"
    case .elsewhere:
      "Bedankt voor \(uw) mail. Hier kunnen wij zelf niets aan doen. \(u == "u" ? "U kunt" : "Je kunt") hiervoor terecht bij "
    }
  }

  private var english: String {
    switch self {
    case .blank: "Thank you for your mail."
    case .unclear:
      "Thank you for your mail. We do not quite understand yet what you mean. Could you write it to us once more?"
    case .invitation:
      "How good that you want to help. We would like to arrange something with you. When does it suit you?"
    case .elsewhere: "Thank you for your mail. We cannot do anything about this ourselves. Please turn to "
    }
  }
}

extension DutchForCoordinators {
  func answerSubject(_ plan: String, _ reference: String) -> String { "Antwoord van \(plan) [\(reference)]" }
  func passedOnSubject(_ reference: String) -> String {
    "Doorgestuurd: een mail die niet voor het plan is [\(reference)]"
  }

  func passedOn(from sender: String, subject: String) -> String {
    """
    Deze mail kwam binnen op het adres van het plan, maar is er niet voor. Hij staat hieronder of in de bijlage.

    Van: \(sender)
    Onderwerp: \(subject)

    Antwoord de afzender zelf: een antwoord op deze mail komt niet bij hem of haar aan.
    """
  }

  func contactSubject(_ reference: String) -> String { "Een helper zei ja [\(reference)]" }

  func contact(with name: String?, at address: String, about target: String) -> String {
    """
    Goed nieuws: u mag contact opnemen met iemand die wil helpen met "\(target)".

    \(name.map { "Naam: \($0)\n" } ?? "")Mailadres: \(address)

    Schrijf hem of haar zelf op dit adres; een antwoord op deze mail komt daar niet aan. Deze persoon weet dat u het \
    adres heeft. Gebruik het alleen hiervoor, en geef het aan niemand door.
    """
  }
}

extension EnglishForCoordinators {
  func answerSubject(_ plan: String, _ reference: String) -> String { "An answer from \(plan) [\(reference)]" }
  func passedOnSubject(_ reference: String) -> String { "Passed on: a mail that is not for the plan [\(reference)]" }

  func passedOn(from sender: String, subject: String) -> String {
    """
    This mail came to the plan's address, but is not for it. It stands below or is attached.

    From: \(sender)
    Subject: \(subject)

    Please answer the sender yourself: an answer to this mail does not reach them.
    """
  }

  func contactSubject(_ reference: String) -> String { "A helper said yes [\(reference)]" }

  func contact(with name: String?, at address: String, about target: String) -> String {
    """
    Good news: you may contact somebody who would like to help with "\(target)".

    \(name.map { "Name: \($0)\n" } ?? "")Mail address: \(address)

    Please write to them yourself at this address; an answer to this mail does not reach them. They know that you have \
    the address. Use it for this only, and pass it on to nobody.
    """
  }
}
