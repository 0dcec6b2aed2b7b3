// Hands mails to the relay through libcurl.

internal import CCurl
internal import IntakeModel

/// libcurl could not be set up.
package struct SMTPSenderProblem: Error, Sendable, Equatable, CustomStringConvertible {
  package var description: String
}

/// How long the sender waits, in whole seconds.
package struct SMTPTimeouts: Sendable {
  package var connect: Int
  package var reply: Int
  package var whole: Int

  package init(connect: Int = 30, reply: Int = 120, whole: Int = 300) {
    self.connect = connect
    self.reply = reply
    self.whole = whole
  }
}

/// One libcurl handle with its connection, used by one thread.
package struct SMTPSender: ~Copyable {
  package init(relay: Relay, timeouts: SMTPTimeouts = SMTPTimeouts()) throws(SMTPSenderProblem) {}

  /// Hands one mail over.
  package mutating func send(
    _ mail: OutgoingMail, isStopping: @escaping @Sendable () -> Bool = { false }
  ) -> DeliveryOutcome {
    .unreachable(words: "")
  }
}
