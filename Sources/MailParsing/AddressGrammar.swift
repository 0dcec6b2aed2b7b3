// Mailboxes and groups of an address field, RFC 5322 §3.4 with the obsolete forms of §4.4, without recursion.

/// A mailbox whose name is not decoded yet.
struct RawMailbox: Equatable {
  var name: [UInt8] = []
  var address: [UInt8] = []
}

/// Reads an address field token by token.
struct AddressGrammar {
  private(set) var mailboxes: [RawMailbox] = []
  private(set) var hasGroups = false
  private(set) var isMalformed = false
  private(set) var isOverLimit = false

  /// Tokens since the last separator that stand outside angle brackets.
  private var words: [AddressToken] = []
  private var comment: [UInt8] = []
  /// The content of angle brackets, or nil when there were none.
  private var angle: [AddressToken]?
  private var isInsideAngle = false
  private var isInsideGroup = false
  /// Words before a comma that look like the first half of an unquoted `Surname, First name <address>`.
  private var carried: [UInt8] = []
  private let limit: Int

  init(_ value: [UInt8], limit: Int) {
    self.limit = limit
    if let only = SimpleMailbox(value.span) {
      add(RawMailbox(name: Array(value[only.name]), address: Array(value[only.address])))
      return
    }
    var tokens = AddressTokens()
    while !isOverLimit, let token = tokens.next(value.span) { read(token) }
    if isInsideAngle || isInsideGroup || tokens.isMalformed { isMalformed = true }
    finishMailbox()
    dropCarried()
  }

  private mutating func read(_ token: AddressToken) {
    switch token.kind {
    case .comment:
      comment = token.text
    case .special(Byte.comma):
      // RFC 5322 §4.4: a comma inside angle brackets stands in an obsolete route.
      if isInsideAngle, angle?.first?.kind == .special(Byte.at), !(angle ?? []).contains(where: \.isColon) { return }
      if isInsideAngle { isMalformed = true }
      finishMailbox()
    case .special(Byte.semicolon):
      if !isInsideGroup && !words.isEmpty { isMalformed = true }
      finishMailbox()
      isInsideGroup = false
    case .special(Byte.colon) where !isInsideAngle:
      beginGroup()
    case .special(Byte.less):
      if isInsideAngle { isMalformed = true }
      if angle == nil { angle = [] }
      isInsideAngle = true
    case .special(Byte.greater):
      if !isInsideAngle { isMalformed = true }
      isInsideAngle = false
    default:
      if isInsideAngle { angle?.append(token) } else { words.append(token) }
    }
  }

  /// Groups may stand in From and Sender too (RFC 6854 §2.1). They are not nested (RFC 5322 §3.4): a second colon
  /// only starts the group's name anew.
  private mutating func beginGroup() {
    if words.count == 1, words[0].text.elementsEqual("mailto".utf8) {
      words = []
      return
    }
    if isInsideGroup { isMalformed = true }
    dropCarried()
    hasGroups = true
    isInsideGroup = true
    words = []
    comment = []
  }

  private mutating func finishMailbox() {
    defer {
      words = []
      comment = []
      angle = nil
      isInsideAngle = false
    }
    guard let angle else { return finishBare() }
    var name = Self.phrase(words)
    if !carried.isEmpty {
      name = carried + [Byte.comma, Byte.space] + name
      carried = []
      isMalformed = true
    }
    let address = Self.address(angle)
    if name.isEmpty { name = comment }
    if address.isEmpty && name.isEmpty { return }
    add(RawMailbox(name: name, address: address))
  }

  /// A mailbox without angle brackets: an address alone, words with an address among them, or words alone.
  private mutating func finishBare() {
    guard !words.isEmpty else { return }
    guard let at = words.lastIndex(where: { $0.kind == .special(Byte.at) }) else {
      dropCarried()
      carried = Self.phrase(words)
      return
    }
    dropCarried()
    var first = at
    while first > 0, Self.isGlued(words[first - 1], words[first]) || first == at { first -= 1 }
    var last = at
    while last + 1 < words.count, Self.isGlued(words[last], words[last + 1]) || last == at { last += 1 }
    var name = Self.phrase(Array(words[..<first]) + Array(words[(last + 1)...]))
    if !name.isEmpty { isMalformed = true }
    if name.isEmpty { name = comment }
    add(RawMailbox(name: name, address: Self.address(Array(words[first...last]))))
  }

  /// Whether two words belong to one addr-spec: nothing between them, or a dot at the joint (RFC 5322 §4.4).
  private static func isGlued(_ left: AddressToken, _ right: AddressToken) -> Bool {
    !right.followsSpace || left.text.last == Byte.dot || right.text.first == Byte.dot
      || left.kind == .special(Byte.at) || right.kind == .special(Byte.at)
  }

  /// Words that were carried over a comma and found no angle brackets: a name without address.
  private mutating func dropCarried() {
    guard !carried.isEmpty else { return }
    let words = carried
    carried = []
    isMalformed = true
    let isOneWord = !words.contains { $0.isSpace || $0 >= 0x80 || $0 == Byte.equals }
    add(isOneWord ? RawMailbox(address: words) : RawMailbox(name: words))
  }

  private mutating func add(_ mailbox: RawMailbox) {
    if mailboxes.count >= limit {
      isOverLimit = true
      return
    }
    if !mailbox.address.contains(Byte.at) { isMalformed = true }
    mailboxes.append(mailbox)
  }

  private static func phrase(_ tokens: [AddressToken]) -> [UInt8] {
    var output: [UInt8] = []
    for token in tokens {
      if token.followsSpace, !output.isEmpty { output.append(Byte.space) }
      output.append(contentsOf: token.text)
    }
    return output
  }

  /// The addr-spec of these tokens: without an obsolete route (RFC 5322 §4.4), comments and white space, with a
  /// local part in quotes where it needs them.
  private static func address(_ tokens: [AddressToken]) -> [UInt8] {
    var tokens = tokens[...]
    if let colon = tokens.firstIndex(where: \.isColon) { tokens = tokens[(colon + 1)...] }
    var output: [UInt8] = []
    for token in tokens {
      if token.kind == .quoted, !isDotAtom(token.text) {
        output.append(Byte.quote)
        for byte in token.text {
          if byte == Byte.quote || byte == Byte.backslash { output.append(Byte.backslash) }
          output.append(byte)
        }
        output.append(Byte.quote)
      } else {
        output.append(contentsOf: token.text)
      }
    }
    output.removeAll { $0 < 0x20 || $0 == 0x7F }
    // Seen in practice: `'anna@example.org'`, as Outlook quotes.
    if output.count > 2, output.first == Byte.apostrophe, output.last == Byte.apostrophe {
      return Array(output.dropFirst().dropLast())
    }
    return output
  }

  private static func isDotAtom(_ text: [UInt8]) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0 >= 0x80 || $0.isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
  }
}

extension AddressToken {
  var isColon: Bool { kind == .special(Byte.colon) }
}
