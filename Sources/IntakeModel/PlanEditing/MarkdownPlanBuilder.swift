// Makes the values of a plan file from the sections of its Markdown form, each with its line.

struct MarkdownPlanBuilder {
  let base: Plan
  private let file: String
  private var usedIDs: Set<String>
  private(set) var problems: [FileProblem] = []
  private(set) var successions: [Succession] = []
  /// The lines of the ids that were written, by id.
  private var lines: [String: Int] = [:]

  init(base: Plan, usedIDs: Set<String>, file: String) {
    self.base = base
    self.file = file
    self.usedIDs = usedIDs.union(base.targets.compactMap { $0.activity ?? $0.call })
  }

  var language: String { base.language }
  var words: PlanMarkdown.Words { .of(base.language) }

  /// The plan file.
  mutating func root(_ sections: [MarkdownSection]) -> JSON5Node {
    guard let first = sections.first, first.level == 1 else {
      report(1, "the title of the plan is missing", "begin with `# Title`")
      return JSON5Node(.null, at: JSON5Position(line: 1, column: 1))
    }
    for extra in sections.dropFirst() where extra.level == 1 {
      report(extra.line, "is a second title of the plan", "write `## Call 1: Title` for a call")
    }
    var fields: [String: JSON5Node] = [
      "id": node(.text(base.id.text), 1), "code": node(.text(base.code), 1), "address": node(.text(base.address), 1),
      "languages": node(.list(base.languages.map { node(.text($0), 1) }), 1),
      "address_form": node(.text(base.addressForm.rawValue), 1), "version": node(.text(base.version), 1),
    ]
    if let words = base.stateWords {
      fields["state_words"] = node(
        .object(words.sorted { $0.key < $1.key }.map { member($0.key, localized($0.value, 1)) }), 1)
    }
    fields["title"] = title(first, String(first.heading))
    fields["intro"] = text(first)
    for note in first.notes where !isTitle(note.name) { unknown(note.line, note.name) }
    fields["calls"] = node(.list(calls(sections.dropFirst().filter { $0.level > 1 })), first.line)
    return object(fields, first.line)
  }

  private mutating func calls(_ sections: [MarkdownSection]) -> [JSON5Node] {
    var calls: [JSON5Node] = []
    var fields: [String: JSON5Node] = [:]
    var activities: [JSON5Node] = []
    var current: (id: String, line: Int)?
    func finish() {
      guard let current else { return }
      fields["activities"] = node(.list(activities), current.line)
      calls.append(object(fields, current.line))
    }
    for section in sections {
      if section.level == 2 {
        finish()
        let (id, title) = callHeading(section)
        current = (id, section.line)
        fields = callFields(section, id: id, title: title)
        activities = []
      } else if let current {
        activities.append(activity(section, call: current.id))
      } else {
        report(section.line, "is an activity before the first call", "put it under a call")
      }
    }
    finish()
    return calls
  }

  /// `Call 5: Title`, or `+ Title` for a new one.
  private mutating func callHeading(_ section: MarkdownSection) -> (id: String, title: String) {
    let heading = section.heading
    if heading.hasPrefix("+ ") {
      let id = nextID(prefix: "")
      return (id, String(heading.dropFirst(2)))
    }
    guard heading.hasPrefix("Call "), let colon = heading.firstRange(of: ": ") else {
      report(section.line, "is no heading of a call", "write `## Call 1: Title`, or `## + Title` for a new call")
      return ("", String(heading))
    }
    let id = String(heading[..<colon.lowerBound].dropFirst(5))
    if base.call(id) == nil {
      report(
        section.line, "the plan has no call \(FileProblem.quoted(id))", "write `## + Title`; a new call gets its number"
      )
    }
    once(id, section.line)
    return (id, String(heading[colon.upperBound...]))
  }

  private mutating func callFields(_ section: MarkdownSection, id: String, title: String) -> [String: JSON5Node] {
    var fields = ["id": node(.text(id), section.line)]
    fields["title"] = self.title(section, title)
    fields["summary"] = text(section)
    var questions = NumberedNotes()
    for note in section.notes where !isTitle(note.name) {
      switch word(note.name) {
      case "state": fields["state"] = state(note)
      case "also": addPhrase(note, to: &fields)
      case "question": add(note, field: "text", to: &questions)
      case "answer": add(note, field: "answer", to: &questions)
      default: unknown(note.line, note.name)
      }
    }
    fields["questions"] = questions.isWritten ? list(questions, plain: "text", section.line) : nil
    return fields
  }

  private mutating func activity(_ section: MarkdownSection, call: String) -> JSON5Node {
    let (id, title) = activityHeading(section, call: call)
    var fields = ["id": node(.text(id), section.line)]
    fields["title"] = self.title(section, title)
    fields["text"] = text(section)
    var needs = NumberedNotes()
    for note in section.notes where !isTitle(note.name) {
      switch word(note.name) {
      case "state": fields["state"] = state(note)
      case "also": addPhrase(note, to: &fields)
      case "organiser": fields["organiser"] = node(.text(note.value), note.line)
      case "need": addNeed(note, to: &needs)
      default: unknown(note.line, note.name)
      }
    }
    fields["needs"] = needs.isWritten ? list(needs, plain: nil, section.line) : nil
    return object(fields, section.line)
  }

  /// `5.1 Title`, or `+ Title` for a new one. Under another call than before it gets that call's next number.
  private mutating func activityHeading(_ section: MarkdownSection, call: String) -> (id: String, title: String) {
    let parts = section.heading.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    let title = parts.count > 1 ? String(parts[1]) : ""
    if id == "+" {
      let id = nextID(prefix: call + ".")
      return (id, title)
    }
    guard let old = base.activity(id) else {
      report(
        section.line, "the plan has no activity \(FileProblem.quoted(id))",
        "write `### + Title`; a new activity gets its number")
      return (id, title)
    }
    once(id, section.line)
    guard old.call.id != call, !call.isEmpty else { return (id, title) }
    let new = nextID(prefix: call + ".")
    successions.append(
      Succession(.moved, from: Target(call: old.call.id, activity: id), to: [Target(call: call, activity: new)]))
    return (new, title)
  }

  private mutating func once(_ id: String, _ line: Int) {
    if let first = lines[id] {
      report(line, "\(id) stands here and on line \(first)", "keep one; a new one is written with `+` for its number")
    }
    lines[id] = line
  }

  /// The next number that the plan never had.
  private mutating func nextID(prefix: String) -> String {
    let numbers = usedIDs.filter { $0.hasPrefix(prefix) }.compactMap { Int($0.dropFirst(prefix.count)) }
    let id = prefix + String((numbers.max() ?? 0) + 1)
    usedIDs.insert(id)
    return id
  }

  mutating func report(_ line: Int, _ what: String, _ remedy: String) {
    problems.append(FileProblem(file: file, line: line, column: 1, what: what, remedy: remedy))
  }
}
