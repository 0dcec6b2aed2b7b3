// Notices, advertisements and newsletters without a way to unsubscribe, and residents' mails that look like them.

@testable import Understanding

extension MachineExample {
  /// Half of them were not looked at when the cues were written.
  static let notices = tunedNotices + unseenNotices + laterNotices

  private static let tunedNotices: [Self] = [
    Self(
      .notification, "Uw bestelling is onderweg",
      "Goed nieuws! Uw bestelling 4471-2209 is vandaag aan de bezorger meegegeven. Volg uw pakket met Track & Trace-code 3SXX0098."
    ),
    Self(
      .notification, "Herinnering: uw afspraak bij de tandarts",
      "Op donderdag 14 maart om 09:40 uur verwachten wij u in de praktijk. Verhinderd? Zeg de afspraak minimaal 24 uur van tevoren af."
    ),
    Self(
      .notification, "Uitnodiging: Overleg speeltuin @ di 4 jun 2024 19:30 - 20:30",
      "U bent uitgenodigd voor de volgende afspraak.\n\nOverleg speeltuin\nWanneer: di 4 jun 2024 19:30 - 20:30\nWaar: De Serre\nDeelnemers: Fenna, Johan\n\nJa - Misschien - Nee"
    ),
    Self(
      .notification, "Scan van kopieerapparaat",
      "Dit document is gescand met een multifunctionele printer.\nBestandsindeling: PDF\nResolutie: 300 x 300 dpi"),
    Self(
      .notification, "Uw factuur van juni staat klaar",
      "Beste klant, uw factuur 20240611 staat klaar in Mijn Omgeving. Het bedrag van € 43,20 wordt op 28 juni automatisch afgeschreven."
    ),
    Self(
      .notification, "Your parcel will arrive tomorrow",
      "Your parcel 00982211 is out for delivery. Track your parcel online. Delivery between 10:00 and 12:00."),
    Self(
      .notification, "Terminerinnerung",
      "Ihr Termin am 3. Juni um 10:15 Uhr ist gebucht. Buchungsnummer 88120. Absagen bitte spätestens 24 Stunden vorher."
    ),
    Self(
      .advertisement, "Nieuwe matras voor de helft",
      "Slaap beter met onze matrassen, nu al vanaf € 199. Gratis thuisbezorgd. Kijk op www.slaapwel.example of bezoek onze showroom."
    ),
    Self(
      .advertisement, "Geld lenen zonder gedoe",
      "Heeft u geld nodig? Wij verstrekken leningen van 5.000 tot 500.000 euro tegen 2% rente, zonder BKR-toetsing. Reageer vandaag."
    ),
    Self(
      .advertisement, "Thuis verdienen",
      "Thuiswerkers gezocht! Verdien tot € 900 per week met uw telefoon. Meld u nu aan via onderstaande link."),
    Self(
      .advertisement, "Spring cleaning special",
      "Carpets cleaned from £25 per room. Use code SPRING. Offer valid until 30 April. Call now for a free estimate."),
    Self(
      .advertisement, "Help kinderen in nood",
      "Miljoenen kinderen slapen vannacht buiten. Met € 5 per maand geeft u een kind een bed. Doneer nu via www.noodhulp.example."
    ),
    Self(
      .newsletter, "Nieuws van de Kringloop, week 22",
      "Zomermarkt op zaterdag\nLees meer\n\nNieuwe openingstijden\nLees meer\n\nVrijwilliger in beeld: Joke\nLees meer\n\nVolg ons op Facebook en Instagram"
    ),
    Self(
      .newsletter, "Wijkmagazine nr. 7 - mei 2024",
      "In deze uitgave:\n- De nieuwe brug is open\n- Interview met de bakker\n- Agenda van juni\n\nColofon: redactie Wijkmagazine"
    ),
    Self(
      .notification, "Uw gereserveerde boek ligt klaar",
      "Beste lener,\n\nHet door u gereserveerde boek ligt voor u klaar in de vestiging Centrum. U kunt het ophalen tot en met 8 juni. Lenersnummer 2110099."
    ),
  ]

