// Dutch rules for what holds an item back, and for short answers to our own mails.

extension DutchData {
  /// `hold-mail` keeps all items of the mail, `hold-back` its backing and offers, `hold-past` the backing and offers of
  /// the sentence, `hold-sentence` all items of the sentence.
  static let holds = """
    hold-mail: ^ _ of|nou|o|oh nee|toch _ toch|eigenlijk|wacht|liever|niet
    hold-mail: of _ ook|toch|liever|eigenlijk|nee niet|maar _ niet|.
    hold-mail: laat _ maar .
    hold-mail: ja en nee
    hold-mail: kijk maar .
    hold-mail: noteer _ maar|het ___ zoals|wat @jij
    hold-back: trek|trekken|trok ___ @ikke|mijn|onze|m'n|mij|me|alles|steun|aanmelding|aanbod|handtekening|naam ___ in|terug
    hold-back: trek|trekken _ @ikke ___ in|terug
    hold-back: intrekken|ingetrokken|terugtrekken|teruggetrokken|intrek|herroep|herroepen
    hold-back: haal|haalt|halen|schrap|verwijder|streep ___ mij|me|mijn|ons|onze|naam ___ af|van|uit|lijst|weg|door|eraf|eruit|halen
    hold-back: mij|me|mijn|ons|naam __ van _ lijst halen
    hold-back: @ikke ___ toch niet _ meer|mee|door
    hold-back: steun|steunen|sta|help|meedoen ___ niet langer|meer __ .|achter|mee
    hold-back: zie|zien @ikke ___ ervan|er _ af|van
    hold-back: meld|melden|zeg|zeggen ___ me|mij|ons|mijn|het ___ af|op + @ikke|@mij - aan|geef|gaf
    hold-back: van|me|mij gedachten|bedacht _ veranderd|.
    hold-past: betuigde|steunde|steunden|tekende|tekenden|onderschreef|ondersteunde + op|vorig|vorige|geleden|eerder|destijds|toen|nu|sinds|al|gisteren|inmiddels|maart|april|juni|juli|augustus|september|oktober|november|december|januari|februari
    hold-past: gaf|gaven|schreef|schreven|meldde|meldden ___ me|mij|ons ___ op|in|aan
    hold-past: heb|hebben|had ___ vorig|vorige|gisteren|geleden|eerder|al|destijds|toen|indertijd ___ gesteund|getekend|aangemeld|opgegeven|ingeschreven|ondertekend|gezegd|toegezegd|steunbetuiging|aangeboden
    hold-past: gesteund|getekend|aangemeld|opgegeven|ingeschreven|ondertekend ___ heb|hebben|had + vorig|vorige|gisteren|geleden|eerder|al|destijds|toen
    hold-past: mijn|onze steun ___ blijft|blijven|staat|handhaaf
    hold-sentence: ja|jaja ja|hoor|vast|tuurlijk|right
    hold-sentence: jaja
    hold-sentence: geweldig|fantastisch|briljant|fijn|mooi|lekker|knap|leuk|gezellig|heerlijk|prachtig|goed|hulde|interessant|slim|super|netjes|handig|democratisch|top hoor|zeg|weer|bedacht _ hoor|weer|zeg|.|zo'n|jongens|allemaal
    hold-sentence: fijn|leuk|mooi|gezellig|lekker|heerlijk|geweldig|fantastisch|weer weer|hoor|zo'n
    hold-sentence: haha|pff|pfff|tss|goh|tja|zucht|ahum
    hold-sentence: wat een verrassing|grap|giller|mop
    hold-sentence: not .
    hold-sentence: niks|niets|wat beters|anders te|doen _ doen|zeker
    hold-sentence: zogenaamd|zogenaamde|zogenaamde|zogeheten|kuch
    hold-sentence: alsof @jij|dat|het|iemand|ze|de
    """

