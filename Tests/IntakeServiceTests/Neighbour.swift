// Mails of residents for tests of what leaves: proved senders at a moment, each saying something sure.

import Foundation
import IntakeModel

@testable import IntakeService

/// A mail of a resident whose address is proved.
struct Neighbour {
  var address = "anna@example.net"
  var name = "Anna Bos"
  var subject = "Het plan"
  var body = "Ik steun call 5 van harte.\r\n\r\nGroet,\r\nAnna"
  /// Further header fields, each with its line end.
  var fields = ""
  var to = "info@buurt.example"
  var isProved = true
  var isForged = false

  /// The mail as the server delivered it at a moment; the number makes its Message-ID.
  func mail(_ number: Int, at now: Int64 = Workplace.noon) -> String {
    let domain = address.split(separator: "@").last ?? "example.net"
    let result = isForged ? "dmarc=fail header.from=\(domain)" : isProved ? "dmarc=pass header.from=\(domain)" : "none"
    return """
      Return-Path: <\(address)>\r
      Authentication-Results: mx.example.org; \(result)\r
      Received: from out.\(domain) by mx.example.org; \(Self.date(now))\r
      From: \(name) <\(address)>\r
      To: \(to)\r
      Subject: \(subject)\r
      Message-ID: <\(number)@\(domain)>\r
      \(fields)\r
      \(body)\r

      """
  }

  /// RFC 5322 §3.3.
  static func date(_ seconds: Int64) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss +0000"
    return formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
  }
}

extension Workplace {
  /// Takes in one mail of a neighbour at a moment.
  @discardableResult
  func take(_ neighbour: Neighbour, _ number: Int, at now: Int64 = noon) throws -> RoundResult {
    try deliver("\(number)", neighbour.mail(number, at: now))
    return try round(now: now)
  }

  var outbox: OutboxLoop { OutboxLoop(settings: settings, store: store, log: log.events) }
}
