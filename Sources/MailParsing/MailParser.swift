// The one entry: bytes of a mail in, the value `Mail` out.

package import IntakeModel

/// Reads mail; one for each thread, since it keeps conversion handles and buffers between mails.
package struct MailParser: ~Copyable {
  package init() {}

  /// The mail that these bytes hold. Never throws: what is wrong stands in the defects.
  package mutating func parse(_ bytes: Span<UInt8>) -> Mail {
    Mail()
  }
}
