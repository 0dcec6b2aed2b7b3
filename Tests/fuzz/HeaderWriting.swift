// Fuzz target: values of strangers and of configurations on their way into the header and body of a mail of ours.

internal import IntakeModel
internal import MailParsing
internal import Outgoing

private let sender = MailAddress("plan@example.org")
private let recipient = MailAddress("bewoner@example.org")

/// The input is up to six values, one after each NUL: names, subject, mark, ids, body.
func check(_ bytes: [UInt8]) {
  guard let sender, let recipient else { return expect(false, "the addresses of this target are addresses") }
  let values = bytes.split(separator: 0, maxSplits: 5, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  func value(_ index: Int) -> String { index < values.count ? values[index] : "" }
  let mail = PlainMail(
    senderName: value(0), senderAddress: sender, recipient: recipient, subject: value(1), body: value(5),
    language: "nl", autoSubmitted: .replied, loopMark: value(2), messageID: MessageID("1.abc@example.org"),
    inReplyTo: MessageID(value(3)), references: [MessageID(value(4)), MessageID(value(3))], date: 1_700_000_000,
    zoneOffset: 3600)
  let composed: OutgoingMail
  do { composed = try mail.compose() } catch { return }
  expect(composed.isStrict, "every line ends in CR LF, and none is too long")
  var parser = MailParser()
  let read = parser.parse(composed.bytes.span)
  let once = ["Date", "From", "Reply-To", "To", "Subject", "Message-ID", "Auto-Submitted", "Content-Type"]
  for name in once {
    expect(read.fields.filter { $0.name.lowercased() == name.lowercased() }.count == 1, "one field of each name")
  }
  // Thirteen, and two of the thread.
  expect(read.fields.count == 13 || read.fields.count == 15, "no value begins a field")
  expect(read.from.mailboxes.map(\.address) == ["plan@example.org"], "From is ours")
  expect(read.to.mailboxes.map(\.address) == ["bewoner@example.org"], "To is the recipient alone")
  expect(read.attachments.isEmpty, "no value begins a part")
  // The parser gives a subject on one line, without white space around it.
  let words = mail.subject.split { $0 == " " }
  if mail.subject.utf8.count < 500, mail.subject.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }),
    !mail.subject.contains("=?")
  {
    expect(read.subject.split { $0 == " " } == words, "the subject arrives as it was")
  }
}
