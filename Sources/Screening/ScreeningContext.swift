// What screening knows beside the mail itself.

package import IntakeModel

/// To whom a confirmation may go.
package enum ReplyMode: String, Sendable, Codable, CaseIterable {
  /// Only to a From address that a trusted result proves.
  case authenticated
  /// Also to one that nothing proves, as long as nothing contradicts it.
  case unauthenticatedToo = "unauthenticated-too"
}

/// The circumstances under which a mail is screened.
package struct ScreeningContext: Sendable {
  /// The plan's own addresses, each as ``MailAddress/identity``.
  package var ownAddresses: Set<String>
  /// Servers whose Authentication-Results count where no sender can have written them: above the line with which our
  /// own server took the mail in. Lower case.
  package var authservIDs: [String]
  /// Servers that promise to remove results forged in their name (RFC 8601 §5), so that their results also count
  /// below that line: the provider of a fetched mailbox, or a filter that adds its field under Postfix's own
  /// Received line. Lower case.
  package var providerAuthservIDs: [String]
  /// Nil when it is not known, as in `explain` without a configuration.
  package var replyTo: ReplyMode?
  /// Seconds since 1970 UTC.
  package var now: Int64
  /// Last change of the mail's file, seconds since 1970 UTC.
  package var fileTime: Int64
  /// A mail that arrived no later may have had its confirmation, unknown to us; nil when there is no such moment.
  package var confirmedUntil: Int64?
  /// The field that every mail of ours carries.
  package var loopFieldName: String
  /// What is known of the sender without looking at any field: for labelled mails, which are read as authenticated.
  package var assumedAuthentication: Authentication?
  /// Whether a Message-ID is one that we made; then a mail that bears it is ours, come back.
  package var isOwnMessageID: @Sendable (MessageID) -> Bool

  package init(
    ownAddresses: Set<String>, authservIDs: [String] = [], providerAuthservIDs: [String] = [],
    replyTo: ReplyMode?, now: Int64, fileTime: Int64, confirmedUntil: Int64? = nil,
    loopFieldName: String = "X-Gehoord-Loop",
    assumedAuthentication: Authentication? = nil,
    isOwnMessageID: @escaping @Sendable (MessageID) -> Bool = { _ in false }
  ) {
    self.ownAddresses = ownAddresses
    self.authservIDs = authservIDs.map(lowercase)
    self.providerAuthservIDs = providerAuthservIDs.map(lowercase)
    self.replyTo = replyTo
    self.now = now
    self.fileTime = fileTime
    self.confirmedUntil = confirmedUntil
    self.loopFieldName = loopFieldName
    self.assumedAuthentication = assumedAuthentication
    self.isOwnMessageID = isOwnMessageID
  }
}
