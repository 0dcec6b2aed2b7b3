// Mails of persons that look like a machine's: holidays, newsletters, tickets and offers told by a resident.

/// Subject and text of a mail that a person wrote.
struct PersonExample: Sendable {
  var subject: String
  var text: String

  init(_ subject: String, _ text: String) {
    self.subject = subject
    self.text = text
  }

  static let all = away + moved + mail + sales + otherLanguages + noticeLike + unsaid

  /// Nobody says "I" or "you", and still a person wrote it.
  private static let unsaid: [Self] = [
    Self("mailing", "Graag afmelden voor deze mailing, het zijn er de laatste tijd te veel geworden."),
    Self("", "Drie keer gevraagd en nog steeds mail over van alles en nog wat. Afmelden."),
    Self("stop", "Graag geen mails meer ontvangen, het zijn er te veel. De steun voor call 3 blijft staan."),
    Self("afmelden", "Uitschrijven via de link lukt niet, die geeft een foutmelding. Dan maar zo."),
    Self("camera's", "Sinds de camera's op het plein zijn er minder meldingen van overlast, dat mag gezegd worden."),
    Self("avond", "Een gratis informatieavond over warmtepompen zou goed zijn, in de zaal naast de kerk."),
    Self("parkeren", "De vergunning is geldig tot januari en daarna weet niemand waar de auto's heen moeten."),
    Self("brief", "De brief van de gemeente was automatisch gegenereerd en aan het loket wist niemand ergens van."),
    Self("antwoord", "Van de corporatie kwam een mail met 'niet op deze e-mail antwoorden', zo gaat dat al jaren."),
    Self("automatische bevestiging", "Die kwam drie keer binnen. Wanneer is de eerste avond?"),
    Self("the map", "The map does not open in your browser on an old phone, a paper one at the library would be good."),
    Self("permits", "Conditions apply to every stall on the square, that is what keeps the young ones away."),
    Self("antwoord", "Op dit bericht kunt u niet antwoorden, stond eronder. Zo praat een gemeente dus."),
    Self("internet", "De zaal zit al maanden zonder internet, en voor dringende zaken is er geen telefoon."),
    Self("bezorgers", "Een pakket ligt klaar bij de sigarenboer en die is dicht. Een kluisje op het plein zou helpen."),
    Self("te duur", "Voor de helft van de flat is het te duur. Een waardebon voor wie het krap heeft zou schelen."),
    Self("mails", "Please unsubscribe. Three a week is too many for anybody with a life, however good the cause."),
  ]

  private static let away: [Self] = [
    Self("helpen", "Ik ben met vakantie tot maandag maar help graag daarna."),
    Self("Re: borrel", "Ik ben afwezig op 12 mei, dus ik kan niet bij de borrel zijn. Jammer!"),
    Self("Re: borrel", "Dank voor je mail! Ik ben met vakantie tot maandag, daarna doe ik mee."),
    Self("Afwezigheid", "Op de avond van 3 mei ben ik er niet. Wel steun ik call 2."),
    Self("Re: uitnodiging", "Dank voor uw mail. Ik ben afwezig tot en met vrijdag, maar ik vind het plan goed."),
    Self("vakantie", "Wij zijn drie weken op vakantie. Kan iemand anders de planten water geven?"),
    Self("zwanger", "Ik ga met zwangerschapsverlof, dus ik kan pas na de zomer helpen. Bel me dan even."),
    Self("bereikbaar", "Ik ben overdag niet bereikbaar want ik werk in de zorg. 's Avonds wel."),
    Self("Re: vraag", "Ik werk niet op vrijdag, dus vrijdag kan ik helpen bij de moestuin."),
    Self("mijn collega", "Mijn collega en ik willen de zaal aanbieden. Neem contact op met de beheerder."),
    Self("ziek", "Ik ben ziek geweest. Is er nog plek bij de training?"),
    Self("kantoor", "Ons kantoor is gesloten op zaterdag; dan mogen jullie de ruimte gebruiken."),
    Self("Re: supper", "I am away until Sunday, but count me in for the next one."),
    Self("Re: supper", "Thanks for your message! I'm on holiday till the 9th. After that I'd love to cook."),
    Self("holiday", "We are on vacation in July. Could the tandem start in August?"),
    Self("leave", "I'm on maternity leave, so my mornings are free. Where do you meet?"),
    Self("Re: noise", "I will be back on Monday. What time does it start?"),
    Self("Re: vraag", "Ik lees mijn mail niet vaak. Stuur liever een brief."),
    Self("mail", "Ik lees geen mail op zondag, dat is bij ons rustdag."),
    Self("spoed", "Is het dringend? Anders bel ik volgende week terug over de sleutel."),
  ]

  private static let moved: [Self] = [
    Self("oud-collega", "Ik ben niet meer werkzaam bij de gemeente maar ik steun jullie van harte."),
    Self("directeur", "Onze oude directeur werkt niet meer bij de school. De nieuwe vindt het niks."),
    Self("agent", "The warden no longer works here, and nobody replaced him. That is the problem."),
    Self("adres", "Dit is mijn nieuwe adres, mijn oude adres is niet meer in gebruik. Graag aanpassen."),
    Self("pensioen", "Sinds 1 mei ben ik uit dienst en heb ik alle tijd. Waar kan ik helpen?"),
  ]