  private static let unseenNotices: [Self] = [
    Self(
      .notification, "We hebben je pakketje bezorgd",
      "Je pakket met nummer 7Y22019 is afgeleverd bij de buren op nummer 14. Niet tevreden over de bezorging? Laat het ons weten via onze website."
    ),
    Self(
      .notification, "Bevestiging afspraak kapper",
      "Bedankt voor je reservering! Je afspraak op vrijdag 7 juni om 15:00 uur is bevestigd. Annuleren kan tot 24 uur van tevoren."
    ),
    Self(
      .notification, "Fatih heeft een document met u gedeeld",
      "Fatih Demir heeft het volgende document met u gedeeld: Notulen mei.\n\nOpenen in Documenten"),
    Self(
      .notification, "Inleverherinnering",
      "Geachte lener, de volgende titels moeten uiterlijk 12 juni worden ingeleverd. U kunt de uitleentermijn verlengen via Mijn Bibliotheek."
    ),
    Self(
      .notification, "Message from KM-4500",
      "You have received a scanned document. File format: PDF. Number of pages: 3. Device name: KM-4500."),
    Self(
      .notification, "Invitation: Garden committee",
      "You have been invited to the following event.\n\nWhen: Tue 4 Jun 2024, 19:30\nWhere: The Shed\nWho: Pat, Lou\n\nYes - Maybe - No"
    ),
    Self(
      .notification, "Ihre Bestellung wurde versandt",
      "Guten Tag, Ihre Bestellung 55-9012 wurde heute versandt. Sendungsnummer: 0034011."),
    Self(
      .notification, "Votre commande a été expédiée",
      "Bonjour, votre commande n° 66210 a été expédiée. Suivez votre colis avec le numéro de suivi 8L00123."),
    Self(
      .notification, "Siparişiniz kargoya verildi",
      "Siparişiniz kargoya verildi. Sipariş numaranız: 440912. Kargo takip numarası: 778120."),
    Self(
      .advertisement, "Kozijnen met voorjaarsvoordeel",
      "Tijdelijk kunststof kozijnen vanaf € 349 inclusief montage. Actie geldig t/m 30 april. Bel nu voor een afspraak of kijk op www.kozijn.example."
    ),
    Self(
      .advertisement, "Uw persoonlijke lening",
      "Snel een lening nodig? Lage rente, binnen 24 uur uitbetaald, ook met BKR-registratie. Vul het aanvraagformulier in."
    ),
    Self(
      .advertisement, "Ganz neu im Laden",
      "Terrassenmöbel ab 89 Euro. Angebot gültig bis 30. Juni. Besuchen Sie unseren Onlineshop."),
    Self(
      .advertisement, "Nouvelle collection",
      "Découvrez nos chaises à partir de 29 €. Offre valable jusqu'au 30 juin. Rendez-vous dans votre magasin."),
    Self(
      .newsletter, "Schoolkrant De Regenboog, nummer 9",
      "Sportdag geslaagd\nDe kinderen hebben genoten. Lees verder >\n\nStudiedag 12 juni\nAlle kinderen vrij. Lees verder >\n\nVolg ons op Instagram"
    ),
    Self(
      .newsletter, "Museum news, issue 31",
      "New: clocks and watches. Read more\n\nFamily Sunday on 9 June. Read more\n\nFollow us on Facebook"),
  ]

