// Dutch words that say nothing of a topic.

extension DutchData {
  static let stopwords = """
    de het een 't 'n en of maar want dus dat die dit deze daar hier er ik jij je u hij zij ze wij we jullie me mij m'n mn \
    mijn jouw uw zijn haar ons onze hun hen 'k ie men iemand niemand iets niets niks wat wie waar wanneer hoe waarom welk \
    welke ben bent is was waren wordt worden werd werden geworden zijn geweest heb hebt heeft hebben had hadden gehad kan \
    kunt kunnen kon konden wil wilt willen wilde wilden wou zal zult zullen zou zouden mag mogen mocht moet moeten moest \
    moesten doe doet doen deed deden gedaan ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen maak maakt \
    maken maakte gemaakt zeg zegt zeggen zei zeiden gezegd zie ziet zien zag gezien weet weten wist vind vindt vinden vond \
    gevonden denk denkt denken dacht gedacht geef geeft geven gaf gegeven laat laten liet krijg krijgt krijgen kreeg blijf \
    blijft blijven bleef staat staan stond sta zit zitten zat ligt liggen lag hoor hoort horen hoorde lees lezen las \
    gelezen niet geen nooit nog al ook wel toch maar even eens gewoon zelf echt heel erg zeer te veel weinig meer minder \
    meest alles alle allemaal allebei beide elk elke ieder iedere iedereen sommige andere ander anders zo zoals zo'n zulke \
    als dan toen nu straks later eerst daarna weer steeds altijd soms vaak misschien graag goed goede beter beste slecht \
    fijn mooi mooie leuk leuke prima top super hartelijk hartelijke groet groeten vriendelijke met mvg beste geachte hallo \
    hoi dag heer mevrouw meneer mevr mw dhr in op aan uit van voor tegen om over onder boven bij tot naar door na sinds \
    tijdens zonder binnen buiten langs per via tussen achter naast af toe heen mee terug daarom daarvoor daarbij daarmee \
    hierbij waarbij eraan erop ervoor erbij ermee eruit waar ja nee hierover daarover waarvan waarop natuurlijk zeker \
    vooral juist bijna ongeveer ook plan plannen idee ideeën initiatief punt punten call calls actie oproep nummer steun \
    steunen steunt help helpen helpt hulp meehelpen meedoen meedenken mee aanmelden vraag vragen antwoord mail mailen \
    e-mail bericht brief schrijf schrijven schreef lijst naam namen jaar jaren maand maanden week weken dag dagen uur tijd \
    keer mensen mens man vrouw eigen nieuw nieuwe grote groot kleine klein ding dingen stuk deel zaak onderwerp thema \
    voorstel voorstellen suggestie mening reactie wens wensen groep samen groetjes maandag dinsdag woensdag donderdag \
    vrijdag zaterdag zondag avond avonden middag ochtend morgen gisteren vandaag vorige volgende eerste tweede derde vierde \
    vijfde laatste twee drie vier vijf zes acht tien ofzo hoor nou tja zeg dank bedankt alstublieft aub graag lang kort \
    hele helemaal beetje paar enkele tegelijk ondanks volgens ervan hiervan denken dagen bestaat woon woont wonen werk \
    werkt mooi kost kosten bel bellen nodig klaar kijk kijken weg zoek zoeken twintig dertig veertig honderd half halve \
    stukje verder trouwens overigens namelijk eigenlijk precies eerlijk eerder terwijl zodat omdat doordat hoewel tenzij \
    indien mits zodra wanneer hetgeen dezelfde hetzelfde welk dergelijke betreft bent jaar maken mogelijk gratis jongen \
    meisje moeder vader zoon dochter broer zus vriend vriendin oma opa man vrouw kind kinderen
    """
}
