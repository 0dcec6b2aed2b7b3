// Fuzz target with a property that does not hold: a harness that does not report it is worth nothing.

internal import IntakeModel
internal import MailParsing

func check(_ bytes: [UInt8]) {
  var parser = MailParser()
  expect(parser.parse(bytes.span).attachments.isEmpty, "wrong on purpose: no mail has an attachment")
}
