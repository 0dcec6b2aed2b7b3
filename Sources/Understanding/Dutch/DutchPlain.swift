// Plain Dutch mails: a number or a name of the plan, and what the writer does with it.

extension DutchData {
  /// Letters as ``letters``; an elided subject begins a line of its own, as the clause that it is cut into.
  static let plain = """
    S Ik steun punt 3. / V Ook wil ik helpen bij 5.1.
    S Ik steun 2 / V en wil meehelpen met 4.1.
    S Wij steunen call 1 en 4 / V en kunnen een zaal regelen voor 2.2.
    S Mijn steun voor 1, 3 en 6. / Q Over 4.2 heb ik een vraag: wie betaalt dat?
    S Punt 2 steun ik / Q en ik vraag me af wanneer 2.1 begint.
    S Nummer 5 heeft mijn steun / R maar nummer 1 niet.
    S 1, 2 en 4 steun ik / R en 3 niet, dat is te duur.
    S Ik ben het eens met punt 1 en 2. / R Met punt 3 ben ik het niet eens.
    S Met alle punten ben ik het eens.
    S Ik sta achter het hele plan.
    S Ik sta volledig achter punt 4.
    S Helemaal voor nummer 2!
    S Prachtig, ik ben voor.
    S Mooi plan, ik steun het.
    S Goed plan, mijn steun hebben jullie.
    S Zet mij maar op de lijst van steun voor 1 en 3.
    S Zet ons op de lijst van voorstanders van punt 2.
    S U mag mijn naam zetten bij punt 1 en punt 5.
    S Ik teken voor 2.3.
    S Ik onderteken call 4.
    S Ik geef mijn stem aan 3.
    S Ik stem voor 1, 4 en 5.
    S Akkoord met 2, 3 en 4.
    S 1 ja / S 2 ja / R 3 nee / S 4 ja
    S Ja op 1 en 2, / R nee op 5.
    S Ik vind punt 3 een goed punt en steun het.
    S Punt 4 spreekt mij aan. / S Die steun ik dus.
    S Het {plan} voor de {bibliotheek} steun ik van harte.
    S De {buurtmaaltijd}: steun ik.
    S Voor de {speeltuin} ben ik zeker.
    S Ik geef mijn steun aan de {moestuin} / V en ik wil daar ook zelf werken.
    S Steun voor activiteit 1.2!
    S Steun vanuit de {Indische} Buurt voor nummer 4.
    S Mijn vrouw en ik steunen 2.1 en 2.2.
    S Namens onze flat: wij steunen punt 5.
    S Hierbij laat ik weten dat ik punt 1 steun.
    S Ik zou graag punt 3 willen steunen.
    S Hoe het ook loopt, ik steun 2.
    S Ik steun dit.
    S Steun ik.
    S Graag sluit ik mij aan bij punt 2 en 3.
    S Eens!
    S Ik ondersteun het initiatief.
    V Ik wil helpen met 5.1.
    V Ik wil graag helpen met activiteit 3.2.
    V Ik wil graag helpen bij de {markt}.
    V Ik help graag mee met 2.4.
    V Ik help mee met nummer 4.
    V Ik doe mee met 3.3.
    V Ik doe mee aan de {markt}.
    V Goed plan, ik doe mee aan 1.4.
    V Leuk, ik doe mee met de {opruimdag}!
    V Ik meld me aan voor 5.2.
    V Ik meld mij aan als vrijwilliger voor de {opvang}.
    V Hierbij meld ik mij aan voor het {koor}.
    V Dat lijkt me leuk om te doen, ik meld me aan.
    V Een {buurtreporter} worden lijkt me leuk, geef mij maar op.
    V Geef mij maar op voor 2.2.
    V Schrijf mij maar in voor de {cursus} als begeleider.
    V Schrijf mij op voor 4.3, ik kan op woensdag.
    V 2.1 doe ik wel.
    V 5.2 ik help
    V 3.1: ik wil helpen
    V nr 4 kan ik bij helpen
    V Bij 4 kan ik helpen.
    V Bij punt 2 wil ik meedenken.
    V Bij call 5 wil ik meehelpen.
    V Voor 3.2 bied ik mijn hulp aan.
    V Ik bied mij aan voor 1.3.
    V Ik ben beschikbaar voor 2.2.
    V Ik wil 1.2 wel trekken.
    V Ik wil de {kookavond} organiseren.
    V Ik wil er wel een organiseren.
    V Ik kan helpen schrijven.
    V Ik kan meeschrijven aan de {brief}.
    V Ik zou dat graag begeleiden.
    V Ik begeleid graag een paar avonden.
    V Ik geef graag een {workshop}.
    V Ik wil 50 euro geven voor 5.2.
    V Wij geven 200 euro voor de {bankjes}.
    V Ik stel mijn garage beschikbaar voor de {ruilwinkel}.
    V Onze zaal staat klaar voor 3.1.
    V Je kunt op mij rekenen bij 4.
    V Jullie kunnen op mij rekenen voor de {collecte}.
    V Laat maar weten wat ik kan doen bij 2.
    V Als vrijwilliger wil ik me inzetten voor 1.1.
    V Ik heb ervaring met {subsidies} / V en wil daarbij helpen.
    V Ik ben {timmerman} / V en kan de {kasten} maken.
    V Ik heb op dinsdag tijd / V en kom dan graag helpen.
    V Ik zou graag zien dat er bij ons ook zo'n {avond} komt / V en ik wil die wel organiseren.
    V Ik vind 4.2 een goed idee / V en wil daar aan meewerken.
    V Ik help graag, / V maar alleen in het weekend.
    V Ik kan niet veel, / V maar koffie schenken bij 5.1 lukt wel.
    Q Hoe kan ik me aanmelden voor 5.2?
    Q Hoe meld ik mij aan?
    Q Waar moet ik zijn voor de {les}?
    Q Wanneer begint 3.3?
    Q Wat houdt punt 2 in?
    Q Wat bedoelen jullie met 4.1?
    Q Wat is het verschil tussen 1.5 en 1.6?
    Q Wie zit er achter punt 1?
    Q Waarom staat er niets over {afval} in het plan?
    Q Waarom staat mijn wijk niet in het plan?
    Q Komt 4.2 ook in mijn buurt?
    Q Is 5.1 ook voor kinderen?
    Q Kan ik bij 2 ook helpen als ik geen Nederlands spreek?
    Q Hebben jullie al iets gehoord van de {school}?
    Q Is er al een datum voor de {rommelmarkt}?
    Q Ik heb een vraag over 2.3: mag iedereen komen?
    Q Mijn vraag gaat over punt 4. / Q Wie beslist daar over?
    Q Ik wil graag weten hoe het zit met 3.
    Q Kunnen jullie uitleggen wat 1.3 is?
    G Voorstel bij 3: doe het in het weekend.
    G Bij 1.4: vergeet de kleine {winkels} niet.
    G Bij 2.2: stuur de {brief} ook naar de {raad}.
    G Denk bij 5.1 ook aan mensen die slecht lopen.
    G Punt 4 kan korter.
    G Voeg bij punt 2 een {kinderraad} toe.
    G Voeg een activiteit toe bij 5: een {straatfeest}.
    G Zet bij 3 ook de {sportclubs} erbij.
    G Mijn idee voor 1: begin met een {enquête}.
    G Idee: een {buurtkrant}.
    G Maak van 2.1 een avond voor iedereen.
    G Doe 5.1 eens overdag.
    G Haal 4.3 uit het plan en begin met 4.1.
    G Ik stel voor om bij 3 de {kerk} te vragen.
    G Ik zou bij 1 nog een {podcast} doen.
    G Vraag de {bakker} eens om mee te doen.
    G Vergeet de jongeren niet.
    G Er zou nog iets over {dieren} bij moeten.
    R Ik vind punt 2 onzin.
    R Ik vind 4 geen goed idee, het kost te veel.
    R Punt 1 niet, daar zie ik niets in.
    R Punt 3 zie ik niet zitten.
    R Nummer 5 gaat mij te ver.
    R Ik ben tegen 4.
    R Ik ben het niet eens met 2.1, er is al genoeg {overleg}.
    R Ik steun punt 4 niet, er zijn al genoeg {clubs}.
    R Ik steun jullie niet.
    R Dit plan steun ik niet.
    R Ik steun dit niet, want het helpt niemand.
    R 3 nee, want dat hebben we al.
    R Mijn ervaring met {wethouders} is dat ze luisteren en niets doen.
    R Mijn ervaring met de {huisbaas} is slecht.
    R Bij ons in de straat werkte zo'n {container} niet.
    R Vorig jaar was er ook zo'n {avond} en er kwam niemand. / R Dat is jammer.
    R Punt 2 lees ik met plezier, maar ik geloof er niet in.
    R Wat in 4.1 staat klopt niet.
    W Ik trek mijn steun voor punt 2 in.
    W Ik trek mijn steun aan 1 en 3 in.
    W Mijn steun voor 4 trek ik in.
    W Ik steun 5 niet meer.
    W Ik wil van de lijst voor 5.1 af.
    W Haal mij van de lijst voor 3.
    W Haal mijn naam weg bij punt 2.
    W Schrap mijn naam bij 1.
    W Ik had me aangemeld voor 4.2 maar ik kan niet. / W Schrijf mij uit.
    W Ik heb me opgegeven voor 2.1 maar het gaat toch niet lukken.
    W Ik kan toch niet helpen bij 5.2.
    W Helaas moet ik mijn aanbod voor 3.3 intrekken.
    W Ik zie af van mijn hulp bij 2.
    W Doe mij toch maar niet bij 1.4.
    W Ik heb me bedacht over punt 3, haal mijn steun weg.
    W Streep mij maar door bij 4.
    T Stuur mij geen mail meer, / S maar mijn steun blijft staan.
    T Graag geen berichten meer.
    T Ik wil geen mails meer ontvangen, / S wel blijf ik 2 steunen.
    P Welke gegevens hebben jullie van mij? / P Die wil ik graag inzien.
    P Verwijder al mijn gegevens.
    P Wis mijn adres en alles wat ik geschreven heb.
    P Wat weten jullie van mij?
    W Mijn steun voor nummer 3 mag weg.
    W U mag mijn naam doorstrepen bij 2.
    W Jullie kunnen mijn handtekening onder punt 1 weghalen.
    W Reken niet meer op mij bij de {tuin}.
    W Ik stop ermee, met het helpen bij 3.1.
    W Ik meld me af voor de {markt}.
    W Ik meld mij af als {chauffeur}.
    W Zaterdag kan ik er toch niet bij zijn, zoek maar een ander voor de {kraam}.
    W Mijn man wil niet meer op de lijst staan voor 4.
    W Ik ben niet langer voor 1.2.
    W Van mijn aanbod bij 2.4 komt niets terecht, ik ga verhuizen.
    W Annuleer mijn aanmelding voor de {excursie}.
    W Ik had ja gezegd tegen punt 5, maak daar maar nee van.
    W Ik kom terug op mijn steun voor de {rotonde}.
    V Ik wil me opgeven voor 1.1 en 2.3.
    V Ik wil me inschrijven als vrijwilliger bij 4.
    V Noteer mij voor 3 en 5 als helper.
    V Op zondag kan ik wel bij 2.2.
    V Voor 4.1 kan ik om de week.
    V Elke vrijdag loop ik mee met de {wandeling}.
    V Morgen loop ik met de {ploeg} mee.
    V Ik bied mijn {bestelbus} aan.
    V Mijn {aanhanger} mag gebruikt worden voor 3.
    V Ik wil wel {voorzitter} zijn.
    V Ik wil wel {sleutels} beheren.
    V Ik doe mee!
    V We doen mee!
    V Ik wil helpen waar nodig.
    V Als er iets te doen is, vraag mij maar.
    V Ik ben {tuinman} en help graag met het {snoeien}.
    V Als {verpleegkundige} wil ik meewerken aan 2.
    V Ik kom {voorlezen} in het weekend.
    V Wij komen graag {koken}.
    V Ik heb nog {stekjes} over.
    V Ik heb een {boor} die jullie mogen lenen.
    V Ik ga graag mee naar het {stadhuis}.
    V Ik wil het {overleg} wel voorzitten.
    V Ik kan vertalen bij 3.2, Turks en Arabisch.
    V Ik neem 1.3 op me.
    V De {koffie} verzorg ik.
    V Zal ik de {website} bijhouden?
    V Hebben jullie nog handen nodig bij 2.1? / V Ik kan zaterdag.
    S Wat mij betreft komt dat {zwembad} er.
    S Wat mij betreft doen we 2 en 3 meteen.
    S Punt 1: doen!
    S 4.2 moet doorgaan.
    S Die {lift} is hard nodig.
    S Een {zebrapad} is daar echt nodig.
    S Die {bus} hebben wij hard nodig, ik kan zelf niet meer rijden.
    S Top, die {deelfietsen}!
    S Fijn dat er aan {tieners} gedacht wordt.
    S Ik word blij van de {bloembakken}.
    S Ik heb 2.2 gelezen en ben ervoor.
    S Ik kan me helemaal vinden in punt 3.
    S Ik kan me vinden in het plan.
    S Ik sluit me aan bij het plan voor de {haven}.
    S Verder een mooi plan, ik steun het.
    S Ik steun alles.
    S Ik steun alles behalve 2.
    S Alles goed, alleen punt 3 hoeft van mij niet.
    S Mijn zegen hebben jullie.
    S Duim omhoog voor 4!
    S Ga door met 1.1, heel goed.
    S 5 krijgt mijn stem.
    S Drie keer ja.
    R De {route} vind ik een slecht plan, het is te ver lopen.
    R De {flat} vind ik lelijk.
    R Betaald {parkeren} vind ik geen goed plan.
    R Van mij hoeft die {fontein} niet.
    R Ik ben tegen {drempels} en tegen 3.2.
    R Voor punt 2 kan ik geen steun geven zolang er geen geld is.
    R Nummer een: nee, dat geeft rommel.
    R Jammer dat het alleen over {auto's} gaat.
    R Jammer dat 2.3 zo laat begint.
    R Vorige zomer stond de {straat} drie keer blank.
    R Vorig jaar lag er overal {vuil}.
    R De {buren} zetten hun vuilnis naast de bak.
    R Er wordt hier veel te hard gereden.
    R Sinds de {winkel} dicht is moet ik met de bus.
    R Dat {formulier} begrijpt geen mens.
    R Bij mij op de {trap} brandt al weken geen licht.
    R Mijn moeder heeft twee jaar gewacht op een {woning}.
    R Het lijkt me veel gepraat en weinig doen.
    R Ik ben bang dat 4.1 meer kost dan het oplevert.
    R Ik twijfel over 3.
    R Wat me opvalt is dat het over ons gaat en niet met ons.
    Q Waarom komen er geen {bomen} in mijn straat?
    Q Waarom wordt er niets gedaan aan de {stoep}?
    Q Hoeveel {banken} worden het?
    Q Hoeveel plaatsen zijn er bij 2.1?
    Q Wat kost het om mee te doen?
    Q Wanneer wordt de {container} geleegd?
    Q Kan mijn zoon ook meedoen en wat kost dat?
    Q Mogen {honden} mee?
    Q Is de {zaal} voor iedereen open?
    Q Komt er ook iets voor {ouderen}?
    Q Met wie moet ik praten over 1.1?
    Q Wie heeft 3 bedacht?
    Q Gaat het {feest} door als het regent?
    Q Hoe weten jullie wie er komt?
    Q Wat gebeurt er met 5 na de verkiezingen?
    G Zet er ook een {prullenbak} bij.
    G Er hoort een {hek} om de {speeltuin}.
    G Plant {fruitbomen}, daar heeft iedereen iets aan.
    G Mijn idee is om de {tonnen} samen te kopen, dat scheelt geld.
    G Koop de {spullen} samen in.
    G Kunnen jullie ook {fruitbomen} planten?
    G Kan er ook een {wc} bij?
    G Kunnen jullie 3.1 niet samen doen met de {school}?
    G Wat dachten jullie van een {marktdag}?
    G Misschien moet 2.2 op een andere dag.
    G Liever een {wandelpad} dan een {fietspad}.
    G Begin klein, met één straat.
    G Maak er twee groepen van.
    G Punt 3 zou ik splitsen.
    G Noem het anders, {dialoog} zegt niemand iets.
    """
}
