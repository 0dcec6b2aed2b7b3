// Habits that show in the Swift files themselves.

import Testing

struct SourceRulesTests {
  @Test func filesAndFunctionsAreShort() throws {
    let files = try House.files(in: "Sources")
    #expect(files.count > 100, "the sources were found")
    for file in files {
      let count = file.lines.count - 1
      #expect(count <= 400, "\(file) has \(count) lines; at most 400")
      // A language's sentences are one table, in one place; cutting it up would only hide them.
      let isTable = file.path.contains("/Words/") || file.path.contains("/Texts/")
      for function in SwiftSource(file.text).functions where function.lineCount > 40 && !isTable {
        Issue.record("\(file):\(function.line) is a function of \(function.lineCount) lines; at most 40")
      }
    }
  }

  @Test func everyFileBeginsWithItsJob() throws {
    for file in try House.files(in: "Sources") + House.files(in: "Tests") {
      let first = file.lines.first(where: { !$0.hasPrefix("#!") && !$0.hasPrefix("// swift-tools-version") }) ?? ""
      #expect(first.hasPrefix("// ") && first.count > 12, "\(file) begins with one `//` sentence on its job")
    }
  }

  /// What would end the daemon, silence an error or go round the compiler.
  private static let forbidden = [
    "try!", "try?", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "unsafeBitCast(", "Task {",
    "Task.detached",
  ]

  @Test func nothingEndsTheDaemonOrSilencesAnError() throws {
    for file in try House.files(in: "Sources") {
      let source = SwiftSource(file.text)
      for line in source.linesOfForcedUnwrapping { Issue.record("\(file):\(line) unwraps by force") }
      let code = String(decoding: source.code, as: UTF8.self)
      for word in Self.forbidden + ["public "] where code.contains(word) {
        for (index, line) in source.lines.enumerated() where Self.has(line, word) {
          Issue.record("\(file):\(index + 1) has `\(word)`")
        }
      }
      if code.contains("catch"), code.contains(/\bcatch\b[^{}]*\{\s*\}/) { Issue.record("\(file) has an empty catch") }
    }
  }

  /// Whether the line has the word, and not only as the end of a longer one.
  private static func has(_ line: String, _ word: String) -> Bool {
    line.ranges(of: word).contains { range in
      line[..<range.lowerBound].last.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
    }
  }

  @Test func nothingIsLeftToDo() throws {
    for file in try House.files(in: "Sources", endings: ["swift", "h"]) + House.files(in: "Tests") {
      guard file.module != "HouseTests" else { continue }
      for (index, line) in file.lines.enumerated() where line.contains("TODO") || line.contains("FIXME") {
        Issue.record("\(file):\(index + 1) leaves something to do")
      }
    }
  }

  @Test func rulesOfRFCsAreCitedInOneForm() throws {
    for file in try House.files(in: "Sources", endings: ["swift", "h"]) {
      // Base64 holds every three letters somewhere.
      if file.path.hasSuffix("/BaseModel.swift") { continue }
      for (index, line) in file.lines.enumerated() where line.contains("RFC") {
        if line.contains(/\bRFC[-\d]|\bRFC \d+,? (?:section|Section|sec\.|par)/) {
          Issue.record("\(file):\(index + 1) cites as `RFC 5322 §3.6.4`")
        }
      }
    }
  }
}

struct SwiftSourceTests {
  @Test(arguments: [
    ("let a = b!", [1]), ("a != b", []), ("a!=b", []), ("if !a {}", []), ("x()!.y\nz[0]!", [1, 2]), ("// a!", []),
    ("\"a!\"", []), ("\"\\(a!)\"", [1]), ("#\"\\(a!)\"#", []), ("#\"\\#(a!)\"#", [1]), ("\"\"\"\na!\n\"\"\"\nb!", [4]),
    ("/* a! /* b! */ c! */ d!", [1]), ("\"\\\"\" + a!", [1]), ("\"\\(f(\")\"))!\" + a!", [1]), ("var a: Int!", [1]),
  ])
  func forcedUnwrappingIsFoundInCodeOnly(text: String, expected: [Int]) {
    #expect(SwiftSource(text).linesOfForcedUnwrapping == expected)
  }

  @Test(arguments: [
    ("func a() {\n  b { c }\n}", [3]), ("protocol P {\n  func a()\n  var b: Int { get }\n}", []),
    ("init(\n  a: () -> Void = {}\n) {\n  x\n}\nfunc b() {}", [5, 1]), ("x = .init(y) { z }", []),
    ("func a() {\n  func b() {\n  }\n}", [4, 2]), ("let s = \"func a() {\"\ndeinit { free() }", [1]),
  ])
  func functionsAreMeasuredFromKeywordToBrace(text: String, expected: [Int]) {
    #expect(SwiftSource(text).functions.map(\.lineCount) == expected)
  }
}
