// The fields of the outermost header as values of `Mail`.

internal import IntakeModel

extension MailParser {
  /// Fills what the header says. Fields that may stand only once (RFC 5322 §3.6) and do not are noted: the first
  /// counts, while the mailboxes of all are kept, so that a second From is not overlooked.
  mutating func readHeader(_ bytes: Span<UInt8>, _ header: ScannedHeader, into mail: inout Mail) {
    mail.fields = HeaderFields(count: header.fields.count, byteCount: header.range.count)
    // One bit for each field that was met.
    var seen: UInt32 = 0
    var value: [UInt8] = []
    value.reserveCapacity(1_024)
    // Looked at once and not field by field: almost every header is.
    let isPlain = ByteKernel.isPlain(bytes, header.range)
    for field in header.fields {
      let name = bytes.extracting(field.name)
      if isPlain, !field.id.isRead, let line = FieldText.onlyLine(bytes, field.value, limit: limits.fieldByteCount) {
        mail.fields.append(name: name, value: bytes.extracting(line))
        continue
      }
      FieldText.unfold(
        bytes, field.value, limit: limits.fieldByteCount, isPlain: isPlain, to: &value, &findings)
      mail.fields.append(name: name, value: value.span)
      if !field.id.isRead { continue }
      let bit = UInt32(1) << UInt32(field.id.rawValue)
      let isFirst = seen & bit == 0
      seen |= bit
      if !isFirst && field.id.standsOnce { findings.note(.repeatedField) }
      if !readAddresses(field.id, value, into: &mail) { readOther(field.id, value, isFirst: isFirst, into: &mail) }
    }
  }

  private mutating func readAddresses(_ id: FieldID, _ value: [UInt8], into mail: inout Mail) -> Bool {
    switch id {
    case .from: append(value, to: &mail.from)
    case .sender: append(value, to: &mail.sender)
    case .replyTo: append(value, to: &mail.replyTo)
    case .to: append(value, to: &mail.to)
    case .cc: append(value, to: &mail.cc)
    case .resentTo: append(value, to: &mail.resentTo)
    case .resentCc: append(value, to: &mail.resentCc)
    default: return false
    }
    return true
  }

  private mutating func readOther(_ id: FieldID, _ value: [UInt8], isFirst: Bool, into mail: inout Mail) {
    switch id {
    case .returnPath: mail.returnPaths.append(ReturnPathGrammar.read(value))
    case .received:
      mail.received.append(received(value, mail.fields.count - 1))
      if mail.received.count > limits.hopCount { findings.exceed(.hopCount) }
    case .subject where isFirst: mail.subject = decodedLine(value)
    case .date where isFirst:
      mail.date = DateGrammar.date(value.span, 0..<value.count)
      if mail.date == nil { findings.note(.malformedDate) }
    case .messageID where isFirst: mail.messageID = MessageIDs.first(value)
    case .inReplyTo where isFirst: mail.inReplyTo = MessageIDs.all(value, limit: limits.addressCount)
    case .references where isFirst: mail.references = MessageIDs.all(value, limit: limits.addressCount)
    default: break
    }
  }

  /// A field value as text of one line with its encoded words decoded.
  mutating func decodedLine(_ value: [UInt8]) -> String {
    if ByteKernel.firstIndex(of: Byte.question, in: value.span, 0..<value.count) == value.count {
      return FieldText.line(value)
    }
    var words = EncodedWords(wordLimit: limits.encodedWordCount)
    return FieldText.line(words.decode(value, &charsets, &findings))
  }

  private mutating func append(_ value: [UInt8], to list: inout AddressList) {
    if let only = SimpleMailbox(value.span), list.mailboxes.count < limits.addressCount {
      let name = only.name.isEmpty ? "" : decodedLine(Array(value[only.name]))
      let address = FieldText.line(value.span, only.address)
      list.mailboxes.append(Mailbox(name: name.isEmpty ? nil : name, address: address))
      return
    }
    let grammar = AddressGrammar(value, limit: max(0, limits.addressCount - list.mailboxes.count))
    if grammar.isMalformed { findings.note(.malformedAddress) }
    if grammar.isOverLimit { findings.exceed(.addressCount) }
    if grammar.hasGroups { list.hasGroups = true }
    var words = EncodedWords(wordLimit: limits.encodedWordCount)
    for mailbox in grammar.mailboxes {
      let name = FieldText.line(words.decode(mailbox.name, &charsets, &findings))
      let address = FieldText.line(mailbox.address)
      list.mailboxes.append(Mailbox(name: name.isEmpty ? nil : name, address: address))
    }
  }

  /// RFC 5321 §4.4: `from … by HOST …; date`.
  private func received(_ value: [UInt8], _ fieldIndex: Int) -> ReceivedTrace {
    var trace = ReceivedTrace(fieldIndex: fieldIndex)
    let bytes = value.span
    let ends = LowByteSet(spaceAnd: Byte.semicolon, Byte.openParenthesis, Byte.openParenthesis)
    var index = 0
    var isByNext = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.openParenthesis {
        index = AddressTokens.commentEnd(bytes, from: index)
      } else if byte == Byte.semicolon {
        trace.date = DateGrammar.date(bytes, index + 1..<bytes.count)
        break
      } else if byte.isSpace {
        index += 1
      } else if trace.byHost != nil {
        // Only the date is still wanted.
        let comment = ByteKernel.firstIndex(of: Byte.openParenthesis, in: bytes, index..<bytes.count)
        index = ByteKernel.firstIndex(of: Byte.semicolon, in: bytes, index..<comment)
      } else {
        let start = index
        index = ByteKernel.firstIndex(of: ends, in: bytes, index..<bytes.count)
        if isByNext { trace.byHost = bytes.lowercased(start..<index) }
        isByNext = bytes.equalsIgnoringCase(start..<index, "by")
      }
    }
    return trace
  }
}

extension FieldID {
  /// Whether its value becomes more than a line of the header.
  var isRead: Bool {
    switch self {
    case .received, .returnPath: true
    default: standsOnce || self == .resentTo || self == .resentCc
    }
  }

  /// RFC 5322 §3.6.
  var standsOnce: Bool {
    switch self {
    case .from, .sender, .replyTo, .to, .cc, .subject, .date, .messageID, .inReplyTo, .references: true
    default: false
    }
  }
}

/// RFC 5321 §4.4: the reverse path in angle brackets.
enum ReturnPathGrammar {
  static func read(_ value: [UInt8]) -> ReturnPath {
    if let only = SimpleMailbox(value.span) { return .address(value.span.string(only.address)) }
    if value.count < 16, value.filter({ !$0.isSpace }) == [Byte.less, Byte.greater] { return .null }
    let grammar = AddressGrammar(value, limit: 2)
    guard !grammar.isMalformed, grammar.mailboxes.count == 1, !grammar.hasGroups,
      let only = grammar.mailboxes.first, only.address.contains(Byte.at)
    else { return .malformed }
    return .address(String(decoding: only.address, as: UTF8.self))
  }
}
