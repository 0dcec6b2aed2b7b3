// Dutch word classes of the grammar of speech acts.

extension DutchData {
  static let classes = """
    @I = ik 'k k ikke ikzelf wij we mij me ons onszelf mezelf mijzelf
    @ISUBJ = ik 'k k wij we ikke
    @MY = mijn m'n mn onze ons
    @YOU = jullie u je jij uw gij jou
    @YOUR = jullie uw je jouw
    @NEG = niet geen nooit niemand niets niks noch evenmin zonder nie neit
    @WANT = wil wilt willen wou zou zouden wilde wul
    @CAN = kan kunnen mag mogen ken kon zal zullen ka
    @GLADLY = graag gaarne best wel gerne geerne liefst volgaarne
    @HELP = help helpen helpe meehelpen meehelp helpt meedoen meedoe meedenken meedenk meewerken meewerk meeschrijven meeschrijf \
    bijdragen bijdraag meepraten meepraat aanpakken aanpak bijspringen inspringen meelopen meebouwen meeorganiseren \
    meeplannen assisteren ondersteunen bijstaan handje handen inzetten inzet vrijwilligen vrijwilliger vrijwilligster \
    meeregelen meezoeken meekijken meekijk meelezen hielp hellupen hulpen mithelpen meemaken meezingen meebakken opzetten
    @DOVERB = doen doe maken maak schrijven schrijf regelen regel brengen breng bakken bak koken kook vertalen vertaal \
    notuleren notuleer rijden rij rijd sjouwen sjouw trekken trek leiden leid voorzitten voorlezen lees lezen geven geef \
    lenen leen uitdelen rondbrengen ophalen haal halen begeleiden begeleid organiseren organiseer verzorgen verzorg openen \
    bellen bel tekenen teken ontwerpen ontwerp bouwen bouw repareren repareer opknappen schilderen schilder planten plant \
    schoffelen maaien onderhouden bijhouden beheren uitleggen vertellen vertel lesgeven les trainen filmen film \
    fotograferen verspreiden verspreid uitzoeken onderzoeken onderzoek samenvatten timmeren timmer sturen bedenken \
    coordineren plakken knippen naaien naai zetten zet bemannen draaien presenteren interviewen uitnodigen rondleiden \
    optrommelen overnemen spelen speel oppassen surveilleren controleren invullen testen wandelen wassen ruimen opruimen \
    leveren lever schenken schenk doneren doneer sponsoren betalen nemen neem uitlenen delen deel voorstellen opstellen \
    bijwonen meenemen ontvangen onthalen klussen snoeien gieten strooien tellen meten inmeten bewaken bewaak zorgen zorg \
    komen kom staan zitten proeflezen nakijken corrigeren herschrijf herschrijven verbouwen metselen lassen aanleggen
    @HAVE = heb hebben heb'k hebt bezit bezitten beschik beschikken beheer
    @RESOURCE = zaal zaaltje ruimte lokaal kamer keuken busje bus bestelbus aanhanger bakfiets gereedschap tijd sleutel \
    schuur loods kelder tuin garage auto laptop laptops beamer stoelen tafels boeken materiaal spullen netwerk ervaring \
    bakkie wagen kar zolder ladder machine naaimachine plek plaats kantoor gebouw schoolgebouw winkel atelier kantine \
    vergaderruimte zalen lokalen podium tent partytent geluidsinstallatie apparatuur zakken handschoenen schoppen aarde \
    planten stekjes zaden bomen hout verf kast kasten koffie cafe kapsalon moestuin clubhuis diploma ehbo vog rijbewijs
    @FREE = gratis kosteloos vrijwillig belangeloos niks  vergoeding
    @AVAILABLE = beschikbaar beschikbare inzetbaar vrij leegstaat leeg
    @PROFESSION = beroep pensioen gepensioneerd oud-* werkzaam vak opgeleid gewerkt ervaring vroeger jarenlang jaar
    @ROLE = leraar lerares juf meester timmerman loodgieter elektricien schilder kok ontwerper illustrator fotograaf \
    journalist boekhouder accountant jurist advocaat ambtenaar verpleegkundige arts huisarts tuinman hovenier coach trainer \
    tolk vertaler vertaalster programmeur architect student docent docente stagiair bakker kapper chauffeur muzikant \
    muziekdocent mediator notulist secretaris secretaresse voorzitter penningmeester opbouwwerker onderzoeker tekstschrijver \
    fietsenmaker schrijver acteur actrice dirigent gastvrouw gastheer logopedist fysiotherapeut wijkverpleegkundige ict'er \
    redacteur corrector bouwkundige lasser monteur kleermaker naaister moeder oma opa leerkracht
    @CALLME = bel bellen mail app appen roep roepen gil fluit laat belt mailt
    @LIST = lijst lijstje rooster schema groepje werkgroep team ploeg
    @PUT = zet schrijf noteer teken plaats reken vermeld
    @SUPPORTV = steun steunen steunt ondersteun ondersteunen ondersteunt onderschrijf onderschrijven onderschrijft instem \
    instemmen bijval toejuich juich stuen steum steuntje
    @SUPPORTN = steun steunbetuiging instemming adhesie bijval handtekening stem zegen akkoord krabbel medestander \
    medestanders voorstander voorstanders voorstandster steunpilaar ondersteuner ondersteuners sympathie ondersteuning jawoord
    @AGREE = eens akkoord akkoort meeeens
    @YES = ja jazeker jawel yes joa jaa
    @FOR = voor voorstander veur voorstandster
    @GOOD = goed goede mooi mooie prima uitstekend uitstekende fantastisch fantastische geweldig geweldige leuk leuke fijn \
    fijne top super prachtig prachtige heerlijk heerlijke schitterend hulde bravo hoera chapeau knap sterk slim mooiste \
    goeie tof  enthousiast blij mieters gaaf gaef moai wijs lekker geslaagd terecht moedig nuttig zinnig belangrijk \
    noodzakelijk  perfect
    @BAD = slecht slechte onzin zonde jammer belachelijk overbodig duur naief raar dom gevaarlijk nutteloos zinloos \
    tijdverspilling gedoe teleurgesteld teleurstellend schijn geldverspilling verspilling flauwekul kletspraat poppenkast \
    kansloos ergernis ergerlijk triest schande schandalig gek dwaas weggegooid overdreven moeite last boos bang vrees \
    kwalijk wantrouwen loze teveel onveilig oneerlijk
    @THINK = vind vinden denk denken geloof geloven meen lijkt vrees betwijfel twijfel snap begrijp
    @IMPER = maak zet doe neem geef laat begin vraag schrijf houd hou stuur regel zorg gebruik stop haal nodig organiseer \
    vertaal verplaats plaats open bouw koop hang leg druk voeg kies vergeet denk ga schrap verander combineer betrek wissel \
    deel geeft doet maakt neemt zorgt organiseert noem pak probeer sluit spreek
    @SHOULD = moet moeten zou zouden mag mogen hoort horen dient dienen
    @BETTER = beter liever verstandiger handiger slimmer mooier eerlijker
    @IDEA = idee ideetje voorstel suggestie tip advies gedachte aanvulling wens verbetering voorstellen verbeterpunt oplossing
    @WHY = waarom 
    @QWORD = wie wat waar wanneer hoe hoeveel welk welke waarom waarvoor waarheen waarmee vanwaar
    @KNOW = weten weet vraag vragen benieuwd afvraag horen vernemen begrijp
    @VERB2 = is zijn kan kunnen mag mogen moet moeten gaat gaan komt komen wordt worden krijgt krijgen heeft hebben geldt \
    bestaat zit ligt staat wil willen kunt hebt bent zou zouden zal kost betaalt doet
    @PAST = was waren had hadden heeft werd werden ging gingen kwam kwamen stond stonden zei zeiden kreeg kregen moest \
    moesten deed deden zag zagen vroeg vroegen wilde wilden belde schreef bleef liep zat zaten dacht vond vonden hoorde \
    wist woonde werkte kostte toen destijds vroeger indertijd geleden vorig vorige gisteren laatst
    @EXPERIENCE = meegemaakt ervaren ervaring geprobeerd gehoord gezien geweest gebeurd gebeurde bijgewoond meegedaan gemerkt
    @BUT = maar echter toch alleen behalve hoewel tenzij wel
    @COND = als mits indien zodra wanneer tenzij zolang
    @STOPV = stop stoppen afmelden uitschrijven ophouden verwijder afmelding haal halen schrap uitschrijf
    @MAILN = mails mail mailtjes berichten bericht post nieuwsbrief mailinglijst verzendlijst uitnodigingen nieuwsbrieven \
    e-mails mailing mailings brieven updates maillijst mailtje herinneringen
    @NOMORE = meer langer verder
    @DATA = gegevens persoonsgegevens data adres adresgegevens telefoonnummer geboortedatum foto foto's huisnummer dossier \
    bestand bestanden opname kaartenbak emailadres e-mailadres mailadres naam avg administratie computer nummer archief
    @WIPE = wissen verwijderen verwijderd gewist wis verwijder vernietigen doorhalen doorstrepen schrappen gooi weghalen \
    weg aanpassen corrigeren wijzigen inzage inzien kopie overzicht opgeslagen bewaard vastgelegd bewaart bewaren geregistreerd \
    verwerkt vergeet uitwissen verbeteren bijhouden
    @WITHDRAW = intrekken ingetrokken terugtrekken terugnemen terugkom afzeggen afzeg afmelden bedenk bedank herroep \
    doorhalen doorstrepen afhaken haak stopzetten trekken neem opzeggen zeg
    @SIGNED = opgegeven aangemeld ingeschreven toegezegd beloofd getekend gezegd ingetekend tekende toegezegd
    @NOLONGER = toch  helaas
    @ORG = vereniging stichting bewonersgroep bewonersvereniging winkeliersvereniging wijkraad werkgroep leden bestuur \
    buurtvereniging bewonerscommissie club kerk moskee school huurdersvereniging collectief cooperatie platform comite \
    ondernemers namens collega's
    @TRUST = rekenen tellen rekent
    """
}

extension DutchData {
  /// Words that mean the plan as a whole.
  static let whole = """
    plan.whole: alles|allemaal|geheel|integraal
    plan.whole: hele|gehele|complete|totale _ plan|stuk|verhaal|lijst|document|initiatief|boel
    plan.whole: jullie|uw|het|dit|je|mooi|goed plan|initiatief|stuk|verhaal|beweging|pleidooi|werk|plannen|document
    plan.whole: wijkplan|buurtplan|dorpsplan|stadsplan|stadsdeelplan|gebiedsplan|streekplan|schoolplan|bewonersplan|actieplan|pleidooi
    plan.whole: gehele|volledige|hele|complete tekst|brief|pakket|programma
    plan.whole: van a|begin tot z|eind
    plan.whole: plan als geheel
    plan.whole: alle _ calls|punten|oproepen|acties|onderwerpen|thema's|plannen|opgaven|afspraken|voornemens
    plan.whole: ergens|iets|waar _ mee|ook|nodig|maar
    plan.whole: maakt __ uit
    plan.generic: vrijwilliger|vrijwilligers|helpen|handen
    """
}
