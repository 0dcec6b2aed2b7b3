// The building blocks of the page: texts in their language, links, counts with bars.

internal import IntakeModel
internal import Markup

/// Where the article is put: as a page of its own, or inside a page of somebody else.
enum PagePlace {
  case ownPage
  /// Headings begin one level lower, because the page around it has the first.
  case fragment
  /// In a feed reader: no places on the same page to link to.
  case feed
}

extension Plan {
  /// What a change took out of the plan: what ended, and what was moved or merged into something else.
  func gone(by change: PlanChange) -> [Target] {
    ((change.kind == .ended ? [change.target] : []) + change.sources).filter { !has($0) }
  }
}

/// The parts of one page in one language.
struct PageWriter {
  let edition: Edition
  let place: PagePlace
  let scale: BarScale
  /// For each target that is no longer in the plan the newest change that ended it; an id may stand only once.
  let vanishedPlaces: [Target: String]
  /// Whether the subject of a mail has the title of what it is about.
  private let hasTitledSubjects: Bool

  init(edition: Edition, place: PagePlace) {
    self.edition = edition
    self.place = place
    hasTitledSubjects = edition.plan.targets.count <= Self.mostTitledSubjects
    let counted = edition.article.standings.filter { $0.key != .wholePlan && edition.plan.has($0.key) }.values
    scale = BarScale(largest: counted.map { max($0.supporters, $0.helpers, $0.reactions) }.max() ?? 0)
    var places: [Target: String] = [:]
    for version in edition.article.versions.reversed() {
      for (index, change) in version.changes.enumerated() {
        for target in edition.plan.gone(by: change) {
          places[target] = Anchor.change(version: version.number, index: index)
        }
      }
    }
    vanishedPlaces = places
  }

  var words: Words { edition.words }
  var plan: Plan { edition.plan }

  /// `lang` and `dir` of a text, when it is not in the language asked for or not in that of the page's words.
  func languageAttributes(_ language: String) -> HTMLText {
    guard language != words.language || language != edition.language else { return "" }
    let isRightToLeft = ["ar", "fa", "he", "ur"].contains(language)
    return isRightToLeft ? " lang=\"\(language)\" dir=\"rtl\"" : " lang=\"\(language)\""
  }

  /// The styles that say in which language a borrowed text is; they work on its `lang` attribute.
  var languageMarks: HTMLText {
    Stylesheet.marks(
      edition.borrowedLanguages.filter(Edition.isLanguageCode).map { ($0, words.name(ofLanguage: $0)) })
  }

  /// The paragraphs of a text.
  func paragraphs(_ text: LocalizedText) -> HTMLText {
    guard let local = edition.local(text) else { return "" }
    let attributes = languageAttributes(local.language)
    return PublicText.paragraphs(local.text).map { "<p\(attributes)>\($0)</p>\n" }.joined()
  }

  /// A text inside a line.
  func inline(_ local: LocalText) -> HTMLText {
    let text = PublicText.singleLine(local.text)
    let attributes = languageAttributes(local.language)
    return attributes.isEmpty ? "\(text)" : "<span\(attributes)>\(text)</span>"
  }

  /// A heading of that level, counted from the title of the plan as 1.
  func heading(_ level: Int, id: String? = nil, _ content: HTMLText) -> HTMLText {
    let rank = min(6, place == .fragment ? level + 1 : level)
    let attribute: HTMLText = id.map { " id=\"\($0)\"" } ?? ""
    return "<h\(rank)\(attribute)>\(content)</h\(rank)>\n"
  }

  /// One count: its number over a quiet bar, or words without a bar. HTML §13.1.2.4 lets `</li>` be left out; with a
  /// thousand counts that is what keeps a large plan below 200 kB.
  func count(_ value: Int, _ unit: CountWords) -> HTMLText {
    let count = PublicCount(value)
    guard let number = count.number, let step = scale.step(count) else {
      return "<li>\(words.written(count, unit))"
    }
    return "<li class=b\(step)><b>\(words.written(number))</b> \(unit.unit)"
  }

  /// Supporters, helpers and reactions, or one sentence when there is nothing at all.
  func counts(_ target: Target) -> HTMLText {
    let standing = edition.standing(target)
    guard max(standing.supporters, standing.helpers, standing.reactions) > 0 else {
      return "<p class=\"none\">\(words.nothingYet)</p>\n"
    }
    return "<ul class=\"n\">\(count(standing.supporters, words.supporters))"
      + "\(count(standing.helpers, words.helpers))\(count(standing.reactions, words.reactions))</ul>\n"
  }

  /// How many suggestions wait, when there are any.
  func openSuggestions(_ target: Target) -> HTMLText {
    let count = PublicCount(edition.article.openSuggestions[target] ?? 0)
    return count == .none ? "" : "<p class=\"quiet\">\(words.written(count, words.openSuggestions))</p>\n"
  }

  func state(_ state: ProgressState?) -> HTMLText {
    guard let state else { return "" }
    return " <small>\(edition.stateWord(state))</small>"
  }

  /// Characters of a title in the subject of a mail; the number before it already says what it is about.
  static let subjectLength = 20
  /// In a plan with more calls and activities than this the number says it alone, to keep the page small.
  private static let mostTitledSubjects = 100

  /// A link that opens a mail about a call or an activity, as `Call 5.1: Maandelijkse borrel…`.
  func mailLink(about target: Target) -> HTMLText {
    var subject = "\(words.call) \(target.shortName)"
    if hasTitledSubjects {
      subject += ": " + PublicText.shortened(edition.title(of: target).text, to: Self.subjectLength)
    }
    let url = MailLink.url(to: plan.address, subject: subject)
    let name = target.activity ?? edition.number(of: target) ?? ""
    return "<a href=\"\(url)\">\(Words.fill(words.mailAbout, ["id": name]))</a>\n"
  }
}
