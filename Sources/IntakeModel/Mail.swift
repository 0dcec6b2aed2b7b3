// A mail as parsing understands it: the value that every later stage reads.

/// One mailbox of an address field, RFC 5322 §3.4.
package struct Mailbox: Sendable, Equatable {
  /// The decoded display name, or nil; never trusted, never repeated in a mail of ours.
  package var name: String?
  /// The addr-spec as far as it could be read, comments removed; not necessarily an address we can write to.
  package var address: String

  package init(name: String? = nil, address: String) {
    self.name = name
    self.address = address
  }

  /// The address if we could write to it.
  package var mailAddress: MailAddress? { MailAddress(address) }
}

/// The mailboxes of an address field.
package struct AddressList: Sendable, Equatable {
  package var mailboxes: [Mailbox]
  /// Whether the field used group syntax (RFC 5322 §3.4, RFC 6854).
  package var hasGroups: Bool

  package init(mailboxes: [Mailbox] = [], hasGroups: Bool = false) {
    self.mailboxes = mailboxes
    self.hasGroups = hasGroups
  }
}

/// What a Return-Path field says, RFC 5321 §4.4.
package enum ReturnPath: Sendable, Equatable {
  /// `<>`: the sender wants no report, as automatic mail does.
  case null
  case address(String)
  case malformed
}

/// A moment named in a mail.
package struct MailDate: Sendable, Equatable {
  /// Seconds since 1970-01-01 UTC.
  package var seconds: Int64
  /// The zone's offset from UTC in seconds, as written; nil when none was given or `-0000`.
  package var zoneOffset: Int?

  package init(seconds: Int64, zoneOffset: Int? = nil) {
    self.seconds = seconds
    self.zoneOffset = zoneOffset
  }
}

/// A Received field, RFC 5321 §4.4.
package struct ReceivedTrace: Sendable, Equatable {
  /// Index of the field in ``Mail/fields``.
  package var fieldIndex: Int
  /// The host that added it (`by`), in lower case.
  package var byHost: String?
  package var date: MailDate?

  package init(fieldIndex: Int, byHost: String? = nil, date: MailDate? = nil) {
    self.fieldIndex = fieldIndex
    self.byHost = byHost
    self.date = date
  }
}

/// A part that is listed and never opened.
package struct Attachment: Sendable, Equatable {
  /// Decoded file name, without path and control characters; nil when it has none.
  package var name: String?
  /// Media type in lower case, as `application/pdf`.
  package var type: String
  /// Estimated size in bytes after decoding.
  package var byteCount: Int

  package init(name: String?, type: String, byteCount: Int) {
    self.name = name
    self.type = type
    self.byteCount = byteCount
  }
}

/// One node of the MIME tree, in the order of the bytes.
package struct ContentPart: Sendable, Equatable {
  /// Media type in lower case.
  package var type: String
  /// Content-Type parameters that other stages need: `report-type`, `method`, `protocol`; lower-case names and values.
  package var parameters: [String: String]
  /// 0 for the mail itself.
  package var depth: Int
  /// Whether it lies inside an attached message (`message/rfc822`), whose content says nothing about this mail.
  package var isInsideAttachedMessage: Bool

  package init(type: String, parameters: [String: String] = [:], depth: Int, isInsideAttachedMessage: Bool = false) {
    self.type = type
    self.parameters = parameters
    self.depth = depth
    self.isInsideAttachedMessage = isInsideAttachedMessage
  }
}

/// What a report says about one recipient: of delivery (RFC 3464 §2.3), of reading (RFC 8098 §3), of a complaint
/// (RFC 5965 §3).
package struct DeliveryReport: Sendable, Equatable {
  package var finalRecipient: String?
  /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`; `displayed`, `deleted` and the like of a
  /// notification; `abuse`, `not-spam` and the like of a complaint.
  package var action: String?
  /// Enhanced status code, as `5.1.1`.
  package var status: String?
  /// Message-ID of the returned message, when it is enclosed.
  package var originalMessageID: MessageID?

  package init(
    finalRecipient: String? = nil, action: String? = nil, status: String? = nil,
    originalMessageID: MessageID? = nil
  ) {
    self.finalRecipient = finalRecipient
    self.action = action
    self.status = status
    self.originalMessageID = originalMessageID
  }
}

/// A limit that a mail went over; such a mail waits for a person and gets no reply.
package enum ExceededLimit: String, Sendable, CaseIterable {
  case messageSize = "message-size"
  case headerSize = "header-size"
  case fieldSize = "field-size"
  case fieldCount = "field-count"
  case addressCount = "address-count"
  case depth = "depth"
  case partCount = "part-count"
  case boundaryLength = "boundary-length"
  case encodedWordCount = "encoded-word-count"
  case parameterCount = "parameter-count"
  case textSize = "text-size"
  case hopCount = "hop-count"
}

/// A parsed mail. Every byte sequence gives one; what was wrong with it stands in ``defects``.
package struct Mail: Sendable, Equatable {
  /// The outermost header, top to bottom.
  package var fields = HeaderFields()
  package var returnPaths: [ReturnPath] = []
  package var received: [ReceivedTrace] = []
  package var from = AddressList()
  package var sender = AddressList()
  package var replyTo = AddressList()
  package var to = AddressList()
  package var cc = AddressList()
  package var resentTo = AddressList()
  package var resentCc = AddressList()
  package var subject = ""
  package var messageID: MessageID?
  package var inReplyTo: [MessageID] = []
  package var references: [MessageID] = []
  package var date: MailDate?
  /// What a careful reader would have read: UTF-8, LF line ends, HTML turned into text, quoted blocks of HTML and
  /// of `format=flowed` marked with `> `.
  package var text = ""
  package var attachments: [Attachment] = []
  /// The MIME tree in the order of the bytes; the first is the mail itself.
  package var parts: [ContentPart] = []
  package var reports: [DeliveryReport] = []
  /// Whether the text is encrypted and cannot be read.
  package var isEncrypted = false
  package var defects: [MailDefect] = []
  package var exceededLimits: Set<ExceededLimit> = []

  package init() {}
}
