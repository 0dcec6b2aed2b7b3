// The MIME tree in one pass over the bytes, without recursion; RFC 2046.

internal import IntakeModel

/// Finds the parts of a mail and where their bodies lie.
struct TreeScanner {
  private let limits: ParsingLimits
  private(set) var parts: [Part] = []
  private var open: [Boundary] = []
  /// The part whose body is running; nil in a preamble or an epilogue.
  private var current: Int?

  init(limits: ParsingLimits) { self.limits = limits }

  /// The parts of the mail whose header was scanned, in the order of the bytes; the first is the mail itself.
  static func scan(
    _ bytes: Span<UInt8>, header: ScannedHeader, _ limits: ParsingLimits, _ findings: inout Findings
  ) -> [Part] {
    var scanner = TreeScanner(limits: limits)
    scanner.run(bytes, header, boundary: nil, &findings)
    guard scanner.parts[0].isMultipart, scanner.parts[0].children.isEmpty else { return scanner.parts }
    guard let guess = Boundary.guess(bytes, header.bodyStart..<bytes.count) else { return scanner.parts }
    var second = TreeScanner(limits: limits)
    second.run(bytes, header, boundary: guess, &findings)
    return second.parts
  }

  private mutating func run(
    _ bytes: Span<UInt8>, _ header: ScannedHeader, boundary: [UInt8]?, _ findings: inout Findings
  ) {
    let root = Part(parent: nil, depth: 0, isInsideAttachedMessage: false, header: header)
    var line = add(root, bytes, boundary: boundary, &findings)
    while !open.isEmpty, let start = nextDashLine(bytes, from: line) {
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
        break
      } else {
        line = beginPart(bytes, min(line, bytes.count), in: open[match.level].part, &findings)
      }
    }
    finish(at: bytes.count, &findings)
  }

  /// The start of the next line that begins with `--`, from the line start `line` on.
  private func nextDashLine(_ bytes: Span<UInt8>, from line: Int) -> Int? {
    var index = line
    // Base64 has no hyphen: the search runs over an attachment in one go.
    let isBase64 = current.map { parts[$0].encoding == .base64 } ?? false
    while index < bytes.count {
      if isBase64 {
        index = ByteKernel.firstIndex(of: Byte.hyphen, in: bytes, index..<bytes.count)
        let isLineStart = index == line || index < bytes.count && bytes[index - 1] == Byte.newline
        if isLineStart, index + 1 < bytes.count, bytes[index + 1] == Byte.hyphen { return index }
        index += 1
      } else {
        if bytes[index] == Byte.hyphen, index + 1 < bytes.count, bytes[index + 1] == Byte.hyphen { return index }
        index = bytes.lineEnd(from: index, to: bytes.count) + 1
      }
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
    _ part: Part, _ bytes: Span<UInt8>, boundary: [UInt8]?, _ findings: inout Findings
  ) -> Int {
    var part = part
    let index = parts.count
    // RFC 2046 §5.1.5.
    let isInDigest = part.parent.map { parts[$0].type == "multipart/digest" } ?? false
    part.readContentFields(bytes, defaultType: isInDigest ? "message/rfc822" : "text/plain", limits, &findings)
    if let parent = part.parent { parts[parent].children.append(index) }
    parts.append(part)
    current = index
    let bodyStart = part.body.lowerBound
    guard part.isMultipart || part.isMessage else { return bodyStart }
    if part.depth >= limits.depth {
      findings.exceed(.depth)
      return bodyStart
    }
    if part.isMultipart {
      openMultipart(index, bytes, boundary: boundary, &findings)
    } else if part.encoding != .base64, part.encoding != .quotedPrintable {
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
