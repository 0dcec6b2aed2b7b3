// A resident's mail passed on to the people of the movement, as it came.

internal import IntakeModel

/// A mail that is not for the plan, on its way to a person: a few words and the original as an attachment.
package struct ForwardedMail: Sendable {
  /// Larger originals are not passed on: most mail servers take 10 MB, and base64 adds a third.
  package static let largestOriginal = 7_000_000

  /// Everything of the mail but the original; its body says what is attached.
  package var letter: PlainMail
  package var original: [UInt8]
  /// As `KVM-12`; the attachment's name.
  package var reference: String

  package init(letter: PlainMail, original: [UInt8], reference: String) {
    self.letter = letter
    self.original = original
    self.reference = reference
  }

  /// The mail as bytes. An original in plain ASCII is attached as the message that it is, any other one in base64 as
  /// a file that mail programs open: RFC 2046 §5.2.1 allows no encoding of `message/rfc822`.
  package func compose() throws(CompositionError) -> OutgoingMail {
    guard original.count <= Self.largestOriginal else { throw .tooLong }
    let plain = try letter.compose()
    guard let end = Self.endOfHeader(plain.bytes) else { throw .refusedValue("header") }
    let strict = Self.withStrictLines(original)
    let boundary = "gehoord-\(letter.messageID.text.utf8.reduce(UInt64(5_381)) { $0 &* 33 &+ UInt64($1) })"
    let isMessage =
      strict.allSatisfy { $0 < 0x80 && $0 != 0 } && Self.hasShortLines(strict)
      && !Self.contains(strict, Array("--\(boundary)".utf8))
    var header = HeaderWriter()
    try header.add("Content-Type", text: "multipart/mixed; boundary=\"\(boundary)\"")
    let fields = Self.fields(plain.bytes[..<end])
    var bytes = fields.outer + header.bytes + Self.line("")
    bytes += Self.line("--\(boundary)") + fields.content + Self.line("") + plain.bytes[(end + 2)...]
    bytes += Self.line("--\(boundary)")
    if isMessage {
      bytes +=
        Self.line("Content-Type: message/rfc822")
        + Self.line("Content-Disposition: attachment; filename=\"\(reference).eml\"")
      bytes += Self.line("") + strict
    } else {
      bytes += Self.line("Content-Type: application/octet-stream; name=\"\(reference).eml\"")
      bytes += Self.line("Content-Disposition: attachment; filename=\"\(reference).eml\"")
      bytes += Self.line("Content-Transfer-Encoding: base64") + Self.line("") + Self.base64Lines(original)
    }
    bytes += Self.line("--\(boundary)--")
    let mail = OutgoingMail(envelopeSender: plain.envelopeSender, recipient: plain.recipient, bytes: bytes)
    guard mail.isStrict else { throw .refusedValue("original") }
    return mail
  }

  private static func line(_ text: String) -> [UInt8] { Array(text.utf8) + [0x0D, 0x0A] }

  /// The offset of the line that ends the header.
  private static func endOfHeader(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast(3).first {
      bytes[$0] == 0x0D && bytes[$0 + 1] == 0x0A && bytes[$0 + 2] == 0x0D && bytes[$0 + 3] == 0x0A
    }.map { $0 + 2 }
  }

  /// The fields of the mail itself, and those that describe its text: these go down to the first part.
  private static func fields(_ header: ArraySlice<UInt8>) -> (outer: [UInt8], content: [UInt8]) {
    var outer: [UInt8] = []
    var content: [UInt8] = []
    var isContent = false
    for line in header.split(separator: 0x0A, omittingEmptySubsequences: true) {
      if let first = line.first, first != 0x20, first != 0x09 { isContent = line.starts(with: "Content-".utf8) }
      if isContent { content += line + [0x0A] } else { outer += line + [0x0A] }
    }
    return (outer, content)
  }

  /// With CR LF at every line's end, and one at the end of all.
  private static func withStrictLines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        if previous != 0x0D { result.append(0x0D) }
      } else if previous == 0x0D {
        result.append(0x0A)
      }
      result.append(byte)
      previous = byte
    }
    if previous == 0x0D { result.append(0x0A) }
    return result.suffix(2) == [0x0D, 0x0A] ? result : result + [0x0D, 0x0A]
  }

  private static func hasShortLines(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).allSatisfy { $0.count <= 999 }
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).contains { $0.starts(with: needle) }
  }

  /// RFC 2045 §6.8: 57 bytes are a line of 76 characters.
  private static func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 57) {
      result += base64(Array(bytes[start..<min(start + 57, bytes.count)])).utf8
      result += [0x0D, 0x0A]
    }
    return result
  }
}
