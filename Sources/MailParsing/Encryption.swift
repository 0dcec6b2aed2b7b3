// What is encrypted or signed, as far as it shows without keys.

enum Encryption {
  /// Whether it holds content that cannot be read here: RFC 1847 §2.2, RFC 8551 §3.2. Signed data that is not
  /// beside its text but around it counts too: to open it is to trust its encoding, and a person can ask for the
  /// text anew.
  static func isEncrypted(_ part: Part) -> Bool {
    if part.type == "multipart/encrypted" { return true }
    if part.isContainer || part.isMultipart || part.isPlain || part.isHTML { return false }
    // RFC 8551 §3.2.1: gateways make it an octet stream and keep the name.
    guard part.type == "application/pkcs7-mime" || part.type == "application/x-pkcs7-mime" else {
      return part.type == "application/octet-stream" && hasName(part, "smime.p7m")
    }
    return part.contentType.parameter("smime-type")?.lowercased() != "certs-only"
  }

  private static func hasName(_ part: Part, _ name: String) -> Bool {
    let written = part.disposition.parameter("filename") ?? part.contentType.parameter("name")
    return written?.lowercased() == name
  }
}

enum PGPArmor {
  private static let message = Array("-----BEGIN PGP MESSAGE-----".utf8)
  private static let signed = Array("-----BEGIN PGP SIGNED MESSAGE-----".utf8)
  private static let signature = Array("-----BEGIN PGP SIGNATURE-----".utf8)

  /// Text without the armour of a cleartext signature (RFC 9580 §7), or marked as encrypted when all that it
  /// holds is an encrypted message.
  static func read(_ text: [UInt8]) -> PartText {
    let first = text.firstIndex { !$0.isSpace } ?? text.count
    guard first < text.count, text[first] == Byte.hyphen else { return PartText(bytes: text) }
    if text[first...].starts(with: message) { return PartText(bytes: [], isEncrypted: true) }
    guard text[first...].starts(with: signed) else { return PartText(bytes: text) }
    return PartText(bytes: unarmoured(text.span, from: first))
  }

  private static func unarmoured(_ text: Span<UInt8>, from start: Int) -> [UInt8] {
    var output: [UInt8] = []
    var isHeader = true
    var line = start
    while line < text.count {
      let end = text.lineEnd(from: line, to: text.count)
      if isHeader {
        if line == end { isHeader = false }
      } else if ByteKernel.equal(text, line..<min(end, line + signature.count), signature) {
        break
      } else {
        // Dash-escaping, RFC 9580 §7.2.
        let isEscaped = end - line >= 2 && text[line] == Byte.hyphen && text[line + 1] == Byte.space
        ByteKernel.append(text, (isEscaped ? line + 2 : line)..<end, to: &output)
        output.append(Byte.newline)
      }
      line = end + 1
    }
    return output
  }
}
