// What the documents say of the program is so.

import Testing

struct DocumentTests {
  private static let documents = ["README.md", "Sources/README.md"]

  @Test func everyRFCThatTheCodeCitesIsListed() throws {
    let listed = try Self.documents.map(House.text).joined()
    var missing: Set<String> = []
    for file in try House.files(in: "Sources", endings: ["swift", "h"]) {
      let citing = file.lines.filter { $0.contains("RFC ") }.joined(separator: "\n")
      for match in citing.matches(of: /RFC \d+/) where !listed.contains(match.0 + " ") {
        missing.insert(String(match.0))
      }
    }
    #expect(missing.isEmpty, "README.md or Sources/README.md lists \(missing.sorted().joined(separator: ", "))")
  }

  /// A call of one of our programs in a document.
  private struct Call {
    var document: String
    var program: String
    var words: [String]
  }

  /// In fenced blocks and between single backticks.
  private static func calls() throws -> [Call] {
    var calls: [Call] = []
    for document in documents {
      var isFenced = false
      for line in try House.text(document).split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("```") {
          isFenced.toggle()
          continue
        }
        let commands = isFenced ? [line] : line.matches(of: /`([^`]+)`/).map(\.1)
        for command in commands {
          for match in command.matches(of: /(?:^|[\s\/])(gehoord?)((?: [^\s;&|#)]+)*)/) {
            let words = match.2.split(separator: " ").map(String.init)
            calls.append(Call(document: document, program: String(match.1), words: words))
          }
        }
      }
    }
    return calls
  }

  @Test func everyCommandInTheDocumentsExists() throws {
    let sources = try House.files(in: "Sources/gehoor").map(\.text).joined()
    let names = Set(sources.matches(of: /name: "([a-z-]+)"/).map { String($0.1) })
    #expect(names.contains("explain"))
    let calls = try Self.calls().filter { $0.program == "gehoor" && !$0.words.isEmpty }
    #expect(!calls.isEmpty)
    for call in calls {
      guard let command = call.words.first(where: { !$0.hasPrefix("-") }), command.contains(/^[a-z-]+$/) else {
        continue
      }
      #expect(names.contains(command), "\(call.document): `gehoor \(call.words.joined(separator: " "))`")
    }
  }

  @Test func everyOptionInTheDocumentsExists() throws {
    let common = try House.files(in: "Sources/IntakeService").map(\.text).joined()
    for program in ["gehoor", "gehoord"] {
      let known = try House.files(in: "Sources/\(program)").map(\.text).joined() + common
      for call in try Self.calls() where call.program == program {
        for word in call.words where word.hasPrefix("--") {
          #expect(known.contains("\"\(word)\""), "\(call.document): `\(program) \(call.words.joined(separator: " "))`")
        }
      }
    }
  }
}
