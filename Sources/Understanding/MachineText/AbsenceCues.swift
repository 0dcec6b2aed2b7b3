// Words of out-of-office messages and of those for people who left.

extension MachineText {
  /// Cues of absence, each group one thing that such a message says.
  enum Absence {
    /// Subjects that only mail programs give.
    static let subjects = CueGroup([
      "automatisch antwoord", "automatische reactie", "automatisch bericht", "automatische beantwoording",
      "automatische afwezigheid", "afwezigheidsbericht", "afwezigheidsmelding", "afwezigheidsassistent", "afwezig:",
      "afwezig re:", "automatisch:",
      "niet aanwezig:", "automatic reply", "automatic response", "auto reply", "autoreply", "auto-reply", "auto:",
      "out of office",
      "out of the office", "out-of-office", "ooo:", "vacation reply", "vacation response", "away:", "on vacation:",
      "automatische antwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsnachricht", "abwesend:",
      "automatische abwesenheit", "nicht im büro", "réponse automatique", "absence du bureau", "absent du bureau",
      "absence :", "absence:", "message d'absence", "otomatik yanıt", "otomatik cevap", "ofis dışında",
      "ofis dışındayım", "otomatik mesaj", "respuesta automática", "fuera de la oficina", "risposta automatica",
      "resposta automática", "autosvar", "automatisk svar", "automatiskt svar", "frånvaro", "odpowiedź automatyczna",
      "automatyczna odpowiedź",
      "automaattinen vastaus", "automatická odpověď", "رد تلقائي",
      "vakantiemelding", "vakantiebericht", "urlaubsmeldung", "abwesenheitsbenachrichtigung",
      "message automatique d'absence", "izin mesajı",
    ])

    /// Subjects that a person could give too: one sign among others.
    static let titles = CueGroup([
      "vakantie", "vakantiesluiting", "zomersluiting", "kerstsluiting", "holiday closure", "summer closure",
      "christmas closure", "office closed", "betriebsferien", "betriebsurlaub", "urlaub", "fermeture", "congés",
      "yıllık izin", "tatil", "afwezig", "afwezigheid", "ik ben er niet", "ik ben er even niet", "buiten kantoor",
      "niet aanwezig", "abwesend", "absent", "absente", "izinliyim",
      "we zijn met vakantie", "wij zijn met vakantie",
    ])

    static let away = CueGroup([
      "ik ben afwezig", "ben ik afwezig", "afwezig tot", "afwezig van", "ik ben met vakantie", "ik ben op vakantie",
      "ben ik met vakantie", "ben ik op vakantie", "geniet ik van mijn vakantie", "geniet van mijn vakantie",
      "ik ben met verlof", "ben ik met verlof", "met zwangerschapsverlof", "zwangerschapsverlof", "ouderschapsverlof",
      "ik ben niet aanwezig", "ben ik niet aanwezig", "ik ben vrij", "ben ik vrij", "ik ben niet op kantoor",
      "ben ik niet op kantoor", "ik ben lekker even weg", "ik ben er even niet", "ben ik er even niet",
      "ben ik er niet", "ik ben ziek", "ik werk niet op", "ik ben op dinsdag", "ik ben momenteel niet",
      "ik ben weer aanwezig", "weer bereikbaar vanaf", "ik ben wegens", "met kerstverlof", "op studiereis",
      "kerstreces", "zomerreces", "wegens reces",
      "kantoor is gesloten", "ons kantoor is gesloten", "wij zijn gesloten",
      "out of the office", "out of office", "away from the office", "i am on leave", "i am on annual leave",
      "i'm on leave", "on annual leave", "on parental leave", "on maternity leave", "on paternity leave",
      "on sabbatical", "i am on vacation", "i'm on vacation", "i am on holiday", "i'm on holiday", "i am away",
      "i'm away", "currently away", "currently on leave", "not in the office", "our office is closed",
      "nicht im büro", "nicht im haus", "bin ich abwesend", "ich bin abwesend", "ich bin im urlaub", "bin im urlaub",
      "ich befinde mich im urlaub", "bin ich im urlaub", "in elternzeit", "bis einschließlich", "ich bin derzeit nicht",
      "bin ich nicht erreichbar", "außer haus", "nicht am arbeitsplatz", "büro ist geschlossen",
      "je suis absent", "je suis absente", "actuellement absent", "actuellement absente", "je suis en congé",
      "en congés", "en congé maternité", "je serai absent", "je serai absente", "absent du bureau", "hors du bureau",
      "absente du bureau", "nos bureaux sont fermés",
      "ofis dışındayım", "ofiste değilim", "izindeyim", "yıllık izindeyim", "izinde olacağım", "tatildeyim",
      "doğum iznindeyim", "ofisimiz kapalıdır", "raporluyum",
      "welverdiende vakantie", "zomersluiting", "wegens vakantie", "zijn wij gesloten", "zijn we gesloten",
      "zijn wij dicht", "kantoor gesloten", "on vacation until", "on vacation through", "office is closed",
      "closed for the holidays", "closed for the summer", "mich im urlaub", "wegen betriebsferien",
      "betriebsferien geschlossen", "auf dienstreise", "je suis en vacances", "en vacances jusqu",
      "fermés pour congés", "fermé pour congés", "en déplacement jusqu", "tatildeyiz", "tatil nedeniyle kapalı",
      "kapalıyız",
      "ben ik op cursus", "ik ben op cursus", "ben ik op reis", "ik ben op reis", "ben ik op training",
      "away on a course", "on a training course", "auf fortbildung", "en formation jusqu", "eğitimdeyim",
    ])

