// Answering, weighing, entering, the report and letters, in English.

internal import IntakeService
internal import PlanStorage

extension DoingWords {
  static let english = DoingWords(
    answer: "Answer by mail", answering: { "Answer to \($0)" }, beginWith: "Begin with",
    template: { template in
      switch template {
      case .blank: "Only the greeting"
      case .unclear: "Not clear"
      case .invitation: "Good, you help!"
      case .elsewhere: "Not with us"
      }
    }, letter: "Your answer", letterHint: "The mail leaves in ten minutes. Until then you can take it back.",
    send: "Send", release: "Show this with the plan, without a name",
    releaseHint: "Everybody will read it so, from the next publication on:",
    releaseMasked: "Everybody will read it so, from the next publication on. What is struck out nobody sees:",
    otherWords: "In other words", otherWordsLabel: "How shall it read?", look: "Look at it first",
    adopt: "Adopt the idea", adoptNew: "As a new activity",
    adoptInto: "It belongs to something that is there", asMeant: "Adopt it", otherForm: "Adopt it in another form",
    parent: "In which call?", title: "Title (goes into the plan)", text: "Text (goes into the plan)",
    into: "To what does it belong?", why: "Why, or what will be different?",
    whyHint: "Whoever sent the idea reads this, and it stands in the plan. It is needed for another form.",
    decline: "Do not adopt the idea",
    declineHint: "Why not? Whoever sent the idea reads this, and it stands in the plan, without a name.",
    declineReasons: [
      "We do not have enough people or money for it now.", "Somebody else does this already.",
      "It does not fit this plan well.", "Too few people in the group were for it.",
    ], ownReason: "Or with a reason of your own",
    needsWhy: "Please write why, or what will be different. Nothing was changed yet.",
    needsText: "Please give the new activity a title and a text. Nothing was changed yet.",
    decidedBefore: "This idea was decided about before. Nothing was changed.",
    planChanged: "Somebody else has just changed the plan. Nothing was overwritten; please try once more.",
    enter: "Enter something from paper or phone",
    enterHint: "For what somebody said at the market, on the phone or on a note. It counts just as a mail does.",
    source: "How did it come?",
    sourceWord: { source in
      switch source {
      case .paper: "On paper"
      case .phone: "On the phone"
      case .conversation: "In a conversation"
      }
    }, place: "Where? (may stay empty)", name: "Name (may stay empty)", address: "Mail address (may stay empty)",
    addressHint: "So that nobody counts twice. No mail goes there.", said: "What did they say?",
    noAddress: "This is no mail address. Correct it, or leave it empty.", noParts: "Choose at Part 1 what it is.",
    report: "Report for the meeting", reportSince: "From", reportUntil: "Until", reportCall: "About what?",
    everyCall: "the whole plan", show: "Show",
    tooMuch: "This is too much for one page. Choose a shorter time, or ask the administrator for gehoor report.")
}

extension LetterWords {
  static let english = LetterWords(
    write: "Write to all", audience: "To whom?", helpers: "Who would like to help", supporters: "Who supports it",
    about: "With what?", letter: "Your message",
    hint: """
      Everybody gets a mail of their own and does not see the others. We add the greeting, why they get it, and your \
      name.
      """, preview: "See the mail", people: { $0 == 1 ? "1 person gets this mail." : "\($0) people get this mail." },
    send: { $0 == 1 ? "Send to 1 person" : "Send to \($0) people" }, change: "Change the text",
    onItsWay: { count, first, last in
      let whom = count == 1 ? "1 person" : "\(count) people"
      return first == last
        ? "The mail to \(whom) leaves at \(first)." : "The mails to \(whom) leave from \(first) until \(last)."
    }, takeBack: "Take back what has not left",
    left: { $0 == 1 ? "1 mail has left." : "\($0) mails have left." },
    nothingLeaves: "This letter was taken back. Nothing was sent.",
    anotherFirst: "A letter was sent just now. Please see first whether it is the same.",
    numberChanged: { "The number has changed meanwhile: now there are \($0). Nothing was sent yet." },
    cannotWrite: "This mail cannot go like this: it is empty or too long.", ask: "Ask whether contact is all right",
    askHint: """
      They get a mail: may the coordinator have their name and mail address? Only after a yes both get each other's \
      address.
      """, forWhom: "Who will contact them?", asked: { "The question leaves at \($0)." },
    given: { "At \($0) both get each other's address. Until then you can take it back with another state." },
    many: { "Only the first \($0) are shown here. The whole list is in the file." }, all: "Everything")
}
