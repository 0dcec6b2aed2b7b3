// The Date field of our mails.

internal import IntakeModel

/// The value of a Date field, RFC 5322 §3.3; nil outside the years 1970 to 9999 or with an impossible zone.
func dateFieldValue(seconds: Int64, zoneOffset: Int) -> String? {
  guard (0..<253_402_214_400).contains(seconds), (-86_399...86_399).contains(zoneOffset) else { return nil }
  let minutes = zoneOffset / 60
  let local = LocalTime(seconds, zoneOffset: minutes * 60)
  let day = local.date
  let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  let time = [local.hour, local.minute, local.second].map(twoDigits).joined(separator: ":")
  let zone = (minutes < 0 ? "-" : "+") + twoDigits(abs(minutes) / 60) + twoDigits(abs(minutes) % 60)
  return "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1]) \(day.year) \(time) \(zone)"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