    static let unread = CueGroup([
      "lees mijn mail niet", "lees ik mijn mail niet", "lees geen mail", "lees geen e-mail", "lees geen berichten",
      "lees tot", "mail niet lezen", "mail wordt niet gelezen", "wordt niet doorgestuurd", "worden niet doorgestuurd",
      "wordt niet doorgezonden", "niet doorgestuurd", "wordt niet gelezen", "beperkt toegang tot",
      "geen toegang tot mijn",
      "beperkt bereikbaar", "niet bereikbaar", "niet of beperkt", "slechts beperkt", "onregelmatig mijn mail",
      "limited access to", "no access to email", "no access to my email", "not have access to", "not be reading",
      "not reading email", "is not being read", "will not be read", "not be forwarded", "not checking email",
      "not be checking", "intermittent access", "e-mails nicht gelesen", "nicht weitergeleitet", "nicht gelesen",
      "keinen zugriff auf", "nur eingeschränkt", "nur unregelmäßig", "pas accès à ma messagerie",
      "pas accès à mes", "accès limité", "ne consulte pas", "ne sera pas transféré", "ne sont pas transférés",
      "ne lirai pas", "e-postalarımı okuyam", "e-postalarıma erişim", "mesajlarımı göremeyeceğim",
      "e-postalarımı kontrol edemeyeceğim", "e-postalara erişimim", "sınırlı erişim",
      "tussentijd niet gelezen", "ondertussen niet gelezen", "mailbox niet lezen", "no access to my inbox",
      "no access to my mail", "won't be reading", "won't be checking", "will not be reading", "will not be checking",
      "sans accès à mes", "sans accès à ma", "pourrai pas vous répondre", "pourrai pas répondre",
      "e-postalarıma bakamıyorum", "e-postalarıma bakamayacağım", "yanıt veremeyeceğim",
      "zonder wifi", "zonder internet", "zonder bereik", "heb ik geen bereik",
    ])

    static let instead = CueGroup([
      "voor spoed", "bij spoed", "voor dringende", "in dringende gevallen", "bij dringende", "is het dringend",
      "dringend?", "voor urgente", "voor vragen over", "voor vragen kunt", "voor vragen kun",
      "contact opnemen met mijn",
      "contact op met mijn", "neem contact op met", "neem dan contact op met", "terecht bij mijn collega",
      "terecht bij mijn", "mijn collega", "mijn collega's", "waargenomen door", "neemt waar", "sturen naar",
      "bel dan", "bel met het algemene", "algemene nummer", "secretariaat", "for urgent", "in urgent cases",
      "if it is urgent", "if your matter is urgent", "if urgent", "urgent matters", "please contact",
      "contact my colleague", "for immediate assistance", "for questions about", "in my absence",
      "please write to", "in dringenden fällen", "in dringenden angelegenheiten", "bei dringenden",
      "wenden sie sich bitte an", "wenden sie sich an", "meine vertretung", "meine kollegin", "mein kollege",
      "vertritt mich", "in meiner abwesenheit", "en cas d'urgence", "pour toute urgence", "en mon absence",
      "vous pouvez contacter", "veuillez contacter", "ma collègue", "mon collègue", "pendant mon absence",
      "acil durumlarda", "acil konular", "acil durumda", "iş arkadaşım", "ile iletişime geç", "yokluğumda",
      "başvurabilirsiniz", "ulaşabilirsiniz",
      "kan het niet wachten", "can't wait", "cannot wait", "please forward", "kindly forward",
      "forward your message to", "forward your email to", "demande urgente", "merci de vous adresser",
      "adressez-vous à", "pour toute question", "écrivez à", "bitte schreiben sie an", "adresine yazınız",
      "adresine yazabilirsiniz", "arayabilirsiniz",
      "dringende zaken:",
    ])

