// Dutch statements, written for this project, from which the ways of saying things are learnt.

extension DutchData {
  /// One a line after its kind; words in braces stand for words of whatever plan is loaded.
  static let statements = """
    # volunteer
    Ik wil best een keer per maand achter de {bar} staan.
    Mijn broer en ik kunnen de {muren} schilderen, verf hebben we nog.
    Zoeken jullie nog iemand voor de {website}? Dat is mijn vak.
    Ik ben {loodgieter} en kijk graag even naar die {kraan}.
    kan wel {koken} voor de groep als jullie boodschappen betalen
    Noteer mij maar voor de {zaterdagploeg}.
    Als er chauffeurs nodig zijn: ik rij.
    Voor die {interviews} kunnen jullie mij gebruiken.
    Wij hebben een leegstaand {lokaal}, dat mag gebruikt worden.
    Ik heb dertig jaar {lesgegeven} en heb nu tijd over.
    Ik meld mij aan als {begeleider}.
    Mag ik meedoen met de {werkgroep}?
    wil wel meehelpe met {planten} zaterdag kan ik altijd
    Hierbij bied ik aan om de {notulen} te verzorgen.
    Onze vereniging stelt haar {kantine} beschikbaar.
    Ik neem de {flyers} wel mee op mijn ronde.
    Laat mij dat maar regelen, ik ken die {wethouder} nog van vroeger.
    De {vertaling} doe ik, kost jullie niks.
    Ik kan goed {luisteren} en heb de donderdagen vrij.
    Bel me gerust als er {gesjouwd} moet worden.
    Zet mij op het rooster voor de {avond}.
    Mijn {bakfiets} staat in de schuur, leen hem gerust.
    Dan zorg ik voor de {soep}.
    ik kom helpen bij het {opruimen}
    Mits het overdag is wil ik {voorlezen}.
    Ik heb geen geld maar wel twee handen, zeg maar waar ik moet zijn.
    Graag denk ik mee over de {inrichting}.
    Ik ken veel mensen in de {flat}, ik kan ze allemaal vragen.
    Wie weet kan ik iets betekenen: ik ben {accountant} geweest.
    Jullie mogen mijn naam doorgeven aan wie {hulp} zoekt bij het {invullen}.
    Ik heb nog {stoelen} staan, kom maar halen.
    Voor {tolken} in het Pools kunt u op mij rekenen.
    Ik spreek Turks en kan mee langs de {deuren}.
    ik woon tegenover de {tuin} dus gieten is voor mij geen moeite
    Iedere woensdag ben ik er toch, dan kan ik de {sleutel} beheren.
    Ik help u graag aan een {zaal}.
    Als u wilt dat ik vertel over mijn werk in de {zorg}, dan kom ik.
    Met alle plezier maak ik de {poster}.
    Onze winkel sponsort de {prijzen}.
    mijn man kan {lassen}, ik vraag hem wel
    Ik zou zo'n {avond} wel willen leiden.
    Doe mij maar de {kinderhoek}.
    U mag mij inzetten waar u wilt.
    Ik kan twee uur in de week missen.
    Ik wil niet in het bestuur, maar {timmeren} kan ik.
    ik ben met pensioen en zoek wat te doen, {kinderen} helpen met {rekenen} lijkt me leuk
    Die {brief} schrijf ik wel even.
    Wij van de studentenvereniging komen met tien man {graven}.
    Reken op mij voor de {catering}.
    Ik ga mee naar het {stadhuis} als er iemand mee moet.
    # support
    Ik steun de {tuin} van harte.
    Wat een prachtig plan, die {speelplek}!
    Helemaal mee eens, die {auto's} moeten weg.
    mijn steun heb je
    Ik ben voor.
    {Bankjes}: ja graag.
    Mijn handtekening staat eronder.
    Wij staan volledig achter het voorstel voor de {bibliotheek}.
    top idee die {markt}
    U kunt mij tot de voorstanders van de {fietsstraat} rekenen.
    Daar ben ik blij mee, met die {lampen}.
    Dit moet er echt komen.
    Namens de bewoners van de {flat} betuig ik onze instemming.
    Eindelijk iemand die aan de {ouderen} denkt, bravo.
    goed dat jullie dit doen
    Ik onderschrijf het pleidooi voor {betaalbare} {huur}.
    Zo'n {ontmoetingsplek} juich ik toe.
    heel goed voor de buurt vind ik die {moestuin}
    De {wandelgroep} vind ik een geweldig initiatief.
    Zet mijn naam er maar bij.
    Ga zo door met de {repair}avonden!
    Akkoord met alles.
    Ja tegen de {zonnepanelen}.
    Schrijf ons maar op als medestanders.
    mooi plan, doorgaan
    Ik teken voor de {schooltuin}.
    Het plan heeft mijn zegen.
    Als oudere vind ik het fijn dat er weer een {bus} komt, dus ja.
    Van mij mag het morgen beginnen.
    Daar zeg ik geen nee tegen, tegen een {avond} samen {eten}.
    Vooral die {lessen} vind ik sterk bedacht.
    ik vind het een goed idee van die {camera's}
    Fijn dat er aandacht is voor {eenzaamheid}.
    Doen, die {drempels}!
    Hulde voor jullie inzet, ik sta erachter.
    Ons hele gezin is voor de {speeltuin}.
    Wij hebben er thuis over gepraat en zijn het er roerend mee eens.
    Mijn stem voor de {geveltuinen}.
    ik ben blij met wat jullie willen met {jeugd}
    Zelf kan ik niets doen maar ik steun jullie wel.
    # suggestion
    Misschien kunnen jullie de {bankjes} in de schaduw zetten.
    Zet er ook een {kraan} bij.
    Waarom niet op zaterdag in plaats van door de week?
    Mijn voorstel: begin met een proef in één {straat}.
    Ik zou er een {kookgroep} aan toevoegen.
    Wat mij betreft hoort daar ook een {fietsenrek} bij.
    Vraag de {huisarts} om mee te doen, die kent iedereen.
    Kan het niet samen met de {school}?
    Laat de {jongeren} zelf kiezen.
    Tip: vraag subsidie bij het {fonds}.
    Denk ook aan mensen in een {rolstoel}.
    Maak er een jaarlijkse dag van.
    Het lijkt me beter om eerst te {meten} en dan te praten.
    Doe het buiten, dan komen er meer mensen.
    Zou het een idee zijn om de {kantine} ook 's avonds te openen?
    Jullie zouden ook {gebarentaal} moeten aanbieden.
    Er ontbreekt iets voor {peuters}, kan dat erbij?
    beter is in de ochtend want savonds veel mensen bang
    Neem een voorbeeld aan Utrecht, daar ruilen ze {gereedschap}.
    Hang overal een {bord} met uitleg op.
    Stuur de {brief} ook in het Arabisch.
    Ik stel voor de {avond} te verplaatsen naar het {buurthuis}.
    Nodig eens een {rechter} uit.
    Houd de {groepen} klein, hooguit acht mensen.
    Waarom geen {app} waarin je dat kunt melden?
    Organiseer een {ruildag}, kost niets.
    Geef ieder {portiek} een eigen budget.
    Ik mis een plek voor {muziek}, dat zou een mooie aanvulling zijn.
    Het zou helpen als er een {telefoonnummer} bij staat.
    Schrap dat hele stuk over {vergaderen} en doe er {sport} voor terug.
    Maak de {regels} korter, één kantje is genoeg.
    Jullie moeten ook naar de {moskee} gaan.
    Idee: een {wensboom} op het plein.
    Zorg dat er koffie is, anders komt er niemand.
    Als je nou de {tuin} en de {school} combineert heb je meteen publiek.
    # reaction
    Ik heb dat jaren geleden meegemaakt en er kwam niets van terecht.
    Die {avonden} zijn mij te laat en te druk.
    Bij ons in de {flat} heeft niemand er ooit iets van gemerkt.
    Volgens mij gaat dit niet werken.
    Ik ben tegen die {drempels}, mijn rug kan er niet tegen.
    Weer een {commissie}, alsof we er nog niet genoeg hebben.
    De vorige keer zat ik er met drie man en een hond.
    Mijn dochter durft daar 's avonds niet meer langs.
    Ik steun dit niet, het geld kan beter naar de {zorg}.
    Sinds de {winkel} dicht is zie ik mijn buren nooit meer.
    Toen wij om een {lantaarn} vroegen duurde het vier jaar.
    ze beloven altijd veel maar doen niks
    Met de {kinderen} ging ik er elke week heen, dat was ons uitje.
    Ik vind het jammer dat de {tuin} zo klein wordt.
    In mijn land wij doen dit anders, iedereen helpt daar zonder papier.
    Mijn buurvrouw is er vorig jaar gevallen.
    Ik geloof er niets van dat de {gemeente} hier naar luistert.
    Dat {overleg} was een toneelstukje.
    De {lift} stond drie weken stil en ik woon op zes hoog.
    Het was gezellig, maar na een uur was iedereen weg.
    Ik woon hier veertig jaar en heb het plein zien veranderen.
    Te duur, te groot, te laat.
    Wat heb ik aan een {boekje} als er niemand opneemt als ik bel?
    Door de {taalles} durf ik nu zelf naar de dokter.
    slecht plan, wij hebben al genoeg {herrie}
    Daar zijn we vorig jaar ook al mee bezig geweest.
    De {ambtenaar} die kwam wist de weg niet eens.
    Ik sta er toch wat huiverig tegenover.
    Het probleem is niet de {auto}, het probleem is dat er geen bus rijdt.
    Ik ben zelf {verpleegkundige} en zie elke dag hoe mensen vastlopen.
    Mijn ervaring met die {club} is uitstekend, ze komen altijd.
    En wie ruimt de rommel op? Wij weer.
    Zolang de {huur} zo hoog is heeft dit weinig zin.
    Ik vrees dat de stillen weer niet aan het woord komen.
    Niet nog een {app}, mijn moeder kan daar niks mee.
    Voor mij was die {middag} de eerste keer dat iemand mijn naam vroeg.
    We kregen een brief terug van drie regels.
    Dat is weggegooid geld.
    # question
    Wanneer begint de {cursus}?
    Wie kan ik bellen over de {sleutel}?
    Is de {avond} ook voor mensen zonder kinderen?
    Moet ik mij daarvoor opgeven?
    Wat kost de {workshop}?
    Ik vraag me af of mijn {straat} er ook bij hoort.
    Komt er ook iets voor {studenten}?
    Graag hoor ik waar de {bijeenkomst} is.
    kunt u mij zeggen hoe laat het begint
    Hoe zit het met de {verzekering}?
    Mag mijn hond mee?
    Wat bedoelen jullie met {co-creatie}?
    Wie betaalt dat eigenlijk?
    Weten jullie al of het doorgaat?
    hoe kan ik lid worden
    Is er al een datum bekend?
    Krijgen wij nog bericht over de {uitslag}?
    Geldt dat ook voor huurders?
    Waar vind ik het {verslag}?
    Kan iemand mij uitleggen wat een {coöperatie} is?
    Gaat de {speeltuin} nu dicht of niet?
    Is het nodig om te reserveren?
    Wil je me laten weten welke papieren ik mee moet nemen?
    Wordt er ook gekeken naar de {achterkant}?
    ik wil weten of het gratis is
    # withdrawal
    Ik trek mijn aanbod voor de {avond} in.
    Helaas kan ik toch niet meedoen met de {ploeg}.
    Mijn naam mag van de lijst.
    Ik sta niet meer achter het plan voor de {garage}.
    Wilt u mijn aanmelding als {vrijwilliger} ongedaan maken?
    Ik moet afzeggen voor de {tuin}, mijn rug speelt op.
    Bij nader inzien trek ik mijn steun terug.
    Ik had me opgegeven maar het lukt niet meer met het werk.
    haal me er maar af, ik ben verhuisd
    Streep mijn handtekening maar door.
    Ik stop met de {kookgroep}, het wordt me te veel.
    Vorige maand zei ik ja, nu wordt het nee.
    Schrap mij als {contactpersoon}.
    Wij komen terug op onze eerdere steun.
    de {training} ga ik toch niet doen
    Ik doe niet meer mee.
    # stop
    Graag geen mail meer.
    Stop met die berichten alstublieft.
    Ik wil geen nieuwsbrief meer ontvangen.
    Kunt u mij van de verzendlijst halen?
    schrijf me uit
    Niet meer mailen svp.
    Ik hoef deze berichten niet meer te krijgen.
    Mijn mailbox loopt vol, hou op met sturen.
    Verwijder mij van de mailinglijst.
    U hoeft mij niet steeds op de hoogte te houden.
    Gelieve mij niet langer te mailen.
    afmelden voor alle mails aub
    Haal mijn adres van de maillijst, mijn steun blijft.
    laat me met rust met die updates
    # privacy
    Welke gegevens heeft u van mij?
    Verwijder mijn telefoonnummer uit uw bestand.
    Ik wil inzage in wat u over mij bewaart.
    Graag al mijn gegevens wissen.
    Mijn adres klopt niet meer, wilt u het wijzigen?
    Hoe komt u aan mijn mailadres?
    Haal die foto van mij van de site.
    Op grond van de AVG vraag ik om een kopie van mijn gegevens.
    Wat weten jullie van mij?
    Vergeet mij.
    Ik wil dat mijn naam en nummer worden vernietigd.
    Staat mijn geboortedatum nog in jullie systeem?
    wis alles wat jullie van mij hebben
    Mijn achternaam staat verkeerd in uw administratie, graag verbeteren.
    # none
    Ik woon in de {Bloemstraat} met mijn man en twee katten.
    Even voorstellen: ik ben Henk, 67 jaar.
    Dank voor uw brief van vorige week.
    Ik las over jullie in de krant.
    Sorry voor mijn Nederlands.
    Mijn zoon typt dit voor mij.
    Ik hoor het wel.
    Tot ziens op de markt.
    Ik schrijf u naar aanleiding van de folder.
    Het regent hier al de hele dag.
    Nou, dat was het.
    Bedankt en een fijn weekend.
    Ik werk al tien jaar bij de {post}.
    Ik heb even getwijfeld of ik zou schrijven.
    Hierbij twee dingen.
    Ik val maar met de deur in huis.
    Vanmorgen vond ik uw kaartje in de bus.
    Mijn telefoonnummer is 06 12345678.
    Hoop dat deze mail goed aankomt.
    Alvast bedankt voor de moeite.
    Wij kennen elkaar nog van de {kerstmarkt}.
    Meer heb ik niet te zeggen.
    """
}
