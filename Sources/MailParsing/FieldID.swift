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
    let key = FieldKey(bytes, name)
    self = Self.known.first { $0.key == key }?.id ?? .other
  }

  private static let known: [(key: FieldKey, id: FieldID)] = names.map { (FieldKey($0.0), $0.1) }

  private static let names: [(String, FieldID)] = [
    ("received", .received), ("from", .from), ("to", .to), ("subject", .subject), ("date", .date),
    ("message-id", .messageID), ("content-type", .contentType), ("content-transfer-encoding", .transferEncoding),
    ("mime-version", .mimeVersion), ("return-path", .returnPath), ("delivered-to", .deliveredTo),
    ("in-reply-to", .inReplyTo), ("references", .references), ("cc", .cc), ("reply-to", .replyTo),
    ("sender", .sender), ("content-disposition", .disposition), ("content-id", .contentID),
    ("resent-to", .resentTo), ("resent-cc", .resentCc),
  ]
}

/// A name of at most 32 bytes in lower case, as four words.
private struct FieldKey: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  init(_ bytes: Span<UInt8>, _ name: Range<Int>) {
    for index in name { append(bytes[index].lowercase, at: index - name.lowerBound) }
  }

  init(_ name: String) {
    for (offset, byte) in name.utf8.enumerated() { append(byte, at: offset) }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    switch offset >> 3 {
    case 0: first = first << 8 | UInt64(byte)
    case 1: second = second << 8 | UInt64(byte)
    case 2: third = third << 8 | UInt64(byte)
    default: fourth = fourth << 8 | UInt64(byte)
    }
  }
}
