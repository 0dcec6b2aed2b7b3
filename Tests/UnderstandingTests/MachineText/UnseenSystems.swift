// Texts of mail systems, help desks and bulk senders that no cue was written from: two for each kind and language.

@testable import Understanding

extension UnseenExample {
  static let systems: [Self] = receipts + tickets + failures

  static let receipts: [Self] = [
    Self(
      .readReceipt, "nl", "Gelezen: Ontvangen: uw mail",
      "Uw bericht\n\n   Aan: Buurthuis\n   Onderwerp: Ontvangen\n   Verzonden: maandag 3 juni 2024 09:12\n\nis gelezen op maandag 3 juni 2024 10:40."
    ),
    Self(
      .readReceipt, "nl", "Ontvangstbewijs (weergegeven) - Ontvangen",
      "Dit is een ontvangstbewijs voor de e-mail die u naar buurthuis@wijk.example hebt gestuurd. Dit geeft alleen aan dat het bericht op de computer van de ontvanger is weergegeven."
    ),
    Self(
      .readReceipt, "en", "Read: Received: your mail",
      "Your message\n\n   To: Community Hall\n   Subject: Received\n   Sent: Monday, June 3, 2024 9:12 AM\n\nwas read on Monday, June 3, 2024 10:40 AM."
    ),
    Self(
      .readReceipt, "en", "Return Receipt (displayed) - Received",
      "This is a Return Receipt for the mail that you sent to hall@town.example.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient's computer."
    ),
    Self(
      .readReceipt, "de", "Gelesen: Erhalten",
      "Ihre Nachricht\n\n   An: Gemeindehaus\n   Betreff: Erhalten\n   Gesendet: Montag, 3. Juni 2024 09:12\n\nwurde am Montag, 3. Juni 2024 10:40 gelesen."
    ),
    Self(
      .readReceipt, "de", "Empfangsbestätigung (angezeigt) - Erhalten",
      "Dies ist eine Empfangsbestätigung für Ihre Nachricht an haus@stadt.example. Diese Bestätigung besagt nur, dass die Nachricht beim Empfänger angezeigt wurde."
    ),
    Self(
      .readReceipt, "fr", "Lu : Reçu",
      "Votre message\n\n   À : Maison de quartier\n   Objet : Reçu\n   Envoyé : lundi 3 juin 2024 09:12\n\na été lu le lundi 3 juin 2024 10:40."
    ),
    Self(
      .readReceipt, "fr", "Accusé de réception (affiché) - Reçu",
      "Ceci est un accusé de réception pour le courrier que vous avez envoyé à maison@ville.example. Cet accusé vérifie seulement que le message a été affiché sur l'ordinateur du destinataire."
    ),
    Self(
      .readReceipt, "tr", "Okundu: Alındı",
      "İletiniz\n\n   Kime: Mahalle Evi\n   Konu: Alındı\n   Gönderme Tarihi: 3 Haziran 2024 Pazartesi 09:12\n\n3 Haziran 2024 Pazartesi 10:40 tarihinde okundu."
    ),
    Self(
      .readReceipt, "tr", "Okundu bilgisi: Alındı",
      "Bu, ev@sehir.example adresine gönderdiğiniz e-postanın okundu bilgisidir. Yalnızca iletinin alıcının bilgisayarında görüntülendiğini gösterir."
    ),
  ]

