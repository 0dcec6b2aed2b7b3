// JSON with its keys in a fixed order, so that the same plan always gives the same bytes.

internal import Markup

/// A JSON value, RFC 8259; objects keep the order in which they were made.
enum JSONValue: Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }

  static func == (left: JSONValue, right: JSONValue) -> Bool { left.written() == right.written() }

  /// The value as text with two spaces for each level. Texts are cleaned on their way out.
  func written(indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      if values.isEmpty { return "[]" }
      let lines = values.map { inner + $0.written(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(Self.quoted($0.0)): \($0.1.written(indent: indent + 2))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  /// RFC 8259 §7. `<`, `>` and `&` are written as escapes too, so that the text may stand inside HTML.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in PublicText.clean(text).unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "<": quoted += "\\u003c"
      case ">": quoted += "\\u003e"
      case "&": quoted += "\\u0026"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
