// Dutch ways of offering help.

extension DutchData {
  static let offers = """
    vol.want: @ISUBJ __ @WANT ___ @HELP
    vol.want: @WANT _ @ISUBJ ___ @HELP
    vol.wantdo: @ISUBJ _ @WANT __ @GLADLY ___ @DOVERB
    vol.wantdo: @WANT @ISUBJ __ @GLADLY ___ @DOVERB
    vol.wantdo: @GLADLY _ @WANT _ @ISUBJ
    vol.wantany: @ISUBJ _ @WANT ___ @DOVERB
    vol.wantany: @WANT @ISUBJ ___ @DOVERB
    vol.wantwel: @WANT @ISUBJ __ wel|best|graag|zelf
    vol.wantwel: @ISUBJ @WANT __ wel|best|graag|zelf
    vol.wantwel: ^ wil|wou wel|best|graag
    vol.can: @ISUBJ @CAN ___ @DOVERB
    vol.can: @CAN @ISUBJ ___ @DOVERB
    vol.canhelp: @ISUBJ __ @CAN ___ @HELP
    vol.canhelp: @CAN @ISUBJ ___ @HELP
    vol.canstart: ^ kan|wil|zal ___ @DOVERB
    vol.ican: @ISUBJ @CAN
    vol.ican: @CAN @ISUBJ
    vol.helpout: @ISUBJ help|doe|denk|werk|schrijf|bouw|loop __ mee|graag|wel
    vol.helpout: help|doe|denk|werk|schrijf|bouw|loop @ISUBJ __ mee|graag|wel
    vol.helpout: ^ doe|help|denk __ mee|graag|wel
    vol.idohelp: @ISUBJ help|helpen
    vol.gladdo: @ISUBJ @DOVERB _ @GLADLY
    vol.gladdo: @GLADLY @DOVERB @ISUBJ
    vol.gladdo: @DOVERB @ISUBJ __ @GLADLY|wel
    vol.gladdo: @GLADLY __ @ISUBJ
    vol.gladdo: met __ plezier|liefde|alle
    vol.signup: geef|geven|meld|melden|bied|biedt|stel|stellen _ @I __ op|aan|beschikbaar|voor
    vol.signup: @ISUBJ __ @I __ aan|op|inzetten|aanmelden|opgeven|aanbieden
    vol.signup: zet|schrijf|noteer|teken|reken _ @I __ bij|op|voor|in|maar|erbij|neer
    vol.signup: zet|schrijf|noteer|reken maar __ op|bij|neer
    vol.signup: aanmelden|opgeven|aanmelding|vrijwilliger
    vol.signup: @ISUBJ ___ van|partij partij
    vol.signup: @ISUBJ doe|ben|kom _ mee|erbij|bij
    vol.signup: doe|ben|kom @ISUBJ _ mee|erbij|bij
    vol.signup: @ISUBJ kom|komen|ga|gaan _ ook|helpen|graag|wel
    vol.mayi: mag|mogen|kan @ISUBJ __ @HELP|@DOVERB
    vol.mayi: mag|mogen|kan @ISUBJ ___ helpen|meehelpen|meedoen|meedenken|meepraten|in
    vol.mayuse: mogen|mag|kunnen|kan|kunt ___ bij|in|van|op ons|mij|onze|mijn|thuis
    vol.mayuse: @YOU mogen|mag|kunnen|kunt|kan|krijgen|krijg ___ @MY
    vol.mayuse: mag|kan|mogen|kunnen _ bij ons|mij
    vol.mayuse: @MY __ @RESOURCE __ is|staat|mag|kan|open|vrij
    vol.mayuse: @YOU mogen|mag|kunnen|kunt|kan __ gebruiken|lenen|hebben|gebruik
    vol.have: @ISUBJ @HAVE __ @RESOURCE
    vol.have: @HAVE @ISUBJ __ @RESOURCE
    vol.have: @ISUBJ @HAVE nog|een|nog
    vol.avail: stel|stelt|stellen|stelde ___ beschikbaar|open
    vol.avail: @ISUBJ ___ @AVAILABLE
    vol.avail: ^ beschikbaar
    vol.avail: staat|staan ___ leeg|beschikbaar|vrij
    vol.free: @FREE
    vol.free: zonder|geen _ vergoeding|betaling|kosten|rekening
    vol.free: voor niks|niets|noppes|taart
    vol.prof: @ISUBJ ben|was|heb __ @ROLE
    vol.prof: ^ ben|was __ @ROLE
    vol.prof: als @ROLE
    vol.prof: van beroep
    vol.prof: @ISUBJ _ jaar|jaren ___ gewerkt|gezeten|geweest|gedaan|geleid
    vol.prof: @PROFESSION
    vol.call: @CALLME maar|me|mij|even|gerust
    vol.call: laat|laten _ @I|maar|het|maar weten|horen
    vol.call: @ISUBJ hoor|verneem _ graag|wel
    vol.call: @YOU __ @CALLME
    vol.needme: als|mocht|indien @YOU ___ nodig|zoekt|zoeken|zoek|willen|wilt
    vol.needme: @YOU zoeken|zoekt|vraagt|vragen|nodig
    vol.count: @TRUST __ op|mee
    vol.count: @YOU __ @CAN __ op @I
    vol.take: nemen|neem|neemt ___ voor|op|onder rekening|mij|ons|hoede|onze
    vol.takeown: @ISUBJ doe|neem|maak|regel|zorg|verzorg|schrijf|lever|breng|kook|bak|vertaal|teken|sponsor|betaal
    vol.takeown: doe|neem|maak|regel|zorg|verzorg|schrijf|lever|breng|kook|bak|vertaal|teken|sponsor|betaal @ISUBJ
    vol.takeown: dan|daar|die|dat __ doe|neem|maak|regel|zorg|schrijf|kom|help|breng|kook @ISUBJ
    vol.takeown: @ISUBJ __ voor @YOU
    vol.sendme: stuur|geef|stuurt|geeft|breng _ @I|maar|die
    vol.when: op|elke|iedere|in __ maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|ochtend|avond|middag
    vol.hours: # uur|uurtje|dagdeel|avond|avonden|dagen|middag|ochtend
    vol.hours: een|twee|drie|halve __ per week|maand
    vol.handy: @ISUBJ ben __ handig|sterk|goed|vrij|thuis
    vol.handy: @MY handen|busje|werkplaats
    vol.sleeves: handen|mouwen ___ mouwen|wapperen|vuil|opstropen|vies
    vol.notself: @NEG _ zelf
    vol.notself: kan|wil|heb @ISUBJ _ @NEG
    vol.notself: @ISUBJ _ kan|wil|doe|heb _ @NEG
    vol.puller: trekker|kartrekker|coordinator|gastheer|gastvrouw|aanspreekpunt|contactpersoon|begeleider
    vol.org: @ORG ___ wil|willen|kan|kunnen|stelt|biedt|levert|draagt|helpt|doet
    vol.lend: uitlenen|lenen|gebruiken|lenen|ophalen|schenken|doneren|weggeven
    vol.anywhere: waar|wat __ nodig|maar|ook
    vol.anywhere: maakt _ niet|me uit
    vol.dothat: dat|die|daar|zoiets _ wil|kan|doe|zou @ISUBJ
    vol.goodat: @ISUBJ __ goed|handig|ervaring|verstand _ in|met|van
    vol.offertogive: @ISUBJ @CAN|@WANT ___ geven|bieden|aanbieden|leveren|vertellen|laten|tonen
    vol.then: dan|daar|daarvoor|die __ kan|kom|help|sta|rij|doe @ISUBJ
    vol.iwel: @ISUBJ _ @DOVERB _ wel|mee
    vol.give: bied|bieden|schenk|schenken|leg|leggen|betaal|betalen|lever|leveren|steek|stop @ISUBJ
    vol.avail: stel|stelt|stellen ___ ter beschikking
    vol.willing: bereid _ om|tot|te
    vol.thing: die|dat|dit|het|ze __ mag|mogen|kan|kunnen __ weg|gratis|mee|heen|lenen|hebben|gebruiken|naar|komen
    vol.fillin: val|vallen|spring|springen @ISUBJ _ in|bij
    vol.bring: neem|nemen|breng|brengen @ISUBJ ___ mee
    vol.welcome: bij|in ons|mij|onze|mijn ___ welkom|terecht
    vol.dare: @ISUBJ __ aan|gerust|mee en|voor|om
    """
}
