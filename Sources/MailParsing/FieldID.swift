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
    func isName(_ known: StaticString) -> Bool { bytes.equalsIgnoringCase(name, known) }
    self =
      switch name.count {
      case 2: isName("to") ? .to : isName("cc") ? .cc : .other
      case 4: isName("from") ? .from : isName("date") ? .date : .other
      case 6: isName("sender") ? .sender : .other
      case 7: isName("subject") ? .subject : .other
      case 8: isName("received") ? .received : isName("reply-to") ? .replyTo : .other
      case 9: isName("resent-to") ? .resentTo : isName("resent-cc") ? .resentCc : .other
      case 10:
        isName("message-id")
          ? .messageID : isName("references") ? .references : isName("content-id") ? .contentID : .other
      case 11: isName("return-path") ? .returnPath : isName("in-reply-to") ? .inReplyTo : .other
      case 12:
        isName("content-type")
          ? .contentType : isName("mime-version") ? .mimeVersion : isName("delivered-to") ? .deliveredTo : .other
      case 19: isName("content-disposition") ? .disposition : .other
      case 25: isName("content-transfer-encoding") ? .transferEncoding : .other
      default: .other
      }
  }
}
