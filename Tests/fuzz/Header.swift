// Fuzz target: one value in every field of the header that is read.

internal import IntakeModel
internal import MailParsing

private let names = [
  "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Return-Path", "Received", "Content-Type",
  "Content-Disposition", "Content-Transfer-Encoding", "Content-ID", "X-Other",
]

/// The first byte of the input names the field, the rest is its value, folded where it breaks.
func check(_ bytes: [UInt8]) {
  let name = names[Int(bytes.first ?? 0) % names.count]
  var input = Array("From: a@example.org\n\(name): ".utf8)
  for byte in bytes.dropFirst() {
    input.append(byte == 0x0D ? 0x20 : byte)
    if byte == 0x0A { input.append(0x20) }
  }
  input += Array("\nTo: b@example.org\n\ntext\n".utf8)
  var parser = MailParser()
  let mail = parser.parse(input.span)
  expect(mail.fields.count == 3, "a folded value begins no field and ends no header")
  expect(mail.from.mailboxes.map(\.address) == ["a@example.org"], "From is not touched by another field")
  expect(mail.to.mailboxes.map(\.address) == ["b@example.org"], "To is not touched by another field")
  expect(isOneLine(mail.subject), "the subject is one line")
  expect(mail.attachments.allSatisfy { isOneLine($0.name ?? "") }, "file names are one line")
  expect(mail.attachments.allSatisfy { !($0.name ?? "").contains { $0 == "/" || $0 == "\\" } }, "names have no path")
  let ids = mail.inReplyTo + mail.references + [mail.messageID].compactMap { $0 }
  expect(ids.allSatisfy { id in id.text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } }, "ids have no white space")
  expect(ids.count <= parser.limits.addressCount + 1, "no more ids than the limit")
  if let date = mail.date {
    // Years 1900 to 9999, and a day more for the zone.
    expect((-2_209_075_200...253_402_387_200).contains(date.seconds), "a date lies in its years")
    expect((date.zoneOffset ?? 0).magnitude < 86_400, "a zone is less than a day")
  }
}
