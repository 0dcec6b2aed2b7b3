// Dutch rules for mail that a person must see at once: threats, need, complaints about a person, children.

extension DutchData {
  static let keepClasses = """
    @ikke = ik 'k k wij we ikke
    @mijn = mijn m'n mn me onze ons
    @mij = mij me ons mijn m'n mn onze
    @jij = je jij jullie u jou gij ge julie jullies
    @jouw = je jouw jullie uw jou julie
    @lui = ze hij zij hem haar hun die dat dit deze
    @rol = voorzitter voorzitster coordinator coordinatrice coordinatoren vrijwilliger vrijwilligers vrijwilligster medewerker medewerkers medewerkster bestuurslid bestuursleden bestuur penningmeester secretaris gespreksleider begeleider begeleidster trainer organisator organisatoren vertrouwenspersoon buurtcoach sleutelbeheerder beheerder contactpersoon gastvrouw gastheer
    @mens = meneer mevrouw mevr heer dhr mw man vrouw jongen meisje collega leider leidster
    @scheld = tuig klootzak klootzakken schoft schoften schorem uitschot zakkenvuller zakkenvullers landverrader landverraders profiteur profiteurs parasieten parasiet uitvreters huichelaars huichelaar hypocrieten nsb'ers fascisten nazi's ratten honden varkens zwijnen eikels eikel lul lullen mongolen mongool idioten idioot debielen debiel achterlijken sukkels sukkel losers oplichters leugenaars criminelen dieven boeven hufters hufter teringlijers teringlijer kankerlijers kankerlijer tyfuslijers tyfushoeren hoeren hoer wijf wijven trut trutten
    @ziekte = kankerlijer kankerlijers kankerhoer kankerhoeren kankerwijf kankerzooi kankervolk kankermongool tyfuslijer tyfuslijers tyfushoer tyfushoeren tyfuswijf teringlijer teringlijers teringhoer teringwijf klerelijer klerelijers pokkewijf hoerenzoon hoerenjong kutwijf kutwijven landverrader landverraders
    @familie = moeder vader ma pa zus zusje zussen broer broertje broers oma opa tante oom man vrouw partner vriend vriendin vrienden vriendinnen dochter dochters zoon zonen kinderen kleinkinderen neef nicht schoonmoeder schoonvader schoonzus zwager buurvrouw buurman buren overbuurman overbuurvrouw bovenbuurman benedenbuurman collega collega's familie gezin
    @groep = straat flat portiek galerij trappenhuis gebouw complex blok team klas ploeg familie gezin koor club vereniging elftal afdeling
    @leeftijd = 5 6 7 8 9 10 11 12 13 14 15 zes zeven acht negen tien elf twaalf dertien veertien vijftien
    @nood = alleen eenzaam schulden huur uitkering slaap slapen bang huilen huil deurwaarder kinderen zoon dochter niemand leven ziek moe sorry hulp eten donker man vrouw verdriet wanhopig radeloos pijn uitgezet opgezegd
    """