  static let tickets: [Self] = [
    Self(
      .ticket, "nl", "[#77120] Ontvangen",
      "Beste inwoner,\n\nUw vraag is bij ons binnengekomen en geregistreerd met kenmerk 77120. Wij nemen binnen drie werkdagen contact met u op.\n\nTeam Klantcontact"
    ),
    Self(
      .ticket, "nl", "Bevestiging van uw melding 2024-0031",
      "Hartelijk dank voor uw melding. Deze is in behandeling onder meldnummer 2024-0031. Via de website volgt u de voortgang."
    ),
    Self(
      .ticket, "en", "[HELP-5520] Received",
      "Hello,\n\nYour enquiry has been logged as case number HELP-5520 and assigned to our support team. You can expect an answer within two business days."
    ),
    Self(
      .ticket, "en", "We've got your message",
      "Thanks for contacting us! A new ticket (ID 90817) was opened for you. Please keep the ticket number in the subject line when you reply."
    ),
    Self(
      .ticket, "de", "[Ticket#2024060310] Erhalten",
      "Guten Tag,\n\nIhr Anliegen ist bei uns eingegangen und wird unter der Ticketnummer 2024060310 bearbeitet. Bitte geben Sie diese Nummer bei Rückfragen an."
    ),
    Self(
      .ticket, "de", "Ihre Anfrage ist eingegangen",
      "Vielen Dank, wir haben Ihre Nachricht erhalten und kümmern uns innerhalb von zwei Werktagen darum. Ihr Aktenzeichen: 12/4471."
    ),
    Self(
      .ticket, "fr", "[Demande 66123] Reçu",
      "Bonjour,\n\nVotre demande a été prise en compte sous le numéro 66123. Nos équipes vous répondront sous deux jours ouvrés."
    ),
    Self(
      .ticket, "fr", "Nous avons bien reçu votre message",
      "Merci de nous avoir contactés. Un ticket a été créé (référence T-4410) et sera traité dans les plus brefs délais."
    ),
    Self(
      .ticket, "tr", "[Talep 55190] Alındı",
      "Merhaba,\n\nTalebiniz 55190 numarasıyla kayda alınmıştır. Ekibimiz iki iş günü içinde size dönüş yapacaktır."),
    Self(
      .ticket, "tr", "Başvurunuz bize ulaştı",
      "Bizimle iletişime geçtiğiniz için teşekkür ederiz. Başvurunuz işleme alındı, takip numaranız 88231."),
  ]

  static let failures: [Self] = [
    Self(
      .deliveryFailure, "nl", "Niet afgeleverd: Ontvangen",
      "Uw e-mail aan de volgende ontvanger kon niet worden afgeleverd:\n\n   kees@oud.example\n\nReden: gebruiker onbekend (550)."
    ),
    Self(
      .deliveryFailure, "nl", "Melding van mislukte bezorging",
      "Het is niet gelukt om uw bericht te bezorgen bij kees@oud.example. Het postvak is vol. Foutcode 552 5.2.2."),
    Self(
      .deliveryFailure, "en", "Message could not be delivered",
      "We were unable to deliver your message to the following recipient:\n\n   ken@old.example\n\nThe server said: 550 5.1.1 recipient unknown."
    ),
    Self(
      .deliveryFailure, "en", "Mail returned",
      "Delivery of your e-mail to ken@old.example failed permanently: no such user here."),
    Self(
      .deliveryFailure, "de", "Zustellungsfehler",
      "Ihre E-Mail an den folgenden Empfänger konnte nicht zugestellt werden:\n\n   karl@alt.example\n\nGrund: Der Benutzer ist unbekannt (550 5.1.1)."
    ),
    Self(
      .deliveryFailure, "de", "Unzustellbare Nachricht",
      "Die Übermittlung Ihrer Nachricht an karl@alt.example ist fehlgeschlagen. Das Postfach ist voll (552)."),
    Self(
      .deliveryFailure, "fr", "Échec de la distribution",
      "Votre courriel n'a pas pu être distribué au destinataire suivant :\n\n   luc@ancien.example\n\nMotif : utilisateur inconnu (550 5.1.1)."
    ),
    Self(
      .deliveryFailure, "fr", "Message non distribué",
      "La livraison de votre message à luc@ancien.example a échoué : l'adresse n'existe pas."),
    Self(
      .deliveryFailure, "tr", "İletilemedi: Alındı",
      "E-postanız aşağıdaki alıcıya teslim edilemedi:\n\n   ali@eski.example\n\nNeden: kullanıcı bulunamadı (550 5.1.1)."
    ),
    Self(
      .deliveryFailure, "tr", "Teslim hatası",
      "Mesajınız ali@eski.example adresine ulaştırılamadı. Posta kutusu dolu (552 5.2.2)."),
  ]

  static let offers: [Self] = newsletters + advertisements

