// Words of delivery failures, read receipts, tickets and answers to invitations.

extension MachineText {
  /// Cues of mail systems.
  enum Delivery {
    static let subjects = CueGroup([
      "undelivered mail returned to sender", "undeliverable", "mail delivery failed", "mail delivery failure",
      "mail delivery subsystem", "delivery status notification", "delivery failure", "delivery has failed",
      "failure notice", "returned mail", "returned to sender", "message not delivered", "mail system error",
      "onbestelbaar", "niet bezorgd", "bezorging mislukt", "mislukte bezorging", "bericht niet afgeleverd",
      "niet bestelbaar", "unzustellbar", "nicht zustellbar", "zustellung fehlgeschlagen", "mail nicht zugestellt",
      "non remis", "non distribuable", "échec de la remise", "échec de remise", "message non distribué", "non délivré",
      "teslim edilemedi", "teslim edilemeyen", "iletilemedi", "gönderilemedi", "no entregado", "no se puede entregar",
      "impossibile recapitare", "mancato recapito", "não é possível entregar", "kan ikke leveres",
      "går inte att leverera",
      "niet afgeleverd", "message could not be delivered", "mail returned", "zustellungsfehler",
      "échec de la distribution", "teslim hatası",
    ])

    /// What only a mail system writes.
    static let systems = CueGroup([
      "this is the mail system at host", "this is an automatically generated delivery status",
      "the following addresses had permanent", "the following address(es) failed", "the following recipients failed",
      "delivery has failed to these recipients", "a message that you sent could not be delivered",
      "your message could not be delivered to one or more", "your message wasn't delivered to",
      "your message couldn't be delivered", "your message to the following recipients",
      "delivery to the following recipient", "delivery to the following recipients", "hi. this is the qmail",
      "this message was created automatically by mail delivery", "i'm afraid i wasn't able to deliver",
      "address not found", "the email account that you tried to reach", "transcript of session follows",
      "diagnostic information for administrators", "bezorging van het bericht aan deze geadresseerden is mislukt",
      "bezorging van het bericht is mislukt", "uw bericht is niet bezorgd aan", "uw bericht kon niet worden bezorgd",
      "uw bericht kon niet worden afgeleverd", "het bericht kon niet worden afgeleverd",
      "het bericht kon niet worden bezorgd", "je bericht is niet bezorgd", "het e-mailadres is niet gevonden",
      "bezorging aan de volgende geadresseerden", "kan niet worden bezorgd aan",
      "ihre nachricht konnte nicht zugestellt", "die zustellung der nachricht", "konnte nicht zugestellt werden an",
      "fehler bei der nachrichtenzustellung", "nachricht konnte nicht an", "ihre nachricht wurde nicht zugestellt",
      "votre message n'a pas pu être remis", "votre message n'a pas pu être distribué", "échec de la remise pour",
      "la remise a échoué", "n'a pas pu être délivré aux destinataires", "votre message n'a pas été remis",
      "iletiniz teslim edilemedi", "mesajınız teslim edilemedi", "iletiniz şu alıcılara", "teslim edilemedi:",
      "e-postanız teslim edilemedi", "mesajınız iletilemedi",
      "niet gelukt om uw bericht te bezorgen", "niet gelukt uw bericht te bezorgen",
      "niet gelukt om je bericht te bezorgen", "unable to deliver your message", "were unable to deliver",
      "failed permanently", "übermittlung ihrer nachricht", "zustellung ihrer nachricht",
      "la livraison de votre message", "la distribution de votre message", "mesajınız aşağıdaki alıcıya",
      "e-postanız aşağıdaki alıcıya",
    ])

    /// What a person could write too, so that a code or an address has to stand beside it.
    static let failed = CueGroup([
      "kon niet worden bezorgd", "kon niet worden afgeleverd", "niet worden bezorgd", "kon niet bezorgd worden",
      "could not be delivered", "couldn't be delivered", "was not delivered", "undeliverable", "bounced",
      "konnte nicht zugestellt werden", "nicht zugestellt", "n'a pas pu être remis", "n'a pas pu être livré",
      "teslim edilemedi", "has been delayed", "is vertraagd",
      "unable to deliver", "n'a pas pu être distribué", "n'a pas pu être délivré", "ulaştırılamadı", "iletilemedi",
      "ist fehlgeschlagen",
      "not yet been delivered", "nog niet bezorgd", "noch nicht zugestellt", "pas encore été remis",
      "henüz teslim edilemedi",
      "kon nog niet worden bezorgd", "kon nog niet worden afgeleverd",
    ])

