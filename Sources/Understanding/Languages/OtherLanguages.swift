// Languages that are recognised, and understood where the words leave no doubt.

/// German, French, Spanish and others, as far as they can be vouched for.
enum OtherLanguages {
  static let stopwords = """
    der die das und ist ich wir sie mit fur von den dem ein eine einen nicht auch auf im zu bei le la les des du un une et je \
    nous vous est pour avec dans que qui pas sur el los las una y es por para con en de mi su no se lo ve bir bu icin cok \
    ben biz i w na z do nie jest się to
    """

  static let references = """
    numbers: eins zwei drei vier funf sechs
    heads: punkt punkte aufruf punto puntos point madde cagri punkt punkty
    joints: und et y ve i
    """

  /// The cues bear the names of Dutch and English ones, whose weights they share.
  static let cues = """
    sup.verb: unterstutze|unterstutzen|befurworte|soutiens|soutenons|soutien|apoyo|apoyamos|destekliyorum|destekliyoruz|popieram
    sup.verb: popieramy|apoio|apoiamos|desteklerim|stypje|stipe|stypjen|appoggio
    sup.verb: أؤيد|ندعم|أدعم|نؤيد
    sup.noun: unterstutzung|stimme|zustimmung|soutien|appui|apoyo|destek|destegimi|poparcie|stipe
    sup.agree: bin|sind _ dafur|einverstanden
    sup.agree: d'accord|de acuerdo|katiliyorum|zgadzam
    sup.good: finde|fande __ wunderbar*|gut|toll|super|gute
    sup.good: schone|tolle|gute|belle|bonne|excellente|buena|guzel|dobry|swietny idee|idee|idea|fikir|pomysl|sache
    vol.canhelp: ich|wir __ helfen|mithelfen|mitmachen|anbieten
    vol.canhelp: helfe|helfen|mache|machen ich|wir _ gerne|gern|mit
    vol.signup: biete|bieten ___ an
    vol.canhelp: je|nous _ peux|pouvons|veux|voulons|voudrais|propose|suis
    vol.avail: je suis disponible
    vol.canhelp: puedo|podemos|quiero|queremos _ ayudar|participar|ofrecer|colaborar
    vol.canhelp: yardim _ ederim|edebilirim|ederiz|istiyorum|edebiliriz
    vol.canhelp: hazirlayabiliriz|hazirlayabilirim|yapabilirim|yapabiliriz
    vol.canhelp: pomoge|pomoc|pomozemy|pomagac
    vol.canhelp: أساعد|المساعدة|نساعد
    vol.want: könnte|kann|mochte _ ich|wir
    vol.canhelp: ich|wir|konnte|kann ___ machen|geben|bringen|ubersetzen|zeichnen
    q.word: kann|konnen|wann|wo|wie|was|wer|est-ce|quand|comment|combien|cuando|como|donde|nasil|nerede|kiedy|jak|gdzie|zaman
    q.verb: ^ konnen|kann|est-ce|ist|gibt|puedo|hay
    plan.whole: ganzen|ganze|cinq|tout|todo|hiele plan|appels|forderungen
    plan.whole: hepsini|planinizi|alles|tout
    """
}
