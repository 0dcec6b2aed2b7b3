// What `gehoor` prints for coordinators besides the words of the queue, in each language.

/// Headings and short sentences of the terminal in one language.
package struct TerminalTexts: Sendable {
  package let mailHeadings: [String]
  package let queueHeadings: [String]
  package let replayHeadings: [String]
  package let outboxHeadings: [String]
  package let seen: String
  package let difference: String
  package let noPlans: String
  package let nothing: String
  package let byAPerson: String
  package let nothingToReplay: String
  package let emptyOutbox: String
  package let noMails: String
  package let emptyQueue: String
  package let erased: String
  package let dealtWith: String
  package let confirmed: String
  package let onItsWay: String
  package let notSent: String
  package let noAnswer: String
  package let from: String
  package let known: String
  package let received: String
  package let decision: String
  package let answer: String
  package let note: String
  package let assignedTo: String
  package let until: String
  package let attachment: String
  package let cut: String
  package let revision: String
  package let or: String
  package let typeLetter: String
  package let helperHeadings: [String]
  package let noHelpers: String
  /// Whether a reaction shall stand with the plan as it was just shown.
  package let releaseSo: String
  package let releaseWithYes: String
  package let nothingChanged: String
  package let letterLeft: String
  package let anotherLetter: String
  package let nobodyBlocked: String
  private let toMany: String
  private let withPeople: String
  private let onTheirWay: String
  private let takenBack: String
  private let closedBecause: String
  private let cutShort: String

  package func closed(because: String) -> String { closedBecause + because }

  /// A list that does not show everything says so.
  package func cutList(_ shown: Int, of total: Int) -> String {
    cutShort.replacing("{shown}", with: String(shown)).replacing("{total}", with: String(total))
  }

  /// How many people get a letter, to be confirmed.
  package func lettersToMany(_ people: Int) -> String { toMany.replacing("{people}", with: String(people)) }

  /// The same where nobody can be asked, with the option that does it.
  package func lettersWithPeople(_ people: Int) -> String { withPeople.replacing("{people}", with: String(people)) }

  package func lettersOnTheirWay(_ people: Int, _ letter: Int64, from first: String, until last: String) -> String {
    onTheirWay.replacing("{people}", with: String(people)).replacing("{letter}", with: String(letter))
      .replacing("{first}", with: first).replacing("{last}", with: last)
  }

  package func letterTakenBack(_ mails: Int) -> String { takenBack.replacing("{mails}", with: String(mails)) }

  package func size(_ bytes: Int) -> String { bytes < 1_024 ? "\(bytes) B" : "\((bytes + 512) / 1_024) kB" }
}

extension TerminalTexts {
  static let dutch = TerminalTexts(
    mailHeadings: ["mail", "van", "onderwerp", "taal", "begrepen", "besluit", "antwoord"],
    queueHeadings: ["wat", "sinds", "van", "voorstel, en waarom het wacht"],
    replayHeadings: ["mail", "van", "onderwerp", "zoals het staat", "zo zou het nu gelezen worden"],
    outboxHeadings: ["id", "mail", "soort", "stand", "aan", "gemaakt", "waarom"], seen: "gezien",
    difference: "verschil", noPlans: "Er zijn geen plannen.", nothing: "niets", byAPerson: "door een mens",
    nothingToReplay: "Geen mail zou nu anders gelezen worden.", emptyOutbox: "De uitbak is leeg.",
    noMails: "Er is nog geen mail.", emptyQueue: "De wachtrij is leeg.", erased: "gewist", dealtWith: "gedaan",
    confirmed: "bevestigd", onItsWay: "onderweg", notSent: "niet verstuurd", noAnswer: "geen",
    from: "van", known: "bekend", received: "ontvangen", decision: "besluit", answer: "antwoord", note: "let op",
    assignedTo: "ligt bij", until: "tot", attachment: "bijlage", cut: "Wat er verder stond:", revision: "revisie",
    or: "of:", typeLetter: "Schrijf de brief; sluit af met Ctrl-D op een lege regel. Ctrl-C: niets versturen.",
    helperHeadings: ["mail", "wie", "adres", "waarvoor", "stand", "sinds", "in eigen woorden"],
    noHelpers: "Nog niemand bood hier hulp aan.",
    releaseSo: "Zo zonder naam bij het plan zetten?",
    releaseWithYes: "zo zou het bij het plan staan; met --yes gebeurt het",
    nothingChanged: "er is niets veranderd",
    letterLeft: "Er is geen brief met dat nummer, of alles ervan is al weg.",
    anotherLetter: "Er is net een andere brief verstuurd; er is niets geschreven.",
    nobodyBlocked: "Er is niemand geblokkeerd.",
    toMany: "Aantal mensen dat deze mail krijgt, elk een eigen: {people}",
    withPeople: "niet verstuurd. Aantal mensen dat deze mail krijgt: {people}; met --people {people} gaat hij weg",
    onTheirWay:
      "brief {letter}: {people} mails, van {first} tot {last}; --take-back {letter} neemt terug wat nog niet weg is",
    takenBack: "mails die niet meer weggaan: {mails}", closedBecause: "gedaan door een mens; het wachtte omdat: ",
    cutShort: "{shown} van {total} getoond; --limit N laat er meer zien")

  static let english = TerminalTexts(
    mailHeadings: ["mail", "from", "subject", "lang", "understood", "decision", "answer"],
    queueHeadings: ["what", "since", "from", "proposal, and why it waits"],
    replayHeadings: ["mail", "from", "subject", "as it stands", "as it would be read now"],
    outboxHeadings: ["id", "mail", "kind", "state", "to", "made", "why"], seen: "seen",
    difference: "difference", noPlans: "There are no plans.", nothing: "nothing", byAPerson: "by a person",
    nothingToReplay: "No mail would be read otherwise now.", emptyOutbox: "The outbox is empty.",
    noMails: "There is no mail yet.", emptyQueue: "The queue is empty.", erased: "erased", dealtWith: "done",
    confirmed: "confirmed", onItsWay: "on its way", notSent: "not sent", noAnswer: "none",
    from: "from", known: "known", received: "received", decision: "decision", answer: "answer", note: "note",
    assignedTo: "with", until: "until", attachment: "attached", cut: "What else it said:", revision: "revision",
    or: "or:", typeLetter: "Write the letter; end it with Ctrl-D on an empty line. Ctrl-C: send nothing.",
    helperHeadings: ["mail", "who", "address", "for", "state", "since", "in their words"],
    noHelpers: "Nobody has offered help here yet.",
    releaseSo: "Show it so with the plan, without a name?",
    releaseWithYes: "it would stand so with the plan; with --yes it does",
    nothingChanged: "nothing was changed",
    letterLeft: "There is no letter of that number, or all of it has left.",
    anotherLetter: "Another letter was sent just now; nothing was written.",
    nobodyBlocked: "Nobody is blocked.",
    toMany: "Number of people who get this mail, each their own: {people}",
    withPeople: "not sent. Number of people who get this mail: {people}; with --people {people} it goes",
    onTheirWay:
      "letter {letter}: {people} mails, from {first} until {last}; --take-back {letter} takes back what has not left",
    takenBack: "mails that do not leave any more: {mails}", closedBecause: "done by a person; it waited because: ",
    cutShort: "{shown} of {total} shown; --limit N shows more")
}
