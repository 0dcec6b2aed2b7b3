// Words of newsletters, advertisements and fraud.

extension MachineText {
  /// Cues of mail to many.
  enum Bulk {
    static let unsubscribe = CueGroup([
      "klik hier om je af te melden", "klik hier om u af te melden", "klik hier om uit te schrijven",
      "klik op afmelden", "onderaan op afmelden", "deze mail niet meer ontvangen", "schrijf je uit", "schrijf u uit",
      "geen aanbiedingen meer", "hier afmelden", "afmelden? klik", "afmelden kan via", "afmelden kan onderaan",
      "afmelden kan",
      "afmelden of uw gegevens",
      "nieuwsbrief niet meer ontvangen", "geen mail meer ontvangen", "geen mails meer ontvangen",
      "geen e-mails meer ontvangen", "niet meer ontvangen? klik", "uitschrijven voor deze", "schrijf je hier uit",
      "uitschrijflink", "geen interesse meer? klik", "afmelden voor deze nieuwsbrief", "meld je hier af",
      "uitschrijven | ", "voorkeuren aanpassen", "voorkeuren wijzigen", "e-mailvoorkeuren", "unsubscribe here",
      "click here to unsubscribe", "to unsubscribe", "unsubscribe at any time", "unsubscribe from", "unsubscribe:",
      "unsubscribe |", "| unsubscribe", "manage your preferences", "manage preferences", "update your preferences",
      "email preferences", "opt out", "opt-out", "stop receiving these", "no longer wish to receive",
      "vom newsletter abmelden", "newsletter abbestellen", "hier abmelden", "klicken sie hier, um sich abzumelden",
      "wenn sie keine weiteren", "abmelden:", "newsletter abmelden", "von diesem newsletter", "zum abmelden",
      "se désabonner", "se désinscrire", "pour vous désabonner", "pour vous désinscrire", "désabonnez-vous",
      "lien de désinscription", "ne plus recevoir", "gérer vos préférences", "abonelikten çık", "abonelikten ayrıl",
      "listeden çıkmak için", "bültenimizden çıkmak", "bu e-postaları almak istemiyorsanız", "üyelikten ayrılmak",
      "aboneliğinizi iptal", "almak istemiyorsanız",
      "uitschrijven kan", "mails niet langer ontvangen", "mail niet langer ontvangen",
      "nieuwsbrief niet langer ontvangen", "können sie sich abmelden", "können sie sich hier abmelden",
      "vom verteiler abmelden", "keine weiteren mails", "abonelikten ayrılmak", "listesinden çıkmak",
      "listemizden çıkmak",
      "meld u onderaan af", "meld je onderaan af", "klik dan onderaan", "afmelden via de link",
      "afmelden via deze link", "uitschrijven: klik", "langer ontvangen? meld", "offers click unsubscribe",
      "stop receiving offers", "preferences below", "abmelden können sie",
      "meld u af voor deze nieuwsbrief", "to stop receiving",
    ])

    /// How the foot of such a mail turns to its reader, as nobody does who wants no more mail: enough where nobody
    /// speaks.
    static let foot = CueGroup([
      "unsubscribe at the bottom", "preferences or unsubscribe", "view in browser", "reply stop", "antwoord stop",
      "antwoord met stop", "uitschrijven? klik", "uitschrijven? antwoord", "afmelden? klik", "afmelden? antwoord",
      "meld u hier af", "pas uw meldingen aan", "wijzig uw voorkeuren", "wijzig je voorkeuren",
      "beheer je voorkeuren", "kunt deze meldingen uitzetten", "meldingen uitzetten kan", "wil je minder meldingen",
      "forward to a friend", "ts&cs apply", "t&cs apply",
      "mailing kan onderaan", "mailing: klik onderaan", "niet meer ontvangen, klik dan onderaan",
      "uw instellingen te wijzigen", "niet meer ontvangen? meld u", "geen mails meer? klik", "geen mail meer? klik",
      "in onze mails? klik", "geen zin meer in onze mails", "om u af te melden stuurt u",
    ])

    /// The same in words that a resident may use as well: a sign beside those of an offer, where nobody speaks.
    static let leaving = CueGroup([
      "uitschrijven onderaan", "uitschrijven via", "afmelden onderaan", "meld u af via", "meld je af via",
      "unsubscribe.", "conditions apply", "in your browser",
    ])

