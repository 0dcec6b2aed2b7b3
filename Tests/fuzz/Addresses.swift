// Fuzz target: address fields.

internal import IntakeModel
internal import MailParsing

func check(_ bytes: [UInt8]) {
  let mail = read(bytes)
  expect(mail.fields.count == 2, "a folded value begins no field and ends no header")
  let mailboxes = mail.to.mailboxes
  expect(mailboxes.count <= ParsingLimits().addressCount, "no more addresses than the limit")
  for mailbox in mailboxes {
    expect(isOneLine(mailbox.address) && isOneLine(mailbox.name ?? ""), "names and addresses are one line")
    // An address that we would write to is read back as itself.
    guard let address = mailbox.mailAddress else { continue }
    let again = read(Array("<\(address)>".utf8)).to.mailboxes
    expect(again.count == 1 && again.first?.mailAddress == address, "an address is read back as itself")
  }
}

private func read(_ value: [UInt8]) -> Mail {
  var input = Array("To: ".utf8)
  for byte in value {
    input.append(byte == 0x0D ? 0x20 : byte)
    if byte == 0x0A { input.append(0x20) }
  }
  input += Array("\nSubject: x\n\ntext\n".utf8)
  var parser = MailParser()
  return parser.parse(input.span)
}
