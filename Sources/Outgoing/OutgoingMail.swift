// A mail ready for the relay: one sender, one recipient, the bytes as they go over the wire.

package import IntakeModel

/// A composed mail with its envelope.
///
/// `bytes` has CR LF at every line end, no bare CR or LF, no NUL, and no line over 998 bytes (RFC 5322 §2.1.1);
/// ``isStrict`` tells whether that holds, and the sender refuses a mail for which it does not.
package struct OutgoingMail: Sendable, Equatable {
  /// Where reports go; nil is `<>`, as automatic replies want it (RFC 3834 §3.3).
  package var envelopeSender: MailAddress?
  /// Exactly one (RFC 3834 §4).
  package var recipient: MailAddress
  /// Header and body, without dot stuffing: libcurl does that.
  package var bytes: [UInt8]

  package init(envelopeSender: MailAddress?, recipient: MailAddress, bytes: [UInt8]) {
    self.envelopeSender = envelopeSender
    self.recipient = recipient
    self.bytes = bytes
  }

  /// Whether every CR and LF stands in a pair, no line is over 998 bytes, there is no NUL, and the last line ends.
  ///
  /// libcurl 7.88 converts nothing and does not stuff a dot after a bare LF: such a body could carry a second mail
  /// (SMTP smuggling), so it never leaves.
  package var isStrict: Bool {
    var lineLength = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0: return false
      case 0x0A:
        guard previous == 0x0D else { return false }
        lineLength = -1
      default:
        guard previous != 0x0D else { return false }
      }
      lineLength += byte == 0x0D ? 0 : 1
      guard lineLength <= 998 else { return false }
      previous = byte
    }
    return previous == 0x0A
  }
}
