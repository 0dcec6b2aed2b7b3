// The books by day: each file on the day it was first seen, and together what the whole says.

import Foundation
import IntakeModel
import PlanStorage
import Testing

@testable import IntakeService

struct AccountingTests {
  private static let day: Int64 = 86_400

  private func books(_ place: Workplace, days: Int, now: Int64) throws -> Accounting {
    let configuration = place.settings.configuration
    return try Accounting(
      try #require(configuration.plan(Workplace.first)), store: place.store, byDay: (days, now, configuration.timeZone))
  }

  @Test func everyFileStandsOnOneDayAndTheDaysAddUp() throws {
    let place = try Workplace()
    for number in 0..<6 {
      let mail = FollowUpTests.mail("anna@example.net", number, "Iets met de containers, nummer \(number).")
      try place.deliver("\(number)", mail)
      _ = try place.round(now: Workplace.noon + Int64(number / 2) * Self.day)
    }
    let now = Workplace.noon + 2 * Self.day
    let all = try books(place, days: 31, now: now)
    #expect(all.days?.map(\.day) == ["2026-09-23", "2026-09-22", "2026-09-21"])
    #expect(all.days?.map(\.seen) == [2, 2, 2])
    #expect(all.seen == 6 && all.difference == 0)
    for (name, count) in all.classes {
      #expect(all.days?.reduce(0) { $0 + ($1.classes[name] ?? 0) } == count, "\(name)")
    }
    #expect(try books(place, days: 1, now: now).days?.map(\.day) == ["2026-09-23"])
    // What lies there and was not looked at yet counts to today.
    try place.deliver("7", FollowUpTests.mail("anna@example.net", 7, "Nog iets."))
    #expect(try books(place, days: 1, now: now).days?.map(\.seen) == [3])
  }

  @Test func aFileThatWasTakenAwayIsADifferenceOfItsDay() throws {
    let place = try Workplace()
    _ = try place.store.claim(keys: [Array("gone".utf8)], plan: Workplace.first, now: Workplace.noon)
    let books = try books(place, days: 3, now: Workplace.noon + Self.day)
    #expect(books.difference == 1)
    #expect(books.days?.map(\.difference) == [1] && books.days?.map(\.day) == ["2026-09-21"])
  }

  /// A day begins where the clocks of the plan say so, also on the day they change.
  @Test func aDayIsADayOfThePlansTimeZone() throws {
    let place = try Workplace()
    // 2026-10-25, the night in which summer time ends in Amsterdam: 23:59 and 00:00 there.
    let midnight: Int64 = 1_792_879_200
    for (key, moment) in [("a", midnight - 60), ("b", midnight), ("c", midnight + 24 * 3_600)] {
      _ = try place.store.claim(keys: [Array(key.utf8)], plan: Workplace.first, now: moment)
    }
    let books = try books(place, days: 9, now: midnight + Self.day + 3_600)
    #expect(books.days?.map(\.day) == ["2026-10-25", "2026-10-24"])
    #expect(books.days?.map(\.seen) == [2, 1])
  }
}
