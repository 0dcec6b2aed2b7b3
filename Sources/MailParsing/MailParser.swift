// The one entry: bytes of a mail in, the value `Mail` out.

package import IntakeModel

/// Reads mail; one for each thread, since it keeps conversion handles and buffers between mails.
///
/// Every byte sequence gives a mail. Time is linear in the size of the mail, and nothing recurses.
package struct MailParser: ~Copyable {
  package let limits: ParsingLimits
  var charsets = CharsetDecoder()
  var findings = Findings()
  /// Bytes of text that may still be decoded for the mail in hand.
  var decodedLeft = 0
  /// What of the mail in hand was not kept; empty but for a `LargeMail`.
  var omissions: [Omission] = []
  /// The mail with one kind of line end; kept for its capacity.
  private var unified: [UInt8] = []

  package init(limits: ParsingLimits = ParsingLimits()) { self.limits = limits }

  /// The mail that these bytes hold. Never throws and never traps: what is wrong stands in `defects`, what was
  /// too much in `exceededLimits`.
  package mutating func parse(_ bytes: Span<UInt8>) -> Mail {
    begin()
    var range = 0..<bytes.count
    if bytes.count > limits.messageByteCount {
      findings.exceed(.messageSize)
      range = 0..<limits.messageByteCount
    }
    guard LineEnds.needsChange(bytes, range) else { return read(bytes.extracting(range)) }
    var copy: [UInt8] = []
    swap(&copy, &unified)
    copy.removeAll(keepingCapacity: true)
    LineEnds.appendUnified(bytes, range, to: &copy)
    let mail = read(copy.span)
    if copy.capacity <= 1 << 20 { swap(&copy, &unified) }
    return mail
  }

  /// The same for bytes that nobody needs as they came: their line ends are changed in place, so that a large mail
  /// costs its memory only once.
  package mutating func parse(changing bytes: inout [UInt8]) -> Mail {
    begin()
    if bytes.count > limits.messageByteCount {
      findings.exceed(.messageSize)
      bytes.removeLast(bytes.count - limits.messageByteCount)
    }
    LineEnds.unify(&bytes)
    return read(bytes.span)
  }

  /// The same for a mail of which all pieces have come, and which was made with the same limits; it is empty afterwards.
  package mutating func parse(_ large: inout LargeMail) -> Mail {
    begin()
    let parts = large.finish()
    swap(&findings, &large.findings)
    swap(&omissions, &large.omissions)
    var mail = Mail()
    fill(&mail, from: large.bytes.span, parts)
    large = LargeMail()
    return mail
  }

  private mutating func begin() {
    findings = Findings()
    omissions = []
    decodedLeft = limits.decodedByteCount
  }

  /// Reads a mail whose only line end is LF.
  private mutating func read(_ bytes: Span<UInt8>) -> Mail {
    let header = HeaderScanner.outermost(bytes, limits, &findings)
    var tree = TreeScanner(bytes, header: header, limits, &findings)
    var mail = Mail()
    fill(&mail, from: bytes, tree.finished(bytes, &findings))
    return mail
  }

  /// Inout, since a mail that is returned from where it is filled is copied.
  private mutating func fill(_ mail: inout Mail, from bytes: Span<UInt8>, _ scanned: [Part]) {
    var parts = scanned
    if bytes.trimmed(0..<bytes.count).isEmpty { findings.note(.emptyMail) }
    readHeader(bytes, parts[0].header, into: &mail)
    sniffHTML(bytes, &parts)
    mail.parts = parts.map(Self.listed)
    mail.isEncrypted = parts.contains { !$0.isInsideAttachedMessage && Encryption.isEncrypted($0) }
    readContent(bytes, parts, into: &mail)
    readReports(bytes, parts, into: &mail)
    mail.defects = findings.sortedDefects
    mail.exceededLimits = findings.limits
  }

  /// Seen in practice: a web form's HTML without a Content-Type (`broken/html-without-content-type.eml`), or as a
  /// multipart that has no parts.
  private func sniffHTML(_ bytes: Span<UInt8>, _ parts: inout [Part]) {
    guard let root = parts.first, root.encoding != .base64, !root.hasContentType || root.isMultipart,
      !root.isContainer
    else { return }
    let body = bytes.trimmed(root.body)
    if bytes.begins(body, with: "<!doctype html") || bytes.begins(body, with: "<html") { parts[0].type = "text/html" }
  }

  private static func listed(_ part: Part) -> ContentPart {
    var parameters: [String: String] = [:]
    if !part.hasContentType || part.isPlain || part.isHTML {
      return ContentPart(
        type: part.type, depth: part.depth, isInsideAttachedMessage: part.isInsideAttachedMessage)
    }
    for name in ["report-type", "method", "protocol", "smime-type"] {
      if let value = part.contentType.parameter(name) { parameters[name] = value.lowercased() }
    }
    return ContentPart(
      type: part.type, parameters: parameters, depth: part.depth,
      isInsideAttachedMessage: part.isInsideAttachedMessage)
  }
}
