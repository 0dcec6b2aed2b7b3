// A small scanner of Swift: what of a file is code, and how long its functions are.

/// A Swift file without its comments and string literals. What is inside `\(…)` is code and stays.
///
/// It knows nested comments, raw strings, multi-line strings and interpolation. It does not know regex literals, which
/// this project does not use.
struct SwiftSource {
  /// As many bytes and lines as the file; comments and the text of literals are spaces.
  let code: [UInt8]

  /// One string literal that is being read.
  private struct Literal {
    /// What ends it, and what begins an escape in it.
    var end: [UInt8]
    var escape: [UInt8]
    /// Parentheses open in the code of an interpolation.
    var depth = 0
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var code = bytes
    var literals: [Literal] = []
    var isInText = false
    var index = 0
    while index < bytes.count {
      let start = index
      if isInText, let literal = literals.last {
        index += Self.lengthInText(bytes, index, literal, isInText: &isInText)
        if !isInText, !Self.matches(bytes, start, literal.escape) { literals.removeLast() }
      } else if let length = Self.lengthOfComment(bytes, index) {
        index += length
      } else if let opening = Self.literal(bytes, index) {
        index += opening.end.count
        literals.append(opening)
        isInText = true
      } else {
        isInText = Self.endsInterpolation(bytes[index], &literals)
        index += 1
        continue
      }
      for place in start..<min(index, bytes.count) where bytes[place] != Self.newline { code[place] = Self.space }
    }
    self.code = code
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// How many bytes to go on inside a literal; `isInText` becomes false at its end and at an interpolation.
  private static func lengthInText(_ bytes: [UInt8], _ index: Int, _ literal: Literal, isInText: inout Bool) -> Int {
    if bytes[index] == UInt8(ascii: "\\"), matches(bytes, index, literal.escape) {
      let next = index + literal.escape.count
      isInText = !(next < bytes.count && bytes[next] == UInt8(ascii: "("))
      return literal.escape.count + (isInText ? 1 : 0)
    }
    guard bytes[index] == UInt8(ascii: "\""), matches(bytes, index, literal.end) else { return 1 }
    isInText = false
    return literal.end.count
  }

  /// Counts parentheses inside an interpolation; true when this one closes it, so that its literal goes on.
  private static func endsInterpolation(_ byte: UInt8, _ literals: inout [Literal]) -> Bool {
    guard let last = literals.indices.last else { return false }
    if byte == UInt8(ascii: "(") { literals[last].depth += 1 }
    if byte == UInt8(ascii: ")") { literals[last].depth -= 1 }
    return byte == UInt8(ascii: ")") && literals[last].depth == 0
  }

  private static func matches(_ bytes: [UInt8], _ index: Int, _ pattern: [UInt8]) -> Bool {
    index + pattern.count <= bytes.count && pattern.indices.allSatisfy { bytes[index + $0] == pattern[$0] }
  }

  private static func literal(_ bytes: [UInt8], _ index: Int) -> Literal? {
    guard bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "#") else { return nil }
    let pounds = [UInt8](bytes[index...].prefix { $0 == UInt8(ascii: "#") })
    let quote = UInt8(ascii: "\"")
    guard matches(bytes, index + pounds.count, [quote]) else { return nil }
    let isMultiline = matches(bytes, index + pounds.count, [quote, quote, quote])
    return Literal(
      end: [UInt8](repeating: quote, count: isMultiline ? 3 : 1) + pounds, escape: [UInt8(ascii: "\\")] + pounds)
  }

  /// The length of the comment that begins here; nil when none does.
  private static func lengthOfComment(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "/"), start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "/") { return (bytes[start...].firstIndex(of: newline) ?? bytes.count) - start }
    guard bytes[start + 1] == UInt8(ascii: "*") else { return nil }
    var depth = 0
    var index = start
    repeat {
      let isOpening = matches(bytes, index, Array("/*".utf8))
      let isClosing = !isOpening && matches(bytes, index, Array("*/".utf8))
      depth += isOpening ? 1 : isClosing ? -1 : 0
      index += isOpening || isClosing ? 2 : 1
    } while depth > 0 && index < bytes.count
    return index - start
  }

  /// The code, line by line.
  var lines: [String] {
    code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// A function, initialiser or deinitialiser, from its keyword to its closing brace.
  struct Function {
    var line: Int
    var lineCount: Int
  }

  var functions: [Function] {
    var found: [Function] = []
    var line = 1
    var word: [UInt8] = []
    var before: UInt8 = 0
    for (index, byte) in code.enumerated() {
      if Self.isWordByte(byte) {
        if word.isEmpty { before = index == 0 ? 0 : code[index - 1] }
        word.append(byte)
        continue
      }
      let isKeyword = Self.functionKeywords.contains(word)
      if !word.isEmpty { word = [] }
      // `.init(` and `self.init(` are calls.
      if isKeyword, before != UInt8(ascii: "."), before != UInt8(ascii: "`"),
        let end = Self.endOfBody(code, from: index)
      {
        let count = 1 + code[index..<end].count { $0 == UInt8(ascii: "\n") }
        found.append(Function(line: line, lineCount: count))
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    return found
  }

  private static let functionKeywords = Set(["func", "init", "deinit"].map { Array($0.utf8) })
  private static let declarationKeywords = Set(
    ["func", "var", "let", "init", "subscript", "case"].map { Array($0.utf8) })

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Where the body ends that belongs to a declaration; nil when it has none, as in a protocol.
  private static func endOfBody(_ code: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var braces = 0
    var word: [UInt8] = []
    for index in start..<code.count {
      let byte = code[index]
      if braces == 0, depth == 0 {
        if isWordByte(byte) {
          word.append(byte)
        } else {
          if declarationKeywords.contains(word) { return nil }
          if !word.isEmpty { word = [] }
        }
      }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0 || braces > 0: braces += 1
      case UInt8(ascii: "}") where braces == 0 && depth == 0: return nil
      case UInt8(ascii: "}") where braces > 0:
        braces -= 1
        if braces == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// Lines where a value is unwrapped by force: a `!` right behind a name, a bracket or a literal, not `!=`.
  var linesOfForcedUnwrapping: [Int] {
    var found: [Int] = []
    var line = 1
    for index in code.indices {
      if code[index] == UInt8(ascii: "\n") { line += 1 }
      guard code[index] == UInt8(ascii: "!"), index > 0, isEndOfValue(code[index - 1]),
        index + 1 == code.count || code[index + 1] != UInt8(ascii: "=")
      else { continue }
      found.append(line)
    }
    return found
  }

  private func isEndOfValue(_ byte: UInt8) -> Bool {
    Self.isWordByte(byte) || [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "?")].contains(byte)
  }
}
