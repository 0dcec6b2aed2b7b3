// Days and hours in a plan's time zone, without Foundation's slow date formatters.

package import Foundation

/// A moment as the clock on the wall shows it.
package struct LocalTime: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Seconds east of UTC.
  package let zoneOffset: Int

  /// - Parameter seconds: since 1970-01-01 UTC.
  package init(_ seconds: Int64, zoneOffset: Int) {
    self.zoneOffset = zoneOffset
    let limit: Int64 = 253_402_300_799  // The end of the year 9999: beyond it, ISO 8601 has no four-digit year.
    let local = min(max(seconds, -62_135_596_800), limit) + Int64(zoneOffset)
    let days = Int((Double(local) / 86_400).rounded(.down))
    let rest = Int(local) - days * 86_400
    hour = rest / 3_600
    minute = rest % 3_600 / 60
    second = rest % 60
    // Days to civil date in the proleptic Gregorian calendar, by eras of 400 years that begin on 1 March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package init(_ seconds: Int64, in zone: TimeZone) {
    self.init(seconds, zoneOffset: zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }

  /// `YYYY-MM-DD`.
  package var isoDay: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

  /// `YYYY-MM-DD HH:MM`.
  package var isoMinute: String { "\(isoDay) \(Self.padded(hour, 2)):\(Self.padded(minute, 2))" }

  /// RFC 3339 with the zone's offset.
  package var rfc3339: String {
    let sign = zoneOffset < 0 ? "-" : "+"
    let offset = abs(zoneOffset) / 60
    return "\(isoDay)T\(Self.padded(hour, 2)):\(Self.padded(minute, 2)):\(Self.padded(second, 2))"
      + "\(sign)\(Self.padded(offset / 60, 2)):\(Self.padded(offset % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The wall clock, seconds since 1970-01-01 UTC.
package func wallClock() -> Int64 { Int64(Date().timeIntervalSince1970) }
