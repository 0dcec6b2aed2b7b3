// Reading the Markdown form of a plan: its lines become the values of a plan file, which are checked as one.

/// What an edited plan says.
package struct EditedPlan: Sendable, Equatable {
  package var plan: Plan
  /// Activities that were put under another call, where they have a new id.
  package var successions: [Succession]

  package init(plan: Plan, successions: [Succession]) {
    self.plan = plan
    self.successions = successions
  }
}

extension PlanMarkdown {
  /// Reads an edited plan.
  /// - Parameters:
  ///   - base: the plan that was written; what the form does not show is taken from it.
  ///   - usedIDs: ids that the plan once had; new calls and activities get others.
  /// - Throws: every problem with its line and what would be right.
  package static func read(_ text: String, file: String, base: Plan, usedIDs: Set<String> = [])
    throws(PlanFileError) -> EditedPlan
  {
    var scanner = MarkdownScanner(file: file, base: base)
    scanner.scan(text)
    var builder = MarkdownPlanBuilder(base: base, usedIDs: usedIDs, file: file)
    let root = builder.root(scanner.sections)
    let problems = scanner.problems + builder.problems
    guard problems.isEmpty else { throw PlanFileError(problems: problems.sorted { $0.line < $1.line }) }
    var reader = PlanReader(file: file)
    guard let plan = reader.plan(JSON5Cursor(root)), reader.checker.problems.isEmpty else {
      throw PlanFileError(problems: reader.checker.problems)
    }
    return EditedPlan(plan: plan, successions: builder.successions)
  }
}

/// A heading with what stands under it.
struct MarkdownSection {
  /// 1 the plan, 2 a call, 3 an activity.
  var level: Int
  var line: Int
  /// What follows the marks.
  var heading: Substring
  var notes: [(line: Int, name: [String], value: String)] = []
  /// By language.
  var texts: [(line: Int, language: String, lines: [String])] = []
}

/// Cuts the form into sections.
private struct MarkdownScanner {
  private let file: String
  private let base: Plan
  private(set) var sections: [MarkdownSection] = []
  private(set) var problems: [FileProblem] = []
  private var isInNotes = false

  init(file: String, base: Plan) {
    self.file = file
    self.base = base
  }

  mutating func scan(_ text: String) {
    // Character by character CR LF is one: an editor may have put one in.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { scan(line, number: index + 1) }
    for index in sections.indices {
      for text in sections[index].texts.indices { Self.trim(&sections[index].texts[text].lines) }
    }
  }

  private mutating func scan(_ line: Substring, number: Int) {
    if line.first == "#" { return startSection(line, number: number) }
    let isBlank = line.allSatisfy(\.isWhitespace)
    guard !sections.isEmpty else {
      if !isBlank, !line.hasPrefix("<!--") {
        report(number, "stands before the title of the plan", "begin with the title, as `# \(base.code)`")
      }
      return
    }
    if isInNotes {
      if isBlank { isInNotes = false } else { note(line, number: number) }
      return
    }
    let place = sections.count - 1
    if line.first == "[", line.last == "]" {
      sections[place].texts.append((number, String(line.dropFirst().dropLast()), []))
    } else if let last = sections[place].texts.indices.last {
      sections[place].texts[last].lines.append(String(line))
    } else if !isBlank {
      sections[place].texts.append((number, base.language, [String(line)]))
    }
  }

  private mutating func startSection(_ line: Substring, number: Int) {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    isInNotes = true
    guard (1...3).contains(level), rest.first == " " else {
      let remedy = "write `# Title`, `## Call 1: Title` or `### 1.1 Title`, or a backslash before the mark in a text"
      return report(number, "is no heading of a plan", remedy)
    }
    sections.append(MarkdownSection(level: level, line: number, heading: rest.dropFirst()))
  }

  private mutating func note(_ line: Substring, number: Int) {
    guard let colon = line.firstIndex(of: ":") else {
      return report(
        number, "is no note as `state: running`", "leave a line empty between a heading and its text")
    }
    let name = line[..<colon].split(separator: " ").map { $0.lowercased() }
    var value = line[line.index(after: colon)...]
    if value.first == " " { value = value.dropFirst() }
    sections[sections.count - 1].notes.append((number, name, PlanMarkdown.unescaped(value: value)))
  }

  /// Takes the space around a text away and the backslashes out of it.
  private static func trim(_ lines: inout [String]) {
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    lines = lines.map { $0.first == "\\" ? String($0.dropFirst()) : $0 }
  }

  private mutating func report(_ line: Int, _ what: String, _ remedy: String) {
    problems.append(FileProblem(file: file, line: line, column: 1, what: what, remedy: remedy))
  }
}
