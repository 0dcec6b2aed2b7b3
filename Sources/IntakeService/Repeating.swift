// A sender who says the same again gets no second confirmation: so ends every loop with a program that shows no mark.

internal import IntakeModel
internal import PlanStorage

extension Pipeline {
  /// How many of the sender's last mails are compared.
  private static let mostCompared = 50

  /// Whether a mail says what one of its sender's last mails said, and the sender was confirmed before. Long numbers
  /// do not count, since a help desk gives each of its mails a new one.
  func repeats(_ recorded: RecordedMail, to recipient: MailAddress) throws(StorageError) -> Bool {
    guard try store.wasConfirmed(recipient, plan: plan.id) else { return false }
    let texts = try store.lastTexts(ofSenderOf: recorded.id, limit: Self.mostCompared).map(Self.withoutNumbers)
    guard let text = texts.first, !text.isEmpty else { return false }
    return texts.dropFirst().contains(text)
  }

  /// The letters and short numbers of a text.
  static func withoutNumbers(_ text: String) -> [UInt8] {
    var kept: [UInt8] = []
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
        kept.append(byte)
        continue
      }
      if digits >= 4 { kept.removeLast(digits) }
      digits = 0
      if byte > 0x40 { kept.append(byte | 0x20) }
    }
    if digits >= 4 { kept.removeLast(digits) }
    return kept
  }
}
