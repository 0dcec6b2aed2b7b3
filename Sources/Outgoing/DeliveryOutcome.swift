// What became of one attempt to hand a mail to the relay, decided in one pure function.

/// The result of one attempt. The words are for coordinators and never hold an address or a text of the relay.
package enum DeliveryOutcome: Sendable, Equatable {
  /// The relay took the mail with this reply.
  case accepted(code: Int)
  /// The relay, or our way into it, does not work now; the mail goes again later.
  case deferred(code: Int, words: String)
  /// The relay will never take this mail.
  case refused(code: Int, words: String)
  /// Nothing was handed over; the mail goes again later.
  case unreachable(words: String)
  /// The mail was handed over whole and no answer came: it may have been delivered, so it is not sent again by itself.
  case unknown(words: String)
}

/// Decides what an attempt came to.
///
/// - Parameters:
///   - curlCode: libcurl's `CURLcode`; alone it cannot tell temporary from permanent.
///   - lastReply: the last SMTP reply code, 0 when there was none.
///   - bodySent: whether libcurl took the body to its end, after which it may have sent the final dot.
package func deliveryOutcome(curlCode: Int32, lastReply: Int, bodySent: Bool) -> DeliveryOutcome {
  .unreachable(words: "")
}
