// Short Dutch letters of several sentences, from which is learnt how an offer, an opinion or a story goes on.

extension DutchData {
  /// One a line, its sentences parted by ` / `, each after the letter of its kind as ``Statements`` has them; words in
  /// braces stand for words of whatever plan is loaded.
  static let letters = """
    V Mijn zwager heeft een aanhanger en ik heb een rijbewijs. / V Zeg maar waar het {hout} heen moet.
    N Ik las jullie brief bij de kapper. / V Voor de {opening} kan ik wel een paar liedjes zingen met het koor. / Q Is er een piano?
    R Sinds mijn heup nieuw is kom ik bijna niet meer buiten. / R De {bus} stopt niet meer bij ons om de hoek. / S Dus die {halte} moet er komen, heel graag.
    S Van ons krijgen jullie alle steun voor de {moestuin}. / V Gereedschap hebben we ook, kom maar halen.
    R Elke nacht hetzelfde liedje met die {scooters}. / R De politie komt een keer kijken en rijdt weer door. / G Zet er paaltjes neer, dan is het afgelopen.
    N Even kort. / W Ik had gezegd dat ik de {kassa} zou doen. / W Dat gaat niet lukken, mijn moeder ligt in het ziekenhuis. / N Sorry!
    W Twee maanden terug heb ik mijn naam onder het plan gezet. / R Na de bijeenkomst denk ik er anders over, het gaat alleen over parkeren. / W Haal mijn naam er dus maar weer onder vandaan.
    T Jullie mogen mij van de lijst voor de nieuwsbrief halen. / S Mijn steun voor het {park} blijft gewoon staan.
    T Elke week drie mails is mij te veel. / T Kan dat uit?
    P Ik wil weten wat er van mij in jullie systeem staat. / P Stuur me daar een overzicht van.
    P Op de website staat mijn telefoonnummer bij de {werkgroep}. / P Dat moet er vandaag nog af.
    Q wanneer is die {avond} / Q en kost het wat
    Q Ik heb nog nooit zoiets gedaan, is dat een bezwaar? / V Anders kom ik graag helpen bij de {inschrijving}.
    V ja hoor zaterdag kan ik / V zet mij maar bij de {barbecue}
    V Is goed, ik neem de {sleutel} over van Henk.
    S akkoord wat mij betreft
    S Prima zo. / S Niks meer aan veranderen.
    R Ik heb het drie keer gelezen en weet nog niet wie er wat gaat doen. / R Het is allemaal samen, verbinden en versterken. / G Zet er gewoon namen en data bij.
    R Mijn dochter van acht mag niet alleen naar school. / R De {stoep} houdt op waar de vrachtwagens keren. / R Laatst scheelde het een haar. / S Ik ben dus zeer voor het {zebrapad}.
    N Mijn man zaliger was conciërge. / R Hij deed om zes uur het licht aan en om tien uur uit, en iedereen kende hem. / R Nu hangt er een bordje met een nummer dat niemand opneemt.
    G Ik zou de {avond} een uur eerder laten beginnen. / R Met kleine kinderen red je half acht niet.
    G Misschien is het wat om de {winkeliers} erbij te halen. / R Die zien de hele dag wie er langs komt.
    G Kunnen we niet ook iets met de {muziekschool}? / R Daar zitten kinderen die nooit ergens mogen optreden.
    G Bij mijn zus in Zwolle hebben ze een {ruilkast} bij de ingang van de flat. / G Zoiets zou hier ook kunnen.
    R Wat een gedoe weer. / R Eerst moesten we een formulier invullen en toen was het loket dicht.
    R Eerlijk gezegd geloof ik er niets van. / R Er is hier al zo vaak iets beloofd.
    S Wij zijn met z'n vieren en we zijn alle vier vóór. / S Vooral die {bankjes}, want opa kan geen lange stukken lopen.
    S De {jeugdhonk} moet open blijven, daar teken ik voor.
    S Doe mij maar zo'n {fietsenrek}, ja.
    S Over punt drie kan ik kort zijn: gewoon doen.
    S Als voorzitter van de tennisclub laat ik weten dat wij uw plan onderschrijven. / V Onze kantine kunt u op maandag gebruiken.
    V Wij als kerk hebben een zaal met een keuken en een beamer. / V Doordeweeks is daar bijna niemand. / V U hoeft er niets voor te betalen.
    V Toen ik nog werkte zat ik bij de {belastingdienst}. / V Als er mensen zijn die er niet uitkomen mogen ze bij mij aan de keukentafel.
    V Heb twee rechterhanden en een schuur vol {gereedschap}. / V Woensdag en vrijdag kan ik.
    V Die {website} van jullie ziet er niet uit hoor, haha. / V Zal ik hem maken? / V doe ik voor een kop koffie
    V Wij hebben thuis een overlocker en een naaimachine. / V Mijn moeder kan ook {gordijnen} voor de zaal maken.
    V Als je nog iemand zoekt om te {flyeren}: ik loop toch elke dag met de hond.
    V ik kan oppassen op kinderen als moeders naar {les} gaan
    V ik spreek goed arabisch en beetje frans / V ik wil mensen helpen met {brief} lezen
    V kan ik ook iets doen? ik heb geen diploma maar wel tijd
    V Geen tijd voor vergaderen, wel om te {sjouwen}.
    V Onze klas wil de {muur} schilderen. / V Juf Anja gaat mee.
    V U mag op mij rekenen bij het {tellen} van de vogels.
    V Mijn kapsalon is op maandag dicht, dan mogen jullie er zitten.
    V Voor de {soep} zorg ik, dat is afgesproken.
    V De eerste keer neem ik voor mijn rekening, daarna zien we wel.
    V De taart bakken we zelf. / V Reken op veertig stuks.
    V Ik heb vroeger een {bibliotheek} geleid, dus ordenen kan ik wel. / V Laat maar weten wanneer ik kan komen kijken.
    V Jullie hebben een penningmeester nodig en ik verveel me. / V Dat lijkt me een goede ruil.
    V Als de gemeente meedoet wil ik in de {klankbordgroep}, anders niet.
    V Mochten er handen tekort zijn dan weet u mij te vinden.
    V Wij leveren de {planten}, vijftig stuks, gratis. / N Kwekerij De Linde
    V Mijn kleinzoon kan filmen met een drone, die wil ik wel meenemen.
    V Geef mij die {microfoon} maar, praten kan ik.
    V ik doe wel mee maar niet savonds
    V Stuur me de {lijst} maar, ik bel iedereen af.
    V Er komt hier binnenkort een winkel leeg en ik ken de eigenaar. / V Ik vraag hem wel of jullie erin mogen.
    V Een paar uurtjes per week kan ik missen voor de {speelotheek}.
    V Ik wil best eens meelopen. / V Wie weet blijf ik hangen.
    V Voor de {excursie} heb ik een busje voor acht personen. / V Diesel betaal ik.
    N Ik ben nieuw in de buurt. / N Ik kom uit Eritrea. / V Ik wil graag werken met jullie in de {keuken}. / V Ik kan koken voor honderd mensen.
    N Ons bestuur heeft dinsdag vergaderd. / S Wij steunen de punten over {wonen}. / R Over het {verkeer} zijn de meningen verdeeld. / V Voor de flyers stellen wij 150 euro beschikbaar.
    R Het lezen van uw plan deed mij goed. / S Eindelijk aandacht voor de {mantelzorgers}. / V Ik wil daar graag mijn ervaring voor inzetten.
    R Twaalf jaar heb ik voor mijn vrouw gezorgd. / R Niemand vroeg hoe het met mij ging. / R Ik sliep vier uur per nacht. / S Daarom ben ik zo blij met die {logeeropvang}.
    R Mijn buurvrouw durft de deur niet open te doen. / R Vorige maand is haar tas gestolen in het portiek.
    R Op papier klinkt het prachtig. / R In het echt staat er straks weer een container en dan gebeurt er twee jaar niks.
    R Ze praten over ons maar nooit met ons.
    R Ik kwam om zeven uur en de deur zat dicht. / R Er hing een briefje dat het verplaatst was. / R Waarheen stond er niet op.
    R Dat {wijkteam} heeft mijn broer uit de schulden geholpen. / R Zonder die mensen had hij nu op straat gestaan.
    R Het fijnste was dat er gewoon gekookt werd. / R Je schoof aan en iemand schepte op.
    R Toen er nog een {zwembad} was kwam iedereen daar. / R Nu zit de jeugd op de trap bij de supermarkt.
    R Nog meer borden, nog meer regels. / R Daar wordt niemand beter van.
    R Dit is niet wat wij nodig hebben. / R Wij hebben een dokter nodig en een brievenbus.
    R te weinig parkeerplek nu al en jullie willen er nog {bomen} neerzetten
    R Voor mij hoeft het niet. / R Ik woon hier voor mijn rust.
    R U schrijft dat bewoners mogen meedenken. / R Meedenken hebben we nu tien jaar gedaan. / R Meebeslissen, dat is wat anders.
    R Ik was er vorige week bij en het was een gezellige boel. / R Alleen jammer dat er zo weinig jongeren waren.
    R Die {inloop} op dinsdag heeft mij door de winter gesleept.
    R Wij van de volkstuin hebben daar slechte ervaringen mee. / R Na een jaar was alles overwoekerd en wie mocht het opruimen?
    R Als verpleegkundige zie ik elke dag wat {eenzaamheid} doet. / R Mensen bellen 112 omdat ze een stem willen horen.
    R Bij ons in de straat wonen zes talen. / R De enige die met iedereen praat is de hond.
    R Daar ben ik het niet mee eens. / R Een {drempel} maakt alleen maar lawaai als er een bus overheen gaat.
    R Uw voorstel voor de {markt} lijkt mij niet doordacht. / R Op donderdag is er al een markt in het centrum en daar komt ook geen mens.
    R Wie heeft bedacht dat dit kan zonder {geld}?
    R 30 jaar wacht ik al op een nieuwe keuken. / R Er komt elke keer een andere meneer en die meet alles op.
    R Ik ben slechtziend en kan jullie folder niet lezen. / G Maak hem ook als geluidsbestand.
    R De brief was zo moeilijk dat mijn zoon hem moest uitleggen. / G Schrijf het simpel.
    R Ik vind het jammer dat er niets in staat over {dieren}. / G Een losloopveld voor honden hoort er toch bij.
    G Wat ik mis is een plek voor meisjes. / G Vraag ze eens wat zij willen, in plaats van weer een voetbalveld.
    G Begin klein, met één {straat}. / G Als het werkt komt de rest vanzelf.
    G Laat de {bewoners} kiezen en niet de gemeente.
    G Voor de {borrel}: ook iets zonder alcohol graag.
    G Jullie moeten ook bij de moskee langsgaan. / R Daar bereik je mensen die geen krant lezen.
    G Mijn advies is om eerst te kijken hoe ze het in Deventer doen.
    G Leg het {pad} aan de andere kant van de sloot, daar is het droog.
    G Er zou een {wc} bij moeten. / R Voor oude mensen is dat het verschil tussen gaan en thuisblijven.
    G De {bieb} kan best open op zondag. / R Dan heeft iedereen tijd.
    G Zou het niet slim zijn om {studenten} te vragen?
    G Idee: iedere maand een andere straat die kookt.
    G Het kan veel goedkoper als je oude {pallets} gebruikt.
    G Waarom geen {moestuin} op het dak?
    G Maak er een wedstrijd van, dan doen de kinderen mee.
    G Voeg ook een activiteit toe voor mensen die overdag slapen, zoals wij in de nachtdienst.
    G is beter als {les} in de ochtend is wanneer kinderen op school zijn
    G Betaal de mensen die het werk doen gewoon.
    G En hang de uitnodiging in de lift, niet alleen op internet.
    G Ik pleit voor een {fonds} waar je zonder formulieren honderd euro uit kunt krijgen.
    G Als ik iets mag voorstellen: geen voorzitter, maar om de beurt.
    G Wat dacht je van een {speelstraat} in de vakantie?
    G Niet op maandag, dan heeft iedereen sport. / G Woensdag is beter.
    Q Mag je ook meedoen als je buiten de wijk woont?
    Q Ik snap niet goed wat er met {participatie} bedoeld wordt. / Q Kunt u dat uitleggen?
    Q Kan ik ergens zien wie er allemaal in de {werkgroep} zitten?
    Q Hoe zit het met de {vergunning}, is die al aangevraagd?
    Q Bij wie moet ik zijn voor een sleutel van de {fietsenstalling}?
    Q Moet ik daar lid voor worden, of kan ik zo binnenlopen?
    Q hoe laat begint {koken} en waar
    Q Graag hoor ik of er bij de {bijeenkomst} een ringleiding is.
    Q Ik vroeg mij af of het plan ook voor huurders van particulieren geldt.
    Q Krijgen wij nog bericht over de uitslag?
    Q Wordt de {tuin} straks afgesloten en wie heeft dan de code?
    Q Is er al een datum?
    Q en mag mijn hond mee
    Q Over dat {spreekuur}: is dat met afspraak?
    Q Ik kan de bijlage niet openen, kunt u hem nog eens sturen?
    Q Wat gebeurt er met de {bomen} die er nu staan?
    W Ik moet helaas afzeggen als {begeleider}. / W Mijn contract is veranderd en ik werk nu in het weekend.
    W Tot mijn spijt kan ik de {notulen} niet langer maken. / N Mijn ogen worden minder.
    W Streep mij maar door op het {rooster}. / N We gaan emigreren.
    W Graag zou ik mijn eerdere steunbetuiging ongedaan maken.
    W Ik sta nog op de lijst van {voorlezers}, maar dat doe ik niet meer.
    W Wil je mijn aanmelding schrappen? / N Ik heb me vergist in de datum.
    W Zoek voor de {catering} maar een ander, ik stop ermee.
    W We hebben ons bedacht over de {schutting}, we doen toch niet mee.
    W Ik heb in het voorjaar getekend zonder goed te lezen. / W Beschouw die handtekening als vervallen.
    W Ons bestuur trekt de toezegging voor de {zaal} in.
    W Bij nader inzien wil ik hier niet meer aan meewerken.
    W mijn naam moet weg van de lijst met {steun}, ik was het niet eens
    W Jammer genoeg moet ik terugkomen op mijn belofte om te {rijden}. / N De auto is total loss.
    W Ik kan niet meer helpen met {taal} want ik heb nu werk
    W Neem mij niet meer op in het schema, mijn knie is kapot.
    W De vereniging neemt afstand van het voorstel dat zij eerder mede ondertekende.
    T Wilt u mij niet meer mailen?
    T Ik krijg alles dubbel, verwijder dit adres uit het bestand voor de nieuwsbrief.
    T Geen post meer graag. / S Verder vind ik het een mooi plan.
    T stop met mailen aub
    T Schrijf mij uit van de mailing. / N Dank.
    T U hoeft me niet op de hoogte te houden.
    T Zet die herinneringen maar uit, ik weet het nu wel.
    T mijn inbox zit vol, dus liever geen berichten meer
    P Wilt u alles wat u van mij heeft weggooien?
    P Mijn adres klopt niet meer, kunt u het aanpassen? / N Ik woon nu op nummer 12.
    P Ik beroep mij op de AVG en vraag inzage in mijn gegevens.
    P Hoe komt u aan mijn mailadres?
    P Mijn achternaam staat verkeerd gespeld in uw lijst, het is met een t.
    P Haal die foto van mijn dochter van de pagina.
    P Ik wil niet dat u mijn geboortedatum bewaart.
    P wie heeft mijn nummer aan jullie gegeven / P gooi het weg
    S Mooi dat jullie dit oppakken. / S Wij gaan achter de {leeskring} staan.
    S De {fietsroute} heeft onze warme instemming.
    S Wat mij betreft komt die {lift} er liever vandaag dan morgen.
    S Met het {spreekuur} kan ik alleen maar blij zijn.
    S Over de {taallessen} niets dan lof.
    S Een {buurthuis} dat altijd open is, wie kan daar tegen zijn? / S Wij in elk geval niet.
    S ja tegen {groen} ja tegen {spelen}
    S Schrijf op: mevrouw Bakker is voor.
    S Ik ga voor de volle honderd procent mee met jullie oproep over {armoede}.
    S Houden zo. / S Dat van die {maaltijden} is een gouden greep.
    S Ons vrouwengroepje wil graag dat de {zwemles} doorgaat.
    S punt 2 en 4 helemaal goed, de rest weet ik niet
    S goed van {school} helpen, ik ben daar blij mee
    S dit is belangrijk voor kinderen, ik steun
    S Mijn man en ik hebben gestemd en het is twee keer ja.
    S Tel ons gezin mee bij de voorstanders van {autovrij}.
    S Hier wordt al jaren om gevraagd, dus hulde dat het er nu staat.
    S Zolang de {huur} maar niet omhoog gaat zijn wij voor.
    S Zo hoort het! / S Die {kinderboerderij} is van ons allemaal.
    S Mijn complimenten voor het stuk over {zorg}, ik had het zelf niet beter kunnen schrijven.
    S Het voorstel voor een {nachtbus} verdient navolging en mijn steun.
    S Nooit gedacht dat ik een plan zou tekenen maar dit wel.
    N Goedendag, mijn naam is Sjoerd en ik woon op de hoek. / R Ik heb uw plan gelezen en er lang over gedacht. / R Het stuk over {jongeren} is te mager. / G Praat eens met de trainer van het zaalvoetbal. / V Ik kan u aan hem voorstellen.
    N Ik zal me voorstellen. / N Ik ben Wil, 74, weduwe. / N Ik woon hier sinds de flat er staat. / V Donderdags wil ik wel koffie schenken.
    N Hoi buren! / S Leuk plan. / Q Weten jullie al of er ook een {podium} komt? / V Want dan wil ik wel spelen met mijn bandje.
    N Zoals besproken aan de telefoon. / V De {zaal} is vrij op de veertiende en de sleutel ligt klaar.
    N Vorige week schreef ik u over de {verlichting}. / N Inmiddels heeft de gemeente gebeld. / Q Weet u of dat door jullie komt?
    N Vorig jaar deed ik nog mee met de {optocht}. / N Toen kon ik nog lopen. / R Nu kijk ik vanaf het balkon en dat is ook mooi.
    N In maart heb ik jullie mijn steun gegeven. / N Dat hoeft dus niet nog een keer. / Q Maar is er al nieuws?
    N Vroeger stond ik zelf achter de bar van het {buurthuis}. / R Er was altijd reuring. / R Dat het dicht moest vind ik nog steeds een schande.
    N Ik had mij opgegeven voor de {schoonmaak} en dat blijft zo. / V Ik neem zaterdag ook mijn zoon mee.
    N Jaren geleden was ik tegen alles. / N Mijn vrouw zei altijd: daar heb je hem weer. / S Maar voor deze {tuin} zeg ik ja.
    N Als ik die steun toen had ingetrokken was de {speeltuin} er nooit gekomen. / R Dat vertel ik mijn kleinkinderen nog vaak.
    N Mijn buurman trok zijn aanmelding in omdat er ruzie was. / R Zo gaat dat als niemand leiding geeft.
    N U vroeg of ik nog interesse heb. / V Jazeker, ik kom naar de eerste {avond} en breng iemand mee.
    N Bedankt voor het telefoontje. / N Ik moest erover nadenken. / V Ik doe het, die {rondleiding}.
    N Het regent hier al drie dagen. / N Genoeg over het weer. / G Kan de {wandeling} ook een keer langs de rivier?
    N Wij zijn een klein bedrijf in schoonmaakmiddelen. / N Graag komen wij onze producten laten zien. / N Wij bieden u tien procent korting.
    N Weet u wel hoe laat het is? / N Ik zit hier met een lekkende kraan. / N De woningstichting neemt niet op.
    N Mijn excuses voor de late reactie. / N Ik was op vakantie. / S Het plan is goed, ga ermee door.
    R Wat een verademing om eens een plan te lezen zonder plaatjes van lachende mensen. / R Toch knaagt er iets. / R Wie zorgt ervoor als de voortrekkers verhuizen?
    R Ik heb in de oorlog honger gehad en weet wat een bord eten is. / S Een {voedselkast} vind ik dus geweldig. / V Blikken heb ik altijd over, die breng ik.
    R Bij de bakker zeggen ze dat het toch niet doorgaat. / R Ik hoop dat ze ongelijk hebben.
    R Er werd gezegd dat alles kon. / R Toen bleek dat je een diploma nodig had om een {snoeischaar} vast te houden. / R Ik heb gelachen, maar eigenlijk was het droevig.
    R Mijn zoon is autistisch en houdt van regels. / R Op de {speelplek} is het te druk voor hem. / G Een rustig uurtje zou al helpen.
    R Wij hebben het geprobeerd met een {appgroep}. / R Binnen een week ging het over hondenpoep en na twee weken was er ruzie. / G Doe dus iets waarbij mensen elkaar echt zien.
    R mijn kinderen spelen binnen want buiten rijden autos hard / G maak de {straat} dicht
    R Het gaat mij niet om het geld. / R Het gaat erom dat iemand een keer luistert.
    R Als winkelier heb ik last van die {werkzaamheden}. / R Mijn omzet is gehalveerd. / Q Wie vergoedt dat?
    R De {kade} is van iedereen, zeggen ze. / R Nou, om elf uur 's avonds is hij van de drinkers.
    R Ik ben tegen het opheffen van de {parkeerplaatsen}. / R Mijn vrouw is slecht ter been en zonder auto zitten we vast.
    R Wij zien niets in een {comité}. / R Daar zitten altijd dezelfde zes mensen.
    R Vooral dat {ontbijt} op school is een succes. / R Sinds januari valt er niemand meer in slaap in mijn klas.
    R Het was koud, de koffie was op en toch bleven we tot tien uur. / R Dat zegt genoeg.
    R Zet u zich maar schrap, dit wordt een lange brief. / R Ik heb drie bezwaren tegen de {tram}. / R Het geluid, het geld en het gezicht.
    S Het {atelier}: ja, met hoofdletters. / R De {kermis}: liever niet, die herrie. / V Helpen met {opbouwen} kan ik in juni.
    Q Een vraagje over de {kaart}. / Q Waarom staat onze hof er niet op? / V Ik kan hem zo intekenen als u wilt.
    S U hebt mij overtuigd. / Q Waar kan ik tekenen? / N Met vriendelijke groet
    """
}
