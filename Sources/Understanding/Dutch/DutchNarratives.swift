// Dutch statements that say a thing sideways: told, hinted, terse, in another tongue's order.

extension DutchData {
  /// As ``statements``: one a line after its kind; words in braces stand for words of whatever plan is loaded.
  static let narratives = """
    # volunteer
    Mijn {kelder} is droog en staat halfleeg.
    Ik heb een busje dat in het weekend stilstaat.
    Bij ons achter is nog plek voor een stuk of tien {fietsen}.
    In onze kantine kunnen er vijftig zitten en op dinsdag is hij leeg.
    Ik heb toch niks te doen op woensdag.
    Er ligt hier nog een partij {planken}, die mag weg.
    de sleutel van het {zaaltje} heb ik
    Wie weet hebben jullie wat aan iemand die kan solderen.
    Ik spreek Tigrinya en Arabisch, mocht dat te pas komen.
    Mijn dochter en ik bakken, zeg maar voor hoeveel man.
    Dat {boekje} nakijken, dat kan ik, ik was vroeger corrector.
    Laat die {website} maar aan mij over.
    Voor het {tuinonderhoud} mag u mij vragen.
    {notulen}: doe ik
    Ik breng de {koffie}, zet jij de stoelen.
    wil ook wel een keer {vertellen} over hoe het bij ons ging
    Als het overdag is ben ik van de partij.
    ik kan met auto boodschappen brengen voor oude mensen geen probleem
    Aan mij heeft u een extra paar handen.
    De {opening} kunnen wij met ons koor opluisteren.
    Bij gebrek aan beter: ik wil die {groep} wel trekken.
    Ons bureau denkt kosteloos mee over de {vergunning}.
    Haar oude {naaimachine} staat hier nog, die is voor jullie.
    Zelf kan ik niet, maar mijn zoon komt helpen {sjouwen}.
    Wij staan er met de kraam, zegt u maar waar.
    Stuur mij die {enquête} maar, dan ga ik ermee langs de deuren.
    # support
    Van mij krijgt u een duim omhoog voor de {fietsstraat}.
    Zet er maar een dikke streep onder, onder die {speelplek}.
    Wat mij betreft morgen beginnen met die {bankjes}.
    Daar had iemand jaren eerder aan moeten denken, aan die {lift}.
    {geveltuin}: ja
    de {bibliotheek}: voor
    Ik sluit me aan bij alles wat er over de {huur} staat.
    Daar schaar ik mij volmondig achter.
    Ons bestuur verbindt zijn naam aan de {zorgwinkel}.
    Ondergetekende stemt in met het voornemen over de {parkeerplaatsen}.
    Die {avond} samen eten moet blijven, wat er ook gebeurt.
    Er staat geen woord in waar ik het niet mee eens ben.
    als jullie dat van de {drempels} voor elkaar krijgen ben ik een blij mens
    Namens de straat: groen licht voor de {bomen}.
    ik teken voor alles
    Kan niet wachten tot die {markt} er is!
    Hier heb je mijn krabbel.
    Met uw punt over de {jongeren} heeft u groot gelijk.
    ik ben heel voor de {taalles}, is goed voor vrouwen
    Hoe eerder die {camera} er hangt hoe beter.
    Zonder voorbehoud voor.
    ja natuurlijk
    Het beste uit het hele stuk vind ik de {klusdag}.
    # suggestion
    Kan die {avond} niet gewoon om zeven uur beginnen?
    Is het geen idee om ook de {winkeliers} te vragen?
    Hebben jullie al aan de {school} gedacht als plek?
    Wat als we de {tuinen} met elkaar verbinden?
    Waarom beginnen jullie niet bij de {jeugd}?
    Zou dat niet beter op zondag kunnen?
    Mag er ook een {toilet} bij?
    {brief} ook per post graag, niet iedereen heeft internet
    Twee keer per jaar is genoeg, maak het dan groter.
    Ik zou zeggen: eerst een proef, dan pas beslissen.
    Een {bord} met de namen erop zou al schelen.
    Er hoort een {telefoonnummer} bij, van een mens.
    Laat de eerste {bijeenkomst} in de moskee zijn.
    Een kortere versie in gewone taal zou veel mensen helpen.
    # reaction
    Vorig jaar zat ik daar met drie anderen te wachten tot er iemand kwam.
    Mijn moeder is negentig en komt de trap niet meer af.
    De man van de {gemeente} keek op zijn horloge en ging weg.
    Wij kregen na een half jaar een brief waar niks in stond.
    Bij de vorige {verbouwing} is er ook van alles beloofd.
    Ik lig er 's nachts wakker van, van die {brommers}.
    Toen de {winkel} er nog was groette iedereen elkaar.
    Zo gaat dat hier altijd: eerst praten, dan een map, dan niks.
    Wie overdag werkt kan daar nooit bij zijn.
    Het is de omgekeerde wereld dat wij dat moeten doen.
    Mooi op papier, maar wie gaat dat betalen?
    Nog meer {vergaderen}, daar zit niemand op te wachten.
    in mijn straat 3 keer ingebroken, politie komt niet
    Sinds die {cursus} durf ik zelf te bellen.
    Dat was de eerste keer dat er iemand naar me luisterde.
    Voor wie is dit eigenlijk bedoeld? Niet voor mensen zoals ik.
    Nee tegen nog een {steiger}, daar komen alleen maar ratten van.
    geen vertrouwen in die {commissie}
    Mijn buurman is er aan onderdoor gegaan.
    Ik ben mantelzorger en zonder {auto} red ik het niet.
    De helft van de mensen hier kan dat {formulier} niet lezen.
    Het woord '{participatie}' kan ik niet meer horen.
    Ze hebben ons veertig jaar laten bidden en nu mogen we meepraten.
    Zonder datum en zonder namen is het een wensenlijstje.
    Als oud-{ambtenaar} weet ik hoe dat gaat: het ligt in een la.
    Het heeft mij twee buren opgeleverd die ik nooit gesproken had.
    van mij hoeft die {poort} niet, wij zijn geen gevangenis
    Met een {app} bereik je mijn generatie niet.
    Je wordt er moedeloos van, weer een nieuw gezicht en weer je verhaal doen.
    De {bus} rijdt na zeven uur niet meer, dus ik kom nergens.
    # question
    Is die {zaal} ook met een rolstoel te bereiken?
    Hoeveel {stemmen} hebben jullie nu eigenlijk?
    Wie beslist daar uiteindelijk over?
    Vanaf welke leeftijd mag je meedoen?
    waar kan ik de {lijst} vinden
    Staat mijn straat ook op de {kaart}?
    Ik zou graag willen weten wat er met de {opbrengst} gebeurt.
    Betekent dat dat ik mijn {schuurtje} kwijt ben?
    # none
    Twee weken geleden gaf ik mij op voor de {tuin}.
    Op 2 september betuigde ik mijn steun aan de {bibliotheek}.
    In het voorjaar tekende ik voor de {speelplek}.
    Ik had mij in mei aangemeld als {begeleider}.
    Vorige maand schreef ik dat ik wilde helpen met {schilderen}.
    Mijn rug wil niet meer sinds de val.
    Ik heb een nieuwe baan en werk nu in ploegendienst.
    We verhuizen in maart naar Almere.
    Ik zie dat anderen het beter kunnen.
    Wij hebben er op de vereniging lang over gepraat.
    Staat u mij toe enkele opmerkingen te maken.
    Ik zal mij eerst voorstellen.
    Mijn kleindochter typt dit want mijn ogen zijn slecht.
    U schrijft in uw stuk over de {bomen}.
    Hoe dan ook.
    Dat wilde ik even kwijt.
    """
}
