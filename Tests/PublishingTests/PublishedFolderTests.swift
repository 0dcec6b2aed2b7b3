// The published folder: one step from version to version. One test sets the umask, so they run one after another.

import Dispatch
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Publishing

@Suite(.serialized) struct PublishedFolderTests {
  static func files(_ text: String, names: [String] = ["index.html", "plan.json"]) -> [PublishedFile] {
    names.map { PublishedFile(name: $0, bytes: Array("\($0) \(text)\n".utf8)) }
  }

  /// Runs the body with a path for a folder that does not exist yet.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let parent = try makeTemporaryDirectory()
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: parent) } }
    try body(parent.appendingPathComponent("public").path)
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func publishesAndSwitches() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path + "/")
      #expect(folder.currentVersion() == nil)
      try folder.publish(Self.files("one"), version: "1")
      #expect(folder.currentVersion() == "1")
      #expect(try text(path + "/index.html") == "index.html one\n")
      let link = FileSystem.linkTarget(path + "/index.html")
      #expect(link == "current/index.html")
      try folder.publish(Self.files("two"), version: "2")
      #expect(folder.currentVersion() == "2")
      #expect(try text(path + "/plan.json") == "plan.json two\n")
      #expect(try text(path + "/versions/1/plan.json") == "plan.json one\n")
      #expect(try names(path) == ["current", "index.html", "plan.json", "versions"])
    }
  }

  /// The same under the programs' umask of 077: Tests/EndToEnd. Here it would be that of every test that runs beside.
  @Test func everythingIsReadable() throws {
    try withFolder { path in
      try PublishedFolder(path: path).publish(Self.files("one"), version: "1")
      for directory in [path, path + "/versions", path + "/versions/1"] { #expect(mode(directory) == 0o755) }
      #expect(mode(path + "/versions/1/index.html") == 0o644)
    }
  }

  @Test func anExistingEmptyDirectoryKeepsItsMode() throws {
    try withFolder { path in
      #expect(mkdir(path, 0o750) == 0)
      try PublishedFolder(path: path).publish(Self.files("one"), version: "1")
      #expect(mode(path) == 0o750)
    }
  }

  @Test func theSameBytesAreNotWrittenAgain() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      try folder.publish(Self.files("one"), version: "1")
      var before = stat()
      #expect(stat(path + "/current/index.html", &before) == 0)
      try folder.publish(Self.files("one"), version: "1")
      var after = stat()
      #expect(stat(path + "/current/index.html", &after) == 0)
      #expect(before.st_ino == after.st_ino)
      #expect(folder.currentVersion() == "1")
      #expect(try names(path + "/versions") == ["1"])
    }
  }

  @Test func otherBytesForTheSameVersionDoNotTouchTheFolderThatIsShown() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      for text in ["one", "two", "three"] { try folder.publish(Self.files(text), version: "7") }
      #expect(folder.currentVersion() == "7")
      #expect(try text(path + "/index.html") == "index.html three\n")
      #expect(try text(path + "/versions/7/index.html") == "index.html one\n")
      #expect(try names(path + "/versions") == ["7", "7+2", "7+3"])
    }
  }

  @Test func threeVersionsStay() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      for number in 8...12 { try folder.publish(Self.files("\(number)"), version: "\(number)") }
      #expect(try names(path + "/versions") == ["10", "11", "12"])
      // An older version that is restored is shown and stays.
      try folder.publish(Self.files("restored"), version: "3")
      #expect(folder.currentVersion() == "3")
      #expect(try names(path + "/versions") == ["11", "12", "3"])
    }
  }

  /// What was taken back would still be read in the folder of an earlier version.
  @Test func foldersWithOtherWordsOfResidentsDoNotStay() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      for version in ["1", "2-aa", "3-aa", "4-aa"] { try folder.publish(Self.files(version), version: version) }
      #expect(try names(path + "/versions") == ["2-aa", "3-aa", "4-aa"])
      try folder.publish(Self.files("4-bb"), version: "4-bb")
      #expect(folder.currentVersion() == "4-bb")
      #expect(try names(path + "/versions") == ["4-bb"])
      try folder.publish(Self.files("4"), version: "4")
      #expect(try names(path + "/versions") == ["4"])
    }
  }

  @Test func aLanguageThatIsDroppedLeavesNoDeadLink() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      try folder.publish(Self.files("one", names: ["index.html", "index.en.html"]), version: "1")
      symlink("elsewhere", path + "/other.html")
      try folder.publish(Self.files("two", names: ["index.html"]), version: "2")
      #expect(try names(path) == ["current", "index.html", "other.html", "versions"])
    }
  }

  /// What a crash can leave after each step of publishing version 2 over version 1.
  @Test(arguments: 0...5) func afterACrashTheOldOrTheNewVersionIsWhole(_ step: Int) throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      try folder.publish(Self.files("one"), version: "1")
      let unfinished = path + "/versions/.new-2"
      let finished = path + "/versions/2"
      let made = step >= 3 ? finished : unfinished
      if step >= 0 { #expect(mkdir(made, 0o755) == 0) }
      if step >= 1 { try Data("index.ht".utf8).write(to: URL(fileURLWithPath: made + "/index.html")) }
      if step >= 2 {
        for file in Self.files("two") { try Data(file.bytes).write(to: URL(fileURLWithPath: "\(made)/\(file.name)")) }
      }
      if step >= 4 { #expect(symlink("versions/2", path + "/current.new") == 0) }
      if step >= 5 { #expect(rename(path + "/current.new", path + "/current") == 0) }
      let shown = step >= 5 ? "two" : "one"
      #expect(try text(path + "/index.html") == "index.html \(shown)\n")
      #expect(try text(path + "/plan.json") == "plan.json \(shown)\n")
      try folder.publish(Self.files("two"), version: "2")
      #expect(folder.currentVersion() == "2")
      #expect(try text(path + "/index.html") == "index.html two\n")
      #expect(try names(path + "/versions") == ["1", "2"])
      #expect(try names(path) == ["current", "index.html", "plan.json", "versions"])
    }
  }

  @Test func aReaderAlwaysFindsWholeFiles() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      let texts = (0..<20).map { String(repeating: "\($0) ", count: 20_000) }
      let whole = Set(texts.map { "index.html \($0)\n" })
      try folder.publish(Self.files(texts[0]), version: "0")
      let torn = Mutex(0)
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { worker in
        do {
          if worker == 0 {
            for (number, text) in texts.enumerated() { try folder.publish(Self.files(text), version: "\(number)") }
          } else {
            for _ in 0..<100 where !whole.contains(try text(path + "/index.html")) { torn.withLock { $0 += 1 } }
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(torn.withLock { $0 } == 0)
      #expect(failures.withLock { $0 } == [])
      #expect(folder.currentVersion() == "19")
    }
  }

  @Test func somethingInTheWayStopsBeforeAnythingIsShown() throws {
    try withFolder { path in
      #expect(mkdir(path, 0o755) == 0)
      try Data().write(to: URL(fileURLWithPath: path + "/versions"))
      let folder = PublishedFolder(path: path)
      let error = try #require(throws: PublishingError.self) { try folder.publish(Self.files("one"), version: "1") }
      #expect(error.disposition == .stop)
      #expect(error.errno == EEXIST)
      #expect(try names(path) == ["versions"])
    }
  }

  @Test(arguments: [(ENOSPC, "retry"), (EDQUOT, "retry"), (EACCES, "stop"), (EROFS, "stop"), (ENOTDIR, "stop")])
  func everyErrorSaysWhatToDo(_ number: Int32, _ disposition: String) {
    #expect(PublishingError("write x", errno: number).disposition.rawValue == disposition)
  }

  @Test func filesOfSomebodyElseAreNotReplaced() throws {
    try withFolder { path in
      #expect(mkdir(path, 0o755) == 0)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/index.html"))
      let folder = PublishedFolder(path: path)
      let error = try #require(throws: PublishingError.self) { try folder.publish(Self.files("one"), version: "1") }
      #expect(error.disposition == .stop)
      #expect(error.description.contains("\(path)/index.html"))
      #expect(try text(path + "/index.html") == "mine")
      #expect(try names(path) == ["index.html"])
    }
  }

  @Test(arguments: ["", "../x", ".hidden", "a/b", "a b", "7+2", String(repeating: "x", count: 101)])
  func aNameThatIsNoPlainNameIsRefused(_ name: String) throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      #expect(throws: PublishingError.self) { try folder.publish(Self.files("x"), version: name) }
      #expect(throws: PublishingError.self) { try folder.publish(Self.files("x", names: [name]), version: "1") }
      #expect(!FileSystem.exists(path))
    }
  }

  @Test func anotherProgramAtWorkMeansTryAgain() throws {
    try withFolder { path in
      let folder = PublishedFolder(path: path)
      try folder.publish(Self.files("one"), version: "1")
      let lock = try FolderLock(path)
      let error = try #require(throws: PublishingError.self) { try folder.publish(Self.files("two"), version: "2") }
      #expect(error.disposition == .retry)
      lock.release()
      try folder.publish(Self.files("two"), version: "2")
      #expect(folder.currentVersion() == "2")
    }
  }

  /// As a child has it that another thread is just starting.
  @Test func whoeverElseHasTheDescriptorDoesNotHoldTheLock() throws {
    try withFolder { path in
      #expect(mkdir(path, 0o755) == 0)
      let lock = try FolderLock(path)
      let copy = dup(lock.descriptor)
      defer { close(copy) }
      lock.release()
      try FolderLock(path).release()
    }
  }

  @Test func aMissingParentIsToldWithItsPath() throws {
    try withFolder { path in
      let error = try #require(throws: PublishingError.self) {
        try PublishedFolder(path: path + "/deeper").publish(Self.files("x"), version: "1")
      }
      #expect(error.errno == ENOENT)
      #expect(error.disposition == .stop)
      #expect(error.description == "cannot make the directory \(path)/deeper: No such file or directory")
    }
  }

  @Test(arguments: [("9", "10"), ("7", "7+2"), ("7+2", "7+10"), ("2026-9-1", "2026-10-1"), ("a", "b")])
  func namesAreOrderedAsPeopleNumber(_ earlier: String, _ later: String) {
    #expect(NaturalOrder.precedes(earlier, later))
    #expect(!NaturalOrder.precedes(later, earlier))
    #expect(!NaturalOrder.precedes(earlier, earlier))
  }
}
