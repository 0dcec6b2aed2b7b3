// One text part, from its bytes to clean UTF-8 text.

internal import IntakeModel

/// A part's text.
struct PartText {
  var bytes: [UInt8]
  var isEncrypted = false
}

extension MailParser {
  /// The text of one part: transfer encoding and charset decoded, HTML rendered, flowed lines joined, files that
  /// were pasted into it taken out and listed.
  mutating func text(of part: Part, _ bytes: Span<UInt8>, _ attachments: inout [Attachment]) -> PartText {
    var text = decoded(part, bytes)
    if part.isHTML {
      let html = HTMLText.text(text.span, 0..<text.count, limits)
      if html.isCut { findings.exceed(.textSize) }
      return PartText(bytes: html.text)
    }
    if part.isEnriched { text = EnrichedText.plain(text.span, isOld: part.type == "text/richtext") }
    if part.contentType.parameter("format")?.lowercased() == "flowed" {
      let deletesSpace = part.contentType.parameter("delsp")?.lowercased() == "yes"
      text = PlainText.unflowed(text.span, 0..<text.count, deletesSpace: deletesSpace)
    }
    let found = InlineFiles.found(in: text.span)
    if found.files { text = InlineFiles.takeOut(text.span, limit: limits.partCount, &attachments) }
    return found.armour ? PGPArmor.read(text.span) : PartText(bytes: text)
  }

  /// The content as UTF-8 with LF line ends and no controls.
  private mutating func decoded(_ part: Part, _ bytes: Span<UInt8>) -> [UInt8] {
    // Encoded bytes are at most three times the decoded ones, but for line ends.
    let isEncoded = part.encoding != .identity && part.encoding != .unknown
    let bodyLimit = isEncoded ? 3 * decodedLeft : decodedLeft
    var body = part.body
    if omitted(in: body).byteCount > 0 { findings.exceed(.textSize) }
    if body.count > bodyLimit {
      findings.exceed(.textSize)
      body = body.lowerBound..<body.lowerBound + bodyLimit
    }
    var raw: [UInt8] = []
    var text: [UInt8] = []
    if transferDecode(part.encoding, bytes, body, to: &raw) {
      decodedLeft = max(0, decodedLeft - raw.count)
      text.reserveCapacity(raw.count)
      let label = charsetLabel(part, raw.span, 0..<raw.count)
      charsets.append(raw.span, 0..<raw.count, label: label, to: &text, &findings)
    } else {
      decodedLeft = max(0, decodedLeft - body.count)
      let label = charsetLabel(part, bytes, body)
      charsets.append(bytes, body, label: label, to: &text, &findings)
    }
    return cleaned(text)
  }

  /// Decodes into `raw`; false when the bytes are the content as they stand.
  mutating func transferDecode(
    _ encoding: TransferEncoding, _ bytes: Span<UInt8>, _ body: Range<Int>, to raw: inout [UInt8]
  ) -> Bool {
    let limit = decodedLeft
    if encoding != .identity, encoding != .unknown { raw.reserveCapacity(min(body.count, limit)) }
    switch encoding {
    case .identity, .unknown:
      return false
    case .base64:
      if Base64.isPlainText(bytes, body) {
        findings.note(.malformedBase64)
        return false
      }
      let footer = Base64.footerStart(bytes, body) ?? body.upperBound
      let isMalformed = Base64.append(bytes, body.lowerBound..<footer, limit: limit, to: &raw)
      if isMalformed || footer < body.upperBound { findings.note(.malformedBase64) }
      if footer < body.upperBound {
        raw.append(Byte.newline)
        ByteKernel.append(bytes, footer..<body.upperBound, to: &raw)
      }
    case .quotedPrintable:
      if QuotedPrintable.append(bytes, body, limit: limit, to: &raw) { findings.note(.malformedQuotedPrintable) }
    case .uuencode:
      Uuencode.append(bytes, body, limit: limit, to: &raw)
    }
    if raw.count >= limit, !raw.isEmpty { findings.exceed(.textSize) }
    return true
  }

  /// The declared charset; for HTML that declares none outside, the one it declares inside.
  private func charsetLabel(_ part: Part, _ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    if let label = part.contentType.parameter("charset"), !label.isEmpty { return label }
    guard part.isHTML else { return nil }
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 2_048)
    var index = head.lowerBound
    while index < head.upperBound {
      index = ByteKernel.firstIndex(of: Byte.equals, in: bytes, index..<head.upperBound)
      var nameEnd = index
      while nameEnd > head.lowerBound, bytes[nameEnd - 1].isSpace { nameEnd -= 1 }
      let name = nameEnd - 7
      if name >= head.lowerBound, bytes.begins(name..<nameEnd, with: "charset") {
        var start = index + 1
        while start < head.upperBound,
          bytes[start].isSpace || bytes[start] == Byte.quote || bytes[start] == Byte.apostrophe
        { start += 1 }
        var end = start
        while end < head.upperBound, bytes[end].isLetterOrDigit || "-_.:".utf8.contains(bytes[end]) { end += 1 }
        return end > start ? bytes.string(start..<end) : nil
      }
      index += 1
    }
    return nil
  }

  private mutating func cleaned(_ text: [UInt8]) -> [UInt8] {
    var text = text
    PlainText.removeByteOrderMarks(&text)
    // CR is one of them.
    guard ByteKernel.hasControl(text.span, 0..<text.count) else { return text }
    if LineEnds.needsChange(text.span, 0..<text.count) {
      var unified: [UInt8] = []
      unified.reserveCapacity(text.count)
      LineEnds.appendUnified(text.span, 0..<text.count, to: &unified)
      text = unified
    }
    if PlainText.removeControls(&text) { findings.note(.nulBytes) }
    return text
  }
}
