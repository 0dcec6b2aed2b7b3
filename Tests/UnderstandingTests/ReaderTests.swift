// Tests of reading whole mails.

import IntakeModel
import Testing

@testable import Understanding

@Test func emptyMailWaits() {
  let mail = ReadableMail(subject: "", ownText: "")
  #expect(mail.quoted.isEmpty)
}