  static let danger = """
    threat: @ikke _ weet|weten __ waar __ @jij|@jouw|@rol|@lui|@mens ___ woon|woont|wonen|slaapt|slapen - niet|zelf|zorg|hulp
    threat: weet|weten _ @ikke __ waar __ @jij|@jouw|@rol|@lui|@mens ___ woon|woont|wonen|slaapt|slapen - niet
    threat: weet|weten __ waar _ @jij|@jouw|@rol __ zitten|zit|vergaderen|vergadert|werkt|werken|parkeert|fiets|auto + pas|passen _ maar|dan|je op|mis|lek|brand|kapot|spijt|waarschuwing|verhaal|tyres
    threat: weet|weten __ @ikke|@jij|bestuur|@rol ___ te wonen|vinden - ons|graag|hulp|inloop|website|me|mij|steun|niet
    threat: pas|passen|past _ maar|dan|je|goed op . - oppas|kinderen|hond|huis|kat
    threat: laatste|allerlaatste waarschuwing - gemeente|woningbouw|belasting|corporatie|incasso|verhuurder|energie|kreeg|gekregen|kregen|klimaat|planeet|natuur
    threat: @jij _ bent|zijn|ben gewaarschuwd
    threat: wees gewaarschuwd .
    threat: @ikke|dan|anders __ sta|staan|stond __ voor mezelf|mijzelf|onszelf|me in - garant
    threat: niet|nergens voor mezelf|mijzelf in
    threat: @ikke __ sla|slaan|schop|steek|schiet|trap|ram|ros|breek|maak|snij|wurg|vermoord|beuk|trek|gooi __ @jij|hem|haar|ze|@jouw|@rol|jullie's|tent|boel ___ dood|kapot|elkaar|neer|verrot|gort|brand|fik|lek|hoop|bek|kop|smoel|nek|tanden|ruiten|ramen|benen|kaak|poten - vuilnis|stroken|ijs|wereldrecord
    threat: sla|slaan|schop|steek|schiet|trap|ram|breek|maak|vermoord|beuk|gooi|trek __ @ikke __ @jij|hem|haar|ze|@jouw|@rol|tent|boel ___ dood|kapot|elkaar|neer|verrot|gort|brand|fik|lek|bek|kop|smoel|nek|tanden|ruiten|ramen|benen|kaak|poten
    threat: @jouw|hun|die __ ruiten|ramen|banden|auto|voordeur|fiets|tent|pand|gebouw ___ ingooien|ingegooid|inslaan|sneuvelen|lek|lekgestoken|brand|fik|eruit + @ikke|dan|volgende - verzeker*|schade|gestolen|repareren|brandweer|ooit
    threat: steek|steken|zet|zetten|gooi|gaat|vliegt __ @jij|@jouw|boel|tent|bende|alles|hele|@ikke __ in _ brand|fik|hens + dan|anders|volgende|kom - spot|schijnwerper|kaars|vuurkorf|barbecue
    threat: @jij|ze|die|hij|zij _ moet|moeten|moesten|mogen|verdient|verdienen|hoort|horen __ dood|doodgeschoten|afgeschoten|opgehangen|opgeknoopt|afgemaakt|kogel|nekschot|klappen|galg - gaan|zorg|hospice|boom|taboe|praten|sinds|zeggen
    threat: @ikke|@jij ___ doodmaken|doodschieten|doodslaan|doodsteken|vermoorden|afmaken|kapotmaken|verrotslaan - taak|klus|karwei|project|school|niet|opleiding|werkstuk
    threat: maak|maken _ @jij|hem|haar|ze __ dood|kapot|af .
    threat: @jij __ zult|zul|zal|zullen|gaat|gaan|ga|krijgt|krijgen|krijg ___ spijt|bezuren|berouwen|boeten|bezuurd|klappen|betaald - geen|nooit|niet|anders|als
    threat: dit|hier|dat|er __ krijgen|krijgt|krijg|zullen|zult ___ spijt + @jij - geen|nooit|niet
    threat: @jij _ hebben|hebt|heeft|krijgen|krijgt __ tot ___ anders|of __ kom|komen|weet|weten|zal|zullen|gaan|regel
    threat: anders|dan _ kom|komen _ @ikke __ persoonlijk|verhaal|langs _ regelen|halen|langs|met|opruimen - graag|gewoon|helpen|koffie|even
    threat: kom|komen ___ dan|eens|nog ___ zien|kijken _ wie|wat __ lacht|lachen|piept|praatjes|mond|stoer|durft
    threat: zullen|gaan|zal __ zien wie __ lacht|lachen|piept|laatst
    threat: volgende keer __ kom|komen|neem __ @ikke _ niet|met|wat|iets _ alleen|praten|mannen|jongens|mes|honkbalknuppel|mee - taart|koffie|soep|hapjes|koekjes|stoelen|man|vrouw|buurvrouw|kinderen
    threat: @ikke|dan ___ krijg|krijgen|pak|pakken __ @jij|hem|haar|ze _ wel|nog _ .
    threat: lesje|les leren + @jij|hem|haar|ze - geven|gitaar|zwem*|taal*|fiets*|kinderen|schoolles
    threat: verhaal _ komen|kom halen
    threat: zonde|jammer|naar|vervelend|ongelukje ___ @jij|@jouw|kinderen|gezin|huis|auto ___ iets|wat _ overkomt|overkomen|overkwam|gebeurt|gebeuren|gebeurde
    threat: @jij _ zijn|bent|ben|is|lijken|blijven ___ stelletje|zootje|zooitje|bende - leuk|mooi|gezellig|goed|samen|fijn|warm
    threat: ^ stelletje|vuile|vieze|gore|smerige|achterlijke|vuil|domme _ @scheld
    threat: stelletje|zootje|vuile|vieze|gore|smerige|stel|godverdomse|godvergeten|achterlijke _ @scheld - honden|varkens|ratten|overlast
    threat: @jij _ zijn|bent|ben ___ @scheld - geen|niet|voor|ratten|honden|eerlijk|bang|bestrijd*|tegen|last|vegen|slacht*
    threat: @scheld _ zijn|is|bent _ jullie|het|je|u|allemaal _ . - geen|niet|ratten|honden|plaag
    threat: @ziekte
    threat: hou|houd|hou's|houden __ @jouw|die _ bek|kop|smoel|muil
    threat: val|krijg|verrek|sterf|stik _ dood|kanker|tering|tyfus|klere|allemaal|maar|pest _ .
    threat: rot|flikker|sodemieter|donder|pleur|lazer|tief|tyf __ op|toch _ .|met|op|naar
    threat: stuur|stuurt|sturen|donder|schop|flikker|terug ___ volk|buitenlanders|moslims|turken|marokkanen|asielzoekers|negers|zigeuners ___ terug|land|grens|weg - dialoog|gesprek|stereotyp*|racis*|onzin
    threat: tuig|volk|uitschot|schorem _ is het|dat|jullie|u
    threat: hier|daar _ komen|kom|komt _ @jij __ niet _ mee weg + @ikke
    threat: op @jouw|je bek|smoel|gezicht|kanis|muil _ slaan|krijgen|timmeren|gaan|rammen + @ikke|@jij
    threat: mes|pistool|wapen|honkbalknuppel|benzine|molotov* + anders|dan|volgende|jullie __ gewaarschuwd|zien|merken|merkt|voelen|weet + @ikke - schaar|keuken|bestek|wapenstilstand
    crisis: zelfmoord|zelfdoding|suicide|suicidaal|zelfmoordgedachten - preventie|lotgenoten|nabestaanden|training|voorlichting|lezing|werkgroep
    crisis: @ikke|zij|hij|ze __ wil|wilde|wilt|willen __ niet __ leven|bestaan|wakker|verder - samen|boven|stand|naast|hier|buurt|huis|wijk|plan|praten|discussie|vergaderen
    crisis: @ikke|zij|hij|ze __ wil|wilde|willen|wou __ dood|doodgaan|sterven - saai*|stil|buurt|bloed*|plein
    crisis: @ikke _ was|waren __ liever|beter __ dood|er _ niet - bij
    crisis: beter ___ als|wanneer ik er niet _ meer|ben|was
    crisis: @ikke|zoon|dochter|man|vrouw __ kan|kunnen|kon|trek|hou|houd|red|haal|volhouden __ het|'t|zo|dit ___ niet __ aan|vol|meer|langer|niet _ . - komen|zaterdag|vanavond|rooster|vinden|volgen|lezen|terugvinden|openen|herinneren|plan|call|site|link|horen|zien|aanhoren|geloven|verkroppen|begrijpen
    crisis: @ikke __ kan|kon __ niet meer . - komen|vinden|zijn|meedoen|helpen|steunen|aanwezig
    crisis: @ikke|zie|zien|ziet __ zie|zien|ziet|het|'t|leven ___ niet|nauwelijks meer zitten - om|plan|call|activiteit|project|vrijwilligerswerk|vergaderen|debat|borrel|deelname|rooster|steun|gemeente|politiek
    crisis: voor mij|me|hem|haar __ niet meer _ hoeft|hoefde|hoef - mail|mails|nieuwsbrief|post|brief|lijst|aanmelding|afmelden|steun|berichten|debat|borrel|call|uitnodiging*
    crisis: hoeft|hoefde _ het|'t|leven __ voor mij|me|hem|haar ___ niet meer - mail|mails|nieuwsbrief|post|lijst|afmelden|steun|berichten|debat|borrel|call|uitnodiging*
    crisis: voor mij|me|hem|haar __ hoeft|hoefde __ niet meer - mail|mails|nieuwsbrief|post|brief|lijst|aanmelding|afmelden|steun|berichten|debat|borrel|call|uitnodiging*|die|dat
    crisis: einde|eind _ aan|van _ mijn|m'n|haar|zijn leven
    crisis: @ikke ___ er _ een|'n _ einde|eind _ aan _ maken|maak
    crisis: bij|voor|langs|op|onder __ spoor|rails|trein ___ gestaan|springen|spring|gooien|stappen|liggen - huizen|wonen|woningen|kruising|reizen|wachten
    crisis: van|vanaf __ dak|flat|brug|balkon|toren ___ springen|spring|stappen|afspringen - kinderen|jongens|zwem*|water|jeugd
    crisis: ^ _ @ikke weet|weten het|'t _ niet meer . + @nood - eerlijk -- welke|titel|datum -- was het
    crisis: weet|weten niet _ of _ @ikke __ nog ___ doe|volhoud|trek|red|ben|wil|leef - @jij|mee|tijd|vrijwilliger|zin|borrel|call|plan
    crisis: weken|maanden|dagen|tijden|jaren __ alleen _ binnen|thuis + sorry|huil*|niemand|eenzaam|dood|verdriet
    crisis: praat|praten|spreek|zie _ @ikke __ met|nog _ niemand|geen|niemand
    hardship: @ikke _ slaap|slapen|overnacht|leef ___ in|op _ mijn|een|de|het _ auto|portiek|park|station|straat|tentje|kelderbox - aan|hoek|naast|rand|bij
    hardship: slaap|slapen _ @ikke ___ in|op __ auto|portiek|park|station|straat|tentje|kelderbox
    hardship: heeft|hebben ___ @mij|kinderen ___ buiten|straat|huis|deur _ gezet|gegooid - vroeger|jaren|toen|stoel*|container|vuil*
    hardship: @ikke|@mij|kinderen|zetten|zet __ @ikke|@mij|morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|straks|volgende ___ huis|straat|eruit _ uit|gezet|op|zetten - regels|plan|afval
    hardship: moet|moeten ___ mijn|ons|het huis uit + @ikke ___ kinderen|durf|deurwaarder|niemand|help|helpen|hulp
    hardship: zetten|zet|gooien|gooit @mij|ons __ eruit|uit|straat + huur|huis|woning|straks|help|niet
    crisis: durf|durven|durft|durfde __ niet|niemand|er ___ naar huis|thuis _ .
    crisis: durf|durven|durfde __ het|'t _ niemand|niet __ zeggen|vertellen|bellen
    crisis: @ikke durf|durven niet _ te _ bellen|slapen
    crisis: man|vrouw|buurman|vader|moeder|zoon|vriend|ex|hij|zij|partner|stiefvader|broer __ slaat|mishandelt|stompt|schopt|wurgt|bedreigt ___ mij|me|ons|mijn|zijn|haar|vrouw|kinderen|kind|dochter|zoon - alarm|deur|bal|gras|plank|trommel|over
    crisis: @ikke|kind|kinderen|dochter|zoon|buurvrouw __ word|wordt|worden ___ geslagen|mishandeld|misbruikt|bedreigd - vroeger|jongeren|bouw|heipalen
    hardship: @ikke|mij|kinderen __ niks|niets|geen __ te eten _ .|in|vandaag|voor|meer - buurthuis|kantine|bijeenkomst|projecten|activiteiten|vrijwilligers|zaal|mensen|gezinnen|plan|huren
    hardship: @ikke|heb|hebben __ geen geld|eten __ voor|in|meer _ eten|boodschappen|huis|medicijnen|. - buurthuis|kantine|bijeenkomst|projecten|activiteiten|vrijwilligers|zaal|mensen|gezinnen|plan|huren
    hardship: geen eten|brood|boodschappen ___ huis|meer + @ikke
    hardship: mijn kinderen|kind|dochter|zoon __ hebben|heeft|lijden _ honger|vandaag|gisteren|niet|niks|niets __ gegeten|eten|honger
    hardship: sluiten|sluit ___ stroom|gas|water|energie ___ af + @ikke - gemeente|bezuinig*
    crisis: @ikke|mijn|help|help! ___ ten einde raad|radeloos|wanhopig
    crisis: bij wie|waar _ @ikke ___ nog terecht _ kan|. + @nood|help|helpen
    hardship: waar kan ik vandaag|vannacht|nu __ terecht|slapen|eten
    crisis: @ikke ___ snij|snijd|beschadig|krassen|kras __ mezelf|mijzelf
    crisis: mezelf|mijzelf __ pijn|iets|wat _ doen|doe|aandoen|aangedaan - bang
    complaint: klacht|klachten|aangifte|beklag __ over|tegen|omtrent|jegens __ @rol|@mens|iemand|bejegening|gedrag|optreden|handelwijze|uw|jullie - gemeente|woningbouw|corporatie|verhuurder|politie|ggd|huisarts|huisbaas|lift|lawaai|geluid|overlast|schimmel|plan|sleutel|site|website
    complaint: @rol|@mens ___ aangeraakt|betast|handtastelijk|geintimideerd|lastiggevallen|vernederd|gekleineerd|uitgelachen|aangerand|gechanteerd + jullie|uw|klacht|bestuur|organisatie|@rol - vroeger|politie|agent|loket|ambtenaar|wethouder
    complaint: aangeraakt|betast|handtastelijk|geintimideerd|lastiggevallen|vernederd|gekleineerd|uitgescholden|uitgelachen|gediscrimineerd|aangerand ___ door __ jullie|uw|de|een _ @rol
    complaint: @rol ___ heeft|had|doet|is|maakt|maakte|stuurt|schold|schreeuwt ___ @mij|dochter|zoon|vrouw|ons|me|haar|iedereen ___ uitgescholden|geslagen|handtastelijk|opmerkingen|uit|beledigd|geduwd|gediscrimineerd
    complaint: bij|van jullie|u ___ heeft|had|stuurt|stuurde|maakte|maakt ___ @mij|dochter|zoon|vrouw ___ vervelende|rare|ongepaste|nare|ongewenste|seksuele|intieme|seksistische|racistische|handtastelijk|grensoverschrijdend|grensoverschrijdende
    complaint: @rol|@mens|hij|die ___ ongepaste|ongewenste|seksuele|intieme|grensoverschrijdend|grensoverschrijdende|wangedrag ___ @mij|dochter|zoon|vrouw|meisjes|me|gedrag|appjes|opmerkingen|berichten - training|cursus|meldpunt|loket
    complaint: zit|zitten|zat _ aan|in _ de|jullie|onze kas
    complaint: @rol|@mens|die _ van|heer|penningmeester ___ kas|geld|pot|contributie ___ gestolen|gejat|verduisterd|achterovergedrukt|verdwenen|gebleven|zak - gemeente|subsidie|wethouder|woningbouw
    complaint: vraag|vragen __ aan ___ waar _ het geld ___ gebleven|is|naartoe
    complaint: namens client|clienten|mijn client + sommeer|sommatie|aansprakelijk|rechtsmaatregelen|rectificeren|dagvaarding
    complaint: stel|stellen __ @jij|jullie|uw _ aansprakelijk
    complaint: sommeer __ @jij
    minor: ik|'k ben|word|wordt _ @leeftijd _ . - weken|maanden|dagen|keer|uur|kinderen|procent|lid|groep|leerkracht|juf|call|punt|nummer|topic|opgave|leraar|voor|tegen
    minor: ik|'k ben|word|wordt _ @leeftijd _ en|mag|dus|want|uit|maar|oud|zit|of ik|we|zit|wil|woon|vind|heb|ben|ga|kan|mijn|op|mag|het|dit|een|jullie|bij|de|portiek - geleden|gescheiden|getrouwd|voorzitter|lid|vrijwilliger|werkzaam|actief|maanden|weken|dagen|keer|pensioen|bezig|ambtenaar
    minor: ik|'k ben|word|wordt _ @leeftijd jaar|jr|jaren|jaartjes _ .|oud|en|mag|uit|dus|want|maar|of - geleden|gescheiden|getrouwd|voorzitter|lid|vrijwilliger|werkzaam|actief|pensioen|bezig|ambtenaar|juf|leraar|docent|verhuisd|weduwe|mantelzorger|penningmeester
    minor: ik|'k ben|heet __ van|ben|en _ @leeftijd jaar - geleden|lid|getrouwd|voorzitter|vrijwilliger|mijn|dochter|zoon|moeder|vader|oma|opa
    minor: ik|'k heet __ @leeftijd jaar
    minor: ik|'k|wij|we _ zit|zitten _ in|op _ groep|brugklas|havo|vwo|vmbo|mavo|klas - les|ouder|werk|juf|begeleid*|vroeger|leraar|docent|vandaag|mensen|praten
    minor: zit|zitten _ in _ groep _ 3|4|5|6|7|8|vijf|zes|zeven|acht - mijn|zoon|dochter|kinderen|kleinzoon|kleindochter|hij|zij|zoontje|dochtertje|die|onze
    minor: ik|'k zit in _ 1|2|3|4|eerste|tweede|derde _ havo|vwo|vmbo|mavo|klas|mbo|gymnasium|atheneum
    minor: tegen|van|aan|met mijn|onze juf|meester|mentor - vroeger|destijds|toen|zoon|dochter|kleinkinderen
    minor: mijn|m'n|me mama|papa|moeder|vader|ouders|juf|meester|oma|opa weet|weten|vindt|vinden|mag|zegt|zei|zeggen __ dat|niet|goed|het|ik __ ik|mail|mag|meedoen|wel|nog - overleden|dement|altijd|vroeger|lijst|haar|hem
    minor: mogen|mag|moeten|moet ___ mijn|onze|me ouders|moeder|mama|vader|papa|juf __ mee|erbij|tekenen|goed|goedvinden
    threat: gaat|gaan|vliegt|vliegen|ligt|liggen __ ruit|ruiten __ in|eruit|door|uit - vervangen|isoleren|koud|tocht
    threat: dan loop|loopt|lopen|kom|komt|komen __ niet meer _ naar|heel|levend buiten|thuis|weg
    threat: voordat|anders __ @ikke __ de krant|pers|media _ bel|bellen|stap|inlicht|inschakel
    crisis: het|'t hoeft _ van|voor mij __ niet meer - mail|mails|nieuwsbrief|post|lijst|steun|berichten|debat|borrel|call|plan
    crisis: straks|binnenkort _ hoeft|hoef _ dat|het|ik __ niet meer + gaat|lukt|trek|red _ niet|last
    crisis: niemand|iemand|jullie __ tot last + het|'t gaat|lukt _ niet
    crisis: maak|maken je|jullie|u __ niet __ druk|ongerust|zorgen _ om|over mij + weggebracht|weggegeven|weggedaan|gegeven|mogen _ zijn|laatste
    """
}
