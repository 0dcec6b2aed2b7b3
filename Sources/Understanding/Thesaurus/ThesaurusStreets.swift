// Related words of streets, traffic, waste and safety.

extension ThesaurusData {
  static let streets = """
    haven havens havengebied jachthaven binnenhaven havenmeester aanmeren aanlegplaats passantenhaven havenhoofd haventje marina havenbedrijf containerhaven havenkom | harbour harbor port marina docks harbourmaster
    schip schepen scheepvaart binnenvaart binnenvaartschip schipper schippers rondvaart rondvaartboot boot boten bootje sloep sloepen zeilboot vaartuig varen matroos boottocht pleziervaart bootjes zeilen roeiboot platbodem | ship ships shipping boat boats barge skipper sailing vessel
    cruiseschip cruiseschepen riviercruise walstroom cruiseterminal scheepsdiesel generatoren aggregaten rivierschepen riviercruises | cruise cruises generator
    kano kanoën kanoroute roeien roeiers roeivereniging kajak kanosteiger roeiclub peddelen waterfiets | canoe kayak paddleboard rowing paddling
    visser vissers vissen hengel hengelaar hengelaars hengelsport vistrap visvijver vissteiger viskotter visserij garnalen hengels visafslag vissersboot hengelen | fishing angler anglers fisherman fishery
    scheepswerf scheepsbouw dokken scheepslasser lasser lassen havenarbeider havenarbeiders dokwerker dokwerkers bootwerker bootwerkers | shipyard shipbuilding docker dockworker welder welding
    snelweg snelwegen rijksweg autosnelweg rondweg ringweg randweg autoweg invalsweg omleiding asfalt wegwerkzaamheden wegverbreding n-weg verbreding omleidingsroute | motorway highway bypass asphalt roadworks diversion
    geluidsscherm geluidswal geluidsschermen verkeerslawaai verkeersgeluid geluidswallen wegverkeerslawaai geluidswerend geluidsmuur | motorway noise soundwall
    tunnel tunneltje tunnels fietstunnel onderdoorgang viaduct voetgangerstunnel fietstunneltje tunnelbak spoortunnel tunnelbuis onderdoorgangen | tunnel tunnels underpass underpasses
    wegdek kuil kuilen asfalt gatenkaas kuiltjes hobbels hobbelig wegdekschade boomwortel wegdekken | pothole potholes bumpy asphalt
    berm bermen wegberm bermmaaien maaien maaibeleid grasmaaier gemaaid middenberm bermbeheer bermbloemen hooien maaiploeg zeis | verge verges roadside mowing mow lawnmower
    achterpad achterpaden brandgang brandgangen steeg steegje achterom gangetje achterommetje gangpad achterpadverlichting brandpoort | alley alleyway alleyways passageway
    poort poorten achterpoort toegangspoort hek hekken hekje poortslot portiekdeur buitendeur deurbel intercom deuropener videobel sluitvast deurdranger | gate gates doorbell intercom
    onveilig onveilige veiligheid veilig bang angst eng griezelig angstig unheimisch onveiligheid onveiligheidsgevoel engerds schrik | unsafe safety safe afraid scared frightened creepy fear
    straatintimidatie nafluiten naroepen lastiggevallen nageroepen sissen achtervolgd nagefloten catcalling betasten handtastelijk lastigvallen | catcalling harassment harassed groping
    inbraak inbraken ingebroken inbreker inbrekers inbreekt inbraakpreventie dief dieven diefstal diefstallen gestolen gejat inbraakgolf braakschade buitgemaakt insluiper insluipers babbeltruc kraakzetter gepikt | burglary burglaries burglar burglars break-in theft thief stolen
    hang-en-sluitwerk deurslot sleutel sleutels cilinder kerntrekbeveiliging politiekeurmerk dievenklauwen deurspion kierstandhouder deurketting bijzetslot slotenmaker buitenlamp tijdschakelaar sluitwerk | lock locks locksmith deadbolt
    babbeltruc oplichter oplichters oplichting oplichterij babbeltrucs nepagent bankhelpdesk neptelefoontje phishing spoofing opgelicht nepbericht helpdeskfraude | scam scams scammer fraud phishing swindle
    zakkenroller zakkenrollers tasjesdief beroving berover beroofd overval overvallen tasjesroof winkeldief winkeldiefstal straatroof zakkenrollen overvaller | pickpocket pickpockets mugging mugged robbery robbed shoplifting
    politie politieagent agent agenten wijkagent wijkagenten politiebureau politieauto dienders diender surveillance surveilleren politiepost flik flikken smeris wijkinspecteur aangifte buurtagent aangiftes | police policeman policewoman cop cops
    boa boa's handhaver handhavers handhaving toezichthouder toezichthouders stadswacht bekeuring boete boetes bekeuringen bon bonnen beboeten toezicht parkeerwacht | warden wardens enforcement penalty penalties
    brand branden brandweer brandweerman brandweerlieden brandweerkazerne brandveiligheid brandblusser blusser blussen blusdeken spuitgasten brandalarm brandoefening ontruimingsoefening uitgebrand fikkie fik pompier pompiers kazerne ontruimingsplan vluchtweg vluchtroute | fire fires firefighter firefighters extinguisher evacuation
    rookmelder rookmelders brandmelder rookalarm brandmelders piepen rookmelderteam brandalarm | smoke detector detectors
    ambulance ambulances ziekenwagen 112 spoedeisend alarmcentrale hulpdiensten sirene hulpverlener aanrijtijd eerstehulppost sirenes meldkamer | ambulance paramedic emergency siren
    aed reanimatie reanimeren hartstilstand defibrillator hartmassage burgerhulpverlener hartveilig hartslagnu hartaanval hartveilige reanimatiecursus burgerhulpverleners | aed defibrillator cpr resuscitation
    ehbo ehbo'er pleister pleisters verbanddoos noodhulp ehbo-cursus wonden beademen wondverzorging | first-aid bandage first-aider plaster
    noodpakket noodsituatie rampen ramp crisis noodplan crisisvoorbereiding noodsteunpunt noodvoorraad weerbaarheid rampenplan nl-alert calamiteit weerbaar calamiteiten rampenoefening noodradio noodrantsoen | emergency disaster preparedness resilience crisis
    overlast overlastgevers overlastgevend hinder overlastmelding klagen klacht klachten ergernis ergernissen tuig tokkies aso asociaal wangedrag hufters | nuisance antisocial anti-social complaint complaints
    drugs drugsdealer dealer dealers dealen drugsoverlast wiet wietplantage hennepkwekerij lachgas cocaïne junk junks junkie verslaafden drugslab spuitnaald lachgaspatronen drugshandel straatdealer blowen coffeeshop jointje ketamine | drugs drug dealer dealers dealing cannabis weed junkies needles syringes
    ondermijning criminaliteit criminelen katvanger witwassen misdaad misdadigers boeven criminele ronselen geldezel geronseld uithaler uithalers drugskoerier | crime criminal criminals gang
    melding meldpunt misdaadmelding aangifte verklikken meldknop signaleren meldlijn kliklijn meldingen | report reporting anonymous hotline
    wapen wapens mes messen messentrekker steekpartij steekincident wapeninleveractie zakmes steekwapen steekpartijen messengeweld wapenverbod | knife knives weapon weapons stabbing
    schietpartij schietpartijen schieten explosie explosies explosieven bom aanslag ontploffing ontploffingen granaat beschoten beschieting plofkraak vuurwapen | shooting gun explosion explosions bomb grenade
    vechtpartij vechten knokken knokpartij ruziemakers mishandeling vechtersbaas geweld gewelddadig agressie agressief relletjes rellen rel relschoppers | fight fights brawl assault violence violent aggression riot
    buurtpreventie buurtpreventieteam buurtwacht whatsapp-buurtpreventie wijkpreventie burgerwacht surveilleren nachtpreventie patrouille patrouilleren buurttoezicht wijktoezicht hesje hesjes straatwacht avondronde buurtinformatienetwerk portofoon buurtwachters buurtvaders | patrol patrols vigilance
    buurtvaders buurtvader buurtmoeders straatcoach straatcoaches jongerenwerker jeugdcoach straathoekwerker straathoekwerkers | outreach fathers dads
    camera camera's cameratoezicht bewakingscamera beveiligingscamera deurbelcamera videodeurbel gefilmd camerabeelden bewaking cameraatje ringdeurbel nepcamera drone drones | camera cameras cctv surveillance footage
    beveiliger beveiligers portier portiers uitsmijter bewaker bewakers beveiliging nachtwaker bewaking securityman conciërge | guard bouncer doorman security
    vandalisme vernieling vernielingen vernield vandalen kapotgemaakt bekladden beklad kladden kladderen ingegooid ruiten vernielen stukgemaakt kapotgeslagen ruit ingeslagen baldadigheid kattenkwaad | vandalism vandals vandalised vandalized smashed damage wrecked mischief
    graffiti tags taggen kliederen gekliederd plakkaten bekladding schoonspuiten spuiters kladwerk hogedrukspuit | graffiti tagging stickers scrawl
    uitgaansoverlast uitgaanspubliek dronken dronkaards zuipen kroeg stapavond horecaoverlast terraslawaai kroegentocht lallen dronkenlap zatlap dronkenmannen brallen uitgaansgebied zatte | nightlife drunk drunks drunken rowdy
    alcohol bier drank alcoholverbod bierblikjes indrinken comazuipen alcoholist drankgebruik zuipketen wodka alcoholoverlast pils | alcohol booze beer drunk
    dakloos daklozen dakloze zwerver zwervers thuislozen thuisloos daklozenopvang nachtopvang slaapzak buitenslapers buitenslaper bankslaper bankslapers straatkrant winteropvang inloophuis | homeless homelessness sofa-surfing shelter
    bedelaar bedelaars bedelares bedelen bedelt schooien schooiers muntjes | beggar beggars begging panhandling
    verwarde verward psychose schreeuwen doorgedraaid crisisdienst straattriage gillen | confused psychosis shouting
    prostitutie prostituee sekswerk sekswerkers tippelzone raamprostitutie sekswerker hoerenlopers tippelen bordeel tippelaarsters wallen | prostitution red-light brothel
    luchtkwaliteit fijnstof luchtvervuiling smog stikstof roet luchtverontreiniging roetdeeltjes uitlaatgassen stikstofdioxide luchtmeter fijnstofmeter milieuzone | particulates smog soot fumes nitrogen emissions
    stank stinkt stinken stinkende geur geuroverlast geurhinder stankoverlast reuk riekt ruikt stonk meur stinkerd walm walmen geurtje | stench smell smells stink odour odor reek
    bodemvervuiling bodemverontreiniging pfas saneren sanering grondmonster gifgrond bodemonderzoek vervuilde bodemsanering vervuild verontreinigd loodgrond gronddepot | contaminated soil contamination pfas polluted toxic
    fabriek fabrieken industrie industriegebied industrieterrein fabrieksterrein schoorsteen schoorstenen hoogoven staalfabriek chemie chemiebedrijf raffinaderij uitstoot fabriekspijp tata affakkelen fakkel | factory factories industry industrial chimney refinery steelworks
    bedrijventerrein bedrijfspand bedrijfspanden loods loodsen distributiecentrum bedrijfshal datacenter logistiek magazijn magazijnen verdozing kantorenpark | warehouse warehouses depot
    chemisch giftig giftige ammoniak explosiegevaar milieuramp tankwagen gifwolk brzo kca chemokar verfresten | hazardous chemical chemicals toxic poison spill
    stikstof ammoniak mest mestlucht megastal megastallen veehouderij varkensstal gierlucht mestvergister uitrijden geitenhouderij varkenshouderij kippenstal mestvergisting | manure nitrogen ammonia slurry livestock
    landbouwgif spuiten bespuiting bestrijdingsmiddelen spuitzone lelieteelt bollenteelt gewasbescherming gifspuit lelievelden bollenvelden spuitvrij | pesticide pesticides spraying herbicide
    vliegveld luchthaven vliegtuig vliegtuigen vliegtuiglawaai vliegtuiggeluid schiphol vluchten landingsbaan overvliegen vlieghinder startbaan kerosine nachtvlucht nachtvluchten laagvliegend vliegtuigherrie aanvliegroute laagvliegers vliegroute | airport aircraft airplane airplanes plane planes flights runway aviation
    helikopter helikopters traumaheli straaljager straaljagers drone heli laagvliegen luchtmachtbasis vliegbasis | helicopter jets airbase
    stilte stil rust rustig stiltegebied rustplek stilteplek sereen stilteruimte geluidsluw rustgebied stiltewandeling herrievrij | quiet silence peace calm tranquil peaceful
    geluidsmeting geluidmeter geluidsmeter decibelmeter meetpunt geluidsnorm geluidsniveau dba geluidskaart geluidmeting geluidhinder | decibel decibels soundmeter
    burgermeetnet citizen-science burgerwetenschap meetkit meetdoos sensor meetset snuffelfiets meetcampagne meetresultaten metingen burgeronderzoek | citizen-science measuring sensor monitoring measurement
    straling zendmast zendmasten 5g gsm-mast antenne hoogspanning hoogspanningsmast hoogspanningskabel stralingsgevaar hoogspanningsmasten trafohuisje transformatorhuisje | radiation mast antenna 5g pylon
    wifi internet glasvezel breedband router internetverbinding dekking hotspot | wifi internet fibre broadband router coverage hotspot
    kernenergie kerncentrale jodiumpillen atoomenergie kernreactor kernafval nucleair jodiumtabletten | nuclear reactor iodine
    biogas biomassa vergister mestvergister biomassacentrale houtsnippers groengas pellets | biogas biomass digester
    afvaloven afvalovens verbrandingsoven afvalverbranding afvalverbrander verbrandingsinstallatie rookpluim vuilverbranding | incinerator incineration incinerators
    preventieavond preventieadvies voorlichtingsavond veiligheidsavond preventietips inbraakpreventieweek veiligheidsmarkt politiekeurmerk | crimeprevention preventative precautions
    vakantieadres huisoppas vakantieservice afwezigheidstoezicht vakantietoezicht vakantieoppas vakantiehulp vakantiekaart | housesitting housesitter holidays
    schouw wijkschouw buurtschouw veiligheidsschouw wandelschouw straatronde rondgang schouwen lichtschouw buurtronde toegankelijkheidsschouw schoonschouw | walkabout inspection audit
    herinrichting inrichtingsplan straatmeubilair buitenruimte herinrichten straatbeeld straatprofiel straatinrichting | redesign layout streetscape
    bloembak bloembakken plantenbak plantenbakken hangbak hangmanden bloemenbak straatgroen bloemenmand boomspiegel boomspiegels | planter planters flowerpots
    parklet terras terrassen straatterras terrasje buitenterras straatparkje horecaterras terrastafels | parklet terrace terraces
    markt weekmarkt marktkraam marktkramen marktkooplui kraam kraampje marktkoopman marktplein kramen markthal boerenmarkt | market stall stalls vendor
    hondenbezitter hond honden hondje aanlijnen aangelijnd aanlijnplicht hondentoilet hondenregels bijtende loslopende hondenbaas baasje baasjes hondenbelasting loslopend muilkorf bijtincident | dog dogs leash off-lead muzzle
    kattenoverlast katten kat kattenpoep zwerfkat zwerfkatten kater kattenbak dierenambulance zwerfdieren poezen poes dierenasiel castreren | cat cats stray strays
    begraafplaats kerkhof graf graven begraafplaatsen rouwpark crematorium strooiveld urnen begraven grafzerk grafrust zerk | cemetery graveyard grave graves churchyard burial
    bomenkap kappen gekapt kapvergunning omzagen omgezaagd rooien snoeien gesnoeid takken boomverzorger boomfeller boomziekte essentaksterfte snoeihout snoeiafval | felling pruning prune branches arborist
    boom bomen boompje boompjes bomenrij laan lanen aanplant geplant boomplantdag herplant iep linde kastanje plataan eik beuk beplanting bomenridder bomenplanten bomenbank | tree trees sapling avenue oak
    plantsoen plantsoenen plantsoendienst park parken parkje perk perken gazon groenstrook groenvoorziening grasveld perkje groenonderhoud groenbeheer grasveldje hovenier stadspark wijkpark | park parks lawn gardener flowerbed grass
    tuin tuinen tuintje tuintjes voortuin voortuintje achtertuin tuinieren tuinier tuinhulp binnentuin tuinonderhoud tuinklussen tuincoach verwilderd tuinman tuinmaatje tuinploeg | garden gardens gardening gardener yard backyard
    binnentuin binnenplaats hofje hofjes patio binnenterrein binnenhof daktuin | courtyard almshouse patio
    bloemen bloem bloembollen tulpen narcissen bloemenweide bloemrijk zaadbom zaadbommen klaproos wildebloemen krokussen bloemenzaad bollenplanten plukweide pluktuin | flowers flower bulbs tulips daffodils wildflowers meadow
    insecten bijen insectenhotel bijenhotel vlinders vlinder imker imkers bijenkast bijenlint hommel hommels bestuivers honing bijvriendelijk vlindertuin bijenstal bijenvolk | bees bee insects butterflies beekeeper pollinators honey
    vogels vogel nestkast nestkastje nestkastjes zwaluw zwaluwen gierzwaluw mussen mus huismus vogelhuisje nestkasten mezen vleermuis vleermuizen vleermuiskast broeden vogelaars | birds bird sparrow swallow swift bats
    egel egels egelpad egelhuis egelopvang egelsnelweg tuindieren mollen | hedgehog hedgehogs moles
    padden paddentrek paddenoverzetten overzetactie kikkers kikker salamander salamanders amfibieën amfibie poel poelen | toads toad frogs frog amphibians newts
    energiemarkt duurzaamheidsmarkt duurzaamheid verduurzamen verduurzaming duurzaam duurzame milieuvriendelijk ecologisch ecologische milieu energietransitie klimaatneutraal energieneutraal verduurzaamd | sustainability sustainable eco environment environmental transition
    energielabel labelsprong energieklasse warmtescan warmtebeeld warmtebeeldcamera warmtefoto warmtelek maatwerkadvies thermografie warmtebeelden infraroodcamera | epc thermography infrared
    subsidie subsidies tegemoetkoming isolatiesubsidie subsidieaanvraag lening warmtefonds duurzaamheidslening isde financiering premie premies bouwdepot | subsidy subsidies grant grants loan funding
    hulpmiddelen hulpmiddel thuiszorgwinkel uitleenpunt krukken rolstoellening hoog-laagbed postoel douchekruk sta-op-stoel ziekenhuisbed uitleendepot bedverhogers | crutches commode wheelchairs
    gebarentaal doof doven slechthorend slechthorende slechthorenden ringleiding gehoorapparaat hoorlus schrijftolk gehoorapparaten | deaf lipreading subtitles
    schoonmaak schoonmaken schoonmaker schoonmaakster poetsen poetshulp dweilen stofzuigen soppen schoongemaakt poetsvrouw werkster dweil poetser | cleaning cleaner cleaners mopping vacuuming
    glazenwasser ramenlapper spons zeem ladderman ramenlappen ramenlapster zemen | squeegee windowcleaner windowcleaning
    opruimcoach ontspullen opruimhulp verzamelaar verzamelwoede hoarding verzamelaars ontrommelen woningvervuiling opruimcoaches | decluttering declutter hoarding hoarder
    inrichten meubels meubel meubilair meubelbank huisraad inboedel kast kasten meubeltjes meubelmaker zitmeubel stoffering woninginrichting bankstellen | furniture furnishings sofa armchair
    stoffeerder stofferen gestoffeerd bekleding bekleden meubelstof gordijnstof stoffeerderij tapijtlegger | upholstery upholster upholsterer
    tegelzetter tegelzetten tegelwerk kitspuit vloer vloeren laminaatlegger parket vloerenlegger vloerlegger plavuizen | tiler tiling floor flooring grout
    lasser lassen smid smeden smederij metaalbewerking staal ijzer metaal metaalbewerker slijpen smidse aambeeld | welding welder blacksmith forge metalwork steel
    glasbreuk ruit ruiten glaszetter glazenier glas-in-lood noodglas raamglas | glazier pane glaziers windowpane
    vakman vakmensen ambacht ambachten vakmanschap leerwerkbedrijf vakschool leerbouwplaats leerlingbouw bouwopleiding techniekles techniek installatietechniek leerwerkplek | craftsman craft crafts apprentice apprenticeship trades vocational
    riet rieten rietdekker rietdekkers rietsnijder rietgedekt rietkap stro | thatch thatched thatcher
    bouwoverlast bouwverkeer trillingen bouwstof heiwerk bouwhekken boorwerk drilboor bouwrumoer bouwherrie graafmachine graafmachines bouwlawaai | drilling jackhammer excavator
    kabels leidingwerk sleuf sleuven graafwerk opgraven opgebroken glasvezelkabel openliggend graafwerkzaamheden kabelaar nutsbedrijf | cables trench digging excavation
    bouwsubsidie dorpsvernieuwing leefbaarheid krimp dorpsplan dorpenplan buurtschap dorpskernen krimpregio krimpdorp | liveability shrinking hamlet
    dorpshuis buurthuis wijkcentrum buurtkamer gemeenschapshuis wijkgebouw ontmoetingscentrum buurtcentrum mfa zaaltje dorpszaal parochiezaal buurtlokaal huiskamer trefpunt trefcentrum | hall clubhouse villagehall
    kerkgebouw kerk kerken kerktoren klooster kapel kloosters toren kerkzaal kerkje | church churches chapel monastery steeple tower
    schoolgebouw gymzaal schoolpand noodlokaal noodlokalen portocabin klaslokaal klaslokalen noodgebouw | classroom portakabin classrooms
    atelier ateliers atelierruimte broedplaats werkruimte kunstenaarsatelier broedplaatsen makersplek vrijplaats | studio studios workspace artists
    makerspace fablab werkplaats 3d-printer lasersnijder buurtwerkplaats hobbywerkplaats maakplaats knutselschuur hobbyruimte houtwerkplaats | makerspace fablab 3d-printer hackerspace
    asielopvang azc asielzoekers asielzoekerscentrum statushouders vluchtelingen opvanglocatie noodopvang vluchteling crisisopvang statushouder opvangboot | asylum refugees refugee
    woonbegeleiding kamertraining woonbegeleider opstapwoning woontraining skaeve-huse housing-first omklapwoning woonbegeleiders kamertrainingscentrum | housing-first resettlement sheltered
    verpleeghuis verzorgingshuis bejaardenhuis bejaardentehuis rusthuis woonzorgcentrum zorgcentrum verzorgingstehuis zorginstelling rusthuizen seniorencomplex bejaardenoord wzc | nursinghome carehome residential
    camping recreatiewoning vakantiepark vakantieparken bungalowpark chalet recreatiepark camper campers camperplaats tent tenten kampeerterrein huisjespark | campsite camper caravan camping motorhome
    houtworm boktor houtaantasting zwam huiszwam houtrot termieten kruipruimtezwam | woodworm termites dryrot
    radon formaldehyde binnenklimaat binnenmilieu binnenluchtkwaliteit schimmelsporen astma huisstofmijt huisstof | radon asthma dust
    legionella warmwater boiler boilers geiser doorstroomboiler warmwaterleiding geisers boilervat | boiler legionella geyser
    waterdruk waterleidingbedrijf waterstoring leidingbreuk kookadvies gesprongen watermaatschappij waterleidingbreuk | burst pipes watermain
    waterspeelplek pierenbad pierenbadje pierebadje peuterbad kikkerbad badje waterpret waterspeelplekken | paddling splashing wading
    zwembad zwembaden buitenbad openluchtbad zwemles zwemmen badmeester zwemdiploma instructiebad zwemuur zwemvereniging | pool swimming lido swim
    waterplein watertuin waterberging overloopgebied retentie bergingsvijver spaarbekken waterbuffer waterbergend waterbuffers | retention buffer basin
    tuinafval takkenroute takken snoeiafval bladkorf tuinafvalbak takkenril snoeihout hakselaar versnipperaar | prunings branches chipper
    milieuraad milieugroep natuurvereniging milieuclub klimaatgroep klimaatburgemeester transitiegroep klimaattafel buurtgroen ivn | environmentalists greens activists
    consuminderen ruilen lenen spullendelen uitlenen leenwinkel deelkast leenkast spullenbank peerby deeleconomie deelschuur leenpunt | sharing borrow borrowing lend lending swap
    verkeersbord verkeersborden eenrichting eenrichtingsverkeer eenrichtingsstraat inrijverbod inhaalverbod stopbord | one-way oneway roadsign
    verkeersplan mobiliteitsplan verkeerskundige verkeerscirculatie mobiliteit vervoersplan verkeerscommissie verkeersvisie verkeersmaatregel verkeerswerkgroep | mobility transport circulation
    fietspadbreedte spookfietsers spookfietser fietssuggestiestrook fietsonveilig fietspadpaaltje wielrenners wielrenner racefiets racefietsers mountainbike mountainbikers wielerclub | mountainbike lycra cyclists
    bromfietsers wheelie wheelies crossmotor crossmotoren crossen quads uitlaatknallen straatrace straatraces patsers knalpot motorlawaai | wheelies revving exhausts racers
    tractor tractoren trekker trekkers landbouwverkeer landbouwvoertuig landbouwvoertuigen landbouwweg loonwerker loonwerkers | tractor tractors harvesters
    ruiter ruiters paard paarden paardenmest ruiterpad manege paardenvijgen paardenbak menners paardensport koets | horse horses riders bridleway manure
    buurttafel straattafel buitentafel straathuiskamer buitenkeuken pizzaoven bakhuis broodoven buitenovens bakoven | oven pizza firepit
    straatfeest buurtfeest buurtbarbecue buurtbbq straatbarbecue braderie straatborrel burendag buurtborrel dorpsfeest wijkfeest pleinfeest kermis straatfeesten bbq | barbecue barbecues bbq
    straatcontact burencontact buren buur buurman buurvrouw buurtjes groeten begroeten praatje praatjes kennismaken overbuurman overburen bovenbuurman bovenburen onderburen benedenbuurman burenhulp overbuurvrouw noaberschap naoberschap nabuurschap buurvrouwen | neighbour neighbours neighbor neighbors greeting neighbourly
    leefregels huisregels portiekafspraken straatafspraken gedragsregels huisreglement etiquette woonregels leefregel trappenhuisregels buurtregels | rules agreements etiquette
    huismeester conciërge wijkbeheerder complexbeheerder flatbeheerder woonconsulent portier huisbewaarder wijkconciërge buurtconciërge buurtbeheerder woonconsulente flatwacht | caretaker janitor concierge superintendent
    wijkcontactpersoon gebiedsmanager wijkmanager wijkregisseur dorpscontactpersoon gebiedsregisseur buurtregisseur wijkwethouder dorpsmakelaar wijkcoördinator dorpscoördinator wijkmakelaar | liaison coordinator manager
    fixi buitenbeter meldpunt klachtenlijn storingsnummer meldingsformulier klachtenformulier reparatieverzoek klachtenmelding | fixmystreet report reporting
    deuren klapdeur schuifdeur draaideur deurknop deurautomaat klapdeuren deurdrukker | door doors doorway
    parkbeheer parkwachter parkwacht boswachter boswachters jachtopzichter parkhek groenwachter parkmeester terreinbeheerder | ranger forester rangers
    dierenweide hertenkamp kinderboerderij geitjes geiten schapen schaap begrazing schapenherder schaapskudde kudde herder stadsboerderij kinderboerderijen hertenkampje schaapherder boerderijdieren cavia konijnen kippen | sheep goats shepherd grazing deer
    bos bossen bosje bosjes tiny-forest voedselbos minibos struiken struik struikgewas wildernis struweel woud stadsbos bosrand kreupelhout | wood woods forest shrubs bushes tiny-forest
    natuur natuurgebied natuurpad heide duinen ecologie biodiversiteit natuurinclusief natuurgids ruigte natuurwerkgroep natuurwerkdag landschap landschapsbeheer knotten knotwilgen wilgen | nature biodiversity dunes heath conservation willows
    moestuin moestuinen moestuintje volkstuin volkstuinen volkstuintje groente groenten oogst oogsten schooltuin tomaten courgettes pompoenen aardappels boontjes moestuinbak moestuinbakken stadslandbouw zaaien stekjes | vegetables allotment allotments harvest greenhouse
    fruitbomen fruitboom appelboom appels peren pruimen boomgaard plukbos plukfruit hoogstamboomgaard bessen notenboom kersen walnoten fruitgaard plukroute | orchard apples pears berries
    strand stranden strandopgang strandrolstoel duinen zee kust badgasten strandtent strandpaviljoen strandwacht boulevard zeedijk | beach sea coast seaside promenade dunes
    toeristen toerisme toeristisch dagjesmensen overtoerisme bezoekersstroom bierfiets bierfietsen touringcar touringcars rondleidingen massatoerisme toerist | tourists tourism overtourism sightseeing
    evenement evenementen festival festivals festivallawaai evenemententerrein podium concert concerten evenementenvergunning festivalterrein | event events festival festivals stage concert
    winkelstraat winkels winkel winkelcentrum winkelleegstand middenstand middenstanders buurtwinkel buurtsuper kruidenier dorpswinkel supermarkt ondernemers winkelpand | shop shops shopping supermarket
    reclame reclameborden reclamezuil billboard billboards lichtkrant spandoek spandoeken flyers posters aanplakbiljet aanplakzuil plakzuil nee-nee-sticker folders | advertising billboard billboards posters leaflets
    mededelingenbord prikbord informatiebord aankondigingsbord publicatiebord dorpsbord schoolbord buurtbord infozuil informatiezuil mupi | noticeboard notice-board noticeboards
    warmtepompgeluid brom bromtoon zoem laagfrequente gezoem airco-unit buitenunit | hum humming buzzing
    slapeloos slapen slaap nachtrust wakker wakkerliggen slapeloze uitslapen oordoppen slaapgebrek doorslapen | sleep sleepless awake earplugs
    kerkklok kerkklokken klokgelui luiden carillon klokkenspel beiaard azan gebedsoproep klokgebeier | carillon chimes bells
    ziekmakend longziekte astma copd benauwdheid longen luchtwegen hoesten ademnood longarts kortademig longpatiënt longpatiënten hoest ademen | asthma lungs breathing cough copd breathless
    fabriekssirene luchtalarm sirene sirenes alarm inbraakalarm autoalarm alarminstallatie loeien alarmsysteem | siren alarm alarms
    autodiefstal autokraak autoruit autoinbraak auto-inbraak katalysator wieldoppen airbag airbagdiefstal autospiegels bekrast krassen spiegels autobanden lekgestoken | scratched hubcaps windscreen catalytic
    autobrand autobranden brandstichter pyromaan brandstichting containerbrand containerbranden prullenbakbrand aangestoken brandjes | arson arsonist torched
    vermist vermissing vermiste verloren zoekactie burgernet verdwenen verdwaalde | missing lost searchers
    partnergeweld kindermishandeling mishandeld blijfhuis stalking stalker belaagd femicide vrouwenopvang huiselijk mishandeling | abuse abused stalking
    discriminatie racisme discrimineren uitgescholden uitschelden schelden pesten pesterij treiteren wegpesten intimideren intimidatie bedreigd bedreiging gepest homohaat treiterij bedreigen | discrimination racism bullying harassment threats intimidation insults
    slachtoffer slachtoffers slachtofferhulp daders dader veroordeeld ex-gedetineerde gevangenis bajes taakstraf reclassering haltstraf detentie ex-gedetineerden herstelrecht | victim victims offender prison probation
    zelfverdediging weerbaarheidstraining weerbaarheid judo kickboksen boksles assertief weerbaarheidscursus | self-defence self-defense kickboxing
    thuisloop nachtbussen nachtnet uitgaansbus nachtbus nachttaxi avondroute meeloopservice nachtvervoer nachttrein nachtlijn nachtlijnen | nightbus escort chaperoned
    buurtapp whatsappgroep appgroep whatsapp nextdoor groepsapp buurtgroep facebookgroep telegram buurtnet hoplr | whatsapp app nextdoor
    woonfraude onderverhuur spookbewoner spookbewoners adresfraude schijnbewoning inschrijving briefadres overbewoning overbevolkt onderverhuren | subletting overcrowded overcrowding fraud
    woningdelers samenwonen samenwoning hospitawoning samenwonend inwonend inwonende thuiswonende kostendelersnorm medebewoner medebewoners | cohabiting housemates cohabitation
    woningruil ruilwoning huizenruil woningruilbeurs ruilmarkt verhuisregeling verhuispremie verhuiskosten verhuisvergoeding | homeswap houseswap swapping
    daklijn optoppen woninguitbreiding aanbouw uitbouw dakopbouw aanbouwen uitbouwen dakkapellen bijgebouw | extension dormer loft
    brandtrap nooduitgang nooduitgangen vluchtdeur brandslang brandslangen brandhaspel sprinkler sprinklers brandkraan brandkranen verzamelpunt bhv bhv'er | hydrant hydrants sprinkler exits
    brandwond brandwonden brandgevaarlijk kaarsjes frituurbrand kortsluiting vlam asbakbrand keukenbrand schoorsteenbrand schoorsteenveger lithium | burns candles chimney
    schoorsteenveger schoorsteenbrandje schoorsteenvegers schoorsteenbrand rookkanaal rookkanalen roetaanslag schoorsteenvegen | chimney sweep flue
    natuurbrand natuurbranden bosbrand bosbranden heidebrand duinbrand brandwacht rookverbod bosbrandgevaar | wildfire wildfires bushfire
    waterpistool waterballon waterballonnen tuinslang watergevecht zwembadje opblaasbad nevelaar vernevelaar | hose sprinkler waterfight mister
    koelvest waterijsje waterijsjes ijsblokjes hittebuddy warmteslag zonnesteek zonnebrand zonnebrandcrème smeerpaal zonnehoed | sunscreen sunstroke sunburn lotion
    winterklaar winterkleding winterjas handschoenen muts mutsen sjaal sjaals winterjassen kleumen winterhulp | coats gloves scarf winter
    elektrabedrading stekkerdoos stekkerdozen verlengsnoer verlengsnoeren haspel stroomdraad stroompunt stroomkast evenementenkast marktstroom | plug plugs sockets
    energiecafé klimaatcafé duurzaamheidscafé energieavond isolatieavond warmteavond energiemarkten warmtewandeling isolatiewandeling | retrofit insulation climate
    tochtstripactie isolatiebrigade tochtbrigade isolatieteam isolatiecoach warmteteam klusbrigade energiebrigade bespaarbus bespaarteam | draughtproofing insulation weatherproofing
    raamdecoratie raamposter vitrage folie ramenfolie plakfolie inkijk doorkijk gluren pottenkijkers glurende | curtains peeping blinds
    zonlicht daglicht uitzicht bezonning schaduwwerking lichtinval zonuren privacyverlies inkijken | daylight sunlight overlooking
    straatnaam straatnamen huisnummer huisnummers naambordje straatnaamgeving vernoemd vernoemen vernoeming straatnaamcommissie | streetname housenumber naming
    straatmuzikant straatmuzikanten straatartiest straatorgel draaiorgel draaiorgels busker orgelman | busker buskers accordion
    straatvoetbalkooi basketbalring basket basketbalpaal basketbalkooi tafeltennistafel pingpongtafel tafeltennissen schaaktafel jeudeboules petanque boules dambord schaakbord | basketball hoop pingpong boules petanque
    pingpongen tafeltennissen tafeltennis pingpong batje batjes tafeltennistafels pingpongtafels | tabletennis pingpong paddles
    babyschommel peuterspeelplek peuterplein kleuterplein duikelrek duikelrekken evenwichtsbalk wiebelbrug kruiptunnel rubbertegels valondergrond peuterschommel | toddlers toddler swing
    tienerplek meidenplek meidenplekken tienerplekken jeugdplek schommelbank chillplek chillen chillplekken | teen teenagers teenage
    fietsbrugje fietsoversteek fietsonderdoorgang fietsdoorsteek doorsteek doorsteekje doorfietsroute doorfietsroutes fietsdoorgang afsnijroute | shortcut cycleway cycleways
    voetgangersbel groentijd oversteektijd drukknop rateltikkers oversteeklicht groenlicht roodlicht voetgangersoversteek | countdown pushbutton crossing
    verkeersspiegel spiegelbol uitzichthoek zichtlijn haaksebocht bocht bochten uitrit uitritten | mirror bend bends
    rolschaatsen skeeleren inlineskates skeelers skeelerbaan inlineskaten rolschaats skeelerles skeelertocht | rollerskating skates rollerblading
    wandeldriedaagse avondvierdaagse vierdaagse vierdaagsefeesten avondwandeling dorpswandeling wandelvierdaagse wandeldag | hike marching walkathon
    nordicwalking wandelstokje stappentellers stappenteller stokken wandelstok wandelstokken looptraining | pedometer poles nordic
    busbegeleider reismaatje reisbegeleider reisbegeleiding meereizen ov-maatje reisgenoot reisbuddy | escort companion buddy
    stationshal stationsgebied wachtruimte wachtkamer perronlift stationsbeheer stationshuiskamer stationskiosk wachtkamers | kiosk concourse station
    halteplein mobiliteitshub hub hubs hubtaxi deelhub buurthub vervoershub overstappunt overstappen overstap overstapplaats | hub hubs interchange
    pendelaar pendelaars forens forenzen forensen woon-werkverkeer reistijd pendelen woonwerkverkeer pendelbus spitsmijden | commute commuter commuters commuting
    boodschappendienst boodschappenhulp boodschappentas boodschappenkar boodschappenbus boodschappenbezorging boodschappenmaatje trolley boodschappenwagentje thuisbezorging | groceries grocery errands
    zeeman zeelieden zeevarenden zeemanshuis zeevaarder zeevaart zeemannen matrozen zeemanscentrum varensgezel | seafarer seafarers sailors seamen
    havenlawaai overslag kranen containerterminal scheepshoorn havendampen ontgassen ontgassing kolenstof overslagbedrijf kolen scheepstoeter | terminal degassing coal horn
    vuurtoren baken boei boeien misthoorn reddingsboot knrm redders scheepsramp kustwacht | lighthouse lifeboat coastguard buoy
    botenhelling trailerhelling botenhuis botenlift scheepslift boothelling sloepenwrak wrakboot zinkboot weesboot weesboten gezonken bootwrak bootwrakken | slipway sunken wrecks
    gevelkachel petroleumkachel oliekachel kolenkachel olietank stookolie kolen haardhout brandhout houtblokken haard stookhout | firewood logs oil coal
    getuige getuigen getuigenis kenteken kentekens signalement verhoor opsporing speurder recherche rechercheur rechercheurs | witness witnesses detective investigation
    wijkveiligheid veiligheidsplan veiligheidscoördinator veiligheidsmakelaar veiligheidsambassadeur buurtveiligheid veiligheidsoverleg veiligheidsteam veiligheidscafé | safety security precautions
    wachtwoord wachtwoorden gehackt hacker hackers cybercrime cybercriminaliteit virus computervirus internetcrimineel nepmail nepmails phishingmail | password passwords hacked hacker cybercrime
    loverboy loverboys mensenhandel mensenhandelaar mensenhandelaren sextortion sexting naaktfoto naaktfoto's groomer | trafficking grooming exploitation
    identiteitsfraude rekeningmisbruik pinpas pincode pinautomaat geldautomaat geldautomaten gepind pinnen | atm cash cashpoint pin
    jeugdbende jeugdbendes straatbende drillrap bende bendes jeugdcriminaliteit jeugdgroep jeugdgroepen straatcultuur kopstukken | gang gangs gangsters
    opknapdag klusdag klusdagen nldoet opruimdag opknapdagen vrijwilligersdag buurtklusdag | volunteering workday workdays
    straatkast boekenkast boekenkastje boekenkastjes minibieb minibiebs boekenruilkast minibibliotheek buurtbieb ruilkastje zwerfboek zwerfboeken | bookcase bookswap bookshelf
    """
}
