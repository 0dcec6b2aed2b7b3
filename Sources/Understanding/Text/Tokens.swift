// Text cut into words, numbers and marks, each with its place in the bytes.

/// One word, number or punctuation mark.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    /// A whole number, or two joined by a point as in `2.4`; parts above 9999 are not kept.
    case number(Int, Int?)
    case mark(UInt8)
    /// The end of a line; `blank` when an empty line follows.
    case lineEnd(blank: Bool)
  }

  var kind: Kind
  /// UTF-8 byte offsets in the text.
  var range: Range<Int>
  /// Folded bytes of a word or number; empty for marks.
  var folded: [UInt8] = []
  /// Whether the word has two or more letters, all capitals.
  var isShouted = false

  var isWord: Bool { kind == .word }

  func isMark(_ mark: Character) -> Bool {
    guard let ascii = mark.asciiValue else { return false }
    return kind == .mark(ascii)
  }
}

/// Cuts text into tokens, in one pass. Words keep inner apostrophes; hyphens separate.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var tokens: [Token] = []

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isDigit(byte) {
        takeNumber()
      } else if isLetter(at: position) || startsElision {
        takeWord()
      } else if byte == 0x0A {
        takeLineEnd()
      } else {
        takeMark(byte)
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// ASCII letters, and every byte of other letters; punctuation of U+2000 to U+20FF and U+00A0 to U+00BF is none.
  private func isLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) }
    if byte == 0xC2 || byte == 0xE2 || byte == 0xF0 { return false }
    if byte < 0xC0 { return index > 0 && bytes[index - 1] >= 0x80 && isLetter(at: leadByte(before: index)) }
    return true
  }

  private func leadByte(before index: Int) -> Int {
    var lead = index - 1
    while lead > 0, index - lead < 4, (0x80..<0xC0).contains(bytes[lead]) { lead -= 1 }
    return (0x80..<0xC0).contains(bytes[lead]) ? bytes.count : lead
  }

  /// `'k`, `'s`, `'t`: an apostrophe directly before a letter at the beginning of a word.
  private var startsElision: Bool {
    let length = apostropheLength(at: position)
    guard length > 0, isLetter(at: position + length) else { return false }
    let after = position + length + 1
    return !isLetter(at: after) && (after >= bytes.count || bytes[after] != bytes[position])
  }

  /// The number of bytes of an apostrophe at `index`; 0 when there is none.
  private func apostropheLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0x98 {
      return 3
    }
    return 0
  }

  private mutating func takeWord() {
    let start = position
    position += apostropheLength(at: position)
    var capitals = 0
    var letters = 0
    while position < bytes.count {
      if isLetter(at: position) {
        letters += 1
        if (0x41...0x5A).contains(bytes[position]) { capitals += 1 }
        position += 1
      } else if case let length = apostropheLength(at: position), length > 0, isLetter(at: position + length) {
        position += length
      } else if Self.isDigit(bytes[position]) {
        position += 1
      } else {
        break
      }
    }
    tokens.append(
      Token(
        kind: .word, range: start..<position, folded: Folding.folded(bytes[start..<position]),
        isShouted: letters >= 2 && capitals == letters))
  }

  private mutating func takeNumber() {
    let start = position
    let first = takeDigits()
    var second: Int?
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), Self.isDigit(bytes[position + 1]) {
      position += 1
      second = takeDigits()
    }
    // `1e`, `2de`, `3rd`: an ordinal keeps its number.
    let suffix = position
    while isLetter(at: position) { position += 1 }
    let ending = Array(Folding.folded(bytes[suffix..<position]))
    let folded = Array(bytes[start..<suffix])
    if !ending.isEmpty, !Self.ordinalEndings.contains(ending) {
      tokens.append(Token(kind: .word, range: start..<position, folded: folded + ending))
      return
    }
    tokens.append(Token(kind: .number(first, second), range: start..<position, folded: folded))
  }

  private static let ordinalEndings: Set<[UInt8]> = Set(
    ["e", "de", "ste", "st", "nd", "rd", "th"].map { Array($0.utf8) })

  private mutating func takeDigits() -> Int {
    var value = 0
    while position < bytes.count, Self.isDigit(bytes[position]) {
      value = min(value &* 10 &+ Int(bytes[position] & 0x0F), 10_000)
      position += 1
    }
    return value
  }

  private mutating func takeLineEnd() {
    let start = position
    var lines = 0
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x20 || bytes[position] == 0x0D {
      if bytes[position] == 0x0A { lines += 1 }
      position += 1
    }
    tokens.append(Token(kind: .lineEnd(blank: lines > 1), range: start..<position))
  }

  private mutating func takeMark(_ byte: UInt8) {
    let start = position
    position += 1
    while position < bytes.count, (0x80..<0xC0).contains(bytes[position]) { position += 1 }
    if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0xC2 { return }
    // Typographic dashes and dots read as the plain ones.
    var mark = byte
    if byte == 0xE2, position - start == 3, bytes[start + 1] == 0x80 {
      switch bytes[start + 2] {
      case 0x93, 0x94: mark = UInt8(ascii: "-")
      case 0xA6: mark = UInt8(ascii: ".")
      case 0xA2: mark = UInt8(ascii: "*")
      default: mark = UInt8(ascii: "\"")
      }
    }
    tokens.append(Token(kind: .mark(mark), range: start..<position))
  }
}
