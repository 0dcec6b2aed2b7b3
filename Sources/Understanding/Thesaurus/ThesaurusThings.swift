// Related words of things, computers, forms and trades.

extension ThesaurusData {
  static let things = """
    camping kamperen tent tenten caravan caravans camper campers camperplaats camperplaatsen kampeerterrein vakantiepark bungalowpark minicamping kampeerder | campsite camping tents caravan motorhome rv
    vakantie vakanties zomervakantie vakantiegeld vakantiebank uitstapje uitje uitjes dagje-uit dagtocht reisje busreis busreisje schoolreis pretpark vakantiekamp | holiday holidays vacation outing trip day-trip excursion
    horeca restaurant restaurants eetcafé eethuis eetgelegenheid eettent eettentje brasserie uitbater uitbaters horecaondernemer uiteten ober serveerster bediening kok koks | restaurant restaurants catering hospitality eatery waiter waitress chef
    café cafe cafés cafe's kroeg kroegen kroegje kastelein herberg tapperij barkeeper buurtkroeg stamkroeg dorpscafé biertap volkscafé bar | pub pubs bar bars cafe café tavern landlord inn
    koffie koffietje koffieochtend koffiehuis koffiekamer koffiebar koffieuurtje bakkie bakje thee theehuis theetuin theekransje koffietafel lunchroom koffiecorner | coffee tea tea-room coffee-shop coffee-morning cuppa
    terras terrassen terrasje terrasjes uitstallingen parasol terrasstoelen terrasmeubilair terrasverwarmer terrasuitbreiding | terrace terraces outdoor-seating parasols patio
    snackbar frietkot friettent patat patatje friet frituur cafetaria kroket frikandel frikandellen snack snacks shoarma döner kebab pizzeria fastfood mcdonalds patatzaak | chip-shop snack-bar fries chips takeaway fast-food kebab pizza
    foodtruck foodtrucks eetkraam ijscoman ijsco ijsje ijsjes ijssalon ijskar ijsboer ijswagen poffertjes oliebollen oliebollenkraam viskraam haring visboer | food-truck ice-cream icecream fishmonger snack-van
    cateraar catering kookbedrijf wijkkeuken buurtkeuken huurkeuken keuken keukens maaltijdservice maaltijd maaltijden bedrijfskeuken productiekeuken | catering caterer kitchen kitchens meals canteen
    tafeltje-dek-je maaltijdvoorziening maaltijddienst maaltijdbezorging thuisgekookt restjesmaaltijd diepvriesmaaltijd apetito maaltijdrijder | meals-on-wheels hot-meal meal-delivery ready-meals
    kantine kantines bedrijfskantine lunch lunchen lunchpakket schoolkantine boterhammen boterham schoollunch schoolontbijt ontbijt ontbijtje broodtrommel tosti | canteen lunch lunches breakfast sandwiches lunchbox
    coöperatie coöperaties cooperatie coöperatief coöperatieve wijkcoöperatie buurtcoöperatie zorgcoöperatie dorpscoöperatie coöp ledenaandeel aandeel aandelen | cooperative cooperatives co-op coop member-owned shares
    wijkbedrijf wijkonderneming buurtonderneming buurtbedrijf bewonersbedrijf wijkeconomie wijkbv buurtbv wijkcoöperatie | social-enterprise community-business social-entrepreneur neighbourhood-company enterprises entrepreneurial
    stichting vereniging verenigingen rechtspersoon bestuur bestuurslid bestuursleden voorzitter secretaris ledenvergadering algemene-ledenvergadering bestuurder leden lidmaatschap contributie | foundation association board trustee trustees chair secretary charity membership
    buurtmunt stadsmunt wijkgeld muntje muntjes muntstelsel makkie ruilmiddel waardebon waardebonnen cadeaubon tegoedbon punten spaarpunten stempelkaart tegoed | local-currency token tokens vouchers voucher community-currency points currency
    tijdbank timebank letskring ruilkring ruildienst ruildiensten wederdienst wederdiensten uurtjes urenbank talentenruil dienstenruil noppes | time-bank timebank time-banking skill-swap favours favors exchange timebanks
    burenhulp buurhulp burendienst buurdienst hulpdienst hulpvraag hulpvragen hulpvrager klusjesruil buurtzorg hand-en-spandiensten noaberschap naoberschap naber noaber burenplicht | neighbourly neighbourliness good-neighbour mutual-aid neighbor-help neighborliness neighborly
    talent talenten talentenbank talentenjacht vaardigheden vaardigheid bekwaamheid aanleg hobby hobby's talentontwikkeling vaardig competenties kwaliteiten kundig | talent talents skill skills hobby hobbies abilities
    inkoop groepsinkoop inkoopactie inkoopcollectief inkoopcombinatie groepskorting inkoopgroep groothandel inkopen ingekocht | joint-purchase bulk-buying group-buying collective-purchase wholesale purchasing wholesaler bulk
    energierekening energiearmoede energiekosten energietoeslag energiecoach energiefixers stookkosten gasrekening gasrekeningen stroomrekening energiebespaarcoach energieklusser tochtstrips tochtstrip radiatorfolie | energy-bill energy-poverty heating-bill fuel-poverty draught-proofing energy-coach insulating radiators
    afgesloten afsluiting waterrekening betalingsregeling betaalregeling termijnen voorschot energieleverancier nutsbedrijf vitens eneco essent | disconnected cut-off utilities instalments payment-plan supplier
    huurachterstand huisuitzetting uitzetting uitgezet ontruiming ontruimd dakloos huurschuld vroegsignalering | eviction evicted rent-arrears homeless homelessness
    leergeld schoolkosten schoolspullen schooltas boekentas schoolboeken ouderbijdrage jeugdfonds sportfonds jeugdsportfonds contributie schoolreisje fietsplan kindpakket | school-costs school-supplies school-trip sports-fund uniform uniforms textbooks
    menstruatiearmoede maandverband tampons inlegkruisjes luierbank luiers babyspullen babyuitzet babypakket kinderwagen kinderwagens buggy maxi-cosi wiegje | period-poverty sanitary-pads nappies diapers baby-bank pram stroller baby-clothes
    dakloze daklozen zwerver zwervers dakloosheid daklozenopvang nachtopvang slaapzak buitenslaper bankslaper bankslapers straatkrant daklozenkrant leger-des-heils zwervende thuisloze thuislozen | homeless homelessness rough-sleeper shelter night-shelter street-paper
    bedelaar bedelen bedelaars gebedeld schooier schooiers straatverkoper straatverkopers daklozenkrantverkoper straatmuzikant | begging beggar beggars street-seller panhandling busker
    statiegeld flessen blikjes blikje glasbak petfles flesjes statiegeldinzameling flessenactie statiegeldflessen oud-papier oudpapier papierinzameling | deposit bottles cans bottle-return paper-collection
    laaggeletterd laaggeletterdheid laaggeletterden analfabeet analfabeten analfabetisme ongeletterd taalhuis taalpunt taalmaatje taalles taalcafé taalcoach dyslexie dyslectisch | literacy illiterate low-literate reading writing language-buddy dyslexia illiteracy
    inburgering inburgeren inburgeraar inburgeraars inburgeringscursus inburgeringsexamen nt2 statushouder statushouders nieuwkomer nieuwkomers taalstage vluchtelingenwerk | integration-course newcomer newcomers refugee refugees esol language-class
    tolk tolken tolkentelefoon vertaler vertalen vertaling vertalingen vertaald vertaalhulp meertalig anderstalig anderstaligen tweetalig vertaalapp | interpreter interpreters translator translation translate multilingual
    hulpverlener hulpverleners hulpverlening wijkteam welzijnswerk welzijnswerker opbouwwerker opbouwwerk samenlevingsopbouw welzijnswerkster | social-worker social-work caseworker support-worker community-worker welfare-worker
    vertrouwenspersoon cliëntondersteuner cliëntondersteuning maatje maatjes maatjesproject buddy buddy's belangenbehartiger begeleider begeleiding hulpmaatje | advocate advocacy buddy befriender befriending mentor companion
    mentor mentoren mentoraat curatele curator bewindvoerder bewindvoerders beschermingsbewind voogd voogdij | guardian guardianship conservator trustee receivership
    alleenstaand bijstandsmoeders eenoudergezin alimentatie gescheiden echtscheiding scheiding co-ouder co-ouders scheiden ex-man | single-parent single-mother lone-parent divorce divorced alimony separated custody
    jongerenloket jongerenwerk jongerenwerker jongerenwerkers schoolverlater schoolverlaters drop-out leerplicht leerplichtambtenaar spijbelen spijbelaar spijbelaars | youth-worker youth-work school-leaver dropout truant truancy
    50-plus vijftigplusser vijftigplussers leeftijdsdiscriminatie 55-plus 55-plusser 55-plussers 50-plusser 50-plussers vijftiger zestiger zestigers | older-worker older-workers age-discrimination ageism fifties
    herintreder herintreedster herintreden herintreders wederintreden vrouwenwerk emancipatie vrouwenorganisatie vrouwencentrum vrouwengroep vrouwenstudio | returner emancipation women's-group returners women
    discriminatie arbeidsmarktdiscriminatie gediscrimineerd racisme racistisch achtergesteld ongelijkheid achternaam vooroordelen antidiscriminatie discrimineren | discrimination racism equality equal-opportunity prejudice
    reclassering ex-gedetineerde ex-gedetineerden gevangenis taakstraf taakgestraften gevangene vrijgekomen strafblad vog detentie | probation ex-offender prison community-service criminal-record
    vog vrijwilligersovereenkomst vrijwilligersbeleid vrijwilligerscoördinator vrijwilligersverzekering vrijwilligerscontract inwerken ingewerkt screening gedragscode | background-check dbs volunteer-coordinator onboarding induction screening vetting
    rooster roosters dienstrooster inroosteren invaller invallers beurtrol corvee corveelijst takenlijst taakverdeling | rota roster schedule shifts duty-list chores
    vergadering vergaderingen vergaderen notulen agenda agendapunt notulist bijeenkomst overleg overleggen bestuursvergadering vergaderstukken verslag | meeting meetings agenda chairing
    deelauto deelauto's autodelen deelvervoer leenauto huurauto greenwheels mywheels autodate deelmobiliteit buurtauto deelscooter deelscooters deelfiets deelfietsen | car-sharing car-share shared-car carpool car-club rental-car bike-share carpooling carsharing
    lamp lampen lampje lampjes led ledlamp ledlampen gloeilamp spaarlamp batterij batterijen snoer stekker stekkers stopcontact stopcontacten verlengsnoer | lamp lamps bulb bulbs led plug socket battery batteries cable
    klok klokken klokje pendule wekker torenklok carillon beiaard uurwerk uurwerken klokkenluider slagwerk | clock clocks carillon bell bells chimes alarm-clock
    piano gitaar instrument instrumenten muziekinstrument muziekinstrumenten vioolbouwer gitaarbouwer orgelbouwer accordeon instrumentenmaker instrumentendepot instrumentenfonds | piano guitar instrument instruments luthier accordion
    muziekstudio opnamestudio geluidsstudio opname opnames microfoon geluidsapparatuur geluidsinstallatie versterker boxen mengpaneel speakers geluidstechniek | recording-studio recording microphone sound-system amplifier mixer speakers
    fotografie fotograaf fotografen foto's foto fototoestel kiekje kiekjes doka fotoclub diascoop dia's fotoalbum fotoalbums fotowedstrijd | photography photographer photo photos darkroom camera-club slides photographs
    film filmen filmpje filmpjes filmmaker filmmakers video video's montage documentaire videoband smalfilm vlog vlogger filmploeg | film filming video videos film-maker documentary editing vlog
    archief archieven archivaris beeldbank heemkunde heemkundekring bidprentjes plakboek plakboeken knipsels | archive archives local-history scrapbook heritage archivist
    modelbouw modelbouwer modelbouwers modelspoor modeltrein treintjes modelspoorbaan maquette maquettes schaalmodel modelvliegtuig miniatuur | model-making model-railway model-trains scale-model miniature
    tekenen schilderen schilderles schildersezel schilderclub tekenles aquarel olieverf penselen schilderij schilderijen crea knutselmiddag handenarbeid beeldende | painting drawing art-class crafts watercolour easel
    kaarsen kaars kaarsenmaker zeep zeepmaken zeepzieder waskaarsen bijenwas kaarsenmakerij cosmetica | candles candle-making soap soap-making beeswax
    conserven inmaken wecken weckpotten weckpot jam ingemaakt fermenteren zuurkool jammen pekelen inmaak confituur | preserving preserves jam pickling canning fermenting chutney
    boot boten bootje bootjes bootbouwer botenbouw botenwerkplaats scheepstimmerman roeiboot sloep zeilmaker jachthaven werfje botenhelling | boat boats boatbuilding boatyard boatbuilder dinghy
    steenhouwer steenhouwen beeldhouwen beeldhouwer natuursteen beeldhouwwerk brons bronsgieten gipsen gips beeldhouwatelier | stonemason stone-carving sculpture sculptor carving bronze plaster
    bloemist bloemenwinkel bloemenstal bloemenzaak boeket boeketten bloemschikken bloemenkraam bloemstuk bloemstukken | florist bouquet flower-shop flower-arranging
    boekhandel boekwinkel boekhandelaar boekenkraam boekenkast minibieb mini-bieb boekenruilkast boekenruil zwerfboek boekenmarkt antiquariaat boekje leesboeken | bookshop bookstore little-library book-swap books bookcase book-exchange
    bibliotheek bieb bibliotheken leeszaal bibliothecaris uitleenbibliotheek leespas bibliotheekbus bibliobus leestafel bibliotheekpas leesclub | library libraries librarian reading-room mobile-library bookmobile
    apotheek apotheker medicijnen medicijn pillen apothekersassistente medicatie baxterrol medicijnbezorging pilletjes | pharmacy pharmacist chemist medicine medication prescription
    bruidsmode feestkleding galajurk galajurken trouwjurk trouwjurken sollicitatiekleding dressforsuccess colbert stropdas kledingadvies kostuum kostuums carnavalskleding | formal-wear suit dress interview-clothes costumes prom-dress
    dierenwinkel hondenuitlaatservice hondenuitlaat dierenarts dierenvoer dierenvoedselbank hondenvoer kattenvoer hondentrimmer trimsalon hondenoppas kattenoppas dierenpension dierenkliniek | pet-shop pet-food dog-walker dog-walking groomer pet-sitting
    opticien bril brillen brilletje leesbril leesbrillen brillenbank hoorapparaat hoortoestel gehoorapparaat audicien gehoorapparaten hoortoestellen brillenwinkel | optician glasses spectacles hearing-aid hearing-aids
    hulpmiddel hulpmiddelen thuiszorgwinkel uitleenmagazijn krukken rolstoel rollator rollators sta-op-stoel toiletverhoger tillift kruk scootmobiel scootmobielen looprek medipoint | mobility-aids crutches wheelchair walker rollator mobility-scooter
    pop-upwinkel popupwinkel popup proefwinkel winkelruimte etalagegalerie streekwinkel makerswinkel shop-in-shop winkelcollectief conceptstore atelierwinkel | pop-up popup pop-up-shop temporary-shop concept-store popups
    centrummanager centrummanagement winkeliersvereniging biz bedrijveninvesteringszone ondernemersfonds ondernemersplatform binnenstad binnenstadsmanager koopzondag koopavond openingstijden sluitingstijd | town-centre retailers-association opening-hours high-street late-opening retailers centre-manager
    wegtrekken opgedoekt opgeheven faillissement failliet uitverkoop opheffingsuitverkoop bankroet sluiting | closed closing closure bankrupt bankruptcy liquidation shut
    koopkracht inflatie duur duurder prijzen prijs prijsverhoging duurte onbetaalbaar betaalbaar goedkoop goedkope kosteloos prijsje | price prices expensive unaffordable affordable cheap inflation cost-of-living
    korting kortingen kortingspas seniorenkorting kortingskaart stadskaart buurtkorting voordeelpas actiebon kortingsbonnen zegels spaarzegels | discount discounts discount-card coupon coupons loyalty-card
    afdingen marchanderen opbod veiling veilen geveild loterij loten tombola verloting verlotingen rad-van-avontuur prijsjes lootjes | auction raffle tombola lottery bidding
    informatiemarkt bedrijvenmarkt vrijwilligersmarkt ondernemersbeurs beroepenmarkt beroepenavond beroepenfeest banenbeurs stageplein stagemarkt open-dag voorlichtingsavond | careers-fair job-fair open-day careers-evening trade-fair
    netwerkborrel netwerkbijeenkomst ondernemerscafé ondernemersontbijt borrel visitekaartje zakelijk ondernemersavond | networking business-breakfast business-card networking-event entrepreneurs
    innovatie innovatief vernieuwend experiment experimenten proeftuin proeftuinen living-lab pilot proefproject innoveren buurtlab wijklab stadslab | innovation innovative pilot experiment living-lab testbed trial
    onderzoek onderzoeker onderzoekers enquête enquete vragenlijst vragenlijsten peiling interview interviews hogeschool universiteit onderzoeksvraag afstudeeropdracht | research researcher survey questionnaire poll university
    studeren student studenten studiefinanciering stufi duo studieschuld studielening collegegeld basisbeurs studiebeurs ov-studentenkaart studentenbaan | student students student-loan tuition student-debt scholarship
    rijkdom erfbelasting vermogend welgesteld welgestelden miljonair ongelijkheid kloof inkomensverschillen inkomensongelijkheid | wealth wealthy rich inequality wealth-gap
    techniekles technieklab techniekdag techniekclub proefjes scheikunde science wetenschap natuurkunde uitvindersclub techniekpromotie sterrenwacht | science stem experiments engineering-club technology-club
    computerles-ouderen seniorweb senioren-en-computer tabletcafé tabletles ipadles digitaal-café computerinloop klik-en-tik klik-en-tikken oefenen-met-computer computerdocent | silver-surfers computer-class tablet-lessons computer-drop-in tablets seniors
    overweg snap snapt onhandig ouderwets knoppen knopje knopjes handleiding gebruiksaanwijzing uitleg uitleggen uitgelegd stap-voor-stap gebruiksvriendelijk | manual instructions buttons user-friendly step-by-step explain explanation
    refurbished computerbank laptopbank e-waste devicebank leenlaptop leenlaptops donorlaptop schoollaptop | refurbished device-bank old-laptops e-waste donated-computers laptops
    zelfscan zelfscankassa kassa kassa's kassière caissière kletskassa kassajuffrouw kassameisje afrekenen vakkenvuller winkelwagentje winkelkar | checkout cashier self-checkout slow-checkout trolley
    qr qr-code qr-codes streepjescode tapwijzer cashloos cashless pinbetaling contantloos | qr-code qr cashless card-only contactless
    onlineformulier webformulier uploaden upload downloaden portaal inlogportaal webportaal internetformulier | online-form online-only portal upload web-form portals uploading
    telefooncirkel belcirkel belrondje telefoonster beldienst bellijn belmaatje telefooncontact telefooncirkels zilverlijn luisterlijn | telephone-circle phone-tree helpline phoning
    alarmknop noodknop personenalarmering alarm alarmering halsalarm alarmhorloge valdetectie valalarm alarmcentrale sleutelkluisje | panic-button personal-alarm pendant-alarm fall-detector alarm pendant
    domotica thermostaat zorgtechnologie beeldbellen beeldzorg videobellen videogesprek skype zoom facetime e-health | smart-home smart-meter thermostat video-call telecare zoom skype
    straling 5g zendmast zendmasten antenne antennes gsm-mast umts elektrosmog stralingsarm telefoonmast antennemast | radiation 5g mast masts antenna
    hoogspanning transformator trafohuisje elektriciteitskast elektriciteitskasten meterkast stroomstoring stroomuitval noodstroom aggregaat generator stroompanne kortsluiting | substation power-cut blackout outage generator fuse-box
    noodradio portofoon walkie-talkie walkietalkie marifoon zendamateur zendamateurs noodnet noodcommunicatie radioamateur sirene nl-alert | amateur-radio ham-radio walkie-talkie emergency-radio siren
    noodpakket noodvoorraad noodsteunpunt noodpunt rampenplan zelfredzaam zelfredzaamheid noodsituatie crisis ramp rampen calamiteit calamiteiten noodopvang evacuatie | emergency-kit emergency crisis disaster preparedness evacuation resilience
    identiteitsfraude id-fraude datingfraude liefdesfraude beleggingsfraude cryptofraude crypto bitcoin geldezel geldezels katvanger marktplaatsfraude nepwebwinkel | identity-fraud romance-scam crypto bitcoin money-mule fake-shop impostor
    bankpasdief pinpasfraude nepagent nepagenten nepmonteur nepbezorger meterstandopnemer deurverkoop deurverkopers insluiper insluipers deurketting kierstandhouder | bogus-caller bogus-officer doorstep-crime distraction-burglary door-chain doorstep burglar burglars
    gokken gokverslaving gokverslaafd gokkast gokkasten casino krasloten kraslot online-gokken gokhal goksites wedden weddenschap | gambling betting casino slot-machine scratchcard gambler
    koopverslaving klarna riverty postorder wehkamp creditcard impulsaankoop telefoonschuld telefoonabonnement | buy-now-pay-later klarna credit-card instalment-debt overspending creditcard
    boete boetes cjib bekeuring bekeuringen verkeersboete bon bonnen parkeerboete gijzeling geldboete | fines penalty ticket
    zakgeldles geldles gastles geldwijs geldexamen geldeducatie geldlessen zakgeld geldcursus budgetcursus | money-lessons financial-education financial-literacy money-skills pocketmoney
    hypotheek hypotheken hypotheekadvies hypotheekrente koopwoning aflossingsvrij starterslening maandlasten woonlasten overwaarde | mortgage housing-costs fixed-costs starter-loan mortgages homeowner
    woonkosten huurverhoging huurverhogingen huurcommissie servicekosten stookkostenafrekening huurprijzen huurdersvereniging huurteam huurders huurder | rent-increase service-charge tenants tenant rent-tribunal rents
    uitvaart begrafenis begrafenissen crematie begrafenisondernemer uitvaartkosten uitvaartondernemer begraven gecremeerd uitvaartvereniging rouwkamer doodskist kistenmaker | funeral burial cremation undertaker coffin funeral-director
    bedrijfsarts arboarts arbo verzuim werkhervatting hersenletsel nah hersteltraject ziekteverlof ziekteverzuim arbodienst | sick-leave occupational-health brain-injury sickness absence
    bedrijfsongeval arbeidsongeval veiligheidshelm veiligheidsschoenen veiligheidsbril gehoorbescherming asbest asbestos ehbo-doos werkhandschoenen hesje hesjes | workplace-safety helmet goggles asbestos protective hi-vis vest
    bhv bhv'er ehbo ehbo'er reanimatie aed hartmassage reanimeren defibrillator pleister verbanddoos | first-aid first-aider aed defibrillator cpr resuscitation bandage
    brandblusser rookmelder rookmelders brandveilig brandveiligheid nooduitgang vluchtweg brandmelder ontruimingsplan brandtrap blusdeken koolmonoxidemelder | smoke-alarm smoke-detector fire-extinguisher fire-exit fire-safety extinguisher smoke
    bewaker beveiliger beveiligers beveiliging beveiligingsbedrijf nachtwaker toezichthouder toezichthouders surveillant bewakingsdienst portiersloge boa boa's handhaver handhavers handhaving | security security-guard watchman warden enforcement
    stadswacht parkeerwachter stadswachten stewards suppoost suppoosten verkeersregelaar verkeersregelaars klaar-over klaarovers buurtvader buurtvaders straatcoach straatcoaches | street-warden stewards marshal crossing-patrol lollipop-lady attendant
    groenvoorziening hovenier hoveniers hoveniersbedrijf plantsoenendienst tuinman tuinmannen groenploeg groenonderhoud groenwerker bladblazer plantsoenwerker tuinlieden tuinonderhoud | gardener gardeners groundskeeper parks-department landscaping greenkeeper
    straatveger vegen veegploeg veegwagen veger bezem bezems opruimploeg prikker prikstok grijper knijper schoonmaakactie vuilprikken zwerfvuil opschoonactie straatjutter | sweeper broom litter-pick litter-picker litter cleanup
    vuilnisman vuilnismannen vuilniswagen vuilophaal container containers kliko kliko's vuilniszak vuilniszakken huisvuil vuilnis afvalinzameling duobak | binmen bin bins refuse garbage trash rubbish wheelie-bin collection
    buschauffeur buurtbus buurtbuschauffeur chauffeur chauffeurs taxi taxichauffeur regiotaxi belbus vervoersdienst taxibusje plusbus automaatje wensbus | driver drivers minibus taxi community-bus dial-a-ride chauffeur
    schipper schippers binnenvaart veerman veerpont pont pontje veerdienst overzetveer havenarbeider havenarbeiders dokwerker haven havens kade brugwachter sluiswachter | skipper bargeman ferry ferryman docker dockers harbour bridge-keeper
    visser vissers visserij visafslag kotter kotters garnalen visnet vismijn netten nettenboeten visverwerking oesters mosselen palingroker | fisherman fishermen fishing-fleet fishery trawler nets shrimp
    mijnwerker mijnwerkers mijnbouw koempel koempels kolenmijn steenkool schacht mijnlamp terril mijnverleden | miner miners mining colliery coal pit
    buurtmoeder wijkmoeder zorgmoeder stadsmarinier welzijnscoach buurtverbinder verbinder verbinders kwartiermaker buurtsportcoach aanjager wijkverbinder dorpsondersteuner participatiemakelaar | community-connector connector link-worker neighbourhood-coach enabler facilitator
    onderwijzer leraar leraren lerares juf juffen juffrouw docent docenten onderwijsassistent lerarentekort leerkracht leerkrachten schoolmeester | teacher teachers teaching-assistant schoolteacher tutor
    huiswerk huiswerkbegeleiding bijles bijlessen huiswerkklas weekendschool studiebegeleiding huiswerkhulp citotoets examentraining zomerschool studiezaal | homework tutoring homework-club extra-lessons exam-training weekend-school
    artiest artiesten muzikant muzikanten acteur kunstenaar kunstenaars kunstenares kunstschilder gage optreden optredens creatieveling creatievelingen | artist artists musician musicians performer performers gig
    designer ontwerper ontwerpers vormgever vormgeving vormgevers grafisch huisstijl logo architect architecten tekenbureau ontwerpschets | designer design architect graphic-design logo
    modeshow modeontwerper modeontwerpster modeatelier mode modevakschool kledinglijn catwalk kledingontwerp modevak | fashion fashion-show fashion-designer catwalk
    kringloopchauffeur ophalen opgehaald ophaaldienst inleveren inleverpunt ingeleverd brengpunt inzamelpunt inzamelpunten | collection-point drop-off pick-up collect collected
    kledingreparatie sokken knoop knopen naald naalden draad speld spelden verstelcafé klerenmakers verstelhoek | darning socks buttons needle thread mending-clothes
    carnaval carnavalswagen wagenbouw wagenbouwers praalwagen praalwagens corso corsobouwers bouwploeg bouwschuur praalwagenbouw bloemencorso papier-maché | float floats carnival-float parade-float
    decor decors decorbouw toneelkostuum kostuums kostuumatelier kostuumverhuur rekwisieten schmink decorstukken verkleedkleren verkleedkist | set-building props costumes costume-store stage-set dressing-up
    zeepkist zeepkisten zeepkistenrace skelter skelters vlieger vliegers vliegeren hutten huttenbouw timmerdorp timmerspeelplaats bouwdorp spijkerdorp boomhut bouwspeelplaats | soapbox go-kart kite kites den-building adventure-playground treehouse
    bankje bankjes zitbank zitbanken zitje parkbank picknicktafel rustbankje zitplek buurtbank leugenbank leugenbankje klaagbank | bench benches seat seating picnic-table
    vogelhuisje vogelhuisjes nestkast nestkasten nestkastje insectenhotel insectenhotels vleermuiskast vleermuiskasten egelhuisje vogelkastje voederhuisje nestkastjes | bird-box nest-box nestbox insect-hotel bat-box bird-feeder birdhouse nestboxes
    werkbus klusbus gereedschapsbus reparatiebus repairbus bibliobus servicebus praatbus spreekuurbus wijkbus voorlichtingsbus | mobile-workshop outreach-bus mobile-unit service-van outreach
    wijkwinkel buurthuiskamer huiskamer wijkcentrum buurthuis buurtcentrum dorpshuis ontmoetingscentrum clubhuis verenigingsgebouw gemeenschapshuis ontmoetingsruimte mfa multifunctioneel trefpunt kulturhus | community-centre community-center village-hall neighbourhood-house clubhouse
    toiletten toilet wc wc's plee plaskruis wildplassen toiletjuffrouw plassen | toilet toilets public-toilet loo restroom wc
    douche douchen badhuis wasgelegenheid badhuizen wasbak hygiënepunt opfrissen wasplaats badkuip | shower showers bathhouse washing-facilities
    woonwagen woonwagens woonwagenbewoners woonwagenkamp kampers kermisexploitant kermisexploitanten kermisklant scharensliep | caravan-site travellers gypsy fairground showmen
    scharenslijper messen messenslijper slijpen scharen geslepen bijl slijpsteen zeis zeisen zeismaaien sikkel | knife-sharpening sharpening knives scissors scythe grinder
    touwslager touw touwen zeilen zeilmakerij vlaggen vlag wimpels vlaggenmaker zeildoek scheepstouw | rope ropes sailmaker sails flags bunting
    papierfabriek karton dozen kartonnen verpakking verpakkingen verpakkingsmateriaal plastic plastics bubbeltjesplastic verpakkingsvrij verpakkingsloos navullen navulwinkel | packaging cardboard boxes plastic refill packaging-free zero-waste-shop
    plasticrecycling plasticversnipperaar shredder granulaat dopjes doppen dopjesactie plasticwerkplaats spuitgieten kunststof | plastic-recycling shredder bottle-tops injection-moulding
    sigarettenfabriek sigaren tabak sigarenmaker tabakswinkel tabakszaak sigarenboer rookwaren sigaretten vape vapen | tobacco cigars cigarettes tobacconist vape
    verfwinkel verfbank restverf verfdepot verfruil verfblikken verfoverschot verfkringloop | paint-reuse leftover-paint paint-bank paints
    zadenbank zaden zaad zaadjes zadenruil zadenbieb zadenbibliotheek stekjes stekjesruil stekkenruil stekkenmarkt plantenruil plantjesmarkt plantenasiel stekjesmarkt plantjes | seeds seed-bank seed-swap seedlings plant-swap cuttings seed-library
    composteren compost compostbak composthoop wormenbak wormenhotel gft bokashi composteer compostmeester groenafval composthopen | compost composting wormery green-waste food-waste
    oogstoverschot voedselverspilling overschot overschotten restjes kliekjes kliekjeskoelkast buurtkoelkast weggeefkoelkast too-good-to-go verspilling verspild verspillen voedselredders | food-waste leftovers surplus community-fridge wasted
    koelhuis vrieshuis koelcel diepvries diepvrieskist diepvrieskluis vrieskluis diepvrieshuisje koeling koelwagen | cold-store freezer-locker cold-room refrigeration chiller
    slachterij slachthuis abattoir slachten vleesfabriek vleesverwerker vleesverwerking vleespakket vleespakketten thuisslachter slachter | slaughterhouse abattoir meat-processing meat-box
    zelfbediening zelfbedieningswinkel bloemenstalletje stalletje stalletjes wegverkoop eierautomaat automaat vertrouwenskassa geldkistje | honesty-box self-service unmanned stall vending-machine roadside-stall vending honesty
    plattelandswinkel krimp krimpdorp krimpregio leegloop vergrijzing ontvolking wegtrekkende voorzieningenniveau | depopulation shrinking rural-decline amenities ageing
    thuisonderneming thuiswinkel keukentafelbedrijf praktijkruimte thuiskok thuiskoks thuisbakker thuisatelier thuisverkoop | home-business cottage-industry home-based kitchen-table-business homeworker
    microfinanciering qredits borgstelling ondernemerskrediet bbz startkapitaaltje investeerder investeerders investeren investering durfkapitaal kapitaal financiering | microfinance investor investors investment guarantee venture-capital start-up-loan
    ondernemersschuld bedrijfsschulden faillissementshulp doorstart faillissementen bedrijfsbeëindiging faillissement bankroet | insolvency business-debt bankruptcies wind-up insolvent
    opvolger bedrijfsopvolging overname overgenomen bedrijfsoverdracht overnemen familiebedrijf familiezaak opvolging | succession takeover family-business successor
    inkoopbeleid aanbesteding aanbesteden aanbestedingen social-return opdrachtgever offerte offertes gegund | procurement tender tendering quotation social-value contract-award
    sponsorloop benefiet benefietconcert koekjesverkoop koekverkoop heitjesactie collecteweek taartenverkoop liefdadigheid statiegeldactie wafelverkoop | sponsored-run charity bake-sale fundraiser good-cause
    huismoeder huisman huisvrouw huisvrouwen huismoeders thuisblijfmoeder thuisblijvende zorgtaken | housewife homemaker stay-at-home housewives
    nachtdienst nachtwerk nachtploeg ploegendiensten avonddienst weekenddienst wisseldienst overwerk overuren deeltijd parttime fulltime | night-shift shift-work overtime part-time full-time
    werktijden kantooruren werkdag werkweek arbeidstijd verlof ouderschapsverlof vakantiedagen zwangerschapsverlof verlofdagen | working-hours office-hours leave parental-leave flexitime workweek
    kinderarbeid uitbuiting uitgebuit mensenhandel onderbetaling onderbetaald arbeidsinspectie slavernij misstanden uitgeknepen | exploitation exploited trafficking underpaid labour-inspection modern-slavery
    illegaal ongedocumenteerd ongedocumenteerde ongedocumenteerden sans-papiers verblijfsvergunning verblijfsstatus werkvergunning asielzoeker asielzoekers azc | undocumented asylum-seeker asylum-seekers work-permit residence-permit
    diplomawaardering hoogopgeleid evc beroepservaring ingenieurs schakelprogramma diploma-erkenning schakelcursus vakbekwaamheid | foreign-qualification recognition-of-prior-learning credential overqualified credentials qualifications
    rommel spullen overtollig overtollige zolder zolders rommelzolder opruimen opgeruimd uitmesten hamsteren verzamelwoede wegdoen weggooien weggegooid troep | clutter junk belongings attic tidy throw-away
    antiek antiekmarkt antiquair antiquiteiten restaurateur restaureren restauratie gerestaureerd oudheden erfstuk erfstukken meubelrestauratie | antique antiques restoration restore restorer heirloom
    bezemsteel bezems bezembinder klompen klompenmaker klomp klompenmakerij borstelmaker borstels | clogs clog-maker broom-maker
    dak daken dakgoot dakgoten dakpan dakpannen rietdekker lekkend goten dakdekkers dakbedekking nokpannen | roof roofs gutter gutters roof-tiles thatcher thatch
    isolatie isoleren geïsoleerd spouwmuur spouwmuurisolatie dubbelglas glasisolatie tochten tocht isolatiemaatregelen isolatieteam kieren kier tochtig | insulation insulate insulated double-glazing draught drafty
    zonnepaneel zonnepanelen zonnedak zonnestroom zonnecentrale zonneweide zonnepark paneel panelen postcoderoos energiecoöperatie buurtbatterij thuisbatterij opwek | solar solar-panels solar-farm panels energy-cooperative
    warmtepomp warmtepompen warmtenet stadsverwarming blokverwarming buurtwarmte gasloos aardgasvrij verwarming radiator radiatoren kachel kachels cv-ketel | heat-pump heat-network district-heating heating radiator boiler
    laadpaal laadpalen laadplein opladen oplader opgeladen laadkabel laadstation laadpunt laadpunten laadpas stekkerauto | charging charger chargers charging-point ev
    motorfiets brommer brommers scooter scooters bromfiets bromfietsen brommertje opvoeren snorfiets fatbike fatbikes opgevoerd opgevoerde | moped mopeds scooter motorbike fatbike fatbikes souped-up
    kinderfiets kinderfietsen kinderfietsje kinderfietsjes driewieler fietsjes fietsenbank fietsdonatie zijwieltjes loopfiets fietsbieb leenfiets | children's-bikes kids-bikes tricycle bike-library balance-bike tricycles
    weesfiets weesfietsen fietswrak fietswrakken fietsendepot fietsendief fietsendiefstal fietskettingen fietsenrek fietsenrekken | abandoned-bikes bike-wreck bike-theft rack racks
    fietsles fietslessen fietscursus fietsvaardigheid fietsexamen verkeersexamen fietsvrouwen fietsdiploma | cycling-lessons bikeability cycle-training cyclists
    rijles rijlessen rijschool autorijden rijexamen theorie-examen autorijschool instructeur | driving-lessons driving-school driving-test
    spellen spelletje spelletjes spelletjesmiddag kaarten klaverjassen rikken bingo sjoelen sjoelbak bordspel bordspellen scrabble kienen | games board-games cards bingo card-club
    schaken schaker schakers schaakbord schaakclub schaaktafel dammen damclub denksport bridgeclub bridgen | chess chessboard checkers draughts
    drukinkt stencil stencilen stencilmachine zeefdrukken zeefdrukkerij drukker drukkers drukwerkplaats grafisch riso etsen | print-shop screenprinting screen-printing risograph etching printmaking
    schrijver schrijvers schrijfster schrijfclub schrijfgroep gedichten gedicht dichter dichters columnist column levensverhaal memoires dorpsdichter stadsdichter schrijfcursus | writer writers writing-group poet poems poetry memoir
    verhalenverteller verhalen verteller vertellers oral-history levensverhalen herinneringen interviewen optekenen vertelcafé vertelavond | storytelling storyteller stories memories oral-history
    raamadvertentie advertentie advertenties reclame reclamebord reclameborden adverteren billboard billboards spandoek spandoeken lichtreclame reclamezuil | advert adverts advertising advertisement billboard banner
    touchscreen beeldkrant informatiezuil infozuil aanraakscherm lichtkrant informatiescherm infoscherm infoschermen | touchscreen kiosk information-screen led-board kiosks
    parkeerapp parkeerautomaat parkeerkaart parkeermeter kenteken parkeervergunning bezoekersregeling bezoekerspas parkeergeld parkeertarief | parking-permit parking-meter parking-app visitor-permit parking permits
    ov-chipkaart chipkaart busabonnement buskaart buskaartje treinkaartje strippenkaart inchecken uitchecken reiskosten vervoerskosten ov-kaart | travel-card bus-pass smartcard fare fares ticket
    kantoorartikelen pen pennen schrift schriften nietmachine potlood potloden schoolschrift schrijfwaren paperclips kantoorboekhandel | stationery pens pencils notebooks
    theaterbon cultuurfonds museumkaart cultuurpas museumjaarkaart toegangskaartje kaartjes entree toegangsprijs entreegeld | culture-pass entrance-fee admission tickets museum-card
    zwemabonnement contributievrij lidgeld sportkosten lidmaatschapsgeld inschrijfgeld sportschoenen sporttenue clubgeld | membership-fee subscription club-fees
    schaamte schamen gêne taboe vraagverlegen vraagverlegenheid drempelvrees stigma afhankelijkheid | shame ashamed embarrassed stigma taboo
    wachtlijst wachtlijsten wachttijd wachttijden gewacht wachtende inschrijftijd wachtrijen | waiting-list waiting-lists queue queues waiting
    regelingen regeling regelingencheck tegemoetkomingen regelingenwijzer aanspraak rechthebbende rechthebbenden | entitlements unclaimed eligibility eligible
    crisisdienst acuut spoed noodfonds noodlening noodhulp spoedhulp urgentie noodkas doorbraakfonds urgentieverklaring | emergency-fund hardship-fund hardship
    drugsgeld ondermijning witwassen criminaliteit criminelen hennep wietplantage drugspand ronselen ronselaars geronseld | money-laundering organised-crime recruit grooming cannabis-farm crime criminals laundering
    straathandel belwinkel telefoonwinkel massagesalon nagelstudio's goksalon shishalounge malafide dekmantel witwaspand patser | rogue-trader phone-shop shisha
    kringgesprek intervisie coaching coach coaches loopbaan loopbaancoach loopbaanadvies carrière loopbaanbegeleiding beroepskeuze beroepskeuzetest | coaching coach career careers career-advice career-guidance
    rolmodel rolmodellen ervaringsdeskundige ervaringsdeskundigen ervaringsverhaal lotgenoten lotgenotencontact ervaringskennis lotgenotengroep | role-model role-models lived-experience peer-support peer expert-by-experience
    jeugdwerkloosheid jongerenbaan jongerenbanen leerbanenmarkt jongerenonderneming minibedrijf mini-onderneming jeugdondernemer | youth-unemployment youth-employment young-enterprise mini-company youngsters
    buurtwinkelier buurtondernemer buurtondernemers dorpsondernemer wijkondernemer wijkondernemers thuiskapster kleinschalig kleinbedrijf microbedrijf | microbusiness micro-enterprise small-scale local-trader traders
    verzamelgebouw bedrijvenverzamelgebouw ambachtshuis ambachtslab ambachtsplein gildehuis ambachtspand makersplaats makershal makersplein werfhal fabriekshallen | craft-hub makers-hub craft-centre guildhall guild
    fabriekspand schoorsteen fabrieksschoorsteen herbestemming herbestemmen watertoren pakhuis pakhuizen stoomgemaal | industrial-heritage chimney old-factory conversion repurposing chimneys warehouse warehouses
    kerkgebouw kerksluiting klooster kloosters pastorie kerkverkoop schoolgebouw gymzaal | church-building convent rectory old-school disused monastery church
    bouwcontainer zeecontainer zeecontainers containerunit keet bouwkeet schaftkeet portocabin noodlokaal | shipping-container portacabin site-hut container containers
    slijterij wijnhandel slijter drankzaak alcoholverkoop drank sterke-drank bierkoerier | off-licence liquor-store wine-shop alcohol
    delicatessen kaasboer kaaswinkel kaashandel notenbar notenkraam traiteur comestibles olijvenkraam nootjes | deli delicatessen cheesemonger cheese-shop
    toko's afhaalchinees chinees afhaalrestaurant afhalen afhaal toko afhaalmaaltijd afhaalmaaltijden | takeaway takeout ethnic-shop chinese
    sauna massage wellness masseur masseuse stoelmassage ontspanning ontspannen masseren | sauna massage spa wellness relaxation
    sportschool fitness fitnessruimte krachttraining krachthonk fitnessapparaten fitnessabonnement basic-fit sportzaal | gym fitness weights fitness-room
    stoelenproject stoelendepot tafelverhuur partyverhuur partytenten statafel podiumwagen bierbanken feestverhuur springkussen springkussens evenementenmateriaal | party-hire tables chairs-hire bouncy-castle marquee-hire event-kit marquees
    """
}