    static let later = CueGroup([
      "na mijn terugkeer", "na mijn terugkomst", "na terugkomst", "als ik terug ben", "zodra ik terug ben",
      "wanneer ik terug ben", "bij terugkomst", "na mijn vakantie", "na mijn verlof", "eerstvolgende werkdag",
      "beantwoord ik uw", "beantwoord ik je", "beantwoord uw mail", "reageer ik", "uw mail lees ik", "je mail lees ik",
      "weer aanwezig", "weer terug op", "upon my return", "on my return", "when i return", "when i am back",
      "when i'm back", "once i am back", "will return on", "will be back", "back in the office", "back on",
      "respond as soon as", "reply as soon as", "after my return", "nach meiner rückkehr", "nach meinem urlaub",
      "wieder erreichbar", "wieder im büro", "wieder für sie da", "ab dem", "à mon retour", "dès mon retour",
      "de retour le", "serai de retour", "döndüğümde", "dönüşümde", "dönüş tarihim", "geri döneceğim",
      "döneceğim",
      "ben ik er weer", "ik ben er weer", "weer bereikbaar", "op volgorde van binnenkomst", "beantwoorden we daarna",
      "beantwoorden wij daarna", "when i get back", "when we reopen", "when we are back", "answer when i",
      "so bald wie möglich", "à la réouverture", "à notre retour", "sera traité à", "döndüğümüzde",
      "size yanıt vereceğim", "size dönüş yapacağım",
    ])

    static let thanks = CueGroup([
      "dank voor uw", "dank voor je", "dank u voor uw", "bedankt voor uw", "bedankt voor je", "dank je voor je",
      "hartelijk dank voor uw", "beste afzender", "beste relatie", "thank you for your message",
      "thank you for your email", "thank you for your e-mail", "thanks for your email", "thanks for your message",
      "thank you for contacting", "vielen dank für ihre", "danke für ihre", "vielen dank für deine",
      "merci pour votre", "merci de votre", "j'ai bien reçu votre", "votre message a bien été", "mesajınız için",
      "e-postanız için", "iletiniz için",
      "thanks for contacting", "thanks for getting in touch", "liebe absenderin", "lieber absender",
      "sehr geehrte absenderin", "merci de nous avoir contactés", "merci de nous avoir écrit",
      "iletişime geçtiğiniz için teşekkür", "e-postanız için teşekkür",
    ])

    static let left = CueGroup([
      "niet meer werkzaam", "werkt niet meer bij", "werkt niet langer", "werk niet meer bij", "werk ik niet meer bij",
      "niet langer werkzaam",
      "is uit dienst", "uit dienst getreden", "heeft onze organisatie verlaten", "niet meer in dienst",
      "werkzaam bij een andere", "verlaat ik", "no longer works", "no longer working", "no longer with",
      "no longer employed", "has left the", "has left our", "have left the company", "i have left", "no longer at",
      "nicht mehr für", "nicht mehr bei", "nicht mehr im unternehmen", "unternehmen verlassen", "nicht mehr tätig",
      "nicht mehr beschäftigt", "ne travaille plus", "ne fait plus partie", "a quitté la société",
      "a quitté l'entreprise", "a quitté ses fonctions", "a quitté notre", "artık çalışmamaktadır",
      "artık çalışmamaktayım", "artık çalışmıyor", "görevinden ayrılmıştır", "işten ayrılmıştır",
      "şirketimizden ayrılmıştır",
      "is met pensioen", "ben met pensioen", "no longer work for", "no longer work at", "i have retired",
      "has retired from", "arbeitet nicht mehr", "arbeite nicht mehr", "aus dem unternehmen ausgeschieden",
      "ist ausgeschieden", "ausgeschieden und", "j'ai quitté l'entreprise", "j'ai quitté la société",
      "j'ai quitté mes fonctions", "a pris sa retraite", "artık kurumumuzda", "görev yapmamaktadır",
      "görev yapmamaktayım", "şirketten ayrıldım", "görevimden ayrıldım", "emekli oldum",
    ])

    static let oldAddress = CueGroup([
      "dit e-mailadres wordt niet meer", "dit mailadres wordt niet meer", "dit adres wordt niet meer",
      "dit e-mailadres is niet meer", "dit e-mailadres vervalt", "dit e-mailadres is opgeheven",
      "mailbox wordt niet meer", "this email address is no longer", "this mailbox is no longer",
      "this address is no longer", "no longer monitored", "diese e-mail-adresse ist nicht mehr",
      "diese e-mail-adresse wird nicht mehr", "diese adresse wird nicht", "cette adresse n'est plus",
      "cette boîte n'est plus", "cette adresse e-mail n'est plus", "bu e-posta adresi artık", "bu adres artık",
      "mailadres is niet meer in gebruik", "account is not in use", "is no longer in use", "not in use any more",
      "wird nicht mehr genutzt", "wird nicht mehr gelesen", "cette adresse électronique n'est plus",
      "artık kullanılmamaktadır",
    ])
  }
}
