// Odd things in new/ are reported, and the mail beside them is handled as if they were not there.

import Foundation
import Testing

@testable import MaildirInbox

/// Things that lie in `new/` of real servers, and things that an attacker with a foot in the door would put there.
enum Oddity: String, CaseIterable, Sendable {
  case symbolicLink, danglingLink, linkToFolder, fifo, socket, directory, device, dotFile
  case longName, newline, escapeCodes, invalidUTF8, flagSuffix, foreignSuffix, onlySuffix, empty

  var name: [UInt8] {
    switch self {
    case .longName: Array(repeating: UInt8(ascii: "n"), count: 255)
    case .newline: Array("17.a\nFrom: evil\r\n.host".utf8)
    case .escapeCodes: Array("17.\u{1B}[2J\u{7}.host".utf8)
    case .invalidUTF8: [0x31, 0x37, 0x2E, 0xFF, 0xFE, 0xC3, 0x28, 0x80]
    case .flagSuffix: Array("17.flags.host:2,RF".utf8)
    case .foreignSuffix: Array("17.foreign.host:1,x".utf8)
    case .onlySuffix: Array(":2,".utf8)
    case .dotFile: Array(".17.hidden".utf8)
    default: Array("17.\(rawValue).host".utf8)
    }
  }

  /// What it is reported as; nil for a file that is a mail all the same, or that is left out.
  var kind: OddEntry.Kind? {
    switch self {
    case .symbolicLink, .danglingLink, .linkToFolder: .symbolicLink
    case .fifo: .fifo
    case .socket: .socket
    case .directory: .directory
    case .device: .device
    default: nil
    }
  }

  /// Puts it into `new/`; false where this machine does not allow it.
  func make(in box: TemporaryMaildir) throws -> Bool {
    let place = box.cPath("new", name)
    switch self {
    case .symbolicLink: try box.check(symlink("/etc/passwd", place))
    case .danglingLink: try box.check(symlink("nowhere", place))
    case .linkToFolder: try box.check(symlink("..", place))
    case .fifo: try box.check(mkfifo(place, 0o600))
    case .directory: try box.check(mkdir(place, 0o700))
    case .socket: try box.check(mknod(place, S_IFSOCK | 0o600, 0))
    case .device: return mknod(place, S_IFCHR | 0o600, 0x0103) == 0
    case .empty: try box.deliver(name, [])
    default: try box.deliver(name, Array("Subject: odd\n\n".utf8))
    }
    return true
  }
}

struct OddThingsTests {
  @Test("odd things before, between and after good mail", arguments: Oddity.allCases, [1, 15, 25])
  func beside(_ oddity: Oddity, time: Int) throws {
    let box = try TemporaryMaildir()
    for (name, moment) in [("b", 10), ("a", 20), ("c", 30)] { try box.deliver("\(name).good", name, at: moment) }
    guard try oddity.make(in: box) else { return }
    try box.setTime(oddity.name, in: "new", time)
    var maildir = try Maildir(path: box.path)

    let listing = try maildir.newMail(limit: 500)
    var good: [String] = []
    var buffer: [UInt8] = []
    for file in listing.mail where file.name != oddity.name {
      let result = maildir.read(file, limit: 1000, into: &buffer)
      guard case .mail = result else { Issue.record("\(result)"); continue }
      good.append(String(decoding: buffer, as: UTF8.self))
      #expect(try maildir.finish(file) == .moved(name: file.name + Array(":2,S".utf8)))
    }
    #expect(good == ["b", "a", "c"])
    #expect(listing.odd.map(\.kind) == [oddity.kind].compactMap { $0 })
    #expect(listing.odd.allSatisfy { $0.safeName.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    let isListed = listing.mail.contains { $0.name == oddity.name }
    #expect(isListed == (oddity.kind == nil && oddity != .dotFile))
  }

  @Test("a mail under an odd name is read and finished like any other", arguments: Oddity.allCases)
  func oddNames(_ oddity: Oddity) throws {
    guard oddity.kind == nil, oddity != .dotFile else { return }
    let box = try TemporaryMaildir()
    #expect(try oddity.make(in: box))
    var maildir = try Maildir(path: box.path)
    let file = try #require(try maildir.newMail(limit: 1).mail.first)
    var buffer: [UInt8] = []
    guard case .mail = maildir.read(file, limit: 1000, into: &buffer) else { Issue.record("not read"); return }
    guard case .moved(let name) = try maildir.finish(file) else { Issue.record("not moved"); return }
    #expect(MailFile.key(ofName: name) == file.key)
    #expect(name.count <= 255)
    #expect(maildir.mail(named: name, in: .cur) != nil)
    #expect(file.safeName.utf8.allSatisfy { (0x20...0x7E).contains($0) })
  }

  @Test("a file closed to us is told apart and keeps nobody else waiting")
  func unreadable() async {
    await #expect(processExitsWith: .success) {
      let box = try TemporaryMaildir()
      try box.deliver("1.closed", "secret")
      try box.deliver("2.open", "hello", at: 1_700_000_001)
      try box.check(chmod(box.cPath("new", Array("1.closed".utf8)), 0))
      var maildir = try Maildir(path: box.path)
      let files = try maildir.newMail(limit: 9).mail
      // Root reads everything; nobody does not. In a process of its own, since the account is that of all threads.
      if geteuid() == 0 { try box.check(seteuid(65534)) }
      var buffer: [UInt8] = []
      let closed = maildir.read(files[0], limit: 99, into: &buffer)
      let open = maildir.read(files[1], limit: 99, into: &buffer)
      if getuid() == 0 { try box.check(seteuid(0)) }
      guard closed == .unreadable(errno: EACCES), case .mail = open, buffer == Array("hello".utf8) else { exit(9) }
      withExtendedLifetime(box) {}
    }
  }

  @Test("names are shown escaped")
  func safeNames() {
    #expect(
      MailFile(name: [0x61, 0x0A, 0x5C, 0xFF], folder: .new, byteCount: 0, modifiedAt: 0).safeName == "a\\x0a\\x5c\\xff"
    )
    #expect(mailFile("17.M1P2.host,S=3:2,S").safeName == "17.M1P2.host,S=3:2,S")
  }
}
