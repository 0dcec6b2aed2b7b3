// HTML cut into text, tags and what is neither; HTML standard §13.2.5 as far as text needs it.

/// The attributes that matter, as places in the bytes.
struct HTMLAttributes {
  var href: Range<Int>?
  var alt: Range<Int>?
  var classes: Range<Int>?
  var id: Range<Int>?
  var style: Range<Int>?
  var type: Range<Int>?
  var start: Range<Int>?
  var value: Range<Int>?
  var isHidden = false

  mutating func set(_ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>) {
    switch name.count {
    case 2 where bytes.equalsIgnoringCase(name, "id"): id = id ?? value
    case 3 where bytes.equalsIgnoringCase(name, "alt"): alt = alt ?? value
    case 4 where bytes.equalsIgnoringCase(name, "href"): href = href ?? value
    case 4 where bytes.equalsIgnoringCase(name, "type"): type = type ?? value
    case 5 where bytes.equalsIgnoringCase(name, "class"): classes = classes ?? value
    case 5 where bytes.equalsIgnoringCase(name, "style"): style = style ?? value
    case 5 where bytes.equalsIgnoringCase(name, "start"): start = start ?? value
    case 5 where bytes.equalsIgnoringCase(name, "value"): self.value = self.value ?? value
    case 6 where bytes.equalsIgnoringCase(name, "hidden"): isHidden = true
    default: break
    }
  }
}

enum HTMLToken {
  case text(Range<Int>)
  case start(HTMLTag, HTMLAttributes)
  case end(HTMLTag)
}

