// The mail with which a coordinator signs in: a link, and the six digits to type where one asked.

internal import IntakeModel

/// A way in as a mail. It says nothing of the plan, its mails or its people.
package struct SignInMail: Sendable {
  package var name: String
  /// The whole address of the page with the button.
  package var link: String
  package var code: String
  package var minutes: Int

  package init(name: String, link: String, code: String, minutes: Int) {
    self.name = name
    self.link = link
    self.code = code
    self.minutes = minutes
  }

  /// The mail as bytes.
  package func compose(_ head: Letterhead) throws(CompositionError) -> OutgoingMail {
    let texts = CoordinatorTexts.of(head.language)
    // The link stands on a line of its own: a line that is wrapped is no link any more.
    let body = """
      \(texts.greeting(name))

      \(wrapped(texts.signIn(minutes)))

      \(link)

      \(wrapped(texts.code))

      \(code)

      \(wrapped(texts.notAsked))

      """
    return try head.compose(.signInLink, subject: texts.signInSubject, body: body, language: texts.language)
  }
}
