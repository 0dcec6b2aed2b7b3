// One edition of the article: the plan in one language, with the words of that language.

internal import IntakeModel

/// A text in the language in which it could be had.
struct LocalText: Equatable {
  var text: String
  var language: String
}

/// What every part of a published form needs: the article, the language asked for, and the words.
struct Edition {
  let article: Article
  /// The language asked for.
  let language: String
  /// The words of that language, or the nearest there are.
  let words: Words

  init(article: Article, language: String) {
    self.article = article
    self.language = language
    let form = article.plan.addressForm
    words =
      ([language] + article.plan.languages).lazy.compactMap { Words.of($0, addressForm: form) }.first ?? Words.english
  }

  var plan: Plan { article.plan }

  /// The version that is shown.
  var current: PlanVersion? { article.versions.first }

  /// Where the article lies, ending in a slash, so that names of files can follow.
  var publicURL: String? {
    guard let url = article.publicURL, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    return url.hasSuffix("/") ? url : url + "/"
  }

  /// When a version was published, to the hour: by itself the article follows the mail that changed it, and the minute
  /// of that mail is nobody's business.
  static func moment(of version: PlanVersion) -> String {
    LocalTime.utc(version.publishedAt / 3_600 * 3_600)
  }

  /// The day of the text that is shown.
  var day: String { current?.day ?? plan.version }

  /// The first text that is not empty: in the language asked for, then in the plan's languages, then in any.
  func local(_ text: LocalizedText) -> LocalText? {
    for candidate in [language] + plan.languages + text.byLanguage.keys.sorted() {
      guard let found = text.byLanguage[candidate], !PublicText.singleLine(found).isEmpty else { continue }
      return LocalText(text: found, language: candidate)
    }
    return nil
  }

  /// The title of what a target names, also when the plan no longer has it; its id when it has no title.
  func title(of target: Target) -> LocalText {
    let known: LocalizedText? =
      if let activity = target.activity {
        plan.activity(activity)?.activity.title ?? article.formerTitles[target]
      } else if let call = target.call {
        plan.call(call)?.title ?? article.formerTitles[target]
      } else {
        plan.title
      }
    let fallback = target.activity ?? target.call ?? plan.id.text
    return known.flatMap(local) ?? LocalText(text: fallback, language: words.language)
  }

  /// The subject of a mail that answers a question.
  func answerSubject(_ id: QuestionID, _ question: LocalText, to length: Int) -> String {
    QuestionSubject.text(
      id, question: PublicText.shortened(question.text, to: length), language: words.language)
  }

  /// The words of a released reaction, masked once more, since this is the last gate; nil after they were removed.
  func words(of reaction: ReleasedReaction) -> String? {
    reaction.text.map { Masking.masked($0, language: reaction.language).text }
  }

  func standing(_ target: Target) -> Standing { article.standings[target] ?? Standing() }

  /// The languages besides the one asked for in which some of the plan had to be shown, in the plan's order.
  var borrowedLanguages: [String] {
    var texts = [plan.title, plan.intro]
    for call in plan.calls {
      texts += [call.title, call.summary] + (call.questions ?? []).map(\.text)
      for activity in call.activities { texts += [activity.title, activity.text] + (activity.needs ?? []).map(\.what) }
    }
    let borrowed = Set(texts.compactMap { local($0)?.language }).subtracting([language])
    return plan.languages.filter(borrowed.contains) + borrowed.subtracting(plan.languages).sorted()
  }

  /// The languages in which the plan is published: well-formed codes, each once, the plan's own first.
  static func languages(of plan: Plan) -> [String] {
    var languages: [String] = []
    for code in plan.languages where isLanguageCode(code) && !languages.contains(code) { languages.append(code) }
    return languages.isEmpty ? ["nl"] : languages
  }

  /// RFC 5646 §2.1 as far as plans need it: a language of two or three letters and subtags, all in lower case. It
  /// becomes part of a file name.
  static func isLanguageCode(_ code: String) -> Bool {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, 2...3 ~= first.utf8.count, first.utf8.allSatisfy({ 97...122 ~= $0 }) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      1...8 ~= part.utf8.count && part.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 }
    }
  }

  /// The name of the page in that language.
  func pageName(_ code: String) -> String {
    code == Self.languages(of: plan).first ? "index.html" : "index.\(code).html"
  }
}
