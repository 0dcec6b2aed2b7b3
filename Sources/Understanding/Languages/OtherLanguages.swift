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

  static let cues = """
    other.support: 
    other.support: أؤيد|ندعم|أدعم
    other.support: bin|sind _ dafur|einverstanden
    other.support: finde|fande __ wunderbar*|gut|toll|super|gute
    other.volunteer: ich|wir __ helfen|mithelfen|mitmachen|anbieten
    other.volunteer: biete|bieten __ an
    other.volunteer: je|nous _ peux|pouvons|veux|voulons|voudrais|propose
    other.volunteer: puedo|podemos|quiero _ ayudar|participar|ofrecer
    other.volunteer: yardim _ ederim|edebilirim|ederiz|istiyorum
    other.volunteer: moge|mozemy|chce|chcemy _ pomoc|pomagac
    other.volunteer: أساعد|المساعدة|نساعد
    other.question: kann|konnen|wann|wo|wie|was|wer|est-ce|quand|comment|combien|cuando|como|donde|nasil|nerede|kiedy|jak|gdzie
    """
}
