// What coordinators read in Dutch.

internal import IntakeModel
internal import PlanStorage

struct DutchForCoordinators: CoordinatorLanguage {
  let code = "nl"
  let terminal = TerminalTexts.dutch
  let plan: any PlanLanguage = DutchPlanWords()
  let health: any HealthLanguage = DutchHealth()
  let wholePlan = "plan"
  let unknownSender = "onbekend"
  let unpublished = "het plan is veranderd en dat is nog niet gepubliceerd; tot dan blijft het artikel zoals het is"
  let setAside = "kon drie keer niet verwerkt worden en is apart gelegd; probeer het opnieuw"

  func word(_ kind: ItemKind) -> String {
    switch kind {
    case .support: "steun"
    case .volunteer: "helpt"
    case .suggestion: "idee"
    case .reaction: "reactie"
    case .question: "vraag"
    case .withdrawal: "intrekking"
    case .stop: "stop"
    case .privacy: "privacy"
    }
  }

  func word(_ decision: Decision) -> String {
    switch decision {
    case .accept: "verwerkt"
    case .queue: "wacht"
    case .ignore: "terzijde"
    }
  }

  func word(_ state: StoredItem.State) -> String {
    switch state {
    case .recorded: "vastgelegd"
    case .waiting: "wacht"
    case .rejected: "niet vastgelegd"
    case .undone: "teruggedraaid"
    }
  }

  func word(_ certainty: Certainty) -> String {
    switch certainty {
    case .sure: "zeker"
    case .likely: "waarschijnlijk"
    case .guess: "gok"
    }
  }

  func word(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "bedreiging"
    case .crisis: "iemand in nood"
    case .complaint: "klacht over een persoon"
    case .minor: "minderjarig"
    case .press: "pers"
    case .commercial: "verkoop"
    case .forOthers: "namens anderen"
    case .instructions: "opdracht aan het programma"
    case .offTopic: "gaat niet over het plan"
    }
  }

  func word(_ reason: RejectionReason) -> String {
    switch reason {
    case .offTopic: "gaat niet over het plan"
    case .unclear: "niet duidelijk wat er bedoeld wordt"
    case .saidBefore: "stond er al"
    case .elsewhere: "hoort bij iemand anders thuis"
    case .notPossible: "kan niet binnen dit plan"
    case .other: "om een andere reden"
    }
  }

  func word(_ kind: MailKind) -> String {
    switch kind {
    case .confirmation: "bevestiging"
    case .followUpAnswer: "op antwoord"
    case .summary: "samenvatting"
    case .privacyStep: "gegevens: vraag"
    case .privacyAnswer: "gegevens: antwoord"
    case .erasureDone: "gegevens: gewist"
    case .decisionOutcome: "uitkomst"
    case .suggestionOutcome: "over een idee"
    case .coordinatorAnswer: "eigen antwoord"
    case .notice: "bericht"
    case .question: "vraag"
    case .signInLink: "inloglink"
    case .digest: "overzicht"
    case .alarm: "alarm"
    }
  }

  func word(_ state: OutboxState) -> String {
    switch state {
    case .held: "vastgehouden"
    case .pending: "klaar"
    case .sending: "bezig"
    case .sent: "verstuurd"
    case .failed: "geweigerd"
    case .unknown: "onzeker"
    case .dropped: "weggegooid"
    }
  }

  func word(_ accountClass: AccountClass) -> String {
    switch accountClass {
    case .open: "open"
    case .recorded: "verwerkt"
    case .followUp: "vervolg"
    case .waiting: "wacht"
    case .closed: "gesloten"
    case .automatic: "automaat"
    case .spam: "spam"
    case .duplicate: "dubbel"
    case .setAside: "apart"
    }
  }

  func word(_ role: Configuration.Role) -> String {
    switch role {
    case .reader: "lezer"
    case .editor: "redacteur"
    case .owner: "eigenaar"
    }
  }

  func word(_ state: OfferState) -> String {
    switch state {
    case .offered: "aangeboden"
    case .asked: "gevraagd"
    case .agreed: "afgesproken"
    case .declined: "afgezegd"
    }
  }

  func reason(_ stored: String) -> String { stored }
  func verification(_ authentication: Authentication) -> String { authentication.words }

  func why(_ task: TaskKind) -> String {
    switch task {
    case .question: "een vraag om te beantwoorden"
    case .suggestion: "een idee om te wegen"
    case .reaction: "een reactie: zonder naam bij het plan zetten, of laten rusten"
    case .offer: "iemand biedt hulp aan: spreek iets af"
    case .correction: "gegevens om te verbeteren, of een vraag daarover"
    }
  }

  func unconfirmed(_ because: String) -> String { "niet bevestigd: \(inSentence(because))" }

  func undelivered(_ kind: MailKind, _ state: OutboxState, because: String?) -> String {
    let end = because.map { ": \($0)" } ?? ""
    return state == .unknown
      ? "misschien niet aangekomen (\(word(kind)))\(end)" : "niet aangekomen (\(word(kind)))\(end)"
  }

  func breaker(_ state: BreakerState) -> String {
    switch state {
    case .open: "de stroombreker staat open: er gaan geen bevestigingen uit"
    case .halfOpen: "de stroombreker staat op proef: er gaan maar een paar bevestigingen uit"
    case .closed: "de stroombreker is dicht"
    }
  }

  func history(of sender: SenderStanding, since day: String) -> String {
    let mails = sender.mails == 1 ? "eerste mail" : "\(sender.mails) mails sinds \(day)"
    let counts = counted(sender.counts)
    let suppressed: String? =
      switch sender.suppression {
      case .stop: "wil geen automatische mail"
      case .bounce: "mail kwam terug"
      case .blocked: "geblokkeerd"
      case nil: nil
      }
    return [mails, counts.isEmpty ? nil : "telt mee: \(counts)", suppressed].compactMap { $0 }.joined(separator: "; ")
  }
}
