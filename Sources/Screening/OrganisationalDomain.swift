// Alignment of domains, RFC 7489 §3.1, with a short rule in place of the public suffix list.

/// Whether two domains belong to the same organisation (relaxed alignment).
func isAligned(_ left: String, _ right: String) -> Bool {
  !left.isEmpty && (left == right || organisationalDomain(left) == organisationalDomain(right))
}

/// The domain an organisation registered: the last two labels, or three where the last two are a registry's own
/// (`buurt.co.uk`) or those of a provider that gives a name below its own to each customer.
///
/// Deviates from RFC 7489 §3.2, which asks for the public suffix list: that list has to be kept up to date from the
/// network, and this program asks the network nothing. A registry that this rule does not know makes two of its
/// customers look like one organisation; the mail server's own `dmarc=` result, which uses the full list, decides
/// before this rule wherever a domain publishes a policy.
func organisationalDomain(_ domain: String) -> String {
  let labels = domain.utf8.map(lowercase).split(separator: UInt8(ascii: "."))
  guard labels.count > 2 else { return joined(labels[...]) }
  let lastTwo = joined(labels.suffix(2))
  let isRegistry =
    labels[labels.count - 1].count == 2
    && registryLabels.contains(String(decoding: labels[labels.count - 2], as: UTF8.self))
  return isRegistry || sharedDomains.contains(lastTwo) ? joined(labels.suffix(3)) : lastTwo
}

private func joined(_ labels: ArraySlice<ArraySlice<UInt8>>) -> String {
  String(decoding: Array(labels.joined(separator: [UInt8(ascii: ".")])), as: UTF8.self)
}

/// Second-level names under which country registries register.
private let registryLabels: Set<String> = [
  "ac", "co", "com", "edu", "gen", "go", "gob", "gouv", "gov", "govt", "gv", "id", "ltd", "me", "mil", "ne", "net",
  "nhs", "nom", "or", "org", "plc", "police", "sch", "school", "web",
]

/// Domains whose owners give names below them to others.
private let sharedDomains: Set<String> = [
  "onmicrosoft.com", "gappssmtp.com", "eu.org", "uk.com", "eu.com", "de.com", "nl.com", "us.com", "github.io",
  "blogspot.com", "workers.dev", "pages.dev", "herokuapp.com", "amazonaws.com", "cloudfront.net", "dyndns.org",
]
