// Related words of people, school, care, work, culture, government and talk.

extension ThesaurusData {
  static let society = """
    kind kinderen kleuter kleuters peuter peuters kleintjes kids baby ukken | child children toddler toddlers kids little baby
    jongeren jeugd tieners jongens pubers hangjongeren puber jeugdraad jongerenraad zestien | youth young teenagers teens youngsters lads boys adolescents
    meisjes meiden vrouwen dames moeders | girls women ladies mothers
    ouderen oudere bejaarden senioren bejaarde opa oma grootouders seniorenflat oudje hoogbejaard | elderly older seniors pensioners grandparents old-age
    ouder ouders gezin gezinnen moeder vader opvoeding opvoeden | parent parents family families upbringing
    school scholen schoolplein klas leraar leraren juf meester leerlingen onderwijs basisschool leerkracht scholier | school schools playground class teacher teachers pupils education classroom
    speelplaats speeltuin speelplek speeltoestel speeltoestellen schommel glijbaan wip klimrek klimtoestel spelen speelhoek | playground swing slide play climbing sandpit
    huiswerk huiswerkbegeleiding bijles rekenen leren nakijken toets | homework tutoring maths learn study exam
    voorlezen voorleesuur voorleesmoeder lezen boek boeken verhaal verhalen prentenboek bibliotheek bieb leeshoek | read reading book books story stories picture library librarian sofa
    taal taalles nederlands spreken leren taalmaatje taalcafe taalgroep inburgering woordjes uitspraak oefenen | language languages speak speaking learn lesson exchange conversation buddy dutch practise words
    vertalen vertaling vertaler tolk tolken arabisch turks pools tigrinya tolkt | translate translation interpreter interpreters arabic turkish polish
    nieuwkomer nieuwkomers vluchteling vluchtelingen asielzoeker statushouder statushouders migrant migranten buitenlander buitenlanders azc | newcomer newcomers refugee refugees migrant migrants foreigners asylum
    maatje maatjes buddy koppel koppelen koppels tweetal duo | buddy buddies pair pairs couple match mate
    sport sporten sporter sporthal gymzaal sportpark sportveld veld velden sportclub sportclubs club clubs vereniging | sport sports gym field fields pitch club clubs hall athletics
    voetbal voetballen goal trainer training trainers wedstrijd team kooi | football soccer goal coach training match team pitch
    zwemmen zwemles zwembad badje diploma | swim swimming pool
    dansen dans dansles muziek muziekles instrument instrumenten gitaar piano viool trommel trommels fanfare koor zingen band blokfluit | dance dancing music instrument instruments guitar piano violin drums choir sing singing
    kunst schilderen tekenen muurschildering kunstenaar expositie tentoonstelling atelier theater toneel film fotos | art paint painting mural artist exhibition studio theatre film photo photos
    feest feestje buurtfeest straatfeest barbecue bbq festival kermis optocht kerst sinterklaas | party festival street-party barbecue fair parade christmas celebration
    armoede arm geldgebrek rondkomen schulden schuld schuldhulp minima bijstand uitkering krap rood schuldsanering | poverty poor debt debts benefits struggling money welfare
    contributie contributies schoolreis schoolgeld kosten-ouders laptop laptops schoolspullen turnpakje | fee fees school-trip laptop laptops supplies
    geld budget subsidie subsidies fonds financiering begroting euro euro's middelen bijdrage fondsen kas giften donatie | money budget grant grants fund funding subsidy euros finance means donation contribution
    loket balie spreekuur formulier formulieren papieren papierwerk aanvragen aanvraag bankafschriften brieven ambtelijk | desk counter form forms paperwork office hours application letters
    zorg zorgen zorgt mantelzorg mantelzorger verzorgen thuiszorg verpleegkundige wijkverpleging hulpverlener hulpverleners | care carer carers caring nurse homecare caregiver professional professionals
    informeel informele vrijwilligers vrijwilliger vrijwillig buren buur burenhulp buurtgenoot | informal volunteers volunteer neighbours neighbourly neighbour neighbor neighbors
    formeel formele professional professionals organisaties instanties instelling instellingen | formal professionals organisations institutions agencies
    dokter huisarts gezondheid gezond medisch ziekenhuis ggz psychisch psycholoog apotheek | doctor gp health healthy medical hospital mental pharmacy clinic
    eenzaam eenzaamheid alleen bezoek bezoekje gezelschap praatje langsgaan | lonely loneliness alone visit visits company chat
    gehandicapt handicap beperking rolstoel slechthorend blind doof toegankelijk toegankelijkheid | disabled disability wheelchair deaf blind accessible accessibility
    dementie alzheimer vergeetachtig | dementia alzheimer
    vertrouwenspersoon vertrouwenspersonen ervaringsdeskundige ervaringsdeskundigen ervaringskennis outreachend | confidant confidants trusted expert experience lived
    vertrouwen wantrouwen eerlijk eerlijkheid betrouwbaar | trust distrust honest fair
    bescherming bestaanszekerheid kwetsbaar kwetsbare eigen-kracht zelfredzaam zelfredzaamheid | protection security vulnerable self-reliance
    werk baan banen werkgelegenheid werkloos werkloosheid stage stages stageplek sollicitatie arbeid werkgever | work job jobs employment unemployed internship employer
    zzp zzp'er zzp'ers zelfstandige zelfstandigen freelancer freelancers opdracht opdrachten opdrachtgever | self-employed freelancer freelancers contract commission commissions
    inkopen inkoop aanbesteding aanbesteden opdrachten lokaal lokale | procurement purchasing tender local locally buy
    pas pasje stadspas korting | pass card discount
    belasting belastingen ozb heffing | tax taxes rates
    verzekering pensioen aov | insurance pension
    digitaal digitale computer computers internet website site app online wifi telefoon smartphone scherm | digital computer computers internet website app online wifi phone smartphone platform
    platform prikbord groepsapp whatsapp appgroep forum buurtapp | platform noticeboard group-chat whatsapp forum board
    krant buurtkrant wijkkrant krantje nieuwsbrief folder flyer poster affiche | newspaper newsletter leaflet flyer poster bulletin
    gemeente stadsdeel stadhuis gemeentehuis overheid stopera | municipality council city-hall town-hall government city borough authority
    ambtenaar ambtenaren ambtelijk ambtelijke staf gebiedsmakelaar beleidsmedewerker medewerker | official officials civil-servant servants staff officer administrators
    burgemeester burgermeester burgervader | mayor
    wethouder wethouders bestuurder bestuurders college bestuur | alderman aldermen administrator administrators executive
    politiek politici politicus raadslid raadsleden gemeenteraad raad lobby | politics politicians politician councillor councillors council lobby political
    partij partijen fractie fracties fractieleider fractieleiders lijsttrekker lijsttrekkers | party parties leaders leader faction
    kandidaat kandidaten kieslijst kieslijsten lijst | candidate candidates
    verkiezing verkiezingen stemmen stembus kiezer campagne | election elections vote voting ballot voters campaign
    verkiezingsprogramma verkiezingsprogramma's programma programma's partijprogramma | programme programmes manifesto manifestos program programs
    pleidooi manifest oproep document stuk petitie | plea manifesto petition document appeal
    brief schrijven aanschrijven epistel | letter write writing
    debat debatten diabat discussie discussiëren forum | debate debates discussion dialogue-debate
    dialoog dialogen dialoogsessie gesprek gesprekken praten overleg overleggen gespreksronde luisteren tafel samenspraak | dialogue dialogues talk talks talking conversation conversations listen listening discussion consultation
    bewaker bewakers bewaken moderator gespreksleider begeleider begeleiding scheidsrechter oplet toezien | guardian guardians moderator facilitator guide referee watch watching
    spelregel spelregels regels afspraken gedragsregels huisregels | rules ground-rules rule agreement guidelines
    training trainingen trainen cursus cursussen les lessen leertraject opleiding workshop leren bijscholen bijscholing klaslokaal | training trainings course courses lesson lessons workshop learn teach learning
    onderzoek onderzoeken enquete enquête vragenlijst peiling interview interviews uitzoeken scriptie | research survey questionnaire poll interviews investigate study inquiry
    barriere barrières belemmering belemmeringen drempel regeltjes bureaucratie klem obstakels | barrier barriers obstacle obstacles red-tape bureaucracy rules
    participatie participeren inspraak meedoen zeggenschap medezeggenschap democratie democratisch democratisering meebeslissen burgerberaad | participation participate say democracy democratic involvement
    bewoner bewoners buurtbewoners buurtgenoten inwoners burger burgers straatgenoten | resident residents inhabitants citizens people
    buurt buurten wijk wijken buurtje | neighbourhood neighbourhoods district districts neighborhood area
    netwerk netwerken bondgenoot bondgenoten contacten verbinden verbonden kennissen | network networks allies ally contacts connect connected
    ontmoeten ontmoeting ontmoetingen leren-kennen samenkomen bijeenkomst bijeenkomsten avond samenzijn | meet meeting meetings gathering gatherings encounter get-together
    conferentie buurtconferentie congres symposium omgevingsvisie stadmaken | conference congress symposium vision
    buurthuis wijkcentrum dorpshuis huiskamer buurtkamer ontmoetingsplek ontmoetingsruimte clubhuis honk | community-centre centre living-room clubhouse hall
    ruimte ruimtes zaal zalen lokaal lokalen vergaderruimte onderkomen | room rooms space venue hall premises
    steunpunt ondersteuningsinstelling ondersteuning opbouwwerk opbouwwerker ondersteunen welzijn welzijnswerk | support support-organisation office community-worker organisation
    handreiking handleiding gids boekje document wegwijzer brochure folder stappenplan | guide handbook manual booklet guidebook
    vergunning vergunningen toestemming | permit permission licence
    kerk moskee geloof imam dominee pastoor | church mosque faith imam vicar temple
    inclusief diversiteit discriminatie racisme gelijkwaardig gelijkwaardigheid gelijk | inclusive inclusion diversity discrimination racism equal equality
    verhuurdersoverleg kwartaaloverleg overleg vergadering agenda vergaderen notulen | meeting quarterly consultation agenda minutes
    toezegging toezeggingen belofte beloftes afspraak afsprakenlijst beloofd | promise promises commitment pledged agreed
    delegatie afvaardiging vertegenwoordigers woordvoerder commissie | delegation representatives spokesperson committee
    deur deuren aanbellen huis-aan-huis langsgaan brievenbus | door doors doorbell door-to-door knock letterbox
    verwelkomen welkom nieuwe-buren kennismaken welkomstpakket | welcome welcoming newcomers greet
    contactpersoon aanspreekpunt straatcontact wijkcontact | contact captain warden wardens
    adopteren adoptie sponsor peetouder | adopt adoption sponsor
    noodnummer alarm waarschuwen waarschuwing evacuatie evacueren | warn warning evacuate evacuation alarm
    toerist toeristen toerisme airbnb verhuur vakantieverhuur | tourist tourists tourism airbnb short-let
    geschiedenis historisch monument erfgoed museum | history historic monument heritage museum
    kinderopvang opvang creche oppas | childcare nursery babysitter crèche
    openingstijden open geopend sleutel | opening hours open key
    bank bankje bankjes zitten zitje picknicktafel | bench benches seat sit
    toilet wc toiletten | toilet toilets loo
    """
}
