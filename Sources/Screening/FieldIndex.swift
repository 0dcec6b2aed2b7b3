// The names of a mail's header fields, read once for all rules.

internal import IntakeModel

/// A field name that a rule asks for.
struct FieldName: Sendable {
  let text: String
  let key: UInt32

  init(_ text: String) {
    self.text = text
    key = Self.key(Array(text.utf8)[...])
  }

  /// Length and outermost bytes of a name without regard to case: names with different keys are different.
  static func key(_ name: ArraySlice<UInt8>) -> UInt32 {
    guard let first = name.first, let last = name.last else { return 0 }
    return UInt32(truncatingIfNeeded: name.count) << 16 | UInt32(first | 0x20) << 8 | UInt32(last | 0x20)
  }

  /// Whether it is this name, compared as RFC 5322 §1.2.2 says: without regard to case.
  func isSame(_ other: ArraySlice<UInt8>) -> Bool { text.utf8.elementsEqual(other) { $0 | 0x20 == $1 | 0x20 } }

  static let authenticationResults = FieldName("Authentication-Results")
  static let autoResponseSuppress = FieldName("X-Auto-Response-Suppress")
  static let autoSubmitted = FieldName("Auto-Submitted")
  static let from = FieldName("From")
  static let mailingList = FieldName("Mailing-List")
  static let precedence = FieldName("Precedence")
  static let received = FieldName("Received")
  static let spam = FieldName("X-Spam")
  static let spamFlag = FieldName("X-Spam-Flag")
  static let spamStatus = FieldName("X-Spam-Status")
}

/// Finds fields by name: of the many names that rules ask for, a mail has few.
struct FieldIndex {
  private let fields: HeaderFields
  /// For each field the key of its name.
  private let keys: [UInt32]

  init(_ fields: HeaderFields) {
    self.fields = fields
    keys = fields.indices.map { FieldName.key(fields.nameBytes($0)) }
  }

  /// The indices of all fields of this name, top to bottom.
  func places(of name: FieldName) -> [Int] {
    keys.indices.filter { keys[$0] == name.key && name.isSame(fields.nameBytes($0)) }
  }

  /// The values of all fields of this name, top to bottom.
  func values(of name: FieldName) -> [String] { places(of: name).map { fields[$0].value } }

  func contains(_ name: FieldName) -> Bool { !places(of: name).isEmpty }

  /// Whether the name of a field begins with these bytes, in lower case, and goes on.
  func containsName(startingWith start: [UInt8]) -> Bool {
    guard let first = start.first else { return false }
    return keys.indices.contains { place in
      guard UInt8(truncatingIfNeeded: keys[place] >> 8) == first | 0x20 else { return false }
      let name = fields.nameBytes(place)
      return name.count > start.count && zip(name, start).allSatisfy { lowercase($0) == $1 }
    }
  }
}
