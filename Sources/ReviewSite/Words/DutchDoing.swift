// Answering, weighing, entering, the report and letters, in Dutch.

internal import IntakeService
internal import PlanStorage

extension DoingWords {
  static let dutch = DoingWords(
    answer: "Beantwoord per mail", answering: { "Antwoord op \($0)" }, beginWith: "Begin met",
    template: { template in
      switch template {
      case .blank: "Alleen de groet"
      case .unclear: "Niet duidelijk"
      case .invitation: "Fijn, u helpt!"
      case .elsewhere: "Niet bij ons"
      }
    }, letter: "Uw antwoord",
    letterHint: "De mail vertrekt over tien minuten. Tot dan kunt u hem terugnemen.", send: "Verstuur",
    release: "Zet dit bij het plan, zonder naam",
    releaseHint: "Zo leest iedereen het, vanaf de volgende publicatie:",
    releaseMasked: "Zo leest iedereen het, vanaf de volgende publicatie. Wat is doorgestreept, ziet niemand:",
    otherWords: "In andere woorden", otherWordsLabel: "Hoe moet het er staan?", look: "Bekijk het eerst",
    adopt: "Neem het idee over", adoptNew: "Als nieuwe activiteit", adoptInto: "Het hoort bij iets dat er al staat",
    asMeant: "Neem over", otherForm: "Neem over in een andere vorm", parent: "Bij welke call?",
    title: "Titel (komt in het plan)", text: "Tekst (komt in het plan)", into: "Waar hoort het bij?",
    why: "Waarom, of wat wordt er anders?",
    whyHint: "Wie het idee stuurde leest dit, en het staat in het plan. Bij een andere vorm is het nodig.",
    decline: "Neem het idee niet over",
    declineHint: "Waarom niet? Wie het idee stuurde krijgt dit te lezen, en het staat in het plan, zonder naam.",
    declineReasons: [
      "We hebben er nu niet genoeg mensen of geld voor.", "Iemand anders doet dit al.",
      "Het past niet goed bij dit plan.", "In de groep waren er te weinig mensen voor.",
    ], ownReason: "Of met uw eigen reden",
    needsWhy: "Schrijf erbij waarom, of wat er anders wordt. Er is nog niets veranderd.",
    needsText: "Geef de nieuwe activiteit een titel en een tekst. Er is nog niets veranderd.",
    decidedBefore: "Over dit idee is al besloten. Er is niets veranderd.",
    planChanged: "Iemand anders heeft het plan net veranderd. Er is niets overschreven; probeer het nog een keer.",
    enter: "Voer iets in van papier of telefoon",
    enterHint: "Voor wat iemand zei op de markt, aan de telefoon of op een briefje. Het telt net zo mee als een mail.",
    source: "Hoe kwam het?",
    sourceWord: { source in
      switch source {
      case .paper: "Op papier"
      case .phone: "Aan de telefoon"
      case .conversation: "In een gesprek"
      }
    }, place: "Waar? (mag leeg blijven)", name: "Naam (mag leeg blijven)",
    address: "Mailadres (mag leeg blijven)",
    addressHint: "Zo tellen we iemand niet twee keer. Er gaat geen mail naartoe.", said: "Wat zei deze persoon?",
    noAddress: "Dit is geen mailadres. Verbeter het, of laat het leeg.",
    noParts: "Kies bij Deel 1 wat het is.", report: "Verslag voor de vergadering", reportSince: "Vanaf",
    reportUntil: "Tot en met", reportCall: "Waarover?", everyCall: "het hele plan", show: "Laat zien",
    tooMuch: "Dit is te veel voor één pagina. Kies een kortere tijd, of vraag de beheerder om gehoor report.")
}

extension LetterWords {
  static let dutch = LetterWords(
    write: "Schrijf aan allemaal", audience: "Aan wie?", helpers: "Wie wil helpen", supporters: "Wie steunt",
    about: "Waarbij?", letter: "Uw bericht",
    hint: """
      Iedereen krijgt een eigen mail en ziet de anderen niet. De groet, waarom iemand dit krijgt en uw naam zetten wij \
      erbij.
      """, preview: "Bekijk de mail",
    people: { $0 == 1 ? "1 mens krijgt deze mail." : "\($0) mensen krijgen deze mail." },
    send: { $0 == 1 ? "Verstuur aan 1 mens" : "Verstuur aan \($0) mensen" }, change: "Verander de tekst",
    onItsWay: { count, first, last in
      let whom = count == 1 ? "1 mens" : "\(count) mensen"
      return first == last
        ? "De mail aan \(whom) vertrekt om \(first)." : "De mails aan \(whom) vertrekken van \(first) tot \(last)."
    }, takeBack: "Neem terug wat nog niet weg is",
    left: { $0 == 1 ? "1 mail is al weg." : "\($0) mails zijn al weg." },
    nothingLeaves: "Deze brief is teruggenomen. Er is niets verstuurd.",
    anotherFirst: "Er is net al een brief verstuurd. Kijk eerst of het niet dezelfde is.",
    numberChanged: { "Het aantal is intussen veranderd: nu zijn het er \($0). Er is nog niets verstuurd." },
    cannotWrite: "Deze mail kan zo niet weg: hij is leeg of te lang.", ask: "Vraag of contact mag",
    askHint: """
      Deze persoon krijgt een mail: mag de coördinator naam en mailadres hebben? Pas na een ja krijgen beiden elkaars \
      adres.
      """, forWhom: "Wie neemt er contact op?", asked: { "De vraag vertrekt om \($0)." },
    given: { "Om \($0) krijgen beiden elkaars adres. Tot dan kunt u het terugnemen met een andere stand." },
    many: { "Alleen de eerste \($0) staan hier. De hele lijst staat in het bestand." }, all: "Alles")
}
