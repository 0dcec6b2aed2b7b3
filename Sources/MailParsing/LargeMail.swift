// A mail that is too large to be held whole: its parts are found while it comes in, and what nobody reads goes again.

internal import IntakeModel

/// Bytes of a large mail that were read and not kept.
struct Omission: Equatable {
  /// Index of the kept byte before which they stood.
  var position: Int
  var byteCount = 0
  var lineEndCount = 0
  /// Their number after decoding; for base64 it follows from the other two.
  var decodedCount = 0
}

/// The pieces of one mail, in order, of which the inside of attachments is counted and dropped.
///
/// What it holds does not grow with the mail: headers, text within the limits of parsing, and about a megabyte in
/// which the next delimiter is looked for. Give it all pieces, then to ``MailParser/parse(_:)-large``; the mail is the
/// one that the bytes in one piece give, but that of text beyond the limits less is read.
package struct LargeMail: ~Copyable {
  private(set) var bytes: [UInt8] = []
  var findings = Findings()
  var omissions: [Omission] = []
  private let limits: ParsingLimits
  /// Bytes kept behind the place up to which delimiters were sought, so that a header lies there whole: the
  /// headers of as many messages inside each other as are opened.
  private let lookahead: Int
  private var tree: TreeScanner?
  /// Bytes taken, as they came.
  private var byteCount = 0
  /// CRs at the end of what came; whether they end a line each shows in the next piece.
  private var heldReturns = 0

  /// Kept of every part, from its beginning and before the place that is looked at.
  private let headByteCount: Int
  private let tailByteCount: Int

  /// - Parameter lookahead: bytes; smaller ones are for tests whose mails are small.
  package init(limits: ParsingLimits = ParsingLimits(), lookahead: Int = 1 << 20) {
    self.limits = limits
    self.lookahead = lookahead
    headByteCount = lookahead / 8
    tailByteCount = lookahead / 64
  }

  /// The bytes that are held now.
  package var heldByteCount: Int { bytes.count }

  /// Takes the next piece. What lies beyond the limit of a whole mail is not looked at.
  package mutating func append(_ piece: Span<UInt8>) {
    let taken = min(piece.count, limits.messageByteCount - byteCount)
    if taken < piece.count { findings.exceed(.messageSize) }
    byteCount += taken
    appendUnified(piece, 0..<taken)
    if bytes.count > lookahead { advance(to: bytes.count - lookahead) }
  }

  /// The parts, after the last piece.
  mutating func finish() -> [Part] {
    for _ in 0..<heldReturns { bytes.append(Byte.newline) }
    heldReturns = 0
    return withBytes { content, mail in
      var tree = mail.takeTree(content.span)
      let parts = tree.finished(content.span, &mail.findings)
      // Parts may have stood in what was left out.
      if tree.foundNoParts, !mail.omissions.isEmpty { mail.findings.exceed(.textSize) }
      return parts
    }
  }

  /// Takes the bytes out while something else changes: a span of a stored array excludes that.
  private mutating func withBytes<T>(_ body: (_ content: inout [UInt8], _ mail: inout LargeMail) -> T) -> T {
    var content: [UInt8] = []
    swap(&content, &bytes)
    defer { swap(&content, &bytes) }
    return body(&content, &self)
  }

  /// As ``LineEnds`` does, over the borders of pieces.
  private mutating func appendUnified(_ piece: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    if heldReturns > 0 {
      while start < range.upperBound, piece[start] == Byte.carriageReturn { start += 1 }
      heldReturns += start - range.lowerBound
      guard start < range.upperBound else { return }
      if piece[start] == Byte.newline { heldReturns = 0 }
      for _ in 0..<heldReturns { bytes.append(Byte.newline) }
      heldReturns = 0
    }
    var end = range.upperBound
    while end > start, piece[end - 1] == Byte.carriageReturn { end -= 1 }
    heldReturns = range.upperBound - end
    LineEnds.appendUnified(piece, start..<end, to: &bytes)
  }

  /// The scanner, begun when it was not; taken out while it is used.
  private mutating func takeTree(_ bytes: Span<UInt8>) -> TreeScanner {
    if let running = tree {
      tree = nil
      return running
    }
    let header = HeaderScanner.outermost(bytes, limits, &findings)
    return TreeScanner(bytes, header: header, limits, &findings)
  }

  private mutating func advance(to horizon: Int) {
    withBytes { content, mail in
      var tree = mail.takeTree(content.span)
      tree.advance(content.span, to: horizon, &mail.findings)
      tree.skip(content.span, to: horizon)
      mail.omit(&tree, &content)
      mail.tree = tree
    }
  }

  /// Takes out what runs now, where it is long enough: all but its ends of a part that is only listed, of every other
  /// what lies beyond the text that is read at most.
  private mutating func omit(_ tree: inout TreeScanner, _ bytes: inout [UInt8]) {
    let part = tree.current.map { tree.parts[$0] }
    let isOnlyListed = part.map { !PartRoles.mayBeRead($0) } ?? false
    // Encoded bytes are at most three times the decoded ones.
    let kept = isOnlyListed ? 0 : 3 * limits.decodedByteCount + lookahead
    var start = max(tree.contentStart + headByteCount, kept)
    let end = tree.line - tailByteCount
    guard end - start > lookahead / 4 else { return }
    // At line starts; where a line is too long for that, so that what is left of it begins no delimiter.
    start = bytes.span.lineEnd(from: start - 1, to: end) + 1
    if start > end { start = max(tree.contentStart + headByteCount, kept) }
    var range = start..<(bytes.span.lastLineStart(in: start..<end) ?? end)
    while bytes[start - 1] == Byte.newline, !range.isEmpty, bytes[range.upperBound] == Byte.hyphen,
      bytes[range.upperBound - 1] != Byte.newline
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    note(bytes.span, range, part?.encoding ?? .identity)
    tree.omitted(range.count)
    bytes.removeSubrange(range)
  }

  private mutating func note(_ bytes: Span<UInt8>, _ range: Range<Int>, _ encoding: TransferEncoding) {
    if omissions.last?.position != range.lowerBound { omissions.append(Omission(position: range.lowerBound)) }
    let last = omissions.count - 1
    omissions[last].byteCount += range.count
    omissions[last].lineEndCount += bytes.lineEndCount(range)
    if encoding != .base64 { omissions[last].decodedCount += encoding.decodedCount(bytes, range) }
  }
}

extension MailParser {
  /// What was left out of these bytes of the mail in hand, together.
  func omitted(in range: Range<Int>) -> Omission {
    var sum = Omission(position: range.lowerBound)
    for omission in omissions where range.contains(omission.position) {
      sum.byteCount += omission.byteCount
      sum.lineEndCount += omission.lineEndCount
      sum.decodedCount += omission.decodedCount
    }
    return sum
  }
}
