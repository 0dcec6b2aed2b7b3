// A parsed mail as the JSON that stands beside each fixture.

import Foundation
import IntakeModel
import MailParsing

/// What a fixture is checked for; keys as in the files.
struct MailSnapshot: Codable, Equatable {
  struct File: Codable, Equatable {
    var name: String?
    var type: String
    var bytes: Int
  }

  struct Report: Codable, Equatable {
    var recipient: String?
    var action: String?
    var status: String?
    var original: String?
  }

  var from: [String]
  var to: [String]
  var cc: [String]?
  var subject: String
  var messageID: String?
  var date: String?
  var text: [String]
  var attachments: [File]?
  var parts: [String]
  var reports: [Report]?
  var encrypted: Bool?
  var defects: [String]?
  var limits: [String]?

  enum CodingKeys: String, CodingKey {
    case from, to, cc, subject
    case messageID = "message_id"
    case date, text, attachments, parts, reports, encrypted, defects, limits
  }

  init(_ mail: Mail) {
    from = mail.from.mailboxes.map(Self.words)
    to = mail.to.mailboxes.map(Self.words)
    cc = mail.cc.mailboxes.isEmpty ? nil : mail.cc.mailboxes.map(Self.words)
    subject = mail.subject
    messageID = mail.messageID?.text
    date = mail.date.map(Self.words)
    text = mail.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let files = mail.attachments.map { File(name: $0.name, type: $0.type, bytes: $0.byteCount) }
    attachments = files.isEmpty ? nil : files
    parts = mail.parts.map {
      String(repeating: "  ", count: $0.depth) + $0.type + ($0.isInsideAttachedMessage ? " (inside)" : "")
    }
    let all = mail.reports.map {
      Report(recipient: $0.finalRecipient, action: $0.action, status: $0.status, original: $0.originalMessageID?.text)
    }
    reports = all.isEmpty ? nil : all
    encrypted = mail.isEncrypted ? true : nil
    defects = mail.defects.isEmpty ? nil : mail.defects.map(\.rawValue)
    limits = mail.exceededLimits.isEmpty ? nil : mail.exceededLimits.map(\.rawValue).sorted()
  }

  private static func words(_ mailbox: Mailbox) -> String {
    mailbox.name.map { "\($0) <\(mailbox.address)>" } ?? mailbox.address
  }

  /// In UTC, with the zone as written.
  private static func words(_ date: MailDate) -> String {
    let utc = Date(timeIntervalSince1970: TimeInterval(date.seconds)).ISO8601Format()
    return date.zoneOffset.map { "\(utc) zone \($0 / 60)" } ?? "\(utc) no zone"
  }
}

func parse(_ bytes: [UInt8], limits: ParsingLimits = ParsingLimits()) -> Mail {
  var parser = MailParser(limits: limits)
  return parser.parse(bytes.span)
}

func parse(_ text: String, limits: ParsingLimits = ParsingLimits()) -> Mail {
  parse(Array(text.utf8), limits: limits)
}
