// Related words of language, newcomers, faith, feelings and feasts.

extension ThesaurusData {
  static let meeting = """
    kindpakket jeugdfonds leergeld schoolreisje ouderbijdrage schoolspullen schooltas sportvergoeding contributie stadspas kindregeling jeugdsportfonds schoolkosten | voucher bursary grant allowance
    schoolontbijt schoollunch broodtrommel broodtrommels ontbijt ontbijtclub ongegeten schoolmaaltijd schoolfruit boterhammen honger lunchtrommel schoolontbijtje | hungry lunchbox breakfast lunch
    speelgoed speelgoedbank speelgoedinzameling knuffel knuffels poppen lego puzzel puzzels speelotheek speel-o-theek knuffelbeer speelgoedwinkel cadeautje cadeautjes | toy toys teddy dolls puzzles lego presents
    kleding kinderkleding kledingbank kleren kleertjes winterjas winterjassen tweedehandskleding kinderkleertjes schoenen kledingbeurs kledingruilbeurs jas jassen schoentjes afdankertjes | clothes clothing coat coats hand-me-downs shoes
    pesten pesterij pesterijen gepest pester pesters pestgedrag pestkop pestkoppen uitgelachen buitensluiten cyberpesten treiteren getreiterd uitlachen pestprotocol antipest | bullying bully bullies bullied cyberbullying teasing taunting
    cyberpesten sexting exposen naaktfoto naaktfoto's shaming tiktok snapchat instagram mediawijsheid mediawijs schermtijd grooming mediaopvoeding | cyberbullying sexting grooming snapchat tiktok instagram
    stage stages stageplek stageplekken stageplaats stageplaatsen stagiair stagiaire stagiaires stagiairs stagelopen stagebegeleider snuffelstage meeloopdag meelopen leerwerkplek leerwerkbedrijf | internship internships intern interns placement placements apprenticeship trainee
    mdt jongerenvrijwilligers diensttijd mas scholierenstage jongerenvrijwilliger vrijwilligersstage jeugdvrijwilligers dienstjaar jeugdvrijwilliger | volunteering placement traineeship
    leerbaan leerbanen bijbaan bijbaantje bijbaantjes vakantiewerk vakantiebaan krantenwijk zakcent zaterdagbaan zaterdagbaantje jobstudent zakgeld weekendbaantje bijverdienen | apprenticeship errand apprenticeships paperround
    beroepskeuze studiekeuze loopbaan loopbaanoriëntatie profielkeuze beroepenmarkt beroepen decaan gastles gastlessen toekomstdroom | career careers vocation
    mentor mentoren mentoraat mentoring mentorproject rolmodel rolmodellen coach coaches coaching begeleider jongerencoach coachen gecoacht jobcoach | mentor mentors mentoring coach coaching
    maatje maatjes maatjesproject buddy buddy's buddyproject humanitas maatjescontact zorgmaatje wandelmaatje buddysysteem | buddy buddies befriending befriender companion
    petekind peetoom peettante peetouder peetouders petekinderen levensmaatje steunfiguur doopouder doopkind | godparent godmother godfather godchild
    familie familielid familieleden oom tante ooms tantes neef neven nicht nichten neefje nichtje nichtjes neefjes nonkel tantetje bloedverwant verwant verwanten | uncle aunt cousin cousins nephew niece relatives relative kin
    broer zus broers zussen zusje broertje broertjes zusjes zuster tweeling tweelingen tweelingbroer drieling brusje brusjes | brother sister brothers sisters sibling siblings twin twins
    zoon dochter zoons dochters zonen zoontje dochtertje zoontjes dochtertjes jongste oudste nakomertje | son daughter sons daughters youngest eldest
    schoonmoeder schoonvader schoonouders schoonzoon schoondochter schoonfamilie zwager schoonzus schoonzuster zwagers schoonzussen schoonbroer | mother-in-law father-in-law son-in-law daughter-in-law in-laws brother-in-law
    echtgenoot echtgenote eega wederhelft levensgezel levensgezellin manlief vrouwlief ega echtpaar echtparen partner | husband wife spouse couple partner
    mantelzorg mantelzorger mantelzorgers respijt respijtzorg mantelzorgwaardering ontlasten overbelast mantelzorgmakelaar mantelzorgcafé verzorgen verzorgt zorgtaken mantelzorgsteunpunt mantelzorgcompliment | caregiver carer carers caregivers respite
    kopp brus brusjes koppkinderen koppgroep zorgkinderen mantelzorgkind mantelzorgkinderen koppkind zorgenkind | sibling siblings carer
    gehandicapt gehandicapte gehandicapten handicap beperking beperkingen invalide invaliden mindervalide mindervaliden invaliditeit gehandicaptenplatform | disabled disability disabilities handicap handicapped impairment
    rolstoel rolstoelen rolstoeler rolstoelers scootmobiel scootmobiels rollator rollators looprek krukken invalidenwagen wandelstok driewielfiets | wheelchair wheelchairs walker rollator crutches zimmer
    toegankelijk toegankelijkheid toegankelijke rolstoelvriendelijk drempelvrij drempel drempels drempelhulp hellingbaan oprit oprijplaat ontoegankelijk rolstoeltoegankelijk oprijplank drempelloos | accessible accessibility ramp ramps step-free threshold inaccessible
    blind blinde blinden slechtziend slechtziende slechtzienden braille geleidehond geleidehonden blindengeleidehond taststok geleidelijn ribbelstrook ribbeltegels visueel macula audiodescriptie geleidelijnen rateltikker | blind sight braille tactile
    doof dove doven slechthorend slechthorende slechthorenden gehoorapparaat gehoorapparaten gebarentaal gebarentolk ringleiding gehoor hoorapparaat liplezen schrijftolk gebaren hardhorend gehoorverlies cochleair | deaf hearing lip-reading deafness
    verstandelijk lvb zwakbegaafd mongool mongooltje downsyndroom zorgboerderij activiteitencentrum ouderinitiatief woonbegeleider gezinsvervangend dagbesteding woongroep zwakzinnig gehandicaptenzorg gehandicaptenwoonvorm | intellectual downs handicapped
    autisme autist autistisch autistische asperger prikkels prikkelarm prikkelvrij prikkelgevoelig overprikkeld overprikkeling adhd hyperactief neurodivers autismecafé hoogsensitief | autism autistic asperger adhd sensory overstimulated neurodivergent
    hoogbegaafd hoogbegaafden hoogbegaafdheid plusklas leonardo onderpresteren begaafd slimmerik bolleboos hoogbegaafde | gifted giftedness talented
    rolstoelsport gehandicaptensport boccia g-voetbal g-sport blindensport rolstoelbasketbal paralympisch sportrolstoel rolstoeldansen rolstoelrugby gehandicaptenvoetbal | parasport boccia paralympic wheelchair
    samenspeelplek rolstoelschommel samenspelen speeltuinbende rolstoeldraaimolen nestschommel samenspeelplekken rolstoelglijbaan rolstoelwip inclusief | inclusive wheelchair playground
    traplift douchestoel drempelhulp beugel beugels woningaanpassing hulpmiddel hulpmiddelen tillift toiletverhoger douchezitje uitleenhulpmiddelen thuiszorgwinkel | stairlift adaptations assistive
    dagbesteding dagopvang dagactiviteiten activiteitenbegeleiding ontmoetingsgroep dagverzorging zorgboerderij zorgboerderijen arbeidsmatig dagcentrum daginvulling bezigheidstherapie dagstructuur dagbestedingsplek | daytime daycare carefarm
    beschut werkplaats sw-bedrijf wsw arbeidsbeperking wajong wajonger wajongers jobcarving arbeidsgehandicapt garantiebaan participatiebaan beschutte | sheltered workplace workshop
    doventolk blindentolk schrijftolk ervaringsdeskundige ervaringsdeskundigen ervaringsdeskundigheid ervaringskennis lotgenoot lotgenoten lotgenotencontact zelfhulp zelfhulpgroep zelfregie herstelacademie ervaringsmaatje | peers self-help peer recovery
    spasme spastisch verlamd verlamming dwarslaesie lamme amputatie prothese ms spierziekte spierziekten halfzijdig nah hersenletsel afasie beroerte afasiecafé | paralysed paralyzed amputee prosthesis stroke aphasia
    hulphond assistentiehond geleidehond blindengeleidehond therapiehond bezoekhond bezoekdieren aaihond aaidieren huisdierbezoek knuffelhond hulphonden therapiehonden | guidedog labrador therapydog
    boodschappenhulp boodschappendienst boodschappenmaatje boodschappenbus boodschappentas plusbus boodschapjes boodschappenlijstje boodschappen | grocery errands groceries shopping
    vervoersdienst automaatje plusbus buurtbus belbus regiotaxi valys rolstoelbus deeltaxi wijkbus seniorenvervoer taxivervoer liftje duofiets fietsmaatje | dial-a-ride lift ride
    dakloos dakloze daklozen thuisloos thuislozen zwerver zwervers landloper landlopers buitenslapers buitenslaper slaapzak slaapzakken bankslaper bankslapers clochard junk dakloosheid | homeless homelessness tramp vagrant sofa-surfing
    daklozenopvang nachtopvang slaaphuis winteropvang slaapplek slaapplekken slaapplaats opvanghuis passantenverblijf koudeopvang winterkou kouderegeling noodbed noodbedden daklozenkrant straatkrant | shelter hostel hostels
    zwerfjongere zwerfjongeren kamertraining foyer zwerfgezinnen thuisloze bankhoppen dakloosheid bankslapers zwerfjeugd | runaway runaways homeless sofa-surfing
    herstelplek woonbegeleiding skaeve huse nazorg doorstroomwoning doorstroomwoningen herstelwoning omklapwoning omklapwoningen doorstroom | resettlement hostel aftercare
    soepbus soepkeuken gaarkeuken aanloophuis inloophuis straatpastor straatpastoraat straatdokter straatarts douchen wasgelegenheid briefadres postadres soepronde | soup outreach streetdoctor
    bedelen bedelaar bedelaars bedelaarster straatkrantverkoper schooien daklozenkrant daklozenkrantverkoper aalmoes bedelverbod | begging beggar beggars panhandling
    verslaafd verslaafden verslaving verslavingszorg alcoholist alcohol drank drankprobleem drugs gokken gokverslaving blowen junkie junkies gebruikersruimte ontwenning afkicken dronkaards | addict addicts addiction addicted alcoholic drugs drunk gambling rehab
    gevangenis gevangenissen gedetineerd gedetineerde gedetineerden ex-gedetineerde ex-gedetineerden cel bajes bajesklant detentie vastgezeten reclassering vrijgekomen veroordeeld tralies | prison prisoner prisoners jail inmate ex-offender ex-offenders detention probation parole
    re-integratie resocialisatie nazorg strafblad exodus vog veroordeelde bonjo recidive resocialiseren terugkeerhuis vrijlating | re-entry reintegration resettlement rehabilitation
    taakstraf taakstraffen werkstraf werkstraffen taakgestrafte taakgestraften haltstraf leerstraf haltbureau | payback probation offenders
    gevangenispost gevangenisbezoek bezoekvrijwilliger gevangenispastor gevangenisvrijwilliger bezoekuur bezoekzaal bajesbezoek gedetineerdenbezoek celbezoek | prison inmates visiting
    slachtoffer slachtoffers slachtofferhulp gedupeerde gedupeerden beroofd overvallen trauma dader daders herstelgesprek herstelrecht aangifte | victim victims survivor survivors perpetrator trauma
    veteraan veteranen veteranencafé veteranendag dienstplicht uitgezonden uitzending libanon srebrenica ptss indiëganger indiëgangers soldaat veteraneninloop | veteran veterans soldier soldiers military ex-serviceman ptsd army
    boos boosheid kwaad woede woedend agressie agressief razend witheet driftig driftbui driftbuien agressieregulatie briesend ziedend pissig nijdig | angry anger furious rage mad aggression aggressive livid
    ergernis ergeren irritatie irritant geïrriteerd geërgerd beu balen baalt mopperen klagen gemopper geklaag frustratie gefrustreerd spuugzat strontvervelend kotsbeu | annoyed annoyance irritation irritating frustrated frustration complain grumble
    bang angst angstig angsten schrik geschrokken vrees doodsbang paniek paniekaanval bangig beangstigend eng griezelig bangerik schrikken vrezen | afraid fear scared anxious anxiety frightened panic terrified scary
    onveilig onveiligheid onveiligheidsgevoel durft unheimisch naargeestig onguur ongure onveiligheidsgevoelens durven griezelig akelig | unsafe uneasy scary creepy dodgy
    trots apetrots fier eer trotse eervol beretrots trotsheid pareltje paradepaardje | proud pride honour honored
    schaamte schamen schaam schaamt beschaamd genant gênant gezichtsverlies taboe taboes verlegen bedeesd drempelvrees stiekem verzwijgen vernederend | shame ashamed embarrassed embarrassing stigma taboo humiliating
    vertrouwen wantrouwen wantrouwig vertrouwenspersoon argwaan argwanend betrouwbaar onbetrouwbaar toevertrouwen wantrouwend | trust distrust mistrust trustworthy confidential suspicion suspicious
    hoopvol wanhoop wanhopig uitzichtloos perspectief lichtpuntje lichtpuntjes moedeloos hopeloos radeloos perspectiefloos | hopeful despair desperate hopeless prospects
    verdrietig verdriet huilen gehuild tranen treurig somber sombere somberheid droevig bedroefd neerslachtig ongelukkig triest huilerig zwaarmoedig | sad sadness cry crying tears unhappy gloomy miserable
    depressie depressief depressieve burn-out burnout overspannen psychisch psycholoog psychiater ggz somberheid overspannenheid mentaal mentale opgebrand psychische piekeren | depression depressed burnout psychologist therapy psychiatric overworked
    blij blijdschap vrolijk vrolijkheid plezier pret vreugde lol lachen glimlach levensvreugde levenslust opgewekt schik leut opvrolijken opfleuren | happy happiness joy cheerful fun laughter smile laugh glad
    dankbaar dankbaarheid bedankje compliment complimenten pluim waardering bloemetje vrijwilligersprijs schouderklopje vrijwilligersbedankje | grateful gratitude appreciation compliment bouquet
    kerstdiner feestdagen decemberdagen decembermaand kerstlunch kerstalleen kerstmaatje decembereenzaamheid feestmaand kerstmaal | festive christmas december
    verveling vervelen verveel verveelt saai lusteloos tijdverdrijf saaiheid afleiding lamlendig | boredom bored boring pastime
    zelfvertrouwen onzeker onzekerheid weerbaar weerbaarheid weerbaarheidstraining assertief assertiviteit faalangst eigenwaarde sova kanjertraining weerbaarheidscursus zelfbeeld faalangsttraining | confidence self-confidence self-esteem insecure assertiveness resilience shy shyness
    verlegen verlegenheid timide schuchter introvert stilletjes teruggetrokken mensenschuw contactgestoord schuw | shy shyness timid introvert withdrawn
    stress stressvol gestrest spanning spanningen gespannen zenuwen zenuwachtig piekeren ontspannen ontspanning onrust prestatiedruk gejaagd | stress stressed tension nervous worry worries worried relax relaxation pressure
    bezorgd ongerust verontrust zorgelijk piekeren bezorgdheid ongerustheid kopzorgen tobben piekert | worried worry worries concerned concern uneasy
    teleurgesteld teleurstelling teleurstellend tegenvaller belofte beloften beloofd afgehaakt beloofde beloftes kluitje | disappointed disappointment disappointing promise promises promised
    jaloers jaloezie afgunst afgunstig benijden misgunnen voorgetrokken voortrekken naijver | jealous jealousy envy envious favouritism
    respect respectvol respectloos beleefd beleefdheid fatsoen fatsoenlijk onbeschoft brutaal hufterig asociaal hufters omgangsvormen onbeleefd fatsoensnormen gedag begroeten begroeting zwaaien knikken | respect respectful polite rude manners decency courteous antisocial greeting
    schuld schuldgevoel schuldig spijt excuses sorry vergeving vergeven verzoening verzoenen goedmaken excuus bijleggen berouw | guilt guilty sorry apology apologies forgive forgiveness reconcile reconciliation
    ontroerd ontroering kippenvel emotie emoties emotioneel ontroerend aangedaan aangrijpend gemoed ontroeren | emotion emotions emotional touching
    machteloos machteloosheid onmacht hulpeloos onbegrip onbegrepen genegeerd afgescheept afgewimpeld | powerless helpless ignored unheard misunderstood powerlessness
    thuisvoelen thuisgevoel geborgen geborgenheid saamhorigheid saamhorigheidsgevoel verbondenheid cohesie gemeenschapszin gemeenschap hechte hecht dorpsgevoel | belonging solidarity togetherness cohesion close-knit
    individualisme individualistisch anoniem anonimiteit onpersoonlijk vervreemding vervreemd ikke | individualism anonymous impersonal alienated anonymity alienation
    polarisatie tweespalt verdeeldheid vijandig verharding gepolariseerd bruggenbouwer bruggenbouwers hokjesdenken | polarisation polarization division divided hostile
    geheugen vergeetachtig dementie dement alzheimer alzheimercafé dementerend dementerende dementerenden dementievriendelijk geheugenkoor vergeetachtigheid geheugenpoli verward dwalen casemanager kwijtraken dementievriend | dementia memory alzheimer alzheimer's forgetful forgetfulness wandering confused
    herinneringen herinnering verhalen levensverhaal levensverhalen levensboek verhalentafel verteltafel verhalenverteller vertelcafé jeugdherinneringen nostalgie fotoalbum vertelavond | memories memory reminiscence stories storyteller nostalgia
    verpleeghuis verpleeghuizen verzorgingshuis verzorgingshuizen bejaardenhuis bejaardentehuis bejaardenhuizen rusthuis woonzorgcentrum wzc tehuis zorgcentrum verzorgingstehuis seniorencomplex seniorenflat serviceflat knarrenhof verpleegtehuis | carehome nursing retirement
    seniorenmiddag ouderenmiddag ouderensoos bejaardensoos ouderenbond kbo pcob anbo zonnebloem bejaardenclub seniorenclub seniorenraad okra seniorensociëteit ouderensociëteit seniorenclubje seniorenvereniging | pensioners seniors elderly
    valpreventie valtraining valangst valongeluk valongelukken evenwicht balans heup heupfractuur valcursus struikelen gestruikeld valrisico omgevallen | falls balance hip tripping
    digibeet digibeten computercursus ipad ipadcursus tabletcafé tabletcursus tablet smartphone smartphonecursus mobieltje computerhulp digihulp digid laptop wachtwoord computerles digitaal computer internet computeren | tablet smartphone laptop digital ipad computer internet
    speeltuin speeltuinen speeltuintje speelplek speelplekken speelveld speelveldje speeltoestel speeltoestellen schommel schommels glijbaan glijbanen wip wipkip klimrek zandbak zandbakken speelplein speeltuinvereniging | playground playgrounds swing swings slide seesaw sandpit sandbox
    buitenspelen buitenspeeldag speelstraat speelstraten straatspeeldag knikkeren hinkelen touwtjespringen stoepkrijt stoepkrijten tikkertje verstoppertje ravotten hoepelen hinkelbaan steppen knikkers | hopscotch marbles hide-and-seek chalk
    natuurspeelplaats speelbos speelnatuur speeldernis boomhut boomhutten hutje hutten slootjespringen klauterbos natuurspeeltuin modderkeuken blotevoetenpad waterspeelplaats pierenbadje | treehouse den dens
    ballenbak speelparadijs binnenspeeltuin binnenspelen binnenspeelplaats indoorspeeltuin speelhal apenkooien speelkasteel trampolinehal springkasteel | trampoline softplay indoor
    speelgroep ouder-kindgroep babygroep babycafé babymassage babyzwemmen mamacafé ouderkindochtend babyuurtje babygym speelochtend dreumesochtend babyochtend ouder-kindochtend babygroepje | playgroup toddlers babies playgroups
    ouderkamer oudercafé ouderavond ouderavonden tienminutengesprek oudergesprek oudergroep oudercontact ouderbetrokkenheid oudercontactpersoon ouderhulp hulpouder hulpouders leesouder luizenmoeder schoolhulp | pta parents parental
    knutselen knutsel knutselmiddag knutselclub knutselclubje kinderclub kindermiddag kinderknutselclub kinderatelier plakken kleien verven tekenen kleuren kinderactiviteit kinderactiviteiten | crafts craft drawing painting
    kinderraad kinderburgemeester jeugdraad jongerenraad kindergemeenteraad jeugdburgemeester kinderparticipatie leerlingenraad jongerenpanel kinderinspraak jongerenburgemeester scholierenparlement kinderparlement | youth pupils youthcouncil
    kinderboerderij kinderboerderijen geitjes geiten konijnen konijntjes dierenweide stadsboerderij hertenkamp pony pony's ponyrijden lammetjes cavia's knuffelen | goats rabbits pony ponies
    zwemles zwemlessen zwemdiploma zwemdiploma's a-diploma schoolzwemmen zwemvaardigheid verdrinken verdrinking zwembandjes watervrij zwemvierdaagse zwemabc | swimming drowning swim swimmer
    fietsles fietslessen fietsdiploma verkeersexamen verkeersles verkeerslessen fietsexamen fietsvaardigheid fietsvrouwen zijwieltjes fietscursus fietsexamens | bikeability cycling bicycle
    schoolroute schoolroutes zebrapad verkeersbrigadier verkeersbrigadiers klaarover klaar-over klaarovers kiss-and-ride schoolstraat schoolzone haalmoment oversteekplaats oversteken loopbus octopuspad oversteekouder | crossing zebra lollipop
    schooltuin schooltuinen schooltuintje schooltuintjes kindertuin natuurles natuureducatie nme natuurlessen veldwerk slootles boerderijschool moestuinles | nature garden gardening
    zomerschool weekendschool brugfunctionaris kansenklas imc talentontwikkeling talent talenten talentklas zaterdagschool weekendacademie | talent extracurricular talents summerschool
    volwasseneneducatie volksuniversiteit cursus cursussen avondschool moedermavo bijscholing omscholing bijscholen avondcursus leerwinkel leerhuis vavo volkshogeschool omscholen | course courses retraining
    diploma diploma's certificaat geslaagd slagen gezakt eindexamen getuigschrift examenfeest zittenblijven cijferlijst puntenlijst schoolrapport | diploma certificate graduation graduated
    schooladvies schooladviezen citotoets cito eindtoets doorstroomtoets kansengelijkheid onderadvisering doorstroom schoolkeuze adviesgesprek onderadvies | sats streaming schooltest
    schoolsegregatie loting schoolplaats schoolplek schoolsluiting schoolplekken fusieschool schoolloting schoolaanmelding | enrolment enrollment oversubscribed
    schoolarts schoolmaatschappelijk schoolverpleegkundige zorgadviesteam schoolpsycholoog schoolcoach zorgcoördinator schoolverpleger trajectbegeleider jeugdverpleegkundige | counsellor psychologist nurse
    isk schakelklas nieuwkomersklas nieuwkomersonderwijs opvangklas taalklas taalschool azc-school okan schakelklassen nieuwkomersschool | newcomers reception schooling
    schoolfeest musical eindmusical schoolmusical schooldisco klassenfeest gala eindfeest afscheidsavond klassenavond schooltoneel eindejaarsfeest | prom disco musical
    schoolreis schoolreisje schoolkamp excursie excursies brugklaskamp werkweek klassenuitje introductieweek introweek eurekaweek kennismakingskamp introkamp | excursion freshers excursions outing
    disco jongerenavond tienerdisco feestavond dansavond discoavond discobus dj uitgaan uitgaansleven discotheek nachtleven kroeg kroegentocht | disco nightlife dj clubbing
    indrinken comazuipen alcoholvrij alcoholgebruik vapen vape vapes lachgas lachgaspatronen blowen wiet jointje softdrugs nuchter rookvrij snus | vaping vape weed cannabis
    gamen gamer gamers gameavond playstation xbox nintendo fortnite computerspel computerspellen gameverslaving e-sports esports gameroom gameclub | gaming gamers videogames esports console
    skatebaan skaten skaters skatepark halfpipe skatebaantje skateboard stepjes stunten bmx pumptrack rolschaatsen skeeleren pumptrackbaan freerunnen | skatepark skateboarding skate skaters halfpipe bmx rollerblading
    pannaveld voetbalkooi trapveldje trapveldjes cruyffcourt krajicekveldje voetbalveldje voetballen straatvoetbal pannakooi sportkooi basketbalveldje kooi | five-a-side kickabout muga
    jongerenwoning jongerenwoningen starterswoning jongerenhuisvesting uitwonend thuiswonend kamertraining jongerencontract uitvliegen jongerenflat starters | starter flatshare starters
    huwelijkscrisis relatieproblemen relatieruzie partnerruzie relatietherapeut stukgelopen relatiebreuk liefdesverdriet bedrogen | break-up heartbreak counselling
    zorgmijder zorgmijders kluizenaar teruggetrokken huisgebonden zorgmijding kluizenaarsbestaan zorgwekkende zorgmijdend | recluse housebound withdrawn hermit isolation recluses
    praatbank praatbankje kletsbank kletsbankje babbelbank ontmoetingsbank bankje bankjes zitbank zitbankjes leugenbankje zitje zitjes vriendschapsbank buddybank bankjescollectief | bench benches seat seating
    praatpaal kletskassa kletskassa's praattafel stamtafel aanschuiftafel aanschuiven leestafel buurttafel praatjeskassa kletstafel | chatty checkout chatting
    eettafel eettafels buurtmaaltijd buurtmaaltijden eetclub eetgroep aanschuiven aanschuiftafel kookgroep eetcafé meeëten wijkrestaurant buurtrestaurant samenkoken tafelgenoten resto vanharte maaltijd maaltijden tafelen | dinner meal supper meals
    thuisgekookt afhaalmaaltijd buurtkok tafeltje-dekje maaltijdservice pannetje prakje maaltijdbezorging maaltijddrager hapje prakkie | meals-on-wheels soup homecooked casserole
    wandelmaatje wandelmaatjes wandelgroep wandelgroepje wandelclub ommetje wandelen loopje looprondje loopgroep buurtommetje kuieren | stroll walk walking walks
    hobby hobby's hobbyclub breien haken breiclub handwerken breicafé haakclub breigroep borduren quilten handwerkgroep handwerkclub naaicafé | hobby hobbies knitting crochet needlework embroidery
    spelletjes spelletje kaarten klaverjassen bingo bingoavond sjoelen bridge rummikub schaken dammen bordspel bordspellen spelletjesmiddag kaartavond kaartclub biljarten jokeren kienen spellenavond | games bingo cards chess bridge billiards whist
    penvriend penvriendin kaartje kaartjes ansichtkaart ansichtkaarten kaartenactie beterschapskaart kerstkaart kerstkaarten postcrossing briefschrijver brievenschrijver | penpal postcard postcards
    ziekenbezoek ziekenhuisbezoek ziekenbezoekje fruitmand beterschap zieken ziek zieke bedlegerig ziekbed fruitmandje | sick bedridden ill
    aanspreekpunt buurtambassadeur sleutelfiguur sleutelfiguren buurtverbinder buurtverbinders verbinder straatambassadeur straatvertegenwoordiger kartrekker wijkverbinder portiekportier contactbuur flatcontactpersoon trapcontactpersoon | connector ambassador ambassadors
    welzijnswerk opbouwwerker opbouwwerk buurtwerker buurtwerk welzijnswerker wijkteam wijkcoach buurtteam ouderenadviseur ouderenwerker welzijnsorganisatie buurtcoach ouderenconsulent sociaalwerker | welfare socialworker welfarework
    vrijwilliger vrijwilligers vrijwilligerswerk vrijwillig vrijwilligerscentrale vrijwilligersvacaturebank onbetaald nldoet inzetten vrijwilligster | volunteer volunteers volunteering voluntary unpaid
    buurthuis buurthuizen wijkcentrum dorpshuis dorpshuizen wijkgebouw buurtcentrum gemeenschapshuis mfa ontmoetingscentrum kulturhus verenigingsgebouw wijkhuis clubhuis zaaltje mfc dienstencentrum | clubhouse community-hub hub
    huisdier huisdieren hond hondje kat poes katten vogeltje goudvis uitlaten hondenuitlaatservice dierenbuddy hondenoppas baasje poezen hondenmaatje dierenoppas | pet pets dog cat dog-walking pet-sitting
    omkijken omzien signaleren omziennaarelkaar signalering noaberzorg burenalarm burenhulp opletten | vigilant neighbourly lookout
    klusjesman klusjes klussendienst klusdienst klussen handyman klusteam klusbus klussenteam karweitje karweitjes klusser klussers behangen schilderijtje | handyman repairs diy chores
    verhuizen verhuizing verhuisd verhuishulp verhuisdoos verhuisdozen inhuizen intrek verkassen verhuiswagen verhuisbusje | move moving moved removals relocation
    tuinhulp tuinmaatje tuinmaatjes tuinploeg tuinonderhoud heg grasmaaien snoeien tuinieren schoffelen wieden | gardening hedge lawn mowing weeding
    poetshulp huishoudelijke schoonmaakhulp poetsen stofzuigen interieurverzorgster schoonmaakster huishouden wassen huishoudster thuishulp gezinshulp huishoudhulp alphahulp werkster | cleaner cleaning housekeeping vacuuming
    thuiszorg wijkverpleging wijkzuster steunkousen zuster buurtzorg wijkverpleegkundige thuiszorgmedewerker verpleegkundige verzorgende verpleegster verplegers | homecare nurse nurses
    alarmknop alarmering personenalarmering noodknop noodoproep halsalarm valalarm alarmhorloge alarmopvolging valdetectie alarmketting | alarm pendant emergency
    testament erfenis erfgenaam erfgenamen nalatenschap notaris levenstestament wilsverklaring erven afwikkeling executeur codicil | inheritance executor heir heirs notary
    bewindvoering bewindvoerder bewindvoerders mentorschap curatele curator budgetbeheer volmacht thuisadministratie administratiemaatje papierwinkel formulierenbrigade formulieren formulierenhulp | guardianship conservatorship paperwork forms
    geboorte geboren geboortekaartje geboorteboom geboortebos ooievaar boreling geboorteaangifte kraamcadeau beschuit babyboom geboortebomen | birth born stork
    naamgeving voornaam achternaam naamkaartje naambordje naambordjes meisjesnaam naamstickers voornamen roepnaam | surname nameplate nametag surnames
    kinderloos kinderwens ivf vruchtbaarheid wensouders kinderloosheid draagmoeder onvruchtbaar onvruchtbaarheid | childless childlessness ivf fertility infertility surrogate
    menopauze opvliegers overgangsklachten penopauze overgangsconsulent overgangscafé midlife vijftigers vijftigplus menstruatie ongesteld maandverband menstruatieproducten menstruatiearmoede tampons | menopause midlife menstruation tampons
    seksualiteit soa anticonceptie pil condoom condooms lentekriebels seks spiraaltje abortus sensoa seksuele | contraception sexuality condoms sti abortion
    opgroeien kindertijd kinderjaren jeugdjaren onbezorgd opgegroeid grootgebracht opgroeiend kansrijk | childhood upbringing adolescence infancy
    vijftiger vijftigers veertiger veertigers zestiger zestigers sandwichgeneratie volwassene volwassenen dertiger dertigers babyboomer babyboomers | middle-aged forties fifties adults adult
    vitaal vitaliteit vitale fit fitte kwiek kwieke krasse zelfredzaam zelfredzaamheid levensloopbestendig ouderdom kwetsbare kwetsbaar | vital vitality ageing aging frail frailty
    taalkundig stotteren woordenschat woordjes taalspel taalspelletjes brabbelen taalontwikkeling woordspelletjes babytaal | vocabulary stammer talking words
    schoolschrift schriften potlood potloden kleurpotloden schoolboeken schooltas schooltassen rugzak etui etuis schrijfwaren schoolspullen rekenmachine | stationery pencils notebooks schoolbag backpack
    laptop laptops chromebook leenlaptop leerlaptop thuisonderwijs afstandsonderwijs schoollaptop leentablet | laptop laptops home-schooling
    muziekles muziekschool muzieklessen instrument instrumenten pianoles gitaarles blokfluit orkest schoolorkest leerorkest kinderkoor muziekonderwijs drumles vioolles zangles | instrument guitar piano violin
    jeugdtheater poppenkast kindertheater kindervoorstelling toneelles kindertoneel jeugdtoneel sprookjestheater goochelaar clown clowns poppenspel poppenspeler marionetten jongerentheater kinderfilm | clown magician puppets puppet clowns
    rap rappen rapper rappers breakdance breakdancen hiphop streetdance muziekstudio spoken-word beatbox graffiti graffitimuur freestyle | rap rapping hip-hop breakdance spoken-word graffiti
    boksen kickboksen boksschool vechtsport vechtsporten judo karate taekwondo zelfverdediging boksles weerbaarheidstraining aikido boksclub sparren | boxing kickboxing judo karate self-defence self-defense
    techniekles technieklokaal timmeren timmerles timmerwerkplaats fablab maakplaats makerspace robot robotica programmeren codeclub coderdojo scratch techniekclub solderen 3d-printer | makerspace coding robotics woodwork workshop fablab
    kinderarbeid kinderrechten kinderombudsman kindertelefoon kinderlijn kinderrecht unicef kindertelefoontje kinderpostzegels kinderwetwinkel | childline ombudsman unicef
    vluchtverhaal oorlogstrauma getraumatiseerd nachtmerries nachtmerrie gevluchte getraumatiseerde vluchtelingenkinderen oorlogskinderen bootje oorlogservaringen | traumatised traumatized nightmares
    gastgezin gastgezinnen logeren logeerhuis onderdak takecarebnb gastvrij gastvrijheid logeerkamer logeeradres logeerpartij gastheer gastvrouw | hospitality host hosting homestay
    statushouderswoning taakstelling flexwoningen containerwoningen woonunits flexwoning voorrangsregeling noodwoningen statushouderswoningen | flexhomes modular prefab
    vluchtelingenmaatje vluchtelingenbegeleider gezinsmaatje taalmaatje gezinsvriend inburgeringscoach vluchtelingenhulp statushoudersmaatje gezinsvriendin | befriending refugee mentor
    werkvergunning tewerkstellingsvergunning diplomawaardering vakdiploma startbaan startbanen leerwerktraject diplomaerkenning | credential qualification qualifications permit
    thuisraken wegwijs wegwijzers inburgeringsgids welkomstgids wegwijsgids rondleiding kennismakingstocht stadswandeling welkomstpakket | orientation tour signposting
    paspoort identiteitskaart idkaart nationaliteit staatsburgerschap brp bsn verblijfspas staatloos staatlozen | passport nationality citizenship stateless
    antiracisme bewustwording inclusietrainer diversiteitstraining omstandertraining omstander omstanders tegengeluid racismevrij anti-racisme diversiteitsbeleid | anti-racism bystander bystanders awareness
    antidiscriminatievoorziening ombudsman ombudspersoon klachtencommissie vertrouwenspersoon klokkenluider discriminatiemeldpunt klachtbehandeling | hotline ombudsman complaint
    straatnaam standbeeld slavenhandelaar koloniaal koloniale dekolonisatie kolonie koloniën kolonialisme plantage marron marrons inheems inheemse | colonial colonialism statue decolonisation indigenous plantation
    chinees chinezen lunar lentefeest drakendans chinatown maanfeest chinese newroz noroez nowruz perzisch koerdisch koerden | nowruz kurdish lunar chinatown
    dodenfeest allerheiligen allerzielen herdenkingsavond graflichtjes grafkaars graflicht grafbloemen chrysanten | chrysanthemums candles graveside
    dorpsgek verward verwarde psychose psychotisch schizofrenie stemmenhoorder waandenkbeelden wvggz crisisdienst zonderling | psychosis psychotic schizophrenia
    schulden schuldhulp schuldhulpverlening schuldhulpmaatje deurwaarder deurwaarders incasso aanmaning aanmaningen schuldsanering wsnp betalingsachterstand geldzorgen jongerenschulden geldproblemen | debt debts bailiff arrears overdraft
    voedselbank voedselpakket voedselpakketten voedselhulp voedseluitgifte voedselkast uitgiftepunt buurtkastje boodschappenpakket kruidenier voedselbankklant | foodbank foodbanks parcels pantry
    uitkering uitkeringen bijstand bijstandsmoeder bijstandsmoeders toeslag toeslagen toeslagenaffaire toeslagenouder toeslagenouders uitkeringsgerechtigde leefgeld kinderbijslag leefloon steuntrekker | welfare allowance allowances dole
    uithuiszetting uitgezet ontruimd ontruiming huisuitzetting huurachterstand uithuiszettingen huisuitzettingen | eviction evicted evict
    werkloos werkloosheid werkloze werklozen jeugdwerkloosheid werkzoekend werkzoekende werkzoekenden uwv solliciteren sollicitatie baanloos ontslagen jobcoach sollicitatietraining | unemployed unemployment jobless jobseeker jobseekers
    """
}
