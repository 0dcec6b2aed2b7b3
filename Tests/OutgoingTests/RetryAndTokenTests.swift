// Growing waits, and tokens that only their own recipient can use.

import IntakeModel
import Outgoing
import Testing

@Suite("Retry schedule")
struct RetryScheduleTests {
  private let schedule = RetrySchedule()

  @Test func growsAndEndsAfterFiveDays() {
    var waited = Duration.zero
    var last = Duration.zero
    var attempts = 1
    while let delay = schedule.delay(afterAttempts: attempts, jitter: 0) {
      #expect(delay >= last)
      last = delay
      waited += delay
      attempts += 1
    }
    #expect(waited > .seconds(4.5 * 86_400) && waited <= .seconds(5 * 86_400))
    #expect(schedule.delay(afterAttempts: attempts + 1, jitter: 0) == nil)
    #expect(last == .seconds(6 * 3_600))
  }

  @Test(arguments: [(1, 60.0), (2, 300), (3, 900), (4, 1_800), (5, 3_600), (6, 7_200), (7, 14_400), (8, 21_600)])
  func firstWaits(attempts: Int, seconds: Double) {
    #expect(schedule.delay(afterAttempts: attempts, jitter: 0) == .seconds(seconds))
    #expect(schedule.delay(afterAttempts: attempts, jitter: 1) == .seconds(seconds * 0.75))
    #expect(schedule.delay(afterAttempts: attempts, jitter: 7) == .seconds(seconds * 0.75))
  }

  @Test func oddNumbers() {
    #expect(schedule.delay(afterAttempts: 0, jitter: 0) == .zero)
    #expect(schedule.delay(afterAttempts: -3, jitter: 0) == .zero)
    #expect(schedule.delay(afterAttempts: .max, jitter: 0) == nil)
  }
}

@Suite("Reply tokens")
struct ReplyTokenTests {
  private let key = [UInt8]("a key of the tests, 32 bytes long".utf8)
  private let now: Int64 = 1_795_291_445

  private func token(for recipient: String = "anna@example.org") throws -> MessageID {
    ReplyToken.messageID(
      key: key, mailID: 1_042, recipient: try address(recipient), purpose: "confirmation",
      expires: now + ReplyToken.lifetime, domain: "krachtvanmokum.nl")
  }

  private func verify(_ id: MessageID, _ recipient: String = "anna@example.org", now: Int64? = nil) throws
    -> ReplyToken.Verified?
  {
    ReplyToken.verify(messageID: id, key: key, recipient: try address(recipient), now: now ?? self.now)
  }

  @Test func provesMailAndPurpose() throws {
    let id = try token()
    #expect(id.isRepeatable)
    #expect(try verify(id) == ReplyToken.Verified(mailID: 1_042, purpose: "confirmation"))
    #expect(try verify(id, "Anna@Example.ORG") != nil, "a phone may write a capital")
    #expect(id.text.hasSuffix("@krachtvanmokum.nl"))
    // 160 bits of the code in hexadecimal.
    #expect(id.text.split(separator: "@")[0].split(separator: ".").last?.count == 40)
  }

  @Test func onlyForItsRecipientUntilItsDay() throws {
    let id = try token()
    #expect(try verify(id, "anne@example.org") == nil)
    #expect(try verify(id, "anna@example.net") == nil)
    #expect(try verify(id, now: now + ReplyToken.lifetime - 1) != nil)
    #expect(try verify(id, now: now + ReplyToken.lifetime) == nil)
    #expect(
      ReplyToken.verify(messageID: id, key: Array(key.reversed()), recipient: try address("anna@example.org"), now: now)
        == nil)
  }

  /// Every single byte changed, dropped or doubled on the left side makes it void.
  @Test func tamperedBytes() throws {
    let text = Array(try token().text.utf8)
    let at = try #require(text.firstIndex(of: UInt8(ascii: "@")))
    for index in 0..<at {
      var changed = text
      changed[index] ^= 1
      #expect(try verify(MessageID(String(decoding: changed, as: UTF8.self))) == nil)
      var dropped = text
      dropped.remove(at: index)
      #expect(try verify(MessageID(String(decoding: dropped, as: UTF8.self))) == nil)
      var doubled = text
      doubled.insert(text[index], at: index)
      #expect(try verify(MessageID(String(decoding: doubled, as: UTF8.self))) == nil)
    }
  }

  @Test(arguments: [
    "", "@", "a@b", "gehoord1....@x", "gehoord1.confirmation.1042.99999999999999999999.00@x",
    "gehoord1.confirmation.-9223372036854775809.1.00@x", "gehoord1.Con\u{0}.1.1.00@x", "....@", "gehoord1.a.1.1@x",
  ])
  func anyText(text: String) throws {
    #expect(try verify(MessageID(text)) == nil)
    #expect(try verify(MessageID(text + String(repeating: "a", count: 100_000))) == nil)
  }

  /// The same number written otherwise is not the same token.
  @Test func otherSpellingsOfTheNumber() throws {
    let text = try token().text
    for spelling in [".+1042.", ".01042.", ".1042 ."] {
      #expect(try verify(MessageID(text.replacing(".1042.", with: spelling))) == nil)
    }
  }
}
