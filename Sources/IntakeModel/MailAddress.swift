// An address that mail can be sent to, in the strict grammar that keeps SMTP commands out of it.

/// An address this program is willing to write to.
///
/// The grammar is narrower than the standard on purpose (libcurl 7.88 passes CR LF inside an address on to the
/// server): a Dot-string local part of ASCII `atext`, 64 bytes at most, and a domain of letters, digits and
/// hyphens with at least one dot, 253 bytes at most (RFC 5321 §4.1.2, §4.5.3.1). Quoted local parts, address
/// literals and addresses that need SMTPUTF8 are refused.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The part before the last `@`, as written.
  package let localPart: String
  /// The part after it, in lower case.
  package let domain: String

  /// Reads `local@domain`, without angle brackets; nil for anything outside the grammar.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = bytes[..<at]
    let domain = bytes[(at + 1)...]
    guard Self.isDotString(local), Self.isDomain(domain) else { return nil }
    localPart = String(decoding: local, as: UTF8.self)
    self.domain = String(decoding: domain, as: UTF8.self).lowercased()
  }

  /// `local@domain`, as it stands in RCPT TO.
  package var description: String { "\(localPart)@\(domain)" }

  /// The form by which a person is recognised: everything in lower case.
  ///
  /// Deviates from RFC 5321 §2.4 (local parts may be case sensitive): no provider in use treats them so, and a
  /// neighbour whose phone writes a capital must not be counted twice.
  package var identity: String { description.lowercased() }

  private static func isDotString(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 64 else { return false }
    return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtext) }
  }

  private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard bytes.count <= 253, labels.count >= 2 else { return false }
    let hyphen = UInt8(ascii: "-")
    let allDigits = labels.last?.allSatisfy { (0x30...0x39).contains($0) } ?? true
    return !allDigits
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// RFC 5322 §3.2.3.
  private static func isAtext(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
