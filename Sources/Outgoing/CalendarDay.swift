// Days without a calendar library: a formatter for Dutch would cost 70 MB of binary.

/// A day of the Gregorian calendar.
struct CalendarDay: Equatable {
  let year: Int
  let month: Int
  let day: Int
  /// 0 is Monday.
  let weekday: Int

  /// Counts days from 1970-01-01; the method is that of the civil calendar counted from 1 March of year 0.
  init(daysSince1970: Int) {
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
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8...]),
      (1...12).contains(month), year >= 1
    else { return nil }
    self.init(daysSince1970: Self.days(year: year, month: month, day: day))
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
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

/// The value of a Date field, RFC 5322 §3.3; nil outside the years 1970 to 9999 or with an impossible zone.
func dateFieldValue(seconds: Int64, zoneOffset: Int) -> String? {
  guard (0..<253_402_214_400).contains(seconds), (-86_399...86_399).contains(zoneOffset) else { return nil }
  let minutes = zoneOffset / 60
  let local = Int(seconds) + minutes * 60
  let days = (local >= 0 ? local : local - 86_399) / 86_400
  let day = CalendarDay(daysSince1970: days)
  let rest = local - days * 86_400
  let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
  let zone = (minutes < 0 ? "-" : "+") + twoDigits(abs(minutes) / 60) + twoDigits(abs(minutes) % 60)
  return "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1]) \(day.year) \(time) \(zone)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
