// Dutch and Frisian around a mail's own words.

extension OwnWords.ReplyLanguage {
  static let dutch = Self(
    wrote: [
      "schreef", "schreven", "geschreven", "heeft geschreven", "het volgende geschreven", "skreau", "schrijft",
      "liet weten", "citeren van", "in bericht",
    ],
    opens: ["op", "citeren van", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    from: ["van", "afzender"],
    sent: ["verzonden", "verstuurd", "datum", "verzonden op", "gestuurd"],
    to: ["aan", "cc", "bcc", "beantwoorden aan", "antwoord aan"],
    subject: ["onderwerp", "betreft", "bijlagen", "bijlage", "prioriteit", "urgentie"],
    original: [
      "oorspronkelijk bericht", "origineel bericht", "oorspronkelijke bericht", "oorspronkelijke e-mail",
      "antwoord boven deze lijn", "boven deze lijn", "boven deze regel",
    ],
    forwarded: [
      "doorgestuurd bericht", "begin doorgestuurd bericht", "begin van doorgestuurd bericht",
      "doorgestuurde mail", "doorgestuurde e-mail", "doorgezonden bericht",
    ],
    sentFrom: [
      "verzonden vanaf", "verzonden vanuit", "verzonden van mijn", "verzonden met", "verzonden via", "verstuurd vanaf",
      "verstuurd vanuit", "verstuurd van mijn", "verstuurd met", "verstuurd via", "verzonden door mijn",
      "download outlook", "outlook voor ios", "outlook voor android", "gestuurd vanaf", "gestuurd met mijn",
      "getypt op mijn", "getikt op mijn", "mail voor windows", "excuses voor typefouten",
    ],
    closings: [
      "met vriendelijke groet", "met vriendelijke groeten", "met de vriendelijke groeten", "vriendelijke groet",
      "vriendelijke groeten", "met hartelijke groet", "met hartelijke groeten", "hartelijke groet",
      "hartelijke groeten", "hartelijks", "met groet", "met groeten", "groet", "groeten", "groetjes", "groetjes van",
      "de groeten", "mvg", "m.v.g", "m.vr.gr", "mvrgr", "m vr gr", "vr.gr", "vr gr", "vrgr", "gr", "grt", "grtjs",
      "hoogachtend", "met hoogachting", "met de meeste hoogachting", "met beleefde groet", "met beste groet",
      "beste groet", "beste groeten", "warme groet", "met warme groet", "met een warme groet", "lieve groet",
      "lieve groeten", "lieve groetjes", "liefs", "veel liefs", "met collegiale groet", "met sportieve groet",
      "met groene groet", "sportieve groet", "zonnige groet", "zonnige groeten", "fijne dag", "fijne dag nog",
      "fijn weekend", "prettig weekend", "alvast bedankt", "alvast dank", "bij voorbaat dank", "hartelijk dank",
      "met dank", "dank u wel", "dank je wel", "dankjewel", "bedankt", "met respect", "namens", "mede namens",
      "tot snel", "tot ziens", "tot dan", "succes", "succes verder", "houdoe", "doei", "met freonlike groetnis",
      "freonlike groetnis", "groetnis", "de beste wensen", "uw buurman", "uw buurvrouw", "je buurman", "je buurvrouw",
    ],
    notices: [
      "uitsluitend bestemd voor", "alleen bestemd voor de", "is bestemd voor de geadresseerde", "niet de geadresseerde",
      "niet de beoogde ontvanger", "kunnen geen rechten worden ontleend", "kan vertrouwelijke informatie",
      "bevat vertrouwelijke", "bericht is vertrouwelijk", "informatie in dit bericht", "informatie in deze e-mail",
      "informatie in dit e-mailbericht", "dit e-mailbericht", "kan persoonsgegevens bevatten",
      "denk aan het milieu", "print deze mail niet", "print deze e-mail", "voordat u deze mail print",
      "voor u deze mail print", "op virussen gecontroleerd", "gecontroleerd op virussen", "virusvrij",
      "algemene voorwaarden van toepassing", "deze e-mail is verzonden naar", "u ontvangt dit bericht omdat",
      "je ontvangt dit bericht omdat", "om je af te melden voor deze groep", "disclaimer",
      "aansprakelijkheid voor schade", "per abuis ontvangen", "ten onrechte ontvangen", "ten onrechte ontvangt",
    ],
    contact: [
      "voorzitter", "vicevoorzitter", "secretaris", "penningmeester", "bestuurslid", "coordinator", "projectleider",
      "manager", "directeur", "directrice", "adviseur", "adviseuse", "consulent", "consultant", "medewerker",
      "medewerkster", "accountmanager", "redactie", "redacteur", "redactrice", "journalist", "verslaggever", "docent",
      "docente", "leerkracht", "leraar", "lerares", "intern begeleider", "huisarts", "doktersassistente",
      "wijkverpleegkundige", "verpleegkundige", "maatschappelijk werker", "opbouwwerker", "jongerenwerker",
      "buurtwerker", "gebiedsmakelaar", "raadsvrouw", "raadsman", "advocaat", "notaris", "mediator", "architect",
      "makelaar", "tolk", "vertaler", "beheerder", "conciërge", "wethouder", "raadslid", "beleidsmedewerker",
      "ambtenaar", "onderzoeker", "zelfstandig", "eigenaar", "oprichter", "lid van", "vrijwilliger bij", "hoofd",
      "teamleider", "afdeling", "stichting", "vereniging", "coöperatie", "commissie", "terreincommissie",
      "bewonerscommissie", "wijkraad", "bewonersplatform", "buurtplatform", "buurthuis", "basisschool", "gemeente",
      "praktijk", "b.v.", "v.v.", "v.o.f.", "n.p.", "postbus", "kvk", "btw", "iban", "bereikbaar", "aanwezig",
      "werkdagen", "werkzaam op", "kantoor gesloten", "openingstijden", "spreekuur", "bezoekadres", "postadres",
      "ma t/m do", "ma t/m vr", "meld je aan", "meld u aan", "volg ons", "volg mij", "word vriend", "word lid",
      "word donateur", "word ook vrijwilliger", "vrijwilliger worden", "nieuwsbrief", "advies", "administratie",
      "communicatie", "steun ons", "personal training", "dakwerken", "offerte", "gratis", "korting", "tel.", "telefoon",
      "mobiel", "website", "e-mail",
    ],
    firstPerson: ["ik", "mij", "me", "mijn", "m'n", "mn", "ikzelf", "k", "'k"]
  )
}
