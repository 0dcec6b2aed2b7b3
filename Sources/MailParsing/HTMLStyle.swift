// What classes, ids and styles of mail programs say about a block.

enum HTMLStyle {
  /// What a `div` is in the mail programs that mark their quotes.
  enum Kind { case plain, replyHeader, maybeReplyHeader, quoteWithAttribution }

  static func kind(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) -> Kind {
    if let id = attributes.id {
      // Outlook on the web and the new Outlook.
      if contains(bytes, id, "divrplyfwdmsg") { return .replyHeader }
      if contains(bytes, id, "yahoo_quoted") { return .quoteWithAttribution }
    }
    if let classes = attributes.classes, contains(bytes, classes, "yahoo_quoted") { return .quoteWithAttribution }
    // Outlook and Word: a block with a line above it, and nothing else around it.
    if let style = attributes.style, contains(bytes, style, "border"), contains(bytes, style, "none"),
      contains(bytes, style, "border-top:solid") || contains(bytes, style, "border-top: solid")
        || contains(bytes, style, "border-style: solid none none") || contains(bytes, style, "border-top: 1pt solid")
        || contains(bytes, style, "border-style:solid none none") || contains(bytes, style, "border-top:1pt solid")
    {
      return .maybeReplyHeader
    }
    return .plain
  }

  /// Whether a blockquote quotes a mail. Seen in practice: editors that indent with
  /// `<blockquote style="margin:0 0 0 40px;border:none">`, which is the sender's own text.
  static func isQuote(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) -> Bool {
    guard attributes.type == nil, attributes.classes == nil, let style = attributes.style else { return true }
    return !(contains(bytes, style, "border: none") || contains(bytes, style, "border:none"))
      || !(contains(bytes, style, "40px"))
  }

  /// What an element does to the letters inside it: their size is inherited until another one is set (CSS 2.2,
  /// §15.7), so that cells without size may hold words that can be read.
  enum LetterSize { case inherited, none, some }

  /// Whether an element is made invisible, as the previews of newsletters are, and the size of its letters.
  static func look(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) -> (isHidden: Bool, size: LetterSize) {
    // A style sheet may give a class any size, and is not read.
    var size = attributes.classes == nil ? LetterSize.inherited : .some
    if attributes.isHidden { return (true, size) }
    guard let style = attributes.style else { return (false, size) }
    if style.count > 4_096 { return (false, .some) }
    var isHidden = false
    var isClipped = false
    var hasNoHeight = false
    var start = style.lowerBound
    while start < style.upperBound {
      let end = ByteKernel.firstIndex(of: Byte.semicolon, in: bytes, start..<style.upperBound)
      let colon = ByteKernel.firstIndex(of: Byte.colon, in: bytes, start..<end)
      let name = bytes.trimmed(start..<colon)
      let value = bytes.trimmed(min(colon + 1, end)..<end)
      start = end + 1
      switch name.count {
      case 4 where bytes.equalsIgnoringCase(name, "font"): size = .some
      case 7 where bytes.equalsIgnoringCase(name, "display"): isHidden = isHidden || bytes.begins(value, with: "none")
      case 7 where bytes.equalsIgnoringCase(name, "opacity"): isHidden = isHidden || isZero(bytes, value)
      case 8 where bytes.equalsIgnoringCase(name, "mso-hide"): isHidden = isHidden || bytes.begins(value, with: "all")
      case 8 where bytes.equalsIgnoringCase(name, "overflow"): isClipped = bytes.begins(value, with: "hidden")
      case 9 where bytes.equalsIgnoringCase(name, "font-size"): size = letterSize(bytes, value)
      case 10 where bytes.equalsIgnoringCase(name, "visibility"):
        isHidden = isHidden || bytes.begins(value, with: "hidden")
      case 6 where bytes.equalsIgnoringCase(name, "height"), 10 where bytes.equalsIgnoringCase(name, "max-height"):
        hasNoHeight = hasNoHeight || isZero(bytes, value)
      default: break
      }
    }
    return (isHidden || isClipped && hasNoHeight, size)
  }

