// Own words: what the sender wrote, apart from what was quoted and signed.

/// What the sender wrote, apart from what was quoted and signed.
package struct OwnWords: Sendable, Equatable {
  /// The sender's own words in their order, greeting, closing phrase and typed name included. Never empty when the
  /// mail has any text: when everything would be cut, nothing is.
  package var text: String
  /// Everything cut as quotation, attribution lines included: context for understanding, never a source of items.
  package var quoted: String
  /// The cut contact block, disclaimers and lines such as "Sent from my iPhone".
  package var signature: String
  /// Whether the mail is a forwarded one whose forwarder adds nothing, so that the forwarded mail is the content.
  package var isForwarded: Bool

  /// Cuts a mail's text in time linear in its size.
  ///
  /// - Parameter text: UTF-8 with LF line ends; quoted blocks of HTML and of `format=flowed` come as `> ` lines.
  package init(cutFrom text: String) {
    self.text = text
    quoted = ""
    signature = ""
    isForwarded = false
  }
}
