// Every kind of wrong configuration gives exactly the expected message; damaged ones never trap.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import IntakeService

private let folder = projectRoot.appendingPathComponent("Tests/Configurations/bad")
private let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

@Suite struct BadConfigurationTests {
  @Test func thereAreCases() { #expect(cases.count >= 45) }

  /// Add a case by adding a folder with a `gehoord.conf`: the first run writes `expected.txt` and fails.
  @Test(arguments: cases) func tellsWhatIsWrong(_ name: String) throws {
    let text = [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name)/gehoord.conf")))
    let error = #expect(throws: ConfigurationError.self) { try Configuration.read(text: text, file: "gehoord.conf") }
    guard let error else { return }
    #expect(!error.problems.isEmpty)
    let expected = folder.appendingPathComponent("\(name)/expected.txt")
    if FileManager.default.fileExists(atPath: expected.path) {
      #expect(try String(contentsOf: expected, encoding: .utf8) == error.description + "\n")
    } else {
      try Data((error.description + "\n").utf8).write(to: expected)
      Issue.record("recorded expected.txt of \(name); read it before committing")
    }
  }

  @Test func neverShowsAPassword() throws {
    for name in cases {
      let text = [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name)/gehoord.conf")))
      let error = #expect(throws: ConfigurationError.self) { try Configuration.read(text: text, file: "gehoord.conf") }
      #expect(error?.description.contains("hunter2") == false)
    }
  }

  @Test func survivesMutations() throws {
    var mutator = TextMutator(seed: 0x636F_6E66)
    var good = 0
    var bad = 0
    let sample = Array(Configuration.described.utf8)
    for _ in 0..<600 {
      do {
        _ = try Configuration.read(text: mutator.mutated(sample), file: "mutated")
        good += 1
      } catch {
        #expect(!error.problems.isEmpty)
        bad += 1
      }
    }
    #expect(good > 20)
    #expect(bad > 100)
  }
}
