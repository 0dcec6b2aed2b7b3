// Words of notices that programs send: of parcels, appointments, invoices, loans, calendars and printers.

extension MachineText {
  /// Cues of notices, of which no single one is enough unless only a program writes it.
  enum Notice {
    static let subjects = CueGroup([
      "herinnering", "inleverherinnering", "betalingsherinnering", "bevestiging", "uw bestelling", "je bestelling",
      "uw afspraak", "je afspraak", "uw reservering", "je reservering", "uw factuur", "je factuur", "uw pakket",
      "je pakket", "uw zending", "uw gereserveerde", "reminder", "order confirmation", "your order", "your parcel",
      "your package", "your appointment", "your booking", "your invoice", "erinnerung", "terminerinnerung",
      "bestellbestätigung", "ihre bestellung", "ihr paket", "ihr termin", "ihre rechnung", "rappel", "votre commande",
      "votre colis", "votre rendez-vous", "votre facture", "hatırlatma", "siparişiniz", "kargonuz", "randevunuz",
      "faturanız",
    ])

    /// What belongs to the reader.
    static let owned = CueGroup([
      "uw bestelling", "je bestelling", "uw pakket", "je pakket", "je pakketje", "uw pakketje", "uw zending",
      "je zending", "uw afspraak", "je afspraak", "u heeft een afspraak", "u hebt een afspraak",
      "je hebt een afspraak", "uw reservering", "je reservering", "uw boeking", "je boeking", "uw factuur",
      "je factuur", "door u gereserveerde", "uw gereserveerde", "deze boeken", "de volgende titels",
      "de volgende materialen", "verwachten wij u", "beste lener", "geachte lener", "your order", "your parcel",
      "your package", "your shipment", "your delivery", "your appointment", "your booking", "your reservation",
      "your invoice", "ihre bestellung", "ihr paket", "ihre sendung", "ihr termin", "ihre buchung", "ihre rechnung",
      "votre commande", "votre colis", "votre rendez-vous", "votre réservation", "votre facture", "siparişiniz",
      "kargonuz", "paketiniz", "randevunuz", "rezervasyonunuz", "faturanız",
    ])

    /// What became of it.
    static let state = CueGroup([
      "is onderweg", "is verzonden", "is bezorgd", "is afgeleverd", "is geleverd", "aan de bezorger", "ligt klaar",
      "ligt voor u klaar", "ligt voor je klaar", "staat klaar in", "staat voor u klaar", "is bevestigd", "is geboekt",
      "automatisch afgeschreven", "ingeleverd moeten zijn", "worden ingeleverd", "moeten uiterlijk",
      "out for delivery", "has been shipped", "has shipped", "has been dispatched", "has been delivered",
      "is on its way", "is confirmed", "has been confirmed", "is ready for collection", "wurde versandt",
      "wurde zugestellt", "ist unterwegs", "ist gebucht", "ist bestätigt", "wurde bestätigt", "liegt zur abholung",
      "a été expédiée", "a été expédié", "a été livrée", "a été livré", "est en route", "est confirmé",
      "est confirmée", "kargoya verildi", "teslim edildi", "yola çıktı", "onaylandı", "onaylanmıştır",
      "wordt vandaag bezorgd", "wordt vandaag tussen", "ligt klaar bij",
    ])

    /// What the reader can do with it, or the number it goes by.
    static let handling = CueGroup([
      "track & trace", "track and trace", "volg uw pakket", "volg je pakket", "volg uw bestelling",
      "volg je bestelling", "bestelnummer", "ordernummer", "factuurnummer", "boekingsnummer", "reserveringsnummer",
      "lenersnummer", "pakket met nummer", "annuleren kan tot", "afzeggen kan tot", "zeg de afspraak", "van tevoren af",
      "verhinderd?", "mijn omgeving", "mijn bibliotheek", "mijn account", "uitleentermijn",
      "tevreden over de bezorging",
      "kunt het ophalen", "kunt deze ophalen", "track your", "tracking number", "order number", "booking number",
      "booking reference", "to cancel or reschedule", "reschedule your", "sendungsnummer", "sendungsverfolgung",
      "bestellnummer", "buchungsnummer", "rechnungsnummer", "absagen bitte", "suivez votre", "numéro de suivi",
      "numéro de commande", "numéro de réservation", "takip numarası", "takip numaranız", "sipariş numaranız",
      "sipariş numarası", "rezervasyon numaranız",
      "kies een afhaalpunt", "volg je bezorger", "volg uw bezorger", "beoordeel uw bezorger",
      "tickets zijn bijgevoegd", "de factuur staat in de app",
    ])

