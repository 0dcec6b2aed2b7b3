// The page in Dutch.

internal import IntakeModel
internal import PlanStorage

extension SiteWords {
  static let dutch = SiteWords(
    language: "nl", frame: .dutch, signing: .dutch, queue: .dutch, search: .dutch, health: .dutch,
    person: .dutch,
    plan: .dutch, editing: .dutch, helping: .dutch, doing: .dutch, letters: .dutch)
}

extension FrameWords {
  static let dutch = FrameWords(
    name: "Gehoord", skip: "Naar de inhoud", menu: "Menu", queue: "Wachtrij", plan: "Plan",
    helpers: "Helpers", health: "Hoe het gaat", search: "Zoeken", signOut: "Uitloggen",
    plans: "Andere plannen",
    back: "Terug",
    badRequest: "Dit formulier kunnen we niet lezen. Ga terug en probeer het nog een keer.",
    forbidden: """
      Dit formulier is niet (meer) geldig. Misschien bent u intussen uitgelogd. Open de pagina opnieuw en probeer het \
      nog een keer.
      """,
    notFound: "Deze pagina is er niet.", wrongMethod: "Dat kan hier niet.",
    wrongHost: "Deze pagina is onder dit adres niet bereikbaar.",
    trouble:
      "Er gaat nu iets mis aan onze kant. Er is niets veranderd. Probeer het over een minuut nog een keer."
  )
}

extension SigningWords {
  static let dutch = SigningWords(
    title: "Inloggen",
    intro: "Vul uw mailadres in. U krijgt dan een mail met een link. Een wachtwoord is niet nodig.",
    address: "Uw mailadres", ask: "Stuur mij een link", lookTitle: "Kijk in uw mail",
    look: """
      Als dit het adres van een coördinator is, krijgt u binnen een minuut een mail. Klik op de link in die mail, of \
      typ hier de zes cijfers die erin staan. Beide werken 10 minuten.
      """,
    code: "De zes cijfers uit de mail", useCode: "Inloggen",
    again: "Ik kreeg geen mail: opnieuw proberen",
    enterTitle: "Welkom", enter: "Klik op de knop om in te loggen.", enterButton: "Inloggen",
    remember: "Onthoud mij op dit apparaat, 30 dagen",
    rememberHint:
      "Alleen op een apparaat dat van u is. Voor wie eigenaar van een plan is, werkt dit niet.",
    linkSpent: "Deze link werkt niet meer. Hij is al gebruikt, of te oud. Vraag een nieuwe.",
    codeWrong: "Deze cijfers kloppen niet. Kijk nog een keer in de nieuwste mail.",
    codeSpent: "Deze code werkt niet meer. Vraag een nieuwe.", freshTitle: "Nog een keer inloggen",
    fresh: """
      Hiermee gaat u met gegevens van mensen aan de slag, of schrijft u aan veel mensen tegelijk. Daarom vragen we u \
      eerst opnieuw in te loggen. U krijgt een mail met een link.
      """,
    freshButton: "Stuur mij een link", signedOut: "U bent uitgelogd.",
    signOutEverywhere: "Overal uitloggen",
    choosePlan: "Kies een plan")
}

