// `gehoor plan diff A [B]`: two versions compared word by word.

internal import Foundation
internal import IntakeModel
internal import IntakeService
internal import PlanStorage

/// Compares two published versions, or one with the plan as it is now.
func diffPlan(_ call: Invocation) throws {
  let desk = try call.desk(for: .reader)
  let id = desk.settings.id
  func plan(_ number: Int) throws -> Plan {
    guard let plan = try desk.store.plan(id, version: number) else { throw Failure(desk.words.noVersion(number)) }
    return plan
  }
  let numbers = try call.arguments.operands.dropFirst().map(versionNumber)
  guard let first = numbers.first else { throw UsageError("say which versions: plan diff 3 7") }
  let last = numbers.dropFirst().last
  let old = try plan(first)
  let new = try last.map(plan) ?? desk.store.currentPlan(id) ?? old
  let isBackwards = last.map { $0 < first } ?? false
  let places = try desk.store.places(
    of: id, since: min(first, last ?? first), through: last.map { max(first, $0) })
  var moves = places.moves(to: isBackwards ? old : new)
  if isBackwards { moves = moves.map { Succession(.moved, from: $0.to[0], to: [$0.from]) } }
  let comparison = PlanComparison(from: old, to: new, moves)
  if call.isJSON { return try call.printJSON(ComparedVersions(comparison)) }
  guard !comparison.entries.isEmpty else { return call.terminal.line(desk.words.noDifference) }
  showDifference(comparison, call.terminal, desk.words)
}

/// Prints a comparison: in colour on a terminal that has it, else with `[-…-]` and `{+…+}`.
func showDifference(_ comparison: PlanComparison, _ terminal: Terminal, _ words: any PlanLanguage) {
  var last: Target?
  for entry in comparison.entries {
    if entry.target != last {
      let name = entry.target.shortName
      terminal.line(terminal.bold(name.isEmpty ? words.wholePlan : name) + kind(of: entry, words))
      last = entry.target
    }
    let field = entry.field.map(words.word) ?? ""
    let language = entry.language.map { " (\($0))" } ?? ""
    let head = field.isEmpty ? "" : "\(field)\(language): "
    for (index, line) in marked(entry.pieces, terminal).enumerated() {
      terminal.line("  " + (index == 0 ? head : "") + line)
    }
  }
}

private func kind(of entry: PlanDifferenceEntry, _ words: any PlanLanguage) -> String {
  guard entry.field == nil else { return "" }
  return "  " + (entry.pieces.allSatisfy { $0.kind == .inserted } ? words.came : words.went)
}

/// The pieces, line by line of the text; a change that goes over a line end is marked on both lines.
func marked(_ pieces: [TextPiece], _ terminal: Terminal) -> [String] {
  var lines = [""]
  for piece in pieces {
    for (index, part) in piece.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.append("") }
      guard !part.isEmpty else { continue }
      lines[lines.count - 1] += marked(TextPiece(piece.kind, printable(String(part))), terminal)
    }
  }
  return lines
}

private func marked(_ piece: TextPiece, _ terminal: Terminal) -> String {
  guard terminal.hasColour else { return WordDifference.marked([piece]) }
  switch piece.kind {
  case .same: return piece.text
  case .deleted: return "\u{1B}[31;9m\(piece.text)\u{1B}[0m"
  case .inserted: return "\u{1B}[32m\(piece.text)\u{1B}[0m"
  }
}

/// `--json` of a comparison.
struct ComparedVersions: Encodable {
  struct Piece: Encodable {
    let kind: String
    let text: String
  }

  struct Entry: Encodable {
    let call: String?
    let activity: String?
    let field: String?
    let language: String?
    let pieces: [Piece]
  }

  let version = 1
  let entries: [Entry]

  init(_ comparison: PlanComparison) {
    entries = comparison.entries.map { entry in
      Entry(
        call: entry.target.call, activity: entry.target.activity, field: entry.field?.rawValue,
        language: entry.language, pieces: entry.pieces.map { Piece(kind: $0.kind.rawValue, text: $0.text) })
    }
  }
}
