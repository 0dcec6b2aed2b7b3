// The local parts behind which no person reads.

/// Whether an address is that of a program or a function, by its local part (N4).
func isRobot(_ address: String) -> Bool {
  let bytes = address.utf8.map(lowercase)
  let local = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes[..<$0] } ?? bytes[...]
  // A detail after `+` (RFC 5233) belongs to whoever reads the part before it.
  let name = local.prefix { $0 != UInt8(ascii: "+") }
  return robotNames.contains { name.elementsEqual($0) } || robotPrefixes.contains { local.starts(with: $0) }
    || robotSuffixes.contains { name.suffix($0.count).elementsEqual($0) } || isNoReply(name)
}

private let robotNames = [
  "mailer-daemon", "postmaster", "abuse", "root", "listserv", "majordomo",
].map { Array($0.utf8) }
private let robotPrefixes = ["owner-", "bounce", "niet-beantwoorden", "mailer-daemon"].map { Array($0.utf8) }
private let robotSuffixes = ["-owner", "-request", "-bounce", "-bounces"].map { Array($0.utf8) }
private let noReplyWords = [
  "no-reply", "noreply", "no_reply", "do-not-reply", "donotreply", "do_not_reply",
].map { Array($0.utf8) }

/// `noreply` in its spellings, alone or as a word of its own at the beginning or the end.
private func isNoReply(_ name: ArraySlice<UInt8>) -> Bool {
  noReplyWords.contains { word in
    (name.starts(with: word) && isSeparator(name.dropFirst(word.count).first))
      || (name.suffix(word.count).elementsEqual(word) && isSeparator(name.dropLast(word.count).last))
  }
}

/// Whether a word ends there: at a separator, or where the name does.
private func isSeparator(_ byte: UInt8?) -> Bool {
  byte.map { "-_.".utf8.contains($0) } ?? true
}
