// The published article follows from the store alone, and a publication that is cut short leaves one whole.

import Foundation
import TestSupport
import Testing

@Suite struct PublishedArticleTests {
  /// What a web server would give, by name.
  private static func shown(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".") }
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasSuffix(".new") }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  @Test("Made again from the store, every published file has the same bytes")
  func rebuilt() throws {
    let home = try Household()
    let folder = try home.publish()
    for number in 1...8 { try home.deliver("mail\(number)", DeliveredMail.person(number)) }
    let once = ["--config", home.configuration.path, "--once"]
    #expect(try home.run("gehoord", once).status == 0)
    let before = try Self.shown(folder)
    #expect(before.count == 6 && before["index.html"] != nil)
    try FileManager.default.removeItem(at: folder)
    #expect(try home.run("gehoord", once).status == 0)
    #expect(try Self.shown(folder) == before)
    // Somebody else's hand in the files is put right with the next publication of the same version.
    try FileManager.default.removeItem(at: folder)
    #expect(try home.gehoor("publish").status == 0)
    #expect(try Self.shown(folder) == before)
  }

  @Test("Killed at any call that changes the folder, the old or the new article is whole, and the next try finishes")
  func killed() throws {
    let strace = "/usr/bin/strace"
    guard FileManager.default.isExecutableFile(atPath: strace) else {
      throw StepFailed("strace is missing: it kills the program at a call. Tests/install test installs it.")
    }
    let home = try Household()
    let folder = try home.publish()
    #expect(try home.gehoor("publish").status == 0)
    var kills = 0
    for call in ["mkdir", "symlink", "rename", "fsync", "unlink"] {
      for count in 1...40 {
        let before = try Self.shown(folder)
        try changePlan(home, "\(call) \(count)")
        let log = home.file("strace-\(call)-\(count)")
        let killed = try RunningProgram(
          strace,
          ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(count)"]
            + [try RunningProgram.path("gehoor"), "--config", home.configuration.path, "publish"], log: log
        ).exitStatus(within: 60)
        let between = try Self.shown(folder)
        #expect(try home.gehoor("publish").status == 0)
        let after = try Self.shown(folder)
        #expect(
          after != before
            && after["index.html"].map { String(decoding: $0, as: UTF8.self) }?
              .contains("\(call) \(count)") == true
        )
        #expect(between == before || between == after, "\(call) \(count)")
        if killed == 0 { break }
        kills += 1
      }
    }
    #expect(kills > 10, "\(kills) kills")
  }

  private func changePlan(_ home: Household, _ title: String) throws {
    let sample = projectRoot.appendingPathComponent("samples/plans/kracht-van-mokum.json")
    let text = try String(contentsOf: sample, encoding: .utf8)
    let changed = home.file("plan.json")
    try text.replacingOccurrences(of: "Pleidooi aan alle kandidaten", with: "Pleidooi \(title)")
      .write(to: changed, atomically: true, encoding: .utf8)
    #expect(try home.gehoor("plan", "import", changed.path, "--yes").status == 0)
  }
}