    static let reason = CueGroup([
      "u ontvangt dit omdat", "je ontvangt dit omdat", "u krijgt deze nieuwsbrief omdat",
      "je krijgt deze nieuwsbrief omdat", "u krijgt deze mail omdat", "je krijgt deze mail omdat",
      "u ontvangt deze uitnodiging omdat", "je ontvangt deze uitnodiging omdat", "u ontvangt dit weekbericht",
      "deze mail is verzonden aan", "dit bericht gaat naar iedereen", "omdat u relatie bent",
      "you're getting this", "you are getting this",
      "je ontvangt dit bericht omdat", "u ontvangt dit bericht omdat", "je ontvangt deze mail omdat",
      "u ontvangt deze mail omdat", "u ontvangt deze e-mail omdat", "je ontvangt deze e-mail omdat",
      "u ontvangt deze nieuwsbrief omdat", "je ontvangt deze nieuwsbrief omdat", "u ontvangt deze nieuwsbrief als",
      "je ontvangt deze nieuwsbrief als", "u ontvangt dit bericht als", "je ontvangt dit bericht als",
      "omdat u geabonneerd bent",
      "omdat je je hebt ingeschreven", "omdat u zich heeft aangemeld", "you are receiving this",
      "you're receiving this",
      "you received this email because", "you have received this email because", "this email was sent to",
      "because you subscribed", "because you signed up", "sie erhalten diesen newsletter", "sie erhalten diese e-mail",
      "weil sie sich angemeldet", "vous recevez cet e-mail", "vous recevez ce mail", "vous recevez cette newsletter",
      "parce que vous êtes inscrit", "car vous êtes inscrit", "bu e-postayı aldınız çünkü", "bu e-posta size",
      "abone olduğunuz için",
      "u ontvangt dit bericht als lid", "you receive this because", "you get this because",
      "you are on our mailing list", "sie erhalten diese nachricht", "vous recevez ce message", "bu mesajı aldınız",
      "u bent geabonneerd op", "je bent geabonneerd op", "je krijgt deze update", "u krijgt deze update",
    ])

    static let web = CueGroup([
      "webversie", "bekijk online", "bekijk deze mail in je browser", "bekijk deze e-mail in", "bekijk in browser",
      "bekijk de online versie", "online versie", "lees online", "view in browser", "view this email in your browser",
      "view online", "web version", "read online", "im browser ansehen", "im browser anzeigen", "online ansehen",
      "webansicht", "onlineversion", "version en ligne", "voir dans le navigateur", "afficher dans votre navigateur",
      "voir en ligne", "tarayıcıda görüntüle", "tarayıcınızda görüntüleyin", "web sürümü",
      "open it in your browser", "trouble viewing this", "niet goed lezen? bekijk", "nicht richtig angezeigt",
      "ne visualisez pas correctement", "tarayıcıda açın", "düzgün görüntüleyemiyorsanız",
      "meer op onze website", "lees verder op onze", "lees meer op onze", "op onze site leest u", "are on our site",
      "agenda op onze website", "lees verder op de website",
    ])

    static let issue = CueGroup([
      "in dit nummer", "in deze nieuwsbrief", "in onze nieuwsbrief", "in deze editie", "deze maand in", "deze week:",
      "deze week in", "lees verder op onze", "lees de hele krant", "lees het hele artikel", "lees meer op onze",
      "meer nieuws op",
      "beste abonnee", "beste lezer", "lieve lezer", "beste nieuwsbrieflezer", "in this issue", "in this edition",
      "in this newsletter", "this month in", "this week in", "read more on our", "read the full", "dear subscriber",
      "dear reader", "in dieser ausgabe", "in diesem newsletter", "liebe leserin", "lieber leser", "weiterlesen",
      "dans ce numéro", "dans cette édition", "dans cette lettre", "cher abonné", "chers abonnés", "chère abonnée",
      "lire la suite", "bu sayıda", "bu sayımızda", "bu bültende", "bu ayki bülten", "değerli abonemiz",
      "sevgili okurlar", "devamını oku",
      "dear readers", "beste lezers", "goedemorgen lezers", "liebe leserinnen", "chers lecteurs",
      "değerli okurlarımız",
      "in deze uitgave", "in dit bulletin", "in deze flits", "lees in dit nummer", "deze maand in de",
      "agenda van de maand", "colofon", "in this bulletin", "in this week's", "this week's bulletin",
      "in diesem heft", "in diesem rundbrief", "dans ce bulletin",
    ])

