// The local parts behind which no person reads.

/// Whether an address is that of a program or a function, by its local part (N4).
func isRobot(_ address: String) -> Bool {
  let local = (address.lastIndex(of: "@").map { address[..<$0] } ?? address[...]).lowercased()
  // A detail after `+` (RFC 5233) belongs to whoever reads the part before it.
  let name = local.split(separator: "+", omittingEmptySubsequences: false).first.map(String.init) ?? local
  return robotNames.contains(name) || robotPrefixes.contains { local.hasPrefix($0) }
    || robotSuffixes.contains { name.hasSuffix($0) } || isNoReply(name)
}

private let robotNames: Set<String> = [
  "mailer-daemon", "postmaster", "abuse", "root", "listserv", "majordomo",
]
private let robotPrefixes = ["owner-", "bounce", "niet-beantwoorden", "mailer-daemon"]
private let robotSuffixes = ["-owner", "-request", "-bounce", "-bounces"]

/// `noreply` in its spellings, alone or as a word of its own at the beginning or the end.
private func isNoReply(_ name: String) -> Bool {
  ["no-reply", "noreply", "no_reply", "do-not-reply", "donotreply", "do_not_reply"].contains { word in
    guard name != word else { return true }
    let separators: [Character] = ["-", "_", "."]
    return separators.contains { name.hasPrefix(word + String($0)) || name.hasSuffix(String($0) + word) }
  }
}
