// The clock, and a moment in the plans' time zone.

package import Foundation
package import IntakeModel

extension LocalTime {
  package init(_ seconds: Int64, in zone: TimeZone) {
    self.init(seconds, zoneOffset: zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }
}

/// The wall clock, seconds since 1970-01-01 UTC.
package func wallClock() -> Int64 { Int64(Date().timeIntervalSince1970) }
