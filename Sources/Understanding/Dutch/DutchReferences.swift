// Dutch words of numbers and of what they count.

/// Everything Dutch; each kind of data in a file of its own.
enum DutchData {}

extension DutchData {
  static let references = """
    numbers: een twee drie vier vijf zes zeven acht negen tien
    ordinals: eerste tweede derde vierde vijfde zesde zevende achtste negende tiende
    last: laatste
    heads: call calls cta punt punten puntje oproep oproepen actie acties actiepunt onderwerp onderwerpen thema thema's themas nummer \
    nummers nr nrs nummertje onderdeel onderdelen hoofdstuk opgave opgaven opgaves voornemen voornemens afspraak afspraken \
    belofte beloften beloftes pijler pijlers doel doelen ambitie ambities activiteit activiteiten plannetje voorstel \
    voorstellen stap stappen koers koersen wens wensen speerpunt speerpunten spoor sporen lijn ma.akbank maakbank akbank maakbanken kans vraag
    headTails: to action nummer nr op no de het
    activityHeads: streepje bolletje activiteit punt puntje onderdeel actie gedachtestreepje
    alls: alle allen al allebei
    everythings: alles allemaal alle allen
    excepts: behalve uitgezonderd
    points: punt
    withins: van onder bij uit in binnen
    joints: en ook of plus evenals alsook tot t m tm met
    ranges: tot t/m tm m
    articles: een
    units: uur uurtje uren minuten minuut dag dagen week weken maand maanden jaar jaren keer maal euro mensen personen man \
    vrouw stuks procent km kilometer meter kinderen avond avonden ochtend ochtenden middag middagen dagdeel dagdelen hoog \
    januari februari maart april mei juni juli augustus september oktober november december x jan feb mrt apr jun jul aug \
    sep sept okt nov dec hectare liter kilo bomen huizen deuren woningen tachtig honderd duizend kopjes zakken dingen
    invitations: steun steunen voor achter eens onderschrijf mee bij over van tegen ja nee akkoord helpen
    answers: ja nee akkoord eens oneens prima goed top voor tegen steun mee
    answerTails: op bij met aan
    others: flat huis huisnummer portiek trap trappenhuis etage verdieping kamer lokaal groep klas brugklas bus lijn tram \
    metro bladzijde pagina blz agendapunt artikel bijlage route maat kanaal steiger ligplaats perron box hal gate
    eaches: elke elk iedere ieder per
    possessives: uw jullie je ons het de
    """
}