    /// What stands below every headline.
    static let more = CueGroup([
      "lees meer", "lees verder", "read more", "mehr lesen", "weiterlesen", "mehr erfahren", "lire la suite",
      "en savoir plus", "devamını oku",
    ])

    static let follow = CueGroup([
      "volg ons op", "volg ons via", "follow us on", "folgen sie uns", "folgt uns auf", "suivez-nous",
      "bizi takip edin",
    ])

    /// What a series counts by.
    static let numbered = CueGroup([
      "week", "nr", "nummer", "editie", "issue", "no", "#", "ausgabe", "woche", "numéro", "sayı",
    ])

    /// What social networks send.
    static let network = CueGroup([
      "openstaande uitnodigingen", "nieuwe uitnodigingen", "nieuwe connecties", "heeft je uitgenodigd om",
      "pending invitations", "new invitations", "wants to connect", "new notifications", "offene einladungen",
      "invitations en attente", "bekleyen davetiniz",
    ])

    static let profile = CueGroup([
      "wie uw profiel heeft bekeken", "wie je profiel heeft bekeken", "breid uw netwerk uit", "breid je netwerk uit",
      "who viewed your profile", "grow your network", "ihr profil besucht", "a consulté votre profil",
      "profilinizi kim",
    ])

    static let subjects = CueGroup([
      "nieuwsbrief", "newsletter", "lettre d'information", "bülten", "e-bülten", "weekbericht", "infolettre",
      "digest", "het laatste nieuws uit",
      "nieuwsflits", "wijkkrant", "buurtkrant",
      "ledenbericht", "ledennieuws", "wijkmagazine", "weekbrief", "maandbericht",
      "rundbrief",
    ])
  }

  /// Cues of selling and of fraud.
  enum Offer {
    /// That the sender knows what this very group does.
    static let knowsReader = CueGroup([
      "lazen wij over uw", "lazen we over uw", "lazen wij over jullie", "lazen we over jullie", "las ik over uw",
      "las ik over jullie", "in de krant over uw", "in de krant over jullie", "lazen wij uw plan", "uw plan",
      "jullie plan voor", "uw initiatief",
      "jullie initiatief",
      "uw bijeenkomst", "uw bijeenkomsten", "jullie bijeenkomst", "jullie bijeenkomsten", "uw borrel", "jullie borrel",
      "uw maandelijkse bijeenkomst", "uw maandelijkse bijeenkomsten", "uw maandelijkse borrel", "uw maandelijkse avond",
      "uw maandelijkse avonden", "jullie maandelijkse bijeenkomst", "jullie maandelijkse bijeenkomsten",
      "jullie maandelijkse borrel", "jullie maandelijkse avond", "your monthly meeting", "your monthly meetings",
      "uw buurtconferentie", "jullie buurtconferentie", "read about your", "read your plan", "your initiative",
      "your meetings", "your plan for",
      "uw achterban", "jullie achterban",
      "uw beweging", "jullie beweging", "leden van de beweging", "uw campagne", "your movement", "your campaign",
      "ihre bewegung", "ihr plan", "votre mouvement", "votre projet",
      "heeft u voor de", "hebt u voor de", "hebben jullie voor de", "zoekt u voor de", "zoeken jullie voor de",
    ])

    static let price = CueGroup([
      "% korting", "korting op", "korting", "% voordeel", "aanbieding", "aanbiedingen", "3 halen", "2 halen",
      "halen 2 betalen", "gratis verzending", "bespaar tot", "bespaar", "vanaf 2 cent", "per stuk", "welkomstbonus",
      "kortingscode", "actiecode", "sale", "black friday", "% off", "discount", "free shipping", "special offer",
      "limited offer", "save up to", "best price", "affordable", "% rabatt", "rabatt", "angebot", "sonderangebot",
      "versandkostenfrei", "gutschein", "schnäppchen", "% de réduction", "de réduction", "% de remise", "promotion",
      "offre spéciale", "livraison gratuite", "code promo", "soldes", "% indirim", "indirim", "kampanya",
      "ücretsiz kargo", "fırsat", "hediye çeki", "inkoopactie", "gratis scan", "gratis e-book", "free trial",
      "free quote", "gratis webinar", "free gift", "herfstactie", "najaarsactie", "voorjaarsactie", "kerstactie",
      "kortingen", "cashback", "uitverkoop", "sparen sie bis zu", "schlussverkauf", "jusqu'à -", "varan indirim",
      "kargo bedava",
      "goedkoper", "uw voordeel", "gratis brochure", "inruilpremie", "cadeaubon", "cadeaukaart", "tas cadeau",
      "gratis thuisbezorgd", "gratis bezorgd", "gratis montage", "ontvang een gratis", "ontvang gratis",
      "bij iedere drie", "te veel betaalt", "zonder bkr", "bkr-toetsing",
      "free estimate", "gratis dazu",
      "waardebon", "waardebonnen", "gratis waardebepaling", "voor de helft", "pizza gratis",
      "vraag vrijblijvend ons gratis", "gratis bij afhalen", "maak kans op", "nul procent rente", "gratis inmeten",
      "wensenboekje",
    ])

