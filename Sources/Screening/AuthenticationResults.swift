// Parses the Authentication-Results field, RFC 8601 §2.2.

/// One Authentication-Results field, as far as it is well formed. Nothing in it is trusted by being parsed.
package struct AuthenticationResults: Sendable, Equatable {
  /// The server that says so, lower case.
  package var authservID: String
  /// 1 when the field names none.
  package var version: Int
  /// In the order of the field; empty for `none`.
  package var results: [MethodResult]

  /// What one method found, all keywords in lower case.
  package struct MethodResult: Sendable, Equatable {
    /// As `dkim`.
    package var method: String
    package var methodVersion: Int
    /// As `pass`.
    package var result: String
    package var reason: String?
    package var properties: [Property]

    /// The first value of a property, as `value("header", "d")`.
    package func value(_ type: String, _ name: String) -> String? {
      properties.first { $0.type == type && $0.name == name }?.value
    }
  }

  /// One `ptype.property=value`. A pair without a ptype, as Exchange writes (`action=none`), has an empty type.
  package struct Property: Sendable, Equatable {
    package var type: String
    package var name: String
    package var value: String
  }

  /// More results than this in one field are not read.
  static let mostResults = 100

  /// Parses an unfolded value. Nil when it does not begin with an authserv-id and a version that is understood; a
  /// result that is malformed is left out and the next one read, since filters in use write odd values.
  package init?(_ value: String) {
    var cursor = FieldCursor(Array(value.utf8))
    cursor.skipCFWS()
    guard let id = cursor.value(), !id.isEmpty, !id.contains("="), !cursor.isBroken else { return nil }
    authservID = lowercase(id)
    cursor.skipCFWS()
    version = 1
    if let digits = cursor.digits() {
      // RFC 8601 §2.2: a version that is not supported makes the whole field unusable.
      guard digits == 1 else { return nil }
    }
    results = []
    cursor.skipCFWS()
    guard cursor.isAtEnd || cursor.peek == UInt8(ascii: ";") else { return nil }
    while cursor.take(UInt8(ascii: ";")), results.count < Self.mostResults {
      if let result = cursor.methodResult(), !cursor.isBroken { results.append(result) }
      cursor.skipToSemicolon()
    }
  }
}

extension FieldCursor {
  /// `method [/ version] = result [reason=…] *(ptype.property=value)`; nil for `none` and for what is malformed.
  fileprivate mutating func methodResult() -> AuthenticationResults.MethodResult? {
    skipCFWS()
    guard let method = keyword() else { return nil }
    skipCFWS()
    var methodVersion = 1
    if take(UInt8(ascii: "/")) {
      skipCFWS()
      guard let digits = digits() else { return nil }
      methodVersion = digits
      skipCFWS()
    }
    guard take(UInt8(ascii: "=")) else { return nil }
    skipCFWS()
    guard let result = keyword() else { return nil }
    var found = AuthenticationResults.MethodResult(
      method: method, methodVersion: methodVersion, result: result, reason: nil, properties: [])
    found.properties.reserveCapacity(4)
    skipCFWS()
    while !isAtEnd, peek != UInt8(ascii: ";") {
      guard let property = property() else { return nil }
      if property.type.isEmpty, property.name == "reason" {
        found.reason = found.reason ?? property.value
      } else {
        found.properties.append(property)
      }
      skipCFWS()
    }
    return found
  }

  private mutating func property() -> AuthenticationResults.Property? {
    guard var name = keyword() else { return nil }
    var type = ""
    skipCFWS()
    if take(UInt8(ascii: ".")) {
      skipCFWS()
      guard let second = keyword() else { return nil }
      (type, name) = (name, second)
      skipCFWS()
    }
    guard take(UInt8(ascii: "=")) else { return nil }
    skipCFWS()
    guard let value = value() else { return nil }
    return AuthenticationResults.Property(type: type, name: name, value: value)
  }
}
