// What of a mail is read, in which order, and what is only listed; RFC 2046 §5.1.

internal import IntakeModel

extension MailParser {
  /// Fills text and attachments.
  mutating func readContent(_ bytes: Span<UInt8>, _ parts: [Part], into mail: inout Mail) {
    let roles = PartRoles(parts)
    var pieces = TextPieces()
    // Waiting parts, the next one last; each part is pushed once.
    var waiting = [0]
    while let index = waiting.popLast() {
      if pieces.count > limits.textByteCount { break }
      let part = parts[index]
      if roles.isBody[index] {
        let text = text(of: part, bytes, &mail.attachments)
        mail.isEncrypted = mail.isEncrypted || text.isEncrypted
        pieces.append(text.bytes)
      } else if part.type == "multipart/alternative", part.isContainer {
        let chosen = chooseAlternative(bytes, parts, index, roles)
        mail.isEncrypted = mail.isEncrypted || chosen.text?.isEncrypted ?? false
        if let next = chosen.part { waiting.append(next) } else if let text = chosen.text { pieces.append(text.bytes) }
      } else if part.isContainer, !part.isMessage {
        waiting.append(contentsOf: roles.readChildren(bytes, parts, index).reversed())
      }
    }
    if pieces.isBlank { appendForwarded(bytes, parts, roles, to: &pieces) }
    mail.text = finished(pieces.joined)
    listAttachments(bytes, parts, roles, to: &mail.attachments)
  }

  /// The plain one of several forms of the same text, unless it is empty or only says that there is HTML.
  private mutating func chooseAlternative(
    _ bytes: Span<UInt8>, _ parts: [Part], _ index: Int, _ roles: PartRoles
  ) -> (part: Int?, text: PartText?) {
    let children = parts[index].children
    let rich = children.last { roles.hasHTML[$0] && !parts[$0].isPlain }
    guard let plain = children.first(where: { roles.hasPlain[$0] }) else { return (rich ?? children.last, nil) }
    guard roles.isBody[plain], let rich, rich != plain else { return (plain, nil) }
    var ignored: [Attachment] = []
    let text = text(of: parts[plain], bytes, &ignored)
    return (PlainText.isStub(text.bytes[...]) ? rich : nil, text)
  }

  /// The content of attached messages where the mail itself says nothing: whoever forwards without a word means
  /// that text. It stands below the lines that a forwarded mail begins with.
  private mutating func appendForwarded(
    _ bytes: Span<UInt8>, _ parts: [Part], _ roles: PartRoles, to pieces: inout TextPieces
  ) {
    guard !parts.contains(where: { $0.type == "multipart/report" && !$0.isInsideAttachedMessage }) else { return }
    for (index, part) in parts.enumerated() where part.isMessage && !part.isInsideAttachedMessage {
      guard let child = part.children.first, pieces.count < limits.textByteCount else { continue }
      var heading = "---------- Forwarded message ----------\n"
      for field in parts[child].header.fields {
        let label: String
        switch field.id {
        case .from: label = "From"
        case .date: label = "Date"
        case .subject: label = "Subject"
        default: continue
        }
        let value = FieldText.unfold(bytes, field.value, limit: limits.fieldByteCount, &findings)
        heading += "\(label): \(decodedLine(value))\n"
      }
      var inner = TextPieces()
      for body in index + 1..<parts.count {
        guard parts[body].depth > part.depth else { break }
        if roles.isForwardedBody(parts, body) { inner.append(text(of: parts[body], bytes).bytes) }
      }
      if !inner.isBlank { pieces.append(Array(heading.utf8) + [Byte.newline] + inner.joined) }
    }
  }

  private mutating func text(of part: Part, _ bytes: Span<UInt8>) -> PartText {
    var ignored: [Attachment] = []
    return text(of: part, bytes, &ignored)
  }

  /// The text within the limit, cut at a character and visibly.
  private mutating func finished(_ text: [UInt8]) -> String {
    guard text.count > limits.textByteCount else { return ByteKernel.string(text.span, 0..<text.count) }
    findings.exceed(.textSize)
    var end = limits.textByteCount
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteKernel.string(text.span, 0..<end) + "\n[…]"
  }
}

/// Texts of several parts, joined by an empty line.
struct TextPieces {
  private(set) var joined: [UInt8] = []

  var count: Int { joined.count }
  var isBlank: Bool { joined.isEmpty }

  /// Adds a text without the empty lines at its ends.
  mutating func append(_ piece: consuming [UInt8]) {
    var end = piece.count
    while end > 0, piece[end - 1].isSpace { end -= 1 }
    var start = 0
    var line = 0
    while line < end, piece[line].isSpace {
      if piece[line] == Byte.newline { start = line + 1 }
      line += 1
    }
    guard start < end else { return }
    if joined.isEmpty, start == 0 {
      piece.removeLast(piece.count - end)
      joined = piece
      return
    }
    if !joined.isEmpty { joined.append(contentsOf: [Byte.newline, Byte.newline]) }
    joined.append(contentsOf: piece[start..<end])
  }
}
