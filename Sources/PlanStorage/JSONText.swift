// The JSON of every mail and item, written straight: for the few short lists of a mail an encoder that takes any type
// costs more than parsing it.

internal import IntakeModel

/// Lists as JSON text (RFC 8259), as ``json(_:)`` gives them.
struct JSONText {
  private var bytes: [UInt8] = []

  static func list(_ texts: [String]) -> String { list(texts) { $0.append($1) } }

  /// Each range as its two bounds.
  static func list(_ ranges: [Range<Int>]) -> String {
    list(ranges) { $0.bytes += "[\($1.lowerBound),\($1.upperBound)]".utf8 }
  }

  static func list(_ alternatives: [Alternative]) -> String {
    list(alternatives) { json, alternative in
      json.bytes +=
        "{\"confidence\":\(alternative.confidence),\"kind\":\"\(alternative.kind.rawValue)\",\"target\":{".utf8
      if let activity = alternative.target.activity {
        json.bytes += "\"activity\":".utf8
        json.append(activity)
      }
      if let call = alternative.target.call {
        json.bytes += (alternative.target.activity == nil ? "\"call\":" : ",\"call\":").utf8
        json.append(call)
      }
      json.bytes += "}}".utf8
    }
  }

  private static func list<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) -> String {
    if elements.isEmpty { return "[]" }
    var json = JSONText()
    for element in elements {
      json.bytes.append(UInt8(ascii: json.bytes.isEmpty ? "[" : ","))
      write(&json, element)
    }
    json.bytes.append(UInt8(ascii: "]"))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      // RFC 8259 §7: these must be escaped.
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "1")\(String(byte & 15, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
