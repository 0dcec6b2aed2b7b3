// The languages' folders, gathered: a new language adds its data here.

/// Data of all languages.
enum LanguageData {
  static let cues: [String] = [
    DutchData.classes, DutchData.offers, DutchData.opinions, DutchData.requests, DutchData.flags, DutchData.whole,
    DutchData.keep, DutchData.words, DutchData.idioms,
    EnglishData.classes,
    EnglishData.offers, EnglishData.opinions, EnglishData.requests, EnglishData.flags, EnglishData.whole,
    EnglishData.keep, EnglishData.words, EnglishData.idioms,
    OtherLanguages.cues,
  ]
  static let references: [String] = [DutchData.references, EnglishData.references, OtherLanguages.references]
  static let statements: [String] = [
    DutchData.statements, DutchData.narratives, EnglishData.statements, EnglishData.narratives,
  ]
  /// Classes of words by what they do, what tells most first.
  static let roles = """
    i: @ISUBJ @EI @EISUBJ
    my: @MY @EMY
    me: @I
    you: @YOU @EYOU @YOUR
    not: @NEG
    want: @WANT @EWANT
    can: @CAN @ECAN
    should: @SHOULD @ESHOULD
    help: @HELP @EHELP
    support: @SUPPORTV @ESUPPORTV
    backing: @SUPPORTN @ESUPPORTN @AGREE
    withdraw: @WITHDRAW @EWITHDRAW
    signed: @SIGNED
    stop: @STOPV
    asks: @QWORD @WHY @EQWORD
    know: @KNOW
    call: @CALLME
    put: @PUT
    do-this: @IMPER @EIMPER @BID @EBID
    do: @DOVERB @EDOVERB
    have: @HAVE @EHAVE
    past: @PAST @EPAST @EXPERIENCE
    free: @AVAILABLE @FREE
    role: @ROLE @EROLE @PROFESSION
    thing: @RESOURCE @ERESOURCE
    idea: @IDEA @EIDEA
    better: @BETTER
    good: @GOOD @EGOOD
    bad: @BAD @EBAD
    think: @THINK
    if: @COND @ECOND
    but: @BUT
    gladly: @GLADLY
    yes: @YES
    for: @FOR
    mail: @MAILN @EMAILN
    data: @DATA @EDATA
    wipe: @WIPE @EWIPE
    more: @NOMORE
    group: @ORG @EORG
    trust: @TRUST
    list: @LIST
    verb: @VERB2 @EVERB
    still: @NOLONGER
    """
  static let letters: [String] = [DutchData.letters, DutchData.plain, EnglishData.letters, EnglishData.plain]

  /// Languages of which the figures are good enough for items to be recorded without a person.
  static let recorded: Set<String> = ["nl", "en"]
  static let stopwords: [String] = [DutchData.stopwords, EnglishData.stopwords, OtherLanguages.stopwords]
}

/// Words that say nothing of a topic.
struct Stopwords: Sendable {
  private let hashes: HashIndex

  static let shared = Stopwords(sources: LanguageData.stopwords)

  init(sources: [String]) {
    hashes = HashIndex(words: sources.joined(separator: " "))
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
