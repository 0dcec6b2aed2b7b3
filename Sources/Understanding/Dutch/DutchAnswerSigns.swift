// Dutch words of answers to our own mails: which items they mean, and what is to become of them.

extension DutchData {
  static let answerWords = """
    numbers: een twee drie vier vijf zes zeven acht negen tien
    ordinals: eerste tweede derde vierde vijfde zesde zevende achtste negende tiende
    items: nummer nummers nr nrs nummertje punt punten puntje regel item items
    calls: call calls oproep oproepen actie acties belofte beloften beloftes activiteit activiteiten opgave opgaven thema
    between: to action nummer nr op no de het
    ands: en & ook
    buts: maar echter doch
    particles: in weg af eraf eruit uit terug weer door even gewoon schrappen intrekken graag
    nots: niet geen nooit nie zonder noch
    insteads: plaats ipv p inplaats
    followers: in weg maar mag mogen moet moeten kan kunnen klopt kloppen is was zijn niet ook en of graag eruit eraf door \
    uit terug af er alstublieft alsjeblieft aub svp hoort wordt wel bedoel bedoelde heb had naar wijzigen veranderen \
    staat toch alleen intrekken schrappen verwijderen blijft blijven goed fout juist helemaal vervallen i.p.v ipv gaat deugt
    owns: mijn m'n onze ons
    houses: op van naast tegenover huis
    support: steun steunen steunt steunde steunbetuiging ondersteun ondersteunen
    volunteer: meehelpen helpen help hielp mee aanbod aanmelding aanmelden vrijwilliger vrijwilligerswerk hulp meedoen meewerken
    suggestion: voorstel voorstellen suggestie suggesties idee ideeen ideetje
    reaction: reactie reacties mening opmerking
    question: vraag vragen
    """

  /// Of one piece of a sentence; see ``AnswerSign``.
  static let answerSigns = """
    @kind = steun aanbod aanmelding voorstel suggestie idee reactie mening vraag steunbetuiging
    wrong: klopt|kloppen|deugt|deugen ___ niet|niets|niks - of
    wrong: niet|geen __ juist|goed|correct|waar|kloppend - niet niet - klopt niet niet
    wrong: is|zijn|was|staat|staan __ fout|verkeerd|onjuist|incorrect
    wrong: fout|verkeerd .
    wrong: bedoel|bedoelde|bedoelden|bedoeld ___ anders
    wrong: anders _ bedoeld|bedoelde
    wrong: heb|had|hebben __ niet|nooit ___ gezegd|geschreven|bedoeld|opgegeven|aangeboden|gevraagd|beloofd
    wrong: is|was _ geen|niet _ @kind
    wrong: ^ # _ niet .
    wrong: ^ niet # .
    wrong-whole: ^ _ nee|dat|dit|het|hallo|volgens _ klopt _ niet|niets|niks .
    wrong-whole: ^ klopt _ niet .
    wrong-whole: ^ dat|dit _ heb|had ik niet|nooit gezegd|geschreven|bedoeld .
    wrong-whole: ^ _ dat|dit|het is _ niet goed|juist|waar|correct .
    wrong-whole: ^ _ dat|dit|het is fout|verkeerd|onjuist .
    remove: trek|trekken ___ in|terug
    remove: intrekken|terugtrekken|terugnemen
    remove: ^ ingetrokken .
    remove: mag|mogen|kan|kun|kunt|kunnen|moet|moeten|wil|wilt|willen ___ weg|eruit|eraf|vervallen|geschrapt|verwijderd|ingetrokken|doorgestreept|schrappen|verwijderen|weghalen|doorstrepen|uithalen|afhalen
    remove: haal|haalt|schrap|verwijder|streep|laat ___ weg|eraf|eruit|af|door|vervallen|vallen
    remove: vergeet|annuleer _ mijn|m'n
    remove: schrap|verwijder _ #
    remove: schrap|verwijder _ nummer|punt|mijn|nr|item
    remove: graag|wil|wilt|willen ___ schrappen|verwijderen|weghalen|doorstrepen|verwijderd|geschrapt
    remove: meld|melden ___ af ___ #
    back-out: @ikke ___ toch|helaas|liever ___ niet _ meehelpen|helpen|meedoen|mee
    back-out: helaas|toch ___ @ikke __ niet _ meehelpen|helpen|meedoen|mee
    should: moet|moeten|moest|hoort|hoorde ___ zijn|wezen|worden|gaan|staan|over|om
    should: bedoel|bedoelde|bedoelden|bedoeld|bedoelen
    about: gaat|ging|slaat ___ om|over
    should: verander|wijzig|corrigeer|verplaats|zet|veranderen|wijzigen|corrigeren|verplaatsen|aanpassen
    about: is|wordt|was call|activiteit
    about: is|wordt|was #
    should: moet|moest .
    fine: klopt|kloppen - niet|niks|niets|niemand|of
    fine: is|zijn __ goed|juist|correct|prima|akkoord - niet|geen
    fine: blijft|blijven|houd|hou - niet
    fine: ^ _ rest
    present: bij|onder _ # ___ staat|stond|staan
    present: # _ staat|stond
    except: behalve|uitgezonderd|uitzondering
    doubt: als|indien|tenzij|misschien|wellicht|mits|twijfel|waarschijnlijk|denk
    doubt: niet _ zeker .
    doubt: niet _ zeker _ meer|of|of
    doubt: weet|weten ___ niet
    doubt: # of #
    doubt: of _ # ___ klopt|kloppen|weg
    doubt: overweeg|overwegen|vind|vinden|zodra|totdat|voorlopig|eerst|pas|iemand|anderen
    doubt: ^ dan
    doubt: # t|tm|tot ___ #
    doubt: eens|oneens
    doubt: niet alleen|enkel|slechts
    doubt: trek|trekken|intrekken|haal|schrap|verwijder|wis|weg ___ niet|nooit|geen
    doubt: niet|nooit ___ intrekken|schrappen|verwijderen|weghalen|ingetrokken|wissen|weg
    doubt: gemeente|wethouder|stadsdeel|raad|kabinet|buurman|buurvrouw|iedereen|niemand
    doubt: mijn|onze man|vrouw|buurman|buurvrouw|zoon|dochter|vader|moeder|vriend|vriendin|partner
    doubt: hoe|wanneer|waarom|waar
    doubt: # uur|jaar|keer|kinderen|mensen|man|euro|dagen|weken|buren
    doubt: stoep|gras|straat|bomen|auto's|wijk|buurt|plein
    """