  private static let laterNotices: [Self] = [
    Self(
      .notification, "Je bestelling is verzonden",
      "Hoi, je bestelling is verzonden! Volg je bestelling via Track & Trace."),
    Self(
      .notification, "Betalingsherinnering",
      "Uw factuur met factuurnummer 2024-881 is nog niet voldaan. Dit is een automatisch bericht."),
    Self(
      .notification, "Your appointment",
      "Your appointment on 4 June at 11:20 is confirmed. To cancel or reschedule, use the patient portal."),
    Self(
      .notification, "Uitnodiging: Bestuursoverleg @ ma 10 jun 20:00",
      "Je bent uitgenodigd voor Bestuursoverleg.\n\nWanneer: ma 10 jun 2024 20:00\nJa - Nee - Misschien"),
    Self(.notification, "Scan", "Dit bestand is gescand en verzonden vanaf MFP-02.\nBestandsindeling: PDF"),
    Self(
      .advertisement, "Nu 3 voor 2 op tuinplanten",
      "Alleen deze week: 25% korting op alle vaste planten. Bestel nu online, gratis bezorgd."),
    Self(
      .advertisement, "Wintersale",
      "Laarzen vanaf € 39. Nog maar drie dagen! Bezoek onze winkel of kijk op www.stap.example."),
    Self(
      .advertisement, "Hoortest",
      "Beste klant, vraag nu de gratis hoortest aan en ontvang een gratis etui. Actie geldig tot 1 mei."),
    Self(
      .advertisement, "Energievergleich",
      "Sie zahlen zu viel für Strom. Jetzt sparen: bis zu 30 % Rabatt beim Wechsel. Nur noch heute."),
    Self(.advertisement, "Dernier jour", "Jusqu'à -50 % sur les canapés. Profitez-en, offre limitée."),
    Self(
      .newsletter, "Nieuwsflits 12",
      "In deze flits: de nieuwe directeur, het rooster en de open dag. Lees verder op onze website."),
    Self(
      .newsletter, "Zwembadnieuws, nr. 3",
      "Aquarobics op maandag. Lees meer\n\nZwemvierdaagse. Lees meer\n\nVolg ons op Facebook en Instagram"),
  ]
}

extension PersonExample {
  /// Half of them were not looked at when the cues were written.
  static let noticeLike = tunedNoticeLike + unseenNoticeLike + letters + moreLetters

  private static let tunedNoticeLike: [Self] = [
    Self(
      "pakketten",
      "Uw pakket ligt hier vaak in de hal. Kan er een pakketpunt in het buurthuis komen? Vanaf € 0 natuurlijk."),
    Self("afspraak", "Onze afspraak van donderdag 14 maart om 09:40 uur gaat niet door. Kan het een dag later?"),
    Self(
      "Uitnodiging", "Wanneer: zaterdag 14:00\nWaar: bij mij op de stoep\n\nJullie zijn allemaal welkom, er is taart."),
    Self(
      "scan",
      "In de bijlage de scan van het formulier, met de printer van de buurman gemaakt. 300 dpi, groter lukt niet."),
    Self("factuur", "De factuur van de zaal staat klaar, € 43,20. Betaalt de penningmeester die?"),
    Self(
      "drukwerk",
      "Wij bieden uw beweging drukwerk aan: flyers vanaf € 29, geldig t/m 1 juli. Bel ons voor een afspraak."),
    Self("lening", "Kan de wijk een lening krijgen tegen lage rente voor de zonnepanelen op de school?"),
    Self(
      "thuiswerk",
      "Ik verdien thuis € 900 per maand met naaien en zoek een grotere ruimte. Is er iets in het buurthuis?"),
    Self("doneren", "Doneer nu die oude stoelen aan het buurthuis, zeg ik tegen mijn zoon. Willen jullie ze?"),
    Self("week 22", "In week 22 ben ik er. Zaterdag de markt, zondag koken. Lees meer in de bijlage."),
    Self("wijkmagazine", "Wijkmagazine nr. 7 vind ik mooi, maar op pagina 3 staat ons plan verkeerd."),
    Self("boek", "Het boek dat ik reserveerde ligt al een maand klaar, maar de bieb is dicht. Open die weer!"),
    Self("matras", "Er ligt een matras bij de container aan de Lindestraat 12. Bel nu eens de gemeente!"),
    Self("folgt uns", "Folgt ihr uns auf Instagram? Unser Termin am 3. Juni um 10:15 Uhr ist im Hof."),
    Self("parcel", "My parcel 00982211 was left in the rain again. A parcel shelf in the hall would help all of us."),
  ]

