// Dutch with "u", in plain words (B1).

extension TextSet {
  static let dutchFormal = TextSet(
    language: "nl", months: dutchMonths, weekdays: dutchWeekdays,
    andWord: "en", orWord: "of",
    texts: [
      .subject: "Ontvangen: uw mail aan {sender} [{reference}]",
      .subjectAnswer: "Gedaan: uw antwoord aan {sender} [{reference}]",
      .subjectOutcome: "Gelezen: uw mail aan {sender} [{reference}]",
      .subjectPrivacy: "Uw gegevens bij {sender} [{reference}]",
      .greetingName: "Dag {name},",
      .greeting: "Dag,",
      .thanks: "Dank u wel voor uw mail aan {sender}.",
      .items: "Dit hebben we erin gelezen en opgeschreven:",
      .itemSupport: "U steunt {target}.",
      .itemVolunteer: "U wilt meehelpen met {target}.",
      .itemSuggestion: "U heeft een voorstel bij {target}.",
      .itemReaction: "U heeft een reactie op {target}.",
      .itemQuestion: "U heeft een vraag over {target}.",
      .itemWithdrawal: "U trekt in wat u eerder liet weten over {target}.",
      .itemWithdrawalWhole: "U trekt in wat u ons eerder liet weten.",
      .itemStop: "U wilt geen automatische mail meer van ons.",
      .itemPrivacy: "U heeft een vraag over uw gegevens.",
      .itemsMore: "En nog {number} andere punten.",
      .targetWhole: "het hele plan",
      .targetCall: #""{title}" ({id})"#,
      .targetActivity: #""{title}" ({id}, onder "{call}")"#,
      .nextSupport: "Uw steun telt mee in het plan. Uw naam staat er niet bij.",
      .nextVolunteer: """
      Fijn dat u wilt helpen. Iemand van onze groep mailt u om samen af te spreken wat u gaat doen. We geven uw naam \
      en adres aan niemand door zonder het u eerst te vragen.
      """,
      .nextSuggestion: "Over wat u voorstelt praten we in de groep. U hoort van ons wat ermee gebeurt, en waarom.",
      .nextReaction:
        "Iemand van onze groep leest uw reactie. Komt die bij het plan te staan, dan is dat zonder uw naam.",
      .nextQuestion: "Iemand van onze groep mailt u een antwoord op uw vraag.",
      .nextWithdrawal: "Wat u introk, telt niet meer mee in het plan.",
      .nextStop: """
      Dit is onze laatste automatische mail aan u. Uw steun en uw aanbod om te helpen blijven staan. Wilt u die ook \
      intrekken? Beantwoord dan deze mail en schrijf: trek alles in.
      """,
      .nextPrivacy: "Over uw gegevens krijgt u van ons een aparte mail.",
      .waitingPart: "De rest van uw mail leest iemand van onze groep zelf, uiterlijk {day}. Daarna hoort u van ons.",
      .waitingPartUndated: "De rest van uw mail leest iemand van onze groep zelf. Daarna hoort u van ons.",
      .waitingWhole: """
      Iemand van onze groep leest uw mail zelf, uiterlijk {day}. Daarna hoort u van ons. U hoeft nu niets te doen.
      """,
      .waitingWholeUndated: """
      Iemand van onze groep leest uw mail zelf. Daarna hoort u van ons. U hoeft nu niets te doen.
      """,
      .crisisReceipt: "Uw mail is aangekomen. Iemand van onze groep leest hem zelf, zo snel als het kan.",
      .crisisHelp: """
      Is er nu hulp nodig, voor u of voor iemand anders? U staat er niet alleen voor:
      - Is er gevaar? Bel 112.
      - Denkt u aan zelfmoord, of maakt u zich daarover zorgen om iemand? Bel 113, of gratis 0800-0113. Dat kan dag \
      en nacht, en zonder uw naam te zeggen.
      - Wilt u met iemand uit de buurt praten? Bel het buurtteam of uw huisarts.
      """,
      .crisisHardship: """
      Heeft u nu hulp nodig met geld, eten of een plek om te slapen? U staat er niet alleen voor:
      - Bel het buurtteam. Het denkt met u mee over geld, eten en wonen. Dat kost niets.
      - Heeft u geen eten in huis? Vraag het buurtteam naar de voedselbank bij u in de buurt.
      - Heeft u vannacht geen plek om te slapen? Bel uw gemeente en vraag naar de opvang.
      - Gaat het niet meer? Praat met uw huisarts, of bel 113. Is er gevaar? Bel 112.
      """,
      .outcomeRead: "Iemand van onze groep heeft uw mail gelezen.",
      .outcomeItems: "Dit hebben we opgeschreven:",
      .outcomeNothing: "We hebben er niets van in het plan gezet.",
      .outcomeOffTopic: "Wat u schrijft, gaat niet over dit plan.",
      .outcomeUnclear: "We begrijpen niet goed wat u bedoelt. Wilt u het ons nog eens schrijven, in andere woorden?",
      .outcomeSaidBefore: "U had ons dit al laten weten. Het telt al mee.",
      .outcomeElsewhere: "Wat u schrijft, is belangrijk, maar wij kunnen er zelf niets aan doen.",
      .outcomeNotPossible: "Wat u vraagt, kan niet binnen dit plan.",
      .outcomeRest: "De rest van uw mail hebben we niet opgeschreven.",
      .outcomeDisagree: "Bedoelde u iets dat wel in het plan hoort? Beantwoord dan deze mail en vertel het ons.",
      .answerThanks: "Dank u wel voor uw antwoord.",
      .answerChanged: "Dit hebben we veranderd: punt {numbers}.",
      .answerTookBack: "Dit hebben we weggehaald: punt {numbers}. Het telt niet meer mee in het plan.",
      .answerDisputed: """
      Dit telt nu niet meer mee: punt {numbers}. Iemand van onze groep kijkt ernaar, uiterlijk {day}. Wilt u vertellen \
      wat u wel bedoelde? Dat kan in een antwoord op deze mail.
      """,
      .answerTookBackMail: "We hebben weggehaald wat u ons in die mail liet weten. Het telt niet meer mee in het plan.",
      .answerTookBackEverything:
        "We hebben alles weggehaald wat u ons liet weten. Er telt niets van u meer mee in het plan.",
      .answerStands: "Dit staat er nu nog van uw mail {reference}:",
      .answerNothing: "Van die mail staat nu niets meer in het plan.",
      .privacyAccessAsked: "U vraagt welke gegevens we van u bewaren.",
      .privacyErasureAsked: "U vraagt of we uw gegevens wissen.",
      .privacyCorrectionAsked: "U vraagt of we uw gegevens verbeteren.",
      .privacyAccessStep: """
      We sturen u graag alles wat we van u bewaren. Eerst willen we zeker weten dat u het zelf bent. Beantwoord \
      daarom deze mail en schrijf: ja. Heeft u dit niet gevraagd? Dan hoeft u niets te doen.
      """,
      .privacyErasureStep: """
      We wissen dan al uw mails aan ons, uw naam, uw adres en wat we erbij schreven. Wat u steunde en aanbood, \
      telt alleen nog mee als getal. Dit kunnen we niet terugdraaien. Weet u het zeker? Beantwoord dan deze mail \
      en schrijf: ja, wis alles. Heeft u dit niet gevraagd? Dan hoeft u niets te doen.
      """,
      .privacyReport: """
      Dit is alles wat {sender} van u bewaart. Staat u ook bij een ander plan? Vraag het daar dan ook.
      """,
      .privacyReportEnd: """
      Klopt er iets niet? Beantwoord dan deze mail en schrijf wat er anders moet. Moeten we alles wissen? Schrijf \
      dan: wis al mijn gegevens.
      """,
      .privacyErased: """
      We hebben alles gewist wat {sender} van u bewaarde. Dit is de laatste mail die u van ons krijgt. Ook deze \
      mail bewaren we niet.
      """,
      .reportAddress: "Uw adres: {address}",
      .reportName: "Uw naam: {name}",
      .reportSince: "Uw eerste mail kwam op {day}.",
      .reportStop: "U krijgt geen automatische mail van ons.",
      .reportMail: "--- Uw mail {reference} van {day}: {subject}",
      .reportItems: "Dit hebben we erin gelezen:",
      .reportCounts: "(telt mee)",
      .reportCountsNot: "(telt niet mee)",
      .reportWaits: "Deze mail wacht nog op iemand van onze groep.",
      .reportText: "Wat u schreef:",
      .reportCut: "Wat er verder in uw mail stond, zoals een ondertekening of een oudere mail:",
      .reportAttachments: "Bijlagen, waarvan we alleen de naam bewaren: {names}",
      .reportNotes: "Wat we erbij opschreven:",
      .reportSent: "Mails van ons aan u:",
      .unverified: """
      We konden niet nagaan of deze mail echt van uw adres komt. Heeft u hem niet zelf gestuurd? Beantwoord dan deze \
      mail en schrijf: trek in.
      """,
      .correct: """
      Klopt {number} niet? Beantwoord deze mail en schrijf: {number} klopt niet. Vertel er gerust bij wat u wel \
      bedoelt.
      """,
      .correctMany: """
      Klopt er iets niet? Beantwoord dan deze mail en noem het nummer ({numbers}), bijvoorbeeld: {number} klopt niet. \
      Vertel er gerust bij wat u wel bedoelt.
      """,
      .withdraw: "Wilt u intrekken wat hierboven staat? Schrijf dan: trek in.",
      .withdrawAll: "Wilt u alles intrekken wat u ons ooit liet weten? Schrijf dan: trek alles in.",
      .withdrawWaiting: "Wilt u uw mail intrekken? Beantwoord dan deze mail en schrijf: trek in.",
      .stop: "Wilt u geen automatische mail meer van ons? Schrijf dan: stop.",
      .planLink: "Het plan, en wat er steeds in verandert, leest u hier:\n{url}",
      .privacy: """
      Uw naam en uw adres komen nooit in het openbare plan. Wilt u weten wat we van u bewaren, of moeten we het \
      wissen? Vraag het in een antwoord op deze mail.
      """,
      .automatic: "Deze mail is automatisch gemaakt. Wat u antwoordt, komt gewoon bij ons aan.",
      .closing: "Met vriendelijke groet,\n{sender}",
      .reference: "Kenmerk: {reference}",
      .summarySubject: "Ontvangen: uw mails aan {sender} [{reference}]",
      .summaryThanks: """
      Dank u wel voor uw mails aan {sender}. U stuurde er een paar kort na elkaar. Daarom krijgt u hier één antwoord \
      op allemaal. Dit hebben we erin gelezen en opgeschreven:
      """,
      .summaryMail: "Uw mail met kenmerk {reference}:",
      .summaryMore: "En nog {number} andere mails van u.",
      .summaryUnverified: """
      We konden niet nagaan of deze mails echt van uw adres komen. Heeft u ze niet zelf gestuurd? Laat het ons weten \
      in een antwoord op deze mail.
      """,
      .summaryCorrect: """
      Klopt er iets niet, of wilt u iets intrekken? Beantwoord dan deze mail. Noem het kenmerk erbij en schrijf wat \
      er anders moet.
      """,
      .subjectSuggestion: "Over uw voorstel aan {sender} [{reference}]",
      .subjectChange: "Er is iets veranderd in wat u steunt bij {sender} [{reference}]",
      .subjectQuestion: "Een vraag van {sender} aan u [{reference}]",
      .suggestionAdopted:
        "U deed een voorstel bij {target}. We hebben er in de groep over gepraat, en we nemen het over. Dank u wel!",
      .suggestionAdapted: """
      U deed een voorstel bij {target}. We hebben er in de groep over gepraat. We nemen het over, maar in een andere \
      vorm. Dank u wel!
      """,
      .suggestionDeclined: """
      U deed een voorstel bij {target}. We hebben er in de groep over gepraat. We nemen het niet over. Dank u wel \
      dat u meedacht.
      """,
      .suggestionWords: "Zo hebben we uw voorstel opgeschreven:\n{text}",
      .suggestionBecame: "Het hoort nu bij {target}.",
      .suggestionReason: "Waarom:\n{reason}",
      .suggestionAgain: "Ziet u het anders, of heeft u een nieuw idee? Beantwoord dan deze mail. We lezen het graag.",
      .changeOne: "U steunt {target}. Wat daar staat, is veranderd.",
      .changeMany: "Van wat u steunt, is een deel veranderd. Hieronder leest u wat.",
      .changeBefore: "Eerst stond er:\n{text}",
      .changeAfter: "Nu staat er:\n{text}",
      .changeReason: "Waarom:\n{reason}",
      .changeStays: """
      Uw steun blijft staan als u niets doet. In het plan staat er dan bij dat hij is gegeven aan versie {number}, \
      van voor deze verandering.
      """,
      .changeConfirm: "Steunt u ook wat er nu staat? Beantwoord dan deze mail en schrijf: klopt.",
      .changeWithdraw: "Wilt u uw steun intrekken? Beantwoord dan deze mail en schrijf: trek in.",
      .changeWithdrawMany: """
      Wilt u een deel van uw steun intrekken? Noem dan het nummer, bijvoorbeeld: trek {number} in. Voor alles \
      hierboven schrijft u: trek in.
      """,
      .questionAsked: "U bood aan om te helpen met {target}. Daarom stellen we u deze vraag:",
      .questionAnswer: """
      Wilt u antwoorden? Beantwoord dan gewoon deze mail. Wat u schrijft, bespreken we in de groep. Komt het bij het \
      plan te staan, dan is dat zonder uw naam. U hoeft niets te doen als u niet wilt.
      """,
      .answerTookBackSupport: "We hebben uw steun weggehaald voor {target}.",
      .answerConfirmedSupport: "We hebben opgeschreven dat u steunt wat er nu staat bij {target}.",
      .answerKeptContact: "Dat is goed. We geven uw naam en uw mailadres aan niemand door.",
      .subjectLetter: "Een bericht van {sender} [{reference}]",
      .letterHelper: "U krijgt deze mail omdat u wilt meehelpen met {target}.",
      .letterSupporter: "U krijgt deze mail omdat u {target} steunt.",
      .letterAnswer: "Wilt u antwoorden? Beantwoord dan gewoon deze mail. Iemand van onze groep leest wat u schrijft.",
      .subjectContact: "Mag iemand van {sender} u mailen? [{reference}]",
      .contactAsked: """
      U bood aan om te helpen met {target}. {coordinator} van onze groep wil daarover graag met u afspreken. \
      Mogen we daarvoor uw naam en uw mailadres aan {coordinator} geven? Verder krijgt niemand ze.
      """,
      .contactAnswer: """
      Vindt u het goed? Beantwoord dan deze mail en schrijf: ja. Liever niet? Schrijf dan: nee. Als u niets doet, geven we \
      niets door.
      """,
      .subjectContactGiven: "Uw hulp bij {sender} [{reference}]",
      .contactGiven: """
      Fijn! {coordinator} heeft nu uw naam en uw mailadres, om met u af te spreken over {target}. Wilt u zelf alvast \
      mailen? Dat kan naar dit adres:
      {address}
      """,
      .contactRegret: "Wilt u toch liever niet? Beantwoord dan deze mail, dan vertellen wij het.",
    ])

  static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]
  static let dutchWeekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
}
