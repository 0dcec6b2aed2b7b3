// Texts of machines, as mail systems, help desks and bulk senders write them in five languages.

@testable import Understanding

/// A mail and what kind of machine wrote it.
struct MachineExample: Sendable {
  var kind: MachineText
  var subject: String
  var text: String

  init(_ kind: MachineText, _ subject: String, _ text: String) {
    self.kind = kind
    self.subject = subject
    self.text = text
  }

  static let all = absence + departures + systems + desks + bulk + selling + notices

  private static let absence: [Self] = [
    Self(.outOfOffice, "Automatisch antwoord: Re: uw plan", "Ik ben er tot 3 mei niet."),
    Self(.outOfOffice, "Afwezig: borrel", "Tot 12 augustus ben ik op vakantie. Groet, Els"),
    Self(
      .outOfOffice, "Re: Borrel",
      "Dank voor je mail. Ik ben afwezig tot en met 12 augustus. Voor dringende zaken kun je contact opnemen met mijn collega Bas."
    ),
    Self(
      .outOfOffice, "RE: Uitnodiging",
      "Beste relatie,\n\nIk ben met vakantie en lees mijn mail niet. Na mijn terugkeer op 1 september beantwoord ik uw bericht.\n\nJan"
    ),
    Self(
      .outOfOffice, "Re: plan",
      "Dit is een automatisch bericht. Wegens ziekte ben ik niet aanwezig. Bij spoed kunt u bellen met het secretariaat."
    ),
    Self(
      .outOfOffice, "Antw: oproep",
      "Bedankt voor uw bericht. Ons kantoor is gesloten van 24 december tot en met 1 januari. Vanaf 2 januari zijn wij weer bereikbaar. Voor dringende gevallen: 020-0000000."
    ),
    Self(.outOfOffice, "Automatic reply: your plan", "I'm out until Monday."),
    Self(
      .outOfOffice, "Re: your plan",
      "Thank you for your message. I am on annual leave until 12 May with limited access to email. For urgent matters please contact my colleague Sue."
    ),
    Self(
      .outOfOffice, "Re: Thursday",
      "Hello,\nI'm on holiday and will not be checking email. I will be back on the 14th and will reply as soon as I can."
    ),
    Self(.outOfOffice, "Out of office: supper", "Back on the 3rd."),
    Self(
      .outOfOffice, "Abwesenheitsnotiz: Aufruf",
      "Ich bin bis einschließlich 3. Mai nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Weber."),
    Self(
      .outOfOffice, "AW: Aufruf",
      "Vielen Dank für Ihre Nachricht. Ich bin im Urlaub und habe keinen Zugriff auf meine E-Mails. Nach meiner Rückkehr melde ich mich."
    ),
    Self(
      .outOfOffice, "Réponse automatique : Appel",
      "Je suis absent jusqu'au 3 mai. En cas d'urgence, veuillez contacter ma collègue."),
    Self(
      .outOfOffice, "Re: Appel",
      "Bonjour, merci pour votre message. Je suis en congé jusqu'au 3 mai et n'ai pas accès à ma messagerie. À mon retour je vous répondrai."
    ),
    Self(.outOfOffice, "Otomatik Yanıt: plan", "3 Mayıs'a kadar izindeyim."),
    Self(
      .outOfOffice, "Ynt: plan",
      "Mesajınız için teşekkür ederim. Yıllık izindeyim ve e-postalarıma erişimim yok. Acil durumlarda iş arkadaşım Ayşe ile iletişime geçebilirsiniz."
    ),
    Self(
      .outOfOffice, "Re: Enquête",
      "Beste afzender,\nMomenteel ben ik met verlof. Uw mail wordt niet doorgestuurd. Vanaf 4 juni ben ik weer aanwezig."
    ),
  ]

