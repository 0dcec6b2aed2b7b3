// What is looked for before any expression: most texts hold none of it, and a search by expression is slow.

/// Whether a text can hold what each expression finds: always true where it does, and seldom where it does not.
struct MaskingSigns {
  private(set) var hasAt = false
  private(set) var hasBracket = false
  private(set) var hasLink = false
  private(set) var hasDigit = false
  private(set) var hasBirth = false
  private(set) var hasAccount = false
  private(set) var hasPostcode = false
  private var digits = 0

  /// A number of at least seven digits.
  var hasLongNumber: Bool { digits >= 7 }

  /// - Parameter text: cleaned, without a carriage return.
  init(_ text: String) {
    // Digits of other scripts, and the sign of kelvin, which counts as a K.
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      for scalar in text.unicodeScalars where !scalar.isASCII {
        if scalar.properties.numericType != nil || scalar == "\u{212A}" { lookEverywhere(scalar) }
      }
    }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): hasBracket = true
      case UInt8(ascii: ":"): hasLink = hasLink || bytes[index...].starts(with: ":/".utf8)
      case UInt8(ascii: "."): hasLink = hasLink || Self.isLink(bytes, point: index)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        digits += 1
        hasPostcode = hasPostcode || Self.isPostcode(bytes, lastDigit: index)
      case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "g"), UInt8(ascii: "G"):
        hasBirth = hasBirth || Self.isBirth(bytes, index)
        fallthrough
      default: hasAccount = hasAccount || Self.isAccount(bytes, country: index)
      }
    }
  }

  private mutating func lookEverywhere(_ scalar: Unicode.Scalar) {
    hasDigit = hasDigit || scalar.properties.numericType == .decimal
    digits = 7
    (hasBirth, hasAccount, hasPostcode) = (true, true, true)
  }

  /// How the endings of domains begin.
  private static let domains = ["nl", "co", "or", "ne", "eu", "be", "de", "in", "me", "io", "am"]
  private static let countries = Set(Masking.accountLengths.keys.map { Array($0.lowercased().utf8) }.map(pair))

  private static func pair(_ bytes: [UInt8]) -> UInt16 { UInt16(bytes[0]) << 8 | UInt16(bytes[1]) }

  /// `geboren`, `geb.`, `born`, `birth`.
  private static func isBirth(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 3 < bytes.count else { return false }
    let next = (bytes[index + 1] | 0x20, bytes[index + 2] | 0x20)
    return next == (UInt8(ascii: "e"), UInt8(ascii: "b")) || next == (UInt8(ascii: "o"), UInt8(ascii: "r"))
      || next == (UInt8(ascii: "i"), UInt8(ascii: "r"))
  }

  /// - Parameter text: in small letters, of ASCII.
  private static func begins(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    bytes.starts(with: text.utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  private static func isLink(_ bytes: [UInt8], point: Int) -> Bool {
    domains.contains { begins(bytes[(point + 1)...], with: $0) }
      || point >= 3 && begins(bytes[(point - 3)...], with: "www")
  }

  /// Two letters of a country and two digits, perhaps with a space between.
  private static func isAccount(_ bytes: [UInt8], country: Int) -> Bool {
    guard country + 3 < bytes.count, bytes[country] > 0x40, bytes[country + 1] > 0x40 else { return false }
    let next = bytes[country + 2]
    guard isDigit(next) || next <= 0x20 && isDigit(bytes[country + 3]) || next >= 0x80 else { return false }
    return countries.contains(pair([bytes[country] | 0x20, bytes[country + 1] | 0x20]))
  }

  /// Four digits before letters, or a digit before two capitals.
  private static func isPostcode(_ bytes: [UInt8], lastDigit: Int) -> Bool {
    var next = lastDigit + 1
    let isFour = lastDigit >= 3 && bytes[(lastDigit - 3)..<lastDigit].allSatisfy(isDigit)
    if isFour, next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next + 1 < bytes.count else { return false }
    let isCapitals = isCapital(bytes[next]) && isCapital(bytes[next + 1])
    return isCapitals || isFour && isLetter(bytes[next]) && isLetter(bytes[next + 1]) && next == lastDigit + 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
  private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & ~0x20) }
}
