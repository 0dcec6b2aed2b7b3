// Who may import whom, and what the project is made of.

import Foundation
import TestSupport
import Testing

struct ModuleRulesTests {
  /// The rooms between the values and the service; they know nothing of each other, but for these.
  private static let middle: [String: Set<String>] = [
    "MailParsing": [], "Screening": [], "Understanding": [], "MaildirInbox": ["Digests"],
    "PlanStorage": ["Digests"], "Outgoing": ["Digests"], "Publishing": ["PlanStorage", "Markup"],
  ]

  @Test func theRoomsDoNotKnowEachOther() throws {
    let ours = try House.modules().filter { $0.value != "system" }.keys
    for file in try House.files(in: "Sources") {
      var allowed: Set<String>
      switch file.module {
      case "IntakeModel", "Digests", "Markup": allowed = []
      case let room where Self.middle[room] != nil: allowed = Self.middle[room, default: []].union(["IntakeModel"])
      default: continue
      }
      allowed.insert(file.module)
      for imported in House.imports(file) where ours.contains(imported.module) && !allowed.contains(imported.module) {
        Issue.record("\(file) imports \(imported.module)")
      }
    }
  }

  @Test func eachLibraryOfCIsKeptByOneRoom() throws {
    let libraries = try House.modules().filter { $0.value == "system" }.keys
    #expect(libraries.contains("CSQLite"))
    var keepers: [String: Set<String>] = [:]
    for file in try House.files(in: "Sources") {
      for imported in House.imports(file) where libraries.contains(imported.module) {
        keepers[imported.module, default: []].insert(file.module)
        #expect(imported.access == "internal", "\(file) imports \(imported.module) as `internal import`")
      }
    }
    for library in libraries {
      #expect(keepers[library, default: []].count == 1, "\(library) is imported by \(keepers[library, default: []])")
    }
  }

  @Test func everyRoomIsInThePackageAndOnTheMap() throws {
    let modules = try House.modules()
    let map = try House.text("Sources/README.md")
    for name in modules.keys { #expect(map.contains("`\(name)`"), "Sources/README.md names \(name)") }
    let folders = try FileManager.default.contentsOfDirectory(
      at: projectRoot.appendingPathComponent("Sources").resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    let names = folders.map(\.lastPathComponent).filter { $0 != "README.md" && !$0.hasPrefix(".") }
    #expect(Set(names) == Set(modules.keys))
  }

  @Test func nothingComesFromElsewhere() throws {
    let package = try House.text("Package.swift")
    #expect(!package.contains(".package("), "what the toolchain does not have is a C library of the distribution")
    #expect(package.contains(".treatAllWarnings(as: .error)"))
  }

  @Test func theTopLevelIsAsFixed() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: projectRoot.resolvingSymlinksInPath().path)
    #expect(
      entries.filter { !$0.hasPrefix(".") }.sorted() == [
        "Package.swift", "README.md", "Sources", "Tests", "samples", "systemd",
      ])
  }
}
