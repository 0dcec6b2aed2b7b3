// Days and hours of the Gregorian calendar, without a formatter or a locale: Foundation's would cost 70 MB of binary.

/// A day of the Gregorian calendar.
package struct CalendarDay: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int
  /// 0 is Monday.
  package let weekday: Int

  /// Counts days from 1970-01-01; the method is that of the civil calendar counted from 1 March of year 0, so that the
  /// leap day comes last.
  package init(daysSince1970: Int) {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    // 1970-01-01 was a Thursday.
    let remainder = (daysSince1970 + 3) % 7
    weekday = remainder < 0 ? remainder + 7 : remainder
  }

  /// Reads `YYYY-MM-DD`; nil for anything else and for days that do not exist.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8...]),
      (1...12).contains(month), year >= 1
    else { return nil }
    self.init(daysSince1970: Self.daysSince1970(year: year, month: month, day: day))
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  /// `YYYY-MM-DD`.
  package var isoText: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Int?(0)) { sum, byte in
      (0x30...0x39).contains(byte) ? sum.map { $0 * 10 + Int(byte) - 0x30 } : nil
    }
  }
}

/// A moment as the clock on the wall shows it.
package struct LocalTime: Sendable, Equatable {
  package let date: CalendarDay
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Seconds east of UTC.
  package let zoneOffset: Int

  /// - Parameter seconds: since 1970-01-01 UTC; what lies outside the years 0 to 9999, for which ISO 8601 has no
  ///   four-digit year, becomes their first or last moment.
  package init(_ seconds: Int64, zoneOffset: Int = 0) {
    self.zoneOffset = zoneOffset
    let years: ClosedRange<Int64> = -62_167_219_200...253_402_300_799
    let utc = min(max(seconds, years.lowerBound), years.upperBound)
    let local = Int(min(max(utc + Int64(zoneOffset), years.lowerBound), years.upperBound))
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    let rest = local - days * 86_400
    date = CalendarDay(daysSince1970: days)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// `YYYY-MM-DD`.
  package var isoDay: String { date.isoText }

  /// `YYYY-MM-DD HH:MM`.
  package var isoMinute: String { "\(isoDay) \(padded(hour, 2)):\(padded(minute, 2))" }

  /// As RFC 3339 §5.6 writes it, with the zone's offset.
  package var rfc3339: String {
    let offset = abs(zoneOffset) / 60
    return clock + (zoneOffset < 0 ? "-" : "+") + "\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }

  /// A moment in UTC as RFC 3339 §5.6 writes it: `2026-11-21T20:15:00Z`.
  package static func utc(_ seconds: Int64) -> String { LocalTime(seconds).clock + "Z" }

  private var clock: String { "\(isoDay)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
