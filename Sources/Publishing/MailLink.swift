// mailto links with the subject filled in, so that a mail tells by itself what it is about.

internal import Markup

/// Links of RFC 6068.
enum MailLink {
  /// A `mailto:` URL. The subject is put on one line, so that it cannot add another header field.
  static func url(to address: String, subject: String) -> String {
    "mailto:\(percentEncoded(PublicText.singleLine(address), alsoAllowed: "@+"))"
      + "?subject=\(percentEncoded(PublicText.singleLine(subject), alsoAllowed: ":,"))"
  }

  /// RFC 6068 §2: what is neither unreserved nor allowed is percent-encoded as UTF-8.
  static func percentEncoded(_ text: String, alsoAllowed: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let allowed = Set("-._~".utf8).union(alsoAllowed.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where allowed.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
