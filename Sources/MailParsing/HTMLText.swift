// HTML as a reader sees it, as text: the tree reduced to what changes lines, quotes and lists.

internal import IntakeModel

/// Turns one HTML document into text.
struct HTMLText {
  /// An element that is open, and what ends with it.
  private struct Open {
    var tag: HTMLTag
    /// The quote depth to go back to.
    var depthBefore: Int
    var restoresDepth = false
    var isHidden = false
    var wasPreformatted = false
    /// Whether the letters around it have no size.
    var wasSizeless = false
    /// Where the text of a block began that may be the header of a quoted Outlook mail.
    var replyHeaderStart: Int?
    var isSureReplyHeader = false
  }

  private struct Link {
    var address: [UInt8]
    var outputCount: Int
    var lineCount: Int
  }

  private var lines = TextLines()
  private var stack: [Open] = []
  private var openCounts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var lists: [HTMLList] = []
  private var hiddenCount = 0
  /// Whether letters have no size where we are.
  private var isSizeless = false
  private var link: Link?
  private let depth: Int

  init(depth: Int) { self.depth = depth }

  /// The text of the UTF-8 document in `range`, at most about the limit's bytes; `isCut` when there was more.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>, _ limits: ParsingLimits) -> (text: [UInt8], isCut: Bool) {
    let limit = limits.htmlTextByteCount
    var builder = HTMLText(depth: limits.htmlDepth)
    var tokenizer = HTMLTokenizer(range)
    var isCut = false
    while let token = tokenizer.next(bytes) {
      builder.read(bytes, token)
      if builder.lines.output.count + builder.lines.line.count > limit {
        isCut = true
        break
      }
    }
    builder.lines.finish()
    return (builder.lines.output, isCut)
  }

  private mutating func read(_ bytes: Span<UInt8>, _ token: HTMLToken) {
    switch token {
    case .text(let range):
      if hiddenCount == 0, !isSizeless { appendText(bytes, range) }
    case .start(let tag, let attributes):
      start(bytes, tag, attributes)
    case .end(let tag):
      end(bytes, tag)
    }
  }

  /// Text with its character references read.
  private mutating func appendText(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let found = ByteKernel.firstIndex(of: Byte.ampersand, in: bytes, index..<range.upperBound)
      if found > index { lines.append(bytes, index..<found) }
      guard found < range.upperBound else { return }
      var characters: [UInt8] = []
      if let next = HTMLReferences.all.append(
        bytes, at: found, end: range.upperBound, inAttribute: false, to: &characters)
      {
        lines.append(characters.span, 0..<characters.count)
        index = next
      } else {
        lines.append(bytes, found..<found + 1)
        index = found + 1
      }
    }
  }

  private mutating func start(_ bytes: Span<UInt8>, _ tag: HTMLTag, _ attributes: HTMLAttributes) {
    // A paragraph ends where another block begins (HTML standard §13.2.6.4.7).
    if tag.endsParagraph, openCounts[Int(HTMLTag.p.rawValue)] > 0 { close(.p) }
    if stack.count >= depth {
      if hiddenCount == 0, tag != .a { lines.breakLine(blank: false) }
      return
    }
    // What can neither hide words nor show them again is not looked at.
    let look = tag.canHide || isSizeless ? HTMLStyle.look(bytes, attributes) : (isHidden: false, size: .inherited)
    let isHidden = tag.canHide && look.isHidden
    if hiddenCount > 0 || isHidden {
      if tag.isTracked || isHidden || openCounts[Int(tag.rawValue)] > 0 {
        push(Open(tag: tag, depthBefore: lines.quoteDepth, isHidden: isHidden))
      }
      return
    }
    switch tag {
    case .br: lines.forceBreak()
    case .hr:
      lines.breakLine(blank: false)
      lines.append("________________________________")
      lines.breakLine(blank: false)
    case .img: appendAlternative(bytes, attributes)
    case .a: beginLink(bytes, attributes)
    case .p:
      lines.breakLine(blank: !HTMLStyle.isTight(bytes, attributes))
    case .heading: lines.breakLine(blank: true)
    case .li: beginListItem(attributes.value.flatMap { HTMLStyle.number(bytes, $0) })
    case .td, .th:
      lines.beginCell()
      push(Open(tag: tag, depthBefore: lines.quoteDepth))
    case .tr: lines.beginRow()
    case .block, .dt, .dd, .center: lines.breakLine(blank: false)
    case .blockquote, .div, .pre, .ul, .ol, .table: startBlock(bytes, tag, attributes)
    case .span, .font, .rawText, .other: break
    }
    setSize(look.size, of: tag)
  }

  /// From here on letters have the size that an element gives them, up to its end where that is known, else up to the
  /// end of what is around it.
  private mutating func setSize(_ size: HTMLStyle.LetterSize, of tag: HTMLTag) {
    // Its `size` is not read; and in old pages a table does not inherit (Quirks Mode Standard §3.1).
    let ownSize = (tag == .font || tag == .table) && size == .inherited ? .some : size
    if ownSize == (isSizeless ? .some : .none), ownSize == .some || tag.canHide {
      if tag.canHide, !tag.isTracked { push(Open(tag: tag, depthBefore: lines.quoteDepth)) }
      isSizeless.toggle()
    }
  }

  private mutating func startBlock(_ bytes: Span<UInt8>, _ tag: HTMLTag, _ attributes: HTMLAttributes) {
    lines.breakLine(blank: tag == .pre)
    var open = Open(tag: tag, depthBefore: lines.quoteDepth)
    switch tag {
    case .blockquote where HTMLStyle.isQuote(bytes, attributes):
      lines.settle()
      lines.quoteDepth += 1
      open.restoresDepth = true
    case .pre:
      open.wasPreformatted = lines.isPreformatted
      lines.isPreformatted = true
    case .ul: lists.append(HTMLList())
    case .ol: lists.append(HTMLList(bytes, attributes))
    case .div:
      let kind = HTMLStyle.kind(bytes, attributes)
      if kind == .quoteWithAttribution {
        lines.settle()
        open.restoresDepth = true
        lines.quotesAfterNextLine = true
      } else if kind != .plain {
        lines.settle()
        open.replyHeaderStart = lines.output.count
        open.isSureReplyHeader = kind == .replyHeader
      }
    default: break
    }
    push(open)
  }

  private mutating func push(_ open: Open) {
    stack.append(open)
    stack[stack.count - 1].wasSizeless = isSizeless
    openCounts[Int(open.tag.rawValue)] += 1
    if open.isHidden { hiddenCount += 1 }
  }

  private mutating func end(_ bytes: Span<UInt8>, _ tag: HTMLTag) {
    switch tag {
    case .p where hiddenCount == 0: lines.breakLine(blank: false)
    case .heading where hiddenCount == 0: lines.breakLine(blank: true)
    case .tr where hiddenCount == 0: lines.beginRow()
    case .block, .dt, .dd, .center, .li: if hiddenCount == 0 { lines.breakLine(blank: false) }
    case .a where hiddenCount == 0: endLink()
    default: break
    }
    if openCounts[Int(tag.rawValue)] > 0 { close(tag) }
  }

  /// Closes the nearest open element of this tag and all inside it. The search ends at the cell around it and
  /// after 256 elements, so that time stays linear on any nesting.
  private mutating func close(_ tag: HTMLTag) {
    var index = stack.count - 1
    let last = max(0, stack.count - 256)
    while index >= last, stack[index].tag != tag {
      if stack[index].tag.isScope && !tag.isScope { return }
      if stack[index].tag == .table && (tag == .td || tag == .th) { return }
      index -= 1
    }
    guard index >= last else { return }
    while stack.count > index { pop() }
  }

  private mutating func pop() {
    let open = stack.removeLast()
    openCounts[Int(open.tag.rawValue)] -= 1
    isSizeless = open.wasSizeless
    if open.isHidden { hiddenCount -= 1 }
    if hiddenCount > 0 || open.isHidden { return }
    switch open.tag {
    case .ul, .ol:
      _ = lists.popLast()
      lines.breakLine(blank: false)
    case .pre:
      lines.breakLine(blank: true)
      lines.isPreformatted = open.wasPreformatted
    case .blockquote, .div, .table: lines.breakLine(blank: false)
    default: break
    }
    if open.restoresDepth {
      lines.settle()
      lines.quoteDepth = open.depthBefore
      lines.quotesAfterNextLine = false
    }
    if let start = open.replyHeaderStart {
      lines.settle()
      // What follows the header that Outlook puts above a quoted mail is that mail, up to the end of the block
      // that is quoted around both.
      if open.isSureReplyHeader || HTMLStyle.beginsWithLabel(lines.output, from: start) { lines.quoteDepth += 1 }
    }
  }

  private mutating func beginListItem(_ written: Int?) {
    lines.breakLine(blank: false)
    lines.settle()
    let indentation = [UInt8](repeating: Byte.space, count: 2 * min(max(0, lists.count - 1), 8))
    let mark = lists.isEmpty ? HTMLList.bullet : lists[lists.count - 1].nextMark(written: written)
    lines.marker = indentation + Array(mark.utf8)
  }

  private mutating func appendAlternative(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) {
    guard let range = attributes.alt, range.count <= 1_000 else { return }
    appendText(bytes, range)
  }

  private mutating func beginLink(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) {
    endLink()
    guard let range = attributes.href, let address = HTMLLink.address(bytes, range) else { return }
    link = Link(address: address, outputCount: lines.output.count, lineCount: lines.line.count)
  }

  /// Puts the address after a link's text where the two differ.
  private mutating func endLink() {
    guard let link else { return }
    self.link = nil
    guard lines.line.count > 0 else { return }
    let start = lines.output.count == link.outputCount ? min(link.lineCount, lines.line.count) : 0
    // A copy, so that the line stays the only owner of its bytes; long texts are never the same as an address.
    let text = Array(lines.line[start...].prefix(link.address.count + 64))
    if text.allSatisfy(\.isSpace) || HTMLLink.isSame(text[...], link.address) { return }
    let shown = Array(" <".utf8) + link.address + Array(">".utf8)
    lines.append(shown.span, 0..<shown.count)
  }
}

extension TextLines {
  mutating func append(_ text: String) {
    let bytes = Array(text.utf8)
    append(bytes.span, 0..<bytes.count)
  }
}
