// What became of one attempt to hand a mail to the relay, decided in one pure function.

internal import CCurl
package import IntakeModel

/// The result of one attempt. The words are for coordinators and never hold an address or a text of the relay.
package enum DeliveryOutcome: Sendable, Equatable {
  /// The relay took the mail with this reply.
  case accepted(code: Int)
  /// The relay does not take this mail now; it goes again later.
  case deferred(code: Int, words: String)
  /// The relay turns us away, whatever the mail: its greeting, our name or our password. The mail goes again later.
  case turnedAway(code: Int, words: String)
  /// The relay will never take this mail; whether because of the recipient's address.
  case refused(code: Int, isAddress: Bool, words: String)
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
///   - status: the enhanced status code of the last reply, if it had one.
package func deliveryOutcome(curlCode: Int32, lastReply: Int, bodySent: Bool, status: EnhancedStatus? = nil)
  -> DeliveryOutcome
{
  let code = CURLcode(rawValue: UInt32(bitPattern: curlCode))
  let isReply = code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_SEND_ERROR
  switch (code, lastReply) {
  case (CURLE_OK, 200...299) where bodySent:
    return .accepted(code: lastReply)
  // RFC 5321 §3.1: a greeting of 554 turns us away, not this mail, and no mail was named yet.
  case (CURLE_WEIRD_SERVER_REPLY, 400...599) where !bodySent:
    return .turnedAway(code: lastReply, words: "De mailserver wil nu geen verbinding (\(lastReply)).")
  case (CURLE_REMOTE_ACCESS_DENIED, 400...599):
    return .turnedAway(code: lastReply, words: "De mailserver weigert onze begroeting (\(lastReply)).")
  // RFC 4954 §6: 530, 534, 535 and 538 speak of our name and password; a new password makes the mail go.
  case (CURLE_LOGIN_DENIED, _), (CURLE_SEND_ERROR, 530), (CURLE_SEND_ERROR, 534...535), (CURLE_SEND_ERROR, 538):
    return .turnedAway(code: lastReply, words: "De mailserver weigert onze naam of ons wachtwoord (\(lastReply)).")
  // RFC 5321 §3.8: 421 may come at any moment, and ends the service and not the mail.
  case (_, 421) where isReply:
    return .turnedAway(code: lastReply, words: "De mailserver sluit de verbinding (421).")
  // RFC 5321 §4.2.1: 4yz is for now, 5yz is for good. After the dot either is an answer: it was not taken.
  case (_, 400...499) where isReply:
    return .deferred(code: lastReply, words: "De mailserver kan de mail nu niet aannemen (\(lastReply)).")
  case (_, 500...599) where isReply:
    return .refused(
      code: lastReply, isAddress: speaksOfAddress(lastReply, status),
      words: "De mailserver neemt deze mail niet aan (\(lastReply)).")
  default:
    let words = wordsForFailure(code)
    return bodySent ? .unknown(words: "De mail is misschien bezorgd. " + words) : .unreachable(words: words)
  }
}

/// Whether a refusal for good means that the address takes no mail. A full mailbox passes (552 or `5.2.2`), and a code
/// that names the message, the server or what we may do says nothing of the address.
private func speaksOfAddress(_ reply: Int, _ status: EnhancedStatus?) -> Bool {
  guard let status, status.severity == 5 else { return reply != 552 }
  return !status.isMailboxFull && !status.isAboutMessage && !status.isAboutSystem
}

/// What went wrong before or instead of an answer.
private func wordsForFailure(_ code: CURLcode) -> String {
  switch code {
  case CURLE_COULDNT_RESOLVE_HOST: "De naam van de mailserver is niet gevonden."
  case CURLE_COULDNT_CONNECT: "De mailserver is niet bereikbaar."
  case CURLE_OPERATION_TIMEDOUT: "De mailserver antwoordt niet op tijd."
  case CURLE_USE_SSL_FAILED: "De mailserver biedt geen versleuteling (TLS) aan; zonder versturen we niets."
  case CURLE_PEER_FAILED_VERIFICATION: "Het certificaat van de mailserver klopt niet; we versturen niets."
  case CURLE_SSL_CACERT_BADFILE: "Het bestand van relay.ca_file is niet leesbaar."
  case CURLE_SSL_CONNECT_ERROR: "De versleutelde verbinding met de mailserver komt niet tot stand."
  case CURLE_ABORTED_BY_CALLBACK: "Het programma stopte tijdens het versturen."
  default: "De verbinding met de mailserver brak af (\(code.rawValue))."
  }
}
