// What coordinators read in English.

internal import IntakeModel
internal import PlanStorage

struct EnglishForCoordinators: CoordinatorLanguage {
  let code = "en"
  let terminal = TerminalTexts.english
  let plan: any PlanLanguage = EnglishPlanWords()
  let health: any HealthLanguage = EnglishHealth()
  let wholePlan = "plan"
  let unknownSender = "unknown"
  let unpublished = "the plan was changed and that is not published yet; until then the article stays as it is"
  let setAside = "could not be handled in three attempts and was set aside; try it again"

  func word(_ kind: ItemKind) -> String {
    switch kind {
    case .support: "support"
    case .volunteer: "helps"
    case .suggestion: "idea"
    case .reaction: "reaction"
    case .question: "question"
    case .withdrawal: "withdrawal"
    case .stop: "stop"
    case .privacy: "privacy"
    }
  }

  func word(_ decision: Decision) -> String {
    switch decision {
    case .accept: "recorded"
    case .queue: "waits"
    case .ignore: "put aside"
    }
  }

  func word(_ state: StoredItem.State) -> String {
    switch state {
    case .recorded: "recorded"
    case .waiting: "waits"
    case .rejected: "not recorded"
    case .undone: "undone"
    }
  }

  func word(_ certainty: Certainty) -> String {
    switch certainty {
    case .sure: "sure"
    case .likely: "likely"
    case .guess: "a guess"
    }
  }

  func word(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "threat"
    case .crisis: "somebody in need"
    case .complaint: "complaint about a person"
    case .minor: "a minor"
    case .press: "press"
    case .commercial: "offer for sale"
    case .forOthers: "for others"
    case .instructions: "instructions to the program"
    case .offTopic: "not about the plan"
    }
  }

  func word(_ reason: RejectionReason) -> String {
    switch reason {
    case .offTopic: "it is not about the plan"
    case .unclear: "it is not clear what is meant"
    case .saidBefore: "it was there already"
    case .elsewhere: "it belongs with somebody else"
    case .notPossible: "it cannot be done within this plan"
    case .other: "for another reason"
    }
  }

  func word(_ kind: MailKind) -> String {
    switch kind {
    case .confirmation: "confirmation"
    case .followUpAnswer: "to an answer"
    case .summary: "summary"
    case .privacyStep: "data: question"
    case .privacyAnswer: "data: answer"
    case .erasureDone: "data: erased"
    case .decisionOutcome: "outcome"
    case .suggestionOutcome: "about an idea"
    case .coordinatorAnswer: "own answer"
    case .notice: "notice"
    case .question: "question"
    case .signInLink: "sign-in link"
    case .digest: "digest"
    case .alarm: "alarm"
    }
  }

  func word(_ state: OutboxState) -> String {
    switch state {
    case .held: "held"
    case .pending: "ready"
    case .sending: "sending"
    case .sent: "sent"
    case .failed: "refused"
    case .unknown: "unknown"
    case .dropped: "dropped"
    }
  }

  func word(_ accountClass: AccountClass) -> String {
    switch accountClass {
    case .open: "open"
    case .recorded: "recorded"
    case .followUp: "follow-up"
    case .waiting: "waits"
    case .closed: "closed"
    case .automatic: "automatic"
    case .spam: "spam"
    case .duplicate: "duplicate"
    case .setAside: "set aside"
    }
  }

  func word(_ role: Configuration.Role) -> String { role.rawValue }

  func word(_ state: OfferState) -> String { state.rawValue }

  func reason(_ stored: String) -> String { EnglishReasons.translated(stored) }
  func verification(_ authentication: Authentication) -> String {
    switch authentication {
    case .passed: "verified"
    case .failed: "check failed (dmarc=fail): somebody may pretend to be another"
    case .none: "not verified"
    }
  }

  func why(_ task: TaskKind) -> String {
    switch task {
    case .question: "a question to answer"
    case .suggestion: "an idea to weigh"
    case .reaction: "a reaction: show it with the plan, without a name, or leave it"
    case .offer: "somebody offers help: arrange something"
    case .correction: "data to correct, or a question about them"
    }
  }

  func unconfirmed(_ because: String) -> String { "not confirmed: \(inSentence(because))" }

  func undelivered(_ kind: MailKind, _ state: OutboxState, because: String?) -> String {
    let end = because.map { ": \($0)" } ?? ""
    return state == .unknown ? "may not have arrived (\(word(kind)))\(end)" : "did not arrive (\(word(kind)))\(end)"
  }

  func breaker(_ state: BreakerState) -> String {
    switch state {
    case .open: "the breaker is open: no confirmations leave"
    case .halfOpen: "the breaker is on trial: only a few confirmations leave"
    case .closed: "the breaker is closed"
    }
  }

  func history(of sender: SenderStanding, since day: String) -> String {
    let mails = sender.mails == 1 ? "first mail" : "\(sender.mails) mails since \(day)"
    let counts = counted(sender.counts)
    let suppressed: String? =
      switch sender.suppression {
      case .stop: "wants no automatic mail"
      case .bounce: "mail came back"
      case .blocked: "blocked"
      case nil: nil
      }
    return [mails, counts.isEmpty ? nil : "counts: \(counts)", suppressed].compactMap { $0 }.joined(separator: "; ")
  }
}
