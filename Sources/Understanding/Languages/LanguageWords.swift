// The commonest words of each language, by which it is recognised.

enum LanguageWords {
  static let all: [(language: String, words: String)] = [
    ("nl", DutchData.commonWords), ("en", EnglishData.commonWords),
    (
      "de",
      """
      der die das und ist ich wir sie mit für von den dem ein eine einen einer nicht auch auf im zu bei sich es aber oder \
      wenn wie kann mein meine unser ihr ihre ihren sehr hallo guten tag grüße freundlichen möchte werden würde haben habe \
      daran finde dass danke ihnen noch zum zur bin gibt hat sind war
      """
    ),
    (
      "fr",
      """
      le la les des du un une et je nous vous est pour avec dans que qui pas sur au aux ce cette mon ma mes notre votre \
      bonjour merci suis peux être ai très mais ou si plus il elle on par bien cordialement l'idée j'ai c'est n'est d'une
      """
    ),
    (
      "es",
      """
      el la los las una un y es por para con en de mi su no se lo que yo nosotros muy hola gracias pero como más esta este \
      del al saludos buenos días soy está vivo quiero puedo apoyo
      """
    ),
    (
      "tr",
      """
      ve bir bu için çok ben biz ile de da ne var merhaba selam teşekkürler olarak gibi daha istiyorum değil mi ama saygılar \
      kadar sizin bizim nasıl evet hayır planınızı
      """
    ),
    (
      "pap",
      """
      mi bo nos nan ta di ku i e un na pa por ser tur bon danki hopi no ki esaki kaminda ayudo bisa tin lo a den riba tambe \
      mester nos barrio
      """
    ),
    (
      "pl",
      """
      i w na z do nie jest się to że jak o po ale dla czy przez od mam dzień dobry dziękuję proszę chcę mogę pozdrawiam \
      jestem moje nasz są być co tak bardzo
      """
    ),
    (
      "fy",
      """
      ik it de en is in net fan foar mei op dat jim jimme wy hja har myn ús binne hawwe wol graach goeie moarn wurdt wêze \
      kin moat ek oan te sa noch hjir dy bin ha har bern skoalle
      """
    ),
    (
      "pt",
      """
      o a os as um uma e é de do da em no na com por para que não se mas eu nós muito obrigado obrigada olá bom dia minha \
      meu apoio também sou
      """
    ),
    (
      "it",
      """
      il lo la i gli le un una e è di da in con su per che non si ma io noi molto grazie ciao buongiorno sono questo anche
      """
    ),
  ]
}

extension DutchData {
  static let commonWords = """
    de het een en van ik te dat die in is op voor met zijn niet aan er om ook als dan maar bij nog uit wel naar heb ben kan \
    wil wij we jullie u uw je mijn ons onze hun dit wat wie hoe waar zo al daar hier over door tot of geen meer moet hebben \
    heeft wordt worden zou graag goed beste geachte groet groeten hallo hoi dag vriendelijke hartelijk steun ja nee alle \
    alles iets mij me 'k 't 's haar deze mensen buurt
    """
}

extension EnglishData {
  static let commonWords = """
    the a an and of to in is that it for on with are as i you we they he she my your our this be have has not but or at from \
    by was were will would can could should if there what who how when where which do does did so very please dear hello hi \
    thanks thank regards support help i'm i'd i'll don't it's about all me us them their no yes just more some any
    """
}
