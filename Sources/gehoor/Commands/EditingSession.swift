// A text in the coordinator's own editor: a private file, the editor, and again until it can be read.

internal import Foundation
internal import IntakeModel
internal import IntakeService

/// One plan in an editor.
struct EditingSession {
  /// Private to the user; stays when what was written could not be stored.
  private let folder: URL
  let file: URL
  private let base: Plan
  private let usedIDs: Set<String>
  private let words: any PlanLanguage

  init(_ plan: Plan, usedIDs: Set<String>, in language: any CoordinatorLanguage) throws {
    base = plan
    self.usedIDs = usedIDs
    words = language.plan
    let name = FileManager.default.temporaryDirectory.path + "/gehoor-plan-" + String(repeating: "X", count: 6)
    var template = Array(name.utf8CString)
    // mkdtemp(3) makes the directory for this user alone, so that nobody can put another file in its place.
    guard
      let path = template.withUnsafeMutableBufferPointer({
        $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
    else { throw Failure("there is no temporary folder: \(String(cString: strerror(errno)))") }
    folder = URL(fileURLWithPath: path)
    file = folder.appendingPathComponent("plan.md")
    try Data(PlanMarkdown.written(plan, in: language.code).utf8).write(to: file, options: .withoutOverwriting)
  }

  /// Opens the editor until the text can be read, or the coordinator gives up; the file then stays.
  func run(_ terminal: Terminal) throws -> EditedPlan {
    while true {
      try edit()
      do {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return try PlanMarkdown.read(text, file: "plan.md", base: base, usedIDs: usedIDs)
      } catch let error as PlanFileError {
        terminal.message("\(error)")
        guard terminal.asks(words.editAgain, yes: words.yes) else { throw Failure(words.nothingChanged) }
      }
    }
  }

  /// `$VISUAL`, else `$EDITOR`, else `vi`, run as git does it: the shell splits the words of the editor's command, and
  /// the file is an argument of its own.
  private func edit() throws {
    let environment = ProcessInfo.processInfo.environment
    let editor = [environment["VISUAL"], environment["EDITOR"]].lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", editor + " \"$@\"", editor, file.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure("\(words.editorFailed); \(words.nothingChanged)")
    }
  }

  func remove() throws { try FileManager.default.removeItem(at: folder) }
}

extension Terminal {
  /// A line of the person's answer; nil at the end of the input.
  func answer(_ question: String) -> String? {
    message(question)
    return readLine()
  }

  /// One of the letters, by its first letter; empty or the end of the input means the proposal.
  func answer(_ question: String, of letters: [String], or proposal: String) -> String {
    while let line = answer(question) {
      let first = line.lowercased().prefix(1)
      if first.isEmpty { return proposal }
      if letters.contains(String(first)) { return String(first) }
    }
    return proposal
  }

  /// Whether the answer is yes; no is the proposal.
  func asks(_ question: String, yes: String) -> Bool {
    answer("\(question) [\(yes)/N]", of: ["j", "y", "n"], or: "n") != "n"
  }
}
