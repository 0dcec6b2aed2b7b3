// Texts of absence that no cue was written from: two for each kind and language.

@testable import Understanding

/// A machine's text in a language, to see that every kind is found in every language of the city.
struct UnseenExample: Sendable, CustomStringConvertible {
  var kind: MachineText
  var language: String
  var subject: String
  var text: String
  var description: String { "\(language) \(kind.rawValue): \(subject)" }

  init(_ kind: MachineText, _ language: String, _ subject: String, _ text: String) {
    self.kind = kind
    self.language = language
    self.subject = subject
    self.text = text
  }

  static let languages = ["nl", "en", "de", "fr", "tr"]
  static let all = absences + holidays + departures + systems + offers

  /// Away, without a word of holidays.
  static let absences: [Self] = [
    Self(
      .outOfOffice, "nl", "Re: Ontvangen: uw mail aan Kracht van Mokum",
      "Geachte heer, mevrouw,\n\nOp dit moment ben ik niet op kantoor. Donderdag 6 juni ben ik er weer. Is het dringend? Mijn collega Yvonne Prins helpt u graag, tel. 020-5550123.\n\nMet vriendelijke groet,\nP. Willems"
    ),
    Self(
      .outOfOffice, "nl", "Automatische reactie: Ontvangen",
      "Hallo,\n\nIk zit vandaag en morgen de hele dag in een cursus en kan je mail niet lezen. Vrijdag kijk ik weer in mijn mailbox.\n\nSanne"
    ),
    Self(
      .outOfOffice, "en", "Re: Received: your mail to Riverside Together",
      "Hi there,\n\nI am currently out of the office with no access to my inbox and will return on Monday 10 June. If it can't wait, please ring the reception on 0161 555 0199.\n\nKind regards,\nTom"
    ),
    Self(
      .outOfOffice, "en", "Automatic reply: Received",
      "Thanks for getting in touch. I'm away at a conference until Thursday, so my replies will be slow. For anything urgent, contact Priya."
    ),
    Self(
      .outOfOffice, "de", "AW: Erhalten: Ihre Mail",
      "Guten Tag,\n\nich bin derzeit außer Haus und erst ab dem 11. Juni wieder erreichbar. Ihre E-Mail wird nicht weitergeleitet. In dringenden Angelegenheiten hilft Ihnen Herr Brandt weiter.\n\nFreundliche Grüße"
    ),
    Self(
      .outOfOffice, "de", "Automatische Antwort: Erhalten",
      "Vielen Dank für Ihre Mail. Bis Freitag bin ich auf Dienstreise und lese meine Nachrichten nur unregelmäßig."),
    Self(
      .outOfOffice, "fr", "Re: Reçu : votre message",
      "Bonjour,\n\nJe suis actuellement absente du bureau et serai de retour le lundi 10 juin. Pour toute demande urgente, merci de vous adresser à Karim au 01 55 50 01 23.\n\nBien à vous"
    ),
    Self(
      .outOfOffice, "fr", "Absence du bureau : Reçu",
      "Merci de votre message. Je suis en déplacement jusqu'à vendredi et je ne pourrai pas vous répondre avant mon retour."
    ),
    Self(
      .outOfOffice, "tr", "Ynt: Alındı: mesajınız",
      "Merhaba,\n\nŞu anda ofis dışındayım ve 10 Haziran Pazartesi günü döneceğim. Acil konular için lütfen Elif Hanım'ı 0212 555 01 23 numarasından arayınız.\n\nSaygılarımla"
    ),
    Self(
      .outOfOffice, "tr", "Ofis dışında: Alındı",
      "E-postanız için teşekkürler. Cuma gününe kadar eğitimdeyim, bu süre içinde mesajlarınıza yanıt veremeyeceğim."),
  ]

