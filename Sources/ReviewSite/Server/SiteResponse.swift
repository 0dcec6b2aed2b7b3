// A response as a value; every one carries the same fields that keep a browser from harm.

internal import Markup

/// A response.
package struct SiteResponse: Sendable {
  package var status: Int
  /// Without the fields that every response carries.
  private var ownFields: [(name: String, value: String)]
  package var body: [UInt8]

  init(status: Int, fields: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    ownFields = fields
    self.body = body
  }

  /// All fields, in their order.
  package var fields: [(name: String, value: String)] { ownFields + Self.everywhere }

  /// What every response says, whatever it is about: no script, no framing, no guessing at types, no referrer, nothing
  /// kept anywhere.
  static let everywhere: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Robots-Tag", "noindex, nofollow"),
  ]

  static func page(_ html: HTMLText, status: Int = 200) -> SiteResponse {
    SiteResponse(
      status: status, fields: [("Content-Type", "text/html; charset=utf-8")],
      body: Array(html.markup.utf8))
  }

  static func text(_ text: String, type: String, status: Int = 200) -> SiteResponse {
    SiteResponse(status: status, fields: [("Content-Type", type)], body: Array(text.utf8))
  }

  /// A file to be kept, under a name of our own making.
  static func file(_ content: String, type: String, name: String) -> SiteResponse {
    SiteResponse(
      status: 200,
      fields: [
        ("Content-Type", type), ("Content-Disposition", "attachment; filename=\"\(name)\""),
      ],
      body: Array(content.utf8))
  }

  /// Sends the browser on with a GET (RFC 9110 §15.4.4).
  /// - Parameter path: of this site, beginning with one slash; built of plain segments and numbers.
  static func seeOther(_ path: String) -> SiteResponse {
    precondition(path.hasPrefix("/") && !path.hasPrefix("//"), "only to places of our own")
    return SiteResponse(status: 303, fields: [("Location", path)], body: [])
  }

  func setting(_ cookie: String) -> SiteResponse {
    var response = self
    response.ownFields.append(("Set-Cookie", cookie))
    return response
  }

  func adding(_ name: String, _ value: String) -> SiteResponse {
    var response = self
    response.ownFields.append((name, value))
    return response
  }
}
