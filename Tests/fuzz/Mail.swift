// Fuzz target: a whole mail.

internal import IntakeModel
internal import MailParsing
internal import Understanding

func check(_ bytes: [UInt8]) {
  var parser = MailParser()
  let mail = parser.parse(bytes.span)
  let limits = parser.limits
  expect(!mail.parts.isEmpty && mail.parts.count <= limits.partCount, "a mail has between one and 500 parts")
  expect(mail.parts.allSatisfy { $0.depth <= limits.depth + 1 }, "parts lie no deeper than the limit")
  expect(mail.fields.count <= limits.fieldCount, "no more fields than the limit")
  expect(mail.text.utf8.count <= limits.textByteCount + 16, "text is bounded")
  expect(mail.text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }, "text has no controls")
  for list in [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.resentTo, mail.resentCc] {
    expect(list.mailboxes.count <= limits.addressCount, "no more addresses than the limit")
    expect(list.mailboxes.allSatisfy { isOneLine($0.address) && isOneLine($0.name ?? "") }, "addresses are one line")
  }
  expect(isOneLine(mail.subject), "the subject is one line")
  expect(mail.attachments.allSatisfy { isOneLine($0.name ?? "") && $0.byteCount >= 0 }, "names are one line")
  expect(mail.attachments.allSatisfy { $0.byteCount <= 2 * bytes.count }, "attachments are no larger than the mail")
  expect(mail.exceededLimits.isEmpty == !mail.defects.contains(.limitExceeded), "a limit met is a defect")
  expect(parser.parse(bytes.span) == mail, "the same bytes give the same mail")
  checkLineEnds(bytes, mail, &parser)
  checkPieces(bytes, mail, &parser)
  _ = OwnWords(cutFrom: mail.text)
}

/// LF, CR LF and bare CR give the same mail.
private func checkLineEnds(_ bytes: [UInt8], _ mail: Mail, _ parser: inout MailParser) {
  guard !bytes.contains(0x0D), bytes.count < 1 << 20 else { return }
  let windows = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  expect(parser.parse(windows.span) == mail, "CR LF gives the same mail as LF")
  let old = bytes.map { $0 == 0x0A ? 0x0D : $0 }
  expect(parser.parse(old.span) == mail, "CR gives the same mail as LF")
}

/// A mail that comes in pieces is the mail that it is in one piece, but for sizes that are estimated.
private func checkPieces(_ bytes: [UInt8], _ mail: Mail, _ parser: inout MailParser) {
  let lookahead = 8_192
  // Its headers must lie within the lookahead, which is 1 MiB in the product and small here.
  let paragraphs = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).split(whereSeparator: \.isEmpty)
  let longest = paragraphs.map { $0.reduce(0) { $0 + $1.count + 1 } }.max() ?? 0
  guard bytes.count > lookahead, longest <= 2_048, mail.reports.isEmpty, !bytes.contains(0x0D),
    mail.parts.allSatisfy({ $0.depth <= 3 })
  else { return }
  var large = LargeMail(lookahead: lookahead)
  for start in stride(from: 0, to: bytes.count, by: 613) {
    large.append(bytes[start..<min(start + 613, bytes.count)].span)
  }
  var found = parser.parse(&large)
  expect(found.attachments.count == mail.attachments.count, "pieces give the same attachments")
  for index in found.attachments.indices { found.attachments[index].byteCount = mail.attachments[index].byteCount }
  expect(found == mail, "pieces give the same mail")
}
