// The MIME tree in one pass over the bytes, without recursion; RFC 2046.

internal import IntakeModel

/// Finds the parts of a mail and where their bodies lie.
///
/// The bytes may come whole, or grow between two calls of `advance`; a `LargeMail` then takes out what nobody reads.
struct TreeScanner {
  private let limits: ParsingLimits
  private(set) var parts: [Part] = []
  private var open: [Boundary] = []
  /// The part whose body is running; nil in a preamble or an epilogue.
  private(set) var current: Int?
  /// The start of the next line to be looked at.
  private(set) var line = 0
  /// Where the last delimiter and the header after it end; what is known of the mail so far lies before.
  private(set) var contentStart = 0
  private var isFull = false

  /// Begins with the mail itself, whose header was scanned.
  init(
    _ bytes: Span<UInt8>, header: ScannedHeader, boundary: [UInt8]? = nil, _ limits: ParsingLimits,
    _ findings: inout Findings
  ) {
    self.limits = limits
    let root = Part(parent: nil, depth: 0, isInsideAttachedMessage: false, header: header)
    line = add(root, bytes, boundary: boundary, &findings)
    contentStart = line
  }

  /// Looks at every line that begins before `horizon`; what a delimiter and its header need lies in `bytes`.
  mutating func advance(_ bytes: Span<UInt8>, to horizon: Int, _ findings: inout Findings) {
    while !open.isEmpty, !isFull, let start = nextDashLine(bytes, before: horizon) {
      let end = bytes.lineEnd(from: start, to: bytes.count)
      line = end + 1
      guard let match = Boundary.match(bytes, start..<end, open) else { continue }
      closeParts(inside: match.level, at: max(0, start - 1), &findings)
      // A closing delimiter before any part closes nothing: what follows must not be lost.
      if match.isClosing, parts[open[match.level].part].children.isEmpty {
        continue
      } else if match.isClosing {
        close(match.level, at: start)
      } else if parts.count >= limits.partCount {
        findings.exceed(.partCount)
        isFull = true
      } else {
        line = beginPart(bytes, min(line, bytes.count), in: open[match.level].part, &findings)
      }
      contentStart = line
    }
  }

  /// The parts in the order of the bytes, of which no more come; the first is the mail itself.
  mutating func finished(_ bytes: Span<UInt8>, _ findings: inout Findings) -> [Part] {
    advance(bytes, to: bytes.count, &findings)
    finish(at: bytes.count, &findings)
    guard foundNoParts, let guess = Boundary.guess(bytes, parts[0].body.lowerBound..<bytes.count) else { return parts }
    var second = TreeScanner(bytes, header: parts[0].header, boundary: guess, limits, &findings)
    second.advance(bytes, to: bytes.count, &findings)
    second.finish(at: bytes.count, &findings)
    return second.parts
  }

  /// Whether the mail says that it has parts, and none came.
  var foundNoParts: Bool { parts[0].isMultipart && parts[0].children.isEmpty }

  /// Goes on to a place before `horizon` where the next call begins: a line start, or inside a very long line.
  mutating func skip(_ bytes: Span<UInt8>, to horizon: Int) {
    if line < horizon { line = bytes.lastLineStart(in: line..<horizon) ?? horizon }
  }

  /// Tells that `count` bytes between `contentStart` and `line` were taken out.
  mutating func omitted(_ count: Int) { line -= count }

  /// The start of the next line that begins with `--`.
  private func nextDashLine(_ bytes: Span<UInt8>, before horizon: Int) -> Int? {
    var index = line
    // Base64 has no hyphen: the search runs over an attachment in one go.
    let isBase64 = current.map { parts[$0].encoding == .base64 } ?? false
    while index < horizon {
      if isBase64 { index = ByteKernel.firstIndex(of: Byte.hyphen, in: bytes, index..<horizon) }
      if index < horizon, bytes[index] == Byte.hyphen, index + 1 < bytes.count, bytes[index + 1] == Byte.hyphen,
        index == 0 || bytes[index - 1] == Byte.newline
      {
        return index
      }
      index = isBase64 ? index + 1 : bytes.lineEnd(from: index, to: bytes.count) + 1
    }
    return nil
  }

