// The report for a meeting as Markdown and as a page to print: the same parts in the same order.

package import IntakeModel
package import Markup

/// Writes a report; a pure function of it.
package enum ReportWriter {
  /// CommonMark with LF line ends.
  /// - Parameter language: of the report itself; nil for the plan's own.
  package static func markdown(_ report: MeetingReport, in language: String? = nil) -> String {
    let outline = ReportOutline(report, in: language)
    var lines: [MarkdownText] = [
      "# \(outline.title)", "", "*\(outline.period)*", "", "\(outline.words.intro)", "",
    ]
    for section in outline.sections {
      lines += ["## \(section.title)", ""]
      if let nothing = section.nothing { lines += ["\(nothing)", ""] }
      for list in section.lists {
        if let title = list.title { lines += ["### \(title)", ""] }
        if let theme = list.theme { lines += ["**\(theme)**", ""] }
        lines += list.entries.map(item) + [""]
      }
    }
    return lines.map { $0.markup + "\n" }.joined()
  }

  private static func item(_ entry: ReportOutline.Entry) -> MarkdownText {
    let words: MarkdownText = entry.isQuoted ? "“\(entry.text)”" : "\(entry.text)"
    return entry.note.map { "- \(words) *\($0)*" } ?? "- \(words)"
  }

  /// A page of its own, made to be printed.
  package static func page(_ report: MeetingReport, in language: String? = nil) -> String {
    let outline = ReportOutline(report, in: language)
    let html: HTMLText = """
      <!DOCTYPE html>
      <html lang="\(outline.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(outline.title)</title>
      <style>
      \(Stylesheet.page)</style>
      </head>
      <body>
      <div class="gehoord report">
      <header>
      <p class="dateline">\(outline.period)</p>
      <h1>\(outline.title)</h1>
      <p class="lede">\(outline.words.intro)</p>
      </header>
      <main>
      \(sections(outline))</main>
      </div>
      </body>
      </html>

      """
    return html.markup
  }

  /// What stands between its head and its end, for a page that has its own.
  package static func content(_ report: MeetingReport, in language: String) -> HTMLText {
    let outline = ReportOutline(report, in: language)
    return
      "<p>\(outline.period). \(outline.words.intro)</p>\n<div lang=\"\(outline.language)\">\n\(sections(outline))</div>\n"
  }

  private static func sections(_ outline: ReportOutline) -> HTMLText {
    outline.sections.map { section -> HTMLText in
      let nothing: HTMLText = section.nothing.map { "<p class=\"none\">\($0)</p>\n" } ?? ""
      return "<section class=\"call\">\n<h2>\(section.title)</h2>\n\(nothing)"
        + section.lists.map(list).joined() + "</section>\n"
    }.joined()
  }

  private static func list(_ list: ReportOutline.List) -> HTMLText {
    let title: HTMLText = list.title.map { "<h3>\($0)</h3>\n" } ?? ""
    let theme: HTMLText = list.theme.map { "<p class=\"theme\">\($0)</p>\n" } ?? ""
    let entries = list.entries.map { entry -> HTMLText in
      let note: HTMLText = entry.note.map { " <small>\($0)</small>" } ?? ""
      return entry.isQuoted ? "<li><q>\(entry.text)</q>\(note)</li>\n" : "<li>\(entry.text)\(note)</li>\n"
    }
    return "\(title)\(theme)<ul class=\"said\">\n" + entries.joined() + "</ul>\n"
  }
}

/// What the report says, in words, before it has a form.
struct ReportOutline {
  struct Entry {
    var text: String
    /// Whether the text is words of a resident.
    var isQuoted: Bool
    /// Day, place and outcome.
    var note: String?
  }

  struct List {
    /// Nil when it goes on under the title before.
    var title: String?
    var theme: String?
    var entries: [Entry]
  }

  struct Section {
    var title: String
    var nothing: String?
    var lists: [List]
  }

  let title: String
  let period: String
  let words: ReportWords
  let language: String
  private(set) var sections: [Section] = []
  private let edition: Edition
  /// Each name once, since many statements are about the same.
  private let places: [Target: String]

  init(_ report: MeetingReport, in language: String?) {
    edition = Edition(
      article: Article(plan: report.plan, versions: [], standings: [:]),
      language: language ?? Edition.languages(of: report.plan)[0])
    self.language = edition.words.language
    words = ReportWords.of(edition.words.language)
    places = Dictionary(
      uniqueKeysWithValues: Set(report.parts.flatMap(\.targets)).map { [edition] target in
        let number = edition.number(of: target).map { $0 + " " } ?? ""
        return (target, number + PublicText.singleLine(edition.title(of: target).text))
      })
    title = Words.fill(words.title, ["plan": PublicText.singleLine(edition.title(of: .wholePlan).text)])
    period = Words.fill(
      words.period, ["since": edition.words.written(report.since), "until": edition.words.written(report.until)])
    sections = report.parts.map(section)
  }