    static let reasons = CueGroup([
      "mailbox full", "mailbox unavailable", "mailbox onbekend", "postvak vol", "postvak is vol", "over quota",
      "user unknown", "unknown user", "no such user", "recipient address rejected", "address rejected",
      "does not exist", "bestaat niet", "host or domain name not found", "relay access denied", "postfach voll",
      "unbekannter empfänger", "boîte pleine", "utilisateur inconnu", "posta kutusu dolu", "bilinmeyen kullanıcı",
      "5.1.1", "5.2.2", "5.4.1", "5.7.1", "5.0.0", "5.1.10", "4.2.2", "4.4.1", "550", "552", "554",
      "gebruiker onbekend", "recipient unknown", "benutzer ist unbekannt", "postfach ist voll", "n'existe pas",
      "kullanıcı bulunamadı",
      "keep trying", "blijven het proberen", "weiter versucht", "tentatives se poursuivront", "denemeye devam",
      "onbekende ontvanger", "ontvanger onbekend", "proberen het de komende",
    ])
  }

  /// Cues of read receipts, each of which needs the moment of reading behind it.
  enum Receipt {
    static let read = CueGroup([
      "is gelezen op", "werd gelezen op", "is weergegeven op", "was read on", "was displayed on", "has been read on",
      "was opened on", "wurde gelesen am", "wurde am", "wurde angezeigt am", "a été lu le", "a été affiché le",
      "tarihinde okundu", "tarihinde görüntülendi", "okunma tarihi", "is ongelezen verwijderd",
      "was deleted without being read", "wurde ungelesen gelöscht", "a été supprimé sans",
    ])

    static let message = CueGroup([
      "uw bericht", "je bericht", "het bericht", "your message", "the message", "ihre nachricht", "die nachricht",
      "votre message", "le message", "iletiniz", "mesajınız", "ileti",
    ])

    static let subjects = CueGroup([
      "gelezen:", "leesbevestiging", "niet gelezen:", "read:", "read receipt", "return receipt", "not read:",
      "gelesen:", "lesebestätigung", "ungelesen:", "lu :", "lu:", "confirmation de lecture", "accusé de lecture",
      "okundu:", "okundu bilgisi", "okunmadan silindi:", "disposition notification",
    ])

    static let certain = CueGroup([
      "this is a return receipt for the mail", "return receipt", "the message was displayed on the recipient",
      "your message was displayed on the recipient",
      "dit is een leesbevestiging", "dit is een ontvangstbewijs voor de e-mail",
      "dies ist eine empfangsbestätigung für",
      "dies ist eine lesebestätigung", "ceci est un accusé de réception pour", "ceci est un accusé de lecture",
      "bu bir okundu bilgisidir", "bu bir alındı bildirimidir",
      "e-postanın okundu bilgisidir", "alıcının bilgisayarında görüntülendiğini",
      "computer van de ontvanger is weergegeven", "sur l'ordinateur du destinataire",
    ])
  }

  /// Cues of automatic tickets.
  enum Ticket {
    static let received = CueGroup([
      "wij hebben uw bericht ontvangen", "we hebben je bericht ontvangen", "we hebben uw bericht ontvangen",
      "uw bericht is ontvangen", "uw melding is ontvangen", "uw melding is geregistreerd",
      "wij hebben uw melding ontvangen", "uw melding is bij ons",
      "uw zaak is bij ons", "is bij ons binnengekomen", "uw aanvraag is bij ons", "hebben uw verzoek ontvangen",
      "uw aanvraag is ontvangen", "uw e-mail is ontvangen",
      "hebben uw e-mail ontvangen", "hebben uw vraag ontvangen", "ontvangst van uw", "in goede orde ontvangen",
      "in behandeling genomen", "we have received your", "your request has been received", "has been received and",
      "your ticket has been", "your case has been", "a ticket has been created", "ticket has been opened",
      "support ticket", "wir haben ihre anfrage erhalten", "wir haben ihre nachricht erhalten",
      "ihre anfrage ist bei uns", "ihre anfrage wurde", "eingang ihrer", "nous avons bien reçu votre",
      "votre demande a bien été", "votre demande a été enregistrée", "avons bien reçu votre", "talebiniz alınmıştır",
      "başvurunuz alınmıştır", "talebiniz tarafımıza", "mesajınız alınmıştır", "mesajınız bize ulaştı",
      "talebiniz kaydedilmiştir",
      "bij ons binnengekomen en", "is in behandeling", "is geregistreerd met", "enquiry has been", "has been logged",
      "a new ticket", "ticket was opened", "ticket was created", "anliegen ist bei uns", "ist bei uns eingegangen",
      "a été prise en compte", "un ticket a été créé", "demande a été enregistrée", "kayda alınmıştır",
      "kaydınız alınmıştır", "işleme alındı", "işleme alınmıştır",
      "ontvangen door het secretariaat", "hebben uw reparatieverzoek ontvangen", "ontvangen dagelijks veel",
      "receive many messages", "receive a large number",
    ])