  static let answers = """
    withdraw: ^ _ trek _ alles|maar|graag|het|dit|dat|alles maar|mijn|in|terug _ in|terug|mail|aanmelding|steun _ .|maar|in|graag|aub|svp|alsjeblieft - niet|als|soep|koffie|kar|bel
    withdraw: ^ _ trek _ in|terug _ .|maar|graag|aub|svp|alsjeblieft|alstublieft|dank|groet|groeten - heb|heeft|soep
    withdraw: ^ _ trek alles _ in
    withdraw: trek|trekken _ @ikke __ mijn|alles|m'n|onze|het|dit|dat|mijzelf|me|mij|die|deze __ in|terug .|maar|graag|hierbij|helaas|omdat|want|en|dank|aub|weer|hoor - niet|nooit|geen|als|anders|tenzij|indien|dan|misschien|bijna|bel|kar|conclusie|conclusies|stekker|gemeente|wethouder|subsidie|waarom|hoe|overweeg|buurt|wijk
    withdraw: trek|trekken mijn|alles|onze|m'n|dit|het|dat|deze|die __ in|terug .|maar|graag|hierbij|helaas|omdat|want|en|dank|aub|weer|hoor - niet|nooit|geen|als|anders|tenzij|indien|bel|kar|conclusie|stekker|gemeente|wethouder|subsidie|waarom|hoe|overweeg
    withdraw: @ikke|graag|wilt|wil|willen|kunt|kun|wens|hierbij __ mijn|alles|dit|dat|het|onze|m'n|me|mij|deze ___ intrekken|terugtrekken|terugnemen|herroepen|annuleren - niet|nooit|hoe|gemeente|wethouder|subsidie|besluit|als|tenzij|overweeg|plan|waarom|vergunning - kan _ ik - kunnen _ we
    withdraw: ^ _ intrekken|terugtrekken|annuleren _ .|graag|maar|aub
    withdraw: haal|haalt _ @ikke|mij|me|mijn|ons|mijn|u|jullie _ mij|me|mijn|naam|ons|er|maar|weer|van|uit|eraf|eruit __ af|weg|eraf|eruit|lijst|uit - mail*|nieuwsbrief|verzendlijst|adreslijst|niet|beste|gegevens|bestand
    withdraw: schrap|streep|verwijder|haal _ mij|me|mijn _ naam|steun|aanmelding|maar|weer|aanbod|van|door _ maar|weer|van|door|.|aub|graag|weg - gegevens|adres|mail*|nieuwsbrief|bestand|niet
    withdraw: @ikke _ zie|zien __ er|ervan|toch __ af|van .|af - ernaar|naar
    withdraw: @ikke _ doe|doen _ toch|liever|helaas|bij _ toch|liever|maar _ niet _ meer|mee _ mee|.
    withdraw: @ikke ___ bij|van nader|gedachten inzien|veranderd + niet|trek|doe|liever|af
    withdraw: vergeet|annuleer _ mijn|m'n|onze aanmelding|steun|aanbod|mail|inschrijving|opgave - niet
    stop: ^ stop .
    stop: ^ stop maar|aub|graag|svp|alsjeblieft|alstublieft|nu|dank|bedankt .
    stop: ^ stop _ hiermee|ermee _ . - niet|@ikke
    stop: ^ stop|stoppen stop|groet|groeten|groetjes|mvg
    stop: stop|stopt|stoppen|hou|houd|ophouden|kappen|kap __ met|mij|me __ mailen|mails|mail|mailtjes|berichten|sturen|nieuwsbrief|nieuwsbrieven|post|mailtje - gemeente|niet|wethouder|overheid|woningbouw|@ikke
    stop: ^ __ geen ___ mail|mails|mailtjes|berichten|post|nieuwsbrief|updates|e-mails|antwoord|antwoorden|herinneringen _ meer - kreeg|gekregen|gehad|gezien|zag|waarom|waar|kwam|last|binnen|nog - krijg _ ik - tot nu
    stop: @ikke|liever|graag __ wil|hoef|wens|hoeven|willen|geen|niet ___ geen|niet|niets ___ mail|mails|mailtjes|berichten|post|nieuwsbrief|updates __ meer|ontvangen|krijgen|hebben|. - kreeg|gekregen|waarom|lezen
    stop: mail|stuur|schrijf|mailt _ @jij|mij|me|ons __ alstublieft|alsjeblieft|maar|mij|me|niet|niks|niets|geen _ niet|niks|niets|mails|berichten|meer __ meer|. - als|tenzij|vergeet|begrijp
    stop: niet|niets|niks meer _ van|mailen|gemaild|aangeschreven|horen _ worden|jullie|u|. - hoor|hoorde|gehoord|waarom|gemeente
    stop: ^ _ afmelden|uitschrijven|afmelding|uitschrijving _ .|graag|aub|svp|maar
    stop: @ikke ___ afmelden|uitschrijven|afgemeld|uitgeschreven _ . - voor|hoe|borrel|debat|kan|gemeente|niet|groep|werkgroep
    stop: schrijf|schrijft|meld _ mij|me|ons _ uit|af _ . - voor|niet
    stop: afmelden|uitschrijven|haal|haalt|verwijder|schrap ___ mail|maillijst|mailinglijst|mailinglist|verzendlijst|mailbestand|nieuwsbrief|mailing|mails|adreslijst - niet|hoe|gekregen
    privacy: welke|wat ___ gegevens|informatie|persoonsgegevens ___ van|over mij|me|ons
    privacy: wat weten|weet|hebben|bewaren _ jullie|u|je __ van|over mij|me|ons
    privacy: verwijder|verwijderen|wis|wissen|vernietig|vernietigen|schrap|gewist|verwijderd|weghalen|wist|verwijdert ___ mijn|onze|m'n|al _ mijn|persoonsgegevens|gegevens|data|adres|telefoonnummer|mailadres|emailadres|nummer|persoonlijke
    privacy: mijn|onze|m'n ___ gegevens|persoonsgegevens|data|mailadres|adres|telefoonnummer ___ verwijderen|verwijderd|wissen|gewist|inzien|inzage|opvragen|aanpassen|wijzigen|weghalen|vernietigen|bestand|veranderd|gewijzigd
    privacy: gegevens|persoonsgegevens ___ inzien|inzage|opvragen|kopie + mijn|mij
    privacy: ^ _ vergeet mij|me _ . - niet
    privacy: inzageverzoek|inzagerecht|avg|verwijderverzoek
    correct: # ___ klopt|kloppen|deugt _ niet|niks|niets
    correct: klopt|kloppen|deugt _ niet|niks|niets|geen|weinig
    correct: niet|geen ___ klopt|juist|correct|goed|waar
    correct: niet|verkeerd|fout|anders __ bedoeld|begrepen|genoteerd|opgeschreven|gelezen|geschreven|bedoelde|bedoel|ingevuld|gezegd|aangeboden|opgegeven
    correct: @ikke|dat|'t|het _ bedoel|bedoelde|bedoelden|bedoeling _ ik|eigenlijk|juist|de|call|iets|het|niet|was|met|andere|dat|activiteit|#|een|.
    correct: moet|moest|had|hoort|hoorde ___ zijn|wezen|staan|moeten _ .|zijn|#
    correct: verkeerd|verkeerde|fout|fouten|foutje|vergissing|misverstand|onjuist|onjuiste|incorrect|misverstaan|vergist|verwisseld - goed|geen
    correct: gaat|ging|slaat __ om|over ___ call|activiteit|nummer|punt|topic|opgave|onderwerp|actie|#|belofte
    correct: # _ niet|geen ___ maar|wel _ #
    correct: niet _ call|nummer|# ___ maar ___ #|call|andere
    correct: # in plaats|ipv van|# _ #
    correct: # _ is|was|zijn|hoort|heb|mag|kan|graag _ niet|geen|onjuist|fout|verkeerd|weg|eruit|eraf|weglaten|schrappen
    correct: trek|trekken|haal|schrap|verwijder|streep|intrekken ___ # ___ in|terug|weg|eruit|eraf|af|door|.
    correct: @ikke _ heb|had __ niet|nooit|geen ___ gezegd|geschreven|aangeboden|beloofd|getekend|opgegeven|toegezegd|gevraagd
    correct: @ikke _ steun|help|steunen|helpen ___ niet|geen _ .|maar
    correct: verander|wijzig|corrigeer|verbeter|pas|maak|verplaats|zet ___ #|dat|dit|het|call|eerste|tweede ___ in|naar|aan|bij|van - niet
    correct: eerste|tweede|derde|vierde|laatste|ene|ander|andere __ klopt|is|was|hoort|moet|mag|kan __ niet|fout|weg|verkeerd|eruit|andere
    correct: meld|melden __ me|mij|ons _ af|uit voor
    correct: ^ _ nee|neen _ dat|dit|ik|niet|het|call|#|die|. - hoor|klopt|dank|probleem|zorgen
    confirm: klopt|kloppen - niet|niks|niets|geen|niemand|maar|behalve|weinig
    confirm: ^ _ ja|jazeker|jawel|inderdaad|akkoord|correct|juist|precies|prima|oke|ok|okee|perfect|helemaal|eens|exact|goed|zeker - niet|maar|behalve|geen
    confirm: helemaal|precies|dat is|prima|zo _ is|alles _ is __ goed|juist|correct|orde|akkoord|zo|top|duidelijk - niet|maar|behalve
    thanks: dank|bedankt|dankjewel|dankuwel|dankje|merci|thanks|dankzij|bedank - niet
    thanks: ^ _ fijn|leuk|mooi|super|top|geweldig|goed|prima|dat __ fijn|te|leuk|dat|zo|om|antwoord|snel|reactie|gedaan|horen|.|dank|super - niet|maar
    thanks: graag gedaan|.
    thanks: fijne|goed|prettig|prettige|succes _ weekend|dag|avond|weekeinde|succes|ermee|verder|alles|week
    thanks: tot|hoor|zie|horen _ dan|ziens|gauw|snel|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|het|wel|jullie|volgende|later|morgen|straks - niet
    thanks: ik hoor|wacht|kijk _ het|graag|uit|wel|af|verder
    question: ^ _ wanneer|hoe|waar|wie|wat|welke|hoeveel|waarom|kan|kunnen|mag|moet|is|zijn|krijg|komt|gaat|hebben|heeft|hoelang|waarmee|waarvoor|klopt ___ ik|jullie|u|het|dat|de|er|we|je|een
    """
}
