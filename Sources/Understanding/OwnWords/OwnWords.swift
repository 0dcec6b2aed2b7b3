// Own words: what the sender wrote, apart from what was quoted and signed.

/// What the sender wrote, apart from what was quoted and signed.
package struct OwnWords: Sendable, Equatable {
  /// The sender's own words in their order, greeting, closing phrase and typed name included. Never empty when the
  /// mail has any text: when everything would be cut, nothing is.
  package var text: String
  /// Everything cut as quotation, attribution lines included: context for understanding, never a source of items.
  package var quoted: String
  /// The cut contact block, disclaimers and lines such as "Sent from my iPhone".
  package var signature: String
  /// Whether the mail is a forwarded one whose forwarder adds nothing, so that the forwarded mail is the content.
  package var isForwarded: Bool
  /// Whether nothing but quotation and signature was found, so that ``text`` is the whole mail although the sender
  /// wrote no word of it. Always false for a forwarded mail.
  package var isOnlyQuotation: Bool

  /// Cuts a mail's text in time linear in its size.
  ///
  /// - Parameter text: UTF-8 with LF line ends; quoted blocks of HTML and of `format=flowed` come as `> ` lines.
  package init(cutFrom text: String) {
    let lines = Lines(text)
    let phrases = ReplyPhrases.all
    let finder = QuoteFinder(lines, phrases: phrases)
    var roles = finder.roles
    var line = 0
    while line < lines.count {
      guard roles[line] == .own else {
        line += 1
        continue
      }
      let start = line
      while line < lines.count, finder.roles[line] == .own { line += 1 }
      for cut in SignatureCutter(lines, phrases: phrases, range: start..<line).cuts {
        for cutLine in cut { roles[cutLine] = .signature }
      }
    }
    self.init(lines, roles: roles, forwardStart: finder.forwardStart)
  }

  private init(_ lines: Lines, roles: [Role], forwardStart: Int?) {
    text = Self.joined(lines, roles, .own)
    quoted = Self.joined(lines, roles, .quoted)
    signature = Self.joined(lines, roles, .signature)
    isForwarded = false
    isOnlyQuotation = false
    guard text.isEmpty else { return }
    let hasQuotation = roles.contains(.quoted)
    if let forwardStart, !roles[..<forwardStart].contains(.quoted) {
      // The forwarder's own signature is not part of what was forwarded.
      text = Self.joined(lines, Array(repeating: .own, count: lines.count), .own, from: forwardStart)
      signature = Self.joined(lines, roles, .signature, below: forwardStart)
      isForwarded = true
    } else {
      text = Self.joined(lines, Array(repeating: .own, count: lines.count), .own)
      signature = ""
      isOnlyQuotation = hasQuotation
    }
    quoted = ""
  }

  /// The lines of one role in their order. Where others were cut between them, at most one blank line is left, and
  /// none at the start and the end.
  private static func joined(
    _ lines: Lines, _ roles: [Role], _ role: Role, from first: Int = 0, below limit: Int = .max
  ) -> String {
    var out: [UInt8] = []
    var blanks = 0
    var wasCut = false
    for line in first..<max(first, min(lines.count, limit)) {
      guard roles[line] == role else {
        wasCut = true
        continue
      }
      if lines.isBlank(line) {
        blanks += 1
        continue
      }
      if !out.isEmpty {
        let kept = wasCut ? min(blanks, 1) : blanks
        out.append(contentsOf: repeatElement(0x0A, count: kept + 1))
      }
      out.append(contentsOf: lines.raw(line))
      blanks = 0
      wasCut = false
    }
    return String(decoding: out, as: UTF8.self)
  }
}
