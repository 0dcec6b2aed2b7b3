// Polish, Czech, Slovak, Hungarian, South Slavic, Russian, Ukrainian, Bulgarian, Greek and Turkish around a mail.

extension OwnWords.ReplyLanguage {
  static let eastern: [Self] = [polish, czech, hungarian, southSlavic, russian, greek, turkish]

  private static let polish = Self(
    wrote: ["napisał", "napisała", "napisał(a)", "pisze", "napisał/a", "napisali", "napisano"],
    opens: ["dnia", "w dniu", "w", "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "on"],
    from: ["od", "nadawca"],
    sent: ["wysłano", "data", "wysłane", "data wysłania"],
    to: ["do", "dw", "udw", "odpowiedz do"],
    subject: ["temat", "załączniki"],
    original: ["wiadomość oryginalna", "oryginalna wiadomość", "wiadomość pierwotna", "pierwotna wiadomość"],
    forwarded: [
      "przekazana wiadomość", "wiadomość przekazana dalej", "początek przekazywanej wiadomości",
      "początek przekazanej wiadomości", "treść przekazanej wiadomości", "wiadomość przekazana",
      "przesłana wiadomość", "początek przesłanej wiadomości",
    ],
    sentFrom: [
      "wysłane z", "wysłano z", "wysłane przez", "wysłane za pomocą", "pobierz outlook", "pobierz program outlook",
      "wysłane ze", "uzyskaj outlook", "pobierz aplikację outlook",
    ],
    closings: [
      "pozdrawiam", "pozdrawiam serdecznie", "serdecznie pozdrawiam", "pozdrowienia", "z poważaniem",
      "z wyrazami szacunku", "dziękuję", "z góry dziękuję", "serdeczności", "dzięki", "pozdr", "łączę pozdrowienia",
      "miłego dnia",
    ],
    notices: ["jest poufna", "poufne informacje", "zanim wydrukujesz", "wolna od wirusów", "chroń środowisko"],
    contact: [
      "prezes", "kierownik", "dyrektor", "sekretarz", "skarbnik", "stowarzyszenie", "fundacja", "ul.", "tel.", "kom.",
    ],
    firstPerson: ["mój", "moja", "moje", "mnie"]
  )

  private static let czech = Self(
    wrote: ["napsal", "napsala", "napsal(a)", "napsal/a", "napísal", "napísala", "napísal(a)", "píše"],
    opens: ["dne", "dňa", "po", "út", "st", "čt", "pá", "so", "ne", "v"],
    from: ["od", "odesílatel", "odosielateľ"],
    sent: ["odesláno", "datum", "odoslané", "dátum"],
    to: ["komu", "kopie", "pro", "kópia"],
    subject: ["předmět", "predmet"],
    original: ["původní zpráva", "původní e-mail", "pôvodná správa"],
    forwarded: ["přeposlaná zpráva", "preposlaná správa", "předaná zpráva", "začátek přeposílané zprávy"],
    sentFrom: ["odesláno z", "odoslané z", "odesláno ze", "odesláno pomocí", "posláno z"],
    closings: [
      "s pozdravem", "s pozdravom", "zdravím", "s úctou", "děkuji", "ďakujem", "díky", "mějte se", "hezký den",
    ],
    notices: ["neobsahuje žádné viry", "bez virů", "je důvěrná"],
    firstPerson: ["můj", "moje"]
  )

  private static let hungarian = Self(
    wrote: ["ezt írta", "írta", "a következőt írta", "írta a következőt", "az alábbiakat írta"],
    opens: ["dátum"],
    from: ["feladó"],
    sent: ["küldve", "dátum", "elküldve"],
    to: ["címzett", "másolatot kap"],
    subject: ["tárgy"],
    original: ["eredeti üzenet", "eredeti levél"],
    forwarded: ["továbbított üzenet", "továbbított levél", "a továbbított levél eleje"],
    sentFrom: ["elküldve az", "az iphone-omról küldve", "iphone-ról küldve", "küldve az", "a(z) outlook"],
    closings: ["üdvözlettel", "üdv", "tisztelettel", "köszönettel", "köszönöm", "szívélyes üdvözlettel"],
    notices: ["vírusmentes"],
    firstPerson: ["nekem"]
  )

  private static let southSlavic = Self(
    wrote: [
      "napisao", "napisala", "napisao je", "napisala je", "je napisao", "je napisala", "je napisal", "piše", "написао",
      "написала", "је написао", "је написала", "пише",
    ],
    opens: ["dana", "u", "ned", "pon", "uto", "sri", "čet", "pet", "sub", "dne", "дана", "у"],
    from: ["od", "šalje", "pošiljatelj", "од", "шаље"],
    sent: ["poslano", "poslato", "datum", "послато", "датум"],
    to: ["za", "prima", "kome", "za", "коме"],
    subject: ["predmet", "naslov", "zadeva", "предмет", "наслов"],
    original: ["izvorna poruka", "originalna poruka", "izvirno sporočilo", "оригинална порука"],
    forwarded: ["proslijeđena poruka", "prosleđena poruka", "posredovano sporočilo", "прослеђена порука"],
    sentFrom: ["poslano s", "poslano sa", "poslato sa", "poslano z", "poslano iz", "послато са"],
    closings: ["srdačan pozdrav", "lijep pozdrav", "pozdrav", "s poštovanjem", "hvala", "lep pozdrav", "lp", "поздрав"]
  )

  private static let russian = Self(
    wrote: [
      "написал", "написала", "написал(а)", "писал", "писал(а)", "пишет", "написав", "написала", "пише", "написа",
      "пишува", "напісаў",
    ],
    opens: [
      "в", "на", "от", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "понедельник", "вторник", "среда", "четверг",
      "пятница", "суббота", "воскресенье", "нд",
    ],
    from: ["от", "от кого", "отправитель", "від", "відправник", "кому від"],
    sent: ["отправлено", "дата", "відправлено", "надіслано", "изпратено"],
    to: ["кому", "копия", "до", "копія", "получатель"],
    subject: ["тема", "относно"],
    original: [
      "исходное сообщение", "оригинальное сообщение", "пересылаемое сообщение", "вихідне повідомлення",
      "оригінальне повідомлення", "оригинално съобщение",
    ],
    forwarded: [
      "пересланное сообщение", "пересылаемое сообщение", "начало переадресованного сообщения",
      "пересланное письмо", "переслане повідомлення", "препратено съобщение", "конец пересылаемого сообщения",
    ],
    sentFrom: [
      "отправлено с", "отправлено из", "послано с", "надіслано з", "відправлено з", "изпратено от",
      "отправлено через", "скачать outlook",
    ],
    closings: [
      "с уважением", "с наилучшими пожеланиями", "всего доброго", "спасибо", "заранее спасибо", "с приветом",
      "з повагою", "дякую", "щиро дякую", "с уважение", "поздрави", "благодаря", "всего хорошего",
    ],
    notices: ["без вирусов", "конфиденциальную информацию", "проверено на вирусы"],
    firstPerson: ["я", "мне", "мой", "моя", "мені", "мій"]
  )

  private static let greek = Self(
    wrote: ["έγραψε", "εγραψε", "έγραψαν", "γράφει"],
    opens: ["στις", "στης", "την", "ο", "η"],
    from: ["από", "αποστολέας"],
    sent: ["στάλθηκε", "ημερομηνία", "εστάλη"],
    to: ["προς", "κοιν"],
    subject: ["θέμα"],
    original: ["αρχικό μήνυμα"],
    forwarded: ["προωθημένο μήνυμα"],
    sentFrom: ["στάλθηκε από", "εστάλη από", "απεστάλη από"],
    closings: ["με εκτίμηση", "φιλικά", "χαιρετισμούς", "ευχαριστώ", "με φιλικούς χαιρετισμούς"],
    firstPerson: ["εγώ", "μου"]
  )

  private static let turkish = Self(
    wrote: [
      "yazdı", "şunu yazdı", "şunları yazdı", "şöyle yazdı", "yazmış", "tarihinde şunu yazdı", "şunları yazmış",
      "yazan",
    ],
    opens: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
    from: ["kimden", "gönderen"],
    sent: ["gönderildi", "tarih", "gönderme tarihi", "gönderilme"],
    to: ["kime", "bilgi", "alıcı"],
    subject: ["konu", "ekler"],
    original: ["orijinal mesaj", "özgün ileti", "orjinal mesaj", "asıl mesaj", "orijinal ileti", "özgün mesaj"],
    forwarded: [
      "iletilen mesaj", "yönlendirilen ileti", "iletilen ileti başlangıcı", "iletilmiş ileti", "yönlendirilmiş mesaj",
      "yönlendirilen mesaj", "iletilen ileti", "iletilmiş mesaj", "başlangıç: iletilen ileti",
    ],
    sentFrom: [
      "iphone'umdan gönderildi", "ipad'imden gönderildi", "telefonumdan gönderildi", "cihazımdan gönderildi",
      "iphone'dan gönderildi", "android'den gönderildi", "outlook'u edinin", "android için outlook", "ios için outlook",
      "samsung cihazımdan", "cep telefonumdan", "yahoo postadan",
    ],
    closings: [
      "saygılarımla", "saygılarımızla", "saygılar", "sevgiler", "sevgilerimle", "sevgi ve saygılarımla", "selamlar",
      "selam ve sevgiler", "iyi günler", "iyi çalışmalar", "iyi akşamlar", "teşekkürler", "teşekkür ederim",
      "şimdiden teşekkürler", "hoşça kalın", "görüşmek üzere", "adına", "kolay gelsin",
    ],
    notices: ["gizli bilgiler", "gizlidir", "virüs bulunmuyor", "yazdırmadan önce", "virüs taraması"],
    contact: ["başkan", "başkanı", "müdür", "müdürü", "sekreter", "öğretmen", "derneği", "vakfı", "a.ş.", "ltd. şti."],
    firstPerson: ["ben", "bana", "benim", "beni"]
  )
}
