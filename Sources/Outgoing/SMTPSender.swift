// Hands mails to the relay through libcurl: one handle, one connection, one TLS setting.

internal import CCurl
internal import Glibc
internal import IntakeModel

/// libcurl could not be set up as asked.
package struct SMTPSenderProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// Which setting, without its value.
  package var description: String
}

/// How long the sender waits, in whole seconds.
package struct SMTPTimeouts: Sendable {
  /// Until the connection and its TLS stand.
  package var connect: Int
  /// For one reply. RFC 5321 §4.5.3.2 asks for minutes, since the relay may be busy.
  package var reply: Int
  /// For one mail as a whole.
  package var whole: Int

  package init(connect: Int = 30, reply: Int = 300, whole: Int = 600) {
    self.connect = connect
    self.reply = reply
    self.whole = whole
  }
}

/// One libcurl handle with the connection it keeps open between mails. It belongs to one thread.
///
/// SIGPIPE is ignored for the whole process from the first sender on: OpenSSL writes without MSG_NOSIGNAL.
package struct SMTPSender: ~Copyable {
  /// Owned: made in init, freed in deinit, never given away.
  private let handle: UnsafeMutableRawPointer
  /// Owned: libcurl writes its last words here as long as the handle lives.
  private let errorBuffer: UnsafeMutablePointer<CChar>

  /// Prepares for that relay; nothing is connected yet.
  package init(relay: Relay, timeouts: SMTPTimeouts = SMTPTimeouts()) throws(SMTPSenderProblem) {
    guard isLibraryReady, let handle = curl_easy_init() else {
      throw SMTPSenderProblem(description: "libcurl could not be started: there is no memory for it")
    }
    let errorBuffer = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    do throws(SMTPSenderProblem) {
      let options = SMTPOptions(handle: handle)
      try options.set(relay)
      try options.set(timeouts)
      try options.check(gehoord_curl_set_error_buffer(handle, errorBuffer), "ERRORBUFFER")
    } catch {
      curl_easy_cleanup(handle)
      errorBuffer.deallocate()
      throw error
    }
    self.handle = handle
    self.errorBuffer = errorBuffer
  }

  deinit {
    // curl_easy_cleanup says QUIT and waits for the answer, up to two minutes when the relay hangs. With our
    // reading side shut the QUIT still goes out and the wait is over at once (RFC 5321 §4.1.1.10 lets it).
    var socket = curl_socket_t(-1)
    if gehoord_curl_get_socket(handle, &socket) == CURLE_OK, socket >= 0 { shutdown(socket, Int32(SHUT_RD)) }
    curl_easy_cleanup(handle)
    errorBuffer.deallocate()
  }

  /// libcurl's own words on the last failure, printable ASCII, for the sysadmin who checks the relay; empty when
  /// there are none. They can name the relay's host and certificate.
  package var diagnosis: String {
    String(
      decoding: UnsafeBufferPointer(start: errorBuffer, count: Int(CURL_ERROR_SIZE)).lazy
        .prefix { $0 != 0 }.map { (0x20...0x7E).contains($0) ? UInt8($0) : UInt8(ascii: "?") }, as: UTF8.self)
  }

  /// Hands one mail over and says what came of it; may block for ``SMTPTimeouts/whole``.
  ///
  /// A kept connection that the relay meanwhile closed is replaced once, as long as nothing of the mail was handed
  /// over. A mail that is not ``OutgoingMail/isStrict`` is refused with code 0. When `isStopping` turns true a transfer ends within about two seconds.
  package mutating func send(
    _ mail: OutgoingMail, isStopping: @escaping @Sendable () -> Bool = { false }
  ) -> DeliveryOutcome {
    guard mail.isStrict else {
      return .refused(
        code: 0, isAddress: false, words: "De mail is niet goed opgebouwd en wordt daarom niet verstuurd.")
    }
    let first = attempt(mail, onFreshConnection: false, isStopping: isStopping)
    guard first.wasReused, first.isRetryable, !isStopping() else { return first.outcome }
    return attempt(mail, onFreshConnection: true, isStopping: isStopping).outcome
  }
}

