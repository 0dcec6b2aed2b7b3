// Related words of body, care, sport and play.

extension ThesaurusData {
  static let health = """
    eenzaam eenzaamheid eenzame alleenstaand alleenstaande isolement geïsoleerd vereenzamen vereenzaming aanspraak eenzamen | lonely loneliness alone isolated isolation solitary
    bezoekmaatje maatje maatjes maatjesproject huisbezoek huisbezoeken bezoekdienst bezoekvrouw zonnebloem visite telefooncirkel belcirkel beldienst ouderenbezoek seniorenbezoek | befriending befriender buddy buddies
    verslaving verslaafd verslaafde verslaafden verslavingszorg afkicken afgekickt junk junks junkie verslavingskliniek nuchter terugval ontwennen aa-groep jellinek verslavingsarts | addiction addicted addict addicts rehab detox relapse sober
    drugs drugsgebruik drugsgebruiker drugsgebruikers dealen dealer dealers coke cocaïne xtc wiet blowen joint hasj coffeeshop lachgas lachgaspatronen naalden gebruikersruimte cannabis | drugs drug dealers cocaine weed cannabis nitrous needles
    alcoholist alcoholisme alcoholisten drankprobleem dronken dronkenlap bezopen zuipen drankmisbruik comazuipen zatlap drinker drankzucht drankorgel | alcoholic alcoholism drunk drunks drinking binge
    roken roker rokers rookvrij rookvrije sigaret sigaretten peuken peuk vapen vape vapes tabak meeroken rookverbod sigarettenrook asbak shag | smoking smokers smoke-free smokefree cigarettes vaping vapes butts quit tobacco
    gokken gokverslaving gokverslaafd casino gokkast gokkasten wedden gokhal krasloten gokautomaat gokschulden | gambling gambler betting casino
    gameverslaving gamen gamer gamers computerspelletjes schermtijd beeldscherm telefoonverslaving gameverslaafd fortnite playstation telefoonvrij scrollen smartphonevrij | gaming gamers screentime videogames phone-free
    slapen slaap slapeloos slapeloosheid slaapproblemen inslapen slapeloze slaapcursus slaappillen slaaptekort nachtrust wakker slaapoefentherapeut snurken | sleep sleeping insomnia sleepless awake snoring
    nachtlawaai nachtrust burengerucht lawaai geluidsoverlast herrie kabaal muziekoverlast oordoppen geluidshinder | noise noisy loud sleepless racket
    zwanger zwangerschap zwangere zwangeren zwangerschapscursus zwangerschapsyoga bevallen bevalling verloskundige verloskundigen vroedvrouw bevalcentrum zwangerschapsgym keizersnede weeën miskraam centering | pregnant pregnancy birth childbirth midwife midwives antenatal miscarriage
    baby baby's baby'tje pasgeboren zuigeling kraamzorg kraamhulp kraamvisite kraamtijd borstvoeding geboren geboorte wiegje luiers huilbaby babycafé kolven dreumes borelingske | baby babies newborn infant breastfeeding maternity nappies diapers postnatal
    consultatiebureau cjg jeugdarts jeugdverpleegkundige jgz jeugdgezondheidszorg groeicurve schoolarts ouder-kindcentrum schoolverpleegkundige | babyclinic checkups immunisations
    moedergroep mamacafé moeder-kindgroep tienermoeder tienermoeders moedercafé ouderkamer moederhuis mammacafé opvoedcafé | motherhood mumsgroup parenthood
    peuter peuters kleuter kleuters peuterspeelzaal peutergroep dreumesen peuterdans peutergym peuteropvang dreumes crèche peuterklas babymassage babyzwemmen | toddler toddlers preschool playgroup creche nursery
    babyspullen babykleertjes babykleding kinderwagen kinderwagens wieg kinderbed kinderkleding luierbank autostoeltje buggy maxicosi babyuitzet kinderkleertjes kledingruil | babygear pram prams cot buggy stroller car-seat
    opvoeding opvoeden opvoedondersteuning opvoedvragen opvoedadvies opvoedspreekuur homestart home-start gezinscoach ouderavond driftbuien opvoedcursus zindelijk vadergroep | parenting upbringing parent tantrums
    puberteit pubers puber menstruatie ongesteld maandverband tampons menstruatiearmoede menstruatieproducten uitgiftekastje menopauze opvliegers overgangscafé | menstruation sanitary tampons menopause menstrual
    seksualiteit seks soa soa-test condooms anticonceptie voorbehoedmiddelen seksuele hiv morning-after-pil vruchtbaarheid | sex sexual contraception condoms hiv std
    tandarts tandartsen gebit tanden tandenpoetsen kiespijn mondzorg mondhygiënist kunstgebit tandheelkundige mondverzorging gaatjes beugel tandzorg poetsles schooltandarts tandbederf tandpijn | dentist dentists teeth tooth toothache dental dentures oral braces
    huid huidarts huidkanker eczeem zonnebrand zonnebrandcrème smeren zonverbrand psoriasis zonnesmeerpaal smeerpaal dermatoloog insmeren | skin eczema sunscreen dermatologist
    pedicure voetverzorging voetzorg podotherapeut steunzolen voetenbad likdoorn podoloog manicure eelt teennagels eeltknobbels | pedicure chiropodist podiatrist
    kapper kapster kapsalon knippen geknipt kapsel barbier schoonheidsspecialiste kappersstoel pruik pruiken | hairdresser haircut barber hairdressers wigs
    incontinentie incontinent plassen blaas luier urineverlies stoma toilet toiletten bekkenbodem wc wc's plaspauze hogenood toiletbezoek | incontinence toilet toilets loo bladder restroom stoma pelvic
    palliatief palliatieve hospice hospices bijna-thuis-huis stervensbegeleiding sterven stervend terminaal terminale levenseinde waken waker wensambulance euthanasie uitbehandeld vptz ongeneeslijk doodgaan | palliative hospice dying terminal end-of-life euthanasia deathbed
    rouw rouwen rouwgroep rouwverwerking verlies overleden overlijden weduwe weduwnaar weduwen nabestaanden nabestaande gestorven rouwcafé verdriet troost begrafenis rouwenden troostplek | grief grieving bereavement bereaved widow widower mourning loss funeral condolence
    uitvaart begrafenis begraven begraafplaats kerkhof crematie crematorium urn graf graven grafsteen herdenken gedenkplek natuurbegraafplaats uitvaartondernemer allerzielen herdenkingsplek gedenkplaats | funeral burial cemetery graveyard cremation grave graves undertaker ashes
    wilsverklaring testament levenstestament zorgwensen levenseindegesprek donorregister orgaandonor orgaandonatie volmacht donorcodicil levenseinde notaris | testament donor notary
    zorgverzekering zorgverzekeraar zorgkosten ziektekosten verzekering zorgpremie zorgtoeslag vergoed verzekeraar ziekenfonds mutualiteit | insurer insurance premium copay
    pgb indicatie wlz wmo wmo-loket keukentafelgesprek zorgindicatie wmo-aanvraag cliëntondersteuning cliëntondersteuner wmo-consulent zorgloket | assessment entitlement pgb wmo
    zorgcoöperatie dorpsondersteuner zorgdorp buurtzorg buurthulp burenhulp naoberzorg noaberschap naoberschap burenhulpdienst noaber nabuurschap naastenzorg wijkhulp | neighbourly neighborly neighbourliness
    gezondheidscentrum medischcentrum anderhalvelijnszorg eerstelijns gezondheidspost wijkgezondheidscentrum inloopspreekuur zorgpunt gezondheidsplein | clinic polyclinic medical
    hulpmiddelen hulpmiddel thuiszorgwinkel ziekenbed medipoint postoel po-stoel zorgwinkel hoog-laagbed krukken | commode aids crutches
    ziekenvervoer rolstoeltaxi rolstoelbus zorgtaxi regiotaxi deeltaxi vervoersdienst anwb-automaatje automaatje plusbus belbus valys wensbus taxivrijwilliger doktersrit | minibus dial-a-ride taxi
    ziekenhuisbegeleiding begeleider zorgmaatje vergezellen doktersbezoek patiëntbegeleider zorgvrijwilliger zorgbuddy ziekenhuismaatje | accompany accompanying chaperone escort companion
    zwerfjongeren dakloos daklozen dakloze nachtopvang straatdokter zwervers zwerver slaapzak buitenslaper buitenslapers straatzorg soepbus | homeless homelessness rough-sleepers
    gezondheidsvaardigheden gezondheidsvoorlichting bijsluiter bijsluiters tolkentelefoon ziekenhuisbrief doktersbrief gezondheidskloof | interpreter leaflet healthliteracy
    hitteplan hittegolf hitte uitdroging zonnesteek ventilator airco flauwvallen koelcentrum zweten flauwgevallen | heatwave dehydration sunstroke airco fainting heatstroke
    sport sporten sporter sporters sporthal sportclub sportvereniging sportverenigingen sportpark sportcomplex sportief sportzaal sportdag gesport sportcoach sportclubs | sport sports sporty sportsclub athletes sportshall
    bewegen beweging beweegprogramma beweeggroep beweegles beweegcoach buurtsportcoach beweegcoaches fit fitheid conditie vitaal vitaliteit stramme beweegarmoede beweegmakelaar stilzitten | exercise exercising fitness fit keep-fit
    fitness fitnesszaal sportschool gym krachttraining gewichten hometrainer loopband crossfit spinning bootcamp bootcampen buitensporten fitnesstoestellen fitnessapparaten powerlifting | gym fitness weights treadmill bootcamp workout
    calisthenics buitenfitness beweegtuin beweegpark beweegtoestellen fittoestellen sporttoestellen optrekstang krachttoestel trimtoestellen trimbaan trimparcours beweegroute | calisthenics outdoorgym pullups workout
    gymnastiek gymles gym gymzaal gymzalen turnen turnclub turnster turnvereniging wandrek turnzaal gymvereniging gymleraar gymlerares gymjuf | gymnastics gymnast gymnasts gymnasium
    stoelgym ouderengym seniorengym ouderengymnastiek stoelgymnastiek stoelyoga stoeldansen bejaardengym ochtendgymnastiek oudergym mbvo zitgym rekken strekken | stretching armchair stretch
    voetbal voetballen voetbalclub voetbalveld voetbalveldje pannakooi panna trapveldje trapveld doeltje doelpaal keeper voetbalkooi voetbaltoernooi straatvoetbal kunstgras voetbalschool voetballertje voetballers wandelvoetbal oldstars | football soccer goalposts pitch five-a-side footballers
    kunstgrasveld kunstgras veldverlichting lichtmasten sportveld sportvelden kleedkamer kleedkamers kleedlokaal tribune clubhuis clubgebouw rubberkorrels grasveld | pitch pitches astroturf floodlights clubhouse
    hockey hockeyclub hockeyen korfbal korfballen handbal handballen rugby rugbyclub honkbal softbal cricket cricketclub slagbal peanutbal lacrosse | hockey handball rugby baseball softball cricket rounders netball
    basketbal basketballen basketbalveld basketbalveldje basketbalring basket streetball streetbasketball volleybal volleyballen volleybalclub beachvolleybal beachvolley | basketball hoop hoops volleyball
    tennis tennissen tennisbaan tennisbanen tennisclub padel padelbaan padelbanen padelgeluid tafeltennis tafeltennistafel pingpong pingpongtafel pingpongen squash badminton badmintonnen racket | tennis padel ping-pong badminton squash
    jeu-de-boules jeudeboules boulesbaan boules petanque pétanque boulebaan boulen bowls kaatsen klootschieten koersbal bowlen bowling kegelen kegelbaan bolders krulbol beugelen | boules petanque bowls bowling skittles
    biljart biljarten biljarttafel biljartclub pool poolen poolbiljart snooker darts darten dartbord dartclub sjoelen sjoelbak sjoelclub tafelvoetbal tafelvoetbaltafel | billiards snooker pool darts dartboard shuffleboard
    schaken schaak schaakclub schaakbord schaaktafel schaakles schaaktoernooi schaker dammen damclub dambord damvereniging denksport schaaktafels buitenschaak | chess chessboard draughts checkers
    spelletjes spelletje spelletjesmiddag spelletjesavond bordspel bordspellen gezelschapsspel gezelschapsspelletjes mens-erger-je-niet scrabble rummikub monopoly ganzenbord speluitleen spellencafé catan | boardgames games scrabble ludo monopoly
    kaarten kaartclub kaartavond kaartspel klaverjassen klaverjas bridge bridgeclub bridgen pandoeren rikken jokeren toepen kaartmiddag hartenjagen wiezen kruisjassen | cards whist rummy
    bingo bingoavond bingomiddag kien kienen kienavond loterij tombola lotto | bingo raffle tombola lottery
    puzzelen puzzel puzzels legpuzzel puzzelruil puzzelkast sudoku kruiswoordpuzzel puzzelclub puzzelbieb puzzelstukjes | puzzle puzzles jigsaw jigsaws crossword
    quiz pubquiz dorpsquiz kennisquiz wijkquiz quizavond kroegquiz quizploeg | quiz quizzes trivia
    zwemmen zwembad zwembaden zwemles zwemlessen zwemdiploma a-diploma zwemclub zwemvereniging zwemmer gezwommen badmuts baantjes schoolzwemmen zwemvaardigheid zwemveiligheid badjuf zwemjuf buitenbad binnenbad openluchtbad peuterbad | swimming swim pool swimmers lido
    zwemplas zwemwater zwemplek recreatieplas zwemvijver zwemsteiger natuurbad buitenzwemmen zwemstrandje surfplas strandbad openwater zwemlocatie duikplank | lake bathing lido swim
    aquajoggen aquafit aquagym aquarobics warmwaterbad hydrotherapie doelgroepenbad doelgroepenzwemmen therapiebad | aquafit aquarobics hydrotherapy
    waterspeelplaats waterspeeltuin pierenbad pierenbadje waterspeelplek fonteintjes bedriegertjes plonsbad pootjebaden spartelbadje waterpret waterglijbaan waterspelen | fountains paddling splash splashpad
    kano kanoën kanoen kanovereniging kajak sup suppen supboard supplank roeien roeiboot roeivereniging sloep bootje varen zeilen zeilboot zeilschool surfen windsurfen surfschool watersport jachthaven | canoe canoeing kayak kayaking paddleboard rowing sailing surfing jetty marina
    schaatsen schaatsbaan ijsbaan schaatser ijsclub ijsvereniging natuurijs elfstedentocht schaatsles kunstijs ijspret ijsvloer schaatstocht kunstijsbaan ijshockey combibaan rolschaatsen skeeleren skeeler skeelerbaan koek-en-zopie | skating ice skate rink skates inline rollerskating
    sneeuw sleeën slee sleetje sneeuwpop sneeuwballen glijden skiën skien langlaufen sneeuwruimen sneeuwvrij winterpret skibaan | snow sledging sled snowman skiing ski sleigh
    skaten skatebaan skatepark skateboard skateboarden skater skaters halfpipe skateplek step stepje steppen stuntstep bmx pumptrack pumptrackbaan crossbaan fietscross | skate skatepark skateboarding skaters pumptrack bmx scooter
    hardlopen hardloper hardlopers hardloopclub hardloopgroep joggen jogger joggers rennen looptraining loopgroep atletiek atletiekbaan atletiekvereniging marathon looproute trailrun parkrun singelloop dorpsloop kidsrun | runner runners jogging parkrun athletics marathon
    wandelen wandeling wandelclub wandelgroep wandelroute wandelroutes wandelaar wandelaars wandelpad wandelpaden avondvierdaagse vierdaagse wandeltocht wandelmaatje gewandeld kuieren kuier wandelvereniging wandelingen stappenteller nordicwalking | walk walking walks walkers hiking hike rambling stroll
    fietstocht fietstochten fietsclub fietsroute fietsvierdaagse wielrennen wielrenner wielrenners wielerclub toertocht mountainbiken mountainbike mtb-route racefiets fietsgroep fietsmaatje tourclub knooppunten atb | mountainbiking bikeride cycletour
    duofiets duofietsen riksja fietsmaatjes rolstoelfiets driewielfiets tandem fietsriksja riksja's | tandem rickshaw trishaw side-by-side
    dansen dans dansles danslessen dansschool dansgroep dansavond danszaal gedanst salsa ballet stijldansen streetdance hiphop breakdance zumba lijndansen linedance volksdansen ballroom danseres tango discodansen danser | dance dancing dancers ballet ballroom zumba salsa
    thé-dansant seniorendans dansant dansmiddag stijldansen dansvloer ouderendisco kinderdisco dansfeest stoeldansen danssalon discoavond disco | disco dancefloor ballroom
    yoga yogales yogalessen hatha mindfulness meditatie mediteren meditatiegroep ontspannen ontspanning ontspanningsoefeningen pilates tai-chi taichi qigong chi-kung ademhalingsoefeningen zen onthaasten | yoga meditation mindfulness relaxation relax pilates tai-chi qigong
    massage masseur stoelmassage wellness sauna spa hammam ontstressen verwendag verwenmiddag handmassage bubbelbad verwennen | massage sauna spa wellness pampering
    vechtsport boksen bokser boksschool kickboksen judo judoka karate taekwondo zelfverdediging weerbaarheid weerbaarheidstraining boksclub boksles aikido worstelen dojo bokstraining jiujitsu | boxing judo karate kickboxing self-defence self-defense
    klimmen klimwand klimmuur klimhal klimbos boulderen boulderwand klimrek klimtoestel klimparcours survival survivalrun obstakelbaan hindernisbaan mudrun freerunning apenkooien parcours | climbing bouldering parkour
    schieten schietbaan schutterij schietvereniging boogschieten handboogschieten kruisboog schuttersgilde schutters gilde schuttersfeest koningschieten handboog | archery shooting marksmen
    hengelsport hengel hengelaar hengelaars hengelvereniging visvereniging visclub vissteiger vissen visplek visstek visvergunning vispas sportvisser sportvissers karper snoek vissteigers hengelen vijverkarpers vislood viswedstrijd | fishing angling anglers angler rod carp
    vlieger vliegeren vliegers modelvliegtuig drone drones modelbouw luchtballon zweefvliegen ballonvaart | kite kites drone drones
    motorcross crossmotor crossmotoren crossterrein motorclub quad karten kartbaan autosport motortoertocht | motocross quad karting motorbikes
    speeltuin speeltuintje speelplaats speelplek speelplekken speelveld speelveldje speeltoestel speeltoestellen glijbaan glijbanen schommel schommels wip wipkip zandbak zandbakje klimrek draaimolen kabelbaan speelterrein nestschommel | playground playgrounds swings swing slide slides sandpit seesaw
    buitenspelen buitenspeeldag speelstraat straatspeeldag speelmobiel speelbus speelcontainer speelkar speelkist speelgoeduitleen straatspelen stoepkrijten stoepkrijt hinkelen touwtjespringen knikkeren hinkelbaan tikkertje verstoppertje spelen speelweek speeldag | playing play playstreet hopscotch skipping chalk marbles
    samenspeeltuin rolstoelschommel rolstoelspeeltuin samenspelen samenspeelplek inclusiespeeltuin rolstoeldraaimolen samenspeelnetwerk | inclusive swing wheelchair
    speelnatuur natuurspelen natuurspeelplek natuurspeeltuin boomstammen klauteren modderkeuken wilgentunnel speelbos wilgenhut ravotten struingebied vlotten vlot | mud logs willow
    springkussen luchtkussen springkussens trampoline trampolines stormbaan springkasteel zeskamp spelletjesdag dorpsspelen spellenparcours buikschuifbaan touwtrekken zaklopen | trampoline inflatable tug-of-war
    hangplek hangplekken hangjongeren jop jongerenontmoetingsplek chillen chillplek rondhangen hangjeugd jeugdhonk keet hangjongere loungeplek | hangout teens loitering
    sportpas jeugdfonds contributie lidmaatschap sportkleding sportschoenen sportvergoeding stadspas kindpakket sporttegoed meedoenpas gelrepas lidgeld voetbalschoenen | kit subs bursary
    gehandicaptensport rolstoelsport rolstoelbasketbal rolstoeltennis blindenvoetbal boccia paralympisch sportmaatje sitvolley rolstoelhockey g-voetbal g-team parasport | paralympic boccia parasport adaptive
    sportvrijwilliger trainer trainers coach jeugdtrainer scheidsrechter scheidsrechters jeugdleider clubvrijwilliger kantinedienst grensrechter bardienst clubbestuur sportvrijwilligers elftalleider | trainer coach coaches referee referees umpire
    kleedkamers sporthal douches gymzaal sportaccommodatie zaalhuur zaalverhuur zaalvoetbal sporthallen binnensport sporturen zaaluren sportzalen | showers sportshall indoor
    toernooi toernooien wedstrijd wedstrijden competitie kampioen kampioenschap beker olympische straattoernooi finale sportdag buurttoernooi schoolvoetbal schoolvoetbaltoernooi wijkolympiade zeskamp | tournament tournaments championship competition league
    kennismakingslessen proefles proeflessen sportkennismaking sportinstuif instuif sportmarkt naschools sportaanbod sportstimulering clinic sportintro | taster tasters tryout
    cheerleading majorettes majorette twirlen twirling acrobatiek circus jongleren eenwieler circusles circusschool koorddansen acrogym acrobaten | cheerleading majorettes circus juggling acrobatics unicycle
    sportblessure blessure blessures geblesseerd sportmasseur verstuikt kuit spieren spierpijn spierkracht sportarts kneuzing | injury sprain ankle muscles
    kleindierenziekte vogelgriep varkenspest mkz q-koorts blauwtong geruimd dierziekte dierziekten hondsdolheid | foot-and-mouth rabies birdflu
    dierenmishandeling dierenwelzijn dierenleed dierenpolitie dierenrechten plofkip dierproeven stropers stropen dierenbeul | cruelty poaching mistreated
    aangelijnd hondenbelasting bijtincident gebeten hondenbeet muilkorf pitbull vechthond bijthond bijthonden | muzzle bitten bite
    vuurwerk vuurwerkangst dierenangst knallen vuurwerkvrij knalangst carbidschieten vuurwerkoverlast vuurwerkvrije | fireworks firecrackers bangers
    strandrolstoel strandrolstoelen strandmat strandmatten strandplanken loopplank vlonder vlonders vlonderpad strandovergang strandpad strandtoegang | boardwalk decking wheelchair
    strandleven naaktstrand zonnebaden zonnen zonnebrand badgasten strandstoel handdoek strandbedjes strandfeest ligweide zonneweide | sunbathing sunbathe deckchair nudist
    haven havens havenhoofd kade visserhaven passantenhaven aanlegsteiger aanlegplaats bootjes woonboot boten schipper schippers trekschuit ligplaats pontje pont veerpont veerboot | harbour harbor quay marina boat boats ferry mooring
    rivier rivieren uiterwaard uiterwaarden dijk dijken kribben rivierstrandje zomerdijk dijkbewaking hoogwater waterkering waterschap dijkwacht | river dyke dike embankment floodplain floodplains
    overstroming overstromingen wateroverlast hoogwater ondergelopen zandzakken zandzak watersnood evacuatie rioolwater | flood flooding floods flooded sandbags
    grondwater grondwaterstand droogte verdroging waterpeil verzakking paalrot kurkdroog besproeiverbod sproeiverbod | groundwater drought dry subsidence
    landgoed kasteel kasteeltuin buitenplaats landgoederen slotgracht kasteelpark theekoepel oranjerie heemtuin hortus arboretum beeldentuin | estate castle manor arboretum orangery
    tuinroute tuinenroute tuinbezoek kijktuinen tuinwedstrijd tuinkeuring tuinenwedstrijd tuinenpad opentuin zonnebloemwedstrijd zonnebloemen | sunflowers garden gardens
    afvaldump drugsafval dumping drugsdumping afvaldumping gedumpt gedumpte afvaldumpers stortplaats | dumping fly-tipping fly-tipped
    zwerfafval zwerfvuil zwerfie prikken prikstok prikstokken afvalprikker grijpers opruimactie opruimdag opschoondag troep rotzooi rommel afvalrapen ploggen plandelen blikjes vuilprikken | litter litterpicking rubbish trash cleanup plogging
    natuurwaarneming waarneming waarnemingen tellen telling bioblitz inventariseren inventarisatie nachtvlinders determineren determinatie soortenlijst burgerwetenschap wildcamera | bioblitz sightings naturalist
    wildopvang faunapassage ecoduct wildtunnel faunatunnel wildviaduct ecopassage dassentunnel verbindingszone faunatrap wildspiegel | ecoduct corridor roadkill
    rust stilte stiltegebied stilteplek stilteplekken stiltetuin rustplek rustpunt bezinning rustig prikkelarm kalmte rustruimte onthaasten | quiet silence tranquillity peaceful calm sanctuary
    toerist toeristen dagjesmensen toerisme badgasten vakantiegangers recreanten recreatie recreatiegebied recreatiepark vakantiepark vakantiehuisje vakantiehuisjes dagrecreatie airbnb | tourist tourists tourism daytrippers recreation
    dorpsfeest kermis oogstfeest boerenbruiloft paasvuur dorpsdag oranjevereniging oogstdankfeest boerendag jaarmarkt braderie paardenmarkt veemarkt schapenmarkt | fete funfair carnival
    dorpswinkel dorpsschool leefbaarheid krimp leegloop leefbaar krimpdorp dorpsondernemer pinautomaat bibliobus vergrijzen | liveability decline depopulation
    molen molens molenaar windmolen korenmolen watermolen molenbezoek wieken meel malen maalderij molendag | mill windmill miller flour watermill
    wol breien haken breiclub haakclub handwerken handwerkclub spinnen spinnewiel vilten breicafé breigroep borduren quilten breinaalden sokken mutsjes | wool knitting crochet embroidery yarn quilting
    jeugdgezondheid schoolarts jongerenpsycholoog jeugdpsycholoog poh-jeugd kinderpsycholoog faalangst schoolpsycholoog jeugd-ggz schoolmaatschappelijk | counsellor counselor teenagers
    eetstoornis eetstoornissen anorexia boulimia eetbuien eetprobleem vreetbuien eetbuistoornis | anorexia bulimia bingeing
    pesten gepest pestgedrag cyberpesten pester buitengesloten uitgelachen treiteren | bullying bullied bully bullies teased
    kinderarts kinderziekenhuis kinderafdeling cliniclown cliniclowns kinderoncologie ziekenhuisschool ronaldmcdonaldhuis | paediatrician pediatrician paediatric
    transgender lhbti lhbtiq gender genderkliniek rozezorg regenboog regenboogvlag homo's lesbisch | transgender lgbt lgbti rainbow
    laaggeletterd laaggeletterden laaggeletterdheid analfabeet analfabeten taalmaatje taalcafé bijsluiters taalpunt | literacy illiterate illiteracy
    ontmoeten ontmoeting ontmoetingsplek inloop inloopochtend inloopmiddag huiskamer buurthuiskamer soos sociëteit ouderensoos bejaardensoos gezelschap | meet-up drop-in sociable livingroom
    stamtafel leestafel krantentafel dorpstafel praattafel babbeltafel mannentafel koffietafel vrouwentafel damestafel mannenontbijt mannenclub | regulars chat shed
    bezorgen bezorging thuisbezorgen maaltijdbezorger bezorgers rondbrengen brengdienst bezorgservice afhalen afhaal afhaalmaaltijd meeneemmaaltijd pannetjes | delivery delivered takeaway
    pannenkoeken pannenkoek pannenkoekendag poffertjes poffertjeskraam stroop koekenpan pannenkoekenbakken | pancake pancakes batter
    statiegeld blikjes flesjes statiegeldfles doneerringen doneerring statiegeldautomaat inleverpunt | deposit bottles cans
    moestuinbak moestuinbakken kweekbakken kweektafel plantentafel tuintafels rolstoeltuinbak rolstoelmoestuin balkonmoestuin stahoogte | planters planter raised
    tuinhulp tuinklussen tuinklus tuinmaatje snoeihulp tuinhulpen tuinbrigade tuinteam tuinploeg overwoekerd | gardeners overgrown mowing
    plantenziekte essentaksterfte iepziekte kastanjebloedingsziekte letterzetter droogteschade takbreuk stormschade omgewaaid omgevallen | dieback windblown fallen
    bladluis bladluizen slak slakken mieren mierenplaag slakkenkorrels wants plantluis | aphids snails slugs snail ants
    hoofdluis luizen neten luizenmoeder luizenpluizen luizencontrole luizenkam schurft krentenbaard waterpokken | nits scabies chickenpox
    bloesem bloesemtocht bloesemroute bloei bloeien bloesems bloesemboom krentenboompje sierkers | blossom blossoms bloom blooming
    kerstboom kerstbomen kerstboominzameling kerstboomverbranding kerstboomasiel kerstbomenverkoop dennenboom kerststukje kerststukjes | wreath christmas fir
    waterpomp handpomp dorpspomp wateropslag regenwatervat grondpomp slootwater waterput pompje | pump pumps cistern
    dierenvoer voer voeren hooi stro kuilgras brokken voederen veevoer korrels | feed feeding hay straw fodder
    dierenvoedselbank dierenvoedselhulp voerbank dierenbrokken dierenartshulp hondenbrokken kattenvoer hondenvoer | petfood kibble pets
    landbouwgrond pacht pachten pachter pachters pachtgrond boerengrond ruilverkaveling grondeigenaar grondbezit bedrijfsbeëindiging boerenopvolger | farmland lease smallholding
    agroforestry strokenteelt bodemkwaliteit kringlooplandbouw permacultuur voedselbosbouw natuurlandbouw randenbeheer patrijs patrijzen korenwolf | agroforestry permaculture partridge
    bloembollenveld bollenveld bollenstreek bollenteelt tulpenvelden bollenkweker kwekerij kweker tuincentrum boomkwekerij tuinplanten kwekers sierteelt glastuinbouw plantenkwekerij plantenmarkt | grower growers horticulture
    bloemencorso corso corso's praalwagen praalwagens bloemenwagen bloemenparade corsowagen | float floats parade
    imkercursus zwerm bijenzwerm zwermen raat honingslingeren honingslinger varroa honingoogst bijenstal bijenpark | swarm honeycomb apiary
    houtsnippers boomschors mulch mulchen houtsnipper snipperpad takkenhakselaar hakselaar hakselen versnipperaar snippers | woodchip mulch shredder chippings
    brandhout kachelhout haardhout openhaard houtkachel kloven kachel houtblokken hakhout | firewood logs stove
    vijverpark fontein fonteinen waterpartij waterpartijen waterornament gracht grachten singels waterlelies sierfontein | fountain fountains canal
    aardbevingen aardbeving bodemdaling gaswinning bevingsschade verzilting zeespiegel zeespiegelstijging | earthquake subsidence sealevel
    mantelzorgmakelaar casemanager zorgregisseur wijkteam zorgcoördinator ouderenadviseur ouderenwerker welzijnscoach buurtteam ocmw welzijnswerker | caseworker socialworker coordinator
    welzijnsrecept welzijnscoach beweegrecept kunstrecept leefstijlrecept vitaliteitscoach leefstijlloket welbevinden | wellbeing prescribing prescription
    ziekmelding verzuim arbeidsongeschikt arbeidsongeschiktheid wao wia wajong ziektewet afgekeurd uwv bedrijfsarts re-integratie | incapacity unfit sickness
    zorgpersoneel personeelstekort zorgmedewerkers zorgmedewerker verplegend zorgopleiding zorgstudent zorgstagiair zorgbanen | staffing shortage nursing
    kinderwens vruchtbaarheid ivf onvruchtbaar kinderloos draagmoeder pleegzorg pleegouders pleeggezin adoptie pleegkind | fertility ivf childless foster fostering adoption
    gehoorschade oordopjes oordoppen oorarts kno kno-arts gehoortest gehooronderzoek oren oor | earplugs ears tinnitus
    spraak logopedie logopedist stotteren stotter spraakles taalontwikkeling afasiekoor | speech stutter stammer
    crisis crisisopvang spoedhulp noodhulp noodgeval noodsituatie acute huisartsenspoedpost spoedzorg | emergency crisis urgent
    mishandeling mishandeld ouderenmishandeling kindermishandeling geslagen partnergeweld vrouwenopvang femicide | abuse abused refuge
    vergiftiging koolmonoxide co-melder kolendamp rookmelder rookmelders brandwonden brandwond blusdeken | burns poisoning monoxide
    hoarding verzamelwoede zorgmijder zorgmijders verwaarloosd zelfverwaarlozing verloederd volgestouwd | hoarding self-neglect squalor
    medmij patiëntenportaal patientenportaal uitslag uitslagen patiëntendossier patientendossier zorgportaal zorgapp | portal records healthrecords
    bezoekuur ziekenbezoek ziekenhuisbezoek kaartenactie beterschapskaart beterschap fruitmand wenskaart ansichtkaart verjaardagskaart postkaart | get-well postcard greetings
    logeren zorgvakantie vakantieweek rolstoelvakantie zonnebloemboot zonnebloemvakantie dagtocht dagtochten busreis busreisje uitje uitjes uitstapje uitstapjes | outing outings excursion trips holiday
    muziektherapie kunsttherapie snoezelen snoezelruimte snoezelkamer dramatherapie zorgrobot knuffelrobot belevenistafel | therapy snoezelen sensory
    zelfredzaam zelfredzaamheid zelfstandigheid zelfstandig onafhankelijk afhankelijk hulpbehoevend hulpbehoevende hulpbehoevenden kwetsbare kwetsbaren fragiel broos breekbaar | independent independence dependent frail vulnerable
    homeopathie acupunctuur natuurgeneeskunde reiki kruidengeneeskunde magnetiseur ayurveda healing | acupuncture homeopathy herbal
    aromatuin geurtuin beleeftuin snoeptuin voeltuin zintuigen zintuigentuin ruiken belevingspad | scented smell fragrance
    speelgoed speelgoedbank speel-o-theek speelotheek speelgoedruil knuffel knuffels lego playmobil speelgoedbeurs poppenhuis | toys toy lego
    voedselteam inkoopclub boerenkist boodschappencoöperatie voedselcollectief buurtinkoop voedselraad voedselvisie foodcoop voedselteams | food-coop co-op wholesale
    gaarkeuken gaarkeukens soepkeuken straatkeuken daklozenmaaltijd inloopmaaltijd minimamaaltijd daklozenkeuken | soupkitchen hungry destitute
    kookboek kookboeken receptenboek kookboekje buurtkookboek wijkkookboek familierecept receptenruil receptenkaart streekrecepten | cookbook recipe recipes
    kinderkookcafé kinderkoken koksmuts smaakles smaaklessen kookjuf kokkie kinderkok smaakontwikkeling | cookery cook apron
    catering cateraar cateren hapjes buffet traiteur broodjeszaak lunchroom tosti amuses borrelhapjes borrelplank | catering caterer buffet lunchroom nibbles
    koffieautomaat snoepautomaat frisdrankautomaat watercooler koffieapparaat koffiezetapparaat waterkoker senseo koffiezetter | kettle vending percolator
    drankvergunning sluitingstijd sluitingstijden terrasvergunning terrassen horecaoverlast terrasoverlast stappers uitgaansoverlast kroegentocht horecavergunning | licence licensing nightlife terraces
    barista koffiebar theestube lunchcafé buurtcafé wijkcafé huiskamercafé theeterras ontmoetingscafé praatcafé | barista coffee cafe
    messenslijper messenslijpen slijper messen slijpen scharen slijpservice scharenslijp keukenmessen | knives sharpening scissors
    slagerij gehaktbal worst worsten barbecuevlees spek slachten slachterij thuisslacht slacht slachthuis rookworst | butcher sausages meat slaughterhouse abattoir
    kaas kaasmakerij kaasboerderij zuivel boter karnemelk yoghurt boerenkaas kaasboer kazen melkfabriek | cheese dairy butter yoghurt
    klompen stroopwafel ambacht ambachten ambachtelijk smid smederij rietvlechten manden mandenvlechten vlechten | crafts blacksmith wickerwork artisan
    klimaatboom hittebestendig klimaatadaptatie klimaatbestendig klimaatbuffer waterklaar klimaattuin droogtebestendig klimaatproof klimaatstraat | drought-resistant adaptation climate
    faunabeheer populatiebeheer afschot afschieten geschoten ganzenvangst vergassen jachtseizoen bejagen drijfjacht | culling cull gamekeeper
    groenstructuur groenplan groenbeleid groenvisie bomenplan bomenbeleid groennorm groenfonds boomwaarde bomenverordening bomenlijst | greenery greening treescape
    boombank rondboombank boomspiegel boomspiegels boomvak boomvakken boombak boomtuintje plantvakje bermtuin straattuin | planter parklet treepit
    postzegelpark pocketpark buurtpark minipark parklet speelpark braakliggend braakliggende braakland bouwterrein | parklet wasteland pocketpark
    hittewandeling koelteroute schaduwroute bomenlaan laantje lanen bomenlanen dreef | avenue tree-lined shaded
    waterdieren slootdieren schepnet schepnetje waterdiertjes stekelbaarsjes kikkervisjes waterbeestjes slootdiertjesdag | pond-dipping sticklebacks tadpoles
    magneetvissen kanaal duiken duikclub duikvereniging snorkelen onderwaterhockey reddingszwemmen duiker duikers | diving divers snorkelling
    rondvaart rondvaartboot praam fluisterboot vaartocht vaartochtje punteren bootverhuur bootjesverhuur waterfiets waterfietsen vaarroute sloepenroute | pedalo cruise boat
    watersportvereniging reddingsvest zwemvest zwemvesten vaarbewijs zeeverkenners zeilles zeilkamp jol zeilclub zeilvereniging | dinghy sailing lifejacket
    winterzwemmen ijsbad ijsbaden nieuwjaarsduik koudwaterbad koudwaterzwemmen dompelen nieuwjaarsduiken ijszwemmen | icebath plunge dip
    waterpolo zwemwedstrijd elfstedenzwemtocht zwemvierdaagse zwem4daagse zwemmarathon discozwemmen wedstrijdzwemmen synchroonzwemmen | waterpolo gala swimathon
    zwemabonnement zwembadkaartje entree toegangsprijs zwemkaart knipkaart strippenkaart kortingspas zwemfonds | admission entrance concession
    vrouwenzwemmen damesuur vrouwenuurtje boerkini vrouwensport vrouwensportles dameszwemmen moederzwemmen vrouwengym | ladies burkini women
    toilet toiletten wc wc's plee urinoir plaskrul plaspaal toilethokje toiletgebouw hogenood wildplassen wildplassers sanitair verschoontafel | toilets toilet loo loos restroom urinal lavatory
    gehandicaptenparkeerplaats gehandicaptenparkeerkaart invalidenparkeerplaats invalidenplek invalidenkaart invalidenparkeerkaart gehandicaptenplaats gpk parkeerkaart | disabled handicapped bluebadge
    geleidelijn geleidelijnen ribbeltegels noppentegels blindegeleiding rateltikker ratelkast blindenstok taststok stoeprand stoepranden | tactile kerb curb whitecane
    meldpunt zorgmelding zorgsignaal signaleren ongerust verwaarloosde vereenzaamde achterdeur signaleringsnetwerk zorgnetwerk | neglected concerned welfare safeguarding
    zwemschool zwemvangnet zwemangst watervrees angstzwemmen volwassenenzwemles drijven zwembandjes zwemvliezen zwemonderwijs | armbands nonswimmers float
    dierenbegraafplaats huisdierenbegraafplaats dierencrematorium kadaver kadavers overreden aangereden wildaanrijding | carcass roadkill petcemetery
    veldkeuken buitenkeuken buurtoven pizzaoven houtoven broodoven leemoven kookvuur stookplaats pizza pizza's | pizza oven outdoorkitchen
    """
}
