// The identification of a message, RFC 5322 §3.6.4.

/// What stood in a Message-ID, In-Reply-To or References field, without its angle brackets.
///
/// Any text without control characters can be one, since it also serves to recognise duplicates; only one for
/// which ``isRepeatable`` holds is ever written into a mail of ours.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { "<\(text)>" }

  /// Whether it matches `dot-atom-text "@" (dot-atom-text / no-fold-literal)` in ASCII (RFC 5322 §3.6.4, without
  /// the obsolete forms), is shorter than 250 bytes, and holds nothing that a careless reader would decode (RFC 2047
  /// §5: no encoded word stands in it).
  package var isRepeatable: Bool {
    let bytes = Array(text.utf8)
    guard bytes.count < 250, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let hasEncodedWord = zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") }
    return !hasEncodedWord && Self.isDotAtom(bytes[..<at]) && Self.isRightSide(bytes[(at + 1)...])
  }

  private static func isRightSide(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"), bytes.count > 2 else {
      return isDotAtom(bytes)
    }
    return bytes.dropFirst().dropLast().allSatisfy { (33...90).contains($0) || (94...126).contains($0) }
  }

  private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { atom in
        !atom.isEmpty
          && atom.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
              || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
          }
      }
  }
}
