// Reads a plan file: every field checked, every problem told with its line, its key and what would be right.

/// All that is wrong with a plan file, in the order of its lines; never empty.
package struct PlanFileError: Error, Sendable, Equatable, CustomStringConvertible {
  package let problems: [FileProblem]

  package init(problems: [FileProblem]) { self.problems = problems }

  /// One problem a line.
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// The format of plan files (JSON5), also of the `plan.json` that is published.
package enum PlanFile {
  /// Reads and checks a plan.
  ///
  /// `file` is only used to name the file in messages. The key `published`, an object that a published `plan.json`
  /// adds to the plan, its calls and its activities, is skipped. Never traps, whatever the bytes are.
  package static func read(_ text: [UInt8], file: String) throws(PlanFileError) -> Plan {
    let document: JSON5Document
    do throws(FileProblem) {
      document = try JSON5Document.read(text, file: file)
    } catch {
      throw PlanFileError(problems: [error])
    }
    var reader = PlanReader(file: file)
    let plan = reader.plan(JSON5Cursor(document.root))
    let problems = reader.checker.problems
    guard let plan, problems.isEmpty else { throw PlanFileError(problems: problems) }
    return plan
  }
}