  private func section(_ part: MeetingReport.Part) -> Section {
    let name = edition.title(of: part.target).text
    let number = edition.number(of: part.target).map { "\($0): " } ?? ""
    let title = part.target == .wholePlan ? edition.words.wholePlan : number + name
    let asked = self.asked(part)
    guard !part.isEmpty else { return Section(title: capitalised(title), nothing: words.nothing, lists: asked) }
    var lists = asked
    if part.supporters > 0 {
      let text = edition.words.written(PublicCount(part.supporters), words.supporters)
      lists.append(List(title: nil, theme: nil, entries: [Entry(text: text, isQuoted: false)]))
    }
    lists += self.list(words.questions, part.questions, of: part) + list(words.suggestions, part.suggestions, of: part)
    for (index, theme) in part.reactions.enumerated() {
      // Nothing has to come of a reaction.
      let entries = theme.statements.map { entry($0, of: part, telling: questionAnswered) }
      let heading =
        theme.word.map { Words.fill(words.theme, ["word": $0]) }
        ?? (part.reactions.count > 1 ? words.otherReactions : nil)
      lists.append(List(title: index == 0 ? words.reactions : nil, theme: heading, entries: entries))
    }
    let offers = part.helpers.map { helpers in
      let place = helpers.target == part.target ? "" : "\(places[helpers.target] ?? ""): "
      return Entry(text: place + edition.words.written(PublicCount(helpers.count), words.helpers), isQuoted: false)
    }
    if !offers.isEmpty { lists.append(List(title: words.offers, theme: nil, entries: offers)) }
    return Section(title: capitalised(title), nothing: nil, lists: lists)
  }

  /// The plan's own open questions, with how many answers came in this time.
  private func asked(_ part: MeetingReport.Part) -> [List] {
    guard part.target.activity == nil, let call = part.target.call.flatMap(edition.plan.call) else { return [] }
    let answers = part.reactions.flatMap(\.statements)
    let entries = call.numberedQuestions.filter(\.question.isOpen).compactMap { number, question in
      edition.local(question.text).map { text in
        let count = answers.count { $0.question == number && $0.target.call == call.id }
        return Entry(
          text: PublicText.singleLine(text.text), isQuoted: false,
          note: edition.words.written(PublicCount(count), edition.words.answersCount))
      }
    }
    return entries.isEmpty ? [] : [List(title: words.asked, theme: nil, entries: entries)]
  }

  private func list(_ title: String, _ statements: [MeetingReport.Statement], of part: MeetingReport.Part) -> [List] {
    guard !statements.isEmpty else { return [] }
    let count = Words.fill(words.count, ["number": String(statements.count)])
    return [
      List(title: "\(title) \(count)", theme: nil, entries: statements.map { entry($0, of: part, telling: outcome) })
    ]
  }

  /// - Parameter told: what is said of the statement beside its day and place.
  private func entry(
    _ statement: MeetingReport.Statement, of part: MeetingReport.Part,
    telling told: (MeetingReport.Statement) -> String?
  ) -> Entry {
    let place = statement.target == part.target ? nil : places[statement.target]
    let notes = [edition.words.written(statement.day), place, told(statement)].compactMap(\.self)
    return Entry(text: PublicText.singleLine(statement.text), isQuoted: true, note: notes.joined(separator: " · "))
  }

  /// The question of the call that it answers.
  private func questionAnswered(_ statement: MeetingReport.Statement) -> String? {
    guard let number = statement.question, let call = statement.target.call.flatMap(edition.plan.call),
      let question = call.numberedQuestions.first(where: { $0.number == number })?.question,
      let text = edition.local(question.text)
    else { return nil }
    return Words.fill(words.answersQuestion, ["question": PublicText.singleLine(text.text)])
  }

  private func outcome(_ statement: MeetingReport.Statement) -> String? {
    switch statement.outcome {
    case .open: return words.open
    case .answered: return words.answered
    case .adopted: return words.adopted
    case .adapted: return words.adapted
    case .declined(let reason):
      let told = reason.map { Masking.masked($0) }.flatMap(edition.local)
      return words.declined + (told.map { ": " + PublicText.singleLine($0.text) } ?? "")
    }
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension MeetingReport.Part {
  /// Everything that something was said about.
  fileprivate var targets: [Target] {
    helpers.map(\.target) + (questions + suggestions + reactions.flatMap(\.statements)).map(\.target)
  }
}
