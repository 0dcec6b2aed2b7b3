// Dutch words of mail that stands apart, as cues for what is learnt; the rules that decide are in DutchDanger and
// DutchOutside.

extension DutchData {
  static let keep = """
    keep.threat: weet __ waar @YOU __ wonen|woont|woon|vergaderen|vergadert|werkt|slaapt
    keep.threat: @ISUBJ|we __ weten|weet @YOU _ te vinden
    keep.threat: steek|steken|gooi|gooien|schiet|sla|slaan __ in brand|kapot|dood|elkaar
    keep.threat: doodmaken|doodschieten|vermoorden|landverrader|landverraders|kankerlijers|kankerlijer|tyfuslijers|tyfushoeren
    keep.threat: tuig|klootzakken|klootzak|teringlijers|schorem|hoerenzoon __ @YOU|is|zijn|het
    keep.threat: @YOU|stelletje|vuil|vuile __ tuig|zakkenvullers|klootzakken|teringlijers|schorem|tering*|kanker*|tyfus*
    keep.threat: @YOU __ gaat|gaan|zullen|zult ___ bezuren|berouwen|meemaken
    keep.crisis: wil|willen|kan|hoef|hoeft ___ niet|geen meer __ leven|bestaan
    keep.crisis: zie|zien ___ niet meer zitten
    keep.crisis: einde|eind __ aan maken|leven|mijn
    keep.crisis: zelfmoord|zelfdoding|suicide
    keep.crisis: slaat|mishandelt|stompt mij|me|ons
    keep.crisis: durf|durven __ niet _ naar huis
    keep.crisis: niks|niets __ te eten
    keep.crisis: slaap|slapen|slaapt _ in|op mijn|de|een auto|straat|portiek
    keep.complaint: klacht __ over|tegen|indienen @YOU|een|jullie|de|die|uw __ coordinator|vrijwilliger|medewerker|voorzitter
    keep.complaint: aangeraakt|handtastelijk|geintimideerd|handtastelijkheden|aanranding
    keep.complaint: uitgescholden|geslagen|gediscrimineerd _ door|heeft
    keep.minor: @ISUBJ ben|word __ 8|9|10|11|12|13|14|15
    keep.minor: @ISUBJ ben _ acht|negen|tien|elf|twaalf|dertien|veertien|vijftien jaar
    keep.minor: zit|zitten in groep #|vier|vijf|zes|zeven|acht
    keep.press: @MY krant|redactie|uitzending|podcast|zaterdagbijlage|radioprogramma
    keep.press: voor _ krant|dagblad|weekblad|omroep|radio|tv|podcast|zaterdagbijlage|reportage
    keep.press: interviewverzoek|persverzoek|persvraag|verslaggever|verslaggeefster
    keep.press: maak|werk|schrijf|maken|werken __ reportage|documentaire|uitzending
    keep.commercial: vrijblijvend|vrijblijvende gesprek|offerte|kennismaking|afspraak|advies
    keep.commercial: vriendentarief|uurtarief|staffelkorting|offerte|prijsopgave|kortingscode
    keep.commercial: excl|exclusief btw
    keep.commercial: wij|ons|onze _ leveren|rekenen|bureau|bedrijf|tarief ___ korting|euro|uur|tarief
    keep.forothers: meld|zet|geef|schrijf|noteer __ mijn|onze|mn|me moeder|zus|broer|buurvrouw|buurman|man|vrouw|straat|flat|familie|collega|collega's|team|klas|portiek|schoonmoeder|vriendin
    keep.forothers: voor|namens mijn|mn moeder|zus|broer|buurvrouw|buurman|schoonmoeder|vriendin __ het|ook|de|op
    keep.forothers: weet|weten __ nog _ niet|niks|niets|nergens
    keep.forothers: hele|heel straat|flat|portiek|team|klas|familie|koor|club __ op|aan|erbij
    keep.instructions: negeer|vergeet|negeert ___ instructies|opdrachten|prompt
    keep.instructions: registreer|voeg|zet ___ e-mailadressen|adressen|stemmen als|op|toe
    keep.instructions: systeemprompt|taalmodel|chatbot|prompt|ai-model
    keep.instructions: markeer|classificeer|categoriseer|label __ mail|bericht|dit|alles|als
    keep.offtopic: bovenbuurman|onderbuurman|bovenburen|onderburen __ boort|lawaai|herrie|muziek|balkon
    keep.offtopic: verkeerd|verkeerde adres|mailadres|persoon
    keep.offtopic: bestelnummer|klantnummer|polisnummer|kenteken|parkeerboete|bestelling|pakketje
    keep.offtopic: solliciteer|sollicitatie|solliciteren|salarisindicatie
    reply.withdraw: trek|trekken ___ in|terug
    reply.withdraw: intrekken|terugtrekken
    reply.withdraw: haal _ mij|me|mijn ___ af|weg|eraf
    reply.stop: geen mail|mails|mailtjes|berichten|post __ meer
    reply.stop: ^ stop
    reply.stop: afmelden|uitschrijven
    reply.privacy: mijn gegevens
    reply.privacy: vergeet mij|me
    reply.privacy: wat __ jullie|u __ van|over mij
    reply.correct: klopt|kloppen __ niet
    reply.correct: niet|verkeerd|fout __ bedoeld|begrepen|goed
    reply.correct: ik bedoel|bedoelde
    reply.correct: moet|moest __ zijn
    reply.correct: verkeerd|fout|foutje
    reply.confirm: klopt|kloppen
    reply.confirm: helemaal goed|juist
    reply.confirm: ^ ja|juist|akkoord|correct
    reply.thanks: dank|bedankt|dankjewel|dankuwel|merci
    """
}
