// The list of what a mail carries beside its text; nothing of it is opened.

internal import IntakeModel

extension MailParser {
  /// Adds every part that is no text of this mail, in the order of the bytes.
  mutating func listAttachments(
    _ bytes: Span<UInt8>, _ parts: [Part], _ roles: PartRoles, to list: inout [Attachment]
  ) {
    let inlineFiles = list
    list = []
    for index in parts.indices where !parts[index].isInsideAttachedMessage {
      if roles.isBody[index] || roles.isPassedOver[index] { continue }
      let part = parts[index]
      if part.isContainer && !part.isMessage { continue }
      var name = fileName(part)
      if name == nil, part.isMessage, let child = part.children.first { name = subject(bytes, parts[child]) }
      let isTNEF = name?.lowercased() == "winmail.dat" || part.type == "application/vnd.ms-tnef"
      let type = isTNEF ? "application/ms-tnef" : part.type
      list.append(Attachment(name: name, type: type, byteCount: decodedSize(bytes, part)))
    }
    list += inlineFiles
  }

  /// RFC 2183 §2.3: the name without any path.
  private mutating func fileName(_ part: Part) -> String? {
    let limit = limits.encodedWordCount
    let written = part.disposition.decodedParameter("filename", wordLimit: limit, &charsets, &findings)
    if let name = written.flatMap(Self.bareFileName) { return name }
    return part.contentType.decodedParameter("name", wordLimit: limit, &charsets, &findings)
      .flatMap(Self.bareFileName)
  }

  /// The last component of a name, at most 255 characters; nil when nothing is left.
  static func bareFileName(_ written: String) -> String? {
    let last = written.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last
    guard let last, last != ".", last != ".." else { return nil }
    return String(last.prefix(255))
  }

  private mutating func subject(_ bytes: Span<UInt8>, _ part: Part) -> String? {
    guard let field = part.header.fields.first(where: { $0.id == .subject }) else { return nil }
    let value = FieldText.unfold(bytes, field.value, limit: limits.fieldByteCount, &findings)
    let subject = decodedLine(value)
    return subject.isEmpty ? nil : String(subject.prefix(255))
  }

  /// The size after decoding. That of base64 follows from the size of the lines: four characters hold three bytes.
  private func decodedSize(_ bytes: Span<UInt8>, _ part: Part) -> Int {
    let body = bytes.trimmed(part.body)
    let omitted = omitted(in: body)
    switch part.encoding {
    case .base64 where !body.isEmpty: return Self.base64Size(bytes, body, omitted)
    case .quotedPrintable, .uuencode: return part.encoding.decodedCount(bytes, body) + omitted.decodedCount
    default: return body.count + omitted.byteCount
    }
  }

  private static func base64Size(_ bytes: Span<UInt8>, _ body: Range<Int>, _ omitted: Omission) -> Int {
    let count = body.count + omitted.byteCount
    let line = bytes.lineEnd(from: body.lowerBound, to: body.upperBound) - body.lowerBound
    guard line > 0 else { return count }
    var lineEnds = (count - 1) / (line + 1)
    let last = body.lowerBound + lineEnds * (line + 1)
    if omitted.byteCount == 0, last == body.lowerBound || bytes[last - 1] == Byte.newline {
      lineEnds += bytes.lineEndCount(last..<body.upperBound)
    } else {
      // Lines of several lengths are counted.
      lineEnds = bytes.lineEndCount(body) + omitted.lineEndCount
    }
    var size = (count - lineEnds) / 4 * 3
    if bytes[body.upperBound - 1] == Byte.equals { size -= 1 }
    if body.count > 1, bytes[body.upperBound - 2] == Byte.equals { size -= 1 }
    return max(0, size)
  }
}
