// The structure of a JSON5 text: objects, lists, words; depth and number of values are bounded.

struct JSON5Parser {
  var scanner: JSON5Scanner
  private var depth = 0
  private var values = 0

  init(_ scanner: JSON5Scanner) { self.scanner = scanner }

  mutating func document() throws(JSON5SyntaxError) -> JSON5Node {
    try scanner.skipSpace()
    guard scanner.next != nil else {
      throw JSON5SyntaxError(JSON5Position(line: 1, column: 1), "the file is empty", "write { … } with its keys")
    }
    let root = try value()
    try scanner.skipSpace()
    guard scanner.next == nil else {
      throw fail("there is more after the end", "check the brackets: the last one closes the whole file")
    }
    return root
  }

  func fail(_ what: String, _ remedy: String) -> JSON5SyntaxError {
    JSON5SyntaxError(scanner.position, what, remedy)
  }

  /// What stands here, for a message.
  var found: String {
    guard let (scalar, _) = scanner.nextScalar() else { return "the end of the file" }
    return scalar == "\"" ? "'\"'" : FileProblem.quoted(String(scalar))
  }

  private mutating func value() throws(JSON5SyntaxError) -> JSON5Node {
    let position = scanner.position
    values += 1
    guard values <= JSON5Document.maximumValues else {
      throw fail("the file holds more than \(JSON5Document.maximumValues) values", "write a smaller file")
    }
    switch scanner.next {
    case UInt8(ascii: "{"):
      let members = try nested { (parser) throws(JSON5SyntaxError) in try parser.members() }
      return JSON5Node(.object(members), at: position)
    case UInt8(ascii: "["):
      let elements = try nested { (parser) throws(JSON5SyntaxError) in try parser.elements() }
      return JSON5Node(.list(elements), at: position)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return JSON5Node(.text(try string()), at: position)
    case let byte? where Self.isDigit(byte) || "+-.".utf8.contains(byte):
      return JSON5Node(try number(), at: position)
    default: return JSON5Node(try word(), at: position)
    }
  }

  private mutating func nested<T>(
    _ body: (inout JSON5Parser) throws(JSON5SyntaxError) -> T
  ) throws(JSON5SyntaxError) -> T {
    depth += 1
    guard depth <= JSON5Document.maximumDepth else {
      throw fail("brackets stand \(depth) deep within each other", "use at most \(JSON5Document.maximumDepth)")
    }
    scanner.advance()
    let result = try body(&self)
    depth -= 1
    return result
  }

  /// Fails where a text ends before its last bracket.
  private func checkEnd(_ noun: String, from line: Int, _ bracket: String) throws(JSON5SyntaxError) {
    guard scanner.next == nil else { return }
    throw fail("\(noun) that begins on line \(line) has no end", "close it with \(bracket)")
  }

  /// JSON5 §3.
  private mutating func members() throws(JSON5SyntaxError) -> [JSON5Member] {
    let line = scanner.position.line
    var members: [JSON5Member] = []
    while true {
      try scanner.skipSpace()
      try checkEnd("the object", from: line, "}")
      if scanner.take(UInt8(ascii: "}")) { return members }
      let position = scanner.position
      let key = try self.key()
      try scanner.skipSpace()
      guard scanner.take(UInt8(ascii: ":")) else {
        throw fail(
          "\(found) stands after the key \(FileProblem.quoted(key))",
          scanner.next == UInt8(ascii: "-") ? "put a key with a hyphen in quotes" : "write a colon and its value")
      }
      try scanner.skipSpace()
      members.append(JSON5Member(key: key, position: position, node: try value()))
      try scanner.skipSpace()
      try checkEnd("the object", from: line, "}")
      if !scanner.take(UInt8(ascii: ",")), scanner.next != UInt8(ascii: "}") {
        throw fail(
          "\(found) stands after the value of \(FileProblem.quoted(key))",
          "put a comma between two keys, or close with }")
      }
    }
  }

  /// JSON5 §4.
  private mutating func elements() throws(JSON5SyntaxError) -> [JSON5Node] {
    let line = scanner.position.line
    var elements: [JSON5Node] = []
    while true {
      try scanner.skipSpace()
      try checkEnd("the list", from: line, "]")
      if scanner.take(UInt8(ascii: "]")) { return elements }
      elements.append(try value())
      try scanner.skipSpace()
      try checkEnd("the list", from: line, "]")
      if !scanner.take(UInt8(ascii: ",")), scanner.next != UInt8(ascii: "]") {
        throw fail("\(found) stands after a value of a list", "put a comma between two values, or close with ]")
      }
    }
  }

  private mutating func key() throws(JSON5SyntaxError) -> String {
    if scanner.next == UInt8(ascii: "\"") || scanner.next == UInt8(ascii: "'") { return try string() }
    guard let name = try identifier() else {
      throw fail("\(found) stands where a key should be", "write a key as name: or \"name\":")
    }
    return name
  }

  private mutating func word() throws(JSON5SyntaxError) -> JSON5Node.Value {
    let position = scanner.position
    guard let word = try identifier() else {
      throw fail("\(found) stands where a value should be", "write a text in quotes, a number, { … } or [ … ]")
    }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case "Infinity": return .decimal(.infinity)
    case "NaN": return .decimal(.nan)
    default:
      // The word is not shown: it may be a password in the wrong place.
      throw JSON5SyntaxError(position, "a text stands here without quotes", "put it in quotes")
    }
  }
}
