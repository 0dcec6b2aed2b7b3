// What understanding needs to know of a mail: words and their surroundings, no addresses.

/// A mail as it is given to understanding.
package struct ReadableMail: Sendable, Equatable {
  /// Decoded subject; context, never the evidence of an item.
  package var subject: String
  /// The sender's own words, quotes and signature block cut; UTF-8 offsets of evidence count in this text.
  package var ownText: String
  /// The older mail that was quoted; context, never the evidence of an item.
  package var quoted: String
  /// Whether the mail hands on somebody else's mail.
  package var isForwarded: Bool
  /// Whether it carries In-Reply-To or References (RFC 5322 §3.6.4).
  package var isReply: Bool
  /// The display name of the sender, if any.
  package var senderName: String?
  /// The words that show that no person wrote this to the plan; nil when nothing does.
  package var machineFinding: String?

  package init(
    subject: String, ownText: String, quoted: String = "", isForwarded: Bool = false, isReply: Bool = false,
    senderName: String? = nil, machineFinding: String? = nil
  ) {
    self.subject = subject
    self.ownText = ownText
    self.quoted = quoted
    self.isForwarded = isForwarded
    self.isReply = isReply
    self.senderName = senderName
    self.machineFinding = machineFinding
  }
}
