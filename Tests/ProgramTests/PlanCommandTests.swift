// Versions and edits of a plan through the built command.

import Foundation
import TestSupport
import Testing

@Suite("gehoor plan") struct PlanCommandTests {
  private static func done(_ finished: Household.Finished) throws -> String {
    guard finished.status == 0 else { throw StepFailed("exit code \(finished.status): \(finished.messages)") }
    return finished.results
  }

  @Test("A text is changed, published, compared word by word, exported and brought back")
  func versions() throws {
    let home = try Household()
    #expect(try Self.done(home.gehoor("publish")).contains("versie 1"))
    let reworded = try Self.done(
      home.gehoor(
        "plan", "reword", "1.1", "--text", "Het pleidooi voorleggen aan alle kandidaten.", "--as", "wording",
        "--because", "Korter.", "--publish"))
    #expect(reworded.contains("anders verwoord · 1.1"))
    #expect(reworded.contains("versie 2 gepubliceerd"))
    let difference = try Self.done(home.gehoor("plan", "diff", "1", "2"))
    #expect(difference.contains("1.1\n  tekst (nl): Het pleidooi voorleggen aan "), "\(difference)")
    #expect(difference.contains("[-") && difference.contains("-]"), "\(difference)")
    #expect(!difference.contains("\u{1B}"))
    #expect(try Self.done(home.gehoor("plan", "diff", "1", "2", "--json")).contains("\"kind\":\"deleted\""))
    let first = try Self.done(home.gehoor("plan", "export", "1"))
    #expect(!first.contains("voorleggen aan alle kandidaten."))
    #expect(try Self.done(home.gehoor("plan", "restore", "1", "--publish")).contains("eerdere versie"))
    #expect(try Self.done(home.gehoor("plan", "diff", "1", "3")) == "er is geen verschil\n")
    #expect(try Self.done(home.gehoor("plan", "history")).contains("versie 3"))
    #expect(try home.gehoor("plan", "diff", "1", "9").status == 1)
    #expect(try home.gehoor("plan", "diff", "x").status == 2)
  }

  static let stepsOfAnEdit: [([String], String)] = [
    (["add-call", "--title", "Water", "--text", "Schoon water."], "nieuw · 6 Water"),
    (["add-activity", "5", "--title", "Bankje", "--text", "Op het plein."], "nieuw · 5."),
    (["state", "5.1", "running"], "stand gewijzigd in loopt · 5.1"),
    (["need", "5.1", "--what", "begeleiders", "--number", "4", "--by", "2027-03-01"], "wat er nodig is · 5.1"),
    (["question", "5", "Wie weet een zaal?"], "vraag 1 gesteld · 5"),
    (["move", "5.1", "4"], "verplaatst van 5.1"), (["merge", "5.1", "--into", "5.2"], "samengevoegd uit 5.1 · 5.2"),
    (["split", "5.1", "--title", "A", "--text", "a", "--title", "B", "--text", "b"], "gesplitst uit 5.1"),
    (["end", "5.1", "--because", "Het is gedaan."], "vervallen · 5.1"),
  ]

  @Test("Each step of an edit is a command", arguments: stepsOfAnEdit)
  func steps(_ words: [String], _ expected: String) throws {
    let home = try Household()
    let done = try home.run("gehoor", ["--config", home.configuration.path, "plan"] + words)
    #expect(done.status == 0 && done.results.contains(expected), "\(done.results) \(done.messages)")
    let history = try Self.done(home.gehoor("plan", "history"))
    #expect(history.contains("nog niet gepubliceerd") && history.contains(expected), "\(history)")
  }

  static let impossible: [([String], Int32)] = [
    (["state", "9.9", "running"], 1), (["state", "5.1", "flying"], 2), (["merge", "5.1", "--into", "5"], 1),
    (["reword", "5.1"], 2), (["reword", "5.1", "--title", "Anders"], 2),
    (["reword", "5.1", "--title", " ", "--as", "wording"], 1), (["end", "5.1"], 2), (["restore", "4"], 1),
    (["need", "5.1", "--what", "x", "--by", "morgen"], 1),
  ]

  @Test("What cannot be done is told and changes nothing", arguments: impossible)
  func refused(_ words: [String], _ status: Int32) throws {
    let home = try Household()
    let before = try Self.done(home.gehoor("plan", "export"))
    let done = try home.run("gehoor", ["--config", home.configuration.path, "plan"] + words)
    #expect(done.status == status && !done.messages.isEmpty, "\(done.messages)")
    #expect(try Self.done(home.gehoor("plan", "export")) == before)
  }

  @Test("An edited plan is read from a file; a mistake is told with its line, and without --yes nothing is stored")
  func editByFile() throws {
    let home = try Household()
    let file = home.file("plan.md")
    let exported = try Self.markdown(of: home)
    try exported.replacingOccurrences(of: "### 5.1 ", with: "### 5.1 Nieuw: ")
      .write(to: file, atomically: true, encoding: .utf8)
    let shown = try home.gehoor("plan", "edit", "--file", file.path)
    #expect(shown.status == 1 && shown.results.contains("{+Nieuw"), "\(shown.results) \(shown.messages)")
    let stored = try Self.done(home.gehoor("plan", "edit", "--file", file.path, "--yes", "--as", "wording"))
    #expect(stored.contains("anders verwoord · 5.1"), "\(stored)")
    try exported.replacingOccurrences(of: "### 5.1 ", with: "### 5.77 ").write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = try home.gehoor("plan", "edit", "--file", file.path, "--yes")
    #expect(wrong.status == 78 && wrong.messages.contains("5.77"), "\(wrong.messages)")
  }

