// The corpus of handwritten mails, each against its recorded result, with every line end.

import Foundation
import IntakeModel
import MailParsing
import TestSupport
import Testing

/// One fixture: `Tests/Fixtures/mail/<folder>/<name>.eml`.
struct MailFixture: CustomTestStringConvertible, Sendable {
  var url: URL

  var testDescription: String { "\(url.deletingLastPathComponent().lastPathComponent)/\(url.lastPathComponent)" }

  static let all: [MailFixture] = {
    let root = projectRoot.appendingPathComponent("Tests/Fixtures/mail")
    let paths = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
    return paths.compactMap { $0 as? URL }.filter { $0.pathExtension == "eml" }
      .sorted { $0.path < $1.path }.map(MailFixture.init)
  }()

  var snapshotURL: URL { url.deletingPathExtension().appendingPathExtension("json") }
}

private let isRecording = ProcessInfo.processInfo.environment["GEHOORD_RECORD_MAIL"] != nil

@Suite("Mail corpus")
struct FixtureTests {
  @Test("the corpus is there")
  func corpusIsNotEmpty() {
    let folders = Set(MailFixture.all.map { $0.url.deletingLastPathComponent().lastPathComponent })
    #expect(folders.isSuperset(of: ["clients", "charsets", "broken", "hostile"]))
    #expect(MailFixture.all.count >= 530)
  }

  @Test("each mail gives its recorded result", arguments: MailFixture.all)
  func matchesSnapshot(_ fixture: MailFixture) throws {
    let bytes = [UInt8](try Data(contentsOf: fixture.url))
    let found = MailSnapshot(parse(bytes))
    if isRecording {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try (encoder.encode(found) + Data("\n".utf8)).write(to: fixture.snapshotURL)
      Issue.record("recorded \(fixture.snapshotURL.lastPathComponent): read it, then run without recording")
      return
    }
    let expected = try JSONDecoder().decode(MailSnapshot.self, from: Data(contentsOf: fixture.snapshotURL))
    #expect(found == expected)
  }

  @Test("LF, CR LF and CR give the same mail", arguments: MailFixture.all)
  func lineEndsDoNotMatter(_ fixture: MailFixture) throws {
    let bytes = [UInt8](try Data(contentsOf: fixture.url))
    guard !bytes.contains(0x0D), !bytes.contains(0) else { return }
    let reference = parse(bytes)
    #expect(parse(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }).isSame(as: reference))
    #expect(parse(bytes.map { $0 == 0x0A ? 0x0D : $0 }).isSame(as: reference))
  }

  @Test("line ends that are changed in place give the same mail", arguments: MailFixture.all)
  func placeDoesNotMatter(_ fixture: MailFixture) throws {
    let bytes = [UInt8](try Data(contentsOf: fixture.url))
    for var form in [bytes, bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, bytes + [0x0D, 0x0D, 0x0A, 0x0D]] {
      let reference = parse(form)
      var parser = MailParser()
      #expect(parser.parse(changing: &form) == reference)
    }
  }
}

extension Mail {
  func isSame(as other: Mail) -> Bool { self == other }
}
