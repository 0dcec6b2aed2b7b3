// Every word of the page, in the shape that each language fills.

/// The words of the page in one language.
struct SiteWords: Sendable {
  /// ISO 639-1.
  let language: String
  let frame: FrameWords
  let signing: SigningWords
  let queue: QueueWords
  let search: SearchWords
  let health: HealthWords
  let person: PersonWords
  let plan: PlanWords
  let editing: EditingWords
  let helping: HelpingWords
  let doing: DoingWords
  let letters: LetterWords

  /// English for `en`, Dutch for every other.
  static func of(_ language: String) -> SiteWords { language == "en" ? .english : .dutch }

  /// What an answer of that status says.
  func refusal(_ status: Int) -> String {
    switch status {
    case 400: frame.badRequest
    case 403: frame.forbidden
    case 404: frame.notFound
    case 405: frame.wrongMethod
    case 421: frame.wrongHost
    default: frame.trouble
    }
  }
}

/// What stands around every page.
struct FrameWords: Sendable {
  let name: String
  let skip: String
  let menu: String
  let queue: String
  let plan: String
  let helpers: String
  let health: String
  let search: String
  let signOut: String
  let plans: String
  let back: String
  let badRequest: String
  let forbidden: String
  let notFound: String
  let wrongMethod: String
  let wrongHost: String
  let trouble: String
}

/// Signing in.
struct SigningWords: Sendable {
  let title: String
  let intro: String
  let address: String
  let ask: String
  let lookTitle: String
  /// For every address the same.
  let look: String
  let code: String
  let useCode: String
  let again: String
  let enterTitle: String
  let enter: String
  let enterButton: String
  let remember: String
  let rememberHint: String
  let linkSpent: String
  let codeWrong: String
  let codeSpent: String
  let freshTitle: String
  let fresh: String
  let freshButton: String
  let signedOut: String
  let signOutEverywhere: String
  let choosePlan: String
}
