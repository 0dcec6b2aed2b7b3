// The words for kinds, targets and decisions that residents' coordinators read.

internal import IntakeModel

/// Plain words in the plan's language.
struct ReadingWords: Sendable {
  let isDutch: Bool

  init(language: String) { isDutch = language == "nl" }

  /// What a cue shows: `is een aanbod`.
  func isA(_ kind: ItemKind) -> String {
    isDutch ? "is \(dutch(kind))" : "is \(english(kind))"
  }

  /// When no words by themselves show the kind.
  func takenTogether(_ kind: ItemKind) -> String {
    isDutch ? "de zin als geheel lijkt op \(dutch(kind))" : "the sentence as a whole reads like \(english(kind))"
  }

  /// What earlier decisions of coordinators say of a word.
  func learnt(_ word: String) -> String {
    isDutch
      ? "'\(word)' hoort hierbij volgens eerdere besluiten" : "'\(word)' belongs here by earlier decisions"
  }

  /// What labelled mails about the plan say of a word.
  func known(_ word: String) -> String {
    isDutch ? "'\(word)' hoort hierbij volgens eerdere mails" : "'\(word)' belongs here by earlier mails"
  }

  private func dutch(_ kind: ItemKind) -> String {
    switch kind {
    case .support: "een steunbetuiging"
    case .volunteer: "een aanbod"
    case .suggestion: "een voorstel"
    case .reaction: "een mening of ervaring"
    case .question: "een vraag"
    case .withdrawal: "een intrekking"
    case .stop: "een verzoek om geen mail meer"
    case .privacy: "een verzoek over persoonsgegevens"
    }
  }

  private func english(_ kind: ItemKind) -> String {
    switch kind {
    case .support: "a declaration of support"
    case .volunteer: "an offer"
    case .suggestion: "a suggestion"
    case .reaction: "an opinion or experience"
    case .question: "a question"
    case .withdrawal: "a withdrawal"
    case .stop: "a request for no more mail"
    case .privacy: "a request about personal data"
    }
  }

  func names(_ quotes: [String]) -> String {
    let list = quotes.map { "'\($0)'" }
    let joined = list.count < 2 ? list.joined() : list.dropLast().joined(separator: ", ") + and + (list.last ?? "")
    return (isDutch ? "noemt " : "names ") + joined
  }

  private var and: String { isDutch ? " en " : " and " }

  var wholePlan: String { isDutch ? "gaat over het plan als geheel" : "is about the plan as a whole" }

  var fromContext: String {
    isDutch ? "het onderwerp volgt uit de rest van de mail" : "the subject follows from the rest of the mail"
  }

  var everythingSure: String { isDutch ? "alles is duidelijk en vastgelegd" : "everything is clear and recorded" }

  var nothingFound: String {
    isDutch ? "hier is niets gevonden dat vastgelegd kan worden" : "nothing was found that could be recorded"
  }

  func waiting(_ count: Int, of all: Int) -> String {
    if isDutch {
      return count == all
        ? "nog niet zeker genoeg om vast te leggen" : "\(count) van de \(all) is nog niet zeker genoeg"
    }
    return count == all ? "not yet sure enough to record" : "\(count) of \(all) not yet sure enough"
  }

  /// Why an item waits although its own words are clear.
  func held(_ reason: HoldReason) -> String {
    switch reason {
    case .unsettled:
      isDutch
        ? "de schrijver komt op iets terug of weet het nog niet" : "the writer goes back on something or is unsure"
    case .takenBack: isDutch ? "in deze mail wordt ook iets ingetrokken" : "this mail also takes something back"
    case .past: isDutch ? "dit gaat over iets van vroeger" : "this tells of something earlier"
    case .mocking: isDutch ? "misschien niet ernstig bedoeld" : "perhaps not meant seriously"
    case .denied: isDutch ? "er staat 'niet' of 'geen' bij" : "a word such as 'not' stands with it"
    }
  }

  func machine(_ words: String) -> String {
    isDutch ? "geen bericht van een mens: \(words)" : "not a person's message: \(words)"
  }

  /// What its words and clauses together are like.
  var toMany: String {
    isDutch ? "het leest als een bericht dat aan velen is gestuurd" : "it reads like a message that went to many"
  }

  /// When they may be: a person looks before anything is recorded.
  var perhapsToMany: String {
    isDutch
      ? "dit kan een bericht zijn dat aan velen is gestuurd" : "this may be a message that went to many"
  }

  var unknownCall: String {
    isDutch ? "noemt een nummer dat niet in het plan staat" : "names a number that the plan does not have"
  }

  var turnedText: String {
    isDutch ? "een deel van de tekst staat er andersom in" : "a part of the text stands there turned round"
  }
}
