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

  @Test func everyPlaceOnTheMapExists() throws {
    let files = try House.files(in: "Sources")
    let places = Set(files.flatMap { Self.placesLeading(to: $0.path) })
    let names = try Set(files.map { String($0.path.split(separator: "/").last?.dropLast(6) ?? "") })
      .union(House.modules().keys)
    let map = try House.text("Sources/README.md")
    for match in map.matches(of: /`([A-Za-z0-9_]+\/[A-Za-z0-9_\/.]+)`/) {
      #expect(places.contains(String(match.1)), "Sources/README.md names the place \(match.1)")
    }
    // In the table of steps: names of files, without their ending.
    for row in map.split(separator: "\n") where row.hasPrefix("|") && row.split(separator: "|").count == 3 {
      for match in row.matches(of: /`([A-Z]\w+)`/) {
        #expect(names.contains(String(match.1)), "Sources/README.md names the file \(match.1)")
      }
    }
  }

  /// `PlanStorage`, `PlanStorage/Ledger` and `PlanStorage/Ledger.swift` for `Sources/PlanStorage/Ledger.swift`.
  private static func placesLeading(to path: String) -> [String] {
    let pieces = path.split(separator: "/").dropFirst()
    let folders = pieces.indices.map { pieces[...$0].joined(separator: "/") }
    return folders + [pieces.joined(separator: "/").replacing(".swift", with: "")]
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
