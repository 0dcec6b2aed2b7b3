// The clock, and a moment in the plans' time zone.

package import Foundation
package import IntakeModel

extension LocalTime {
  package init(_ seconds: Int64, in zone: TimeZone) {
    self.init(seconds, zoneOffset: zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }

  /// The first moment of a day in that zone, seconds since 1970 UTC.
  package static func start(of day: CalendarDay, in zone: TimeZone) -> Int64 {
    let parts = DateComponents(timeZone: zone, year: day.year, month: day.month, day: day.day)
    return Int64((Calendar(identifier: .gregorian).date(from: parts) ?? .distantPast).timeIntervalSince1970)
  }
}

/// The wall clock, seconds since 1970-01-01 UTC.
package func wallClock() -> Int64 { Int64(Date().timeIntervalSince1970) }
