// The two cookies of the page: who is signed in, and which browser asked for a code.

/// A cookie of this site.
struct SiteCookie {
  let name: String
  private let attributes: String

  /// - Parameter isSecure: false only on loopback, where there is no TLS; the prefix needs Secure.
  private init(_ name: String, isSecure: Bool) {
    self.name = isSecure ? "__Host-\(name)" : name
    // RFC 6265 §4.1. SameSite: no other site can make a browser send it.
    attributes = "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }

  static func session(isSecure: Bool) -> SiteCookie { SiteCookie("gehoord", isSecure: isSecure) }
  static func visit(isSecure: Bool) -> SiteCookie {
    SiteCookie("gehoord-visit", isSecure: isSecure)
  }

  /// - Parameter seconds: nil until the browser is closed.
  func setting(_ token: String, lasting seconds: Int64? = nil) -> String {
    "\(name)=\(token)\(attributes)" + (seconds.map { "; Max-Age=\($0)" } ?? "")
  }

  var clearing: String { "\(name)=\(attributes); Max-Age=0" }

  /// The token in a request; nil unless it is one that we could have made.
  func token(in request: SiteRequest) -> String? {
    guard let value = request.cookie(name), value.utf8.count == 64,
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return value
  }
}