    /// What somebody who offers something to this very group could say as well.
    static let hint = CueGroup([
      "lage rente", "per maand", "a month", "im monat", "par mois", "te veel betalen", "zinsen ab", "hediyeli",
      "vergelijk nu", "bel nu", "kijk op www", "doneer nu", "doneer vandaag", "call now", "call today",
      "besuchen sie unseren", "besuchen sie uns", "rendez-vous dans votre", "rendez-vous sur", "visit our shop",
      "visit our store", "visit our showroom", "bezoek onze winkel", "bezoek onze showroom", "donate now",
      "donate today", "jetzt spenden", "faites un don", "bağış yapın", "meld je nu aan", "meld u nu aan",
      "in onze showroom", "sitemizi ziyaret", "mağazamızı", "geef nu", "link below", "onderstaande link",
      "link hieronder", "gültig bis", "valable jusqu", "geçerlidir", "actie geldig", "geld nodig", "lening nodig",
      "offer valid", "while stocks last", "zolang de voorraad", "stoklarla sınırlı", "wist u dat",
    ])

    /// What stands before the lowest of many prices.
    static let from = CueGroup([
      "vanaf", "v.a.", "al voor", "slechts", "from", "only", "ab", "nur", "à partir de", "dès",
    ])

    static let money = OwnWords.PhraseTable(["€", "£", "euro", "eur", "pond"])

    static let order = CueGroup([
      "bestel voor", "bestel nu", "bestel vandaag", "bestel direct", "boek nu", "boek voor", "boek vóór", "koop nu",
      "shop nu", "profiteer", "haal je korting", "haal uw korting", "stap vandaag nog over", "overstap", "vraag nu",
      "vraag een offerte aan",
      "vrijblijvende offerte", "solliciteer direct", "registreer vandaag", "meld u vandaag nog", "in onze webwinkel",
      "in onze webshop", "bekijk onze actie", "bekijk de aanbieding", "order now", "buy now", "shop now", "book now",
      "sign up now", "start your free trial", "get started", "claim yours", "claim your", "reply yes", "reply start",
      "get your bonus", "click below",
      "act now", "cancel anytime", "jetzt bestellen", "jetzt kaufen", "jetzt buchen", "jetzt sparen", "jetzt sichern",
      "hier klicken", "zum shop", "zum angebot", "commandez", "achetez maintenant", "réservez maintenant",
      "profitez", "cliquez ici", "j'en profite", "hemen al", "hemen satın", "sipariş ver", "hemen tıkla",
      "buraya tıklayın", "şimdi al", "kaçırma", "kaçırmayın", "vragen of suggesties? mail", "wij drukken uw",
      "wij helpen u met", "vraag nu de", "we offer affordable", "onze klantenservice",
      "vraag vrijblijvend", "shop direct", "jetzt zugreifen", "sipariş verin", "hemen tıklayın", "claim your reward",
      "vraag vandaag nog", "vergelijk binnen",
      "vul het aanvraagformulier",
      "onderstaande knop", "groene knop",
      "word nu donateur", "word vandaag donateur", "reageer vandaag", "use code", "at checkout",
      "découvrez nos", "découvrez notre",
      "pak nu",
      "bel ons vandaag nog", "bel direct", "bestel via", "stap over voor", "stap vóór", "click to reserve",
      "overweegt u te verkopen", "laat nu uw huis",
    ])