  /// On holiday.
  static let holidays: [Self] = [
    Self(
      .outOfOffice, "nl", "Re: Ontvangen",
      "Dag!\n\nIk geniet even van een welverdiende vakantie en ben vanaf maandag 22 juli weer bereikbaar. Uw bericht wordt in de tussentijd niet gelezen.\n\nGroeten, Marjan"
    ),
    Self(
      .outOfOffice, "nl", "Vakantiemelding",
      "Van 8 tot en met 26 juli zijn wij wegens zomersluiting dicht. Mailtjes beantwoorden we daarna op volgorde van binnenkomst."
    ),
    Self(
      .outOfOffice, "en", "Re: Received",
      "Hello! I'm on vacation through July 26th and won't be reading e-mail while I'm gone. I'll answer when I get back. Cheers, Dana"
    ),
    Self(
      .outOfOffice, "en", "Holiday closure",
      "Our office is closed for the summer holidays from 22 July to 9 August. Messages will be dealt with when we reopen."
    ),
    Self(
      .outOfOffice, "de", "AW: Erhalten",
      "Liebe Absenderin, lieber Absender,\n\nbis zum 26. Juli befinde ich mich im Urlaub. Ihre Nachricht beantworte ich nach meiner Rückkehr so bald wie möglich."
    ),
    Self(
      .outOfOffice, "de", "Betriebsferien",
      "Unser Büro bleibt vom 22. Juli bis 9. August wegen Betriebsferien geschlossen. Ab dem 12. August sind wir wieder für Sie da."
    ),
    Self(
      .outOfOffice, "fr", "Re: Reçu",
      "Bonjour,\n\nje suis en vacances jusqu'au 26 juillet inclus, sans accès à mes courriels. Je vous répondrai dès mon retour.\n\nCordialement, Hélène"
    ),
    Self(
      .outOfOffice, "fr", "Fermeture estivale",
      "Nos bureaux sont fermés pour congés annuels du 22 juillet au 9 août. Votre message sera traité à la réouverture."
    ),
    Self(
      .outOfOffice, "tr", "Ynt: Alındı",
      "Merhabalar, 26 Temmuz'a kadar tatildeyim ve e-postalarıma bakamıyorum. Döndüğümde size yanıt vereceğim. Sevgiler, Deniz"
    ),
    Self(
      .outOfOffice, "tr", "Yıllık izin",
      "22 Temmuz - 9 Ağustos tarihleri arasında yıllık izinde olacağım. Acil durumlarda sekreterliğe başvurabilirsiniz."
    ),
  ]

  /// Does not work there any more.
  static let departures: [Self] = [
    Self(
      .noLongerWorks, "nl", "Re: Ontvangen",
      "Beste afzender,\n\nMirjam Jonker werkt niet langer bij onze organisatie. Uw bericht wordt niet doorgestuurd; neem contact op met info@wijkcentrum.example."
    ),
    Self(
      .noLongerWorks, "nl", "Automatisch bericht",
      "Dit mailadres is niet meer in gebruik. De heer Vos is met pensioen en niet meer werkzaam op deze school."),
    Self(
      .noLongerWorks, "en", "Re: Received",
      "Please note that Gail Porter is no longer with the organisation. Kindly forward your message to office@trust.example."
    ),
    Self(
      .noLongerWorks, "en", "This address is closed",
      "I have retired and no longer work for the library. This e-mail account is not in use any more."),
    Self(
      .noLongerWorks, "de", "AW: Erhalten",
      "Sehr geehrte Damen und Herren,\n\nFrau Keller arbeitet nicht mehr in unserem Haus. Ihre E-Mail wurde nicht weitergeleitet. Bitte schreiben Sie an info@verein.example."
    ),
    Self(
      .noLongerWorks, "de", "Ausgeschieden",
      "Ich bin zum 31. März aus dem Unternehmen ausgeschieden. Diese Adresse wird nicht mehr genutzt."),
    Self(
      .noLongerWorks, "fr", "Re: Reçu",
      "Bonjour, Mme Lefèvre ne fait plus partie de notre équipe. Pour toute question, écrivez à contact@asso.example."),
    Self(
      .noLongerWorks, "fr", "Départ",
      "J'ai quitté l'entreprise le 31 mars. Cette adresse électronique n'est plus utilisée."),
    Self(
      .noLongerWorks, "tr", "Ynt: Alındı",
      "Sayın ilgili, Selin Kaya artık kurumumuzda görev yapmamaktadır. Lütfen bilgi@dernek.example adresine yazınız."),
    Self(
      .noLongerWorks, "tr", "Görevden ayrılma",
      "31 Mart itibarıyla şirketten ayrıldım. Bu adres artık kullanılmamaktadır."),
  ]
}
