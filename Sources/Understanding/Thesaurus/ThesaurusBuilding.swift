// Related words of houses, building, energy and water.

extension ThesaurusData {
  static let building = """
    huur huren huurder huurders huurprijs verhuurder verhuren huurbaas huisbaas huurcontract huurverhoging huurtoeslag huurachterstand | rent rents rental tenant tenants landlord landlords lease renting
    huurachterstand ontruiming uithuiszetting huisuitzetting uitgezet deurwaarder huurschuld dakloos wanbetaler betalingsachterstand vroegsignalering | eviction evicted arrears bailiff homeless
    huurteam huurcommissie huurrechten bewonerscommissie huurdersvereniging huurdersbelangen huurrecht puntentelling woonbond huurderskoepel huurdersorganisatie huurdersraad | tenancy tenants tribunal overcharged
    woningnood woningtekort woonruimte wachtlijst inschrijfduur woningzoekende woningzoekenden woonnood kamernood wooncrisis huizentekort woningaanbod onbetaalbaar woningmarkt huizenmarkt | shortage housing affordable homeseekers unaffordable
    woningcorporatie corporatie woningbouwvereniging woningstichting woningbouw huisvester woonmaatschappij woonstichting bouwvereniging woonstichtingen corporaties woningcorporaties | housing landlord landlords
    starter starters starterswoning jongerenwoning hypotheek koophuis koopwoning startershuis startersflat starterslening starterswoningen | starter mortgage homebuyer homebuyers
    hypotheek koopprijs overbieden makelaar bezichtiging huizenprijzen notaris koopakte taxatie taxateur overwaarde vraagprijs | mortgage realtor viewing bidding notary
    urgentie urgentieverklaring woningtoewijzing toewijzing spoedzoeker loting woningnet huisvestingsvergunning noodwoning voorrangsverklaring toegewezen | urgency allocation lottery waitlist
    studentenhuis studentenkamer studentenkamers studentenflat studentenwoning kot koten kotbaas kotstudent kamerbewoner kamerverhuur hospita hospiteren hospiteeravond huisgenoot huisgenoten kamernood studentenhuisvesting studentenhuizen | dorm dormitory roommate roommates flatmate flatmates housemate housemates
    hospita hospitaverhuur kamerverhuur zolderkamer logeerkamer onderhuur onderhuurder kostganger inwonen kamerbewoner commensaal | lodger lodgers landlady sublet subletting boarder
    woongroep woongemeenschap cohousing leefgemeenschap woonvorm commune samenhuizing woonproject groepswonen hofjeswonen woongroepen woonvormen | cohousing co-housing commune cohousers
    wooncoöperatie zelfbouw cpo kavel kavels zelfbouwer zelfbouwkavel bouwgroep bouwkavel kavelpaspoort | self-build plot plots self-builder
    kangoeroewoning mantelzorgwoning meergeneratiewoning tuinhuis generatiewonen zorgwoning duowoning aanleunwoning inwonen prefabwoning kangoeroewoningen mantelzorgwoningen | annexe multigenerational annex
    tinyhouse tiny-house tinyhouses minihuisje woonwagen stacaravan caravan woonwagenkamp woonwagens chalet | tiny-house caravan trailer caravans
    woonboot woonboten woonark ark arken woonschip ligplaats waterwoning woonbootbewoner woonschepen | houseboat houseboats mooring ark
    kraak kraken kraker krakers kraakpand gekraakt antikraak leegstand krakersbolwerk leegstandsbeheer | squat squatting squatter squatters anti-squat
    leegstand leegstaand leegstaande herbestemming herbestemmen ombouwen dichtgetimmerd dichtgespijkerd leegstandsverordening spookpand | vacant vacancy derelict boarded-up repurpose conversion
    renovatie renoveren gerenoveerd opknappen opgeknapt opknapbeurt verbouwing verbouwen verbouwd grootonderhoud onderhoudsbeurt moderniseren herstelwerk | renovation renovate refurbish refurbishment refurb remodel restoring
    wisselwoning sloop slopen gesloopt sloopplan sloopwoning herhuisvesting sloopwerk herstructurering stadsvernieuwing terugkeergarantie afbreken afbraak | demolition demolish demolished relocation rebuild redevelopment
    nieuwbouw nieuwbouwwijk bouwplan bouwproject woningbouwplan ontwikkelaar projectontwikkelaar bouwlocatie inbreiding bouwgrond | new-build developer estate
    hoogbouw flat flats flatgebouw torenflat appartement appartementen galerijflat woontoren portiekflat appartementencomplex wooncomplex | high-rise flat flats apartment apartments
    portiek trappenhuis trapportaal galerij halletje portaal portieken bergingsgang portiekgesprek | stairwell porch lobby hallway
    vve appartementseigenaar mede-eigenaar mede-eigenaren syndicus vve-bestuur servicekosten meerjarenonderhoudsplan appartementsrecht | condo condominium leaseholders
    schimmel schimmels vocht vochtig vochtplekken muf beschimmeld condens klam optrekkend nattig vochtplek schimmelplekken | mould mold mouldy moldy damp dampness condensation musty
    lekkage lekkages lek lekt lekken daklekkage druppelt druppels waterschade doorlekken doorregenen inregenen plafondvlek gelekt lekkend | leak leaks leaking leakage drip dripping
    ventilatie ventileren afzuiging ventilatierooster roosters klepraampje bedompt luchtrooster binnenlucht co2-meter wtw afzuigkap | ventilation ventilate stuffy vent vents extractor
    tocht tochten tochtig kieren kier tochtstrip tochtstrippen brievenbusborstel kierdichting tochtrol tochtband deurrol | draught draughty drafty draughtproofing weatherstrip
    lift liften liftje liftstoring storing vastzitten trappenlopen liftmonteur personenlift elevator liftdeur | lift lifts elevator elevators
    trap trappen traplift treden trede traptreden trapje trapleuning steil trappenlopen traplopen trapgat opstapje drempeltje | stairs staircase stairlift handrail banister steep
    woningaanpassing traplift handgreep handgrepen beugel beugels douchestoel drempels drempelhulp wmo antislip inloopdouche ergotherapeut douchezitje woningaanpassingen drempelloos | threshold ramp handrails grabrails ramps
    levensloopbestendig seniorenwoning ouderenwoning gelijkvloers benedenwoning bejaardenwoning aanleunwoning verhuiscoach seniorenflat serviceflat bejaardenflat seniorenwoningen | bungalow downsizing downsize
    valpreventie vallen uitglijden struikelen gestruikeld valpartij heup evenwicht valgevaar heupbreuk uitgegleden valtraining | fall falls fallen slip slipped hip balance
    domotica alarmknop alarmering valalarm noodknop halsknop personenalarm alarmkoord polsalarm personenalarmering alarmeringsknop noodoproep | pendant telecare alarm
    verhuizen verhuizing verhuisd verhuiswagen verhuisdoos verhuisdozen verhuislift verhuizers verhuisbus sjouwen verhuishulp | mover movers relocate relocation unpacking
    nieuwkomer nieuwkomers welkomstpakket kennismaking welkomsttas wijkwijzer nieuwelingen welkomstcomité welkomstavond welkomstborrel nieuwkomersavond | newcomer newcomers incomers
    burengerucht geluidsoverlast lawaai herrie kabaal geluidshinder nachtlawaai stampen dreunen bonken rumoer pokkeherrie bassen gestamp | noise noisy loud racket stomping thumping din
    gehorig gehorigheid contactgeluid geluidsisolatie laminaat ondervloer vloerbedekking geluiddempend plafondisolatie | soundproofing laminate underlay
    muziekoverlast stereo luidspreker luidsprekers boombox bas versterker festivalgeluid geluidsbox decibel decibels feestjes | loudspeaker stereo bass decibel boombox amplifier
    burenruzie burenconflict buurtbemiddeling bemiddeling bemiddelaar ruzie ruziën conflict onenigheid mediation mediator bonje heibel gebekvecht bijleggen | mediation mediator quarrel dispute row feud conflict
    schutting erfgrens erfafscheiding schuttingen heg haag overhangend overhangende omheining hek erfdienstbaarheid coniferen perceelgrens kadaster | fence fences hedge boundary
    blaffen geblaf blaft keffen keffer hondengeblaf janken jankt hondenoverlast blaffende | barking barks yapping bark howling
    airbnb vakantieverhuur toeristenverhuur rolkoffer rolkoffers kortverblijf woningdelen vakantiewoning | airbnb short-let lettings
    kamergewijs verkamering huisjesmelker huisjesmelkers pandjesbaas pandjesbazen krotten krot huisjesmelkerij kamerverhuurpand opkoopbescherming | slumlord slum hmo
    arbeidsmigrant arbeidsmigranten polenhotel seizoenarbeiders seizoenarbeid arbeidershuisvesting polen roemenen bulgaren seizoenswerkers | migrant migrants seasonal labourers
    balkon balkons dakterras loggia veranda balustrade dakterrassen serre balkonnetje balkonhek | balcony balconies veranda conservatory
    berging schuur schuurtje kelder kelderbox schuurtjes garagebox zolder opslag opslagruimte keldergang bergruimte fietsenkelder | shed storage cellar basement storeroom attic
    garage garages garagebox garageboxen oprit inrit garagedeur carport autobox | garage garages driveway carport
    keuken aanrecht keukenblok gootsteen afwasmachine keukenkastjes fornuis kookplaat inbouwkeuken aanrechtblad spoelbak | kitchen worktop cupboards stove hob
    badkamer douche douchen wastafel sanitair douchecabine badkuip doucheputje ligbad kitranden | bathroom shower bath washbasin tub
    dak daken dakpannen dakpan dakbedekking dakdekker dakdekkers dakkapel bitumen dakleer schoorsteen nok pannendak | roof roofs roofing roofer chimney
    dakgoot goot goten regenpijp bladerscheider verstopt hemelwaterafvoer regenpijpen gootje afvoerpijp | gutter gutters downpipe drainpipe clogged
    gevel gevels voorgevel voegwerk metselwerk baksteen bakstenen gevelreiniging stucwerk voeger opknapgevel buitenmuur | facade facades brickwork pointing masonry
    kozijn kozijnen ramen raam raamkozijn houtrot vensterbank raampjes kunststofkozijn schuifraam vensters raamwerk | window windows sill windowsill
    schilderwerk schilder schilders schilderen kwast kwasten verf verven geverfd verfbeurt afgebladderd bladderen behangen behang gesausd | paint painter painting decorator brush wallpaper peeling
    fundering funderingsherstel paalrot verzakking verzakt verzakken scheuren scheur bodemdaling heipalen scheefstand grondwaterstand scheefgezakt | subsidence sinking cracks piles
    aardbeving aardbevingen bevingsschade mijnbouwschade gaswinning trillingen trillingsschade schadeherstel versterkingsoperatie gaswinningsschade | earthquake earthquakes tremor
    klusser klussers klusjesman handyman klusje klusjes klussen klusteam klusdienst klusbus doe-het-zelf doe-het-zelver klusvrijwilliger | handyman odd-jobs diy handyperson chores
    gereedschap gereedschappen boormachine hamer zaag schroevendraaier gereedschapskist boor ladder gereedschapsbibliotheek spullenbieb klopboor gereedschapkist | tool tools drill hammer ladder toolbox
    timmerman timmerlui timmeren getimmerd hout houtwerk houtbewerking meubelmaker schrijnwerker zagen planken schaafbank werkbank schrijnwerkerij timmerwerkplaats | carpenter carpentry woodwork woodworking joiner timber wood
    metselaar metselen gemetseld bakstenen mortel cement specie troffel bouwvakker bouwvakkers stukadoor stucen beton betonvlechter | bricklayer bricklaying mortar cement plasterer mason concrete
    loodgieter loodgieters cv-monteur installateur installateurs kraan kraantje kraanleertje fitter waterleiding afsluiter gasfitter waterleidingen | plumber plumbers plumbing fitter pipes tap taps faucet
    elektricien elektriciens elektra stopcontact stopcontacten bedrading stoppenkast meterkast groepenkast kortsluiting zekering aardlekschakelaar electricien snoer | electrician wiring socket sockets fuse fusebox
    aannemer aannemers bouwbedrijf bouwvakker bouwvakkers bouwput bouwplaats steiger steigers hijskraan bouwkeet heien heimachine werf | contractor builder builders construction scaffolding crane
    bouwmateriaal bouwmaterialen restmateriaal sloophout pallets circulair materialenbank urban-mining oogstmateriaal pallethout | salvage reclaimed reused circular pallets
    biobased leem leemstuc hennep kalkhennep stro strobalen houtbouw vlas kurk hennepbeton houtskelet | biobased hemp clay straw
    asbest asbestdak golfplaten golfplaat asbestsanering asbestvrij asbesthoudend eterniet | asbestos corrugated sheeting
    loden lood loodvrij waterleidingen loodvergiftiging loodgehalte drinkwaterkraan drinkwaterleidingen | leadpipes piping waterpipes
    bouwvergunning omgevingsvergunning vergunning vergunningen bestemmingsplan omgevingsplan bezwaar bezwaarschrift welstand bouwaanvraag welstandscommissie stedenbouwkundige bouwtoezicht | permit permits zoning objection rezoning
    architect architecten bouwtekening bouwkundige ontwerper maquette bouwkunde plattegrond stedenbouw stedenbouwkundigen | architect architects architecture blueprint floorplan
    monument monumenten monumentaal rijksmonument restauratie restaureren erfgoed gevelsteen vakwerk herenhuis monumentenzorg monumentendag | monument heritage restoration
    molen molens molenaar molenaars molenwieken maalderij wieken watermolen molenstomp | mill windmill miller sails
    isolatie isoleren geïsoleerd spouwmuurisolatie vloerisolatie dakisolatie isolatiemateriaal dubbelglas hr-glas isolatieglas glaswol enkelglas kruipruimte bodemisolatie | insulation insulate insulated double-glazing glazing
    energiecoach energiecoaches energieadvies energiefixer energiebox energieloket energiebesparing besparen energiehulp fixteam fixteams fixbrigade radiatorfolie ledlampen energiescan energieklusser energietips klimaatcoach | led lightbulbs efficiency retrofit
    energierekening gasrekening stroomrekening energiekosten stookkosten gasprijs maandbedrag jaarafrekening energietoeslag energiearmoede energieleverancier termijnbedrag energienota elektriciteitsrekening | bills bill utilities tariff
    verwarming verwarmen kachel kachels radiator radiatoren cv cv-ketel ketel stoken stook thermostaat chauffage kachelpijp vloerverwarming | heating heater radiator radiators boiler thermostat
    koukleum koude kou verkleumd bibberen dekentje kruik kruiken verkleumen warmtedeken steenkoud ijskoud | cold freezing shivering blanket chilly
    warmtepomp warmtepompen warmtenet stadsverwarming stadswarmte blokverwarming aardgasvrij gasloos aardwarmte bronwarmte restwarmte hybride warmtetransitie warmtewisselaar aquathermie blokketel | gas-free geothermal heatpump heatpumps
    zonnepanelen zonnepaneel zonneparken zonnevelden zonnedak zonneboiler zonne-energie zonnestroom pv omvormer salderen terugleveren postcoderoos zonnepark zonnecellen zonneweide teruglevering terugleverkosten | solar photovoltaic pv inverter
    energiecoöperatie energiecollectief buurtstroom opwekken energiegemeenschap opwek energiecoop energiecoöperaties zonnecoöperatie windcoöperatie energiegemeenschappen | renewable renewables cooperative
    windmolen windmolens windturbine windturbines windpark windenergie wieken slagschaduw turbine windmolenpark | turbines turbine windmill windfarm
    buurtbatterij accu batterij thuisbatterij thuisaccu stroomopslag energieopslag batterijen accu's netcongestie stroomnet overbelast energiehub | battery batteries storage grid congestion
    stroomstoring stroomuitval stroom zaklamp kaarsen noodpakket black-out noodstroom aggregaat generator noodradio | power-cut blackout torch generator
    elektriciteit stroom stroomverbruik kilowatt kwh meterstand verbruik sluipverbruik energieverbruik stroomvreter energiemeter tussenmeter | electricity meter consumption kilowatt usage
    houtkachel houtstook houtrook rookoverlast openhaard vuurkorf pelletkachel stookalert houtkachels rooklucht allesbrander barbecuerook vuurkorven kachelrook | woodsmoke fireplace smoke
    koolmonoxide koolmonoxidemelder co-melder co-vergiftiging geiser afvoergeiser koolmonoxidevergiftiging badgeiser kolendamp kolendampvergiftiging | geyser monoxide fumes
    gaslek gaslucht gasfornuis gaskraan gasleiding gasmeter gasaansluiting gasmeters gasleidingen | gas pipeline gasfitter
    inductie inductiekookplaat inductiepan pannenset inductiekoken kookplaat inductieplaat gasfornuis | induction hob cooker
    witgoed wasmachine koelkast droger vaatwasser wasdroger vriezer diepvries wasmachines koelkasten apparaat apparaten witgoedregeling | appliance appliances fridge dryer freezer
    wasserette wassalon wasmachine wasgoed wasserij wasruimte strijken strijkijzer waslijn wasrek strijkservice droogrek | launderette laundromat laundry washing ironing clothesline
    gordijnen gordijn rolgordijn zonwering zonnescherm markies luxaflex raamfolie thermogordijn rolluik rolluiken | curtains blinds awning shutters sunshade
    drinkwater kraanwater watertappunt tappunt waterkraan drinkfontein drinkwaterpunt watertap tapwater fonteintje dorst waterflesje waterpunt | fountain refill thirst thirsty tap
    waterbesparing waterverbruik spaardouche waterrekening watermeter douchetimer waterbesparend doorspoelen grijswater | greywater shower watersaving
    regenwater regenton regentonnen hemelwater regenput waterton afkoppelen wateropvang infiltratie wadi krattenveld regenwaterput regenpijp gieter | rainwater rain waterbutt
    wateroverlast overstroming overstromingen ondergelopen kelderwater hoosbui hoosbuien wolkbreuk plensbui stortbui stortregen zandzak zandzakken overstroomd onderlopen slagregen | flood floods flooding flooded downpour cloudburst sandbags
    overstroming dijk dijken dijkdoorbraak hoogwater evacuatie evacueren dijkwacht dijkbewaking watersnood dijkverzwaring watersnoodramp waterkering springtij | flood dike dyke levee evacuation
    waterschap gemaal waterpeil peilbeheer hoogheemraadschap sluis sluizen sluiswachter stuw polder dijkgraaf heemraad polderbestuur | polder sluice weir
    grondwater kwel kruipruimte waterpeil grondwaterstand drainage draineren pomp dompelpomp grondwateroverlast peilbuis drassig drainagebuis | groundwater drainage waterlogged
    riool riolering rioolstank putdeksel kolk kolken straatkolk rioolputje putten putje verstopping verstopte ontstoppen rioollucht rioolwerk straatputten rioolput | sewer sewage drain drains manhole gully
    sloot sloten slootkant slootwater beek beekje vaarten kanaal gracht grachten singel wetering slootschonen kroos eendenkroos oever oevers vijver ringvaart | ditch ditches canal canals brook pond
    blauwalg zwemwater waterkwaliteit vissterfte botulisme algen waterlaboratorium watermonster watermonsters | algae botulism murky
    kade kades kademuur kademuren walkant grachtenmuur steiger vlonder vlonders aanlegsteiger walmuur beschoeiing | quay quays quayside wharf jetty pier
    brug bruggen bruggetje brugwachter ophaalbrug loopbrug viaduct fietsbrug brughuisje brugopening voetgangersbrug | bridge bridges footbridge drawbridge viaduct
    zwemplek zwemsteiger natuurzwemmen openwater recreatieplas strandje zwemplas buitenzwemmen zwemvijver buitenwater zwemplekken natuurzwemplek | beach swim lake
    verdrinken verdrinking reddingsboei reddingshaak drenkeling watertrappelen reddingsbrigade reddingsvest zwemvest reddingslijn | drowning drown lifebuoy lifeguard
    schaatsbaan natuurijs ijsbaan schaatsen schaatsers wak ijsvereniging ijsmeester dichtgevroren landijsbaan ijspret | ice skating frozen skate
    gladheid glad ijzel strooien strooiwagen strooizout gestrooid strooier sneeuw sneeuwruimen sneeuwschuiver pekel sneeuwvrij spekglad strooikar beijzeld opgevroren | slippery icy ice snow grit gritting salt shovel
    hitte hittegolf bloedheet snikheet puffen hitteplan hittestress tropisch koelte verkoeling oververhit smoorheet hitteprotocol bloedhitte | heat heatwave hot scorching sweltering overheating
    airco airconditioning ventilator verkoelen verkoeling koelteplek koelteruimte waaier koeling zonwerend | cooling aircon airconditioning ventilator
    schaduw schaduwplek schaduwdoek schaduwdoeken pergola bladerdak parasol boomkruin lommer lommerrijk beschaduwd overkapping | shade shady canopy sunshade shadow parasol
    tegelwippen tegels tegel ontstenen onttegelen geveltuin geveltuintje stoeptuin ontharden vergroenen versteend verstening steenbreek geveltuintjes tegelwip tegeltuin | depave paving tiles unpave greening de-paving
    groendak groendaken sedum sedumdak mosdak daktuin dakbeplanting vegetatiedak dakpark | sedum rooftop rooftops
    klimaatadaptatie klimaatbestendig klimaatverandering klimaat klimaatcrisis opwarming broeikas broeikasgas co2-uitstoot zeespiegel klimaatproof opwarmt weersextremen | climate adaptation carbon emissions
    droogte uitgedroogd verdroging verdroogd sproeien sproeiverbod dor dorre bewateren watergeven gieter begieten sproeier | drought sprinkler watering parched
    storm stormschade omgewaaid omgewaaide windstoten noodweer hagel onweer bliksem stormnacht rukwinden hagelstenen bliksemafleider | storm storms gale hail thunder lightning
    weerstation regenmeter thermometer meetpunt hittemeting temperatuur meetkastje meetnet weerman weeramateur | thermometer temperature barometer
    straatwerk bestrating straatstenen klinkers kinderkopjes kassei kasseien opengebroken stratenmaker stratenmakers herstrating straatklinkers kasseistenen wegopbreking straatklinker | streets paving cobbles cobblestones resurfacing
    stoep stoepen stoeptegel stoeptegels trottoir trottoirs losliggend losliggende verzakte oneffen trottoirband stoeprand hobbelig wortelopdruk opgedrukt boomwortels struikelgevaar | pavement pavements sidewalk sidewalks kerb curb uneven
    plein pleinen pleintje dorpsplein marktplein brink dorpsbrink dorpskern pleinbeheer kerkplein stadsplein | square squares plaza
    zitbank bankje bankjes zitplek zitplekken zitje parkbank picknicktafel picknickbank praatbankje rustpunt uitrusten zitgelegenheid straatbank rustplek rustbank zitrand | bench benches seat seats seating sit
    straatverlichting lantaarn lantaarns lantaarnpaal lantaarnpalen lantaarnpaaltje straatlamp straatlantaarn verlichting verlicht onverlicht donker duister armaturen lichtmast pikdonker schemerig lichtpunt pikkedonker | streetlight streetlights lamppost lighting dark unlit
    lichtvervuiling lichthinder verblind verblinden lichtreclame duisternis nachtdonker sterrenhemel lichtoverlast schijnwerpers | glare floodlight floodlights
    sfeerverlichting feestverlichting kerstverlichting lampjes lichtjes lichtslinger lichtslingers lichtkunst feestlampjes kerstlampjes | lanterns fairylights illuminations
    toilet toiletten wc wc's plee plassen urinoir pispaal wildplassen wildplassers hogenood blaas plaspauze toilethuisje dixi dixie latrine gehandicaptentoilet invalidentoilet incontinentie plaskruis | toilet toilets wc loo loos restroom restrooms urinal lavatory
    verschoonplek verschonen luier luiers babyruimte verschoontafel borstvoeding verschoonruimte kolfruimte kolven aankleedkussen | nappy nappies diaper diapers breastfeeding
    speeltuin speeltuinen speelplaats speelplek speeltuintje speeltoestel speeltoestellen wipkip glijbaan schommel schommels klimrek zandbak speelveldje speelterrein speelplein draaimolen speelpleintje glijbanen klimtoestel zandbakken samenspeelplek samenspeeltuin rolstoelschommel | playground playgrounds swing swings slide sandpit
    natuurspeelplaats natuurspelen waterspeelplaats waterspeeltuin modder hutten boomhut klimboom waterpomp boomhutten speelbos kabelbaan modderkeuken bouwspeelplaats | mud den dens treehouse
    speelstraat buitenspelen buitenspeeldag stoepkrijt stoepkrijten hinkelen hinkelbaan spelende straatspelen springtouw touwtjespringen leefstraat knikkeren | chalk hopscotch skipping
    trapveld trapveldje voetbalveldje voetbalkooi pannakooi cruyff-court basketbalveldje balspel doeltje doeltjes sportkooi pannaveld trapveldjes voetballertjes voetbalveld voetbalveldjes | kickabout pitch goalposts football
    skatebaan skatepark skaten skateboard skater skaters skatebanen stuntstep stunten pumptrack halfpipe bmx longboard skateboarden | skatepark skateboard skating skate bmx
    beweegtuin fitnesstoestellen buitenfitness calisthenics beweegtoestel beweegtoestellen optrekstang beweegplek rekstok fitnesstoestel beweegroute | calisthenics pullups gym workout
    hangplek hangjeugd hangjongeren jop jongerenontmoetingsplek rondhangen rondhangende jeugdoverlast keet jeugdhonk jongerenhonk hangplekken | hangout loitering teens
    kunstwerk muurschildering muurschilderingen mural murals graffiti graffitimuur spuitbus spuitbussen straatkunst graffitikunstenaar muurkunst street-art gevelschildering mozaïek mozaïekbank kunstwerken | mural murals graffiti street-art mosaic
    fontein fonteinen waterfontein waterpartij bedriegertjes waterspel watervalletje spuitfontein | fountain fountains waterjets
    bushokje bushokjes abri wachthokje schuilhokje haltehokje tramhuisje wachthuisje busschuilplaats | shelter busshelter busstop
    bewegwijzering wegwijzer wegwijzers routebord straatnaambord bordjes infobord verdwaald verdwalen straatnamen richtingbord naambordjes straatnaambordje | signs signage signpost signposts wayfinding
    afval vuilnis huisvuil restafval vuilniszak vuilniszakken vuilnisbak vuilnisman vuilnismannen vuilniswagen ophaaldag vuilnisauto kliko klikos kliko's afvalzak vuilzak vuilkar | waste rubbish garbage trash refuse bin bins
    zwerfafval zwerfvuil prikker prikstok grijpstok afvalgrijper opruimactie opruimen schoonmaakactie troep rotzooi blikjes peuken plandelen plogging vuilprikker schoonmaakdag lentekriebels vuilrapen opruimploeg zwerfie | litter litter-pick litter-picking litterpicker clean-up cleanup plogging
    afvalcontainer containers ondergrondse vuilcontainer containerpas bijplaatsing bijgeplaatst naastgezet puilt uitpuilende overvol containertuintje adoptant containeradoptie adoptiecontainer containerplek | container containers overflowing dumpster
    grofvuil bankstel matras matrassen dumpen gedumpt dumping sluikstort sluikstorten afvaldump gedumpte sluikstorters | fly-tipping mattress dumped dumping
    milieustraat stortplaats afvalbrengpunt milieupark containerpark recyclagepark brengstation afvalpas aanhangwagen milieustation milieuplein vuilstort gemeentewerf brengpunt | dump landfill recycling
    recycling recyclen afvalscheiding plastic pmd oud-papier papierbak karton glasbak glascontainer drankkarton papiercontainer oudpapier hergebruiken grondstoffen plasticzak sorteren pmd-zak | recycle recycling plastic cardboard sorting
    statiegeld flessen blikjes statiegeldflessen petfles petflessen emballage statiegeldautomaat doneerring | deposit bottles bottle
    gft gft-bak groenbak etensresten keukenafval schillen schillenboer biobak groenafval groencontainer etensrestjes aardappelschillen koffiedik | peelings leftovers biowaste scraps
    compost composteren composthoop compostvat compostbak wormenhotel wormen wormenbak compostmeester bokashi composteerder compostering wormenhotels wormencompost | compost composting worms wormery
    luier luiers wegwerpluier wegwerpluiers luiercontainer luierinzameling incontinentiemateriaal luierbak | nappy nappies diaper diapers
    hondenpoep hondendrol drol drollen poep poepzakje poepzakjes hondenuitlaat uitlaatplek uitlaatstrook losloop hondenveld losloopgebied poepzakjesautomaat hondenstront hondenpoepbak stront uitlaatveld hondenkak losloopveld | poo dog-walking off-leash poop
    papierbak papierbakje prullenbak prullenbakken afvalbak afvalbakken prullenmand straatafvalbak vuilbak vuilbakken vuilnisbakje blikvanger | bin bins trashcan
    peuken peuk sigarettenpeuk sigarettenpeuken asbak asbakken peukentegel peukenbak kauwgom kauwgum | butts ashtray cigarette cigarettes
    ratten rat rattenplaag muizen ongedierte muizenval rattenval plaagdier plaagdieren ongediertebestrijding kakkerlakken kakkerlak bedwantsen ongediertebestrijder rattenvanger muizenkeutels rattenoverlast plaagdierbeheersing zilvervisjes | rats rat mice vermin pests cockroach bedbugs
    meeuwen meeuw duiven duif duivenpoep vogelpoep meeuwenoverlast ganzen duivenoverlast broodstrooien roeken vogeloverlast kauwtjes | gulls seagulls pigeons pigeon geese droppings
    wespen wespennest eikenprocessierups processierups jeukrups muggen tijgermug wespennesten processierupsen brandharen muggenplaag wespenkoningin | wasps caterpillars mosquitoes
    onkruid onkruidbestrijding glyfosaat overwoekerd schoffelen wieden bestrijdingsmiddel pesticiden onkruidborstel brandnetels schoffel distels roundup duizendknoop berenklauw | weeds weeding weed pesticide pesticides glyphosate nettles hoe knotweed
    bladblazer bladblazers bladeren herfstblad bladkorf bladkorven bladafval hark harken bladblazen | rake leafblower raking
    straatvegen veegwagen veger vegen bezem bezems veegploeg straatveger stoepvegen veegdienst reinigingsdienst stadsreiniging bezemen reiniging | sweeper broom sweep sweeping
    kringloop kringloopwinkel tweedehands rommelmarkt weggeefwinkel weggeefkast weggeven ruilkast hergebruik kringwinkel weggeefhoek vlooienmarkt weggeefkastje snuffelmarkt rommelmarkten weggeefplein ruilwinkel | second-hand secondhand thrift swap
    repaircafé repair-café reparatie repareren gerepareerd kapot kapotte repaircafe reparateur reparatiecafé hersteller broodrooster lijmen solderen gesoldeerd reparaties repair | repair repairs mend mending broken repair-cafe soldering
    e-waste batterijen inzamelbak jekko stekkers snoeren inleverpunt elektroafval wecycle | e-waste electronics batteries cables
    textiel textielbak kledingbak kledingcontainer kledinginzameling lompen kledingzak schoenenbak textielcontainer kledingcontainers kledingbakken | textile textiles rags clothes
    frituurvet frituurolie vetrecyclepunt vetput vetputten frietvet bakvet frituurpan | fat frying fryer
    wegwerpplastic wegwerp plasticvrij herbruikbaar statiegeldbeker verpakking verpakkingen verpakkingsvrij herbruikbare zerowaste zero-waste wegwerpbekers koffiebeker hervulwinkel navullen | single-use plastic-free reusable packaging zero-waste refill
    plasticsoep waterafval grachtenafval vuilvissen afvalvissen sloepvissen strandafval strandjutten jutten afvalvanger magneetvissen drijfvuil | plastics flotsam beachcombing
    vuurwerk vuurwerkafval vuurwerkvrij knallen knalvuurwerk rotjes carbid oudejaarsnacht vuurwerkverbod knallers siervuurwerk vuurpijlen oudjaar jaarwisseling carbidschieten lawinepijlen | fireworks firework firecrackers bangers
    afvalcoach afvalambassadeur milieucoach afvalbegeleider afvalregisseur wijkreiniger wijkbeheerder buurtbeheerder schoonmaakploeg straatbeheerder straatdienst | caretaker steward sweeper
    verkeer verkeersdrukte autoverkeer file files sluipverkeer sluiproute verkeersstroom verkeershinder filevorming verkeersinfarct spitsuur spits ochtendspits | traffic congestion jam rat-run
    hardrijden hardrijders racen snelheid snelheidsduivel dertigkilometer verkeersdrempel snelheidsremmer flitspaal snelheidsmeter snelheidscontrole racebaan jakkeren racet wegversmalling snelheidsovertreding plankgas verkeersdrempels trajectcontrole | speeding speed speeders racing
    zebra zebrapad zebrapaden oversteek oversteken oversteekplaats oversteekplek oversteekplaatsen oversteekt stoplicht stoplichten verkeerslicht verkeerslichten overstekende voorrangsplein vluchtheuvel voetgangerslicht | crossing crosswalk zebra
    klaarover klaar-over klaarovers verkeersbrigadier verkeersbrigadiers verkeersregelaar verkeersregelaars oversteekouders oversteekhulp verkeersouder verkeersouders oversteekmoeder | lollipop marshal crossing
    schoolroute schoolzone schoolstraat schoolomgeving kiss-and-ride haalouders brengouders schoolstraten kiss-and-go schoolverkeer schoolpoort | drop-off schoolrun schoolgate
    fietspooltje loopbus wandelbus fietsbus voetgangersbus looptrein fietspool fietstrein meefietsen fietsrij | walkingbus bikebus chaperone
    verkeersles verkeerslessen verkeersexamen fietsexamen verkeersveiligheid verkeerseducatie verkeersdiploma verkeersregels fietsdiploma vrachtwagenspiegel dodehoek verkeerspark | proficiency bikeability roadsafety
    verkeersongeluk aanrijding aangereden ongeluk ongelukken botsing botsingen aanrijdingen ongeval ongevallen blackspot overreden doodgereden verkeersslachtoffer bermmonument | accident accidents crash collision
    rotonde rotondes kruispunt kruispunten kruising kruisingen haaientanden voorrang voorrangsweg onoverzichtelijk voorrangsregels | roundabout junction crossroads intersection
    parkeren parkeerplaats parkeerplaatsen parkeerplek parkeerplekken geparkeerd parkeerdruk parkeervergunning parkeergarage foutparkeren foutparkeerders dubbelparkeren parkeerschijf parkeertarief parkeermeter parkeerwachter bezoekersschijf parkeervak parkeervakken parkeerkaart parkeerterrein parkeerautomaat bezoekersvergunning parking | parking carpark motorists
    autovrij autoluw doorrijverbod wegafsluiting voetgangersgebied autovrije circulatieplan nultarief pollers pollertjes woonerf autoloos autoloze | car-free low-traffic pedestrianised traffic-free bollard
    paaltje paaltjes amsterdammertje poller afzetpaaltje fietspaaltje betonblok varkensrug biggenrug | bollard bollards barrier
    fiets fietsen fietser fietsers gefietst fietstocht fietspad fietspaden fietsstrook fietsroute tweewieler rijwiel velo fietsje fietsstraat fietssnelweg fietsnetwerk | bike bikes bicycle cycling cyclist cyclists cycle
    fietsles fietslessen fietsvaardigheid fietsdocent zijwieltjes fietslerares fietsjuf fietscoach fietscursus oefenparcours | bikeability stabilisers tricycles
    fietsenstalling stalling fietsenrek fietsenrekken fietsnietjes fietstrommel fietstrommels fietskluis fietsbeugel buurtstalling gestald fietsenhok fietsenberging fietsparkeren fietsvlonder fietsbeugels | racks bikeshed bikeracks
    fietswrak fietswrakken weesfiets weesfietsen wrakken fietsenberg wrakkenactie fietskerkhof | wreck wrecks rusty
    fietsendief fietsendiefstal fietsdief fietsslot kettingslot graveren graveeractie fietsregistratie hangslot beugelslot framenummer | engraving padlock bikethief
    fietsenmaker fietsreparatie fietsenwerkplaats bandenplakken fietspomp ketting fietslampje fietslampjes fietsverlichting fietsherstel fietsplakset fietsatelier spaken rijwielhersteller fietskliniek fietsenmakers lekgereden | puncture punctures mechanic
    e-bike e-bikes fatbike fatbikes speedpedelec ebike trapondersteuning opgevoerd opgevoerde | e-bike ebike pedelec
    bakfiets bakfietsen leenfiets deelfiets deelfietsen ov-fiets huurfiets fietsuitleen fietsbieb fietsenbank kinderfietsenbank kinderfiets swapfiets deelbakfiets fietsuitleenpunt leenfietsen kinderfietsen | cargobike bikesharing rentals
    duofiets rolstoelfiets riksja fietstaxi tandem fietsmaatje fietsmaatjes driewieler riksja's duofietsen driewielfiets riksjafiets riksjarijder | rickshaw trishaw tandem tricycle
    scooter scooters snorscooter brommer brommers bromfiets brommertje snorfiets deelscooter deelscooters deelstep felyx motor motoren scooterrijders | scooter scooters moped mopeds e-scooter motorbike motorcycle
    wandelen wandeling wandelingen wandelclub wandelgroep wandelaar wandelaars ommetje ommetjes wandelroute wandelmaatje kuieren struinen wandelpad voetganger voetgangers looproute voetpaden voetpad slenteren wandeltocht wandelpaden | walk walks walking walker walkers pedestrian pedestrians stroll footpath hike
    wandelroute klompenpad laarzenpad trekvogelpad pelgrimspad struinpad routekaart knooppunt knooppunten kerkenpad kerkepad zandpad jaagpad dijkpad ruiterpad bospad | trail trails footpath route waymarked towpath
    hardlopen hardloper hardlopers hardloopgroep joggen rennen loopgroep trimmen hardlooproute joggers runner | runner jogging jogger runners
    bus bussen buslijn busje buurtbus bushalte haltes halte busverbinding ov lijnbus buschauffeur busbaan streekbus buurtbuschauffeur busvervoer belbus lijnbussen dienstregeling | bus buses transit timetable
    tram trams tramhalte tramlijn trambaan trammetje sneltram tramrails trambestuurder metro metrostation metrolijn metrohalte lightrail | tram trams tramline streetcar metro subway
    trein treinen station stations spoor perron perrons ns conducteur treinkaartje stationnetje spoorlijn stoptrein treinverbinding stationsplein treinreis machinist treinreiziger sprinter intercity | train trains railway rail station
    spoorwegovergang overweg spoorboom spoorbomen spoorbrug goederentrein goederentreinen spoorlawaai spoortrillingen spoorviaduct spoorwegovergangen | rail railway freight
    ov-chipkaart ov-kaart ov-maatje ov-ambassadeur inchecken uitchecken reisinformatie reisplanner busabonnement ov-coach seniorenkaart buskaartje kaartjesautomaat strippenkaart poortjes incheckpaal ov-app | ticket tickets fare fares
    taxi taxibus regiotaxi valys taxistandplaats plusbus wensbus vervoersdienst automaatje chauffeur wmo-taxi deeltaxi belbus vervoerdienst ouderenvervoer seniorenvervoer rijdienst chauffeurs anwb-automaatje dagopvangvervoer wijkbus | taxi dial-a-ride minibus shuttle chauffeur
    pont pontje veer veerpont veerboot pontveer veerdienst voetveer overzetten fietspont veerman pontjes overvaart trekpont overzetveer | ferry ferries ferryman ferryboat
    rijles rijbewijs rijinstructeur rijschool rijbewijskeuring rijvaardigheid autorijden rijvaardigheidstest opfriscursus cbr | driving licence license
    deelauto deelauto's autodelen buurtauto greenwheels carpool carpoolen meerijden meeliften autodeler autodate autodeelgroep meerijdpunt liftbankje autodeelclub dorpsauto | car-sharing carpool carpooling lift-sharing car-share
    laadpaal laadpalen oplaadpunt laadplein laadpunt snellader snelladen opladers stekkerauto laadkabel laadstation stekkerhybride kabelgoot | charger ev charging
    benzine diesel tankstation benzinepomp brandstof benzinestation tanken uitlaatgassen pompstation lpg naft mazout | petrol diesel fuel exhaust gasoline
    vrachtwagen vrachtwagens vrachtverkeer vrachtauto bestelbus bestelbusjes camion camions bevoorrading trucks truck vrachtauto's tonnage | lorry lorries truck trucks hgv loading unloading freight
    pakketje pakketjes bezorger bezorgers pakketpunt pakketkluis bezorging bezorgd postnl dhl pakjes pakketdienst koerier koeriers maaltijdbezorger flitsbezorger flitsbezorging pakjesautomaat afhaalpunt pakketbezorger bezorgbusjes thuisbezorgd | parcel parcels delivery deliveries courier couriers
    brievenbus brievenbussen postbode postkantoor postzegel postzegels postpunt besteller facteur postagentschap postbezorging | postbox mailbox postman letterbox stamps
    toegankelijk toegankelijkheid rolstoel rolstoelen rolstoelers rolstoelgebruiker rollator scootmobiel scootmobielen hellingbaan oprijplaat hellingbanen slecht-ter-been mindervalide mindervaliden rolstoeltoegankelijk beperking looprek drempelvrij invalidenwagen stoepverlaging afritje | wheelchair wheelchairs accessible accessibility rollator walker ramp disabled step-free disability
    gehandicaptenparkeerplaats invalidenplek invalidenparkeerplaats gehandicaptenparkeerkaart invalidenkaart gehandicaptenplek invalidenplaats invalidenparkeerkaart | disabled handicapped bluebadge
    blindengeleide geleidelijn geleidelijnen blindenstok ribbeltegels rateltikker slechtziend slechtziende slechtzienden blind blinden taststok noppentegels blindengeleidehond | blind tactile sighted braille
    obstakels obstakel versperd belemmering uitstallingen reclamebord doorgang stoepbord terrasstoelen versperren | obstacle obstacles blocked obstruction clutter
    buggy kinderwagen kinderwagens wandelwagen maxicosi draagzak kinderkoets buggy's | pram pushchair stroller buggy
    """
}