extension SMTPSender {
  /// Connects as for a mail, with TLS and signing in, and asks the relay for nothing (NOOP). The sender is used up.
  ///
  /// - Returns: `accepted` when a mail could be handed over now, and libcurl's own words, as in ``diagnosis``.
  package consuming func probe() -> (outcome: DeliveryOutcome, diagnosis: String) {
    // Without UPLOAD and recipients libcurl sends this command in place of a mail.
    let prepared = [
      gehoord_curl_set_long(handle, CURLOPT_UPLOAD, 0), gehoord_curl_set_string(handle, CURLOPT_CUSTOMREQUEST, "NOOP"),
    ]
    let code = prepared.first { $0 != CURLE_OK } ?? curl_easy_perform(handle)
    let reply = information(CURLINFO_RESPONSE_CODE)
    if code == CURLE_OK, reply / 100 == 2 { return (.accepted(code: reply), "") }
    let outcome = deliveryOutcome(curlCode: Int32(bitPattern: code.rawValue), lastReply: reply, bodySent: false)
    return (outcome, diagnosis)
  }

  private struct Attempt {
    var outcome: DeliveryOutcome
    /// Whether no new connection was made for it.
    var wasReused: Bool

    /// RFC 5321 §3.8: a 421, or no answer at all, is how a relay ends a connection that was idle or long in use.
    var isRetryable: Bool {
      switch outcome {
      case .unreachable, .turnedAway(code: 421, words: _): true
      case .accepted, .deferred, .turnedAway, .refused, .unknown: false
      }
    }
  }

  private func attempt(
    _ mail: OutgoingMail, onFreshConnection isFresh: Bool, isStopping: @escaping @Sendable () -> Bool
  ) -> Attempt {
    // An address cannot hold CR, LF or NUL: MailAddress refuses them (libcurl 7.88 would pass them on).
    // Owned here: libcurl does not copy the list, so it is freed only after the transfer.
    guard let recipients = curl_slist_append(nil, mail.recipient.description) else {
      return Attempt(outcome: deliveryOutcome(curlCode: 27, lastReply: 0, bodySent: false), wasReused: false)
    }
    defer {
      gehoord_curl_set_list(handle, CURLOPT_MAIL_RCPT, nil)
      gehoord_curl_set_header(handle, nil, nil)
      curl_slist_free_all(recipients)
    }
    let transfer = SMTPTransfer(bytes: mail.bytes, isStopping: isStopping)
    return withExtendedLifetime(transfer) {
      let context = Unmanaged.passUnretained(transfer).toOpaque()
      errorBuffer[0] = 0
      let prepared = [
        gehoord_curl_set_string(handle, CURLOPT_MAIL_FROM, mail.envelopeSender?.description ?? ""),
        gehoord_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients),
        gehoord_curl_set_long(handle, CURLOPT_FRESH_CONNECT, isFresh ? 1 : 0),
        gehoord_curl_set_read(handle, readOutgoingBody, context),
        gehoord_curl_set_header(handle, readRelayReply, context),
        gehoord_curl_set_progress(handle, abortWhenStopping, context),
      ]
      let code = prepared.first { $0 != CURLE_OK } ?? curl_easy_perform(handle)
      let reply = information(CURLINFO_RESPONSE_CODE)
      let outcome = deliveryOutcome(
        curlCode: Int32(bitPattern: code.rawValue), lastReply: reply, bodySent: transfer.isBodySent,
        status: transfer.status(of: reply))
      return Attempt(outcome: outcome, wasReused: code != CURLE_OK && information(CURLINFO_NUM_CONNECTS) == 0)
    }
  }

  private func information(_ info: CURLINFO) -> Int {
    var value = 0
    return gehoord_curl_get_long(handle, info, &value) == CURLE_OK ? value : 0
  }
}

/// Starts libcurl once in the process, before any thread uses it.
private let isLibraryReady: Bool = {
  signal(SIGPIPE, SIG_IGN)
  return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}()
