// Danish, Norwegian, Swedish, Icelandic, Finnish and the Baltic languages around a mail's own words.

extension OwnWords.ReplyLanguage {
  static let northern: [Self] = [danish, swedish, finnish, baltic]

  /// Danish and Norwegian share most of these words.
  private static let danish = Self(
    wrote: ["skrev", "skrev følgende", "har skrevet", "skriver", "skrifaði", "skreiv"],
    opens: [
      "den", "på", "kl.", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "mandag", "man", "tir", "ons",
      "tor", "fre", "lør", "søn", "þann",
    ],
    from: ["fra", "afsender", "avsender", "frá"],
    sent: ["sendt", "dato", "sendt den", "dagsetning", "sent"],
    to: ["til", "cc", "kopi", "kopi til", "svar til"],
    subject: ["emne", "vedr", "vedrørende", "vedlegg", "efni"],
    original: [
      "oprindelig meddelelse", "original meddelelse", "opprinnelig melding", "oprindelig besked", "oprindelig mail",
      "original melding", "opprinnelig e-post",
    ],
    forwarded: [
      "videresendt besked", "videresendt meddelelse", "start på videresendt besked", "videresendt melding",
      "videresendt e-post", "starten på den videresendte meldingen", "videresendt mail",
      "start på videresendt meddelelse",
    ],
    sentFrom: [
      "sendt fra", "sendt med", "sendt via", "hent outlook", "få outlook", "last ned outlook", "skaff outlook",
      "outlook til ios", "outlook til android", "outlook for ios", "sent úr",
    ],
    closings: [
      "med venlig hilsen", "venlig hilsen", "med venlige hilsner", "venlige hilsner", "de bedste hilsner",
      "bedste hilsner", "bedste hilsen", "kærlig hilsen", "kærlige hilsner", "hilsen", "hilsner", "mvh", "m.v.h",
      "vh", "kh", "dbh", "mange hilsner", "mange hilsener", "med vennlig hilsen", "vennlig hilsen", "beste hilsen",
      "med hilsen", "klem", "tak", "mange tak", "takk", "på forhånd tak", "på forhånd takk", "tusen takk",
      "hej hej", "god weekend", "kveðja", "bestu kveðjur", "med beste hilsen", "hilsning", "på vegne af",
    ],
    notices: [
      "er fortrolig", "fortrolige oplysninger", "kan indeholde fortrolige", "konfidensiell informasjon",
      "tænk på miljøet", "før du printer", "virusfri", "modtaget denne e-mail ved en fejl",
      "modtager denne meddelelse, fordi",
    ],
    contact: [
      "formand", "kasserer", "sekretær", "leder", "direktør", "rådgiver", "konsulent", "lærer", "forening", "afdeling",
      "telefon", "mobil", "tlf",
    ],
    firstPerson: ["jeg", "mig", "meg"]
  )

  private static let swedish = Self(
    wrote: ["skrev", "skrev följande", "har skrivit", "skriver"],
    opens: ["den", "på", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    from: ["från", "avsändare"],
    sent: ["skickat", "datum", "skickat den", "sänt"],
    to: ["till", "kopia", "svara till"],
    subject: ["ämne", "bilagor"],
    original: ["ursprungligt meddelande", "originalmeddelande", "ursprungligt mail", "ursprungligt e-post"],
    forwarded: [
      "vidarebefordrat meddelande", "vidarebefordrat brev", "början på vidarebefordrat mejl", "vidarebefordrat mejl",
      "början av vidarebefordrat meddelande", "börja vidarebefordrat meddelande",
      "början på vidarebefordrat meddelande",
    ],
    sentFrom: [
      "skickat från", "skickades från", "skickad från", "skickat med", "skickat via", "hämta outlook", "skaffa outlook",
      "outlook för ios", "outlook för android", "sänt från",
    ],
    closings: [
      "med vänliga hälsningar", "vänliga hälsningar", "med vänlig hälsning", "vänlig hälsning", "hälsningar",
      "hälsning", "hälsn", "bästa hälsningar", "varma hälsningar", "många hälsningar", "mvh", "kram", "kramar", "tack",
      "tack på förhand", "vänligen", "högaktningsfullt", "ha det bra", "allt gott",
    ],
    notices: ["är konfidentiell", "konfidentiell information", "tänk på miljön", "innan du skriver ut", "virusfritt"],
    contact: [
      "ordförande", "kassör", "sekreterare", "chef", "rådgivare", "lärare", "förening", "avdelning", "telefon",
    ],
    firstPerson: ["jag", "mig"]
  )

  private static let finnish = Self(
    wrote: ["kirjoitti", "kirjoittaa", "on kirjoittanut", "lainaus"],
    opens: ["lainaus", "ma", "ti", "ke", "to", "pe", "la", "su", "maanantai", "maanantaina", "tiistaina", "torstaina"],
    from: ["lähettäjä"],
    sent: ["lähetetty", "päivämäärä", "päiväys"],
    to: ["vastaanottaja", "kopio", "vastausosoite"],
    subject: ["aihe"],
    original: ["alkuperäinen viesti"],
    forwarded: ["edelleenlähetetty viesti", "välitetty viesti", "välitetty viesti alkaa", "edelleen lähetetty viesti"],
    sentFrom: ["lähetetty iphonesta", "lähetetty ipadista", "lähetetty", "hanki outlook", "lähetetty minun"],
    closings: [
      "ystävällisin terveisin", "terveisin", "parhain terveisin", "terv", "t.", "yst. terv", "kiitos",
      "kiitos etukäteen", "terkuin", "terkkuja", "kunnioittaen", "lämpimin terveisin",
    ],
    notices: ["on luottamuksellinen", "virukseton"],
    firstPerson: ["minä", "minun"]
  )

  private static let baltic = Self(
    wrote: ["kirjutas", "rakstīja", "rašė", "parašė"],
    opens: ["kuupäeval"],
    from: ["saatja", "no", "nuo"],
    sent: ["saadetud", "kuupäev", "nosūtīts", "datums", "išsiųsta", "data"],
    to: ["saaja", "adresaat", "kam", "kam:", "iki"],
    subject: ["teema", "temats", "tēma", "tema"],
    original: ["algne kiri", "sākotnējais ziņojums", "originalus laiškas"],
    forwarded: ["edastatud kiri", "pārsūtīta vēstule", "persiųstas laiškas"],
    sentFrom: ["saadetud minu", "nosūtīts no", "išsiųsta iš"],
    closings: ["lugupidamisega", "parimate soovidega", "tervitades", "ar cieņu", "pagarbiai", "su pagarba", "aitäh"]
  )
}
