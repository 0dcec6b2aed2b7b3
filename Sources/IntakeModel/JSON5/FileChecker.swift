// Takes typed values out of a JSON5 text and collects everything that is wrong, so that one look shows it all.

/// Collects the problems of one file.
package struct FileChecker: Sendable {
  package let file: String
  private var found: [FileProblem] = []

  /// Problems told of one file; a file with more is not a slip of the pen.
  package static let maximumProblems = 100

  package init(file: String) { self.file = file }

  /// What was found, in the order of the lines.
  package var problems: [FileProblem] {
    found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  /// Whether nothing more will be told.
  private var isFull: Bool { found.count >= Self.maximumProblems }

  package mutating func report(_ position: JSON5Position, _ path: String, _ what: String, _ remedy: String) {
    guard !isFull else { return }
    found.append(
      FileProblem(
        file: file, line: position.line, column: position.column, path: path, what: what, remedy: remedy))
  }

  package mutating func report(_ cursor: JSON5Cursor, _ what: String, _ remedy: String) {
    report(cursor.node.position, cursor.path, what, remedy)
  }

  /// The members of an object, the first one of each key; reports another kind of value and keys written twice.
  package mutating func members(_ cursor: JSON5Cursor, expected: String) -> [JSON5Member]? {
    guard case .object(let all) = cursor.node.value else {
      report(cursor, "is \(cursor.kind)", "write \(expected)")
      return nil
    }
    var lines: [String: Int] = [:]
    var members: [JSON5Member] = []
    for member in all {
      if let line = lines[member.key] {
        report(
          member.position, cursor.path(of: member.key), "is written twice, first on line \(line)", "keep one of them")
      } else {
        lines[member.key] = member.position.line
        members.append(member)
      }
    }
    return members
  }

  /// The known keys of an object; reports the others with the key that was probably meant.
  ///
  /// The value of a misspelt key is checked as if the key were right. `ignored` keys must be objects and are skipped; `elsewhere` tells for keys of other objects where they belong.
  package mutating func fields(
    _ cursor: JSON5Cursor, known: [String], ignored: [String] = [], elsewhere: [String: String] = [:], expected: String
  ) -> JSON5Fields? {
    guard let members = members(cursor, expected: expected) else { return nil }
    let written = Set(members.map(\.key))
    var values: [String: JSON5Cursor] = [:]
    for member in members where !isFull {
      let value = cursor.member(member)
      if known.contains(member.key) {
        if member.node.value != .null { values[member.key] = value }
      } else if ignored.contains(member.key) {
        if case .object = member.node.value { continue }
        report(value, "is \(value.kind)", "write an object, or remove the key")
      } else {
        let meant = NearestName.of(member.key, among: known)
        let place = meant == nil ? elsewhere[member.key] : nil
        let remedy = meant.map { "write \($0)" } ?? "the keys are \(known.joined(separator: ", "))"
        report(
          member.position, value.path, "is not a key here" + (place.map { ", but in \($0)" } ?? ""),
          place == nil ? remedy : "move it there, or remove it")
        if let meant, !written.contains(meant) { values[meant] = values[meant] ?? value }
      }
    }
    return JSON5Fields(cursor, values)
  }

  /// The value of a key that must be there.
  package mutating func required(_ key: String, in fields: JSON5Fields, example: String) -> JSON5Cursor? {
    if let value = fields[key] { return value }
    if case .object(let members) = fields.object.node.value, let null = members.first(where: { $0.key == key }) {
      report(null.position, fields.object.path(of: key), "is null", "write \(key): \(example)")
    } else {
      report(fields.object.node.position, fields.object.path(of: key), "is missing", "add \(key): \(example)")
    }
    return nil
  }

  /// The elements of a list.
  package mutating func list(
    _ cursor: JSON5Cursor?, count: ClosedRange<Int>, expected: String
  ) -> [JSON5Cursor]? {
    guard let cursor else { return nil }
    guard case .list(let nodes) = cursor.node.value else {
      report(cursor, "is \(cursor.kind)", "write \(expected)")
      return nil
    }
    if nodes.isEmpty, count.lowerBound > 0 {
      report(cursor, "is empty", "write \(expected)")
      return nil
    }
    guard count.contains(nodes.count) else {
      report(cursor, "has \(nodes.count) entries", "write at most \(count.upperBound)")
      return nil
    }
    return nodes.enumerated().map { JSON5Cursor($0.element, path: "\(cursor.path)[\($0.offset)]") }
  }

  /// A number without point or exponent within bounds.
  package mutating func whole(_ cursor: JSON5Cursor?, _ range: ClosedRange<Int>) -> Int? {
    guard let cursor else { return nil }
    let remedy = "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    switch cursor.node.value {
    case .integer(let number) where range.contains(number): return number
    case .integer(let number): report(cursor, "is \(number)", remedy)
    case .decimal(let number): report(cursor, "is \(number)", remedy)
    case .text(let text): report(cursor, "is the text \(FileProblem.quoted(text))", remedy + ", without quotes")
    default: report(cursor, "is \(cursor.kind)", remedy)
    }
    return nil
  }

  /// `true` or `false`.
  package mutating func flag(_ cursor: JSON5Cursor?) -> Bool? {
    guard let cursor else { return nil }
    if case .boolean(let value) = cursor.node.value { return value }
    report(cursor, "is \(cursor.kind)", "write true or false, without quotes")
    return nil
  }

  /// One of the words of an enumeration.
  package mutating func choice<Word: RawRepresentable<String> & CaseIterable>(
    _ cursor: JSON5Cursor?, _ type: Word.Type
  ) -> Word? {
    guard let cursor else { return nil }
    let words = Word.allCases.map(\.rawValue)
    let quoted = words.map { "\"\($0)\"" }
    let remedy = "write \(quoted.dropLast().joined(separator: ", ")) or \(quoted.last ?? "")"
    guard case .text(let text) = cursor.node.value else {
      report(cursor, "is \(cursor.kind)", remedy)
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    let nearest = NearestName.of(text, among: words)
    report(cursor, "\(FileProblem.quoted(text)) is not known", nearest.map { "write \"\($0)\"" } ?? remedy)
    return nil
  }
}