extension QueueWords {
  static let dutch = QueueWords(
    title: "Wachtrij", empty: "Er wacht niets. Mooi!",
    emptyHint: "Nieuwe mail verschijnt hier vanzelf.",
    counts: { readings, tasks, notices in
      let parts = [
        readings == 0 ? nil : readings == 1 ? "1 mail" : "\(counted(readings)) mails",
        tasks == 0 ? nil : tasks == 1 ? "1 taak" : "\(counted(tasks)) taken",
        notices == 0 ? nil : notices == 1 ? "1 melding" : "\(counted(notices)) meldingen",
      ]
      return parts.compactMap { $0 }.joined(separator: ", ")
    }, begin: "Begin bij de eerste", more: { "En nog \(counted($0)), na deze." },
    since: { $0 <= 0 ? "sinds vandaag" : $0 == 1 ? "sinds gisteren" : "sinds \($0) dagen" },
    inNeed: "Iemand in nood", complaint: "Klacht over een persoon", overdue: "Wacht al lang",
    assignedTo: { "Ligt bij \($0)" }, noWords: "(geen eigen woorden)", from: "Van",
    proof: "Afzender",
    known: "Bekend", waits: "Wacht", subject: "Onderwerp", received: "Ontvangen", note: "Let op",
    ownWords: "De eigen woorden", proposal: "Wat wij eruit halen", proposals: "Wat wij eruit halen",
    nothingFound:
      "Wij haalden er niets uit. Voeg toe wat er staat, of kies hieronder wat er met deze mail moet.",
    sure: { "\($0) % zeker" }, accept: "Klopt", acceptChosen: "Klopt: leg vast wat is aangevinkt",
    orRather: "Of eerder:", told: "Laat de afzender weten wat er is besloten",
    skip: "Overslaan", readOtherwise: "Anders lezen",
    kind: "Wat is het?",
    about: "Waarover?", record: "Leg zo vast", addItem: "Iets toevoegen",
    addQuote: "De woorden in de mail (mag leeg blijven)", split: "Splitsen",
    splitHint: "Eén punt zegt eigenlijk meer dingen. Kies wat het zijn.", part: { "Deel \($0)" },
    noPart: "niets",
    reject: "Niet vastleggen",
    rejectHint: "Waarom niet? De afzender krijgt een vriendelijke zin hierover.",
    rejectNote: "Andere reden, alleen voor onszelf", later: "Later", tomorrow: "Morgen",
    inThreeDays: "Over drie dagen",
    nextWeek: "Over een week", hand: "Overdragen", handNobody: "Voor iedereen",
    otherwise: "Iets anders",
    notForUs: "Niet voor het plan: stuur door",
    notForUsHint: "De mail gaat naar het gewone adres van de groep.",
    block: "Blokkeer deze afzender",
    blockHint: "Die krijgt geen automatische mail meer. Wat hij of zij nog stuurt, komt niet in de wachtrij.",
    unblock: "Blokkeer deze afzender niet meer", unblockHint: "Nieuwe mail komt weer gewoon binnen.",
    spam: "Dit is spam",
    spamHint: "Er wordt niets vastgelegd.", fullText: "De hele mail", attachments: "Bijlagen",
    history: "Wat er gebeurde",
    noHistory: "Nog niets.", undo: "Ongedaan maken", tasks: "Te doen",
    settle: "Gedaan", confirmNow: "Stuur bevestiging", leaveUnconfirmed: "Laat het zo",
    retryFile: "Probeer opnieuw", resend: "Stuur opnieuw", dropMail: "Niet meer sturen",
    closeBreaker: "Zet het versturen weer aan", dropped: "Deze mail gaat niet meer weg.",
    resent: "Deze mail gaat opnieuw weg.", restored: "De mail staat er weer zoals eerst.",
    retried: "Het bestand wordt opnieuw opgepakt.", laterDay: "Of op een andere dag",
    laterThen: "Later, op die dag", splitOwn: "Of kies zelf de delen:",
    missing: {
      switch $0 {
      case .tick: "Er is niets aangevinkt. Vink aan wat klopt, of kies hieronder wat er met deze mail moet gebeuren."
      case .reason: "Schrijf in een paar woorden waarom niet."
      case .day: "Kies een dag die nog komt, binnen een jaar."
      case .parts: "Kies minstens twee delen."
      }
    },
    overtaken: "Iemand anders was u voor. Er is niets overschreven. Dit gebeurde er intussen:",
    leaves: { "De mail hierover vertrekt om \($0)." }, state: "Stand")
}

extension SearchWords {
  static let dutch = SearchWords(
    title: "Zoeken", label: "Woorden, een naam, een adres of een nummer", button: "Zoek",
    nothing: "Niets gevonden.",
    mails: "Mails", newestOnly: { "Alleen de nieuwste \($0) staan hier. Gebruik meer woorden." },
    inPlan: "In het plan")
}