  /// What people ask about their data.
  static let privacyRequests = """
    erasure: vergeet _ mij|me _ . - niet|nooit
    erasure: verwijder|verwijderen|wis|wissen|vernietig|vernietigen|gewist|verwijderd|wist|verwijdert|vernietigd ___ al|alle|alles ___ van|over|gegevens|persoonsgegevens|data|hebben|weten - niet|nooit|geen
    erasure: al|alle|alles ___ mijn|van ___ verwijder|verwijderen|wis|wissen|vernietig|vernietigen|gewist|verwijderd|wist|verwijdert|vernietigd - niet|nooit|geen
    erasure: verwijder|verwijderen|wis|wissen|vernietig|vernietigen ___ mijn|onze|m'n _ persoonsgegevens|gegevens|data - niet|nooit|geen
    erasure: mijn|onze|m'n _ persoonsgegevens|gegevens|data ___ verwijderen|wissen|vernietigen|gewist|verwijderd|vernietigd - niet|nooit|geen
    erasure: recht _ vergetelheid|verwijdering
    erasure: verwijderverzoek
    access: welke|wat ___ gegevens|informatie|persoonsgegevens ___ van|over mij|me|ons
    access: wat weten|weet|hebben|bewaren|bewaart|heeft _ jullie|u|je __ van|over mij|me|ons
    access: inzage|inzageverzoek|inzagerecht|inzien|opvragen
    access: kopie|afschrift|overzicht ___ gegevens|persoonsgegevens
    correction: gegevens|persoonsgegevens|naam|adres|telefoonnummer|nummer|mailadres|emailadres ___ aanpassen|wijzigen|veranderen|corrigeren|aangepast|gewijzigd|veranderd|verbeteren
    correction: pas|wijzig|verander|corrigeer|verbeter ___ mijn|onze _ gegevens|naam|adres|telefoonnummer|nummer|mailadres
    correction: mijn|onze naam|adres|telefoonnummer|mailadres ___ verkeerd|fout|onjuist|veranderd
    correction: verwijder|wis|haal|schrap|verwijderen|wissen ___ telefoonnummer|nummer|adres|mailadres|achternaam|naam
    """
}