    static let number = CueGroup([
      "geregistreerd onder nummer", "bekend onder nummer", "onder nummer", "zaaknummer", "meldingsnummer",
      "meldnummer", "ticketnummer", "referentienummer", "kenmerk", "dossiernummer", "ticket number", "ticket id",
      "case number", "reference number", "request id", "ticket #", "case #", "ticket", "ticketnummer:",
      "vorgangsnummer", "bearbeitungsnummer", "aktenzeichen", "numéro de dossier", "numéro de ticket", "sous le numéro",
      "référence", "talep numarası", "talep numaranız", "başvuru numaranız", "başvuru numarası", "kayıt numarası",
      "takip numaranız",
      "met kenmerk", "reference", "numarasıyla", "takip numarası",
    ])

    static let term = CueGroup([
      "u ontvangt binnen", "je ontvangt binnen", "wij streven ernaar", "we streven ernaar", "binnen vijf werkdagen",
      "binnen tien werkdagen", "binnen twee werkdagen", "binnen drie werkdagen", "werkdagen een reactie",
      "werkdagen te reageren", "werkdagen antwoord", "zo spoedig mogelijk contact", "zo snel mogelijk in behandeling",
      "business days", "working days", "we aim to respond", "we will get back to you", "we will respond",
      "innerhalb von", "werktagen", "werktage", "schnellstmöglich", "sous 48 heures", "jours ouvrés",
      "jours ouvrables", "dans les meilleurs délais", "iş günü içinde", "en kısa sürede", "en geç",
      "nemen binnen", "sous deux jours", "dans les plus brefs délais", "in den nächsten tagen",
      "size dönüş yapacaktır",
      "weken te reageren", "weken een reactie", "weken antwoord", "weken ontvangt u", "weken te antwoorden",
      "werkdagen bericht",
    ])

    /// What only a program says of its own mail that invites an answer, as the confirmations of this one do.
    static let certain = CueGroup([
      "deze mail is automatisch gemaakt. wat u antwoordt", "deze mail is automatisch gemaakt. wat je antwoordt",
      "this mail was made automatically. your reply",
    ])

    /// What to do with the number.
    static let keep = CueGroup([
      "vermeld dit nummer", "vermeld dit kenmerk", "houd dit nummer", "ticket number in the subject",
      "keep the ticket number", "quote this number", "quote this reference", "diese nummer bei rückfragen",
      "bei rückfragen an", "rappeler ce numéro", "indiquer ce numéro", "bu numarayı",
    ])

    static let subjects = CueGroup([
      "ontvangstbevestiging", "bevestiging van ontvangst", "wij hebben uw bericht ontvangen",
      "we hebben je bericht ontvangen", "uw melding is ontvangen", "we have received your", "ticket received",
      "request received", "eingangsbestätigung", "empfangsbestätigung", "accusé de réception", "accuse de reception",
      "talebiniz alınmıştır", "başvurunuz alındı",
      "automatische bevestiging", "automatische ontvangstbevestiging", "bevestiging van uw melding",
      "bevestiging van uw aanvraag", "we've got your message",
      "ihre anfrage ist eingegangen", "nous avons bien reçu votre", "başvurunuz bize ulaştı",
      "başvurunuz alınmıştır",
    ])
  }

  /// Cues of calendar programs.
  enum Invitation {
    static let subjects = CueGroup([
      "geaccepteerd:", "geweigerd:", "afgewezen:", "voorlopig:", "voorlopig geaccepteerd:", "geannuleerd:",
      "accepted:", "declined:", "tentative:", "tentatively accepted:", "canceled:", "cancelled:", "zugesagt:",
      "angenommen:", "abgesagt:", "abgelehnt:", "mit vorbehalt:", "vorläufig:", "accepté :", "accepté:", "refusé :",
      "refusé:", "provisoire :", "acceptée :", "annulé :", "kabul edildi:", "reddedildi:", "geçici:", "geçici kabul:",
      "iptal edildi:",
    ])

    static let answered = CueGroup([
      "deze uitnodiging geaccepteerd", "deze uitnodiging geweigerd", "uitnodiging geaccepteerd",
      "uitnodiging geweigerd", "uitnodiging afgewezen", "heeft geaccepteerd", "has accepted this invitation",
      "has accepted the invitation", "has declined this invitation", "has declined the invitation",
      "has tentatively accepted", "has replied \"maybe\"", "hat diese einladung angenommen",
      "hat diese einladung abgelehnt", "hat ihre einladung angenommen", "hat ihre einladung abgelehnt",
      "a accepté cette invitation", "a refusé cette invitation", "a accepté votre invitation", "a décliné",
      "bu daveti kabul etti", "bu daveti reddetti", "davetinizi kabul etti", "davetinizi reddetti",
      "verzonden door de agenda", "uitnodiging van google agenda", "invitation from google calendar",
      "heeft uw uitnodiging voor", "heeft je uitnodiging voor", "has accepted your invitation",
      "has declined your invitation",
    ])
  }
}
