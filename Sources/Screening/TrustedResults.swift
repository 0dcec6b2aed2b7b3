// Which Authentication-Results fields count: those that no sender can have written.

internal import IntakeModel

/// The fields that count, top to bottom.
///
/// Each server writes above what it received, so everything above the Received line with which our own server took
/// the mail in is ours, and everything below may be the sender's. Mail is often handed on inside a server (Dovecot
/// takes it over LMTP, a content filter sends it back through the loopback interface), and each such step adds a
/// Received line of its own; these lines are stepped over. Whether a line is such a step is told by the line itself,
/// which is safe from the top down: the topmost line is certainly ours, and when ours says that the mail came from
/// inside, the next one is ours too. The first line that says otherwise is the border. Without any Received line
/// there is no border and nothing counts.
///
/// Results below the border count only for servers of which the configuration says that they remove fields forged in
/// their name (RFC 8601 §5): then the topmost field of that server is genuine, and so are those directly beside it.
/// Seen in practice: under Postfix 3.7 a milter that inserts at position 1, as opendkim and opendmarc do, lands
/// directly below Postfix's own Received line; position 0 and PREPEND of an access table land above it.
func trustedResults(
  in mail: Mail, _ fields: FieldIndex, _ context: ScreeningContext
) -> [AuthenticationResults] {
  let border = borderIndex(in: mail, context)
  var found: [AuthenticationResults] = []
  var lastIndex: [String: Int] = [:]
  for index in fields.places(of: .authenticationResults) {
    guard let results = AuthenticationResults(mail.fields[index].value) else { continue }
    let id = results.authservID
    let isAboveBorder = index < border && context.authservIDs.contains(id)
    let isTopmost = lastIndex[id].map { $0 == index - 1 } ?? true
    let isProviders = context.providerAuthservIDs.contains(id) && index < endOfTrace(of: id, in: mail)
    guard isAboveBorder || (isTopmost && isProviders) else { continue }
    lastIndex[id] = index
    found.append(results)
  }
  return found
}

/// Where a provider's own lines end: at the first Received line that a stranger wrote.
///
/// A field below that line came with the mail, and was written by a provider of that name only if the sender says so.
/// The lines of a provider bear host names under its own domain; of one that names them otherwise only what stands
/// above the second line counts.
private func endOfTrace(of authservID: String, in mail: Mail) -> Int {
  let domain = organisationalDomain(authservID)
  let isProviders = { (trace: ReceivedTrace) in trace.byHost.map { organisationalDomain($0) == domain } ?? false }
  let first = mail.received.firstIndex(where: isProviders) ?? 0
  let next = mail.received.indices.dropFirst(first + 1).first { !isProviders(mail.received[$0]) }
  return next.map { mail.received[$0].fieldIndex } ?? mail.fields.count
}

/// The index of the Received line with which our own server took the mail in; 0 when there is none.
func borderIndex(in mail: Mail, _ context: ScreeningContext) -> Int {
  for trace in mail.received {
    guard mail.fields.indices.contains(trace.fieldIndex) else { return 0 }
    let isOwn = trace.byHost.map { $0 == "localhost" || context.isOwnHost($0) } ?? false
    guard isOwn, isInternalHop(mail.fields[trace.fieldIndex].value) else { return trace.fieldIndex }
  }
  return mail.received.last?.fieldIndex ?? 0
}

extension ScreeningContext {
  func isOwnHost(_ host: String) -> Bool {
    authservIDs.contains(host) || providerAuthservIDs.contains(host)
  }
}

/// Whether a Received line tells of a step inside a server: taken over LMTP (RFC 2033), or from the loopback
/// interface.
///
/// The name after `from` is what the client called itself and counts for nothing; the address in the comment after it
/// was written by the server (RFC 5321 §4.4, TCP-info).
func isInternalHop(_ value: String) -> Bool {
  var cursor = FieldCursor(Array(value.utf8))
  var words: [ArraySlice<UInt8>] = []
  var peer: String?
  while !cursor.isAtEnd, !cursor.isBroken, words.count < 64 {
    if let comment = cursor.comment() {
      if words.count == 2, isWord(words[0], "from"), peer == nil { peer = peerAddress(comment) }
    } else if let word = cursor.valueBytes() {
      words.append(word)
    } else {
      cursor.step()
    }
  }
  // What a comment without an end covers cannot be told.
  guard !cursor.isBroken else { return false }
  let by = words.firstIndex { isWord($0, "by") } ?? words.endIndex
  let with = words[by...].firstIndex { isWord($0, "with") }
  let protocolName = with.flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil } ?? []
  return begins(protocolName, with: "lmtp") || peer.map(isLoopback) ?? false
}

/// The address in TCP-info. Nil unless exactly one stands in brackets and no `helo=` before it: what the client says
/// of itself (Exim's `helo=`, sendmail's IDENT) may hold brackets too.
private func peerAddress(_ comment: ArraySlice<UInt8>) -> String? {
  let isOpen = { (byte: UInt8) in byte == UInt8(ascii: "[") }
  guard let open = comment.firstIndex(where: isOpen), comment.lastIndex(where: isOpen) == open,
    let close = comment[open...].firstIndex(of: UInt8(ascii: "]")), !comment[..<open].contains(UInt8(ascii: "="))
  else { return nil }
  return lowercase(comment[(open + 1)..<close])
}

private func isLoopback(_ address: String) -> Bool {
  let bare = address.hasPrefix("ipv6:") ? String(address.dropFirst(5)) : address
  return bare == "::1" || bare.hasPrefix("127.")
}