  private static let departures: [Self] = [
    Self(
      .noLongerWorks, "Re: oproep",
      "Saskia de Wit is niet meer werkzaam bij de gemeente. Voor vragen kunt u terecht bij info@gemeente.example."),
    Self(
      .noLongerWorks, "Automatisch antwoord: oproep",
      "Per 1 mei werk ik niet meer bij Duinrand."),
    Self(
      .noLongerWorks, "Re: plan",
      "Sinds 1 januari ben ik uit dienst getreden. Dit e-mailadres wordt niet meer gelezen."),
    Self(
      .noLongerWorks, "Re: call",
      "Bob no longer works at the council. Please contact the front desk at desk@council.example."),
    Self(.noLongerWorks, "Automatic reply: call", "I have left the company. This mailbox is no longer monitored."),
    Self(
      .noLongerWorks, "AW: Aufruf",
      "Frau Vogt ist nicht mehr bei uns beschäftigt. Bitte wenden Sie sich an info@amt.example. Diese E-Mail-Adresse wird nicht mehr gelesen, nicht mehr tätig."
    ),
    Self(
      .noLongerWorks, "Re: appel",
      "Luc Petit ne travaille plus dans notre service. Veuillez contacter accueil@mairie.example."),
    Self(
      .noLongerWorks, "Ynt: çağrı",
      "Ahmet Bey artık çalışmamaktadır. Bu e-posta adresi artık kullanılmıyor."),
  ]

  private static let systems: [Self] = [
    Self(
      .deliveryFailure, "Mail delivery failed: returning message to sender",
      "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients."
    ),
    Self(
      .deliveryFailure, "failure notice",
      "Hi. This is the qmail-send program at mail.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n<a@b.example>:\n550 no such user"
    ),
    Self(
      .deliveryFailure, "Delivery Status Notification (Failure)",
      "Address not found\nYour message wasn't delivered to a@b.example because the address couldn't be found."),
    Self(
      .deliveryFailure, "Niet bezorgd: borrel",
      "Uw bericht is niet bezorgd aan: Kees. Het e-mailadres is niet gevonden. 550 5.1.1"),
    Self(
      .deliveryFailure, "Re: borrel",
      "Het bericht kon niet worden bezorgd aan kees@oud.example: postvak vol."),
    Self(
      .deliveryFailure, "Unzustellbar: Aufruf",
      "Ihre Nachricht konnte nicht zugestellt werden: kurt@alt.example. Unbekannter Empfänger."),
    Self(
      .deliveryFailure, "Non remis : Appel",
      "Votre message n'a pas pu être remis à luc@vieux.example : boîte pleine."),
    Self(
      .deliveryFailure, "Teslim edilemedi: plan",
      "İletiniz teslim edilemedi: ali@eski.example. Posta kutusu dolu."),
    Self(
      .readReceipt, "Gelezen: plan", "Uw bericht\n\nAan: Jan\nOnderwerp: plan\n\nis gelezen op 3-5-2022 12:01."),
    Self(
      .readReceipt, "Read: plan",
      "Your message\n\nTo: Jan\nSubject: plan\nSent: 3 May 2022 11:00\n\nwas read on 3 May 2022 12:01."),
    Self(
      .readReceipt, "Gelesen: Plan", "Ihre Nachricht\n\nAn: Kurt\nBetreff: Plan\n\nwurde am 3. Mai 2022 12:01 gelesen."),
    Self(.readReceipt, "Lu : Plan", "Votre message\n\nObjet : Plan\n\na été lu le 3 mai 2022 à 12:01."),
    Self(.readReceipt, "Okundu: plan", "İletiniz\n\nKonu: plan\n\n3 Mayıs 2022 12:01 tarihinde okundu."),
    Self(
      .readReceipt, "Leesbevestiging (weergegeven) - plan",
      "Dit is een leesbevestiging voor het bericht dat u hebt verzonden aan jan@mail.example."),
    Self(.invitationAnswer, "Accepted: Supper @ Thu 9 May 2024", "Ann Lee has accepted this invitation."),
    Self(.invitationAnswer, "Geweigerd: Overleg", "Jan heeft deze uitnodiging geweigerd."),
    Self(.invitationAnswer, "Zugesagt: Treffen", "Kurt hat diese Einladung angenommen."),
    Self(.invitationAnswer, "Accepté : Réunion", "Luc a accepté cette invitation."),
  ]

