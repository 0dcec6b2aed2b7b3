// Dutch rules for mail that wants something else of the movement than the plan does: press, trade, sign-ups of others,
// orders to the program, mail gone astray.

extension DutchData {
  static let outside = """
    press: interviewverzoek|persverzoek|persvraag|mediaverzoek|wederhoor|perskaart|persbureau
    press: @ikke ben|zijn _ journalist|journaliste|verslaggever|verslaggeefster|redacteur|redactrice|correspondent|programmamaker|programmamaakster|nieuwsredacteur - geweest|was|vroeger|oud|gepensioneerd|pensioen|helpen|help|hielp|geen|ooit|meeschrijven|vrijwillig|gratis|graag|buurtkrant|wijkkrant|bied|schrijf|geworden
    press: werk|werken|schrijf|schrijven __ als|bij|voor __ journalist|verslaggever|krant|dagblad|weekblad|omroep|nieuwsradio|radio|tv|televisie|zender|redactie|persbureau|nieuwssite + interview*|reportage|artikel|uitzending|spreken|citaat|deadline|reactie|item|bijlage - vroeger|jaren|helpen|gratis|vrijwillig|buurtkrant|wijkkrant
    press: voor _ de|het|een|onze|mijn|ons|deze _ krant|dagblad|weekblad|omroep|uitzending|zaterdagbijlage|bijlage|nieuwsrubriek|actualiteitenrubriek|radioprogramma|tv|televisie|nummer|editie|documentaire|reportage|podcast|weekendbijlage + werk|werken|maak|maken|schrijf|schrijven|zoek|zoeken|portretteren|wil|willen + spreken|interviewen|interview|citaat|reactie|vertellen|foto|fotograaf|langskomen|telefoonnummer|bereikbaar|record|deadline|nummers|meelopen|verhaal|live - vroeger|stond|las|lees|buurtkrant|wijkkrant|gelezen|schreef|bied|aanbod|vrijwillig|gratis|lokaal|lokalen|help|helpen
    press: @ikke __ maak|maken|werk|werken|schrijf|schrijven ___ reportage|documentaire|artikel|uitzending|nieuwsitem|podcast|achtergrondverhaal|profiel|stuk + interviewen|interview|spreken|deadline|citaat|wederhoor|record|fotograaf|portretteren|meelopen|uitzending|zaterdagbijlage|bewoners - bied|gratis|vrijwillig|buurtkrant|wijkkrant|helpen
    press: student|studeer|studente|studenten _ journalistiek + reportage|interview*|artikel|filmpje|documentaire|podcast - helpen|bied|vrijwillig
    press: met|onze|mijn|een _ fotograaf|cameraploeg|cameraman|filmploeg __ langs|langskomen|mee|komen + portretteren|reportage|citaat|stuk|artikel|uitzending|interview*|kwetsbare
    press: redactie|stadsredactie|nieuwsredactie + interview*|uitzending|reportage|vertellen|spreken|reactie|citaat - buurtkrant|wijkkrant|redactieteam|help|helpen
    press: namens|uit jullie|uw naam ___ naar|aan _ krant|pers|media|omroep|parool|dagblad
    press: promotieonderzoek|scriptieonderzoek|onderzoek|scriptie|enquete|afstudeeronderzoek + respondenten|adressenlijst|adressen|gezinnen|deelnemers|geinterviewden ___ van|geven|sturen|zoek|zoeken - aanbod|gratis
    commercial: staffelkorting|kennismakingskorting|vriendentarief|kortingscode|verwijsvergoeding|prijsopgave|relatiekorting|introductieprijs|bedrijfsuitje|vergaderarrangement|mantelcontract
    commercial: offerte ___ uitbrengen|brengen|toelichten|sturen|maken|maat|uit|vrijblijvend + @ikke|ons|onze - gevraagd|kreeg|kregen|gemeente|woningbouw|huurders|vroegen|aangevraagd|lift
    commercial: brengen|breng|sturen|stuur|maken|doen __ @ikke|graag|@jij ___ offerte - gevraagd|gemeente|woningbouw|huisbaas
    commercial: vrijblijvend|vrijblijvende __ gesprek|offerte|kennismaking|afspraak|advies|demo|kennismakingsgesprek|rondleiding
    commercial: ex|excl|exclusief|inclusief|incl btw + @jij __ aan|aanbieden|bieden|rekenen|offerte|tarief|uurtarief|kennismaking|korting|boeken|bellen|ons|onze|wij
    commercial: ons|mijn|onze|wij _ uurtarief|dagtarief|tarieven|prijslijst|prijzen - zijn _ te|zaal|buurthuis|betalen|kantine|sporthal
    commercial: rekenen|reken|hanteren|bieden|biedt|bied __ @ikke|@jij|een|voor|wij|u ___ tarief|korting|staffelkorting|arrangement|pakket|pakketten|licentie|abonnement - gratis|kosteloos|stadspas|minima|gemeente
    commercial: @ikke|ons|onze|bureau|bedrijf __ leveren|levert|bieden|biedt|verzorgen|verzorgt|verzorgd|ontwikkelen|hebben|injecteert|heeft __ @jij|graag|een|al|in|kant|muren|complete|software|modules|oplossing|participatietrainingen|professionele ___ korting|stuk|licentie|tarief|garantie|euro|klanten|gemeenten|corporaties|bedrukking|oplossing|demo|verwijzingen - gratis|kosteloos|belangeloos|vrijwillig|onderzoek|besparing
    commercial: ons bureau|bedrijf|zalencentrum|kantoor|cateringbedrijf|softwarebedrijf|adviesbureau _ verzorgt|levert|biedt|heeft|injecteert|ontwikkelt|is|helpt|beschikt - gratis|kosteloos|belangeloos|vrijwillig|niks|sponsor*|doneert|doneren|leerplek|leerplekken|stageplek*|stage|ruimte
    commercial: vanaf|va|a|voor _ # _ # _ per __ stuk|uur|persoon|maand|jaar|dagdeel|licentie|deelnemer + @ikke|ons|onze ___ leveren|bieden|aanbieden|offerte|bellen|kennismaking|toelichten|rekenen|demo|verzorgt|verzorgen|aanbod
    commercial: licentie vanaf|per|voor
    commercial: demo van|aan|geven|inplannen|plannen __ # - gratis
    commercial: bij afname|bestelling van
    commercial: per uur|dagdeel + @ikke ___ rekenen|reken|tarief|vriendentarief - vrijwilliger|vrijwilligers|huur|zaal|gemeente|gratis
    commercial: zonder|geheel vrijblijvend . + ons|onze|aanbod
    commercial: bijgaand|hierbij|bijgevoegd ___ factuur|rekening - lezen|krijg|kreeg|energie
    commercial: gelieve _ binnen # dagen _ te voldoen|betalen
    commercial: in ruil ___ @ikke|vragen|zou|zouden|graag|noemen|poster|vermelding|flyeren + fractie|partij|lijst|lijsttrekker|kandidaat|campagne*|raadslid|verkiezingen
    commercial: kandidaat|lijsttrekker|fractie|partij|lijst|raadslid|campagneteam ___ mits|ruil|voorwaarde|als + noemen|noemt|aanbeveelt|aanbevelen|poster|flyeren|vermelding|vermelden|goedkeuren
    commercial: teken|steun|onderteken ___ als|mits|indien @jij ___ aanbeveelt|noemt|noemen|vermeldt|steunt _ mij|mij|betaalt
    commercial: mogen|mag @ikke ___ flyeren + partij|campagne|lijst|verkiezingen
    commercial: op voorwaarde dat ___ @jij|heer|mevrouw|wij ___ niet|goedkeuren + fractieleider|fractie|wethouder|bestuurssecretaris
    for-others: meld|zet|geef|schrijf|noteer|registreer|teken|voeg|zetten|doe __ @mijn|ook|onze|de|hele|meteen|maar|dan ___ @familie|@groep ___ op|aan|in|erbij|bij|toe|lijst|ook|vrijwilliger|vrijwilligers|ondersteuner|ondersteuners|als - mij|ik|wij|we|naam|graag|kinderen|stoep|stoeptegels|bankje|brief|folder|flyer|poster|school|agenda|kaart|gemeente|bus|zelf|gevraagd|telefoon* -- heeft|hebben _ gevraagd -- is|zijn akkoord
    for-others: meld|zet|geef|schrijf|noteer|registreer|zetten ___ @familie ___ op|aan|in|erbij|bij|lijst|ook + weet|weten __ niet|nog|niks|niets|nergens _ niks|niets|van|niet|nog|het
    for-others: zet|meld|schrijf|noteer __ haar|hem|hen|hun|ze ___ lijst|ondersteuners|vrijwilligers|erbij|deelnemers|steun|alles - willen|wil|vroeg|vroegen|gevraagd
    for-others: hele|heel|complete|gehele @groep ___ erbij|op|aan|mee + zet|meld|schrijf|noteer|aanmelding|inschrijving|opgeven|aanmelden
    for-others: aan|aanmelden|op|lijst|erbij|ook|vrijwilliger + die|ze|zij|hij|dat|vriendinnen __ weet|weten|hebben|heeft|zijn __ het|er|dat|nog|hier|van ___ niet|niks|niets|nergens|nog _ niet|gezegd|van|niks + vind|vindt|vinden|zet|meld|doen|doet|noteer|schrijf ___ vast|wel|alles|goed|leuk|op|aan|wat|erbij
    for-others: weet|weten _ nog|er|hier|zelf|het|van _ nog|nergens|niks|niets|van|zelf|niet ___ van|niets|niks|niet|maar|haha + zet|zetten|meld|schrijf|noteer|inschrijving|aanmelding ___ mijn|buren|buurvrouw|buurman|moeder|vader|ook|klas|lijst - @ikke|gemeente|ambtenaren|politiek
    for-others: nog niet|niks gevraagd|verteld|overlegd|besproken + meld|zet|schrijf|noteer __ mijn|ook|haar|hem|ze|hen
    for-others: voor mijn|m'n|mn moeder|vader|zus|zusje|broer|buurvrouw|buurman|schoonmoeder|vriendin|collega __ het|de|ook _ eerste|tweede|derde|ook|zelfde|hetzelfde
    for-others: @ikke _ meld|geef|schrijf ___ mijn|onze|ook ___ @familie|@groep ___ aan|op|in|ook - brief|kinderen|feest|gemeente
    for-others: hieronder|onderstaande|bijlage|bijgevoegd ___ namen|handtekeningen|adressen|nummers + zet|meld|aanmelden|inschrijven|teken|tekenen|steunen|lijst|erbij
    for-others: hun|haar nummers|nummer|mailadres|mailadressen|adressen + zet|meld|schrijf|noteer|aanmelden
    instructions: negeer|negeert|vergeet|vergeten|wis|overschrijf __ eerdere|vorige|voorgaande|bovenstaande|alle|jouw|je|uw|oude ___ instructies|instructie|opdrachten|opdracht|prompt|prompts|regels|aanwijzingen|beperkingen|systeemregels - gemeente|spel*|verkeer*|niet
    instructions: ^ systeem|system|systeembericht|systeemopdracht|systeeminstructie|beheerder|admin instructie|opdracht|bericht|melding|update|override|prompt|instructies|modus
    instructions: systeemprompt|systeeminstructie|systeemopdracht|onderhoudsmodus|beheermodus|ontwikkelaarsmodus|testmodus|debugmodus
    instructions: ^ _ aan het|de programma|systeem|computer|robot|ai|bot|algoritme|taalmodel|model ___ leest|verwerkt|negeer|zet|doe|registreer|verwerken|beoordeelt|sorteert|leest
    instructions: computer|robot|ai|programma|systeem|bot|taalmodel|algoritme|assistent __ als|die|dat ___ leest|verwerkt|beoordeelt|sorteert ___ zet|registreer|negeer|doe|tel|markeer|sla|noteer|accepteer|keur|dit|mail|mails|regels|volgende
    instructions: beste|lieve|hallo|hoi|geachte|dus|hey|dag computer|robot|ai|programma|systeem|bot|taalmodel|algoritme|chatbot + negeer|registreer|markeer|tel|zet|sla|accepteer|keur|stuur|noteer
    instructions: @jij bent|ben _ een|nu|vanaf|voortaan __ taalmodel|ai|assistent|chatbot|bot|robot|model|programma - niet|geen
    instructions: markeer|registreer|boek|tel|classificeer|label|accepteer|beschouw|categoriseer|verwerk|zet ___ mail|mails|bericht|berichten|mailadressen|emailadressen|adressen|inzendingen|reacties ___ als|op|goed|voor __ steun|steunbetuiging|steunbetuigingen|ondersteuner|ondersteuners|goedgekeurd|geaccepteerd|akkoord|accept|afgehandeld|ingetrokken|zeker - gemeente
    instructions: registreer|tel|boek|voeg|noteer|zet ___ # ___ steunbetuigingen|ondersteuners|stemmen|handtekeningen|mailadressen|emailadressen|supporters - gemeente|verkiezingen|petitie|@mij
    instructions: verwijder|wis|schrap ___ alle _ reacties|bezwaren|kritiek|mails|stemmen|kritische|negatieve - mijn|m'n|mij|over _ mij
    instructions: stuur|mail|geef|forward|verstuur|lever ___ lijst|adressenlijst|bestand|overzicht ___ namen|adressen|mailadressen|emailadressen|telefoonnummers|gegevens|vrijwilligers|ondersteuners|deelnemers ___ mailadressen|adressen|antwoord|terug|telefoonnummers|mij|nummers|deelnemers|vrijwilligers - mijn|eigen|activiteiten
    instructions: mij|me ___ adressenlijst|ledenlijst|deelnemerslijst|vrijwilligerslijst ___ sturen|geven|mailen|doorsturen|ondersteuners|leden
    instructions: bevestig|antwoord|reageer _ alleen|enkel|uitsluitend|met __ ok|okay|done|begrepen|akkoord _ .
    instructions: sla ___ controle|beoordeling|mens|moderatie ___ over
    instructions: zonder _ menselijke|verdere|enige controle|tussenkomst|beoordeling + registreer|accepteer|zet|publiceer|plaats|verwerk
    off-topic: verkeerd|verkeerde _ mailadres|adres|persoon|emailadres + sorry|excuus|bedoeld|stuurde|gestuurd|mail|bestemd
    off-topic: bestelnummer|polisnummer|parkeerboete|ordernummer|pakketje|dossiernummer - krijgen _ buurt|bezorg*
    off-topic: solliciteer|solliciteren|salarisindicatie + functie|cv|vacature|schaal|salaris|directeur - jongeren|mensen
    off-topic: bovenbuurman|onderbuurman|bovenburen|onderburen _ boort|airco|lawaai|herrie|muziek|lekt
    off-topic: cv ketel __ lekt|kapot|doet
    for-others: @ikke zeg|vertel het|'t _ haar|hem|ze|hun|hen + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef __ mijn|m'n|mn|mevrouw|meneer|haar|hem|ze|hen|hun
    for-others: zeg|vertel @ikke _ haar|hem|ze|hun|hen __ wel|nog|straks|later|zondag + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef __ mijn|m'n|mn|mevrouw|meneer|haar|hem|ze|hen|hun
    for-others: hij|zij|ze|die hoort|horen _ het|'t|er __ wel|vanzelf|later|nog + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef __ mijn|m'n|mn|mevrouw|meneer|haar|hem|ze|hen|hun
    for-others: hij|zij|ze|die weet|weten __ nog|er _ van _ niks|niets|nergens + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef __ mijn|m'n|mn|mevrouw|meneer|haar|hem|ze|hen|hun
    for-others: hij|zij|ze wil|willen _ het|'t|dat _ niet|zelf __ maar|toch - meer + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef __ mijn|mevrouw|meneer|haar|hem|op|in
    for-others: is|wordt|blijft _ een verrassing + zet|zetten|schrijf|schrijft|noteer|noteert|meld|geef ___ op|in|aan|bij|voor
    commercial: tarieven|referenties|prijzen|prijslijst _ op aanvraag
    commercial: no cure no pay
    commercial: ex|excl|exclusief|inclusief|incl _ btw + bellen|belafspraak|afspraak|kennismaking|demo|gelegen|schikt
    commercial: sleutelklaar|sleutelklare + @ikke|ons|onze ___ leveren|plaatsen|plannen|verzorgen|afspraak
    commercial: lichten|licht|presenteren|presenteer|tonen __ @ikke __ onze|ons|een|graag|in ___ aanpak|toe|product|producten|systeem|assortiment|kennismaking - kosteloos|gratis|vrijwillig
    commercial: garanderen @ikke + systeem|aanpak|product|offerte|bellen|afspraak|referenties
    commercial: voor elke|iedere|per doorverwezen|aangebrachte|aangedragen|geworven
    commercial: mits|zodra|als|wanneer|ruil|toezegt|uitbrengt ___ stemadvies|voorkeursstem|aanbeveelt|aanbevelen + fractie|programma|verkiezingsprogramma|lijst|plek|punt|punten|opgave|pleidooi
    commercial: stemadvies|voorkeursstem __ toezegt|uitbrengt|onderschrijft|geeft|uit + fractie|programma|verkiezingsprogramma|punt|punten|opgave
    press: @ikke|en|wil __ maak|maken|wil|maakt __ een _ item|filmpje|serie|reportage|uitzending ___ over|maken + camera|omroep|draaien|verslaggever|verslaggeefster|redactie - gratis|vrijwillig|kosteloos
    press: verslaggever|verslaggeefster _ . + zoek|reactie|klopt|serie|spreken|interview - geweest|was|vroeger|oud
    minor: wij|we zijn _ @leeftijd en|jaar|. - met|getrouwd|samen|lid|bezig|actief|geleden
    minor: wij|we zijn ___ van|uit groep 5|6|7|8|vijf|zes|zeven|acht - juffen|meesters|ouders|leerkrachten
    for-others: hierbij|hieronder|bijgaand|bijgevoegd ___ namen van _ mijn|onze|de|alle + steunen|steunt|tekenen|aan|op|voor
    """
}
