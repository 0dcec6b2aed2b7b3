// What is past its term goes, and nothing before; the counts stay.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

@Suite("Terms of what is kept") struct RetentionTests {
  static let day: Int64 = 86_400

  private static func place() throws -> Workplace {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", PrivacyTests.mail(1, PrivacyTests.first))
    let file = place.file("first/new/1").path
    let time = Date(timeIntervalSince1970: TimeInterval(Workplace.noon))
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
    _ = try place.round()
    _ = try PrivacyTests.next(place, now: Workplace.noon)
    return place
  }

  @Test(
    "Raw mail goes 90 days after it was handled, what it says after two years, and the count stays",
    arguments: [
      (89, 1, true), (91, 0, true), (729, 0, true), (731, 0, false),
    ])
  func terms(days: Int64, files: Int, hasPerson: Bool) throws {
    let place = try Self.place()
    let now = Workplace.noon + days * Self.day
    _ = try place.round(now: now)
    // Nothing happened here for months: the clock is believed when it still says so a day later.
    _ = try place.round(now: now + Self.day)
    #expect(try place.names("first/cur").count == files)
    let person = try place.store.person(PrivacyTests.address, plan: Workplace.first)
    #expect((person != nil) == hasPerson)
    if let person { #expect(person.mails.first?.ownText.isEmpty == false) }
    #expect(person?.mails.first?.cutText.isEmpty ?? true == (files == 0))
    #expect(try FollowUpTests.supporters(place) == 1)
    if !hasPerson { #expect(try PrivacyTests.found(in: place.directory) == []) }
  }

  @Test("A dry run only counts")
  func dryRun() throws {
    let place = try Self.place()
    let terms = place.settings.configuration.retention.terms(at: Workplace.noon + 800 * Self.day)
    let expired = try place.store.expired(Workplace.first, rawBefore: terms.raw, saidBefore: terms.said)
    #expect(expired == Expired(files: 1, mails: 1))
    #expect(try place.names("first/cur").count == 1)
  }

  @Test("A clock that jumps ahead lets nothing go before it has stayed there for a day")
  func jump() throws {
    let place = try Self.place()
    let ahead = Workplace.noon + 800 * Self.day
    for now in [ahead, ahead + Self.day - 1, Workplace.noon + 60, ahead] { _ = try place.round(now: now) }
    #expect(try place.names("first/cur").count == 1)
    #expect(try place.store.person(PrivacyTests.address, plan: Workplace.first) != nil)
    _ = try place.round(now: ahead + Self.day)
    #expect(try place.names("first/cur").isEmpty)
  }

  @Test("A mail that was handled while the clock was behind is kept as long as any other")
  func behind() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", PrivacyTests.mail(1, PrivacyTests.first))
    let time = Date(timeIntervalSince1970: TimeInterval(Workplace.noon))
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: place.file("first/new/1").path)
    _ = try place.round(now: Workplace.noon - 400 * Self.day)
    for day in [Int64(0), 1, 89] { _ = try place.round(now: Workplace.noon + day * Self.day) }
    #expect(try place.names("first/cur").count == 1)
    for day in [Int64(91), 92] { _ = try place.round(now: Workplace.noon + day * Self.day) }
    #expect(try place.names("first/cur").isEmpty)
  }

  @Test("A mail that waits stays whole")
  func waiting() throws {
    let place = try Workplace(relay: "smtp://127.0.0.1:1")
    try place.deliver("1", SmallMail.forged(1))
    _ = try place.round()
    _ = try place.round(now: Workplace.noon + 800 * Self.day)
    #expect(try place.names("first/cur").count == 1)
    #expect(try place.store.mails(Workplace.first, .waiting(now: Workplace.noon)).first?.subject.isEmpty == false)
  }
}
