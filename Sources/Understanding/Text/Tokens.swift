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
  /// Of the folded bytes of a word or number; 0 for marks.
  var hash: UInt64 = 0
  /// The number of folded bytes.
  var length = 0

  var isWord: Bool { kind == .word }
  /// Whether it is a word or number.
  var isInked: Bool { hash != 0 }

  func isMark(_ mark: Unicode.Scalar) -> Bool {
    if case .mark(let own) = kind { return UInt32(own) == mark.value }
    return false
  }

  /// The folded bytes of a word or number; of an ordinal as `2de`, its number.
  func folded(in bytes: [UInt8]) -> [UInt8] {
    let folded = Folding.folded(bytes[range])
    return isWord ? folded : Array(folded.prefix(length))
  }
}

/// Cuts text into tokens, in one pass. Words keep inner apostrophes; hyphens separate.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var tokens: [Token] = []
  private var folded: [UInt8] = []

  static func tokens(of text: String) -> [Token] { tokens(of: Array(text.utf8)) }

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
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
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 ? (0x61...0x7A).contains(byte | 0x20) : isLetter(at: position) {
        position += 1
      } else if case let length = apostropheLength(at: position), length > 0, isLetter(at: position + length) {
        position += length
      } else if Self.isDigit(bytes[position]) {
        position += 1
      } else {
        break
      }
    }
    append(.word, start, foldedTo: position)
  }

  /// A word or number from `start`; its hash is of the bytes up to `end`.
  private mutating func append(_ kind: Token.Kind, _ start: Int, foldedTo end: Int) {
    var hash = WordHash()
    for index in start..<end {
      let byte = bytes[index]
      if byte >= 0x80 { return appendFolded(kind, start, foldedTo: end) }
      hash.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    tokens.append(Token(kind: kind, range: start..<position, hash: hash.value, length: end - start))
  }

  /// The same where letters have marks.
  private mutating func appendFolded(_ kind: Token.Kind, _ start: Int, foldedTo end: Int) {
    folded.removeAll(keepingCapacity: true)
    Folding.append(bytes[start..<end], to: &folded)
    tokens.append(Token(kind: kind, range: start..<position, hash: WordHash.of(folded), length: folded.count))
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
    if position > suffix, !Self.ordinalEndings.contains(Folding.folded(bytes[suffix..<position])) {
      return append(.word, start, foldedTo: position)
    }
    append(.number(first, second), start, foldedTo: suffix)
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
