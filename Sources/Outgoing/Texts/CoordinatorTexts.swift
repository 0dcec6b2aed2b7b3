// The sentences of mails to coordinators, in the shape that each language fills.

struct CoordinatorTexts: Sendable {
  let language: String
  let greeting: @Sendable (_ name: String) -> String
  let signInSubject: String
  let signIn: @Sendable (_ minutes: Int) -> String
  let code: String
  let notAsked: String
  let digestSubject: @Sendable (_ waiting: Int) -> String
  let waiting: @Sendable (_ count: Int, _ oldestDays: Int) -> String
  let since: @Sendable (_ days: Int) -> String
  let more: @Sendable (_ count: Int) -> String
  let digestLink: String
  let digestEnd: String

  static func of(_ language: String) -> CoordinatorTexts { language == "en" ? .english : .dutch }
}
