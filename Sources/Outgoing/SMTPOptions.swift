// The settings of the libcurl handle: what is sent where, under which protection, and how long it may take.

internal import CCurl

/// Sets options on a handle that somebody else owns.
struct SMTPOptions {
  /// Borrowed for the time of the call.
  let handle: UnsafeMutableRawPointer

  func set(_ relay: Relay) throws(SMTPSenderProblem) {
    // The URL's path is the name in EHLO.
    try set(CURLOPT_URL, relay.url + (relay.helo.map { "/" + $0 } ?? ""))
    try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // Without UPLOAD libcurl says VRFY instead of sending.
    try set(CURLOPT_UPLOAD, 1)
    // No proxy of the environment stands between us and the relay.
    try set(CURLOPT_PROXY, "")
    // One TLS setting for the life of the handle: libcurl reuses connections without comparing it.
    try set(CURLOPT_USE_SSL, relay.requiresTLS ? Int(CURLUSESSL_ALL.rawValue) : Int(CURLUSESSL_NONE.rawValue))
    try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    try set(CURLOPT_SSL_VERIFYPEER, 1)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    if let file = relay.caFile {
      try set(CURLOPT_CAINFO, file)
      try check(gehoord_curl_set_string(handle, CURLOPT_CAPATH, nil), "CAPATH")
    }
    if let user = relay.user, let password = relay.password {
      try set(CURLOPT_USERNAME, user)
      try set(CURLOPT_PASSWORD, password)
    }
    try check(gehoord_curl_set_write(handle, dropRelayOutput, nil), "WRITEFUNCTION")
  }

  func set(_ timeouts: SMTPTimeouts) throws(SMTPSenderProblem) {
    // Threads and signals do not mix: libcurl must not use SIGALRM.
    try set(CURLOPT_NOSIGNAL, 1)
    // A name server that hangs does not hold up the end of the program.
    try set(CURLOPT_QUICK_EXIT, 1)
    try set(CURLOPT_CONNECTTIMEOUT, timeouts.connect)
    try set(CURLOPT_SERVER_RESPONSE_TIMEOUT, timeouts.reply)
    try set(CURLOPT_TIMEOUT, timeouts.whole)
    // A kept connection older than this is not used again; Postfix closes idle ones after five minutes.
    try set(CURLOPT_MAXAGE_CONN, 60)
    try set(CURLOPT_TCP_KEEPALIVE, 1)
  }

  private func set(_ option: CURLoption, _ value: Int) throws(SMTPSenderProblem) {
    try check(gehoord_curl_set_long(handle, option, value), "option \(option.rawValue)")
  }

  private func set(_ option: CURLoption, _ value: String) throws(SMTPSenderProblem) {
    try check(gehoord_curl_set_string(handle, option, value), "option \(option.rawValue)")
  }

  func check(_ code: CURLcode, _ what: String) throws(SMTPSenderProblem) {
    guard code == CURLE_OK else {
      throw SMTPSenderProblem(description: "libcurl refuses a setting (\(what), code \(code.rawValue))")
    }
  }
}