    /// The answers that a calendar offers.
    static let answers = CueGroup([
      "ja - misschien - nee", "ja - nee - misschien", "ja misschien nee", "yes - maybe - no", "yes - no - maybe",
      "yes maybe no", "ja - vielleicht - nein", "ja - nein - vielleicht", "oui - peut-être - non",
      "oui - non - peut-être", "evet - belki - hayır", "evet - hayır - belki", "deelnemen aan microsoft teams",
      "join zoom meeting", "join microsoft teams",
    ])

    /// The lines of a calendar's event.
    static let event = CueGroup([
      "u bent uitgenodigd voor", "je bent uitgenodigd voor", "you have been invited to", "wanneer:", "when:", "wann:",
      "quand :", "ne zaman:", "sie wurden zu", "vous êtes invité",
    ])

    /// What a text says of itself, not of another one: enough where nobody speaks.
    static let ofItself = CueGroup([
      "dit is een automatisch bericht", "dit is een automatisch antwoord", "dit is een automatisch gegenereerd bericht",
      "dit is een automatisch verzonden bericht", "dit is een automatische herinnering",
      "dit is een automatische bevestiging", "dit bericht is automatisch", "dit bericht wordt automatisch verstuurd",
      "wordt automatisch verstuurd aan alle abonnees", "beantwoord dit bericht niet",
      "antwoorden op dit adres kan niet",
      "this is an automated message", "this is an automatic message", "this message was automatically",
      "do not reply to this message", "do not reply to this automated message",
    ])

    /// What only a printer or a service that shares files writes.
    static let certain = CueGroup([
      "vindt u een gescand document", "gescand met een multifunctionele", "gescand met een multifunctional",
      "gescand en verzonden", "u heeft een gescand document", "received a scanned document",
      "was scanned and sent to you", "scanned from a", "scanned image from", "bestandsindeling: pdf",
      "file format: pdf", "dateiformat: pdf", "ein gescanntes dokument", "un document numérisé",
      "taranmış bir belge", "het volgende document met u gedeeld", "het volgende document met je gedeeld",
      "een map met u gedeeld", "shared the following document", "shared a document with you",
      "hat folgendes dokument", "a partagé le document suivant",
    ])
  }

  /// What a person says to others: of herself, of us together, with a question to those who read it.
  static let speaking = CueGroup([
    "ik", "mij", "m'n", "jullie", "zullen we", "zullen wij", "kunnen we", "kunnen wij", "mogen we", "mogen wij",
    "moeten we", "willen we", "willen wij", "we kunnen", "we moeten", "we willen", "bij ons in", "onze buurt",
    "onze straat", "onze wijk", "onze flat", "onze school", "ons plan", "het plan", "buurthuis", "wie wil", "wie kan",
    "wie haalt", "is er iemand", "kan er", "kan iemand", "zou het",
    "onze vereniging", "onze stichting", "ons bedrijf", "onze club", "in het plan", "actiepunt", "op de agenda",
    "bewoners", "kerngroep", "wethouder", "vrijwilligers", "de beweging", "residents", "volunteers", "the movement",
    "bewohner", "anwohner", "habitants", "mairie", "bénévoles", "mahalleli", "gönüllü",
    "our club", "our association", "your volunteers", "your group", "unser verein", "unsere gruppe", "dem projekt",
    "notre association", "vos réunions", "derneğimiz",
    "i", "i'm", "i've", "i'd", "i'll", "my", "shall we", "could we", "can we", "should we", "our street",
    "our neighbourhood", "our building", "who will", "who can", "would that", "the plan",
    "ich", "mir", "mich", "mein", "meine", "euch", "euer", "eure", "sollen wir", "können wir", "wollen wir", "wer holt",
    "wer kann", "wer hilft", "unsere straße", "je peux", "j'ai", "je suis", "moi", "on en", "on peut", "pouvons-nous",
    "qui vient", "qui peut", "notre rue", "notre quartier", "benim", "bana", "biz", "bizim", "kim", "yapalım",
    "alalım", "mahallemiz",
  ])
}