  @Test("A changed plan file is shown before it is taken in, overwrites nothing, and keeps what its changes mean")
  func importChanged() throws {
    let home = try Household()
    let before = try Self.done(home.gehoor("plan", "export"))
    let file = home.file("changed.json")
    func importing(_ words: String...) throws -> Household.Finished {
      try home.run("gehoor", ["--config", home.configuration.path, "plan", "import", file.path] + words)
    }
    try before.write(to: file, atomically: true, encoding: .utf8)
    #expect(try Self.done(importing()).contains("was al zo"))
    let title = try #require(before.firstMatch(of: /"nl" : "(Maandelijkse borrel[^"]*)"/)?.output.1)
    // Of another day, and in other words that are meant otherwise.
    let changed = before.replacing(title, with: "Jaarlijkse optocht").replacing(
      /"version" : "[0-9-]*"/, with: "\"version\" : \"2020-01-01\"")
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let shown = try importing()
    #expect(shown.status == 1 && shown.messages.contains("--yes"), "\(shown.messages)")
    #expect(shown.results.contains("{+Jaarlijkse optocht+}") && shown.results.contains("inhoud veranderd · 5.1"))
    #expect(try Self.done(home.gehoor("plan", "export")) == before)
    let stored = try Self.done(importing("--yes", "--because", "Eén keer is genoeg."))
    #expect(stored.contains("inhoud veranderd · 5.1") && stored.contains("bijgewerkt"), "\(stored)")
    let history = try Self.done(home.gehoor("plan", "history", "--json"))
    #expect(history.contains("\"kind\":\"meaning\"") && history.contains("Eén keer is genoeg."))
    #expect(try Self.done(importing()).contains("was al zo"))
    try before.write(to: file, atomically: true, encoding: .utf8)
    #expect(try Self.done(importing("--yes", "--as", "wording")).contains("anders verwoord · 5.1"))
    try before.replacing("\"KVM\"", with: "\"ABC\"").write(to: file, atomically: true, encoding: .utf8)
    #expect(try importing("--yes").status == 0)
    #expect(try Self.done(home.gehoor("plan", "export")).contains("\"ABC\""))
  }

  @Test("A coordinator who reads English is told of the plan in English")
  func english() throws {
    let home = try Household()
    let environment = ProcessInfo.processInfo.environment
    let login = environment["SUDO_USER"] ?? environment["USER"] ?? NSUserName()
    try home.write(
      addition: """
        coordinators: [{ name: "Els", address: "els@example.org", login: "\(login)", language: "en",
          plans: { "kracht-van-mokum": "owner" } }],
        """)
    let told = try [
      ["plan", "state", "5.1", "running"], ["plan", "reword", "5.1", "--text", "Anders.", "--as", "meaning"],
      ["publish"], ["plan", "history"], ["plan", "show"], ["plan", "diff", "1"], ["status"], ["breaker"],
    ].map { try Self.done(home.run("gehoor", ["--config", home.configuration.path] + $0)) }.joined()
    for words in [
      "state changed to running · 5.1", "meaning changed · 5.1", "version 1 published", "the plan was taken in",
      "support", "there is no difference", "closed",
    ] { #expect(told.contains(words), "\(words): \(told)") }
    for word in [" versie ", "gepubliceerd", "geen verschil", "uitbak", "stroombreker", "antwoorden"] {
      #expect(!told.contains(word), "\(word): \(told)")
    }
  }

  /// What `plan edit` gives to the editor: the editor of this test keeps a copy.
  private static func markdown(of home: Household) throws -> String {
    let copy = home.file("copy.md")
    let log = try inTerminal(home, editor: "cp \"$1\" \(copy.path); true", input: "")
    #expect(log.contains("er is niets veranderd"), "\(log)")
    return try String(contentsOf: copy, encoding: .utf8)
  }

  /// Runs `plan edit` on a terminal of its own, as script(1) of util-linux makes one.
  private static func inTerminal(_ home: Household, editor: String, input: String) throws -> String {
    let script = home.file("editor.sh")
    try "#!/bin/sh\n\(editor)\n".write(to: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    let gehoor = try RunningProgram.path("gehoor")
    process.arguments = [
      "-qec", "'\(gehoor)' --config '\(home.configuration.path)' plan edit", "/dev/null",
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["VISUAL"] = "/bin/sh \(script.path)"
    environment["TMPDIR"] = home.directory.path
    process.environment = environment
    let (toTerminal, fromTerminal) = (Pipe(), Pipe())
    process.standardInput = toTerminal
    process.standardOutput = fromTerminal
    process.standardError = fromTerminal
    try process.run()
    try toTerminal.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try toTerminal.fileHandleForWriting.close()
    let said = try fromTerminal.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  @Test("On a terminal a mistake opens the editor again, and each changed text is asked about")
  func editInTerminal() throws {
    let home = try Household()
    let editor = """
      if [ ! -e \(home.file("once").path) ]; then touch \(home.file("once").path)
        sed -i 's/^### 5.1 /### 5.77 /' "$1"
      else sed -i 's/^### 5.77 \\(.*\\)/### 5.1 Anders: \\1/' "$1"; fi
      """
    let said = try Self.inTerminal(home, editor: editor, input: "j\ni\nOmdat het kan.\nj\n")
    #expect(said.contains("the plan has no activity \"5.77\""), "\(said)")
    #expect(said.contains("inhoud veranderd · 5.1"), "\(said)")
    let history = try Self.done(home.gehoor("plan", "history", "--json"))
    #expect(history.contains("\"kind\":\"meaning\""))
    let left = try home.names(".").filter { $0.hasPrefix("gehoor-plan-") }
    #expect(left.isEmpty, "\(left)")
  }
}