  private static let unseenNoticeLike: [Self] = [
    Self(
      "bezorgd",
      "De bezorger heeft het pakket bij ons afgeleverd. Zo leer je je buren kennen! Goed idee, dat pakketpunt."),
    Self("reservering", "Graag een bevestiging van de reservering van de zaal op vrijdag 7 juni om 15:00 uur."),
    Self("gedeeld", "Fatih heeft een document met ons gedeeld over de speeltuin. Zal ik het doorsturen?"),
    Self("inleveren", "De formulieren moeten uiterlijk 12 juni worden ingeleverd. Is er iemand die ze rondbrengt?"),
    Self("document", "Here is the document I scanned. Three pages, PDF. The last one has 24 signatures for promise 2."),
    Self("committee", "When: Tuesdays. Where: the shed. Who: anyone with a spade. Would that fit your plan?"),
    Self("Bestellung", "Die Bestellung für das Fest ist da, Rechnung 55-9012. Wer holt die Bänke ab?"),
    Self("commande", "La commande est arrivée, n° 66210. Qui vient chercher les chaises pour la fête ?"),
    Self("kargo", "Kargo takip numarası 778120, masalar yarın geliyor. Kim yardım eder?"),
    Self(
      "kozijnen",
      "De kozijnen in onze flat tochten. Nieuwe zijn er vanaf € 349 inclusief montage. Kan de corporatie dat doen?"),
    Self(
      "Aanbod",
      "Geachte leden van de beweging, ons bedrijf levert straatmeubels vanaf € 250 en geeft buurten 10% korting. Interesse? Bel ons."
    ),
    Self("Möbel", "Bänke gibt es ab 89 Euro, Angebot gültig bis 30. Juni. Sollen wir zwei für den Platz kaufen?"),
    Self("chaises", "Des chaises à partir de 29 €, valable jusqu'au 30 juin : on en prend pour la salle ?"),
    Self(
      "schoolkrant", "De schoolkrant, nummer 9, schrijft over jullie plan. De kinderen hebben genoten van de sportdag!"),
    Self("museum", "Read more about our museum in issue 31. We open the garden for your Sunday lunches, free."),
  ]

  /// Letters of groups and businesses to the movement, offers among them, which a person answers.
  private static let letters: [Self] = [
    Self(
      "Aanbod van de drukkerij",
      "Geacht bestuur, wij drukken posters voor buurtinitiatieven vanaf € 1,50 per stuk. Voor uw actie geldt 20% korting. Belt u gerust voor een afspraak."
    ),
    Self(
      "Catering",
      "Beste mensen, voor de buurtmaaltijd leveren wij soep vanaf 2 euro per kom, bezorgen is gratis. Bestellen kan tot donderdag."
    ),
    Self(
      "zaal",
      "De kantine is op vrijdag vrij. Huur vanaf € 25 per avond, voor bewoners korting. Bel nu dan is de datum nog vrij."
    ),
    Self(
      "doneren",
      "Doneer vandaag nog aan de voedselbank, dat zou in het plan moeten staan. 5 euro per maand maakt al verschil."),
    Self(
      "Nieuws uit de straat",
      "Week 41: de lantaarn is stuk, de bank is weg, en niemand doet iets. Graag in actiepunt 2."),
    Self("Nieuws van de volkstuin", "De kas is af! Zaterdag open dag, iedereen welkom. Volg ons op Facebook."),
    Self("Herinnering", "Uw afspraak met de bewoners op 3 oktober staat nog. Komt de wethouder ook?"),
    Self("Bevestiging", "Bij deze de bevestiging: de reservering van de bus is geregeld, nummer 4471."),
    Self("je bestelling", "Je bestelling van twaalf stoelen is bezorgd, ze staan in de hal. Groetjes Ria"),
    Self("Uw factuur", "Uw factuur voor de zaalhuur is binnen en wordt vrijdag betaald. De penningmeester"),
    Self(
      "Uitnodiging zomerfeest",
      "U bent uitgenodigd voor ons zomerfeest.\nWanneer: 6 juli, 15:00\nWaar: het plein\nNeem gerust buren mee."),
    Self("Invitation", "You have been invited to our street party.\nWhen: 6 July\nWhere: the green\nBring a chair."),
    Self(
      "energie",
      "Huishoudens betalen te veel voor warmte. Vergelijk nu eens de tarieven: vanaf 300 euro per maand! Zet dat op de agenda."
    ),
    Self(
      "oplichting", "Pas op, er gaat een mail rond: bevestig uw gegevens. Kan daar een avond over komen voor ouderen?"),
    Self(
      "Workshop",
      "Als muziekschool geven wij gratis proeflessen aan kinderen uit de wijk. Aanmelden kan t/m 1 oktober. Past dat bij actiepunt 4?"
    ),
    Self("Offer", "Our bakery gives 20% off to your volunteers, only on Fridays. Call us to arrange it."),
    Self("Angebot", "Unser Verein bietet dem Projekt Räume ab 20 Euro, gültig bis Dezember. Rufen Sie uns an."),
    Self(
      "Offre", "Notre association propose une salle à partir de 20 € pour vos réunions, offre valable jusqu'en juin."),
  ]