  private static let desks: [Self] = [
    Self(
      .ticket, "Uw melding is ontvangen",
      "Bedankt voor uw bericht. Uw melding is geregistreerd onder nummer 2022-5511. U ontvangt binnen vijf werkdagen een reactie."
    ),
    Self(
      .ticket, "[Ticket #48213] plan",
      "Wij hebben uw bericht ontvangen. Ticketnummer: 48213. Dit is een automatisch gegenereerd bericht."),
    Self(
      .ticket, "Request received: plan",
      "Your request has been received. Reference number 90311. Please do not reply to this message."),
    Self(
      .ticket, "Eingangsbestätigung",
      "Vielen Dank für Ihre Anfrage. Ihre Anfrage ist bei uns unter der Vorgangsnummer 8812345 eingegangen. Wir antworten innerhalb von drei Werktagen."
    ),
    Self(
      .ticket, "Accusé de réception",
      "Votre demande a bien été enregistrée sous le numéro 202233. Merci de ne pas répondre à ce message."),
    Self(
      .ticket, "Talebiniz alınmıştır",
      "Talebiniz alınmıştır. Talep numaranız: 774411. En kısa sürede dönüş yapılacaktır."),
    Self(
      .ticket, "Ontvangstbevestiging",
      "Geachte heer/mevrouw, wij hebben uw e-mail ontvangen. Dit postvak wordt niet gelezen. Wij streven ernaar binnen tien werkdagen te antwoorden."
    ),
  ]

  private static let bulk: [Self] = [
    Self(
      .newsletter, "Nieuwsbrief mei",
      "In deze nieuwsbrief: het zomerprogramma en een terugblik.\nBekijk online\n\nNieuwsbrief niet meer ontvangen? Klik hier."
    ),
    Self(
      .newsletter, "Zomer in de wijk",
      "Bekijk deze mail in je browser\n\nWat is er te doen?\n\nJe ontvangt deze mail omdat je lid bent van de bibliotheek."
    ),
    Self(
      .newsletter, "Buurtkrant 12", "Beste lezer, in dit nummer: de soep van Sjaan. Meld je hier af."),
    Self(
      .newsletter, "News from the quay",
      "View in browser\nIn this issue: boats, bread and bells.\nYou are receiving this because you subscribed. Unsubscribe from this list."
    ),
    Self(.newsletter, "Newsletter June", "Dear subscriber, here is what happened. To unsubscribe, click here."),
    Self(
      .newsletter, "Newsletter Juni",
      "In dieser Ausgabe: Sommerfest. Wenn Sie diesen Newsletter abbestellen möchten: Newsletter abbestellen."),
    Self(
      .newsletter, "Lettre d'information",
      "Dans ce numéro : la fête. Voir en ligne. Pour vous désabonner, suivez ce lien."),
    Self(.newsletter, "Bülten Haziran", "Bu sayıda: yaz şenliği. Abonelikten çık."),
    Self(.newsletter, "Je hebt 5 nieuwe connecties", "5 nieuwe connecties wachten. Breid je netwerk uit."),
  ]

  private static let selling: [Self] = [
    Self(
      .advertisement, "Alleen vandaag: 30% korting!", "Bestel nu uw tuinset met 30% korting. Gratis verzending."),
    Self(
      .advertisement, "Zonnepanelen",
      "Beste bewoner van Amsterdam, profiteer van subsidie. Vraag nu de gratis scan aan."),
    Self(.advertisement, "U heeft gewonnen", "U bent geselecteerd. Bevestig uw gegevens binnen 24 uur."),
    Self(.advertisement, "Uw account", "Uw account is geblokkeerd. Verifieer uw account binnen 24 uur."),
    Self(.advertisement, "Big sale", "Everything 50% off. Shop now, only today."),
    Self(
      .advertisement, "Business proposal",
      "Dear friend, I have an inheritance of 5 million dollars. Reply with your bank details."),
    Self(.advertisement, "Rank higher", "We can bring you to page 1 of Google. Affordable SEO packages."),
    Self(.advertisement, "Sommerangebot", "Jetzt bestellen und 20 % Rabatt sichern. Nur heute versandkostenfrei."),
    Self(.advertisement, "Soldes", "Profitez de 30 % de réduction. Commandez avant dimanche."),
    Self(.advertisement, "Kampanya", "Değerli müşterimiz, %40 indirim sizi bekliyor. Hemen sipariş verin."),
    Self(.advertisement, "Votre colis", "Votre colis est en attente. Confirmez vos coordonnées bancaires."),
  ]
}