    static let hurry = CueGroup([
      "alleen deze week", "alleen dit weekend", "alleen vandaag", "geldig t/m", "geldig tot en met", "laatste kans",
      "op is op", "nog maar", "deze maand van", "binnen 24 uur",
      "within 24 hours", "aanmelden kan tot zondag", "limited places", "places left", "last chance", "only today",
      "ends soon", "hurry", "nur heute", "nur noch", "letzte chance", "solange der vorrat", "innerhalb von 24 stunden",
      "dernière chance", "plus que quelques", "offre limitée", "sous 24 heures", "son gün", "son fırsat",
      "sınırlı sayıda", "24 saat içinde", "subsidie loopt af",
      "nur für kurze zeit", "limited time offer", "durée limitée", "fırsatı kaçırmayın",
      "aanbieding geldig", "de eerste vijftig", "de eerste honderd",
      "binnen 48 uur", "deze maand bij iedere", "offer ends", "this weekend only",
      "within 48 hours", "jusqu'à épuisement",
      "limited availability", "geldig tot eind", "nu tijdelijk",
    ])

    static let crowd = CueGroup([
      "beste relatie", "beste klant", "geachte klant", "beste ondernemer", "beste organisatie", "huurders opgelet",
      "beste bewoner van", "voor alle amsterdammers", "duizenden nederlanders", "dear customer", "dear client",
      "dear friend", "hello dear", "hi friend", "dear beloved", "dear sir/madam", "sehr geehrter kunde",
      "sehr geehrte kundin", "liebe kundin", "lieber kunde", "cher client", "chère cliente", "cher(e) client",
      "değerli müşterimiz", "sayın müşterimiz", "sevgili müşterimiz", "hallo daar", "dear winner", "prijslijst",
      "beste huiseigenaar", "beste woningeigenaar", "dear homeowner",
      "geachte relatie", "zakelijke relaties", "wist u dat huishoudens", "duizenden amsterdammers",
      "duizenden mensen gingen", "miljoenen kinderen", "miljoenen mensen", "millions of children",
      "thousands of people", "bent u op zoek naar", "op zoek naar de leukste",
    ])

    /// Fraud and spam that no resident writes.
    static let fraud = CueGroup([
      "voer uw bankgegevens", "vul uw bankgegevens", "bankgegevens bevestigen", "bevestig uw bankgegevens",
      "update your bank", "confirm your bank", "verify your bank", "send us your bank", "provide your bank",
      "with your bank details",
      "financieel vrij", "financially free", "money from home",
      "week from home",
      "made €", "earn €", "already earn", "eur 12.5 million",
      "transfer of eur", "transfer of usd", "next of kin", "you have been selected",
      "you have won", "congratulations! you", "u heeft gewonnen", "u bent geselecteerd", "recht heeft op een teruggave",
      "recht op een teruggave", "bevestig uw gegevens", "bevestig binnen", "confirm your card", "customs fee",
      "is returned to sender", "nieuwe bezorgafspraak", "wij hebben geprobeerd uw pakket", "betaal €", "uw zending kon",
      "your parcel could not", "verify your account", "your account has been suspended", "verifieer uw account",
      "uw account is geblokkeerd", "viagra", "page 1 of google", "on page 1",
      "ranking on google", "seo packages", "hoger in google", "ihr paket konnte", "ihr konto wurde gesperrt",
      "bestätigen sie ihre daten", "sie haben gewonnen", "erbschaft",
      "votre compte a été suspendu", "confirmez vos coordonnées", "vous avez gagné",
      "coordonnées bancaires", "kazandınız", "hesabınız askıya", "kargonuz teslim edilemedi", "kart bilgilerinizi",
      "banka bilgilerinizi", "evden para kazan", "uw website getest", "finds grants for you", "claim yours",
      "vous avez été sélectionné", "réclamer votre cadeau", "selected as a winner", "çekilişimizi",
      "bevestig uw kaartgegevens", "kaartgegevens", "pakket kon niet geleverd", "redelivery fee",
      "thuiswerkers gezocht", "verdien tot €", "verdien vanuit huis", "geld groeien", "stort vandaag",
      "verstrekken leningen", "zonder bkr", "met bkr-registratie", "e-mailadres is getrokken",
      "dit is een reclamebericht", "this is an advertisement", "dies ist eine werbung", "already make €",
      "trading bot",
      "dear beneficiary", "om een nieuw bezorgmoment te kiezen", "wallet has been credited",
    ])

    /// Words of fraud that a resident could use as well.
    static let suspect = CueGroup([
      "bankgegevens", "bank details", "banking details", "bitcoin", "crypto", "casino", "trading bot", "passive income",
      "passief inkomen", "no experience needed",
      "million euro", "million dollars", "inheritance",
      "votre colis", "von zu hause aus verdienen", "erfenis", "miljoen euro", "geen ervaring nodig",
    ])
  }
}
