// The published forms in Dutch, with u or je.

internal import IntakeModel

extension Words {
  /// The Dutch words, B1 level.
  static func dutch(_ form: AddressForm) -> Words {
    switch form {
    case .formal: dutchFormal
    case .informal: dutchInformal
    }
  }

  private static let dutchInformal: Words = {
    var words = dutchFormal
    words.howToTakePart =
      "Mail naar {address}, gewoon in je eigen woorden. Je kunt iets steunen, hulp aanbieden, reageren, een vraag "
      + "stellen of een suggestie doen. Meer dingen in één mail mag ook."
    words.afterYouMail =
      "Je krijgt een mail terug met wat wij hebben begrepen. Klopt er iets niet, of wil je iets intrekken? Dan "
      + "antwoord je daarop."
    words.answer = "Mail je antwoord"
    return words
  }()

  private static let dutchFormal = Words(
    language: "nl",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ],
    date: "{day} {month} {year}", thousandsSeparator: ".",
    skipToContent: "Naar de inhoud", contents: "Inhoud", version: "Versie {number}",
    otherLanguages: "Andere talen", call: "Call", wholePlan: "het hele plan",
    states: [
      .proposed: "voorgesteld", .chosen: "gekozen", .running: "loopt", .done: "gedaan", .stopped: "gestopt",
    ],
    supporters: CountWords(none: "nog geen steun", few: "enkele mensen steunen dit", unit: "steunen dit"),
    helpers: CountWords(none: "nog geen helpers", few: "enkele helpers", unit: "helpen mee"),
    reactions: CountWords(none: "nog geen reacties", few: "enkele reacties", unit: "reacties"),
    nothingYet: "Nog geen steun, helpers of reacties.",
    wholePlanSupporters: CountWords(
      none: "nog geen steun voor het hele plan", few: "enkele mensen steunen het hele plan",
      unit: "mensen steunen het hele plan"),
    wholePlanHelpers: CountWords(
      none: "nog geen algemene helpers", few: "enkele mensen helpen waar nodig", unit: "mensen helpen waar nodig"),
    wholePlanReactions: CountWords(
      none: "nog geen reacties op het hele plan", few: "enkele reacties op het hele plan",
      unit: "reacties op het hele plan"),
    peopleInPlan: CountWords(
      none: "nog geen mensen", few: "enkele mensen doen mee, alles bij elkaar",
      unit: "mensen doen mee, alles bij elkaar"),
    peopleWithinCall: CountWords(
      none: "nog geen mensen bij deze call en de activiteiten samen",
      few: "enkele mensen bij deze call en de activiteiten samen",
      unit: "mensen bij deze call en de activiteiten samen"),
    openSuggestions: CountWords(
      none: "nog geen open suggesties", few: "enkele suggesties worden bekeken", unit: "suggesties worden bekeken"),
    agreed: CountWords(
      none: "met nog niemand afgesproken", few: "met enkele mensen afgesproken",
      unit: "mensen met wie het is afgesproken"),
    offeredForNeed: CountWords(none: "nog niemand", few: "enkele mensen boden zich aan", unit: "mensen boden zich aan"),
    agreedForNeed: CountWords(none: "nog niets afgesproken", few: "met enkele afgesproken", unit: "afgesproken"),
    earlierSupport: CountWords(
      none: "", few: "Van hen steunden enkele mensen versie {number}. Daarna veranderde de inhoud.",
      unit: "van hen steunden versie {number}. Daarna veranderde de inhoud."),
    answersCount: CountWords(none: "nog geen antwoorden", few: "enkele antwoorden", unit: "antwoorden"),
    voices: CountWords(none: "", few: "enkele stemmen", unit: "stemmen"),
    takePart: "Doe mee",
    howToTakePart: "Mail naar {address}, gewoon in uw eigen woorden. U kunt iets steunen, hulp aanbieden, "
      + "reageren, een vraag stellen of een suggestie doen. Meer dingen in één mail mag ook.",
    afterYouMail: "U krijgt een mail terug met wat wij hebben begrepen. Klopt er iets niet, of wilt u iets "
      + "intrekken? Dan antwoordt u daarop.",
    noNames: "Wie mailt, komt nooit met naam op deze pagina.",
    smallNumbers: "Eén of twee mensen tellen wij als ‘enkele’, en een getal verandert pas als het drie scheelt: zo is "
      + "niemand te herkennen. Steun voor het hele plan telt niet mee bij de calls.",
    waysToTakePart: [
      ("Ik steun het hele plan", "Ik steun het hele plan"), ("Ik wil meehelpen", "Ik wil meehelpen"),
      ("Ik heb een suggestie", "Suggestie voor het plan"), ("Ik heb een vraag", "Vraag over het plan"),
    ],
    mailAbout: "Mail over {id}", questions: "Een vraag aan iedereen", answer: "Mail uw antwoord",
    outcome: "Wat hieruit kwam", said: "Wat mensen zeggen", removed: "Verwijderd op verzoek.",
    allReactions: "Alle reacties",
    needs: "Nodig", neededBy: "voor {day}", organiser: "Trekker",
    latest: "Nieuw in deze versie", allChanges: "Alle veranderingen", changes: "Wat is er veranderd",
    noChanges: "Er is nog niets veranderd.",
    changeLabels: dutchChangeLabels,
    added: [
      .support: "keer steun", .volunteer: "aanmeldingen om te helpen", .suggestion: "suggesties",
      .reaction: "reacties", .question: "vragen", .withdrawal: "keer steun of hulp ingetrokken",
    ],
    addedOther: "bijdragen", fewer: "{count} minder", from: "eerst {places}", smallLabel: "Aantallen",
    reordered: "Andere volgorde", quietVersion: "Bijgewerkt: wat mensen zeggen, aanbieden of afspreken.",
    smallChanges: "Hier en daar zijn de aantallen iets veranderd.",
    olderChanges: "{number} veranderingen", olderChange: "1 verandering",
    declined: "Suggesties die niet zijn overgenomen",
    declinedIntro: "Niet elke suggestie past in het plan. Hier staat steeds waarom.",
    formats: "Dit plan in andere vormen", asMarkdown: "Tekst (Markdown)", asData: "Gegevens (JSON)",
    asFeed: "Volg de veranderingen (Atom)", address: "Adres van deze pagina",
    missingTranslation: "Niet alles is al vertaald. Wat er nog niet is, staat hier in het {languages}.",
    languageNames: [
      "ar": "Arabisch", "bg": "Bulgaars", "de": "Duits", "en": "Engels", "es": "Spaans", "fr": "Frans",
      "fy": "Fries", "it": "Italiaans", "nl": "Nederlands", "pap": "Papiaments", "pl": "Pools", "pt": "Portugees",
      "ro": "Roemeens", "ru": "Russisch", "so": "Somalisch", "ti": "Tigrinya", "tr": "Turks", "uk": "Oekraïens",
      "zh": "Chinees",
    ])

  private static let dutchChangeLabels: [PlanChangeKind: String] = [
    .imported: "Geplaatst", .added: "Nieuw", .reworded: "Anders verwoord", .meaning: "Inhoud veranderd",
    .moved: "Verplaatst", .merged: "Samengevoegd", .split: "Gesplitst", .ended: "Vervallen",
    .stateChanged: "Stand veranderd", .restored: "Eerdere versie teruggezet", .meansSet: "Wat er nodig is",
    .dateSet: "Datum", .questionAsked: "Nieuwe vraag", .questionClosed: "Vraag beantwoord", .counts: "Erbij",
    .reactionWorkedIn: "Reactie verwerkt", .suggestionProposed: "Suggesties",
    .suggestionAdopted: "Suggestie overgenomen", .suggestionAdapted: "Suggestie in andere vorm overgenomen",
    .suggestionDeclined: "Suggestie niet overgenomen",
  ]
}
