// The notes and texts under a heading of a plan's Markdown form, as values of a plan file.

/// Notes that belong to numbers, as `need 2 by: …`: for each number its fields.
struct NumberedNotes {
  var isWritten = false
  var fields: [(number: Int, line: Int, values: [String: JSON5Node])] = []
}

extension MarkdownPlanBuilder {
  typealias Note = (line: Int, name: [String], value: String)

  /// What a note is about, whichever language it is written in.
  func word(_ name: [String]) -> String? {
    guard let first = name.first else { return nil }
    for words in PlanMarkdown.Words.all {
      switch first {
      case words.state: return "state"
      case words.also: return "also"
      case words.organiser: return "organiser"
      case words.need: return "need"
      case words.question: return "question"
      case words.answer: return "answer"
      default: continue
      }
    }
    return nil
  }

  /// `en: Title in English`.
  func isTitle(_ name: [String]) -> Bool { name.count == 1 && LanguageCode.exists(name[0]) }

  mutating func title(_ section: MarkdownSection, _ own: String) -> JSON5Node {
    var members = [member(language, node(.text(PlanMarkdown.unescaped(value: own[...])), section.line))]
    for note in section.notes where isTitle(note.name) {
      members.append(JSON5Member(key: note.name[0], position: at(note.line), node: node(.text(note.value), note.line)))
    }
    return object(members, section.line)
  }

  mutating func text(_ section: MarkdownSection) -> JSON5Node {
    object(
      section.texts.map { text in
        JSON5Member(
          key: text.language, position: at(text.line),
          node: node(.text(text.lines.joined(separator: "\n")), text.line))
      }, section.texts.first?.line ?? section.line)
  }

  mutating func state(_ note: Note) -> JSON5Node? {
    let written = note.value.lowercased()
    for words in PlanMarkdown.Words.all {
      if let state = words.states.first(where: { $0.value == written })?.key {
        return node(.text(state.rawValue), note.line)
      }
    }
    let known = ProgressState.allCases.compactMap { words.states[$0] }.joined(separator: ", ")
    report(note.line, "\(FileProblem.quoted(note.value)) is no state", "write one of: \(known)")
    return nil
  }

  /// A phrase that people use; a line without one is an empty list.
  func addPhrase(_ note: Note, to fields: inout [String: JSON5Node]) {
    var phrases: [JSON5Node] = []
    var line = note.line
    if let old = fields["also"], case .list(let nodes) = old.value { (phrases, line) = (nodes, old.position.line) }
    if !note.value.isEmpty { phrases.append(node(.text(note.value), note.line)) }
    fields["also"] = node(.list(phrases), line)
  }

  /// `need 2 en: …`, `need 2 by: …`, `need 2 number: …`.
  mutating func addNeed(_ note: Note, to needs: inout NumberedNotes) {
    let all = PlanMarkdown.Words.all
    guard note.name.count == 3 else { return add(note, field: "what", to: &needs) }
    if all.contains(where: { $0.by == note.name[2] }) {
      set("by", node(.text(note.value), note.line), note, in: &needs)
    } else if all.contains(where: { $0.number == note.name[2] }) {
      let value = Int(note.value).map(JSON5Node.Value.integer) ?? .text(note.value)
      set("number", node(value, note.line), note, in: &needs)
    } else {
      add(note, field: "what", to: &needs)
    }
  }

  /// `question 1: …` and `question 1 en: …`; without a number it is a new one.
  mutating func add(_ note: Note, field: String, to notes: inout NumberedNotes) {
    if note.name.count == 1, note.value.isEmpty {
      notes.isWritten = true
      return
    }
    var key = language
    if note.name.count == 3 {
      guard LanguageCode.exists(note.name[2]) else { return unknown(note.line, note.name) }
      key = note.name[2]
    }
    let text = member(key, node(.text(note.value), note.line))
    var members: [JSON5Member] = []
    if let number = number(note.name), let old = notes.fields.first(where: { $0.number == number })?.values[field],
      case .object(let written) = old.value
    {
      members = written
    }
    set(field, object(members + [text], note.line), note, in: &notes)
  }

  private mutating func set(_ field: String, _ value: JSON5Node, _ note: Note, in notes: inout NumberedNotes) {
    guard note.name.count <= 3, note.name.count == 1 || number(note.name) != nil else {
      return unknown(note.line, note.name)
    }
    notes.isWritten = true
    let number = number(note.name) ?? (notes.fields.map(\.number).max() ?? 0) + 1
    if let index = notes.fields.firstIndex(where: { $0.number == number }) {
      notes.fields[index].values[field] = value
    } else {
      notes.fields.append((number, note.line, [field: value]))
    }
  }

  private func number(_ name: [String]) -> Int? { name.count > 1 ? Int(name[1]) : nil }

  /// The list; a number that is not the place is written out. With only the field `plain` an entry is that field.
  func list(_ notes: NumberedNotes, plain: String?, _ line: Int) -> JSON5Node {
    node(
      .list(
        notes.fields.enumerated().map { index, entry in
          var fields = entry.values
          if entry.number != index + 1 { fields["id"] = node(.integer(entry.number), entry.line) }
          if let plain, fields.count == 1, let only = fields[plain] { return only }
          return object(fields, entry.line)
        }), line)
  }

  mutating func unknown(_ line: Int, _ name: [String]) {
    let written = name.joined(separator: " ")
    let all = [words.state, words.also, words.organiser, words.need, words.question, words.answer]
    let orText = "or leave a line empty between the notes and the text"
    let first = name.first ?? ""
    let hint: String
    if [words.question, words.answer].contains(first) {
      hint = "questions belong under the title of a call; put it there, \(orText)"
    } else if [words.organiser, words.need].contains(first) {
      hint = "it belongs under the title of an activity; put it there, \(orText)"
    } else if let meant = NearestName.of(first, among: all), meant != first {
      hint = "write \(meant), \(orText)"
    } else {
      hint = "leave a line empty between the notes and the text; there are: \(all.joined(separator: ", "))"
    }
    report(line, "there is no note \(FileProblem.quoted(written)) here", hint)
  }

  private func at(_ line: Int) -> JSON5Position { JSON5Position(line: line, column: 1) }
  func node(_ value: JSON5Node.Value, _ line: Int) -> JSON5Node { JSON5Node(value, at: at(line)) }
  func member(_ key: String, _ node: JSON5Node) -> JSON5Member {
    JSON5Member(key: key, position: node.position, node: node)
  }
  func object(_ members: [JSON5Member], _ line: Int) -> JSON5Node { node(.object(members), line) }
  func object(_ fields: [String: JSON5Node], _ line: Int) -> JSON5Node {
    object(fields.sorted { $0.key < $1.key }.map { member($0.key, $0.value) }, line)
  }
  func localized(_ text: LocalizedText, _ line: Int) -> JSON5Node {
    object(text.byLanguage.mapValues { node(.text($0), line) }, line)
  }
}
