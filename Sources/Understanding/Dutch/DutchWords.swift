// Dutch words by what they do, beyond those that the patterns name: stems of verbs, callings, things, judgements.

extension DutchData {
  /// More words of the classes of ``classes``, and stems that begin a request.
  static let words = """
    @BID = vraag schuif koppel voeg noem schrijf leg kies denk schrap verplaats verdeel verhuur verkoop koop bouw plant zaai \
    maak geef zet doe neem laat begin stop stuur hang plak open sluit breng haal houd hou praat bel mail nodig betrek geef \
    gebruik zorg organiseer regel verander verleng verkort verhoog verlaag combineer splits voorkom vermijd schaf plaats \
    leen huur deel ruil stel richt pak trek duw til draai keer kijk luister lees vertaal druk print schilder verf knip snoei \
    maai ruim veeg was poets controleer meet tel test probeer oefen leer train onderzoek vergelijk kopieer volg wijs toon \
    vertel leg vermeld noteer onthoud vergeet bedenk verzin kook bak schenk serveer verbied verplicht beperk begrens sta \
    financier betaal bespaar investeer reserveer spreek spreid start eindig sluit verbind verbreed versmal verlicht dim \
    beloon bedank begeleid ondersteun help werk loop fiets rijd rij wandel zing speel dans teken film zoek vind kom ga blijf \
    wacht beperk breid vul voer zie eis durf gun haast schaam bewaar beheer benoem kies stem schaf hef schort span \
    neem gooi smijt zaag timmer metsel boor plaats installeer monteer repareer herstel vervang verwijder verstop verberg
    @HELP = helpt meedoet meedoen aansluit aansluiten bijdraag bijdragen bijspring meesjouwen meesjouw meetimmeren meekoken \
    meerijden meerijd meeleven meelezen meelees meeschilderen meespelen meetekenen meewandelen meefietsen meezoek \
    ondersteunen begeleiden ontlasten steken bijstand
    @DOVERB = plaatsen vervoer vervoeren tillen til snoei maai graaf graven spit spitten zaag zagen boor boren las lassen \
    metsel stuc stucen behang behangen tegel tegelen poets poetsen schrob stofzuig was strijk strijken naai brei breien haak \
    serveer serveren tap tappen bedien bedienen ontvang begroet verwelkom registreer inschrijf nakijk redigeer redigeren \
    vormgeven ontwerp tekenen illustreer fotografeer filmen monteer monteren programmeer programmeren bouwen beheer beheren \
    boekhouden reken rekenen bereken berekenen financier sponsor sponsoren doneer schenken leen uitleen verhuur stal stallen \
    bewaar bewaren opslaan ophalen afhalen wegbrengen rondbrengen bezorg bezorgen verdeel verdelen pak inpakken verpakken \
    sorteer sorteren tel meet oppas pas verzorg verzorgen voer voeren aai borstel train coach begeleid onderwijs leer leren \
    oefen oefenen repeteer dirigeer zing zingen musiceer dans dansen acteer voordoen voordoe demonstreer toon presenteer \
    spreek spreken vertel bemiddel bemiddelen adviseer adviseren advies onderzoek interviewen enqueteer analyseer \
    administreer archiveer notuleer verslaan organiseer coordineer plan plannen leid modereren modereer voorzit
    @RESOURCE = aanhangwagen vrachtwagen tractor trekker boot sloep kano roeiboot fiets fietsen tandem rolstoelbus camper tent \
    tenten kraam kraampje kramen partytafels statafel statafels banken bankjes krukken keukentafel servies pannen oven ovens \
    koelkast vriezer barbecue koffiezetapparaat waterkoker geluidsset microfoon versterker speakers piano orgel accordeon \
    gitaar camera drone printer kopieerapparaat scanner computer computers tablet server boormachine zaagmachine heggenschaar \
    grasmaaier kruiwagen schep schoffel steiger generator aggregaat verlengsnoer lampen verlichting planken balken stenen \
    tegels leien dakpannen ramen deuren stof stoffen wol garen kleding jassen speelgoed puzzels boekenkast archief ordners \
    foto's filmpjes kaarten zolderkamer logeerkamer achterkamer voorkamer bijkeuken kelderruimte opslag opslagruimte \
    garagebox werkplaats kantoorruimte lokalen klaslokaal gymzaal sporthal kerkzaal feestzaal tuinkamer pastorie loods \
    hangar dakterras balkon binnenplaats erf weiland akker kas kavel parkeerplek oprit winkelruimte etalage vitrine toko \
    praktijk praktijkruimte kassa budget spaarpot potje donatie euro's zakgeld contacten connecties adressenlijst adressen
    @ROLE = smid steenhouwer stratenmaker dakdekker stukadoor tegelzetter behanger glazenier meubelmaker meubelmaakster \
    houtbewerker installateur onderhoudsmonteur automonteur machinist schipper stuurman kapitein visser boer boerin \
    veehouder akkerbouwer imker boswachter bioloog ecoloog landschapsarchitect stedenbouwkundige planoloog aannemer \
    uitvoerder makelaar notaris rechter griffier advocate juriste belastingadviseur accountant bankier econoom actuaris \
    verzekeraar beleidsmedewerker beleidsambtenaar wethouder raadslid griffiemedewerker brandweerman brandweervrouw \
    politieagent agente wijkagent militair marechaussee conducteur buschauffeur trambestuurder taxichauffeur piloot steward \
    stewardess loods havenmeester verkeersregelaar conciërge concierge schoonmaker schoonmaakster portier beveiliger gids \
    reisleider receptionist receptioniste kassiere caissiere winkelier slager groenteman visboer kok kokkin ober serveerster \
    barman barvrouw cateraar banketbakker diëtist dietist verloskundige kraamverzorgster verzorgende ziekenverzorger \
    psycholoog psychiater therapeut ergotherapeut maatschappelijk pedagoog orthopedagoog opvoedkundige onderwijzer \
    onderwijzeres kleuterleidster hoogleraar wetenschapper scheikundige natuurkundige laborant wiskundige statisticus \
    historicus archivaris bibliothecaris bibliothecaresse redactrice uitgever boekhandelaar drukker vormgever vormgeefster \
    cameraman regisseur toneelspeler danseres danser zanger zangeres pianist organist violist drummer dj muzieklerares \
    goochelaar clown beeldhouwer keramist pottenbakker goudsmid horlogemaker schoenmaker pianostemmer hondentrainer \
    dierenarts scheidsrechter zwemleraar gymleraar sportleraar fitnesstrainer voetbaltrainer badmeester ondernemer directeur \
    manager teamleider projectleider adviseur consultant ingenieur werktuigbouwkundige elektrotechnicus softwareontwikkelaar \
    systeembeheerder webdesigner datascientist gepensioneerde vutter weduwe weduwnaar huisvrouw huisman mantelzorger
    @GOOD = aardig aangenaam aantrekkelijk aanstekelijk adembenemend bijzonder bemoedigend bewonderenswaardig boeiend \
    briljant charmant doordacht dapper degelijk eerlijk fantastisch fenomenaal fris geinig geniaal gezellig gouden grandioos \
    grappig groots hartverwarmend helder heerlijk hoopvol indrukwekkend inspirerend jofel keurig krachtig kostelijk leerzaam \
    lief lovenswaardig magnifiek nodig onmisbaar onovertroffen ontroerend onschatbaar opbeurend opgetogen origineel \
    overtuigend pittig plezierig puik reuze ruimhartig slimme steengoed steengoede sympathiek sympathieke toegankelijk toffe \
    treffend uitmuntend uniek verademing verheugend verheugd verfrissend verrijking verstandig verstandige vriendelijk \
    waardevol waardevolle welkom weldoordacht wenselijk wijze zegen zinvol zinvolle zonnig vooruitgang aanwinst opsteker \
    duim duimpje chapeau proficiat bravo gefeliciteerd complimenten lof gelijk
    @BAD = absurd achterhaald achterlijk afschuwelijk armoedig beangstigend bedenkelijk bedroevend beneden beschamend bespottelijk \
    beroerd betuttelend bureaucratisch chaotisch droevig eindeloos eng ergerlijke fout gammel gebrekkig gênant genant griezelig \
    grof halfslachtig hard harteloos hinderlijk hol holle hopeloos ingewikkeld jammerlijk kapot karig kil klein kleinzielig \
    kneuterig kortzichtig kostbaar krom kwetsend lachwekkend lastig leeg lege lelijk log luid mager magere mislukt mislukking \
    moedeloos moe moeilijk naar nadelig niksig nutteloze omslachtig onbegrijpelijk onbegonnen onbetaalbaar onbruikbaar \
    onduidelijk ondoordacht onfatsoenlijk ongelijk ongelukkig onhaalbaar onhandig onjuist onkunde onleesbaar onmogelijk \
    onnozel onpersoonlijk onrechtvaardig onrealistisch onrust ontmoedigend ontoegankelijk onverantwoord onverschillig \
    onvoldoende onwenselijk onzinnig oppervlakkig overlast pijnlijk prijzig rampzalig ramp rommelig rot rotzooi saai schaamte \
    schandelijk schrijnend smerig sneu somber stank stinkt stom stressvol stroperig sukkelig teleurstelling tevergeefs \
    tragisch treurig troosteloos typisch vaag vage verdacht verdrietig verkeerd verkeerde verloren vermoeiend vernederend \
    verouderd verschrikkelijk versnipperd vervelend vies vieze vijandig waardeloos walgelijk wanhopig warrig zielig zinloze \
    zorgelijk zorgwekkend zuur zwak zwakke klacht klachten bezwaar bezwaren nadeel probleem problemen lawaai herrie kou
    @PAST = bracht dacht deed dronk at ging gaf hing heette hielp hield joeg keek klonk kocht kon koos las leed leek legde \
    leerde liet lag lukte maakte miste mocht nam noemde pakte praatte probeerde reed regende riep rook ruilde schold schonk \
    schoof schrok sliep sloeg sloot smeerde sneed speelde sprak stopte stierf stelde stuurde trok trouwde tilde verdween \
    verhuisde verkocht verloor vertelde vertrok viel vloog voelde volgde won wachtte waarschuwde wandelde weigerde wees wilden \
    zette zong zocht zweeg zwaaide brak begon beloofde begreep belandde betaalde bedacht bezocht ontving ontdekte opende \
    brachten gaven hielden keken kenden konden lachten lagen leefden leerden lieten maakten moesten namen praatten probeerden \
    riepen schreven sliepen speelden spraken stuurden vertelden vielen vonden vroegen wachtten werkten wisten woonden zongen
    @EXPERIENCE = geleerd gelezen gelachen gehuild gehad gekregen gemaakt gedaan gezegd gevraagd gebeld gestuurd gewacht gewoond \
    gewerkt gezeten gestaan gelopen gevallen gestolen gesloten verdwenen verhuisd verloren vergeten verkocht verteld beloofd \
    begrepen besloten betaald ontvangen opgeknapt opgelost overleden getrouwd gescheiden geboren opgegroeid
    @WITHDRAW = afmeld afzegging schrap schrappen streep wegstrepen vervalt vervallen opzeg bedankt uitstap uitstappen terugtrek \
    terugtreden stop stopt ermee niet-doorgaan annuleer annuleren annuleert herzie afzie zonder
    @STOPV = beeindig uitzetten staak staken
    @THINK = verwacht vermoed hoop wens betreur verbaas ervaar merk zie weet
    @CALLME = bereik bereikbaar sms whatsapp benader schakel
    @IDEA = inval alternatief variant aanbeveling wensen verzoek vraagje opmerking kanttekening
    sug.bid: ^ @BID
    sug.bid: ^ dus|maar|en|alleen|graag|wel|ook|dan|daarom|nee|ja|liever|gewoon|svp|aub|alstublieft|please @BID
    """
}
