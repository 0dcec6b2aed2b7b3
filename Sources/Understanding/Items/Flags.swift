// What keeps a whole mail for a person, and how that is said.

internal import IntakeModel

/// Flags of a mail with the words that raised them.
struct FlagFinder {
  let mail: AnalysedMail
  let grammar: CueGrammar

  /// Cues that raise a flag by themselves, and those that need company.
  private static let flags: [(cue: String, flag: ReadingFlag)] = [
    ("keep.threat", .threat), ("keep.crisis", .crisis), ("keep.complaint", .complaint), ("keep.minor", .minor),
    ("keep.press", .press), ("keep.commercial", .commercial), ("keep.forothers", .forOthers),
    ("keep.instructions", .instructions), ("keep.offtopic", .offTopic),
  ]

  /// Each flag once, with the tokens of its cue.
  func flags() -> [(flag: ReadingFlag, words: ClosedRange<Int>)] {
    Self.flags.compactMap { entry in
      guard let cue = grammar.cueID(entry.cue) else { return nil }
      let match = mail.own.cues.joined().first { $0.cue == cue && !$0.isNegated }
      return match.map { (entry.flag, $0.first...$0.last) }
    }
  }
}

/// Sentences of the program's own, in the plan's language.
enum FlagWords {
  static func reason(_ flag: ReadingFlag, quote: String, language: String) -> String {
    let isDutch = language == "nl"
    let what = isDutch ? dutch(flag) : english(flag)
    return isDutch ? "\(what): '\(quote)'" : "\(what): '\(quote)'"
  }

  private static func dutch(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "dit leest als een bedreiging of scheldpartij"
    case .crisis: "deze bewoner heeft misschien nu hulp nodig"
    case .complaint: "dit is een klacht over een persoon"
    case .minor: "dit lijkt van een kind te komen"
    case .press: "dit is een vraag van de pers"
    case .commercial: "dit is een aanbod tegen betaling"
    case .forOthers: "hier wordt een ander aangemeld"
    case .instructions: "hier staan opdrachten aan het programma"
    case .offTopic: "dit gaat niet over het plan"
    }
  }

  private static func english(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "this reads as a threat or abuse"
    case .crisis: "this resident may need help now"
    case .complaint: "this is a complaint about a person"
    case .minor: "this seems to come from a child"
    case .press: "this is a request by the press"
    case .commercial: "this is an offer for payment"
    case .forOthers: "somebody else is signed up here"
    case .instructions: "this gives orders to the program"
    case .offTopic: "this is not about the plan"
    }
  }
}
