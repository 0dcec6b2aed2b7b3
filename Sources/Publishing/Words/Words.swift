// The words of the published forms: what each language has to provide.

internal import IntakeModel

/// The words for one kind of count: nobody yet, one or two, and what follows a number.
struct CountWords: Sendable {
  var none: String
  var few: String
  /// What follows the number, as `reacties` in `12 reacties`.
  var unit: String
}

/// Everything the published forms say in one language. `{name}` marks what is filled in.
struct Words: Sendable {
  /// ISO 639-1 code of these words.
  var language: String
  var months: [String]
  /// `{day}`, `{month}`, `{year}`.
  var date: String
  var thousandsSeparator: String

  var skipToContent: String
  var contents: String
  /// `{number}`.
  var version: String
  var otherLanguages: String
  /// What a call is called before its id; also begins the subject of a mail.
  var call: String
  var wholePlan: String
  var states: [ProgressState: String]

  var supporters: CountWords
  var helpers: CountWords
  var reactions: CountWords
  var nothingYet: String
  var wholePlanSupporters: CountWords
  var wholePlanHelpers: CountWords
  var wholePlanReactions: CountWords
  var peopleInPlan: CountWords
  var peopleWithinCall: CountWords
  var openSuggestions: CountWords
  /// People with whom it is agreed that they help.
  var agreed: CountWords
  /// Offers for one need.
  var offeredForNeed: CountWords
  var agreedForNeed: CountWords
  /// Support given to an earlier version; `{number}`.
  var earlierSupport: CountWords
  var answersCount: CountWords
  /// Of how many people a change is.
  var voices: CountWords

  var takePart: String
  /// `{address}`.
  var howToTakePart: String
  var afterYouMail: String
  var noNames: String
  var smallNumbers: String
  /// What a link says, and the subject of the mail it opens.
  var waysToTakePart: [(link: String, subject: String)]
  /// `{id}`.
  var mailAbout: String
  var questions: String
  var answer: String
  /// Before what came of a question.
  var outcome: String
  /// Over the words of residents.
  var said: String
  /// In the place of words that were removed at their author's wish.
  var removed: String
  /// Leads to those that the page has no room for.
  var allReactions: String
  var needs: String
  /// `{day}`.
  var neededBy: String
  var organiser: String

  var latest: String
  var allChanges: String
  var changes: String
  var noChanges: String
  var changeLabels: [PlanChangeKind: String]
  /// What follows a number that was added, by kind.
  var added: [ItemKind: String]
  var addedOther: String
  /// `{count}`.
  var fewer: String
  /// `{places}`: where something came from.
  var from: String
  var smallLabel: String
  /// Of the same things in another order.
  var reordered: String
  /// Of a version that changed no text and no count that is told.
  var quietVersion: String
  var smallChanges: String
  /// `{number}`.
  var olderChanges: String
  var olderChange: String
  var declined: String
  var declinedIntro: String

  var formats: String
  var asMarkdown: String
  var asData: String
  var asFeed: String
  var address: String

  /// `{languages}`.
  var missingTranslation: String
  var languageNames: [String: String]
}

extension Words {
  /// The words in that language, or nil when there are none.
  static func of(_ language: String, addressForm: AddressForm) -> Words? {
    switch language {
    case "nl": .dutch(addressForm)
    case "en": .english
    default: nil
    }
  }

  /// A template with its marks filled in; values are put in as they are.
  static func fill(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A day as people write it; the text itself when it is not `YYYY-MM-DD`.
  func written(_ day: String) -> String {
    guard let date = CalendarDay(day) else { return day }
    return Self.fill(
      self.date, ["day": String(date.day), "month": months[date.month - 1], "year": String(date.year)])
  }

  /// A number with its thousands apart.
  func written(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += thousandsSeparator }
      result.append(digit)
    }
    return result
  }

  /// A count as plain text.
  func written(_ count: PublicCount, _ words: CountWords) -> String {
    switch count {
    case .none: words.none
    case .few: words.few
    case .exact(let number): "\(written(number)) \(words.unit)"
    }
  }

  /// The name of a language in this one, else its code.
  func name(ofLanguage code: String) -> String { languageNames[code] ?? code }

  /// What languages call themselves.
  static let ownNames = [
    "ar": "العربية", "bg": "Български", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "fy": "Frysk", "it": "Italiano", "nl": "Nederlands", "pap": "Papiamentu", "pl": "Polski", "pt": "Português",
    "ro": "Română", "ru": "Русский", "so": "Soomaali", "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська", "zh": "中文",
  ]
}
