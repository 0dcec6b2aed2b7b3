// The whole publication against recorded files; GEHOORD_RECORD=1 records them and fails.

import Foundation
import IntakeModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct SnapshotTests {
  static let folder = projectRoot.appendingPathComponent("Tests/Snapshots/article")

  static func article(_ name: String) throws -> Article {
    name == "kracht-van-mokum" ? try SampleArticles.mokum() : try SampleArticles.fresh(name)
  }

  @Test(arguments: ["kracht-van-mokum", "samen-vooruit", "maakbanken", "riverside"])
  func publicationIsAsRecorded(_ name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let files = Publication.files(of: try Self.article(name))
    let isRecording = ProcessInfo.processInfo.environment["GEHOORD_RECORD"] == "1"
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
      Issue.record("recorded \(name); look at it, then run again without GEHOORD_RECORD")
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(recorded == files.map(\.name).sorted())
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file.name)))
      #expect(bytes == file.bytes, "\(name)/\(file.name) differs from what was recorded")
    }
  }

  @Test func theSameArticleGivesTheSameBytes() throws {
    let first = Publication.files(of: try SampleArticles.mokum())
    #expect(first == Publication.files(of: try SampleArticles.mokum()))
    #expect(
      first.map(\.name)
        == ["index.html", "index.en.html", "fragment.html", "plan.md", "plan.json", "changes.atom"])
  }

  @Test func anEnglishPlanIsItsOwnIndex() throws {
    let files = Publication.files(of: try SampleArticles.fresh("riverside"))
    #expect(files.map(\.name) == ["index.html", "fragment.html", "plan.md", "plan.json", "changes.atom"])
    let page = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("No support, helpers or reactions yet."))
    #expect(!page.contains("Nog geen"))
  }
}
