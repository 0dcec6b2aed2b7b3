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
    var pounds: Int
    var isMultiline: Bool
    /// Parentheses open in the code of an interpolation.
    var depth = 0
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var code = bytes
    var literals: [Literal] = []
    var isInText = false
    var index = 0

    func blank(_ count: Int) {
      for place in index..<min(index + count, bytes.count) where code[place] != UInt8(ascii: "\n") {
        code[place] = UInt8(ascii: " ")
      }
      index += count
    }

    while index < bytes.count {
      if isInText, let literal = literals.last {
        let escape = [UInt8(ascii: "\\")] + [UInt8](repeating: UInt8(ascii: "#"), count: literal.pounds)
        let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: literal.isMultiline ? 3 : 1)
        let end = quotes + escape.dropFirst()
        if Self.matches(bytes, index, escape + [UInt8(ascii: "(")]) {
          blank(escape.count)
          literals[literals.count - 1].depth = 0
          isInText = false
        } else if Self.matches(bytes, index, escape) {
          blank(escape.count + 1)
        } else if Self.matches(bytes, index, end) {
          blank(end.count)
          literals.removeLast()
          isInText = false
        } else {
          blank(1)
        }
      } else if Self.matches(bytes, index, Array("//".utf8)) {
        blank((bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) - index)
      } else if Self.matches(bytes, index, Array("/*".utf8)) {
        blank(Self.lengthOfComment(bytes, index))
      } else if let opening = Self.literal(bytes, index) {
        blank(opening.pounds + (opening.isMultiline ? 3 : 1))
        literals.append(opening)
        isInText = true
      } else {
        isInText = Self.endsInterpolation(bytes[index], &literals)
        index += 1
      }
    }
    self.code = code
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
    let pounds = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    guard matches(bytes, index + pounds, [UInt8(ascii: "\"")]) else { return nil }
    return Literal(pounds: pounds, isMultiline: matches(bytes, index + pounds, Array("\"\"\"".utf8)))
  }

  private static func lengthOfComment(_ bytes: [UInt8], _ start: Int) -> Int {
    var depth = 0
    var index = start
    repeat {
      if matches(bytes, index, Array("/*".utf8)) {
        depth += 1
        index += 2
      } else if matches(bytes, index, Array("*/".utf8)) {
        depth -= 1
        index += 2
      } else {
        index += 1
      }
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
      let name = String(decoding: word, as: UTF8.self)
      word = []
      // `.init(` and `self.init(` are calls.
      if ["func", "init", "deinit"].contains(name), before != UInt8(ascii: "."), before != UInt8(ascii: "`"),
        let end = Self.endOfBody(code, from: index)
      {
        let count = 1 + code[index..<end].count { $0 == UInt8(ascii: "\n") }
        found.append(Function(line: line, lineCount: count))
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    return found
  }

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
          if ["func", "var", "let", "init", "subscript", "case"].contains(String(decoding: word, as: UTF8.self)) {
            return nil
          }
          word = []
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
