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
  /// Whether this line begins a message that PGP signed or encrypted.
  static func begins(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    text.begins(line, with: "-----begin pgp message-----")
      || text.begins(line, with: "-----begin pgp signed message-----")
  }

  /// Text without the armour of cleartext signatures (RFC 9580 §7); encrypted messages are left out and noted.
  /// What stands around them stays.
  static func read(_ text: Span<UInt8>) -> PartText {
    enum Place { case outside, head, signed, armour }
    var found = PartText(bytes: [])
    var place = Place.outside
    var line = 0
    while line < text.count {
      let end = text.lineEnd(from: line, to: text.count)
      switch place {
      case .outside where text.begins(line..<end, with: "-----begin pgp message-----"):
        found.isEncrypted = true
        place = .armour
      case .outside where begins(text, line..<end): place = .head
      case .head: if line == end { place = .signed }
      case .signed where text.begins(line..<end, with: "-----begin pgp signature-----"): place = .armour
      case .armour: if text.begins(line..<end, with: "-----end pgp ") { place = .outside }
      case .outside, .signed:
        // Dash-escaping, RFC 9580 §7.2.
        let isEscaped = place == .signed && text.begins(line..<end, with: "- ")
        ByteKernel.append(text, (isEscaped ? line + 2 : line)..<end, to: &found.bytes)
        found.bytes.append(Byte.newline)
      }
      line = end + 1
    }
    return found
  }
}