  private static let mail: [Self] = [
    Self("nieuwsbrief", "Ik kreeg een nieuwsbrief van jullie. Hoe kan ik me afmelden?"),
    Self("afmelden", "Ik wil me afmelden voor deze nieuwsbrief. Mijn steun mag blijven staan."),
    Self("Nieuwsbrief oktober", "Leuk stuk over de borrel in de nieuwsbrief!"),
    Self("geen mail meer", "Ik wil geen mail meer ontvangen. Klik hier werkt niet."),
    Self("STOP", "Graag geen e-mails meer. J. Terlouw"),
    Self("unsubscribe", "Please unsubscribe me. The link at the bottom does not work."),
    Self("your newsletter", "I read in your newsletter that you need cooks. I can cook."),
    Self("Re: Nieuwsbrief", "In dit nummer stond een foto van mij. Kan die weg?"),
    Self("krantje", "Kunnen jullie een nieuwsbrief maken voor de buurt? In het Turks graag."),
    Self("mail terug", "Mijn mail aan de wethouder kwam terug: mailbox full. Hebben jullie een ander adres?"),
    Self("onbestelbaar", "De brief aan nummer 12 was onbestelbaar, daar woont niemand meer."),
    Self("pakket", "Mijn pakket kon niet worden bezorgd omdat de bel stuk is. Dat is bij iedereen zo."),
    Self("bericht", "Het bericht kon niet worden afgeleverd bij mijn moeder, zij heeft geen computer."),
    Self("gelezen", "Ik heb uw bericht gelezen op dinsdag. Ik ben het ermee eens."),
    Self("Gelezen: jullie plan", "Gelezen op de bank om 12:00. Wat een mooi plan! Vooral call 3."),
    Self("ontvangen?", "Hebben jullie mijn bericht ontvangen? Ik had een vraag over de fietsles."),
    Self(
      "melding 2022-5511",
      "Mijn melding bij de gemeente is geregistreerd onder nummer 2022-5511. Al een half jaar niets!"),
    Self("zaaknummer", "Zaaknummer 24-009318 ligt er nog. Ik hoor niks. Kunnen jullie dat meenemen in het plan?"),
    Self("automatisch", "Ik krijg steeds een automatisch antwoord van de woningbouw. Schandalig."),
    Self("automaat", "De deur gaat automatisch open, dus de sleutel is niet nodig."),
    Self("Re: Ontvangstbevestiging", "Dank voor de bevestiging. Punt 2 klopt niet: ik steun call 3."),
    Self("ticket", "Is er een ticket nodig voor de bus?"),
    Self("uitnodiging", "Ik heb de uitnodiging geaccepteerd in mijn agenda. Tot dan!"),
    Self("Accepted", "I accepted your invitation. Shall I bring soup?"),
  ]

  private static let sales: [Self] = [
    Self("korting", "Kunnen bewoners met een stadspas korting krijgen op de zaalhuur?"),
    Self("aanbieding", "Bij de bouwmarkt is verf in de aanbieding. Zullen we samen inkopen?"),
    Self("soep", "Ik maak soep, gratis, op donderdag. Bestel bij mij aan de deur."),
    Self("thuis", "I work from home, so I can open the hall. No experience needed I hope?"),
    Self("gift", "Mag ik uw bankgegevens? Dan maak ik iets over voor het wijkbudget."),
    Self("mijn bankgegevens", "De vergoeding voor de zaal mag op de rekening van mijn vrouw."),
    Self("gift", "Could I have your bank details? We held a raffle for the soup kitchen."),
    Self("bank", "Er moet een bank bij de vijver. De oude is weg sinds de laatste storm."),
    Self("klant", "Als klant van de voedselbank vind ik call 1 belangrijk."),
    Self("subsidie", "De subsidie loopt af in mei. Wie schrijft de aanvraag? Ik heb het al eens gedaan."),
    Self("offerte", "Vraag een offerte aan bij mijn broer, hij legt tegels. Hij doet het voor de helft."),
    Self("zwembad", "Profiteer van het mooie weer en open het zwembad eerder, zeg ik."),
    Self("crypto", "De jongens op het plein praten alleen over crypto. Geef ze iets te doen."),
    Self("gewonnen", "Ons team heeft gewonnen! Mogen wij de beker in het buurthuis zetten?"),
    Self("raffle", "You have won me over. I support promise 2."),
  ]

  private static let otherLanguages: [Self] = [
    Self("Urlaub", "Ich bin im Urlaub bis Montag, danach helfe ich gern."),
    Self("Re: Aufruf", "Vielen Dank für Ihre Nachricht. Ich bin dafür."),
    Self("Newsletter", "Ich habe Ihren Newsletter gelesen. Wo kann ich mitmachen?"),
    Self("Rabatt", "Gibt es für Rentner einen Rabatt?"),
    Self("vacances", "Je suis en congé en août, mais je peux aider en septembre."),
    Self("Re: appel", "Merci pour votre message. Je suis absente ce jeudi, dommage."),
    Self("lettre", "J'ai reçu votre lettre d'information. Je soutiens le point 3."),
    Self("izin", "Ağustosta izindeyim ama eylülde yardım etmek isterim."),
    Self("Ynt: plan", "Mesajınız için teşekkürler. Planı destekliyorum."),
    Self("indirim", "Emekliler için indirim var mı?"),
  ]
}