/// Gives the tokens of a document one after the other; every byte is looked at a bounded number of times.
struct HTMLTokenizer {
  private var index: Int
  private let end: Int

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ bytes: Span<UInt8>) -> HTMLToken? {
    while index < end {
      if bytes[index] != Byte.less { return text(bytes, from: index) }
      guard index + 1 < end else { return text(bytes, from: index) }
      let mark = bytes[index + 1]
      if mark.isLetter { return startTag(bytes) }
      if mark == Byte.slash, index + 2 < end {
        if bytes[index + 2].isLetter { return endTag(bytes) }
        index = after(Byte.greater, bytes, index + 2)
      } else if mark == Byte.exclamation || mark == Byte.question {
        skipDeclaration(bytes)
      } else {
        return text(bytes, from: index)
      }
    }
    return nil
  }

  /// Text up to the next `<`; a `<` that begins nothing is text itself.
  private mutating func text(_ bytes: Span<UInt8>, from start: Int) -> HTMLToken {
    index = ByteKernel.firstIndex(of: Byte.less, in: bytes, min(start + 1, end)..<end)
    return .text(start..<index)
  }

  private func after(_ byte: UInt8, _ bytes: Span<UInt8>, _ start: Int) -> Int {
    min(end, ByteKernel.firstIndex(of: byte, in: bytes, start..<end) + 1)
  }

  /// Comments end at `-->`, which may share its hyphens with `<!--`; everything else that begins with `<!` or
  /// `<?` ends at `>`, also Outlook's `<![if …]>`.
  private mutating func skipDeclaration(_ bytes: Span<UInt8>) {
    guard bytes.begins(index..<end, with: "<!--") else {
      index = after(Byte.greater, bytes, index + 2)
      return
    }
    var search = index + 4
    while search < end {
      let close = ByteKernel.firstIndex(of: Byte.greater, in: bytes, search..<end)
      let hasBang = close < end && close >= index + 7 && bytes[close - 1] == Byte.exclamation
      let last = hasBang ? close - 1 : close
      if close < end, bytes[last - 1] == Byte.hyphen, bytes[last - 2] == Byte.hyphen {
        index = close + 1
        return
      }
      search = close + 1
    }
    index = end
  }

  private mutating func startTag(_ bytes: Span<UInt8>) -> HTMLToken {
    let nameStart = index + 1
    let nameEnd = tagNameEnd(bytes, nameStart)
    let tag = HTMLTag(bytes, nameStart..<nameEnd)
    var attributes = HTMLAttributes()
    index = readAttributes(bytes, nameEnd, &attributes)
    if tag == .rawText { skipRawText(bytes, nameStart..<nameEnd) }
    return .start(tag, attributes)
  }

  private mutating func endTag(_ bytes: Span<UInt8>) -> HTMLToken {
    let nameStart = index + 2
    let nameEnd = tagNameEnd(bytes, nameStart)
    var ignored = HTMLAttributes()
    index = readAttributes(bytes, nameEnd, &ignored)
    return .end(HTMLTag(bytes, nameStart..<nameEnd))
  }

  private func tagNameEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < end, !bytes[index].isSpace, bytes[index] != Byte.slash, bytes[index] != Byte.greater { index += 1 }
    return index
  }

  /// Reads attributes and returns the index after the `>`; a tag that the document's end cuts off is dropped, as
  /// the standard says.
  private func readAttributes(_ bytes: Span<UInt8>, _ start: Int, _ attributes: inout HTMLAttributes) -> Int {
    var index = start
    while index < end {
      while index < end, bytes[index].isSpace || bytes[index] == Byte.slash { index += 1 }
      guard index < end else { break }
      if bytes[index] == Byte.greater { return index + 1 }
      let nameStart = index
      index += 1
      while index < end, !bytes[index].isSpace, bytes[index] != Byte.slash, bytes[index] != Byte.greater,
        bytes[index] != Byte.equals
      { index += 1 }
      let name = nameStart..<index
      while index < end, bytes[index].isSpace { index += 1 }
      var value = index..<index
      if index < end, bytes[index] == Byte.equals { (value, index) = attributeValue(bytes, index + 1) }
      attributes.set(bytes, name, value)
    }
    return end
  }

  private func attributeValue(_ bytes: Span<UInt8>, _ start: Int) -> (Range<Int>, Int) {
    var index = start
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end else { return (index..<index, index) }
    let mark = bytes[index]
    if mark == Byte.quote || mark == Byte.apostrophe {
      let close = ByteKernel.firstIndex(of: mark, in: bytes, index + 1..<end)
      return (index + 1..<close, min(close + 1, end))
    }
    let valueStart = index
    while index < end, !bytes[index].isSpace, bytes[index] != Byte.greater { index += 1 }
    return (valueStart..<index, index)
  }

  /// Passes over the content of `script`, `style` and their like, up to their own end tag. Behind a `<!--` in a script
  /// the end tag of a script within it is not its own (HTML standard, "script data double escaped state").
  private mutating func skipRawText(_ bytes: Span<UInt8>, _ name: Range<Int>) {
    let isScript = bytes.equalsIgnoringCase(name, "script")
    var isEscaped = false
    var isNested = false
    while index < end {
      let open = ByteKernel.firstIndex(of: Byte.less, in: bytes, index..<end)
      if isEscaped, bytes.contains(index..<open, "-->") { (isEscaped, isNested) = (false, false) }
      index = min(open + 1, end)
      if bytes.begins(index..<end, with: "!--") {
        isEscaped = isScript
      } else if isEscaped, !isNested, isTag(bytes, name, at: index) {
        isNested = true
      } else if index < end, bytes[index] == Byte.slash, isTag(bytes, name, at: index + 1) {
        if !isNested {
          index = after(Byte.greater, bytes, index + 1 + name.count)
          return
        }
        isNested = false
      }
    }
  }

  /// Whether a tag of that name stands there: nothing but what ends a name follows.
  private func isTag(_ bytes: Span<UInt8>, _ name: Range<Int>, at start: Int) -> Bool {
    let next = start + name.count
    guard next <= end, Self.sameName(bytes, name, start..<next) else { return false }
    return next == end || bytes[next].isSpace || bytes[next] == Byte.greater || bytes[next] == Byte.slash
  }

  private static func sameName(_ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset].lowercase != bytes[right.lowerBound + offset].lowercase {
      return false
    }
    return true
  }
}
