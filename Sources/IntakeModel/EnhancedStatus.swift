// What a mail server says of a delivery, in the numbers of RFC 3463.

/// An enhanced status code, as `5.1.1`.
package struct EnhancedStatus: Sendable, Equatable {
  /// 2: done, 4: not now, 5: never.
  package let severity: Int
  package let subject: Int
  package let detail: Int

  /// Reads a code that is the whole text.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...3).contains(part.count) && part.allSatisfy({ (0x30...0x39).contains($0) })
        ? part.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
    guard parts.count == 3, numbers.count == 3, [2, 4, 5].contains(numbers[0]) else { return nil }
    (severity, subject, detail) = (numbers[0], numbers[1], numbers[2])
  }

  /// RFC 3463 §3.3: the mailbox is full, which passes, however finally the server says so.
  package var isMailboxFull: Bool { subject == 2 && detail == 2 }

  /// RFC 3463 §3.3, §3.4, §3.7: it is this message that is too large or not readable, whoever gets it.
  package var isAboutMessage: Bool { (subject == 2 && detail == 3) || (subject == 3 && detail == 4) || subject == 6 }

  /// RFC 3463 §3.4, §3.6, §3.8: it is about the server, the session, or who may send, as `5.7.1` of a relay.
  package var isAboutSystem: Bool { [3, 5, 7].contains(subject) }
}
