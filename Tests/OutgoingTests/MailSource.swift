// Reading composed mails back, independently of the code that wrote them.

import Outgoing

/// A composed mail taken apart at the byte level.
struct MailSource {
  /// Unfolded fields in order.
  let fields: [(name: String, value: String)]
  /// The body after its transfer encoding is undone, with LF.
  let body: String
  let header: String

  init(_ mail: OutgoingMail) {
    let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let cut = text.firstRange(of: "\n\n")
    let header = cut.map { String(text[..<$0.lowerBound]) } ?? text
    let raw = cut.map { String(text[$0.upperBound...]) } ?? ""
    var fields: [(name: String, value: String)] = []
    for line in header.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first == " ", let last = fields.indices.last {
        fields[last].value += line
      } else {
        let halves = line.split(separator: ":", maxSplits: 1)
        fields.append((String(halves[0]), halves.count > 1 ? String(halves[1].dropFirst()) : ""))
      }
    }
    self.header = header
    self.fields = fields
    let isQuoted = fields.contains { $0.name == "Content-Transfer-Encoding" && $0.value == "quoted-printable" }
    body = isQuoted ? decodeQuotedPrintable(raw) : raw
  }

  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

private func decodeQuotedPrintable(_ text: String) -> String {
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] != UInt8(ascii: "=") {
      bytes.append(source[index])
      index += 1
    } else if source[index + 1] == 0x0A {
      index += 2
    } else {
      let digits = String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self)
      bytes.append(UInt8(digits, radix: 16) ?? UInt8(ascii: "?"))
      index += 3
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
