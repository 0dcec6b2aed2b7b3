// Dutch words that keep a whole mail for a person; narrow on purpose.

extension DutchData {
  static let flags = """
    flag.threat: weet __ waar @YOU __ wonen|woont|woon|vergaderen|zitten|werkt
    flag.threat: pas|passen maar|dan op
    flag.threat: @YOU __ krijgen|krijgt|zullen|zult __ spijt|pakken|ervan|klappen
    flag.threat: @ISUBJ|we __ weten|weet|vind|vinden @YOU _ te vinden
    flag.threat: doodmaken|afmaken|doodschieten|kapotmaken|vermoorden|landverraders|landverrader|kankerlijers|kankerlijer
    flag.threat: brand|steen|stenen|kogel ___ ruit|ruiten|raam|ramen|kop|erin|steken
    flag.threat: tuig|zakkenvullers|klootzakken|hoeren|tyfus|kanker|teringlijers|klootzak|oplichters|schoften|schorem|uitschot
    flag.crisis: @NEG __ meer leven|verder|zien zitten
    flag.crisis: niet|geen meer __ leven|zitten|uithouden
    flag.crisis: zie|zien __ @NEG meer zitten
    flag.crisis: einde|eind aan __ maken|leven
    flag.crisis: zelfmoord|zelfdoding|suicide|dood wil|willen|zijn
    flag.crisis: slaat|mishandelt|bedreigt __ mij|me|ons
    flag.crisis: durf|durven __ niet _ naar huis
    flag.crisis: weet|weten __ niet meer _ wat|hoe|waar
    flag.crisis: @NEG __ gegeten|eten|slapen __ dagen|weken
    flag.crisis: uit huis|straat gezet|staan
    flag.complaint: klacht __ over|tegen|indienen
    flag.complaint: wangedrag|intimidatie|ongewenst|aangeraakt|handtastelijk|geintimideerd|lastiggevallen|gediscrimineerd|dronken
    flag.complaint: heeft|had|staat|steelt|jat|liegt ___ gestolen|gejat|kas|verduisterd|gelogen|zak
    flag.minor: @ISUBJ ben|zit|ben|word __ 8|9|10|11|12|13|14|15
    flag.minor: @ISUBJ ben|word|zijn _ acht|negen|tien|elf|twaalf|dertien|veertien|vijftien
    flag.minor: groep # __ school
    flag.minor: @ISUBJ zit|zitten in groep|klas
    flag.press: @MY krant|redactie|programma|uitzending|podcast|zender|artikel|reportage|bijlage|documentaire
    flag.press: journalist|verslaggever|redacteur|redactie|interviewverzoek|persverzoek|reportage|omroep|dagblad
    flag.press: record|quote|citeren|deadline|uitzending
    flag.commercial: offerte|tarief|uurtarief|vriendentarief|korting|vrijblijvend|kennismakingsgesprek|aanbieding|pakket|pakketten|prijslijst
    flag.commercial: wij|onze|ons bureau|bedrijf|diensten|software|product|oplossing|dienst|platform
    flag.commercial: per|voor uur|deelnemer|maand|stuk __ excl|btw|euro
    flag.commercial: excl|btw
    flag.forothers: namens|voor mijn|onze|de|hele buren|straat|flat|portiek|gezin|moeder|zus|buurvrouw|buurman|schoonmoeder|collega's ___ aan|op|ook
    flag.forothers: meld|zet|geef|schrijf|noteer __ mijn|onze|ook|hele ___ moeder|zus|broer|buurvrouw|buurman|man|vrouw|straat|flat|familie|collega|collega's|team|klas|portiek|schoonmoeder|vriendin
    flag.forothers: weten|weet __ nog|zelf|er niet|niks|niets|nog
    flag.forothers: handtekeningen|namen ___ hieronder|onderstaande|bijlage
    flag.instructions: negeer|vergeet|negeert ___ instructies|opdrachten|regels
    flag.instructions: registreer|voeg|zet ___ adressen|e-mailadressen|stemmen|ondersteuners
    flag.instructions: systeem|systeemprompt|prompt|taalmodel|chatbot|robot __ moet|bent|instructie
    flag.instructions: bevestig|antwoord met|alleen ok|ja
    flag.instructions: markeer|classificeer|registreer|categoriseer|label
    flag.offtopic: hebben|heeft|had|was ___ verkeerd|verkeerde adres|mailadres
    flag.offtopic: bovenbuurman|onderbuurman|bovenburen|vve|huisvuil|parkeerboete|parkeervergunning|rijbewijs|paspoort|uitkering
    flag.offtopic: afspraak|factuur|bestelling|pakket|pakketje|bestelnummer|klantnummer|dossiernummer|meldingsnummer
    flag.unclear: geen|weet idee|niet _ meer|wat|of
    flag.unclear: zie|zoals bijlage|bijgaand|afgesproken|besproken
    flag.unclear: laat maar
    flag.unclear: doe|dan __ maar|toch dat|het|die|ook tweede|andere|eerste|ander
    flag.unclear: of __ toch|nee|niet
    flag.sarcasm: not
    flag.sarcasm: ja hoor|hor|vast
    flag.sarcasm: heel|echt|lekker|knap __ belangrijk|democratisch|hoor
    flag.sarcasm: applaus|gefeliciteerd|geweldig|briljant|fantastisch __ hoor|weer|nog
    flag.sarcasm: alsof|zogenaamd|zogenaamde|zeker
    flag.bargain: als|mits|indien @YOU ___ dan __ krijgen|krijgt|steun|stem|steunt
    flag.apply: solliciteer|sollicitatie|solliciteren|vacature|cv|salaris|functie
    flag.invite: fractie|fractieleider|wethouder|burgemeester|raadslid ___ bereid|gesprek|ontvangen|uitnodigen|agenda
    """
}