extension HealthWords {
  static let dutch = HealthWords(
    title: "Hoe het gaat", accounting: "Boekhouding",
    noAccounting:
      "De map met nieuwe mail kan nu niet gelezen worden. Vraag de beheerder om te kijken.",
    closes: "Het klopt: elke mail die ooit kwam, staat op één plek.",
    doesNotClose:
      "Het klopt niet: er is mail weg voordat die verwerkt was. Vraag de beheerder om te kijken.",
    seen: "Gezien", difference: "Verschil", what: "Wat", count: "Aantal", sending: "Versturen",
    breakerOpen:
      "Er gaan nu geen of bijna geen bevestigingen uit: er werden er ineens veel te veel gevraagd.",
    held: "Antwoorden worden vastgehouden. Zo staat het in de instellingen.",
    relay: "De mailserver zegt",
    leftInHour: "Vertrokken in het laatste uur", askedInHour: "Gevraagd in het laatste uur",
    later: "Gaan later",
    suppressed: "Krijgen geen automatische mail", blocked: "Geblokkeerd",
    byDay: "Per dag", day: "Dag", outbox: "Onze mails")
}

extension PersonWords {
  static let dutch = PersonWords(
    title: "Gegevens van een persoon", link: "Wat we van deze persoon bewaren",
    since: { "Bij ons sinds \($0)." },
    sent: { $0 == 1 ? "Wij stuurden 1 mail." : "Wij stuurden \($0) mails." }, mail: "Mail",
    day: "Dag",
    subject: "Onderwerp", counts: "Telt mee", export: "Alles als bestand (JSON)",
    erase: "Wis alles van deze persoon",
    eraseHint: """
      Alles gaat weg: de mails, wat eruit gehaald is, en onze antwoorden. De aantallen in het plan blijven, zonder \
      naam. Dit kan niet ongedaan worden gemaakt.
      """,
    sure: "Ja, ik weet het zeker", erased: "Gewist. Er staat niets meer van deze persoon.")
}

extension PlanWords {
  static let dutch = PlanWords(
    published: { "Gepubliceerd op \($0)." }, notPublished: "Nog niet gepubliceerd.",
    changes: {
      $0 == 0
        ? "Sindsdien is er niets veranderd."
        : $0 == 1
          ? "Sindsdien is er 1 ding veranderd." : "Sindsdien zijn er \($0) dingen veranderd."
    },
    state: { state in
      switch state {
      case .proposed: "voorgesteld"
      case .chosen: "gekozen"
      case .running: "loopt"
      case .done: "gedaan"
      case .stopped: "gestopt"
      }
    })
}

extension EditingWords {
  static let dutch = EditingWords(
    title: "Plan bewerken", wholeText: "Het hele plan", edit: "Bewerk", editWhole: "Bewerk het hele plan",
    partTitle: "Titel", partText: "Tekst", nature: "Verandert de bedoeling?",
    sameMeaning: "Nee, hetzelfde in andere woorden",
    otherMeaning: "Ja: wie dit steunde, krijgt daar één mail over",
    reason: "Waarom? (komt bij de wijziging te staan; mag leeg blijven)", preview: "Bekijk wat er verandert",
    nothing: "Er verandert niets.",
    people: {
      $0 == 1 ? "1 mens krijgt hierover een mail." : "\($0) mensen krijgen hierover elk een mail."
    }, keep: "Leg vast", leave: "Niet vastleggen", publish: "Publiceer nu",
    overtaken: """
      Iemand anders heeft het plan net veranderd. Er is niets overschreven. Hieronder staat wat u typte; neem het over \
      in de nieuwe tekst.
      """,
    startAgain: "Begin met de nieuwe tekst", line: { "Regel \($0)" },
    field: { field in
      switch field {
      case .title: "titel"
      case .text: "tekst"
      case .state: "stand"
      case .needs: "nodig"
      case .questions: "vragen"
      case .order: "plaats"
      }
    })
}

extension HelpingWords {
  static let dutch = HelpingWords(
    none: "Nog niemand bood hulp aan.",
    offers: {
      $0 == 1 ? "1 aanbod" : $0 < HelperPages.mostShown ? "\($0) keer aangeboden" : "\($0) keer of vaker aangeboden"
    }, list: "De lijst als bestand (CSV)",
    listHint: "In dit bestand staan namen en adressen. Bewaar het niet langer dan nodig en geef het niet door.",
    erased: "(gewist)", columns: ["Nummer", "Waarvoor", "Naam", "Adres", "Stand", "Sinds", "Mail"],
    state: { state in
      switch state {
      case .offered: "aangeboden"
      case .asked: "gevraagd"
      case .agreed: "afgesproken"
      case .declined: "afgezegd"
      }
    })
}