  private static let moreLetters: [Self] = [
    Self("Newsletter", "Please stop sending this. When we click unsubscribe nothing happens."),
    Self("Lettre d'information", "Désinscription s'il vous plaît. Merci."),
    Self("Nieuwsbrief 12", "Mooi nummer! Op de voorkant staat onze straat. Graag tien extra voor het portiek."),
    Self("Week 41", "Volg ons op Instagram: daar staan de foto's van de klusdag. Fijn dat de buurt meedeed!"),
    Self(
      "Nieuws uit de flat, week 6",
      "De lift doet het weer. Alle bewoners van nummer 12 steunen actiepunt 2. Lees meer in de bijlage."),
    Self(
      "Buurtkrant", "De buurtkrant kan het plan plaatsen in nummer 4, kosteloos. Kopij graag voor vrijdag. De redactie"),
    Self("afspraak", "Uw afspraak met de kerngroep is bevestigd: dinsdag 20:00 in De Serre. Afzeggen kan bij Joke."),
    Self(
      "Uw pakket flyers",
      "Uw pakket met flyers ligt klaar bij de balie. Groet van de bibliotheek, en succes met de beweging!"),
    Self("Reminder", "Your booking of the hall is confirmed. The caretaker, Pete. Bring your own cups."),
    Self("Votre rendez-vous", "Votre rendez-vous avec la mairie est confirmé, mardi à 14h. Courage ! Nadia"),
    Self("Drukwerk", "Flyers vanaf € 29, posters vanaf € 49. Voor bewonersgroepen 15% korting. Mvg, Copyshop De Hoek"),
    Self("tuinaarde", "Tuinaarde vanaf 3 euro per zak, alleen deze week bij de kwekerij. Handig voor de geveltuinen!"),
    Self("Soup", "Soup from £2 a bowl at the chapel, only on Thursdays. Everybody in the movement is welcome."),
    Self(
      "Lokale Bank", "Voor bewoners die geld nodig hebben is er het noodfonds, lage rente, geen boete. Zet dat erbij."),
    Self("loan", "People with loans at 30% need help. A community fund for each street, donate now, repay later."),
    Self(
      "bank", "De bank bij de vijver is weg. Sinds week 12 al! Bel nu eindelijk de gemeente. Nog maar één bankje over."),
    Self(
      "taxi",
      "Ritten naar het ziekenhuis vanaf € 5, gratis voor wie een stadspas heeft. Vrijwilligers rijden. Aanbod van de dorpsauto."
    ),
    Self("kargo", "Siparişiniz geldi, masalar salonda. Cumartesi görüşürüz. Ayşe"),
  ]
}
