// The local parts behind which no person reads.

/// Whether an address is that of a program or a function, by its local part (N4).
func isRobot(_ address: String) -> Bool {
  let bytes = Array(address.utf8)
  let local = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes[..<$0] } ?? bytes[...]
  // A detail after `+` (RFC 5233) belongs to whoever reads the part before it.
  let name = local.prefix { $0 != UInt8(ascii: "+") }
  return robotNames.contains { isWord(name, $0) } || robotPrefixes.contains { begins(local, with: $0) }
    || robotSuffixes.contains { isWord(name.suffix($0.utf8CodeUnitCount), $0) } || isNoReply(name)
}

/// An address without what stands between a `+` and the last `@` (RFC 5233).
func withoutDetail(_ address: String) -> String {
  guard let at = address.lastIndex(of: "@"), let plus = address[..<at].firstIndex(of: "+") else { return address }
  return String(address[..<plus] + address[at...])
}

private let robotNames: [StaticString] = ["mailer-daemon", "postmaster", "abuse", "root", "listserv", "majordomo"]
private let robotPrefixes: [StaticString] = ["owner-", "bounce", "niet-beantwoorden", "mailer-daemon"]
private let robotSuffixes: [StaticString] = ["-owner", "-request", "-bounce", "-bounces"]
private let noReplyWords: [StaticString] = [
  "no-reply", "noreply", "no_reply", "do-not-reply", "donotreply", "do_not_reply",
]

/// `noreply` in its spellings, alone or as a word of its own at the beginning or the end.
private func isNoReply(_ name: ArraySlice<UInt8>) -> Bool {
  noReplyWords.contains { word in
    let count = word.utf8CodeUnitCount
    return begins(name, with: word) && isSeparator(name.dropFirst(count).first)
      || isWord(name.suffix(count), word) && isSeparator(name.dropLast(count).last)
  }
}

/// Whether a word ends there: at a separator, or where the name does.
private func isSeparator(_ byte: UInt8?) -> Bool {
  byte.map { "-_.".utf8.contains($0) } ?? true
}
