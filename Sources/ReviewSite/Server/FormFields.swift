// The fields of a form or a query, decoded strictly: a broken escape or invalid UTF-8 refuses the whole.

/// Names and values in the order in which they came.
struct FormFields: Sendable {
  private(set) var pairs: [(name: String, value: String)] = []
  /// More than any page of ours has.
  static let mostFields = 400

  init() {}

  /// Reads `application/x-www-form-urlencoded`; nil when it is not well formed.
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let pieces = bytes.split(
      separator: UInt8(ascii: "&"), maxSplits: Self.mostFields, omittingEmptySubsequences: true)
    guard pieces.count <= Self.mostFields else { return nil }
    for piece in pieces {
      let sign = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
      guard let name = Self.decoded(piece[..<sign]),
        let value = Self.decoded(piece[sign...].dropFirst())
      else {
        return nil
      }
      pairs.append((name, value))
    }
  }

  /// The value of a field that stands there exactly once.
  subscript(_ name: String) -> String? {
    let found = pairs.filter { $0.name == name }
    return found.count == 1 ? found[0].value : nil
  }

  /// The same without white space at both ends; nil also where nothing is left.
  func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let whites: (Character) -> Bool = { $0.isWhitespace }
    let start = value.drop(while: whites)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(start[...end])
  }

  func number(_ name: String) -> Int? {
    guard let value = self[name], (1...18).contains(value.utf8.count),
      value.utf8.allSatisfy(Self.isDigit)
    else {
      return nil
    }
    return Int(value)
  }

  /// The values of all fields of that name.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Nil for a broken escape, invalid UTF-8 or a NUL. Line ends come as CR LF from every browser and become LF.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "+"): plain.append(0x20)
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
          let low = digit(bytes[index + 2])
        else {
          return nil
        }
        plain.append(high << 4 | low)
        index += 2
      default: plain.append(byte)
      }
      index += 1
    }
    guard !plain.contains(0), let text = String(validating: plain, as: UTF8.self) else {
      return nil
    }
    return text.replacing("\r\n", with: "\n")
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
