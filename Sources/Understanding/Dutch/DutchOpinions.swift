// Dutch ways of supporting, judging, telling and proposing.

extension DutchData {
  static let opinions = """
    sup.verb: @ISUBJ __ @SUPPORTV
    sup.verb: @SUPPORTV _ @ISUBJ
    sup.verb: @SUPPORTV
    sup.verb: sta|staan|sta'k __ achter
    sup.verb: achter __ @YOU|plan|dit|voorstel|idee
    sup.noun: @MY __ @SUPPORTN
    sup.noun: @SUPPORTN __ @YOU|mij|ons|hebben|krijgt|heeft
    sup.noun: hebben|heeft|hebt|krijgt|krijgen __ @SUPPORTN
    sup.noun: geef|geven|betuig|betuigen|verleen|spreek __ @SUPPORTN
    sup.noun: ^ _ @SUPPORTN
    sup.noun: @SUPPORTN
    sup.count: tel|reken|rekenen|noteer|schrijf|zet __ @SUPPORTN|voorstanders|mee
    sup.count: @MY naam __ onder|bij|toevoegen|noteren|erbij|eronder
    sup.agree: @AGREE
    sup.agree: mee|volmondig|helemaal|zeer|hartgrondig @AGREE
    sup.agree: @ISUBJ ben|zijn __ voor|voorstander|enthousiast|blij
    sup.agree: ben|zijn @ISUBJ __ voor|voorstander|enthousiast|blij
    sup.agree: ben|zijn @ISUBJ _ @NEG
    sup.agree: ^ ben _ voor|ervoor|tegen|vierkant
    sup.agree: ervoor|voorstander|voorstanders|voorstandster
    sup.yes: ^ @YES
    sup.yes: @YES _ graag|natuurlijk|zeker|op|tegen|doen|hoor
    sup.yes: zeg|zeggen|zegt _ @YES
    sup.yes: @YES
    sup.do: doen|doorgaan|volhouden|zo doorgaan
    sup.do: ga|gaan __ door|voort
    sup.numberfor: # _ voor|ja|top|eens|steun|akkoord|goed|prima
    sup.numberfor: voor|steun|ja|eens|achter _ #
    sup.good: @GOOD _ dat|idee|plan|initiatief|voorstel|gedachte
    sup.good: wat|hoe _ @GOOD
    sup.good: @ISUBJ _ vind|vinden ___ @GOOD
    sup.good: vind|vinden _ @ISUBJ ___ @GOOD
    sup.good: ^ @GOOD
    sup.good: @GOOD
    sup.good: eindelijk|hulde|bravo|hoera|petje|complimenten|compliment
    sup.good: hoog|werd|het tijd
    sup.must: moet|mag er|dit|dat komen|blijven
    sup.vote: @YOU hebben|heeft|hebt|krijgen|krijgt __ @MY
    sup.still: @ISUBJ blijf|blijven __ achter|steunen|steun|voor
    sup.glad: @ISUBJ ben _ blij|verheugd|opgelucht
    sup.success: succes|sterkte|zet|ga door|voort|doorzetten
    neg.support: @NEG __ @SUPPORTV|@SUPPORTN
    neg.support: @SUPPORTV __ @NEG
    neg.support: @ISUBJ ben|zijn __ tegen
    neg.support: ben|zijn @ISUBJ __ tegen|@NEG
    neg.support: tegen|tegenstander|oneens|bezwaar
    neg.support: @NEG _ eens|akkoord|voor|achter|mee
    neg.support: @NEG _ @GOOD
    neg.support: zie|zien|ziet @ISUBJ|niets|niks _ @NEG|in
    re.bad: @BAD
    re.bad: te duur|laat|weinig|veel|ver|kort|lang|groot|klein|moeilijk|vroeg|vaag|traag|druk|hard
    re.bad: veel|weinig te
    re.bad: @ISUBJ _ @BAD
    re.bad: helpt|werkt|lukt|klopt|gebeurt|verandert __ @NEG|niks
    re.bad: @NEG __ helpt|werkt|lukt|klopt|gebeurt|verandert|nodig
    re.but: @BUT
    re.but: ^ maar
    re.past: @ISUBJ @PAST
    re.past: @PAST @ISUBJ
    re.past: @PAST
    re.exp: @EXPERIENCE
    re.exp: @MY man|vrouw|zoon|dochter|moeder|vader|buurvrouw|buurman|kind|kinderen|oma|opa|straat|flat|portiek|buren|kleinzoon|kleindochter
    re.exp: bij ons|mij
    re.exp: hier|daar in|bij|op
    re.exp: in # __ @PAST
    re.time: # jaar|jaren|keer|maanden|weken
    re.time: al|sinds|jarenlang|sindsdien|drie|twee __ jaar|jaren|keer
    re.think: @ISUBJ _ @THINK _ dat|het|dit
    re.think: @THINK _ @ISUBJ
    re.think: volgens|wat mij|ons
    re.gen: zolang|zodra|omdat|daarom|want|anders|waardoor|terwijl
    re.gen: altijd|nooit|steeds|iedereen|niemand|weer|gewoon
    re.gen: ze|zij|hij|men|die @VERB2|@PAST
    re.say: zei|zeggen|vertelde|vroeg|riep|schreef
    re.feel: voel|voelt|voelde|hoop|hopen|mis|missen|geniet|genieten|genoten|merk
    re.irony: haha|hihi|nou|tja|ach|zucht|lol|goh|pff|poeh
    sug.idea: @IDEA
    sug.idea: @MY @IDEA
    sug.idea: een|nog|ook __ @IDEA
    sug.idea: @ISUBJ _ stel|stellen|zou __ voor|voorstellen|willen
    sug.imper: ^ @IMPER
    sug.imper: ^ _ @IMPER
    sug.imper: @IMPER _ @YOU|dan|ook|er|een|daar|liever|maar|niet|eens|het|de
    sug.imper: @IMPER __ alsjeblieft|alstublieft|aub
    sug.should: @YOU @SHOULD
    sug.should: @SHOULD @YOU
    sug.should: @SHOULD __ ook|eerst|juist|eigenlijk|liever|beter|gewoon|meer
    sug.should: er|dat|het|je @SHOULD
    sug.should: @SHOULD er|dat|het|je
    sug.should: @SHOULD
    sug.why: waarom _ @NEG
    sug.why: waarom geen|niet|alleen
    sug.could: zou|zouden|kan|kunnen|kunt @YOU __ @NEG
    sug.could: kunnen|kunt|kan|zouden|zou @YOU ___ ook
    sug.could: @CAN|zou er|daar|het|dat __ ook|niet
    sug.what: wat nou|als|dacht
    sug.what: wat dacht u|je|jullie|gij
    sug.what: misschien|wellicht|eventueel
    sug.possible: is|zou|was _ het|'t|dat _ mogelijk|denkbaar|haalbaar|handig
    sug.possible: hebben|heeft|heb|is @YOU|er __ aan|al gedacht|overwogen
    sug.possible: al|ook eens|wel gedacht|overwogen
    none.abstain: geen|zonder _ mening|oordeel|opmerkingen|opmerking|commentaar|idee|voorkeur
    none.abstain: weet @ISUBJ _ @NEG
    none.abstain: weet|weten _ @NEG
    none.abstain: onthoud|onthouden @ISUBJ @I
    sug.better: @BETTER
    sug.better: @BETTER is|zou|werkt|lijkt
    sug.better: zou|zouden|lijkt __ @GOOD|@BETTER|helpen|zijn
    sug.instead: in plaats van
    sug.instead: plaats|ipv|i.p.v|vervangen|vervang|toevoegen|uitbreiden|aanvullen|toevoeging
    sug.also: ook|tevens|bovendien
    sug.then: dan|dus|zo __ @IMPER|kan|kunnen|heb|hebt|krijg|krijgt|is
    sug.per: per|elke|iedere|twee|een|een|vaste keer|week|maand|wijk|straat|buurt|portiek|jaar
    sug.miss: mis|ontbreekt|ontbreken|vergeten|mist
    sug.miss: @ISUBJ zou __ zien|willen|graag
    sup.sign: teken|tekenen @ISUBJ __ voor|onder|mee
    sup.sign: daar|hier|dat __ teken|tekenen @ISUBJ
    sup.sign: zet|zetten @ISUBJ __ @MY|een naam|handtekening|krabbel|stempel
    sup.sign: @MY naam|handtekening|krabbel|zegen __ onder|heeft|hebben|heb
    sup.sign: onderteken|ondertekenen|medeondertekenen|tekenen
    sup.letit: van|voor mij|ons|mijn __ mag|mogen|hoeft|moet
    sup.letit: mag|mogen _ van|voor mij|ons
    sup.needed: hard|precies|juist|echt|dringend|hoognodig|broodnodig _ nodig|gewenst|welkom
    sup.needed: precies|exact _ wat
    sup.oneword: ^ voor|akkoord|graag|eens|doen|uitstekend
    sup.stand: sta|staan __ positief|welwillend|open
    sup.hers: @MY stem __ @YOU|heeft|hebt|hebben
    sup.hers: heb|hebt|heeft|hebben|krijg|krijgt|krijgen @YOU _ @MY
    neg.number: # _ nee|niet|oneens|tegen|liever
    """
}
