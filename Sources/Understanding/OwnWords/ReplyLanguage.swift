// What mail programs and people write around a mail's own words, as data for each language.

extension OwnWords {
  /// The words of one language (or of closely related ones) around a mail: a language is added as one more value.
  struct ReplyLanguage: Sendable {
    /// Verbs of an attribution: "wrote", "heeft geschreven".
    var wrote: [String] = []
    /// Words with which an attribution begins, before its date.
    var opens: [String] = []
    /// Labels of a header block, without their colon.
    var from: [String] = []
    var sent: [String] = []
    var to: [String] = []
    var subject: [String] = []
    /// Words between the dashes of a divider above an answered mail.
    var original: [String] = []
    /// Words between dashes, or alone on a line, above a forwarded mail.
    var forwarded: [String] = []
    /// How the line of a telephone or a mail program begins ("Sent from my"), or, for languages that put it last,
    /// words that show it anywhere.
    var sentFrom: [String] = []
    /// Closing phrases above a name.
    var closings: [String] = []
    /// Words that only disclaimers, list footers and virus scanners use.
    var notices: [String] = []
    /// Words for a function, an organisation or office hours in a contact block.
    var contact: [String] = []
    /// First-person words: whoever uses them below the name adds something, as in a postscript.
    var firstPerson: [String] = []
  }

  /// The tables of all languages together; a mail may mix languages, as programs and people do. A class, since a
  /// struct of so many arrays costs more to hand on than most look-ups.
  final class ReplyPhrases: Sendable {
    static let all = ReplyPhrases(
      [.dutch, .english, .german, .french] + ReplyLanguage.southern + ReplyLanguage.northern + ReplyLanguage.eastern
        + ReplyLanguage.farther)

    let wrote: PhraseTable
    let opens: PhraseTable
    let from: PhraseTable
    let sent: PhraseTable
    let to: PhraseTable
    let subject: PhraseTable
    let original: PhraseTable
    let forwarded: PhraseTable
    let sentFrom: PhraseTable
    let closings: PhraseTable
    let notices: PhraseTable
    let contact: PhraseTable
    let firstPerson: PhraseTable

    init(_ languages: [ReplyLanguage]) {
      wrote = PhraseTable(languages.flatMap(\.wrote))
      opens = PhraseTable(languages.flatMap(\.opens))
      from = PhraseTable(languages.flatMap(\.from))
      sent = PhraseTable(languages.flatMap(\.sent))
      to = PhraseTable(languages.flatMap(\.to))
      subject = PhraseTable(languages.flatMap(\.subject))
      original = PhraseTable(languages.flatMap(\.original))
      forwarded = PhraseTable(languages.flatMap(\.forwarded))
      sentFrom = PhraseTable(languages.flatMap(\.sentFrom))
      closings = PhraseTable(languages.flatMap(\.closings))
      notices = PhraseTable(languages.flatMap(\.notices))
      contact = PhraseTable(languages.flatMap(\.contact))
      firstPerson = PhraseTable(languages.flatMap(\.firstPerson))
    }
  }
}
