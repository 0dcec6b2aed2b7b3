// The keyed Message-ID of our mails, by which an answer proves which mail it answers.

internal import Digests
package import IntakeModel

/// Makes and checks the Message-IDs that bind an answer to one mail, one recipient and one purpose.
///
/// Form: `<gehoord1.PURPOSE.MAIL.EXPIRES.CODE@domain>`, the code being 160 bits of an HMAC-SHA-256 in hexadecimal.
package enum ReplyToken {
  /// How long an answer counts, in seconds: 180 days.
  package static let lifetime: Int64 = 180 * 86_400

  /// What a good token says.
  package struct Verified: Sendable, Equatable {
    package var mailID: Int64
    package var purpose: String

    package init(mailID: Int64, purpose: String) {
      self.mailID = mailID
      self.purpose = purpose
    }
  }

  private static let mark = "gehoord1"
  private static let codeBytes = 20

  /// The Message-ID of a mail of ours.
  ///
  /// - Parameters:
  ///   - key: the store's secret; must not be empty.
  ///   - mailID: the row of the mail that is answered.
  ///   - purpose: a constant of the program: 1 to 32 lower-case letters, digits and hyphens.
  ///   - expires: seconds since 1970 UTC from which the token is void.
  ///   - domain: the right side, as `krachtvanmokum.nl`.
  package static func messageID(
    key: [UInt8], mailID: Int64, recipient: MailAddress, purpose: String, expires: Int64, domain: String
  ) -> MessageID {
    precondition(isPurpose(purpose), "a purpose is a constant of the program")
    let code = code(key: key, mailID: mailID, recipient: recipient, purpose: purpose, expires: expires)
    return MessageID("\(mark).\(purpose).\(mailID).\(expires).\(code)@\(domain)")
  }

  /// What the token proves, or nil when it is not ours, was changed, is void at `now` (seconds since 1970 UTC), or
  /// was made for another recipient. Any text may be given.
  package static func verify(
    messageID: MessageID, key: [UInt8], recipient: MailAddress, now: Int64
  ) -> Verified? {
    guard messageID.text.utf8.count < 250, let at = messageID.text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
      return nil
    }
    let parts = messageID.text[..<at].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == mark, isPurpose(parts[1]),
      let mailID = Int64(parts[2]), let expires = Int64(parts[3])
    else { return nil }
    let purpose = String(parts[1])
    let code = code(key: key, mailID: mailID, recipient: recipient, purpose: purpose, expires: expires)
    // The numbers are written again for the comparison, so that `+7` or `007` is no second form of the same token.
    guard parts[2] == String(mailID), parts[3] == String(expires),
      constantTimeEqual(Array(parts[4].utf8), Array(code.utf8)), now < expires
    else { return nil }
    return Verified(mailID: mailID, purpose: purpose)
  }

  /// Whether the token is ours and for this recipient, and void at `now`.
  package static func isExpired(_ messageID: MessageID, key: [UInt8], recipient: MailAddress, now: Int64) -> Bool {
    verify(messageID: messageID, key: key, recipient: recipient, now: now) == nil
      && verify(messageID: messageID, key: key, recipient: recipient, now: .min) != nil
  }

  /// Whether a Message-ID has the form of those that a Gehoord makes; says nothing about who wrote it.
  package static func isOurs(_ messageID: MessageID) -> Bool {
    let parts = messageID.text.prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 5 && parts[0] == mark && isPurpose(parts[1])
  }

  private static func isPurpose(_ text: some StringProtocol) -> Bool {
    let bytes = text.utf8
    return (1...32).contains(bytes.count)
      && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// The keyed hash over everything the token binds. No field can hold the separator, so no two sets of fields are
  /// hashed alike; the recipient counts as it is recognised, since a phone may write a capital.
  private static func code(
    key: [UInt8], mailID: Int64, recipient: MailAddress, purpose: String, expires: Int64
  ) -> String {
    let fields = [mark, purpose, String(mailID), String(expires), recipient.identity]
    return hexadecimal(hmacSHA256(key: key, Array(fields.joined(separator: "\n").utf8)).prefix(codeBytes))
  }
}
