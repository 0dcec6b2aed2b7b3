// Lists in HTML: what stands before their items.

/// A list that is open.
struct HTMLList {
  static let bullet = "- "

  private enum Numbering { case none, figures, letters, capitals, roman, romanCapitals }

  private var numbering = Numbering.none
  private var next = 1

  /// A list with bullets.
  init() {}

  /// A numbered list; HTML standard §4.4.5: `type` tells figures, letters and Roman numerals apart by their case.
  init(_ bytes: Span<UInt8>, _ attributes: HTMLAttributes) {
    next = attributes.start.flatMap { HTMLStyle.number(bytes, $0) } ?? 1
    let type = attributes.type.flatMap { $0.count == 1 ? bytes[$0.lowerBound] : nil }
    switch type {
    case UInt8(ascii: "a"): numbering = .letters
    case UInt8(ascii: "A"): numbering = .capitals
    case UInt8(ascii: "i"): numbering = .roman
    case UInt8(ascii: "I"): numbering = .romanCapitals
    default: numbering = .figures
    }
  }

  /// What stands before the next item, whose number may be `written` in it.
  mutating func nextMark(written: Int?) -> String {
    let number = written ?? next
    next = number &+ 1
    switch numbering {
    case .none: return Self.bullet
    case .figures: return "\(number). "
    case .letters: return "\(Self.letters(number)). "
    case .capitals: return "\(Self.letters(number).uppercased()). "
    case .roman: return "\(Self.roman(number)). "
    case .romanCapitals: return "\(Self.roman(number).uppercased()). "
    }
  }

  /// `a` to `z`, `aa` and so on; figures below one.
  private static func letters(_ number: Int) -> String {
    guard number > 0 else { return "\(number)" }
    var text: [UInt8] = []
    var left = number
    while left > 0 {
      text.append(0x61 + UInt8(truncatingIfNeeded: (left - 1) % 26))
      left = (left - 1) / 26
    }
    return String(decoding: text.reversed(), as: UTF8.self)
  }

  /// Roman numerals up to 3,999, else figures.
  private static func roman(_ number: Int) -> String {
    guard (1..<4_000).contains(number) else { return "\(number)" }
    let signs = [
      (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var text = ""
    var left = number
    for (value, sign) in signs {
      while left >= value {
        text += sign
        left -= value
      }
    }
    return text
  }
}
