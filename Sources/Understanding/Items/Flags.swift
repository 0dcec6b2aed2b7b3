// What keeps a whole mail for a person, and how that is said.

internal import IntakeModel

/// Flags of a mail with the words that raised them, by the rules of the languages' folders.
struct FlagFinder {
  let findings: [KeepRules.Finding]
  let sentences: [Sentence]
  /// The subject first when it was read, then the sender's own words.
  let text: MailSentences

  /// The rules for a crisis of money, food or shelter, and of nothing else.
  private static let hardship = "hardship"

  /// Whether it is help with money, food or shelter that is needed, and no danger shows.
  var isHardship: Bool {
    findings.contains { $0.name == Self.hardship } && !findings.contains { $0.name == ReadingFlag.crisis.rawValue }
  }

  init(_ text: MailSentences) {
    self.text = text
    sentences = text.sentences
    findings = KeepRules.flags.findings(in: sentences)
  }

  /// Each flag once, the gravest first, with the words that raised it.
  func flags() -> [(flag: ReadingFlag, quote: String)] {
    ReadingFlag.allCases.compactMap { flag in
      let names = flag == .crisis ? [flag.rawValue, Self.hardship] : [flag.rawValue]
      guard let finding = findings.first(where: { names.contains($0.name) }) else { return nil }
      return (flag, text.quote(finding))
    }
  }
}

/// The sentences of a mail that rules are asked of: its subject, unless it answers a mail of ours, and its own words.
struct MailSentences {
  let sentences: [Sentence]
  private let mail: AnalysedMail
  /// How many of the sentences are the subject's.
  let subjectCount: Int

  init(mail: AnalysedMail) {
    self.mail = mail
    let first = mail.isReply ? [] : Sentence.all(of: mail.subject)
    subjectCount = first.count
    sentences = first + Sentence.all(of: mail.own)
  }

  /// The clauses of the own words that a sentence has; none for the subject.
  func ownClauses(of sentence: Int) -> [Int] { sentence < subjectCount ? [] : sentences[sentence].clauses }

  func quote(_ finding: KeepRules.Finding) -> String {
    let text = finding.sentence < subjectCount ? mail.subject : mail.own
    let (first, last) = (text.tokens[finding.tokens.lowerBound], text.tokens[finding.tokens.upperBound])
    return String(decoding: text.bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }
}

/// Sentences of the program's own, in the plan's language.
enum FlagWords {
  static func reason(_ flag: ReadingFlag, quote: String, language: String) -> String {
    let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(language == "nl" ? dutch(flag) : english(flag)): '\(line)'"
  }

  private static func dutch(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "dit leest als een bedreiging of scheldpartij"
    case .crisis: "deze bewoner heeft misschien nu hulp nodig"
    case .complaint: "dit is een klacht over een persoon, of een eis van een jurist"
    case .minor: "dit lijkt van een kind te komen"
    case .press: "dit lijkt een vraag van de pers of van een onderzoeker"
    case .commercial: "dit is een aanbod waar iets tegenover moet staan"
    case .forOthers: "hier wordt een ander aangemeld"
    case .instructions: "hier staan opdrachten aan het programma"
    case .offTopic: "dit gaat niet over het plan"
    }
  }

  private static func english(_ flag: ReadingFlag) -> String {
    switch flag {
    case .threat: "this reads as a threat or abuse"
    case .crisis: "this resident may need help now"
    case .complaint: "this is a complaint about a person, or a lawyer's demand"
    case .minor: "this seems to come from a child"
    case .press: "this seems to be a request by the press or a researcher"
    case .commercial: "this is an offer that wants something in return"
    case .forOthers: "somebody else is signed up here"
    case .instructions: "this gives orders to the program"
    case .offTopic: "this is not about the plan"
    }
  }
}
