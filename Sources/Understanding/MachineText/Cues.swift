// Words of machines, as data: what each kind of cue looks like in Dutch, English, German, French and Turkish.

extension MachineText {
  /// One group of phrases that mean the same: several of one group count once.
  struct CueGroup: Sendable {
    private let table: OwnWords.PhraseTable
    private let spellings: [[UInt8]: String]

    init(_ phrases: [String]) {
      table = OwnWords.PhraseTable(phrases)
      spellings = Dictionary(phrases.map { (OwnWords.Fold.bytes($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The first phrase of the group in folded text, as the table spells it.
    func find(in text: OwnWords.WordText) -> String? {
      guard let place = table.first(in: text) else { return nil }
      return spellings[Array(text.bytes[place])]
    }

    /// The phrase with which folded text begins.
    func findAtStart(of text: OwnWords.WordText) -> String? {
      guard let end = table.prefixEnd(text.bytes[...]) else { return nil }
      return spellings[Array(text.bytes[..<end])]
    }

    func isFound(in text: OwnWords.WordText) -> Bool { table.first(in: text) != nil }

    /// Whether phrases of the group stand in two places of folded text.
    func isFoundTwice(in text: OwnWords.WordText) -> Bool {
      table.first(in: text).map { table.isFound(in: text.bytes[$0.upperBound...]) } ?? false
    }

    /// Whether one of the first phrases is followed at once by what the condition accepts.
    func isFound(in text: OwnWords.WordText, followedBy isNext: (ArraySlice<UInt8>) -> Bool) -> Bool {
      var place = table.first(in: text)
      for _ in 0..<8 {
        guard let found = place else { return false }
        let rest = text.bytes[found.upperBound...]
        if isNext(rest) { return true }
        place = table.first(in: rest)
      }
      return false
    }
  }

  /// What only a person says to a movement: backing, joining, offering, proposing. It outweighs every cue but those
  /// that no person writes.
  static let personal = CueGroup([
    "help graag", "wil graag", "ik wil", "wil ik", "ik help", "help ik", "ik doe mee", "doe ik mee", "doe ik graag mee",
    "wij doen mee", "we doen mee",
    "mee te doen", "wil meedoen", "wil wel meedoen", "wil meehelpen", "wil meedenken", "meld mij", "meld me aan",
    "meld ik me", "schrijf me", "schrijf mij",
    "zet me", "zet mij", "ik steun", "steun ik", "steun het", "steun jullie", "mijn steun", "ik vind", "vind ik",
    "ik kan wel", "kan ik helpen", "ik hoop", "ik denk", "denk ik", "volgens mij", "mijn idee", "ik kreeg", "kreeg ik",
    "ik las", "las ik", "ik ontving", "ontving ik", "ik heb jullie", "jullie nieuwsbrief", "jullie mail",
    "jullie plan", "jullie bericht", "ben ik voor", "ben ik voorstander", "ik teken", "tel mij", "reken op mij",
    "kan ik iets", "kom ik graag", "ik kom", "bel me", "haal me", "haal mij", "streep mij",
    "i'd love", "i would love", "i'd like", "i would like to", "count me in", "happy to", "i support", "i'm in",
    "sign me up", "put me down", "i want to", "i can help", "i think", "i got your", "i received", "i read your",
    "your newsletter", "your plan", "my support", "my idea", "i will help", "i'll help", "ich möchte",
    "ich unterstütze", "ich helfe", "ich bin dafür", "ich finde", "ich habe ihre", "ich würde", "ich habe euren",
    "könnte ich",
    "je voudrais", "je soutiens", "j'aimerais", "je trouve", "je veux", "je peux aider", "j'ai reçu", "je suis pour",
    "oplichting", "oplichters", "phishing", "nepmail", "nepmails", "er gaat een mail rond", "scam", "scammers",
    "betrugsmasche", "arnaque", "dolandırıcılık",
    "katılmak", "destekliyorum", "yardım etmek isterim", "bence", "isterim", "gönüllü olmak",
  ])

  /// A text's own statement that no person sent it.
  static let automatic = CueGroup([
    "dit antwoord is automatisch", "this reply was sent automatically", "diese antwort wurde automatisch",
    "bu yanıt otomatik",
    "dit is een automatisch bericht", "dit is een automatisch antwoord", "dit is een automatisch gegenereerd",
    "dit is een automatisch verzonden", "dit bericht is automatisch", "deze mail is automatisch",
    "deze e-mail is automatisch", "automatisch gegenereerd", "automatisch verzonden door", "geautomatiseerd bericht",
    "dit is een automatische", "this is an automated", "this is an automatic", "this message was automatically",
    "automatically generated", "auto-generated", "this is an autoreply", "automated response", "automated message",
    "dies ist eine automatische", "diese e-mail wurde automatisch", "diese nachricht wurde automatisch",
    "automatisch generierte", "automatisch erstellt", "ceci est un message automatique",
    "ceci est une réponse automatique", "ce message a été généré automatiquement", "message généré automatiquement",
    "ce message est automatique", "réponse automatique", "bu otomatik bir", "bu e-posta otomatik",
    "otomatik olarak oluşturul", "otomatik olarak gönderil", "bu mesaj otomatik", "otomatik olarak oluşturulmuştur",
    "otomatik olarak gönderilmiştir", "otomatik yanıttır", "otomatik bir yanıttır",
  ])

  /// That answering is of no use.
  static let noReply = CueGroup([
    "op dit bericht kunt u niet antwoorden", "op deze e-mail kunt u niet antwoorden",
    "kunt niet op deze e-mail antwoorden", "dit adres wordt niet gelezen", "beantwoorden is niet mogelijk",
    "beantwoorden heeft geen zin", "niet op deze e-mail antwoorden",
    "op deze e-mail niet antwoorden", "niet op deze mail te antwoorden", "op deze mail niet antwoorden",
    "niet op dit bericht antwoorden", "u kunt niet op dit bericht reageren", "op dit bericht kan niet worden",
    "op dit bericht kunt u niet reageren", "op dit bericht kun je niet reageren", "antwoorden worden niet gelezen",
    "dit postvak wordt niet gelezen", "antwoord niet op deze", "reageer niet op deze", "do not reply to this",
    "please do not reply", "please don't reply", "this mailbox is not monitored", "replies to this",
    "mailbox is unattended", "unmonitored", "bitte antworten sie nicht", "nicht auf diese e-mail",
    "nicht auf diese mail", "merci de ne pas répondre", "ne pas répondre à ce", "ne répondez pas à ce",
    "lütfen bu e-postayı yanıtlamayınız", "yanıtlamayınız", "cevaplamayınız", "yanıtlamayın",
  ])
}
