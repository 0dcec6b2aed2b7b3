// Own words against replies as mail programs make them, one folder for each language.

import Foundation
import TestSupport
import Testing

@testable import Understanding

@Suite struct ReplyFixtureTests {
  /// A mail's text and the own words expected of it: `NAME.txt` and `NAME.own.txt`.
  struct Fixture {
    var name: String
    var text: String
    var own: String

    static func all() throws -> [Fixture] {
      let root = projectRoot.appendingPathComponent("Tests/Fixtures/replies")
      var fixtures: [Fixture] = []
      for language in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
        let folder = root.appendingPathComponent(language)
        guard language.count == 2 else { continue }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names where name.hasSuffix(".own.txt") {
          let base = String(name.dropLast(".own.txt".count))
          let text = try String(contentsOf: folder.appendingPathComponent("\(base).txt"), encoding: .utf8)
          let own = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
          fixtures.append(Fixture(name: "\(language)/\(base)", text: text, own: own))
        }
      }
      return fixtures
    }
  }

  @Test func ownWordsOfReplies() throws {
    let fixtures = try Fixture.all()
    #expect(fixtures.count >= 350)
    for fixture in fixtures {
      let own = OwnWords(cutFrom: fixture.text)
      #expect(
        normalised(own.text) == normalised(fixture.own),
        "\(fixture.name)\nfound:\n\(own.text)\nquoted:\n\(own.quoted)\nsignature:\n\(own.signature)")
    }
  }

  @Test func everyLineIsKeptSomewhere() throws {
    for fixture in try Fixture.all() {
      let own = OwnWords(cutFrom: fixture.text)
      let kept = [own.text, own.quoted, own.signature].flatMap { filledLines($0) }.sorted()
      #expect(kept == filledLines(fixture.text).sorted(), "\(fixture.name)")
    }
  }

  @Test func cuttingOwnWordsAgainCutsNothing() throws {
    for fixture in try Fixture.all() where !OwnWords(cutFrom: fixture.text).isForwarded {
      let once = OwnWords(cutFrom: fixture.text).text
      #expect(OwnWords(cutFrom: once).text == once, "\(fixture.name)")
    }
  }

  @Test func languagesAreMany() throws {
    let languages = Set(try Fixture.all().map { $0.name.prefix(2) })
    #expect(languages.count >= 20)
  }

  private func filledLines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !OwnWords.Lines($0).isBlank(0) }
  }
}