  /// A part of nothing is nothing: `120%` and `1.2em` are as large as what is around them.
  private static func letterSize(_ bytes: Span<UInt8>, _ value: Range<Int>) -> LetterSize {
    if isZero(bytes, value) { return .none }
    let relative: [StaticString] = ["larger", "smaller", "inherit", "unset"]
    if relative.contains(where: { bytes.begins(value, with: $0) }) { return .inherited }
    guard let first = value.first, bytes[first].isDigit || bytes[first] == Byte.dot else { return .some }
    let units: [StaticString] = ["%", "em", "ex", "ch"]
    return units.contains { bytes.contains(value, $0) } && !bytes.contains(value, "rem") ? .inherited : .some
  }

  /// Whether a length or a number is zero: `0`, `0px`, `0.0`.
  private static func isZero(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
    guard let first = value.first, bytes[first] == 0x30 else { return false }
    for index in value where bytes[index] != 0x30 && bytes[index] != Byte.dot { return !bytes[index].isDigit }
    return true
  }

  /// Whether a paragraph has no space around it, as Outlook's `MsoNormal` has none.
  static func isTight(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) -> Bool {
    if let classes = attributes.classes, contains(bytes, classes, "mso") { return true }
    guard let style = attributes.style else { return false }
    return contains(bytes, style, "margin:0") || contains(bytes, style, "margin: 0")
  }

  /// Whether the text from `start` on begins with a word and a colon, as `Van:` or `From:`.
  static func beginsWithLabel(_ output: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < output.count, output[index] == Byte.greater || output[index].isSpace { index += 1 }
    let end = min(output.count, index + 24)
    var letters = 0
    while index < end, output[index].isLetter || output[index] >= 0x80 {
      index += 1
      letters += 1
    }
    while index < end, output[index].isBlank { index += 1 }
    return letters > 0 && index < end && output[index] == Byte.colon
  }

  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 6 else { return nil }
    var value = 0
    for index in range {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }

  /// Whether the first 4 kB of `range` contain this lower-case text, in any case.
  private static func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
    bytes.contains(range.prefix(4_096 + text.utf8CodeUnitCount), text)
  }
}

enum HTMLLink {
  /// The address of a link as it is shown: web, mail and telephone only, without blanks, at most 1,000 bytes.
  static func address(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    let range = bytes.trimmed(range)
    guard range.count <= 1_000 else { return nil }
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == Byte.ampersand,
        let next = HTMLReferences.all.append(bytes, at: index, end: range.upperBound, inAttribute: true, to: &output)
      {
        index = next
        continue
      }
      output.append(bytes[index])
      index += 1
    }
    output.removeAll { $0 <= 0x20 || $0 == 0x7F || $0 == Byte.less || $0 == Byte.greater }
    for scheme in ["mailto:", "tel:"] where lowercased(output[...]).starts(with: scheme.utf8) {
      return Array(output.dropFirst(scheme.utf8.count).prefix { $0 != Byte.question })
    }
    let lower = lowercased(output[...])
    return lower.starts(with: "http://".utf8) || lower.starts(with: "https://".utf8) ? output : nil
  }

  /// Whether a link's text says the same as its address.
  static func isSame(_ text: ArraySlice<UInt8>, _ address: [UInt8]) -> Bool { bare(text) == bare(address[...]) }

  private static func bare(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var text = lowercased(text.filter { !$0.isSpace }[...])[...]
    for prefix in ["mailto:", "tel:", "https://", "http://", "www."] where text.starts(with: prefix.utf8) {
      text = text.dropFirst(prefix.utf8.count)
    }
    while text.last == Byte.slash { text.removeLast() }
    return Array(text)
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.map(\.lowercase) }
}
