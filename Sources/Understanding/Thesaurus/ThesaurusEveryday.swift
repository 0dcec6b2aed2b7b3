// Related words of money, time, machines, weather, work together and daily doings: what residents say of any town.

extension ThesaurusData {
  static let everyday = """
    lening leningen lenen spaargeld sparen rente obligatie obligaties aandeel aandelen inleggen investeren investering hypotheek akte | loan loans savings saving interest bond bonds shares share invest investment mortgage deed
    kopen koop aankoop aankopen eigendom eigenaar eigenaren pandeigenaar overnemen bezit | buy buying purchase own owner owners ownership property takeover
    cooperatie coöperatie collectief lidmaatschap leden aandeelhouders wooncoöperatie | cooperative coop collective membership members
    bedrijf bedrijven onderneming zaak zaken firma bewonersbedrijf | business businesses company companies enterprise firm
    leegstand leegstaan leegstaande leeg etalage etalages pand panden | vacant vacancy empty window windows premises
    prijs prijzen duur goedkoop betaalbaar betaalbare betalen kosten tarief | price prices expensive cheap affordable pay cost costs rate
    loting loten geloot loterij trekking | lottery lot drawn sortition draw
    stem stemmen stemming referendum volksraadpleging meerderheid | vote votes voting referendum majority poll
    oplichters oplichter oplichting oplichterij babbeltruc babbeltrucs phishing nepmail bedrog beroofd | scam scams scammer scammers fraud fraudsters swindle phishing con
    inbreken inbreker dief dieven gestolen stelen ingebroken slot sloten | burglar thief thieves stolen steal lock locks
    drugs dealer dealers dealen wiet handel verslaving verslaafd verslaafden alcohol drank | drugs dealer dealers dealing addict addicts addiction alcohol
    vandalisme vernieling vernielen kapotgemaakt graffiti beklad | vandalism vandals damage graffiti smashed
    ruzie burenruzie conflict conflicten bemiddelen bemiddeling mediation mediator sussen | quarrel row dispute conflict conflicts mediation mediator mediate
    nacht nachts nachtelijk nachtdienst slapen slaap wakker | night nights overnight sleep asleep awake
    avond avonden avondje avonds | evening evenings
    ochtend ochtenden ochtends morgens vroeg | morning mornings early
    zomer zomers vakantie vakanties zomervakantie tropisch hittegolf | summer holiday holidays vacation heatwave
    winter winters sneeuw ijs glad gladheid strooien zout vorst vriezen | winter snow ice icy slippery gritting salt frost
    wind storm windmolen windmolens windturbine turbine turbines | wind storm windmill windmills turbine turbines
    accu accu's batterij buurtbatterij laden laadpaal laadpalen opladen stekker | battery batteries charge charging charger plug
    vrachtwagen vrachtwagens vrachtauto bestelbus bestelbusjes busje bezorgen bezorger bezorging pakket pakketjes pakketten | truck trucks lorry lorries van delivery deliver courier parcel parcels
    deelauto deelauto's autodelen dorpsauto buurtauto wagen | carpool car vehicle
    omleiding afsluiting wegversperring paaltje paal paaltjes knip eenrichting eenrichtingsverkeer doorrijden doorgaand | diversion closure bollard bollards detour
    rotonde kruising bocht afslag oprit | roundabout junction bend turning
    tunnel brug bruggen viaduct onderdoor | tunnel bridge bridges viaduct underpass
    trap trapje hek hekje poort schutting heg | stairs steps fence gate hedge
    gat gaten kuil kuilen stoeptegel stoeptegels hobbel hobbels asfalt bestrating | hole holes pothole potholes paving tarmac bump uneven
    struikelen vallen gevallen val uitglijden | trip fall fell fallen slip
    drinken drinkwater kraan kraantje watertappunt tappunt fontein dorst | drinking water tap taps fountain thirsty
    zee strand duin meer plas vijver beek rivier | sea beach dune lake pond stream brook river
    boot boten schip schepen woonboot schipper varen roeien kajak aanlegplaats ligplaats walstroom | boat boats ship ships houseboat skipper sail rowing kayak mooring berth
    vis vissen visser hengel | fish fishing fisherman
    bos bossen hei natuurgebied pad paden ruiterpad | wood woods forest heath trail trails path paths
    akker akkers land weiland boer boeren landbouw trekker trekkers veehouder melk koe koeien streekproduct streekproducten kaas eieren honing | farmland field meadow farmer farmers farming tractor tractors cattle milk cow cows cheese eggs honey
    fruit appel appels boomgaard jam kruiden | fruit apple apples orchard jam herbs
    compost composteren gft groenbak wormenbak | compost composting worms
    rat ratten muis muizen ongedierte duif duiven meeuw meeuwen | rat rats mouse mice vermin pigeon pigeons gull gulls seagulls
    kat katten poes huisdier huisdieren | cat cats pet pets
    was wassen wasmachine wasserette strijken droger | laundry wash washing launderette iron dryer
    breien haken handwerken kleermaker stof stoffen wol | knit knitting crochet needlework tailor fabric wool
    hout timmeren timmerman meubel meubels werkplaats zagen schaven houtbewerking planken | wood carpentry carpenter furniture workshop sawing timber planks joinery
    spel spelletje spelletjes kaarten kaart klaverjassen schaken dammen biljart bingo puzzel sjoelen | game games cards chess draughts billiards bingo puzzle
    yoga gym gymnastiek bewegen beweging beweeggroep fit fitness conditie stretchen oefeningen | yoga exercise exercises fitness gymnastics move movement
    skaten skate skatebaan skateboard rolschaatsen stunten pumptrack | skate skating skatepark skateboard ramp rollerskate pumptrack
    tennis basketbal hockey volleybal korfbal petanque | tennis basketball hockey volleyball boules petanque
    opa oma kleinkind kleinkinderen kleinzoon kleindochter grootouder | grandfather grandmother grandchild grandchildren grandson granddaughter grandparent
    zwanger zwangerschap geboren geboorte kraamzorg bevalling verloskundige | pregnant pregnancy born birth midwife maternity
    sterven overlijden overleden dood begrafenis rouw rouwen afscheid weduwe weduwnaar nabestaanden | die died dying death funeral grief bereavement widow widower
    verjaardag jarig verjaardagen tachtig tachtigste negentig | birthday birthdays eighty eightieth ninety
    pensioen gepensioneerd gepensioneerden aow vut | pension retired retirement pensioner
    scheiding gescheiden ex alleenstaand alleenstaande alleenstaanden | divorce divorced single separated
    geweld mishandeling huiselijk slaan | violence abuse domestic battered
    pesten pest gepest treiteren buitensluiten | bully bullying bullied excluded
    telefoneren bellen belronde opbellen belcirkel belletje telefoontje nummer nachtnummer hulplijn | phone call calls ring ringing helpline hotline number
    bezorgd ongerust alleenwonend alleenwonenden noodknop alarmknop sleutelkluis | worried pendant
    hulp helper helpers hulpdienst klusjesman klusjes handyman burenhulp | help helper helpers handyman errands
    tuinonderhoud maaien grasmaaier gras heggen heg snoeischaar hark | mow mowing mower lawn grass hedge rake
    douche douchen bad badkamer beugel beugels aanpassing aanpassingen traplift | shower bath bathroom handrail rail adaptation stairlift
    kamer kamers logeren logeerkamer hospita kamerverhuur inwonen student studenten | room rooms lodger lodging lodge student students
    starter starters starterswoning starterswoningen jonggezin bouwen nieuwbouw kavel kavels bouwgrond | starter starters build newbuild plot plots
    hofjeswoning hofje hofjes klooster knarrenhof woongroep woongemeenschap samenwonen meergeneratie | almshouse almshouses convent cohousing communal
    splitsen woningsplitsing optoppen bovenwoning zolder | split subdivide loft attic upstairs
    wachtlijst wachtlijsten wachttijd inschrijftijd toewijzing voorrang urgentie | waitlist allocation priority urgent queue
    dakloos daklozen thuisloos slaapplaats nachtopvang zwerver | homeless homelessness shelter hostel
    rechten recht juridisch jurist advocaat rechtshulp rechtswinkel wet wetten | rights legal lawyer solicitor law advice
    klacht klachten klagen meldpunt melding meldingen | complaint complaints complain report reports
    kiosk kar bakfiets koffiekar rijdend rijdende mobiel | kiosk cart trolley mobile van
    podium optreden optredens voorstelling concert concerten | stage gig performance performances concert concerts
    radio omroep podcast opname opnemen microfoon | radio broadcast podcast record recording microphone
    foto fotograaf filmen camera beelden tentoonstellen | photo photographer film filming camera pictures exhibit
    kaart plattegrond route routes wandelroute wegwijzers bordjes bewegwijzering | map route routes trail signs signpost signposts
    geheugen herinnering herinneringen herinneren vroeger verleden verhalenboek interviewen | memory memories remember past
    archief archieven documenten bewaren | archive archives records
    planning agenda kalender rooster | schedule calendar rota timetable
    inschrijven aanmelden inschrijving aanmelding opgeven | enrol register registration
    verslag verslagen rapporteren terugkoppeling terugkoppelen | report reports feedback
    resultaat resultaten evaluatie evalueren bijhouden cijfers | result results evaluation evaluate monitor figures
    transparant openbaar openheid openbaarheid inzicht publiceren | transparent transparency public openness publish
    spoed noodgeval rampen ramp stroomuitval noodopvang | emergency emergencies disaster outage blackout
    generator aggregaat | generator generators
    rook roken houtkachel houtkachels stank stinken fijnstof lucht uitstoot | smoke smoking stove stoves stench smell air emissions pollution
    hangplek hangplekken hangen rondhangen jongerencentrum jongerenwerk jongerenwerker soos | hangout hanging
    baantje baantjes bijbaan bijbaantje bijbaantjes zakgeld klusje leerplek vakantiewerk | apprenticeship apprentice placement
    vak vakman vakmensen ambacht ambachten techniek leerling | trade craft crafts craftsman skills apprentice
    mentor mentoren coach coaches rolmodel | mentor mentors coach coaches
    wijkzuster wijkverpleegkundige zuster spreekuur praktijkondersteuner | nurse surgery clinic
    medicijn medicijnen pillen recept bloeddruk prikken | medicine medicines pills prescription
    bril gehoorapparaat oren ogen slechtziend slechtziende | glasses ears eyes
    scootmobiel scootmobielen hulpmiddel hulpmiddelen stok krukken | aid aids stick crutches
    digid inloggen wachtwoord account aanmelden internetbankieren tablet muis toetsenbord | login password account tablet keyboard
    lettertype leesbaar leesbaarheid begrijpelijk klare ingewikkeld moeilijk jargon | readable plain understandable jargon complicated
    analfabeet laaggeletterd laaggeletterden laaggeletterdheid | illiterate literacy
    verbinding verbindend samen samenwerken samenwerking gezamenlijk | together cooperate cooperation collaborate jointly
    stagiair stagiaire leerwerkplek praktijk | intern trainee practice
    lid leden voorzitter penningmeester secretaris bestuurslid | member members chair chairman treasurer secretary
    """
}
