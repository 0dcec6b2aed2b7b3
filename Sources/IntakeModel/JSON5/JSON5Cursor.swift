// A value together with its key path, for checks that name both.

/// A value and the path that leads to it.
package struct JSON5Cursor: Sendable {
  package let node: JSON5Node
  /// As `calls[2].title`; empty for the whole file.
  package let path: String

  package init(_ node: JSON5Node, path: String = "") {
    self.node = node
    self.path = path
  }

  /// The path of a key of this object; an odd key is shown in quotes and shortened.
  package func path(of key: String) -> String {
    let isPlain =
      !key.isEmpty && key.utf8.count <= 40
      && key.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
    let shown = isPlain ? key : FileProblem.quoted(key)
    return path.isEmpty ? shown : "\(path).\(shown)"
  }

  /// The value of a member of this object.
  package func member(_ member: JSON5Member) -> JSON5Cursor { JSON5Cursor(member.node, path: path(of: member.key)) }

  /// Whether this is an object with that key.
  package func has(_ key: String) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members.contains { $0.key == key }
  }

  /// What kind of value this is, for a message.
  package var kind: String {
    switch node.value {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer, .decimal: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// The known keys of one object; `null` counts as left out.
package struct JSON5Fields: Sendable {
  package let object: JSON5Cursor
  private let values: [String: JSON5Cursor]

  init(_ object: JSON5Cursor, _ values: [String: JSON5Cursor]) {
    self.object = object
    self.values = values
  }

  package subscript(key: String) -> JSON5Cursor? { values[key] }
}
