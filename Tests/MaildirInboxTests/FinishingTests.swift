// A handled mail ends in cur/ with the flag S, once, and nothing is ever overwritten.

import Foundation
import Testing

@testable import MaildirInbox

struct FinishingTests {
  @Test(
    "the name in cur/",
    arguments: [
      ("17.a", "17.a:2,S"), ("17.a,S=12,W=13", "17.a,S=12,W=13:2,S"), ("17.a:2,", "17.a:2,S"),
      ("17.a:2,RF", "17.a:2,FRS"), ("17.a:2,S", "17.a:2,S"), ("17.a:2,FRSa", "17.a:2,FRSa"),
      ("17.a:1,x", "17.a:2,S"), ("17.a:", "17.a:2,S"),
    ])
  func names(_ before: String, _ after: String) throws {
    let box = try TemporaryMaildir()
    try box.deliver(before, "text")
    let maildir = try Maildir(path: box.path)
    #expect(try maildir.finish(mailFile(before)) == .moved(name: Array(after.utf8)))
    #expect(try box.contents(of: "new").isEmpty)
    #expect(try box.contents(of: "cur") == [after: "text"])
  }

  @Test("a second finish after a crash finds it done")
  func repeated() throws {
    let box = try TemporaryMaildir()
    try box.deliver("17.a", "text")
    let maildir = try Maildir(path: box.path)
    _ = try maildir.finish(mailFile("17.a"))
    #expect(try maildir.finish(mailFile("17.a")) == .alreadyThere(name: Array("17.a:2,S".utf8)))
    try maildir.synchronize()
  }

  @Test("a mail client was faster, with flags of its own")
  func movedByAnotherHand() throws {
    let box = try TemporaryMaildir()
    try box.deliver("17.a:2,FT", "text", to: "cur")
    let maildir = try Maildir(path: box.path)
    #expect(try maildir.finish(mailFile("17.a")) == .alreadyThere(name: Array("17.a:2,FT".utf8)))
    let inCurrent = mailFile("17.a:2,FT", in: .cur)
    #expect(try maildir.finish(inCurrent) == .moved(name: Array("17.a:2,FST".utf8)))
    #expect(try maildir.finish(mailFile("17.a:2,FST", in: .cur)) == .alreadyThere(name: Array("17.a:2,FST".utf8)))
  }

  @Test("nowhere any more")
  func vanished() throws {
    let box = try TemporaryMaildir()
    let maildir = try Maildir(path: box.path)
    #expect(try maildir.finish(mailFile("17.a")) == .vanished)
    #expect(try maildir.finish(mailFile("17.a:2,S", in: .cur)) == .vanished)
  }

  @Test("a taken name is never overwritten, however often")
  func taken() throws {
    let box = try TemporaryMaildir()
    let maildir = try Maildir(path: box.path)
    for text in ["first", "second", "third"] {
      try box.deliver("17.a", text)
      guard case .moved = try maildir.finish(mailFile("17.a")) else { Issue.record("not moved"); return }
    }
    #expect(try Set(box.contents(of: "cur").values) == ["first", "second", "third"])
    #expect(try box.contents(of: "new").isEmpty)
  }

  @Test("two names of one file become one")
  func linked() throws {
    let box = try TemporaryMaildir()
    try box.deliver("17.a", "text")
    let seen = Array("17.a:2,S".utf8)
    try box.check(link(box.cPath("new", Array("17.a".utf8)), box.cPath("cur", seen)))
    let maildir = try Maildir(path: box.path)
    #expect(try maildir.finish(mailFile("17.a")) == .alreadyThere(name: seen))
    #expect(try box.contents(of: "new").isEmpty)
    #expect(try box.contents(of: "cur") == ["17.a:2,S": "text"])
  }
}
