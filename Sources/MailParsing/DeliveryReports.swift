// Reports on mail of ours: delivery (RFC 3464), disposition (RFC 8098), complaint (RFC 5965).

internal import IntakeModel

extension MailParser {
  /// Reads the report parts outside attached messages.
  mutating func readReports(_ bytes: Span<UInt8>, _ parts: [Part], into mail: inout Mail) {
    let reports = parts.indices.filter { Self.isReport(parts[$0]) }
    if reports.isEmpty { return }
    let originalID = originalMessageID(bytes, parts)
    // Over all reports together, as for text.
    var left = limits.textByteCount
    for part in reports.map({ parts[$0] }) {
      var raw: [UInt8] = []
      let isDecoded = transferDecode(part.encoding, bytes, part.body, to: &raw)
      let body = (isDecoded ? 0..<raw.count : part.body).prefix(left)
      left -= body.count
      if isDecoded {
        readStatus(raw.span, body, originalID, into: &mail.reports)
      } else {
        readStatus(bytes, body, originalID, into: &mail.reports)
      }
    }
  }

  private static func isReport(_ part: Part) -> Bool {
    guard part.kind == .other, !part.isInsideAttachedMessage else { return false }
    switch part.type {
    case "message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
      "message/global-disposition-notification", "message/feedback-report":
      return true
    default: return false
    }
  }

  /// Groups of fields with empty lines between them, one for the message and one for each recipient (§2.1).
  private mutating func readStatus(
    _ bytes: Span<UInt8>, _ body: Range<Int>, _ originalID: MessageID?, into reports: inout [DeliveryReport]
  ) {
    let scanner = HeaderScanner(
      fieldCount: limits.fieldCount, byteCount: limits.partHeaderByteCount, keepsContentFieldsOnly: false)
    var start = body.lowerBound
    while start < body.upperBound, reports.count < limits.addressCount {
      if bytes[start] == Byte.newline {
        start += 1
        continue
      }
      var ignored = Findings()
      let group = scanner.scan(bytes, from: start, to: body.upperBound, &ignored)
      if let report = report(bytes, group, originalID) { reports.append(report) }
      start = max(group.bodyStart, bytes.lineEnd(from: start, to: body.upperBound) + 1)
    }
  }

  private mutating func report(
    _ bytes: Span<UInt8>, _ group: ScannedHeader, _ originalID: MessageID?
  ) -> DeliveryReport? {
    var report = DeliveryReport(originalMessageID: originalID)
    for field in group.fields {
      let value = decodedLine(FieldText.unfold(bytes, field.value, limit: limits.fieldByteCount, &findings))
      let word = value.prefix { !$0.isWhitespace && $0 != "(" && $0 != ";" }.lowercased()
      if bytes.equalsIgnoringCase(field.name, "final-recipient") {
        report.finalRecipient = Self.recipient(value)
      } else if bytes.equalsIgnoringCase(field.name, "original-recipient"), report.finalRecipient == nil {
        report.finalRecipient = Self.recipient(value)
      } else if bytes.equalsIgnoringCase(field.name, "original-rcpt-to") {
        // RFC 5965 §3.2.
        report.finalRecipient = Self.recipient(value)
      } else if bytes.equalsIgnoringCase(field.name, "action") || bytes.equalsIgnoringCase(field.name, "feedback-type")
      {
        report.action = word
      } else if bytes.equalsIgnoringCase(field.name, "disposition") {
        // RFC 8098 §3.2.6: `mode/mode; type/modifier`.
        report.action = value.split(separator: ";").last?.split(separator: "/").first
          .map { $0.filter { !$0.isWhitespace }.lowercased() }
      } else if bytes.equalsIgnoringCase(field.name, "original-message-id") {
        // RFC 8098 §3.2.5.
        report.originalMessageID = MessageIDs.first(Array(value.utf8)) ?? originalID
      } else if bytes.equalsIgnoringCase(field.name, "status") {
        report.status = word
      }
    }
    return report.finalRecipient == nil && report.action == nil && report.status == nil ? nil : report
  }

  /// `rfc822; anna@example.org`, without angle brackets (§2.3.2).
  private static func recipient(_ value: String) -> String? {
    let address = value.split(separator: ";", maxSplits: 1).last.map(String.init) ?? ""
    let bare = address.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" }
    return bare.isEmpty ? nil : bare
  }

  /// The Message-ID of the returned mail, whole or only its header (RFC 6522 §3).
  private mutating func originalMessageID(_ bytes: Span<UInt8>, _ parts: [Part]) -> MessageID? {
    let scanner = HeaderScanner(
      fieldCount: limits.fieldCount, byteCount: limits.partHeaderByteCount, keepsContentFieldsOnly: true)
    for part in parts {
      var fields: [RawField] = []
      if part.isMessage, let child = part.children.first {
        fields = parts[child].header.fields
      } else if part.type == "text/rfc822-headers" || part.type == "message/global-headers" {
        var ignored = Findings()
        fields = scanner.scan(bytes, from: part.body.lowerBound, to: part.body.upperBound, &ignored).fields
      }
      if let field = fields.first(where: { $0.id == .messageID }) {
        return MessageIDs.first(FieldText.unfold(bytes, field.value, limit: limits.fieldByteCount, &findings))
      }
    }
    return nil
  }
}
