// How to greet: whether a display name is plausibly a person's, and what of it to say.

/// The name to greet with, or nil when the display name is not plausibly a person's.
///
/// A display name is a stranger's text, so only letters pass, few of them, and never a word that reads as an
/// organisation, a role or an advertisement.
package func greetingName(from displayName: String) -> String? {
  var text = displayName.trimmed(of: " \"'")
  guard (2...60).contains(text.unicodeScalars.count) else { return nil }
  let halves = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed(of: " ") }
  // Seen in practice: Outlook writes "Vries, Anna de".
  if halves.count == 2 { text = halves[1] + " " + halves[0] }
  let words = text.split(separator: " ").map(String.init)
  guard (1...5).contains(words.count), words.allSatisfy({ isNameWord($0) || isInitials($0) }),
    !words.contains(where: isNotPersonal), let first = words.first
  else { return nil }
  if isInitials(first) {
    return words.count > 1 && words.dropFirst().allSatisfy(isNameWord) && text.count <= 40
      ? words.joined(separator: " ") : nil
  }
  guard first.count <= 20, words.count > 1 || first.count <= 12, !nameParticles.contains(first.lowercased()) else {
    return nil
  }
  return capitalised(first)
}

/// Letters, with single hyphens and apostrophes between them.
private func isNameWord(_ word: String) -> Bool {
  let pieces = word.split(omittingEmptySubsequences: false) { "-'’".contains($0) }
  // `'t` and `d'` are words of a name, so one piece may be empty.
  return word.count <= 20 && pieces.filter(\.isEmpty).count <= 1 && pieces.contains { !$0.isEmpty }
    && pieces.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }
}

/// `A.` or `J.P.`
private func isInitials(_ word: String) -> Bool {
  guard word.hasSuffix("."), word.count <= 8 else { return false }
  return word.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    .allSatisfy { $0.count == 1 && $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }
}

private func isNotPersonal(_ word: String) -> Bool {
  let lower = word.lowercased()
  if impersonalWords.contains(lower) { return true }
  let bytes = Array(lower.utf8)
  return bytes.count >= 4 && impersonalStems.contains { holds(bytes, $0) }
}

/// Whether the stem stands anywhere in the word; byte by byte, since `String.contains` costs fifty times as much.
private func holds(_ word: [UInt8], _ stem: [UInt8]) -> Bool {
  guard let first = stem.first, word.count >= stem.count else { return false }
  return (0...(word.count - stem.count)).contains { start in
    word[start] == first && word[start..<(start + stem.count)].elementsEqual(stem)
  }
}

/// Writes `anna` and `ANNA` as Anna, and leaves every other spelling alone.
private func capitalised(_ word: String) -> String {
  guard word == word.lowercased() || word == word.uppercased() else { return word }
  return word.split(separator: "-", omittingEmptySubsequences: false)
    .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
}

/// A surname stands first then; greeting somebody as "Dag De" is worse than "Dag".
private let nameParticles: Set<String> = [
  "de", "den", "der", "van", "von", "ten", "ter", "te", "'t", "’t", "el", "al", "la", "le", "di", "da", "dos", "du",
  "ben", "op", "in", "ver",
]

/// Titles (we do not know how to go on after them), two people in one name, roles, and words of advertising.
private let impersonalWords: Set<String> = [
  "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "mr", "mrs", "ms", "dr", "drs", "ir", "ing", "prof", "familie",
  "fam", "en", "and", "und", "et", "via", "namens", "of", "from", "the", "het", "een", "info", "contact", "mail",
  "email", "admin", "root", "test", "user", "gebruiker", "webmaster", "postmaster", "hr", "pr", "bv", "nv", "vof",
  "b.v.", "n.v.", "v.o.f.", "vve", "ict", "bewoner", "bewoners", "buur", "buren", "buurvrouw", "buurman", "gratis",
  "win", "winnaar", "korting", "actie", "free", "sale", "bitcoin", "crypto", "urgent", "invoice", "factuur", "inbox",
  "onbekend", "unknown", "anoniem", "anonymous", "iphone", "scan", "scanner", "printer", "daemon", "system",
]

private let impersonalStems: [[UInt8]] = [
  "stichting", "vereniging", "gemeente", "buurthuis", "buurtteam", "wijkteam", "wijkraad", "buurtraad", "commissie",
  "redactie", "bestuur", "secretariaat", "administratie", "klantenservice", "nieuwsbrief", "newsletter", "noreply",
  "no-reply", "office", "support", "service", "marketing", "sales", "foundation", "company", "gmbh", "school",
  "bibliotheek", "collectief", "cooperatie", "coöperatie", "makelaar", "webshop", "winkel", "organisatie", "groep",
  "group", "team", "platform", "netwerk", "network", "mailer", "helpdesk", "kantoor", "ministerie", "politie",
  "corporatie", "huurders",
].map { Array($0.utf8) }

extension StringProtocol {
  /// Without those characters at both ends.
  func trimmed(of characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
