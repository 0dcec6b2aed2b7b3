// The elements of HTML that matter for its text.

/// An element that changes how text reads; every other one is `other`.
enum HTMLTag: UInt8, CaseIterable {
  case other
  case a, br, hr, img, p, pre, blockquote, div, li, ul, ol, table, tr, td, th, dd, dt
  /// Blocks that only begin and end lines.
  case block
  /// Blocks with an empty line around them.
  case heading
  /// Inline elements that can hide text.
  case span, font, center
  /// Elements whose content is no markup and no text for a reader.
  case rawText

  init(_ bytes: Span<UInt8>, _ name: Range<Int>) { self = Self.known[Self.key(bytes, name)] ?? .other }

  /// The first eight bytes in lower case, and a sum of the rest.
  private static func key(_ bytes: Span<UInt8>, _ name: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in name.prefix(12) { key = (key << 8 | key >> 56) ^ UInt64(bytes[index].lowercase) }
    return key &+ UInt64(truncatingIfNeeded: name.count) << 56
  }

  private static let known: [UInt64: HTMLTag] = {
    var tags: [UInt64: HTMLTag] = [:]
    func add(_ names: String, _ tag: HTMLTag) {
      for name in names.split(separator: " ") {
        let bytes = Array(name.utf8)
        tags[key(bytes.span, 0..<bytes.count)] = tag
      }
    }
    add(
      "address article aside body details dialog dl fieldset figcaption figure footer form head header hgroup html",
      .block)
    add("legend main nav search section summary", .block)
    add("option select tbody thead tfoot caption", .block)
    add("h1 h2 h3 h4 h5 h6", .heading)
    add("script style title iframe xml template", .rawText)
    let single: [(String, HTMLTag)] = [
      ("a", .a), ("br", .br), ("hr", .hr), ("img", .img), ("p", .p), ("pre", .pre), ("blockquote", .blockquote),
      ("div", .div), ("li", .li), ("ul", .ul), ("ol", .ol), ("table", .table), ("tr", .tr), ("td", .td), ("th", .th),
      ("dd", .dd), ("dt", .dt), ("span", .span), ("font", .font), ("center", .center),
    ]
    for (name, tag) in single { add(name, tag) }
    return tags
  }()

  /// Whether the element is kept on the stack of open elements.
  var isTracked: Bool {
    switch self {
    case .blockquote, .div, .pre, .ul, .ol, .table, .td, .th: true
    default: false
    }
  }

  /// Whether it begins a block, which no paragraph can hold.
  var endsParagraph: Bool {
    switch self {
    case .p, .hr, .pre, .blockquote, .div, .li, .ul, .ol, .dd, .dt, .block, .heading, .center: true
    default: false
    }
  }

  /// Whether hiding it hides text up to its end tag: it has one, and its name is known.
  var canHide: Bool {
    switch self {
    case .other, .rawText, .br, .hr, .img: false
    default: true
    }
  }

  /// Whether an end tag does not reach beyond it (HTML standard §13.2.4.2, "in scope").
  var isScope: Bool { self == .td || self == .th || self == .table }
}
