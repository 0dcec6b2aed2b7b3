// A strict reader of the markup that we write: every tag closed in order, every attribute quoted, every entity known.

/// One element with what is needed to check it.
struct MarkupElement {
  var name: String
  var attributes: [String: String]
  /// The names of the elements around it, the outermost first.
  var ancestors: [String]
  /// The text in it and below it.
  var text = ""
}

/// What is wrong with a text.
struct MarkupError: Error, CustomStringConvertible {
  var description: String
}

/// Reads HTML (with void elements) or XML.
struct MarkupReader {
  static let voidElements: Set = ["meta", "link", "br", "hr", "img", "input"]
  private let isHTML: Bool
  private var rest: Substring
  private var open: [Int] = []
  private(set) var elements: [MarkupElement] = []

  static func html(_ text: String) throws -> [MarkupElement] { try read(text, isHTML: true) }
  static func xml(_ text: String) throws -> [MarkupElement] { try read(text, isHTML: false) }

  private static func read(_ text: String, isHTML: Bool) throws -> [MarkupElement] {
    var reader = MarkupReader(isHTML: isHTML, rest: text[...])
    for prologue in ["<!DOCTYPE html>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>"]
    where reader.rest.hasPrefix(prologue) { reader.rest = reader.rest.dropFirst(prologue.count) }
    while !reader.rest.isEmpty { try reader.step() }
    guard reader.open.isEmpty else { throw MarkupError(description: "not closed: \(reader.elements[reader.open[0]])") }
    return reader.elements
  }

  private mutating func step() throws {
    if rest.hasPrefix("</") { return try close() }
    if rest.hasPrefix("<") { return try start() }
    let text = rest.prefix { $0 != "<" }
    rest = rest.dropFirst(text.count)
    let isStyle = open.last.map { elements[$0].name == "style" } ?? false
    let plain = isStyle ? String(text) : try Self.unescaped(text)
    for index in open { elements[index].text += plain }
  }

  private mutating func close() throws {
    let name = rest.dropFirst(2).prefix { $0 != ">" }
    if isHTML, name == "ul" { endItem() }
    guard let last = open.popLast(), elements[last].name == name else {
      throw MarkupError(description: "</\(name)> closes nothing near \(rest.prefix(80))")
    }
    rest = rest.dropFirst(name.count + 3)
  }

  /// HTML §13.1.2.4: an item may end without its end tag where the next begins or the list ends.
  private mutating func endItem() {
    if let last = open.last, elements[last].name == "li" { open.removeLast() }
  }

  private mutating func start() throws {
    rest = rest.dropFirst()
    let name = take { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if isHTML, name == "li" { endItem() }
    guard !name.isEmpty else { throw MarkupError(description: "bare < near \(rest.prefix(80))") }
    var attributes: [String: String] = [:]
    while rest.first == " " {
      rest = rest.dropFirst()
      let key = take { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == ":") }
      if isHTML, rest.hasPrefix("=b") {
        rest = rest.dropFirst()
        attributes[key] = take { $0.isASCII && ($0.isLetter || $0.isNumber) }
        continue
      }
      guard rest.hasPrefix("=\"") else { throw MarkupError(description: "attribute \(key) is not quoted in <\(name)") }
      rest = rest.dropFirst(2)
      let value = take { $0 != "\"" }
      guard !value.contains("<"), attributes.updateValue(try Self.unescaped(value[...]), forKey: key) == nil else {
        throw MarkupError(description: "attribute \(key) of <\(name) holds a tag or stands twice")
      }
      rest = rest.dropFirst()
    }
    let isEmpty = rest.hasPrefix("/>")
    guard isEmpty || rest.hasPrefix(">") else { throw MarkupError(description: "<\(name) does not end") }
    rest = rest.dropFirst(isEmpty ? 2 : 1)
    elements.append(
      MarkupElement(name: name, attributes: attributes, ancestors: open.map { elements[$0].name }))
    if !isEmpty, !(isHTML && Self.voidElements.contains(name)) { open.append(elements.count - 1) }
  }

  private mutating func take(while isPart: (Character) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest.dropFirst(part.count)
    return String(part)
  }

  /// The text with its entities resolved; only the five that we write are known.
  private static func unescaped(_ text: Substring) throws -> String {
    var result = ""
    var rest = text
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      guard let (entity, character) = entities.first(where: { rest.hasPrefix($0.key) }) else {
        throw MarkupError(description: "unknown entity near \(rest.prefix(20))")
      }
      result += character
      rest = rest.dropFirst(entity.count)
    }
    return result + rest
  }
}
