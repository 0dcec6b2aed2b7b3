// The header fields that parsing reads, recognised without making a String.

/// A field that parsing knows; every other one is `other`.
enum FieldID: UInt8 {
  case other, skipped
  case from, sender, replyTo, to, cc, resentTo, resentCc, subject, date, messageID, inReplyTo, references
  case returnPath, received
  case contentType, transferEncoding, disposition, contentID
  case mimeVersion, deliveredTo

  /// Whether it says something on the content of a part, RFC 2045 §3.
  var describesContent: Bool {
    switch self {
    case .contentType, .transferEncoding, .disposition, .contentID, .subject, .from, .date, .messageID: true
    default: false
    }
  }

  init(_ bytes: Span<UInt8>, _ name: Range<Int>) {
    // Half of all fields begin with `X-`, which none of these does.
    guard name.count <= 32, let first = name.first, bytes[first].lowercase != UInt8(ascii: "x") else {
      self = .other
      return
    }
    for known in Self.known where bytes.equalsIgnoringCase(name, known.name) {
      self = known.id
      return
    }
    self = .other
  }

  private static let known: [(name: StaticString, id: FieldID)] = [
    ("received", .received), ("from", .from), ("to", .to), ("subject", .subject), ("date", .date),
    ("message-id", .messageID), ("content-type", .contentType), ("content-transfer-encoding", .transferEncoding),
    ("mime-version", .mimeVersion), ("return-path", .returnPath), ("delivered-to", .deliveredTo),
    ("in-reply-to", .inReplyTo), ("references", .references), ("cc", .cc), ("reply-to", .replyTo),
    ("sender", .sender), ("content-disposition", .disposition), ("content-id", .contentID),
    ("resent-to", .resentTo), ("resent-cc", .resentCc),
  ]
}
