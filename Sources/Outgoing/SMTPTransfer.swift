// One transfer as libcurl's callbacks see it, and those callbacks.

internal import CCurl
internal import IntakeModel

/// The state of one transfer. libcurl holds a borrowed pointer to it while `curl_easy_perform` runs and no longer.
final class SMTPTransfer {
  /// How long the relay may take to answer a mail that was handed over whole, once the program stops. libcurl asks
  /// about once a second, so the end comes within two.
  private static let grace = Duration.milliseconds(500)

  private let bytes: [UInt8]
  private let isStopping: @Sendable () -> Bool
  private var offset = 0
  private var bodySentAt: ContinuousClock.Instant?
  /// The enhanced status codes of the relay's replies, by the reply's code; the newest counts. After a failure
  /// libcurl says QUIT by itself, so that the last line is not that of the failure.
  private var statuses: [Int: EnhancedStatus] = [:]
  /// Whether libcurl was told that the body ended, after which it sends the final dot.
  var isBodySent: Bool { bodySentAt != nil }

  init(bytes: [UInt8], isStopping: @escaping @Sendable () -> Bool) {
    self.bytes = bytes
    self.isStopping = isStopping
  }

  /// Copies the next bytes of the mail; 0 is its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    guard count > 0 else {
      bodySentAt = ContinuousClock.now
      return 0
    }
    buffer.copyBytes(from: bytes[offset..<(offset + count)])
    offset += count
    return count
  }

  /// Reads a line of the relay: `550 5.1.1 words` (RFC 2034 §4). Of the words nothing is kept.
  func note(reply line: UnsafeRawBufferPointer) {
    let head = line.prefix(16)
    guard head.count > 4, head[3] == UInt8(ascii: " ") || head[3] == UInt8(ascii: "-"),
      let code = Int(String(decoding: head.prefix(3), as: UTF8.self))
    else { return }
    let word = head.dropFirst(4).prefix { $0 > 0x20 && $0 < 0x7F }
    let status = EnhancedStatus(String(decoding: word, as: UTF8.self))
    statuses[code] = status?.severity == code / 100 ? status : nil
  }

  /// The enhanced status code that came with a reply; nil when it had none.
  func status(of reply: Int) -> EnhancedStatus? { statuses[reply] }

  /// Whether to break off: at once while nothing was handed over, else only when the answer does not come soon.
  func shouldAbort() -> Bool {
    guard isStopping() else { return false }
    guard let bodySentAt else { return true }
    return ContinuousClock.now - bodySentAt > Self.grace
  }
}

/// Gives libcurl the body (CURLOPT_READFUNCTION).
func readOutgoingBody(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let context else { return Int(CURL_READFUNC_ABORT) }
  // Borrowed: the sender keeps the transfer alive until curl_easy_perform returns.
  let transfer = Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
  return transfer.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
}

/// Looks at each line of the relay's replies (CURLOPT_HEADERFUNCTION).
func readRelayReply(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let context else { return size * count }
  // Borrowed: the sender keeps the transfer alive until curl_easy_perform returns.
  Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
    .note(reply: UnsafeRawBufferPointer(start: buffer, count: size * count))
  return size * count
}

/// Takes what the relay says and drops it (CURLOPT_WRITEFUNCTION), so that nothing reaches standard output.
func dropRelayOutput(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  size * count
}

/// Breaks off when the program stops (CURLOPT_XFERINFOFUNCTION); libcurl asks about once a second.
func abortWhenStopping(
  _ context: UnsafeMutableRawPointer?, _ toReceive: curl_off_t, _ received: curl_off_t, _ toSend: curl_off_t,
  _ sent: curl_off_t
) -> Int32 {
  guard let context else { return 1 }
  return Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue().shouldAbort() ? 1 : 0
}
