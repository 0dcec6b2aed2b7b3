// German and French around a mail's own words.

extension OwnWords.ReplyLanguage {
  static let german = Self(
    wrote: [
      "schrieb", "schrieben", "geschrieben", "hat geschrieben", "schreibt", "folgendes geschrieben", "zitat von",
    ],
    opens: [
      "am", "zitat von", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    ],
    from: ["von", "absender"],
    sent: ["gesendet", "datum", "gesendet am", "geschickt"],
    to: ["an", "kopie", "cc", "antwort an"],
    subject: ["betreff", "anlagen", "anhänge", "wichtigkeit"],
    original: [
      "ursprüngliche nachricht", "ursprüngliche mail", "ursprünglicher termin", "urspr?ngliche nachricht",
      "original-nachricht", "originalnachricht", "urspr. nachricht",
      "original nachricht", "über dieser linie", "oberhalb dieser zeile",
    ],
    forwarded: [
      "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "weitergeleitete e-mail",
      "weitergeleitet von", "weitergeleitete mail", "anfang der weitergeleiteten e-mail",
    ],
    sentFrom: [
      "von meinem iphone gesendet", "von meinem ipad gesendet", "von meinem", "gesendet von", "gesendet mit",
      "gesendet über", "gesendet aus", "diese nachricht wurde von meinem", "von unterwegs gesendet",
      "outlook für ios", "outlook für android", "holen sie sich outlook", "laden sie outlook", "mobil gesendet",
      "gesendet vom",
    ],
    closings: [
      "mit freundlichen grüßen", "mit freundlichem gruß", "mit freundlichen gruessen", "freundliche grüße",
      "freundlicher gruß", "freundliche gruesse", "mit besten grüßen", "beste grüße", "viele grüße", "viele gruesse",
      "liebe grüße", "liebe gruesse", "lieben gruß", "herzliche grüße", "herzlichst", "schöne grüße", "grüße", "gruß",
      "gruss", "gruesse", "mfg", "m.f.g", "vg", "lg", "bg", "hochachtungsvoll", "danke", "vielen dank", "besten dank",
      "vielen dank im voraus", "danke im voraus", "mit herzlichen grüßen", "mit lieben grüßen", "im namen von",
      "sonnige grüße", "bis bald", "einen schönen tag",
    ],
    notices: [
      "vertrauliche informationen", "vertrauliche und", "nicht der richtige adressat", "nicht der beabsichtigte",
      "irrtümlich erhalten", "unbefugte weitergabe", "vernichten sie diese", "bitte denken sie an die umwelt",
      "bevor sie diese e-mail", "auf viren", "virenfrei", "viren geprüft", "haftungsausschluss",
      "sie erhalten diese nachricht, weil", "ihr abonnement", "amtsgericht", "handelsregister", "geschäftsführer",
      "ust-idnr",
    ],
    contact: [
      "vorsitzender", "vorsitzende", "geschäftsführer", "geschäftsführerin", "schriftführer", "kassenwart", "leiter",
      "leiterin", "abteilung", "berater", "beraterin", "lehrer", "lehrerin", "redaktion", "gmbh", "verein", "e.v.",
      "stiftung", "straße", "postfach", "telefon", "handy", "mobil", "dipl.-ing.", "sachbearbeiter",
      "mitglied", "sprechzeiten", "erreichbar",
    ],
    firstPerson: ["ich", "mir", "mich", "mein", "meine", "meinen", "meinem", "meiner"]
  )

  static let french = Self(
    wrote: ["a écrit", "écrit", "a ecrit", "écrivait", "a écrit le", "ont écrit", "citation de"],
    opens: ["le", "quoting", "selon", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    from: ["de", "expéditeur"],
    sent: ["envoyé", "date", "envoyé le", "date d'envoi"],
    to: ["à", "a", "destinataire", "pour", "cc", "répondre à", "copie à"],
    subject: ["objet", "sujet", "pièces jointes"],
    original: [
      "message d'origine", "message original", "message initial", "mail original", "courriel original",
      "e-mail d'origine", "au-dessus de cette ligne",
    ],
    forwarded: [
      "message transféré", "début du message transféré", "début du message réexpédié", "message réexpédié",
      "mail transféré", "courriel transféré", "message transmis", "message forwardé",
    ],
    sentFrom: [
      "envoyé de mon", "envoyé depuis", "envoyé à partir", "envoyé avec", "envoyé de ma", "envoyé via", "envoyé d'un",
      "provenance : courrier pour", "télécharger outlook", "téléchargez outlook", "obtenez outlook", "obtenir outlook",
      "outlook pour ios", "outlook pour android", "envoyé par mon",
    ],
    closings: [
      "cordialement", "bien cordialement", "très cordialement", "cdt", "cdlt", "bien à vous", "bien à toi",
      "amicalement", "bien amicalement", "amitiés", "salutations", "meilleures salutations", "salutations distinguées",
      "sincères salutations", "mes salutations", "respectueusement", "merci", "merci d'avance", "merci beaucoup",
      "avec mes remerciements", "bonne journée", "bonne soirée", "bon courage", "à bientôt", "bises", "bisous",
      "je vous embrasse", "au nom de", "bon week-end", "avec mes salutations",
    ],
    notices: [
      "sont confidentiels", "est confidentiel", "strictement confidentiel", "informations confidentielles",
      "destiné exclusivement", "à l'intention exclusive", "destinataire de ce message", "reçu ce message par erreur",
      "pensez à l'environnement", "avant d'imprimer", "garanti sans virus", "sans virus", "absence de virus",
      "vous recevez ce message car", "pour vous désabonner", "se désinscrire de ce groupe",
    ],
    contact: [
      "président", "présidente", "secrétaire", "trésorier", "trésorière", "directeur", "directrice", "responsable",
      "chargé de", "chargée de", "conseiller", "conseillère", "enseignant", "enseignante", "rédaction", "association",
      "fondation", "société", "sarl", "rue", "boulevard", "bp", "tél", "téléphone", "portable", "siret",
    ],
    firstPerson: ["j'ai", "j'aime", "je suis", "je peux", "je ne", "je vous", "je serai", "je voudrais", "moi"]
  )
}
