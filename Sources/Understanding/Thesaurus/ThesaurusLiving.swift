// Related words of house, street, nature, food and body.

extension ThesaurusData {
  static let living = """
    boom bomen boompje bomenrij loof stam kruin boomspiegel boomspiegels plantvak plantvakken | tree trees sapling shade canopy
    groen vergroenen vergroening beplanting plantsoen perk perkje perkjes park | green greening greenery planting park verge
    tuin tuinen tuintje binnentuin tuinieren tuinier hof hofje achtertuin binnenplaats | garden gardens gardening courtyard yard allotment
    moestuin volkstuin groente groenten oogst schooltuin kas | vegetables vegetable harvest greenhouse
    plant planten bloem bloemen bloembollen geveltuin geveltuintje tegel tegels stekjes zaden schoffelen wieden snoeien onkruid aarde | plant plants flowers bulbs seeds weeding soil pavement tiles dig
    dier dieren beest beesten geit geiten ezel kip kippen schaap konijn varken stal kinderboerderij boerderij hok mest | animal animals goat goats donkey hens sheep pig stable farm pen petting
    hond honden hondenpoep uitlaten losloopveld poep | dog dogs poo leash
    vogel vogels egel bij bijen insecten vlinders biodiversiteit natuur nestkast | bird birds hedgehog bees insects butterflies biodiversity nature wildlife
    afval zwerfafval vuil vuilnis rommel troep prikker grijper opruimen schoonmaken plastic blikjes container rapen | litter rubbish waste trash mess clean cleaning pick bin garbage
    water hoogwater overstroming wateroverlast regen regenton afkoppelen riool grondwater sloot gracht | water flood flooding flooded floods rain sewer river tide drain
    dijk kade kademuur waterschap oever | dyke quay wall bank embankment
    zandzak zandzakken pomp pompen noodpakket | sandbag sandbags pump pumps emergency drill
    kelder souterrain | cellar basement
    hitte warm warmte zon schaduw verkoeling oven | heat hot shade cooling sun oven
    energie stroom elektriciteit gas rekening energierekening besparen verbruik | energy electricity gas bill bills power saving
    zonnepaneel zonnepanelen zonnedak zonne-energie dak daken panelen dakdelen | solar panel panels roof roofs
    isolatie isoleren tocht tochtstrip tochtstrips kieren kozijnen radiatorfolie glas koud energiecoach | insulation insulating draught draughts draughty strip windows cold radiator
    warmtepomp warmtenet aardgasvrij verwarming ketel stookkosten stoken | heating boiler heat
    schimmel vocht vochtig lekkage lekkages lek zwart natte nat muur muren ventilatie ventileren droog | mould mold damp leak leaks wet wall walls ventilation dry
    astma benauwd longen hoesten allergie ziek | asthma lungs cough allergy sick ill
    meter meters meten meetkastje hygrometer thermometer co2 | meter meters measure measuring
    keuring keuren inspectie inspecteur bouwkundige rapport onafhankelijk onafhankelijke deskundige | inspection inspector survey independent report expert
    lift liften lifts vastzitten storing storingen stilstaat monteur trap trappen verdieping hoog | lift lifts elevator elevators stuck stairs floor
    portiek portieken trappenhuis hal galerij flat flats flatgebouw | porch stairwell hall block flat flats building entrance
    sjouwen dragen tillen tassen boodschappen kinderwagen rollator rolstoel draagploeg | carry carrying lift bags groceries shopping pram walker wheelchair
    renovatie renoveren verbouwen verbouwing verbouwd opknappen sloop slopen sloopplannen badkamer keuken keukens aannemer architect bouw | renovation renovate rebuild demolition demolish bathroom kitchen contractor architect building
    wisselwoning wisselwoningen logeerwoning verhuizen verhuizing verhuiskosten inboedel opslag tijdelijk tijdelijke | temporary move moving relocation storage rehousing
    huis huizen woning woningen wonen woningnood huisvesting woonruimte appartement | house houses home homes housing dwelling apartment flat
    huur huren huurverhoging huurder huurders huurprijs huurtoeslag huurcommissie | rent rents tenant tenants renting rental
    servicekosten afrekening jaarafrekening facturen factuur narekenen voorschot | service charges invoice invoices settlement statement accounts
    verhuurder corporatie woningbouw woningcorporatie huisbaas woonstichting woningstichting | landlord housing association owner corporation
    schoonmaak schoonmaker huismeester poetsen | cleaner caretaker cleaning janitor
    straat straten weg wegen stoep stoepen trottoir plein | street streets road roads pavement square lane
    verkeer auto auto's rijden racen snelheid hard drempel drempels dertig druk sluipverkeer | traffic car cars speed speeding bump driving
    parkeren parkeerplaats parkeerplek parkeerplekken parkeervergunning garage | parking park garage permit spaces
    fiets fietsen fietser fietspad fietsles bakfiets fietsenmaker fietsenstalling wielen band | bike bikes bicycle bicycles cycling cycle wheels
    lopen wandelen wandeling voetganger voetgangers ommetje wandelgroep | walk walks walking pedestrian pedestrians stroll
    oversteken oversteek zebrapad klaarover klaar-over klaarovers kruispunt stoplicht verkeersbrigadier bord hesje | crossing cross zebra crossroads lollipop vest junction
    schoolstraat schoolroute dicht afsluiten afgesloten autovrij autovrije autoluw | closed car-free closing street
    bus tram trein halte metro openbaar vervoer ov | bus tram train stop station transport metro
    veerpont pont boot steiger haven | ferry boat jetty harbour dock boathouse
    taxi rit ritten vervoer ophalen chauffeur wensbus buurtbus | ride rides driver transport lift minibus
    scooter scooters brommer brommers fatbike fatbikes | scooter scooters moped mopeds
    licht verlichting lantaarn lantaarns lamp lampen donker | light lighting lights lamp lamps dark streetlight
    veilig veiligheid onveilig inbraak diefstal buurtpreventie politie wijkagent toezicht camera | safe safety unsafe burglary theft police watch security camera crime
    lawaai herrie geluid geluidsoverlast stil stilte overlast muziek kroeg kroegen cafe cafes bar bars uitgaan sluitingstijd | noise noisy loud quiet nuisance pub pubs bar bars closing drunk booze
    brand brandweer blusser rookmelder ehbo reanimatie aed hulpverlening | fire alarm smoke first-aid defibrillator rescue
    eten maaltijd maaltijden koken kok samen-eten eettafel soep ontbijt lunch diner keuken brood broodjes pan pannen tafel recept hapjes | food meal meals cook cooking supper dinner lunch breakfast soup bread kitchen table eat eating potluck feed recipe dish catering
    voedsel voedselbank voedselverspilling verspilling restjes overschot | food rescue leftovers unsold surplus waste foodbank
    borrel borrels borrelen drankje drankjes biertje wijn koffie kopje thee gebak taart gezellig | drinks drink beer wine coffee tea cake get-together
    markt kraam kramen winkel winkels winkelier winkeliers ondernemer ondernemers middenstand supermarkt | market stall stalls shop shops shopkeeper shopkeepers store supermarket grocer
    repareren reparatie repair kapot maken herstellen solderen gereedschap naaimachine naaien verstellen klussen klus broodrooster | repair repairs mend mending fix fixing broken solder sewing tools toaster café
    lenen uitlenen uitleen uitleenpunt leen ruilen delen weggeefkast kast kastje bibliotheekdingen tweedehands weggeven | borrow lend lending share sharing swap loan cupboard second-hand shelf free exchange
    kleding kleren jas schoenen | clothes clothing coat shoes
    """
}
