// Which mails are found, in which order, and what is said of a Maildir that is none.

import Foundation
import Testing

@testable import MaildirInbox

struct ListingTests {
  private func names(_ listing: Maildir.Listing) -> [String] {
    listing.mail.map { String(decoding: $0.name, as: UTF8.self) }
  }

  @Test("oldest first, by time and then by name")
  func order() throws {
    let box = try TemporaryMaildir()
    for (name, time) in [("d", 5), ("a", 9), ("c", 5), ("b", 1), ("ab", 9)] { try box.deliver(name, "x", at: time) }
    var maildir = try Maildir(path: box.path)
    let listing = try maildir.newMail(limit: 10)
    #expect(names(listing) == ["b", "c", "d", "a", "ab"])
    #expect(listing.mail.map(\.modifiedAt) == [1, 5, 5, 9, 9])
    #expect(listing.mail.allSatisfy { $0.byteCount == 1 && $0.folder == .new })
  }

  @Test("a backlog is served in turns and then looked at anew")
  func turns() throws {
    let box = try TemporaryMaildir()
    for number in 1...5 { try box.deliver("m\(number)", "x", at: number) }
    var maildir = try Maildir(path: box.path)
    #expect(names(try maildir.newMail(limit: 2)) == ["m1", "m2"])
    try box.deliver("m0", "x", at: 0)
    #expect(names(try maildir.newMail(limit: 2)) == ["m3", "m4"])
    #expect(names(try maildir.newMail(limit: 2)) == ["m5"])
    #expect(names(try maildir.newMail(limit: 9)) == ["m0", "m1", "m2", "m3", "m4", "m5"])
  }

  @Test("folders deleted and made anew are followed")
  func recreated() throws {
    let box = try TemporaryMaildir()
    var maildir = try Maildir(path: box.path)
    #expect(try maildir.newMail(limit: 5).mail.isEmpty)
    try box.removeFolders()
    #expect(throws: MaildirError.self) { try maildir.newMail(limit: 5) }
    try box.makeFolders()
    try box.deliver("17.a", "text")
    #expect(names(try maildir.newMail(limit: 5)) == ["17.a"])
    #expect(try maildir.finish(mailFile("17.a")) == .moved(name: Array("17.a:2,S".utf8)))
  }

  @Test("of cur/ only the unknown are listed")
  func current() throws {
    let box = try TemporaryMaildir()
    for (name, time) in [("a:2,S", 3), ("b:2,", 2), ("c", 1), ("d:2,FS", 4)] {
      try box.deliver(name, "x", to: "cur", at: time)
    }
    try box.check(mkfifo(box.cPath("cur", Array("pipe".utf8)), 0o600))
    var maildir = try Maildir(path: box.path)
    let known: Set = ["a", "d"]
    let listing = try maildir.currentMail(limit: 10) { known.contains(String(decoding: $0, as: UTF8.self)) }
    #expect(names(listing) == ["c", "b:2,"])
    #expect(listing.odd.map(\.kind) == [.fifo])
    #expect(try maildir.currentMail(limit: 1) { _ in false }.mail.count == 1)
  }

  @Test(
    "a name from a watch",
    arguments: [("a", true), ("gone", false), ("pipe", false), ("../new/b", false), ("", false), (".x", false)])
  func named(_ name: String, _ isFound: Bool) throws {
    let box = try TemporaryMaildir()
    try box.deliver("a", "x", to: "cur")
    try box.deliver("b", "x")
    try box.deliver(".x", "x", to: "cur")
    try box.check(mkfifo(box.cPath("cur", Array("pipe".utf8)), 0o600))
    let maildir = try Maildir(path: box.path)
    #expect((maildir.mail(named: Array(name.utf8), in: .cur) != nil) == isFound)
  }

  @Test("what a folder lacks is named", arguments: ["new", "cur", "tmp"])
  func missing(_ folder: String) throws {
    let box = try TemporaryMaildir()
    try FileManager.default.removeItem(atPath: "\(box.path)/\(folder)")
    let error = try #require(failure(box.path))
    #expect(error.path == "\(box.path)/\(folder)")
    #expect(error.code == ENOENT)
    #expect(error.disposition == .retry)
    #expect(error.description.contains("\(box.path)/\(folder)"))
    #expect(error.remedy.contains("new/, cur/ and tmp/"))
  }

  @Test("links and files in the place of folders are refused", arguments: ["new", "cur"])
  func replacedFolder(_ folder: String) throws {
    for isLink in [true, false] {
      let box = try TemporaryMaildir()
      let place = "\(box.path)/\(folder)"
      try FileManager.default.removeItem(atPath: place)
      if isLink {
        try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "/tmp")
      } else {
        try Data().write(to: URL(fileURLWithPath: place))
      }
      let error = try #require(failure(box.path))
      #expect(error.disposition == .stop)
      #expect(error.path == place)
    }
  }

  @Test("the free space of the disk is told")
  func freeBytes() throws {
    let box = try TemporaryMaildir()
    #expect(try Maildir(path: box.path).freeBytes > 0)
  }

  private func failure(_ path: String) -> MaildirError? {
    do {
      _ = try Maildir(path: path)
      return nil
    } catch {
      return error
    }
  }
}
