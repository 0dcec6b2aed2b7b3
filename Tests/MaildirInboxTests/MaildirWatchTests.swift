// A watch tells what arrived where, whoever moved it, and survives what administrators do to folders.

import Foundation
import Testing

@testable import MaildirInbox

struct MaildirWatchTests {
  /// inotify has queued everything before the call that caused it returns, so no test waits.
  private let moment = Duration.zero

  private func change(
    _ box: TemporaryMaildir, new: Bool = false, current: [String] = [], comparison: Bool = false
  ) -> MaildirChange {
    MaildirChange(
      path: box.path, hasNewMail: new, arrivedInCurrent: current.map { Array($0.utf8) }, needsComparison: comparison)
  }

  @Test("a rename into new/ wakes, for the right Maildir")
  func renamed() throws {
    let (first, second) = (try TemporaryMaildir(), try TemporaryMaildir())
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    watch.add(first.path)
    watch.add(second.path)
    #expect(watch.unwatched.isEmpty)
    #expect(try watch.wait(timeout: moment, wake: wake) == WatchEvents())
    try second.deliver("17.a", "text")
    let events = try watch.wait(timeout: .seconds(60), wake: wake)
    #expect(events == WatchEvents(changes: [change(second, new: true)]))
    #expect(try watch.wait(timeout: moment, wake: wake).changes.isEmpty)
  }

  @Test("deliveries by link and by writing in place count too; hidden files and folders do not")
  func otherWays() throws {
    let box = try TemporaryMaildir()
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    try box.deliver("17.a", "text", to: "tmp")
    watch.add(box.path)
    try box.check(link(box.cPath("tmp", Array("17.a".utf8)), box.cPath("new", Array("17.a".utf8))))
    #expect(try watch.wait(timeout: moment, wake: wake).changes == [change(box, new: true)])
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(box.path)/new/17.b"))
    #expect(try watch.wait(timeout: moment, wake: wake).changes == [change(box, new: true)])
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(box.path)/new/.hidden"))
    try box.check(mkdir(box.cPath("new", Array("folder".utf8)), 0o700))
    #expect(try watch.wait(timeout: moment, wake: wake).changes.isEmpty)
  }

  @Test("arrivals in cur/ come with their names")
  func current() throws {
    let box = try TemporaryMaildir()
    try box.deliver("17.a", "text")
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    watch.add(box.path)
    try box.check(rename(box.cPath("new", Array("17.a".utf8)), box.cPath("cur", Array("17.a:2,".utf8))))
    try box.deliver("17.b:2,S", "text", to: "cur")
    let events = try watch.wait(timeout: moment, wake: wake)
    #expect(events.changes == [change(box, current: ["17.a:2,", "17.b:2,S"])])
  }

  @Test("the wake signal ends a wait at once, until it is reset")
  func woken() throws {
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    Thread { wake.signal() }.start()
    #expect(try watch.wait(timeout: .seconds(3600), wake: wake).isWoken)
    #expect(try watch.wait(timeout: .seconds(3600), wake: wake).isWoken)
    wake.reset()
    #expect(try watch.wait(timeout: moment, wake: wake).isWoken == false)
    for _ in 0..<100_000 { wake.signal() }
    #expect(try watch.wait(timeout: .seconds(3600), wake: wake).isWoken)
    wake.reset()
    #expect(try watch.wait(timeout: moment, wake: wake).isWoken == false)
  }

  @Test("a Maildir that comes back asks for a comparison, and is watched again", arguments: ["", "/new", "/cur"])
  func recreated(_ folder: String) throws {
    let box = try TemporaryMaildir()
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    watch.add(box.path)
    try FileManager.default.removeItem(atPath: box.path + folder)
    _ = try watch.wait(timeout: moment, wake: wake)
    #expect(watch.unwatched == [box.path])
    try box.makeFolders()
    #expect(try watch.wait(timeout: moment, wake: wake).changes == [change(box, comparison: true)])
    #expect(watch.unwatched.isEmpty)
    try box.deliver("17.a", "text")
    #expect(try watch.wait(timeout: moment, wake: wake).changes == [change(box, new: true)])
  }

  @Test("so does one that is replaced between two looks")
  func replaced() throws {
    let box = try TemporaryMaildir()
    var watch = try MaildirWatch()
    let wake = try WakeSignal()
    watch.add(box.path)
    try FileManager.default.moveItem(atPath: box.path, toPath: box.path + ".old")
    try box.makeFolders()
    let events = try watch.wait(timeout: moment, wake: wake)
    #expect(events.changes.map(\.needsComparison) == [true])
    try box.deliver("17.a", "text")
    #expect(try watch.wait(timeout: moment, wake: wake).changes == [change(box, new: true)])
  }

  @Test("a Maildir may come after its watch")
  func later() throws {
    let box = try TemporaryMaildir()
    try box.removeFolders()
    var watch = try MaildirWatch()
    watch.add(box.path)
    #expect(watch.unwatched == [box.path])
    try box.makeFolders()
    #expect(try watch.wait(timeout: moment, wake: WakeSignal()).changes == [change(box, comparison: true)])
  }

  @Test("an overflow of the kernel's queue asks every Maildir for a comparison")
  func overflow() {
    var box = WatchedMaildir(path: "/box")
    box.note(Notification(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: []))
    #expect(box.change.needsComparison)
  }

  @Test("records of inotify are taken apart; a cut one ends the decoding")
  func decoding() {
    func record(_ watch: UInt32, _ mask: UInt32, _ name: [UInt8]) -> [UInt8] {
      [watch, mask, 0, UInt32(name.count)].flatMap { word in withUnsafeBytes(of: word) { Array($0) } } + name
    }
    let first = record(3, 0x80, [0x61, 0x62, 0, 0])
    let second = record(4, 0x400, [])
    let all = first + second + record(5, 8, [0x63, 0, 0, 0]).dropLast()
    #expect(
      Notification.decode(all.span) == [
        Notification(watch: 3, mask: 0x80, name: [0x61, 0x62]), Notification(watch: 4, mask: 0x400, name: []),
      ])
    #expect(Notification.decode([UInt8](repeating: 0xFF, count: 64).span).isEmpty)
  }
}
