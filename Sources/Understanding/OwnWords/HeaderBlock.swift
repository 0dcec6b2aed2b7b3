// Header blocks and dividers: what Outlook, telephones and forwards put above the older mail.

extension OwnWords {
  /// Finds "Van: / Verzonden: / Aan: / Onderwerp:" and "-----Oorspronkelijk bericht-----" and their kin.
  struct HeaderBlock {
    let lines: Lines
    let phrases: ReplyPhrases

    struct Label: OptionSet {
      let rawValue: UInt8
      static let from = Label(rawValue: 1)
      static let sent = Label(rawValue: 2)
      static let to = Label(rawValue: 4)
      static let subject = Label(rawValue: 8)
    }

    /// What a divider announces.
    enum Divider {
      case original, forwarded
    }

    /// Lines without a label that a long value may take, and the longest line that is looked at.
    static let maximumWrappedLines = 4
    static let maximumLabelLines = 24
    static let maximumBytes = 400

    /// The end of the header block that begins on this line, or nil.
    func end(startingAt first: Int) -> Int? {
      guard let firstLabel = label(first) else { return nil }
      if firstLabel == .from, isOneLine(first) { return first + 1 }
      var kinds = firstLabel
      var labelled = 1
      var hasAddress = firstLabel == .from && Evidence.hasAddress(lines.folded(first))
      var end = first + 1
      var index = first + 1
      var wrapped = 0
      while index < lines.count, labelled < Self.maximumLabelLines, wrapped <= Self.maximumWrappedLines {
        if lines.isBlank(index) {
          // HTML turned into text may put a blank line between the labels, never two.
          guard index + 1 < lines.count, !lines.isBlank(index + 1), label(index + 1) != nil else { break }
        } else if let kind = label(index) {
          if kind == .from, kinds.contains(.from) { break }
          kinds.insert(kind)
          hasAddress = hasAddress || kind == .from && Evidence.hasAddress(lines.folded(index))
          labelled += 1
          wrapped = 0
          end = index + 1
        } else {
          if lines.isQuote(index) { break }
          wrapped += 1
        }
        index += 1
      }
      let beginsWithSender = firstLabel == .from && (first == 0 || label(first - 1) == nil)
      return isBlock(kinds, beginsWithSender: beginsWithSender, hasAddress: hasAddress) ? end : nil
    }

    /// Without a sender it is no block: read receipts name the mail that was read by its other labels. Without a date
    /// and an address the sender stands first: people head their letters with "Aan: … Van: … Betreft: …".
    private func isBlock(_ kinds: Label, beginsWithSender: Bool, hasAddress: Bool) -> Bool {
      guard kinds.contains(.from) else { return false }
      return kinds.contains(.sent) || hasAddress && !kinds.isDisjoint(with: [.subject, .to])
        || beginsWithSender && kinds.contains(.subject)
    }

    /// The label with which a line begins.
    private func label(_ line: Int) -> Label? {
      var text = lines.folded(line)
      guard text.count <= Self.maximumBytes else { return nil }
      text = Self.labelStarts.trimmedStart(text)
      guard let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = Self.labelEnds.trimmedEnd(text[..<colon])
      guard !name.isEmpty else { return nil }
      // A time ("van 10:00") has digits right after its colon and is no label.
      if phrases.from.isWhole(name) { return .from }
      if phrases.subject.isWhole(name) { return .subject }
      if phrases.sent.isWhole(name) { return .sent }
      return phrases.to.isWhole(name) ? .to : nil
    }

    /// Whether all labels stand on one line, as careless HTML leaves them.
    private func isOneLine(_ line: Int) -> Bool {
      let text = lines.folded(line)
      guard text.count <= 2 * Self.maximumBytes, Evidence.hasAddress(text) || Evidence.hasDate(text) else {
        return false
      }
      var kinds: Label = []
      var start = text.startIndex
      for colon in text.indices where text[colon] == UInt8(ascii: ":") {
        let before = text[start..<colon]
        if let space = before.lastIndex(of: 0x20) {
          let name = text[(space + 1)..<colon]
          if phrases.subject.isWhole(name) { kinds.insert(.subject) }
          if phrases.sent.isWhole(name) { kinds.insert(.sent) }
          if phrases.to.isWhole(name) { kinds.insert(.to) }
        }
        start = colon + 1
      }
      return kinds.rawValue.nonzeroBitCount >= 2
    }

    /// Whether this is the edge `|------->` of the table in which Notes puts the labels, with the first one below.
    private func isTableEdge(_ line: Int) -> Bool {
      let text = lines.folded(line)
      return text.count >= 8 && text.first == UInt8(ascii: "|") && text.last == UInt8(ascii: ">")
        && line + 1 < lines.count && label(line + 1) == .from
    }

    private static let labelStarts = ByteSet("*_ |")
    private static let labelEnds = ByteSet("*_ ")
    private static let dividerStarts = ByteSet("-_=*~# +<>[|")
    private static let dividerEnds = ByteSet("-_=*~# +<>:].|")

    /// What the divider on this line announces, or nil.
    func divider(_ line: Int) -> Divider? {
      let whole = lines.folded(line)
      guard whole.count <= 160 else { return nil }
      let start = Self.dividerStarts.trimmedStart(whole)
      let lead = start.startIndex - whole.startIndex
      let text = Self.dividerEnds.trimmedEnd(start)
      guard !text.isEmpty else { return isTableEdge(line) ? .original : nil }
      if phrases.forwarded.isWhole(text) { return .forwarded }
      if phrases.original.isWhole(text), lead >= 2 || whole.last == UInt8(ascii: ":") { return .original }
      guard lead >= 2, whole.endIndex - text.endIndex >= 2, text.count <= 80 else { return nil }
      if phrases.forwarded.isFound(in: text) { return .forwarded }
      return phrases.original.isFound(in: text) ? .original : nil
    }
  }
}
