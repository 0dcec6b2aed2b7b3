// Dutch questions, withdrawals and requests about mail and personal data.

extension DutchData {
  static let requests = """
    q.word: ^ @QWORD _ @VERB2
    q.word: ^ _ @QWORD _ @VERB2
    q.word: @QWORD __ @VERB2
    q.verb: ^ @VERB2
    q.verb: ^ _ @VERB2 _ @YOU|ik|we|er|dat|die|het|de|een|iemand|men|dit
    q.verb: ^ en|of|ook @VERB2
    q.know: @ISUBJ|zou|graag __ weten|vernemen|horen
    q.know: weten _ of|wie|wat|waar|wanneer|hoe|waarom|welke
    q.know: @ISUBJ vraag|vragen|vroeg _ mij|me|ons|of|wie|wat|hoe
    q.know: vraag _ af|is|over|of
    q.know: benieuwd|afvraag|vraagje|vragen
    q.know: kunt|kunnen|kan|wilt|willen|wil @YOU __ laten|vertellen|uitleggen|zeggen|aangeven|sturen|mailen|toelichten
    q.know: kan|kunt iemand|u|jij __ vertellen|uitleggen|zeggen
    q.join: hoe|waar|kan|mag|moet ___ aanmelden|opgeven|inschrijven|meedoen|lid|terecht
    q.cost: kost|kosten|betaalt|betalen|gratis|prijs
    q.when: wanneer|datum|hoe|welke laat|datum|dag
    q.tag: of __ niet|hoe|wat
    q.rhet: wie|wat|hoe|waarom ___ nou|dan|eigenlijk|toch
    q.is: is|zijn|komt|gaat|geldt|krijg|moet dat|het|die|er|dit|ik|je|we
    wd.verb: trek|trekken|haal|neem|zeg|meld ___ in|terug|af
    wd.verb: @WITHDRAW
    wd.verb: intrekken|ingetrokken|terugtrekken|afzeggen|afhaken|terugkomen
    wd.list: haal|haalt|halen|streep|schrap|verwijder|gooi|kan __ @I __ af|door|lijst|van|eraf|eruit
    wd.list: van|uit __ lijst|lijstje|rooster|af|halen
    wd.list: eraf|doorhalen|doorstrepen|afhalen
    wd.signed: had|heb|hadden|hebben ___ @SIGNED
    wd.signed: @SIGNED
    wd.no: lukt|gaat|kan|red|krijg __ @NEG __ meer
    wd.no: toch|helaas _ @NEG
    wd.no: @NEG meer
    wd.no: @ISUBJ __ kan|wil toch niet
    wd.no: laat|laten ___ vallen|gaan|schieten
    wd.name: @MY naam ___ af|eraf|weg|intrekken|niet
    wd.name: @MY @SUPPORTN __ intrekken|in|doorhalen|terug|vervalt
    stop.mail: @NEG __ @MAILN
    stop.mail: @MAILN ___ @NEG|ophouden|stoppen|stop
    stop.mail: stuur|sturen|stuurt|schrijf|mail|zenden|toesturen ___ @NEG __ meer
    stop.mail: stuur|sturen|zenden ___ geen|niks|niets
    stop.mail: @NEG|geen __ mailen|mailt|sturen|zenden|toegestuurd|ontvangen
    stop.list: @MAILN ___ af|afhalen|uitschrijven|verwijderen|afmelden
    stop.list: verwijder|haal|schrijf|schrap|meld ___ @MAILN|lijsten|uit|af
    stop.list: afmelden|uitschrijven|uitschrijf|unsubscribe
    stop.want: hoef|hoeven|hoeft|wil|wens ___ @NEG
    stop.end: stop|stoppen|ophouden __ met|maar|alstublieft
    past.said: @ISUBJ _ steunde|steunden|betuigde|betuigden|tekende|tekenden|meldde|meldden|bood|gaf|zei|schreef|beloofde
    past.said: steunde|steunden|betuigde|betuigden|tekende|tekenden|meldde|meldden|bood|gaf|zei|schreef|beloofde @ISUBJ
    past.said: had|hadden|heb|hebben ___ opgegeven|aangemeld|getekend|gesteund|toegezegd|beloofd|ingeschreven|aangeboden
    past.time: geleden|eerder|destijds|indertijd|gisteren
    past.time: vorige|vorig|afgelopen week|maand|jaar|keer|zomer|winter|voorjaar|najaar
    past.time: op|van # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    pr.data: @DATA
    pr.data: @MY _ @DATA
    pr.wipe: @WIPE
    pr.wipe: @DATA ___ @WIPE
    pr.wipe: @WIPE ___ @DATA
    pr.law: avg|privacy|privacywet|persoonsgegevens|inzage|inzageverzoek|artikel
    pr.over: over|van mij|mijn|ons|me ___ @WIPE
    pr.over: @YOU ___ over|van mij|me|ons
    pr.forget: vergeet|vergeten _ mij|me
    pr.how: hoe|waar|vandaan __ @YOU __ aan|adres|nummer|naam
    wd.count: @NEG __ op mij|me|ons __ rekenen
    wd.count: reken|rekenen __ @NEG __ op mij|me|ons
    wd.refrain: zie|zien|zag __ ervan|vanaf|ervanaf
    wd.refrain: af te zien
    wd.refrain: ervan af|afzien
    wd.strike: streep|schrap|schrappen|strepen|haal|halen __ mij|me|ons|m'n|mijn|onze
    wd.strike: moet|mag|wil|wilt|kan|kunt|kunnen __ schrappen|doorstrepen|wissen|eraf|weghalen|afhalen|doorhalen
    wd.pass: moet|moeten @ISUBJ __ passen|afhaken|afhaken|stoppen
    wd.pass: @ISUBJ moet|moeten __ passen|afhaken|stoppen
    wd.quit: @ISUBJ stop|stoppen
    wd.quit: stop|stoppen @ISUBJ
    wd.quit: hou|houd|houdt|houden __ op|ermee|mee
    wd.without: zonder mij|ons
    wd.longer: @NEG langer|meer
    wd.unsaid: @NEG __ gezegd|geschreven|gevraagd|getekend|gesteund|bedoeld
    wd.out: @ISUBJ __ eruit|eraf
    """
}
