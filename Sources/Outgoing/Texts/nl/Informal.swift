// Dutch with "je", in plain words (B1).

extension TextSet {
  static let dutchInformal = TextSet(
    language: "nl", months: dutchMonths, weekdays: dutchWeekdays,
    andWord: "en", orWord: "of",
    texts: [
      .subject: "Ontvangen: je mail aan {sender} [{reference}]",
      .subjectAnswer: "Gedaan: je antwoord aan {sender} [{reference}]",
      .subjectOutcome: "Gelezen: je mail aan {sender} [{reference}]",
      .subjectPrivacy: "Je gegevens bij {sender} [{reference}]",
      .greetingName: "Dag {name},",
      .greeting: "Dag,",
      .thanks: "Dank je wel voor je mail aan {sender}.",
      .items: "Dit hebben we erin gelezen en opgeschreven:",
      .itemSupport: "Je steunt {target}.",
      .itemVolunteer: "Je wilt meehelpen met {target}.",
      .itemSuggestion: "Je hebt een voorstel bij {target}.",
      .itemReaction: "Je hebt een reactie op {target}.",
      .itemQuestion: "Je hebt een vraag over {target}.",
      .itemWithdrawal: "Je trekt in wat je eerder liet weten over {target}.",
      .itemWithdrawalWhole: "Je trekt in wat je ons eerder liet weten.",
      .itemStop: "Je wilt geen automatische mail meer van ons.",
      .itemPrivacy: "Je hebt een vraag over je gegevens.",
      .itemsMore: "En nog {number} andere punten.",
      .targetWhole: "het hele plan",
      .targetCall: #""{title}" ({id})"#,
      .targetActivity: #""{title}" ({id}, onder "{call}")"#,
      .nextSupport: "Je steun telt mee in het plan. Je naam staat er niet bij.",
      .nextVolunteer: """
      Fijn dat je wilt helpen. Iemand van onze groep mailt je om samen af te spreken wat je gaat doen. We geven je \
      naam en adres aan niemand door zonder het je eerst te vragen.
      """,
      .nextSuggestion: "Over wat je voorstelt praten we in de groep. Je hoort van ons wat ermee gebeurt, en waarom.",
      .nextReaction:
        "Iemand van onze groep leest je reactie. Komt die bij het plan te staan, dan is dat zonder je naam.",
      .nextQuestion: "Iemand van onze groep mailt je een antwoord op je vraag.",
      .nextWithdrawal: "Wat je introk, telt niet meer mee in het plan.",
      .nextStop: """
      Dit is onze laatste automatische mail aan jou. Je steun en je aanbod om te helpen blijven staan. Wil je die \
      ook intrekken? Beantwoord dan deze mail en schrijf: trek alles in.
      """,
      .nextPrivacy: "Over je gegevens krijg je van ons een aparte mail.",
      .waitingPart: "De rest van je mail leest iemand van onze groep zelf, uiterlijk {day}. Daarna hoor je van ons.",
      .waitingPartUndated: "De rest van je mail leest iemand van onze groep zelf. Daarna hoor je van ons.",
      .waitingWhole: """
      Iemand van onze groep leest je mail zelf, uiterlijk {day}. Daarna hoor je van ons. Je hoeft nu niets te doen.
      """,
      .waitingWholeUndated: """
      Iemand van onze groep leest je mail zelf. Daarna hoor je van ons. Je hoeft nu niets te doen.
      """,
      .crisisReceipt: "Je mail is aangekomen. Iemand van onze groep leest hem zelf, zo snel als het kan.",
      .crisisHelp: """
      Is er nu hulp nodig, voor jou of voor iemand anders? Je staat er niet alleen voor:
      - Is er gevaar? Bel 112.
      - Denk je aan zelfmoord, of maak je je daarover zorgen om iemand? Bel 113, of gratis 0800-0113. Dat kan dag en \
      nacht, en zonder je naam te zeggen.
      - Wil je met iemand uit de buurt praten? Bel het buurtteam of je huisarts.
      """,
      .crisisHardship: """
      Heb je nu hulp nodig met geld, eten of een plek om te slapen? Je staat er niet alleen voor:
      - Bel het buurtteam. Het denkt met je mee over geld, eten en wonen. Dat kost niets.
      - Heb je geen eten in huis? Vraag het buurtteam naar de voedselbank bij je in de buurt.
      - Heb je vannacht geen plek om te slapen? Bel je gemeente en vraag naar de opvang.
      - Gaat het niet meer? Praat met je huisarts, of bel 113. Is er gevaar? Bel 112.
      """,
      .outcomeRead: "Iemand van onze groep heeft je mail gelezen.",
      .outcomeItems: "Dit hebben we opgeschreven:",
      .outcomeNothing: "We hebben er niets van in het plan gezet.",
      .outcomeOffTopic: "Wat je schrijft, gaat niet over dit plan.",
      .outcomeUnclear: "We begrijpen niet goed wat je bedoelt. Wil je het ons nog eens schrijven, in andere woorden?",
      .outcomeSaidBefore: "Je had ons dit al laten weten. Het telt al mee.",
      .outcomeElsewhere: "Wat je schrijft, is belangrijk, maar wij kunnen er zelf niets aan doen.",
      .outcomeNotPossible: "Wat je vraagt, kan niet binnen dit plan.",
      .outcomeRest: "De rest van je mail hebben we niet opgeschreven.",
      .outcomeDisagree: "Bedoelde je iets dat wel in het plan hoort? Beantwoord dan deze mail en vertel het ons.",
      .answerThanks: "Dank je wel voor je antwoord.",
      .answerChanged: "Dit hebben we veranderd: punt {numbers}.",
      .answerTookBack: "Dit hebben we weggehaald: punt {numbers}. Het telt niet meer mee in het plan.",
      .answerDisputed: """
      Dit telt nu niet meer mee: punt {numbers}. Iemand van onze groep kijkt ernaar, uiterlijk {day}. Wil je vertellen \
      wat je wel bedoelde? Dat kan in een antwoord op deze mail.
      """,
      .answerTookBackMail:
        "We hebben weggehaald wat je ons in die mail liet weten. Het telt niet meer mee in het plan.",
      .answerTookBackEverything:
        "We hebben alles weggehaald wat je ons liet weten. Er telt niets van jou meer mee in het plan.",
      .answerStands: "Dit staat er nu nog van je mail {reference}:",
      .answerNothing: "Van die mail staat nu niets meer in het plan.",
      .privacyAccessAsked: "Je vraagt welke gegevens we van je bewaren.",
      .privacyErasureAsked: "Je vraagt of we je gegevens wissen.",
      .privacyCorrectionAsked: "Je vraagt of we je gegevens verbeteren.",
      .privacyAccessStep: """
      We sturen je graag alles wat we van je bewaren. Eerst willen we zeker weten dat je het zelf bent. Beantwoord \
      daarom deze mail en schrijf: ja. Heb je dit niet gevraagd? Dan hoef je niets te doen.
      """,
      .privacyErasureStep: """
      We wissen dan al je mails aan ons, je naam, je adres en wat we erbij schreven. Wat je steunde en aanbood, \
      telt alleen nog mee als getal. Dit kunnen we niet terugdraaien. Weet je het zeker? Beantwoord dan deze mail \
      en schrijf: ja, wis alles. Heb je dit niet gevraagd? Dan hoef je niets te doen.
      """,
      .privacyReport: """
      Dit is alles wat {sender} van je bewaart. Sta je ook bij een ander plan? Vraag het daar dan ook.
      """,
      .privacyReportEnd: """
      Klopt er iets niet? Beantwoord dan deze mail en schrijf wat er anders moet. Moeten we alles wissen? Schrijf \
      dan: wis al mijn gegevens.
      """,
      .privacyErased: """
      We hebben alles gewist wat {sender} van je bewaarde. Dit is de laatste mail die je van ons krijgt. Ook deze \
      mail bewaren we niet.
      """,
      .reportAddress: "Je adres: {address}",
      .reportName: "Je naam: {name}",
      .reportSince: "Je eerste mail kwam op {day}.",
      .reportStop: "Je krijgt geen automatische mail van ons.",
      .reportMail: "--- Je mail {reference} van {day}: {subject}",
      .reportItems: "Dit hebben we erin gelezen:",
      .reportCounts: "(telt mee)",
      .reportCountsNot: "(telt niet mee)",
      .reportWaits: "Deze mail wacht nog op iemand van onze groep.",
      .reportText: "Wat je schreef:",
      .reportCut: "Wat er verder in je mail stond, zoals een ondertekening of een oudere mail:",
      .reportAttachments: "Bijlagen, waarvan we alleen de naam bewaren: {names}",
      .reportNotes: "Wat we erbij opschreven:",
      .reportSent: "Mails van ons aan jou:",
      .unverified: """
      We konden niet nagaan of deze mail echt van jouw adres komt. Heb je hem niet zelf gestuurd? Beantwoord dan \
      deze mail en schrijf: trek in.
      """,
      .correct: """
      Klopt {number} niet? Beantwoord deze mail en schrijf: {number} klopt niet. Vertel er gerust bij wat je wel \
      bedoelt.
      """,
      .correctMany: """
      Klopt er iets niet? Beantwoord dan deze mail en noem het nummer ({numbers}), bijvoorbeeld: {number} klopt niet. \
      Vertel er gerust bij wat je wel bedoelt.
      """,
      .withdraw: "Wil je intrekken wat hierboven staat? Schrijf dan: trek in.",
      .withdrawAll: "Wil je alles intrekken wat je ons ooit liet weten? Schrijf dan: trek alles in.",
      .withdrawWaiting: "Wil je je mail intrekken? Beantwoord dan deze mail en schrijf: trek in.",
      .stop: "Wil je geen automatische mail meer van ons? Schrijf dan: stop.",
      .planLink: "Het plan, en wat er steeds in verandert, lees je hier:\n{url}",
      .privacy: """
      Je naam en je adres komen nooit in het openbare plan. Wil je weten wat we van je bewaren, of moeten we het \
      wissen? Vraag het in een antwoord op deze mail.
      """,
      .automatic: "Deze mail is automatisch gemaakt. Wat je antwoordt, komt gewoon bij ons aan.",
      .closing: "Hartelijke groet,\n{sender}",
      .reference: "Kenmerk: {reference}",
      .summarySubject: "Ontvangen: je mails aan {sender} [{reference}]",
      .summaryThanks: """
      Dank je wel voor je mails aan {sender}. Je stuurde er een paar kort na elkaar. Daarom krijg je hier één \
      antwoord op allemaal. Dit hebben we erin gelezen en opgeschreven:
      """,
      .summaryMail: "Je mail met kenmerk {reference}:",
      .summaryMore: "En nog {number} andere mails van je.",
      .summaryUnverified: """
      We konden niet nagaan of deze mails echt van jouw adres komen. Heb je ze niet zelf gestuurd? Laat het ons weten \
      in een antwoord op deze mail.
      """,
      .summaryCorrect: """
      Klopt er iets niet, of wil je iets intrekken? Beantwoord dan deze mail. Noem het kenmerk erbij en schrijf wat \
      er anders moet.
      """,
      .subjectSuggestion: "Over je voorstel aan {sender} [{reference}]",
      .subjectChange: "Er is iets veranderd in wat je steunt bij {sender} [{reference}]",
      .subjectQuestion: "Een vraag van {sender} aan jou [{reference}]",
      .suggestionAdopted:
        "Je deed een voorstel bij {target}. We hebben er in de groep over gepraat, en we nemen het over. Dank je wel!",
      .suggestionAdapted: """
      Je deed een voorstel bij {target}. We hebben er in de groep over gepraat. We nemen het over, maar in een andere \
      vorm. Dank je wel!
      """,
      .suggestionDeclined: """
      Je deed een voorstel bij {target}. We hebben er in de groep over gepraat. We nemen het niet over. Dank je wel \
      dat je meedacht.
      """,
      .suggestionWords: "Zo hebben we je voorstel opgeschreven:\n{text}",
      .suggestionBecame: "Het hoort nu bij {target}.",
      .suggestionReason: "Waarom:\n{reason}",
      .suggestionAgain: "Zie je het anders, of heb je een nieuw idee? Beantwoord dan deze mail. We lezen het graag.",
      .changeOne: "Je steunt {target}. Wat daar staat, is veranderd.",
      .changeMany: "Van wat je steunt, is een deel veranderd. Hieronder lees je wat.",
      .changeBefore: "Eerst stond er:\n{text}",
      .changeAfter: "Nu staat er:\n{text}",
      .changeReason: "Waarom:\n{reason}",
      .changeStays: """
      Je steun blijft staan als je niets doet. In het plan staat er dan bij dat hij is gegeven aan versie {number}, \
      van voor deze verandering.
      """,
      .changeConfirm: "Steun je ook wat er nu staat? Beantwoord dan deze mail en schrijf: klopt.",
      .changeWithdraw: "Wil je je steun intrekken? Beantwoord dan deze mail en schrijf: trek in.",
      .changeWithdrawMany: """
      Wil je een deel van je steun intrekken? Noem dan het nummer, bijvoorbeeld: trek {number} in. Voor alles \
      hierboven schrijf je: trek in.
      """,
      .questionAsked: "Je bood aan om te helpen met {target}. Daarom stellen we jou deze vraag:",
      .questionAnswer: """
      Wil je antwoorden? Beantwoord dan gewoon deze mail. Wat je schrijft, bespreken we in de groep. Komt het bij het \
      plan te staan, dan is dat zonder je naam. Je hoeft niets te doen als je niet wilt.
      """,
      .answerTookBackSupport: "We hebben je steun weggehaald voor {target}.",
      .answerConfirmedSupport: "We hebben opgeschreven dat je steunt wat er nu staat bij {target}.",
      .answerKeptContact: "Dat is goed. We geven je naam en je mailadres aan niemand door.",
      .subjectLetter: "Een bericht van {sender} [{reference}]",
      .letterHelper: "Je krijgt deze mail omdat je wilt meehelpen met {target}.",
      .letterSupporter: "Je krijgt deze mail omdat je {target} steunt.",
      .letterAnswer: "Wil je antwoorden? Beantwoord dan gewoon deze mail. Iemand van onze groep leest wat je schrijft.",
      .subjectContact: "Mag iemand van {sender} je mailen? [{reference}]",
      .contactAsked: """
      Je bood aan om te helpen met {target}. {coordinator} van onze groep wil daarover graag met je afspreken. \
      Mogen we daarvoor je naam en je mailadres aan {coordinator} geven? Verder krijgt niemand ze.
      """,
      .contactAnswer: """
      Vind je het goed? Beantwoord dan deze mail en schrijf: ja. Liever niet? Schrijf dan: nee. Als je niets doet, geven we \
      niets door.
      """,
      .subjectContactGiven: "Je hulp bij {sender} [{reference}]",
      .contactGiven: """
      Fijn! {coordinator} heeft nu je naam en je mailadres, om met je af te spreken over {target}. Wil je zelf alvast \
      mailen? Dat kan naar dit adres:
      {address}
      """,
      .contactRegret: "Wil je toch liever niet? Beantwoord dan deze mail, dan vertellen wij het.",
    ])
}
