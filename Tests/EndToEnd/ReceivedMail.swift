// Reads a mail that arrived, as far as the tests look at it: not with the program's own parser.

import Foundation
import TestSupport

/// One mail of one text part.
struct ReceivedMail {
  let fields: [(name: String, value: String)]
  /// Decoded.
  let text: String

  init(_ file: URL) throws {
    let raw = String(decoding: try Data(contentsOf: file), as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    guard let end = raw.range(of: "\n\n") else { throw StepFailed("no empty line in \(file.lastPathComponent)") }
    // RFC 5322 §2.2.3: a line that begins with white space belongs to the one before.
    let head = raw[..<end.lowerBound].replacingOccurrences(of: "\n[ \t]+", with: " ", options: .regularExpression)
    let read = head.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (name: String(parts[0]), value: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    fields = read
    let encoding = read.first { $0.name.lowercased() == "content-transfer-encoding" }?.value.lowercased()
    text = Self.decoded(String(raw[end.upperBound...]), encoding)
  }

  /// All values of a field, from the top.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name.caseInsensitiveCompare(name) == .orderedSame }.map(\.value)
  }

  private static func decoded(_ body: String, _ encoding: String?) -> String {
    switch encoding {
    case "base64":
      Data(base64Encoded: body, options: .ignoreUnknownCharacters).map { String(decoding: $0, as: UTF8.self) } ?? ""
    case "quoted-printable": unquoted(body)
    default: body
    }
  }

  /// RFC 2045 §6.7.
  private static func unquoted(_ body: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(body.replacingOccurrences(of: "=\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "="), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
