// Mails to coordinators in English.

extension CoordinatorTexts {
  static let english = CoordinatorTexts(
    language: "en", greeting: { "Hello \($0)," }, signInSubject: "Gehoord: sign in",
    signIn: {
      "You want to sign in to Gehoord. Open this link and press the button. It works for \($0) minutes, once."
    },
    code: "Or type these digits on the page where you asked:",
    notAsked: "Did you not ask for this? Then there is nothing to do: nobody gets in without this mail.",
    digestSubject: { $0 == 1 ? "Gehoord: 1 thing waits for you" : "Gehoord: \($0) things wait for you" },
    waiting: { count, days in
      let what = count == 1 ? "1 thing waits" : "\(count) things wait"
      guard days > 0 else { return "\(what), since today." }
      return "\(what), the oldest since \(days == 1 ? "yesterday" : "\(days) days ago")."
    }, since: { $0 == 0 ? "since today" : $0 == 1 ? "since yesterday" : "for \($0) days" },
    more: { $0 == 1 ? "- and 1 more" : "- and \($0) more" },
    digestLink: "This link signs you in, ready to go to work. It works for 24 hours, once:",
    digestEnd: "You get this mail only on days when there is something to do.")
}
