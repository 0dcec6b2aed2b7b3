// The names of a mail's header fields, read once for all rules.

internal import IntakeModel

/// A field name that a rule asks for.
struct FieldName: Sendable {
  let text: String
  let key: UInt32

  init(_ text: String) {
    self.text = text
    key = Self.key(text)
  }

  /// Length and outermost bytes of a name without regard to case: names with different keys are different.
  static func key(_ name: String) -> UInt32 {
    let bytes = name.utf8.span
    guard !bytes.isEmpty else { return 0 }
    let ends = UInt32(bytes[0] | 0x20) << 8 | UInt32(bytes[bytes.count - 1] | 0x20)
    return UInt32(truncatingIfNeeded: bytes.count) << 16 | ends
  }

  /// Whether it is this name, compared as ``HeaderField/isNamed(_:)`` does.
  func isSame(_ other: String) -> Bool {
    let (bytes, others) = (text.utf8.span, other.utf8.span)
    guard bytes.count == others.count else { return false }
    for index in bytes.indices where bytes[index] | 0x20 != others[index] | 0x20 { return false }
    return true
  }

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
  private let fields: [HeaderField]
  /// For each field the key of its name.
  private let keys: [UInt32]

  init(_ fields: [HeaderField]) {
    self.fields = fields
    keys = fields.map { FieldName.key($0.name) }
  }

  /// The indices of all fields of this name, top to bottom.
  func places(of name: FieldName) -> [Int] {
    var places: [Int] = []
    for place in keys.indices where keys[place] == name.key && name.isSame(fields[place].name) { places.append(place) }
    return places
  }

  /// The values of all fields of this name, top to bottom.
  func values(of name: FieldName) -> [String] { places(of: name).map { fields[$0].value } }

  func contains(_ name: FieldName) -> Bool { !places(of: name).isEmpty }

  /// Whether the name of a field begins with these bytes, in lower case, and goes on.
  func containsName(startingWith start: [UInt8]) -> Bool {
    guard let first = start.first else { return false }
    return keys.indices.contains { place in
      guard UInt8(truncatingIfNeeded: keys[place] >> 8) == first | 0x20 else { return false }
      let name = fields[place].name.utf8
      return name.count > start.count && zip(name, start).allSatisfy { lowercase($0) == $1 }
    }
  }
}
