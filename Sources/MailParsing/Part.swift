// One node of the MIME tree with the fields that describe it.

internal import IntakeModel

/// A part of a mail; its bytes stay where they are.
struct Part {
  /// Index of the part that holds it; nil for the mail itself.
  var parent: Int?
  var depth: Int
  var isInsideAttachedMessage: Bool
  var header: ScannedHeader
  var contentType = StructuredField()
  var disposition = StructuredField()
  var encoding = TransferEncoding.identity
  /// Media type in lower case, mended.
  var type = "text/plain" {
    didSet { kind = Kind(type) }
  }
  private(set) var kind = Kind.plain
  var hasContentType = false
  /// Where the value of Content-ID stands, without angle brackets (RFC 2045 §7).
  private(set) var contentID: Range<Int>?
  var body: Range<Int>
  var children: [Int] = []

  init(parent: Int?, depth: Int, isInsideAttachedMessage: Bool, header: ScannedHeader) {
    self.parent = parent
    self.depth = depth
    self.isInsideAttachedMessage = isInsideAttachedMessage
    self.header = header
    body = header.bodyStart..<header.bodyStart
  }

  /// What the tree and the text ask of a media type.
  enum Kind {
    case plain, html, enriched, multipart, message, other

    init(_ type: String) {
      switch type {
      case "text/plain": self = .plain
      case "text/html": self = .html
      case "text/enriched", "text/richtext": self = .enriched
      // RFC 6532 §3.7 adds the second name.
      case "message/rfc822", "message/global": self = .message
      default: self = type.utf8.starts(with: "multipart/".utf8) ? .multipart : .other
      }
    }
  }

  var isMultipart: Bool { kind == .multipart }
  var isMessage: Bool { kind == .message }
  var isPlain: Bool { kind == .plain }
  var isHTML: Bool { kind == .html }
  /// RFC 1896, and the form of RFC 1341 that came before it.
  var isEnriched: Bool { kind == .enriched }
  /// Whether it is a multipart whose parts were found.
  var isContainer: Bool { !children.isEmpty }

  /// Reads the fields that describe content; the first of several counts.
  mutating func readContentFields(
    _ bytes: Span<UInt8>, defaultType: String, _ limits: ParsingLimits, _ findings: inout Findings
  ) {
    type = defaultType
    var hasEncoding = false
    var hasDisposition = false
    for field in header.fields {
      switch field.id {
      case .contentType where !hasContentType:
        hasContentType = true
        contentType = Self.structured(bytes, field, limits, &findings)
        type = Self.mended(contentType.value, &findings)
      case .transferEncoding where encoding == .identity:
        // Of several, the first that encodes anything.
        if hasEncoding { findings.note(.repeatedField) }
        hasEncoding = true
        encoding = TransferEncoding(label: bytes, bytes.trimmed(field.value))
        if encoding == .unknown { findings.note(.unknownTransferEncoding) }
      case .disposition where !hasDisposition:
        hasDisposition = true
        disposition = Self.structured(bytes, field, limits, &findings)
      case .contentID:
        contentID = contentID ?? Self.idRange(bytes, field.value)
      case .contentType, .transferEncoding, .disposition:
        findings.note(.repeatedField)
      default: break
      }
    }
  }

  private static func idRange(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Range<Int> {
    let id = bytes.trimmed(value)
    let isBracketed = id.count > 2 && bytes[id.lowerBound] == Byte.less && bytes[id.upperBound - 1] == Byte.greater
    return isBracketed ? id.lowerBound + 1..<id.upperBound - 1 : id
  }

  private static func structured(
    _ bytes: Span<UInt8>, _ field: RawField, _ limits: ParsingLimits, _ findings: inout Findings
  ) -> StructuredField {
    let value = FieldText.unfold(bytes, field.value, limit: limits.fieldByteCount, &findings)
    return StructuredField(value, limit: limits.parameterCount, &findings)
  }

  /// RFC 2045 §5.2: what is no type counts as plain text. Seen in practice: `text`, `html`, `multipart`.
  private static func mended(_ value: String, _ findings: inout Findings) -> String {
    let bytes = value.utf8.span
    let slash = ByteKernel.firstIndex(of: Byte.slash, in: bytes, 0..<bytes.count)
    if slash > 0, slash + 1 < bytes.count,
      ByteKernel.firstIndex(of: Byte.slash, in: bytes, slash + 1..<bytes.count) == bytes.count
    {
      return value == "text/htm" || value == "text/xhtml" || value == "application/xhtml+xml" ? "text/html" : value
    }
    findings.note(.malformedContentType)
    switch value {
    case "html", "text/html/": return "text/html"
    case "multipart", "mixed", "multipart/": return "multipart/mixed"
    default:
      let isFile = ["application", "image", "audio", "video"].contains { value.hasPrefix($0) }
      return isFile ? "application/octet-stream" : "text/plain"
    }
  }
}
