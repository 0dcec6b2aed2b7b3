// Related words of campaigns, culture, meetings and the commons.

extension ThesaurusData {
  static let culture = """
    buurtambassadeur straatambassadeur straatvertegenwoordiger flatcoach portiekcontactpersoon straatcontactpersoon buurtvader buurtvaders buurtmoeder buurtmoeders sleutelfiguur sleutelfiguren sleutelpersoon | ambassador captain steward
    welkomstcomité welkomstpakket welkomsttas verwelkomen nieuwkomer nieuwkomers pasgekomen ingezetene inwijking kennismaken kennismaking kennismakingsbezoek welkomstbrief | welcome newcomers newcomer welcoming greet
    burenhulp noaberschap naoberschap naoberhulp noaber naober noabers naobers nabuurschap gebuurte nabuur burendag burenfeest buurthulp burendienst burenplicht | neighbourliness neighbourly neighborly neighborliness
    straatfeest buurtfeest straatbarbecue buurtbarbecue buurtbbq barbecue barbecueën bbq springkussen partytent straatspeeldag braderie dorpsfeest wijkfeest | street-party barbecue bbq marquee
    koningsdag oranjevereniging oranjecomité vrijmarkt kinderspelen sinterklaas sinterklaasfeest intocht pieten sint sint-maarten lampion kerstmarkt kerstboom paasvuur nieuwjaarsduik | santa christmas parade bonfire lantern fete
    feestcomité feestcommissie evenementencommissie activiteitencommissie organisatiecomité organisatoren organisator feestje feestjes feestorganisatie evenementenbureau | organiser organisers committee
    verzekering verzekeringen verzekerd verzekeren aansprakelijk aansprakelijkheid aansprakelijkheidsverzekering wa-verzekering schadeclaim vrijwilligersverzekering polis | insurance insured liability liable claim indemnity
    vog gedragsverklaring vertrouwenscontactpersoon screening achtergrondcheck grensoverschrijdend vrijwilligersbeleid vrijwilligersovereenkomst geheimhoudingsverklaring strafblad | vetting dbs safeguarding
    maatjes maatje buddy buddy's maatjesproject maatjesprojecten mentor mentoren mentoraat peetouder tweetal duo steunmaatje taalmaatje | buddy buddies mentor mentors mentoring befriender befriending
    vraag-en-aanbod hulpvraag hulpvragen klusjesbank klussendienst burenhulpdienst hulpdienst dorpsmarktplaats marktplaats vrijwilligersbank buurtmarktplaats matchen matching hulpaanbod | matching matchmaking errands
    stagiaires stage stages stageplaats stageplekken scholieren leerstage mdt burgerdienst | internship placement pupils
    nldoet burendag opschoondag klusdag doedag actiedag werkdag klusochtend meewerkdag corvee corveedag beursvloer | workday workparty cleanup
    bedrijf bedrijven ondernemer ondernemers bedrijfsleven ondernemersvereniging winkeliersvereniging middenstand middenstander middenstanders mkb bedrijventerrein neringdoenden handelaars | company companies business businesses entrepreneur entrepreneurs traders employers
    rotary lions serviceclub serviceclubs kiwanis zonnebloem soroptimisten vrouwenvereniging plattelandsvrouwen nvvh kvg ouderenbond kbo | rotary lions kiwanis soroptimist
    scouting padvinderij padvinders scouts welpen chiro chirogroep jeugdbeweging jeugdvereniging jongensclub meisjesclub blokhut jeugdhonk kampvuur ksa | scouts scouting guides cubs campfire
    woningcorporatie woningcorporaties corporatie corporaties woningbouwvereniging verhuurder huisbaas woningstichting huisvestingsmaatschappij wooncorporatie woningbouw | landlord housing landlords
    welzijnsorganisatie welzijnswerk welzijnswerker welzijnswerkers welzijn buurtwerker buurtwerk opbouwwerker opbouwwerkers jongerenwerk buurtwerkers | welfare outreach youthwork
    wijkteam wijkteams buurtteam buurtteams wijkverpleegkundige wmo wmo-consulent zorgloket | care carers nurse
    wijkagent wijkagenten politie agent agenten politieman politiebureau politiepost agente diender dienders smeris juut 112 | police policeman officer officers constable cop cops
    woordvoerders vertegenwoordiging vertegenwoordiger vertegenwoordigers afgevaardigde afgevaardigden delegatie afvaardiging spreekbuis namens mandaat achterban | representative representatives delegate delegates spokesman mandate constituency
    draagvlak weerstand tegenstand tegenstander tegenstanders voorstander voorstanders bijval instemming tegenstem tegenstribbelen draagkracht | backing resistance opponent opponents supporter consent buy-in
    compromis compromissen polderen poldermodel consensus consent overeenstemming eensgezind middenweg sociocratie sociocratisch schikking | compromise consensus consent settlement sociocracy
    onderhandelen onderhandeling onderhandelingen onderhandeld afdwingen eisen eis lobby lobbyen lobbyist lobbyisten aandringen pleiten pleidooi | negotiate negotiation negotiations lobby lobbying lobbyist demand plead
    brief brieven brandbrief briefje briefschrijver mail mailen gemaild e-mail e-mails opiniestuk lezersbrief | letter letters email e-mail correspondence op-ed
    antwoord antwoorden beantwoorden beantwoord reactie reacties reageren gereageerd terugbellen teruggebeld ontvangstbevestiging stilzwijgen reactietermijn | answer answered reply replies response responses unanswered call-back
    spreekuur spreekuren inloopspreekuur wijkspreekuur vragenuur wethouderspreekuur adviespunt steunpunt informatiepunt inlooppunt raadsspreekuur | surgery walk-in consultation walkin
    archiefbeelden buurtarchief beeldbank fotoarchief filmarchief krantenarchief smalfilm scannen gescand scans | footage scan scanned
    streekproduct streekproducten streekgerecht streekgerechten recept recepten kookboek kookboekje receptenboek wereldgerechten kookcursus kookworkshop | recipe recipes cookbook cookery
    verhalenwandeling wandelroute luisterpaal luisterbankje verhalenbankje qr-code qr-codes informatiebordje bordje plaquette plaquettes gedenkplaat infopaneel infopanelen erfgoedbordjes | plaque plaques qr-code
    gesloopt sloop slopen afgebroken afbraak afbreken platgegooid sloopplannen sloopkogel behoud behouden instandhouding | demolition demolish demolished preserve preservation
    begraafplaats begraafplaatsen kerkhof graf graven grafsteen zerk zerken grafmonument urn urnenmuur gedenkplek rouwen rouw strooiveld herdenkingsplek | cemetery graveyard grave graves tombstone burial churchyard memorial
    kunstonderwijs cultuuronderwijs cultuureducatie kunstlessen kunsteducatie kinderatelier muziekonderwijs cultuurcoach cultuurmakelaar combinatiefunctionaris kunstdocent | art arts education
    cultuur cultureel culturele cultuurhuis cultuurcentrum cultuuraanbod cultuurpodium cultuurraad cultuurmakers cultuurbeleid cultuurnota creatieveling | culture cultural arts
    makerspace fablab 3d-printer werkplaats werkplaatsen broedplaats houtwerkplaats lasersnijder hackerspace techlab uitvinder uitvinders uitvinding | makerspace fablab workshop inventor 3d-printer
    lichtkunst lichtjes lichtfeest lichtroute lantaarntjes lichtjestocht lichtjesavond lichtparade kerstverlichting lampionoptocht fakkeloptocht fakkels projectie | lanterns illumination torchlight procession lantern
    vlag vlaggen vlaggetjes vlaggenmast wimpel slingers wapen dorpswapen stadswapen logo huisstijl embleem wijkvlag volkslied dorpslied | flag flags bunting logo emblem coat-of-arms anthem
    buurtnaam bijnaam imago reputatie trots trotse identiteit saamhorigheid saamhorigheidsgevoel thuisgevoel wij-gevoel gemeenschapszin ons-kent-ons samenhorigheid | identity pride reputation image belonging togetherness community-spirit
    paspoort paspoorten rijbewijs rijbewijzen identiteitskaart legitimatie legitimatiebewijs uittreksel geboorteakte verhuizing inschrijving bevolkingsregister basisregistratie identiteitsbewijs | passport passports registration registry
    trouwen trouwzaal trouwlocatie bruiloft huwelijk huwelijken trouwambtenaar babs getrouwd trouwerij ondertrouw partnerschapsregistratie | wedding weddings marriage registrar married
    digid inloggen wachtwoord wachtwoorden inlogcode e-loket berichtenbox ingelogd inlog overheidswebsite sms-code machtiging machtigen | login log-in password passwords account digid
    gemeentepagina bekendmaking bekendmakingen overheidsblad huis-aan-huisblad kennisgeving kennisgevingen aankondiging aankondigingen aangekondigd gepubliceerd publicatie publicaties | announcement announcements notice notices publication published gazette
    gemeentewerken gemeentewerf buitendienst plantsoenendienst gemeentereiniging stadswerken stadsbeheer wijkploeg wijkserviceteam groendienst stadsdienst plantsoenwerkers gemeentewerkers | depot groundskeepers groundsman
    onderhoud onderhouden onderhoudsplan achterstallig verwaarloosd verwaarlozing verloedering verloederd verpaupering verpauperd verval vervallen aftands bouwvallig opknapbeurt opknappen opgeknapt | maintenance neglect neglected run-down dilapidated upkeep refurbish
    verkiezingsborden verkiezingsbord verkiezingsposter verkiezingsposters stemwijzer kieswijzer stemhulp verkiezingscafé verkiezingsmarkt verkiezingsavond stemtest kiesgids | hustings canvassing leaflets
    proefstemmen kinderstembureau scholierenverkiezingen schoolverkiezingen staatsinrichting burgerschap burgerschapsvorming burgerschapsonderwijs burgerschapslessen democratieles maatschappijleer prinsjesdag | citizenship civics pupils
    stemhulp rolstoeltoegankelijk stemlokaal stemlokalen blindenmal stemmal stembiljetten volmacht volmachtstem stembureauleden kiespas kieskaart | ballots polling proxy
    afgehandeld afhandeling afhandelen doorlooptijd wachttijd wachttijden traag traagheid stroperig stroperige vertraging vertraagd sloom uitstel uitgesteld | slow delay delays delayed backlog sluggish turnaround
    oneerlijk voortrekken voorgetrokken ongelijk ongelijkheid ongelijkwaardig oneerlijke bevoordelen bevoordeeld achtergesteld achterstelling verdeelsleutel onrechtvaardige willekeur | fair unfair fairness unequal inequality favouritism bias
    bewonersbelangen algemeenbelang deelbelang eigenbelang belangen belanghebbende belanghebbenden stakeholder stakeholders omwonende omwonenden gedupeerden gedupeerde aanwonenden | stakeholder stakeholders interests affected parties
    planschade schadevergoeding nadeelcompensatie schadeloosstelling smartengeld compensatie gecompenseerd onteigening onteigend onteigenen uitkoop uitgekocht | compensation damages expropriation buy-out
    dwangsom dwangsommen bestuursdwang last-onder-dwangsom waarschuwing gewaarschuwd sanctie sancties straf straffen taakstraf gestraft overtreding overtredingen overtreder overtreders strafbaar | penalty penalties sanction sanctions offence offender warning punishment violation
    huurcommissie geschillencommissie geschil geschillen arbitrage arbiter scheidsrechter scheidsgerecht klachteninstantie geschillenregeling huurgeschil huurteam | dispute disputes arbitration arbitrator
    erfenis erfgenaam erfgenamen nalatenschap legaat legaten erflater nalaten testamentair erven schenkingsrecht | inheritance heir heirs bequest legacy estate
    schuldhulp schuldhulpverlening schulden schuldeiser deurwaarder deurwaarders incasso incassobureau aanmaning aanmaningen bewindvoerder bewindvoering beslag schuldsanering formulierenbrigade papierhulp thuisadministratie | debt debts bailiff bailiffs creditor arrears
    projectaanvraag subsidieverzoek projectbegroting begrotingspost kostenraming dekking dekkingsplan bekostigen bekostiging financiering financieren gefinancierd geldgebrek geldtekort budget startkapitaal startgeld startsubsidie | funding finance financing financed budget
    lening leningen microkrediet krediet renteloos renteloze rente revolverend aflossen afbetalen voorschot obligatie obligaties garantstelling | loan loans credit microcredit interest-free bonds
    bankrekening rekeningnummer iban pinnen pinautomaat pinapparaat overmaken overschrijven contant kleingeld geldautomaat bankfiliaal betaalverzoek geldmaat bankkantoor | cash atm cashpoint payment transfer
    vriendenstichting begunstiger begunstigers vriendenkring beschermheer beschermvrouwe erelid ereleden begunstigerschap steunlid steunleden donateurskring | patron patrons supporters
    collectebus fancyfair bazaar verloting loterij oliebollenactie kerstkaartenactie kledingmarkt speelgoedbeurs autowassen heitje karweitje statiegeld statiegeldactie oudpapieractie | bazaar jumble-sale raffle carwash fete
    oud-papier papierinzameling oudpapier papiercontainer papierophalers ophaalactie papieractie papierbak papierkliko | paper wastepaper newspapers
    lief-en-leed lief-en-leedstraat lief-en-leedstraten lief-en-leedpot kaartje kaartjes beterschapskaart felicitatie feliciteren bosje ziekenbezoek kraambezoek bloemetje condoleance condoleren | condolence condolences congratulate
    ledenraad ledenavond stemrecht quorum besluitvormend stemhebbend decharge bestuursverkiezing herkiesbaar herkozen zittingstermijn bestuurstermijn roulatie rouleren | quorum re-elected rotation
    voorzittershamer vergaderleider gespreksleiding voorzitten dagvoorzitter modereren inspraakbegeleider procesbegeleider procesbegeleiding | chairing chairperson moderator moderate facilitator facilitate
    bijeenkomen samenkomen samenkomst samenkomsten ontmoeten ontmoeting ontmoetingen samenzijn gezelligheid gezellig bijpraten bijkletsen | gathering gatherings get-together meet-up encounter encounters sociable
    opkomst aanwezigen deelnemer deelnemers deelnemen deelname belangstelling belangstellenden bezoekersaantal presentielijst | attendance attendees participants participant turnout
    flip-over flipover post-its geeltjes geeltje stickers stiften whiteboard plakbriefjes plakkertjes stemstickers werkvormen werkvorm energizer ijsbreker | flip-chart flipchart post-it whiteboard icebreaker
    beamer projector geluidsinstallatie microfoon microfoons geluidsset podiumdelen statafels klaptafels klapstoelen partytenten tentje biertafels biertafel statafel | projector screen microphone gazebo
    materialenpoule materiaaldepot uitleenpunt uitleendienst spullenbank deelkast feestkist leenkist buurtkist bbq-kist spelotheek speelotheek | lending toy-library equipment
    hybride livestream livestreamen streamen zoom videobellen webinar webinars terugkijken beeldbellen uitgezonden | livestream livestreaming zoom webinar hybrid streaming
    rekenkamer rekenkamercommissie accountant accountants toezicht verantwoording verantwoorden jaarverslag jaarverslagen rekenschap verantwoordelijk verantwoordelijkheid controleur | accountability accountable audit auditor supervision oversight
    doelen doelstelling doelstellingen streven ambitie ambities resultaten impact impactmeting maatstaf indicator indicatoren opbrengst mijlpalen doelgericht | goal goals target targets ambition impact indicator indicators outcome
    prioriteit prioriteiten prioriteren urgent urgentie dringend volgorde bovenaan speerpunt speerpunten afweging afwegen | priority priorities prioritise urgent urgency ranking
    fouten mislukt mislukken mislukking mislukkingen valkuil valkuilen leerpunt leerpunten bijleren leerproces | failure failures mistakes pitfalls failed
    inspiratie inspireren inspirerend geïnspireerd succesverhaal succesverhalen afkijken inspiratiesessie inspiratieavond bezieling bezield inspiratiebron | inspiration inspire inspiring
    symposium symposia congres congressen conferentie conferenties studiedag studiemiddag themadag themabijeenkomst seminar masterclass masterclasses kennisdag zomerschool summerschool | symposium congress conference conferences seminar masterclass
    themaavond themaavonden lezingen lezing lezingencyclus volksuniversiteit volkshogeschool nutslezing nutsdepartement avondschool hovo buurtacademie buurtuniversiteit wijkacademie dorpsacademie | lecture lectures academy
    filosofie filosoof filosofen filosofisch filosoferen denker denkers ethiek ethisch levensvragen nadenken bespiegelen moreel | philosophy philosopher philosophical ethics ethical moral
    taalcafé taalles taallessen taalcoach inburgering inburgeren inburgeraar inburgeraars anderstaligen anderstalig tolk tolken vertalen vertaald vertaling vertalingen vertaler meertalig | translation translate translated interpreter interpreters multilingual integration
    laaggeletterd laaggeletterden laaggeletterdheid analfabeet analfabeten leesproblemen dyslexie ongeletterd leesles spellen taalachterstand taalpunt | literacy illiterate dyslexia
    animatie animaties tekenfilm tekenfilms stripverhaal strip strips stripboek striptekenaar cartoon cartoons graphic-novel infographic infographics praatplaat | animation comic comics cartoon cartoons infographic strip
    filmclub cinema filmfestival filmdoek popcorn kinderfilm arthouse filmquiz filmprogramma filmvertoning vertoning vertoningen vertoond | cinema screening screenings popcorn
    quiz pubquiz kennisquiz dorpsquiz bingo bingoavond spelletjesavond spelletjes spelletje gezelschapsspel bordspel bordspellen kaarten klaverjassen rikken bridge schaken dammen sjoelen biljarten | quiz bingo chess draughts billiards
    speurtocht speurtochten puzzeltocht wandelspel escaperoom dropping vossenjacht fotospeurtocht stadsspel dorpsspel zeskamp fietspuzzeltocht spooktocht geocaching | trail treasure puzzle
    serious-game simulatiespel rollenspel spel spelvorm burgerschapsspel stadsspel minecraft maquettebouwen gamen gamer gamers bordspelvorm game games | game games gaming role-play simulation
    kunstuitleen artotheek kunstveiling kunstverkoop kunstfonds kunstaankoop verzamelaar verzamelaars verzameling verzamelingen verzamelen ruilbeurs postzegels | collector collectors collecting stamps coins
    orgel kerkorgel kerkklok kerkklokken klokken luiden klokgelui uurwerk torenklok klokkentoren toren torens torentje | bells tower towers
    wegkruis kapelletje kapelletjes veldkapel veldkapellen mariakapel bedevaart bedevaarten processie processies heilige pelgrim pelgrims pelgrimage kruisbeeld | shrine pilgrimage pilgrims procession
    hunebed grenspaal grenspalen grenssteen grensstenen trekvaart jaagpad kerkenpad kerkepad kerkenpaden zandpad landweg | footpath right-of-way boundary dolmen
    schip schepen haven havenmuseum werfmuseum scheepswerf botter botters tjalk tjalken skûtsje schipper schippers sloepen visserij vissersdorp | ship ships shipyard barge harbour maritime
    tramlijn stoomtrein museumtrein museumspoor oldtimer oldtimers oldtimerrit tractoren trekkertrek tractorrit spoorlijn stationsgebouw | tram steam tractors railway vintage
    boerderijmuseum landbouwmuseum boerderijen boerderij boerenerf schuur schuren stolp stolpboerderij langgevelboerderij hoeve hoeves hooiberg bakhuisje bakhuis boerenleven | farmhouse farmhouses barn barns homestead
    bakkerij bakhuis houtoven bakoven broodoven broodbakken bakken gebakken bakker bakkers pizzaoven stookavond bakdag | bakery baking baker oven
    brouwerij brouwen bierbrouwer bierbrouwen stadsbrouwerij buurtbier dorpsbier bierproeverij wijngaard wijnbouw proeverij proeverijen jenever stokerij | brewery brewing brewer vineyard tasting distillery
    woordenboek dialectwoordenboek dialectles dialectavond streektaalmuziek uitdrukkingen uitdrukking gezegde gezegden spreekwoord spreekwoorden spreuk spreuken spreektaal | saying sayings proverb proverbs dictionary expression expressions
    volkslied volksliedjes volksmuziek volksmuziekgroep volksdans volksverhalen volksverhaal sage sagen legende legendes legenden sprookje sprookjes spookverhaal spookverhalen | legend legends myths folk
    luisterliedjes singer-songwriter songwriters liedjesschrijver troubadour straatmuzikant straatmuzikanten draaiorgel orgelman orgeldraaier levenslied smartlap smartlappen accordeonist openmic | singer-songwriter busker buskers open-mic
    disco discotheek uitgaan uitgaansleven nachtleven nachtclub feestzaal fuif fuiven schoolfeest jongerenfeest danceavond discoavond silent-disco | disco nightlife nightclub clubbing
    jazz jazzclub jazzfestival blues soul funk bigband saxofoon saxofonist swing dixieland latin percussie djembé trommel trommels trommelen | jazz blues soul saxophone percussion drumming djembe
    kindertheater kinderkoor jeugdkoor kinderkunst kindermuseum kindervoorstelling schooltoneel musical musicals eindmusical groep-acht-musical jeugdorkest | musical pantomime choir orchestra
    buurtopera buurtmusical dorpsmusical locatietheater spektakelstuk volkstheater wijkvoorstelling wagenspel passiespel kerstspel kerststal revueavond | pageant site-specific nativity spectacle
    kostuum kostuums verkleden verkleedkleren schmink schminken maskers masker decors decorbouw rekwisieten grimeur naaister naaisters kostuumatelier | costume costumes masks scenery props dress-up
    artist-in-residence kunstenaarswoning ateliertekort atelierruimte atelierwoning ateliercomplex werkruimte werkruimtes kunstenaarsinitiatief kunstenaarscollectief | workspace artists studios
    kunstwerkcommissie rotondekunst kunstpad beeldenroute beeldentuin beeldenpark landart kunstwerkje straatkunst sokkelkunst stoepkrijt krijtkunst | chalk sculpture pavement
    steentjes happystones gedenkbank yarnbombing wildbreien tegelwijsheid tegeltjes geveltegel geveltegels | yarn-bombing tiles decorated
    versieren versiering versieringen versierd slingers ballonnen feestverlichting aankleding aankleden kerstversiering straatversiering erebogen ereboog boog | decorate decoration decorations bunting balloons
    vuurwerk vuurwerkshow vuurwerkverbod vuurwerkvrij oud-en-nieuw oudejaarsnacht carbid carbidschieten oliebollen nieuwjaar nieuwjaarsreceptie jaarwisseling rotjes knallen vuurpijl vuurpijlen | fireworks bangers rockets
    markt weekmarkt markten marktkraam marktkramen kraam kraampjes kraampje marktkooplui marktkoopman marktplein jaarmarkt streekmarkt boerenmarkt standwerker | market markets stall stalls traders
    infomarkt vrijwilligersmarkt verenigingenmarkt activiteitenmarkt kraampje stand stands informatiestand informatiemarkt uitmarkt open-dag opendag open-huis opendeurdag | fair stand showcase
    buurtgids wegwijsgids gemeentegids adressengids adresboekje telefoonlijst telefoonboom wijkgids adressenlijst | directory guide contacts phonebook
    plattegrond plattegronden kaart buurtkaart wijkkaart landkaart dorpskaart kaartmateriaal kaartenmaker overzichtskaart gps topografisch | map maps mapping cartography
    bewegwijzering wegwijzers wegwijzer richtingborden verwijsborden verwijzing bordjes naambordje plaatsnaambord plaatsnaamborden komborden welkomstbord welkomstborden | signposts signpost signage
    boerenprotest tractorprotest blokkade blokkades wegblokkade klimaatmars klimaatactivist klimaatactivisten tegenactie boycot boycotten | blockade blockades occupation boycott
    vakbond vakbonden cao werkgever werkgevers werknemer werknemers bond fnv cnv ondernemingsraad loonstrijd stakers arbeider arbeiders arbeidersbeweging | union unions trade-union employer employers employee employees workers
    ongehoorzaam verzetten dwarsliggen dwarsligger dwarsliggers tegendraads luis pels rebels rebellie opstand opstandig revolutie | disobedience rebel rebellion uprising revolution dissent
    boos woede woedend boosheid verontwaardigd verontwaardiging frustratie frustraties gefrustreerd ergeren ergernis ergernissen pisnijdig razend woest | angry anger furious frustration frustrated annoyed outrage
    respect respectvol fatsoen fatsoenlijk beleefd beleefdheid omgangsvormen hoffelijk hoffelijkheid groeten gedag begroeten manieren onbeschoft schelden gescheld uitschelden brutaal lomp | respect respectful manners polite politeness rude greeting courtesy civility
    bedreiging bedreigingen bedreigd bedreigen intimidatie intimideren agressie agressief geweld haatreacties haatmail doxing stalking | threat threats intimidation aggression violence harassment
    enthousiasme enthousiast enthousiastelingen bevlogen gedreven geestdrift gemotiveerd motivatie motiveren enthousiasmeren aanmoedigen aansporen energiek | enthusiasm enthusiastic motivated motivation passionate encourage
    onverschillig onverschilligheid desinteresse ongeïnteresseerd laksheid passief passiviteit lui luiheid bankzitters consumeren individualisme individualistisch egoïsme egoïstisch ikke | apathy indifferent indifference passive laziness selfish individualism
    betrokken betrokkenheid betrekken meeleven actieveling actievelingen burgerzin burgerschap engagement geëngageerd meedoeners | involved involvement engaged engagement
    solidariteit solidair saamhorig onderlinge hulpvaardig hulpvaardigheid behulpzaam omkijken omzien klaarstaan naastenliefde barmhartigheid mededogen medemens medemensen | solidarity helpful compassion kindness
    vergrijsd dwarsdoorsnede afspiegeling representatief representativiteit diversiteit divers inclusie inclusief onbereikbaren | representative representativeness diversity inclusive inclusion cross-section
    kinderopvang oppas oppassen babysit babysitten kinderhoek speelhoek oppascentrale kinderoppas speelkleed | childcare babysitter babysitting crèche creche
    ophaaldienst meerijden meerijdienst vervoersdienst belbus buurtbus plusbus wensbus ophalers wijkbus | pick-up dial-a-ride minibus carpool
    sleutelpersonen dorpsoudste dorpsoudsten oudgediende oudgedienden notabelen veteraan raadgevers wijsheid wijze | elder elders wisdom wise veteran
    opvolging overdracht overdragen overgedragen inwerken ingewerkt estafette estafettestokje stokje verjonging verjongen vergrijzing overnemer | succession handover successor rejuvenation relay
    continuïteit voortbestaan voortzetten voortzetting bestendigen structureel incidenteel borgen geborgd borging eenmalig meerjarig | continuity permanent structural lasting one-off sustained
    risico risico's risicoanalyse veiligheidsplan calamiteiten calamiteitenplan evenementenveiligheid verkeersregelaar verkeersregelaars ehbo'er ehbo-post beveiliger beveiligers bhv bhv'er | risk risks stewards marshals first-aider
    verdienmodel verdienmodellen businesscase business-case businessplan bedrijfsplan ondernemingsplan winst winstgevend verlies exploitatietekort exploitatie rendabel kostendekkend | profit viable break-even
    vastgoed overname huurcontract huurovereenkomst bruikleen bruikleenovereenkomst huurprijs huurlasten vastgoedbeheer gemeentepand | property lease rent
    dorpswinkel buurtwinkel buurtwinkels dorpssuper dorpssupermarkt kruidenier kruidenierswinkel winkeltje winkeltjes srv-wagen buurtsuper avondwinkel | grocery grocer shop
    wijkgrond buurtgrond groenadoptie adoptiegroen geadopteerd adopteren adoptie adoptant boomspiegel boomspiegels zelfbeheergroen groenbeheer bewonersbeheer groenstrook braakliggend braakland | adopt adopted adoption stewardship wasteland
    voedselbos voedselbossen voedselcoöperatie herenboeren herenboerderij oogstaandeel csa zelfoogst zelfoogsttuin pluktuin buurtboerderij stadsboerderij stadslandbouw stadsboer | csa pick-your-own farm orchard foodforest
    natuurrechten rechtspersoonlijkheid rivierrechten zoöp zoönomie natuurwet ecocide rivierenrecht dierenrechten boomrechten | guardian guardians non-human personhood ecocide
    klimaatrechtvaardigheid energiearmoede energiehulp energiecoach energiecoaches energierekening stookkosten fixteam fixers energiefixers verduurzaming verduurzamen isolatie isoleren | insulation retrofit bills
    vluchteling vluchtelingen asielzoeker asielzoekers azc statushouder statushouders opvang opvanglocatie noodopvang oekraïners gezinshereniging migranten immigranten spreidingswet gelukszoekers | refugee refugees asylum asylum-seekers migrants shelter
    seniorenparlement oudereninspraak ouderenadviseur seniorenadviseur ouderenpartij seniorenpanel seniorenberaad senioren gepensioneerd gepensioneerden vutter pensioen aow aow'er aow'ers | pensioners retired seniors retirement
    studentenhuis studentenvereniging studentenwoning studentenkamer kennisstad campus kotstudent kotstudenten kot studentenstad studentenkamers | campus fraternity dorm students
    buurtlab wijklab stadslab stadslabs labs lab toekomstlab ontwerplab innovatielab innovatie innovaties innovatief vernieuwing vernieuwend vernieuwen | lab labs innovation innovative
    hackathon hackathons open-data opendata open-source opensource programmeren programmeur code-club coderdojo datateam | hackathon open-source coding programmer
    stadsmakers stadmaker stadmakers dorpsmakers buurtmakers wijkmakers wereldverbeteraar wereldverbeteraars idealist idealisten doeners doorpakkers voortrekkers | changemakers idealist idealists do-gooders doers
    bewonersverklaring omgangscode belofteboom afsprakenkader spelregelkaart participatieverordening participatieladder participatiewijzer participatiebeleid inspraakverordening | ladder charter participation bylaw
    overheid participatiesamenleving doe-democratie overheidsparticipatie faciliteren gefaciliteerd overheidstaak kerntaak kerntaken nachtwaker rijksinstanties verzorgingsstaat overheidsdienst | state facilitate enabling government
    schaal kleinschalig kleinschalige kleinschaligheid grootschalig grootschalige maatwerk schaalgrootte schaalvergroting | small-scale large-scale tailor-made proximity bespoke
    buurtrechten buurtrecht voorkeursrecht biedingsrecht overnamerecht initiatiefrecht agenderingsrecht hoorrecht spreekrecht informatierecht | pre-emption bidding rights
    noodverordening avondklok lockdown corona coronatijd coronacrisis pandemie epidemie virus vaccinatie vaccineren mondkapje mondkapjes quarantaine ggd | covid corona pandemic lockdown epidemic vaccination curfew
    stikstof stikstofcrisis boeren boer landbouw boerenstand boerin landbouwer landbouwers natuurdoelen mest mestbeleid uitkopen uitkoopregeling melkveehouder veehouderij pas-melders | nitrogen farmers farmer farming agriculture livestock manure
    bevolkingskrimp krimp krimpregio krimpgebied krimpdorp leegloop leeglopen wegtrekken weggetrokken ontvolking vergrijzing vergrijst bevolkingsgroei | shrinkage depopulation decline exodus
    voorzieningenniveau leefbaarheid leefbaar leefklimaat woongenot woonklimaat levendig levendigheid slaapdorp woonkwaliteit leefkwaliteit leefomgeving | liveability livability liveable quality-of-life
    groeiambitie nieuwbouwwijk nieuwbouw woningnood woningtekort bouwen gebouwd bijbouwen uitbreidingswijk volbouwen woningbouwplan woningzoekende woningzoekenden starterswoning starterswoningen | new-build housing homes
    armoede armoedebeleid minima minimuminkomen minimumloon bijstand uitkering uitkeringen uitkeringsgerechtigde rondkomen armoedzaaier minderbedeelden | poverty poor welfare benefits low-income deprived
    basisinkomen burgerinkomen burgerloon grondinkomen bestaanszekerheid bestaansminimum vangnet verzorgingsstaat volksverzekering | subsistence income welfare
    vrijheid vrijheidsmaaltijd vrijheidsmaaltijden vrijheidsvuur bevrijdingsfestival bevrijdingsfeest vrijheidslezing vrijheidsboom vrijheidssoep | freedom liberty liberation
    dodenherdenking kranslegging krans kransen stilte taptoe herdenkingscomité oorlogsgraf oorlogsgraven gevallenen slachtoffers erebegraafplaats oorlogsslachtoffers | wreath wreaths fallen victims
    slavernij slavernijverleden koloniaal kolonialisme keti-koti excuses vrijgemaakten tot-slaaf-gemaakten plantage roetveegpiet dekolonisatie | slavery colonial colonialism apology apologies decolonisation
    vrouwen vrouwendag vrouwencentrum feminisme feministisch emancipatie geëmancipeerd vrouwenkiesrecht moedercentrum vrouwencafé vrouwengroep meiden | women feminism emancipation suffrage
    lhbti lhbtiq lgbt homo homo's homoseksueel lesbisch lesbiennes transgender transgenders queer pride regenboog regenboogvlag regenboogzebrapad coming-out genderneutraal | lgbt lgbtq gay lesbian transgender queer pride rainbow
    bruggenbouwers interreligieus interculturele intercultureel multicultureel multiculturele culturen wereldfeest wereldcultuur wereldkeuken etnisch suikerfeest iftar ramadan offerfeest diwali allochtonen | intercultural multicultural interfaith iftar ramadan eid diwali cultures
    briefwisseling penvriend penvrienden penvriendin wereldpost ansichtkaart briefkaarten kaartactie ansichtkaarten pennen uitwisselingsstudent | pen-pal pen-pals postcard postcards pen-friend
    grensoverschrijdend grensregio duitsland duitse duitsers belgië belgische belgen vlaanderen vlaams buurland buurlanden euregio douane grensstreek | border cross-border germany belgium euregion
    toerist toeristen toerisme toeristisch vvv vvv-kantoor tourist-info dagjesmensen bezoekerscentrum streekbezoekers airbnb vakantieverhuur gastvrij gastvrijheid | tourist tourists tourism visitors airbnb hospitality
    landbouwschool vakschool ambachtsschool leermeester leerling-gezel gezel meesterschap vakman vakmensen vakvrouw vakkennis gereedschap beitel hamer | apprentice apprenticeship craftsmanship craftsmen
    letterkunde schrijversbezoek schrijversavond signeersessie signeren boekenweek boekenbal boekenfestival gedichtendag poëzieavond poëzieweek poëziefestival | author poetry signing
    wandgedicht raamgedicht raamgedichten stoepgedicht stoepgedichten poëzieroute poëziepad gedichtenbord gedichtenroute poëziebankje muurgedichten | poem poetry verse
    troostbibliotheek mensenbieb vooroordeel vooroordelen stereotypen stereotype hokjesdenken beeldvorming | prejudice prejudices stereotype stereotypes
    buurtfotograaf bewonersportretten fotoserie fotoproject fotoreportage fotokalender buurtkalender kalender verjaardagskalender kalenders fotopuzzel | calendar portraits photos
    buurtmascotte mascotte reus dorpsreus stadsreus poppen vogelverschrikker vogelverschrikkers strohpoppen stropop stropoppen | mascot giant scarecrow scarecrows puppets
    prentbriefkaart prentbriefkaarten toen-en-nu fotovergelijking vroeger-en-nu straatbeeld straatbeelden wederopbouw wederopbouwwijk vooroorlogs naoorlogs | post-war pre-war postcards rebuilding
    familiegeschiedenis kwartierstaat familiewapen emigratie emigranten landverhuizers voorvader voorvaderen voorvaders voormoeders achternaam familienamen | forebears emigrants surname surnames
    schoolgebouw dorpsschool dorpsschooltje schoolfoto klassenfoto oud-leerling oud-leerlingen reünie reünies reünist schoolreünie | reunion classmates alumni
    gemeentearchivaris kroniek kronieken kroniekschrijver stadskroniek dorpskroniek jaarboek jaarboeken annalen opschrijven dorpsboek wijkboek buurtboek gedenkboek jubileumboek | chronicle chronicles yearbook chronicler
    tijdcapsule tijdscapsule toekomstbrief toekomstbrieven toekomstmuseum toekomststoel tijdreis tijdreizen tijdmachine | capsule future posterity
    kinderwetten generatietoets jongerentoets toekomsttoets toekomstombudsman generatiewethouder kindertoets jeugdstem intergenerationeel generatiekloof jong-en-oud | intergenerational generations generation
    levensverwachting uitsterven ondergang doemdenken doemscenario doemdenker apocalyps hoop hoopvol hoopgevend optimisme optimistisch pessimisme pessimistisch | hope hopeful optimism optimistic pessimism doom
    consuminderen minimalisme soberheid sober ontspullen degrowth consumptiemaatschappij consumptie overconsumptie verspilling | degrowth sufficiency frugal consumerism overconsumption
    hergebruik kringloop circulair circulaire repaircafé repair-café reparatie repareren gerepareerd herstellen weggeefwinkel weggeefkast tweedehands kringloopwinkel | reuse recycling circular repair second-hand thrift
    buurtplatform dorpsapp wijkapp burgerapp e-democratie stemapp e-participatie decidim argu consul wijkplatform dorpsplatform | civic-tech e-democracy e-participation decidim
    schermtijd schermverslaving smartphonevrij telefoonverslaving mobieltje mobieltjes smartphone smartphones schermpje mobielvrij | smartphone smartphones phones screens
    deelplatform deeleconomie deelauto deelauto's deelfiets autodelen gereedschapsbibliotheek deelinitiatief peerby uitleenkast deelbakfiets deelspullen | car-sharing car-share carsharing bikeshare lending
    knotsgroep natuurwerkgroep vogelwerkgroep ivn knotten wilgen knotgroep natuurvereniging landschapsbeheer heidevereniging milieuvereniging milieudefensie milieugroep natuurmonumenten greenpeace | pollarding conservation willows
    transitie transitiestad transitietown energietransitie kanteling systeemverandering overgang omwenteling paradigma | transition transformation shift
    zeepkist zeepkisten speakerscorner speakers-corner spreekgestoelte openpodium podiumplek open-podium | soapbox open-mic orator
    soepmaaltijd buurtmaaltijd buurtdiner eetclub eettafel schuiftafel aanschuiftafel mee-eten aanschuiven eetgroep maaltijd maaltijden potluck stamppot buurtrestaurant resto-vanharte | meal meals potluck supper
    ontbijt paasontbijt buurtontbijt ontbijten brunch lunch lunchen high-tea vlaai taart taarten gebak cake koek appeltaart picknick picknicken picknicktafel | breakfast brunch lunch cake cakes picnic
    alcoholvergunning tap tapvergunning horecavergunning paracommercie bardienst barvrijwilliger bartender toog tappen biertap schenkvergunning | tap bartending bartender licence
    schoonmaken schoonmaak schoonmaker schoonmaakploeg poetsen stofzuigen opruimploeg klusploeg klussers klusteam klussen schoonmaakster dweilen | cleaning clean-up cleaners handyman
    keuken keukens buurtkeuken keukentje kookstel fornuis pannen koken kookploeg kok koks gekookt kookgroep kookclub | kitchen kitchens cooking cook cooks stove cookery
    herrie geluidsoverlast geluidshinder decibel decibels lawaai bassen basgeluid feestlawaai eindtijd sluitingstijd nachtrust geluidsnorm geluidsnormen | noise loud decibels nuisance racket
    entreekaartjes ticket tickets toegangskaart toegangskaarten kaartverkoop voorverkoop uitverkocht passe-partout reserveren reservering kassa toegangsbewijs | ticket tickets admission sold-out booking
    garderobe toiletten toilet wc wc's plaskruis dixi dixies invalidentoilet rioolaansluiting | toilet toilets lavatory restroom restrooms portaloo cloakroom
    dorpsomroeper omroeper stadsomroeper nachtwacht nachtwaker nachtwachter torenwachter stadswacht belleman klepperman | crier towncrier nightwatchman bellman
    gebarentaal gebarentolk doventolk schrijftolk ringleiding slechthorend slechthorenden hoortoestel gehoorapparaat ondertiteling ondertiteld braille voorleessoftware | subtitles captions braille deaf
    evenementenkalender uitagenda uitkrant uitgids programmaboekje programmakrant festivalkrant cultuurkalender cultuuragenda | listings programme whatson calendar
    logboek dagverslag blog blogs blogger bloggers column columns columnist columnisten stukjesschrijver wijkblogger | blog blogs blogger column columnist logbook
    vragenrondje enquêtebureau straatinterview straatinterviews belronde bellijst belcirkel telefoonronde telefooncirkel | polling interviewers callers
    erepoort gedenkbord wandelboek gastenboek poesiealbum poëziealbum plakboek plakboeken knipselmap knipsels krantenknipsels | scrapbook scrapbooks guestbook clippings cuttings
    kadootje cadeautje cadeautjes cadeau cadeaus cadeaubon cadeaubonnen kadobon irischeque boekenbon vvv-bon waardebon tegoedbon kortingsbon | gift gifts voucher vouchers
    vrijwilligerspas vrijwilligerskorting stadspas ooievaarspas u-pas kortingspas gemeentepas minimapas voordeelpas museumkaart cultuurkaart | pass discount concession
    buurtconciërge wijkconciërge flatwacht huismeester toezichthouders straatconciërge flatconciërge wijkbeheerder wijkopzichter | caretaker concierge janitor warden
    ukelele mondharmonica doedelzak draailier harp cello contrabas dwarsfluit hobo klarinet hoorn tuba trombone | ukulele harmonica bagpipes harp cello clarinet tuba trombone
    voorleeswedstrijd kinderboekenweek voorleesontbijt voorleesdagen voorleesopa voorleesoma voorleesclub boekstart prentenboek prentenboeken jeugdboek jeugdboeken | picturebooks storytime bedtime
    spandoek spandoeken banier banieren vaandel vaandels protestbord protestborden raambiljet raambiljetten krijtspreuk | banner banners placard placards
    """
}
