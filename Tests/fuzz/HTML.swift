// Fuzz target: HTML to text.

internal import IntakeModel
internal import MailParsing
internal import Understanding

func check(_ bytes: [UInt8]) {
  var input = Array("From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n".utf8)
  input += bytes
  var parser = MailParser()
  let mail = parser.parse(input.span)
  expect(mail.text.utf8.count <= parser.limits.textByteCount + 16, "text is bounded")
  expect(mail.text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }, "text has no controls")
  let hasMarkup = bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&"))
  if !hasMarkup, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
    expect(mail.text.utf8.elementsEqual(bytes), "text without markup stays as it is")
  }
  _ = OwnWords(cutFrom: mail.text)
}
