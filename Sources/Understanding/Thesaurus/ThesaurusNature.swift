// Related words of gardens, animals, the countryside, food and cooking.

extension ThesaurusData {
  static let nature = """
    moestuin volkstuin moestuintje volkstuintje groentetuin tuinderij pluktuin groente groenten oogst oogsten geoogst schooltuin sla boontjes courgettes pompoenen tomaten spinazie tuinbonen | vegetables vegetable veg allotment allotments harvest courgettes pumpkins beans
    kas kasje broeikas tunnelkas kweekkas plantenkas serre kweekbak glastuin kassen | greenhouse greenhouses polytunnel glasshouse hothouse
    zaad zaadje zaadjes zaden zaaien gezaaid zaaigoed inzaaien ingezaaid kiemen zaadbibliotheek zadenbank zadenruil zadenbieb bloemzaad | seed seeds seedlings sow sowing sown germinate seedbank
    stek stekje stekjes stekken plantjesruil stekjesruil stekkenruil stekkenkast plantenruil plantenbieb plantenasiel ruilplanten | cuttings cutting plantswap seedling houseplant
    kamerplant kamerplanten vetplant cactus cactussen orchidee potplant vensterbankplant sanseveria plantenspuit hangplant | houseplant houseplants cactus succulents orchid potted
    geveltuin geveltuintje stoeptuin tegeltuin stoeptuintje gevelgroen klimop klimplant klimplanten blauweregen geveltuinen klimhortensia wingerd stokrozen | facade ivy climbers climbing wisteria hollyhocks
    tegelwippen tegels tegel ontstenen onttegelen ontharden onthard verstening versteend steenwoestijn betegeld vergroenen vergroening tegeltaxi steenbreek tuintegels | tiles paving paved depave depaving slabs greening
    voortuin voortuintje achtertuin achtertuintje tuintje tuin tuinen tuinieren tuinier tuinman tuinwerk tuinonderhoud hovenier hofje lochting | garden gardens gardening gardener backyard
    tuingereedschap schoffel schoffelen hark harken spade spitten snoeischaar heggenschaar schop riek kruiwagen grasmaaier gieter tuinslang tuinhandschoenen | rake spade secateurs shears wheelbarrow trowel mower
    onkruid wieden gewied onkruidbestrijding zevenblad brandnetel brandnetels distels paardenbloemen ridderzuring schoffelen wildgroei overwoekerd verwilderd | weeds weeding weed nettles thistles overgrown
    gras gazon grasveld grasveldje grasmaaien maaien gemaaid maaier maaibeleid maaibeurt grasmat grasstrook grasmaaier robotmaaier plantsoen | grass lawn lawns mow mowing mower mown
    bloemen bloem bloemetje bloemetjes boeket boeketten snijbloemen bloemist bloemschikken bloemstuk pluktuin rozen tulpen dahlia's bloemenzaak | flowers flower bouquet florist roses tulips dahlias
    bloembak bloembakken plantenbak plantenbakken bloempot bloempotten hangbak balkonbak plantenbakje | planter planters flowerpot flowerpots
    bloembollen krokussen narcissen tulpen sneeuwklokjes stinzenplanten voorjaarsbloeiers bollenpoten lentebollen hyacinten | bulbs crocus crocuses daffodils snowdrops tulips
    perk perken bloemperk plantenperk bloembed borders border heesters struik struiken struikjes struikgewas bosjes plantvak plantvakken plantsoen plantsoenen | flowerbed flowerbeds shrubs shrub bushes
    heg heggen haag hagen haagje ligusterhaag beukenhaag coniferen conifeer hegje heggenschaar meidoornhaag houtwal | hedge hedges hedgerow hedgerows conifers privet
    boom boompje boompjes bomen boomplant boomplantdag bomenplant straatboom laanboom bomenrij plataan platanen linde kastanje eik eiken beuk boomspiegel aanplant | tree trees sapling saplings oak chestnut treeplanting
    kappen gekapt kap boomkap bomenkap kapvergunning omhakken omgehakt omzagen omgezaagd rooien gerooid houtkap kettingzaag boomstronk stronk geveld | felling felled logging chainsaw stump chop chopped
    snoeien gesnoeid snoei snoeiafval snoeihout knotten knotwilg knotwilgen wilgenknotten wilgentenen takken takkenril boomverzorger snoeiploeg | pruning prune pruned trimming branches pollard willows
    boommonument herdenkingsboom geboorteboom geboortebos herinneringsboom gedenkboom boomadoptie adoptieboom wensboom bomenridders bomenstichting herdenkingsbos babybos levensboom rouwbos troostbos | arboretum arborist sapling treeplanting
    bladeren herfstblad herfstbladeren bladkorf bladkorven bladblazer bladruimen bladafval bladhoop harken bladvuil | leaf raking blower leaffall
    boomwortels wortels wortel wortelopdruk scheefliggend wortelgroei stoeptegels boomwortel wortelschade wortelscherm | roots root uplifted treeroots
    eikenprocessierups processierups rups rupsen brandharen rupsennest rupsenplaag buxusmot | caterpillar caterpillars moth
    fruitboom fruitbomen boomgaard boomgaardje appelboom appelbomen perenboom kersenboom pruimenboom hoogstam bongerd bogerd fruitpluk valfruit appels peren pluk plukken geplukt | orchard orchards apples pears plums fruit picking
    bessen bessenstruik bramen frambozen aardbeien aardbei vlierbessen kruisbessen plukbos plukroute wildplukken voedselbos voedselbosje eetbaar eetbare kastanjes hazelnoten walnoten | berries berry blackberries raspberries strawberries foraging edible nuts
    kruiden kruidentuin kruidentuintje munt rozemarijn tijm lavendel basilicum salie kruidenplukken kruidenvrouwtje kruidenbak bieslook peterselie | herbs herb mint lavender rosemary thyme basil
    compost composteren composthoop compostbak compostvat wormenhotel wormenbak wormen gft groenafval groenbak schillenboer tuinafval humus | compost composting composter worms wormery peelings
    aarde potgrond tuinaarde bodem bodemleven klei zandgrond leem bemesting turf regenworm grondsoort | soil topsoil peat fertiliser earthworm
    regenton regenwater hemelwater wadi wadi's afkoppelen afgekoppeld infiltratie regenpijp waterberging wateropvang regentuin wateroverlast stortbui hoosbui plensbui | rainwater raingarden butt rainbarrel downpour runoff swale
    gieten begieten sproeien besproeien gesproeid bewateren beregenen gieter tuinslang sproeier watergeefploeg verdroogd uitgedroogd verdord dorre | watering hose sprinkler irrigate dried parched
    groendak groendaken sedum sedumdak daktuin dakterras dakmoestuin mosdak dakbegroeiing dakpark dakplanten vetkruid | sedum rooftop roof greenroof
    balkon balkonnetje balkonplanten dakterras balkontuin loggia balkonmoestuin balkons balkonnetjes | balcony balconies patio
    bijen bijtje bijtjes bijenhotel insectenhotel imker imkers imkerij bijenkast bijenkasten bijenvolk honing bijenlint hommel hommels bestuivers bijenstal nectar honingbij | bees bee beehive hives beekeeper beekeeping honey pollinators bumblebees
    vlinder vlinders vlindertuin vlinderstruik dagpauwoog koolwitje vlindertelling atalanta citroenvlinder libel libellen | butterfly butterflies moths dragonfly dragonflies
    bloemenweide bloemenstrook bloemenmengsel veldbloemen klaprozen korenbloemen bermbloemen berm bermen bloeiend akkerrand akkerranden wildbloemen kruidenrijk | wildflowers wildflower meadow verge verges poppies
    biodiversiteit soortenrijkdom inheems inheemse diersoorten plantensoorten ecologie ecologisch ecoloog flora fauna natuurwaarden leefgebied rodelijst natuurinclusief stadsnatuur | biodiversity native species ecology ecological wildlife habitat flora fauna
    insecten insect kevers kever lieveheersbeestjes lieveheersbeestje sprinkhaan krekels pissebedden spinnen torretjes kriebelbeestjes | insects insect beetles beetle ladybirds bugs spiders
    muggen mug wespen wesp wespennest horzels tijgermug hoornaar steekvliegen muggenplaag vliegenplaag | mosquitoes mosquito wasps wasp hornet midges
    teek tekenbeet lyme tekentang lymeziekte tekencontrole tekenbeten tekenbeetziekte | tick ticks lyme
    duizendknoop berenklauw reuzenberenklauw exoot exoten invasief woekerplant jacobskruiskruid waterhyacint waternavel springbalsemien hemelboom woekerend rivierkreeft rivierkreeften | knotweed hogweed invasive balsam crayfish
    vogels vogel vogeltje vogeltjes vogelaar vogeltelling tuinvogeltelling merel mees mezen roodborstje huismus mussen vink vinken vogelwacht vogelwerkgroep vogelgeluiden | birds bird birdwatching birdwatchers birding sparrows robin blackbird
    nestkast nestkastje nestkastjes nestkasten vogelhuisje vogelhuisjes mezenkast gierzwaluwkast nest nestje nesten broeden broedseizoen broedvogels vogelvoer voederhuisje vetbollen pindakaaspot | nestbox nestboxes birdhouse nest nests nesting breeding birdfeeder
    zwaluw zwaluwen gierzwaluw gierzwaluwen huiszwaluw boerenzwaluw zwaluwtil zwaluwwand oeverzwaluw ijsvogel ijsvogelwand | swallows swallow swifts swift martins kingfisher
    uil uilen kerkuil steenuil uilenkast torenvalk slechtvalk buizerd roofvogel roofvogels ransuil havik braakbal | owl owls kestrel falcon buzzard raptors
    ooievaar ooievaars ooievaarsnest reiger reigers lepelaar aalscholver zwaan zwanen kraanvogel | stork storks heron herons swan swans
    weidevogels weidevogel grutto grutto's kievit kieviten tureluur wulp nestbescherming plasdras kievitsei weidevogelbeheer | lapwing godwit curlew waders meadowbirds
    meeuw meeuwen meeuwenoverlast duiven duif duivenpoep duivenoverlast duiventil kraaien kauwen ekster eksters roeken halsbandparkiet vogelpoep | gulls seagulls gull pigeons pigeon crows jackdaws parakeets droppings
    eenden eend eendjes eendje eendenvijver vijver vijvertje vijvers ganzen gans ganzenpoep nijlgans meerkoet broodvoeren | ducks duck ducklings pond ponds geese goose
    kikkers kikker padden paddentrek paddenoverzet paddenwerkgroep amfibieen amfibieën salamander salamanders kikkerdril kikkerpoel poel poeltje amfibie | frogs frog toads toad newts amphibians frogspawn
    egel egels egeltje egelopvang egelhuisje egelpoortje egelsnelweg egelvriendelijk stekelvarken egelwerkgroep | hedgehog hedgehogs hoglet
    vleermuis vleermuizen vleermuisje vleermuiskast vleermuiskasten vleermuisexcursie vleermuisvriendelijk batdetector dwergvleermuis vleermuistoren | bat bats batbox
    eekhoorn eekhoorns eekhoorntje dassen dassenburcht vos vossen marter steenmarter wezel bunzing boommarter otter otters bever bevers | squirrel squirrels badger badgers fox foxes marten otter beaver beavers
    ree reeën herten hert hertjes edelhert zwijnen wildzwijn everzwijn damherten hertenkamp burlen wildschade wildspiegels wildrooster jager jagers jacht | deer roe stag boar hunting hunters
    wolf wolven wolvin wolvenraster wolfwerend wolvenrasters wolvenwelpen wolvenoverlast schaapsherder kuddebewaking roedel | wolf wolves wolfpack
    rat ratten rattenplaag rattenoverlast muizen ongedierte ongediertebestrijding rattenval rattengif kakkerlakken kakkerlak bedwantsen plaagdieren zilvervisjes | rat rats mice vermin cockroaches bedbugs
    natuurgids natuurgidsen ivn natuurexcursie natuurwandeling natuurpad natuureducatie natuurles kabouterpad blotevoetenpad natuurclub natuurbeleving zoekkaart scharrelkids jeugdnatuurclub | ranger naturewalk naturalist
    boswachter boswachters staatsbosbeheer natuurmonumenten natuurbeheer natuurbeheerder natuurgebied natuurreservaat landschapsbeheer landschapsonderhoud jachtopziener | ranger forester warden conservation
    natuurwerkdag landschapswerk natuurploeg natuurvrijwilligers takkenwerk knotgroep knotploeg boomfeestdag maaiploeg groenploeg zaagploeg | coppicing scrub scything
    bos bossen bosje bosjes woud bospad boswandeling bosrand bomenbos stadsbos loofbos naaldbos dennenbos sparren dennen bosbouw tiny-forest minibos tinyforest klimaatbos bosbad | woods woodland forest forests pines woodlands
    heide hei heideveld heideschaap heideschapen zandverstuiving stuifzand vennen heidebrand schaapskudde hoogveen veen veengebied | heath heathland moor moorland heather peat bog
    schapen schaap schaapje lammetjes lam lammeren lammetjesdag schaapskooi herder schaapherder schapenscheren kudde begrazing grazers schapenwol | sheep lambs lamb shepherd shearing flock grazing
    strand strandje strandopgang strandpaviljoen strandtent zandkasteel zandkastelen strandwandeling strandhuisje strandstoel zeestrand stadsstrand badplaats strandgast strandhuisjes | beach beaches sandcastle seaside seafront beachgoers
    strandjutten jutten jutter jutters strandschoonmaak beachcleanup strandopruiming zwerfplastic plasticsoep zeeafval schelpen juttersmuseum visnetten | beachcombing beachclean litterpick shells
    zee noordzee waddenzee wad wadden wadlopen branding golven vloed getij eiland kust kustlijn boulevard pier eilanders | sea coast coastal tide tides waves island mudflats promenade
    duinen duin duinpan duingebied duinpad duinwandeling helmgras duindoorn duinrand zeedorp duinwater | dunes dune marram
    zeehond zeehonden zeehondenopvang bruinvis walvis zeevogels garnalen krab krabben kwallen kwal zeester mosselen oesters zeewier | seal seals porpoise whale crab crabs jellyfish shrimp mussels
    strandwacht reddingsbrigade badmeester lifeguard drenkeling verdrinken verdronken verdrinking muistroom mui reddingsboei reddingsboot knrm | lifeguard lifeguards drowning lifebuoy lifeboat
    hond honden hondje hondjes hondenbezitter hondenbaas baasje baasjes puppy pup viervoeter hondenschool hondentraining teckel labrador blaffen geblaf | dog dogs puppy puppies barking
    hondenpoep hondendrol poep poepzakje poepzakjes hondenpoepzakjes drol drollen hondendrollen uitwerpselen hondentoilet opruimplicht poepen hondenhoop | poo poop dogpoo fouling mess poobags
    hondenveld hondenveldje hondenlosloopveld losloopgebied losloopveld hondenuitlaatplaats hondenspeelveld hondenstrand aanlijnplicht aangelijnd aanlijnen loslopende loslopend hondenlosloopgebied hondenren | dogpark off-leash leash off-lead leashed
    uitlaten uitlaatservice hondenoppas hondenuitlater uitlaatrondje dierenoppas oppasdier oopoeh kattenoppas huisdierenoppas hondenwandeling | dogwalking dogwalker petsitter petsitting dogsitter
    kat katten poes poezen kitten kittens zwerfkat zwerfkatten kattenbak castreren gecastreerd sterilisatie chippen gechipt poesje | cat cats kitten kittens strays stray neutered
    huisdier huisdieren konijn konijnen cavia cavia's hamster parkiet kanarie konijntje goudvis schildpad konijnenhok | pet pets rabbit rabbits hamster budgie tortoise
    dierenarts dierenkliniek dierendokter dierenambulance dierenasiel dierenopvang dierenbescherming vogelopvang asieldieren dierenartskosten asielhond | vet vets veterinary
    vermist vermiste weggelopen ontsnapt zoekgeraakt amivedi chip chippen halsband zoekgeraakte | missing microchip collar strayed
    kinderboerderij dierenweide hertenkamp geitjes geit geiten geitje knuffeldieren ezel ezels ezeltje dierenpark stadsboerderij aaien dierenverzorger varkentje pony's dierenparkje | goats goat donkey donkeys petting
    kippen kip kippenhok kippenren haan hanen kukelen eieren eitjes scharreleieren kippetjes kiep kiepen hennen hen buurtkippen legkippen krielkip | chickens hens hen rooster cockerel eggs coop
    volière voliere papegaai parkieten kanaries vogelvereniging postduiven duivenmelker duivenvereniging duivensport kleindiersport vogelclub vogelshow | aviary parrots canaries budgies
    aquarium terrarium dierentuin vissenkom reptielen zoo apen olifant dierenpark apenverblijf | zoo aquarium reptiles
    boer boeren boerin boerinnen boerderij boerderijen agrariër agrariers agrarisch landbouw landbouwer akkerbouw akkerbouwer veehouder veehouderij veeteelt hoeve boerenbedrijf boerenbond tuinder | farm farms farmer farmers farming agriculture agricultural
    koe koeien melk melkkoeien kalf kalfjes kalveren koeiendans stal stallen melkveehouder melken melkbus melktap weiland weide weides rund runderen vee | cows cow cattle calves dairy milk milking livestock pasture
    varken varkens varkensstal biggen zwijn varkenshouderij megastal megastallen stankoverlast geuroverlast kippenstal pluimvee | pigs pig piglets poultry stench
    mest gier giertank mestgeur stikstof ammoniak mestvergister bemesten mestkar | manure slurry nitrogen ammonia
    tractor tractoren trekker trekkers landbouwverkeer landbouwvoertuig landbouwvoertuigen oogstmachine loonwerker loonbedrijf trekkertrek tractorpulling | tractor tractors harvester
    akker akkers graan tarwe mais maïs aardappels aardappelen piepers bieten suikerbieten gewas gewassen koren korenveld aardappelrooien patatten | crops crop wheat maize potatoes beets
    bestrijdingsmiddelen bestrijdingsmiddel gif landbouwgif glyfosaat roundup pesticiden bespuiten gespoten lelieteelt spuitzone gifvrij | pesticides pesticide glyphosate weedkiller herbicide
    biologisch bio biologische ekologisch demeter voedselcoöperatie herenboeren herenboerderij zelfoogst zelfoogsttuin csa natuurinclusieve | organic csa biodynamic regenerative
    streekproducten streekproduct boerenmarkt boerderijwinkel landwinkel hoevewinkel streekmarkt boerenkaas streekwinkel oogstkraam stalletje groentekraam hoeveverkoop eierautomaat groentepakket groentetas groenteabonnement | farmshop farmstall smallholders
    boerderijeducatie boerderijles boerderijschool boerderijkamp boerderijbezoek boerderijbezoeken melkveebedrijf boerderijdag klasboerderij erfbezoek | farmvisit farm farmyard
    zorgboerderij zorgboerderijen zorgboer zorgboerin zorgtuin boerderijdagbesteding zorgkwekerij hersteltuin dagbesteding tuintherapie | farm therapeutic horticulture
    paard paarden pony pony's paardrijden manege ruiter ruiters ruiterpad ponyclub ponyrijden stalhouder hengst merrie veulen veulens dressuur paardenstal paardensport huifkar paardentram | horse horses pony ponies riding rider bridleway stables foal equestrian
    paardenpoep paardenmest paardenvijgen paardenstront koets koetsen koetsier menner aangespannen paardentram paardenmarkt huifkar | carriage carriages coachman
    dorpsplein dorpskern kernen gehucht buurtschap dorpsgemeenschap dorpelingen dorpsleven dorpsbewoners | hamlet villagers parishioners hamlets
    platteland buitengebied buitenaf landelijk boerenland polder polders plattelands plattelandsvrouwen boerenerf buitenlui | countryside rural farmland polder
    kerkenpad kerkepad kerkenpaden klompenpad klompenpaden ommetje ommetjes dorpsommetje laarzenpad boerenlandpad struinpad olifantenpaadje wandelpaadje bospad | footpath footpaths trail bridleway byway
    sloot sloten slootje greppel slootkant baggeren slootschonen beek beekje kroos blauwalg oever oevers rietkraag riet waterplanten waterkwaliteit oeverplanten | ditch ditches stream brook duckweed algae reeds riverbank
    botulisme vissterfte blauwalg blauwalgen zuurstofgebrek waterkwaliteit watervervuiling stinksloot kadaver kadavers | botulism algae fishkill
    park parkje parken stadspark wijkpark buurtpark vijverpark parkbeheer parkwachter wandelpark groenvoorziening groenstrook groenstroken groengebied parkbank parkfeest | park parks parkland greenspace
    bankje bankjes zitbank zitbankje rustbankje rustbankjes picknicktafel picknickbank parkbankje praatbankje babbelbank zitplek zitplaats zitplekken picknickset | bench benches seating
    picknick picknicken picknickkleed picknicktafel barbecue barbecueplek bbq bbqen picknickmand kampvuur vuurplaats grillen braai gourmetten barbecuen | picnic picnics barbecue bbq campfire firepit grill
    schaduw schaduwplek schaduwrijk schaduwdoek zonnedoek parasol hitte hitteplan hittestress hittegolf bloedheet koelte koelteplek verkoeling snikheet smoorheet | shade shady heatwave heat parasol sunburn
    adoptiegroen groenadoptie zelfbeheer groenbeheer buurtgroen groenonderhoud groenadoptanten tuinploeg groenvrijwilligers groencoach groenadviseur tuincoach tuinadvies boomadoptie | adopt adoption greenery upkeep
    buurttuin wijktuin binnentuin gemeenschapstuin stadslandbouw stadstuin belevingstuin ontmoetingstuin stadsboer tuinvereniging volkstuinvereniging tuinclub stadsboerderij | courtyard allotments communal garden
    schooltuin schooltuinen schooltuintje schoolplein schoolpleinen kindermoestuin natuurspeelplaats kinderboer schooltuinles schooltuinjuf speelkoer koer | schoolyard playground schoolgarden
    sterrenkijken sterren sterrenwacht sterrenhemel lichtvervuiling nachtwandeling telescoop sterrenregen | stars stargazing telescope observatory
    paddenstoelen paddenstoel paddestoel zwammen paddenstoelenexcursie paddenstoelentocht champignons oesterzwammen oesterzwam | mushrooms mushroom fungi toadstools
    kamperen camping kampeerterrein tent tentje tenten caravan camper scouting padvinders welpen verkennerij kampeerders buitenslapen zomerkamp tentenkamp chiro | camping campsite campers tent tents caravan scouts
    kampvuur stookverbod vuurkorf vuurschaal houtstook houtrook rookoverlast fikkie natuurbrand bosbrand heidebrand brandgevaar paasvuur | campfire bonfire wildfire woodsmoke firepit
    wandelgids bostocht speurtocht vossenjacht puzzeltocht hutten hut hutje huttenbouwen boomhut boomhutten speelbos natuurspeeltuin avonturenspeeltuin modderdag modder slootjespringen bouwdorp timmerdorp huttendorp | treehouse dens mud
    koken kookt gekookt kookclub kookgroep kookcafé kookles kooklessen kookworkshop kookcursus kok kokkin koks kokkerellen kookstudio kookavond kookploeg samenkoken recept recepten | cooking cook cooked cooks chef recipe recipes cookery
    keuken keukentje keukens wijkkeuken buurtkeuken kookeiland fornuis oven gasstel pannen pan aanrecht spoelbak keukenblok | kitchen kitchens stove oven cooker pans
    eettafel eten gegeten aanschuiven aanschuiftafel buurtmaaltijd maaltijd maaltijden buurtrestaurant wijkrestaurant eetclub eetgroep eettafels resto eetpunt tafelgenoten straatdiner tafelgast | meal meals dinner dinners eating eat supper potluck dining
    eenpersoonsmaaltijd kant-en-klaarmaaltijd magnetron opwarmmaaltijd eenpersoonsportie diepvriesmaaltijd diepvriesmaaltijden kliekje prakje magnetronmaaltijd | microwave reheat frozen
    maaltijdservice maaltijdbezorging tafeltje-dekje tafeltjedekje maaltijdbezorger thuisbezorgd bezorgmaaltijd thuisafgehaald pannetje maaltijdvrijwilliger | meals-on-wheels mealdelivery delivered
    ontbijt ontbijten ontbijtje schoolontbijt ontbijtclub lunch lunchen middageten middagmaal boterham boterhammen broodtrommel lunchtrommel lunchpakket bammetje buurtontbijt paasontbijt brunch | breakfast breakfasts lunch lunches sandwich sandwiches lunchbox brunch
    schoolmaaltijd schoolmaaltijden schoolfruit schoolkantine schoollunch overblijf overblijven tussenschools trommeltje broodtrommel schooleten honger overblijfmoeder schoolontbijten | canteen hungry lunchbox
    soep soepje soepdag erwtensoep snert soepkom soeppan soepgroep soepbus soepfiets bouillon tomatensoep groentesoep soepbar soeptafel | soup soups broth
    brood broodje broodjes bakker bakkerij bakkerswinkel stokbrood zuurdesem broodbakken broodoven bakhuis bakhuisje deeg desem | bread bakery baker loaf sourdough dough
    taart taarten taartje gebakken gebak cake koekjes koekje appeltaart cupcakes muffins bakwedstrijd taartenbakken vlaai vlaaien bakclub pannenkoeken poffertjes wafels oliebollen bakgroep | cake cakes baking bake baked cookies pie pancakes waffles bake-off
    wecken inmaken ingemaakt jam jammaken fermenteren zuurkool konfituur weckpot weckpotten confituur sap sapmaken appelsap appelpers | jam chutney pickling fermenting canning juice juicing
    wereldkeuken wereldgerechten wereldmaaltijd gerechten gerecht roti couscous nasi bami hapjes proeven proeverij wereldeten | cuisine tasting curry
    iftar ramadan vasten suikerfeest offerfeest halal eid iftarmaaltijd vastenmaand dadels | iftar ramadan eid halal fasting
    kerstdiner kerstmaaltijd kerstpakket kerstlunch kerstbrunch kersttafel kerstontbijt paasbrunch paaslunch feestmaal | hamper christmas feast
    restaurant restaurants eetcafé eethuis eettentje bistro pizzeria horeca horecazaak ober serveerster eetgelegenheid eettent pannenkoekenhuis brasserie | restaurant restaurants bistro diner waiter catering
    kantine kantines bedrijfskantine bedrijfsrestaurant sportkantine kantinedienst mensa refter kantinevrijwilliger clubhuiskantine | canteen canteens cafeteria refectory
    café cafe kroeg kroegje stamkroeg kroegbaas pub stamgasten tapperij herberg dorpscafé estaminet taveerne barpersoneel barman | pub pubs bar barman inn tavern cafe
    koffie koffieochtend koffie-inloop koffiedrinken koffieuurtje koffiepraat koffietafel koffietijd koffiehuis koffieclub koffiekar bakkie koffiekamer thee theedrinken theehuis theetuin theekransje theeschenkerij | coffee coffees tea tearoom teahouse cuppa
    snackbar patat friet frituur frietkraam frietkot kroket frikandel patatzaak cafetaria ijssalon ijsje ijsjes fastfood shoarma mcdonalds kebab softijs | chips chippy fries snack snacks takeaway fastfood ice-cream burger
    foodtruck foodtrucks foodtruckfestival eetkraampjes kraampje haringkar viskraam viskar oliebollenkraam streetfood foodfestival | foodtruck fishstall streetfood
    supermarkt supermarkten buurtsuper boodschappen boodschapje boodschappentas boodschappenservice groenteboer slager kruidenier dorpswinkel buurtwinkel groentewinkel slagerij srv-wagen jumbo lidl | supermarket groceries grocery shopping grocer butcher
    boodschappendienst boodschappenhulp boodschappenmaatje boodschappenbus boodschappenvrijwilliger boodschappenplusbus meeboodschappen boodschappenservice winkelbus | errands errand groceries
    voedselbank voedselbanken voedselpakket voedselpakketten voedselhulp voedseluitgifte weggeefkast voedselkast buurtkoelkast minivoedselbank weggeefkastje voedselkrat etensbon inzamelkrat | foodbank foodbanks pantry foodshelf hunger
    voedselverspilling verspilling verspillen verspild etensresten kliekjes restjes restjeskok overgebleven tht verspillingsvrij reddersmaaltijd toogoodtogo geredde | leftovers surplus rescued foodwaste scraps
    koelkast koelkasten ijskast diepvries vriezer vriezers vrieskist diepvriezer vriesvak gekoeld | fridge fridges freezer refrigerator
    servies borden bestek vaat afwas afwassen afwasmachine vaatwasser kopjes bekers mokken feestservies statiegeldbekers theedoek vaatdoek | crockery cutlery plates dishwasher washing-up mugs
    keukenapparaten keukenmachine airfryer pannenset wafelijzer blender mixer inductie kookplaat inductiekoken slowcooker frituurpan gourmetstel staafmixer hooikist | appliances airfryer blender mixer induction hob
    drinkwater kraanwater watertappunt watertap tappunt waterkraan drinkfontein kraantje waterkraantje bidon waterflesje waterpunt fonteintje dorst dorstig | tap fountain refill thirsty tapwater
    alcohol bier biertje wijn borrel borrelen buurtborrel wijkborrel drank drankje borreluurtje pils speciaalbier bierbrouwen brouwerij wijngaard wijnproeverij vrijmibo vrimibo nix18 | alcohol beer wine drinks brewery vineyard booze
    frisdrank limonade ranja energiedrankje energydrink energiedrankjes cola suikerhoudend zoetigheid snoep snoepen traktatie traktaties | lemonade soda sweets candy treats
    voeding voedingsleer voedingsadvies diëtist dietist diëtiste dieet fruit ongezond vitamines gezondheidscoach voedingscoach voedingspatroon eetpatroon | nutrition dietician dietitian diet vitamins unhealthy
    overgewicht obesitas afvallen afslanken gewicht kilo's bmi weegschaal leefstijlcoach leefstijl maagverkleining gli jogg slank | overweight obesity weight dieting lifestyle slimming
    vegetarisch veganistisch vegan vegetariër plantaardig vleesloos vegaburger vleesvervanger vegetariërs flexitariër vlees | vegetarian vegan plant-based meatless meat
    allergie allergieën allergisch notenallergie gluten glutenvrij coeliakie lactose voedselallergie hooikoorts pollen anafylaxie epipen pinda berkenpollen | allergy allergies allergic gluten coeliac lactose hayfever pollen
    ondervoeding ondervoed vermageren eetlust slikken slikproblemen drinkvoeding mager | malnutrition undernourished appetite swallowing
    vis visje haring vissen visboer visafslag visserij vissers visser visserman kotter palingroken paling garnaal visbakken visverkoper vismarkt | fish fishery fishermen herring eel fishmonger
    huiskamerrestaurant pop-up-restaurant galadiner gastenkok chefs chef-kok sterrenkok proeflokaal restaurantdag diner | chef supper pop-up supper-club
    huisarts huisartsen dokter dokters huisartsenpraktijk huisartsenpost doktersassistente doktersassistent spreekuur wachtkamer huisdokter artsen dokterspraktijk huisartsentekort patientenstop patiëntenstop | doctor doctors gp gps surgery physician
    ziekenhuis ziekenhuizen polikliniek poli specialist specialisten opgenomen geopereerd spoedeisende spoedpost kliniek ziekenhuisbezoek hospitaal gasthuis chirurg streekziekenhuis | hospital hospitals clinic surgeon outpatient specialist
    ambulance ambulances ziekenwagen aanrijtijd aanrijtijden ambulancepost 112 alarmnummer ambulancebroeder ziekenauto traumaheli spoed | ambulance ambulances paramedic paramedics emergency
    apotheek apotheken apotheker apotheekje medicijn medicijnen medicatie pillen pil recept recepten baxterrol baxter drogist drogisterij paracetamol medicijnrol medicijnkluis geneesmiddel bijsluiter pillendoos | pharmacy pharmacist chemist medicine medicines medication pills prescription prescriptions drugstore
    verpleegkundige verpleegkundigen verpleger verpleegster wijkverpleegkundige wijkverpleging wijkzuster zuster zusters praktijkondersteuner poh verzorgende verzorgenden wijkzorg ziekenverzorgster zuuster | nurse nurses nursing
    thuiszorg thuishulp huishoudhulp huishouden huishoudelijke poetshulp schoonmaakhulp werkster gezinshulp steunkousen alfahulp thuisverpleging poetsvrouw wmo familiehulp | homecare cleaner carer carers housekeeping
    mantelzorg mantelzorger mantelzorgers mantelzorgen mantelzorgwaardering respijtzorg mantelzorgsalon mantelzorgcafé mantelzorgmaatje respijt logeerhuis verzorgen | carers carer caregiver caregivers respite caregiving
    respijthuis respijtzorg respijt logeerzorg logeerhuis logeeropvang dagopvang weekendopvang adempauze vakantieopvang | respite breather shortbreak
    dagbesteding dagopvang dagbehandeling dagcentrum dagverzorging ontmoetingscentrum activiteitenbegeleider activiteitenbegeleidster dagactiviteit dagverblijf dagstructuur | daycare day-care daycentre
    verpleeghuis verpleeghuizen verzorgingshuis verzorgingstehuis bejaardentehuis bejaardenhuis zorgcentrum zorginstelling rusthuis woonzorgcentrum bejaardenoord aanleunwoning aanleunwoningen serviceflat zorghuis rvt wzc tehuis | carehome nursing sheltered
    wachtlijst wachtlijsten wachttijd wachttijden zorgwachtlijst doorverwijzing doorverwezen verwijzing verwijsbrief aanmeldstop overbruggingszorg | waitinglist waitlist referral
    dementie dement dementerend dementerende dementerenden alzheimer alzheimercafé vergeetachtig geheugen geheugenverlies geheugenproblemen verward dwalen dementievriendelijk geheugenpoli geheugenkoor vergeetachtigheid | dementia alzheimer alzheimers memory forgetful confused
    geheugentraining herinneringen herinneringskoffer reminiscentie levensverhaal levensboek verhalentafel braintraining breintraining hersengymnastiek tovertafel geheugenspel | memories reminiscence brain-training
    ouderen oudere ouderdom senior senioren seniorenvereniging bejaard bejaarden bejaarde opa oma grootouders opa's oma's hoogbejaard gepensioneerden aow'er aow'ers 65-plusser 75-plussers ouwetjes vergrijzing | elderly seniors senior pensioners pensioner grandparents grandma grandpa ageing aging
    thuiswonend thuiswonende levensloopbestendig seniorenwoning seniorenwoningen woningaanpassing woningaanpassingen gelijkvloers kangoeroewoning mantelzorgwoning knarrenhof hofjeswoning | bungalow adaptations adapted
    traplift traplopen drempel drempels drempelhulp beugels toiletverhoger douchestoel handgrepen badlift hoog-laagbed leuning trapleuning douchezitje | stairlift stairs threshold handrail
    rollator rollators rollatorloop scootmobiel scootmobielen scootmobielclub looprek wandelstok rolstoel rolstoelen slecht-ter-been invalidenwagen krukken rolstoelduwer wandelstokken loophulp driewieler invalidewagentje | rollator wheelchair wheelchairs crutches cane zimmer
    toegankelijkheid toegankelijk rolstoeltoegankelijk ontoegankelijk invalidentoilet mindervalidentoilet hellingbaan oprijplaat drempelvrij rolstoelvriendelijk schouwronde invalidenparkeerplaats inclusief obstakelvrij | accessibility accessible inaccessible ramp ramps step-free barrier-free
    beperking gehandicapt gehandicapte gehandicapten handicap invalide mindervalide verlamd dwarslaesie spierziekte spastisch invaliden amputatie prothese beperkingen | disability disabilities disabled handicapped paralysed paraplegic impairment prosthesis
    verstandelijk verstandelijke lvb downsyndroom zwakbegaafd zwakbegaafde gezinsvervangend woonbegeleider woonbegeleiding g-sport mongooltje zorgwoning zwakzinnig | intellectual down's learning-disabled
    autisme autistisch autist asperger adhd prikkels prikkelarm overprikkeld neurodivers prikkelvrij stilteuur hooggevoelig concentratieproblemen autismevriendelijk | autism autistic adhd neurodiverse sensory overstimulated
    slechthorend slechthorende slechthorenden doof dove doven gehoor gehoorapparaat gehoorapparaten gehoorverlies ringleiding gebarentaal gebarentolk hardhorend oorsuizen tinnitus audicien liplezen schrijftolk | deaf deafness hearing tinnitus lipreading
    slechtziend slechtziende slechtzienden blind blinde blinden gezichtsvermogen blindengeleidehond geleidehond geleidelijn geleidelijnen braille taststok voorleesservice luisterboek grootletter oogziekte staar macula | blind blindness sight sighted braille visually cataract
    bril brillen opticien oogarts opticiens oogmeting contactlenzen leesbril leesbrillen ogentest gezichtstest oogmeten | glasses spectacles optician eyesight
    assistentiehond hulphond hulphonden blindengeleidehond zorghond therapiehond bezoekhond knuffelhond dierentherapie geleidehond contacthond | guidedog therapydog assistancedog
    ziekte ziek zieke zieken ziekbed patiënt patiënten patient patienten ziektes aandoening kwaal kwalen genezen | illness ill sick disease patient patients ailment
    griep grieperig verkouden verkoudheid koorts hoesten snotteren corona covid virus besmetting besmettelijk mondkapje mondkapjes quarantaine longcovid long-covid griepje snipverkouden | flu influenza fever cough covid corona virus infection infectious masks
    vaccinatie vaccinaties vaccin inenting inentingen ingeënt prik prikken priklocatie griepprik coronaprik boosterprik ggd spuitje prikbus vaccineren gevaccineerd vaccinatiegraad rijksvaccinatieprogramma mazelen | vaccination vaccinations vaccine vaccinated jab jabs immunisation measles
    bloedprikken bloedprikpost bloedafname prikpost bloed bloeddonor bloedbank sanquin bloeddruk bloeddrukmeting bloedonderzoek trombosedienst bloedgeven cholesterol | blood donor plasma cholesterol
    gezondheidscheck gezondheidsmeting vitaliteitscheck gezondheidsmarkt bloeddrukmeten bevolkingsonderzoek screening uitstrijkje mammografie borstonderzoek gezondheidsdag fitheidstest | check-up screening mammogram smear
    kanker borstkanker kankerpatiënt kankerpatiënten chemo chemokuur bestraling tumor inloophuis lotgenoten kwf oncologie prostaatkanker hospitaalinloop | cancer chemo chemotherapy tumour tumor oncology
    suikerziekte diabetes diabeet suiker insuline diabetespatiënt suikerpatiënt prediabetes glucose | diabetes diabetic insulin glucose
    hartpatiënt hartpatiënten hartinfarct hartaanval hartfalen pacemaker hartrevalidatie cardioloog vaatziekten hartstichting hartklachten dotteren | cardiac pacemaker cardiology heartattack
    beroerte herseninfarct cva nah hersenletsel hersenbloeding tia afasie afasiecafé hersenschudding | stroke aphasia concussion
    parkinson reuma artrose gewrichten spierziekte parkinsoncafé fibromyalgie trillen beven reumapatiënt | parkinsons parkinson arthritis rheumatism fibromyalgia joints tremor
    longen longpatiënt longpatiënten copd astma benauwd benauwdheid kortademig zuurstof ademhaling inhaler longarts puffer adem | lungs asthma copd breathing breathless inhaler respiratory
    pijn rugpijn hoofdpijn migraine pijnklachten pijnstillers nekpijn zere rug heup knie knieën rugklachten hernia | pain backache headache migraine painkillers hip knee hernia
    fysiotherapie fysiotherapeut fysio ergotherapeut ergotherapie revalidatie revalideren oefentherapie osteopaat chiropractor oefentherapeut revalidant kinesist kine | physio physiotherapy physiotherapist rehabilitation rehab
    valpreventie vallen gevallen valcursus valtraining valrisico valgevaar struikelen gestruikeld evenwicht balans valpartij valangst uitglijden uitgegleden valclinic | falls fall fallen tripping stumble balance slipped
    reanimatie reanimeren reanimatiecursus hartstilstand hartmassage burgerhulpverlener burgerhulpverleners hartslagnu aed aed's aed-kast defibrillator defibrilleren hartveilig zesminutenzone | cpr resuscitation defibrillator defibrillators aed
    ehbo ehbo'er ehbo'ers ehbo-doos ehbo-cursus verbanddoos pleister pleisters eerstehulp ehbo-koffer bhv bhv'er ongelukje wond gewond kinder-ehbo | firstaid first-aider bandage plaster wound injured
    alarmknop personenalarm personenalarmering noodknop alarmering halszender alarmketting alarmopvolging sleutelkluisje noodoproep valsensor valdetectie | pendant telecare lifeline
    zorgtechnologie domotica e-health beeldbellen videobellen zorgrobot medicijndispenser robot sensoren beeldzorg zorgapp ehealth leefstijlmonitor | telehealth ehealth robot sensors
    psychisch psychische psychiatrie psychiater psycholoog psychologen ggz verward psychose psychotisch schizofrenie bipolair borderline geestesziek crisisdienst psychiatrisch | psychiatric psychiatrist psychologist psychosis mental schizophrenia bipolar
    depressie depressief depressies somber somberheid neerslachtig lusteloos piekeren gepieker uitzichtloos verdrietig zwaarmoedig dip winterdip | depression depressed gloomy
    angst angsten angstig paniek paniekaanval paniekaanvallen fobie pleinvrees dwang trauma ptss getraumatiseerd straatvrees smetvrees angststoornis | anxiety anxious panic phobia trauma ptsd agoraphobia
    stress gestrest overspannen burn-out burnout overbelast uitgeput werkdruk prestatiedruk opgebrand stressklachten gestresst afgepeigerd | stress stressed burnout exhausted overworked overwhelmed
    zelfmoord suïcide suicide suïcidepreventie 113 zelfdoding suïcidaal doodswens levensmoe zelfbeschadiging zelfmoordgedachten | suicide suicidal self-harm
    herstelacademie zelfhulp zelfhulpgroep zelfhulpgroepen lotgenoten lotgenotencontact lotgenotengroep praatgroep gespreksgroep herstelgroep steungroep zelfregiecentrum inloop-ggz ervaringsdeskundigen ervaringsdeskundigheid | self-help peers recovery
    luisteren luisterlijn praten uitpraten gesprekje gesprek praathuis klankbord luisteraar luisterpost | listening listener helpline listening-ear chat
    """
}
