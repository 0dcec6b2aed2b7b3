// A request as a value: what came over the wire, taken apart strictly and without a socket.

/// A request. Nothing in it was checked, but that it is within the server's limits.
package struct SiteRequest: Sendable {
  package var method: String
  /// The target of the request line as it came: path and query, percent signs and all.
  package var target: String
  /// In the order in which they came; names in lower case.
  package var fields: [(name: String, value: String)]
  package var body: [UInt8]

  package init(
    method: String, target: String, fields: [(name: String, value: String)] = [], body: [UInt8] = []
  ) {
    self.method = method
    self.target = target
    self.fields = fields.map { ($0.name.lowercased(), $0.value) }
    self.body = body
  }

  /// The value of a field that stands there exactly once; of several nobody can say which counts.
  func only(_ name: String) -> String? {
    let values = fields.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// The browser's first language (RFC 9110 §12.5.4) of those that the page has; Dutch where there is none.
  var language: String {
    let wanted = (only("accept-language") ?? "").lowercased().split(separator: ",").map {
      $0.drop { $0 == " " }.prefix(2)
    }
    return wanted.first { $0 == "en" || $0 == "nl" }.map(String.init) ?? "nl"
  }

  /// The segments of the path; nil where it is not of the form that every path of ours has: letters, digits, and
  /// `-._~` between slashes, none of them empty or only dots.
  var path: [String]? {
    let whole = target.prefix { $0 != "?" }
    guard whole.hasPrefix("/") else { return nil }
    guard whole != "/" else { return [] }
    let segments = whole.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for segment in segments {
      guard !segment.isEmpty, segment.contains(where: { $0 != "." }),
        segment.utf8.allSatisfy(Self.isPlain)
      else {
        return nil
      }
    }
    return segments.map(String.init)
  }

  /// The fields of the query; nil when it is not well formed.
  var query: FormFields? {
    guard let mark = target.firstIndex(of: "?") else { return FormFields() }
    return FormFields(Array(target[target.index(after: mark)...].utf8))
  }

  /// The fields of a posted form; nil when the body is none.
  var form: FormFields? {
    // A charset parameter is tolerated, and read as UTF-8 whatever it says.
    let type = only("content-type")?.prefix { $0 != ";" }.lowercased()
    guard type == "application/x-www-form-urlencoded" else { return nil }
    return FormFields(body)
  }

  /// The value of a cookie that was sent exactly once. RFC 6265 §5.4 has all of them in one field; HTTP/2 in front of a
  /// proxy may leave several (RFC 9113 §8.2.3).
  func cookie(_ name: String) -> String? {
    var values: [Substring] = []
    for field in fields where field.name == "cookie" {
      for pair in field.value.split(separator: ";") {
        let trimmed = pair.drop { $0 == " " }
        if trimmed.hasPrefix(name + "=") { values.append(trimmed.dropFirst(name.count + 1)) }
      }
    }
    return values.count == 1 ? String(values[0]) : nil
  }

  /// RFC 3986 §2.3, the unreserved characters.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-._~".utf8.contains(byte)
  }
}