  private mutating func beginPart(
    _ bytes: Span<UInt8>, _ start: Int, in parent: Int, _ findings: inout Findings
  ) -> Int {
    var scanner = HeaderScanner(
      fieldCount: limits.fieldCount, byteCount: limits.partHeaderByteCount, keepsContentFieldsOnly: true)
    scanner.boundaries = open
    var ignored = Findings()
    let header = scanner.scan(bytes, from: start, to: bytes.count, &ignored)
    if !ignored.limits.isEmpty { findings.exceed(.headerSize) }
    let part = Part(
      parent: parent, depth: parts[parent].depth + 1,
      isInsideAttachedMessage: parts[parent].isInsideAttachedMessage || parts[parent].isMessage, header: header)
    return add(part, bytes, boundary: nil, &findings)
  }

  /// Adds a part, opens it when it holds others, and returns where to read on.
  private mutating func add(
    _ part: consuming Part, _ bytes: Span<UInt8>, boundary: [UInt8]?, _ findings: inout Findings
  ) -> Int {
    let index = parts.count
    // RFC 2046 §5.1.5.
    let isInDigest = part.parent.map { parts[$0].type == "multipart/digest" } ?? false
    part.readContentFields(bytes, defaultType: isInDigest ? "message/rfc822" : "text/plain", limits, &findings)
    if let parent = part.parent { parts[parent].children.append(index) }
    let (bodyStart, depth, kind, encoding) = (part.body.lowerBound, part.depth, part.kind, part.encoding)
    parts.append(part)
    current = index
    guard kind == .multipart || kind == .message else { return bodyStart }
    if depth >= limits.depth {
      findings.exceed(.depth)
      return bodyStart
    }
    if kind == .multipart {
      openMultipart(index, bytes, boundary: boundary, &findings)
    } else if encoding != .base64, encoding != .quotedPrintable {
      // RFC 2046 §5.2.1 allows no other encoding; one that has it is listed and stays closed.
      if parts.count >= limits.partCount {
        findings.exceed(.partCount)
        return bodyStart
      }
      return beginPart(bytes, bodyStart, in: index, &findings)
    }
    return bodyStart
  }

  private mutating func openMultipart(
    _ index: Int, _ bytes: Span<UInt8>, boundary: [UInt8]?, _ findings: inout Findings
  ) {
    var text = boundary ?? Array((parts[index].contentType.parameter("boundary") ?? "").utf8)
    // RFC 2046 §5.1.1: a boundary does not end with white space.
    while let last = text.last, last.isSpace { text.removeLast() }
    if text.isEmpty {
      findings.note(.boundaryMissing)
    } else if text.count > limits.boundaryByteCount {
      findings.exceed(.boundaryLength)
    } else {
      open.append(Boundary(part: index, text: text))
      current = nil
    }
  }

  /// Ends the running part and every multipart inside `level`, whose own delimiter came before theirs.
  private mutating func closeParts(inside level: Int, at end: Int, _ findings: inout Findings) {
    endCurrent(at: end)
    while open.count > level + 1 {
      let inner = open.removeLast().part
      findings.note(parts[inner].children.isEmpty ? .boundaryNeverUsed : .boundaryUnclosed)
      endBody(inner, at: end)
    }
  }

  private mutating func close(_ level: Int, at end: Int) {
    endBody(open[level].part, at: end)
    open.removeLast(open.count - level)
  }

  private mutating func endCurrent(at end: Int) {
    if let current { endBody(current, at: end) }
    current = nil
  }

  /// Sets where a body ends, and with it the attached messages around it that end there too.
  private mutating func endBody(_ index: Int, at end: Int) {
    var index = index
    while true {
      parts[index].body = parts[index].body.lowerBound..<max(end, parts[index].body.lowerBound)
      guard let parent = parts[index].parent, parts[parent].isMessage else { return }
      index = parent
    }
  }

  private mutating func finish(at end: Int, _ findings: inout Findings) {
    endCurrent(at: end)
    while let last = open.popLast() {
      findings.note(parts[last.part].children.isEmpty ? .boundaryNeverUsed : .boundaryUnclosed)
      endBody(last.part, at: end)
    }
  }
}
