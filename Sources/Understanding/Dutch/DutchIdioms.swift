// Dutch turns of phrase by which people back, offer, judge, propose and take back, without the verbs that say so.

extension DutchData {
  static let idioms = """
    sup.idiom: schaar|scharen|schaart ___ achter
    sup.idiom: draag|dragen|draagt ___ warm hart
    sup.idiom: warm hart toe
    sup.idiom: uit|naar het|mijn|ons hart
    sup.idiom: kan|kunnen __ @I _ vinden in
    sup.idiom: kan|kunnen __ @I|goed|helemaal vinden
    sup.idiom: daar|hier hou|houd|houden @ISUBJ van
    sup.idiom: spreekt|spreken|sprak _ @I __ aan
    sup.idiom: word|worden|wordt @ISUBJ __ blij|vrolijk|gelukkig|warm
    sup.idiom: @ISUBJ word|worden __ blij|vrolijk|gelukkig|warm
    sup.idiom: blij|verguld|ingenomen|verheugd mee|ermee|met
    sup.idiom: vooral|gewoon|meteen|direct|snel|zeker|absoluut|beslist doen|doorgaan|beginnen|invoeren|regelen
    sup.idiom: hoe eerder|sneller|meer
    sup.idiom: liever vandaag|gisteren dan
    sup.idiom: @MY zegen|jawoord|fiat|stem|handtekening|goedkeuring
    sup.idiom: op @MY steun|stem|instemming
    sup.idiom: groot|volkomen|helemaal|volledig gelijk
    sup.idiom: @YOU hebben|heeft|hebt _ gelijk
    sup.idiom: geen|zonder bezwaar|bezwaren|voorbehoud|aarzeling
    sup.idiom: niets|niks|weinig op|tegen|mis|mee
    sup.idiom: sluit|sluiten _ @I __ bij|aan
    sup.idiom: onder de indruk
    sup.idiom: goede|juiste|mooie|prima|belangrijke|eerste zaak|stap|richting|kant|weg|start|begin|gedachte
    sup.idiom: kijk|kijken|zie|zien __ naar uit|ernaar
    sup.idiom: zin in
    sup.idiom: fan|voorvechter|liefhebber|supporter van
    sup.idiom: gewonnen voor
    sup.idiom: erachter|hierachter|daarachter|ervoor|hiervoor
    sup.idiom: duim|duimen|duimpje|pluim|plusje omhoog|voor
    sup.idiom: stem|stemmen @ISUBJ _ voor|in
    sup.idiom: @ISUBJ stem|stemmen _ voor|in
    sup.idiom: had|hadden _ veel|jaren|eerder|al|allang _ gemoeten|moeten
    sup.idiom: van harte|ganser
    sup.idiom: instemming|goedkeuring|onderschrijving
    sup.idiom: omarm|omarmen|omarmt|waardeer|waarderen|bepleit|verwelkom
    sup.idiom: precies|juist|net wat|waar __ nodig|zocht|hoopte|missen|miste
    sup.idiom: kan|kunnen __ niet|nooit snel|vroeg|gauw genoeg
    vol.idiom: handen|handjes uit|vrij|erbij
    vol.idiom: handje|steentje|hand helpen|toesteken|bijdragen|uitsteken
    vol.idiom: steentje|steen bij|bijdragen|bijdrage
    vol.idiom: op @I __ rekenen|tellen|bouwen
    vol.idiom: @ISUBJ ben|zijn __ partij|erbij|present|paraat
    vol.idiom: @ISUBJ loop|fiets|rij|rijd|lees|kijk|denk|praat|schrijf|bouw|werk|zing|speel|kook|bak|sjouw|klus|pak|draai|eet|lopen|rijden|denken|werken __ mee|graag
    vol.idiom: loop|fiets|rij|rijd|lees|kijk|denk|praat|schrijf|bouw|werk|zing|speel|kook|bak|sjouw|klus|pak|draai|lopen|rijden|denken|werken @ISUBJ __ mee|graag
    vol.idiom: schakel|roep|bel|vraag _ mij|me|ons _ in|maar|gerust|ook|gewoon
    vol.idiom: staat|staan|ligt|liggen ___ klaar|beschikking
    vol.idiom: van dienst
    vol.idiom: belangstelling|interesse|zin _ om|in|voor ___ doen|helpen|worden|werken|organiseren|meedoen|helpen
    vol.idiom: lijkt|leek _ mij|me|ons __ leuk|mooi|fijn|wat|goed om te
    vol.idiom: @ISUBJ wil|wou|zou|willen|zouden _ @I ___ opgeven|aanmelden|inschrijven|inzetten|aanbieden|aansluiten
    vol.idiom: wil|wou|zou|willen @ISUBJ _ @I ___ opgeven|aanmelden|inschrijven|inzetten|aanbieden|aansluiten
    vol.idiom: zie|zoek|neem|pak|trek @ISUBJ __ wel|graag _ op|uit|uit|aan
    vol.idiom: een|wat|paar|twee|drie|vier __ uur|uurtje|uurtjes|ochtend|middag|avond|dagdeel|dagen _ per|in|vrij|over
    wd.idiom: @MY steun|naam|handtekening|aanbod|aanmelding|inschrijving|toezegging|stem|opgave ___ schrappen|intrekken|vervalt|vervallen|terug|terugnemen|doorhalen|verwijderen|weghalen|wissen|ingetrokken|wegstrepen|eraf
    wd.idiom: mag|mogen|kan|kunt|kunnen|wilt|wil ___ steun|naam|handtekening|aanbod|aanmelding|inschrijving|toezegging|opgave ___ schrappen|intrekken|vervallen|terugnemen|doorhalen|verwijderen|weghalen|wissen|wegstrepen
    wd.idiom: trek|trekken|haal|halen|neem|nemen|streep|schrap ___ @MY __ steun|naam|handtekening|aanbod|aanmelding|inschrijving|toezegging|woorden|stem|opgave
    wd.idiom: kom|komen|moet ___ terug|terugkomen _ op
    wd.idiom: van gedachten|mening|gedachte veranderd|wisselen
    wd.idiom: bij nader inzien
    wd.idiom: beschouw|beschouwt ___ vervallen|ingetrokken|niet
    wd.idiom: @ISUBJ doe|kom|help|sta|ga __ niet|toch _ niet|meer|mee
    wd.idiom: @ISUBJ ben|sta __ niet langer|meer
    wd.idiom: hoef|hoeven|hoeft _ @NEG __ mee|rekenen|vrijwilliger|lijst|rooster
    re.judge: @ISUBJ vind|vinden ___ @BAD
    re.judge: vind|vinden @ISUBJ ___ @BAD
    re.judge: lijkt|leek _ mij|me|ons ___ @BAD|niets|niks
    re.judge: @NEG _ @GOOD idee|plan|zaak|gedachte|voorstel|oplossing
    re.judge: zie|zien|zag @ISUBJ ___ niets|niks|geen|weinig|nut|heil|zitten
    re.judge: @ISUBJ zie|zien ___ niets|niks|geen|weinig|nut|heil|zitten
    re.judge: heb|hebben @ISUBJ ___ niets|niks|geen __ aan|behoefte|vertrouwen|mee|trek
    re.judge: @ISUBJ heb|hebben ___ niets|niks|geen __ aan|behoefte|vertrouwen|trek
    re.judge: op te wachten
    re.judge: wordt|komt|gaat _ toch|dan|ook _ niets|niks|nooit|niet
    re.judge: eerst zien dan|en
    re.judge: mooie|loze|grote|dure woorden|beloften|praat|plannen
    re.judge: allemaal|alleen|enkel _ praat|woorden|papier|theater|schijn|buitenkant
    re.judge: geloof|geloven @ISUBJ __ niet|niets|niks|geen
    re.judge: gaat|gaan _ mij|me|ons __ ver|snel|hard
    re.judge: waar|wie|wat __ betalen|betaalt|opdraaien|voor nodig
    re.judge: @ISUBJ ben|zijn __ tegen|bang|boos|bezorgd|teleurgesteld|sceptisch
    sug.idiom: is|zou|was _ het|dat|dit __ idee|optie|mogelijkheid|slim|handig|mooi
    sug.idiom: idee|optie|mogelijkheid om ___ te
    sug.idiom: ik|wij|we zou|zouden ___ doen|maken|beginnen|kiezen|zetten|vragen|houden|noemen|laten|nemen|geven
    sug.idiom: zou|zouden ik|wij|we ___ doen|maken|beginnen|kiezen|zetten|vragen|houden|noemen|laten|nemen|geven
    sug.idiom: pleit|pleiten|pleidooi __ voor
    sug.idiom: mag|moet|kan|zou|mogen|moeten|kunnen __ vaker|eerder|later|langer|korter|groter|kleiner|breder|ruimer|duidelijker|korter
    sug.idiom: erbij|toegevoegd|aangevuld|uitgebreid|vervangen _ worden|kan|mag|moet
    sug.idiom: er __ bij|ook __ komen|moeten|mogen|horen
    """
}