  static let newsletters: [Self] = [
    Self(
      .newsletter, "nl", "Wijkflits juni",
      "Goedemorgen lezers,\n\nDeze maand: de rommelmarkt, nieuwe bankjes en een interview met de wijkagent.\n\nJe krijgt deze nieuwsbrief omdat je je hebt ingeschreven. Uitschrijven kan via deze link."
    ),
    Self(
      .newsletter, "nl", "Nieuws uit het museum",
      "Kun je deze e-mail niet goed lezen? Bekijk de webversie.\n\nDeze zomer te zien: licht en water.\n\nWil je onze mails niet langer ontvangen, meld je dan af."
    ),
    Self(
      .newsletter, "en", "The Parish Post",
      "Dear readers,\n\nThis month we look back at the spring fair and meet the new librarian.\n\nYou receive this newsletter because you signed up on our website. Click to unsubscribe."
    ),
    Self(
      .newsletter, "en", "What's on this week",
      "Trouble viewing this email? Open it in your browser.\n\nFriday: film night. Saturday: plant swap.\n\nManage your preferences or opt out at any time."
    ),
    Self(
      .newsletter, "de", "Rundbrief Juni",
      "Liebe Leserinnen und Leser,\n\nin diesem Monat berichten wir vom Straßenfest und stellen den neuen Spielplatz vor.\n\nSie erhalten diesen Newsletter, weil Sie sich angemeldet haben. Hier können Sie sich abmelden."
    ),
    Self(
      .newsletter, "de", "Neues aus der Bücherei",
      "Wird diese E-Mail nicht richtig angezeigt? Im Browser ansehen.\n\nDie Buchtipps des Sommers.\n\nKeine weiteren Mails erhalten: vom Verteiler abmelden."
    ),
    Self(
      .newsletter, "fr", "La lettre du quartier",
      "Chers lecteurs,\n\nCe mois-ci : la brocante et le portrait de notre boulangère.\n\nVous recevez cette newsletter parce que vous êtes inscrit. Pour vous désinscrire, cliquez ici."
    ),
    Self(
      .newsletter, "fr", "Actualités de la médiathèque",
      "Si vous ne visualisez pas correctement cet e-mail, consultez la version en ligne.\n\nLes lectures de l'été.\n\nSe désabonner de cette liste."
    ),
    Self(
      .newsletter, "tr", "Mahalle bülteni",
      "Değerli okurlarımız,\n\nBu ay: bahar şenliği ve yeni park.\n\nBu bülteni abone olduğunuz için alıyorsunuz. Abonelikten ayrılmak için tıklayın."
    ),
    Self(
      .newsletter, "tr", "Kütüphaneden haberler",
      "Bu e-postayı düzgün görüntüleyemiyorsanız tarayıcıda açın.\n\nYaz okumaları listemiz.\n\nE-posta listesinden çıkmak istiyorsanız buraya tıklayın."
    ),
  ]

  static let advertisements: [Self] = [
    Self(
      .advertisement, "nl", "Laatste kans: zomeruitverkoop",
      "Profiteer nu van kortingen tot 60% op onze hele collectie. Shop direct in de webwinkel, op is op!"),
    Self(
      .advertisement, "nl", "Bespaar op uw energierekening",
      "Beste huiseigenaar, stap vandaag nog over en ontvang € 250 cashback. Vraag vrijblijvend een offerte aan."),
    Self(
      .advertisement, "en", "Last chance: summer sale",
      "Save up to 60% on everything in store. Order now and get free shipping. Limited time offer!"),
    Self(
      .advertisement, "en", "Claim your prize",
      "Congratulations! You have been selected as a winner of a $1,000 gift card. Click here to claim your reward today."
    ),
    Self(
      .advertisement, "de", "Letzte Chance: Sommerschlussverkauf",
      "Sparen Sie bis zu 60 % auf das gesamte Sortiment. Nur für kurze Zeit. Jetzt zugreifen!"),
    Self(
      .advertisement, "de", "Herzlichen Glückwunsch",
      "Sie haben gewonnen! Sichern Sie sich jetzt Ihren Gutschein im Wert von 500 Euro. Klicken Sie hier."),
    Self(
      .advertisement, "fr", "Dernière chance : soldes d'été",
      "Jusqu'à -60 % sur toute la boutique. Offre valable pour une durée limitée, livraison gratuite !"),
    Self(
      .advertisement, "fr", "Félicitations",
      "Vous avez été sélectionné pour recevoir une carte cadeau de 500 €. Cliquez ici pour réclamer votre cadeau."),
    Self(
      .advertisement, "tr", "Son fırsat: yaz indirimi",
      "Tüm ürünlerde %60'a varan indirim! Bugün sipariş verin, kargo bedava. Fırsatı kaçırmayın."),
    Self(
      .advertisement, "tr", "Tebrikler",
      "Çekilişimizi kazandınız! 5.000 TL değerindeki hediye çekinizi almak için hemen tıklayın."),
  ]
}
