// Related words of ages, families, neighbours and schools.

extension ThesaurusData {
  static let families = """
    baby baby's babytje pasgeboren pasgeborene zuigeling zuigelingen wiegje kraamtijd borelingen boreling dreumes wieg | baby babies newborn newborns infant infants cradle
    kraamzorg kraamverzorgster kraamhulp kraambed kraamvisite kraamweek kraamvrouw kraamkliniek bevalling bevallen beschuit muisjes vroedvrouw verloskundige | maternity midwife midwives childbirth postpartum postnatal
    zwanger zwangere zwangeren zwangerschap zwangerschappen verloskundige vroedvrouw echo geboortezorg prenataal zwangerschapsgym zwangerschapscursus | pregnant pregnancy antenatal prenatal expecting midwife
    luier luiers pamper pampers luierbank luierpakket luieremmer verschonen verschoontafel verschoonplek commode aankleedkussen | diaper diapers nappy nappies
    borstvoeding kolven kolfruimte kolfkamer lactatiekundige zogen flesvoeding babymelk poedermelk opvolgmelk babyflesje borstvoeden gekolfd | breastfeeding breastfeed formula lactation
    kinderwagen kinderwagens buggy buggy's wandelwagen maxicosi maxi-cosi draagzak draagdoek bakfiets kinderkoets poussette | pram prams buggy stroller strollers pushchair
    consultatiebureau jgz ouder-kindcentrum kinderarts jeugdarts inenting inentingen prikjes vaccinatie groeiboekje jeugdverpleegkundige wijkverpleegkundige | vaccination vaccinations immunisation paediatrician
    babyspullen babyuitzet babykleertjes babykleding rompertje rompertjes babypakket babybedje ledikant ledikantje kinderbedje kinderstoel babyartikelen babybox | babywear babygrow cot crib layette onesie
    huilbaby huilbaby's slapeloos slaapgebrek doorslapen nachtvoeding krampjes wiegelied troosten huilende | colic sleepless crying lullaby
    peuter peuters kleuter kleuters dreumes dreumesen peutertje kleutertje ukkie ukkies hummel hummels koter dreumesje | toddler toddlers preschooler preschoolers tot tots
    peuterspeelzaal peuterspeelzalen peuteropvang voorschool peuterklas peutergroep vve vroegschoolse voorschoolse peuterochtend peuterjuf speelzaal peutertuin | preschool playgroup nursery pre-k kindergarten
    kinderopvang kinderdagverblijf kdv crèche creche kinderdagopvang gastouder gastouders gastouderopvang dagopvang onthaalmoeder onthaalouder opvangplek opvangplaats kinderopvangtoeslag dagmoeder | childcare daycare creche nursery childminder childminders
    bso buitenschoolse naschoolse nso overblijven overblijf overblijfmoeder tussenschoolse tso voorschoolse nabewaking sleutelkind sleutelkinderen vakantieopvang overblijfkracht | after-school afterschool wraparound latchkey
    oppas oppassen babysit babysitten babysitter babysitters oppasmoeder oppasdienst oppascentrale oppasser kinderoppas oppasuur oppast opgepast | babysit babysitter babysitters babysitting sitter childminding nanny
    oppasoma oppasopa oppasoma's kleinkind kleinkinderen kleinzoon kleindochter kleinzoons kleindochters kleinzoontje kleindochtertje achterkleinkind achterkleinkinderen | grandchild grandchildren grandson granddaughter grandkids
    kind kinderen kindje kindjes kids kleintjes kleintje kroost koter koters bengel bengels jongetje jongetjes meisje meisjes gastjes | child children kid kids youngsters
    tiener tieners puber pubers puberteit puberaal adolescent adolescenten tienermeisje tienerjongen bakvis veertienjarige vijftienjarige zestienjarige jongelui | teenager teenagers teen teens adolescent adolescents puberty
    jongere jongeren jeugd jeugdigen jongelui jongvolwassenen jongvolwassene opgroeiende twintiger twintigers jongerenraad jeugdraad jonkies | youth youngster youngsters adolescent adolescents
    jeugdhonk jongerencentrum jeugdhuis jeugdsoos soos jongerenhonk hangplek jop jongerenplek jeugdcentrum keet zuipkeet buurthonk | hangout clubhouse drop-in
    hangjongeren hangjeugd rondhangen rondhangende jongerenoverlast hangplek hanggroep hanggroepen straatjeugd straatschoffies klieren schoffies lanterfanten | loitering loiter hangout youths
    jongerenwerk jongerenwerker jongerenwerkers jeugdwerk jeugdwerker straatcoach straatcoaches straathoekwerk straathoekwerker tienerwerk meidenwerk kinderwerk jongerenwerkster | youthworker outreach streetworker
    scouting padvinders padvinderij padvinder scouts chiro ksa welpen verkenners akela clubhuis kabouters bevers jeugdbeweging waterscouts jnm | scouting scouts cubs brownies guides
    straatcultuur drillrap drill steekwapen messen mes wapen straatgeld ronselen ronselaars drugsrunner jeugdbende bende bendes jeugdcriminaliteit | gang gangs knife knives drill grooming
    jeugdzorg jeugdhulp jeugdbescherming gezinsvoogd voogd voogdij ots uithuisplaatsing uithuisgeplaatst jeugdwet gezinscoach jeugdhulpverlening kinderbescherming gezinsbegeleiding jeugdbeschermer | guardianship guardian safeguarding fostered ward
    pleegzorg pleegouder pleegouders pleeggezin pleeggezinnen pleegkind pleegkinderen pleegmoeder pleegvader gezinshuis crisisopvang logeergezin steungezin steunouder steunouders | foster fostering fosterparents respite
    adoptie adopteren geadopteerd geadopteerde adoptiekind adoptiekinderen adoptieouders wees weeskind weeskinderen weeshuis | adoption adopted adoptee orphan orphans orphanage
    ouder ouders moeder moeders vader vaders mama papa ouderschap mam mamma pappa vadertje moedertje | parent parents mother mothers father fathers mum mom dad parenthood
    opvoeding opvoeden opvoedhulp opvoedvraag opvoedvragen opvoedcursus opvoedspreekuur opvoedondersteuning opvoedkundige oudercursus pedagoog opvoeder opvoeders opgevoed ouderavond | parenting upbringing child-rearing raising
    vaderschap vaders vadergroep vaderdag papadag vadercentrum vaderschapsverlof geboorteverlof ouderschapsverlof vadertjes | fatherhood fathers dads paternity
    moedergroep moederavond moederdag moederschap moederclub moedertjes moedercafé mamacafé koffiemoeders moederverlof zwangerschapsverlof | motherhood mothers mums maternity
    eenoudergezin eenoudergezinnen alleenstaand alleenstaande eenouder tienermoeder tienermoeders alleenstaanden alleenopvoedend bommoeder | single mums lone
    gezin gezinnen huisgezin gezinnetje grootgezin gezinsleven gezinsleden gezinsuitje gezinsdag | family families household households
    grootouder grootouders opa oma opa's oma's opaatje omaatje opi omi bomma bompa grootmoeder grootvader opoe besje bonma nonna | grandparent grandparents grandmother grandfather grandma grandpa granny nan gran
    oudere ouderen senior senioren bejaard bejaarde bejaarden oudjes vijfenzestigplusser 65-plus 65-plussers 75-plus 80-plus hoogbejaard tachtiger tachtigers grijsaard bejaardheid | elderly senior seniors pensioner pensioners oap
    besje dametje mevrouwtje opoe tachtigjarige negentigjarige stokoud krasse vrouwtje omaatje hoogbejaarde tachtigjarigen | octogenarian nonagenarian aged
    pensioen gepensioneerd gepensioneerde gepensioneerden pensionado aow aow'er aow'ers vut vutter rentenier brugpensioen pensionering pensioenleeftijd | retirement retired retiree retirees pensioner pensioners
    honderdjarige honderdjarigen eeuweling eeuwelingen eeuwfeest honderdste honderdplusser honderdplussers | centenarian centenarians hundredth centenary
    generaties intergenerationeel generatiekloof generatietuin meergeneratie generatiehuis generatietafel meergeneratiewonen | generations intergenerational multigenerational generational
    echtscheiding gescheiden vechtscheiding ex exman ex-man ex-vrouw exvrouw omgangsregeling co-ouderschap alimentatie echtscheidingscafé scheidingsproblemen ex-partner | divorce divorced ex custody alimony co-parenting
    omgangshuis omgangsbegeleiding omgangsregeling bezoekregeling weekendvader co-ouder co-ouderschap ouderverstoting bezoekruimte wisselweekend | custody visitation co-parenting
    stiefouder stiefmoeder stiefvader bonusouder bonusmoeder bonuskind stiefkind stiefkinderen stiefgezin bonusvader plusmama halfbroer halfzus | stepmother stepfather stepchild stepchildren stepfamily blended
    weduwe weduwen weduwnaar weduwnaars weduwschap verweduwd weduwenpensioen weduwengroep weeuw | widow widows widower widowers widowed widowhood bereaved
    rouw rouwen rouwverwerking rouwgroep rouwcafé rouwende rouwenden verlies lotgenotengroep nabestaande nabestaanden verdriet gemis rouwbegeleiding troost troostplek rouwconsulent | grief grieving bereavement bereaved mourning loss condolences
    overleden overlijden gestorven sterven dood doodgaan ontvallen heengegaan weggevallen overleed stierf sterfgeval overledene overledenen ontslapen | died death dead deceased dying
    uitvaart uitvaarten begrafenis begrafenissen begraven crematie cremeren gecremeerd begrafenisondernemer uitvaartondernemer teraardebestelling dodenwake aula kist lijkwagen rouwstoet | funeral funerals burial cremation undertaker coffin hearse
    begraafplaats begraafplaatsen kerkhof graf graven grafsteen grafstenen dodenakker urnenmuur urn natuurbegraafplaats grafrechten grafzerk columbarium zerk | cemetery cemeteries graveyard grave graves tombstone headstone
    herdenken herdenking herdenkingsplek gedenkplek gedenksteen monument kaarsje kaarsjes lichtjesavond gedachtenis allerzielen gedenkboom gedenkteken | memorial remembrance commemorate commemoration vigil candle candles
    condoleance condoleren condoleanceregister gecondoleerd rouwkaart rouwbericht rouwadvertentie medeleven deelneming rouwkrans | condolence condolences sympathy obituary wreath
    stilgeboren miskraam miskramen sterrenkind sterrenkindje doodgeboren stilgeborene vlinderkindje kinderloos sterrentuin | stillborn stillbirth miscarriage childless
    palliatief hospice hospices terminaal stervensbegeleiding waken waker wakers ongeneeslijk levenseinde euthanasie sterfbed | hospice palliative terminal dying euthanasia
    zelfdoding zelfmoord suïcide suicide suïcidaal zelfmoordpreventie zelfmoordlijn zelfmoordgedachten suïcidepreventie | suicide suicidal samaritans
    eenzaam eenzaamheid eenzame eenzamen vereenzaamd vereenzamen vereenzaming isolement geïsoleerd eenzaamheidsbestrijding afgezonderd eenling eenlingen alleenzijn | lonely loneliness isolated isolation solitary
    gezelschap aanspraak gezelligheid praatje praatjes kletsen keuvelen babbel babbelen babbeltje ouwehoeren buurtpraatje kletspraatje klets kletspraat gezellig | companionship chat chatting chats conversation companion chatty
    praten luisteren luisteraar luisteraars luisterlijn uitpraten gesprekspartner meepraten luistercirkel beluisteren luister | listening listener listeners conversation conversations
    bezoekje visite bezoekdienst huisbezoek huisbezoeken bezoekvrijwilliger huisbezoeker langskomen langsgaan aanbellen zonnebloem bezoekers bezoekmaatje bezoek bezoeker bezocht | visit visits visitor visitors visiting befriender befriending
    bellen telefoon belcirkel telefooncirkel telefoontje telefoontjes opbellen gebeld belmaatje belster belronde bellijn telefoonlijn telefoonketen belletje ochtendbelletje opgebeld telefonisch | phone call calls telephone phoned ring phoneline
    koffieochtend koffieuurtje koffie koffietje koffiedrinken bakkie koffiekransje koffietijd koffieclub theetje theekransje koffieklets theemiddag leutje | coffee tea cuppa teatime
    inloop inloophuis inloopochtend inloopmiddag inloopspreekuur binnenlopen aanlopen huiskamer buurthuiskamer huiskamerproject inloopplek ontmoetingsplek ontmoetingsruimte wijkhuiskamer aanloopcentrum | drop-in walk-in lounge parlour
    ontmoeten ontmoeting ontmoetingen kennismaken kennismaking kennissen ontmoetingsdag ontmoetingscentrum ontmoetingsavond ontmoetingsmiddag | meet meeting encounter encounters acquaintance acquainted socialise socialize
    kennismakingsspel kennismakingsavond buurtborrel borrel borrelen welkomstborrel kennismakingsborrel welkomstavond welkomstpakket verwelkomen welkomstmand | icebreaker newcomers drinks welcoming
    vriend vrienden vriendin vriendinnen vriendschap vriendschappen vriendje vriendinnetje kameraad kameraden maatje boezemvriendin gabber matties bff vriendenclub | friend friends friendship friendships buddy pal mates
    vriendenkring kennissenkring clubje kliek kliekje vriendengroep praatgroep gespreksgroep soosje kringetje vriendenboek kennissen vriendengroepje | clique circle acquaintances
    daten date dating datingsite datingapp tinder speeddate speeddaten relatiebemiddeling vrijgezel vrijgezellen single singles huwelijksmarkt verkering verkeringstijd versieren alleengaanden | dating date speed-dating single singles matchmaking
    relatie relaties partner partners verliefd verliefdheid liefde vriendje geliefde geliefden samenwonen stelletje koppel koppels levenspartner verkering relatietherapie liefje | relationship relationships love partner couple couples boyfriend girlfriend
    trouwen bruiloft bruiloften huwelijk huwelijken trouwfeest bruidspaar bruid bruidegom getrouwd trouwzaal trouwlocatie trouwambtenaar babs gehuwd | wedding weddings marriage married marry bride groom registrar
    jubileum jubilea bruiloftsjubileum jubileumfeest vijftigjarig zestigjarig jubilaris jubileren lustrum gouden | anniversary anniversaries jubilee
    buren buurman buurvrouw buurtjes buurtgenoot buurtgenoten burenhulp nabuurschap noaberschap naober naoberschap naobers noaber noabers buurmannen buurvrouwen gebuur geburen straatgenoten | neighbour neighbours neighbor neighbors neighbourly
    burenhulp burendienst burencontact boodschappenhulp klusje buurthulp buurthulpdienst hulpdienst noaberhulp wederdienst vriendendienst bijspringen | neighbourly errands favour favor favours
    burenruzie burenruzies burengerucht buurtbemiddeling buurtbemiddelaar bemiddelaar bemiddeling ruzie ruzies geschil geschillen conflict conflicten onmin woordenwisseling geruzie bonje bemiddelaars | mediation mediator dispute disputes quarrel conflict feud
    lenen uitlenen uitleen geleend uitleenpunt uitleenkast uitleendienst deelkast leenkast spullenbibliotheek leenpunt leenwinkel gereedschapsbibliotheek peerby bruikleen teruggeven | borrow borrowing lend lending loan
    deelplatform deeleconomie deelauto deelbakfiets deelspullen deelkelder buurtapp gedeeld gereedschap deelfiets deelsysteem | share sharing shared communal pooling
    gereedschap boormachine boor boren hamer ladder ladders heggenschaar grasmaaier zaag schroevendraaier klopboor kruiwagen hogedrukreiniger trapleer partytent | tool tools drill ladder hammer saw lawnmower wheelbarrow
    ruilen ruilkring ruilbeurs ruilkast ruilhandel letskring weggeefwinkel weggeefkast weggeefhoek geefwinkel geefkast speelgoedruil kledingruil ruilwinkel | swap swapping barter exchange giveaway freecycle
    sleutel huissleutel reservesleutel sleuteldienst sleutelkastje sleuteladres buitengesloten sleutelhulp sleutels sleutelbos | key keys keysafe
    vakantieoppas huisoppas kattenoppas vakantieservice plantenoppas plantjes gieter kattenluik postbus huisbewaarder | house-sitting cat-sitting housesitter catsitter pet-sitting
    pakketje pakketjes pakketpunt pakketbezorger bezorger bezorgers afhaalpunt pakketten pakketkluis postnl pakket koerier | parcel parcels package delivery courier
    buurtapp whatsappgroep appgroep buurtpreventie nextdoor hoplr buurtwhatsapp straatapp app-groep groepsapp facebookgroep buurtgroep whatsapp telegram buurtwhatsappgroep | whatsapp nextdoor telegram
    buurtfeest straatfeest straatfeesten buurtbarbecue straatbarbecue bbq barbecue barbecueën burendag pleinfeest wijkfeest buurtbbq straatspeeldag | barbecue bbq cookout
    feest feesten feestje feestjes fuif fuiven party gefeest feestavond feestmiddag feestvieren festiviteit festiviteiten vieren viering feestelijk knalfeest | party parties celebration celebrate celebrating festivity festivities
    verjaardag verjaardagen jarig jarige jarigen verjaardagsfeest kinderfeestje kinderfeestjes verjaardagstaart verjaardagskaart verjaren traktatie trakteren taart kroonjaar slingers | birthday birthdays cake
    ballonnen slingers vlaggetjes feestversiering versiering versieringen versieren springkussen springkussens luchtkussen suikerspin schminken schmink grabbelton | balloons bunting decorations face-painting candyfloss garlands
    sinterklaas sint sinten pieten pieterbaas intocht pakjesavond pepernoten kruidnoten strooigoed sinterklaasfeest sint-nicolaas speculaas roetveegpiet sintintocht sinterklaasintocht | sinterklaas gingerbread sint speculaas
    koningsdag koninginnedag vrijmarkt oranjevereniging oranjecomité oranjefeest koning koningin tompouce lintje aubade kleedjesmarkt koningsspelen koningsnacht oranjemarkt oranjecomités | kingsday orange royal
    carnaval carnavalsoptocht carnavalswagen carnavalsvereniging carnavallen vastelaovend vastenavond optocht praalwagen hossen carnavalskleding polonaise dweilorkest confetti alaaf carnavalsclub | carnival parade float floats costume costumes
    kermis kermissen draaimolen botsauto's reuzenrad zweefmolen schiettent oliebollenkraam kermisexploitant kermisterrein foor smoutebollen attractie attracties kermisklanten | funfair fair fairground merry-go-round carousel
    suikerfeest offerfeest ramadan iftar iftars vasten vastenmaand eid bajram suikerfeestmaaltijd vastentijd ramadanmaaltijd bairam vastende suhoor | ramadan iftar eid fasting
    keti-koti ketikoti slavernijverleden slavernij emancipatiedag afschaffing dialoogtafel nazaten slavernijmonument ketikotitafel slavenhandel | slavery abolition keti-koti descendants colonial
    kerst kerstmis kerstboom kerstbomen kerstfeest kerstdiner kerstmarkt kerstviering kerstman kerstavond kerstpakket kerstpakketten kerststukje kerststal kerstdagen kerstlunch kerstliedjes | christmas xmas carols santa advent nativity
    oudejaarsavond jaarwisseling vuurwerk oudjaar oliebollen nieuwjaar oudejaarsnacht nieuwjaarsreceptie nieuwjaarsborrel carbid carbidschieten carbidbussen vreugdevuur nieuwjaarsduik knallen knallers knalvuurwerk sylvester | fireworks firecrackers bonfire
    vuurwerkverbod vuurwerkvrij vuurwerkvrije vuurwerkshow vuurwerkoverlast rotjes vuurpijlen cobra cobra's siervuurwerk knalvuurwerk lichtshow droneshow | fireworks rockets bangers firecrackers
    pasen paasfeest paaseieren paasvuur paasvuren paasei palmpasen palmpaasstok paashaas paasontbijt paasbrunch paasdagen paasviering paashaasje paasbest | easter bunny eggs easter-eggs
    sint-maarten sintmaarten lampion lampionnen lampionnetje lampionoptocht lichtjesoptocht lichtjestocht lantaarnoptocht lichtjesroute lampionnetjes sintemaarten | lantern lanterns torchlight
    halloween griezeltocht griezelen spooktocht spookhuis trick-or-treat pompoenen heksen verkleden verkleed verkleedpartij verkleedkleren | halloween spooky trick-or-treat haunted costume
    driekoningen sterzingen sterrenzangers sterzangers nieuwjaarzingen koppermaandag luilak dauwtrappen hemelvaart pinksteren pinksterfeest kallemooi pinkster | epiphany whitsun pentecost ascension
    bevrijdingsdag dodenherdenking bevrijding oorlog vrijheidsmaaltijd vrijheidsvuur veteranendag krans kranslegging oorlogsmonument bevrijdingsfestival struikelstenen | liberation war wreath stolperstein
    valentijn valentijnsdag valentijnskaart rozen secretaressedag moederdag vaderdag grootouderdag complimentendag hartjes valentijnspost rozenactie | valentine valentines roses
    avondvierdaagse vierdaagse wandelvierdaagse avondvierdaags medaille lampionnentocht snoepstok fietsvierdaagse avondvierdaagsen wandelmedaille | medal walkers marches
    braderie jaarmarkt dorpsfeest dorpsfeesten feesttent tentfeest volksfeest volksfeesten oogstfeest zomerfeest bloemencorso corso feestweek schuttersfeest corsowagen | fete fête festival
    schutterij schuttersgilde gilde gilden koningsschieten vendelen vendelzwaaien folklore folkloristisch klederdracht klompendans traditie tradities gebruiken volksdansen streekdracht | folklore tradition traditions guild costume clogs customs
    schoolvakantie schoolvakanties zomervakantie kerstvakantie herfstvakantie meivakantie voorjaarsvakantie krokusvakantie vakantieactiviteiten kindervakantieweek huttenbouw hutten huttendorp timmerdorp vakantiespelen bouwdorp vakantieprogramma | half-term vacation holidays summercamp
    vakantiekamp zomerkamp zeilkamp kamp kampen vakantiekolonie zomerkampen jeugdkamp kampvuur kampvuren logeerkamp speelweek kampweek bivak | camp camps campfire
    vakantie vakanties vakantiegeld uitje uitjes dagtocht dagtochten busreis busreisje uitstapje uitstapjes boottocht pretpark | holiday holidays vacation outing outings excursion
    schooluitval vsv schoolverlater schoolverlaters drop-out drop-outs uitvaller uitvallers thuiszitter thuiszitters startkwalificatie uitvallen schooluitvaller schooluitvallers | dropout dropouts drop-outs
    spijbelen spijbelaar spijbelaars spijbel gespijbeld leerplicht leerplichtambtenaar schoolverzuim verzuim brossen brosser ziekmelding verzuimer luxeverzuim | truancy truant truants skiving absence absenteeism
    basisschool basisscholen schooltje dorpsschool kleuterschool ibs ikc kindcentrum basisonderwijs basisschooltje lagereschool | elementary primary kindergarten infants
    vmbo havo vwo mavo gymnasium atheneum brugklas brugklasser brugklassers brugpieper middelbaar scholengemeenschap praktijkschool praktijkonderwijs lyceum brugger middelbareschool | comprehensive secondary grammar highschool
    mbo roc beroepsopleiding vakschool vakopleiding beroepsonderwijs lts ambachtsschool vakmanschap ambachten bbl vakmensen mbo'er mbo'ers leerwerkbedrijf | vocational craft apprentice trades
    hogeschool universiteit hbo student studenten studeren studie studies campus collegezaal studentenvereniging afstuderen afgestudeerd universitair faculteit scriptie uni | university college student students studying campus undergraduate degree
    studentenhuis studentenhuizen studentenkamer studentenkamers hospita huisgenoten huisgenoot studentenflat studentenoverlast corps kamernood studentencomplex kotstudent kot koten hospiteren | dorm dormitory lodger landlady housemates
    vso zmlk sbo mytylschool tyltylschool leerlingenvervoer buso mytyl speciaalonderwijs zmok praktijkonderwijs schoolbegeleiding | sen remedial send
    leerlingenvervoer schoolbus taxibusje schooltaxi schoolvervoer taxibus schoolbusje schoolbussen schooltaxi's | minibus schoolbus schooltaxi
    schoolplein schoolpleinen speelplaats schoolhek schooltuin schoolgebouw klaslokaal klaslokalen lokaal lokalen gymzaal aula fietsenhok schoolbel noodlokaal | playground schoolyard classroom classrooms
    leraar leraren lerares leerkracht leerkrachten docent docenten juf juffen meester meesters schoolmeester onderwijzer onderwijzeres onderwijzers juffrouw invaljuf mentor lerarentekort | teacher teachers schoolteacher headteacher tutor
    schooldirecteur rector conciërge conciërges schoolhoofd ib'er klassenassistent onderwijsassistent schoolbestuur medezeggenschapsraad ouderraad klassenouder oudercommissie | principal headmaster headteacher caretaker janitor pta
    leerling leerlingen scholier scholieren schoolkind schoolkinderen klas klassen klasgenoot klasgenoten schooljeugd klasje schoolklas schoolgaand schoolgaande | pupil pupils schoolchild schoolchildren class classmate classmates
    huiswerk huiswerkbegeleiding huiswerkklas huiswerkhulp huiswerkuur bijles bijlessen studiebegeleiding huiswerkplek sommen studiezaal leswerk leerhulp huiswerkinstituut examentraining | homework tutoring tutor tutors after-school
    studieplek studieplekken studieruimte stilteplek stilteruimte tentamen tentamens examens examen blokplek studeerplek studieruimtes leerplek | exams revision studying exam
    rekenen rekensommen wiskunde cijferen breuken rekenles rekenachterstand rekenvaardigheid sommetjes gecijferdheid sommen rekenmaatje rekenclub | maths math arithmetic numeracy sums
    voorlezen voorleest voorleesochtend voorleesuur voorlezer voorlezers voorleesoma voorleesopa voorleesvrijwilliger voorleesexpress boekstartje boekstart prentenboek prentenboeken voorgelezen sprookje sprookjes verhaaltje verhaaltjes voorleesuurtje | storytime storytelling story stories
    leesplezier lezen leesclub leeskring boekenclub boek boeken boekje boekjes leesboeken bibliotheek bieb bibliobus bibliothecaris bibliothecaresse leeshoek leest minibieb boekenkast boekenruilkast | book books library librarian reading read
    leesachterstand taalachterstand onderwijsachterstand leerachterstand dyslexie dyslectisch dyscalculie logopedie logopedist stotteren woordblind taalontwikkeling tos spraakles | dyslexia dyslexic stammer
    laaggeletterd laaggeletterden laaggeletterdheid analfabeet analfabeten analfabetisme taalhuis taalpunt alfabetisering leesvaardigheid basisvaardigheden spelling ongeletterd analfabete | literacy illiterate illiteracy
    taalles taallessen taalcursus taalcafé taalmaatje taalmaatjes taalcoach taalcoaches taalvrijwilliger inburgeren nt2 taalgroep taalhuis conversatieles praatgroep taalklas taalstage spreektaal taalbad taaloefening nederlands | dutch language conversation
    inburgering inburgeren inburgeraar inburgeraars inburgeringscursus inburgeringsexamen inburgeringsles inburgeringsplicht naturalisatie naturalisatieceremonie burgerschap knm taaltoets ingeburgerd | integration citizenship naturalisation naturalization
    tolk tolken vertaling vertalen vertaler vertaalapp vertaald meertalig meertalige anderstalig anderstalige anderstaligen talen tweetalig taalbarrière gebarentaal | interpreter interpreters translate translation translator multilingual bilingual
    ambtenarentaal b1 onbegrijpelijk leesbaar ambtelijk ambtelijke leesbare taalniveau jargon woordgebruik | jargon readable plain readability
    moedertaal dialect streektaal fries twents limburgs gronings brabants nedersaksisch dialecten thuistaal papiaments sranantongo streektalen achterhoeks streektaaltje | dialect dialects vernacular frisian
    engels duits frans spaans arabisch turks tigrinya oekraïens pools engelstalig berbers dari somalisch farsi | english german french spanish arabic turkish polish ukrainian
    nieuwkomer nieuwkomers welkomstcomité expats expat internationals kennismigrant nieuwelingen nieuweling nieuwkomersgezinnen expatgezin | newcomer newcomers expat expats internationals
    vluchteling vluchtelingen gevlucht vluchten statushouder statushouders vluchtelingenwerk vergunninghouder vluchtelinge vluchtelingenopvang oekraïners oekraïner syriërs syriër syrisch eritreeërs eritrees ontheemden oorlogsvluchteling | refugee refugees fled displaced ukrainians syrians
    asielzoeker asielzoekers asiel azc asielzoekerscentrum coa noodopvang crisisnoodopvang opvanglocatie asielprocedure verblijfsvergunning ind azc'er spreidingswet asielopvang asielbeleid asielaanvraag | asylum refugee asylumseekers
    ongedocumenteerd ongedocumenteerden illegalen illegaal uitgeprocedeerd uitgeprocedeerden uitgeprocedeerde ongedocumenteerde vreemdelingen uitzetting lvv illegale | undocumented deported deportation
    arbeidsmigrant arbeidsmigranten polen bulgaren roemenen seizoensarbeider seizoensarbeiders uitzendkracht polenhotel seizoenswerkers poolse roemeense bulgaarse oost-europeanen moelander moelanders gastarbeider gastarbeiders | migrant polish bulgarian romanian
    migratie migrant migranten immigrant immigranten immigratie allochtoon allochtonen buitenlander buitenlanders migratieachtergrond biculturele emigreren geëmigreerd afkomst | migration migrant migrants immigrant immigrants immigration foreigner foreigners
    gezinshereniging hereniging nareis nareizigers amv ama amv'ers gezinsmigratie nareizende | reunification unaccompanied minors
    heimwee thuisland vaderland geboorteland gemis ontworteld ontheemd herkomst moederland herkomstland | homesick homesickness homeland uprooted
    marokkaans marokkanen marokkaanse turks turken turkse surinaams surinamers surinaamse antilliaans antillianen antilliaanse moluks molukkers indisch caribisch kaapverdiaans hindoestaans hindoestanen creools somaliërs | moroccan turkish surinamese antillean moluccan caribbean indonesian
    multicultureel multiculturele culturen cultuurverschillen wereldkeuken wereldwijf diversiteit intercultureel interculturele wereldvrouwen superdivers wereldmaaltijd cultuuruitwisseling | multicultural cultures diversity intercultural
    roma sinti woonwagen woonwagens woonwagenkamp woonwagenbewoner woonwagenbewoners kampers standplaats standplaatsen zigeuners kampbewoners | roma sinti gypsy travellers
    integratie integreren geïntegreerd buitenstaander meetellen erbijhoren buitengesloten inclusie inclusief buitenbeentje | integration integrate inclusion inclusive belonging belong outsider
    kerk kerken kerkdienst kerkgebouw kathedraal kapel parochie parochies dominee pastoor pastor priester protestants katholiek gereformeerd diaconie kerkenraad eredienst koster hervormd | church churches chapel parish vicar priest pastor congregation mass
    moskee moskeeën imam imams islam islamitisch moslim moslims moslima vrijdaggebed koran koranles koranschool minaret gebedsruimte gebedsoproep hoofddoek moslima's hoofddoeken | mosque mosques imam muslim muslims islam islamic quran headscarf
    synagoge synagogen joods joden jood jodendom rabbijn sjoel sabbat chanoeka menora pesach loofhuttenfeest sjabbat kosjer koosjer | synagogue jewish jew jews rabbi hanukkah sabbath passover kosher
    hindoe hindoes hindoeïsme mandir tempel tempels divali diwali holi holifeest pandit boeddhist boeddhisme boeddhistisch sikh sikhs gurdwara phagwa | hindu hindus temple diwali holi buddhist sikh gurdwara
    geloof gelovig gelovigen religie religies religieus godsdienst godsdiensten levensbeschouwing levensbeschouwelijk bidden gebed gebeden spiritueel zingeving god atheïst bijbel geloofsgemeenschap | faith religion religions religious belief prayer pray spiritual god bible
    interreligieus interreligieuze oecumenisch oecumenische dialoog dialogen ontmoetingsmaaltijd kerkproeverij vredeswandeling vredesweek gespreksavond dialoogtafel | interfaith ecumenical dialogue interreligious
    stilteruimte stiltecentrum gebedsruimte gebedsruimtes meditatie mediteren bezinning stiltewandeling klooster kloosters retraite bedevaart pelgrim pelgrims pelgrimspad kapelletje mindfulness | meditation meditate contemplation monastery retreat pilgrimage pilgrim
    humanist humanistisch zingevingsvragen zielzorg pastoraal pastor predikant predikanten levensvragen raadsman levensvraag | chaplain chaplaincy humanist pastoral
    communie vormsel doop dopen gedoopt belijdenis doopfeest communiefeest lentefeest bar-mitswa besnijdenis geboortefeest kraamfeest babyshower | baptism christening communion confirmation circumcision
    klokgelui kerkklok kerkklokken carillon beiaard beiaardier klokken klokkenspel gebedsoproep luiden klokkentoren beiaardiers | bells carillon belfry chimes
    kerkkoor gospel gospelkoor psalm psalmen zangdienst orgel orgelconcert dankdag biddag kerstnachtdienst zangavond vesper | choir gospel hymn hymns psalm organ
    diaconie caritas heilsleger kledinginzameling naastenliefde liefdadigheid kerkcollecte voedselinzameling noodfonds vincentius | charity charitable almshouse diaconal
    discriminatie discrimineren gediscrimineerd discriminerend vooroordeel vooroordelen uitsluiting antidiscriminatie discriminatiemeldpunt ongelijkheid stereotypen uitsluiten | discrimination discriminate discriminated prejudice bias profiling exclusion inequality
    racisme racist racisten racistisch racistische huidskleur xenofobie vreemdelingenhaat antisemitisme islamofobie moslimhaat jodenhaat blackface haatzaaien uitgescholden | racism racist racists xenophobia antisemitism islamophobia hatred
    gelijkheid gelijkwaardig gelijkwaardigheid kansengelijkheid kansenongelijkheid mensenrechten kinderrechten tolerantie verdraagzaam verdraagzaamheid tolerant | equality equal tolerance tolerant
    vrouw vrouwen vrouwengroep vrouwenclub vrouwencentrum vrouwenochtend vrouwenstudio meidengroep dames damesclub vrouwtjes dame vrouwenvereniging vrouwendag wereldvrouwen vrouwenhuis | woman women women's ladies lady
    emancipatie feminisme feminist vrouwenrechten gendergelijkheid vrouwenemancipatie sekse gender loonkloof vrouwenbeweging feministisch | emancipation feminism feminist
    man mannen mannengroep mannenclub mannenochtend heren herenclub kerels kerel mancave mannenwerkplaats mannencafé vent venten mannetjes | men men's man blokes guys gentlemen
    meisje meisjes meiden meidenclub meidengroep meidenavond meidenvoetbal meidenwerk meidenhonk grieten meid meidje meiskes | girl girls lasses
    jongen jongens jongensgroep knul knullen jochie jochies gozer gozers gasten ventje jongetje jongetjes knaap knapen | boy boys lad lads
    lhbti lhbtiq lhbtiqa lhbt lgbt homo homo's lesbisch lesbo lesbienne biseksueel transgender trans queer gay coc regenboog regenbooggemeente non-binair regenboogvlag | lgbt lgbtq gay lesbian bisexual transgender trans queer rainbow non-binary
    pride gaypride regenboogvlag regenboogzebrapad regenboogpad coming-out regenboogbank jongerenroze | pride rainbow coming-out
    homohaat homofobie transfobie potenrammen potenrammers antihomogeweld homofoob homovijandig | homophobia homophobic transphobia
    mishandeling mishandeld mishandelen partnergeweld kindermishandeling klappen vrouwenopvang femicide mishandelt thuisgeweld eerwraak familiegeweld huiselijk geweld | abuse abused battered beaten abusive violence violent
    blijfhuis vrouwenopvang schuilhuis vluchthuis noodbed slachtofferhulp vrouwenhuis blijfgroep schuiladres opvanghuis schuilplaats | refuge shelter sanctuary sheltered
    aanranding aangerand verkrachting verkracht grensoverschrijdend misbruik misbruikt metoo nafluiten naroepen straatintimidatie sissen handtastelijk loverboy loverboys | harassment rape raped assault grooming catcalling metoo
    stalking stalker stalken gestalkt bedreigd bedreiging bedreigen contactverbod straatverbod huisverbod dreigen belaagd achtervolgd lastiggevallen | stalking stalker threat threats threatened
    ouderenmishandeling ouderenmisbruik uitbuiting babbeltruc spilzorg oplichting oplichters oudermishandeling bankpasfraude | exploitation scam exploited scammers
    mensenhandel uitbuiting uitgebuit dwangarbeid prostitutie sekswerk sekswerker sekswerkers prostituee prostituees mensensmokkel | trafficking exploitation sex-work sex-worker prostitution
    eerwraak uithuwelijking uitgehuwelijkt huwelijksdwang meisjesbesnijdenis eergerelateerd kindhuwelijk kindhuwelijken uithuwelijken | fgm circumcision honour
    kinderarmoede armoede arm arme minima minimabeleid schoolspullen jeugdfonds kindpakket leergeld rondkomen bijstandskinderen armlastig | poverty poor low-income deprived struggling
    """
}
